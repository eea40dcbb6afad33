//! A set of voters in words: which screen found it, what a person needs to decide, which way it leans.

use crate::column::Moment;
use crate::routes;
use crate::voting::VoteState;
use crate::voting::rules::Line;
use crate::voting::rules::screens::{Facts, Leaning, Screen};
use crate::web::Shell;

/// A set in a list, or many of a kind.
pub(super) struct SetRow {
    pub href: String,
    pub screen: String,
    pub voters: String,
    pub kind: &'static str,
    pub standing: String,
    pub leaning: String,
}

impl SetRow {
    pub fn of(t: &Shell, slug: &str, line: &Line<'_>) -> Self {
        let voters = t.n("count-voters", line.voters());
        let (kind, href, voters) = match line {
            Line::One(set) => (set.kind(), routes::vote_set(slug, set.id), voters),
            Line::Many(kind, sets) => {
                (*kind, routes::vote_kind(slug, *kind), t.n1("count-sets-of", sets.len(), "voters", voters))
            }
        };
        Self {
            href,
            screen: screen_name(t, kind.screen),
            voters,
            kind: standing_kind(kind.standing),
            standing: standing_name(t, kind.standing),
            leaning: leaning_name(t, kind.leaning),
        }
    }
}

pub(super) fn screen_name(t: &Shell, screen: Screen) -> String {
    t.s(format!("count-screen-{screen}"))
}

pub(super) fn screen_text(t: &Shell, screen: Screen) -> String {
    t.s(format!("count-screen-{screen}-text"))
}

pub(super) fn standing_name(t: &Shell, standing: VoteState) -> String {
    t.s(format!("count-set-{standing}"))
}

const fn standing_kind(standing: VoteState) -> &'static str {
    match standing {
        VoteState::Suspect => "todo",
        VoteState::Valid => "done",
        VoteState::Void => "stopped",
    }
}

pub(super) fn leaning_name(t: &Shell, leaning: Leaning) -> String {
    t.s(format!("count-leans-{leaning}"))
}

/// What is told of a set, each with its value. For whom it voted is not known here.
pub(super) fn facts(t: &Shell, facts: &Facts, zone: &str) -> Vec<(String, String)> {
    let mut told = Vec::new();
    let mut tell = |id: &str, value: String| told.push((t.s(format!("count-fact-{id}")), value));
    if let Some(span) = facts.span {
        tell("span", within(t, span.seconds()));
        tell("from", t.moment(Moment::of_micros(span.from), zone));
    }
    let counts = [
        ("alike", facts.alike),
        ("usual", facts.usual),
        ("names", facts.names),
        ("networks", facts.networks),
        ("domains", facts.domains),
        ("ballots", facts.ballots),
        ("single", facts.single),
        ("hasty", facts.hasty),
        ("numbered", facts.numbered),
        ("counted", facts.counted),
        ("lent", facts.lent),
    ];
    for (id, count) in counts {
        tell(id, t.number(count));
    }
    tell("regular", t.s(if facts.regular { "count-yes" } else { "count-no" }));
    told
}

pub(super) fn within(t: &Shell, seconds: i64) -> String {
    match seconds {
        0..120 => t.n("count-seconds", seconds),
        120..7200 => t.n("count-minutes", seconds / 60),
        7200..172_800 => t.n("count-hours", seconds / 3600),
        _ => t.n("count-days", seconds / 86_400),
    }
}
