//! What the judge's pages share: the desk of one task, read at once, and how points are shown.

use actix_web::web::Data;

use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::Result;
use crate::language::{T, WhyNot};
use crate::programme::{self, Calendar, Category, Criterion, Method, Round, Rubric, StageKind};
use crate::routes;
use crate::scoring::{Flag, Given, Points, Sheet, SheetState, Task, rules, store};
use crate::web::Fields;

/// All that lies before a judge with one entry.
pub struct Desk {
    pub task: Task,
    pub sheet: Option<Sheet>,
    pub rubric: Rubric,
    pub categories: Vec<Category>,
    pub calendar: Calendar,
    pub closed: bool,
    /// The judge's list, with what is done.
    pub list: Vec<(EntryId, bool)>,
    /// What the judge has said is wrong with this entry.
    pub flags: Vec<Flag>,
    /// The rubric that the submitted sheet was written with, where there is a newer one.
    pub older: Option<Rubric>,
    /// Who typed the sheet, where it came from paper.
    pub typists: Vec<String>,
    /// Which organiser entered it for the judge.
    pub supporter: Option<String>,
}

impl Desk {
    pub async fn load(app: &Data<App>, task: Task) -> Result<Self> {
        app.db
            .read(move |conn| {
                let judging = task.judging();
                let list = store::list(conn, &judging)?.iter().map(|line| (line.entry, line.is_done())).collect();
                let mut flags = store::own_flags(conn, &judging)?;
                flags.retain(|flag| flag.entry_id == task.entry.id);
                let sheet = store::sheet(conn, &task)?;
                let rubric = programme::store::rubric(conn, task.round.id)?;
                let stands = sheet.as_ref().filter(|sheet| sheet.state == SheetState::Submitted);
                let older = stands.map(|sheet| sheet.rubric_id).filter(|id| *id != rubric.id);
                let typists = stands.map(|sheet| store::typists(conn, sheet.id)).transpose()?.unwrap_or_default();
                let supporter = stands.map(|sheet| store::supporter(conn, sheet.id)).transpose()?.flatten();
                Ok(Self {
                    typists,
                    supporter,
                    older: older.map(|id| programme::store::rubric_of(conn, id)).transpose()?,
                    sheet,
                    rubric,
                    categories: programme::store::categories(conn, task.programme.id)?,
                    calendar: programme::store::calendar_in(conn, task.programme.id, &task.round)?,
                    closed: store::is_closed(conn, task.round.id)?,
                    list,
                    flags,
                    task,
                })
            })
            .await
    }

    /// What the judge gave to this entry on their ballot, where the round has ballots.
    pub fn ballot_mark(&self, t: &T) -> String {
        let mark = self.sheet.as_ref().and_then(|sheet| rules::mark_of(&sheet.points));
        mark_in_words(t, &self.task.round, mark)
    }

    pub fn may_write(&self, now: Moment) -> Result<(), WhyNot> {
        if self.task.round.is_ballot() {
            return Err(WhyNot::new("scoring-why-ballot"));
        }
        rules::may_hold_a_sheet(self.task.judge.part)?;
        rules::may_write(&self.calendar, &self.task.programme.zone, self.closed, now)
    }

    pub fn title(&self) -> String {
        let Task { programme, round, entry, .. } = &self.task;
        rules::title_shown(&programme.form, round.blind, &entry.title, &entry.reference).to_owned()
    }

    /// The next entry that waits; none when this was the last.
    pub fn next_href(&self) -> Option<String> {
        let next = rules::next_of(&self.list, Some(self.task.entry.id));
        next.map(|entry| routes::sheet(&self.task.programme.slug, entry))
    }

    /// Where to go on: the next entry, else the list.
    pub fn onward(&self) -> String {
        self.next_href().unwrap_or_else(|| routes::judging_in(&self.task.programme.slug))
    }

    /// Until when a sheet can be changed, with the zone named.
    pub fn until(&self, t: &T) -> String {
        let closes = self.calendar.stage(StageKind::Scoring).map(|stage| stage.closes_at);
        closes.map(|at| t.moment(at, &self.task.programme.zone)).unwrap_or_default()
    }

    pub fn criteria(&self) -> &[Criterion] {
        &self.rubric.criteria
    }

    /// The criteria by which the sheet as it stands is read.
    pub fn read_by(&self) -> &[Criterion] {
        self.older.as_ref().map_or(self.criteria(), |older| &older.criteria)
    }

    /// What has to be looked at again since the sheet was submitted, by name.
    pub fn changed_since(&self, t: &T) -> Vec<String> {
        let Some(older) = &self.older else { return Vec::new() };
        let changes = rules::changes(&older.criteria, self.criteria());
        let mut names: Vec<String> =
            changes.iter().filter_map(rules::Change::matters).map(|it| t.names(&it.names).to_owned()).collect();
        names.dedup();
        names
    }
}

/// A place or points, in words; that there is nothing yet, in a word too.
pub fn mark_in_words(t: &T, round: &Round, mark: Option<i32>) -> String {
    match mark {
        None => t.s("scoring-ballot-nothing"),
        Some(place) if round.method == Method::Order => t.s1("scoring-ballot-place", "place", t.number(place)),
        Some(points) => t.n("scoring-ballot-given", points),
    }
}

/// The name and id of a criterion's field.
pub fn field_of(criterion: &Criterion) -> String {
    format!("points-{}", criterion.key)
}

pub fn points_of(criteria: &[Criterion], fields: &Fields) -> Points {
    let given = |criterion: &Criterion| {
        let given = rules::given(criterion, fields.raw(&field_of(criterion)))?;
        Some((criterion.key.clone(), given))
    };
    Points(criteria.iter().filter_map(given).collect())
}

/// What was given for a criterion, in words: "3 · Much".
pub fn in_words(t: &T, criterion: &Criterion, points: &Points) -> String {
    match points.0.get(&criterion.key) {
        None => t.s("scoring-not-answered"),
        Some(Given::CannotJudge) => t.s("scoring-cannot-judge"),
        Some(Given::Level(given)) => {
            let level = criterion.levels.iter().find(|level| level.points == *given);
            let name = level.map_or("", |level| t.names(&level.names));
            if name.is_empty() {
                t.number(*given)
            } else {
                t.s2("scoring-level", "points", t.number(*given), "name", name)
            }
        }
    }
}
