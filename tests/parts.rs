//! Olga changes categories, prizes and the deadline; what is in use or promised stays, and a deadline that moves is told.

use diesel::prelude::*;
use palmares::programme::{self, Programme, Setup, StageKind};
use palmares::routes;
use palmares::schema::letters;

use crate::both_engines;
use crate::support::World;
use crate::support::road::enter;

both_engines! {
    async fn a_category_and_its_prize_are_made_moved_and_taken_out_again(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let revision = revision(&world, &prize);
        let new = [
            ("new", "yes"), ("new-code", "health"), ("revision", revision.as_str()),
            ("new-category-en", "Health"), ("new-category-ar", "الصحة"),
        ];
        // A second click makes it once.
        for _ in 0..2 {
            let made = olga.post(routes::parts(&prize.slug), &new).await;
            assert_eq!(made.leads_to(), routes::parts(&prize.slug), "{}", made.body);
        }
        assert_eq!(codes(&setup(&world, &prize)).iter().filter(|code| *code == "health").count(), 1);
        let moved = olga.post(routes::move_category(&prize.slug), &[("code", "health"), ("to", "0")]).await;
        assert_eq!(moved.status, 303);
        assert_eq!(codes(&setup(&world, &prize))[0], "health");
        let order = codes(&setup(&world, &prize));
        let last = (order.len() - 1).to_string();
        for (to, wanted) in [(last.as_str(), order.len() - 1), ("1", 1), ("99", order.len() - 1), ("0", 0)] {
            olga.post(routes::move_category(&prize.slug), &[("code", "health"), ("to", to)]).await;
            let now = codes(&setup(&world, &prize));
            assert_eq!(now.iter().position(|code| code == "health"), Some(wanted), "{now:?}");
            let others = |all: &[String]| all.iter().filter(|code| *code != "health").cloned().collect::<Vec<_>>();
            assert_eq!(others(&now), others(&order), "the others keep their order");
        }
        let revision = self::revision(&world, &prize);
        let of_it = [
            ("new", "yes"), ("new-code", "health-prize"), ("revision", revision.as_str()),
            ("new-prize-en", "Prize of Health"), ("new-prize-for", "health"), ("new-prize-winners", "2"),
        ];
        assert_eq!(olga.post(routes::save_prize(&prize.slug), &of_it).await.status, 303);
        let page = olga.get(routes::parts(&prize.slug)).await;
        assert!(page.says("Prize of Health") && page.says("Health"), "{}", page.body);
        let used = olga.post(routes::remove_part(&prize.slug), &[("of", "category"), ("code", "health")]).await;
        assert!(used.status == 409 && used.says("is in use"), "{}", used.body);
        for of in ["prize", "category"] {
            let code = if of == "prize" { "health-prize" } else { "health" };
            let gone = olga.post(routes::remove_part(&prize.slug), &[("of", of), ("code", code)]).await;
            assert_eq!(gone.leads_to(), routes::parts(&prize.slug), "{}", gone.body);
        }
        assert!(!codes(&setup(&world, &prize)).contains(&"health".to_owned()));
        let log = olga.get(routes::log(&prize.slug)).await;
        assert!(log.says("Took out a category") && log.says("Wrote a prize"), "{}", log.body);
    }

    async fn prizes_are_moved_up_and_down_in_the_order_in_which_everybody_finds_them(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        for code in ["third", "fourth"] {
            let revision = revision(&world, &prize);
            let new = [
                ("new", "yes"), ("new-code", code), ("revision", revision.as_str()),
                ("new-prize-en", code), ("new-prize-winners", "1"),
            ];
            assert_eq!(olga.post(routes::save_prize(&prize.slug), &new).await.status, 303);
            if code == "third" {
                // One before it is gone: whatever comes next still comes last, and on a place of its own.
                let gone = olga.post(routes::remove_part(&prize.slug), &[("of", "prize"), ("code", "water")]).await;
                assert_eq!(gone.status, 303, "{}", gone.body);
            }
        }
        let order = || setup(&world, &prize).prizes.into_iter().map(|prize| prize.code).collect::<Vec<_>>();
        assert_eq!(order(), ["light", "third", "fourth"]);
        for (code, to, wanted) in [
            ("fourth", "1", ["light", "fourth", "third"]),
            ("light", "1", ["fourth", "light", "third"]),
            ("light", "99", ["fourth", "third", "light"]),
            ("light", "0", ["light", "fourth", "third"]),
            ("light", "0", ["light", "fourth", "third"]),
        ] {
            let moved = olga.post(routes::move_prize(&prize.slug), &[("code", code), ("to", to)]).await;
            assert_eq!((moved.leads_to(), order()), (routes::parts(&prize.slug).as_str(), wanted.map(str::to_owned).to_vec()));
        }
        let unknown = olga.post(routes::move_prize(&prize.slug), &[("code", "fifth"), ("to", "0")]).await;
        assert_eq!(unknown.status, 404);
        let page = olga.get(routes::parts(&prize.slug)).await;
        let places = ["light", "fourth", "third"].map(|code| page.body.find(&format!("<code class=\"reference\">{code}</code> <bdi>")));
        assert!(places[0] < places[1] && places[1] < places[2], "{}", page.body);
        let log = olga.get(routes::log(&prize.slug)).await;
        assert_eq!(log.body.matches("Moved a prize").count(), 4, "staying where it is leaves no line: {}", log.body);
    }

    async fn a_category_with_an_entry_stays_and_is_renamed_for_its_team(world) {
        let prize = world.small_prize();
        enter(&world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let olga = world.visit_as("Olga").await;
        let used = olga.post(routes::remove_part(&prize.slug), &[("of", "category"), ("code", "water")]).await;
        assert!(used.status == 409 && used.says("is in use"), "{}", used.body);
        world.stage(&prize, StageKind::Entries, -48, -1);
        let revision = revision(&world, &prize);
        let renamed = [("code", "water"), ("revision", revision.as_str()), ("category-water-en", "Water for all")];
        assert_eq!(olga.post(routes::parts(&prize.slug), &renamed).await.status, 303);
        assert!(olga.get(routes::programme(&prize.slug)).await.says("Water for all"));
    }

    async fn what_cannot_be_is_said_beside_its_field_and_changes_nothing(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let (before, revision) = (setup(&world, &prize), revision(&world, &prize));
        for (fields, said) in [
            (vec![("new", "yes"), ("new-code", "two words"), ("new-category-en", "Health")], "two words"),
            (vec![("new", "yes"), ("new-code", "water"), ("new-category-en", "Health")], "water"),
            (vec![("new", "yes"), ("new-code", "health")], "no name in any language"),
        ] {
            let mut fields = fields;
            fields.push(("revision", &revision));
            let wrong = olga.post(routes::parts(&prize.slug), &fields).await;
            assert!(wrong.status == 422 && wrong.says("Error:") && wrong.says(said), "{said}: {}", wrong.body);
            assert!(fields.iter().all(|(name, text)| *name != "new-category-en" || wrong.shows(text)), "{}", wrong.body);
        }
        for winners in ["many", "-1", "1000"] {
            let fields = [
                ("new", "yes"), ("new-code", "another"), ("revision", &revision),
                ("new-prize-en", "Another"), ("new-prize-winners", winners),
            ];
            let wrong = olga.post(routes::save_prize(&prize.slug), &fields).await;
            assert!(wrong.status == 422 && wrong.shows(winners) && wrong.shows("Another"), "{}", wrong.body);
        }
        let stale = [("code", "water"), ("revision", "0"), ("category-water-en", "By an old page")];
        let stale = olga.post(routes::parts(&prize.slug), &stale).await;
        assert!(stale.status == 422 && stale.says("Somebody changed the set-up") && stale.shows("By an old page"), "{}", stale.body);
        assert_eq!(setup(&world, &prize), before);
    }

    async fn once_entries_are_closed_nothing_promised_changes(world) {
        let prize = world.small_prize();
        world.stage(&prize, StageKind::Entries, -48, -1);
        let olga = world.visit_as("Olga").await;
        let before = setup(&world, &prize);
        let page = olga.get(routes::parts(&prize.slug)).await;
        assert!(page.says("stays as it was promised") && !page.says("Take out"), "{}", page.body);
        let revision = revision(&world, &prize);
        let one = &before.prizes[0];
        let (winners, part) = (one.winners_max + 1, format!("prize-{}", one.code));
        let (winners, name_en, for_it, most) = (winners.to_string(), format!("{part}-en"), format!("{part}-for"), format!("{part}-winners"));
        let fields = [
            ("code", one.code.as_str()), ("revision", &revision), (&name_en, "More winners"),
            (&for_it, one.category.as_deref().unwrap_or_default()), (&most, &winners),
        ];
        let late = olga.post(routes::save_prize(&prize.slug), &fields).await;
        assert!(late.status == 422 && late.says("Only names may be changed"), "{}", late.body);
        let new = [("new", "yes"), ("new-code", "late"), ("revision", &revision), ("new-category-en", "Late")];
        assert_eq!(olga.post(routes::parts(&prize.slug), &new).await.status, 422);
        let gone = olga.post(routes::remove_part(&prize.slug), &[("of", "prize"), ("code", &one.code)]).await;
        assert_eq!(gone.status, 409);
        assert_eq!(setup(&world, &prize), before);
    }

    async fn a_deadline_that_moves_is_told_once_to_everybody_on_a_team_with_the_reason(world) {
        let prize = world.small_prize();
        enter(&world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        enter(&world, &prize, "Amina", "Second Spring", "Tarsali Well Trust", "water");
        enter(&world, &prize, "Bo", "Sun on Roofs", "Halden Cooperative", "light");
        let olga = world.visit_as("Olga").await;
        let wall = |hours| {
            let at = palmares::column::Moment::now().plus_hours(hours);
            programme::rules::civil(at, &prize.zone).strftime("%Y-%m-%dT%H:%M").to_string()
        };
        let id = prize.id;
        let seen = world.past(move |conn| programme::store::calendar(conn, id));
        let seen = seen.stage(StageKind::Entries).expect("entries").clone();
        let (opens_seen, closes_seen) = (seen.opens_at.micros().to_string(), seen.closes_at.micros().to_string());
        let opens = programme::rules::TypedStage::of(&seen, &prize.zone).opens;
        let later = wall(24 * 20);
        let fields = [
            ("stage", "entries"), ("seen-opens", opens_seen.as_str()), ("seen-closes", closes_seen.as_str()),
            ("opens-entries", opens.as_str()), ("closes-entries", later.as_str()), ("reason-entries", "The power was out in two regions."),
        ];
        // A second click tells nobody twice.
        for _ in 0..2 {
            let moved = olga.post(routes::stages(&prize.slug), &fields).await;
            assert_eq!(moved.status, 303, "{}", moved.body);
        }
        assert_eq!(told(&world), ["amina@amina.example.org", "bo@bo.example.org"]);
        let outbox = olga.get(routes::letters(&prize.slug)).await;
        assert!(outbox.says("entries now close on"), "{}", outbox.body);
    }
}

fn setup(world: &World, prize: &Programme) -> Setup {
    let id = prize.id;
    world.past(move |conn| {
        let current = programme::store::by_id(conn, id)?;
        programme::store::export(conn, &current)
    })
}

fn codes(setup: &Setup) -> Vec<String> {
    setup.categories.iter().map(|category| category.code.clone()).collect()
}

fn revision(world: &World, prize: &Programme) -> String {
    let id = prize.id;
    world.past(move |conn| programme::store::by_id(conn, id)).revision.to_string()
}

fn told(world: &World) -> Vec<String> {
    world.past(|conn| {
        let told = letters::table.filter(letters::kind.eq("deadline-moved")).order(letters::to_email);
        Ok(told.select(letters::to_email).load(conn)?)
    })
}
