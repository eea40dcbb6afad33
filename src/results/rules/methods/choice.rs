//! Whether the winners depend on the choice of method.

use super::super::calibration::Scores;
use super::{Method, Options, Unfit, rank};

/// What other methods say of the winners of a default standing.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Methods with the same winners.
    pub agree: Vec<Method>,
    /// Other winners, in the order of the methods that were asked.
    pub others: Vec<Choice>,
    /// Methods that cannot be applied.
    pub unfit: Vec<(Method, Unfit)>,
}

/// Winners, ascending, and the methods that choose them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub winners: Vec<u32>,
    pub methods: Vec<Method>,
}

impl Comparison {
    /// Whether some method has other winners.
    pub fn depends(&self) -> bool {
        !self.others.is_empty()
    }
}

/// Sets the winners of the default standing, in any order, beside those of each of these methods: the entries at the
/// places 1 to `most`, more when they share the last.
pub fn compare(scores: &Scores, default: &[u32], most: u32, methods: &[Method], options: &Options) -> Comparison {
    let mut default = default.to_vec();
    default.sort_unstable();
    let mut comparison = Comparison { agree: Vec::new(), others: Vec::new(), unfit: Vec::new() };
    for &method in methods {
        match rank(method, scores, options).map(|ranking| ranking.winners(most)) {
            Err(unfit) => comparison.unfit.push((method, unfit)),
            Ok(winners) if winners == default => comparison.agree.push(method),
            Ok(winners) => match comparison.others.iter_mut().find(|choice| choice.winners == winners) {
                Some(choice) => choice.methods.push(method),
                None => comparison.others.push(Choice { winners, methods: vec![method] }),
            },
        }
    }
    comparison
}

#[cfg(test)]
mod tests {
    use super::super::super::calibration::Sheet;
    use super::*;

    #[test]
    fn methods_are_gathered_by_their_winners() {
        // Two judges prefer the first entry; the third lifts the second far above it.
        let rows = [[9.0, 9.0, 1.0], [8.0, 8.0, 20.0]];
        let sheets = (0..)
            .zip(rows)
            .flat_map(|(entry, row)| (0..).zip(row).map(move |(judge, score)| Sheet { entry, judge, score }));
        let scores = Scores::new(2, 3, sheets.collect()).unwrap();
        let options = Options { budget: Some(17.0), ..Options::default() };
        let methods = [Method::Mean, Method::Trimmed, Method::Copeland, Method::Additive, Method::Budget];
        let comparison = compare(&scores, &[1], 1, &methods, &options);
        assert_eq!(comparison.agree, [Method::Mean, Method::Additive]);
        assert_eq!(comparison.others, [Choice { winners: vec![0], methods: vec![Method::Trimmed, Method::Copeland] }]);
        let broken = Unfit::BudgetBroken { judge: 2, given: 21.0, budget: 17.0, judges: 1 };
        assert_eq!(comparison.unfit, [(Method::Budget, broken)]);
        assert!(comparison.depends());
        assert!(!compare(&scores, &[1, 0], 2, &methods, &options).depends());
    }
}
