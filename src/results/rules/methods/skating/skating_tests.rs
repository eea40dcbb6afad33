//! Every rule of the Skating System on finals that were worked out by hand.

use proptest::prelude::*;

use super::*;

/// One dance, row by row the places of an entry.
fn dance<const J: usize>(rows: &[[u32; J]]) -> Scores {
    let sheets = (0..).zip(rows).flat_map(|(entry, row)| {
        (0..).zip(row).map(move |(judge, &place)| Sheet { entry, judge, score: -f64::from(place) })
    });
    Scores::new(rows.len(), J, sheets.collect()).unwrap()
}

fn places(ranking: Result<Ranking, Unfit>) -> Vec<u32> {
    ranking.unwrap().places.into_iter().flatten().collect()
}

#[test]
fn rule_5_an_absolute_majority_of_firsts_wins() {
    let ranking = rank(&dance(&[[1, 1, 1, 2, 3], [2, 2, 3, 1, 1], [3, 3, 2, 3, 2]]));
    assert_eq!(places(ranking), [1, 2, 3]);
}

#[test]
fn rule_6_the_larger_majority_goes_first_even_with_fewer_firsts() {
    // Second and higher: 4, 3, 2, 1. Third and higher: the third has all five.
    let ranking = rank(&dance(&[[2, 2, 2, 1, 4], [1, 1, 3, 3, 2], [3, 3, 1, 2, 3], [4, 4, 4, 4, 1]]));
    assert_eq!(places(ranking), [1, 2, 3, 4]);
}

#[test]
fn rule_7_of_equal_majorities_the_lower_sum_goes_first() {
    // Second and higher: 1 + 1 + 2 = 4 against 2 + 2 + 1 = 5.
    let ranking = rank(&dance(&[[1, 1, 2, 3, 4], [2, 2, 1, 4, 3], [3, 3, 3, 1, 2], [4, 4, 4, 2, 1]]));
    assert_eq!(places(ranking), [1, 2, 3, 4]);
}

#[test]
fn rule_7_of_equal_sums_the_next_place_counts_too() {
    // Second and higher: three with the sum 5 for both. Third and higher: five against three.
    let ranking = rank(&dance(&[[1, 2, 2, 3, 3], [2, 1, 4, 2, 4], [3, 3, 1, 4, 2], [4, 4, 3, 1, 1]]));
    assert_eq!(places(ranking), [1, 2, 3, 4]);
}

#[test]
fn rule_8_without_a_majority_the_next_place_is_included() {
    // Nobody has two of three firsts. Second and higher: two with the sum 3 for the first and the last entry; third
    // and higher: two against three. Then third and higher of the others: 1 + 3 against 2 + 3.
    let ranking = rank(&dance(&[[1, 4, 2], [4, 1, 3], [2, 3, 4], [3, 2, 1]]));
    assert_eq!(places(ranking), [2, 3, 4, 1]);
}

#[test]
fn who_is_equal_to_the_last_place_shares_the_mean_of_the_places() {
    let ranking = rank(&dance(&[[1, 2, 3], [2, 3, 1], [3, 1, 2]])).unwrap();
    assert_eq!(ranking.values, [Some(2.0); 3]);
    assert_eq!(ranking.places, [Some(1); 3]);
}

#[test]
fn rule_9_the_lowest_sum_of_places_wins() {
    let ranking = rank_dances(&[dance(&[[1], [2], [3]]), dance(&[[2], [3], [1]]), dance(&[[1], [2], [3]])]);
    assert_eq!(places(ranking), [1, 2, 3]);
}

#[test]
fn rule_10_who_reached_the_place_in_more_dances_goes_first() {
    // Both have the sum 8; second and higher: twice against once.
    let dances = [[1, 2, 3, 4], [1, 2, 3, 4], [1, 4, 2, 3]].map(|places| dance(&places.map(|place| [place])));
    assert_eq!(places(rank_dances(&dances)), [1, 2, 3, 4]);
}

#[test]
fn rule_10_then_the_lower_sum_of_those_places() {
    // Both have the sum 10 and are second or higher twice: 1 + 2 against 2 + 2.
    let dances =
        [[3, 1, 2, 4], [1, 2, 3, 4], [1, 3, 2, 4], [1, 4, 3, 2]].map(|places| dance(&places.map(|place| [place])));
    assert_eq!(places(rank_dances(&dances)), [1, 2, 3, 4]);
}

#[test]
fn rule_11_all_marks_of_all_dances_decide() {
    // One won the first dance, the other the second; of six marks four are firsts for the one, two for the other.
    let dances = [dance(&[[1, 1, 1], [2, 2, 2], [3, 3, 3]]), dance(&[[2, 3, 1], [1, 1, 2], [3, 2, 3]])];
    assert_eq!(places(rank_dances(&dances)), [1, 2, 3]);
    let other = [dance(&[[1, 2, 1], [2, 1, 2], [3, 3, 3]]), dance(&[[2, 3, 2], [1, 1, 1], [3, 2, 3]])];
    assert_eq!(places(rank_dances(&other)), [2, 1, 3]);
}

#[test]
fn rule_11_sends_the_others_back_for_the_next_place() {
    // Each has the places 1, 2 and 3. Firsts of nine: 5, 2, 2. Then second and higher: 6 against 5.
    let dances = [
        dance(&[[1, 1, 1], [2, 2, 2], [3, 3, 3]]),
        dance(&[[3, 3, 1], [1, 1, 3], [2, 2, 2]]),
        dance(&[[2, 2, 1], [3, 3, 2], [1, 1, 3]]),
    ];
    assert_eq!(places(rank_dances(&dances)), [1, 2, 3]);
}

#[test]
fn what_rule_11_cannot_separate_shares_the_place() {
    let dances = [[1, 2, 3], [1, 2, 3], [3, 2, 1], [3, 2, 1]].map(|places| dance(&places.map(|place| [place])));
    let ranking = rank_dances(&dances).unwrap();
    assert_eq!(ranking.values, [Some(2.5), Some(1.0), Some(2.5)]);
    assert_eq!(ranking.places, [Some(1), Some(3), Some(1)]);
}

#[test]
fn a_missing_sheet_is_named() {
    let sheet = |entry, judge| Sheet { entry, judge, score: f64::from(entry) };
    let scores = Scores::new(4, 5, vec![sheet(0, 1), sheet(2, 1), sheet(3, 1), sheet(3, 4)]).unwrap();
    assert_eq!(rank(&scores), Err(Unfit::Incomplete { missing: 2, entry: 0, judge: 4 }));
}

#[test]
fn a_judge_who_ties_two_entries_is_named() {
    assert_eq!(rank(&dance(&[[1, 3], [2, 1], [3, 3]])), Err(Unfit::TiedBallot { judge: 1, entries: (0, 2) }));
}

#[test]
fn another_panel_in_a_later_dance_is_named() {
    let dances = [dance(&[[1, 1], [2, 2]]), dance(&[[1, 2], [2, 1]]), dance(&[[1], [2]])];
    assert_eq!(rank_dances(&dances), Err(Unfit::OtherPanel { dance: 2 }));
}

#[test]
fn entries_without_sheets_do_not_dance() {
    let sheets = vec![Sheet { entry: 2, judge: 0, score: 1.0 }, Sheet { entry: 1, judge: 0, score: 2.0 }];
    assert_eq!(rank(&Scores::new(4, 3, sheets).unwrap()).unwrap().places, [None, Some(1), Some(2), None]);
    assert_eq!(rank(&Scores::new(1, 1, Vec::new()).unwrap()).unwrap().places, [None]);
    assert_eq!(rank_dances(&[]).unwrap().places, []);
}

/// Rules 5 to 8 as they are worded: one place after the other, the entries in question ever fewer.
fn by_the_book(rows: &[Vec<u32>]) -> Vec<usize> {
    let upto = |entry: usize, place: u32| rows[entry].iter().copied().filter(move |mark| *mark <= place);
    let mut places = vec![0; rows.len()];
    let mut next = 1;
    for column in 1..=rows.len() as u32 {
        loop {
            let majority = |&entry: &usize| places[entry] == 0 && 2 * upto(entry, column).count() > rows[entry].len();
            let mut best: Vec<usize> = (0..rows.len()).filter(majority).collect();
            for place in column..=rows.len() as u32 {
                let most = best.iter().map(|&entry| upto(entry, place).count()).max();
                best.retain(|&entry| Some(upto(entry, place).count()) == most);
                let least = best.iter().map(|&entry| upto(entry, place).sum::<u32>()).min();
                best.retain(|&entry| Some(upto(entry, place).sum::<u32>()) == least);
            }
            if best.is_empty() {
                break;
            }
            best.iter().for_each(|&entry| places[entry] = next);
            next += best.len();
        }
    }
    places
}

proptest! {
    #[test]
    fn places_are_those_of_the_rules_word_by_word(
        rows in (1_usize..8, 1_usize..8).prop_flat_map(|(entries, judges)| {
            let order = Just((1..=entries as u32).collect::<Vec<u32>>()).prop_shuffle();
            prop::collection::vec(order, judges)
                .prop_map(move |orders| (0..entries).map(|e| orders.iter().map(|order| order[e]).collect()).collect())
        })
    ) {
        let rows: Vec<Vec<u32>> = rows;
        let sheets = (0..).zip(&rows).flat_map(|(entry, row)| {
            (0..).zip(row).map(move |(judge, &place)| Sheet { entry, judge, score: -f64::from(place) })
        });
        let scores = Scores::new(rows.len(), rows[0].len(), sheets.collect()).unwrap();
        let places: Vec<usize> = places(rank(&scores)).into_iter().map(|place| place as usize).collect();
        prop_assert_eq!(places, by_the_book(&rows));
    }
}
