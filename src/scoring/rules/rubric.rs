//! What a new version of a rubric changes, and what of a sheet is carried over to it.

use crate::language::WhyNot;
use crate::programme::Criterion;
use crate::scoring::{Given, Points};

/// One difference between two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Added(Criterion),
    Removed(Criterion),
    /// From which weight to which.
    Weight(Criterion, u32, u32),
    Levels(Criterion),
    Words(Criterion),
    Order,
}

impl Change {
    /// The criterion whose points have to be looked at again; none when only words or the order changed.
    pub const fn matters(&self) -> Option<&Criterion> {
        match self {
            Self::Added(it) | Self::Removed(it) | Self::Weight(it, ..) | Self::Levels(it) => Some(it),
            Self::Words(_) | Self::Order => None,
        }
    }
}

pub fn changes(old: &[Criterion], new: &[Criterion]) -> Vec<Change> {
    let with = |of: &[Criterion], key: &str| of.iter().find(|it| it.key == key).cloned();
    let mut found = Vec::new();
    for it in new {
        let Some(before) = with(old, &it.key) else {
            found.push(Change::Added(it.clone()));
            continue;
        };
        if before.weight != it.weight {
            found.push(Change::Weight(it.clone(), before.weight, it.weight));
        }
        if points(&before) != points(it) {
            found.push(Change::Levels(it.clone()));
        }
        let level_names = |of: &Criterion| of.levels.iter().map(|level| level.names.clone()).collect::<Vec<_>>();
        let same_words = before.names == it.names && before.meaning == it.meaning;
        if !same_words || (points(&before) == points(it) && level_names(&before) != level_names(it)) {
            found.push(Change::Words(it.clone()));
        }
    }
    found.extend(old.iter().filter(|it| with(new, &it.key).is_none()).cloned().map(Change::Removed));
    let kept = |of: &[Criterion], other: &[Criterion]| -> Vec<String> {
        of.iter().map(|it| it.key.clone()).filter(|key| with(other, key).is_some()).collect()
    };
    if kept(old, new) != kept(new, old) {
        found.push(Change::Order);
    }
    found
}

fn points(criterion: &Criterion) -> Vec<i32> {
    criterion.levels.iter().map(|level| level.points).collect()
}

/// What was given under an older version, as far as the criteria still ask for it.
pub fn carried(criteria: &[Criterion], given: &Points) -> Points {
    let still = |(key, given): (&String, &Given)| {
        let criterion = criteria.iter().find(|it| it.key == *key)?;
        let stands = match given {
            Given::CannotJudge => true,
            Given::Level(level) => points(criterion).contains(level),
        };
        stands.then(|| (key.clone(), *given))
    };
    Points(given.0.iter().filter_map(still).collect())
}

/// # Errors
/// The first sheet locks the rubric: from then on it changes only with a reason. A closed round keeps its own.
pub fn may_change_rubric(closed: bool, sheets: usize, reason: &str) -> Result<(), WhyNot> {
    if closed {
        return Err(WhyNot::new("scoring-why-round-closed"));
    }
    if sheets > 0 && reason.trim().is_empty() {
        return Err(WhyNot::new("scoring-why-rubric-locked").count("sheets", sheets));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::programme::Level;

    #[test]
    fn what_changes_is_named_and_what_only_sounds_different_does_not_matter() {
        let old = vec![criterion("impact", 2, 3), criterion("craft", 1, 3)];
        assert_eq!(changes(&old, &old), []);
        let new = vec![criterion("craft", 1, 5), criterion("impact", 3, 3), criterion("reach", 1, 3)];
        let found = changes(&old, &new);
        let named: Vec<&str> = found.iter().filter_map(Change::matters).map(|it| it.key.as_str()).collect();
        assert_eq!(named, ["craft", "impact", "reach"]);
        assert_eq!(found.last(), Some(&Change::Order));
        let mut worded = old.clone();
        worded[0].names = Names::english("Effect");
        assert!(matches!(&changes(&old, &worded)[..], [Change::Words(_)]));
        assert!(matches!(&changes(&old, &old[..1])[..], [Change::Removed(_)]));
    }

    #[test]
    fn points_are_carried_over_where_the_criteria_still_ask_for_them() {
        let given = Points(
            [("impact", Given::Level(5)), ("craft", Given::Level(2)), ("gone", Given::CannotJudge)]
                .map(|(key, given)| (key.to_owned(), given))
                .into(),
        );
        let kept = carried(&[criterion("impact", 1, 3), criterion("craft", 1, 3)], &given);
        assert_eq!(kept.0.into_iter().collect::<Vec<_>>(), [("craft".to_owned(), Given::Level(2))]);
    }

    #[test]
    fn the_first_sheet_locks_the_rubric() {
        assert!(may_change_rubric(false, 0, "").is_ok());
        assert!(may_change_rubric(false, 1, " ").is_err());
        assert!(may_change_rubric(false, 1, "Two criteria overlap.").is_ok());
        assert!(may_change_rubric(true, 0, "Late").is_err());
    }

    fn criterion(key: &str, weight: u32, most: i32) -> Criterion {
        Criterion {
            key: key.to_owned(),
            names: Names::english(key),
            meaning: Names::default(),
            weight,
            levels: (1..=most).map(|points| Level { points, names: Names::default() }).collect(),
        }
    }
}
