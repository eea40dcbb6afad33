//! Opening the next round: what it does and to how many, a word to type, one button.

use actix_web::web::Data;
use askama::Template;

use super::Room;
use super::moving_words::{Known, load};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::RoundId;
use crate::results::{Opener, Shortlist, ShortlistId, Sighted, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/opening.html")]
struct OpeningPage {
    t: Shell,
    room: Room,
    next: String,
    /// The round and the list that is opened with; none where something is missing.
    with: Option<(RoundId, ShortlistId)>,
    /// What it does, one line each.
    effects: Vec<String>,
    done: bool,
    typed: String,
    problems: Problems,
}

impl OpeningPage {
    fn of(t: Shell, sighted: &Sighted, known: &Known) -> Result<Self> {
        let t = t.accented(&sighted.programme.accent);
        let next = known.next_named(&t).or_else(|_| Ok::<_, Error>(known.round(&t)))?;
        let list = known.lists.first().filter(|list| known.open && list.is_signed());
        Ok(Self {
            room: Room::of(&t, sighted),
            next,
            with: list.map(|list| (known.looked_at.round.id, list.id)),
            effects: list.map_or_else(Vec::new, |list| effects(&t, known, list)),
            done: known.next.is_some() && !known.open,
            typed: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

/// Whoever is too close to an entry learns nothing of it by a count.
fn effects(t: &Shell, known: &Known, list: &Shortlist) -> Vec<String> {
    if known.too_close {
        return vec![t.s("results-open-judges")];
    }
    let competing = known.competing();
    let moving = list.entries.iter().filter(|entry| competing.contains_key(entry)).count();
    let gone = list.entries.len() - moving;
    let mut effects = vec![t.n("results-open-in", moving), t.n("results-open-out", competing.len() - moving)];
    if gone > 0 {
        effects.push(t.n("results-open-gone", gone));
    }
    if known.next.as_ref().is_some_and(|next| next.everybody) {
        effects.push(t.s("results-open-everybody"));
    }
    effects.push(t.s("results-open-judges"));
    effects
}

pub async fn opening_page(app: Data<App>, t: Shell, For(Opener(sighted)): For<Opener>) -> Answer {
    let known = load(&app, &sighted, String::new()).await?;
    page(OpeningPage::of(t, &sighted, &known)?)
}

pub async fn open_round(app: Data<App>, t: Shell, For(Opener(sighted)): For<Opener>, fields: Fields) -> Answer {
    let (typed, now) = (fields.text("word"), Moment::now());
    let round = RoundId::parse(fields.raw("of")).ok_or(Error::NotFound)?;
    let list = ShortlistId::parse(fields.raw("list")).ok_or(Error::NotFound)?;
    if typed != sighted.programme.slug {
        let known = load(&app, &sighted, String::new()).await?;
        let why = WhyNot::new("results-why-word").with("word", &sighted.programme.slug);
        let problems = Problems::one(&t, "word", &why);
        return wrong_form(OpeningPage { typed, problems, ..OpeningPage::of(t, &sighted, &known)? });
    }
    let (by, slug, programme) = (sighted.person.id, sighted.programme.slug.clone(), sighted.programme);
    app.db.write(move |conn| store::open_next(conn, by, &programme, (round, list), now)).await?;
    see_saying(routes::assignment(&slug), &Sentence::new("said-round-opened"))
}
