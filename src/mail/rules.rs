//! What a letter says, and when it is tried again.

use super::{Letter, Queued};
use crate::language::{Detail, Language, Sentence, T, plain};

/// Tries before a letter is left for a person to look at.
pub const TRIES: i32 = 10;

/// A letter as its reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub subject: String,
    pub body: String,
}

/// Writes a letter in the language of its reader. `origin` is scheme and host of this installation.
pub fn written(letter: &Queued, origin: &str) -> Written {
    let to = (letter.to_name.as_str(), letter.to_email.as_str());
    write(&letter.kind, to, letter.language, &letter.details, origin)
}

/// A letter before it is queued, for whoever is about to send it.
pub fn previewed(letter: &Letter, origin: &str) -> Written {
    write(&letter.kind, (&letter.to_name, &letter.to_email), letter.language, &letter.details, origin)
}

fn write(kind: &str, to: (&str, &str), language: Language, details: &Sentence, origin: &str) -> Written {
    let t = T::new(language);
    let say = |part: &str| {
        let mut sentence: Sentence = details.clone();
        sentence.id = format!("letter-{kind}-{part}").into();
        for (name, detail) in &mut sentence.details {
            if name == "link"
                && let Detail::Text(path) = detail
            {
                *path = format!("{origin}{path}");
            }
        }
        let name = if to.0.is_empty() { to.1 } else { to.0 };
        let greeted = sentence.with("name", name);
        plain(&t.why(&greeted))
    };
    Written { subject: say("subject"), body: format!("{}\n", say("body").trim_end()) }
}

/// Seconds until the next try: a minute, then twice as long each time, at most six hours.
pub fn pause_after(attempts: i32) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, 12) - 1).unwrap_or(0);
    (60 * 2_i64.pow(doublings)).min(6 * 3600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postman_comes_again_later_and_later() {
        assert_eq!([1, 2, 3, 10, 99].map(pause_after), [60, 120, 240, 21_600, 21_600]);
    }
}
