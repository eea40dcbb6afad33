//! Amina hands round a link; whoever has it joins, until it is renewed, ended, the team is full or entries close.

use palmares::entries::EntryId;
use palmares::programme::{Programme, StageKind};
use palmares::routes;

use crate::both_engines;
use crate::support::road::enter;
use crate::support::{Visitor, World};

both_engines! {
    async fn whoever_has_the_link_joins_once_until_the_team_is_full(world) {
        let (_, id) = begun(&world);
        let amina = world.visit_as("Amina").await;
        let link = make(&world, &amina, id).await;
        let bo = world.visit_as("Bo").await;
        let page = bo.get(&link).await;
        assert!(page.says("Join a team") && page.says("Clear Spring") && page.says("Amina"), "{}", page.body);
        assert_eq!(bo.get(routes::entry(id)).await.status, 404, "looking is not joining");
        for _ in 0..2 {
            assert_eq!(bo.post(&link, &[]).await.leads_to(), routes::entry(id));
        }
        assert_eq!(bo.get(&link).await.leads_to(), routes::entry(id), "whoever is on the team is shown in");
        let own = bo.get(routes::entry(id)).await;
        assert!(own.says("Clear Spring") && !own.shows(&link), "the link is the lead's: {}", own.body);
        assert_eq!(bo.post(routes::team_link(id), &[("do", "make")]).await.status, 403, "so is making another");
        assert_eq!(world.visit_as("Vera").await.post(&link, &[]).await.status, 303);
        let late = world.visit_as("Judith").await;
        let full = late.get(&link).await;
        assert!(full.says("at most") && !full.says("Join the team"), "{}", full.body);
        assert_eq!(late.post(&link, &[]).await.status, 403);
    }

    async fn a_link_that_is_renewed_or_ended_leads_nowhere(world) {
        let (prize, id) = begun(&world);
        let (amina, bo) = (world.visit_as("Amina").await, world.visit_as("Bo").await);
        let first = make(&world, &amina, id).await;
        let second = make(&world, &amina, id).await;
        assert_ne!(first, second);
        assert_eq!(bo.get(&first).await.status, 404);
        assert_eq!(bo.post(&first, &[]).await.status, 404);
        assert_eq!(amina.post(routes::team_link(id), &[("do", "end")]).await.status, 303);
        assert_eq!(bo.post(&second, &[]).await.status, 404);
        let third = make(&world, &amina, id).await;
        let nobody = world.visit().await.get(&third).await;
        assert!(nobody.status == 303 && nobody.leads_to().starts_with("/sign-in"), "{}", nobody.body);
        world.stage(&prize, StageKind::Entries, -48, -1);
        assert_eq!(bo.post(&third, &[]).await.status, 403, "entries are closed");
        let log = world.visit_as("Olga").await.get(routes::log(&prize.slug)).await;
        let token = third.rsplit('/').next().expect("a link");
        assert!(log.says("Made a link to join a team") && !log.shows(token), "{}", log.body);
    }
}

fn begun(world: &World) -> (Programme, EntryId) {
    let prize = world.small_prize();
    let id = enter(world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
    (prize, id)
}

/// The path of a new link, as the lead's page shows it.
async fn make(world: &World, amina: &Visitor, id: EntryId) -> String {
    assert_eq!(amina.post(routes::team_link(id), &[("do", "make")]).await.leads_to(), routes::entry(id));
    let link = world.past(move |conn| palmares::entries::store::link_of(conn, id)).expect("a link");
    assert!(amina.get(routes::entry(id)).await.shows(&routes::join_team(&link)));
    routes::join_team(&link)
}
