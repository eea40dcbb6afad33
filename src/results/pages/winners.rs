//! The winners, for everybody: not found until they are published, like any address that does not exist.

use actix_web::web::Data;
use askama::Template;

use super::category_name;
use super::honour_words::breach_words;
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::rules::{catalogue_open, first_picture};
use crate::entries::{ShownAnswer, ShownValue};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, T};
use crate::programme::{self, Calendar, Category, Programme, Shown};
use crate::results::store::Honour;
use crate::results::{Awarded, Earlier, Honoured, Sealed, Winner, store};
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
    /// The whole address of a picture of the result, for sites that show links as pictures.
    share: Option<String>,
    announced: String,
    /// The fingerprint of the result in words; empty while a ceremony is under way.
    words: String,
    fingerprint: String,
    prizes: Vec<Announced>,
    /// What was done that takes a reason, in sentences.
    record: Vec<String>,
    record_href: String,
    /// When and why what stands here was corrected, the latest first.
    corrected: Vec<String>,
    earlier: Vec<EarlierShown>,
    /// Where challenges stand, once they are taken.
    challenges_href: Option<String>,
}

/// Honours that stood until they were corrected.
struct EarlierShown {
    until: String,
    words: String,
    fingerprint: String,
    /// Of the prizes that were decided otherwise: the name, and who was honoured how.
    prizes: Vec<(String, Vec<String>)>,
}

/// A prize as it is read out.
#[derive(Clone, Debug)]
pub struct Announced {
    pub name: String,
    pub category: String,
    /// "Winner", "Joint winners", "No award".
    pub status: String,
    pub winners: Vec<HonouredWords>,
    /// Champions and special mentions, with what they are.
    pub others: Vec<(String, HonouredWords)>,
}

#[derive(Clone, Debug)]
pub struct HonouredWords {
    pub title: String,
    pub href: String,
    pub who: Option<String>,
    pub about: String,
    /// Its first picture for everybody, and the words for it.
    pub picture: Option<(String, String)>,
}

struct Seen {
    honours: Vec<Honour>,
    categories: Vec<Category>,
    calendar: Calendar,
    published: Option<Moment>,
    sealed: Option<Sealed>,
    record: Vec<Sentence>,
    earlier: Vec<Earlier>,
}

/// Of what went before, nothing is told while a ceremony is under way.
fn seen(conn: &mut Conn, programme: &Programme) -> Result<Seen> {
    let honours = store::honours(conn, programme)?;
    let published = store::progress(conn, programme.id)?.published;
    let (record, earlier) = match published {
        Some(_) => (scoring::store::public_record(conn, programme)?, store::earlier_records(conn, programme)?),
        None => (Vec::new(), Vec::new()),
    };
    Ok(Seen {
        honours,
        categories: programme::store::categories(conn, programme.id)?,
        calendar: programme::store::calendar(conn, programme.id)?,
        published,
        sealed: match store::published_record(conn, programme) {
            Err(Error::NotFound) => None,
            found => Some(found?),
        },
        record,
        earlier,
    })
}

pub async fn winners_page(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let programme = shown.programme.clone();
    let seen = app.db.read(move |conn| seen(conn, &programme)).await?;
    let origin = app.config.origin();
    page(WinnersPage::of(t.accented(&shown.programme.accent), &shown.programme, &origin, seen))
}

impl WinnersPage {
    fn of(t: Shell, programme: &Programme, origin: &str, seen: Seen) -> Self {
        let Seen { honours, categories, calendar, published, sealed, record, earlier } = seen;
        let slug = &programme.slug;
        // Pictures are files of the catalogue: shown where everybody can ask for them.
        let pictures = published.is_some() && catalogue_open(&programme.terms, &calendar, true, t.now);
        let picture = || format!("{origin}{}?language={}", routes::winners_file(slug, "png"), t.language);
        let challenged = published.is_some() && programme.terms.challenge_days.is_some();
        let prize = |honour| announced(&t, slug, honour, &categories, pictures);
        let reasons = honours.iter().flat_map(|honour| against(&t, honour));
        Self {
            // Drawn by the typesetter, where it is built in.
            share: (cfg!(feature = "pdf") && published.is_some()).then(picture),
            programme: t.names(&programme.names).to_owned(),
            slug: slug.clone(),
            back: routes::programme(slug),
            announced: match published {
                Some(at) => t.s1("results-announced", "when", t.day(at, &programme.zone)),
                None => t.s("results-being-announced"),
            },
            corrected: earlier.iter().map(|it| corrected(&t, it, &programme.zone)).collect(),
            earlier: changed(&t, sealed.as_ref(), &earlier, &programme.zone),
            words: sealed.as_ref().map(|sealed| sealed.words().join(" ")).unwrap_or_default(),
            fingerprint: sealed.map(|sealed| sealed.fingerprint).unwrap_or_default(),
            prizes: honours.iter().map(prize).collect(),
            record: reasons.chain(record.iter().map(|sentence| t.why(sentence))).collect(),
            record_href: routes::record(slug),
            challenges_href: challenged.then(|| routes::challenges(slug)),
            t,
        }
    }
}

fn corrected(t: &T, earlier: &Earlier, zone: &str) -> String {
    t.s2("results-corrected", "when", t.day(earlier.until, zone), "reason", &earlier.reason)
}

/// Each earlier result with the prizes that the one after it decides otherwise.
fn changed(t: &T, standing: Option<&Sealed>, earlier: &[Earlier], zone: &str) -> Vec<EarlierShown> {
    let after = standing.into_iter().chain(earlier.iter().map(|it| &it.sealed));
    let shown = |(one, after): (&Earlier, &Sealed)| {
        let differs = |prize: &&Awarded| {
            let same = after.record.prizes.iter().find(|it| it.code == prize.code);
            same.is_none_or(|same| !same.honours_alike(prize))
        };
        let told = |prize: &Awarded| (t.names(&prize.names).to_owned(), honours_of(t, prize));
        EarlierShown {
            until: t.s1("results-until", "when", t.moment(one.until, zone)),
            words: one.sealed.words().join(" "),
            fingerprint: one.sealed.fingerprint.clone(),
            prizes: one.sealed.record.prizes.iter().filter(differs).map(told).collect(),
        }
    };
    earlier.iter().zip(after).map(shown).collect()
}

fn honours_of(t: &T, prize: &Awarded) -> Vec<String> {
    let one = |it: &Honoured| {
        t.s2("results-honoured-as", "how", t.s(format!("results-distinction-{}", it.distinction)), "entry", &it.title)
    };
    let none = || vec![t.s("results-status-none")];
    if prize.honours.is_empty() { none() } else { prize.honours.iter().map(one).collect() }
}

/// The rules that a decision goes against, with its reason.
fn against(t: &T, honour: &Honour) -> Vec<String> {
    let decision = &honour.decided.decision;
    let words = |breach| {
        let (breach, person) = (breach_words(t, breach, true), &decision.made_by);
        t.s3("results-breach-reason", "breach", breach, "person", person, "reason", &decision.reason)
    };
    honour.decided.breaches.iter().map(words).collect()
}

/// With pictures of winners only where everybody can ask for them.
pub fn announced(t: &T, slug: &str, honour: &Honour, categories: &[Category], pictures: bool) -> Announced {
    let name = t.names(&honour.prize.names).to_owned();
    let category = category_name(t, honour.prize.category, categories);
    let about = |winner: &Winner| honour.about.get(&winner.entry).map(Vec::as_slice).unwrap_or_default();
    Announced {
        status: match honour.decided.winners.len() {
            0 => t.s("results-status-none"),
            count => t.n("results-status-winners", count),
        },
        winners: honour
            .decided
            .winners
            .iter()
            .map(|winner| HonouredWords {
                picture: picture(t, slug, winner, about(winner)).filter(|_| pictures),
                ..honoured(t, slug, winner, about(winner))
            })
            .collect(),
        others: honour
            .decided
            .others
            .iter()
            .map(|(how, it)| (t.s(format!("results-distinction-{how}")), honoured(t, slug, it, about(it))))
            .collect(),
        category: if category == name { String::new() } else { category },
        name,
    }
}

/// The first short answer is its tagline, the first longer one what it does; both are public.
fn honoured(t: &T, slug: &str, winner: &Winner, about: &[ShownAnswer]) -> HonouredWords {
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
    HonouredWords {
        title: winner.title.clone(),
        href: routes::public_entry(slug, winner.entry),
        who: who.next(),
        about: text.map(|text| shortened(text)).unwrap_or_default(),
        picture: None,
    }
}

fn picture(t: &T, slug: &str, winner: &Winner, about: &[ShownAnswer]) -> Option<(String, String)> {
    let kept = first_picture(about)?;
    let href = format!("{}/{}?small", routes::catalogue_files(slug, winner.entry), kept.id);
    Some((href, t.s1("entries-picture-of", "title", &winner.title)))
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
