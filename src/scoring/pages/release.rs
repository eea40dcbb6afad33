//! Letting scores be read: what stands in the way, whose word there is, and the one step that is left.

use actix_web::web::Data;
use askama::Template;

use crate::accounts;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, StageKind};
use crate::routes;
use crate::scoring::{Witness, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/release.html")]
struct ReleasePage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    release_href: String,
    closed: Option<String>,
    step: Next,
    reason: String,
    problems: Problems,
}

/// What this person can do now.
enum Next {
    /// The round is open.
    Nothing,
    /// Scores are released: the sentence that says by whom.
    Done { words: String, published: Option<String> },
    /// Another person has to come.
    Wait(String),
    /// Ask to read before time.
    Ask { due: String },
    /// Be the second person; early with the reason of the first.
    Agree { reason: Option<String>, published: Option<String> },
}

impl ReleasePage {
    async fn load(app: &Data<App>, t: Shell, witness: &Witness) -> Result<Self> {
        let (of, viewer, now) = (witness.programme.clone(), witness.person.id, t.now);
        let found = app
            .db
            .read(move |conn| {
                let round = programme::store::round(conn, of.id)?;
                let Some(closing) = store::closing(conn, round.id)? else { return Ok(None) };
                let (released, asked) = (store::release_of(conn, &closing)?, store::early_reading(conn, &closing)?);
                let due = store::due_at(conn, &of, &closing)?;
                let announced =
                    programme::store::calendar(conn, of.id)?.stage(StageKind::Scoring).map(|it| it.closes_at);
                let people = released.iter().flat_map(|it| [it.first, it.second]).chain(asked.iter().map(|it| it.by));
                let people: Vec<_> = people.chain([closing.closed_by]).collect();
                let names = accounts::store::names(conn, &people)?;
                let may = rules::may_release(&closing, asked.as_ref(), due, viewer, &of.zone, now);
                Ok(Some((closing, released, asked, (due, announced.unwrap_or(due)), names, may)))
            })
            .await?;
        let zone = &witness.programme.zone;
        let closed = found.as_ref().map(|(closing, _, _, _, names, _)| {
            let name = names.get(&closing.closed_by).map_or("", String::as_str);
            t.s2("scoring-release-closed", "person", name, "at", t.moment(closing.at, zone))
        });
        let step = match found {
            None => Next::Nothing,
            Some((_, Some(released), _, (_, announced), names, _)) => {
                let name = |id| names.get(id).map_or("", String::as_str);
                let published = released.early.then(|| early_words(&t, announced, &released.reason, zone));
                let (first, second) = (name(&released.first), name(&released.second));
                let when = t.moment(released.at, zone);
                Next::Done {
                    words: t.s3("scoring-release-done", "first", first, "second", second, "at", when),
                    published,
                }
            }
            Some((_, None, asked, (_, announced), _, Ok((_, early)))) => {
                let reason = asked.filter(|_| early).map(|asked| asked.reason);
                let published = reason.as_ref().map(|reason| early_words(&t, announced, reason, zone));
                Next::Agree { reason, published }
            }
            Some((_, None, None, (due, _), _, Err(_))) if now < due => Next::Ask { due: t.moment(due, zone) },
            Some((_, None, _, _, _, Err(why))) => Next::Wait(t.why(&why)),
        };
        Ok(Self {
            slug: witness.programme.slug.clone(),
            programme: t.names(&witness.programme.names).to_owned(),
            organises: witness.organises,
            release_href: routes::score_release(&witness.programme.slug),
            closed,
            step,
            reason: String::new(),
            problems: Problems::none(),
            t: t.accented(&witness.programme.accent),
        })
    }
}

/// What everybody will read about it beside the winners.
fn early_words(t: &Shell, announced: Moment, reason: &str, zone: &str) -> String {
    t.why(&rules::record::read_early(announced, zone, reason))
}

pub async fn release_page(app: Data<App>, t: Shell, For(witness): For<Witness>) -> Answer {
    page(ReleasePage::load(&app, t, &witness).await?)
}

/// With a reason: asks to read before time. Without: is the second of the two.
pub async fn release(app: Data<App>, t: Shell, For(witness): For<Witness>, fields: Fields) -> Answer {
    let (asks, reason, now) = (fields.has("reason"), fields.text("reason"), Moment::now());
    let (by, words) = (witness.clone(), reason.clone());
    let done = app.db.write(move |conn| {
        let round = programme::store::round(conn, by.programme.id)?;
        match asks {
            true => store::ask_early(conn, by.person.id, &by.programme, &round, &words, now),
            false => store::release(conn, by.person.id, &by.programme, &round, now),
        }
    });
    let said = if asks { "said-early-asked" } else { "said-scores-released" };
    match done.await {
        Ok(()) => see_saying(routes::score_release(&witness.programme.slug), &Sentence::new(said)),
        Err(Error::Refused(why)) if asks => again(&app, t, &witness, reason, &why).await,
        Err(error) => Err(error),
    }
}

async fn again(app: &Data<App>, t: Shell, witness: &Witness, reason: String, why: &WhyNot) -> Answer {
    let problems = Problems::one(&t, "reason", why);
    wrong_form(ReleasePage { reason, problems, ..ReleasePage::load(app, t, witness).await? })
}
