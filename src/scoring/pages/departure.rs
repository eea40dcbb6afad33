//! "I cannot go on": a judge leaves, or an organiser says so for them; and somebody who left comes back.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::accounts::{Person, PersonId};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, Hidden};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::{self, Judge, JudgeId};
use crate::programme::{self, Organiser, Programme};
use crate::routes;
use crate::scoring::{Judging, store};
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/departure.html")]
struct DeparturePage {
    t: Shell,
    /// The judge's own page, or the organiser's about a judge.
    own: bool,
    name: String,
    back_href: String,
    departure_href: String,
    return_href: String,
    left: Option<String>,
    stand: usize,
    lost: usize,
    /// The round is over: nothing of it changes hands any more.
    closed: bool,
    reason: String,
    problems: Problems,
}

/// Sheets that stand, entries that lose the judge, and whether the round is closed.
type Effect = (usize, usize, bool);

impl DeparturePage {
    fn of(t: Shell, own: bool, programme: &Programme, judge: &Judge, (stand, lost, closed): Effect) -> Self {
        let (slug, id) = (&programme.slug, judge.id);
        Self {
            own,
            name: judge.name.clone(),
            back_href: if own { routes::judging() } else { routes::judge(slug, id) },
            departure_href: if own { routes::own_departure(slug) } else { routes::departure(slug, id) },
            return_href: routes::judge_return(slug, id),
            left: judge.left_at.map(|at| t.moment(at, &programme.zone)),
            stand,
            lost,
            closed,
            reason: String::new(),
            problems: Problems::none(),
            t: t.accented(&programme.accent),
        }
    }
}

/// The judge, and what their leaving does: for an organiser without what that reader is too close to.
async fn load(app: &Data<App>, programme: &Programme, id: JudgeId, reader: Option<Person>) -> Result<(Judge, Effect)> {
    let (whole, programme) = (programme.clone(), programme.id);
    app.db
        .read(move |conn| {
            let round = programme::store::round(conn, programme)?;
            let hidden = match reader {
                Some(person) => entries::store::hidden_from(conn, &whole, &person)?,
                None => Hidden::default(),
            };
            let (stand, lost) = store::leaving(conn, round.id, id, &hidden)?;
            let closed = store::is_closed(conn, round.id)?;
            Ok((panels::store::judge(conn, programme, id)?, (stand, lost, closed)))
        })
        .await
}

pub async fn departure_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let id = part(&request, "judge", JudgeId::parse)?;
    let (judge, counts) = load(&app, &organiser.programme, id, Some(organiser.person.clone())).await?;
    page(DeparturePage::of(t, false, &organiser.programme, &judge, counts))
}

pub async fn own_departure_page(app: Data<App>, t: Shell, For(judging): For<Judging>) -> Answer {
    let (judge, counts) = load(&app, &judging.programme, judging.judge.id, None).await?;
    page(DeparturePage::of(t, true, &judging.programme, &judge, counts))
}

pub async fn depart(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let id = part(&request, "judge", JudgeId::parse)?;
    let (slug, reason) = (organiser.programme.slug.clone(), fields.text("reason"));
    match leave(&app, &t, organiser.person.id, &organiser.programme, id, &reason).await? {
        None => see_saying(routes::assignment(&slug), &Sentence::new("said-judge-left")),
        Some(problems) => {
            let (judge, counts) = load(&app, &organiser.programme, id, Some(organiser.person.clone())).await?;
            let again = DeparturePage::of(t, false, &organiser.programme, &judge, counts);
            wrong_form(DeparturePage { reason, problems, ..again })
        }
    }
}

pub async fn own_depart(app: Data<App>, t: Shell, For(judging): For<Judging>, fields: Fields) -> Answer {
    let (slug, reason) = (judging.programme.slug.clone(), fields.text("reason"));
    match leave(&app, &t, judging.person.id, &judging.programme, judging.judge.id, &reason).await? {
        None => see_saying(routes::own_departure(&slug), &Sentence::new("said-you-left")),
        Some(problems) => {
            let (judge, counts) = load(&app, &judging.programme, judging.judge.id, None).await?;
            let again = DeparturePage::of(t, true, &judging.programme, &judge, counts);
            wrong_form(DeparturePage { reason, problems, ..again })
        }
    }
}

/// What is wrong with the form, if something is.
async fn leave(
    app: &Data<App>,
    t: &Shell,
    by: PersonId,
    programme: &Programme,
    id: JudgeId,
    reason: &str,
) -> Result<Option<Problems>> {
    if reason.is_empty() {
        return Ok(Some(Problems::one(t, "reason", &WhyNot::new("panels-why-no-reason"))));
    }
    let (programme, reason, now) = (programme.clone(), reason.to_owned(), Moment::now());
    let left = app.db.write(move |conn| {
        let round = programme::store::round(conn, programme.id)?;
        store::depart(conn, by, &programme, &round, id, &reason, now)
    });
    match left.await {
        Err(Error::Refused(why)) => Ok(Some(Problems::one(t, "reason", &why))),
        done => done.map(|()| None),
    }
}

pub async fn come_back(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "judge", JudgeId::parse)?, Moment::now());
    let slug = organiser.programme.slug.clone();
    app.db
        .write(move |conn| panels::store::come_back(conn, organiser.person.id, organiser.programme.id, id, now))
        .await?;
    see_saying(routes::judge(&slug, id), &Sentence::new("said-judge-back"))
}
