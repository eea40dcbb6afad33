//! Finding who is too close to what, with what organisers said of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;

use super::{judges, named_by_entry, terms};
use crate::accounts::{self, PersonId};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{Answers, EntryId, State};
use crate::error::Result;
use crate::panels::rules::{EntryFacts, JudgeFacts, countries_of, entry_facts, find, standing};
use crate::panels::{
    Conflict, ConflictKind, Finding, Judge, JudgeId, JudgeState, Nature, NewJudge, Pair, PanelTerms, Ruled, Ruling,
};
use crate::programme::{Programme, ProgrammeId};
use crate::schema::{conflict_findings, conflicts, entries, entry_briefs, judges as judge_table, people, team_members};

/// Every conflict that keeps one of these judges from a submitted entry.
pub fn all_conflicts(conn: &mut Conn, programme: &Programme, judges: &[Judge]) -> Result<BTreeMap<Pair, Conflict>> {
    let dismissed = rulings(conn, programme.id)?.into_iter().filter(|(_, ruled)| ruled.ruling == Ruling::Dismissed);
    let dismissed = dismissed.map(|(of, _)| of).collect();
    let declared = declared(conn, programme.id, judges)?;
    Ok(standing(found(conn, programme, judges)?, declared, &dismissed))
}

/// All that was declared or found of these judges, with what was said of it; declarations that were taken back are not
/// among them.
pub fn findings(conn: &mut Conn, programme: &Programme, judges: &[Judge]) -> Result<Vec<Finding>> {
    let mut rulings = rulings(conn, programme.id)?;
    let (mut all, found) = (declared(conn, programme.id, judges)?, found(conn, programme, judges)?);
    let still_found: BTreeSet<Pair> = found.iter().map(|it| it.pair).collect();
    // What an organiser confirmed is said where it is found; once the facts have changed, it still stands.
    all.retain(|it| it.nature != Nature::Confirmed || !still_found.contains(&it.pair));
    all.extend(found);
    let with_ruling = |conflict: Conflict| Finding {
        ruling: rulings.remove(&(conflict.pair, conflict.kind)).filter(|_| conflict.kind != ConflictKind::Declared),
        conflict,
    };
    Ok(all.into_iter().map(with_ruling).collect())
}

/// With what each of these people would be in conflict, were they judges. Nobody is asked or told.
pub fn would_conflict(conn: &mut Conn, programme: &Programme, people: &[NewJudge]) -> Result<Vec<Vec<Conflict>>> {
    let mut facts = Vec::with_capacity(people.len());
    let emails: Vec<String> = people.iter().map(|new| new.email.clone()).collect();
    let known = accounts::store::by_emails(conn, &emails)?;
    for new in people {
        facts.push(JudgeFacts {
            id: JudgeId::fresh(),
            person: known.get(&accounts::rules::email_key(&new.email)).copied().unwrap_or_else(PersonId::fresh),
            name: new.name.clone(),
            email: new.email.clone(),
            organisation: new.organisation.clone(),
            country: new.country.clone(),
        });
    }
    let found = find(&facts, &facts_of_entries(conn, programme, &facts)?);
    let standing = standing(found, Vec::new(), &BTreeSet::new());
    let of = |facts: &JudgeFacts| standing.values().filter(|it| it.pair.judge == facts.id).cloned().collect();
    Ok(facts.iter().map(of).collect())
}

fn found(conn: &mut Conn, programme: &Programme, judges: &[Judge]) -> Result<Vec<Conflict>> {
    let facts: Vec<JudgeFacts> = judges
        .iter()
        .map(|judge| JudgeFacts {
            id: judge.id,
            person: judge.person_id,
            name: judge.name.clone(),
            email: judge.email.clone(),
            organisation: judge.expertise.organisation.clone(),
            country: judge.expertise.country.clone(),
        })
        .collect();
    Ok(find(&facts, &facts_of_entries(conn, programme, &facts)?))
}

type Row = (EntryId, JudgeId, ConflictKind, Nature, String);

fn declared(conn: &mut Conn, programme: ProgrammeId, judges: &[Judge]) -> Result<Vec<Conflict>> {
    let ids: BTreeSet<JudgeId> = judges.iter().map(|judge| judge.id).collect();
    let rows: Vec<Row> = conflicts::table
        .inner_join(judge_table::table)
        .filter(judge_table::programme_id.eq(programme))
        .select((conflicts::entry_id, conflicts::judge_id, conflicts::kind, conflicts::nature, conflicts::reason))
        .load(conn)?;
    let conflict =
        |(entry, judge, kind, nature, reason)| Conflict { pair: Pair { entry, judge }, kind, nature, reason };
    Ok(rows.into_iter().map(conflict).filter(|it| ids.contains(&it.pair.judge)).collect())
}

type RulingRow = (JudgeId, EntryId, ConflictKind, Ruling, String, String, Moment);

fn rulings(conn: &mut Conn, programme: ProgrammeId) -> Result<BTreeMap<(Pair, ConflictKind), Ruled>> {
    let rows: Vec<RulingRow> = conflict_findings::table
        .inner_join(judge_table::table)
        .inner_join(people::table)
        .filter(judge_table::programme_id.eq(programme))
        .select((
            conflict_findings::judge_id,
            conflict_findings::entry_id,
            conflict_findings::kind,
            conflict_findings::verdict,
            conflict_findings::reason,
            people::name,
            conflict_findings::at,
        ))
        .load(conn)?;
    let ruled = |(judge, entry, kind, ruling, reason, by, at)| {
        ((Pair { entry, judge }, kind), Ruled { ruling, reason, by, at })
    };
    Ok(rows.into_iter().map(ruled).collect())
}

fn facts_of_entries(conn: &mut Conn, programme: &Programme, judges: &[JudgeFacts]) -> Result<Vec<EntryFacts>> {
    let PanelTerms { by_country, .. } = terms(conn, programme.id)?;
    let answers: Vec<(EntryId, Option<Json<Answers>>)> = entries::table
        .left_join(entry_briefs::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .select((entries::id, entry_briefs::submitted.nullable()))
        .load(conn)?;
    let members: Vec<(EntryId, PersonId, String)> = team_members::table
        .inner_join(entries::table)
        .inner_join(people::table)
        .filter(entries::programme_id.eq(programme.id))
        .select((team_members::entry_id, people::id, people::email))
        .load(conn)?;
    let mut teams: HashMap<EntryId, Vec<(PersonId, String)>> = HashMap::new();
    for (entry, person, email) in members {
        teams.entry(entry).or_default().push((person, email));
    }
    let mut owners: HashMap<EntryId, String> =
        crate::entries::store::owners_of(conn, programme.id)?.into_iter().collect();
    let mut named = named_by_entry(conn, programme.id)?;
    let beside = sat_beside(conn, programme.id, judges)?;
    let facts = answers.into_iter().map(|(id, submitted)| {
        let (team, answers) = (teams.remove(&id).unwrap_or_default(), submitted.unwrap_or_default());
        let facts = entry_facts(id, &programme.form, &answers, &team);
        EntryFacts {
            emails: facts.emails.into_iter().chain(owners.remove(&id)).collect(),
            countries: if by_country { countries_of(&programme.form, &answers) } else { Vec::new() },
            named: named.remove(&id).unwrap_or_default(),
            beside: team.iter().flat_map(|(person, _)| beside.get(person).into_iter().flatten()).copied().collect(),
            ..facts
        }
    });
    Ok(facts.collect())
}

/// Members of teams of this edition who have judged, with those of the judges who sat on the same panel.
fn sat_beside(
    conn: &mut Conn,
    programme: ProgrammeId,
    judges: &[JudgeFacts],
) -> Result<HashMap<PersonId, Vec<PersonId>>> {
    let on_teams = team_members::table
        .inner_join(entries::table)
        .filter(entries::programme_id.eq(programme))
        .select(team_members::person_id);
    let accepted = judge_table::table.filter(judge_table::state.eq(JudgeState::Accepted));
    let theirs: Vec<(PersonId, ProgrammeId)> = accepted
        .filter(judge_table::person_id.eq_any(on_teams))
        .select((judge_table::person_id, judge_table::programme_id))
        .load(conn)?;
    let panels: Vec<ProgrammeId> = theirs.iter().map(|(_, panel)| *panel).collect();
    let wanted: BTreeSet<PersonId> = judges.iter().map(|judge| judge.person).collect();
    let seats: Vec<(ProgrammeId, PersonId)> = accepted
        .filter(judge_table::programme_id.eq_any(&panels))
        .select((judge_table::programme_id, judge_table::person_id))
        .load(conn)?;
    let mut beside: HashMap<PersonId, Vec<PersonId>> = HashMap::new();
    for (member, panel) in theirs {
        let others = seats.iter().filter(|(of, person)| *of == panel && *person != member && wanted.contains(person));
        beside.entry(member).or_default().extend(others.map(|(_, person)| *person));
    }
    Ok(beside)
}

/// Every finding of an edition.
pub fn findings_of_panel(conn: &mut Conn, programme: &Programme) -> Result<(Vec<Judge>, Vec<Finding>)> {
    let mut judges = judges(conn, programme.id)?;
    judges.retain(|judge| judge.state != JudgeState::Declined);
    let findings = findings(conn, programme, &judges)?;
    Ok((judges, findings))
}
