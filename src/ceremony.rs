//! The ceremony: the order in which prizes are handed over, who hands them over to whom, and how long it takes.

pub mod handed;
pub mod pages;
pub mod stage;
mod store;

use crate::programme::Prize;
use crate::results::Decided;

/// What a prize takes on stage when nothing else is said: eighteen of them fit into half an hour.
pub const SECONDS_EACH: u32 = 100;
/// Between a name that is only read out, and a speech.
pub const SECONDS_ALLOWED: std::ops::RangeInclusive<u32> = 10..=1800;

/// A prize with what is known of it on stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub prize: Prize,
    pub notes: Notes,
}

/// Who hands it over to whom, and what the presenter has to know.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, diesel::Queryable)]
pub struct Notes {
    pub presenter: String,
    pub recipient: String,
    /// The recipient is not in the hall.
    pub remote: bool,
    /// How names are said.
    pub said: String,
    /// With a speech; as long as any prize where it does not say.
    pub seconds: Option<i32>,
    pub notes: String,
}

/// One prize on stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub item: Item,
    /// Seconds from the beginning of the ceremony.
    pub starts: u32,
    /// Who comes up; `None` until the decision is signed by both, since it may still change.
    pub winners: Option<Vec<String>>,
}

/// The whole evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Show {
    pub slots: Vec<Slot>,
    /// Seconds from the first prize to the end of the last.
    pub lasts: u32,
}

/// Puts the prizes one after the other, each as long as it says, else `seconds_each`.
pub fn run_of_show(items: Vec<Item>, decided: &[Decided], seconds_each: u32) -> Show {
    let mut lasts = 0_u32;
    let mut slots = Vec::new();
    for item in items {
        let takes = item.notes.seconds.and_then(|seconds| u32::try_from(seconds).ok()).unwrap_or(seconds_each);
        let winners = decided
            .iter()
            .find(|one| one.decision.prize == item.prize.id && one.is_signed())
            .map(|one| one.winners.iter().map(|winner| winner.title.clone()).collect());
        slots.push(Slot { item, starts: lasts, winners });
        lasts = lasts.saturating_add(takes);
    }
    Show { slots, lasts }
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
        let show = run_of_show((0..18).map(|_| item(prize(), None)).collect(), &[], SECONDS_EACH);
        assert_eq!(show.lasts, 30 * 60);
        assert_eq!(show.slots.iter().map(|slot| slot.starts).take(3).collect::<Vec<_>>(), [0, 100, 200]);
    }

    #[test]
    fn a_speech_moves_all_that_follow() {
        let show = run_of_show(vec![item(prize(), Some(300)), item(prize(), None)], &[], 60);
        assert_eq!((show.slots[1].starts, show.lasts), (300, 360));
    }

    #[test]
    fn a_name_stands_in_the_show_only_when_two_people_have_signed() {
        let prizes = [prize(), prize(), prize()];
        let both = [Capacity::Organiser, Capacity::Chair];
        let decided = [decided(&prizes[0], &both), decided(&prizes[1], &both[..1])];
        let show = run_of_show(prizes.map(|prize| item(prize, None)).to_vec(), &decided, 60);
        let winners: Vec<_> = show.slots.into_iter().map(|slot| slot.winners).collect();
        assert_eq!(winners, [Some(vec!["Radio School".to_owned()]), None, None]);
    }

    fn item(prize: Prize, seconds: Option<i32>) -> Item {
        Item { prize, notes: Notes { seconds, ..Notes::default() } }
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
