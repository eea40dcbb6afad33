//! The small prize with a public vote that is open: Amina's spring and Bo's rain roof in Water, Zara's lamp in Light.

use palmares::accounts::{Role, rules::check_email};
use palmares::entries::EntryId;
use palmares::mail;
use palmares::programme::{Programme, StageKind};
use palmares::routes;

use super::road::enter;
use super::{SMALL, Visitor, World};

pub struct Polling {
    pub world: World,
    pub programme: Programme,
    pub spring: EntryId,
    pub roof: EntryId,
    pub lamp: EntryId,
}

/// The small prize, with what is agreed of the vote.
pub fn with_vote(terms: &str) -> &'static str {
    let stage = "[[stages]]\nkind = \"voting\"\nopens_after_days = -2\ncloses_after_days = 5\n\n";
    let text = SMALL
        .replace("screening = false", &format!("screening = false\nvote = {{ {terms} }}"))
        .replace("[[stages]]\nkind = \"scoring\"", &format!("{stage}[[stages]]\nkind = \"scoring\""));
    Box::leak(text.into_boxed_str())
}

pub const FINAL: &str = "champions = 1, changeable = false, complete = false, tie = \"all_in\"";
pub const CHANGEABLE: &str = "champions = 1, changeable = true, complete = true, tie = \"decider\"";

impl Polling {
    pub fn open(world: World, terms: &str) -> Self {
        let programme = world.edition("small-vote", with_vote(terms));
        world.with_role("Kofi", &programme, Role::Chair);
        world.with_role("Noor", &programme, Role::Auditor);
        let spring = enter(&world, &programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let roof = enter(&world, &programme, "Bo", "Rain Roof", "Roof Works", "water");
        let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
        world.stage(&programme, StageKind::Entries, -480, -1);
        world.stage(&programme, StageKind::Voting, -1, 48);
        Self { world, programme, spring, roof, lamp }
    }

    pub fn slug(&self) -> &str {
        &self.programme.slug
    }

    /// The link of the latest letter to that address.
    pub fn link(&self, address: &'static str) -> String {
        assert!(check_email(address).is_ok());
        let letters = self.world.look(|conn| mail::store::to(conn, address));
        let letter = letters.last().expect("a letter to the voter");
        let written = mail::rules::written(letter, "");
        let link = written.body.split_whitespace().find(|word| word.contains("/vote/links/")).expect("a link in it");
        link.to_owned()
    }

    pub async fn register(&self, visitor: &Visitor, address: &str) -> super::visitor::Seen {
        visitor.post(routes::vote(self.slug()), &[("email", address), ("name", "Vera Voter")]).await
    }

    /// A browser of somebody who has registered and confirmed.
    pub async fn voter(&self, address: &'static str) -> Visitor {
        let visitor = self.world.visit().await;
        assert_eq!(self.register(&visitor, address).await.leads_to(), routes::vote_letter(self.slug()));
        let confirmed = visitor.post(self.link(address), &[]).await;
        assert_eq!(confirmed.leads_to(), routes::vote_ballot(self.slug()), "{}", confirmed.body);
        visitor
    }

    pub async fn vote(&self, voter: &Visitor, category: &str, entry: EntryId) -> super::visitor::Seen {
        voter.post(routes::vote_category(self.slug(), category), &[("entry", entry.as_str())]).await
    }
}
