//! Honours in words: what a decision goes against, and how each entry is honoured.

use crate::entries::Hidden;
use crate::language::T;
use crate::results::{Breach, Decided, Distinction};

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

/// Champions and mentions, each with its title as this reader may know it.
pub fn others(t: &T, decided: &Decided, hidden: &Hidden) -> Vec<(String, String)> {
    let other = |(distinction, winner): &(Distinction, crate::results::Winner)| {
        (t.s(format!("results-distinction-{distinction}")), super::winner_seen(t, winner, hidden))
    };
    decided.others.iter().map(other).collect()
}
