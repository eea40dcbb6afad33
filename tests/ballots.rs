//! Rounds in which a judge says what they think of all their entries at once: in an order, or by points of a budget.

use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::entries::EntryId;
use palmares::panels::{self, JudgeId, Pair};
use palmares::programme::{self, Estimator, Method, Per, Programme, Setup, SetupQuota, SetupRound, StageKind};
use palmares::routes;
use palmares::schema::{acts, annulments, sheets};
use palmares::scoring::{self, BallotSaved, BallotTyped, Judging, SheetState, Which};

use diesel::prelude::*;

use crate::both_engines;
use crate::support::road::{Road, assign, enter, judge};
use crate::support::visitor::{Seen, Visitor};
use crate::support::{Engine, SMALL, World};
use crate::twins;

both_engines! {
    async fn an_order_goes_from_the_set_up_file_to_the_proposed_list(world) {
        let prize = Ballots::begin(world, order);
        let (olga, jun, ines) = prize.three().await;
        let rules = olga.get(prize.path("setup/rounds")).await;
        assert!(rules.says("Judges put all their entries in an order") && rules.says("(Borda)"), "{}", rules.body);
        let list = jun.get(prize.path("judging")).await;
        assert!(list.says("judge all of them together on your ballot") && list.shows("/judging/ballot\""), "{}", list.body);
        let blank = jun.get(prize.path("judging/ballot")).await;
        assert_eq!(blank.body.matches("inputmode=\"numeric\"").count(), 3);
        assert_eq!([0, 1, 2].map(|at| prize.value(&blank, at)), ["", "", ""], "no entry has a place by itself");
        let check = prize.checked(&jun, ["2", "1", "3"]).await;
        assert_eq!(check.leads_to(), prize.path("judging/ballot/submission"));
        let page = jun.get(check.leads_to()).await;
        assert!(in_order(&page, ["Slow Pump", "Clear Spring", "Long Lamp"]), "{}", page.body);
        assert!(page.says("Nothing is submitted yet."));
        assert_eq!(prize.submitted(), 0);
        let done = prize.submit(&jun).await;
        assert!(done.says("Your ballot is in") && done.says("You can change this until"), "{}", done.body);
        // Ines takes the buttons alone: pump first, then spring, then lamp.
        for entry in [prize.pump, prize.spring, prize.lamp] {
            let moved = prize.pressed(&ines, "last", entry).await;
            assert_eq!(moved.leads_to(), format!("{}#mark-{entry}", prize.path("judging/ballot")));
        }
        let moved = ines.post_and_follow(prize.path("judging/ballot"), &pairs(&prize.form(["2", "1", "3"], 3, ("up", &prize.lamp.to_string())))).await;
        assert!(moved.says("Long Lamp is now at place 2."), "{}", moved.body);
        assert_eq!([0, 1, 2].map(|at| prize.value(&moved, at)), ["3", "1", "2"]);
        prize.submit(&ines).await;
        let closing = olga.get(prize.path("closing")).await;
        for words in ["2 judges have submitted a ballot; these stand", "no judge with entries lacks a ballot", "6 sheets stand"] {
            assert!(closing.says(words), "{words}: {}", closing.body);
        }
        assert_eq!(olga.get(prize.path("standings")).await.status, 403);
        prize.close();
        let standing = olga.get(prize.path("standings?category=all")).await;
        // Pump was first twice, spring second and third, lamp third and second.
        for words in ["75.0", "37.5", "Average place", "1.0", "2.5", "(Borda)", "of n entries the first is worth"] {
            assert!(standing.says(words), "{words}: {}", standing.body);
        }
        assert!(in_order(&standing, ["Slow Pump", "Clear Spring"]) && in_order(&standing, ["Slow Pump", "Long Lamp"]));
        let sheets = olga.get(prize.path(&format!("standings/{}", prize.lamp))).await;
        assert!(sheets.says("The place that each judge gave") && sheets.shows(">3</td>") && !sheets.shows(">-"), "{}", sheets.body);
        let moving = olga.get(prize.path("moving-on")).await;
        assert!(ticked(&moving, prize.pump) && ticked(&moving, prize.lamp) && !ticked(&moving, prize.spring), "{}", moving.body);
        assert_eq!(olga.get(prize.path("next?category=all")).await.status, 404, "single sheets settle nothing here");
    }

    async fn a_budget_goes_from_the_set_up_file_to_the_proposed_list(world) {
        let prize = Ballots::begin(world, budget);
        let (olga, jun, ines) = prize.three().await;
        assert!(olga.get(prize.path("setup/rounds")).await.says("Each judge has 100 points to give."));
        let path = prize.path("judging/ballot");
        assert!(jun.get(&path).await.says("You have 100 points."));
        let saved = jun.post_and_follow(&path, &pairs(&prize.form(["60", "", "50"], 0, ("save", "yes")))).await;
        assert!(saved.says("110 of 100 points are given: 10 too many."), "a draft keeps what is too much: {}", saved.body);
        let over = prize.checked(&jun, ["60", "", "50"]).await;
        assert!(over.status == 422 && over.says("take 10 back"), "{}", over.body);
        assert_eq!([0, 1, 2].map(|at| prize.value(&over, at)), ["60", "", "50"]);
        assert_eq!(jun.get(prize.path("judging/ballot/submission")).await.leads_to(), path);
        for (typed, words) in [("many", "type a whole number from 0 to 100"), ("-5", "whole number"), ("1.5", "whole number"), ("101", "whole number")] {
            let wrong = prize.checked(&jun, ["60", typed, ""]).await;
            assert!(wrong.status == 422 && wrong.says(words) && prize.value(&wrong, 1) == typed, "{typed}: {}", wrong.body);
            assert!(wrong.says("Slow Pump: "), "the reason names the entry");
        }
        let nothing = prize.checked(&jun, ["", "0", ""]).await;
        assert!(nothing.status == 422 && nothing.says("Give at least one point"), "{}", nothing.body);
        // Digits as an Arabic keyboard types them.
        let check = prize.checked(&jun, ["٦٠", "", "40"]).await;
        let page = jun.get(check.leads_to()).await;
        assert!(page.says("100 of 100 points are given; none are left."), "{}", page.body);
        prize.submit(&jun).await;
        prize.checked(&ines, ["30", "", "10"]).await;
        let page = ines.get(prize.path("judging/ballot/submission")).await;
        assert!(page.says("60 are left") && page.says("points that you keep count for nothing"), "{}", page.body);
        prize.submit(&ines).await;
        let own = jun.get(prize.path("judging/scores")).await;
        assert!(in_order(&own, ["Clear Spring", "Long Lamp", "Slow Pump"]) && own.says("What you gave to each entry"), "{}", own.body);
        assert!(own.shows("number\">60</td>") && !own.shows("number\">30</td>"), "the own ballot, and no other");
        prize.close();
        let standing = olga.get(prize.path("standings?category=all")).await;
        // 60 of 100 and 30 of 40, times three entries; 40 of 100 and 10 of 40.
        for words in ["202.5", "97.5", "0.0", "Average points", "45.0", "100 is an equal share"] {
            assert!(standing.says(words), "{words}: {}", standing.body);
        }
        let moving = olga.get(prize.path("moving-on")).await;
        assert!(ticked(&moving, prize.spring) && ticked(&moving, prize.lamp) && !ticked(&moving, prize.pump));
    }

    async fn places_that_make_no_order_are_said_beside_their_field_and_nothing_is_lost(world) {
        let prize = Ballots::begin(world, order);
        let jun = prize.world.visit_as("Jun").await;
        for (typed, words) in [
            (["1", "1", "2"], "Long Lamp: after those before it the next place is 3, not 2."),
            (["2", "3", "3"], "Clear Spring: after those before it the next place is 1, not 2."),
            (["1", "", "2"], "Slow Pump has no place yet."),
            (["1", "2", "4"], "Long Lamp: type a whole number from 1 to 3."),
            (["0", "2", "1"], "Clear Spring: type a whole number from 1 to 3."),
            (["1", "second", "3"], "Slow Pump: type a whole number from 1 to 3."),
        ] {
            let wrong = prize.checked(&jun, typed).await;
            assert!(wrong.status == 422 && wrong.says(words), "{typed:?}: {}", wrong.body);
            assert_eq!([0, 1, 2].map(|at| prize.value(&wrong, at)), typed);
            assert!(wrong.shows("<title>Error:") && wrong.shows("aria-invalid=\"true\""));
        }
        assert_eq!(prize.submitted(), 0);
        let check = prize.checked(&jun, ["1", "1", "3"]).await;
        let page = jun.get(check.leads_to()).await;
        assert!(page.says("shared by 2"), "a shared place is meant, and said: {}", page.body);
        let empty = jun.post(prize.path("judging/ballot/submission"), &[]).await;
        assert_eq!(empty.leads_to(), prize.path("judging/ballot/submission"), "nothing is submitted unseen");
        assert_eq!(prize.submitted(), 0);
    }

    async fn a_draft_saves_itself_and_the_older_of_two_tabs_overwrites_nothing(world) {
        let prize = Ballots::begin(world, order);
        let (jun, path) = (prize.world.visit_as("Jun").await, prize.path("judging/ballot"));
        let draft = |places, revision: i32, tab: &str, turn: i32| {
            let mut form = prize.form(places, revision, ("tab", tab));
            form.push(("turn".to_owned(), turn.to_string()));
            form
        };
        let save = prize.path("judging/ballot/draft");
        let saved = jun.post(&save, &pairs(&draft(["1", "", ""], 0, "one", 1))).await;
        assert!(saved.status == 200 && saved.says("Saved ") && saved.shows("value=\"1\""), "{}", saved.body);
        let saved = jun.post(&save, &pairs(&draft(["1", "2", ""], 0, "one", 3))).await;
        assert!(saved.shows("value=\"2\""), "the page follows itself, though an answer was lost: {}", saved.body);
        let late = jun.post(&save, &pairs(&draft(["1", "", ""], 0, "one", 2))).await;
        assert!(late.shows("value=\"2\"") && prize.value(&jun.get(&path).await, 1) == "2", "{}", late.body);
        let stale = jun.post(&save, &pairs(&draft(["3", "2", "1"], 1, "two", 1))).await;
        assert!(stale.says("Not saved: your ballot was changed in another window."), "{}", stale.body);
        let both = jun.post(&path, &pairs(&draft(["3", "2", "1"], 1, "two", 2))).await;
        assert!(both.status == 409 && both.says("Nothing was overwritten"), "{}", both.body);
        let stands = jun.get(&path).await;
        assert_eq!([0, 1, 2].map(|at| prize.value(&stands, at)), ["1", "2", ""]);
        let wrong = jun.post(&save, &pairs(&draft(["x", "2", ""], 2, "one", 4))).await;
        assert!(wrong.says("whole number") && !wrong.shows("id=\"revision\""), "{}", wrong.body);
        // Whoever decides for the older window sends it with what now stands.
        let taken = jun.post(&path, &pairs(&draft(["3", "2", "1"], 2, "two", 3))).await;
        assert_eq!(taken.status, 303);
        let stands = jun.get(&path).await;
        assert_eq!([0, 1, 2].map(|at| prize.value(&stands, at)), ["3", "2", "1"]);
    }

    async fn a_submitted_ballot_is_corrected_by_a_button_and_stays_complete(world) {
        let prize = Ballots::begin(world, order);
        let (jun, path) = (prize.world.visit_as("Jun").await, prize.path("judging/ballot"));
        prize.checked(&jun, ["1", "2", "3"]).await;
        let seen = jun.get(prize.path("judging/ballot/submission")).await;
        let form = [("revision", revision(&seen))];
        for _ in 0..2 {
            let sent = jun.post(prize.path("judging/ballot/submission"), &form).await;
            assert_eq!(sent.leads_to(), prize.path("judging/ballot/receipt"), "sent twice");
        }
        assert_eq!((prize.submitted(), prize.acts("ballot-submitted")), (3, 1));
        let page = jun.get(&path).await;
        assert!(page.says("You have submitted this ballot.") && !page.shows("data-autosave"), "{}", page.body);
        let half = jun.post(prize.path("judging/ballot/draft"), &pairs(&prize.form(["2", "2", "3"], 2, ("tab", "")))).await;
        assert!(half.says("press the button to save the change"), "{}", half.body);
        let emptied = prize.checked(&jun, ["1", "", "3"]).await;
        assert!(emptied.status == 422 && emptied.says("Slow Pump has no place yet."), "{}", emptied.body);
        let corrected = prize.checked(&jun, ["2", "1", "3"]).await;
        assert_eq!(corrected.leads_to(), prize.path("judging/ballot/receipt"));
        assert_eq!((prize.submitted(), prize.acts("ballot-corrected")), (3, 1));
        let moved = prize.pressed(&jun, "down", prize.pump).await;
        assert_eq!(moved.status, 303);
        assert_eq!([0, 1, 2].map(|at| prize.value_now(at)), [1, 2, 3]);
    }

    async fn nobody_but_its_judge_sees_a_ballot_before_the_round_is_closed(world) {
        let prize = Ballots::begin(world, budget);
        let (olga, jun, _) = prize.three().await;
        prize.checked(&jun, ["77", "13", "10"]).await;
        prize.submit(&jun).await;
        let kinds = ["", "/submission", "/receipt"];
        for name in ["Amina", "Bo", "Olga", "Kofi", "Noor", "Vera", "Omar"] {
            let visitor = prize.world.visit_as(name).await;
            for kind in kinds {
                let path = prize.path(&format!("judging/ballot{kind}"));
                assert_eq!(visitor.get(&path).await.status, 404, "{name} at {path}");
                assert_eq!(visitor.post(&path, &[]).await.status, if kind == "/receipt" { 405 } else { 404 }, "{name}");
            }
            assert_eq!(visitor.post(prize.path("judging/ballot/draft"), &[]).await.status, 404, "{name}");
            for page in ["coverage", "coverage.csv", "closing", "chairing", "desk", "annulments", "standings", "moving-on", "log", "paper"] {
                let seen = visitor.get(prize.path(page)).await;
                assert!(!tells(&seen, "77"), "{name} at {page}: {}", seen.body);
            }
        }
        assert_eq!(prize.world.visit().await.get(prize.path("judging/ballot")).await.status, 303, "first sign in");
        let ines = prize.world.visit_as("Ines").await;
        assert!(!tells(&ines.get(prize.path("judging/ballot")).await, "77"));
        assert_eq!(ines.get(prize.path("judging/ballot/receipt")).await.status, 404, "she has submitted nothing");
        assert!(jun.get(prize.path("judging/ballot")).await.shows("value=\"77\""), "there is something to be leaked");
        assert!(olga.get(prize.path("coverage")).await.says("one ballot for all their entries"));
        prize.close();
        assert!(!tells(&ines.get(prize.path("judging/ballot")).await, "77"), "others' ballots are nobody's of the panel");
        assert!(olga.get(prize.path(&format!("standings/{}", prize.spring))).await.shows(">77</td>"));
        let read = jun.get(prize.path("judging/ballot")).await;
        assert!(tells(&read, "77") && !read.shows("name=\"mark-"), "{}", read.body);
        let late = prize.checked(&jun, ["10", "80", "10"]).await;
        assert_eq!(late.status, 422);
        assert_eq!(prize.value_now(0), 77);
    }

    async fn whoever_steps_back_from_an_entry_keeps_the_order_of_the_others(world) {
        let prize = Ballots::begin(world, order);
        let (olga, jun, ines) = prize.three().await;
        prize.checked(&jun, ["2", "1", "3"]).await;
        let stale = prize.form(["2", "1", "3"], 1, ("check", "yes"));
        let reason = [("reason", "My sister built it."), ("nature", "family")];
        let gone = jun.post(prize.path(&format!("judging/{}/recusal", prize.pump)), &reason).await;
        assert_eq!(gone.status, 303, "{}", gone.body);
        let ballot = jun.get(prize.path("judging/ballot")).await;
        assert!(!ballot.says("Slow Pump"));
        assert_eq!([0, 2].map(|at| prize.value(&ballot, at)), ["1", "2"]);
        assert_eq!(jun.post(prize.path("judging/ballot"), &pairs(&stale)).await.status, 422, "a page of before");
        let check = prize.checked(&jun, ["1", "", "2"]).await;
        assert_eq!(check.status, 303, "{}", check.body);
        prize.submit(&jun).await;
        // Ines steps back after she has submitted: the rest of her ballot stands.
        prize.checked(&ines, ["1", "2", "3"]).await;
        prize.submit(&ines).await;
        let gone = ines.post(prize.path(&format!("judging/{}/recusal", prize.spring)), &reason).await;
        assert_eq!(gone.status, 303, "{}", gone.body);
        let left = ines.get(prize.path("judging/ballot")).await;
        assert_eq!([1, 2].map(|at| prize.value(&left, at)), ["1", "2"]);
        assert!(ines.get(prize.path("judging/ballot/receipt")).await.status == 200);
        prize.close();
        let standing = olga.get(prize.path("standings?category=all")).await;
        assert!(in_order(&standing, ["Clear Spring", "Long Lamp"]), "{}", standing.body);
    }

    async fn a_ballot_of_a_judge_is_annulled_as_sheets_are_and_what_was_not_submitted_counts_nowhere(world) {
        let prize = Ballots::begin(world, budget);
        let (olga, jun, ines) = prize.three().await;
        prize.checked(&jun, ["100", "", ""]).await;
        prize.submit(&jun).await;
        prize.checked(&ines, ["", "100", ""]).await;
        let closing = olga.get(prize.path("closing")).await;
        for words in ["1 judge has submitted a ballot; it stands", "1 judge has not submitted", "3 entries have fewer than 2"] {
            assert!(closing.says(words), "{words}: {}", closing.body);
        }
        prize.close();
        let standing = olga.get(prize.path("standings?category=all")).await;
        assert!(standing.says("300.0") && in_order(&standing, ["Clear Spring", "Slow Pump"]), "{}", standing.body);
        let form = [("judge", prize.jun.to_string()), ("reason", "He judged for another edition.".to_owned())];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(olga.post(prize.path("annulments"), &form).await.status, 303);
        let empty = olga.get(prize.path("standings?category=all")).await;
        assert!(empty.says("No score sheet here") && !empty.says("300.0"), "{}", empty.body);
        let count: i64 = prize.world.look(|conn| Ok(annulments::table.count().get_result(conn)?));
        assert_eq!(count, 3);
    }

    async fn what_was_annulled_before_the_end_stays_annulled_when_the_ballot_is_corrected(world) {
        let prize = Ballots::begin(world, order);
        let (_, jun, _) = prize.three().await;
        prize.checked(&jun, ["1", "2", "3"]).await;
        prize.submit(&jun).await;
        let (programme, olga, judge) = (prize.programme.clone(), prize.world.person("Olga").id, prize.jun);
        let annulled = prize.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?.id;
            scoring::store::annul(conn, olga, &programme, round, Which::Judge(judge), "Too early.", Moment::now())
        });
        assert_eq!(annulled, 3);
        assert_eq!(prize.checked(&jun, ["3", "2", "1"]).await.status, 303);
        assert_eq!([0, 1, 2].map(|at| prize.value_now(at)), [3, 2, 1]);
        let olga = prize.world.visit_as("Olga").await;
        assert!(olga.get(prize.path("closing")).await.says("0 sheets stand"));
    }

    async fn an_entry_that_comes_after_submitting_makes_the_ballot_incomplete_until_it_is_saved_with_it(world) {
        let prize = Ballots::begin(world, order);
        let jun = prize.world.visit_as("Jun").await;
        prize.checked(&jun, ["1", "2", "3"]).await;
        prize.submit(&jun).await;
        prize.world.stage(&prize.programme, StageKind::Entries, -48, 1);
        let kite = enter(&prize.world, &prize.programme, "Vera", "Late Kite", "Kite Makers", "light");
        prize.world.stage(&prize.programme, StageKind::Entries, -48, -1);
        assign(&prize.world, &prize.programme, Pair { entry: kite, judge: prize.jun });
        let page = jun.get(prize.path("judging/ballot")).await;
        assert!(page.says("1 entry was given to you after you had submitted."), "{}", page.body);
        let mut form = prize.form(["1", "2", "4"], 2, ("check", "yes"));
        form.push((format!("mark-{kite}"), "3".to_owned()));
        let saved = jun.post(prize.path("judging/ballot"), &pairs(&form)).await;
        assert_eq!(saved.leads_to(), prize.path("judging/ballot/receipt"), "{}", saved.body);
        assert_eq!(prize.submitted(), 4);
    }

    async fn a_round_of_ballots_has_no_single_sheets(world) {
        let prize = Ballots::begin(world, order);
        let (olga, jun, _) = prize.three().await;
        let sheet = prize.path(&format!("judging/{}", prize.spring));
        let read = jun.get(&sheet).await;
        assert!(read.says("you judge all your entries together") && read.says("I have a conflict"), "{}", read.body);
        assert!(!read.shows("name=\"points-impact\""), "{}", read.body);
        let form = [("points-impact", "3"), ("points-craft", "3"), ("comment", ""), ("revision", "0"), ("next", "yes")];
        assert_eq!(jun.post(&sheet, &form).await.status, 422);
        assert!(jun.post(format!("{sheet}/draft"), &form).await.says("you judge all your entries together"));
        for page in ["judging/grid", "judging/submission"] {
            assert_eq!(jun.get(prize.path(page)).await.leads_to(), prize.path("judging"), "{page}");
        }
        assert_eq!(olga.get(prize.path("paper")).await.status, 404);
        let paper = prize.path(&format!("paper/{}/{}", prize.jun, prize.spring));
        assert_eq!(olga.post(&paper, &[("points-impact", "3"), ("points-craft", "3")]).await.status, 404);
        assert_eq!(prize.written(), 0);
    }

    async fn whoever_watches_has_no_ballot_and_a_trainees_counts_nowhere(world) {
        let prize = Ballots::begin(world, order);
        let jun = prize.world.visit_as("Jun").await;
        let (programme, olga, id) = (prize.programme.clone(), prize.world.person("Olga").id, prize.jun);
        let part = |part: palmares::panels::Part| {
            let programme = programme.clone();
            prize.world.past(move |conn| {
                let round = programme::store::round(conn, programme.id)?;
                scoring::store::set_part(conn, olga, (&programme, &round), id, part, Moment::now())
            });
        };
        part(palmares::panels::Part::Observer);
        let refused = prize.checked(&jun, ["1", "2", "3"]).await;
        assert_eq!(refused.status, 422, "{}", refused.body);
        assert_eq!(prize.written(), 0);
    }

    async fn eight_windows_that_save_at_once_leave_one_whole_ballot(world) {
        let prize = Ballots::begin(world, order);
        let (programme, jun) = (prize.programme.clone(), prize.world.person("Jun"));
        let entries = [prize.spring, prize.pump, prize.lamp];
        let kept = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for number in 0..8 {
                let (programme, jun, db, kept) = (&programme, &jun, prize.world.app.db.clone(), &kept);
                let mut places = [1, 2, 3];
                places.rotate_left(number % 3);
                let marks = entries.into_iter().zip(places).collect();
                let typed = BallotTyped { marks, tab: format!("tab-{number}"), ..BallotTyped::default() };
                let (programme, jun) = (programme.clone(), jun.clone());
                scope.spawn(move || {
                    let saved = db.write_now(move |conn| {
                        let judging = Judging::of(conn, jun.clone(), programme.clone())?;
                        scoring::store::save_ballot(conn, &judging, &typed, Moment::now())
                    });
                    if let Ok(BallotSaved::Kept(_)) = saved {
                        kept.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    }
                });
            }
        });
        assert!(kept.into_inner() >= 1);
        let mut places = [0, 1, 2].map(|at| prize.value_now(at));
        places.sort_unstable();
        assert_eq!((places, prize.written()), ([1, 2, 3], 3));
    }

    async fn a_set_up_with_ballots_goes_out_as_a_file_and_comes_back(world) {
        let prize = Ballots::begin(world, budget);
        let file = prize.world.visit_as("Olga").await.get(routes::setup_file(&prize.programme.slug)).await;
        assert!(file.shows("method = \"budget\"") && file.shows("budget = 100"), "{}", file.body);
        let again = Setup::read(&file.body).expect("a set-up");
        let copied = again.clone();
        let olga = prize.world.person("Olga").id;
        let copy = prize.world.past(move |conn| programme::store::make(conn, olga, "copy", &copied, Moment::now()));
        assert_eq!(prize.world.look(|conn| programme::store::export(conn, &copy)), again);
    }
}

// As in `twins.rs`: two worlds in which Jun's order alone differs.
both_engines! {
    async fn who_may_not_know_an_order_cannot_tell_it_from_another(world) {
        let engine = world.engine;
        drop(world);
        let (one, other) = (ordered(engine, [1, 2, 3]), ordered(engine, [3, 1, 2]));
        for letter in "NVABIKOR".chars() {
            let (here, there) = (twins::all_that(&one, letter).await, twins::all_that(&other, letter).await);
            for (path, (here, there)) in twins::addresses(&one).iter().zip(here.iter().zip(&there)) {
                assert!(here == there, "{letter} at {path}: {}", twins::difference(here, there));
            }
        }
        let own = [&one, &other].map(|road| road.world.visit_as("Jun"));
        let [here, there] = own;
        let path = format!("/programmes/{}/judging/ballot", one.programme.slug);
        let pages = [here.await.get(&path).await, there.await.get(&path).await].map(|page| twins::plainly(&page));
        assert_ne!(pages[0], pages[1], "there is something to be told");
    }
}

/// A world in which Jun has submitted that order, and Ines the usual one.
fn ordered(engine: Engine, places: [i32; 3]) -> Road {
    let world = match engine {
        Engine::Sqlite => World::on_sqlite(),
        Engine::Postgres => World::on_postgres().expect("a second database"),
    };
    for name in ["Amina", "Bo", "Jun", "Ines", "Kofi", "Noor", "Vera", "Omar", "Zara"] {
        world.person(name);
    }
    let prize = Ballots::begin(world, order);
    twins::number(&prize.world, &prize.entries());
    for (name, places) in [("Jun", places), ("Ines", [1, 2, 3])] {
        let (programme, person, entries) = (prize.programme.clone(), prize.world.person(name), prize.entries());
        prize.world.past(move |conn| {
            let judging = Judging::of(conn, person.clone(), programme.clone())?;
            let marks = entries.into_iter().zip(places).collect();
            let typed = BallotTyped { marks, tab: "a tab".to_owned(), ..BallotTyped::default() };
            let BallotSaved::Kept(revision) = scoring::store::save_ballot(conn, &judging, &typed, Moment::now())?
            else {
                panic!("a ballot that was not kept");
            };
            scoring::store::submit_ballot(conn, &judging, revision, Moment::now())
        });
    }
    let (of, person) = (prize.programme.id, prize.world.person("Ines").id);
    let ines = prize.world.look(|conn| Ok(panels::store::judge_of(conn, of, person)?.id));
    Road {
        ines,
        world: prize.world,
        programme: prize.programme,
        spring: prize.spring,
        lamp: prize.lamp,
        jun: prize.jun,
    }
}

/// The small prize with one round of ballots before its last: three entries, which Jun and Ines judge.
struct Ballots {
    world: World,
    programme: Programme,
    spring: EntryId,
    pump: EntryId,
    lamp: EntryId,
    jun: JudgeId,
}

fn order(round: &SetupRound) -> SetupRound {
    SetupRound { method: Method::Order, estimator: Estimator::Mixed, ..round.clone() }
}

fn budget(round: &SetupRound) -> SetupRound {
    SetupRound { method: Method::Budget, budget: Some(100), ..round.clone() }
}

impl Ballots {
    fn begin(world: World, first: impl Fn(&SetupRound) -> SetupRound) -> Self {
        let mut setup: Setup = toml::from_str(SMALL).expect("the small prize");
        let quota = Some(SetupQuota { most: 1, per: Per::Category });
        setup.rounds.insert(0, SetupRound { moves_on: quota, ..first(&setup.rounds[0]) });
        let olga = world.person("Olga").id;
        let programme =
            world.past(move |conn| programme::store::make(conn, olga, "prize-of-ballots", &setup, Moment::now()));
        world.with_role("Kofi", &programme, Role::Chair);
        world.with_role("Noor", &programme, Role::Auditor);
        let spring = enter(&world, &programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let pump = enter(&world, &programme, "Bo", "Slow Pump", "Pump Works", "water");
        let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
        world.stage(&programme, StageKind::Entries, -48, -1);
        let (jun, ines) = (judge(&world, &programme, "Jun"), judge(&world, &programme, "Ines"));
        let prize = Self { world, programme, spring, pump, lamp, jun };
        for entry in prize.entries() {
            for judge in [jun, ines] {
                assign(&prize.world, &prize.programme, Pair { entry, judge });
            }
        }
        prize
    }

    const fn entries(&self) -> [EntryId; 3] {
        [self.spring, self.pump, self.lamp]
    }

    async fn three(&self) -> (Visitor, Visitor, Visitor) {
        let visit = |name| self.world.visit_as(name);
        (visit("Olga").await, visit("Jun").await, visit("Ines").await)
    }

    fn path(&self, rest: &str) -> String {
        format!("/programmes/{}/{rest}", self.programme.slug)
    }

    /// The form as a browser sends it, with one button.
    fn form(&self, marks: [&str; 3], revision: i32, button: (&str, &str)) -> Vec<(String, String)> {
        let fields = self.entries().map(|entry| format!("mark-{entry}")).into_iter().zip(marks.map(str::to_owned));
        let more = [("revision".to_owned(), revision.to_string()), (button.0.to_owned(), button.1.to_owned())];
        fields.chain(more).collect()
    }

    /// What the visitor types on the page as it is now, and "Check and submit".
    async fn checked(&self, visitor: &Visitor, marks: [&str; 3]) -> Seen {
        let page = visitor.get(self.path("judging/ballot")).await;
        let revision = revision(&page).parse().unwrap_or(0);
        visitor.post(self.path("judging/ballot"), &pairs(&self.form(marks, revision, ("check", "yes")))).await
    }

    /// A button of the page as it is now.
    async fn pressed(&self, visitor: &Visitor, button: &str, entry: EntryId) -> Seen {
        let page = visitor.get(self.path("judging/ballot")).await;
        let marks = [0, 1, 2].map(|at| self.value(&page, at));
        let marks = [marks[0].as_str(), marks[1].as_str(), marks[2].as_str()];
        let form = self.form(marks, revision(&page).parse().unwrap_or(0), (button, &entry.to_string()));
        visitor.post(self.path("judging/ballot"), &pairs(&form)).await
    }

    /// Submits what was checked, and reads the receipt.
    async fn submit(&self, visitor: &Visitor) -> Seen {
        let path = self.path("judging/ballot/submission");
        let page = visitor.get(&path).await;
        visitor.post_and_follow(&path, &[("revision", revision(&page))]).await
    }

    /// What stands in the field of an entry.
    fn value(&self, page: &Seen, at: usize) -> String {
        let entry = self.entries()[at];
        let name = format!("name=\"mark-{entry}\" value=\"");
        let rest = page.body.split_once(&name).map_or("", |(_, rest)| rest);
        rest.split_once('"').map_or_else(String::new, |(value, _)| value.to_owned())
    }

    /// What Jun's ballot says of an entry.
    fn value_now(&self, at: usize) -> i32 {
        let (entry, jun) = (self.entries()[at], self.world.person("Jun"));
        let listed = self.world.look(|conn| {
            let judging = Judging::of(conn, jun, self.programme.clone())?;
            scoring::store::list(conn, &judging)
        });
        let marks = scoring::rules::marks_of(&listed);
        marks.get(&entry).copied().unwrap_or(0)
    }

    fn written(&self) -> i64 {
        self.world.look(|conn| Ok(sheets::table.count().get_result(conn)?))
    }

    fn submitted(&self) -> i64 {
        let submitted = sheets::table.filter(sheets::state.eq(SheetState::Submitted));
        self.world.look(|conn| Ok(submitted.count().get_result(conn)?))
    }

    fn acts(&self, verb: &'static str) -> i64 {
        self.world.look(|conn| Ok(acts::table.filter(acts::verb.eq(verb)).count().get_result(conn)?))
    }

    /// Olga closes the round, and Kofi lets its scores be read.
    fn close(&self) {
        let (programme, olga, kofi) =
            (self.programme.clone(), self.world.person("Olga").id, self.world.person("Kofi").id);
        self.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            scoring::store::close(conn, olga, &programme, &round, "Enough for a test.", Moment::now())?;
            scoring::store::release(conn, kofi, &programme, &round, Moment::now())
        });
    }
}

/// The revision that a page was made from.
fn revision(page: &Seen) -> &str {
    let rest = page.body.split_once("name=\"revision\"").map_or("", |(_, rest)| rest);
    rest.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(value, _)| value)
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn ticked(seen: &Seen, entry: EntryId) -> bool {
    seen.body.contains(&format!("value=\"{entry}\" checked"))
}

/// A number by itself, and not as a part of an id or a longer one.
fn tells(seen: &Seen, number: &str) -> bool {
    let text = palmares::language::plain(&seen.body);
    let words: Vec<&str> = text.split(|sign: char| !sign.is_ascii_alphanumeric()).collect();
    words.contains(&number)
}

fn in_order<const COUNT: usize>(seen: &Seen, titles: [&str; COUNT]) -> bool {
    let at: Vec<Option<usize>> = titles.iter().map(|title| seen.body.find(&format!("<bdi>{title}</bdi>"))).collect();
    at.iter().all(Option::is_some) && at.is_sorted()
}
