//! Challenges: for the team that files them, for whoever answers, for organisers, and for everybody.

mod answer;
mod everybody;
mod list;
mod team;

pub use answer::{answer_challenge, challenge_page};
pub use everybody::challenges_page;
pub use list::{challenges_desk_page, name_recipient};
pub use team::{file_challenge, own_challenges_page, withdraw_challenge};

use crate::language::T;
use crate::results::{Challenge, Outcome};

/// A challenge as it is read, by whomever.
struct Shown {
    number: String,
    kind: String,
    filed: String,
    tag: (&'static str, String),
    /// When it was answered or withdrawn.
    ended: Option<String>,
    words: Option<String>,
    reason: Option<String>,
}

impl Shown {
    /// Without the team's words, unless they are put there.
    fn of(t: &T, challenge: &Challenge, zone: &str) -> Self {
        let answer = challenge.answer.as_ref();
        let tag = match (answer.map(|it| it.outcome), challenge.withdrawn) {
            (Some(Outcome::Upheld), _) => ("done", t.s("results-challenge-upheld")),
            (Some(Outcome::NotUpheld), _) => ("stopped", t.s("results-challenge-not_upheld")),
            (None, Some(_)) => ("locked", t.s("results-challenge-withdrawn")),
            (None, None) => ("late", t.s("results-challenge-open")),
        };
        let ended = match (answer, challenge.withdrawn) {
            (Some(answer), _) => Some(t.s1("results-challenge-answered-on", "when", t.moment(answer.at, zone))),
            (None, Some(at)) => Some(t.s1("results-challenge-withdrawn-on", "when", t.moment(at, zone))),
            (None, None) => None,
        };
        Self {
            number: t.s1("results-challenge-number", "number", t.number(challenge.number)),
            kind: t.s(format!("results-challenge-{}", challenge.kind)),
            filed: t.s1("results-challenge-filed-on", "when", t.moment(challenge.at, zone)),
            tag,
            ended,
            words: None,
            reason: answer.map(|it| it.reason.clone()),
        }
    }
}
