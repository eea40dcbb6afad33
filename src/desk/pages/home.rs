//! The first page, and help.

use actix_web::web::Data;
use askama::Template;

use super::stage_line;
use crate::app::App;
use crate::column::Moment;
use crate::desk::{Listed, rules, store};
use crate::error::Answer;
use crate::routes;
use crate::voting::{self, Vote};
use crate::web::{Shell, page};

#[derive(Template)]
#[template(path = "desk/home.html")]
struct HomePage {
    t: Shell,
    shelves: Vec<Shelf>,
}

struct Shelf {
    title: String,
    cards: Vec<Card>,
}

struct Card {
    name: String,
    summary: String,
    line: String,
    href: String,
    /// What is said of its vote as long as that is ahead or open, and the way there.
    vote: Option<(String, String)>,
}

pub async fn home_page(app: Data<App>, t: Shell) -> Answer {
    let listed = app.db.read(store::everywhere).await?;
    let shelves = rules::shelves(listed, t.now);
    let of = |title: &str, listed: &[Listed]| Shelf {
        title: t.s(title),
        cards: listed.iter().map(|one| card(&t, one, t.now)).collect(),
    };
    let mut all = vec![
        of("desk-home-open", &shelves.open),
        of("desk-home-under-way", &shelves.under_way),
        of("desk-home-past", &shelves.past),
    ];
    all.retain(|shelf| !shelf.cards.is_empty());
    page(HomePage { shelves: all, t })
}

/// Those whose winners are known lead straight to them.
fn card(t: &Shell, listed: &Listed, now: Moment) -> Card {
    let programme = &listed.programme;
    let vote = match voting::vote(&programme.terms, &listed.calendar, now) {
        Vote::NotHeld | Vote::Over => None,
        vote => voting::pages::line_of(t, vote, &programme.zone),
    };
    Card {
        vote: vote.map(|line| (line, routes::vote(&programme.slug))),
        name: t.names(&programme.names).to_owned(),
        summary: t.names(&programme.summaries).to_owned(),
        line: stage_line(t, listed, now),
        href: match listed.published {
            Some(_) => routes::winners(&programme.slug),
            None => routes::programme(&programme.slug),
        },
    }
}

#[derive(Template)]
#[template(path = "desk/help.html")]
struct HelpPage {
    t: Shell,
}

pub async fn help_page(t: Shell) -> Answer {
    page(HelpPage { t })
}
