//! The public vote in a browser: registering, the letter's link, the ballot with its categories, the receipt.

mod ballot;
mod front;
mod link;
mod receipt;
mod turnout;

pub use ballot::{ballot_page, cast, category_page};
pub use front::{letter_page, register, vote_page};
pub use link::{confirm, leave, link_page};
pub use receipt::receipt_page;
pub use turnout::turnout_page;

use crate::programme::rules::tie;
use crate::voting::{Poll, Vote};
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
