//! Honours in words: what a decision goes against, and how each entry is honoured.

use crate::language::T;
use crate::results::{Breach, Decided};

/// A rule that a decision goes against, as a sentence; prizes of other categories by name only for whoever sees `all`.
pub fn breach_words(t: &T, breach: &Breach, all: bool) -> String {
    match breach {
        Breach::OtherPrize { entry, .. } if !all => t.s1("results-breach-elsewhere", "entry", entry),
        Breach::OtherPrize { entry, prizes } => {
            let names: Vec<&str> = prizes.iter().map(|names| t.names(names)).collect();
            t.s2("results-breach-other-prize", "entry", entry, "prizes", names.join(&t.s("results-and")))
        }
        Breach::WonBefore { entry, edition } => t.s2("results-breach-won-before", "entry", entry, "edition", edition),
        Breach::Spread { entry, choice, most } => {
            let (entry, choice) = (entry.as_str(), t.names(choice));
            let sentence = crate::language::Sentence::new("results-breach-spread").with("entry", entry);
            t.why(&sentence.with("choice", choice).count("count", *most as usize))
        }
    }
}

/// Champions and mentions; nothing for a reader who is `too_close` to one that competes.
pub fn others(t: &T, decided: &Decided, too_close: bool) -> Vec<(String, String)> {
    let seen = decided.others.iter().filter(|_| !too_close);
    seen.map(|(how, winner)| (t.s(format!("results-distinction-{how}")), winner.title.clone())).collect()
}

/// The rules that a decision goes against, with its reason; nothing for a reader who is `too_close` to one that competes.
pub fn grounds(t: &T, decided: &Decided, all: bool, too_close: bool) -> (Vec<String>, String) {
    if too_close {
        return (Vec::new(), String::new());
    }
    let words = decided.breaches.iter().map(|breach| breach_words(t, breach, all));
    (words.collect(), decided.decision.reason.clone())
}
