//! The ceremony: the order in which prizes are handed over, and how long it takes.

pub mod handed;
pub mod pages;

use crate::programme::Prize;
use crate::results::Decided;

/// What a prize takes on stage when nothing else is said: eighteen of them fit into half an hour.
pub const SECONDS_EACH: u32 = 100;
/// Between a name that is only read out, and a speech.
pub const SECONDS_ALLOWED: std::ops::RangeInclusive<u32> = 10..=1800;

/// One prize on stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub prize: Prize,
    /// Seconds from the beginning of the ceremony.
    pub starts: u32,
    /// Who comes up; `None` until the decision is signed by both, since it may still change.
    pub winners: Option<Vec<String>>,
}

/// The whole evening, in the order of the prizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Show {
    pub slots: Vec<Slot>,
    /// Seconds from the first prize to the end of the last.
    pub lasts: u32,
}

/// Puts the prizes in their order, which is that of the action lines, each after the other.
pub fn run_of_show(prizes: Vec<Prize>, decided: &[Decided], seconds_each: u32) -> Show {
    let lasts = u32::try_from(prizes.len()).unwrap_or(0).saturating_mul(seconds_each);
    let slot = |(number, prize): (u32, Prize)| Slot {
        starts: number.saturating_mul(seconds_each),
        winners: decided
            .iter()
            .find(|one| one.decision.prize == prize.id && one.is_signed())
            .map(|one| one.winners.iter().map(|winner| winner.title.clone()).collect()),
        prize,
    };
    Show { slots: (0..).zip(prizes).map(slot).collect(), lasts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::PersonId;
    use crate::column::Moment;
    use crate::entries::EntryId;
    use crate::language::Names;
    use crate::programme::PrizeId;
    use crate::results::{Capacity, Decision, DecisionId, Signature, Winner};

    #[test]
    fn prizes_follow_one_another_in_their_order() {
        let show = run_of_show((0..18).map(|_| prize()).collect(), &[], SECONDS_EACH);
        assert_eq!(show.lasts, 30 * 60);
        assert_eq!(show.slots.iter().map(|slot| slot.starts).take(3).collect::<Vec<_>>(), [0, 100, 200]);
    }

    #[test]
    fn a_name_stands_in_the_show_only_when_two_people_have_signed() {
        let prizes = [prize(), prize(), prize()];
        let both = [Capacity::Organiser, Capacity::Chair];
        let decided = [decided(&prizes[0], &both), decided(&prizes[1], &both[..1])];
        let show = run_of_show(prizes.to_vec(), &decided, 60);
        let winners: Vec<_> = show.slots.into_iter().map(|slot| slot.winners).collect();
        assert_eq!(winners, [Some(vec!["Radio School".to_owned()]), None, None]);
    }

    fn prize() -> Prize {
        Prize { id: PrizeId::fresh(), category: None, code: "p".into(), names: Names::english("Prize"), winners_max: 1 }
    }

    fn decided(prize: &Prize, signed: &[Capacity]) -> Decided {
        let at = Moment::of_micros(0);
        let signature = |capacity: &Capacity| Signature {
            capacity: *capacity,
            person: PersonId::fresh(),
            name: "Somebody".into(),
            at,
        };
        Decided {
            decision: Decision {
                id: DecisionId::fresh(),
                prize: prize.id,
                number: 1,
                reason: String::new(),
                made_by: "Olga".into(),
                at,
            },
            winners: vec![Winner { entry: EntryId::fresh(), reference: "R1".into(), title: "Radio School".into() }],
            others: Vec::new(),
            breaches: Vec::new(),
            signatures: signed.iter().map(signature).collect(),
            outdated: false,
        }
    }
}
