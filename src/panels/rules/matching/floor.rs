//! A floor that every entry is to reach, and the proof that none of the matchings reaches it: a Lagrangian bound.
//!
//! With prices p >= 0 on the judges' loads, and f an aim that is 0 from the floor up and negative below, no matching in
//! which every entry reaches the floor exists if sum_i max over panels S of [f(S) - p(S)] + sum_j most_j p_j < 0. The
//! prices are those at which trades came to rest; they need not be the best for the proof to hold. Each entry chooses a
//! whole panel, so the bound is never weaker than that of the linear program (Geoffrion 1974).

use super::UNIT;
use super::board::Aim;
use super::limits::Limits;
use super::reach::Reach;

/// Panels of one entry that are weighed at most; beyond, its choice is bounded more simply.
const PANELS: usize = 50_000;

/// Every entry is to reach the floor before anything else counts; those that lack most count most.
#[derive(Clone, Copy, Debug)]
pub struct Floor {
    sum: i64,
    /// How many times a lack weighs more than the total.
    weight: i64,
    /// A lack of this much weighs four times more for each millionth.
    grain: i64,
}

impl Floor {
    /// `span` is a range that no two sums of an entry exceed: weights are as great as fit into sums along long rings.
    pub fn new(sum: i64, span: i64) -> Self {
        let weight = ((1 << 44) / span.max(1)).clamp(1, UNIT);
        Self { sum, weight, grain: (span / weight).max(1) }
    }

    /// The worth of a sum, 0 from the floor up.
    fn lack(&self, sum: i64) -> i64 {
        let short = (self.sum - sum).max(0);
        -short * (self.weight + 4 * (short / self.grain))
    }
}

impl Aim for Floor {
    fn worth(&self, _: usize, sum: i64) -> i64 {
        sum + self.lack(sum)
    }
}

/// Whether these prices prove that not every entry can reach the floor. Loads at most, conflicts and locks are regarded.
pub fn refuted(limits: &Limits, reach: &Reach, prices: &[i64], floor: &Floor) -> bool {
    let room = limits.most.iter().zip(prices).map(|(&most, &price)| i128::from(most) * i128::from(price)).sum::<i128>();
    let mut seats = Vec::new();
    let needy = (0..reach.needed.len()).filter(|&entry| reach.needed[entry] > 0);
    // Below the floor a panel may also count what it has: prices were made for that.
    let aim = |sum: i64| (sum - floor.sum).min(0) + floor.lack(sum);
    room + needy.map(|entry| i128::from(choice(limits, reach, prices, entry, &mut seats, &aim))).sum::<i128>() < 0
}

/// The most that a panel of the entry is worth, less its prices.
fn choice(
    limits: &Limits,
    reach: &Reach,
    prices: &[i64],
    entry: usize,
    seats: &mut Vec<(i64, i64)>,
    aim: &impl Fn(i64) -> i64,
) -> i64 {
    let locked = &limits.locked[entry];
    let needed = reach.needed[entry].saturating_sub(locked.len());
    let mut stay = (0, 0);
    seats.clear();
    for &(judge, value) in reach.of(entry) {
        let seat = (prices[judge as usize], value);
        if !locked.is_empty() && locked.contains(&judge) {
            stay = (stay.0 + seat.0, stay.1 + seat.1);
        } else {
            seats.push(seat);
        }
    }
    seats.extend(reach.beyond[entry].iter().flat_map(|&value| (0..needed).map(move |_| (0, value))));
    keep_undominated(seats, needed);
    if panels(seats.len(), needed) > PANELS {
        return -stay.0 - seats.iter().take(needed).map(|seat| seat.0).sum::<i64>();
    }
    best_panel(seats, needed, stay, aim)
}

/// Of seats as (price, affinity), those to which fewer than `needed` others are as cheap and as good; cheapest first.
fn keep_undominated(seats: &mut Vec<(i64, i64)>, needed: usize) {
    seats.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
    let mut best: Vec<i64> = Vec::with_capacity(needed + 1);
    seats.retain(|seat| {
        if best.len() == needed && best.last().is_some_and(|&last| last >= seat.1) {
            return false;
        }
        best.insert(best.partition_point(|&other| other >= seat.1), seat.1);
        best.truncate(needed);
        needed > 0
    });
}

fn panels(seats: usize, needed: usize) -> usize {
    (0..needed)
        .try_fold(1usize, |all, taken| Some(all.checked_mul(seats.saturating_sub(taken))? / (taken + 1)))
        .unwrap_or(usize::MAX)
}

fn best_panel(seats: &[(i64, i64)], needed: usize, so_far: (i64, i64), aim: &impl Fn(i64) -> i64) -> i64 {
    if needed == 0 {
        return aim(so_far.1) - so_far.0;
    }
    let last = (seats.len() + 1).saturating_sub(needed);
    let with = |first: usize| {
        let seat = seats[first];
        best_panel(&seats[first + 1..], needed - 1, (so_far.0 + seat.0, so_far.1 + seat.1), aim)
    };
    (0..last).map(with).max().unwrap_or(0)
}
