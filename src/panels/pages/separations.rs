//! What the organiser does with a panel as a whole: ask for bids, release it, keep two judges apart.

use actix_web::web::Data;

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::panels::{JudgeId, store};
use crate::programme::{self, Organiser};
use crate::routes;
use crate::web::{Fields, For, see_saying};

pub async fn release(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    let (now, slug) = (Moment::now(), organiser.programme.slug.clone());
    app.db
        .write(move |conn| {
            let round = programme::store::round(conn, organiser.programme.id)?;
            store::release(conn, organiser.person.id, &organiser.programme, &round, now)
        })
        .await?;
    see_saying(routes::assignment(&slug), &Sentence::new("said-released"))
}

fn two(fields: &Fields) -> Result<(JudgeId, JudgeId), Error> {
    let judge = |name: &str| JudgeId::parse(fields.raw(name)).ok_or(Error::NotFound);
    Ok((judge("one")?, judge("other")?))
}

pub async fn separate(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (now, slug, two, reason) =
        (Moment::now(), organiser.programme.slug.clone(), two(&fields)?, fields.text("reason"));
    app.db
        .write(move |conn| store::separate(conn, organiser.person.id, organiser.programme.id, two, &reason, now))
        .await?;
    see_saying(routes::assignment(&slug), &Sentence::new("said-separated"))
}

pub async fn join(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (now, slug, two) = (Moment::now(), organiser.programme.slug.clone(), two(&fields)?);
    app.db.write(move |conn| store::join(conn, organiser.person.id, organiser.programme.id, two, now)).await?;
    see_saying(routes::assignment(&slug), &Sentence::new("said-joined"))
}

/// Asks judges for their bids, or with `stop` no longer.
pub async fn ask_for_bids(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (now, slug, stop) = (Moment::now(), organiser.programme.slug.clone(), fields.has("stop"));
    app.db
        .write(move |conn| {
            let Organiser { person, programme } = &organiser;
            let round = programme::store::round(conn, programme.id)?;
            match stop {
                true => store::stop_asking(conn, person.id, programme, round.id, now),
                false => store::ask_for_bids(conn, person.id, programme, &round, now),
            }
        })
        .await?;
    let said = if stop { "said-bids-closed" } else { "said-bids-asked" };
    see_saying(routes::assignment(&slug), &Sentence { id: said.into(), details: Vec::new() })
}
