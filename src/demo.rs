//! A database that looks like life, made from a seed: three programmes, fictional throughout.

pub mod fiction;

