//! The challenges to a published result, for everybody: their number, kind, dates, outcome and answer. Neither the entry
//! nor anybody's name is among it, and a team's words only where it agreed.

use actix_web::web::Data;
use askama::Template;

use super::Shown;
use crate::app::App;
use crate::error::{Answer, Error};
use crate::programme;
use crate::results::rules::bundle::names_somebody;
use crate::results::rules::challenging;
use crate::results::{Challenge, store};
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "results/challenges.html")]
struct ChallengesPage {
    t: Shell,
    programme: String,
    back: String,
    window: String,
    challenges: Vec<Shown>,
}

pub async fn challenges_page(app: Data<App>, t: Shell, For(shown): For<programme::Shown>) -> Answer {
    let programme = shown.programme;
    let (id, days) = (programme.id, programme.terms.challenge_days);
    let read = app.db.read(move |conn| {
        let published = store::progress(conn, id)?.published;
        let until = challenging::window(published, days).ok_or(Error::NotFound)?;
        Ok((store::challenges(conn, id)?, store::people_of(conn, id)?, until))
    });
    let (challenges, people, until) = read.await?;
    let t = t.accented(&programme.accent);
    let one = |it: &Challenge| Shown {
        words: (it.quotable && !names_somebody(&it.words, &people)).then(|| it.words.clone()),
        ..Shown::of(&t, it, &programme.zone)
    };
    page(ChallengesPage {
        programme: t.names(&programme.names).to_owned(),
        back: routes::winners(&programme.slug),
        window: t.s1("results-challenge-window", "until", t.moment(until, &programme.zone)),
        challenges: challenges.iter().map(one).collect(),
        t,
    })
}
