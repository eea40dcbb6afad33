//! Quicker than anybody is: a letter confirmed as soon as it was asked for, a ballot cast as soon as it was confirmed.

use std::collections::HashMap;

use super::{Hit, SECOND, SOME, Screen, Seat, Seen};

/// A letter is sent, opened and followed in no less.
const LETTER: i64 = 3 * SECOND;
/// A page of nominees is opened, read and chosen from in no less.
const READING: i64 = 2 * SECOND;

pub fn is_hasty(voter: &Seen, first: Option<i64>) -> bool {
    voter.confirmed - voter.registered < LETTER || first.is_some_and(|first| first - voter.confirmed < READING)
}

/// Those who are hasty for the same choice; a few are people with a good memory.
pub fn find(seat: &Seat<'_>) -> Vec<Hit> {
    let mut by_choice: HashMap<u32, Vec<u32>> = HashMap::new();
    for ballot in &seat.roll.ballots {
        let first = seat.first[ballot.voter as usize];
        if first == Some(ballot.at) && is_hasty(&seat.roll.voters[ballot.voter as usize], first) {
            by_choice.entry(ballot.choice).or_default().push(ballot.voter);
        }
    }
    let many = by_choice.into_values().filter(|voters| voters.len() >= SOME);
    let hit = |mut voters: Vec<u32>| {
        voters.sort_unstable();
        Hit { screen: Screen::Pace, voters, usual: 0.0 }
    };
    many.map(hit).collect()
}
