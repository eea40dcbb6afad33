//! The screens of the vote on an invented edition, small: false votes are found, people and their campaigns are left to
//! people. `cargo bench --bench herd` does the same with 200,000 of them.

#[path = "../benches/support/herds.rs"]
mod invented;

use invented::{CAMPAIGNS, HERDS, Origin, Size, caught, edition};
use palmares::voting::rules::screens::screen;

const SIZE: Size = Size { people: 8_000, false_of_each: 600, herd: 300, campaign: 200 };

#[test]
fn herds_are_found_people_are_not_and_campaigns_lean_towards_people() {
    let (roll, origins) = edition(11, SIZE);
    let found = screen(&roll);
    for kind in HERDS {
        let of = caught(&origins, &found, Origin::Herd(kind));
        assert!(of.found_share() > 0.9, "{kind}: {of:?}");
    }
    for kind in CAMPAIGNS {
        let of = caught(&origins, &found, Origin::Campaign(kind));
        assert!(of.leaning_share() < 0.02, "{kind}: {of:?}");
    }
    let people = caught(&origins, &found, Origin::Person);
    assert!(people.found_share() < 0.01 && people.leaning_share() < 0.005, "{people:?}");
}
