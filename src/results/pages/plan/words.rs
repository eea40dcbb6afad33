//! What a plan comes to, in words.

use std::time::Duration;

use crate::language::Sentence;
use crate::panels::rules::arithmetic::{Arithmetic, Change, Plan, Warning};
use crate::results::rules::planning::Rehearsed;
use crate::results::rules::rehearsal::{Finding, Measured};
use crate::web::Shell;

/// The answers of the page.
pub struct Worked {
    pub fits: bool,
    pub finding: String,
    pub sheets: String,
    /// Hours of the busiest judge, and how many sheets they are.
    pub busiest: String,
    pub busiest_sheets: String,
    pub needed: Option<String>,
    pub changes: Vec<String>,
    pub warnings: Vec<String>,
    pub rehearsal: Option<Rehearsal>,
}

/// The rehearsal: what it was, and a row for each number of sheets.
pub struct Rehearsal {
    pub events: String,
    /// When it was rehearsed with fewer entries than planned.
    pub smaller: Option<String>,
    pub caption: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub each: String,
    pub chosen: bool,
    pub fits: bool,
    pub found: String,
    /// Out of 100, for the bar.
    pub bar: String,
    pub in_three: String,
    pub in_all: String,
    pub busiest: String,
}

impl Worked {
    pub fn of(t: &Shell, plan: Plan, rehearsed: Option<&Rehearsed>) -> Self {
        let found = plan.arithmetic();
        let (sheets, takes) = found.busiest.unwrap_or_default();
        Self {
            fits: plan.fits(),
            finding: finding(t, &found),
            sheets: t.number(found.sheets),
            busiest: time(t, takes),
            busiest_sheets: t.n("results-plan-sheets-count", sheets),
            needed: found.judges_needed.map(|judges| t.number(judges)),
            changes: found.gives_way.iter().filter_map(|one| change(t, *one)).collect(),
            warnings: found.warnings.iter().map(|one| warning(t, *one)).collect(),
            rehearsal: rehearsed.map(|rehearsed| Rehearsal::of(t, plan, rehearsed)),
        }
    }
}

fn finding(t: &Shell, found: &Arithmetic) -> String {
    match found.short_of {
        0 => t.n("results-plan-fits", found.sheets),
        short => t.n1("results-plan-short", short, "sheets", t.number(found.sheets)),
    }
}

/// None for what nobody can follow: a score sheet in less than a minute.
fn change(t: &Shell, change: Change) -> Option<String> {
    Some(match change {
        Change::Judges { to } => t.n("results-plan-change-judges", to),
        Change::ReviewsEach { to } => t.n("results-plan-change-sheets", to),
        Change::ReviewTakes { to } => t.n("results-plan-change-minutes", whole_minutes(to)?),
        Change::Window { to } => t.s1("results-plan-change-hours", "time", time(t, to)),
        Change::Capacity { to } => t.n("results-plan-change-most", to),
        Change::Entries { to } => t.n("results-plan-change-entries", to),
    })
}

fn whole_minutes(time: Duration) -> Option<u64> {
    Some(time.as_secs() / 60).filter(|minutes| *minutes > 0)
}

fn warning(t: &Shell, warning: Warning) -> String {
    match warning {
        Warning::FewSheetsPerJudge { on_average_hundredths } => {
            let average = t.decimal(on_average_hundredths as f64 / 100.0, 1);
            t.s1("results-plan-few", "average", average)
        }
        Warning::Islands { sheets, needed } => t.n1("results-plan-islands", sheets, "needed", t.number(needed)),
        Warning::NoSpareJudge { .. } => t.s("results-plan-no-spare"),
        Warning::OneReview => t.s("results-plan-one"),
    }
}

/// `7 h 30 min`, up to the next minute.
fn time(t: &Shell, time: Duration) -> String {
    let minutes = time.as_secs().div_ceil(60);
    t.s2("results-plan-time", "hours", t.number(minutes / 60), "minutes", t.number(minutes % 60))
}

impl Rehearsal {
    fn of(t: &Shell, plan: Plan, rehearsed: &Rehearsed) -> Self {
        let row = |(each, finding): &(u32, Finding)| Row::of(t, Plan { reviews_each: *each, ..plan }, finding, plan);
        let smaller = || {
            let (entries, judges) = (t.number(rehearsed.entries), t.number(rehearsed.judges));
            t.s2("results-plan-smaller", "entries", entries, "judges", judges)
        };
        Self {
            events: t.n("results-plan-events", rehearsed.events),
            smaller: rehearsed.is_smaller_than(&plan).then(smaller),
            caption: caption(t, plan.reviews_each, rehearsed),
            rows: rehearsed.findings.iter().map(row).collect(),
        }
    }
}

/// What the table says of the number chosen, and of one more.
fn caption(t: &Shell, each: u32, rehearsed: &Rehearsed) -> String {
    let share = |finding: &Finding| t.number(in_hundred(finding.winner_found.mean));
    let (chosen, more) = (rehearsed.with(each), rehearsed.with(each + 1));
    let said = |id: &'static str| Sentence::new(id).count("count", each as usize);
    match (chosen, more) {
        (Some(chosen), Some(more)) => {
            t.why(&said("results-plan-caption-more").with("share", share(chosen)).with("more", share(more)))
        }
        (Some(chosen), None) => t.why(&said("results-plan-caption").with("share", share(chosen))),
        (None, _) => t.s("results-plan-caption-few"),
    }
}

impl Row {
    fn of(t: &Shell, plan: Plan, finding: &Finding, chosen: Plan) -> Self {
        let found = plan.arithmetic();
        let in_all = plan.review_takes.saturating_mul(u32::try_from(found.sheets).unwrap_or(u32::MAX));
        Self {
            each: t.number(plan.reviews_each),
            chosen: plan.reviews_each == chosen.reviews_each,
            fits: plan.fits(),
            found: share(t, finding.winner_found),
            bar: format!("{:.1}", finding.winner_found.mean * 100.0),
            in_three: share(t, finding.winner_in_three),
            in_all: t.n("results-plan-hours", in_all.as_secs().div_ceil(3600)),
            busiest: time(t, found.busiest.unwrap_or_default().1),
        }
    }
}

fn in_hundred(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

/// A share with its standard error, never said to be surer than to one in a hundred.
fn share(t: &Shell, measured: Measured) -> String {
    let error = in_hundred(measured.error).max(1);
    t.s2("results-plan-share", "share", t.number(in_hundred(measured.mean)), "error", t.number(error))
}
