//! A panel confers: one entry after the other, in a room that whoever is too close to the entry has left.

use diesel::prelude::*;
use palmares::accounts::{Gone, Role};
use palmares::column::Moment;
use palmares::entries::EntryId;
use palmares::language::plain;
use palmares::panels::{self, Nature, Pair};
use palmares::programme;
use palmares::results::{self, NoteId};
use palmares::routes;
use palmares::schema::{discussion_notes, discussion_turns};

use crate::both_engines;
use crate::support::judged::{CLEAR, Judged};
use crate::support::road::{Phase, Road};
use crate::support::{Visitor, World};

const SAID: &str = "The pump in the second village stands still.";

both_engines! {
    async fn kofi_calls_one_entry_after_the_other_and_everybody_in_the_room_sees_which(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (kofi, jun, olga, noor) =
            (world.visit_as("Kofi").await, world.visit_as("Jun").await, world.visit_as("Olga").await, world.visit_as("Noor").await);
        let board = judged.path("discussion/water");
        assert!(world.visit_as("Kofi").await.get(judged.path("standings?category=water")).await.shows(&board));
        assert!(jun.get(judged.path("discussion")).await.shows(&board));
        let page = jun.get(&board).await;
        assert!(page.says("No entry is discussed at the moment.") && page.says("Well") && page.says("Pump"), "{}", page.body);
        assert!(!page.says("Lamp"), "another category: {}", page.body);
        assert!(!page.shows("Discuss now") && !noor.get(&board).await.shows("Discuss now"), "they follow");
        assert!(kofi.get(&board).await.says("Discuss now"));
        assert_eq!(call(&kofi, &judged, 0, Some("Well")).await, 303);
        for visitor in [&kofi, &jun, &olga, &noor] {
            let page = visitor.get(&board).await;
            assert!(page.says("Now discussed: Well"), "{}", page.body);
        }
        assert!(kofi.get(&board).await.says("Next: Pump"));
        // Olga leads on; a pause is a step, too.
        assert_eq!(call(&olga, &judged, 1, Some("Pump")).await, 303);
        assert!(jun.get(&board).await.says("Now discussed: Pump"));
        assert_eq!(call(&olga, &judged, 2, None).await, 303);
        let page = plain(&jun.get(&board).await.body);
        assert!(page.contains("No entry is discussed") && page.matches("discussed</span>").count() == 2, "{page}");
        let log = olga.get(routes::log(&judged.programme.slug)).await;
        assert!(log.says("Moved the panel’s discussion on"), "{}", log.body);
    }

    async fn judges_find_the_room_from_their_own_list_once_scores_are_released(world) {
        let road = Road::begin(world).await;
        let (jun, room) = (road.world.visit_as("Jun").await, routes::discussions(&road.programme.slug));
        for phase in [Phase::Entries, Phase::Scoring, Phase::Closed] {
            road.go_to(phase).await;
            let page = jun.get(routes::judging_in(&road.programme.slug)).await;
            assert_eq!(page.shows(&format!("\"{room}\"")), phase == Phase::Closed, "{phase:?}: {}", page.body);
        }
    }

    async fn the_same_button_twice_moves_once_and_an_old_page_moves_nothing(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (kofi, olga) = (world.visit_as("Kofi").await, world.visit_as("Olga").await);
        let board = judged.path("discussion/water");
        for _ in 0..2 {
            assert_eq!(call(&kofi, &judged, 0, Some("Well")).await, 303);
        }
        assert_eq!(steps(&world), 1);
        assert_eq!(call(&olga, &judged, 1, Some("Pump")).await, 303);
        let late = kofi.post(&board, &[("step", "1"), ("entry", judged.entries["Well"].as_str())]).await;
        assert!(late.status == 409 && late.says("The discussion has gone on since your page was made"), "{}", late.body);
        assert_eq!(call(&kofi, &judged, 0, None).await, 409);
        assert_eq!(steps(&world), 2);
        assert_eq!(kofi.post(&board, &[("step", "2"), ("entry", judged.entries["Lamp"].as_str())]).await.status, 404, "not of this category");
        assert_eq!(kofi.post(&board, &[("step", "2"), ("entry", "nonsense")]).await.status, 404);
        assert_eq!(kofi.post(&board, &[]).await.status, 404);
    }

    async fn whoever_is_too_close_is_out_of_the_room_and_sees_nothing_of_it(world) {
        let judged = Judged::closed(&world, CLEAR);
        // Jun declares it; Dina, who organises and leads the team of the lamp, is close to that one; Eve chairs, and has
        // stepped back from the pump.
        close_to(&judged, "Jun", "Pump");
        world.with_role("Dina", &judged.programme, Role::Organiser);
        world.with_role("Eve", &judged.programme, Role::Chair);
        step_back(&judged, "Eve", "Pump");
        let kofi = world.visit_as("Kofi").await;
        let board = judged.path("discussion/all");
        let on_pump = judged.path(&format!("discussion/all/{}", judged.entries["Pump"]));
        call_in(&kofi, &judged, "all", 0, Some("Well")).await;
        call_in(&kofi, &judged, "all", 1, Some("Pump")).await;
        assert_eq!(write(&world.visit_as("Ines").await, &on_pump, SAID).await, 303);
        for (name, out) in [("Jun", true), ("Eve", true), ("Ines", false), ("Kofi", false), ("Olga", false), ("Noor", false), ("Dina", false)] {
            let visitor = world.visit_as(name).await;
            let page = visitor.get(&board).await;
            assert_eq!(page.status, 200, "{name}");
            if out {
                assert!(page.says("You are out of the room for this entry.") && page.says("Well"), "{name}: {}", page.body);
                for hidden in ["Pump", "SP-1", SAID, judged.entries["Pump"].as_str(), "discussed now", "Discuss now"] {
                    assert!(!page.body.contains(hidden), "{name} sees {hidden}: {}", page.body);
                }
                assert_eq!(visitor.get(&on_pump).await.status, 404, "{name}");
                assert_eq!(visitor.get(judged.path("discussion/all/state")).await.body, "2 out");
                assert_eq!(visitor.post(&on_pump, &[("words", "Let it win.")]).await.status, 404, "{name}");
            } else {
                assert!(page.says("Now discussed: Pump") && page.says(SAID), "{name}: {}", page.body);
                assert_eq!(visitor.get(&on_pump).await.status, 200, "{name}");
            }
        }
        // Dina sees it all but her own lamp, and whoever leads reads who has to be out.
        let dinas = world.visit_as("Dina").await.get(&board).await;
        assert!(!dinas.says("Lamp") && !dinas.says("SP-2") && dinas.says("For 1 entry you are out of the room"), "{}", dinas.body);
        let kofis = kofi.get(&board).await;
        assert!(kofis.says("Has to be out of the room: Eve, Jun"), "{}", kofis.body);
        assert!(!world.visit_as("Ines").await.get(&board).await.says("Has to be out"));
        // Whoever is out calls nothing, whatever they ask for.
        let eve = world.visit_as("Eve").await;
        for entry in [judged.entries["Well"].as_str(), ""] {
            let refused = eve.post(&board, &[("step", "2"), ("entry", entry)]).await;
            assert!(refused.status == 403 && refused.says("You are out of the room"), "{}", refused.body);
        }
        assert_eq!(eve.post(&board, &[("step", "2"), ("entry", judged.entries["Pump"].as_str())]).await.status, 404);
        // Afterwards nothing tells them which one it was.
        call_in(&kofi, &judged, "all", 2, Some("Lamp")).await;
        let juns = world.visit_as("Jun").await.get(&board).await;
        assert!(juns.says("Now discussed: Lamp") && !juns.body.contains("Pump") && !juns.body.contains(SAID), "{}", juns.body);
        assert!(world.visit_as("Dina").await.get(&board).await.says("You are out of the room for this entry."));
    }

    async fn a_conflict_that_is_declared_in_the_room_holds_at_once(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (kofi, jun) = (world.visit_as("Kofi").await, world.visit_as("Jun").await);
        let (board, state) = (judged.path("discussion/water"), judged.path("discussion/water/state"));
        call(&kofi, &judged, 0, Some("Well")).await;
        let on_well = judged.path(&format!("discussion/water/{}", judged.entries["Well"]));
        assert_eq!(write(&jun, &on_well, SAID).await, 303);
        let before = jun.get(&state).await.body;
        close_to(&judged, "Jun", "Well");
        assert_ne!(jun.get(&state).await.body, before, "so that the page looks again");
        let page = jun.get(&board).await;
        assert!(page.says("You are out of the room") && !page.body.contains("Well") && !page.body.contains(SAID), "{}", page.body);
        assert_eq!(write(&jun, &on_well, "And one more.").await, 404);
    }

    async fn nobody_else_finds_the_room_and_nobody_before_the_scores_may_be_read(world) {
        let judged = Judged::open(&world, CLEAR);
        let paths = ["discussion", "discussion/water", "discussion/water/state"].map(|path| judged.path(path));
        let all = [&["Jun", "Ines", "Kofi", "Olga", "Noor"][..], &["Amina", "Bo", "Vera", "Omar"][..]];
        let statuses = async |names: &[&'static str]| {
            let mut found = Vec::new();
            for name in names {
                let visitor = world.visit_as(name).await;
                for path in &paths {
                    found.push(visitor.get(path).await.status);
                }
            }
            found
        };
        assert_eq!(statuses(all[0]).await, [403; 15], "judges still score");
        judged.close();
        assert_eq!(statuses(all[0]).await, [403; 15], "two people have not let scores be read");
        assert_eq!(call(&world.visit_as("Kofi").await, &judged, 0, Some("Well")).await, 403);
        judged.release();
        assert_eq!(statuses(all[0]).await, [200; 15]);
        // Teams, strangers, and a judge who was given nothing.
        assert_eq!(statuses(all[1]).await, [404; 12]);
        assert!(world.visit().await.get(&paths[1]).await.leads_to().starts_with("/sign-in"));
        for name in ["Jun", "Noor", "Amina"] {
            assert_eq!(call(&world.visit_as(name).await, &judged, 0, Some("Well")).await, 404, "{name}");
        }
        let on_well = judged.path(&format!("discussion/water/{}", judged.entries["Well"]));
        assert_eq!(write(&world.visit_as("Noor").await, &on_well, SAID).await, 404, "auditors read");
    }

    async fn places_are_for_those_who_see_standings(world) {
        let judged = Judged::closed(&world, CLEAR);
        let board = judged.path("discussion/water");
        call(&world.visit_as("Kofi").await, &judged, 0, Some("Well")).await;
        for (name, sees) in [("Kofi", true), ("Olga", true), ("Noor", true), ("Jun", false), ("Ines", false)] {
            let page = world.visit_as(name).await.get(&board).await;
            assert_eq!(page.says("Place 1 in the standing"), sees, "{name}: {}", page.body);
            assert_eq!(page.body.contains("data-label=\"Place\""), sees, "{name}");
        }
    }

    async fn notes_are_kept_read_in_the_room_and_taken_back_by_who_wrote_them(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (jun, ines, olga) = (world.visit_as("Jun").await, world.visit_as("Ines").await, world.visit_as("Olga").await);
        let on_well = judged.path(&format!("discussion/water/{}", judged.entries["Well"]));
        let wrong = jun.post(&on_well, &[("words", "  ")]).await;
        assert!(wrong.status == 422 && wrong.says("Write what you want to say"), "{}", wrong.body);
        let long = "ж".repeat(2003);
        let wrong = jun.post(&on_well, &[("words", &long)]).await;
        assert!(wrong.status == 422 && wrong.says("Leave out 3 characters") && wrong.shows(&long), "{}", wrong.status);
        for _ in 0..2 {
            assert_eq!(write(&jun, &on_well, "<b>Jun</b> was there.").await, 303);
        }
        assert_eq!(write(&ines, &on_well, SAID).await, 303);
        let page = olga.get(&on_well).await;
        assert!(page.says(SAID) && page.shows("&#60;b&#62;Jun") && page.says("Ines,"), "{}", page.body);
        assert_eq!(page.body.matches("was there.").count(), 1, "a second click writes nothing");
        assert!(olga.get(judged.path("discussion/water")).await.says("2 notes"));
        let own = note_of(&world, SAID);
        let take_back = format!("{on_well}/notes/{own}/remove");
        assert!(ines.get(&on_well).await.shows(&take_back) && !jun.get(&on_well).await.shows(&take_back));
        assert_eq!(jun.post(&take_back, &[]).await.status, 404, "not his");
        for _ in 0..2 {
            assert_eq!(ines.post(&take_back, &[]).await.leads_to(), on_well);
        }
        assert!(!olga.get(&on_well).await.says(SAID));
        let log = olga.get(routes::log(&judged.programme.slug)).await;
        assert!(log.says("Wrote a note in the panel’s discussion") && log.says("Took back a note"), "{}", log.body);
        assert!(!log.says(SAID) && !log.says("was there"), "{}", log.body);
    }

    async fn when_the_result_is_known_there_is_nothing_more_to_discuss(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (kofi, jun) = (world.visit_as("Kofi").await, world.visit_as("Jun").await);
        let on_well = judged.path(&format!("discussion/water/{}", judged.entries["Well"]));
        assert_eq!(write(&jun, &on_well, SAID).await, 303);
        crate::after::publish(&judged);
        assert_eq!(call(&kofi, &judged, 0, Some("Well")).await, 403);
        let refused = jun.post(&on_well, &[("words", "Too late.")]).await;
        assert!(refused.status == 403 && refused.says("The result is known already"), "{}", refused.body);
        let page = jun.get(&on_well).await;
        assert!(page.says(SAID) && !page.shows("<textarea"), "what was said is still read by the panel: {}", page.body);
        assert!(!kofi.get(judged.path("discussion/water")).await.shows("Discuss now"));
        // And by nobody else: neither on the winners' page nor in the public record.
        for path in ["winners", "record", "entries"] {
            assert!(!world.visit_as("Amina").await.get(judged.path(path)).await.body.contains(SAID), "{path}");
        }
        assert_eq!(world.visit_as("Amina").await.get(&on_well).await.status, 404);
    }

    async fn whoever_wrote_a_note_gets_it_and_takes_it_along(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (jun, ines) = (world.visit_as("Jun").await, world.visit_as("Ines").await);
        let on_well = judged.path(&format!("discussion/water/{}", judged.entries["Well"]));
        write(&jun, &on_well, SAID).await;
        write(&ines, &on_well, "Ask jun@jun.example.org about it.").await;
        let own = jun.get("/account/data.json").await.body;
        assert!(own.contains(SAID) && !own.contains("Ask jun@"), "{own}");
        let (person, now) = (world.person("Jun"), Moment::now());
        let gone = Gone::of(&person);
        let mark = gone.mark.clone();
        world.past(move |conn| results::store::erase(conn, &gone, now));
        let words: Vec<String> = world.look(|conn| {
            Ok(discussion_notes::table.order(discussion_notes::at).select(discussion_notes::words).load(conn)?)
        });
        assert_eq!(words, [String::new(), format!("Ask {mark} about it.")]);
        assert!(!ines.get(&on_well).await.says(SAID));
    }

    async fn a_chair_of_other_categories_has_no_business_in_the_room(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (id, olga, kofi) = (judged.programme.id, world.person("Olga").id, world.person("Kofi").id);
        world.past(move |conn| {
            let light = programme::store::categories(conn, id)?.into_iter().find(|it| it.code == "light").expect("light").id;
            panels::store::bind_chair(conn, olga, id, kofi, &[light], Moment::now())
        });
        let kofi = world.visit_as("Kofi").await;
        let status = async |code: &str| kofi.get(judged.path(&format!("discussion/{code}"))).await.status;
        assert_eq!([status("light").await, status("water").await, status("all").await, status("nosuch").await], [200, 404, 404, 404]);
        assert_eq!(call(&kofi, &judged, 0, Some("Well")).await, 404);
        let rooms = kofi.get(judged.path("discussion")).await;
        assert!(rooms.says("Light") && !rooms.says("Water"), "{}", rooms.body);
    }

    async fn the_standing_says_what_hangs_on_the_method_and_on_one_judge(world) {
        let judged = Judged::closed(&world, CLEAR);
        let page = plain(&world.visit_as("Kofi").await.get(judged.path("standings?category=water")).await.body);
        assert!(page.contains("Counted otherwise") && page.contains("It hangs on no judge alone"), "{page}");
        assert!(page.contains("plain averages") && page.contains("the same"), "{page}");
    }

    async fn who_entered_is_told_to_nobody_in_the_room(world) {
        let judged = Judged::closed(&world, CLEAR);
        call(&world.visit_as("Kofi").await, &judged, 0, Some("Well")).await;
        for name in ["Jun", "Ines", "Kofi", "Olga", "Noor"] {
            let page = world.visit_as(name).await.get(judged.path("discussion/water")).await;
            assert!(page.says("Well") && !page.says("Well Trust") && !page.says("Amina"), "{name}: {}", page.body);
        }
    }
}

async fn call(visitor: &Visitor, judged: &Judged<'_>, turn: i32, title: Option<&str>) -> u16 {
    call_in(visitor, judged, "water", turn, title).await
}

async fn call_in(visitor: &Visitor, judged: &Judged<'_>, category: &str, turn: i32, title: Option<&str>) -> u16 {
    let entry = title.map_or("", |title| judged.entries[title].as_str());
    let board = judged.path(&format!("discussion/{category}"));
    visitor.post(&board, &[("step", &turn.to_string()), ("entry", entry)]).await.status
}

async fn write(visitor: &Visitor, path: &str, words: &str) -> u16 {
    visitor.post(path, &[("words", words)]).await.status
}

/// As a judge declares it.
fn close_to(judged: &Judged<'_>, name: &'static str, title: &str) {
    let (programme, person, entry) = (judged.programme.id, judged.world.person(name).id, judged.entries[title]);
    judged.world.past(move |conn| {
        let judge = panels::store::judge_of(conn, programme, person)?.id;
        let said = (Nature::Family, "My sister leads it.");
        panels::store::declare_conflict(conn, person, programme, Pair { entry, judge }, said, Moment::now())
    });
}

fn step_back(judged: &Judged<'_>, name: &'static str, title: &str) {
    let (person, entry): (_, EntryId) = (judged.world.person(name).id, judged.entries[title]);
    judged.world.past(move |conn| {
        palmares::entries::store::step_back(conn, person, entry, "An old friend leads it.", Moment::now())
    });
}

fn steps(world: &World) -> i64 {
    world.look(|conn| Ok(discussion_turns::table.count().get_result(conn)?))
}

fn note_of(world: &World, words: &str) -> NoteId {
    let of = discussion_notes::table.filter(discussion_notes::words.eq(words.to_owned()));
    world.look(|conn| Ok(of.select(discussion_notes::id).get_result(conn)?))
}
