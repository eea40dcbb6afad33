//! What is said about one entry; and a new note, or one taken back. This page stays as it is while somebody writes.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::Head;
use super::words::{self, Discussed, Table};
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error, Result};
use crate::language::Sentence;
use crate::results::rules::discussion::NOTE_LONGEST;
use crate::results::{Conferring, NoteId, Speaking, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/discussed.html")]
struct DiscussedPage {
    t: Shell,
    head: Head,
    category: String,
    back: String,
    one: Discussed,
    most: String,
    words: String,
    problems: Problems,
}

impl DiscussedPage {
    async fn load(app: &Data<App>, t: Shell, at: &Conferring, entry: EntryId) -> Result<Self> {
        let known = at.clone();
        let table = app.db.read(move |conn| Table::of(conn, &known, Some(entry))).await?;
        let t = t.accented(&at.programme.accent);
        Ok(Self {
            head: Head::of(&t, &at.programme, &at.roles),
            category: words::category(&t, at),
            back: routes::discussion(&at.programme.slug, at.code()),
            one: table.discussed(&t, at, entry),
            most: t.number(NOTE_LONGEST as i64),
            words: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

pub async fn discussed_entry_page(app: Data<App>, t: Shell, For(at): For<Conferring>, request: HttpRequest) -> Answer {
    let entry = part(&request, "entry", EntryId::parse)?;
    page(DiscussedPage::load(&app, t, &at, entry).await?)
}

pub async fn write_note(
    app: Data<App>,
    t: Shell,
    For(Speaking(at)): For<Speaking>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (entry, words, now) = (part(&request, "entry", EntryId::parse)?, fields.text("words"), Moment::now());
    let here = routes::discussed(&at.programme.slug, at.code(), entry);
    let (known, said) = (at.clone(), words.clone());
    match app.db.write(move |conn| store::note(conn, &known, entry, &said, now)).await {
        Ok(()) => see_saying(here, &Sentence::new("said-note-written")),
        Err(Error::Refused(why)) if why.id.starts_with("results-why-note") => {
            let mut again = DiscussedPage::load(&app, t, &at, entry).await?;
            again.problems = Problems::one(&again.t, "words", &why);
            again.words = words;
            wrong_form(again)
        }
        Err(other) => Err(other),
    }
}

pub async fn take_note_back(app: Data<App>, For(Speaking(at)): For<Speaking>, request: HttpRequest) -> Answer {
    let (entry, id) = (part(&request, "entry", EntryId::parse)?, part(&request, "note", NoteId::parse)?);
    let (now, here) = (Moment::now(), routes::discussed(&at.programme.slug, at.code(), entry));
    app.db.write(move |conn| store::take_note_back(conn, &at, entry, id, now)).await?;
    see_saying(here, &Sentence::new("said-note-taken-back"))
}
