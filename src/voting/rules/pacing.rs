//! How quickly voters may come: slower than a program wants, never slower than a ministry with one router.

use crate::column::Moment;
use crate::language::WhyNot;

/// Minutes over which registrations and confirmations are counted.
pub const WINDOW: i64 = 10;
/// From one network in that time, of pages that did the work and of those that did not.
const PER_NETWORK: i64 = 240;
const PER_NETWORK_UNWORKED: i64 = 30;
/// With addresses of one domain, as long as it is nobody's that gives addresses to everybody.
const PER_DOMAIN: i64 = 600;
const PER_DOMAIN_UNWORKED: i64 = 60;
/// Minutes before the same voter gets another letter, doubled with each; and how many there are at most.
const LETTER_PAUSE: i64 = 2;
const LETTERS: i32 = 8;

/// Who gives an address to whoever wants one: how many come from there says nothing.
const PUBLIC: [&str; 22] = [
    "gmail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "yahoo.com",
    "icloud.com",
    "proton.me",
    "yandex.ru",
    "mail.ru",
    "bk.ru",
    "list.ru",
    "inbox.ru",
    "rambler.ru",
    "qq.com",
    "163.com",
    "126.com",
    "sina.com",
    "foxmail.com",
    "aol.com",
    "gmx.net",
    "gmx.de",
    "web.de",
];

pub fn is_public_provider(domain: &str) -> bool {
    PUBLIC.contains(&domain)
}

/// How many registered within the window: `(all, without the work)`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    pub network: (i64, i64),
    pub domain: (i64, i64),
}

/// The same for whoever is registered already and whoever is not.
///
/// # Errors
/// When too many came from there.
pub fn may_register(pace: Pace, worked: bool) -> Result<(), WhyNot> {
    let full = |(all, unworked): (i64, i64), most, most_unworked| all >= most || !worked && unworked >= most_unworked;
    if full(pace.network, PER_NETWORK, PER_NETWORK_UNWORKED) || full(pace.domain, PER_DOMAIN, PER_DOMAIN_UNWORKED) {
        return Err(too_many());
    }
    Ok(())
}

/// # Errors
/// When too many confirmed from that network.
pub fn may_confirm(from_network: i64) -> Result<(), WhyNot> {
    if from_network >= PER_NETWORK { Err(too_many()) } else { Ok(()) }
}

fn too_many() -> WhyNot {
    WhyNot::new("voting-why-too-many").count("minutes", usize::try_from(WINDOW).unwrap_or(0))
}

/// Minutes for which the letter waits: letters to those whose page did no work go in order, one a minute from a network.
pub fn letter_waits(pace: Pace, worked: bool) -> i64 {
    if worked { 0 } else { pace.network.1 }
}

/// Whether whoever registers again gets another letter. They are told the same either way.
pub fn letter_again(letters: i32, lettered_at: Moment, now: Moment) -> bool {
    let pause = LETTER_PAUSE << u32::try_from(letters.clamp(1, LETTERS) - 1).unwrap_or(0);
    letters < LETTERS && now >= lettered_at.plus_minutes(pause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_work_fewer_come_from_one_place_and_each_waits_for_the_one_before() {
        let pace = |all, unworked| Pace { network: (all, unworked), domain: (0, 0) };
        assert!(may_register(pace(239, 0), true).is_ok());
        assert!(may_register(pace(240, 0), true).is_err());
        assert!(may_register(pace(200, 30), true).is_ok(), "their neighbours are not made to wait");
        assert!(may_register(pace(30, 30), false).is_err());
        assert!(may_register(Pace { domain: (600, 0), ..Pace::default() }, true).is_err());
        assert_eq!([letter_waits(pace(9, 3), true), letter_waits(pace(9, 3), false)], [0, 3]);
    }

    #[test]
    fn nobody_is_sent_letter_after_letter() {
        let (first, minute) = (Moment::of_micros(0), |minutes| Moment::of_micros(0).plus_minutes(minutes));
        assert!(!letter_again(1, first, minute(1)));
        assert!(letter_again(1, first, minute(2)));
        assert!(!letter_again(3, first, minute(7)));
        assert!(letter_again(3, first, minute(8)));
        assert!(!letter_again(LETTERS, first, minute(100_000)));
    }
}
