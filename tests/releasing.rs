//! Between the last sheet and the first reader of a score: two people, the announced time, or a reason for everybody.

use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::language::plain;
use palmares::programme::{self, StageKind};
use palmares::results;
use palmares::scoring;

use crate::both_engines;
use crate::support::judged::{CLEAR, Judged};

const BEHIND: [&str; 3] = ["Olga", "Kofi", "Noor"];

both_engines! {
    async fn a_closed_round_shows_nobody_a_score_before_a_second_person_says_so(world) {
        let judged = Judged::open(&world, CLEAR);
        judged.close();
        world.stage(&judged.programme, StageKind::Scoring, -48, -1);
        for name in BEHIND {
            let visitor = world.visit_as(name).await;
            for page in ["standings", "standings/next", "decisions"] {
                let seen = visitor.get(judged.path(page)).await;
                assert!(seen.status == 403 && !seen.shows("94.4"), "{name} at {page}: {}", seen.status);
            }
        }
        let (olga, kofi, path) = (world.visit_as("Olga").await, world.visit_as("Kofi").await, judged.path("release"));
        assert!(plain(&olga.get(&path).await.body).contains("Another organiser or a chair has to give theirs."));
        assert_eq!(olga.post(&path, &[]).await.status, 403, "who closed is the first of the two");
        assert!(kofi.get(&path).await.shows("You are the second person"));
        for _ in 0..2 {
            assert_eq!(kofi.post(&path, &[]).await.leads_to(), path);
        }
        assert!(plain(&olga.get(&path).await.body).contains("Olga and Kofi let the scores be read"));
        for name in BEHIND {
            assert_eq!(world.visit_as(name).await.get(judged.path("standings")).await.status, 200, "{name}");
        }
        assert!(record(&judged).is_empty(), "nothing that takes a reason");
    }

    async fn before_the_announced_end_it_takes_a_reason_that_everybody_reads(world) {
        let judged = Judged::open(&world, CLEAR);
        judged.close();
        let (olga, kofi, path) = (world.visit_as("Olga").await, world.visit_as("Kofi").await, judged.path("release"));
        assert_eq!(kofi.post(&path, &[]).await.status, 403, "it is too early, and nobody has asked");
        assert_eq!(kofi.post(&path, &[("reason", " ")]).await.status, 422);
        for words in ["The hall is free today only.", "Something else."] {
            assert_eq!(kofi.post(&path, &[("reason", words)]).await.status, 303);
        }
        assert_eq!(kofi.post(&path, &[]).await.status, 403, "nobody agrees with themselves");
        assert_eq!(world.visit_as("Noor").await.get(judged.path("standings")).await.status, 403);
        let asked = plain(&olga.get(&path).await.body);
        assert!(asked.contains("The hall is free today only.") && asked.contains("This will stand in the public record"));
        assert!(!asked.contains("Something else."), "the first who asks is heard");
        assert_eq!(olga.post(&path, &[]).await.status, 303);
        assert_eq!(olga.get(judged.path("standings")).await.status, 200);
        judged.decide("water", &["Well"]);
        judged.decide("light", &["Lamp"]);
        judged.sign("water");
        judged.sign("light");
        assert_eq!(world.visit().await.get(judged.path("winners")).await.status, 404);
        let (by, of) = (world.person("Olga").id, judged.programme.clone());
        world.past(move |conn| results::store::publish(conn, by, &of, Moment::now()));
        let winners = plain(&world.visit().await.get(judged.path("winners")).await.body);
        assert!(winners.contains("read before the announced end of scoring") && winners.contains("The hall is free today only."));
        let log = world.visit_as("Noor").await.get(judged.path("log")).await;
        assert!(log.shows("Let scores be read before their time"), "{}", log.body);
    }

    async fn a_small_team_is_not_held_up_two_organisers_are_enough(world) {
        let judged = Judged::open(&world, CLEAR);
        world.with_role("Omar", &judged.programme, Role::Organiser);
        judged.close();
        world.stage(&judged.programme, StageKind::Scoring, -48, -1);
        assert_eq!(world.visit_as("Omar").await.post(judged.path("release"), &[]).await.status, 303);
        for name in ["Amina", "Jun", "Noor", "Vera"] {
            assert_eq!(world.visit_as(name).await.post(judged.path("release"), &[]).await.status, 404, "{name}");
        }
    }

    async fn no_sheet_is_given_out_by_the_store_before_the_release(world) {
        let judged = Judged::open(&world, CLEAR);
        let id = judged.programme.id;
        let sheets = || world.app.db.read_now(move |conn| {
            let round = programme::store::round(conn, id)?.id;
            scoring::store::sheets_of_round(conn, round)
        });
        assert!(sheets().is_err());
        judged.close();
        assert!(sheets().is_err());
        judged.release();
        assert_eq!(sheets().map(|sheets| sheets.len()).ok(), Some(CLEAR.len()));
    }
}

fn record(judged: &Judged<'_>) -> Vec<palmares::language::Sentence> {
    let of = judged.programme.clone();
    judged.world.look(move |conn| scoring::store::public_record(conn, &of))
}
