//! Counts and means over rehearsed events, each with its standard error.

use super::super::agreement::{first, kendall_tau, place};
use super::Scheme;

/// A mean over events and its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    pub mean: f64,
    pub error: f64,
}

/// What one scheme was worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    pub scheme: Scheme,
    pub events: usize,
    /// In all, per event.
    pub sheets: f64,
    /// Share of events whose true best entry came first.
    pub winner_found: Measured,
    /// Share of events whose true best entry came among the first 3, and the first 5.
    pub winner_in_three: Measured,
    pub winner_in_five: Measured,
    /// True place of the entry that came first; 1 is right.
    pub place_of_first: Measured,
    /// Kendall's tau of the whole order with the truth, −1 to 1.
    pub tau: Measured,
}

#[derive(Clone, Debug, Default)]
pub struct Tally {
    sheets: Sum,
    found: [Sum; 3],
    place: Sum,
    tau: Sum,
}

#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Tally {
    pub fn add(&mut self, truth: &[f64], found: &[f64], sheets: usize) {
        let (Some(best), Some(crowned)) = (first(truth), first(found)) else { return };
        let came = if crowned == best { 1 } else { place(found, best).max(2) };
        for (within, sum) in [1, 3, 5].into_iter().zip(&mut self.found) {
            sum.add(f64::from(u8::from(came <= within)));
        }
        self.place.add(place(truth, crowned) as f64);
        self.tau.add(kendall_tau(truth, found));
        self.sheets.add(sheets as f64);
    }

    pub fn finding(&self, scheme: Scheme) -> Option<Finding> {
        let [winner_found, winner_in_three, winner_in_five] = self.found.map(Sum::share);
        (self.tau.count > 0.0).then(|| Finding {
            scheme,
            events: self.tau.count as usize,
            sheets: self.sheets.sum / self.sheets.count,
            winner_found,
            winner_in_three,
            winner_in_five,
            place_of_first: self.place.measured(),
            tau: self.tau.measured(),
        })
    }
}

impl Sum {
    fn add(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        self.squares += value * value;
    }

    /// The error is infinite for a single event.
    fn measured(self) -> Measured {
        let mean = self.sum / self.count;
        let variance = ((self.squares - self.sum * mean) / (self.count - 1.0)).max(0.0);
        let error = if self.count > 1.0 { (variance / self.count).sqrt() } else { f64::INFINITY };
        Measured { mean, error }
    }

    /// A share. Its error is reckoned with two events more of each kind (A. Agresti, B. Coull, 1998), so that it is not
    /// 0 when all events so far went one way.
    fn share(self) -> Measured {
        let (count, share) = (self.count + 4.0, (self.sum + 2.0) / (self.count + 4.0));
        Measured { mean: self.sum / self.count, error: (share * (1.0 - share) / count).sqrt() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_winner_found_second_counts_among_the_first_three() {
        let mut tally = Tally::default();
        tally.add(&[3.0, 2.0, 1.0, 0.0], &[5.0, 6.0, 1.0, 0.0], 12);
        tally.add(&[3.0, 2.0, 1.0, 0.0], &[6.0, 5.0, 1.0, 0.0], 12);
        let found = tally.finding(Scheme::Everywhere { each: 3 }).unwrap();
        let means = [found.winner_found, found.winner_in_three, found.place_of_first].map(|measured| measured.mean);
        assert_eq!(means, [0.5, 1.0, 1.5]);
        assert!((found.tau.mean - 5.0 / 6.0).abs() < 1e-12 && (found.place_of_first.error - 0.5).abs() < 1e-12);
        assert!(found.winner_in_three.error > 0.0);
    }

    #[test]
    fn a_tie_for_the_first_place_is_won_by_the_lower_number_alone() {
        let mut tally = Tally::default();
        tally.add(&[1.0, 2.0], &[5.0, 5.0], 4);
        assert_eq!(tally.finding(Scheme::Everywhere { each: 2 }).map(|found| found.winner_found.mean), Some(0.0));
    }
}
