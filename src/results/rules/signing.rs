//! What a signature has to fulfil: two people, each in a capacity of their own, on what they have read.

use crate::accounts::{PersonId, Role};
use crate::language::WhyNot;
use crate::results::{Capacity, Signature};

/// `stands`: what is signed has not been replaced. Signing again changes nothing: `Ok(false)`.
///
/// # Errors
/// When it has been replaced, the person may not sign in that capacity, has signed in the other one, or has to do with
/// what is signed.
pub fn may_sign(
    stands: bool,
    signatures: &[Signature],
    person: PersonId,
    capacity: Capacity,
    roles: &[Role],
    in_conflict: bool,
) -> Result<bool, WhyNot> {
    let needed = match capacity {
        Capacity::Organiser => Role::Organiser,
        Capacity::Chair => Role::Chair,
    };
    if !stands {
        return Err(WhyNot::new("results-why-replaced"));
    }
    if !roles.contains(&needed) {
        return Err(WhyNot::new("results-why-not-your-capacity"));
    }
    match signatures.iter().find(|signature| signature.capacity == capacity) {
        Some(signature) if signature.person == person => return Ok(false),
        Some(_) => return Err(WhyNot::new("results-why-signed-already")),
        None => {}
    }
    if signatures.iter().any(|signature| signature.person == person) {
        return Err(WhyNot::new("results-why-two-people"));
    }
    if in_conflict { Err(WhyNot::new("results-why-conflict")) } else { Ok(true) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Moment;

    #[test]
    fn one_person_never_signs_for_both() {
        let (olga, both) = (PersonId::fresh(), [Role::Organiser, Role::Chair]);
        let name = "Olga".to_owned();
        let signed = [Signature { capacity: Capacity::Organiser, person: olga, name, at: Moment::of_micros(0) }];
        let sign = |capacity| may_sign(true, &signed, olga, capacity, &both, false).map_err(|why| why.id.to_string());
        assert_eq!(sign(Capacity::Chair), Err("results-why-two-people".into()));
        assert_eq!(sign(Capacity::Organiser), Ok(false));
    }

    #[test]
    fn only_what_stands_can_be_signed_and_only_in_ones_own_capacity() {
        let kofi = PersonId::fresh();
        let sign = |stands, capacity, conflict| {
            may_sign(stands, &[], kofi, capacity, &[Role::Chair], conflict).map_err(|why| why.id.to_string())
        };
        assert_eq!(sign(false, Capacity::Chair, false), Err("results-why-replaced".into()));
        assert_eq!(sign(true, Capacity::Organiser, false), Err("results-why-not-your-capacity".into()));
        assert_eq!(sign(true, Capacity::Chair, true), Err("results-why-conflict".into()));
        assert_eq!(sign(true, Capacity::Chair, false), Ok(true));
    }
}
