//! A judge's ballot: all their entries on one page, in an order or with points of a budget.

mod saving;
mod stale;
mod submission;

use std::collections::BTreeMap;

use actix_web::web::Data;
use askama::Template;

pub use saving::{save_ballot, save_ballot_draft};
pub use submission::{ballot_receipt_page, ballot_submission_page, submit_ballot};

use super::list::title;
use crate::app::App;
use crate::column::{Moment, RawId};
use crate::entries::EntryId;
use crate::error::{Answer, Result};
use crate::language::{T, WhyNot};
use crate::panels::pages::must_read_rules;
use crate::programme::{self, Calendar, Criterion, Method, StageKind};
use crate::routes;
use crate::scoring::{Balloting, Judging, Listed, Marks, rules, store};
use crate::web::{For, Problems, Shell, page, see};

#[derive(Template)]
#[template(path = "scoring/ballot.html")]
struct BallotPage {
    t: Shell,
    programme: String,
    list_href: String,
    save_href: String,
    draft_href: String,
    orders: bool,
    lead: String,
    /// Of the points, how many are given and left; nothing in an order.
    given: String,
    too_many: bool,
    lines: Vec<Line>,
    criteria: Vec<(String, String)>,
    revision: i32,
    tab: String,
    saved: String,
    until: String,
    why_not: Option<String>,
    submitted: bool,
    /// Entries that came after the ballot was submitted.
    came_later: String,
    problems: Problems,
}

struct Line {
    entry: EntryId,
    href: String,
    title: String,
    reference: String,
    /// The field of its place or its points, how it is called, and what stands in it.
    field: String,
    label: String,
    value: String,
    /// Where the buttons lead: one up or down for those that have a place, behind all others for one that has none.
    up: bool,
    down: bool,
    put: Option<String>,
    mistake: Option<String>,
}

/// All that lies before a judge with their ballot.
struct Known {
    judging: Judging,
    listed: Vec<Listed>,
    criteria: Vec<Criterion>,
    calendar: Calendar,
    closed: bool,
}

/// What stands in the fields of a page, and from what it was made.
#[derive(Clone, Debug, Default)]
struct Shown {
    texts: BTreeMap<EntryId, String>,
    revision: i32,
    tab: String,
}

impl Known {
    async fn load(app: &Data<App>, judging: Judging) -> Result<Self> {
        app.db
            .read(move |conn| {
                let mut listed = store::list(conn, &judging)?;
                let marks = rules::standing_marks(&judging.round, &listed);
                if judging.round.method == Method::Order {
                    listed.sort_by_key(|line| marks.get(&line.entry).copied().unwrap_or(i32::MAX));
                }
                Ok(Self {
                    criteria: programme::store::rubric(conn, judging.round.id)?.criteria.to_vec(),
                    calendar: programme::store::calendar_in(conn, judging.programme.id, &judging.round)?,
                    closed: store::is_closed(conn, judging.round.id)?,
                    listed,
                    judging,
                })
            })
            .await
    }

    fn entries(&self) -> Vec<EntryId> {
        self.listed.iter().map(|line| line.entry).collect()
    }

    fn marks(&self) -> Marks {
        rules::standing_marks(&self.judging.round, &self.listed)
    }

    fn orders(&self) -> bool {
        self.judging.round.method == Method::Order
    }

    fn is_submitted(&self) -> bool {
        self.listed.iter().any(Listed::is_done)
    }

    fn may_write(&self, now: Moment) -> std::result::Result<(), WhyNot> {
        rules::may_hold_a_sheet(self.judging.judge.part)?;
        rules::may_write(&self.calendar, &self.judging.programme.zone, self.closed, now)
    }

    fn title(&self, entry: EntryId) -> String {
        self.listed.iter().find(|line| line.entry == entry).map(|line| title(&self.judging, line)).unwrap_or_default()
    }

    /// Until when it can be changed, with the zone named.
    fn until(&self, t: &T) -> String {
        let closes = self.calendar.stage(StageKind::Scoring).map(|stage| stage.closes_at);
        closes.map(|at| t.moment(at, &self.judging.programme.zone)).unwrap_or_default()
    }

    fn saved_line(&self, t: &T) -> String {
        let last = self.listed.iter().filter_map(|line| Some(line.sheet.as_ref()?.saved_at)).max();
        let id = if self.is_submitted() { "scoring-ballot-saved-submitted" } else { "scoring-saved" };
        last.map(|at| t.s1(id, "time", t.time(at, &self.judging.programme.zone))).unwrap_or_default()
    }

    /// What stands, for a page that has just been opened.
    fn shown(&self) -> Shown {
        Shown {
            texts: self.marks().into_iter().map(|(entry, mark)| (entry, mark.to_string())).collect(),
            revision: rules::ballot_revision(&self.listed),
            tab: RawId::fresh().as_str().to_owned(),
        }
    }

    /// "60 of 100 points are given; 40 are left."
    fn given_line(&self, t: &T, marks: &Marks) -> (String, bool) {
        if self.orders() {
            return (String::new(), false);
        }
        let (given, budget) = (rules::spent(&self.entries(), marks), self.judging.round.budget.unwrap_or_default());
        let id = if given > budget { "scoring-ballot-too-many" } else { "scoring-ballot-left" };
        let of = t.s2("scoring-of", "done", t.number(given), "all", t.number(budget));
        (t.n1(id, (budget - given).abs(), "given", of), given > budget)
    }
}

pub async fn ballot_page(app: Data<App>, t: Shell, For(Balloting(judging)): For<Balloting>) -> Answer {
    if must_read_rules(&app, judging.judge.id, judging.round.clone()).await? {
        return see(routes::judge_invitation(judging.judge.id));
    }
    let known = Known::load(&app, judging).await?;
    page(BallotPage::of(t, &known, &known.shown(), Problems::none()))
}

/// The id of the field of an entry.
fn field_of(entry: EntryId) -> String {
    format!("mark-{entry}")
}

impl BallotPage {
    fn of(t: Shell, known: &Known, shown: &Shown, problems: Problems) -> Self {
        let Judging { programme, round, .. } = &known.judging;
        let (entries, slug) = (known.entries(), &programme.slug);
        let typed = |entry: &EntryId| {
            rules::typed_mark(round, entries.len(), shown.texts.get(entry)?).flatten().map(|mark| (*entry, mark))
        };
        let (given, too_many) = known.given_line(&t, &entries.iter().filter_map(typed).collect());
        let later = known.listed.iter().filter(|line| !line.is_done()).count();
        let came_later = known.is_submitted() && later > 0;
        let lead = match known.orders() {
            true => t.s("scoring-ballot-order-lead"),
            false => t.n("scoring-ballot-budget-lead", round.budget.unwrap_or_default()),
        };
        Self {
            programme: t.names(&programme.names).to_owned(),
            list_href: routes::judging_in(slug),
            save_href: routes::ballot(slug),
            draft_href: routes::ballot_draft(slug),
            orders: known.orders(),
            lead,
            given,
            too_many,
            lines: Line::all(&t, known, shown, &problems),
            criteria: known
                .criteria
                .iter()
                .map(|it| (t.names(&it.names).into(), t.names(&it.meaning).into()))
                .collect(),
            revision: shown.revision,
            tab: shown.tab.clone(),
            saved: known.saved_line(&t),
            until: known.until(&t),
            why_not: known.may_write(t.now).err().map(|why| t.why(&why)),
            submitted: known.is_submitted(),
            came_later: if came_later { t.n("scoring-ballot-came-later", later) } else { String::new() },
            problems,
            t: t.accented(&programme.accent),
        }
    }
}

impl Line {
    fn all(t: &T, known: &Known, shown: &Shown, problems: &Problems) -> Vec<Self> {
        let marks = known.marks();
        let placed = if known.orders() { marks.len() } else { 0 };
        let last = marks.values().max().copied().unwrap_or(0);
        let line = |line: &Listed| {
            let (field, title) = (field_of(line.entry), title(&known.judging, line));
            let place = marks.get(&line.entry).copied().filter(|_| known.orders());
            let alone = |place: i32| marks.values().filter(|other| **other == place).count() == 1;
            let label = if known.orders() { "scoring-ballot-place-of" } else { "scoring-ballot-points-of" };
            Self {
                entry: line.entry,
                href: routes::sheet(&known.judging.programme.slug, line.entry),
                reference: line.reference.clone(),
                label: t.s1(label, "entry", &title),
                title,
                value: shown.texts.get(&line.entry).cloned().unwrap_or_default(),
                up: place.is_some_and(|place| place > 1 || !alone(place)),
                down: place.is_some_and(|place| place < last || !alone(place)),
                put: (known.orders() && place.is_none())
                    .then(|| t.s1("scoring-ballot-put", "place", t.number(placed + 1))),
                mistake: problems.at(&field),
                field,
            }
        };
        known.listed.iter().map(line).collect()
    }
}
