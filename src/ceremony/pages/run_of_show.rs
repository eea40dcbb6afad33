//! The run of show, for the organiser alone: it may hold names that nobody else knows yet.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::ceremony::{Notes, SECONDS_ALLOWED, SECONDS_EACH, Show, Slot, run_of_show, store};
use crate::entries;
use crate::error::Answer;
use crate::programme::{self, Category, Organiser, StageKind};
use crate::results;
use crate::routes;
use crate::web::{For, Shell, page, query};

/// Where the calendar gives days to the ceremony, it says nothing of how long the show may take.
const LONGEST_SLOT: u32 = 12 * 3600;

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
    /// The slot that the calendar leaves, and whether the show fits into it.
    slot: Option<String>,
    too_long: bool,
    mistake: Option<String>,
}

struct SlotRow {
    edit: String,
    /// Who hands it over to whom, how names are said, what else is to know.
    notes: Vec<String>,
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
    let of = programme.clone();
    let person = organiser.person.clone();
    let (items, categories, decided, calendar, too_close) = app
        .db
        .read(move |conn| {
            let items = store::items(conn, &of)?;
            let categories = programme::store::categories(conn, id)?;
            let decided = results::store::decided_for_all(conn, id, results::store::Eyes::Everybody)?;
            let published = results::store::progress(conn, id)?.published.is_some();
            let too_close = !published && !entries::store::hidden_from(conn, &of, &person)?.0.is_empty();
            Ok((items, categories, decided, programme::store::calendar(conn, id)?, too_close))
        })
        .await?;
    let t = t.accented(&programme.accent);
    let mut show = run_of_show(items, &decided, seconds);
    if too_close {
        // Whatever was decided: of one name that is missing somebody could tell whose it is.
        for slot in &mut show.slots {
            if let Some(winners) = &mut slot.winners {
                *winners = vec![t.s("entries-hidden-title")];
            }
            // Who receives it and how names are said tell as much.
            slot.item.notes = Notes { presenter: std::mem::take(&mut slot.item.notes.presenter), ..Notes::default() };
        }
    }
    let lasting =
        calendar.stage(StageKind::Ceremony).map(|it| (it.closes_at.micros() - it.opens_at.micros()) / 1_000_000);
    let room = lasting.and_then(|seconds| u32::try_from(seconds).ok()).filter(|seconds| *seconds <= LONGEST_SLOT);
    let begins = calendar.stage(StageKind::Ceremony).map(|stage| t.moment(stage.opens_at, &programme.zone));
    page(RunOfShowPage {
        slug: programme.slug.clone(),
        programme: t.names(&programme.names).to_owned(),
        begins,
        lasts: span(&t, show.lasts),
        seconds: seconds.to_string(),
        undecided: undecided(&show),
        slot: room.map(|room| span(&t, room)),
        too_long: room.is_some_and(|room| show.lasts > room),
        slots: show.slots.iter().map(|slot| row(&t, &programme.slug, slot, &categories)).collect(),
        mistake: None,
        t,
    })
}

fn undecided(show: &Show) -> usize {
    show.slots.iter().filter(|slot| slot.winners.is_none()).count()
}

fn row(t: &Shell, slug: &str, slot: &Slot, categories: &[Category]) -> SlotRow {
    let (prize, notes) = (t.names(&slot.item.prize.names).to_owned(), &slot.item.notes);
    let category = categories.iter().find(|one| Some(one.id) == slot.item.prize.category);
    let mut words = Vec::new();
    for (id, text) in [
        ("ceremony-presented-by", &notes.presenter),
        ("ceremony-received-by", &notes.recipient),
        ("ceremony-say", &notes.said),
    ] {
        if !text.is_empty() {
            words.push(t.s1(id, "text", text));
        }
    }
    if notes.remote {
        words.push(t.s("ceremony-remote"));
    }
    if !notes.notes.is_empty() {
        words.push(notes.notes.clone());
    }
    let category = category.map(|one| t.names(&one.names).to_owned()).unwrap_or_default();
    SlotRow {
        edit: routes::show_item(slug, slot.item.prize.id),
        notes: words,
        starts: span(t, slot.starts),
        decided: slot.winners.is_some(),
        winners: slot.winners.clone().unwrap_or_default(),
        category: if category == prize { String::new() } else { category },
        prize,
    }
}

/// `31 min 40 s`.
pub(in crate::ceremony) fn span(t: &Shell, seconds: u32) -> String {
    t.s2("ceremony-span", "minutes", t.number(seconds / 60), "seconds", t.number(seconds % 60))
}
