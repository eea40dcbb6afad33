//! The public record, for everybody: what it holds, how it is tried, the bytes. Not found before results are published.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::Answer;
use crate::programme::Shown;
use crate::results::store::records::{self, Called, Kept};
use crate::routes;
use crate::web::{For, Shell, page, part};

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
    /// Records from before a correction: when they were made, their fingerprint, where they are.
    earlier: Vec<(String, String, String)>,
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
    let (kept, called, earlier) = app
        .db
        .read(move |conn| {
            let kept = records::public(conn, id)?;
            let called = viewer.map(|person| records::called(conn, id, person)).transpose()?;
            Ok((kept, called.unwrap_or_default(), records::earlier(conn, id)?))
        })
        .await?;
    let programme = &shown.programme;
    let t = t.accented(&programme.accent);
    page(RecordPage {
        programme: t.names(&programme.names).to_owned(),
        back: routes::winners(&programme.slug),
        kept: kept.map(|kept| facts(&t, &kept, &programme.zone)),
        file_href: routes::record_file(&programme.slug),
        earlier: earlier
            .into_iter()
            .map(|(fingerprint, at)| {
                let href = routes::earlier_record(&programme.slug, &fingerprint);
                (t.moment(at, &programme.zone), fingerprint, href)
            })
            .collect(),
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
    archive(&file_name(&shown.programme.slug), bytes)
}

/// A record from before a correction.
pub async fn earlier_record_file(app: Data<App>, For(shown): For<Shown>, request: HttpRequest) -> Answer {
    let (id, fingerprint) = (shown.programme.id, part(&request, "fingerprint", |text| Some(text.to_owned()))?);
    let name = format!("{}-record-{}.zip", shown.programme.slug, fingerprint.get(..8).unwrap_or_default());
    let bytes = app.db.read(move |conn| records::earlier_archive(conn, id, &fingerprint)).await?;
    archive(&name, bytes)
}

fn archive(name: &str, bytes: Vec<u8>) -> Answer {
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header(("Content-Disposition", format!("attachment; filename=\"{name}\"")))
        // It is packed already, and its fingerprint is that of these bytes.
        .insert_header(("Content-Encoding", "identity"))
        .body(bytes))
}
