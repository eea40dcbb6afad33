//! What is known of a hall besides what happens in it: who stands where, who walks, who must not meet.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{self, Answers, EntryId};
use crate::error::{Error, Result};
use crate::panels::{self, JudgeId, JudgeState, Pair};
use crate::programme::{self, CategoryId, ProgrammeId, RoundId};
use crate::schema::{entries as entry_table, expo_entries};
use crate::scoring::EntryToRead;

#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub on_show: HashMap<EntryId, OnShow>,
    pub judges: HashMap<JudgeId, OnTheFloor>,
    pub conflicts: HashSet<Pair>,
}

/// An entry of the round, at its table.
#[derive(Clone, Debug)]
pub struct OnShow {
    pub reference: String,
    pub title: String,
    pub categories: Vec<CategoryId>,
    /// Without a number nobody is sent there.
    pub number: Option<i32>,
    pub place: String,
    pub hidden_at: Option<Moment>,
    /// From when on absences count.
    pub shown_at: Moment,
}

/// A judge who walks. Who has categories is sent to entries of these alone.
#[derive(Clone, Debug)]
pub struct OnTheFloor {
    pub name: String,
    pub categories: Vec<CategoryId>,
}

impl Facts {
    /// May this judge ever be sent to that entry, as things are?
    pub fn may_meet(&self, judge: JudgeId, entry: EntryId) -> bool {
        let (Some(on_show), Some(walking)) = (self.on_show.get(&entry), self.judges.get(&judge)) else { return false };
        let in_theirs = walking.categories.is_empty()
            || on_show.categories.iter().any(|category| walking.categories.contains(category));
        in_theirs
            && on_show.number.is_some()
            && on_show.hidden_at.is_none()
            && !self.conflicts.contains(&Pair { entry, judge })
    }
}

pub fn facts(conn: &mut Conn, programme: ProgrammeId, round: RoundId) -> Result<Facts> {
    let programme = programme::store::by_id(conn, programme)?;
    let rounds = programme::store::rounds(conn, programme.id)?;
    let round = rounds.into_iter().find(|it| it.id == round).ok_or(Error::NotFound)?;
    let judges = panels::store::judges(conn, programme.id)?;
    let walking: Vec<_> = judges.into_iter().filter(|judge| judge.state == JudgeState::Accepted).collect();
    let mut tables: HashMap<EntryId, (Option<i32>, String)> = entries::store::tables(conn, &programme)?
        .into_iter()
        .map(|table| (table.entry, (table.number, table.place)))
        .collect();
    let mut states = states(conn, round.id)?;
    let on_show = panels::store::entries_in(conn, &programme, &round)?.into_iter().map(|entry| {
        let (number, place) = tables.remove(&entry.id).unwrap_or_default();
        let (hidden_at, shown_at) = states.remove(&entry.id).unwrap_or((None, Moment::of_micros(0)));
        let (reference, title, categories) = (entry.reference, entry.title, entry.categories);
        (entry.id, OnShow { reference, title, categories, number, place, hidden_at, shown_at })
    });
    Ok(Facts {
        on_show: on_show.collect(),
        conflicts: panels::store::all_conflicts(conn, &programme, &walking)?.into_keys().collect(),
        judges: walking
            .into_iter()
            .map(|judge| (judge.id, OnTheFloor { name: judge.name, categories: judge.expertise.categories }))
            .collect(),
    })
}

/// When an entry was hidden, if it is, and when it was last shown again.
pub type Shown = (Option<Moment>, Moment);

pub fn states(conn: &mut Conn, round: RoundId) -> Result<HashMap<EntryId, Shown>> {
    let rows: Vec<(EntryId, Option<Moment>, Moment)> = expo_entries::table
        .filter(expo_entries::round_id.eq(round))
        .select((expo_entries::entry_id, expo_entries::hidden_at, expo_entries::shown_at))
        .load(conn)?;
    Ok(rows.into_iter().map(|(entry, hidden, shown)| (entry, (hidden, shown))).collect())
}

/// The submitted text of an entry at which a judge stands, as blind judges read it where the round is blind.
pub fn entry_on_show(conn: &mut Conn, hall: &super::Hall, blind: bool, entry: EntryId) -> Result<EntryToRead> {
    let on_show = hall.facts.on_show.get(&entry).ok_or(Error::NotFound)?;
    let (written, submitted): (Json<Answers>, Option<Json<Answers>>) = entry_table::table
        .find(entry)
        .select((entry_table::answers, entry_table::submitted_answers))
        .get_result(conn)?;
    let answers = submitted.unwrap_or(written).0;
    let answers = if blind { entries::store::for_blind_judges(conn, entry, answers)? } else { answers };
    Ok(EntryToRead {
        id: entry,
        reference: on_show.reference.clone(),
        title: on_show.title.clone(),
        answers,
        categories: on_show.categories.clone(),
    })
}
