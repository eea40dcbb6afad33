//! Who is too close to an entry: of its team, named by it, of the same organisation, mail domain or country, or declared.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fold;
use crate::accounts::PersonId;
use crate::entries::rules::telling_domain;
use crate::entries::{Answered, Answers, EntryId};
use crate::panels::{Conflict, ConflictKind, JudgeId, Nature, Pair};
use crate::programme::{Field, FieldKind, Form, Says};

#[derive(Clone, Debug)]
pub struct JudgeFacts {
    pub id: JudgeId,
    pub person: PersonId,
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: String,
}

/// What of an entry can make a judge too close to it.
#[derive(Clone, Debug)]
pub struct EntryFacts {
    pub id: EntryId,
    /// One-line answers that tell who entered, such as an entity or an organisation.
    pub lines: Vec<String>,
    pub emails: Vec<String>,
    pub team: Vec<PersonId>,
    /// Where it comes from, by every name; empty where nobody asks.
    pub countries: Vec<String>,
    /// Whom the team would not have as a judge.
    pub named: Vec<String>,
    /// Who sat on a panel with somebody of the team.
    pub beside: Vec<PersonId>,
}

impl EntryFacts {
    pub const fn none(id: EntryId) -> Self {
        Self {
            id,
            lines: Vec::new(),
            emails: Vec::new(),
            team: Vec::new(),
            countries: Vec::new(),
            named: Vec::new(),
            beside: Vec::new(),
        }
    }
}

/// Reads the facts out of the answers; the team's own addresses are added to those that were answered.
pub fn entry_facts(id: EntryId, form: &Form, answers: &Answers, team: &[(PersonId, String)]) -> EntryFacts {
    let answered = |kind: FieldKind| {
        form.fields.iter().filter(move |field| field.identifying && field.kind == kind).filter_map(
            |field| match answers.0.get(&field.key) {
                Some(Answered::Text(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
                _ => None,
            },
        )
    };
    EntryFacts {
        lines: answered(FieldKind::Line).collect(),
        emails: answered(FieldKind::Email).chain(team.iter().map(|(_, email)| email.clone())).collect(),
        team: team.iter().map(|(person, _)| *person).collect(),
        ..EntryFacts::none(id)
    }
}

/// The country of an entry, as it was answered and by every name of what was chosen.
pub fn countries_of(form: &Form, answers: &Answers) -> Vec<String> {
    let said = form.saying(Says::Country).flat_map(|field| match answers.0.get(&field.key) {
        Some(Answered::Text(text)) if !text.trim().is_empty() => names_of_option(field, text),
        Some(Answered::Chosen(keys)) => keys.iter().flat_map(|key| names_of_option(field, key)).collect(),
        _ => Vec::new(),
    });
    said.collect()
}

fn names_of_option(field: &Field, key: &str) -> Vec<String> {
    let option = field.options.iter().find(|option| option.key == key);
    let names = option.into_iter().flat_map(|option| option.names.0.values().cloned());
    [key.to_owned()].into_iter().chain(names).collect()
}

/// Every closeness that the facts show, however many to a pair.
pub fn find(judges: &[JudgeFacts], entries: &[EntryFacts]) -> Vec<Conflict> {
    let index = Index::of(judges);
    let mut found = BTreeMap::new();
    for entry in entries {
        let mut note = |of: &HashMap<String, Vec<JudgeId>>, key: &str, kind, reason: &str| {
            for judge in of.get(key).into_iter().flatten() {
                let pair = Pair { entry: entry.id, judge: *judge };
                let conflict = Conflict { pair, kind, nature: Nature::Other, reason: reason.to_owned() };
                found.entry((pair, kind)).or_insert(conflict);
            }
        };
        for person in &entry.team {
            note(&index.people, person.as_str(), ConflictKind::Team, "");
        }
        for email in &entry.emails {
            note(&index.addresses, &email.trim().to_lowercase(), ConflictKind::Team, "");
        }
        for who in &entry.named {
            for (of, key) in
                [(&index.names, fold(who)), (&index.organisations, fold(who)), (&index.addresses, address(who))]
            {
                note(of, &key, ConflictKind::Named, who);
            }
            note(&index.domains, address(who).trim_start_matches('@'), ConflictKind::Named, who);
        }
        for line in &entry.lines {
            note(&index.organisations, &fold(line), ConflictKind::Organisation, line);
        }
        for domain in entry.emails.iter().filter_map(|email| telling_domain(email)) {
            note(&index.domains, &domain, ConflictKind::EmailDomain, &domain);
        }
        for person in &entry.beside {
            note(&index.people, person.as_str(), ConflictKind::EarlierPanel, "");
        }
        for country in &entry.countries {
            note(&index.countries, &fold(country), ConflictKind::Country, country);
        }
    }
    found.into_values().collect()
}

/// The conflicts that keep a judge from an entry, one per pair: what was declared, else what weighs most of what was
/// found and not dismissed.
pub fn standing(
    found: Vec<Conflict>,
    declared: Vec<Conflict>,
    dismissed: &BTreeSet<(Pair, ConflictKind)>,
) -> BTreeMap<Pair, Conflict> {
    let mut standing: BTreeMap<Pair, Conflict> =
        declared.into_iter().map(|conflict| (conflict.pair, conflict)).collect();
    let undismissed = found.into_iter().filter(|conflict| !dismissed.contains(&(conflict.pair, conflict.kind)));
    for conflict in undismissed {
        standing
            .entry(conflict.pair)
            .and_modify(|known| {
                if conflict.kind < known.kind {
                    known.clone_from(&conflict);
                }
            })
            .or_insert(conflict);
    }
    standing
}

/// Judges by what they can be found by, folded as it is compared.
struct Index {
    people: HashMap<String, Vec<JudgeId>>,
    names: HashMap<String, Vec<JudgeId>>,
    addresses: HashMap<String, Vec<JudgeId>>,
    organisations: HashMap<String, Vec<JudgeId>>,
    domains: HashMap<String, Vec<JudgeId>>,
    countries: HashMap<String, Vec<JudgeId>>,
}

impl Index {
    fn of(judges: &[JudgeFacts]) -> Self {
        let folded = |text: &str| Some(fold(text)).filter(|name| !name.is_empty());
        Self {
            people: by_key(judges, |judge| Some(judge.person.to_string())),
            names: by_key(judges, |judge| folded(&judge.name)),
            addresses: by_key(judges, |judge| Some(address(&judge.email))),
            organisations: by_key(judges, |judge| folded(&judge.organisation)),
            domains: by_key(judges, |judge| telling_domain(&judge.email)),
            countries: by_key(judges, |judge| folded(&judge.country)),
        }
    }
}

fn address(typed: &str) -> String {
    typed.trim().to_lowercase()
}

fn by_key(judges: &[JudgeFacts], key: impl Fn(&JudgeFacts) -> Option<String>) -> HashMap<String, Vec<JudgeId>> {
    let mut index: HashMap<String, Vec<JudgeId>> = HashMap::new();
    for judge in judges {
        if let Some(key) = key(judge) {
            index.entry(key).or_default().push(judge.id);
        }
    }
    index
}

#[cfg(test)]
#[path = "closeness_tests.rs"]
mod tests;
