//! What judges read in the place of what tells who entered: the team is warned, an organiser rewrites, nothing is lost.

use palmares::accounts::Role;
use palmares::entries::EntryId;
use palmares::routes;

use crate::both_engines;
use crate::support::road::{Phase, Road};
use crate::support::visitor::Seen;
use crate::support::{Engine, Visitor, World};
use crate::twins;

const TOLD: &str = "We of the TARSALI Well-Trust dig wells in four villages.";

both_engines! {
    async fn a_team_is_warned_and_submits_all_the_same(world) {
        let road = Road::begin(world).await;
        let amina = road.world.visit_as("Amina").await;
        let before = amina.get(routes::submission(road.spring)).await;
        assert!(!before.says("Judges would read who you are"), "{}", before.body);
        write(&road, &amina).await;
        let check = amina.get(routes::submission(road.spring)).await;
        assert!(check.says("Judges would read who you are") && check.says("Summary: Tarsali Well Trust"), "{}", check.body);
        assert!(check.shows(&format!("{}#summary\"", routes::entry_form(road.spring))), "{}", check.body);
        assert_eq!(submit(&road, &amina).await.leads_to(), routes::entry_receipt(road.spring));
    }

    async fn judges_read_what_an_organiser_put_there_and_the_preview_says_so(world) {
        let road = Road::begin(world).await;
        let (olga, amina, jun) = three(&road).await;
        write(&road, &amina).await;
        submit(&road, &amina).await;
        road.go_to(Phase::Scoring).await;
        let (sheet, blind) = (sheet(&road), routes::blindness(&road.programme.slug, road.spring));
        assert!(jun.get(&sheet).await.says("TARSALI"));
        let page = olga.get(&blind).await;
        assert!(page.says("tells who entered") && page.says("Tarsali Well Trust") && page.says(TOLD), "{}", page.body);
        let saved = olga.post_and_follow(&blind, &fields(&page, "Our wells serve four villages.", "Forty wells.")).await;
        assert!(saved.says("Judges read it like this from now on.") && saved.says("rewritten"), "{}", saved.body);
        let read = jun.get(&sheet).await;
        assert!(read.says("Our wells serve four villages.") && !read.says("TARSALI"), "{}", read.body);
        let preview = amina.get(routes::entry_preview(road.spring)).await;
        assert!(preview.says("Our wells serve four villages.") && preview.says("put other words in the place"), "{}", preview.body);
        // Nothing is lost: the team and the organisers have what was written.
        assert!(olga.get(routes::desk_entry(&road.programme.slug, road.spring)).await.says(TOLD));
        assert!(amina.get(routes::entry_versions(road.spring)).await.says(TOLD));
        // An empty text is one, and the team's own words are none.
        let page = olga.get(&blind).await;
        olga.post(&blind, &fields(&page, "", "Forty wells.")).await;
        let read = jun.get(&sheet).await;
        assert!(!read.says("TARSALI") && !read.says("four villages"), "{}", read.body);
        let page = olga.get(&blind).await;
        olga.post(&blind, &fields(&page, TOLD, "Forty wells.")).await;
        assert!(jun.get(&sheet).await.says(TOLD));
    }

    async fn what_was_rewritten_stays_when_the_team_submits_again(world) {
        let road = Road::begin(world).await;
        let (olga, amina, jun) = three(&road).await;
        write(&road, &amina).await;
        submit(&road, &amina).await;
        let blind = routes::blindness(&road.programme.slug, road.spring);
        let page = olga.get(&blind).await;
        olga.post(&blind, &fields(&page, "Our wells serve four villages.", "Forty wells.")).await;
        let old = olga.get(&blind).await;
        answer(&road, &amina, "The Tarsali Well Trust digs on.").await;
        submit(&road, &amina).await;
        let stale = olga.post(&blind, &fields(&old, "Other words.", "Forty wells.")).await;
        assert!(stale.status == 422 && stale.says("has submitted again") && stale.says("Other words."), "{}", stale.body);
        let page = olga.get(&blind).await;
        assert!(page.says("the team has changed this since") && page.says("digs on"), "{}", page.body);
        road.go_to(Phase::Scoring).await;
        let read = jun.get(sheet(&road)).await;
        assert!(read.says("Our wells serve four villages.") && !read.says("Tarsali"), "{}", read.body);
    }

    async fn the_catalogue_tells_no_judge_what_was_rewritten_until_results_are_out(world) {
        let road = Road::begin(world).await;
        let (olga, amina, jun) = three(&road).await;
        write(&road, &amina).await;
        submit(&road, &amina).await;
        road.go_to(Phase::Scoring).await;
        let slug = &road.programme.slug;
        let (list, search) = (routes::catalogue(slug), format!("{}?words=tarsali", routes::catalogue(slug)));
        let entry = routes::catalogue_entry(slug, road.spring);
        for path in [&list, &search, &entry] {
            let seen = jun.get(path).await;
            assert!(seen.says("TARSALI"), "there is something to be leaked at {path}: {}", seen.body);
        }
        let page = olga.get(routes::blindness(slug, road.spring)).await;
        olga.post(routes::blindness(slug, road.spring), &fields(&page, "Our wells serve four villages.", "Forty wells.")).await;
        for path in [&list, &entry, &format!("{list}?words=villages")] {
            let seen = jun.get(path).await;
            assert!(seen.says("Our wells serve four villages.") && !seen.says("TARSALI"), "{path}: {}", seen.body);
        }
        assert!(!jun.get(&search).await.says("Clear Spring"), "what is not shown is not found");
        let found = olga.get(format!("{}?words=tarsali", routes::desk_entries(slug))).await;
        assert!(found.says("Clear Spring"), "organisers find it by the team's words: {}", found.body);
        road.go_to(Phase::Closed).await;
        road.go_to(Phase::Published).await;
        assert!(road.world.visit().await.get(&entry).await.says("TARSALI"), "the team's own words in the end");
    }

    async fn what_was_rewritten_keeps_its_author_and_is_looked_at_again(world) {
        let road = Road::begin(world).await;
        let (olga, amina, _) = three(&road).await;
        road.world.with_role("Oscar", &road.programme, Role::Organiser);
        write(&road, &amina).await;
        submit(&road, &amina).await;
        let blind = routes::blindness(&road.programme.slug, road.spring);
        let words = "Our wells\r\nserve four villages.";
        let page = olga.get(&blind).await;
        olga.post(&blind, &fields(&page, words, "Forty wells.")).await;
        let oscar = road.world.visit_as("Oscar").await;
        let page = oscar.get(&blind).await;
        oscar.post(&blind, &fields(&page, words, "Wells.")).await;
        let page = oscar.get(&blind).await;
        assert!(page.says("Olga,") && page.says("Oscar,"), "each their own: {}", page.body);
        answer(&road, &amina, "The Tarsali Well Trust digs on.").await;
        submit(&road, &amina).await;
        let page = oscar.get(&blind).await;
        assert!(page.says("the team has changed this since"), "{}", page.body);
        oscar.post(&blind, &fields(&page, words, "Wells.")).await;
        assert!(!oscar.get(&blind).await.says("the team has changed this since"), "somebody has looked");
    }

    async fn who_must_not_know_what_was_rewritten_cannot_tell_two_worlds_apart(world) {
        let engine = world.engine;
        drop(world);
        let one = rewritten(engine, TOLD).await;
        let other = rewritten(engine, "The Tarsali Well Trust has dug since its first day.").await;
        for letter in "NVJIK".chars() {
            let (here, there) = (twins::all_that(&one, letter).await, twins::all_that(&other, letter).await);
            for (path, (here, there)) in twins::addresses(&one).iter().zip(here.iter().zip(&there)) {
                assert!(here == there, "{letter} at {path}: {}", twins::difference(here, there));
            }
        }
        let path = routes::desk_entry(&one.programme.slug, one.spring);
        assert!(one.world.visit_as("Olga").await.get(path).await.says(TOLD), "there is something to be told");
    }

    async fn whoever_is_too_close_rewrites_nothing(world) {
        let road = Road::begin(world).await;
        let (olga, _, jun) = three(&road).await;
        let blind = routes::blindness(&road.programme.slug, road.spring);
        let page = olga.get(&blind).await;
        olga.post(routes::step_back(&road.programme.slug, road.spring), &[("reason", "My sister leads it.")]).await;
        assert_eq!(olga.get(&blind).await.status, 403);
        assert_eq!(olga.post(&blind, &fields(&page, "Anything.", "")).await.status, 403);
        road.go_to(Phase::Scoring).await;
        assert!(!jun.get(sheet(&road)).await.says("Anything."));
    }
}

/// A world in which Amina wrote that, and judges read something else.
async fn rewritten(engine: Engine, told: &str) -> Road {
    let world = match engine {
        Engine::Sqlite => World::on_sqlite(),
        Engine::Postgres => World::on_postgres().expect("a second database"),
    };
    let road = Road::begin(world).await;
    twins::number(&road.world, &[road.spring, road.lamp]);
    let (olga, amina, _) = three(&road).await;
    answer(&road, &amina, told).await;
    submit(&road, &amina).await;
    road.go_to(Phase::Scoring).await;
    let blind = routes::blindness(&road.programme.slug, road.spring);
    let page = olga.get(&blind).await;
    olga.post(&blind, &fields(&page, "Our wells serve four villages.", "Forty wells.")).await;
    road
}

async fn three(road: &Road) -> (Visitor, Visitor, Visitor) {
    let visit = |name| road.world.visit_as(name);
    (visit("Olga").await, visit("Amina").await, visit("Jun").await)
}

fn sheet(road: &Road) -> String {
    routes::sheet(&road.programme.slug, road.spring)
}

fn revision(road: &Road, id: EntryId) -> String {
    road.world.look(|conn| palmares::entries::store::by_id_in(conn, road.programme.id, id)).revision.to_string()
}

async fn write(road: &Road, amina: &Visitor) {
    answer(road, amina, TOLD).await;
}

async fn answer(road: &Road, amina: &Visitor, summary: &str) {
    let revision = revision(road, road.spring);
    let answers = [
        ("title", "Clear Spring"),
        ("entity", "Tarsali Well Trust"),
        ("summary", summary),
        ("goals", "g6"),
        ("goals.g6", "Forty wells."),
        ("status", "done"),
        ("draft-category", "water"),
        ("draft-revision", revision.as_str()),
        ("check", "yes"),
    ];
    assert_eq!(amina.post(routes::entry_form(road.spring), &answers).await.leads_to(), routes::submission(road.spring));
}

async fn submit(road: &Road, amina: &Visitor) -> Seen {
    let revision = revision(road, road.spring);
    amina.post(routes::submission(road.spring), &[("draft-revision", revision.as_str())]).await
}

/// The form of the page with other words for the summary and the goal.
fn fields<'a>(page: &'a Seen, summary: &'a str, goal: &'a str) -> Vec<(&'a str, &'a str)> {
    let seen = page.body.split_once("name=\"seen\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
    vec![("seen", seen.map_or("", |(seen, _)| seen)), ("text-summary", summary), ("text-goals.g6", goal)]
}
