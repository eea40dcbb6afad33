//! The public record, for everybody: what it holds, how it is tried, the bytes. Not found before results are published.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::Answer;
use crate::programme::Shown;
use crate::results::store::records::{self, Called, Kept};
use crate::routes;
use crate::web::{For, Shell, page};

const KILOBYTE: i64 = 1000;

#[derive(Template)]
#[template(path = "results/record.html")]
struct RecordPage {
    t: Shell,
    programme: String,
    back: String,
    /// Nothing while it is being made.
    kept: Option<Facts>,
    file_href: String,
    /// As they are typed: by the program, and by the one that is within.
    first: String,
    second: String,
    /// For whoever stands in it.
    own_href: Option<String>,
}

struct Facts {
    size: String,
    lines: String,
    made: String,
    fingerprint: String,
    root: String,
    key: String,
}

pub async fn record_page(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let (id, viewer) = (shown.programme.id, shown.viewer.as_ref().map(|person| person.id));
    let (kept, called) = app
        .db
        .read(move |conn| {
            let kept = records::public(conn, id)?;
            let called = viewer.map(|person| records::called(conn, id, person)).transpose()?;
            Ok((kept, called.unwrap_or_default()))
        })
        .await?;
    let programme = &shown.programme;
    let t = t.accented(&programme.accent);
    page(RecordPage {
        programme: t.names(&programme.names).to_owned(),
        back: routes::winners(&programme.slug),
        kept: kept.map(|kept| facts(&t, &kept, &programme.zone)),
        file_href: routes::record_file(&programme.slug),
        first: format!("palmares verify {}", file_name(&programme.slug)),
        second: format!("unzip {0} verify.py\npython3 verify.py {0}", file_name(&programme.slug)),
        own_href: (called != Called::default()).then(|| routes::own_record(&programme.slug)),
        t,
    })
}

fn facts(t: &Shell, kept: &Kept, zone: &str) -> Facts {
    Facts {
        size: t.s1("results-bundle-kilobytes", "size", t.number((kept.size + KILOBYTE - 1) / KILOBYTE)),
        lines: t.number(kept.leaves),
        made: t.moment(kept.made_at, zone),
        fingerprint: kept.fingerprint.clone(),
        root: kept.root.clone(),
        key: kept.signed_by.clone(),
    }
}

fn file_name(slug: &str) -> String {
    format!("{slug}-record.zip")
}

pub async fn record_file(app: Data<App>, For(shown): For<Shown>) -> Answer {
    let id = shown.programme.id;
    let bytes = app.db.read(move |conn| records::archive(conn, id)).await?;
    let attached = format!("attachment; filename=\"{}\"", file_name(&shown.programme.slug));
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header(("Content-Disposition", attached))
        // It is packed already, and its fingerprint is that of these bytes.
        .insert_header(("Content-Encoding", "identity"))
        .body(bytes))
}
