//! Before the round: does the plan fit, and would the right winner be found? After it: what would settle who wins?

use diesel::prelude::*;
use palmares::column::Moment;
use palmares::language::plain;
use palmares::{panels, programme, routes};

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

    async fn further_sheets_are_proposed_looked_at_and_applied_once_the_round_is_open_again(world) {
        let judged = Judged::closed(&world, CLOSE);
        one_wins(&world, &judged);
        let (olga, path) = (world.visit_as("Olga").await, routes::next(&judged.programme.slug, "water"));
        let offered = olga.get(format!("{path}&sheets=4")).await;
        assert!(says(&offered, "Propose 2 score sheets"), "{}", offered.body);
        for name in ["Kofi", "Noor"] {
            assert!(!world.visit_as(name).await.get(&path).await.shows("Propose"), "{name} proposes nothing");
        }
        let ask = |reason: &'static str| [("category", "water"), ("round", ""), ("sheets", "4"), ("reason", reason)];
        let unsaid = olga.post(&path, &ask(" ")).await;
        assert!(unsaid.status == 422 && says(&unsaid, "Write why more score sheets"), "{}", unsaid.body);
        let proposal = olga.post(&path, &ask("Two judges disagree.")).await.leads_to().to_owned();
        let preview = olga.get(&proposal).await;
        for words in ["Two judges disagree.", "Omar", "Well", "Pump", "If it is closed"] {
            assert!(says(&preview, words), "{words}: {}", preview.body);
        }
        let apply = format!("{proposal}/apply");
        assert_eq!(olga.post(&apply, &[]).await.status, 403, "the round is closed");
        assert_eq!(pairs_of(&judged, "Omar"), 0);

        let again = judged.path("reopening");
        olga.post(&again, &[("reason", "More sheets settle it.")]).await;
        world.visit_as("Kofi").await.post(&again, &[]).await;
        assert_eq!(olga.get(&path).await.status, 403, "the scores are nobody's again");
        let (of, by) = (judged.programme.clone(), world.person("Olga").id);
        world.past(move |conn| {
            let round = programme::store::round(conn, of.id)?;
            panels::store::release(conn, by, &of, &round, Moment::now())
        });
        let omar = world.person("Omar").email;
        assert_eq!(letters_to(&world, &omar), Vec::<String>::new());
        for _ in 0..2 {
            assert_eq!(olga.post(&apply, &[]).await.status, 303);
        }
        assert_eq!(pairs_of(&judged, "Omar"), 2, "though each has the sheets that the round needs");
        assert_eq!(letters_to(&world, &omar), ["further-entries"]);
        let (of, person) = (judged.programme.id, world.person("Omar").id);
        world.past(move |conn| {
            let judge = panels::store::judge_of(conn, of, person)?.id;
            panels::store::answer_invitation(conn, person, judge, true, Moment::now())
        });
        let own = world.visit_as("Omar").await.get(judged.path("judging")).await;
        assert!(says(&own, "Well") && says(&own, "Pump") && !says(&own, "disagree"), "{}", own.body);
    }

    async fn whoever_is_too_close_to_a_contender_asks_for_no_further_sheets(world) {
        let judged = Judged::closed(&world, CLOSE);
        one_wins(&world, &judged);
        let (of, by, well) = (judged.programme.id, world.person("Olga").id, judged.entries["Well"]);
        world.past(move |conn| {
            palmares::entries::store::declare_step_back(conn, by, of, well, "My sister's.", Moment::now())
        });
        let path = routes::next(&judged.programme.slug, "water");
        let form = [("category", "water"), ("sheets", "4"), ("reason", "Let us see.")];
        let refused = world.visit_as("Olga").await.post(&path, &form).await;
        assert!(refused.status == 403 && says(&refused, "You have to do with one of these entries"), "{}", refused.body);
    }

    async fn where_judges_walked_the_page_counts_visits(world) {
        let judged = Judged::closed(&world, &[]);
        let of = judged.programme.id;
        world.past(move |conn| {
            use palmares::schema::rounds;
            let method = rounds::method.eq("expo");
            diesel::update(rounds::table.filter(rounds::programme_id.eq(of))).set(method).execute(conn)?;
            Ok(())
        });
        let seen = world.visit_as("Olga").await.get(routes::next(&judged.programme.slug, "water")).await;
        assert!(says(&seen, "Here judges walked") && says(&seen, "0 visits were made in all"), "{}", seen.body);
        assert!(!seen.shows("Propose"));
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

fn pairs_of(judged: &Judged<'_>, name: &'static str) -> usize {
    let (of, person) = (judged.programme.id, judged.world.person(name).id);
    judged.world.look(|conn| {
        let round = programme::store::round(conn, of)?;
        let judge = panels::store::judge_of(conn, of, person)?.id;
        Ok(panels::store::pairs(conn, round.id)?.into_iter().filter(|pair| pair.judge == judge).count())
    })
}

/// Kinds of letters, in their order.
fn letters_to(world: &World, email: &str) -> Vec<String> {
    use palmares::schema::letters;
    let own = letters::table.filter(letters::to_email.eq(email)).order(letters::id).select(letters::kind);
    world.look(|conn| Ok(own.load(conn)?))
}

fn says(seen: &Seen, words: &str) -> bool {
    plain(&seen.body).contains(words)
}

/// The water prize of the small edition has two winners; here it has one.
fn one_wins(world: &World, judged: &Judged<'_>) {
    use palmares::schema::prizes;
    let prize = judged.prize("water").id;
    world.past(move |conn| {
        diesel::update(prizes::table.find(prize)).set(prizes::winners_max.eq(1)).execute(conn)?;
        Ok(())
    });
}
