//! Two editions side by side.

use crate::desk::statistics::{Pair, Reached, Share, Statistics, Tally};

/// The tables that both have: by the same question, or by questions that say the same of an entry.
pub fn matching<'s>(here: &'s Statistics, there: &'s Statistics) -> Vec<(&'s Tally, &'s Tally)> {
    let counterpart = |tally: &Tally| {
        let alike = || there.tallies.iter().filter(|other| other.says == tally.says);
        alike().find(|other| other.field == tally.field).or_else(|| alike().next())
    };
    here.tallies.iter().filter_map(|tally| Some((tally, counterpart(tally)?))).collect()
}

/// Row by row, as shares of all entries at that stage; first those of the first, then what only the other has, then those
/// who said nothing. What neither has is left out.
pub fn paired(here: (&Tally, usize), there: (&Tally, usize), stage: Reached) -> Vec<Pair> {
    let count = |tally: &Tally, key: Option<&str>| {
        tally.rows.iter().find(|row| row.key.as_deref() == key).map_or(0, |row| row.counts.at(stage))
    };
    let said = |tally: &Tally| tally.rows.iter().filter_map(|row| row.key.clone()).collect::<Vec<_>>();
    let mut keys = said(here.0);
    let others: Vec<String> = said(there.0).into_iter().filter(|key| !keys.contains(key)).collect();
    keys.extend(others);
    let pair = |key: Option<String>| Pair {
        here: Share::of(count(here.0, key.as_deref()), here.1),
        there: Share::of(count(there.0, key.as_deref()), there.1),
        key,
    };
    let all = keys.into_iter().map(Some).chain([None]).map(pair);
    all.filter(|pair| pair.here.count + pair.there.count > 0).collect()
}

/// How many came how far, as shares of all that were submitted.
pub fn stages_paired(here: &Statistics, there: &Statistics, stages: &[Reached]) -> Vec<(Reached, Pair)> {
    let share = |of: &Statistics, stage| Share::of(of.total.at(stage), of.total.at(Reached::Submitted));
    let pair = |stage: &Reached| (*stage, Pair { key: None, here: share(here, *stage), there: share(there, *stage) });
    stages.iter().map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::statistics::{Counts, Row};

    fn tally(rows: &[(Option<&str>, usize)]) -> Tally {
        let row =
            |(key, count): &(Option<&str>, usize)| Row { key: key.map(str::to_owned), counts: Counts([*count; 5]) };
        Tally {
            field: "region".to_owned(),
            says: None,
            public: true,
            several: false,
            rows: rows.iter().map(row).collect(),
        }
    }

    #[test]
    fn each_row_of_either_edition_stands_beside_its_counterpart() {
        let (here, there) =
            (tally(&[(Some("AFR"), 2), (Some("EUR"), 0), (None, 1)]), tally(&[(Some("ARB"), 1), (Some("AFR"), 1)]));
        let pairs = paired((&here, 3), (&there, 2), Reached::Submitted);
        let told: Vec<_> =
            pairs.iter().map(|it| (it.key.as_deref(), it.here.count, it.there.count, it.difference())).collect();
        assert_eq!(told, [(Some("AFR"), 2, 1, 167), (Some("ARB"), 0, 1, -500), (None, 1, 0, 333)]);
    }

    #[test]
    fn a_share_of_nothing_is_nothing_and_halves_are_rounded_up() {
        assert_eq!(Share::of(0, 0), Share { count: 0, tenths: 0 });
        assert_eq!([Share::of(1, 3).tenths, Share::of(2, 3).tenths, Share::of(1, 2000).tenths], [333, 667, 1]);
    }
}
