//! One's entries, and beginning a new one.

use actix_web::web::Data;
use askama::Template;

use super::state_tag;
use crate::accounts::Person;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{rules, store};
use crate::error::Answer;
use crate::programme::{self, Category, CategoryWord, Programme, Shown, StageKind};
use crate::routes;
use crate::web::{For, Shell, page, see};

#[derive(Template)]
#[template(path = "entries/mine.html")]
struct MinePage {
    t: Shell,
    entries: Vec<MineRow>,
}

struct MineRow {
    href: String,
    title: String,
    reference: String,
    programme: String,
    tag: (&'static str, String),
    changed: String,
}

#[derive(Template)]
#[template(path = "entries/enter.html")]
struct EnterPage {
    t: Shell,
    programme: String,
    programme_href: String,
    closes: Option<String>,
    why_not: Option<String>,
    enter_href: String,
    category_title: String,
    categories: Vec<String>,
    categories_max: String,
    team_max: String,
    questions: Vec<(String, bool)>,
}

pub async fn my_entries_page(app: Data<App>, t: Shell, For(person): For<Person>) -> Answer {
    let mine = app.db.read(move |conn| store::mine(conn, person.id)).await?;
    let row = |mine: store::Mine| MineRow {
        href: routes::entry(mine.entry.id),
        title: rules::title_or_reference(&mine.entry.title, ""),
        programme: t.names(&mine.programme).to_owned(),
        tag: state_tag(&t, mine.entry.state),
        changed: t.moment(mine.entry.changed_at, &mine.zone),
        reference: mine.entry.reference,
    };
    let entries = mine.into_iter().map(row).collect();
    page(MinePage { entries, t })
}

/// Anybody may read what it takes; whoever begins has to be signed in.
pub async fn enter_page(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let (id, now) = (shown.programme.id, t.now);
    let (calendar, categories) = app
        .db
        .read(move |conn| Ok((programme::store::calendar(conn, id)?, programme::store::categories(conn, id)?)))
        .await?;
    let zone = &shown.programme.zone;
    let why_not = calendar.must_be_open(StageKind::Entries, zone, now).err().map(|why| t.why(&why));
    let closes = calendar.stage(StageKind::Entries).map(|stage| t.moment(stage.closes_at, zone));
    let t = t.accented(&shown.programme.accent);
    page(EnterPage::of(t, &shown.programme, &categories, closes, why_not))
}

impl EnterPage {
    fn of(
        t: Shell,
        programme: &Programme,
        categories: &[Category],
        closes: Option<String>,
        why_not: Option<String>,
    ) -> Self {
        let title = match programme.terms.category_word {
            CategoryWord::Category => "entries-categories",
            CategoryWord::Challenge => "entries-challenges",
        };
        let question = |field: &programme::Field| (t.names(&field.names).to_owned(), field.required);
        Self {
            programme: t.names(&programme.names).to_owned(),
            programme_href: routes::programme(&programme.slug),
            enter_href: routes::enter(&programme.slug),
            category_title: t.s(title),
            categories: categories.iter().map(|category| t.names(&category.names).to_owned()).collect(),
            categories_max: t.n("entries-enter-categories", programme.terms.categories_max),
            team_max: t.n("entries-enter-team", programme.terms.team_max),
            questions: programme.form.fields.iter().map(question).collect(),
            closes,
            why_not,
            t,
        }
    }
}

pub async fn enter(app: Data<App>, For(person): For<Person>, For(shown): For<Shown>) -> Answer {
    let now = Moment::now();
    let id = app.db.write(move |conn| store::create(conn, &person, &shown.programme, now)).await?;
    see(routes::entry_form(id))
}
