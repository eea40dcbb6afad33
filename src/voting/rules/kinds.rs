//! Sets in a list. Small herds come by the thousand: where many are of a kind, they stand in one line and are decided on
//! together.

use std::collections::BTreeMap;

use crate::column::Moment;
use crate::voting::{SetKind, VoteSet};

/// More of a kind than this stand in one line.
const FEW: usize = 5;

/// A line of a list of sets.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'s> {
    One(&'s VoteSet),
    Many(SetKind, Vec<&'s VoteSet>),
}

impl Line<'_> {
    pub fn voters(&self) -> usize {
        match self {
            Self::One(set) => set.facts.voters,
            Self::Many(_, sets) => sets.iter().map(|set| set.facts.voters).sum(),
        }
    }
}

/// By how many voters each line has.
pub fn lines<'s>(sets: impl IntoIterator<Item = &'s VoteSet>) -> Vec<Line<'s>> {
    let mut kinds: BTreeMap<SetKind, Vec<&VoteSet>> = BTreeMap::new();
    sets.into_iter().for_each(|set| kinds.entry(set.kind()).or_default().push(set));
    let of_kind = |(kind, sets): (SetKind, Vec<&'s VoteSet>)| match sets.len() {
        0..=FEW => sets.into_iter().map(Line::One).collect(),
        _ => vec![Line::Many(kind, sets)],
    };
    let mut lines: Vec<Line<'s>> = kinds.into_iter().flat_map(of_kind).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.voters()));
    lines
}

/// What somebody has seen of sets: it is another once one of them is decided or found anew.
pub fn seen_of(sets: &[VoteSet]) -> String {
    let verdicts: usize = sets.iter().map(|set| set.verdicts.len()).sum();
    let found = sets.iter().map(|set| set.found_at).max().map_or(0, Moment::micros);
    format!("{}-{verdicts}-{found}", sets.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voting::rules::screens::{Facts, Leaning, Screen};
    use crate::voting::{VoteSetId, VoteState};

    #[test]
    fn many_of_a_kind_stand_in_one_line() {
        let mut sets: Vec<VoteSet> = (0..6).map(|_| set(Screen::Sequence, 10)).collect();
        sets.extend([set(Screen::Burst, 70), set(Screen::Burst, 40)]);
        let lines = lines(&sets);
        let shape = |line: &Line<'_>| match line {
            Line::One(set) => (1, set.facts.voters),
            Line::Many(_, sets) => (sets.len(), line.voters()),
        };
        assert_eq!(lines.iter().map(shape).collect::<Vec<_>>(), [(1, 70), (6, 60), (1, 40)]);
    }

    #[test]
    fn a_kind_is_found_by_its_name() {
        for screen in Screen::ALL {
            for leaning in Leaning::ALL {
                for standing in VoteState::ALL {
                    let kind = SetKind { screen: *screen, leaning: *leaning, standing: *standing };
                    assert_eq!(SetKind::parse(&kind.to_string()), Some(kind));
                }
            }
        }
        assert_eq!(["", "burst", "burst-open", "burst-open-suspect-x"].map(SetKind::parse), [None; 4]);
    }

    #[test]
    fn what_was_seen_is_another_once_a_set_is_found_anew() {
        let sets = [set(Screen::Burst, 70), set(Screen::Burst, 40)];
        let mut later = sets.clone();
        later[1].found_at = later[1].found_at.plus_seconds(1);
        assert_ne!(seen_of(&sets), seen_of(&later));
        assert_ne!(seen_of(&sets), seen_of(&sets[..1]));
    }

    fn set(screen: Screen, voters: usize) -> VoteSet {
        let facts = Facts {
            voters,
            span: None,
            networks: 1,
            domains: 1,
            names: voters,
            alike: voters,
            ballots: 1,
            single: 0,
            hasty: 0,
            numbered: 0,
            counted: 0,
            regular: false,
            lent: 0,
            usual: 0,
        };
        let (id, standing, found_at) = (VoteSetId::fresh(), VoteState::Suspect, Moment::of_micros(1));
        VoteSet { id, screen, also: Vec::new(), facts, found_at, standing, verdicts: Vec::new() }
    }
}
