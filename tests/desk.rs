//! The first pages that everybody finds, and the organiser's desk.

use palmares::accounts::{self, Role};
use palmares::language::plain;
use palmares::programme::StageKind;
use palmares::routes;

use crate::both_engines;
use crate::support::judged::{CLEAR, Judged};
use crate::support::road::Road;

both_engines! {
    async fn the_first_page_leads_to_what_can_be_entered_now(world) {
        world.small_prize();
        let seen = world.visit().await.get("/").await;
        assert!(seen.shows("Open for entries") && seen.shows("Small Prize"), "{}", seen.body);
        assert!(world.visit().await.get("/programmes/small-prize").await.shows("/programmes/small-prize/enter"));
    }

    async fn a_programme_page_offers_what_the_calendar_allows(world) {
        let programme = world.small_prize();
        world.stage(&programme, StageKind::Entries, -48, -24);
        let seen = world.visit().await.get("/programmes/small-prize").await;
        assert!(seen.shows("Entries are closed") && !seen.shows("/small-prize/enter"), "{}", seen.body);
        assert!(seen.shows("/programmes/small-prize/entries") && !seen.shows("/winners"));
        assert!(seen.shows("Water prize"));
    }

    async fn the_desk_counts_states_and_says_what_comes_next(world) {
        let judged = Judged::open(&world, CLEAR);
        let olga = world.visit_as("Olga").await;
        world.stage(&judged.programme, StageKind::Entries, -48, -24);
        let seen = olga.get(judged.path("desk")).await;
        assert!(seen.shows("Close scoring"), "{}", seen.body);
        judged.close();
        assert!(olga.get(judged.path("desk")).await.shows("Let the scores be read"));
        judged.release();
        assert!(plain(&olga.get(judged.path("desk")).await.body).contains("Decide on 2 prizes"));
        judged.decide("water", &["Well"]);
        let seen = plain(&olga.get(judged.path("desk")).await.body);
        assert!(seen.contains("Decide on 1 prize") && seen.contains("Have 1 decision signed"));
    }

    async fn the_desk_gathers_what_waits_for_the_organiser_and_names_who_has_not_begun(world) {
        let road = Road::begin(world).await;
        let (world, programme) = (&road.world, &road.programme);
        world.stage(programme, StageKind::Entries, -48, -1);
        road.score("Jun", road.spring, 3);
        let olga = world.visit_as("Olga").await;
        let desk = plain(&olga.get("/programmes/small-prize/desk").await.body);
        assert!(desk.contains("Give 2 entries enough judges") && desk.contains("Ines"), "{desk}");
        let ines = world.visit_as("Ines").await;
        let recusal = routes::recusal("small-prize", road.lamp);
        assert_eq!(ines.post(&recusal, &[("nature", "mentored"), ("reason", "I advise them.")]).await.status, 303);
        let desk = plain(&olga.get("/programmes/small-prize/desk").await.body);
        assert!(desk.contains("Find another judge for 1 entry that somebody stepped back from"), "{desk}");
        assert!(desk.contains("Give 1 entry enough judges"), "{desk}");
    }

    async fn the_desk_is_for_those_who_organise_or_audit(world) {
        let judged = Judged::open(&world, CLEAR);
        for (name, status) in [("Olga", 200), ("Noor", 200), ("Amina", 404), ("Jun", 404), ("Vera", 404)] {
            assert_eq!(world.visit_as(name).await.get(judged.path("desk")).await.status, status, "{name}");
        }
        assert_eq!(world.visit().await.get(judged.path("desk")).await.status, 303);
        let noor = world.visit_as("Noor").await;
        assert!(!noor.get(judged.path("people")).await.shows("<form method=\"post\">"));
        assert_eq!(noor.post(judged.path("people"), &[("role", "organiser")]).await.status, 404);
        assert_eq!((noor.get("/desk").await.status, world.visit_as("Vera").await.get("/desk").await.status), (200, 404));
        assert!(world.visit_as("Kofi").await.get("/desk").await.shows("/programmes/small-prize/decisions"));
    }

    async fn an_organiser_gives_a_role_once_and_one_letter_goes(world) {
        let programme = world.small_prize();
        let (olga, path) = (world.visit_as("Olga").await, routes::people("small-prize"));
        let form = [("name", "Kofi"), ("email", "kofi@kofi.example.org"), ("role", "chair")];
        for _ in 0..2 {
            assert_eq!(olga.post(&path, &form).await.status, 303);
        }
        let id = programme.id;
        let chairs = world.look(|conn| accounts::store::holders(conn, id, Role::Chair));
        assert_eq!(chairs.into_iter().map(|person| person.name).collect::<Vec<_>>(), ["Kofi"]);
        assert_eq!(world.look(|conn| palmares::mail::store::count(conn, Some(id))), 1);
        assert!(olga.get(&path).await.shows("kofi@kofi.example.org"));
    }

    async fn a_wrong_address_or_a_role_that_is_not_given_here_comes_back_with_the_words(world) {
        let programme = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let form = [("name", "Kofi"), ("email", "kofi"), ("role", "judge")];
        let seen = olga.post(routes::people("small-prize"), &form).await;
        assert_eq!(seen.status, 422);
        assert!(seen.shows("value=\"Kofi\"") && seen.shows("Choose a role."), "{}", seen.body);
        let id = programme.id;
        assert_eq!(world.look(|conn| palmares::mail::store::count(conn, Some(id))), 0);
    }

    async fn a_letter_that_waits_can_be_read_and_stopped(world) {
        let programme = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let form = [("name", "Kofi"), ("email", "kofi@kofi.example.org"), ("role", "chair")];
        olga.post(routes::people("small-prize"), &form).await;
        let id = programme.id;
        let letter = world.look(|conn| palmares::mail::store::list(conn, Some(id), 0, 1)).remove(0).id;
        assert!(olga.get(routes::letters("small-prize")).await.shows("you have a new role"));
        let seen = olga.get(routes::letter("small-prize", letter)).await;
        assert!(seen.shows("you are now a chair of Small Prize"), "{}", seen.body);
        for _ in 0..2 {
            assert_eq!(olga.post(routes::stop_letter("small-prize", letter), &[]).await.status, 303);
        }
        assert!(olga.get(routes::letter("small-prize", letter)).await.shows("Stopped"));
        assert_eq!(world.visit_as("Vera").await.get(routes::letter("small-prize", letter)).await.status, 404);
        assert_eq!(olga.get("/letters").await.status, 404, "the site's letters are not an organiser's");
    }

    async fn an_auditor_reads_the_log_with_its_seals(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well"]);
        world.past(|conn| palmares::audit::store::seal(conn, palmares::column::Moment::now()));
        let seen = world.visit_as("Noor").await.get(judged.path("log")).await;
        assert!(seen.shows("Decided on a prize") && seen.shows("Made the programme"), "{}", seen.body);
        assert!(!seen.shows("being sealed") && !seen.shows("As the panel agreed."));
    }

    async fn the_desk_needs_as_many_queries_whatever_it_counts(world) {
        let judged = Judged::open(&world, CLEAR);
        let olga = world.visit_as("Olga").await;
        let mut counted = Vec::new();
        for round in 0..2 {
            let before = world.app.db.queries();
            olga.get(judged.path("desk")).await;
            olga.get("/").await;
            counted.push(world.app.db.queries() - before);
            if round == 0 {
                judged.close();
                judged.release();
                judged.decide("water", &["Well", "Pump"]);
                judged.decide("light", &["Lamp"]);
                judged.sign("water");
                world.edition("another-prize", crate::support::SMALL);
            }
        }
        assert_eq!(counted[0], counted[1]);
    }

    async fn help_is_for_everybody_in_every_language(world) {
        let visitor = world.visit().await;
        assert!(visitor.get("/help").await.shows("Judging"));
        assert_eq!(visitor.reading("ar").get("/help").await.status, 200);
    }
}
