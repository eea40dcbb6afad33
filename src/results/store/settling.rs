//! What would settle the standing of a category, with all that its rule asks about judges; and asking for it.

use std::collections::{BTreeMap, BTreeSet};

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{EntryId, Hidden};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::rules::fold;
use crate::panels::{self, EntryOnPanel, Judge, JudgeId, Pair, ProposalId};
use crate::programme::{self, CategoryId, Programme, Round};
use crate::results::rules::calibration::Why;
use crate::results::rules::settling::{Contended, Settling, Wanted, Willing, settling};
use crate::results::{SheetScore, store};

/// What would settle it, or why that cannot be said; how many win, and who is who.
#[derive(Clone, Debug)]
pub struct Settled {
    pub found: std::result::Result<Settling, Why>,
    pub winners: usize,
    pub competing: BTreeMap<EntryId, EntryOnPanel>,
    pub judges: BTreeMap<JudgeId, Judge>,
}

/// Without a category: of the whole edition. What is hidden from the reader does not compete.
pub fn settling_of(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    category: Option<CategoryId>,
    wanted: Wanted,
    hidden: &Hidden,
) -> Result<Settled> {
    let mut competing = store::competing(conn, programme, round, category)?;
    competing.retain(|entry| !hidden.covers(entry.id));
    let competing: BTreeMap<EntryId, EntryOnPanel> = competing.into_iter().map(|entry| (entry.id, entry)).collect();
    let mut sheets = store::sheets(conn, round.id)?;
    sheets.retain(|sheet| !hidden.covers(sheet.entry));
    let mut judges = panels::store::judges(conn, programme.id)?;
    judges.retain(|judge| judge.may_be_given());
    let willing = willing(conn, programme, &judges, &sheets, &competing)?;
    let found = settling(&sheets, &competing.keys().copied().collect(), wanted, &willing);
    let judges = judges.into_iter().map(|judge| (judge.id, judge)).collect();
    Ok(Settled { found, winners: wanted.winners, competing, judges })
}

impl Settled {
    /// The further sheets, by entry and judge, and how many of each entry nobody is left for.
    pub fn further(&self) -> (Vec<Pair>, BTreeMap<EntryId, usize>) {
        let shortlist = self.found.as_ref().map(|found| found.shortlist.as_slice()).unwrap_or_default();
        let of = |one: &Contended| {
            let entry = one.entry;
            one.readers.iter().map(move |judge| Pair { entry, judge: *judge }).collect::<Vec<_>>()
        };
        let missing = shortlist.iter().filter(|one| one.missing > 0).map(|one| (one.entry, one.missing as usize));
        (shortlist.iter().flat_map(of).collect(), missing.collect())
    }
}

/// Proposes the further sheets, for somebody to look at and apply. Whoever is too close to one that competes leaves it
/// to somebody else; of a round that another has followed nothing more is asked.
pub fn ask_extra(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (round, category): (&Round, Option<CategoryId>),
    settled: &Settled,
    reason: &str,
    now: Moment,
) -> Result<ProposalId> {
    if programme::store::round(conn, programme.id)?.id != round.id {
        return Err(Error::refused(WhyNot::new("results-why-next-open")));
    }
    let competing = store::competing(conn, programme, round, category)?;
    if store::in_conflict(conn, programme, by, &competing.iter().map(|entry| entry.id).collect::<Vec<_>>())? {
        return Err(Error::refused(WhyNot::new("results-why-conflict")));
    }
    let (wanted, missing) = settled.further();
    panels::store::propose_extra(conn, by, (programme, round), &wanted, &missing, reason, now)
}

/// Judges with the time that is left to them, and the entries that are not for them: by a conflict, or because they know
/// other categories only.
fn willing(
    conn: &mut Conn,
    programme: &Programme,
    judges: &[Judge],
    sheets: &[SheetScore],
    competing: &BTreeMap<EntryId, EntryOnPanel>,
) -> Result<Vec<Willing>> {
    let conflicts: BTreeSet<(EntryId, JudgeId)> = panels::store::all_conflicts(conn, programme, judges)?
        .into_keys()
        .map(|pair| (pair.entry, pair.judge))
        .collect();
    let circles: BTreeSet<String> = judges.iter().map(circle).collect();
    let number =
        |judge: &Judge| Some(circle(judge)).filter(|name| !name.is_empty()).map(|name| position(&circles, &name));
    let one = |judge: &Judge| {
        let written = sheets.iter().filter(|sheet| sheet.judge == judge.id).count();
        let knows = |entry: &EntryOnPanel| {
            let own = &judge.expertise.categories;
            own.is_empty() || entry.categories.iter().any(|category| own.contains(category))
        };
        let barred = competing.values().filter(|entry| conflicts.contains(&(entry.id, judge.id)) || !knows(entry));
        Willing {
            judge: judge.id,
            room: u32::try_from(judge.expertise.capacity).unwrap_or(0).saturating_sub(written as u32),
            circle: number(judge),
            barred: barred.map(|entry| entry.id).collect(),
        }
    };
    Ok(judges.iter().map(one).collect())
}

fn circle(judge: &Judge) -> String {
    fold(&judge.expertise.organisation)
}

fn position(circles: &BTreeSet<String>, name: &str) -> u32 {
    circles.iter().position(|circle| circle == name).unwrap_or(0) as u32
}
