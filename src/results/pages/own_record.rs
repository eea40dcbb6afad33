//! One's own lines in a public record: where they are, and the receipt that proves it. For that person alone.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::{Answer, Error, Result};
use crate::results::OwnRecord;
use crate::results::rules::bundle::Bundle;
use crate::results::rules::bundle::note::read;
use crate::results::rules::bundle::receipt::{Receipt, misses, receipt};
use crate::results::store::records::{self, Called};
use crate::routes;
use crate::web::{For, Shell, download, page};

#[derive(Template)]
#[template(path = "results/own_record.html")]
struct OwnRecordPage {
    t: Shell,
    programme: String,
    back: String,
    lines: Vec<OwnLine>,
    whole: bool,
    receipt_href: String,
    /// As it is typed.
    command: String,
}

struct OwnLine {
    file: String,
    number: String,
    entry: String,
    /// What the judge is called there.
    name: String,
}

pub async fn own_record_page(app: Data<App>, t: Shell, For(own): For<OwnRecord>) -> Answer {
    let (receipt, whole) = receipt_of(&app, &own).await?;
    let t = t.accented(&own.programme.accent);
    let lines = receipt.lines.iter().filter_map(|line| {
        let sheet: serde_json::Value = serde_json::from_str(&line.text).ok()?;
        let part = |key: &str| sheet.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        Some(OwnLine {
            file: line.file.clone(),
            number: t.number(line.line),
            entry: part("entry"),
            name: part("judge"),
        })
    });
    page(OwnRecordPage {
        programme: t.names(&own.programme.names).to_owned(),
        back: routes::record(&own.programme.slug),
        lines: lines.collect(),
        whole,
        receipt_href: routes::own_receipt(&own.programme.slug),
        command: format!("palmares verify {0}-record.zip --receipt {0}-receipt.json", own.programme.slug),
        t,
    })
}

fn receipt_name(slug: &str) -> String {
    format!("{slug}-receipt.json")
}

pub async fn own_receipt(app: Data<App>, For(own): For<OwnRecord>) -> Answer {
    let (receipt, _) = receipt_of(&app, &own).await?;
    let text = serde_json::to_string_pretty(&receipt).map_err(Error::internal)?;
    download(&receipt_name(&own.programme.slug), "application/json", text)
}

/// The receipt, and whether every line of it is under the root of the record.
async fn receipt_of(app: &Data<App>, own: &OwnRecord) -> Result<(Receipt, bool)> {
    let (id, called) = (own.programme.id, own.called.clone());
    app.db
        .read(move |conn| {
            let bundle = Bundle::open(&records::archive(conn, id)?).ok_or(Error::NotFound)?;
            let checkpoint = read(&bundle.text("checkpoint.txt")).ok_or(Error::NotFound)?;
            let receipt = receipt(&bundle, &checkpoint.origin, |file, line| is_own(&called, file, line));
            let whole = misses(&receipt, &checkpoint).is_empty();
            Ok((receipt, whole))
        })
        .await
}

fn is_own(called: &Called, file: &str, line: &str) -> bool {
    let Ok(value) = serde_json::from_str::<serde_json::Value>(line) else { return false };
    let part = |key: &str| value.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
    match file {
        "entries.jsonl" => called.entries.iter().any(|entry| entry == part("entry")),
        "sheets.jsonl" | "ballots.jsonl" | "comparisons.jsonl" | "exclusions.jsonl" => {
            called.judge.iter().any(|(field, name)| field == part("field") && name == part("judge"))
        }
        _ => false,
    }
}
