//! What came in, by day and by what entries chose.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::entries::CATEGORIES;
use crate::entries::rules::{is_choice, line};
use crate::programme::{Category, Form, Says};

/// What is known of an entry: the day it was begun, the day it was first submitted, and what it chose, a line each.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub begun: Date,
    pub submitted: Option<Date>,
    pub chosen: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub date: Date,
    pub begun: usize,
    pub submitted: usize,
    /// Submitted by the end of that day.
    pub so_far: usize,
}

/// Every day from the first entry to `until`, also those on which nothing came.
pub fn by_day(arrivals: &[Arrival], until: Date) -> Vec<Day> {
    let count = |dates: &mut dyn Iterator<Item = Date>| {
        dates.fold(BTreeMap::<Date, usize>::new(), |mut counts, date| {
            *counts.entry(date).or_default() += 1;
            counts
        })
    };
    let begun = count(&mut arrivals.iter().map(|it| it.begun));
    let submitted = count(&mut arrivals.iter().filter_map(|it| it.submitted));
    let first = begun.keys().chain(submitted.keys()).min().copied();
    let last = begun.keys().chain(submitted.keys()).max().copied().map(|last| last.max(until));
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let mut so_far = 0;
    let days = std::iter::successors(Some(first), |day| day.tomorrow().ok()).take_while(|day| *day <= last);
    days.map(|date| {
        let of = |counts: &BTreeMap<Date, usize>| counts.get(&date).copied().unwrap_or_default();
        so_far += of(&submitted);
        Day { date, begun: of(&begun), submitted: of(&submitted), so_far }
    })
    .collect()
}

/// How many entries chose an option, as drafts and as submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub key: String,
    pub drafts: usize,
    pub submitted: usize,
}

/// Of the categories under `CATEGORIES`, then of each question by which the program tells entries apart, under its key;
/// every option, in the order of the form, also those that nobody chose where they are few.
pub fn by_choice(arrivals: &[Arrival], form: &Form, categories: &[Category]) -> Vec<(String, Vec<Share>)> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for arrival in arrivals {
        for line in arrival.chosen.lines() {
            let (drafts, submitted) = counts.entry(line).or_default();
            *(if arrival.submitted.is_some() { submitted } else { drafts }) += 1;
        }
    }
    let shares = |field: &str, keys: &mut dyn Iterator<Item = &str>| {
        let share = |key: &str| {
            let (drafts, submitted) = counts.get(line(field, key).as_str()).copied().unwrap_or_default();
            Share { key: key.to_owned(), drafts, submitted }
        };
        let all: Vec<Share> = keys.map(share).collect();
        let few = all.len() <= FEW;
        let shown = all.into_iter().filter(|it| few || it.drafts + it.submitted > 0).collect::<Vec<_>>();
        (field.to_owned(), shown)
    };
    let of_categories = shares(CATEGORIES, &mut categories.iter().map(|it| it.code.as_str()));
    let asked = form.fields.iter().filter(|field| is_choice(field) && field.says.is_some_and(tells));
    let of_fields = asked.map(|field| shares(&field.key, &mut field.options.iter().map(|it| it.key.as_str())));
    std::iter::once(of_categories).chain(of_fields).collect()
}

/// Of more options only those are told that somebody chose.
const FEW: usize = 30;

const fn tells(says: Says) -> bool {
    match says {
        Says::Country | Says::Region | Says::Stakeholder | Says::Topics | Says::Language => true,
        Says::Entity => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::programme::presets;

    fn arrival(begun: i8, submitted: Option<i8>, chosen: &str) -> Arrival {
        let day = |day| date(2026, 3, day);
        Arrival { begun: day(begun), submitted: submitted.map(day), chosen: chosen.to_owned() }
    }

    #[test]
    fn each_day_counts_also_those_on_which_nothing_came() {
        let days = by_day(&[arrival(1, Some(3), ""), arrival(3, Some(3), ""), arrival(3, None, "")], date(2026, 3, 4));
        let told: Vec<_> = days.iter().map(|it| (it.date.day(), it.begun, it.submitted, it.so_far)).collect();
        assert_eq!(told, [(1, 1, 0, 0), (2, 0, 0, 0), (3, 2, 2, 2), (4, 0, 0, 2)]);
        assert_eq!(by_day(&[], date(2026, 3, 4)), []);
    }

    #[test]
    fn options_are_counted_by_what_entries_chose() {
        let form = presets::find("wsis-prizes").expect("the preset").setup.form;
        let chosen = "region=AFR\ncountry=KE\nsdgs=6\nsdgs=7";
        let found = by_choice(&[arrival(1, Some(3), chosen), arrival(3, None, "region=AFR")], &form, &[]);
        let of = |key: &str| &found.iter().find(|(field, _)| field == key).expect(key).1;
        assert_eq!(of("region")[0], Share { key: "AFR".to_owned(), drafts: 1, submitted: 1 });
        assert_eq!(of("region").len(), 7, "all regions");
        assert_eq!(of("country").len(), 1, "of the countries, those that are there");
        assert_eq!(of("sdgs").iter().map(|it| it.submitted).sum::<usize>(), 2);
    }
}
