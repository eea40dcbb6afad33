//! When the catalogue is open.

use crate::column::Moment;
use crate::programme::{Calendar, Catalogue, StageKind, Terms};

/// May anybody find the entries? Whether results are published is for a later slice to say.
pub fn catalogue_open(terms: &Terms, calendar: &Calendar, published: bool, now: Moment) -> bool {
    match terms.catalogue {
        Catalogue::AfterPublication => published,
        Catalogue::AfterClosing => calendar.has_closed(StageKind::Entries, now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{CategoryWord, Stage};

    #[test]
    fn the_catalogue_opens_when_the_terms_say() {
        let at = |second| Moment::of_micros(0).plus_seconds(second);
        let stage = Stage { kind: StageKind::Entries, opens_at: at(0), closes_at: at(10) };
        let open = |catalogue, published, now| {
            let terms = Terms {
                categories_max: 1,
                category_word: CategoryWord::Category,
                team_max: 1,
                catalogue,
                screening: false,
                written_in: None,
                nomination: false,
                one_per_entity: false,
                entries_per_person: None,
                prizes_per_team: None,
                spread: None,
                feedback: crate::programme::Feedback::Nothing,
                comments: false,
                challenge_days: None,
                vote: None,
            };
            catalogue_open(&terms, &Calendar(vec![stage.clone()]), published, at(now))
        };
        assert!(!open(Catalogue::AfterClosing, false, 9));
        assert!(open(Catalogue::AfterClosing, false, 10));
        assert!(!open(Catalogue::AfterPublication, false, 99));
        assert!(open(Catalogue::AfterPublication, true, 99));
    }
}
