//! Networks and domains that choose alike, where the rest of the edition does not. A carrier of a whole country or a mail
//! provider chooses as many ways as its people, and is no crowd.

use std::collections::{BTreeSet, HashMap};

use super::chance::{RARE, at_least_of};
use super::{Hit, MANY, Screen, Seat};

/// Nine of ten.
const ALIKE: f64 = 0.9;
/// What is so loved by all is no wonder.
const LOVED: f64 = 0.6;

pub fn find(seat: &Seat<'_>) -> Vec<Hit> {
    let voters = &seat.roll.voters;
    let mut hits = of(seat, |voter| voters[voter as usize].network);
    hits.extend(of(seat, |voter| voters[voter as usize].domain));
    hits
}

fn of(seat: &Seat<'_>, key: impl Fn(u32) -> u32) -> Vec<Hit> {
    let mut rows = Vec::with_capacity(seat.roll.ballots.len());
    let mut cast: HashMap<(u32, u32), usize> = HashMap::new();
    for ballot in &seat.roll.ballots {
        let key = key(ballot.voter);
        *cast.entry((key, ballot.category)).or_default() += 1;
        rows.push((key, ballot.category, ballot.choice, ballot.voter));
    }
    rows.sort_unstable();
    let mut hits: Vec<Hit> = Vec::new();
    for keyed in rows.chunk_by(|a, b| a.0 == b.0) {
        let mut alike = BTreeSet::new();
        let mut usual = 0.0_f64;
        for chosen in keyed.chunk_by(|a, b| a.2 == b.2) {
            let (key, category, choice, _) = chosen[0];
            let share = seat.shares.elsewhere((category, choice), chosen.len(), cast[&(key, category)]);
            if is_crowd(chosen.len(), cast[&(key, category)], share) {
                usual = usual.max(share * cast[&(key, category)] as f64);
                alike.extend(chosen.iter().map(|row| row.3));
            }
        }
        if !alike.is_empty() {
            hits.push(Hit { screen: Screen::Crowd, voters: alike.into_iter().collect(), usual });
        }
    }
    hits
}

/// So many of all who voted in a category, where others choose that with this share.
fn is_crowd(alike: usize, all: usize, share: f64) -> bool {
    alike >= MANY && alike as f64 >= ALIKE * all as f64 && share < LOVED && at_least_of(alike, all, share) < RARE
}
