//! Hashes of acts and links, and where a chain breaks.

use sha2::{Digest, Sha256};

use super::Recorded;

/// One link as it is stored: its number from 1 without a gap, and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub number: i64,
    pub hash: String,
    /// `None` when the act that was sealed is gone.
    pub act: Option<Recorded>,
}

/// The first thing in a chain that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Break {
    Gap { expected: i64, found: i64 },
    ActGone { number: i64 },
    ActChanged { number: i64, act: String },
    Shortened { last: i64, checkpoint: i64 },
    CheckpointDiffers { number: i64 },
}

impl std::fmt::Display for Break {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Gap { expected, found } => write!(out, "link {expected} is missing, {found} stands in its place"),
            Self::ActGone { number } => write!(out, "the act of link {number} is gone"),
            Self::ActChanged { number, act } => write!(out, "link {number} does not fit its act {act}"),
            Self::Shortened { last, checkpoint } => {
                write!(out, "the chain ends at {last}, but a checkpoint was made at {checkpoint}")
            }
            Self::CheckpointDiffers { number } => write!(out, "the checkpoint at {number} has another hash"),
        }
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Salted, so that nobody who reads the log can find a score by trying all of them.
pub fn content_hash(salt: &str, content: &str) -> String {
    hex(&Sha256::digest(format!("{salt}\n{content}")))
}

/// Covers the link before and everything that the act says of itself.
pub fn link_hash(before: &str, number: i64, act: &Recorded) -> String {
    let person = act.person_id.as_deref().unwrap_or("-");
    let text = format!(
        "{before}\n{number}\n{}\n{}\n{person}\n{}\n{}\n{}\n{}\n{}",
        act.id,
        act.chain,
        act.verb,
        act.subject,
        act.salt,
        act.content_hash,
        act.at.micros()
    );
    hex(&Sha256::digest(text))
}

/// Walks a chain in order; `checkpoints` are (number, hash) in order. The first break, or none.
pub fn first_break(links: &[Link], checkpoints: &[(i64, String)]) -> Option<Break> {
    let mut before = String::new();
    for (expected, link) in (1..).zip(links) {
        if link.number != expected {
            return Some(Break::Gap { expected, found: link.number });
        }
        let Some(act) = &link.act else { return Some(Break::ActGone { number: expected }) };
        if link_hash(&before, link.number, act) != link.hash {
            return Some(Break::ActChanged { number: expected, act: act.id.to_string() });
        }
        before.clone_from(&link.hash);
    }
    let last = links.last().map_or(0, |link| link.number);
    checkpoints.iter().find_map(|(number, hash)| match links.get(usize::try_from(*number - 1).unwrap_or(usize::MAX)) {
        None => Some(Break::Shortened { last, checkpoint: *number }),
        Some(link) if link.hash != *hash => Some(Break::CheckpointDiffers { number: *number }),
        Some(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::ActId;
    use crate::column::Moment;

    #[test]
    fn a_whole_chain_holds() {
        let links = chain(3);
        let checkpoint = (2, links[1].hash.clone());
        assert_eq!(first_break(&links, &[checkpoint]), None);
    }

    #[test]
    fn an_act_that_was_changed_is_named() {
        let mut links = chain(3);
        if let Some(act) = &mut links[1].act {
            act.verb = "nothing".to_owned();
        }
        assert!(matches!(first_break(&links, &[]), Some(Break::ActChanged { number: 2, .. })));
    }

    #[test]
    fn acts_removed_within_or_at_the_end_are_missed() {
        let mut within = chain(3);
        within[1].act = None;
        assert_eq!(first_break(&within, &[]), Some(Break::ActGone { number: 2 }));
        let shortened = &chain(3)[..2];
        assert_eq!(first_break(shortened, &[(3, "x".into())]), Some(Break::Shortened { last: 2, checkpoint: 3 }));
    }

    fn chain(length: i64) -> Vec<Link> {
        let mut before = String::new();
        (1..=length)
            .map(|number| {
                let act = Recorded {
                    id: ActId::fresh(),
                    chain: "site".into(),
                    person_id: None,
                    verb: format!("verb-{number}"),
                    subject: "s".into(),
                    salt: "salt".into(),
                    content_hash: content_hash("salt", "{}"),
                    at: Moment::of_micros(number),
                };
                let hash = link_hash(&before, number, &act);
                before.clone_from(&hash);
                Link { number, hash, act: Some(act) }
            })
            .collect()
    }
}
