//! Codes of the day: how they look, and when they serve.

use crate::column::Moment;
use crate::language::WhyNot;
use crate::panels::JoinCode;

/// People and hours that a code may be opened for.
pub const MOST: std::ops::RangeInclusive<i32> = 1..=1_000;
pub const HOURS: std::ops::RangeInclusive<i64> = 1..=72;

/// Eight signs that are not mistaken for each other when they are typed from a wall.
pub fn join_code(random: [u8; 8]) -> String {
    const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
}

/// # Errors
/// When it was closed, is over, or has let in as many as it should.
pub fn may_join(code: &JoinCode, now: Moment) -> Result<(), WhyNot> {
    if code.closed_at.is_some() || now >= code.expires_at {
        return Err(WhyNot::new("panels-why-code-closed"));
    }
    if code.joined >= i64::from(code.most) {
        return Err(WhyNot::new("panels-why-code-full"));
    }
    Ok(())
}

/// # Errors
/// When it is no number that a code may have.
pub fn check_code(most: &str, hours: &str) -> Result<(i32, i64), (&'static str, WhyNot)> {
    let within = |field, least: i64, most: i64| {
        (field, WhyNot::new("panels-why-code-number").with("least", least.to_string()).with("most", most.to_string()))
    };
    let people = most.trim().parse().ok().filter(|people| MOST.contains(people));
    let people = people.ok_or_else(|| within("most", i64::from(*MOST.start()), i64::from(*MOST.end())))?;
    let hours = hours.trim().parse().ok().filter(|hours| HOURS.contains(hours));
    Ok((people, hours.ok_or_else(|| within("hours", *HOURS.start(), *HOURS.end()))?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::ProgrammeId;

    #[test]
    fn a_code_serves_for_a_time_and_for_so_many() {
        let at = |second| Moment::of_micros(0).plus_seconds(second);
        let code = JoinCode {
            code: join_code([0; 8]),
            programme: ProgrammeId::fresh(),
            categories: Vec::new(),
            most: 2,
            opened_at: at(0),
            expires_at: at(100),
            closed_at: None,
            joined: 1,
        };
        assert!(may_join(&code, at(50)).is_ok());
        assert!(may_join(&code, at(100)).is_err());
        assert!(may_join(&JoinCode { joined: 2, ..code.clone() }, at(50)).is_err());
        assert!(may_join(&JoinCode { closed_at: Some(at(10)), ..code }, at(50)).is_err());
    }

    #[test]
    fn a_code_is_typed_from_a_wall() {
        let code = join_code([255, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(code.len(), 8);
        assert!(!code.contains(['0', 'O', '1', 'I']));
    }
}
