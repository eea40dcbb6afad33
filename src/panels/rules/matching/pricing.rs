//! Pricing: all pairs outside the core are held against the prices of the flow, and those that would gain join it.

use super::core::{Best, Core, turn};
use super::open::Open;
use super::{Affinity, CONFLICT, Certificate};

/// Pairs that one entry may add in one round.
const AT_ONCE: usize = 16;

impl Core {
    /// Solves over all pairs of the affinity, not only those of the core. Says whether every need and minimum is met.
    pub fn optimise<A: Affinity + ?Sized>(&mut self, affinity: &A, open: &Open) -> bool {
        if self.network.solve().is_err() {
            *self = self.widened(affinity, open);
        }
        loop {
            let met = self.network.solve().is_ok();
            if self.price(affinity, open) == 0 {
                return met;
            }
        }
    }

    /// Adds the pairs that gain most at the present prices and says how many there were.
    fn price<A: Affinity + ?Sized>(&mut self, affinity: &A, open: &Open) -> usize {
        let prices = self.prices(open);
        let judges = 0..affinity.judges() as u32;
        let mut cheapest: Vec<u32> = judges.filter(|&judge| open.loads[judge as usize].1 > 0).collect();
        cheapest.sort_unstable_by_key(|&judge| (prices.judges[judge as usize], judge));
        let mut pricing = Pricing { known: vec![false; affinity.judges()], row: vec![0; affinity.judges()], cheapest };
        let mut added = 0;
        for entry in 0..affinity.entries() {
            let gains = pricing.gains(self, affinity, open, &prices, entry);
            added += gains.len();
            for (_, judge) in gains {
                self.add(open, entry, judge, affinity.of(entry, judge as usize));
            }
        }
        added
    }
}

struct Pricing {
    /// Judges that need no look for the entry at hand.
    known: Vec<bool>,
    row: Vec<i64>,
    cheapest: Vec<u32>,
}

impl Pricing {
    /// What pairs of one entry would gain, and their judges. Only judges whose price is below what the best pair left
    /// out could pay need a look: for most entries there is none.
    fn gains<A: Affinity + ?Sized>(
        &mut self,
        core: &Core,
        affinity: &A,
        open: &Open,
        prices: &Certificate,
        entry: usize,
    ) -> Vec<(i64, u32)> {
        if core.left_out[entry] == CONFLICT {
            return Vec::new();
        }
        let reach = core.left_out[entry] - prices.entries[entry];
        let within = self.cheapest.partition_point(|&judge| prices.judges[judge as usize] < reach);
        if within == 0 {
            return Vec::new();
        }
        let judges = affinity.judges();
        let start = turn(entry, affinity.entries(), judges);
        let whole = within > judges / 8;
        if whole {
            affinity.row(entry, &mut self.row);
        }
        let near = self.cheapest[..within].iter().map(|&judge| (judge as usize + judges - start) % judges);
        let mut places: Vec<usize> = near.collect();
        places.sort_unstable();
        self.mark(core, open, entry, true);
        let mut best = Best::new(AT_ONCE, 0);
        for place in places {
            let judge = (place + start) % judges;
            let value = if whole { self.row[judge] } else { affinity.of(entry, judge) };
            let unknown = value != CONFLICT && !self.known[judge];
            if unknown && value > prices.entries[entry] + prices.judges[judge] {
                best.push(value - prices.of_pair(open, entry, judge), place);
            }
        }
        self.mark(core, open, entry, false);
        best.into_judges(start, judges)
    }

    fn mark(&mut self, core: &Core, open: &Open, entry: usize, known: bool) {
        let paired = core.pairs[entry].iter().map(|&(judge, _)| judge);
        for judge in paired.chain(open.closed[entry].iter().copied()) {
            self.known[judge as usize] = known;
        }
    }
}

impl Certificate {
    /// What entry, judge and quotas ask for a pair.
    fn of_pair(&self, open: &Open, entry: usize, judge: usize) -> i64 {
        let begin = self.quotas.partition_point(|price| (price.entry as usize) < entry);
        let own = self.quotas[begin..].iter().take_while(|price| price.entry as usize == entry);
        let felt = own.filter(|price| open.family.has(price.quota, judge as u32));
        self.entries[entry] + self.judges[judge] + felt.map(|price| price.price).sum::<i64>()
    }
}
