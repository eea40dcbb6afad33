//! Publishing: what it does and to how many, a word to type, one button.

use actix_web::web::Data;
use askama::Template;

use super::Room;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Organiser, Prize};
use crate::results::{Decided, Progress, rules, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/publication.html")]
struct PublicationPage {
    t: Shell,
    room: Room,
    prizes: usize,
    winners: usize,
    without: usize,
    typed: String,
    missing: Option<String>,
    published: Option<String>,
    href: String,
    problems: Problems,
}

async fn load(app: &Data<App>, organiser: &Organiser) -> Result<(Vec<Prize>, Vec<Decided>, Progress)> {
    let id = organiser.programme.id;
    app.db
        .read(move |conn| {
            let prizes = programme::store::prizes(conn, id)?;
            Ok((prizes, store::decided(conn, id)?, store::progress(conn, id)?))
        })
        .await
}

impl PublicationPage {
    async fn of(app: &Data<App>, t: Shell, organiser: &Organiser) -> Result<Self> {
        let (prizes, decided, progress) = load(app, organiser).await?;
        let missing = rules::may_publish(&prizes, &decided, progress).err();
        let programme = &organiser.programme;
        Ok(Self {
            room: Room::of_programme(&t, programme),
            prizes: prizes.len(),
            winners: decided.iter().map(|one| one.winners.len()).sum(),
            without: decided.iter().filter(|one| one.winners.is_empty()).count(),
            typed: String::new(),
            missing: missing.map(|why| t.why(&why)),
            published: progress.published.map(|at| t.moment(at, &programme.zone)),
            href: routes::winners(&programme.slug),
            problems: Problems::none(),
            t,
        })
    }
}

pub async fn publication_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(PublicationPage::of(&app, t, &organiser).await?)
}

pub async fn publish(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (typed, now) = (fields.text("word"), Moment::now());
    if typed != organiser.programme.slug {
        let mut again = PublicationPage::of(&app, t, &organiser).await?;
        let why = WhyNot::new("results-why-word").with("word", &organiser.programme.slug);
        again.problems = Problems::one(&again.t, "word", &why);
        again.typed = typed;
        return wrong_form(again);
    }
    let (by, slug, programme) = (organiser.person.id, organiser.programme.slug.clone(), organiser.programme);
    app.db.write(move |conn| store::publish(conn, by, &programme, now)).await?;
    see_saying(routes::winners(&slug), &Sentence::new("said-results-published"))
}
