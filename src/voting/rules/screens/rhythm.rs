//! Ballots that come one after the other like a clock. Those of people between them are passed over.

use super::{Hit, MANY, SECOND, Screen, Seat};

/// How many rows back the one before is looked for, and by which part two intervals may differ.
#[derive(Clone, Copy)]
struct Ear {
    back: usize,
    differ: f64,
}

/// Among all ballots for one choice, where people vote in between: exactly like a clock.
const EXACT: Ear = Ear { back: 6, differ: 0.02 };
/// Among those of one network or domain: one directly after the other, about like a clock.
const NEAR: Ear = Ear { back: 1, differ: 0.2 };
/// What comes quicker is a burst, what comes slower no rhythm.
const QUICKEST: i64 = SECOND;
const SLOWEST: i64 = 3600 * SECOND;

type Row = (u32, i64, u32);

pub fn find(seat: &Seat<'_>) -> Vec<Hit> {
    let voters = &seat.roll.voters;
    let chosen = seat.roll.ballots.iter().map(|ballot| (ballot.choice, ballot.at, ballot.voter));
    let mut hits = of(chosen.collect(), EXACT);
    for by_network in [true, false] {
        let key = |voter: &super::Seen| if by_network { voter.network } else { voter.domain };
        let first = (0_u32..).zip(voters).filter_map(|(at, voter)| Some((key(voter), seat.first[at as usize]?, at)));
        hits.extend(of(first.collect(), NEAR));
    }
    hits
}

fn of(mut rows: Vec<Row>, ear: Ear) -> Vec<Hit> {
    rows.sort_unstable();
    let mut hits = Vec::new();
    for of_key in rows.chunk_by(|a, b| a.0 == b.0).filter(|of_key| of_key.len() >= MANY) {
        hits.extend(beaten(of_key, ear));
    }
    hits
}

/// The longest run of beats that ends at each row with the row before; where it is long, all of it is found.
fn beaten(rows: &[Row], ear: Ear) -> Vec<Hit> {
    let mut chains = vec![0_usize; rows.len() * ear.back];
    let mut ends: Vec<(usize, usize)> = Vec::new();
    for at in 0..rows.len() {
        for back in 1..=ear.back.min(at) {
            let before = at - back;
            let beat = rows[at].1 - rows[before].1;
            if (QUICKEST..=SLOWEST).contains(&beat) {
                let longest = carry_on(rows, &chains, before, beat, ear).map_or(0, |(_, length)| length);
                chains[at * ear.back + back - 1] = longest + 1;
                if longest + 1 >= MANY {
                    ends.push((at, back));
                }
            }
        }
    }
    gather(rows, &chains, &ends, ear)
}

/// The best way to go on from a row with about this beat before it.
fn carry_on(rows: &[Row], chains: &[usize], at: usize, beat: i64, ear: Ear) -> Option<(usize, usize)> {
    let fits = |back: usize| {
        let earlier = rows[at].1 - rows[at - back].1;
        (earlier - beat).unsigned_abs() as f64 <= ear.differ * beat as f64
    };
    (1..=ear.back.min(at))
        .filter(|back| fits(*back))
        .map(|back| (back, chains[at * ear.back + back - 1]))
        .filter(|(_, length)| *length > 0)
        .max_by_key(|(_, length)| *length)
}

/// From the last beats to the first; what was gone through already ends the way. Runs between which there is less than the
/// slowest beat are one.
fn gather(rows: &[Row], chains: &[usize], ends: &[(usize, usize)], ear: Ear) -> Vec<Hit> {
    let (mut taken, mut within) = (vec![false; rows.len() * ear.back], vec![false; rows.len()]);
    for (mut at, mut back) in ends.iter().rev().copied() {
        while !std::mem::replace(&mut taken[at * ear.back + back - 1], true) {
            within[at] = true;
            let (before, beat) = (at - back, rows[at].1 - rows[at - back].1);
            within[before] = true;
            let Some((next, _)) = carry_on(rows, chains, before, beat, ear) else { break };
            (at, back) = (before, next);
        }
    }
    let beats: Vec<&Row> = rows.iter().zip(within).filter(|(_, within)| *within).map(|(row, _)| row).collect();
    beats.chunk_by(|one, next| next.1 - one.1 <= SLOWEST).map(hit).collect()
}

fn hit(run: &[&Row]) -> Hit {
    let mut voters: Vec<u32> = run.iter().map(|row| row.2).collect();
    voters.sort_unstable();
    voters.dedup();
    Hit { screen: Screen::Rhythm, voters, usual: 0.0 }
}
