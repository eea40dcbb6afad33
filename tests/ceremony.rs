//! The run of show: names for the organiser alone, and only those that two people have signed.

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
}
