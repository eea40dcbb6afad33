//! The published result for other programs, and the calendar. Not found before publication, even while prizes are
//! revealed one by one: the record is one piece.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::{drawn, language_of};
use crate::app::App;
use crate::ceremony::handed::share::share;
use crate::ceremony::handed::{Merit, feeds, store};
use crate::column::Moment;
use crate::entries::pages::table_of;
use crate::error::{Answer, Error, Result};
use crate::language::T;
use crate::programme::{self, Programme, Shown};
use crate::results::{self, Awarded, Earlier, Honoured, Sealed};
use crate::web::{For, Shell, download};

/// What stands, since when, and the corrections that it has been through, the latest first.
async fn published(app: &Data<App>, programme: &Programme) -> Result<(Sealed, Moment, Vec<Earlier>)> {
    let programme = programme.clone();
    app.db
        .read(move |conn| {
            let sealed = results::store::published_record(conn, &programme)?;
            let standing = store::standing(conn, &programme)?;
            let earlier = results::store::earlier_records(conn, &programme)?;
            Ok((sealed, standing.published.ok_or(Error::NotFound)?, earlier))
        })
        .await
}

/// The sealed record to the letter: its SHA-256 is the fingerprint that was read out.
pub async fn winners_json(app: Data<App>, For(shown): For<Shown>) -> Answer {
    let (sealed, ..) = published(&app, &shown.programme).await?;
    Ok(HttpResponse::Ok().content_type("application/json").body(sealed.text))
}

pub async fn winners_csv(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let (sealed, _, earlier) = published(&app, &shown.programme).await?;
    let mut heads = vec!["prize", "category", "merit", "reference", "title", "who", "country"];
    // A table has no place beside its rows: each says that it is not what was told first.
    let correction = earlier.first().map(|one| feeds::corrected(&t, &shown.programme, one));
    heads.extend(correction.as_ref().map(|_| "correction"));
    let heads = heads.iter().map(|key| t.s(format!("handed-head-{key}"))).collect();
    let rows = sealed.record.prizes.iter().flat_map(|prize| prize.honours.iter().map(move |one| (prize, one)));
    let rows = rows.map(|(prize, one)| row(&t, prize, one).into_iter().chain(correction.clone()).collect::<Vec<_>>());
    let csv = table_of([heads].into_iter().chain(rows))?;
    download(&format!("{}-winners.csv", shown.programme.slug), "text/csv; charset=utf-8", csv)
}

fn row(t: &T, prize: &Awarded, one: &Honoured) -> Vec<String> {
    let name = |names| t.names(names).to_owned();
    vec![
        name(&prize.names),
        prize.category.as_ref().map(name).unwrap_or_default(),
        t.s(format!("handed-merit-{}", Merit::from(one.distinction))),
        one.reference.clone(),
        one.title.clone(),
        one.who.clone().unwrap_or_default(),
        one.country.as_ref().map(name).unwrap_or_default(),
    ]
}

pub async fn winners_atom(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let (sealed, at, earlier) = published(&app, &shown.programme).await?;
    let feed = feeds::atom(&t, &shown.programme, &sealed.record, (at, &earlier), &app.config.origin());
    Ok(HttpResponse::Ok().content_type("application/atom+xml; charset=utf-8").body(feed))
}

pub async fn winners_linked(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let (sealed, _, earlier) = published(&app, &shown.programme).await?;
    let linked = feeds::linked(&t, &shown.programme, &sealed.record, &earlier, &app.config.origin());
    Ok(HttpResponse::Ok().content_type("application/ld+json").body(linked.to_string()))
}

/// A picture of the result for sites that show links as pictures, in the language that the address asks for.
pub async fn winners_picture(app: Data<App>, t: Shell, For(shown): For<Shown>, request: HttpRequest) -> Answer {
    let (sealed, ..) = published(&app, &shown.programme).await?;
    let data = share(&T::new(language_of(&request).unwrap_or(t.language)), &shown.programme, &sealed.record);
    Ok(HttpResponse::Ok().content_type("image/png").body(drawn(data).await?))
}

/// The stages as everybody sees them on the edition's page.
pub async fn calendar(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let id = shown.programme.id;
    let stages = app.db.read(move |conn| programme::store::calendar(conn, id)).await?;
    let file = feeds::calendar(&t, &shown.programme, &stages, &app.config.origin(), t.now);
    download(&format!("{}.ics", shown.programme.slug), "text/calendar; charset=utf-8", file)
}
