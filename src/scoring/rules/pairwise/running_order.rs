//! A judge's own running order: where a new entry goes, found by asking about the fewest entries already there.

/// What to ask a judge next, or the place that was found; places count from 0, the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insertion {
    /// "Is the new entry better than the one at this place?"
    Against { place: usize },
    /// The new entry goes to this place; those from there on move down by one.
    At { place: usize },
}

/// Binary insertion into an order of `length` entries after these answers (`true`: the new entry is better). Needs at
/// most ⌈log2(length + 1)⌉ answers; further answers are not read. Stateless, so that going back is one answer fewer.
pub fn insertion(length: usize, answers: &[bool]) -> Insertion {
    let (mut best, mut worst) = (0, length);
    let mut answers = answers.iter();
    while best < worst {
        let place = best + (worst - best) / 2;
        match answers.next() {
            Some(true) => worst = place,
            Some(false) => best = place + 1,
            None => return Insertion::Against { place },
        }
    }
    Insertion::At { place: best }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_entry_of_a_judge_needs_no_question() {
        assert_eq!(insertion(0, &[]), Insertion::At { place: 0 });
    }

    #[test]
    fn a_judge_is_asked_about_the_middle_first() {
        assert_eq!(insertion(7, &[]), Insertion::Against { place: 3 });
        assert_eq!(insertion(7, &[true]), Insertion::Against { place: 1 });
        assert_eq!(insertion(7, &[true, false, false]), Insertion::At { place: 3 });
    }

    proptest! {
        #[test]
        fn honest_answers_lead_to_the_true_place_in_few_questions(length in 0usize..200, share in 0.0..1.0f64) {
            let truth = (share * (length + 1) as f64) as usize;
            let mut answers = Vec::new();
            let place = loop {
                match insertion(length, &answers) {
                    Insertion::Against { place } => answers.push(truth <= place),
                    Insertion::At { place } => break place,
                }
            };
            prop_assert_eq!(place, truth);
            prop_assert!(answers.len() as u32 <= usize::BITS - length.leading_zeros());
        }
    }
}
