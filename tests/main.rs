//! The tests of behaviour: sentences about people, on both engines, over the real routes.

mod support;

mod assigning;
mod at_once;
mod ballots;
mod browser;
mod ceremony;
mod commands;
mod conflicts;
mod deciding;
mod desk;
mod doors;
mod engine;
mod entering;
mod expo;
mod expo_by_browser;
mod hackathon_run;
mod house;
mod importing;
mod judging;
mod judging_by_browser;
mod languages;
mod panels;
mod planning;
mod posting;
mod releasing;
mod rounds;
mod sealing;
mod setting_up;
mod sheets;
mod signing_in;
mod supporting;
mod twins;
mod undoing;
mod walk;
mod wsis_run;
