//! A round's rules in words, as organisers, judges and entrants all read them.

use crate::language::T;
use crate::programme::{CategoryWord, Estimator, Method, Per, Round};

/// One sentence for each rule: how judges say what they think, what is made of it, who reads how much, who moves on.
pub fn round_lines(t: &T, round: &Round, word: CategoryWord, last: bool) -> Vec<String> {
    let made_of_it = match round.method {
        Method::Rubric => {
            let estimator = t.s(format!("programme-estimator-{}", round.estimator));
            Some(t.s1("programme-round-values", "estimator", estimator))
        }
        Method::Gate => Some(t.s(format!("programme-consensus-{}", round.consensus))),
        Method::Order => {
            let by = if round.estimator == Estimator::Copeland { Estimator::Copeland } else { Estimator::Borda };
            Some(t.s1("programme-round-values", "estimator", t.s(format!("programme-estimator-{by}"))))
        }
        Method::Budget => Some(t.n("programme-round-budget", round.budget.unwrap_or_default())),
        Method::Expo => Some(t.n("programme-round-visits", round.visits.minutes)),
    };
    let sheets = match round.everybody {
        true => t.s("programme-round-everybody"),
        false => t.n("programme-round-sheets", round.sheets_needed),
    };
    let blind = t.s(if round.blind { "programme-round-blind" } else { "programme-round-open" });
    let moves = (!last).then(|| quota_words(t, round, word));
    let method = t.s(format!("programme-method-{}", round.method));
    [Some(method), made_of_it, Some(sheets), Some(blind), moves].into_iter().flatten().collect()
}

/// How many move on, as the set-up says it.
pub fn quota_words(t: &T, round: &Round, word: CategoryWord) -> String {
    match (round.quota, round.quota_per, word) {
        (None, _, _) => t.s("programme-quota-none"),
        (Some(most), Per::Edition, _) => t.n("programme-quota-edition", most),
        (Some(most), Per::Category, CategoryWord::Category) => t.n("programme-quota-category", most),
        (Some(most), Per::Category, CategoryWord::Challenge) => t.n("programme-quota-challenge", most),
    }
}
