//! The set-ups that come with the program.
