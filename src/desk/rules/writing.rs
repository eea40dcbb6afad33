//! A letter of an organiser: what is wrong with it, what it says to each reader, how far it is.

use std::collections::{BTreeMap, HashSet};

use sha2::{Digest, Sha256};

use crate::accounts::rules::email_key;
use crate::audit::hex;
use crate::column::{Json, Moment};
use crate::desk::{About, Addressed, Audience, Going, Plan, Reader, Whom, Words};
use crate::language::{Language, Sentence, T, WhyNot};
use crate::mail::rules::blanks_in;
use crate::mail::{Letter, Tally, WRITTEN};
use crate::programme::{Calendar, Field, FieldKind, Form, Programme, StageKind};
use crate::routes;

/// Minutes in which a sending can be stopped.
pub const WAIT_MINUTES: i64 = 5;
/// The same words go to the same person once in so many hours.
pub const QUIET_HOURS: i64 = 24;

const SUBJECT_MOST: usize = 200;
const BODY_MOST: usize = 20_000;

/// Those of one entry: a letter that has one of them goes once for each entry.
const OF_ENTRY: [&str; 3] = ["entry", "reference", "category"];

/// What a letter to these readers can name. `{deadline}` only where the calendar has one.
pub fn blanks_for(whom: Whom, deadline: Option<Moment>) -> Vec<&'static str> {
    let of_entry = OF_ENTRY.into_iter().filter(|_| whom.are_teams());
    let dated = deadline.map(|_| "deadline");
    ["name", "programme"].into_iter().chain(of_entry).chain(dated).chain(["link"]).collect()
}

/// Until when these readers have something to do.
pub fn deadline_of(whom: Whom, calendar: &Calendar) -> Option<Moment> {
    let kind = match whom {
        Whom::Organisers => return None,
        _ if whom.are_teams() => StageKind::Entries,
        _ => StageKind::Scoring,
    };
    calendar.stage(kind).map(|stage| stage.closes_at)
}

/// Fields by whose options teams are found.
pub fn narrowing(form: &Form) -> impl Iterator<Item = &Field> {
    let chosen = |kind| matches!(kind, FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText);
    form.fields.iter().filter(move |field| chosen(field.kind))
}

/// What keeps this letter from going, by the field.
pub fn mistakes(audience: &Audience, words: &Words, known: &[&str]) -> Vec<(String, WhyNot)> {
    let mut found = Vec::new();
    let mut wrong = |field: String, why: WhyNot| found.push((field, why));
    if !audience.whom.are_teams() && (audience.category.is_some() || !audience.answers.is_empty()) {
        wrong("whom".to_owned(), WhyNot::new("desk-why-narrows-teams"));
    }
    if words.subjects.is_empty() && words.bodies.is_empty() {
        wrong("subject-en".to_owned(), WhyNot::new("desk-why-no-words"));
    }
    for language in Language::ALL {
        for (part, texts, other, most) in [
            ("subject", &words.subjects, &words.bodies, SUBJECT_MOST),
            ("body", &words.bodies, &words.subjects, BODY_MOST),
        ] {
            let text = texts.0.get(language).map_or("", String::as_str);
            if text.is_empty() && other.0.contains_key(language) {
                wrong(format!("{part}-{language}"), WhyNot::new("desk-why-half-written"));
            }
            if let Some(why) = wrong_text(text, known, most) {
                wrong(format!("{part}-{language}"), why);
            }
        }
    }
    found
}

fn wrong_text(text: &str, known: &[&str], most: usize) -> Option<WhyNot> {
    if text.chars().count() > most {
        return Some(WhyNot::new("desk-why-too-long").count("most", most));
    }
    let unknown = blanks_in(text).into_iter().find(|blank| !known.contains(blank))?;
    let list: Vec<String> = known.iter().map(|blank| format!("{{{blank}}}")).collect();
    Some(WhyNot::new("desk-why-blank").with("blank", format!("{{{unknown}}}")).with("blanks", list.join(" ")))
}

/// Whether it speaks of one entry, in any of its languages.
fn speaks_of_entry(words: &Words) -> bool {
    let texts = words.subjects.0.values().chain(words.bodies.0.values());
    texts.flat_map(|text| blanks_in(text)).any(|blank| OF_ENTRY.contains(&blank))
}

/// What each reader would get, without those whom the same was told not long ago.
pub fn plan(
    programme: &Programme,
    words: &Words,
    readers: &[Reader],
    deadline: Option<Moment>,
    told: &HashSet<String>,
) -> Plan {
    let mut plan = Plan { people: readers.len(), ..Plan::default() };
    let entries: HashSet<_> = readers.iter().flat_map(|reader| &reader.entries).map(|about| about.id).collect();
    plan.entries = entries.len();
    let by_entry = speaks_of_entry(words);
    for reader in readers {
        *plan.by_language.entry(reader.language).or_default() += 1;
        let each = reader.entries.len().max(1);
        let parts = if by_entry { reader.entries.chunks(1) } else { reader.entries.chunks(each) };
        let groups: Vec<&[About]> = if reader.entries.is_empty() { vec![&[]] } else { parts.collect() };
        for about in groups {
            let addressed = addressed(programme, words, reader, about, deadline);
            let again = told.contains(&addressed.told);
            if again { &mut plan.skipped } else { &mut plan.letters }.push(addressed);
        }
    }
    plan
}

fn addressed(
    programme: &Programme,
    words: &Words,
    reader: &Reader,
    about: &[About],
    deadline: Option<Moment>,
) -> Addressed {
    let language = words.language_for(reader.language);
    let (subject, body) = (words.subjects.text(language), words.bodies.text(language));
    let named: HashSet<&str> = blanks_in(subject).into_iter().chain(blanks_in(body)).collect();
    let all = details(programme, reader, about, deadline, T::new(language));
    let mut details = Sentence::new("").with("subject", subject).with("body", body);
    details.details.extend(all.details.into_iter().filter(|(name, _)| named.contains(name.as_ref())));
    let told = hash(&[&email_key(&reader.email), &Json::text(&details)]);
    let about: Vec<&str> = about.iter().map(|one| one.id.as_str()).collect();
    let about = about.join(" ");
    let letter = Letter::new(WRITTEN, &reader.name, &reader.email, language)
        .within(programme.id)
        .saying(details.with("about", about.clone()))
        .waiting(WAIT_MINUTES);
    Addressed { person: reader.person, wanted: reader.language, about, told, letter }
}

fn details(programme: &Programme, reader: &Reader, about: &[About], deadline: Option<Moment>, t: T) -> Sentence {
    let link = match about {
        [one] => routes::entry(one.id),
        _ => reader.link.clone(),
    };
    let mut details = Sentence::new("").names("programme", &programme.names).with("link", link);
    if let [one] = about {
        let names: Vec<&str> = one.categories.iter().map(|names| t.names(names)).collect();
        let category = if names.is_empty() { t.s("desk-letter-no-category") } else { names.join(" · ") };
        details = details.with("entry", &one.title).with("reference", &one.reference).with("category", category);
    }
    match deadline {
        Some(at) => details.at("deadline", at, &programme.zone),
        None => details,
    }
}

/// A mark of what would go to whom: what an organiser was shown is what goes.
pub fn mark(plan: &Plan) -> String {
    let told: Vec<&str> = plan.letters.iter().map(|one| one.told.as_str()).collect();
    hash(&told)
}

fn hash(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hex(&hash.finalize())
}

pub fn going(stopped: bool, due_at: Moment, tally: Tally, now: Moment) -> Going {
    let gone = tally.sent + tally.stopped + tally.failed >= tally.all;
    match (stopped, gone) {
        (true, _) => Going::Stopped,
        (_, true) if tally.failed > 0 => Going::WithFailures,
        (_, true) => Going::Done,
        _ if now < due_at => Going::Waiting,
        _ => Going::OnTheWay,
    }
}

/// How many read in which language, and in which they are written to.
pub fn tongues(words: &Words, by_language: &BTreeMap<Language, usize>) -> Vec<(Language, usize, Language)> {
    by_language.iter().map(|(language, people)| (*language, *people, words.language_for(*language))).collect()
}
