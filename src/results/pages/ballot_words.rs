//! What the numbers of a round are called: points by criteria, places in an order, points of a budget.

use crate::language::T;
use crate::programme::{Estimator, Method, Round};

pub(super) struct Called {
    pub caption: String,
    pub mean: String,
    /// What one judge gave to one entry, and all of it in a table.
    pub total: String,
    pub sheets_caption: String,
    /// The rule in words, and an example of it.
    pub rule: String,
    pub example: String,
}

impl Called {
    pub fn of(t: &T, round: &Round) -> Self {
        let kind = match round.method {
            Method::Order => "-order",
            Method::Budget => "-budget",
            Method::Rubric | Method::Gate | Method::Expo => "",
        };
        let rule = match (round.method, round.estimator) {
            (Method::Order, Estimator::Copeland) => "-order-copeland",
            (Method::Order, _) => "-order-borda",
            _ => kind,
        };
        let named = |id: &str, kind: &str| t.s(format!("{id}{kind}"));
        Self {
            caption: named("results-caption", kind),
            mean: named("results-mean", kind),
            total: named("results-total", kind),
            sheets_caption: named("results-sheets-caption", kind),
            rule: named("results-rule", rule),
            example: named("results-rule-example", rule),
        }
    }
}
