//! What judges read in the place of what tells who entered: the team is warned, an organiser rewrites, nothing is lost.

use palmares::entries::EntryId;
use palmares::routes;

use crate::both_engines;
use crate::support::Visitor;
use crate::support::road::{Phase, Road};
use crate::support::visitor::Seen;

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
