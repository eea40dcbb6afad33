//! Proposals of pairs: asked for and applied. Scoring has a say in both: what has begun stays.

use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::rt::{spawn, time::timeout};
use actix_web::web::{Data, block};

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::Sentence;
use crate::panels::rules::Wishes;
use crate::panels::{self, ProposalId, Step};
use crate::programme::{self, Organiser};
use crate::routes;
use crate::scoring::store;
use crate::web::{Fields, For, part, see, see_saying};

/// What is found within this is there at once; longer work goes on, and its page says how far it is.
const AT_ONCE: Duration = Duration::from_millis(1500);

pub async fn propose(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (now, slug) = (Moment::now(), organiser.programme.slug.clone());
    // Small enough to be read aloud and typed again.
    let wishes = panels::pages::read_wishes(&fields, u64::from(rand::random::<u32>()));
    let by = organiser.clone();
    let id = app
        .db
        .write(move |conn| {
            let round = programme::store::round(conn, by.programme.id)?;
            panels::store::begin(conn, by.person.id, &by.programme, &round, now)
        })
        .await?;
    let work = spawn(async move {
        if let Err(error) = work(&app, organiser, id, wishes).await {
            tracing::error!(%error, proposal = %id, "a proposal failed");
            let _ = app.db.write(move |conn| panels::store::fail(conn, id)).await;
        }
    });
    let _ = timeout(AT_ONCE, work).await;
    see(routes::proposal(&slug, id))
}

/// Reads the question, answers it with no connection held, and keeps the answer.
async fn work(app: &Data<App>, organiser: Organiser, id: ProposalId, wishes: Wishes) -> Result<()> {
    let programme = organiser.programme.clone();
    let question = app
        .db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let begun = store::begun(conn, round.id)?;
            panels::store::question(conn, &programme, &round, wishes, begun)
        })
        .await?;
    let db = app.db.clone();
    // A step that could not be written is only not told.
    let tell = move |step: Step| drop(db.write_now(move |conn| panels::store::set_step(conn, id, step)));
    let found = block(move || panels::rules::assign(&question, tell)).await.map_err(Error::internal)?;
    let now = Moment::now();
    app.db
        .write(move |conn| panels::store::finish(conn, organiser.person.id, &organiser.programme, id, &found, now))
        .await
}

pub async fn apply_proposal(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "proposal", ProposalId::parse)?, Moment::now());
    let slug = organiser.programme.slug.clone();
    let applied = app
        .db
        .write(move |conn| {
            let round = programme::store::round(conn, organiser.programme.id)?;
            store::apply_proposal(conn, organiser.person.id, &organiser.programme, &round, id, now)
        })
        .await?;
    see_saying(routes::assignment(&slug), &said(applied))
}

fn said(applied: panels::store::Applied) -> Sentence {
    let panels::store::Applied { added, removed, skipped } = applied;
    let id = match (added, removed, skipped) {
        (0, 0, 0) => return Sentence::new("said-proposal-nothing"),
        (_, 0, 0) => "said-proposal-applied",
        (_, 0, _) => "said-proposal-applied-some",
        (_, _, 0) => "said-proposal-changed",
        _ => "said-proposal-changed-some",
    };
    let said = Sentence { id: id.into(), details: Vec::new() };
    said.count("added", added).with("removed", removed.to_string()).with("skipped", skipped.to_string())
}
