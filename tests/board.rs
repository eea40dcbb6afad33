//! Amina's team looks for members; Vera asks to join, once, and judges see nothing of it.

use std::sync::OnceLock;

use palmares::entries::EntryId;
use palmares::programme::{Programme, StageKind};
use palmares::routes;

use crate::both_engines;
use crate::support::road::{self, enter};
use crate::support::{SMALL, World};

both_engines! {
    async fn a_team_that_looks_is_found_and_asked_once(world) {
        let (hack, spring) = begun(&world);
        let (amina, vera) = (world.visit_as("Amina").await, world.visit_as("Vera").await);
        assert!(vera.get(routes::board(&hack.slug)).await.says("No team looks for members now"));
        assert!(world.visit().await.get(routes::programme(&hack.slug)).await.says("Teams that look for members"));
        let long = "x".repeat(601);
        let wrong = amina.post(routes::team_notice(spring), &[("notice", &long)]).await;
        assert!(wrong.status == 422 && wrong.says("At most 600") && wrong.shows(&long), "{}", wrong.status);
        for _ in 0..2 {
            assert_eq!(amina.post(routes::team_notice(spring), &[("notice", "Somebody who can solder <b>well</b>.")]).await.status, 303);
        }
        let board = vera.get(routes::board(&hack.slug)).await;
        assert!(board.says("Clear Spring") && board.says("1 on the team") && board.shows("&#60;b&#62;well"), "{}", board.body);
        assert!(!board.says("Amina") && !board.says("amina@"), "who leads is told by the lead: {}", board.body);
        for _ in 0..2 {
            let asked = vera.post(routes::ask_to_join(spring), &[("words", "I solder.")]).await;
            assert_eq!(asked.leads_to(), routes::board(&hack.slug));
        }
        let letters = world.look(|conn| palmares::mail::store::to(conn, "amina@amina.example.org"));
        let asked: Vec<_> = letters.iter().filter(|it| it.kind == "join-asked").collect();
        assert_eq!(asked.len(), 1);
        let body = palmares::mail::rules::written(asked[0], "https://p.example.org").body;
        assert!(body.contains("vera@vera.example.org") && body.contains("I solder."), "{body}");
        assert!(vera.get(routes::board(&hack.slug)).await.says("You have asked to join"));
        amina.post(routes::team_notice(spring), &[("notice", "")]).await;
        assert!(vera.get(routes::board(&hack.slug)).await.says("No team looks for members now"));
        assert_eq!(world.visit_as("Bo").await.post(routes::ask_to_join(spring), &[("words", "")]).await.status, 404);
    }

    async fn who_must_not_look_finds_nothing(world) {
        let (hack, spring) = begun(&world);
        let amina = world.visit_as("Amina").await;
        amina.post(routes::team_notice(spring), &[("notice", "Somebody who can solder.")]).await;
        road::judge(&world, &hack, "Jun");
        let jun = world.visit_as("Jun").await;
        assert_eq!(jun.get(routes::board(&hack.slug)).await.status, 404);
        assert_eq!(jun.post(routes::ask_to_join(spring), &[("words", "")]).await.status, 404);
        assert!(world.visit().await.get(routes::board(&hack.slug)).await.leads_to().starts_with("/sign-in"));
        let bo = world.visit_as("Bo").await;
        assert_eq!(bo.post(routes::team_notice(spring), &[("notice", "Ours")]).await.status, 404);
        world.stage(&hack, StageKind::Entries, -48, -1);
        assert!(!bo.get(routes::board(&hack.slug)).await.says("Words to the lead"));
        assert_eq!(bo.post(routes::ask_to_join(spring), &[("words", "")]).await.status, 403);
    }
}

fn begun(world: &World) -> (Programme, EntryId) {
    static SETUP: OnceLock<String> = OnceLock::new();
    let setup = SETUP.get_or_init(|| SMALL.replace("kind = \"prize\"", "kind = \"hackathon\""));
    let hack = world.edition("small-hack", setup);
    let spring = enter(world, &hack, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
    (hack, spring)
}
