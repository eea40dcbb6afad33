//! Certificates with what stands on them, which is read anew each time: from the record, and for those who are honoured
//! for no prize from their entry or their seat on the panel.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::ceremony::handed::{Certificate, Due, Held, Holder, Merit, rules};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{EntryId, State, TeamRole, Verdict};
use crate::error::{Error, Result};
use crate::language::{Language, Names};
use crate::panels::{JudgeId, JudgeState, Part};
use crate::programme::{self, Programme};
use crate::results::{self, Sealed};
use crate::schema::{certificates, entries, judges, people, screenings, team_members};

type Row = (String, ProgrammeId, Merit, String, Option<EntryId>, Option<JudgeId>);

/// Whoever gets a certificate, in order.
pub fn due(conn: &mut Conn, programme: &Programme, sealed: &Sealed) -> Result<Vec<Due>> {
    let entries: Vec<EntryId> = entries::table
        .left_join(screenings::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .filter(screenings::verdict.nullable().is_null().or(screenings::verdict.nullable().eq(Verdict::Eligible)))
        .order(entries::reference)
        .select(entries::id)
        .load(conn)?;
    let judges: Vec<JudgeId> = judges::table
        .inner_join(people::table)
        .filter(judges::programme_id.eq(programme.id))
        .filter(judges::state.eq(JudgeState::Accepted))
        .filter(judges::part.eq_any(Part::COUNTING))
        .order((people::name, judges::id))
        .select(judges::id)
        .load(conn)?;
    Ok(rules::due(&sealed.record, &entries, &judges))
}

pub fn held(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Held>> {
    let rows = certificates::table.filter(certificates::programme_id.eq(programme)).select(columns()).load(conn)?;
    rows.into_iter().map(read).collect()
}

type Columns = (
    certificates::code,
    certificates::programme_id,
    certificates::merit,
    certificates::prize,
    certificates::entry_id,
    certificates::judge_id,
);

const fn columns() -> Columns {
    (
        certificates::code,
        certificates::programme_id,
        certificates::merit,
        certificates::prize,
        certificates::entry_id,
        certificates::judge_id,
    )
}

fn read((code, programme, merit, prize, entry, judge): Row) -> Result<Held> {
    let holder = match (entry, judge) {
        (Some(entry), _) => Holder::Entry(entry),
        (None, Some(judge)) => Holder::Judge(judge),
        (None, None) => return Err(Error::Internal("a certificate for nobody".to_owned())),
    };
    Ok(Held { code, programme, due: Due { merit, prize, holder } })
}

/// How many certificates there are of each kind; those that have no code yet among them.
pub fn counts(conn: &mut Conn, programme: &Programme, sealed: &Sealed) -> Result<BTreeMap<Merit, usize>> {
    let mut counts = BTreeMap::new();
    for due in due(conn, programme, sealed)? {
        *counts.entry(due.merit).or_default() += 1;
    }
    Ok(counts)
}

/// All that have their code, in order.
pub fn all(conn: &mut Conn, programme: &Programme, sealed: &Sealed) -> Result<Vec<Certificate>> {
    let due = due(conn, programme, sealed)?;
    of(conn, programme, sealed, due)
}

/// A page of them, and how many there are.
pub fn page_of(
    conn: &mut Conn,
    programme: &Programme,
    sealed: &Sealed,
    from: usize,
    most: usize,
) -> Result<(Vec<Certificate>, usize)> {
    let due = due(conn, programme, sealed)?;
    let count = due.len();
    Ok((of(conn, programme, sealed, due.into_iter().skip(from).take(most).collect())?, count))
}

fn of(conn: &mut Conn, programme: &Programme, sealed: &Sealed, due: Vec<Due>) -> Result<Vec<Certificate>> {
    let by_due: BTreeMap<Due, Held> =
        held(conn, programme.id)?.into_iter().map(|held| (held.due.clone(), held)).collect();
    described(conn, programme, sealed, due.iter().filter_map(|due| by_due.get(due).cloned()).collect())
}

/// A certificate by its code, for everybody: not found before its results are published, nor when it stands no more.
pub fn by_code(conn: &mut Conn, code: &str) -> Result<(Programme, Certificate)> {
    let held = read(certificates::table.find(code).select(columns()).get_result(conn)?)?;
    let programme = programme::store::by_id(conn, held.programme)?;
    let sealed = results::store::published_record(conn, &programme)?;
    let due = due(conn, &programme, &sealed)?;
    if !due.contains(&held.due) {
        return Err(Error::NotFound);
    }
    let found = described(conn, &programme, &sealed, vec![held])?.pop().ok_or(Error::NotFound)?;
    Ok((programme, found))
}

/// As `by_code`, and where it stood until a correction: since when it does no more.
pub fn by_code_once(conn: &mut Conn, code: &str) -> Result<(Programme, Certificate, Option<Moment>)> {
    match by_code(conn, code) {
        Err(Error::NotFound) => {}
        found => return found.map(|(programme, one)| (programme, one, None)),
    }
    let held = read(certificates::table.find(code).select(columns()).get_result(conn)?)?;
    let programme = programme::store::by_id(conn, held.programme)?;
    for earlier in results::store::earlier_records(conn, &programme)? {
        if due(conn, &programme, &earlier.sealed)?.contains(&held.due) {
            let one = described(conn, &programme, &earlier.sealed, vec![held])?.pop().ok_or(Error::NotFound)?;
            return Ok((programme, one, Some(earlier.until)));
        }
    }
    Err(Error::NotFound)
}

/// This person's own, of published editions: of the teams they are in, and as a judge.
pub fn held_by(conn: &mut Conn, person: PersonId) -> Result<Vec<(Programme, Vec<Certificate>)>> {
    let teams = team_members::table.filter(team_members::person_id.eq(person)).select(team_members::entry_id);
    let seats = judges::table.filter(judges::person_id.eq(person)).select(judges::id);
    let rows: Vec<Row> = certificates::table
        .filter(certificates::entry_id.eq_any(teams.nullable()).or(certificates::judge_id.eq_any(seats.nullable())))
        .select(columns())
        .load(conn)?;
    let mut by_programme: BTreeMap<ProgrammeId, Vec<Held>> = BTreeMap::new();
    for row in rows {
        let held = read(row)?;
        by_programme.entry(held.programme).or_default().push(held);
    }
    let ids: Vec<ProgrammeId> = by_programme.keys().copied().collect();
    let published = results::store::publications(conn, &ids)?;
    let mut found = Vec::new();
    for programme in programme::store::by_ids(conn, &ids)?.into_iter().filter(|it| published.contains_key(&it.id)) {
        let sealed = results::store::published_record(conn, &programme)?;
        let stand: BTreeSet<Due> = due(conn, &programme, &sealed)?.into_iter().collect();
        let mut held = by_programme.remove(&programme.id).unwrap_or_default();
        held.retain(|held| stand.contains(&held.due));
        held.sort_by(|a, b| a.due.cmp(&b.due));
        let certificates = described(conn, &programme, &sealed, held)?;
        found.push((programme, certificates));
    }
    Ok(found)
}

/// What stands on each, in the same order; who is no longer there is left out.
fn described(conn: &mut Conn, programme: &Programme, sealed: &Sealed, held: Vec<Held>) -> Result<Vec<Certificate>> {
    let entries: Vec<EntryId> = held.iter().filter_map(|held| held.due.holder.entry()).collect();
    let judges: Vec<JudgeId> = held.iter().filter_map(|held| held.due.holder.judge()).collect();
    let leads = leads(conn, &entries)?;
    let mut plain = submitted(conn, programme, &held)?;
    let mut panel = panel(conn, &judges)?;
    let certificate = |held: Held| {
        let (title, who, reference, language) = match held.due.holder {
            Holder::Entry(entry) => {
                let language = leads.get(&entry).copied().unwrap_or(Language::English);
                let (title, who, reference) = match held.due.merit {
                    Merit::Participant => plain.remove(&entry)?,
                    _ => honoured(sealed, &held.due, entry)?,
                };
                (title, who, reference, language)
            }
            Holder::Judge(judge) => {
                let (name, language) = panel.remove(&judge)?;
                (name, None, String::new(), language)
            }
        };
        let prize = prize(sealed, &held.due);
        Some(Certificate { code: held.code, due: held.due, prize, title, who, reference, language })
    };
    Ok(held.into_iter().filter_map(certificate).collect())
}

impl Holder {
    pub fn entry(self) -> Option<EntryId> {
        match self {
            Self::Entry(entry) => Some(entry),
            Self::Judge(_) => None,
        }
    }

    pub fn judge(self) -> Option<JudgeId> {
        match self {
            Self::Entry(_) => None,
            Self::Judge(judge) => Some(judge),
        }
    }
}

type Named = (String, Option<String>, String);

fn honoured(sealed: &Sealed, due: &Due, entry: EntryId) -> Option<Named> {
    let prize = sealed.record.prizes.iter().find(|prize| prize.code == due.prize)?;
    let one = prize.honours.iter().find(|one| one.entry == entry && Merit::from(one.distinction) == due.merit)?;
    Some((one.title.clone(), one.who.clone(), one.reference.clone()))
}

fn prize(sealed: &Sealed, due: &Due) -> Option<(Names, Option<Names>)> {
    let prize = sealed.record.prizes.iter().find(|prize| !due.prize.is_empty() && prize.code == due.prize)?;
    Some((prize.names.clone(), prize.category.clone().filter(|category| *category != prize.names)))
}

/// The language of whoever leads each team.
fn leads(conn: &mut Conn, of: &[EntryId]) -> Result<BTreeMap<EntryId, Language>> {
    let rows: Vec<(EntryId, Language)> = team_members::table
        .inner_join(people::table)
        .filter(team_members::entry_id.eq_any(of))
        .filter(team_members::role.eq(TeamRole::Lead))
        .select((team_members::entry_id, people::language))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Of those who took part: what everybody may read of them.
fn submitted(conn: &mut Conn, programme: &Programme, held: &[Held]) -> Result<BTreeMap<EntryId, Named>> {
    let of: Vec<EntryId> =
        held.iter().filter(|it| it.due.merit == Merit::Participant).filter_map(|it| it.due.holder.entry()).collect();
    let shown = results::store::public_answers(conn, programme, &of)?;
    let rows: Vec<(EntryId, Option<String>, String)> = entries::table
        .filter(entries::id.eq_any(&of))
        .select((entries::id, entries::submitted_title, entries::reference))
        .load(conn)?;
    let named = |(id, title, reference): (EntryId, Option<String>, String)| {
        let who = shown.get(&id).and_then(|shown| results::rules::who(shown));
        Some((id, (title?, who, reference)))
    };
    Ok(rows.into_iter().filter_map(named).collect())
}

fn panel(conn: &mut Conn, of: &[JudgeId]) -> Result<BTreeMap<JudgeId, (String, Language)>> {
    let rows: Vec<(JudgeId, String, Language)> = judges::table
        .inner_join(people::table)
        .filter(judges::id.eq_any(of))
        .select((judges::id, people::name, people::language))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, name, language)| (id, (name, language))).collect())
}
