//! Before the round: does the plan fit, and would the right winner be found? After it: what would settle who wins?

use palmares::language::plain;
use palmares::routes;

use crate::both_engines;
use crate::doors::CAST;
use crate::support::World;
use crate::support::judged::{CLEAR, Given, Judged};
use crate::support::visitor::Seen;

/// Well and Pump are one apart by two judges who disagree; Omar has read neither.
const CLOSE: &[Given] = &[
    ("Well", "Jun", 3, 3),
    ("Well", "Ines", 2, 1),
    ("Pump", "Jun", 2, 3),
    ("Pump", "Ines", 2, 2),
    ("Lamp", "Jun", 1, 1),
    ("Lamp", "Ines", 3, 2),
];

both_engines! {
    async fn organisers_and_auditors_plan_and_nobody_else_finds_the_page(world) {
        let judged = Judged::open(&world, CLEAR);
        let path = routes::plan(&judged.programme.slug);
        for (letter, name) in CAST {
            let seen = world.visit_as(name).await.get(&path).await;
            let wanted = if matches!(letter, 'O' | 'R') { 200 } else { 404 };
            assert_eq!(seen.status, wanted, "{name}");
        }
        assert!(world.visit().await.get(&path).await.leads_to().starts_with("/sign-in"));
    }

    async fn the_page_begins_with_the_numbers_of_the_edition_and_shows_no_score(world) {
        let judged = Judged::closed(&world, CLEAR);
        let seen = world.visit_as("Olga").await.get(routes::plan(&judged.programme.slug)).await;
        for value in ["name=\"entries\" type=\"text\" value=\"3\"", "name=\"judges\" type=\"text\" value=\"3\"",
            "name=\"sheets\" type=\"text\" value=\"2\"", "name=\"minutes\" type=\"text\" value=\"15\""] {
            assert!(seen.shows(value), "{value}: {}", seen.body);
        }
        assert!(says(&seen, "It fits: the judges can write all 6 score sheets."), "{}", seen.body);
        assert!(seen.shows("rehearsed") && seen.shows("your plan"), "{}", seen.body);
        for score in ["94.4", "61.1", "Well"] {
            assert!(!seen.shows(score), "{score}");
        }
    }

    async fn a_plan_that_does_not_fit_says_what_would_make_it_fit(world) {
        let programme = world.small_prize();
        let path = routes::plan(&programme.slug);
        let olga = world.visit_as("Olga").await;
        let seen = olga.get(format!("{path}?entries=20&judges=2&sheets=2&minutes=30&hours=8&most=")).await;
        assert_eq!(seen.status, 200);
        assert!(says(&seen, "It does not fit: 8 of 40 score sheets would stay unwritten."), "{}", seen.body);
        for change in ["3 judges", "no more than 1 score sheet for each entry", "at most 24 minutes", "10 h 0 min of each", "at most 16 entries"] {
            assert!(says(&seen, change), "{change}: {}", seen.body);
        }
        assert!(seen.shows("does not fit</span>"), "{}", seen.body);
    }

    async fn wrong_numbers_come_back_as_typed_with_the_reason_beside_the_field(world) {
        let programme = world.small_prize();
        let path = routes::plan(&programme.slug);
        let olga = world.visit_as("Olga").await;
        let seen = olga.get(format!("{path}?entries=many&judges=0&sheets=3&minutes=15&hours=long&most=99999")).await;
        assert_eq!(seen.status, 422);
        for words in ["value=\"many\"", "value=\"long\"", "value=\"99999\"", "id=\"hours-mistake\"", "href=\"#judges\"",
            "Entries: write a whole number from 1 to 5,000."] {
            assert!(says(&seen, words), "{words}: {}", seen.body);
        }
        assert!(!seen.shows("rehearsed"));
    }

    async fn what_would_settle_it_stays_closed_until_scoring_is(world) {
        let judged = Judged::open(&world, CLOSE);
        let path = routes::next(&judged.programme.slug, "water");
        for (letter, name) in CAST {
            let seen = world.visit_as(name).await.get(&path).await;
            let wanted = if matches!(letter, 'K' | 'O' | 'R') { 403 } else { 404 };
            assert_eq!(seen.status, wanted, "{name}");
            assert!(!seen.shows("Well"), "{name}");
        }
        judged.close();
        judged.release();
        for (letter, name) in CAST {
            let seen = world.visit_as(name).await.get(&path).await;
            let wanted = if matches!(letter, 'K' | 'O' | 'R') { 200 } else { 404 };
            assert_eq!((seen.status, seen.shows("This is advice")), (wanted, wanted == 200), "{name}");
        }
    }

    async fn entries_that_may_still_win_are_named_with_who_could_read_them(world) {
        let judged = Judged::closed(&world, CLOSE);
        one_wins(&world, &judged);
        let path = routes::next(&judged.programme.slug, "water");
        let seen = world.visit_as("Olga").await.get(format!("{path}&sheets=4")).await;
        for words in ["Well", "Pump", "Omar", "in 100", "The doubt whether the entry that leads deserves to win"] {
            assert!(says(&seen, words), "{words}: {}", seen.body);
        }
        // Jun and Ines have read both.
        assert!(!seen.shows("Jun") && !seen.shows("Ines"), "{}", seen.body);
        assert!(!world.visit_as("Kofi").await.get(&path).await.shows("/judges/"), "a chair cannot open that page");
    }

    async fn where_nothing_is_in_doubt_the_page_says_so(world) {
        let judged = Judged::closed(&world, CLOSE);
        let olga = world.visit_as("Olga").await;
        // Both water entries can win the two prizes.
        let settled = olga.get(routes::next(&judged.programme.slug, "water")).await;
        assert!(says(&settled, "Nothing is in doubt"), "{}", settled.body);
    }

    async fn without_sheets_nothing_can_be_said(world) {
        let judged = Judged::closed(&world, &[]);
        let seen = world.visit_as("Olga").await.get(routes::next(&judged.programme.slug, "light")).await;
        assert!(says(&seen, "No score sheet counts for the entries"), "{}", seen.body);
    }

    async fn a_wrong_number_of_further_sheets_comes_back_as_typed(world) {
        let judged = Judged::closed(&world, CLOSE);
        let path = routes::next(&judged.programme.slug, "water");
        let seen = world.visit_as("Noor").await.get(format!("{path}&sheets=501")).await;
        assert_eq!(seen.status, 422);
        assert!(seen.shows("value=\"501\"") && seen.shows("id=\"sheets-mistake\""), "{}", seen.body);
    }
}

fn says(seen: &Seen, words: &str) -> bool {
    plain(&seen.body).contains(words)
}

/// The water prize of the small edition has two winners; here it has one.
fn one_wins(world: &World, judged: &Judged<'_>) {
    use diesel::prelude::*;
    use palmares::schema::prizes;
    let prize = judged.prize("water").id;
    world.past(move |conn| {
        diesel::update(prizes::table.find(prize)).set(prizes::winners_max.eq(1)).execute(conn)?;
        Ok(())
    });
}
