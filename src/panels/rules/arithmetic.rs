//! The arithmetic of judges before a round: how many sheets there are to write, how many each judge can write, whether
//! it fits, and what would make it fit.

use std::time::Duration;

/// What an organiser plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub entries: u32,
    /// Sheets for each entry, all by different judges.
    pub reviews_each: u32,
    /// For one sheet, with the way to the next table.
    pub review_takes: Duration,
    pub judges: u32,
    /// In which one judge reads without a break.
    pub window: Duration,
    /// The most sheets one judge is asked for, if there is such a limit.
    pub capacity: Option<u32>,
}

/// What the plan comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    /// To be written in all.
    pub sheets: u64,
    /// One judge can write, in the window, under the capacity and with no entry twice.
    pub most_per_judge: u32,
    /// Of the busiest judge when sheets are shared evenly, and the time they take; none without judges.
    pub busiest: Option<(u64, Duration)>,
    /// That would do; none when no number would.
    pub judges_needed: Option<u32>,
    /// Sheets that the judges cannot write; 0 when it fits.
    pub short_of: u64,
    /// Each of these would do alone. Empty when it fits, and when only several changes together would do.
    pub gives_way: Vec<Change>,
    pub warnings: Vec<Warning>,
}

/// One number of the plan, as it would have to be, all others staying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Judges { to: u32 },
    ReviewsEach { to: u32 },
    ReviewTakes { to: Duration },
    Window { to: Duration },
    Capacity { to: u32 },
    Entries { to: u32 },
}

/// It fits, or might, but the result will suffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// With fewer than 3 sheets a judge's leniency cannot be told from the entries they happened to get.
    FewSheetsPerJudge { on_average_hundredths: u64 },
    /// Judges and entries cannot hang together in one piece with fewer sheets than this.
    Islands { sheets: u64, needed: u64 },
    /// With this many judges a single one who stays away leaves sheets unwritten.
    NoSpareJudge { judges: u32 },
    /// One reader's taste decides alone.
    OneReview,
}

impl Plan {
    /// The arithmetic of this plan, in whole sheets: a review that does not end within the window does not begin.
    /// Judges needed are ⌈entries × reviews ÷ sheets per judge⌉ (the rule of the Major League Hacking organiser guide,
    /// with whole sheets for minutes ÷ window), and never fewer than the reviews of one entry.
    pub fn arithmetic(&self) -> Arithmetic {
        let sheets = self.sheets();
        let per_judge = sheets.checked_div(u64::from(self.judges)).map(|_| sheets.div_ceil(u64::from(self.judges)));
        let busiest = per_judge.map(|each| (each, self.review_takes.saturating_mul(clamped(each))));
        Arithmetic {
            sheets,
            most_per_judge: self.most_per_judge(),
            busiest,
            judges_needed: self.judges_needed(),
            short_of: self.short_of(),
            gives_way: if self.fits() { Vec::new() } else { self.changes() },
            warnings: self.warnings(),
        }
    }

    /// Whether the judges can write all sheets, no judge twice on an entry.
    pub fn fits(&self) -> bool {
        self.short_of() == 0
    }

    fn sheets(&self) -> u64 {
        u64::from(self.entries) * u64::from(self.reviews_each)
    }

    fn most_per_judge(&self) -> u32 {
        let in_window = match self.review_takes.as_nanos() {
            0 => u32::MAX,
            each => u32::try_from(self.window.as_nanos() / each).unwrap_or(u32::MAX),
        };
        in_window.min(self.capacity.unwrap_or(u32::MAX)).min(self.entries)
    }

    fn short_of(&self) -> u64 {
        let readers = u64::from(self.reviews_each.min(self.judges)) * u64::from(self.entries);
        let room = u64::from(self.judges) * u64::from(self.most_per_judge());
        self.sheets().saturating_sub(room.min(readers))
    }

    fn judges_needed(&self) -> Option<u32> {
        if self.sheets() == 0 {
            return Some(0);
        }
        let needed = self.sheets().checked_div(u64::from(self.most_per_judge()))?;
        let exact = needed * u64::from(self.most_per_judge()) == self.sheets();
        Some(clamped(needed + u64::from(!exact)).max(self.reviews_each))
    }

    /// Every change that would do alone, checked by doing it.
    fn changes(&self) -> Vec<Change> {
        let each = self.sheets().div_ceil(u64::from(self.judges.max(1)));
        let room = u64::from(self.judges) * u64::from(self.most_per_judge());
        let share = Duration::from_secs(self.window.as_secs() / each.max(1));
        let reviews = clamped(room / u64::from(self.entries.max(1))).min(self.judges);
        let tried = [
            self.judges_needed().map(|to| Change::Judges { to }),
            Some(Change::ReviewsEach { to: reviews }).filter(|_| reviews > 0),
            Some(Change::ReviewTakes { to: share }).filter(|_| !share.is_zero()),
            Some(Change::Window { to: self.review_takes.saturating_mul(clamped(each)) }),
            self.capacity.map(|_| Change::Capacity { to: clamped(each) }),
            self.entries_read().map(|to| Change::Entries { to }),
        ];
        tried.into_iter().flatten().filter(|&change| self.with(change).fits()).collect()
    }

    /// The most entries that the judges could read, when that is some.
    fn entries_read(&self) -> Option<u32> {
        let whole = Plan { entries: u32::MAX, ..*self };
        let room = u64::from(self.judges) * u64::from(whole.most_per_judge());
        room.checked_div(u64::from(self.reviews_each)).map(clamped).filter(|&to| to > 0)
    }

    fn with(&self, change: Change) -> Plan {
        match change {
            Change::Judges { to } => Plan { judges: to, ..*self },
            Change::ReviewsEach { to } => Plan { reviews_each: to, ..*self },
            Change::ReviewTakes { to } => Plan { review_takes: to, ..*self },
            Change::Window { to } => Plan { window: to, ..*self },
            Change::Capacity { to } => Plan { capacity: Some(to), ..*self },
            Change::Entries { to } => Plan { entries: to, ..*self },
        }
    }

    fn warnings(&self) -> Vec<Warning> {
        let (sheets, judges) = (self.sheets(), u64::from(self.judges));
        if sheets == 0 || judges == 0 {
            return Vec::new();
        }
        let needed = u64::from(self.entries) + judges - 1;
        let absent = Plan { judges: self.judges - 1, ..*self };
        let warnings = [
            (sheets < 3 * judges)
                .then_some(Warning::FewSheetsPerJudge { on_average_hundredths: sheets * 100 / judges }),
            (sheets < needed).then_some(Warning::Islands { sheets, needed }),
            (self.fits() && !absent.fits()).then_some(Warning::NoSpareJudge { judges: self.judges }),
            (self.reviews_each == 1).then_some(Warning::OneReview),
        ];
        warnings.into_iter().flatten().collect()
    }
}

fn clamped(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_hackathon_of_a_hundred_needs_thirteen_judges_for_two_hours() {
        // 100 × 3 × 5 minutes ÷ 120 minutes = 12.5.
        let found = hackathon(13).arithmetic();
        assert_eq!((found.sheets, found.most_per_judge, found.judges_needed), (300, 24, Some(13)));
        assert_eq!((found.busiest, found.short_of), (Some((24, minutes(120))), 0));
        assert_eq!(found.warnings, [Warning::NoSpareJudge { judges: 13 }]);
    }

    #[test]
    fn what_does_not_fit_says_what_would() {
        let found = Plan { capacity: Some(20), ..hackathon(10) }.arithmetic();
        assert_eq!(found.short_of, 100);
        // Neither a longer window nor quicker reviews help against the limit of 20 sheets.
        let changes = [Change::Judges { to: 15 }, Change::ReviewsEach { to: 2 }, Change::Entries { to: 66 }];
        assert_eq!(found.gives_way, changes);
        let unlimited = [
            Change::Judges { to: 13 },
            Change::ReviewsEach { to: 2 },
            Change::ReviewTakes { to: minutes(4) },
            Change::Window { to: minutes(150) },
            Change::Entries { to: 80 },
        ];
        assert_eq!(hackathon(10).arithmetic().gives_way, unlimited);
    }

    #[test]
    fn an_entry_is_read_by_as_many_judges_as_there_are_at_most() {
        let found = Plan { entries: 5, ..hackathon(2) }.arithmetic();
        assert_eq!((found.judges_needed, found.short_of), (Some(3), 5));
        assert_eq!(found.gives_way, [Change::Judges { to: 3 }, Change::ReviewsEach { to: 2 }]);
    }

    #[test]
    fn few_sheets_per_judge_cannot_be_calibrated_nor_joined() {
        let found = Plan { entries: 30, reviews_each: 1, ..hackathon(20) }.arithmetic();
        let few = Warning::FewSheetsPerJudge { on_average_hundredths: 150 };
        assert_eq!(found.warnings, [few, Warning::Islands { sheets: 30, needed: 49 }, Warning::OneReview]);
    }

    proptest! {
        #[test]
        fn every_change_named_would_do_and_one_step_less_would_not(
            entries in 0u32..300, reviews_each in 0u32..8, minute in 0u64..30, judges in 0u32..40,
            window in 0u64..300, capacity in proptest::option::of(0u32..40),
        ) {
            let plan = Plan {
                entries, reviews_each, judges, capacity,
                review_takes: minutes(minute),
                window: minutes(window),
            };
            let found = plan.arithmetic();
            prop_assert_eq!(found.gives_way.is_empty() || !plan.fits(), true);
            for change in found.gives_way {
                prop_assert!(plan.with(change).fits(), "{:?}", change);
                let less = match change {
                    Change::Judges { to } => Change::Judges { to: to - 1 },
                    Change::ReviewsEach { to } => Change::ReviewsEach { to: to + 1 },
                    Change::Window { to } => Change::Window { to: to - Duration::from_secs(1) },
                    Change::Capacity { to } => Change::Capacity { to: to - 1 },
                    Change::Entries { to } => Change::Entries { to: to + 1 },
                    Change::ReviewTakes { to } => Change::ReviewTakes { to: to + Duration::from_secs(1) },
                };
                prop_assert!(!plan.with(less).fits(), "{:?} is not needed", change);
            }
            if let Some(to) = found.judges_needed {
                let fits = |to| plan.with(Change::Judges { to }).fits();
                prop_assert!(fits(to) && (to == 0 || !fits(to - 1)));
            }
        }
    }

    fn hackathon(judges: u32) -> Plan {
        Plan { entries: 100, reviews_each: 3, review_takes: minutes(5), judges, window: minutes(120), capacity: None }
    }

    fn minutes(minutes: u64) -> Duration {
        Duration::from_secs(minutes * 60)
    }
}
