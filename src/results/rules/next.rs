//! What to do next after a round: who is still in the running, and which further sheets would settle it.
//!
//! Extra sheets go one by one to the entry where a sheet takes away most doubt: p(1−p) times the fall of the variance,
//! p being the chance to be among the best k. This weighs the two parts of the optimal computing budget allocation of
//! C.-H. Chen, D. He, M. Fu, L. H. Lee, "Efficient simulation budget allocation for selecting an optimal subset", 2008:
//! how near the boundary an entry is, and how little is known of it.

mod readers;

pub use readers::{Reader, Readers, readers};

/// What is known of one entry after a round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contender {
    /// Posterior mean and standard error, on one scale for all entries.
    pub mean: f64,
    pub standard_error: f64,
    /// The chance to be truly among the best k, from 0 to 1.
    pub chance: f64,
    /// Sheets it has, and how many more it can get: judges who have not read it and may.
    pub sheets: u32,
    pub room: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    /// The k of the best k that are looked for.
    pub top: usize,
    /// Further sheets there is time for.
    pub budget: u32,
    /// Standard deviation of one sheet, on the scale of the means, leniency taken out.
    pub noise: f64,
    /// The share of the true best k that the shortlist is expected to hold.
    pub cover: f64,
}

/// The shortlist and the sheets that would settle it.
#[derive(Clone, Debug, PartialEq)]
pub struct NextRound {
    /// Entries still in the running, the likeliest first.
    pub shortlist: Vec<u32>,
    /// By entry, further sheets; 0 outside the shortlist.
    pub sheets: Vec<u32>,
    /// By entry, the standard error expected after those sheets.
    pub errors_after: Vec<f64>,
    /// How many of the k that lead now are expected not to belong there.
    pub expected_wrong: f64,
    /// Sheets of the budget that nobody needs, or that no judge can write.
    pub unspent: u32,
}

/// The share of the best k that a shortlist holds, unless told otherwise.
pub const COVER: f64 = 0.95;

/// The next round, for contenders indexed by entry. Chances and errors that are not numbers count as nothing known to
/// settle. Takes (entries + budget) · log entries steps.
pub fn next_round(contenders: &[Contender], goal: &Goal) -> NextRound {
    let shortlist = shortlist(contenders, goal);
    let (sheets, unspent) = allot(contenders, &shortlist, goal);
    let after = |(contender, &further): (&Contender, &u32)| variance(contender, further, goal.noise).sqrt();
    NextRound {
        errors_after: contenders.iter().zip(&sheets).map(after).collect(),
        expected_wrong: expected_wrong(contenders, goal.top),
        shortlist,
        sheets,
        unspent,
    }
}

/// The fewest entries whose chances add up to the share of k that is to be covered; never fewer than k while there are
/// entries.
fn shortlist(contenders: &[Contender], goal: &Goal) -> Vec<u32> {
    let mut ranked: Vec<u32> = (0..contenders.len() as u32).collect();
    let key = |entry: u32| (&contenders[entry as usize].chance, &contenders[entry as usize].mean);
    ranked.sort_by(|&one, &other| {
        let (one_key, other_key) = (key(one), key(other));
        other_key.0.total_cmp(one_key.0).then(other_key.1.total_cmp(one_key.1)).then(one.cmp(&other))
    });
    let total: f64 = contenders.iter().map(chance).sum();
    let (mut held, mut count) = (0.0, 0);
    while count < ranked.len() && (count < goal.top || held < goal.cover * total) {
        held += chance(&contenders[ranked[count] as usize]);
        count += 1;
    }
    ranked.truncate(count);
    ranked
}

/// Sheets by entry, and what is left of the budget. Each sheet of an entry takes away less than the one before, so
/// giving the next one where it takes away most is best for the sum.
fn allot(contenders: &[Contender], shortlist: &[u32], goal: &Goal) -> (Vec<u32>, u32) {
    let mut sheets = vec![0u32; contenders.len()];
    for spent in 0..goal.budget {
        let open = shortlist.iter().copied().filter(|&entry| sheets[entry as usize] < contenders[entry as usize].room);
        let worth = |entry: u32| relief(&contenders[entry as usize], sheets[entry as usize], goal.noise);
        let had = |entry: u32| contenders[entry as usize].sheets + sheets[entry as usize];
        let best = open.map(|entry| (worth(entry), entry)).filter(|(worth, _)| *worth > 0.0).max_by(|one, other| {
            one.0.total_cmp(&other.0).then(had(other.1).cmp(&had(one.1))).then(other.1.cmp(&one.1))
        });
        match best {
            Some((_, entry)) => sheets[entry as usize] += 1,
            None => return (sheets, goal.budget - spent),
        }
    }
    (sheets, 0)
}

/// The doubt that one sheet more than these takes away.
fn relief(contender: &Contender, further: u32, noise: f64) -> f64 {
    let fall = variance(contender, further, noise) - variance(contender, further + 1, noise);
    chance(contender) * (1.0 - chance(contender)) * fall
}

fn variance(contender: &Contender, further: u32, noise: f64) -> f64 {
    let known = contender.standard_error * contender.standard_error;
    let square = noise * noise;
    if known * f64::from(further) > 0.0 { known * square / (square + known * f64::from(further)) } else { known }
}

fn chance(contender: &Contender) -> f64 {
    if contender.chance.is_finite() { contender.chance.clamp(0.0, 1.0) } else { 0.0 }
}

fn expected_wrong(contenders: &[Contender], top: usize) -> f64 {
    let mut leading: Vec<&Contender> = contenders.iter().collect();
    leading.sort_by(|one, other| other.mean.total_cmp(&one.mean));
    leading.iter().take(top).map(|contender| 1.0 - chance(contender)).sum()
}

#[cfg(test)]
#[path = "next/next_tests.rs"]
mod tests;
