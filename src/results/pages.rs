//! Standings, decisions, signatures, publication; and the winners, for everybody.

mod annulments;
mod ballot_words;
mod challenges;
mod corrections;
mod decide;
mod decisions;
mod discussion;
mod feedback;
mod honour_words;
mod list_signature;
mod moving_on;
mod moving_words;
mod next;
mod opening;
mod otherwise_words;
mod own_record;
mod plan;
mod publication;
mod publication_hour;
mod record;
mod reopening;
mod rounds;
mod signature;
mod standing_entry;
mod standing_words;
mod standings;
mod winners;

pub use annulments::{annul, annulments_page, lift};
pub use challenges::{
    answer_challenge, challenge_page, challenges_desk_page, challenges_page, file_challenge, name_recipient,
    own_challenges_page, withdraw_challenge,
};
pub use corrections::{corrections_page, give_up_correction, open_correction, publish_correction};
pub use decide::{decide, decide_page};
pub use decisions::decisions_page;
pub use discussion::{
    discussed_entry_page, discussion_page, discussion_state, discussions_page, move_discussion, take_note_back,
    write_note,
};
pub use feedback::feedback_page;
pub use list_signature::{list_signature_page, sign_list};
pub use moving_on::{make_list, moving_on_page};
pub use next::{ask_extra, next_page};
pub use opening::{open_round, opening_page};
pub use own_record::{own_receipt, own_record_page};
pub use plan::plan_page;
pub use publication::{publication_page, publish};
pub use publication_hour::{set_hour, take_hour_back};
pub use record::{earlier_record_file, record_file, record_page};
pub use reopening::{reopen, reopening_page};
pub use signature::{sign, signature_page};
pub use standing_entry::standing_entry_page;
pub use standings::standings_page;
pub use winners::{Announced, announced, winners_page};

use crate::accounts::Role;
use crate::language::T;
use crate::programme::{Category, CategoryId, Prize};
use crate::results::{Capacity, Decided, Sighted, Signature};
use crate::web::Shell;

/// Where one is: what every page behind the scenes says of its programme, and which links it offers.
struct Room {
    slug: String,
    programme: String,
    organises: bool,
    audits: bool,
}

impl Room {
    fn of(t: &Shell, sighted: &Sighted) -> Self {
        Self {
            slug: sighted.programme.slug.clone(),
            programme: t.names(&sighted.programme.names).to_owned(),
            organises: sighted.organises(),
            audits: sighted.roles.contains(&Role::Auditor),
        }
    }
}

/// One of several to choose from, as the form macros read it.
struct Choice {
    value: String,
    text: String,
    help: String,
    chosen: bool,
}

/// A prize's name with its category's, where they differ.
fn full_name(t: &Shell, prize: &Prize, categories: &[Category]) -> String {
    let (name, category) = (t.names(&prize.names).to_owned(), category_name(t, prize.category, categories));
    if category.is_empty() || category == name {
        name
    } else {
        t.s2("results-prize-of", "prize", name, "category", category)
    }
}

fn category_name(t: &T, category: Option<CategoryId>, categories: &[Category]) -> String {
    let found = categories.iter().find(|one| Some(one.id) == category);
    found.map(|one| t.names(&one.names).to_owned()).unwrap_or_default()
}

/// The choice of the capacity in which somebody signs.
fn capacity_choice(t: &Shell, capacity: Capacity) -> Choice {
    Choice {
        value: capacity.to_string(),
        text: t.s(format!("results-capacity-{capacity}")),
        help: String::new(),
        chosen: false,
    }
}

/// Who signed in which capacity, and whose signature is awaited.
struct SignedBy {
    capacity: String,
    words: String,
    done: bool,
}

fn signed_by(t: &Shell, signatures: &[Signature], zone: &str) -> Vec<SignedBy> {
    let line = |capacity: &Capacity| {
        let signature = signatures.iter().find(|signature| signature.capacity == *capacity);
        let words = match signature {
            Some(one) => t.s2("results-signed-by", "person", &one.name, "when", t.moment(one.at, zone)),
            None => t.s("results-signature-awaited"),
        };
        SignedBy { capacity: t.s(format!("results-capacity-{capacity}")), words, done: signature.is_some() }
    };
    Capacity::ALL.iter().map(line).collect()
}

/// As `signed_by`; signatures under an outdated decision have fallen.
fn signed_under(t: &Shell, decided: &Decided, zone: &str) -> Vec<SignedBy> {
    if !decided.outdated {
        return signed_by(t, &decided.signatures, zone);
    }
    let fell = |one: &Signature| SignedBy {
        capacity: t.s(format!("results-capacity-{}", one.capacity)),
        words: t.s2("results-signature-fell", "person", &one.name, "when", t.moment(one.at, zone)),
        done: false,
    };
    decided.signatures.iter().map(fell).collect()
}

/// The winners of a decision. A reader who is `too_close` to one that competes is told the same whoever wins, and also of
/// no award: where only one name is missing, somebody knows whose it is.
fn winners_seen(t: &T, decided: &Decided, too_close: bool) -> Vec<String> {
    if too_close {
        return vec![t.s("entries-hidden-title")];
    }
    decided.winners.iter().map(|winner| winner.title.clone()).collect()
}
