//! The winners, for everybody: not found until they are published, like any address that does not exist.

use actix_web::web::Data;
use askama::Template;

use super::category_name;
use crate::app::App;
use crate::entries::{ShownAnswer, ShownValue};
use crate::error::{Answer, Error};
use crate::programme::{self, Category, Shown};
use crate::results::store::Honour;
use crate::results::{Winner, store};
use crate::routes;
use crate::scoring;
use crate::web::{For, Shell, page};

/// The words of a winner's summary that stand on the page; the rest is on the entry's own.
const WORDS: usize = 40;

#[derive(Template)]
#[template(path = "results/winners.html")]
struct WinnersPage {
    t: Shell,
    programme: String,
    slug: String,
    back: String,
    announced: String,
    prizes: Vec<Announced>,
    /// What was done that takes a reason, in sentences.
    record: Vec<String>,
}

/// A prize as it is read out.
struct Announced {
    name: String,
    category: String,
    /// "Winner", "Joint winners", "No award".
    status: String,
    winners: Vec<Honoured>,
}

struct Honoured {
    title: String,
    href: String,
    who: Option<String>,
    about: String,
}

pub async fn winners_page(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let (programme, id) = (shown.programme.clone(), shown.programme.id);
    let (honours, categories, published, record) = app
        .db
        .read(move |conn| {
            let honours = store::honours(conn, &programme)?;
            let published = store::progress(conn, id)?.published.ok_or(Error::NotFound)?;
            let record = scoring::store::public_record(conn, &programme)?;
            Ok((honours, programme::store::categories(conn, id)?, published, record))
        })
        .await?;
    let programme = &shown.programme;
    let t = t.accented(&programme.accent);
    page(WinnersPage {
        programme: t.names(&programme.names).to_owned(),
        slug: programme.slug.clone(),
        back: routes::programme(&programme.slug),
        announced: t.s1("results-announced", "when", t.day(published, &programme.zone)),
        prizes: honours.iter().map(|honour| announced(&t, &programme.slug, honour, &categories)).collect(),
        record: record.iter().map(|sentence| t.why(sentence)).collect(),
        t,
    })
}

fn announced(t: &Shell, slug: &str, honour: &Honour, categories: &[Category]) -> Announced {
    let name = t.names(&honour.prize.names).to_owned();
    let category = category_name(t, honour.prize.category, categories);
    let about = |winner: &Winner| honour.about.get(&winner.entry).map(Vec::as_slice).unwrap_or_default();
    Announced {
        status: match honour.decided.winners.len() {
            0 => t.s("results-status-none"),
            count => t.n("results-status-winners", count),
        },
        winners: honour.decided.winners.iter().map(|winner| honoured(t, slug, winner, about(winner))).collect(),
        category: if category == name { String::new() } else { category },
        name,
    }
}

/// The first short answer is its tagline, the first longer one what it does; both are public.
fn honoured(t: &Shell, slug: &str, winner: &Winner, about: &[ShownAnswer]) -> Honoured {
    let mut who = about.iter().filter_map(|answer| match &answer.value {
        ShownValue::Text(lines) if lines.len() == 1 && answer.kind == programme::FieldKind::Line => {
            lines.first().cloned()
        }
        ShownValue::Chosen(names) if names.len() == 1 => Some(t.names(&names[0]).to_owned()),
        _ => None,
    });
    let text = about.iter().find_map(|answer| match &answer.value {
        ShownValue::Text(lines) if answer.kind == programme::FieldKind::Text => lines.first(),
        _ => None,
    });
    Honoured {
        title: winner.title.clone(),
        href: routes::public_entry(slug, winner.entry),
        who: who.next(),
        about: text.map(|text| shortened(text)).unwrap_or_default(),
    }
}

fn shortened(text: &str) -> String {
    let mut words = text.split_whitespace();
    let short: Vec<&str> = words.by_ref().take(WORDS).collect();
    if words.next().is_some() { format!("{}…", short.join(" ")) } else { short.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_summary_ends_with_an_ellipsis_and_a_short_one_with_itself() {
        assert_eq!(shortened("Water  for all."), "Water for all.");
        let long = "word ".repeat(WORDS + 1);
        assert_eq!(shortened(&long).split_whitespace().count(), WORDS);
        assert!(shortened(&long).ends_with('…'));
    }
}
