//! The public vote in a browser: registering, the letter's link, the ballot with its categories, the receipt; and behind the
//! scenes what screens found, the count, the champions.

mod ballot;
mod champions;
mod front;
mod kind;
mod link;
mod proof;
mod receipt;
mod screens;
mod set;
mod set_words;
mod tally;
mod tally_words;
mod turnout;

pub use ballot::{ballot_page, cast, category_page};
pub use champions::{champions_csv, champions_page};
pub use front::{letter_page, register, vote_page};
pub use kind::{decide_kind, kind_page};
pub use link::{confirm, leave, link_page};
pub use proof::proof_page;
pub use receipt::receipt_page;
pub use screens::{run_screens, screens_page};
pub use set::{decide_set, set_page};
pub use tally::{announce, make_tally, sign_tally, tally_page};
pub use turnout::turnout_page;

use crate::programme::rules::tie;
use crate::voting::{Poll, Scrutineer, Vote};
use crate::web::Shell;

/// When it opens, until when it is open, or that it is over.
pub fn line_of(t: &Shell, vote: Vote, zone: &str) -> Option<String> {
    match vote {
        Vote::NotHeld => None,
        Vote::Announced { opens } => Some(t.s1("voting-opens", "when", t.moment(opens, zone))),
        Vote::Open { closes } => Some(t.s1("voting-open-until", "when", t.moment(closes, zone))),
        Vote::Over => Some(t.s("voting-over")),
    }
}

fn line(t: &Shell, poll: &Poll) -> String {
    line_of(t, poll.stands(t.now), &poll.zone).unwrap_or_default()
}

/// What was fixed before it opened, in sentences.
fn terms_of(t: &Shell, poll: &Poll) -> Vec<String> {
    let terms = poll.terms;
    let mut lines = vec![t.s("voting-rule-one")];
    lines.push(t.s(if terms.changeable { "voting-rule-changeable" } else { "voting-rule-final" }));
    if terms.complete {
        lines.push(t.s("voting-rule-complete"));
    }
    lines.push(t.n("voting-rule-champions", terms.champions));
    lines.push(t.s(format!("voting-rule-tie-{}", tie(terms.tie))));
    lines.push(t.s("voting-rule-no-counts"));
    lines
}

/// Where one is: what every page behind the scenes says of its programme, and which links it offers.
struct Room {
    slug: String,
    programme: String,
    organises: bool,
    audits: bool,
}

impl Room {
    fn of(t: &Shell, scrutineer: &Scrutineer) -> Self {
        Self {
            slug: scrutineer.programme.slug.clone(),
            programme: t.names(&scrutineer.programme.names).to_owned(),
            organises: scrutineer.organises(),
            audits: scrutineer.audits(),
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
