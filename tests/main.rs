//! The tests of behaviour: sentences about people, on both engines, over the real routes.

mod support;

mod house;
mod languages;
mod posting;
mod sealing;
mod setting_up;
mod signing_in;
