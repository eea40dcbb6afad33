//! Palmares: prizes and hackathons, from the first draft of an entry to the name on the ceremony screen.
//!
//! The road of a request: `routes` (the address) → a guard (`web::For`, who may come in) → `pages` (reads the form)
//! → `store` (look again, rule, change, record) → `rules` (decides over values) → a template. No way back.
//!
//! The slices stand in the order in which an award happens; each may use those above it, never those below.

/// Forms and rubrics are thousands of small pieces of text, each handed out and taken back by the allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod app;
pub mod cli;
pub mod column;
pub mod db;
pub mod error;
pub mod files;
pub mod language;
pub mod metrics;
pub mod routes;
pub mod schema;
pub mod web;

/// Ground, used by all: people and their roles, the log, letters.
pub mod accounts;
pub mod audit;
pub mod mail;

/// The award, in the order in which it happens.
pub mod programme;

pub mod entries;

pub mod panels;

pub mod scoring;

pub mod voting;

pub mod results;

pub mod ceremony;

pub mod desk;

/// A database that looks like life; uses every slice.
pub mod demo;
