//! What several screens found of nearly the same voters is one set for a person to decide.

use std::collections::HashMap;

use super::{Hit, Screen};

/// Of all voters of two sets, so many are in both.
const SAME: f64 = 0.8;

pub fn merge(mut hits: Vec<Hit>, voters: usize) -> Vec<(Hit, Vec<Screen>)> {
    // The larger set gives its name; among equals the screen that is named first.
    hits.sort_by(|a, b| (b.voters.len(), a.screen, &a.voters).cmp(&(a.voters.len(), b.screen, &b.voters)));
    let mut kept: Vec<(Hit, Vec<Screen>)> = Vec::new();
    let mut sets_of: Vec<Vec<u32>> = vec![Vec::new(); voters];
    for hit in hits {
        let mut shared: HashMap<u32, usize> = HashMap::new();
        for set in hit.voters.iter().flat_map(|voter| &sets_of[*voter as usize]) {
            *shared.entry(*set).or_default() += 1;
        }
        let nearly = |(set, both): &(u32, usize)| {
            let other = &kept[*set as usize].0;
            let all = other.voters.len() + hit.voters.len() - both;
            // What one screen found twice is one set also where it is a part of it.
            let of = if other.screen == hit.screen { hit.voters.len() } else { all };
            *both as f64 >= SAME * of as f64
        };
        let same = shared.into_iter().filter(nearly).map(|(set, _)| set).min();
        if let Some(set) = same {
            join(&mut kept[set as usize], &hit);
            hit.voters.iter().for_each(|voter| note(&mut sets_of[*voter as usize], set));
        } else {
            let set = kept.len() as u32;
            hit.voters.iter().for_each(|voter| note(&mut sets_of[*voter as usize], set));
            kept.push((hit, Vec::new()));
        }
    }
    kept
}

fn note(sets: &mut Vec<u32>, set: u32) {
    if !sets.contains(&set) {
        sets.push(set);
    }
}

/// A burst holds whoever voted for the same in those minutes: where another screen says which of them belong together, the
/// others are free.
fn join((into, also): &mut (Hit, Vec<Screen>), hit: &Hit) {
    if hit.screen != into.screen && !also.contains(&hit.screen) {
        also.push(hit.screen);
    }
    match (into.screen, hit.screen) {
        (Screen::Burst, other) if other != Screen::Burst => {
            also.retain(|one| *one != other);
            also.push(Screen::Burst);
            (into.screen, into.voters) = (other, hit.voters.clone());
        }
        (one, Screen::Burst) if one != Screen::Burst => into.usual = into.usual.max(hit.usual),
        _ => {
            into.voters.extend(&hit.voters);
            into.voters.sort_unstable();
            into.voters.dedup();
            into.usual = into.usual.max(hit.usual);
        }
    }
    also.sort_unstable();
}
