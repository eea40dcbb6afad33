//! What is known of one prize on stage.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::ceremony::handed::Preparing;
use crate::ceremony::{Item, Notes, SECONDS_ALLOWED, store};
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{Organiser, PrizeId, Programme};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

/// Letters in one field.
const LONGEST: usize = 500;

#[derive(Template)]
#[template(path = "ceremony/item.html")]
struct ItemPage {
    t: Shell,
    slug: String,
    programme: String,
    prize: String,
    notes: Notes,
    seconds: String,
    problems: Problems,
}

async fn load(app: &Data<App>, programme: &Programme, prize: PrizeId) -> Result<Item> {
    let of = programme.clone();
    let items = app.db.read(move |conn| store::items(conn, &of)).await?;
    items.into_iter().find(|item| item.prize.id == prize).ok_or(Error::NotFound)
}

impl ItemPage {
    fn of(t: Shell, programme: &Programme, item: &Item) -> Self {
        let t = t.accented(&programme.accent);
        Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            prize: t.names(&item.prize.names).to_owned(),
            notes: item.notes.clone(),
            seconds: item.notes.seconds.map(|seconds| seconds.to_string()).unwrap_or_default(),
            problems: Problems::none(),
            t,
        }
    }
}

pub async fn item_page(
    app: Data<App>,
    t: Shell,
    For(Preparing(organiser)): For<Preparing>,
    request: HttpRequest,
) -> Answer {
    let prize = part(&request, "prize", PrizeId::parse)?;
    let item = load(&app, &organiser.programme, prize).await?;
    page(ItemPage::of(t, &organiser.programme, &item))
}

pub async fn set_item(
    app: Data<App>,
    t: Shell,
    For(Preparing(organiser)): For<Preparing>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (prize, now) = (part(&request, "prize", PrizeId::parse)?, Moment::now());
    let typed = fields.text("seconds");
    let seconds = typed.parse::<u32>().ok().filter(|seconds| SECONDS_ALLOWED.contains(seconds));
    let notes = Notes {
        presenter: fields.text("presenter"),
        recipient: fields.text("recipient"),
        remote: fields.has("remote"),
        said: fields.text("said"),
        seconds: seconds.and_then(|seconds| i32::try_from(seconds).ok()),
        notes: fields.text("notes"),
    };
    let mut mistakes = Vec::new();
    if !typed.is_empty() && seconds.is_none() {
        mistakes.push(("seconds".to_owned(), WhyNot::new("ceremony-why-seconds")));
    }
    for (name, text) in [
        ("presenter", &notes.presenter),
        ("recipient", &notes.recipient),
        ("said", &notes.said),
        ("notes", &notes.notes),
    ] {
        if text.chars().count() > LONGEST {
            mistakes.push((name.to_owned(), WhyNot::new("ceremony-why-long").count("count", LONGEST)));
        }
    }
    let Organiser { person, programme } = organiser;
    if !mistakes.is_empty() {
        let mut item = load(&app, &programme, prize).await?;
        item.notes = notes;
        let mut again = ItemPage::of(t, &programme, &item);
        again.seconds = typed;
        again.problems = again.t.problems(&mistakes);
        return wrong_form(again);
    }
    let of = programme.clone();
    app.db.write(move |conn| store::set_notes(conn, person.id, &of, prize, &notes, now)).await?;
    see_saying(routes::run_of_show(&programme.slug), &Sentence::new("said-show-notes-set"))
}
