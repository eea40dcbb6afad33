//! The tests of behaviour: sentences about people, on both engines, over the real routes.

mod support;

mod entering;
mod house;
mod importing;
mod languages;
mod posting;
mod sealing;
mod signing_in;
