//! As in `twins.rs`: two worlds that differ in what somebody voted, or in what a team challenged, and who cannot tell them apart.

use palmares::programme::StageKind;
use palmares::routes;

use crate::after::{agree, publish};
use crate::both_engines;
use crate::doors;
use crate::support::judged::{CLEAR, Judged};
use crate::support::polling::{FINAL, Polling};
use crate::support::road::{Road, judge};
use crate::support::{Engine, Visitor, World};
use crate::twins;

const VERA: &str = "vera@vera.example.org";

both_engines! {
    async fn whom_vera_votes_for_is_told_to_nobody_while_the_vote_is_open(world) {
        let engine = world.engine;
        drop(world);
        let ((one, her), (other, hers)) = (polled(engine, true).await, polled(engine, false).await);
        same(&one, &other, "NVABJIKOR").await;
        // Nor can she show it to a buyer.
        let slug = &one.programme.slug;
        for path in [routes::vote_ballot(slug), routes::vote_receipt(slug), routes::vote(slug)] {
            let (here, there) = (twins::plainly(&her.get(&path).await), twins::plainly(&hers.get(&path).await));
            assert!(here == there, "Vera at {path}: {}", twins::difference(&here, &there));
        }
    }

    async fn how_it_stands_is_told_to_nobody_until_it_is_counted_and_then_to_those_who_count(world) {
        let engine = world.engine;
        drop(world);
        let ((one, _), (other, _)) = (polled(engine, true).await, polled(engine, false).await);
        for road in [&one, &other] {
            road.world.stage(&road.programme, StageKind::Voting, -48, -1);
            let olga = road.world.visit_as("Olga").await;
            assert_eq!(olga.post(desk_vote(road, ""), &[]).await.status, 303, "the screens go over the ballots");
        }
        same(&one, &other, "NVABJIKOR").await;
        for road in [&one, &other] {
            let olga = road.world.visit_as("Olga").await;
            assert_eq!(olga.post(desk_vote(road, "/tally"), &[("after", "0")]).await.status, 303);
        }
        same(&one, &other, "NVABJI").await;
        let (here, there) = (one.world.visit_as("Olga").await, other.world.visit_as("Olga").await);
        let counts = [here.get(desk_vote(&one, "/tally")).await, there.get(desk_vote(&other, "/tally")).await];
        assert_ne!(twins::plainly(&counts[0]), twins::plainly(&counts[1]), "there is something to be told");
    }

    async fn the_words_of_a_challenge_are_read_by_its_team_and_by_those_who_answer(world) {
        let engine = world.engine;
        drop(world);
        let (one, other) = (empty(engine), empty(engine));
        let here = contested(&one, "Our two sheets give 14 points, and the standing says 12.").await;
        let there = contested(&other, "The winner was in this prize before.").await;
        let (here, there) = (road(one, here), road(other, there));
        same(&here, &there, "NVBJIK").await;
        let own = routes::challenges_of(here.spring);
        let others = routes::challenges_of(there.spring);
        let (one, two) = (here.world.visit_as("Amina").await, there.world.visit_as("Amina").await);
        assert_ne!(twins::plainly(&one.get(own).await), twins::plainly(&two.get(others).await), "her team reads it");
    }
}

async fn same(one: &Road, other: &Road, cast: &str) {
    for letter in cast.chars() {
        let (here, there) = (visitor(one, letter).await, visitor(other, letter).await);
        let (here, there) = (twins::found_by(one, &here).await, twins::found_by(other, &there).await);
        for (path, (here, there)) in twins::addresses(one).iter().zip(here.iter().zip(&there)) {
            let (here, there) = (unnamed(here), unnamed(there));
            assert!(here == there, "{letter} at {path}: {}", twins::difference(&here, &there));
        }
    }
}

/// Without the six words of a fingerprint: the ids in a sealed result are by chance.
fn unnamed(page: &str) -> String {
    page.lines().filter(|line| !line.contains("class=\"words\"")).fold(String::new(), |all, line| all + line + "\n")
}

async fn visitor(road: &Road, letter: char) -> Visitor {
    match doors::CAST.iter().find(|(of, _)| *of == letter) {
        Some((_, name)) => road.world.visit_as(name).await,
        None => road.world.visit().await,
    }
}

fn empty(engine: Engine) -> World {
    let world = match engine {
        Engine::Sqlite => World::on_sqlite(),
        Engine::Postgres => World::on_postgres().expect("a second database"),
    };
    for name in ["Amina", "Bo", "Jun", "Ines", "Kofi", "Noor", "Vera", "Omar", "Zara", "Dina"] {
        world.person(name);
    }
    world
}

/// A vote in which Vera gave hers to the spring, or to the rain roof.
async fn polled(engine: Engine, for_spring: bool) -> (Road, Visitor) {
    let polling = Polling::open(empty(engine), FINAL);
    twins::number(&polling.world, &[polling.spring, polling.roof, polling.lamp]);
    let [jun, ines] = ["Jun", "Ines"].map(|name| judge(&polling.world, &polling.programme, name));
    let vera = polling.voter(VERA).await;
    let choice = if for_spring { polling.spring } else { polling.roof };
    for (category, entry) in [("water", choice), ("light", polling.lamp)] {
        assert_eq!(polling.vote(&vera, category, entry).await.status, 303);
    }
    let Polling { world, programme, spring, lamp, .. } = polling;
    (Road { world, programme, spring, lamp, jun, ines }, vera)
}

fn desk_vote(road: &Road, rest: &str) -> String {
    format!("/programmes/{}/desk/vote{rest}", road.programme.slug)
}

type Parts = (palmares::programme::Programme, palmares::entries::EntryId, palmares::entries::EntryId);

/// Published, and Amina has challenged it in these words.
async fn contested(world: &World, words: &str) -> Parts {
    let judged = Judged::closed(world, CLEAR);
    agree(&judged, |terms| terms.challenge_days = Some(14));
    publish(&judged);
    let (well, lamp) = (judged.entries["Well"], judged.entries["Lamp"]);
    let amina = world.visit_as("Amina").await;
    let filed = amina.post(routes::challenges_of(well), &[("kind", "arithmetic"), ("words", words)]).await;
    assert_eq!(filed.status, 303, "{}", filed.body);
    (judged.programme.clone(), well, lamp)
}

fn road(world: World, (programme, spring, lamp): Parts) -> Road {
    let of = programme.id;
    let [jun, ines] = ["Jun", "Ines"]
        .map(|name| world.person(name).id)
        .map(|person| world.look(move |conn| Ok(palmares::panels::store::judge_of(conn, of, person)?.id)));
    Road { world, programme, spring, lamp, jun, ines }
}
