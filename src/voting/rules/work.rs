//! A little work that the page does before it registers somebody: nothing for one voter, much for whoever wants thousands.
//! It is bound to the address and to the hour, so nothing has to be remembered of it.

use sha2::{Digest, Sha256};

use crate::column::Moment;
use crate::programme::ProgrammeId;

/// Leading zero bits of the hash: 16,000 tries, about a second on a phone.
pub const BITS: u32 = 14;
const SLOT_MINUTES: i64 = 60;

/// The hour in which a page was made.
pub fn slot_of(now: Moment) -> i64 {
    now.micros() / (SLOT_MINUTES * 60_000_000)
}

/// Whether the number solves the task of that address: in this hour, or in one of the two before, for a page that stood open.
pub fn is_worked(programme: ProgrammeId, typed: &str, slot: i64, number: &str, now: Moment) -> bool {
    let recent = (0..=2).contains(&(slot_of(now) - slot));
    let hash = Sha256::digest(format!("{programme} {slot} {typed} {number}"));
    let head = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
    recent && number.len() <= 20 && head.leading_zeros() >= BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_serves_one_address_in_one_edition_for_some_hours() {
        let (programme, now) = (ProgrammeId::fresh(), Moment::of_micros(0).plus_days(20_000));
        let slot = slot_of(now);
        let solves = |number: &u32| is_worked(programme, "vera@example.org", slot, &number.to_string(), now);
        let number = (0..1_000_000).find(solves).expect("a solution").to_string();
        let worked = |programme, typed, slot, now| is_worked(programme, typed, slot, &number, now);
        assert!(worked(programme, "vera@example.org", slot, now.plus_hours(2)));
        assert!(!worked(programme, "vera@example.org", slot, now.plus_hours(3)));
        assert!(!worked(programme, "vera@example.org", slot + 1, now), "no work is done in advance");
        assert!(!worked(programme, "other@example.org", slot, now));
        assert!(!worked(ProgrammeId::fresh(), "vera@example.org", slot, now));
    }
}
