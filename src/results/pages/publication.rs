//! Publishing: what it does and to how many, a word to type, one button.

use actix_web::web::Data;
use askama::Template;

use super::Room;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Prize};
use crate::results::{Decided, Publisher, Sighted, rules, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/publication.html")]
pub(super) struct PublicationPage {
    t: Shell,
    room: Room,
    prizes: usize,
    winners: usize,
    without: usize,
    typed: String,
    missing: Option<String>,
    published: Option<String>,
    href: String,
    /// When they publish themselves, and what was typed for it.
    hour: Option<String>,
    zone: String,
    typed_hour: String,
    problems: Problems,
}

struct Seen {
    prizes: Vec<Prize>,
    decided: Vec<Decided>,
    ready: Result<(), WhyNot>,
    hour: Option<Moment>,
}

async fn load(app: &Data<App>, sighted: &Sighted) -> Result<Seen> {
    let (programme, progress) = (sighted.programme.clone(), sighted.progress);
    app.db
        .read(move |conn| {
            let prizes = programme::store::prizes(conn, programme.id)?;
            let decided = store::decided(conn, programme.id)?;
            let round = programme::store::round(conn, programme.id)?;
            let competing =
                store::competing(conn, &programme, &round, None)?.into_iter().map(|entry| entry.id).collect();
            let ready = rules::may_publish(&prizes, &decided, &competing, progress);
            Ok(Seen { hour: store::hour(conn, programme.id)?, prizes, decided, ready })
        })
        .await
}

impl PublicationPage {
    /// With what was typed for an hour, and why it cannot be.
    pub(super) fn with_hour(mut self, typed: String, why: &WhyNot) -> Self {
        self.problems = Problems::one(&self.t, "hour", why);
        self.typed_hour = typed;
        self
    }

    pub(super) async fn of(app: &Data<App>, t: Shell, sighted: &Sighted) -> Result<Self> {
        let Seen { prizes, decided, ready, hour } = load(app, sighted).await?;
        let (t, programme) = (t.accented(&sighted.programme.accent), &sighted.programme);
        Ok(Self {
            room: Room::of(&t, sighted),
            prizes: prizes.len(),
            winners: decided.iter().map(|one| one.winners.len()).sum(),
            without: decided.iter().filter(|one| one.winners.is_empty()).count(),
            typed: String::new(),
            missing: ready.err().map(|why| t.why(&why)),
            published: sighted.progress.published.map(|at| t.moment(at, &programme.zone)),
            href: routes::winners(&programme.slug),
            hour: hour.map(|at| t.moment(at, &programme.zone)),
            zone: programme.zone.clone(),
            typed_hour: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

pub async fn publication_page(app: Data<App>, t: Shell, For(Publisher(sighted)): For<Publisher>) -> Answer {
    page(PublicationPage::of(&app, t, &sighted).await?)
}

pub async fn publish(app: Data<App>, t: Shell, For(Publisher(sighted)): For<Publisher>, fields: Fields) -> Answer {
    let (typed, now) = (fields.text("word"), Moment::now());
    if typed != sighted.programme.slug {
        let mut again = PublicationPage::of(&app, t, &sighted).await?;
        let why = WhyNot::new("results-why-word").with("word", &sighted.programme.slug);
        again.problems = Problems::one(&again.t, "word", &why);
        again.typed = typed;
        return wrong_form(again);
    }
    let (by, slug, programme) = (sighted.person.id, sighted.programme.slug.clone(), sighted.programme);
    app.db.write(move |conn| store::publish(conn, by, &programme, now)).await?;
    see_saying(routes::winners(&slug), &Sentence::new("said-results-published"))
}
