//! Whatever entries chose and however far they came, the figures add up.

use proptest::prelude::*;

use super::*;
use crate::entries::rules::line;
use crate::language::Names;
use crate::programme::{CategoryId, Choice, FieldKind};

fn form() -> Form {
    let field = |key: &str, kind, says, public, options: &[&str]| Field {
        key: key.to_owned(),
        kind,
        says: Some(says),
        public,
        options: options.iter().map(|key| Choice { key: (*key).to_owned(), ..Choice::default() }).collect(),
        ..Field::default()
    };
    let region = field("region", FieldKind::Choice, Says::Region, false, &["AFR", "ARB", "EUR"]);
    Form { fields: vec![region, field("goals", FieldKind::ChoicesWithText, Says::Topics, true, &["1", "2", "3", "4"])] }
}

fn categories() -> Vec<Category> {
    let of = |code: &str| Category { id: CategoryId::fresh(), code: code.to_owned(), names: Names::english(code) };
    ["C1", "C2", "C3"].map(of).to_vec()
}

/// Also a region that the form no longer has.
fn entry() -> impl Strategy<Value = Counted> {
    let of = |codes: Vec<&str>, region: Option<&str>, goals: Vec<&str>, reached| Counted {
        reached,
        categories: codes.into_iter().map(str::to_owned).collect(),
        chosen: goals
            .into_iter()
            .map(|goal| line("goals", goal))
            .chain(region.map(|region| line("region", region)))
            .collect::<Vec<_>>()
            .join("\n"),
    };
    (
        prop::sample::subsequence(vec!["C1", "C2", "C3"], 0..=3),
        prop::option::of(prop::sample::select(vec!["AFR", "ARB", "EUR", "OLD"])),
        prop::sample::subsequence(vec!["1", "2", "3", "4"], 0..=4),
        prop::sample::select(Reached::ALL.to_vec()),
    )
        .prop_map(move |(codes, region, goals, reached)| of(codes, region, goals, reached))
}

/// In how many rows of a table the entries of that stage stand.
fn places(entries: &[Counted], field: &str, stage: Reached) -> usize {
    entries.iter().filter(|entry| entry.reached >= stage).map(|entry| answers(entry, field).len()).sum()
}

proptest! {
    #[test]
    fn each_entry_counts_once_in_a_total_and_in_each_of_its_rows(entries in prop::collection::vec(entry(), 0..40)) {
        let found = statistics(&entries, &form(), &categories(), Audience::Organiser);
        prop_assert_eq!(found.tallies.len(), 3);
        for stage in Reached::ALL {
            let total = found.total.at(*stage);
            prop_assert_eq!(total, entries.iter().filter(|entry| entry.reached >= *stage).count());
            for tally in &found.tallies {
                let sum: usize = tally.rows.iter().map(|row| row.counts.at(*stage)).sum();
                prop_assert_eq!(sum, places(&entries, &tally.field, *stage));
                prop_assert!(tally.rows.iter().all(|row| row.counts.at(*stage) <= total));
                prop_assert!(sum >= total && (tally.several || sum == total));
            }
        }
    }

    #[test]
    fn no_row_grows_from_one_stage_to_the_next(entries in prop::collection::vec(entry(), 0..40)) {
        let found = statistics(&entries, &form(), &categories(), Audience::Organiser);
        let rows = found.tallies.iter().flat_map(|tally| &tally.rows).map(|row| row.counts);
        prop_assert!(rows.chain([found.total]).all(|counts| counts.0.is_sorted_by(|a, b| a >= b)));
    }

    #[test]
    fn the_cells_of_the_matrix_hold_each_entry_in_each_of_its_pairs(entries in prop::collection::vec(entry(), 0..40)) {
        let found = statistics(&entries, &form(), &categories(), Audience::Public);
        let matrix = found.matrix.expect("goals are public");
        for stage in Reached::ALL {
            let sum: usize = matrix.cells.iter().flatten().map(|cell| cell.at(*stage)).sum();
            let pairs = |entry: &Counted| answers(entry, CATEGORIES).len() * answers(entry, "goals").len();
            prop_assert_eq!(sum, entries.iter().filter(|entry| entry.reached >= *stage).map(pairs).sum::<usize>());
            for (number, row) in matrix.rows.iter().enumerate() {
                let of_row = found.tallies[0].rows.iter().find(|it| it.key == *row).map_or(0, |it| it.counts.at(*stage));
                prop_assert!(matrix.cells[number].iter().all(|cell| cell.at(*stage) <= of_row));
            }
        }
    }

    #[test]
    fn everybody_reads_the_same_numbers_as_those_who_run_it(entries in prop::collection::vec(entry(), 0..40)) {
        let of = |audience| statistics(&entries, &form(), &categories(), audience);
        let (mine, theirs) = (of(Audience::Organiser), of(Audience::Public));
        prop_assert_eq!(&mine.total, &theirs.total);
        prop_assert!(theirs.tallies.iter().all(|tally| tally.public && mine.tallies.contains(tally)));
        prop_assert_eq!(mine.tallies.iter().filter(|tally| tally.public).count(), theirs.tallies.len());
    }
}
