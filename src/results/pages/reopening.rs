//! Opening a closed round again: what would fall with it, who has asked, and who agrees.

use actix_web::web::Data;
use askama::Template;

use crate::accounts;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme;
use crate::results::store;
use crate::routes;
use crate::scoring::{self, Witness};
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/reopening.html")]
struct ReopeningPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    step: Next,
    decided: usize,
    signed: usize,
    reason: String,
    problems: Problems,
}

/// What this person can do now.
enum Next {
    Nothing(String),
    Ask,
    Wait { reason: String },
    Agree { person: String, reason: String, published: String },
}

impl ReopeningPage {
    async fn load(app: &Data<App>, t: Shell, witness: &Witness) -> Result<Self> {
        let id = witness.programme.id;
        let (closing, asked, names, decided, published) = app
            .db
            .read(move |conn| {
                let round = programme::store::round(conn, id)?;
                let closing = scoring::store::closing(conn, round.id)?;
                let asked = match &closing {
                    Some(closing) => scoring::store::reopening(conn, closing)?,
                    None => None,
                };
                let names = accounts::store::names(conn, &asked.iter().map(|it| it.by).collect::<Vec<_>>())?;
                let decided = store::decided(conn, id)?;
                Ok((closing, asked, names, decided, store::progress(conn, id)?.published.is_some()))
            })
            .await?;
        let step = match (closing, asked) {
            _ if published => Next::Nothing(t.s("results-why-published")),
            (None, _) => Next::Nothing(t.s("scoring-why-round-open")),
            (Some(_), None) => Next::Ask,
            (Some(_), Some(asked)) if asked.by == witness.person.id => Next::Wait { reason: asked.reason },
            (Some(_), Some(asked)) => Next::Agree {
                person: names.get(&asked.by).cloned().unwrap_or_default(),
                published: t.why(&scoring::rules::record::reopened(t.now, &witness.programme.zone, &asked.reason)),
                reason: asked.reason,
            },
        };
        Ok(Self {
            slug: witness.programme.slug.clone(),
            programme: t.names(&witness.programme.names).to_owned(),
            organises: witness.organises,
            step,
            decided: decided.iter().filter(|one| !one.outdated).count(),
            signed: decided.iter().filter(|one| !one.outdated).map(|one| one.signatures.len()).sum(),
            reason: String::new(),
            problems: Problems::none(),
            t: t.accented(&witness.programme.accent),
        })
    }
}

pub async fn reopening_page(app: Data<App>, t: Shell, For(witness): For<Witness>) -> Answer {
    page(ReopeningPage::load(&app, t, &witness).await?)
}

/// With a reason: asks. Without: agrees to what another has asked.
pub async fn reopen(app: Data<App>, t: Shell, For(witness): For<Witness>, fields: Fields) -> Answer {
    let (asks, reason, now) = (fields.has("reason"), fields.text("reason"), Moment::now());
    let (by, words) = (witness.clone(), reason.clone());
    let done = app.db.write(move |conn| match asks {
        true => store::ask_reopening(conn, by.person.id, &by.programme, &words, now),
        false => store::reopen(conn, by.person.id, &by.programme, now),
    });
    let slug = &witness.programme.slug;
    match done.await {
        Ok(()) if asks => see_saying(routes::reopening(slug), &Sentence::new("said-reopening-asked")),
        Ok(()) => see_saying(routes::reopening(slug), &Sentence::new("said-round-reopened")),
        Err(Error::Refused(why)) if asks => again(&app, t, &witness, reason, &why).await,
        Err(error) => Err(error),
    }
}

async fn again(app: &Data<App>, t: Shell, witness: &Witness, reason: String, why: &WhyNot) -> Answer {
    let problems = Problems::one(&t, "reason", why);
    wrong_form(ReopeningPage { reason, problems, ..ReopeningPage::load(app, t, witness).await? })
}
