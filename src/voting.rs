//! The public vote: who registers and confirms an address, and the one choice of each voter in each category.

use crate::column::Moment;
use crate::language::Language;
use crate::programme::{Calendar, ProgrammeId, StageKind};

crate::id_type!(VoterId);
crate::id_type!(VoteSetId);

crate::text_enum!(
    /// Whether a vote counts; every change needs a reason, and the record says how many were removed.
    VoteState { Valid = "valid", Suspect = "suspect", Void = "void" }
);

/// Somebody of the public who wants to vote in an edition. Whoever has an account votes like anybody.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Voter {
    pub id: VoterId,
    pub programme_id: ProgrammeId,
    pub address: String,
    pub name: String,
    pub language: Language,
    pub confirmed_at: Option<Moment>,
    pub standing: VoteState,
}

/// Where the public vote of an edition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vote {
    NotHeld,
    Announced { opens: Moment },
    Open { closes: Moment },
    Over,
}

/// By the calendar alone: editions without the stage hold no vote.
pub fn vote(calendar: &Calendar, now: Moment) -> Vote {
    match calendar.stage(StageKind::Voting) {
        None => Vote::NotHeld,
        Some(stage) if now < stage.opens_at => Vote::Announced { opens: stage.opens_at },
        Some(stage) if stage.is_open(now) => Vote::Open { closes: stage.closes_at },
        Some(_) => Vote::Over,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Stage;

    #[test]
    fn a_vote_is_announced_then_open_then_over() {
        let [opens, closes] = [100, 200].map(at);
        let calendar = Calendar(vec![Stage { kind: StageKind::Voting, opens_at: opens, closes_at: closes }]);
        assert_eq!(vote(&calendar, at(99)), Vote::Announced { opens });
        assert_eq!(vote(&calendar, at(100)), Vote::Open { closes });
        assert_eq!(vote(&calendar, at(200)), Vote::Over);
        assert_eq!(vote(&Calendar::default(), at(100)), Vote::NotHeld);
    }

    fn at(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }
}
