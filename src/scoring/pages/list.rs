//! Where a judge begins: three numbers and one button, in one programme or over all.

use actix_web::web::Data;
use askama::Template;

use crate::accounts::{self, Person};
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Result};
use crate::language::{T, WhyNot};
use crate::panels::pages::must_read_rules;
use crate::panels::{self, JudgeId, JudgeState, Part};
use crate::programme::{self, Calendar, Method, Rubric, Stage, StageKind};
use crate::routes;
use crate::scoring::{Flag, Judging, Listed, Seat, Sheet, SheetState, rules, store};
use crate::web::{For, Shell, page, see};

#[derive(Template)]
#[template(path = "scoring/judging.html")]
struct JudgingPage {
    t: Shell,
    programmes: Vec<Place>,
    /// How often an organiser acted for the reader.
    supports: usize,
}

/// A programme in which somebody judges.
struct Place {
    href: String,
    name: String,
    accepted: bool,
    done: usize,
    to_do: usize,
    /// Where judges walk: what they have seen, in the place of what is done and to do.
    seen: Option<usize>,
    days_left: Option<i64>,
}

#[derive(Template)]
#[template(path = "scoring/list.html")]
struct ListPage {
    t: Shell,
    programme: String,
    done: usize,
    to_do: usize,
    days_left: Option<i64>,
    until: String,
    why_not: Option<String>,
    lead: String,
    continue_href: Option<String>,
    departure_href: String,
    bids_href: Option<String>,
    lines: Vec<Line>,
    scores_href: Option<String>,
    /// Where the panel confers, once scores are released.
    discussion_href: Option<String>,
    grid_href: Option<String>,
    batch_href: String,
    complete: usize,
    hidden: i64,
    /// What the judge's part means, when their sheets do not count.
    part: String,
    profile_href: String,
    supports: usize,
}

struct Line {
    href: String,
    title: String,
    reference: String,
    kind: &'static str,
    state: String,
    /// Every judge of the round judges it first.
    first: bool,
    /// What became of the judge's flags, if there are any.
    flag: Option<(&'static str, String)>,
}

pub async fn judging_page(app: Data<App>, t: Shell, For(person): For<Person>) -> Answer {
    let read = app.db.read(move |conn| {
        let supports = accounts::store::supports_for(conn, person.id, None)?.len();
        Ok((store::seats(conn, person.id)?, supports))
    });
    let (seats, supports) = read.await?;
    let programmes = seats.iter().map(|seat| Place::of(&t, seat)).collect();
    page(JudgingPage { t, programmes, supports })
}

impl Place {
    fn of(t: &Shell, seat: &Seat) -> Self {
        let accepted = seat.state == JudgeState::Accepted;
        Self {
            href: front_door(accepted, &seat.programme.slug, seat.judge),
            name: t.names(&seat.programme.names).to_owned(),
            accepted,
            done: seat.done,
            to_do: seat.all - seat.done,
            seen: seat.seen,
            days_left: days_left(seat.scoring.as_ref(), t.now),
        }
    }
}

/// Whoever has not accepted begins with the invitation.
fn front_door(accepted: bool, slug: &str, judge: JudgeId) -> String {
    if accepted { routes::judging_in(slug) } else { routes::judge_invitation(judge) }
}

/// Whole days until sheets can no longer be changed; none outside the stage.
fn days_left(scoring: Option<&Stage>, now: Moment) -> Option<i64> {
    let stage = scoring.filter(|stage| stage.is_open(now))?;
    Some((stage.closes_at.micros() - now.micros()) / 86_400_000_000)
}

pub async fn list_page(app: Data<App>, t: Shell, For(judging): For<Judging>) -> Answer {
    if judging.judge.left_at.is_some() {
        return see(routes::own_departure(&judging.programme.slug));
    }
    if !judging.has_accepted() || must_read_rules(&app, judging.judge.id, judging.round.clone()).await? {
        return see(front_door(false, &judging.programme.slug, judging.judge.id));
    }
    if judging.round.method == Method::Expo {
        return see(routes::expo(&judging.programme.slug));
    }
    let around = listed_with_rubric(&app, &judging).await?;
    page(ListPage::of(t.accented(&judging.programme.accent), &judging, &around))
}

/// The judge's list, and what decides over its sheets.
pub struct Around {
    pub listed: Vec<Listed>,
    pub rubric: Rubric,
    pub calendar: Calendar,
    pub closed: bool,
    pub flags: Vec<Flag>,
    /// How many were taken from the judge by a conflict.
    pub hidden: i64,
    /// Judges are asked for their bids.
    pub asked: bool,
    /// What every judge of the round judges first.
    pub calibration: Option<EntryId>,
    /// How often an organiser acted for the judge here.
    pub supports: usize,
    /// The scores of the round may be read.
    pub released: bool,
}

impl Around {
    pub fn may_write(&self, judging: &Judging, now: Moment) -> std::result::Result<(), WhyNot> {
        rules::may_write(&self.calendar, &judging.programme.zone, self.closed, now)
    }

    /// Submitted under an older version of the rubric.
    fn is_older(&self, line: &Listed) -> bool {
        line.sheet.as_ref().is_some_and(|sheet| sheet.rubric_id != self.rubric.id)
    }

    /// What could be submitted as it stands.
    pub fn complete(&self) -> impl Iterator<Item = (&Listed, &Sheet)> {
        self.listed.iter().filter_map(|line| {
            let sheet = line.sheet.as_ref().filter(|sheet| sheet.state == SheetState::Draft)?;
            let wanting = rules::wanting(
                &self.rubric.criteria,
                &rules::carried(&self.rubric.criteria, &sheet.points),
                &sheet.comment,
                &sheet.note,
            );
            wanting.is_empty().then_some((line, sheet))
        })
    }
}

pub async fn listed_with_rubric(app: &Data<App>, judging: &Judging) -> Result<Around> {
    let own = judging.clone();
    app.db
        .read(move |conn| {
            Ok(Around {
                listed: store::list(conn, &own)?,
                rubric: programme::store::rubric(conn, own.round.id)?,
                calendar: programme::store::calendar_in(conn, own.programme.id, &own.round)?,
                closed: store::is_closed(conn, own.round.id)?,
                flags: store::own_flags(conn, &own)?,
                hidden: panels::store::hidden_from_judge(conn, own.round.id, own.judge.id)?,
                asked: panels::store::asks_for_bids(conn, own.round.id)?,
                supports: accounts::store::supports_for(conn, own.person.id, Some(own.programme.id))?.len(),
                calibration: panels::store::calibration_entry(conn, own.round.id)?,
                released: store::is_released(conn, own.round.id)?,
            })
        })
        .await
}

impl ListPage {
    fn of(t: Shell, judging: &Judging, around: &Around) -> Self {
        let (programme, listed, calendar, closed) =
            (&judging.programme, &around.listed, &around.calendar, around.closed);
        let ballot = judging.round.is_ballot();
        let done = listed.iter().filter(|line| line.is_done()).count();
        let why_not = rules::may_write(calendar, &programme.zone, closed, t.now).err().map(|why| t.why(&why));
        let waiting: Vec<(EntryId, bool)> = listed.iter().map(|line| (line.entry, line.is_done())).collect();
        let next = rules::next_of(&waiting, None).filter(|_| why_not.is_none());
        let until = calendar.stage(StageKind::Scoring).map(|stage| t.moment(stage.closes_at, &programme.zone));
        Self {
            programme: t.names(&programme.names).to_owned(),
            done,
            to_do: listed.len() - done,
            days_left: days_left(calendar.stage(StageKind::Scoring), t.now).filter(|_| !closed),
            until: until.unwrap_or_default(),
            lead: t.s(if ballot { "scoring-list-ballot-lead" } else { "scoring-list-lead" }),
            continue_href: match ballot {
                true => Some(routes::ballot(&programme.slug)).filter(|_| !listed.is_empty()),
                false => next.map(|entry| routes::sheet(&programme.slug, entry)),
            },
            part: match judging.judge.part {
                Part::Trainee | Part::Observer => t.s(format!("panels-part-{}-means", judging.judge.part)),
                Part::Judge | Part::Sponsor => String::new(),
            },
            profile_href: routes::judge_invitation(judging.judge.id),
            departure_href: routes::own_departure(&programme.slug),
            bids_href: around.asked.then(|| routes::own_bids(&programme.slug)),
            lines: listed.iter().map(|line| Line::of(&t, judging, line, around)).collect(),
            hidden: around.hidden,
            supports: around.supports,
            grid_href: (why_not.is_none() && listed.len() > 1 && !ballot).then(|| routes::grid(&programme.slug)),
            discussion_href: (around.released && judging.judge.part.counts() && !listed.is_empty())
                .then(|| routes::discussions(&programme.slug)),
            batch_href: routes::own_submission(&programme.slug),
            complete: if why_not.is_none() && !ballot { around.complete().count() } else { 0 },
            scores_href: (done > 0).then(|| routes::own_scores(&programme.slug)),
            why_not,
            t,
        }
    }
}

pub fn title(judging: &Judging, line: &Listed) -> String {
    rules::title_shown(&judging.programme.form, judging.round.blind, &line.title, &line.reference).to_owned()
}

impl Line {
    fn of(t: &T, judging: &Judging, line: &Listed, around: &Around) -> Self {
        let (kind, state) = match line.sheet.as_ref().map(|sheet| sheet.state) {
            None | Some(SheetState::Draft) if line.skipped.is_some() => ("todo", "scoring-state-skipped"),
            None => ("todo", "scoring-state-to-do"),
            Some(SheetState::Draft) => ("doing", "scoring-state-begun"),
            Some(SheetState::Submitted) if around.is_older(line) => ("late", "scoring-state-look-again"),
            Some(SheetState::Submitted) => ("done", "scoring-state-done"),
        };
        Self {
            href: routes::sheet(&judging.programme.slug, line.entry),
            title: title(judging, line),
            reference: line.reference.clone(),
            kind,
            state: t.s(state),
            first: around.calibration == Some(line.entry),
            flag: around.flags.iter().find(|flag| flag.entry_id == line.entry).map(|flag| match flag.answered_at {
                None => ("late", t.s("scoring-list-flagged")),
                Some(_) => ("done", t.s("scoring-list-flag-answered")),
            }),
        }
    }
}
