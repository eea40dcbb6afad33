//! Who moves on, in words: the groups with their line, the lists with what they change, and what all three pages read.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::web::Data;

use super::{SignedBy, signed_by};
use crate::app::App;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Error, Result};
use crate::panels::EntryOnPanel;
use crate::programme::{Criterion, Round};
use crate::results::rules::ladder::Rung;
use crate::results::rules::moving_on::{AtTheLine, On, Parted, Proposed, Ranked};
use crate::results::store::{ClosedRound, Group};
use crate::results::{Shortlist, Sighted, store};
use crate::routes;
use crate::web::Shell;

/// What the pages read of a closed round.
pub(super) struct Known {
    pub looked_at: ClosedRound,
    pub next: Option<Round>,
    /// The next round is not open yet, so that the list may still change.
    pub open: bool,
    pub groups: Vec<Group>,
    pub criteria: Vec<Criterion>,
    pub lists: Vec<Shortlist>,
    /// What the reader is too close to, in this round; whoever is leaves the list to others and does not see it.
    pub hidden: Hidden,
    pub too_close: bool,
}

pub(super) async fn load(app: &Data<App>, sighted: &Sighted, number: String) -> Result<Known> {
    let (programme, person) = (sighted.programme.clone(), sighted.person.clone());
    app.db
        .read(move |conn| {
            let looked_at = store::closed_round(conn, programme.id, &number)?;
            let next = store::next_of(conn, &programme, &looked_at.round)?;
            let at_hand = crate::programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let all = store::competing(conn, &programme, &looked_at.round, None)?;
            let too_close = all.iter().any(|entry| hidden.covers(entry.id));
            let (groups, criteria) = store::groups(conn, &programme, &looked_at.round, &hidden)?;
            let lists = store::lists(conn, looked_at.round.id)?;
            let open = next.is_some() && at_hand.id == looked_at.round.id;
            Ok(Known { looked_at, next, open, groups, criteria, lists, hidden, too_close })
        })
        .await
}

impl Known {
    /// What the reader is told to be hidden from them.
    pub fn references(&self) -> Vec<String> {
        if self.too_close { self.hidden.references() } else { Vec::new() }
    }

    /// The lists that the reader may see.
    pub fn seen_lists(&self) -> &[Shortlist] {
        if self.too_close { &[] } else { &self.lists }
    }

    pub fn round(&self, t: &Shell) -> String {
        self.looked_at.round.titled(t, self.looked_at.of)
    }

    /// The next round; not found after the last.
    pub fn next_named(&self, t: &Shell) -> Result<String> {
        self.next.as_ref().map(|next| next.titled(t, self.looked_at.of)).ok_or(Error::NotFound)
    }

    pub fn proposed(&self) -> Proposed {
        Proposed::of(self.groups.iter().map(|group| &group.proposal))
    }

    pub fn competing(&self) -> BTreeMap<EntryId, &EntryOnPanel> {
        self.groups.iter().flat_map(|group| &group.competing).map(|entry| (entry.id, entry)).collect()
    }
}

/// A group as a table: its rows from the first place, and what is close to the line.
pub(super) struct GroupTable {
    pub name: String,
    pub rows: Vec<EntryRow>,
    pub line: Vec<String>,
}

pub(super) struct EntryRow {
    pub id: String,
    pub title: String,
    pub reference: String,
    pub href: String,
    pub place: String,
    pub value: String,
    pub kind: &'static str,
    pub on: String,
    /// Whether it is ticked; none where the entry stands in the list of another group.
    pub tick: Option<bool>,
    pub elsewhere: String,
}

/// The groups, with a tick for each entry in the first group in which it moves on, or else in its first.
pub(super) fn group_tables(t: &Shell, slug: &str, known: &Known, ticked: &BTreeSet<EntryId>) -> Vec<GroupTable> {
    let homes = homes(&known.groups);
    let table = |(number, group): (usize, &Group)| {
        let title = |id: EntryId| group.competing.iter().find(|entry| entry.id == id).map_or("", |it| &it.title);
        let row = |entry: &EntryOnPanel, ranked: Option<&Ranked>| {
            let home = homes.get(&entry.id).copied().unwrap_or(number);
            let mut row = EntryRow::of(t, slug, known, entry, ranked);
            row.tick = (home == number).then(|| ticked.contains(&entry.id));
            if home != number {
                row.elsewhere = t.s1("results-on-elsewhere", "category", group_name(t, &known.groups[home]));
            }
            row
        };
        let ranked = group.proposal.ranked.iter().filter_map(|one| {
            let entry = group.competing.iter().find(|entry| entry.id == one.entry)?;
            Some(row(entry, Some(one)))
        });
        let placed: BTreeSet<EntryId> = group.proposal.ranked.iter().map(|one| one.entry).collect();
        let unscored = group.competing.iter().filter(|entry| !placed.contains(&entry.id)).map(|it| row(it, None));
        GroupTable {
            name: group_name(t, group),
            rows: ranked.chain(unscored).collect(),
            line: group.proposal.line.iter().map(|pair| parted(t, pair, &known.criteria, title)).collect(),
        }
    };
    known.groups.iter().enumerate().map(table).collect()
}

fn homes(groups: &[Group]) -> BTreeMap<EntryId, usize> {
    let mut homes = BTreeMap::new();
    for (number, group) in groups.iter().enumerate() {
        let moving = group.proposal.ranked.iter().filter(|one| one.on == On::Moves);
        moving.for_each(|one| {
            homes.entry(one.entry).or_insert(number);
        });
    }
    for (number, group) in groups.iter().enumerate() {
        for entry in &group.competing {
            homes.entry(entry.id).or_insert(number);
        }
    }
    homes
}

fn group_name(t: &Shell, group: &Group) -> String {
    group.category.as_ref().map_or_else(|| t.s("results-whole-edition"), |one| t.names(&one.names).to_owned())
}

impl EntryRow {
    fn of(t: &Shell, slug: &str, known: &Known, entry: &EntryOnPanel, ranked: Option<&Ranked>) -> Self {
        let (kind, on) = match ranked.map(|one| one.on) {
            Some(On::Moves) => ("done", t.s("results-on-moves")),
            Some(On::Level) => ("late", t.s("results-on-level")),
            Some(On::Stays) => ("stopped", t.s("results-on-stays")),
            None => ("todo", t.s("results-moving-on-unscored")),
        };
        let number = known.looked_at.round.number().to_string();
        Self {
            id: entry.id.to_string(),
            title: entry.title.clone(),
            reference: entry.reference.clone(),
            href: routes::in_round(routes::standing_entry(slug, entry.id, ""), &number),
            place: ranked.map_or_else(|| "–".to_owned(), |one| t.number(one.place as i64)),
            value: match ranked {
                Some(one) if !known.looked_at.round.is_gate() => t.decimal(one.value, 1),
                _ => "–".to_owned(),
            },
            kind,
            on,
            tick: None,
            elsewhere: String::new(),
        }
    }
}

fn parted<'a>(t: &Shell, pair: &AtTheLine, criteria: &[Criterion], title: impl Fn(EntryId) -> &'a str) -> String {
    let (above, below) = (title(pair.above), title(pair.below));
    match pair.by {
        Parted::Value(by) => t.s3("results-line-ladder-near", "above", above, "below", below, "by", t.decimal(by, 2)),
        Parted::Rung(rung) => {
            t.s3("results-line-ladder", "above", above, "below", below, "rung", rung_in_words(t, rung, criteria))
        }
        Parted::Nothing => t.s2("results-line-shared", "above", above, "below", below),
    }
}

fn rung_in_words(t: &Shell, rung: Rung, criteria: &[Criterion]) -> String {
    match rung {
        Rung::Criterion(number) => {
            let name = criteria.get(number).map_or("", |criterion| t.names(&criterion.names));
            t.s1("results-rung-criterion", "criterion", name)
        }
        Rung::Firsts => t.s("results-rung-firsts"),
        Rung::Decider => t.s("results-rung-decider"),
    }
}

/// A list in words: how many move on, what it changes, who has signed.
pub(super) struct ListWords {
    pub number: String,
    pub made: String,
    pub count: String,
    pub reason: String,
    /// Title and whether it was added or taken out against the standing.
    pub changes: Vec<(String, String)>,
    pub signatures: Vec<SignedBy>,
}

impl ListWords {
    pub fn of(t: &Shell, list: &Shortlist, known: &Known, zone: &str) -> Self {
        let (moving, titles) = (known.proposed().moving, known.competing());
        let change = |id: &EntryId, words: &str| Some((titles.get(id)?.title.clone(), t.s(words)));
        let added = list.entries.difference(&moving).filter_map(|id| change(id, "results-list-added"));
        let removed = moving.difference(&list.entries).filter_map(|id| change(id, "results-list-removed"));
        Self {
            number: t.number(list.number),
            made: t.s2("results-made-by", "person", &list.made_by, "when", t.moment(list.at, zone)),
            count: t.n("results-list-counts", list.entries.len()),
            reason: list.reason.clone(),
            changes: added.chain(removed).collect(),
            signatures: signed_by(t, &list.signatures, zone),
        }
    }
}
