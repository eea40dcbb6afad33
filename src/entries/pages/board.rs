//! Where teams of a hackathon look for members, and people for a team.

use actix_web::web::Data;
use askama::Template;

use super::entry::EntryPage;
use crate::app::App;
use crate::column::Moment;
use crate::entries::store::{self, Looking};
use crate::entries::{Asking, OnBoard, Own, rules};
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::programme::StageKind;
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/board.html")]
struct BoardPage {
    t: Shell,
    programme: String,
    programme_href: String,
    enter_href: String,
    open: bool,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    title: String,
    words: String,
    people: String,
    on_it: Option<String>,
    asked: bool,
    ask_href: String,
}

pub async fn board_page(app: Data<App>, t: Shell, For(board): For<OnBoard>) -> Answer {
    let OnBoard { person, programme, calendar } = board;
    let (of, who) = (programme.clone(), person.id);
    let found = app.db.read(move |conn| store::looking(conn, &of, who)).await?;
    let row = |it: Looking| Row {
        id: it.entry.to_string(),
        title: rules::title_or_reference(&it.title, &it.reference),
        words: it.words,
        people: t.n("entries-board-people", it.people),
        on_it: it.on_it.then(|| routes::entry(it.entry)),
        asked: it.asked,
        ask_href: routes::ask_to_join(it.entry),
    };
    page(BoardPage {
        programme: t.names(&programme.names).to_owned(),
        programme_href: routes::programme(&programme.slug),
        enter_href: routes::enter(&programme.slug),
        open: calendar.must_be_open(StageKind::Entries, &programme.zone, t.now).is_ok(),
        rows: found.into_iter().map(row).collect(),
        t: t.accented(&programme.accent),
    })
}

/// What the team looks for; no words take the notice down.
pub async fn set_notice(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let (lead, programme, id, now) = (own.person.id, own.programme.clone(), own.entry.id, Moment::now());
    let words = fields.text("notice");
    let said = if words.is_empty() { "said-notice-down" } else { "said-notice-up" };
    match app.db.write(move |conn| store::set_notice(conn, lead, &programme, id, &words, now)).await {
        Ok(()) => see_saying(routes::entry(id), &Sentence::new(said)),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "notice", &why);
            let mut again = EntryPage::load(&app, t, own, String::new(), problems).await?;
            again.notice = fields.text("notice");
            wrong_form(again)
        }
        Err(error) => Err(error),
    }
}

pub async fn ask_to_join(app: Data<App>, For(asking): For<Asking>, fields: Fields) -> Answer {
    let (words, now) = (fields.text("words"), Moment::now());
    let Asking { person, entry, programme } = asking;
    let slug = programme.slug.clone();
    app.db.write(move |conn| store::ask_to_join(conn, &person, &programme, entry.id, &words, now)).await?;
    see_saying(routes::board(&slug), &Sentence::new("said-join-asked"))
}
