//! Acting for a judge: begun with a reason, over after a while, and read by the judge from their own start page.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::accounts::{self, Person, Support, SupportId, rules::SUPPORT_MINUTES};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Sentence, T, WhyNot};
use crate::panels::{self, Judge, JudgeId};
use crate::programme::{self, Method, Organiser, Programme};
use crate::routes;
use crate::scoring::{DeedDone, SheetState, SupportLine, Supporting, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, part, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/support_begin.html")]
struct BeginPage {
    t: Shell,
    slug: String,
    judge_href: String,
    begin_href: String,
    name: String,
    minutes: i64,
    why_not: Option<String>,
    reason: String,
    problems: Problems,
}

impl BeginPage {
    fn of(t: Shell, programme: &Programme, judge: &Judge, why_not: Option<&WhyNot>) -> Self {
        let slug = &programme.slug;
        Self {
            judge_href: routes::judge(slug, judge.id),
            begin_href: routes::begin_support(slug, judge.id),
            name: judge.name.clone(),
            minutes: SUPPORT_MINUTES,
            why_not: why_not.map(|why| t.why(why)),
            reason: String::new(),
            problems: Problems::none(),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

/// The judge of the address, and why this organiser may not act for them, if they may not.
async fn judge_of(
    app: &Data<App>,
    organiser: &Organiser,
    request: &HttpRequest,
) -> Result<(Judge, Option<WhyNot>), Error> {
    let (id, by) = (part(request, "judge", JudgeId::parse)?, organiser.clone());
    app.db
        .read(move |conn| {
            let judge = panels::store::judge(conn, by.programme.id, id)?;
            match store::may_support(conn, &by.person, &judge) {
                Ok(()) => Ok((judge, None)),
                Err(Error::Refused(why)) => Ok((judge, Some(why))),
                Err(error) => Err(error),
            }
        })
        .await
}

pub async fn begin_support_page(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
) -> Answer {
    let (judge, why_not) = judge_of(&app, &organiser, &request).await?;
    page(BeginPage::of(t, &organiser.programme, &judge, why_not.as_ref()))
}

pub async fn begin_support(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (judge, why_not) = judge_of(&app, &organiser, &request).await?;
    let session = t.viewer.as_ref().map(|viewer| viewer.session).ok_or(Error::SignIn)?;
    let (of, whom, reason, now) = (organiser.clone(), judge.clone(), fields.text("reason"), Moment::now());
    let words = reason.clone();
    let done = app
        .db
        .write(move |conn| store::begin_support(conn, (&of.person, session), &of.programme, &whom, &words, now))
        .await;
    match done {
        Ok(()) => see(routes::support()),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "reason", &why);
            wrong_form(BeginPage {
                reason,
                problems,
                ..BeginPage::of(t, &organiser.programme, &judge, why_not.as_ref())
            })
        }
        Err(error) => Err(error),
    }
}

#[derive(Template)]
#[template(path = "scoring/support.html")]
struct SupportPage {
    t: Shell,
    programme: String,
    name: String,
    reason: String,
    until: String,
    judge_href: String,
    floor_href: Option<String>,
    hidden: Vec<String>,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    reference: String,
    kind: &'static str,
    state: String,
}

/// The judge's list, with how far each sheet is. What stands on one is the judge's alone.
pub async fn support_page(app: Data<App>, t: Shell, For(supporting): For<Supporting>) -> Answer {
    let of = supporting.clone();
    let lines = app.db.read(move |conn| store::support_lines(conn, &of)).await?;
    let Supporting { support, judging, hidden, .. } = &supporting;
    let programme = &judging.programme;
    page(SupportPage {
        programme: t.names(&programme.names).to_owned(),
        name: judging.person.name.clone(),
        reason: support.reason.clone(),
        until: t.moment(support.ends_at, &programme.zone),
        judge_href: routes::judge(&programme.slug, judging.judge.id),
        floor_href: (judging.round.method == Method::Expo).then(|| routes::floor(&programme.slug)),
        hidden: hidden.references(),
        lines: lines.iter().map(|line| Line::of(&t, &supporting, line)).collect(),
        t: t.accented(&programme.accent),
    })
}

impl Line {
    fn of(t: &T, of: &Supporting, line: &SupportLine) -> Self {
        let (kind, state) = match line.state {
            None => ("todo", "scoring-state-to-do"),
            Some(SheetState::Draft) => ("doing", "scoring-state-begun"),
            Some(SheetState::Submitted) => ("done", "scoring-state-done"),
        };
        let (form, blind) = (&of.judging.programme.form, of.judging.round.blind);
        Self {
            href: routes::support_sheet(line.entry),
            title: rules::title_shown(form, blind, &line.title, &line.reference).to_owned(),
            reference: line.reference.clone(),
            kind,
            state: t.s(state),
        }
    }
}

pub async fn end_support(app: Data<App>, For(supporting): For<Supporting>) -> Answer {
    let (support, now) = (supporting.support, Moment::now());
    app.db.write(move |conn| accounts::store::end_support(conn, &support, now)).await?;
    let back = routes::judge(&supporting.judging.programme.slug, supporting.judging.judge.id);
    see_saying(back, &Sentence::new("said-support-ended"))
}

#[derive(Template)]
#[template(path = "scoring/own_supports.html")]
struct OwnSupportsPage {
    t: Shell,
    supports: Vec<Told>,
}

/// What its judge reads of one act.
struct Told {
    programme: String,
    by: String,
    email: String,
    from: String,
    until: String,
    lasting: bool,
    reason: String,
    deeds: Vec<DeedLine>,
}

struct DeedLine {
    text: String,
    at: String,
    sheet_href: Option<String>,
}

/// Who acted for the reader, when, why, and what was done.
pub async fn own_supports_page(app: Data<App>, t: Shell, For(person): For<Person>) -> Answer {
    let (supports, programmes, deeds) = app
        .db
        .read(move |conn| {
            let supports = accounts::store::supports_for(conn, person.id, None)?;
            let ids: Vec<SupportId> = supports.iter().map(|(support, _)| support.id).collect();
            let of: Vec<_> = supports.iter().map(|(support, _)| support.programme_id).collect();
            Ok((supports, programme::store::by_ids(conn, &of)?, store::deeds(conn, &ids)?))
        })
        .await?;
    let told = |(support, by): &(Support, Person)| {
        let programme = programmes.iter().find(|it| it.id == support.programme_id)?;
        Some(Told::of(&t, programme, support, by, &deeds))
    };
    page(OwnSupportsPage { supports: supports.iter().filter_map(told).collect(), t })
}

impl Told {
    fn of(t: &Shell, programme: &Programme, support: &Support, by: &Person, deeds: &[DeedDone]) -> Self {
        let zone = &programme.zone;
        let line = |done: &DeedDone| DeedLine {
            text: t.s2(
                format!("scoring-support-deed-{}", done.deed),
                "entry",
                &done.reference,
                "sheet",
                done.sheet.as_deref().unwrap_or_default(),
            ),
            at: t.moment(done.at, zone),
            sheet_href: done.sheet.as_ref().map(|_| routes::sheet(&programme.slug, done.entry)),
        };
        Self {
            programme: t.names(&programme.names).to_owned(),
            by: by.name.clone(),
            email: by.email.clone(),
            from: t.moment(support.begun_at, zone),
            until: t.moment(support.until(), zone),
            lasting: t.now < support.until(),
            reason: support.reason.clone(),
            deeds: deeds.iter().filter(|done| done.support == support.id).map(line).collect(),
        }
    }
}
