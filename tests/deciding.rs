//! From the last sheet to the page of winners: who sees what, who may do what, and in which order.

use diesel::prelude::*;
use palmares::column::Moment;
use palmares::language::plain;
use palmares::programme::{Criterion, Level};
use palmares::results::store;
use palmares::routes;
use palmares::schema::{conflicts, entries, sheets};
use palmares::scoring::{self, Given, Points};

use crate::both_engines;
use crate::support::judged::{CLEAR, Judged, TURNED};
use crate::support::{Visitor, World};

const OUTSIDERS: [&str; 3] = ["Amina", "Jun", "Vera"];

both_engines! {
    async fn nobody_sees_a_standing_before_scoring_is_closed(world) {
        let judged = Judged::open(&world, CLEAR);
        for name in ["Olga", "Kofi", "Noor"] {
            let visitor = world.visit_as(name).await;
            for page in ["standings", "decisions"] {
                let seen = visitor.get(judged.path(page)).await;
                assert_eq!(seen.status, 403, "{name} at {page}");
                assert!(!seen.shows("Well"), "{name} at {page}");
            }
        }
        for name in OUTSIDERS {
            assert_eq!(world.visit_as(name).await.get(judged.path("standings")).await.status, 404, "{name}");
        }
    }

    async fn after_closing_those_who_decide_read_the_standing_and_every_sheet(world) {
        let judged = Judged::closed(&world, CLEAR);
        for name in ["Olga", "Kofi", "Noor"] {
            let visitor = world.visit_as(name).await;
            let standing = visitor.get(judged.path("standings?category=water")).await;
            assert_eq!(standing.status, 200, "{name}");
            assert!(standing.shows("94.4") && standing.shows("61.1"), "{name}: {}", standing.body);
            assert!(plain(&standing.body).contains("The values are plain averages: every judge scored every entry"), "{}", standing.body);
            let sheets = visitor.get(routes::standing_entry(&judged.programme.slug, judged.entries["Well"], "water")).await;
            assert!(sheets.shows("Jun Institute") && sheets.shows("A careful piece of work."), "{name}: {}", sheets.body);
        }
        for name in OUTSIDERS {
            let visitor = world.visit_as(name).await;
            let entry = routes::standing_entry(&judged.programme.slug, judged.entries["Well"], "water");
            assert_eq!(visitor.get(judged.path("standings")).await.status, 404, "{name}");
            assert_eq!(visitor.get(entry).await.status, 404, "{name}");
        }
    }

    async fn an_organiser_on_a_team_is_kept_from_its_sheets(world) {
        let judged = Judged::closed(&world, CLEAR);
        world.with_role("Amina", &judged.programme, palmares::accounts::Role::Organiser);
        let amina = world.visit_as("Amina").await;
        let entry = |title: &str| routes::standing_entry(&judged.programme.slug, judged.entries[title], "all");
        assert_eq!(amina.get(entry("Well")).await.status, 403);
        assert_eq!(amina.get(entry("Pump")).await.status, 200);
    }

    async fn a_choice_against_the_standing_comes_back_with_the_words_and_asks_why(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (olga, path) = (world.visit_as("Olga").await, decision_path(&judged, "water"));
        let pump = judged.entries["Pump"].to_string();
        let seen = olga.post(&path, &[("after", "0"), ("winners", &pump), ("reason", "")]).await;
        assert_eq!(seen.status, 422);
        assert!(seen.shows("Say why the choice does not simply follow the standing."), "{}", seen.body);
        assert_eq!(judged.latest("water"), 0);
        let seen = olga.post(&path, &[("after", "0"), ("winners", &pump), ("reason", "The first one withdrew its licence.")]).await;
        assert_eq!(seen.status, 303, "{}", seen.body);
        assert_eq!(judged.latest("water"), 1);
    }

    async fn a_decision_made_twice_is_one_and_an_old_page_replaces_nothing(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (olga, kofi) = (world.visit_as("Olga").await, world.visit_as("Kofi").await);
        let (path, well) = (decision_path(&judged, "water"), judged.entries["Well"].to_string());
        let form = [("after", "0"), ("winners", well.as_str())];
        for _ in 0..2 {
            assert_eq!(olga.post(&path, &form).await.status, 303);
        }
        assert_eq!(judged.latest("water"), 1);
        let late = [("after", "0"), ("reason", "None is ready.")];
        assert_eq!(kofi.post(&path, &late).await.status, 409);
        assert_eq!(judged.latest("water"), 1);
    }

    async fn two_different_people_sign_and_a_new_decision_needs_them_again(world) {
        let judged = Judged::closed(&world, CLEAR);
        world.with_role("Olga", &judged.programme, palmares::accounts::Role::Chair);
        judged.decide("light", &["Lamp"]);
        let (olga, kofi) = (world.visit_as("Olga").await, world.visit_as("Kofi").await);
        assert_eq!(sign(&olga, &judged, "light", "organiser").await, 303);
        assert_eq!(sign(&olga, &judged, "light", "organiser").await, 303);
        assert_eq!(sign(&olga, &judged, "light", "chair").await, 403);
        assert_eq!(sign(&kofi, &judged, "light", "organiser").await, 403);
        assert_eq!(signatures(&judged, "light"), 1);
        assert_eq!(sign(&kofi, &judged, "light", "chair").await, 303);
        assert_eq!(signatures(&judged, "light"), 2);
        judged.decide("light", &[]);
        assert_eq!(signatures(&judged, "light"), 0);
    }

    async fn the_signature_of_a_replaced_decision_is_refused(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("light", &["Lamp"]);
        let prize = judged.prize("light").id;
        let old = world.look(|conn| store::decided_for(conn, prize)).expect("a decision").decision.id.to_string();
        judged.decide("light", &[]);
        let kofi = world.visit_as("Kofi").await;
        let path = routes::signature(&judged.programme.slug, prize);
        assert_eq!(kofi.post(path, &[("decision", &old), ("capacity", "chair")]).await.status, 403);
        assert_eq!(signatures(&judged, "light"), 0);
    }

    async fn an_auditor_reads_decisions_and_changes_nothing(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("light", &["Lamp"]);
        let (noor, path) = (world.visit_as("Noor").await, decision_path(&judged, "light"));
        assert!(noor.get(&path).await.shows("Lamp"));
        assert!(!noor.get(&path).await.shows("name=\"winners\""));
        assert_eq!(noor.post(&path, &[("after", "1"), ("reason", "No.")]).await.status, 404);
        let signature = routes::signature(&judged.programme.slug, judged.prize("light").id);
        assert!(!noor.get(&signature).await.shows("name=\"capacity\""));
        assert_eq!(noor.post(&signature, &[]).await.status, 404);
        assert_eq!(noor.post(judged.path("publication"), &[("word", "small-prize")]).await.status, 404);
    }

    async fn results_are_published_when_all_is_signed_and_the_word_is_typed(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (olga, path) = (world.visit_as("Olga").await, judged.path("publication"));
        let word = [("word", "small-prize")];
        assert_eq!(olga.post(&path, &word).await.status, 403);
        judged.decide("water", &["Well"]);
        judged.decide("light", &["Lamp"]);
        judged.sign("water");
        assert_eq!(olga.post(&path, &word).await.status, 403);
        judged.sign("light");
        assert_eq!(olga.post(&path, &[("word", "yes")]).await.status, 422);
        assert_eq!(world.visit().await.get(judged.path("winners")).await.status, 404);
        for _ in 0..2 {
            assert_eq!(olga.post(&path, &word).await.leads_to(), judged.path("winners"));
        }
        let kofi = world.visit_as("Kofi").await;
        let change = kofi.post(decision_path(&judged, "light"), &[("after", "1"), ("reason", "No.")]).await;
        assert_eq!(change.status, 422);
        assert_eq!(judged.latest("light"), 1);
    }

    async fn a_winner_that_is_withdrawn_after_the_signatures_is_not_announced(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well"]);
        judged.decide("light", &["Lamp"]);
        judged.sign("water");
        judged.sign("light");
        let well = judged.entries["Well"];
        world.past(move |conn| {
            diesel::update(entries::table.find(well)).set(entries::state.eq("withdrawn")).execute(conn)?;
            Ok(())
        });
        let olga = world.visit_as("Olga").await;
        assert_eq!(olga.post(judged.path("publication"), &[("word", "small-prize")]).await.status, 403);
        assert!(plain(&olga.get(judged.path("decisions")).await.body).contains("Well no longer competes"));
    }

    async fn the_sheet_of_a_judge_who_stepped_back_does_not_count(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (well, jun) = (judged.entries["Well"], world.person("Jun").id);
        world.past(move |conn| {
            let judge: String =
                sheets::table.filter(sheets::entry_id.eq(well)).order(sheets::reference).select(sheets::judge_id).first(conn)?;
            diesel::insert_into(conflicts::table)
                .values((
                    conflicts::judge_id.eq(judge),
                    conflicts::entry_id.eq(well),
                    conflicts::kind.eq("declared"),
                    conflicts::reason.eq("An old friend."),
                    conflicts::declared_by.eq(jun),
                    conflicts::at.eq(Moment::now()),
                ))
                .execute(conn)?;
            Ok(())
        });
        let olga = world.visit_as("Olga").await;
        let seen = olga.get(routes::standing_entry(&judged.programme.slug, well, "water")).await;
        assert!(seen.shows("Ines Institute") && !seen.shows("Jun Institute"), "{}", seen.body);
        assert!(olga.get(judged.path("standings?category=water")).await.shows("88.9"));
    }

    async fn the_winners_page_is_like_no_page_at_all_until_it_is_public(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well", "Pump"]);
        judged.decide("light", &[]);
        judged.sign("water");
        judged.sign("light");
        for name in ["Amina", "Jun", "Olga", "Kofi"] {
            let visitor = world.visit_as(name).await;
            let (winners, nothing) = (visitor.get(judged.path("winners")).await, visitor.get("/programmes/small-prize/no-such-page").await);
            assert_eq!((winners.status, anonymous(&winners.body, &judged)), (nothing.status, anonymous(&nothing.body, &judged)), "{name}");
        }
        publish(&judged);
        let seen = world.visit().await.get(judged.path("winners")).await;
        assert_eq!(seen.status, 200);
        assert!(seen.shows("Joint winners") && seen.shows("Well") && seen.shows("Pump"), "{}", seen.body);
        assert!(seen.shows("No award") && !seen.shows("Lamp"));
        assert!(seen.shows("Well for all."));
        assert!(!seen.shows("Well Trust") && !seen.shows("94.4"), "only public fields, and no score");
        assert!(world.visit().await.get("/programmes/small-prize").await.shows("/winners"));
    }

    async fn everybody_who_entered_gets_one_letter_when_results_are_public(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well"]);
        judged.decide("light", &["Lamp"]);
        judged.sign("water");
        judged.sign("light");
        publish(&judged);
        publish(&judged);
        let id = judged.programme.id;
        let letters = world.look(|conn| palmares::mail::store::list(conn, Some(id), 0, 100));
        let mut sent: Vec<_> = letters.into_iter().map(|letter| (letter.to_name, letter.kind)).collect();
        sent.sort();
        let expected = [("Amina", "results-won"), ("Bo", "results-published"), ("Dina", "results-won")];
        assert_eq!(sent, expected.map(|(name, kind)| (name.to_owned(), kind.to_owned())));
    }

    async fn outsiders_cannot_tell_two_worlds_apart_that_differ_in_scores_and_decisions(world) {
        let twin = match world.engine {
            crate::support::Engine::Sqlite => World::on_sqlite(),
            crate::support::Engine::Postgres => World::on_postgres().expect("a second database"),
        };
        let (one, other) = (Judged::closed(&world, CLEAR), Judged::closed(&twin, TURNED));
        one.decide("water", &["Well"]);
        one.decide("light", &["Lamp"]);
        one.sign("water");
        one.sign("light");
        for name in [None, Some("Amina"), Some("Omar"), Some("Vera")] {
            let (here, there) = (visitor(&world, name).await, visitor(&twin, name).await);
            for (path, path_there) in std::iter::zip(pages(&one), pages(&other)) {
                let (seen, seen_there) = (here.get(&path).await, there.get(&path_there).await);
                assert_eq!(seen.status, seen_there.status, "{name:?} at {path}");
                assert_eq!(anonymous(&seen.body, &one), anonymous(&seen_there.body, &other), "{name:?} at {path}");
            }
        }
    }

    async fn a_standing_needs_as_many_queries_for_three_entries_as_for_more(world) {
        let judged = Judged::closed(&world, CLEAR);
        let olga = world.visit_as("Olga").await;
        let mut counted = Vec::new();
        for category in ["light", "water", "all"] {
            let before = world.app.db.queries();
            olga.get(judged.path(&format!("standings?category={category}"))).await;
            counted.push(world.app.db.queries() - before);
        }
        assert_eq!(counted[0], counted[1]);
        assert_eq!(counted[1], counted[2]);
    }
}

#[test]
fn the_rule_on_the_page_computes_as_its_example_says() {
    let criterion = |key: &str, weight| Criterion {
        key: key.to_owned(),
        names: Default::default(),
        meaning: Default::default(),
        weight,
        levels: (1..=5).map(|points| Level { points, names: Default::default() }).collect(),
    };
    let points = Points([("impact".to_owned(), Given::Level(4)), ("craft".to_owned(), Given::Level(5))].into());
    let total = scoring::rules::total(&[criterion("impact", 2), criterion("craft", 1)], &points).expect("a total");
    assert_eq!(format!("{total:.1}"), "86.7");
    assert_eq!(format!("{:.1}", (total + 80.0) / 2.0), "83.3");
}

/// Every page that can be asked for, with the ids of that world; one's own account shows times that differ.
fn pages(judged: &Judged<'_>) -> Vec<String> {
    let prize = judged.prize("water").id.to_string();
    routes::TABLE
        .iter()
        .filter(|(path, methods)| methods.contains(&"get") && !path.starts_with("/account"))
        .map(|(path, _)| {
            path.replace("{programme}", &judged.programme.slug)
                .replace("{entry}", judged.entries["Well"].as_str())
                .replace("{prize}", &prize)
        })
        .collect()
}

/// A page without what differs between any two worlds: its ids.
fn anonymous(body: &str, judged: &Judged<'_>) -> String {
    let mut text = body.replace("no-such-page", "winners");
    let programme = std::iter::once(judged.programme.id.to_string());
    let ids = judged.entries.values().map(ToString::to_string).chain(programme);
    let ids = ids.chain(judged.prizes.iter().map(|prize| prize.id.to_string()));
    for (number, id) in ids.enumerate() {
        text = text.replace(&id, &format!("id-{number}"));
    }
    // Calendars say when they were made, and the two are made one after the other.
    let lines = text
        .lines()
        .filter(|line| !line.starts_with("DTSTAMP:") && !line.starts_with("DTSTART:") && !line.starts_with("DTEND:"));
    lines.collect::<Vec<_>>().join("\n")
}

async fn visitor(world: &World, name: Option<&'static str>) -> Visitor {
    match name {
        Some(name) => world.visit_as(name).await,
        None => world.visit().await,
    }
}

fn decision_path(judged: &Judged<'_>, code: &str) -> String {
    routes::decision(&judged.programme.slug, judged.prize(code).id)
}

async fn sign(visitor: &Visitor, judged: &Judged<'_>, code: &str, capacity: &str) -> u16 {
    let prize = judged.prize(code).id;
    let latest = judged.world.look(|conn| store::decided_for(conn, prize)).expect("a decision");
    let path = routes::signature(&judged.programme.slug, prize);
    visitor.post(path, &[("decision", latest.decision.id.as_str()), ("capacity", capacity)]).await.status
}

fn signatures(judged: &Judged<'_>, code: &str) -> usize {
    let prize = judged.prize(code).id;
    judged.world.look(|conn| store::decided_for(conn, prize)).map_or(0, |one| one.signatures.len())
}

fn publish(judged: &Judged<'_>) {
    let (olga, programme) = (judged.world.person("Olga").id, judged.programme.clone());
    judged.world.past(move |conn| store::publish(conn, olga, &programme, Moment::now()));
}
