//! What follows from the lines of a record: fits, standings, whether winners are the first.

use std::collections::BTreeMap;

use super::recompute::Field;
use super::record::{FitLine, Record, RoundRule, Rule, StandingLine};
use super::rules_of;

/// The fields of a record that have boards, in their order.
pub fn fields(record: &Record) -> Vec<Field<'_>> {
    let mut rules: BTreeMap<i32, BTreeMap<i32, &RoundRule>> = BTreeMap::new();
    for rule in &record.rules {
        if let Rule::Round(rule) = rule {
            rules.entry(rule.round).or_default().insert(rule.version, rule);
        }
    }
    let mut names: Vec<(i32, &str)> = record.boards.iter().map(|board| (board.round, board.field.as_str())).collect();
    names.sort_unstable();
    names.dedup();
    let field = |(round, name): (i32, &'_ str)| {
        let rules = rules.get(&round)?.clone();
        let name = &record.boards.iter().find(|board| board.field == name)?.field;
        Some(Field {
            round: rules_of::round(rules.values().last()?)?,
            rules,
            name,
            sheets: record.sheets.iter().chain(&record.ballots).filter(|line| line.field == *name).collect(),
            comparisons: record.comparisons.iter().filter(|line| line.field == *name).collect(),
        })
    };
    names.into_iter().filter_map(field).collect()
}

pub fn fits(record: &Record) -> Vec<FitLine> {
    fields(record).iter().filter_map(Field::fit).collect()
}

/// By the fits that the record has, where the values come from one.
pub fn standings(record: &Record) -> Vec<StandingLine> {
    let fields = fields(record);
    let of_board = |board: &super::record::BoardLine| {
        let field = fields.iter().find(|field| field.name == board.field)?;
        let fit = record.fits.iter().find(|fit| fit.field == board.field);
        Some(field.standing(&board.board, &board.entries, fit))
    };
    record.boards.iter().filter_map(of_board).flatten().collect()
}

/// Nobody who does not win stands at the place of a winner, or before it.
pub fn follows(standings: &[StandingLine], round: i32, board: &str, winners: &[String]) -> bool {
    let own: Vec<&StandingLine> = standings.iter().filter(|line| line.round == round && line.board == board).collect();
    let place = |winner: &String| own.iter().find(|line| line.entry == *winner).map(|line| line.place);
    let places: Option<Vec<usize>> = winners.iter().map(place).collect();
    let last = places.and_then(|places| places.into_iter().max());
    last.is_some_and(|last| own.iter().filter(|line| line.place <= last).all(|line| winners.contains(&line.entry)))
}
