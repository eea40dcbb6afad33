//! Correcting a published result: why, what is decided anew and still missing, and the button that makes it known.

use actix_web::web::Data;
use askama::Template;

use super::Room;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, T, WhyNot};
use crate::results::{Correction, CorrectionEnd, Publisher, Sighted, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/corrections.html")]
struct CorrectionsPage {
    t: Shell,
    room: Room,
    published: bool,
    /// The one in hand: its number, its reason, since when.
    open: Option<(i32, String, String)>,
    /// Why it cannot be published yet.
    missing: Option<String>,
    past: Vec<Past>,
    reason: String,
    typed: String,
    problems: Problems,
}

/// A correction as it ended.
struct Past {
    tag: (&'static str, String),
    reason: String,
    when: String,
}

impl CorrectionsPage {
    async fn load(app: &Data<App>, t: Shell, sighted: &Sighted) -> Result<Self> {
        let programme = sighted.programme.clone();
        let read = app.db.read(move |conn| {
            let all = store::corrections(conn, programme.id)?;
            let open = all.iter().find(|it| it.is_open()).map(|it| it.number);
            let ready = open.map(|number| store::ready(conn, &programme, number)).transpose()?;
            Ok((all, ready))
        });
        let (all, ready) = read.await?;
        let (t, zone) = (t.accented(&sighted.programme.accent), &sighted.programme.zone);
        let open = all.iter().find(|it| it.is_open());
        Ok(Self {
            room: Room::of(&t, sighted),
            published: sighted.progress.published.is_some(),
            open: open.map(|it| {
                let since = t.s1("results-correction-since", "when", t.moment(it.at, zone));
                (it.number, it.reason.clone(), since)
            }),
            missing: ready.and_then(std::result::Result::err).map(|why| t.why(&why)),
            past: all.iter().rev().filter_map(|it| past(&t, it, zone)).collect(),
            reason: String::new(),
            typed: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

fn past(t: &T, correction: &Correction, zone: &str) -> Option<Past> {
    let (tag, at) = match correction.end? {
        CorrectionEnd::Published(at) => (("done", t.s("results-correction-published")), at),
        CorrectionEnd::GivenUp(at) => (("locked", t.s("results-correction-given-up")), at),
    };
    Some(Past { tag, reason: correction.reason.clone(), when: t.moment(at, zone) })
}

pub async fn corrections_page(app: Data<App>, t: Shell, For(Publisher(sighted)): For<Publisher>) -> Answer {
    page(CorrectionsPage::load(&app, t, &sighted).await?)
}

pub async fn open_correction(
    app: Data<App>,
    t: Shell,
    For(Publisher(sighted)): For<Publisher>,
    fields: Fields,
) -> Answer {
    let (reason, now) = (fields.text("reason"), Moment::now());
    let (by, programme, why) = (sighted.person.id, sighted.programme.clone(), reason.clone());
    match app.db.write(move |conn| store::open_correction(conn, by, &programme, &why, now)).await {
        Ok(()) => {
            let said = Sentence::new("said-correction-opened");
            see_saying(routes::corrections(&sighted.programme.slug), &said)
        }
        Err(Error::Refused(why)) => {
            let mut again = CorrectionsPage::load(&app, t, &sighted).await?;
            again.problems = Problems::one(&again.t, "reason", &why);
            again.reason = reason;
            wrong_form(again)
        }
        Err(other) => Err(other),
    }
}

pub async fn publish_correction(
    app: Data<App>,
    t: Shell,
    For(Publisher(sighted)): For<Publisher>,
    fields: Fields,
) -> Answer {
    let (typed, now) = (fields.text("word"), Moment::now());
    if typed != sighted.programme.slug {
        let mut again = CorrectionsPage::load(&app, t, &sighted).await?;
        let why = WhyNot::new("results-why-word").with("word", &sighted.programme.slug);
        again.problems = Problems::one(&again.t, "word", &why);
        again.typed = typed;
        return wrong_form(again);
    }
    let number = fields.number("correction").ok_or(Error::NotFound)?;
    let (by, slug, programme) = (sighted.person.id, sighted.programme.slug.clone(), sighted.programme);
    app.db.write(move |conn| store::publish_correction(conn, by, &programme, number, now)).await?;
    see_saying(routes::winners(&slug), &Sentence::new("said-result-corrected"))
}

pub async fn give_up_correction(app: Data<App>, For(Publisher(sighted)): For<Publisher>, fields: Fields) -> Answer {
    let (number, now) = (fields.number("correction").ok_or(Error::NotFound)?, Moment::now());
    let (by, slug, programme) = (sighted.person.id, sighted.programme.slug.clone(), sighted.programme);
    app.db.write(move |conn| store::give_up_correction(conn, by, &programme, number, now)).await?;
    see_saying(routes::corrections(&slug), &Sentence::new("said-correction-given-up"))
}
