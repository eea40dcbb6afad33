//! The demo: an invented world to try everything in.

pub mod fiction;
