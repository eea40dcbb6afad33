//! The run of show, for the organiser alone: it may hold names that nobody else knows yet.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::ceremony::{SECONDS_ALLOWED, SECONDS_EACH, Show, Slot, run_of_show};
use crate::error::Answer;
use crate::programme::{self, Category, Organiser, StageKind};
use crate::results;
use crate::web::{For, Shell, page, query};

#[derive(Template)]
#[template(path = "ceremony/run_of_show.html")]
struct RunOfShowPage {
    t: Shell,
    slug: String,
    programme: String,
    begins: Option<String>,
    lasts: String,
    seconds: String,
    slots: Vec<SlotRow>,
    undecided: usize,
    mistake: Option<String>,
}

struct SlotRow {
    prize: String,
    category: String,
    starts: String,
    decided: bool,
    winners: Vec<String>,
}

pub async fn run_of_show_page(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
) -> Answer {
    let (programme, id) = (organiser.programme.clone(), organiser.programme.id);
    let seconds = query(&request, "seconds").parse().ok().filter(|seconds| SECONDS_ALLOWED.contains(seconds));
    let seconds = seconds.unwrap_or(SECONDS_EACH);
    let (prizes, categories, decided, calendar) = app
        .db
        .read(move |conn| {
            let prizes = programme::store::prizes(conn, id)?;
            let categories = programme::store::categories(conn, id)?;
            let decided = results::store::decided(conn, id)?;
            Ok((prizes, categories, decided, programme::store::calendar(conn, id)?))
        })
        .await?;
    let t = t.accented(&programme.accent);
    let show = run_of_show(prizes, &decided, seconds);
    let begins = calendar.stage(StageKind::Ceremony).map(|stage| t.moment(stage.opens_at, &programme.zone));
    page(RunOfShowPage {
        slug: programme.slug.clone(),
        programme: t.names(&programme.names).to_owned(),
        begins,
        lasts: span(&t, show.lasts),
        seconds: seconds.to_string(),
        undecided: undecided(&show),
        slots: show.slots.iter().map(|slot| row(&t, slot, &categories)).collect(),
        mistake: None,
        t,
    })
}

fn undecided(show: &Show) -> usize {
    show.slots.iter().filter(|slot| slot.winners.is_none()).count()
}

fn row(t: &Shell, slot: &Slot, categories: &[Category]) -> SlotRow {
    let prize = t.names(&slot.prize.names).to_owned();
    let category = categories.iter().find(|one| Some(one.id) == slot.prize.category);
    let category = category.map(|one| t.names(&one.names).to_owned()).unwrap_or_default();
    SlotRow {
        starts: span(t, slot.starts),
        decided: slot.winners.is_some(),
        winners: slot.winners.clone().unwrap_or_default(),
        category: if category == prize { String::new() } else { category },
        prize,
    }
}

/// `31 min 40 s`.
fn span(t: &Shell, seconds: u32) -> String {
    t.s2("ceremony-span", "minutes", t.number(i64::from(seconds / 60)), "seconds", t.number(i64::from(seconds % 60)))
}
