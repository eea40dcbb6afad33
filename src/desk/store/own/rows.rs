//! The lines of what is kept about one person, as they read them.

use diesel::prelude::*;
use serde::Serialize;

use crate::column::{Json, Moment};
use crate::entries::Answers;
use crate::scoring::Points;

#[derive(Serialize, Queryable)]
pub struct OwnRole {
    programme: String,
    role: String,
    since: Moment,
}

#[derive(Serialize, Queryable)]
pub struct OwnDevice {
    device: String,
    signed_in: Moment,
    expires: Moment,
    ended: Option<Moment>,
}

#[derive(Serialize, Queryable)]
pub struct OwnEntry {
    programme: String,
    reference: String,
    state: String,
    role: String,
    joined: Moment,
    title: String,
    #[serde(serialize_with = "plain")]
    answers: Json<Answers>,
    submitted: Option<Moment>,
}

#[derive(Serialize, Queryable)]
pub struct OwnConsent {
    programme: String,
    reference: String,
    name: String,
    email: String,
    asked: Moment,
    answer: Option<String>,
    words: String,
    answered: Option<Moment>,
}

#[derive(Serialize, Queryable)]
pub struct OwnJudging {
    programme: String,
    state: String,
    part: String,
    organisation: String,
    country: String,
    region: String,
    stakeholder: String,
    about: String,
    reason: String,
    invited: Moment,
    answered: Option<Moment>,
}

#[derive(Serialize, Queryable)]
pub struct OwnSheet {
    programme: String,
    round: i32,
    entry: String,
    reference: String,
    state: String,
    #[serde(serialize_with = "plain")]
    points: Json<Points>,
    comment: String,
    note: String,
    saved: Moment,
    submitted: Option<Moment>,
}

#[derive(Serialize, Queryable)]
pub struct OwnChallenge {
    programme: String,
    number: i32,
    entry: String,
    kind: String,
    words: String,
    filed: Moment,
}

#[derive(Serialize, Queryable)]
pub struct OwnNote {
    programme: String,
    round: i32,
    entry: String,
    words: String,
    written: Moment,
    taken_back: Option<Moment>,
}

#[derive(Serialize, Queryable)]
pub struct OwnVote {
    programme: String,
    address: String,
    name: String,
    stakeholder: String,
    registered: Moment,
    confirmed: Option<Moment>,
    /// In how many categories they voted.
    categories: i64,
}

#[derive(Serialize, Queryable)]
pub struct OwnAct {
    what: String,
    subject: String,
    at: Moment,
}

fn plain<T: Serialize, S: serde::Serializer>(value: &Json<T>, to: S) -> std::result::Result<S::Ok, S::Error> {
    value.0.serialize(to)
}
