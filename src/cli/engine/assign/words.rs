//! An assignment as it is written: a table with remarks, or JSON.

use std::fmt::Write;

use serde_json::json;

use super::super::cell;
use super::pairs::Pairs;
use super::{Assign, Made};
use crate::panels::rules::matching::{Affinity, CONFLICT, Report, UNIT};

impl Assign {
    pub(super) fn text(&self, pairs: &Pairs, made: &Made, told: &Report) -> String {
        let mut out = String::from("entry,judge,affinity\n");
        for (entry, judge, affinity) in each(pairs, made) {
            let _ = writeln!(out, "{},{},{}", cell(entry), cell(judge), plain(affinity));
        }
        let _ = writeln!(out, "\n# total {} of at most {}", plain(told.total), plain(made.optimum));
        if let Some(expected) = made.expected {
            let _ = writeln!(out, "# drawn with seed {}, mean total of all draws {}", self.seed, plain(expected));
        }
        if let Some((entry, worst)) = told.worst {
            let (name, bound) = (&pairs.entries.names[entry as usize], plain(bound(pairs, made, self.per_entry)));
            let _ = writeln!(out, "# worst entry {name}: {}, at best {bound}", plain(worst));
        }
        let _ = writeln!(out, "# loads {} to {}, {} judges without an entry", told.loads.0, told.loads.1, told.idle);
        let _ = writeln!(out, "# islands {}{}", told.islands.len(), barred(made));
        if told.islands.len() > 1 {
            for island in &told.islands {
                let _ = writeln!(out, "#   {} entries, {} judges", island.entries.len(), island.judges.len());
            }
        }
        if let Some(changes) = &made.changes {
            let (kept, lost, new) = (changes.kept.len(), changes.lost.len(), changes.new.len());
            let _ = writeln!(out, "# pairs kept {kept}, lost {lost}, new {new}");
        }
        let _ = writeln!(out, "# certificate {}", certificate(made));
        let (megabytes, reading) = pairs.read;
        let _ = writeln!(out, "# seconds {:.3}, and {reading:.3} to read {megabytes:.1} MB", made.seconds);
        out
    }

    pub(super) fn json(&self, pairs: &Pairs, made: &Made, told: &Report) -> String {
        let unit = |millionths: i64| millionths as f64 / UNIT as f64;
        let names = |names: &[String], numbers: &[u32]| -> Vec<String> {
            numbers.iter().map(|number| names[*number as usize].clone()).collect()
        };
        let rows = each(pairs, made).map(|(entry, judge, affinity)| json!([entry, judge, unit(affinity)]));
        let worst = told.worst.map(|(entry, worst)| {
            json!({ "entry": pairs.entries.names[entry as usize], "affinity": unit(worst),
                    "bound": unit(bound(pairs, made, self.per_entry)) })
        });
        let islands = told.islands.iter().map(|island| {
            json!({ "entries": names(&pairs.entries.names, &island.entries),
                    "judges": names(&pairs.judges.names, &island.judges) })
        });
        let changes = made
            .changes
            .as_ref()
            .map(|changes| json!({ "kept": changes.kept.len(), "lost": changes.lost.len(), "new": changes.new.len() }));
        let answer = json!({
            "pairs": rows.collect::<Vec<_>>(),
            "total": unit(told.total),
            "optimum": unit(made.optimum),
            "worst": worst,
            "loads": { "least": told.loads.0, "most": told.loads.1, "idle": told.idle },
            "islands": islands.collect::<Vec<_>>(),
            "changes": changes,
            "seed": self.robust.map(|_| self.seed),
            "expected": made.expected.map(unit),
            "certificate": { "proved": made.certified, "exact": made.exact },
            "seconds": made.seconds,
            "seconds_reading": pairs.read.1,
        });
        format!("{answer:#}\n")
    }
}

fn each<'a>(pairs: &'a Pairs, made: &'a Made) -> impl Iterator<Item = (&'a str, &'a str, i64)> {
    made.matching.judges_of.iter().enumerate().flat_map(move |(entry, judges)| {
        judges.iter().map(move |judge| {
            let affinity = pairs.table.of(entry, *judge as usize);
            (pairs.entries.names[entry].as_str(), pairs.judges.names[*judge as usize].as_str(), affinity)
        })
    })
}

/// What the fairness stage proved, or what the entry that is worst off could get if it stood alone.
fn bound(pairs: &Pairs, made: &Made, per_entry: u32) -> i64 {
    let alone = |entry: usize| {
        let mut values: Vec<i64> = pairs.table.pairs_of(entry).map(|(_, value)| value).collect();
        values.sort_unstable_by(|a, b| b.cmp(a));
        values.iter().take(per_entry as usize).sum::<i64>()
    };
    made.bound.unwrap_or_else(|| (0..pairs.entries.len()).map(alone).min().unwrap_or(CONFLICT))
}

fn barred(made: &Made) -> String {
    match made.barred {
        Some(barred) if barred > 0 => format!(", {barred} of which conflicts forbid to join"),
        _ => String::new(),
    }
}

fn certificate(made: &Made) -> &'static str {
    match (made.certified, made.exact) {
        (true, _) => "proved: by the prices of entries and judges no assignment has a greater total",
        (false, true) => "not proved",
        (false, false) => "the greatest total is a bound; quotas cross",
    }
}

/// Millionths as a decimal number, exact.
fn plain(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let (whole, rest) = (millionths.unsigned_abs() / UNIT as u64, millionths.unsigned_abs() % UNIT as u64);
    let rest = format!("{rest:06}");
    let (first, more) = rest.split_at(2);
    format!("{sign}{whole}.{first}{}", more.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millionths_are_written_exactly() {
        assert_eq!(plain(949_500_000), "949.50");
        assert_eq!(plain(-1), "-0.000001");
        assert_eq!(plain(2_905_581_000), "2905.581");
    }
}
