//! What this node has done and holds, in the format of Prometheus: for whoever runs it, never for the public. It counts by the
//! pattern of an address, so that no number tells anything of one entry, one judge or one result.

use std::time::Duration;

use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

use crate::error::{Error, Result};

/// The pattern of the address as `routes.rs` has it, empty for one that is not there; and the status of the answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    answers: Family<Answered, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
    ballots: Family<Outcome, Counter>,
    gathered: Histogram,
    waiting_ballots: Gauge,
    followers: Gauge,
    letters_due: Gauge,
    queries: Gauge,
}

/// What is not counted as it happens, but looked at when somebody asks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Held {
    pub followers: usize,
    pub letters_due: i64,
    pub queries: u64,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("palmares"),
            answers: Family::default(),
            seconds: Family::new_with_constructor(half_a_millisecond_to_sixteen_seconds),
            ballots: Family::default(),
            gathered: Histogram::new(exponential_buckets(1.0, 2.0, 10)),
            waiting_ballots: Gauge::default(),
            followers: Gauge::default(),
            letters_due: Gauge::default(),
            queries: Gauge::default(),
        };
        metrics.register();
        metrics
    }
}

fn half_a_millisecond_to_sixteen_seconds() -> Histogram {
    Histogram::new(exponential_buckets(0.0005, 2.0, 16))
}

impl Metrics {
    fn register(&mut self) {
        let all = &mut self.registry;
        all.register("answers", "Answers by address and status; guessed addresses are the 404s", self.answers.clone());
        all.register("answer_seconds", "Time from the request to the head of its answer", self.seconds.clone());
        all.register("ballots", "Ballots by what became of them", self.ballots.clone());
        all.register("ballots_gathered", "Ballots that were written together", self.gathered.clone());
        all.register("ballots_waiting", "Ballots that are not yet written", self.waiting_ballots.clone());
        all.register("followers", "Browsers that follow a ceremony", self.followers.clone());
        all.register("letters_due", "Letters that should have gone", self.letters_due.clone());
        all.register("queries", "Statements sent to the database by this process", self.queries.clone());
    }

    pub fn answered(&self, route: Option<String>, status: u16, took: Duration) {
        let route = route.unwrap_or_default();
        self.seconds.get_or_create(&Route { route: route.clone() }).observe(took.as_secs_f64());
        self.answers.get_or_create(&Answered { route, status }).inc();
    }

    /// Ballots that wait from now on, or by less than nothing: that wait no longer.
    pub fn wait(&self, ballots: i64) {
        self.waiting_ballots.inc_by(ballots);
    }

    pub fn gathered(&self, ballots: usize) {
        self.gathered.observe(ballots as f64);
    }

    pub fn ballot(&self, outcome: &'static str) {
        self.ballots.get_or_create(&Outcome { outcome }).inc();
    }

    /// # Errors
    /// Internal, when the text cannot be made.
    pub fn text(&self, held: Held) -> Result<String> {
        self.followers.set(i64::try_from(held.followers).unwrap_or(i64::MAX));
        self.letters_due.set(held.letters_due);
        self.queries.set(i64::try_from(held.queries).unwrap_or(i64::MAX));
        let mut text = String::new();
        text::encode(&mut text, &self.registry).map_err(Error::internal)?;
        Ok(text)
    }
}
