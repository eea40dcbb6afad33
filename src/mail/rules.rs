//! What a letter says, and what becomes of it.

mod blanks;
mod failing;
mod twin;

pub use blanks::{blanks_in, filled};
pub use failing::{IN_HAND_MINUTES, TRIES, Trouble, pause_after, remedy, trouble};

use super::{Letter, OWN_BODY, OWN_SUBJECT, Queued, WRITTEN, Way};
use crate::column::Moment;
use crate::language::{Detail, Language, Sentence, T, WhyNot, plain};

/// A letter as its reader gets it, in the language that it is truly written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub language: Language,
    pub subject: String,
    pub body: String,
    pub html: String,
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

fn write(kind: &str, to: (&str, &str), wanted: Language, details: &Sentence, origin: &str) -> Written {
    let own = details.details.iter().any(|(name, _)| name == OWN_BODY);
    let speaks = kind == WRITTEN || own || T::new(wanted).speaks(format!("letter-{kind}-body"));
    let language = if speaks { wanted } else { Language::English };
    let t = T::new(language);
    let name = if to.0.is_empty() { to.1 } else { to.0 };
    let details = addressed(details, origin).with("name", name);
    let say = |part: &str| match kind {
        WRITTEN => blanks::said(&t, &details, part),
        _ if own => blanks::said(&t, &details, if part == "subject" { OWN_SUBJECT } else { OWN_BODY }),
        _ => t.why(&Sentence { id: format!("letter-{kind}-{part}").into(), ..details.clone() }),
    };
    let (subject, marked) = (one_line(&plain(&say("subject"))), say("body"));
    Written {
        language,
        body: format!("{}\n", plain(&marked).trim_end()),
        html: twin::twin(language, &subject, &marked, origin),
        subject,
    }
}

/// With whole addresses in the place of paths.
fn addressed(details: &Sentence, origin: &str) -> Sentence {
    let mut details = details.clone();
    for (name, detail) in &mut details.details {
        if name == "link"
            && let Detail::Text(path) = detail
        {
            *path = format!("{origin}{path}");
        }
    }
    details
}

/// Letters whose link answers for their reader, without a sign-in.
const ANSWERING: [&str; 2] = ["consent-asked", VOTE];
/// Whose link votes: nobody else is ever shown it, not even whoever carries letters by hand.
const VOTE: &str = "vote-link";

pub fn is_secret(letter: &Queued) -> bool {
    letter.kind == VOTE
}

/// A letter as others than its reader may see it: without a link that would let them answer in the reader's place.
#[must_use]
pub fn covered(mut letter: Queued) -> Queued {
    if ANSWERING.contains(&letter.kind.as_str()) {
        for (name, detail) in &mut letter.details.0.details {
            if name == "link" {
                *detail = Detail::Text("/…".to_owned());
            }
        }
    }
    letter
}

/// In a postman's hand, a letter is as good as gone.
pub fn may_stop(letter: &Queued, now: Moment) -> Result<(), WhyNot> {
    let in_hand = letter.claimed_at.is_some_and(|at| now < at.plus_minutes(IN_HAND_MINUTES));
    match letter.way() {
        Way::Sent => Err(WhyNot::new("mail-why-already-sent")),
        _ if in_hand => Err(WhyNot::new("mail-why-in-hand")),
        Way::Waiting | Way::Failing | Way::Failed | Way::Stopped => Ok(()),
    }
}

/// What is inserted into a subject may have been typed with line ends.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
