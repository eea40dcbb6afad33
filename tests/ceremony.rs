//! The run of show: names for the organiser alone, and only those that two people have signed.

use palmares::routes;

use crate::both_engines;
use crate::support::judged::{CLEAR, Judged};

both_engines! {
    async fn the_organiser_alone_reads_the_run_of_show(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well"]);
        for name in ["Amina", "Jun", "Kofi", "Noor", "Vera"] {
            assert_eq!(world.visit_as(name).await.get(judged.path("run-of-show")).await.status, 404, "{name}");
        }
        let olga = world.visit_as("Olga").await;
        let seen = olga.get(judged.path("run-of-show")).await;
        assert!(seen.shows("Water prize") && seen.shows("Not decided") && !seen.shows("Well"), "{}", seen.body);
        judged.sign("water");
        let seen = olga.get(judged.path("run-of-show")).await;
        assert!(seen.shows("Well") && !seen.shows("Pump"));
    }

    async fn the_show_is_as_long_as_its_prizes(world) {
        let judged = Judged::closed(&world, CLEAR);
        let olga = world.visit_as("Olga").await;
        let plain = |body: &str| palmares::language::plain(body);
        assert!(plain(&olga.get(judged.path("run-of-show")).await.body).contains("Lasts 3 min 20 s"));
        assert!(plain(&olga.get(judged.path("run-of-show?seconds=30")).await.body).contains("Lasts 1 min 0 s"));
        assert!(plain(&olga.get(judged.path("run-of-show?seconds=-1")).await.body).contains("Lasts 3 min 20 s"));
    }

    async fn what_is_known_of_a_prize_on_stage_is_for_organisers_and_moves_the_clock(world) {
        let judged = Judged::closed(&world, CLEAR);
        let item = routes::show_item(&judged.programme.slug, judged.prize("water").id);
        for name in ["Amina", "Jun", "Kofi", "Noor", "Vera"] {
            assert_eq!(world.visit_as(name).await.get(&item).await.status, 404, "{name}");
            assert_eq!(world.visit_as(name).await.post(&item, &[("presenter", "Me")]).await.status, 404, "{name}");
        }
        let olga = world.visit_as("Olga").await;
        let typed = [("presenter", "Minister of Water"), ("recipient", "Two of the team"), ("remote", "on"), ("said", "WELL"), ("seconds", "5"), ("notes", "A film first")];
        let wrong = olga.post(&item, &typed).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.shows("Minister of Water") && wrong.shows("A film first") && wrong.says("Write a whole number from 10 to 1,800"), "{}", wrong.body);
        let mut right = typed;
        right[4].1 = "400";
        assert_eq!(olga.post(&item, &right).await.status, 303);
        let seen = olga.get(judged.path("run-of-show")).await;
        assert!(seen.says("Presented by Minister of Water") && seen.says("Received by Two of the team"), "{}", seen.body);
        assert!(seen.says("The recipient is not in the hall.") && seen.says("Lasts 8 min 20 s"), "{}", seen.body);
        assert!(olga.get(&item).await.shows("400"));
        assert_eq!(olga.get(judged.path("run-of-show/no-prize")).await.status, 404);
    }
}
