//! The console: what is on the screen, what comes next, who hands over to whom, and the time.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::scene::Scene;
use super::screen::{Script, script};
use crate::app::App;
use crate::ceremony::handed::must_be_free;
use crate::ceremony::stage::{AtConsole, OnStage, PerformanceId, store};
use crate::ceremony::{self, Item, SECONDS_EACH};
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::Programme;
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "ceremony/console.html")]
struct ConsolePage {
    t: Shell,
    slug: String,
    programme: String,
    /// None: nothing is on the screen, and it can be begun.
    on: Option<On>,
    /// Whether the ceremony itself can begin; with why it cannot.
    not_yet: Option<String>,
    typed: String,
    problems: Problems,
}

struct On {
    performance: String,
    rehearsal: bool,
    black: bool,
    step: usize,
    place: String,
    now: String,
    next: Option<String>,
    before: Option<usize>,
    after: Option<usize>,
    /// Pressing "next" tells everybody something that cannot be taken back.
    reveals: bool,
    notes: Vec<(String, String)>,
    begun: String,
    planned: String,
    late: bool,
    screen_href: String,
}

pub async fn console_page(app: Data<App>, t: Shell, For(console): For<AtConsole>) -> Answer {
    page(ConsolePage::of(&app, t, &console).await?)
}

impl ConsolePage {
    async fn of(app: &Data<App>, t: Shell, console: &AtConsole) -> Result<Self> {
        let programme = &console.organiser.programme;
        let t = t.accented(&programme.accent);
        let (of, person) = (programme.clone(), console.organiser.person.clone());
        let (items, not_yet) = app
            .db
            .read(move |conn| {
                let items = ceremony::store::items(conn, &of)?;
                let not_yet = match must_be_free(conn, &of, &person) {
                    Err(Error::Refused(why)) => Some(why),
                    free => free.and_then(|()| store::may_begin(conn, &of))?,
                };
                Ok((items, not_yet))
            })
            .await?;
        let on = match &console.playing {
            Some(playing) => {
                let on_stage = OnStage { organiser: console.organiser.clone(), playing: playing.clone() };
                Some(On::of(&t, &on_stage, &script(app, &t, &on_stage).await?, &items))
            }
            None => None,
        };
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            on,
            not_yet: not_yet.map(|why| t.why(&why)),
            typed: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

impl On {
    fn of(t: &Shell, on_stage: &OnStage, script: &Script, items: &[Item]) -> Self {
        let (playing, slug) = (&on_stage.playing, &on_stage.organiser.programme.slug);
        let (step, last) = (playing.place(), script.cues.len() - 1);
        let line = |place: usize| script.scene(t, place).map(|scene: Scene| scene.line());
        let prize = script.cues.get(step).and_then(|cue| cue.prize());
        let planned = planned(items, prize, step == last);
        let begun = u32::try_from((t.now.micros() - playing.begun_at.micros()) / 1_000_000).unwrap_or(0);
        let known = |step| crate::ceremony::stage::known_after(&script.record, step).len();
        Self {
            performance: playing.id.to_string(),
            rehearsal: playing.is_rehearsal(),
            black: playing.black,
            step,
            place: t.s2("ceremony-place", "place", t.number(step + 1), "all", t.number(last + 1)),
            now: line(step).unwrap_or_default(),
            next: line(step + 1),
            before: step.checked_sub(1),
            after: (step < last).then_some(step + 1),
            reveals: !playing.is_rehearsal()
                && step < last
                && (step + 1 == last || known(step + 1) > known(usize::try_from(playing.furthest).unwrap_or(step))),
            notes: prize
                .and_then(|prize| items.get(prize))
                .map(|item| notes(t, item, playing.is_rehearsal()))
                .unwrap_or_default(),
            begun: t.s1("ceremony-clock", "span", ceremony::pages::span(t, begun)),
            planned: t.s1("ceremony-clock-planned", "span", ceremony::pages::span(t, planned)),
            late: begun > planned,
            screen_href: format!("{}#{}", routes::screen(slug), playing.code),
        }
    }
}

/// Seconds from the beginning until the end of this prize, as the run of show has them.
fn planned(items: &[Item], prize: Option<usize>, all: bool) -> u32 {
    let through = if all { items.len() } else { prize.map_or(0, |prize| prize + 1) };
    let takes = |item: &Item| item.notes.seconds.and_then(|it| u32::try_from(it).ok()).unwrap_or(SECONDS_EACH);
    items.iter().take(through).map(takes).sum()
}

/// For the presenter. A rehearsal leaves out what would tell who wins.
fn notes(t: &Shell, item: &Item, rehearsal: bool) -> Vec<(String, String)> {
    let (notes, quiet) = (&item.notes, String::new());
    let of_winners = |text: &String| if rehearsal { quiet.clone() } else { text.clone() };
    let remote = if notes.remote && !rehearsal { t.s("ceremony-remote") } else { String::new() };
    [
        ("ceremony-presenter", notes.presenter.clone()),
        ("ceremony-recipient", of_winners(&notes.recipient)),
        ("ceremony-recipient", remote),
        ("ceremony-said", of_winners(&notes.said)),
        ("ceremony-notes", of_winners(&notes.notes)),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(id, text)| (t.s(id), text))
    .collect()
}

/// A rehearsal begins at once; the ceremony when the word is typed, since from then on everybody follows.
pub async fn begin(app: Data<App>, t: Shell, For(console): For<AtConsole>, fields: Fields) -> Answer {
    let (rehearsal, typed, now) = (fields.has("rehearsal"), fields.text("word"), Moment::now());
    let slug = console.organiser.programme.slug.clone();
    if !rehearsal && typed != slug {
        let mut again = ConsolePage::of(&app, t, &console).await?;
        again.problems = Problems::one(&again.t, "word", &WhyNot::new("results-why-word").with("word", &slug));
        again.typed = typed;
        return wrong_form(again);
    }
    let (person, programme) = (console.organiser.person, console.organiser.programme);
    app.db
        .write(move |conn| {
            if !rehearsal {
                must_be_free(conn, &programme, &person)?;
            }
            store::begin(conn, person.id, &programme, rehearsal, now)
        })
        .await?;
    let said = if rehearsal { "said-rehearsal-begun" } else { "said-ceremony-begun" };
    see_saying(routes::console(&slug), &Sentence::new(said))
}

/// One step, to a place that is named: pressed twice it is still one.
pub async fn go(app: Data<App>, For(on_stage): For<OnStage>, request: HttpRequest, fields: Fields) -> Answer {
    let id = PerformanceId::parse(fields.raw("performance")).ok_or(Error::NotFound)?;
    let step = fields.raw("step").parse::<usize>().map_err(|_| Error::NotFound)?;
    let (black, now) = (fields.has("black"), Moment::now());
    let (by, programme) = (on_stage.organiser.person.id, on_stage.organiser.programme);
    let slug = programme.slug.clone();
    app.db.write(move |conn| store::go(conn, by, &programme, (id, step, black), now)).await?;
    if request.headers().contains_key("HX-Request") {
        return Ok(HttpResponse::NoContent().finish());
    }
    see(if fields.has("screen") { routes::screen(&slug) } else { routes::console(&slug) })
}

pub async fn end(app: Data<App>, For(console): For<AtConsole>, fields: Fields) -> Answer {
    let id = PerformanceId::parse(fields.raw("performance")).ok_or(Error::NotFound)?;
    let (by, now) = (console.organiser.person.id, Moment::now());
    let Programme { id: programme, slug, .. } = console.organiser.programme;
    app.db.write(move |conn| store::end(conn, by, programme, id, now)).await?;
    see_saying(routes::console(&slug), &Sentence::new("said-stage-ended"))
}
