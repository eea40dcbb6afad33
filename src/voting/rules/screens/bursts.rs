//! Bursts: in some minutes many more for one choice, or of one network or domain, than the edition's own rhythm brings. A
//! reminder to everybody makes the whole edition quick, and is no burst.

use std::collections::HashMap;

use super::chance::{RARE, at_least};
use super::{Hit, MANY, SECOND, Screen, Seat};

/// In which window ballots of one choice are counted, and voters of one network or domain.
const MINUTES: i64 = 5 * 60 * SECOND;
const HOUR: i64 = 60 * 60 * SECOND;
/// So many times more than usual.
const TIMES: f64 = 5.0;
/// Of those of one network or domain in an hour, so many choose alike.
const ALIKE: f64 = 0.8;

/// Key, moment, voter: in order, the burst of a key is a run of rows.
type Row = (u32, i64, u32);

pub fn find(seat: &Seat<'_>) -> Vec<Hit> {
    let (voters, mut hits) = (&seat.roll.voters, Vec::new());
    let chosen = seat.roll.ballots.iter().map(|ballot| (ballot.choice, ballot.at, ballot.voter));
    hits.extend(of(chosen.collect(), MINUTES).into_iter().filter(|hit| hit.voters.len() >= MANY));
    let favourites = favourites(seat);
    for by_network in [true, false] {
        let key = |voter: &super::Seen| if by_network { voter.network } else { voter.domain };
        let first = (0_u32..).zip(voters).filter_map(|(at, voter)| Some((key(voter), seat.first[at as usize]?, at)));
        let found = of(first.collect(), HOUR).into_iter();
        hits.extend(found.filter(|hit| agree(hit, &favourites) && hit.voters.len() >= MANY));
    }
    hits
}

/// The choices of each voter; a set agrees when one choice is that of nearly all.
fn favourites(seat: &Seat<'_>) -> Vec<Vec<u32>> {
    let mut of = vec![Vec::new(); seat.roll.voters.len()];
    for ballot in &seat.roll.ballots {
        of[ballot.voter as usize].push(ballot.choice);
    }
    of
}

fn agree(hit: &Hit, favourites: &[Vec<u32>]) -> bool {
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for choice in hit.voters.iter().flat_map(|voter| &favourites[*voter as usize]) {
        *counts.entry(*choice).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or(0);
    most as f64 >= ALIKE * hit.voters.len() as f64
}

fn of(mut rows: Vec<Row>, window: i64) -> Vec<Hit> {
    rows.sort_unstable();
    let mut rhythm: Vec<i64> = rows.iter().map(|row| row.1).collect();
    rhythm.sort_unstable();
    let mut hits = Vec::new();
    for of_key in rows.chunk_by(|a, b| a.0 == b.0).filter(|of_key| of_key.len() >= MANY) {
        let (mut end, mut marked) = (0, vec![None; of_key.len()]);
        for start in 0..of_key.len() {
            while end < of_key.len() && of_key[end].1 - of_key[start].1 < window {
                end += 1;
            }
            let count = end - start;
            if count < MANY {
                continue;
            }
            let usual = usual(&rhythm, (of_key[start].1, window), count, of_key.len());
            if count as f64 >= TIMES * (usual + 1.0) && at_least(count, usual + 1.0) < RARE {
                mark(&mut marked[start..end], usual);
            }
        }
        episodes(of_key, &marked, window, &mut hits);
    }
    hits
}

/// Each row is marked once, so that overlapping windows cost nothing more: what is marked already stands at the front.
fn mark(rows: &mut [Option<f64>], usual: f64) {
    for row in rows.iter_mut().rev() {
        if row.is_some() {
            break;
        }
        *row = Some(usual);
    }
}

/// How many the others of the edition let one expect in that window.
fn usual(rhythm: &[i64], (from, window): (i64, i64), count: usize, of_key: usize) -> f64 {
    let before = |at: i64| rhythm.partition_point(|other| *other < at);
    let others = (before(from + window) - before(from)).saturating_sub(count) as f64;
    let rest = rhythm.len().saturating_sub(of_key).max(1) as f64;
    others * of_key as f64 / rest
}

/// Marked rows that follow each other within a window are one burst.
fn episodes(rows: &[Row], marked: &[Option<f64>], window: i64, hits: &mut Vec<Hit>) {
    let mut last: Option<i64> = None;
    let mut found: Vec<Hit> = Vec::new();
    for (row, usual) in rows.iter().zip(marked).filter_map(|(row, usual)| Some((row, (*usual)?))) {
        if last.is_none_or(|last| row.1 - last >= window) {
            found.push(Hit { screen: Screen::Burst, voters: Vec::new(), usual });
        }
        last = Some(row.1);
        if let Some(hit) = found.last_mut() {
            hit.usual = hit.usual.max(usual);
            hit.voters.push(row.2);
        }
    }
    for hit in &mut found {
        hit.voters.sort_unstable();
        hit.voters.dedup();
    }
    hits.extend(found);
}
