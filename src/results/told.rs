//! What a team is told, after publication, of how its entry was judged.

use crate::language::Names;
use crate::programme::Round;

/// Nothing here says who judged, in which order, or what a single judge gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The rounds in which the entry was judged.
    pub rounds: Vec<ToldRound>,
    /// By their letters, not by their judges.
    pub comments: Vec<String>,
    /// Comments that name a judge.
    pub withheld: usize,
    /// How many rounds the edition has.
    pub of: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ToldRound {
    pub round: Round,
    /// Judges who were given the entry and have not stepped back; where judges walk, those who came.
    pub given: usize,
    /// Those whose sheet counts.
    pub scored: usize,
    pub criteria: Vec<ToldCriterion>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ToldCriterion {
    pub names: Names,
    /// The highest level.
    pub most: i32,
    pub said: Said,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Anything would tell what a single judge gave.
    Nothing,
    /// From one third of the scale to another.
    Thirds(Band, Band),
    /// From one average to another, in tenths of a point.
    Mean(i64, i64),
}

crate::text_enum!(
    /// A third of a scale.
    Band { Lower = "lower", Middle = "middle", Upper = "upper" }
);
