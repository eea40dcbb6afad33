//! Where a judge begins: three numbers and one button, in one programme or over all.

use actix_web::web::Data;
use askama::Template;

use crate::accounts::Person;
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::Answer;
use crate::language::T;
use crate::panels::pages::must_read_rules;
use crate::panels::{self, JudgeId, JudgeState, Part};
use crate::programme::{self, Calendar, Stage, StageKind};
use crate::routes;
use crate::scoring::{Judging, Listed, Seat, SheetState, rules, store};
use crate::web::{For, Shell, page, see};

#[derive(Template)]
#[template(path = "scoring/judging.html")]
struct JudgingPage {
    t: Shell,
    programmes: Vec<Place>,
}

/// A programme in which somebody judges.
struct Place {
    href: String,
    name: String,
    accepted: bool,
    done: usize,
    to_do: usize,
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
    continue_href: Option<String>,
    lines: Vec<Line>,
    scores_href: Option<String>,
    hidden: i64,
    /// What the judge's part means, when their sheets do not count.
    part: String,
    profile_href: String,
}

struct Line {
    href: String,
    title: String,
    reference: String,
    kind: &'static str,
    state: String,
}

pub async fn judging_page(app: Data<App>, t: Shell, For(person): For<Person>) -> Answer {
    let seats = app.db.read(move |conn| store::seats(conn, person.id)).await?;
    let programmes = seats.iter().map(|seat| Place::of(&t, seat)).collect();
    page(JudgingPage { t, programmes })
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
    if !judging.has_accepted() || must_read_rules(&app, judging.judge.id, judging.round.clone()).await? {
        return see(front_door(false, &judging.programme.slug, judging.judge.id));
    }
    let own = judging.clone();
    let (listed, calendar, closed, hidden) = app
        .db
        .read(move |conn| {
            let calendar = programme::store::calendar(conn, own.programme.id)?;
            let hidden = panels::store::hidden_from_judge(conn, own.round.id, own.judge.id)?;
            Ok((store::list(conn, &own)?, calendar, store::is_closed(conn, own.round.id)?, hidden))
        })
        .await?;
    let list = ListPage::of(t.accented(&judging.programme.accent), &judging, &listed, &calendar, closed);
    page(ListPage { hidden, ..list })
}

impl ListPage {
    fn of(t: Shell, judging: &Judging, listed: &[Listed], calendar: &Calendar, closed: bool) -> Self {
        let programme = &judging.programme;
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
            why_not,
            continue_href: next.map(|entry| routes::sheet(&programme.slug, entry)),
            lines: listed.iter().map(|line| Line::of(&t, judging, line)).collect(),
            hidden: 0,
            part: match judging.judge.part {
                Part::Trainee | Part::Observer => t.s(format!("panels-part-{}-means", judging.judge.part)),
                Part::Judge | Part::Sponsor => String::new(),
            },
            profile_href: routes::judge_invitation(judging.judge.id),
            scores_href: (done > 0).then(|| routes::own_scores(&programme.slug)),
            t,
        }
    }
}

pub fn title(judging: &Judging, line: &Listed) -> String {
    rules::title_shown(&judging.programme.form, judging.round.blind, &line.title, &line.reference).to_owned()
}

impl Line {
    fn of(t: &T, judging: &Judging, line: &Listed) -> Self {
        let (kind, state) = match line.sheet.as_ref().map(|sheet| sheet.state) {
            None | Some(SheetState::Draft) if line.skipped.is_some() => ("todo", "scoring-state-skipped"),
            None => ("todo", "scoring-state-to-do"),
            Some(SheetState::Draft) => ("doing", "scoring-state-begun"),
            Some(SheetState::Submitted) => ("done", "scoring-state-done"),
        };
        Self {
            href: routes::sheet(&judging.programme.slug, line.entry),
            title: title(judging, line),
            reference: line.reference.clone(),
            kind,
            state: t.s(state),
        }
    }
}
