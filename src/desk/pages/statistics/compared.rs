//! Two editions side by side: counts, shares, and by how much the shares differ.

use super::Report;
use super::tables::{row_name, stage_name, tally_title};
use crate::desk::pages::charts::{Bar, bars};
use crate::desk::rules::statistics::{matching, paired, stages_paired};
use crate::desk::statistics::{Pair, Share, Stocktaking, Tally};
use crate::language::T;

pub struct Compared {
    pub title: String,
    pub here: String,
    pub there: String,
    pub stages: BesideTable,
    /// For each stage a bar of this edition and one of the other, and the stage's name.
    pub groups: Vec<(Bar, Bar, String)>,
    pub tables: Vec<BesideTable>,
    /// Of what the shares are.
    pub shares_of: String,
}

pub struct BesideTable {
    pub title: String,
    pub finding: String,
    pub rows: Vec<Beside>,
}

pub struct Beside {
    pub name: String,
    /// Count and share.
    pub here: (String, String),
    pub there: (String, String),
    pub difference: String,
    /// Tenths of a hundredth, for the bars.
    pub values: (i32, i32),
}

impl Compared {
    pub fn of(t: &T, report: &Report) -> Option<Self> {
        let (here, there) = (&report.here, report.there.as_ref()?);
        let name = |of: &Stocktaking| t.names(&of.programme.names).to_owned();
        let pairs = stages_paired(&here.statistics, &there.statistics, &here.stages);
        let rows: Vec<(String, Pair)> = pairs.into_iter().map(|(stage, pair)| (stage_name(t, stage), pair)).collect();
        let tables = matching(&here.statistics, &there.statistics);
        Some(Self {
            title: t.s2("desk-stats-compared", "here", name(here), "there", name(there)),
            groups: groups(&rows),
            stages: beside(t, t.s("desk-stats-stages"), rows),
            tables: tables.into_iter().map(|(one, other)| table(t, report, there, (one, other))).collect(),
            shares_of: t.s1("desk-stats-shares-of", "stage", stage_name(t, report.stage)),
            here: name(here),
            there: name(there),
        })
    }
}

fn groups(rows: &[(String, Pair)]) -> Vec<(Bar, Bar, String)> {
    let value = |share: Share| usize::try_from(share.tenths).unwrap_or_default();
    // The third of each group is the space to the next.
    let values: Vec<usize> = rows.iter().flat_map(|(_, pair)| [value(pair.here), value(pair.there), 0]).collect();
    let mut bars = bars(&values).into_iter();
    let mut group = |(name, _): &(String, Pair)| {
        let both = bars.next().zip(bars.next());
        bars.next();
        both.map(|(here, there)| (here, there, name.clone()))
    };
    rows.iter().filter_map(&mut group).collect()
}

fn table(t: &T, report: &Report, there: &Stocktaking, (one, other): (&Tally, &Tally)) -> BesideTable {
    let (here, stage) = (&report.here, report.stage);
    let all = |of: &Stocktaking| of.statistics.total.at(stage);
    let known = |key: Option<&str>| one.rows.iter().any(|row| row.key.as_deref() == key);
    let named = |pair: Pair| {
        let key = pair.key.as_deref();
        let name = match key.is_none() || known(key) {
            true => row_name(t, here, &one.field, key),
            false => row_name(t, there, &other.field, key),
        };
        (name, pair)
    };
    let pairs = paired((one, all(here)), (other, all(there)), stage);
    beside(t, tally_title(t, here, one), pairs.into_iter().map(named).collect())
}

fn beside(t: &T, title: String, rows: Vec<(String, Pair)>) -> BesideTable {
    // The first of several that are as wide.
    let widest = rows.iter().rev().max_by_key(|(_, pair)| pair.difference().abs());
    let finding = match widest.filter(|(_, pair)| pair.difference() != 0) {
        Some((name, pair)) => t.s2("desk-stats-shift", "name", name, "points", signed(t, pair.difference())),
        None => t.s("desk-stats-no-shift"),
    };
    BesideTable { title, finding, rows: rows.into_iter().map(|(name, pair)| row(t, name, &pair)).collect() }
}

fn row(t: &T, name: String, pair: &Pair) -> Beside {
    let told = |share: Share| (t.number(share.count), t.s1("desk-stats-percent", "share", tenths(t, share.tenths)));
    Beside {
        name,
        here: told(pair.here),
        there: told(pair.there),
        difference: signed(t, pair.difference()),
        values: (pair.here.tenths, pair.there.tenths),
    }
}

fn tenths(t: &T, value: i32) -> String {
    t.decimal(f64::from(value) / 10.0, 1)
}

fn signed(t: &T, difference: i32) -> String {
    let sign = match difference {
        0 => "",
        1.. => "+",
        _ => "\u{2212}",
    };
    format!("{sign}{}", tenths(t, difference.abs()))
}
