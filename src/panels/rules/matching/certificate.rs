//! Checks an assignment and the proof that no other is better, by arithmetic that shares nothing with the solver.
//!
//! For any prices of entries, judges and (at least 0) quotas, no assignment is worth more than: what the locked pairs
//! are worth, plus prices times needs and limits, plus the most that each judge's load can earn at its price, plus
//! whatever pairs are worth above their prices. This is weak duality. When an assignment reaches that bound, both are
//! proved at once: equal values are complementary slackness.

use super::{Affinity, CONFLICT, Certificate, Matching, Terms};

/// What is wrong with an assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Lists, needs or prices of another number of entries or judges.
    Shape,
    /// The judges of an entry are not in ascending order, so one may be there twice.
    Order {
        entry: u32,
    },
    Conflict {
        entry: u32,
        judge: u32,
    },
    Needed {
        entry: u32,
        needed: u32,
        given: u32,
    },
    Load {
        judge: u32,
        given: u32,
    },
    Lock {
        entry: u32,
        judge: u32,
    },
    Quota {
        quota: u32,
        entry: u32,
        given: u32,
    },
    /// A quota has a price below 0, or one on an entry that it does not name.
    QuotaPrice {
        quota: u32,
        entry: u32,
    },
    /// The assignment keeps all terms, but its value is not proved to be the greatest.
    Gap {
        value: i128,
        bound: i128,
    },
}

/// Whether the matching keeps the terms and is the best that does, by the prices of the certificate.
pub fn check<A: Affinity + ?Sized>(
    affinity: &A,
    terms: &Terms,
    matching: &Matching,
    certificate: &Certificate,
) -> Result<(), Flaw> {
    let value = feasible(affinity, terms, matching)?;
    let bound = bound(affinity, terms, certificate)?;
    if value == bound { Ok(()) } else { Err(Flaw::Gap { value, bound }) }
}

/// Whether the matching keeps the terms, and its value: affinities less load costs, in millionths.
pub fn feasible<A: Affinity + ?Sized>(affinity: &A, terms: &Terms, matching: &Matching) -> Result<i128, Flaw> {
    let judges_of = &matching.judges_of;
    if judges_of.len() != affinity.entries() || terms.loads.len() != affinity.judges() {
        return Err(Flaw::Shape);
    }
    let locked = Locked::new(terms, affinity.entries(), affinity.judges());
    locked.kept(matching)?;
    quotas_kept(terms, &locked, matching)?;
    let mut loads = vec![0; affinity.judges()];
    let mut value = 0;
    for (entry, judges) in judges_of.iter().enumerate() {
        let (at, given, needed) = (entry as u32, judges.len() as u32, terms.needed[entry]);
        if !judges.is_sorted_by(|a, b| a < b) {
            return Err(Flaw::Order { entry: at });
        }
        if given != needed.max(locked.judges_of[entry].len() as u32) {
            return Err(Flaw::Needed { entry: at, needed, given });
        }
        for &judge in judges {
            match affinity.of(entry, judge as usize) {
                CONFLICT if !locked.has(entry, judge) => return Err(Flaw::Conflict { entry: at, judge }),
                CONFLICT => {}
                worth => value += i128::from(worth),
            }
            loads[judge as usize] += 1;
        }
    }
    for (judge, &given) in loads.iter().enumerate() {
        let (least, most) = (*terms.loads[judge].start(), *terms.loads[judge].end());
        if given < least || given > most.max(locked.loads[judge]) {
            return Err(Flaw::Load { judge: judge as u32, given });
        }
        value -= (0..given as usize).map(|unit| cost(terms, judge, unit)).sum::<i128>();
    }
    Ok(value)
}

/// What no assignment that keeps the terms can be worth more than, by these prices; in millionths.
pub fn bound<A: Affinity + ?Sized>(affinity: &A, terms: &Terms, certificate: &Certificate) -> Result<i128, Flaw> {
    let (entries, judges) = (affinity.entries(), affinity.judges());
    let shapes = [certificate.entries.len(), terms.needed.len(), certificate.judges.len(), terms.loads.len()];
    if shapes != [entries, entries, judges, judges] {
        return Err(Flaw::Shape);
    }
    let locked = Locked::new(terms, entries, judges);
    let (mut bound, quota_prices) = quotas_worth(terms, &locked, certificate)?;
    let mut row = vec![0; judges];
    for (entry, priced) in quota_prices.iter().enumerate() {
        affinity.row(entry, &mut row);
        for &judge in &locked.judges_of[entry] {
            let value = std::mem::replace(&mut row[judge as usize], CONFLICT);
            bound += if value == CONFLICT { 0 } else { i128::from(value) };
        }
        for &(quota, price) in priced {
            let mut under = terms.quotas[quota].judges.clone();
            under.sort_unstable();
            under.dedup();
            let open = under.into_iter().filter(|&judge| row[judge as usize] != CONFLICT).collect::<Vec<u32>>();
            open.into_iter().for_each(|judge| row[judge as usize] -= price);
        }
        let own = certificate.entries[entry];
        let still = terms.needed[entry].saturating_sub(locked.judges_of[entry].len() as u32);
        let above = row.iter().zip(&certificate.judges).filter(|&(&value, _)| value != CONFLICT);
        bound += i128::from(still) * i128::from(own);
        bound += above.map(|(value, price)| i128::from((value - price - own).max(0))).sum::<i128>();
    }
    Ok(bound + (0..judges).map(|judge| earned(terms, &locked, judge, certificate.judges[judge])).sum::<i128>())
}

/// The most that a judge's further entries can earn at a price, less what they and the locked ones cost.
fn earned(terms: &Terms, locked: &Locked, judge: usize, price: i64) -> i128 {
    let (least, most) = (*terms.loads[judge].start(), *terms.loads[judge].end());
    let begun = locked.loads[judge];
    let mut worth: i128 = -(0..begun as usize).map(|unit| cost(terms, judge, unit)).sum::<i128>();
    let mut best = if begun >= least { worth } else { i128::MIN };
    for load in begun..most.min(locked.judges_of.len() as u32) {
        worth += i128::from(price) - cost(terms, judge, load as usize);
        if load + 1 >= least {
            best = best.max(worth);
        }
    }
    best
}

fn cost(terms: &Terms, judge: usize, unit: usize) -> i128 {
    let costs = terms.load_costs.get(judge).map_or(&[][..], Vec::as_slice);
    costs.get(unit).or(costs.last()).map_or(0, |&cost| i128::from(cost))
}

/// Quotas and their prices on one entry.
type Prices = Vec<(usize, i64)>;

/// The worth of all quotas at their prices, and by entry the quotas that have one.
fn quotas_worth(terms: &Terms, locked: &Locked, certificate: &Certificate) -> Result<(i128, Vec<Prices>), Flaw> {
    let mut worth = 0;
    let mut by_entry = vec![Prices::new(); terms.needed.len()];
    for priced in &certificate.quotas {
        let (at, entry) = (priced.quota as usize, priced.entry as usize);
        let wrong = Flaw::QuotaPrice { quota: priced.quota, entry: priced.entry };
        let quota = terms.quotas.get(at).filter(|quota| quota.entries.contains(&priced.entry) && priced.price >= 0);
        let quota = quota.ok_or(wrong)?;
        let begun = locked.judges_of[entry].iter().filter(|judge| quota.judges.contains(judge)).count() as u32;
        worth += i128::from(quota.most.saturating_sub(begun)) * i128::from(priced.price);
        by_entry[entry].push((at, priced.price));
    }
    Ok((worth, by_entry))
}

fn quotas_kept(terms: &Terms, locked: &Locked, matching: &Matching) -> Result<(), Flaw> {
    for (at, quota) in terms.quotas.iter().enumerate() {
        for &entry in &quota.entries {
            let under = |judges: &[u32]| judges.iter().filter(|judge| quota.judges.contains(judge)).count() as u32;
            let given = under(&matching.judges_of[entry as usize]);
            if given > quota.most.max(under(&locked.judges_of[entry as usize])) {
                return Err(Flaw::Quota { quota: at as u32, entry, given });
            }
        }
    }
    Ok(())
}

/// The locked pairs, each once.
struct Locked {
    judges_of: Vec<Vec<u32>>,
    loads: Vec<u32>,
}

impl Locked {
    fn new(terms: &Terms, entries: usize, judges: usize) -> Self {
        let mut locked = Locked { judges_of: vec![Vec::new(); entries], loads: vec![0; judges] };
        for &(entry, judge) in &terms.locked {
            if !locked.has(entry as usize, judge) {
                locked.judges_of[entry as usize].push(judge);
                locked.loads[judge as usize] += 1;
            }
        }
        locked
    }

    fn has(&self, entry: usize, judge: u32) -> bool {
        self.judges_of[entry].contains(&judge)
    }

    fn kept(&self, matching: &Matching) -> Result<(), Flaw> {
        for (entry, judges) in self.judges_of.iter().enumerate() {
            if let Some(&judge) = judges.iter().find(|judge| !matching.judges_of[entry].contains(judge)) {
                return Err(Flaw::Lock { entry: entry as u32, judge });
            }
        }
        Ok(())
    }
}
