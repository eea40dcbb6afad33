//! How much doubt is left after further sheets, by drawing what they might show.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::super::super::next::Contender;
use super::SEED;

const DRAWS: usize = 1000;

/// What is known of an entry, and how much better it will be known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    mean: f64,
    /// How far the further sheets may move the value, and how far the truth may lie from it then.
    moved: f64,
    left: f64,
}

impl From<(&Contender, f64)> for Known {
    fn from((now, after): (&Contender, f64)) -> Self {
        let moved = (now.standard_error.powi(2) - after.powi(2)).max(0.0).sqrt();
        Self { mean: now.mean, moved, left: after }
    }
}

/// The doubt expected after the further sheets, where it is `now` before them. Entries are drawn one by one, though their
/// values err together; so that what is drawn is the share of the doubt that stays.
pub fn doubt_after(now: f64, known: &[Known], top: usize) -> f64 {
    let mut rng = ChaCha8Rng::seed_from_u64(SEED);
    let lead = best(known.iter().map(|one| one.mean).collect(), top);
    let (mut before, mut after) = (0usize, 0usize);
    for _ in 0..DRAWS {
        let (mut shown, mut truth) = (Vec::with_capacity(known.len()), Vec::with_capacity(known.len()));
        for one in known {
            let value = one.mean + one.moved * rng.sample::<f64, _>(StandardNormal);
            shown.push(value);
            truth.push(value + one.left * rng.sample::<f64, _>(StandardNormal));
        }
        let truth = best(truth, top);
        let wrong = |found: &[bool]| found.iter().zip(&truth).filter(|(found, truth)| **found && !**truth).count();
        before += wrong(&lead);
        after += wrong(&best(shown, top));
    }
    if before == 0 { now } else { now * (after as f64 / before as f64).min(1.0) }
}

/// Which of these are among the `top` largest; of equals the first.
fn best(values: Vec<f64>, top: usize) -> Vec<bool> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    if top < order.len() {
        order.select_nth_unstable_by(top, |&one, &other| values[other].total_cmp(&values[one]).then(one.cmp(&other)));
        order.truncate(top);
    }
    let mut best = vec![false; values.len()];
    order.into_iter().for_each(|one| best[one] = true);
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_that_show_all_leave_no_doubt_and_sheets_that_show_nothing_leave_it_all() {
        let known = |after: f64| [5.0, 5.5, 4.0].map(|mean| Known::from((&contender(mean), after)));
        assert_eq!(doubt_after(0.4, &known(1.0), 1), 0.4);
        assert_eq!(doubt_after(0.4, &known(0.0), 1), 0.0);
        let some = doubt_after(0.4, &known(0.5), 1);
        assert!(some > 0.1 && some < 0.3, "{some}");
    }

    #[test]
    fn where_all_win_there_is_no_doubt() {
        assert_eq!(doubt_after(0.0, &[Known::from((&contender(1.0), 0.5))], 3), 0.0);
    }

    fn contender(mean: f64) -> Contender {
        Contender { mean, standard_error: 1.0, chance: 0.5, sheets: 3, room: 5 }
    }
}
