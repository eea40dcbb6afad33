//! Making and setting up an edition.
