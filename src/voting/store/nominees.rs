//! The entries that stand in a vote, as the public reads them.

use std::collections::BTreeMap;

use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, Audience, Entry, ShownValue};
use crate::error::Result;
use crate::programme::{self, CategoryId, Form, ProgrammeId};
use crate::voting::{Election, Nominee};

/// Those that are eligible, in each category that has some: the others are no part of the vote.
pub fn election(conn: &mut Conn, programme: ProgrammeId, now: Moment) -> Result<Election> {
    let programme = programme::store::by_id(conn, programme)?;
    let eligible = entries::store::eligible(conn, &programme)?;
    let mut nominees: BTreeMap<CategoryId, Vec<Nominee>> = BTreeMap::new();
    let ids: Vec<_> = eligible.iter().map(|(entry, _)| entry.id).collect();
    let instead = entries::store::instead_of(conn, &ids)?;
    for (mut entry, of) in eligible {
        // Judges may look here, too, and read what blind judges do.
        if let Some(instead) = instead.get(&entry.id) {
            let answers = entry.submitted_answers.take();
            entry.submitted_answers = answers.map(|it| crate::column::Json(entries::rules::redacted(it.0, instead)));
        }
        let nominee = nominee(&programme.form, entry);
        of.into_iter().for_each(|category| nominees.entry(category).or_default().push(nominee.clone()));
    }
    let mut categories = programme::store::categories(conn, programme.id)?;
    categories.retain(|category| nominees.contains_key(&category.id));
    Ok(Election { programme, categories, nominees, read_at: now })
}

fn nominee(form: &Form, entry: Entry) -> Nominee {
    let answers = entry.submitted_answers.map(|answers| answers.0).unwrap_or_default();
    let shown = entries::rules::shown(form, &answers, Audience::Public);
    let text = shown.into_iter().find_map(|answer| match answer.value {
        ShownValue::Text(paragraphs) => Some(paragraphs),
        _ => None,
    });
    Nominee { entry: entry.id, title: entry.submitted_title.unwrap_or_default(), text: text.unwrap_or_default() }
}
