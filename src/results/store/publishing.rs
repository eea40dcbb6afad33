//! Publication: the row that makes the winners known, the letters that tell of it, and what is then shown.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{EntryId, ShownAnswer, State};
use crate::error::{Error, Result};
use crate::language::{Language, Sentence};
use crate::mail::{self, Letter};
use crate::programme::{self, Prize, Programme};
use crate::results::{Decided, Progress, rules, store};
use crate::routes;
use crate::schema::{
    closings, entries as entry_rows, people, publications, reveals, rounds, score_releases, team_members,
};

/// Minutes in which the organiser can still stop these letters.
const LETTERS_WAIT: i64 = 5;

pub fn progress(conn: &mut Conn, programme: ProgrammeId) -> Result<Progress> {
    let of_closing =
        score_releases::round_id.eq(rounds::id).and(score_releases::closed_at.nullable().eq(closings::at.nullable()));
    let found: Vec<(Option<Moment>, Option<Moment>)> = rounds::table
        .left_join(closings::table)
        .left_join(score_releases::table.on(of_closing))
        .filter(rounds::programme_id.eq(programme))
        .order(rounds::position)
        .select((closings::at.nullable(), score_releases::at.nullable()))
        .load(conn)?;
    let published = publications::table.find(programme).select(publications::at).get_result(conn).optional()?;
    let revealed = reveals::table.filter(reveals::programme_id.eq(programme)).count().get_result::<i64>(conn)? > 0;
    let correcting = published.is_some() && store::open_one(conn, programme)?.is_some();
    let (closed, released) = found.last().copied().unwrap_or_default();
    Ok(Progress {
        standings: found.iter().any(|(_, released)| released.is_some()),
        closed: closed.is_some(),
        released: released.is_some(),
        published,
        revealed,
        correcting,
    })
}

/// When the results of each of these programmes were published.
pub fn publications(conn: &mut Conn, programmes: &[ProgrammeId]) -> Result<HashMap<ProgrammeId, Moment>> {
    let rows: Vec<(ProgrammeId, Moment)> = publications::table
        .filter(publications::programme_id.eq_any(programmes))
        .select((publications::programme_id, publications::at))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Makes the winners known to everybody. Publishing again changes nothing.
pub fn publish(conn: &mut Conn, by: PersonId, programme: &Programme, now: Moment) -> Result<()> {
    let progress = progress(conn, programme.id)?;
    if progress.published.is_some() {
        return Ok(());
    }
    let prizes = programme::store::prizes(conn, programme.id)?;
    let decided = store::decided(conn, programme.id)?;
    let round = programme::store::round(conn, programme.id)?;
    let competing = store::competing(conn, programme, &round, None)?.into_iter().map(|entry| entry.id).collect();
    rules::may_publish(&prizes, &decided, &competing, progress).map_err(Error::refused)?;
    // Signed before there were records.
    store::seal(conn, by, programme, now)?;
    diesel::insert_into(publications::table)
        .values((
            publications::programme_id.eq(programme.id),
            publications::published_by.eq(by),
            publications::at.eq(now),
        ))
        .execute(conn)?;
    let winning = decided.iter().flat_map(Decided::entries).collect();
    tell(conn, programme, &winning, "results-published", now)?;
    super::telling::tell_teams(conn, programme, now)?;
    let ids: Vec<_> = decided.iter().map(|one| (one.decision.id, one.entries())).collect();
    audit::record(conn, Act::by(by).within(programme.id).did("results-published", programme.id).with(&ids), now)
}

type Entrant = (EntryId, PersonId, String, String, Language);

/// To everybody who entered: that they have won by a correction, or that there was one.
pub(super) fn tell_of_correction(
    conn: &mut Conn,
    programme: &Programme,
    winning: &BTreeSet<EntryId>,
    now: Moment,
) -> Result<()> {
    tell(conn, programme, winning, "results-corrected", now)
}

/// A letter to everybody on a winning team, and another to the other entrants; one letter for each person.
fn tell(conn: &mut Conn, programme: &Programme, winning: &BTreeSet<EntryId>, others: &str, now: Moment) -> Result<()> {
    let mut entrants: Vec<Entrant> = team_members::table
        .inner_join(entry_rows::table)
        .inner_join(people::table)
        .filter(entry_rows::programme_id.eq(programme.id))
        .filter(entry_rows::state.eq(State::Submitted))
        .order((entry_rows::id, people::id))
        .select((entry_rows::id, people::id, people::name, people::email, people::language))
        .load(conn)?;
    entrants.sort_by_key(|(entry, ..)| !winning.contains(entry));
    let mut told = BTreeSet::new();
    for (entry, person, name, email, language) in entrants {
        if !told.insert(person) {
            continue;
        }
        let kind = if winning.contains(&entry) { "results-won" } else { others };
        let details =
            Sentence::new("").names("programme", &programme.names).with("link", routes::winners(&programme.slug));
        let letter = Letter::new(kind, &name, &email, language).within(programme.id);
        mail::queue(conn, letter.saying(details).waiting(LETTERS_WAIT), now)?;
    }
    Ok(())
}

/// A prize as it is announced: who won it, and what everybody may read about them.
#[derive(Clone, Debug)]
pub struct Honour {
    pub prize: Prize,
    pub decided: Decided,
    pub about: HashMap<EntryId, Vec<ShownAnswer>>,
}

/// The winners, in the order of the prizes; not found before they are published. While a ceremony is under way, those of
/// the prizes that are revealed.
pub fn honours(conn: &mut Conn, programme: &Programme) -> Result<Vec<Honour>> {
    let progress = progress(conn, programme.id)?;
    if !rules::may_see(rules::Matter::Winners, &[], progress) {
        return Err(Error::NotFound);
    }
    let mut decided = store::decided_for_all(conn, programme.id, store::Eyes::Everybody)?;
    if progress.published.is_none() {
        let revealed = store::revealed(conn, programme.id)?;
        decided.retain(|one| revealed.contains_key(&one.decision.prize));
    }
    let winners: Vec<EntryId> = decided.iter().flat_map(|one| one.honoured().map(|it| it.1.entry)).collect();
    let about = store::public_answers(conn, programme, &winners)?;
    let prizes = programme::store::prizes(conn, programme.id)?;
    let honour = |prize: Prize| {
        let decided = decided.iter().find(|one| one.decision.prize == prize.id)?.clone();
        let of = |winner: EntryId| about.get(&winner).map(|shown| (winner, shown.clone()));
        Some(Honour { about: decided.honoured().filter_map(|it| of(it.1.entry)).collect(), prize, decided })
    };
    Ok(prizes.into_iter().filter_map(honour).collect())
}
