//! What every method has to keep, on random rounds.

use proptest::prelude::*;

use super::super::calibration::{Scores, Sheet};
use super::*;

/// A round of up to 8 entries and 5 judges, with gaps, equal scores, islands and entries without sheets.
fn rounds() -> impl Strategy<Value = Scores> {
    (1_u32..9, 1_u32..6).prop_flat_map(|(entries, judges)| {
        prop::collection::vec(prop::option::weighted(0.7, 0_u8..7), (entries * judges) as usize)
            .prop_map(move |scores| round(entries, judges, &scores))
    })
}

/// Every judge puts all entries in an order.
fn panels() -> impl Strategy<Value = Scores> {
    (1_usize..8, 1_usize..6).prop_flat_map(|(entries, judges)| {
        let order = Just((0..entries as u8).collect::<Vec<u8>>()).prop_shuffle();
        prop::collection::vec(order, judges).prop_map(move |orders| {
            let scores: Vec<Option<u8>> =
                (0..entries).flat_map(|e| orders.iter().map(move |order| Some(order[e]))).collect();
            round(entries as u32, judges as u32, &scores)
        })
    })
}

fn round(entries: u32, judges: u32, scores: &[Option<u8>]) -> Scores {
    let pairs = (0..entries).flat_map(|entry| (0..judges).map(move |judge| (entry, judge)));
    let sheets = std::iter::zip(pairs, scores)
        .filter_map(|((entry, judge), score)| Some(Sheet { entry, judge, score: f64::from((*score)?) }));
    Scores::new(entries as usize, judges as usize, sheets.collect()).unwrap()
}

fn changed(scores: &Scores, change: impl FnMut(&Sheet) -> Sheet) -> Scores {
    Scores::new(scores.entries(), scores.judges(), scores.sheets().iter().map(change).collect()).unwrap()
}

fn options() -> Options {
    Options { gate: Gate { pass: 5.0, fail: 2.0, ..Gate::default() }, ..Options::default() }
}

fn places(method: Method, scores: &Scores) -> Option<Vec<Option<u32>>> {
    rank(method, scores, &options()).ok().map(|ranking| ranking.places)
}

proptest! {
    #[test]
    fn numbers_and_the_order_of_sheets_make_no_difference(
        scores in prop_oneof![rounds(), panels()],
        turn in 0_u32..40,
    ) {
        let (entries, judges) = (scores.entries() as u32, scores.judges() as u32);
        let other = |entry: u32| (entry + turn) % entries;
        let turned = changed(&scores, |it| Sheet { entry: other(it.entry), judge: (it.judge + turn) % judges, ..*it });
        let mut sheets = turned.sheets().to_vec();
        sheets.reverse();
        let turned = Scores::new(entries as usize, judges as usize, sheets).unwrap();
        for method in Method::ALL {
            let (before, after) = (places(method, &scores), places(method, &turned));
            prop_assert_eq!(before.is_some(), after.is_some(), "{:?}", method);
            let (Some(before), Some(after)) = (before, after) else { continue };
            for entry in 0..entries {
                prop_assert_eq!(before[entry as usize], after[other(entry) as usize], "{:?}", method);
            }
        }
    }

    #[test]
    fn places_follow_values_and_exactly_the_entries_without_sheets_have_none(scores in rounds()) {
        let seen = |entry: u32| scores.sheets().iter().any(|sheet| sheet.entry == entry);
        for method in Method::ALL {
            let Ok(ranking) = rank(method, &scores, &options()) else { continue };
            let unseen: Vec<u32> = (0..scores.entries() as u32).filter(|&entry| !seen(entry)).collect();
            prop_assert_eq!(ranking.unscored(), unseen);
            prop_assert_eq!(ranking.islands, scores.islands().len());
            prop_assert!(ranking.values.iter().flatten().all(|value| value.is_finite()));
            for (one, place) in std::iter::zip(&ranking.values, &ranking.places) {
                let higher = |it: &&f64| one.is_some_and(|one| **it > one + 1e-7);
                let above = ranking.values.iter().flatten().filter(higher).count();
                prop_assert_eq!(one.map(|_| above as u32 + 1), *place);
            }
        }
    }

    #[test]
    fn another_unit_changes_no_order(scores in rounds(), times in 1_u8..9, plus in 0_u8..50) {
        let other = changed(&scores, |it| Sheet { score: it.score * f64::from(times) + f64::from(plus), ..*it });
        for method in Method::OF_SCORES {
            prop_assert_eq!(places(method, &scores), places(method, &other), "{:?}", method);
        }
    }

    #[test]
    fn what_a_judge_adds_to_all_their_scores_changes_no_calibrated_order(
        scores in rounds(),
        judge in 0_u32..6,
        more in -20_i8..20,
    ) {
        let lenient = changed(&scores, |it| Sheet {
            score: it.score + if it.judge == judge { f64::from(more) } else { 0.0 },
            ..*it
        });
        for method in [Method::ZScore, Method::Borda, Method::Copeland, Method::Pairwise] {
            prop_assert_eq!(places(method, &scores), places(method, &lenient), "{:?}", method);
        }
        if scores.islands().len() < 2 {
            prop_assert_eq!(places(Method::Additive, &scores), places(Method::Additive, &lenient));
        }
    }

    #[test]
    fn in_a_complete_round_least_squares_have_the_order_of_the_means(scores in panels()) {
        let mean = rank(Method::Mean, &scores, &options()).unwrap();
        let additive = rank(Method::Additive, &scores, &options()).unwrap();
        for (one, other) in std::iter::zip(&mean.values, &additive.values) {
            prop_assert!((one.unwrap() - other.unwrap()).abs() < 1e-8);
        }
        prop_assert_eq!(mean.places, additive.places);
    }

    #[test]
    fn in_a_complete_round_borda_has_the_order_of_the_sums_of_places(scores in panels()) {
        // The scores are the numbers of entries beaten, which is what de Borda adds up; so does the count of pairs.
        let sums = places(Method::Mean, &scores);
        prop_assert_eq!(&places(Method::Borda, &scores), &sums);
        prop_assert_eq!(&places(Method::Pairwise, &scores), &sums);
        prop_assert_eq!(&places(Method::ZScore, &scores), &sums);
    }

    #[test]
    fn who_beats_everybody_is_the_only_winner_of_copeland(scores in panels()) {
        let score = |entry: usize, judge: usize| scores.sheets()[entry * scores.judges() + judge].score;
        let beats = |one: usize, other: usize| {
            2 * (0..scores.judges()).filter(|&judge| score(one, judge) > score(other, judge)).count() > scores.judges()
        };
        let all = 0..scores.entries();
        let best = all.clone().find(|&one| all.clone().all(|other| one == other || beats(one, other)));
        if let Some(best) = best {
            prop_assert_eq!(rank(Method::Copeland, &scores, &options()).unwrap().winners(1), [best as u32]);
        }
    }

    #[test]
    fn a_majority_of_firsts_wins_the_skating_system(scores in panels()) {
        let firsts = |entry: &u32| {
            let most = (scores.entries() - 1) as f64;
            2 * scores.sheets().iter().filter(|it| it.entry == *entry && it.score == most).count() > scores.judges()
        };
        let ranking = rank(Method::Skating, &scores, &options()).unwrap();
        if let Some(best) = (0..scores.entries() as u32).find(firsts) {
            prop_assert_eq!(ranking.winners(1), [best]);
        }
        let sum: f64 = ranking.values.iter().flatten().sum();
        let count = scores.entries() as f64;
        prop_assert_eq!(sum, count * (count + 1.0) / 2.0);
        prop_assert_eq!(skating::rank_dances(&[scores.clone(), scores.clone()]).unwrap().places, ranking.places);
    }

    #[test]
    fn a_raised_score_never_lowers_its_entry(scores in rounds(), pick in any::<prop::sample::Index>(), by in 1_u8..5) {
        prop_assume!(!scores.sheets().is_empty());
        let raised = *pick.get(scores.sheets());
        let better = changed(&scores, |it| match *it == raised {
            true => Sheet { score: it.score + f64::from(by), ..*it },
            false => *it,
        });
        use Method::{Additive, Borda, Copeland, Gate, Mean, Pairwise};
        for method in [Mean, Borda, Copeland, Pairwise, Additive, Gate] {
            let (before, after) = (places(method, &scores), places(method, &better));
            let place = |places: Option<Vec<Option<u32>>>| places.and_then(|places| places[raised.entry as usize]);
            prop_assert!(place(after) <= place(before), "{:?}", method);
        }
    }

    #[test]
    fn a_gate_needs_no_more_votes_than_were_asked_for(scores in rounds(), sheets in 1_usize..5, passes in 1_usize..5) {
        use super::gate::{Consensus, Verdict};
        let rules = [Consensus::Unanimous, Consensus::Majority, Consensus::AtLeast(passes)];
        for consensus in rules {
            let Ok(verdicts) = (Gate { sheets, consensus, ..options().gate }).verdicts(&scores) else { continue };
            for verdict in verdicts.into_iter().flatten() {
                if let Verdict::Open { sheets: more } = verdict {
                    prop_assert!((1..=sheets).contains(&more));
                }
            }
        }
    }
}
