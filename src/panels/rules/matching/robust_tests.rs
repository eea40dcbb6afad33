use proptest::prelude::*;

use super::super::certificate::feasible;
use super::super::small::synthetic::MIDDLE;
use super::super::small::{Table, alike, question, synthetic};
use super::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn draws_keep_the_terms_and_no_pair_is_likelier_than_allowed(
        (table, terms) in question(4, 6),
        limit in 40u32..=100,
        seed: u64,
    ) {
        let drawn = match robust(&table, &terms, f64::from(limit) / 100.0, seed) {
            Ok(drawn) => drawn,
            Err(refusal) => {
                prop_assert!(limit < 100 || matches!(refusal, Refusal::Shortage(_) | Refusal::Crossing));
                return Ok(());
            }
        };
        prop_assert!(feasible(&table, &terms, &drawn.matching).is_ok());
        for (entry, chances) in drawn.probabilities.iter().enumerate() {
            let locked = |judge: u32| terms.locked.contains(&(entry as u32, judge));
            prop_assert_eq!(chances.iter().map(|pair| pair.1).sum::<u32>(), 100 * drawn.matching.judges_of[entry].len() as u32);
            prop_assert!(chances.iter().all(|&(judge, chance)| chance <= limit || locked(judge)));
            let possible = |judge: &u32| chances.iter().any(|pair| pair.0 == *judge);
            prop_assert!(drawn.matching.judges_of[entry].iter().all(possible));
        }
        prop_assert_eq!(robust(&table, &terms, f64::from(limit) / 100.0, seed), Ok(drawn));
    }
}

#[test]
fn each_pair_comes_as_often_as_it_should() {
    let (event, mut terms) = synthetic(MIDDLE, false);
    terms.needed[12..].fill(0);
    terms.loads = vec![1..=2; 30];
    let first = robust(&event, &terms, 0.8, 0).expect("it can be");
    let open = Open::new(&event, &terms);
    let mut flow = Flow::new(&event, &open, 80);
    assert!(flow.optimise(&event, &open));
    let mut chance = ChaCha8Rng::seed_from_u64(5);
    let (draws, mut seen) = (4000, std::collections::BTreeMap::new());
    for _ in 0..draws {
        for (entry, own) in rounding::draw(flow.arcs(&open), 120, &mut chance).into_iter().enumerate() {
            own.into_iter().for_each(|judge| *seen.entry((entry, judge)).or_insert(0) += 1);
        }
    }
    for (entry, chances) in first.probabilities.iter().enumerate() {
        for &(judge, hundredths) in chances {
            let (mean, share) = (f64::from(hundredths) / 100.0, f64::from(seen[&(entry, judge)]) / f64::from(draws));
            let error = (mean * (1.0 - mean) / f64::from(draws)).sqrt();
            assert!((share - mean).abs() < 4.5 * error + 1e-9, "{share} {mean}");
        }
    }
}

#[test]
fn at_little_cost_nobody_is_sure_of_a_judge() {
    let (event, terms) = synthetic(MIDDLE, false);
    let drawn = robust(&event, &terms, 0.9, 7).expect("it can be");
    assert!(drawn.expected > 320_492 * 95 / 100, "{}", drawn.expected);
    assert!(drawn.total > 320_492 * 93 / 100, "{}", drawn.total);
    assert_ne!(robust(&event, &terms, 0.9, 8).expect("it can be").matching, drawn.matching);
}

#[test]
fn entries_with_too_few_judges_for_so_little_certainty_are_named() {
    let table = Table(vec![vec![1; 4], vec![1, 1, CONFLICT, CONFLICT], vec![1; 4]]);
    let terms = alike(3, 4, 2, 0, 3);
    assert_eq!(robust(&table, &terms, 0.9, 1), Err(Refusal::TooCertain { entries: vec![1] }));
    assert!(robust(&table, &terms, 1.0, 1).is_ok());
    assert!(matches!(robust(&table, &alike(3, 4, 2, 0, 1), 0.9, 1), Err(Refusal::Shortage(_))));
}
