//! Keeps the house in order. The messages ask the question that a person would ask.
