//! Addresses that count up: vote001, vote002. Numbers in addresses are common (years, students of a school), so a set must
//! also be counted up in the order in which it registered, or choose alike where others do not.

use std::collections::HashMap;

use super::chance::{RARE, at_least_of};
use super::{Hit, SOME, Screen, Seat};

/// Of those registered after each other, so many bear a number just above.
const COUNTED: f64 = 0.6;
const JUST_ABOVE: u64 = 3;
const ALIKE: f64 = 0.9;
/// A shape of fewer signs than this says nothing.
const SHORTEST: usize = 3;
/// Addresses without numbers differ in so many signs at their end.
const ENDING: usize = 2;

pub fn find(seat: &Seat<'_>) -> Vec<Hit> {
    let choices = choices(seat);
    let mut hits = Vec::new();
    for shape in [numbered as fn(&str) -> Option<String>, but_its_end] {
        let mut rows: Vec<(u32, String, i64, u32)> = (0_u32..)
            .zip(&seat.roll.voters)
            .filter_map(|(at, voter)| Some((voter.domain, shape(&voter.local)?, voter.registered, at)))
            .collect();
        rows.sort_unstable();
        for alike in rows.chunk_by(|a, b| (a.0, &a.1) == (b.0, &b.1)).filter(|alike| alike.len() >= SOME) {
            let order: Vec<u32> = alike.iter().map(|row| row.3).collect();
            if counts_up(seat, &order) || choose_alike(seat, &order, &choices) {
                let mut voters = order;
                voters.sort_unstable();
                hits.push(Hit { screen: Screen::Sequence, voters, usual: 0.0 });
            }
        }
    }
    hits
}

/// Without plus tags and dots, which providers pass over, and with each number as one sign.
pub fn numbered(local: &str) -> Option<String> {
    let mut shape = String::new();
    for sign in plain(local).chars() {
        match sign {
            _ if !sign.is_ascii_digit() => shape.push(sign),
            _ if shape.ends_with('#') => {}
            _ => shape.push('#'),
        }
    }
    (shape.contains('#') && shape.len() > 1).then_some(shape)
}

fn but_its_end(local: &str) -> Option<String> {
    let plain = plain(local);
    let kept = plain.chars().count().checked_sub(ENDING).filter(|kept| *kept >= SHORTEST)?;
    let without = plain.chars().all(|sign| !sign.is_ascii_digit());
    without.then(|| plain.chars().take(kept).collect())
}

fn plain(local: &str) -> String {
    let local = local.split('+').next().unwrap_or(local);
    local.chars().filter(|sign| *sign != '.').flat_map(char::to_lowercase).collect()
}

fn counts_up(seat: &Seat<'_>, order: &[u32]) -> bool {
    let counted = just_above(order.iter().map(|voter| seat.roll.voters[*voter as usize].local.as_str()));
    counted as f64 >= COUNTED * (order.len() - 1) as f64
}

/// How many addresses, in the order in which they registered, bear a number just above the one before.
pub fn just_above<'a>(order: impl Iterator<Item = &'a str>) -> usize {
    let number = |local: &str| -> Option<u64> {
        plain(local).chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
    };
    let numbers: Vec<Option<u64>> = order.map(number).collect();
    let above = |pair: &&[Option<u64>]| match (pair[0], pair[1]) {
        (Some(one), Some(next)) => next > one && next - one <= JUST_ABOVE,
        _ => false,
    };
    numbers.windows(2).filter(above).count()
}

fn choices(seat: &Seat<'_>) -> Vec<Vec<(u32, u32)>> {
    let mut of = vec![Vec::new(); seat.roll.voters.len()];
    for ballot in &seat.roll.ballots {
        of[ballot.voter as usize].push((ballot.category, ballot.choice));
    }
    of
}

fn choose_alike(seat: &Seat<'_>, order: &[u32], choices: &[Vec<(u32, u32)>]) -> bool {
    let (mut categories, mut chosen) = (HashMap::<u32, usize>::new(), HashMap::<(u32, u32), usize>::new());
    for choice in order.iter().flat_map(|voter| &choices[*voter as usize]) {
        *categories.entry(choice.0).or_default() += 1;
        *chosen.entry(*choice).or_default() += 1;
    }
    chosen.into_iter().any(|(choice, count)| {
        let all = categories[&choice.0];
        let share = seat.shares.elsewhere(choice, count, all);
        count >= SOME && count as f64 >= ALIKE * all as f64 && at_least_of(count, all, share) < RARE
    })
}
