//! How far entries came, and how many of each kind came how far.

mod compared;
#[cfg(test)]
mod statistics_properties;

use std::collections::{BTreeMap, BTreeSet};

pub use compared::{matching, paired, stages_paired};

use crate::desk::statistics::{Counted, Counts, Matrix, Reached, Row, Statistics, Tally};
use crate::entries::rules::{is_choice, may_read};
use crate::entries::{Audience, CATEGORIES, EntryId, State, Verdict};
use crate::programme::{Category, Field, Form, Says};
use crate::results::{Distinction, Record};

/// Of more options only those are told that somebody chose.
const FEW: usize = 30;
/// The questions that are counted by, in the order of their tables.
const BY: [Says; 4] = [Says::Region, Says::Country, Says::Stakeholder, Says::Topics];

/// The best that the published record says of each entry.
pub fn honours(record: &Record) -> BTreeMap<EntryId, Distinction> {
    let mut best = BTreeMap::new();
    for honoured in record.prizes.iter().flat_map(|prize| &prize.honours) {
        let rank = |distinction: &Distinction| Distinction::ALL.iter().position(|it| it == distinction);
        let known = best.entry(honoured.entry).or_insert(honoured.distinction);
        if rank(&honoured.distinction) < rank(known) {
            *known = honoured.distinction;
        }
    }
    best
}

/// What is known of an entry on its way.
#[derive(Clone, Copy, Debug)]
pub struct Fate {
    pub id: EntryId,
    pub state: State,
    pub verdict: Option<Verdict>,
    pub honour: Option<Distinction>,
}

/// How far it came: nothing where it was never submitted, or was withdrawn. Entries are `screened` where the terms want
/// it; the nominees are those that moved on from the first round, or all that are eligible where there is one round.
pub fn reached(fate: &Fate, screened: bool, moved_on: Option<&BTreeSet<EntryId>>) -> Option<Reached> {
    match fate.honour {
        Some(Distinction::Winner) => return Some(Reached::Winner),
        Some(Distinction::Champion) => return Some(Reached::Champion),
        Some(Distinction::Mention) => return Some(Reached::Nominated),
        None => {}
    }
    match fate.state {
        State::Draft | State::Withdrawn => None,
        State::Submitted if screened && fate.verdict != Some(Verdict::Eligible) => Some(Reached::Submitted),
        State::Submitted if moved_on.is_none_or(|them| them.contains(&fate.id)) => Some(Reached::Nominated),
        State::Submitted => Some(Reached::Eligible),
    }
}

/// What may be known: whom the record honours, once it is published and for everybody at the same time; who was
/// nominated, once that is settled.
pub fn stages(published: bool, nominees_known: bool) -> Vec<Reached> {
    let may_know = |stage: &Reached| match stage {
        Reached::Submitted | Reached::Eligible => true,
        Reached::Nominated => published || nominees_known,
        Reached::Champion | Reached::Winner => published,
    };
    Reached::ALL.iter().copied().filter(may_know).collect()
}

/// By category, then by each question that this audience may read and that says where an entry is from and what it is
/// about. Totals count each entry once.
pub fn statistics(entries: &[Counted], form: &Form, categories: &[Category], audience: Audience) -> Statistics {
    let mut total = Counts::default();
    entries.iter().for_each(|entry| total.add(entry.reached));
    let codes: Vec<&str> = categories.iter().map(|category| category.code.as_str()).collect();
    let of_categories = tally(entries, CATEGORIES, &codes);
    let asked = |says| form.saying(says).filter(|field| is_choice(field) && may_read(field, audience));
    let of_field = |field: &Field| {
        let options: Vec<&str> = field.options.iter().map(|option| option.key.as_str()).collect();
        let public = may_read(field, Audience::Public);
        Tally { says: field.says, public, ..tally(entries, &field.key, &options) }
    };
    let tallies: Vec<Tally> =
        std::iter::once(of_categories).chain(BY.into_iter().flat_map(asked).map(of_field)).collect();
    let topics = tallies.iter().find(|tally| tally.says == Some(Says::Topics));
    Statistics { total, matrix: topics.map(|topics| matrix(entries, &tallies[0], topics)), tallies }
}

/// The keys under which an entry counts; one that is nothing where it has none, so that no entry is lost.
fn answers<'e>(entry: &'e Counted, field: &'e str) -> Vec<Option<&'e str>> {
    let mut found: Vec<Option<&str>> = if field == CATEGORIES {
        entry.categories.iter().map(|code| Some(code.as_str())).collect()
    } else {
        let chosen = entry.chosen.lines().filter_map(|line| line.strip_prefix(field)?.strip_prefix('='));
        chosen.map(Some).collect()
    };
    if found.is_empty() {
        found.push(None);
    }
    found
}

/// The options in their order, then what the form no longer knows, then those who said nothing, where there are any.
fn tally(entries: &[Counted], field: &str, options: &[&str]) -> Tally {
    let (mut counts, mut several) = (BTreeMap::<Option<&str>, Counts>::new(), false);
    for entry in entries {
        let answers = answers(entry, field);
        several |= answers.len() > 1;
        answers.into_iter().for_each(|answer| counts.entry(answer).or_default().add(entry.reached));
    }
    let nothing = counts.remove(&None);
    let few = options.len() <= FEW;
    let known = options.iter().map(|key| (*key, counts.remove(&Some(*key)).unwrap_or_default()));
    let known: Vec<(&str, Counts)> = known.filter(|(_, counts)| few || *counts != Counts::default()).collect();
    let unknown = counts.into_iter().filter_map(|(key, counts)| Some((key?, counts)));
    let said = known.into_iter().chain(unknown).map(|(key, counts)| Row { key: Some(key.to_owned()), counts });
    let unsaid = nothing.map(|counts| Row { key: None, counts });
    Tally { field: field.to_owned(), says: None, public: true, several, rows: said.chain(unsaid).collect() }
}

fn matrix(entries: &[Counted], of_categories: &Tally, topics: &Tally) -> Matrix {
    let keys = |tally: &Tally| tally.rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>();
    let mut counts = BTreeMap::<(Option<&str>, Option<&str>), Counts>::new();
    for entry in entries {
        let columns = answers(entry, &topics.field);
        for row in answers(entry, CATEGORIES) {
            columns.iter().for_each(|column| counts.entry((row, *column)).or_default().add(entry.reached));
        }
    }
    let (rows, columns) = (keys(of_categories), keys(topics));
    let cell = |row: &Option<String>, column: &Option<String>| {
        counts.get(&(row.as_deref(), column.as_deref())).copied().unwrap_or_default()
    };
    let cells = rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect();
    Matrix { field: topics.field.clone(), public: topics.public, rows, columns, cells }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::presets;

    #[test]
    fn an_entry_comes_as_far_as_its_states_and_the_record_say() {
        let id = EntryId::fresh();
        let fate = |state, verdict, honour| Fate { id, state, verdict, honour };
        let moved_on: BTreeSet<EntryId> = [id].into();
        let far = |fate: &Fate| reached(fate, true, Some(&moved_on));
        assert_eq!(far(&fate(State::Draft, None, None)), None);
        assert_eq!(far(&fate(State::Withdrawn, Some(Verdict::Eligible), None)), None);
        assert_eq!(far(&fate(State::Submitted, None, None)), Some(Reached::Submitted));
        assert_eq!(far(&fate(State::Submitted, Some(Verdict::NotEligible), None)), Some(Reached::Submitted));
        let eligible = fate(State::Submitted, Some(Verdict::Eligible), None);
        assert_eq!(far(&eligible), Some(Reached::Nominated));
        assert_eq!(reached(&eligible, true, Some(&BTreeSet::new())), Some(Reached::Eligible));
        assert_eq!(reached(&fate(State::Submitted, None, None), false, None), Some(Reached::Nominated), "one round");
        let honoured = |how| far(&fate(State::Submitted, Some(Verdict::Eligible), Some(how)));
        assert_eq!(honoured(Distinction::Mention), Some(Reached::Nominated));
        assert_eq!(honoured(Distinction::Champion), Some(Reached::Champion));
        assert_eq!(honoured(Distinction::Winner), Some(Reached::Winner));
    }

    #[test]
    fn champions_and_winners_are_known_to_nobody_before_publication() {
        assert_eq!(stages(false, false), [Reached::Submitted, Reached::Eligible]);
        assert_eq!(stages(false, true), [Reached::Submitted, Reached::Eligible, Reached::Nominated]);
        assert_eq!(stages(true, false), Reached::ALL);
    }

    #[test]
    fn only_questions_that_the_audience_may_read_are_counted_by() {
        let form = presets::find("wsis-prizes").expect("the preset").setup.form;
        let fields = |audience| {
            let found = statistics(&[], &form, &[], audience);
            found.tallies.into_iter().map(|tally| tally.field).collect::<Vec<_>>()
        };
        assert_eq!(fields(Audience::Organiser), [CATEGORIES, "region", "country", "stakeholder", "sdgs"]);
        assert_eq!(fields(Audience::Public), [CATEGORIES, "sdgs"]);
    }
}
