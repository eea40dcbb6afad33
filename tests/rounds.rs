//! From nominees to one winner for each category: what each round shows to whom, and how the next one begins.

use std::collections::BTreeSet;

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::db::Conn;
use palmares::entries::EntryId;
use palmares::panels::{self, JudgeId, Pair};
use palmares::programme::{self, Method, Per, Programme, RoundId, Setup, SetupQuota, SetupRound, StageKind};
use palmares::results::{Capacity, NewDecision, NewShortlist, ShortlistId, store};
use palmares::schema::{round_openings, rounds};
use palmares::scoring::{self, Given, Judging, Points, Saved, Typed};

use crate::both_engines;
use crate::support::road::{assign, enter, judge};
use crate::support::visitor::Seen;
use crate::support::{SMALL, World};

both_engines! {
    async fn the_round_at_hand_is_the_last_that_was_opened(world) {
        let prize = Rounds::begin(world);
        assert_eq!(prize.round_at_hand(), 1);
        prize.close();
        assert_eq!(prize.round_at_hand(), 1, "closing a round does not begin the next");
        prize.let_in(2, &[prize.spring, prize.lamp]);
        assert_eq!(prize.round_at_hand(), 2);
        prize.let_in(2, &[prize.spring, prize.lamp]);
        assert_eq!(prize.round_at_hand(), 2, "opening it twice changes nothing");
        assert_eq!(prize.entries_at_hand(), BTreeSet::from([prize.spring, prize.lamp]));
    }

    async fn a_judge_without_an_entry_in_the_second_round_sees_nothing_of_it(world) {
        let prize = Rounds::begin(world);
        prize.close();
        prize.let_in(2, &[prize.spring, prize.lamp]);
        assign(&prize.world, &prize.programme, Pair { entry: prize.spring, judge: prize.jun });
        let (jun, ines) = (prize.world.visit_as("Jun").await, prize.world.visit_as("Ines").await);
        let list = prize.path("judging");
        assert!(jun.get(&list).await.says("Clear Spring"));
        assert!(!jun.get(&list).await.says("Long Lamp"));
        let empty = ines.get(&list).await;
        assert!(empty.says("No entries yet") && !empty.says("Clear Spring"), "{}", empty.body);
        for entry in [prize.spring, prize.pump, prize.lamp] {
            assert_eq!(ines.get(prize.path(&format!("judging/{entry}"))).await.status, 404);
        }
        assert_eq!(jun.get(prize.path(&format!("judging/{}", prize.spring))).await.status, 200);
        let blank = jun.get(prize.path(&format!("judging/{}", prize.spring))).await;
        assert!(!blank.body.contains("checked"), "the second round begins without points");
    }

    async fn the_standing_of_a_closed_round_is_seen_while_the_next_is_judged_and_no_winner_is_decided(world) {
        let prize = Rounds::begin(world);
        prize.close();
        let (olga, jun) = (prize.world.visit_as("Olga").await, prize.world.visit_as("Jun").await);
        assert_eq!(olga.get(prize.path("standings")).await.status, 200);
        assert_eq!(olga.get(prize.path("decisions")).await.status, 403);
        prize.let_in(2, &[prize.spring, prize.lamp]);
        let first = olga.get(prize.path("standings?category=water")).await;
        assert!(first.says("Clear Spring") && first.says("Round 1: Nominees"), "{}", first.body);
        assert!(!first.says("Round 2: Winners"), "the round that is open has no standing");
        assert_eq!(olga.get(prize.path("standings?round=2")).await.status, 404);
        assert_eq!(olga.get(prize.path("decisions")).await.status, 403);
        assert_eq!(olga.get(prize.path("publication")).await.status, 403);
        assert_eq!(jun.get(prize.path("standings?round=1")).await.status, 404);
        assert!(olga.get(prize.path("coverage")).await.says("Round 2: Winners"));
        for (name, entry) in [("Jun", prize.spring), ("Jun", prize.lamp)] {
            assign(&prize.world, &prize.programme, Pair { entry, judge: prize.jun });
            prize.score(name, entry, 2);
        }
        prize.close();
        let last = olga.get(prize.path("standings?category=water")).await;
        assert!(last.says("Clear Spring") && !last.says("Slow Pump"), "{}", last.body);
        let first = olga.get(prize.path("standings?category=water&round=1")).await;
        assert!(first.says("Slow Pump") && first.says("round=2"), "{}", first.body);
        assert_eq!(olga.get(prize.path(&format!("standings/{}", prize.pump))).await.status, 404);
        assert_eq!(olga.get(prize.path(&format!("standings/{}?round=1", prize.pump))).await.status, 200);
        assert_eq!(olga.get(prize.path("decisions")).await.status, 200);
    }

    async fn who_moves_on_is_proposed_changed_with_a_reason_signed_by_two_and_then_the_round_is_opened(world) {
        let prize = Rounds::begin(world);
        let (olga, kofi) = (prize.world.visit_as("Olga").await, prize.world.visit_as("Kofi").await);
        let path = prize.path("moving-on");
        assert_eq!(olga.get(&path).await.status, 403, "the round is open");
        prize.close();
        let proposed = olga.get(&path).await;
        assert!(proposed.says("1 entry of each category moves on."), "{}", proposed.body);
        assert!(ticked(&proposed, prize.spring) && ticked(&proposed, prize.lamp) && !ticked(&proposed, prize.pump));
        let first = prize.list(0, &[prize.spring, prize.pump, prize.lamp], "");
        let refused = kofi.post(&path, &pairs(&first)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.says("Say why the list is not simply") && ticked(&refused, prize.pump), "{}", refused.body);
        let nobody = kofi.post(&path, &pairs(&prize.list(0, &[], "None."))).await;
        assert!(nobody.status == 422 && nobody.says("At least one entry"), "{}", nobody.body);
        let with = prize.list(0, &[prize.spring, prize.pump, prize.lamp], "The panel wants to see the pump again.");
        let sign = kofi.post(&path, &pairs(&with)).await.leads_to().to_owned();
        assert_eq!(kofi.post(&path, &pairs(&with)).await.leads_to(), sign, "sent twice");
        let other = prize.list(0, &[prize.spring, prize.lamp], "");
        assert_eq!(olga.post(&path, &pairs(&other)).await.status, 409, "a list is not replaced unseen");
        let read = kofi.get(&sign).await;
        assert!(read.says("Slow Pump</bdi>: moves on against the standing"), "{}", read.body);
        assert!(olga.get(prize.path("moving-on/opening")).await.says("signed by an organiser and by a chair"));
        for (who, capacity) in [(&kofi, "chair"), (&olga, "organiser"), (&olga, "organiser")] {
            let form = fields_with(&prize.opening(), "capacity", capacity);
            assert_eq!(who.post(&sign, &pairs(&form)).await.status, 303, "{capacity}");
        }
        assert_eq!(kofi.post(prize.path("moving-on/opening"), &[]).await.status, 404, "organisers open rounds");
        let opening = olga.get(prize.path("moving-on/opening")).await;
        assert!(opening.says("3 entries move on into it."), "{}", opening.body);
        let word = prize.programme.slug.clone();
        let open = |typed: &str| fields_with(&prize.opening(), "word", typed);
        assert_eq!(olga.post(prize.path("moving-on/opening"), &pairs(&open("yes"))).await.status, 422);
        assert_eq!(prize.round_at_hand(), 1);
        for _ in 0..2 {
            let to = olga.post(prize.path("moving-on/opening"), &pairs(&open(&word))).await;
            assert_eq!(to.status, 303, "{}", to.body);
        }
        assert_eq!((prize.round_at_hand(), prize.openings()), (2, 1));
        assert_eq!(prize.entries_at_hand(), BTreeSet::from([prize.spring, prize.pump, prize.lamp]));
        let late = prize.list(1, &[prize.spring], "Too late.");
        assert_eq!(kofi.post(&path, &pairs(&late)).await.status, 422);
        assert!(olga.get(format!("{path}?round=1")).await.says("Round 2: Winners is open."));
    }

    async fn who_moves_on_is_nobodys_business_but_of_those_who_decide_and_audit(world) {
        let prize = Rounds::begin(world);
        prize.close();
        prize.settle(&[prize.spring, prize.lamp]);
        let pages = ["moving-on", "moving-on/signature"];
        for name in ["Olga", "Kofi", "Noor"] {
            let visitor = prize.world.visit_as(name).await;
            for page in pages {
                let seen = visitor.get(prize.path(page)).await;
                assert!(seen.status == 200 && seen.says("Clear Spring"), "{name} at {page}: {}", seen.body);
            }
        }
        for name in ["Amina", "Bo", "Jun", "Ines", "Vera"] {
            let visitor = prize.world.visit_as(name).await;
            for page in pages.into_iter().chain(["moving-on/opening", "moving-on?round=1"]) {
                assert_eq!(visitor.get(prize.path(page)).await.status, 404, "{name} at {page}");
                assert_eq!(visitor.post(prize.path(page), &[]).await.status, 404, "{name} at {page}");
            }
        }
        let noor = prize.world.visit_as("Noor").await;
        assert_eq!(noor.post(prize.path("moving-on"), &[]).await.status, 404, "auditors change nothing");
        let before = entrants_pages(&prize, prize.pump).await;
        prize.open();
        assert_eq!(entrants_pages(&prize, prize.pump).await, before, "who moves on changes nothing for entrants");
    }

    async fn two_people_who_open_at_once_open_it_once(world) {
        let prize = Rounds::begin(world);
        prize.close();
        prize.settle(&[prize.spring, prize.lamp]);
        let (programme, olga) = (prize.programme.clone(), prize.world.person("Olga").id);
        let with = prize.signed_list();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                let (programme, db) = (programme.clone(), prize.world.app.db.clone());
                scope.spawn(move || {
                    let open = move |conn: &mut Conn| store::open_next(conn, olga, &programme, with, Moment::now());
                    db.write_now(open).expect("whoever comes second finds it open");
                });
            }
        });
        assert_eq!((prize.round_at_hand(), prize.openings()), (2, 1));
    }

    async fn an_edition_goes_from_round_to_round_to_one_winner_for_each_category(world) {
        let prize = Rounds::begin(world);
        prize.close();
        prize.settle(&[prize.spring, prize.lamp]);
        prize.open();
        for (entry, level) in [(prize.spring, 2), (prize.lamp, 3)] {
            assign(&prize.world, &prize.programme, Pair { entry, judge: prize.jun });
            prize.score("Jun", entry, level);
        }
        let olga = prize.world.visit_as("Olga").await;
        assert_eq!(olga.get(prize.path("decisions")).await.status, 403);
        prize.close();
        assert_eq!(olga.get(prize.path("decisions")).await.status, 200);
        for (code, winner) in [("water", prize.spring), ("light", prize.lamp)] {
            prize.decide(code, winner);
        }
        let (programme, id) = (prize.programme.clone(), prize.world.person("Olga").id);
        prize.world.past(move |conn| store::publish(conn, id, &programme, Moment::now()));
        let winners = prize.world.visit().await.get(prize.path("winners")).await;
        assert!(winners.says("Clear Spring") && winners.says("Long Lamp") && !winners.says("Slow Pump"));
    }

    async fn a_gate_lets_through_who_passes_and_in_the_final_every_judge_judges_every_contender(world) {
        let prize = Rounds::enter(world, |round| vec![gate(round), fin(round)]);
        for (entry, [jun, ines]) in [(prize.spring, [2, 2]), (prize.pump, [0, 0]), (prize.lamp, [2, 0])] {
            prize.score("Jun", entry, jun);
            prize.score("Ines", entry, ines);
        }
        prize.close();
        let olga = prize.world.visit_as("Olga").await;
        let standing = olga.get(prize.path("standings?category=all")).await;
        for words in ["1 entry passed.", "did not pass", "needs a talk, or 1 more vote"] {
            assert!(standing.says(words), "{words}: {}", standing.body);
        }
        let proposed = olga.get(prize.path("moving-on")).await;
        assert!(ticked(&proposed, prize.spring) && !ticked(&proposed, prize.lamp) && !ticked(&proposed, prize.pump));
        assert!(proposed.says("to be decided"), "{}", proposed.body);
        let parted = prize.list(0, &[prize.spring], "");
        assert_eq!(olga.post(prize.path("moving-on"), &pairs(&parted)).await.status, 422, "people have to say why");
        prize.settle(&[prize.spring, prize.lamp]);
        prize.open();
        let pairs = prize.world.look(|conn| {
            let round = programme::store::round(conn, prize.programme.id)?;
            panels::store::pairs(conn, round.id)
        });
        assert_eq!(pairs.len(), 4, "two judges, two contenders");
        let (programme, id) = (prize.programme.clone(), prize.world.person("Olga").id);
        prize.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            panels::store::release(conn, id, &programme, &round, Moment::now())
        });
        // Other rules than those of the first round are read before its first entry.
        let ines = prize.world.visit_as("Ines").await;
        let rules = ines.get(prize.path("judging")).await.leads_to().to_owned();
        assert_eq!(ines.post(&rules, &[("agree", "yes")]).await.status, 303);
        let final_sheet = ines.get(prize.path(&format!("judging/{}", prize.lamp))).await;
        assert!(final_sheet.says("Lantern Works"), "the final is not blind: {}", final_sheet.body);
        let before = ines.get(prize.path("judging/scores?round=1")).await;
        let own = format!("href=\"{}\"", prize.path(&format!("judging/{}", prize.spring)));
        assert!(before.says("Gate") && before.shows("<td class=\"number\">") && !before.shows(&own), "{}", before.body);
        assert!(before.shows("?round=2\""), "{}", before.body);
        assert!(ines.get(prize.path("judging/sheets?round=1")).await.shows("class=\"narrow paper\""));
        assert!(ines.get(prize.path("judging/sheets")).await.says("Nothing submitted yet"));
        // In a final an entry waits for every judge to whom it was given.
        let coverage = olga.get(prize.path("coverage.csv")).await;
        assert_eq!(coverage.body.lines().skip(1).filter(|line| line.contains(",2,0,0,2,")).count(), 2, "{}", coverage.body);
        let again = olga.post_and_follow(prize.path("assignment/everybody"), &[]).await;
        assert!(again.says("0 pairs are new"), "{}", again.body);
    }

    async fn a_sheet_is_written_within_the_rounds_own_dates_and_their_change_has_a_history(world) {
        let prize = Rounds::begin(world);
        let (olga, jun) = (prize.world.visit_as("Olga").await, prize.world.visit_as("Jun").await);
        let round = prize.world.look(|conn| programme::store::round(conn, prize.programme.id)).id;
        let path = prize.path("setup/rounds");
        let hours = |hours: i64| {
            let wall = programme::rules::civil(Moment::now().plus_hours(hours), &prize.programme.zone);
            wall.strftime("%Y-%m-%dT%H:%M").to_string()
        };
        let form = |opens: String, closes: String, reason: &str| {
            vec![
                ("round".to_owned(), round.to_string()),
                ("seen-opens".to_owned(), String::new()),
                ("seen-closes".to_owned(), String::new()),
                (format!("opens-{round}"), opens),
                (format!("closes-{round}"), closes),
                (format!("reason-{round}"), reason.to_owned()),
            ]
        };
        let sent = |fields: Vec<(String, String)>| {
            let (olga, path) = (&olga, &path);
            async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
                olga.post(path, &fields).await
            }
        };
        let half = sent(form(hours(-9), String::new(), "The hall is taken.")).await;
        assert!(half.status == 422 && half.says("or neither"), "{}", half.body);
        assert_eq!(sent(form(hours(-9), hours(24 * 90), "Later.")).await.status, 422, "beyond the stage");
        assert_eq!(sent(form(hours(-9), hours(-1), "")).await.status, 422, "without a reason");
        let sheet = prize.path(&format!("judging/{}", prize.spring));
        let before = jun.post(&sheet, &[("points-impact", "3"), ("points-craft", "3"), ("comment", "Better."), ("revision", "1"), ("next", "yes")]).await;
        assert_eq!(before.status, 303, "{}", before.body);
        assert_eq!(sent(form(hours(-9), hours(-1), "The hall was taken.")).await.status, 303);
        let after = jun.post(&sheet, &[("points-impact", "3"), ("points-craft", "3"), ("comment", "Late."), ("revision", "2"), ("next", "yes")]).await;
        assert!(after.status == 403 || after.status == 422, "{}: {}", after.status, after.body);
        assert_eq!(sent(form(hours(-9), hours(3), "From an old page.")).await.status, 422);
        let history = olga.get(&path).await;
        assert!(history.says("The hall was taken.") && history.says("No dates of its own"), "{}", history.body);
    }

    async fn the_calibration_entry_is_everybodys_first(world) {
        let prize = Rounds::begin(world);
        let omar = judge(&prize.world, &prize.programme, "Omar");
        let reference = prize.world.look(|conn| {
            let entries = panels::store::eligible_entries(conn, &prize.programme)?;
            Ok(entries.into_iter().find(|entry| entry.id == prize.lamp).expect("the lamp").reference)
        });
        let olga = prize.world.visit_as("Olga").await;
        let path = prize.path("assignment/calibration");
        assert_eq!(olga.post(&path, &[("calibration", "NOBODY-1")]).await.status, 403);
        for _ in 0..2 {
            let named = olga.post_and_follow(&path, &[("calibration", &reference)]).await;
            assert!(named.says("An entry that everybody judges first") && named.says("Long Lamp"), "{}", named.body);
        }
        for name in ["Jun", "Ines", "Omar"] {
            let list = prize.world.visit_as(name).await.get(prize.path("judging")).await;
            let (lamp, spring) = (list.body.find("Long Lamp"), list.body.find("Clear Spring"));
            assert!(lamp.is_some() && (spring.is_none() || lamp < spring), "{name}: {}", list.body);
            assert_eq!(list.body.matches("every judge judges this one first").count(), 1, "{name}");
        }
        let pairs = prize.world.look(|conn| {
            let round = programme::store::round(conn, prize.programme.id)?;
            panels::store::pairs(conn, round.id)
        });
        assert_eq!(pairs.iter().filter(|pair| pair.judge == omar).count(), 1);
        prize.close();
        assert_eq!(olga.post(&path, &[("calibration", &reference)]).await.status, 403, "the round is closed");
    }
}

/// The small prize in rounds: three entries, which Jun and Ines judge.
struct Rounds {
    world: World,
    programme: Programme,
    spring: EntryId,
    pump: EntryId,
    lamp: EntryId,
    jun: JudgeId,
}

impl Rounds {
    /// In two rounds; Jun and Ines have scored all.
    fn begin(world: World) -> Self {
        let prize = Self::enter(world, |round| {
            let quota = Some(SetupQuota { most: 1, per: Per::Category });
            vec![SetupRound { moves_on: quota, ..named(round, "Nominees") }, named(round, "Winners")]
        });
        for (entry, level) in [(prize.spring, 3), (prize.pump, 1), (prize.lamp, 2)] {
            prize.score("Jun", entry, level);
            prize.score("Ines", entry, level);
        }
        prize
    }

    /// Three entries, given to Jun and Ines.
    fn enter(world: World, rounds: impl Fn(&SetupRound) -> Vec<SetupRound>) -> Self {
        let programme = edition(&world, rounds);
        world.with_role("Kofi", &programme, Role::Chair);
        world.with_role("Noor", &programme, Role::Auditor);
        let spring = enter(&world, &programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let pump = enter(&world, &programme, "Bo", "Slow Pump", "Pump Works", "water");
        let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
        world.stage(&programme, StageKind::Entries, -48, -1);
        let (jun, ines) = (judge(&world, &programme, "Jun"), judge(&world, &programme, "Ines"));
        let prize = Self { world, programme, spring, pump, lamp, jun };
        for entry in [spring, pump, lamp] {
            for judge in [jun, ines] {
                assign(&prize.world, &prize.programme, Pair { entry, judge });
            }
        }
        prize
    }

    fn path(&self, rest: &str) -> String {
        format!("/programmes/{}/{rest}", self.programme.slug)
    }

    /// The judge gives that level for everything that the round asks, and submits.
    fn score(&self, name: &'static str, entry: EntryId, level: i32) {
        let (programme, person) = (self.programme.clone(), self.world.person(name));
        self.world.past(move |conn| {
            let task = Judging::of(conn, person.clone(), programme.clone())?.task(conn, entry)?;
            let rubric = programme::store::rubric(conn, task.round.id)?;
            let points = rubric.criteria.iter().map(|it| (it.key.clone(), Given::Level(level))).collect();
            let typed = Typed { points: Points(points), ..Typed::default() };
            if let Saved::Kept(sheet) = scoring::store::save(conn, &task, &typed, Moment::now())? {
                scoring::store::submit(conn, &task, sheet.revision, Moment::now())?;
            }
            Ok(())
        });
    }

    /// Olga closes the round at hand, and Kofi lets its scores be read: those of the last round after its announced end.
    fn close(&self) {
        let (programme, olga, kofi) =
            (self.programme.clone(), self.world.person("Olga").id, self.world.person("Kofi").id);
        let rounds = self.world.look(|conn| programme::store::rounds(conn, programme.id)).len();
        if usize::try_from(self.round_at_hand()) == Ok(rounds) {
            self.world.stage(&programme, StageKind::Scoring, -48, -1);
        }
        self.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            scoring::store::close(conn, olga, &programme, &round, "enough for a test", Moment::now())?;
            scoring::store::release(conn, kofi, &programme, &round, Moment::now())
        });
    }

    /// Opens the round of that number with these entries in it, as its past.
    fn let_in(&self, number: i32, entries: &[EntryId]) {
        let (programme, olga) = (self.programme.clone(), self.world.person("Olga").id);
        let entries: BTreeSet<EntryId> = entries.iter().copied().collect();
        self.world.past(move |conn| {
            let rounds = programme::store::rounds(conn, programme.id)?;
            let round = rounds.iter().find(|round| round.number() == number).expect("the round");
            if programme::store::open_round(conn, olga, &programme, round, Moment::now())? {
                panels::store::let_in(conn, round.id, &entries)?;
            }
            Ok(())
        });
    }

    /// Kofi records that these move on, and he and Olga sign.
    fn settle(&self, entries: &[EntryId]) {
        let (programme, olga, kofi) =
            (self.programme.clone(), self.world.person("Olga").id, self.world.person("Kofi").id);
        let entries: BTreeSet<EntryId> = entries.iter().copied().collect();
        self.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?.id;
            let after = store::latest_list(conn, round)?.map_or(0, |list| list.number);
            let reason = "As the panel agreed.".to_owned();
            let wanted = NewShortlist { round, after, entries: entries.clone(), reason };
            store::make_list(conn, kofi, &programme, &wanted, Moment::now())?;
            let list = store::latest_list(conn, round)?.expect("a list").id;
            for (person, capacity) in [(kofi, Capacity::Chair), (olga, Capacity::Organiser)] {
                store::sign_list(conn, person, &programme, (round, list), capacity, Moment::now())?;
            }
            Ok(())
        });
    }

    fn signed_list(&self) -> (RoundId, ShortlistId) {
        let round = self.world.look(|conn| programme::store::round(conn, self.programme.id)).id;
        (round, self.world.look(|conn| store::latest_list(conn, round)).expect("a list").id)
    }

    fn open(&self) {
        let (programme, olga, with) = (self.programme.clone(), self.world.person("Olga").id, self.signed_list());
        self.world.past(move |conn| store::open_next(conn, olga, &programme, with, Moment::now()));
    }

    /// Kofi decides, and both sign.
    fn decide(&self, code: &'static str, winner: EntryId) {
        let (programme, olga, kofi) =
            (self.programme.clone(), self.world.person("Olga").id, self.world.person("Kofi").id);
        self.world.past(move |conn| {
            let prizes = programme::store::prizes(conn, programme.id)?;
            let prize = prizes.iter().find(|it| it.code == code).expect("the prize").id;
            let wanted =
                NewDecision { prize, after: 0, winners: vec![winner], others: Vec::new(), reason: String::new() };
            store::decide(conn, kofi, &programme, &wanted, Moment::now())?;
            let decision = store::decided_for(conn, prize)?.expect("a decision").decision.id;
            for (person, capacity) in [(kofi, Capacity::Chair), (olga, Capacity::Organiser)] {
                store::sign(conn, person, &programme, prize, decision, capacity, Moment::now())?;
            }
            Ok(())
        });
    }

    /// The form of the list, as a browser sends it.
    fn list(&self, after: i32, entries: &[EntryId], reason: &str) -> Vec<(&'static str, String)> {
        let round = self.world.look(|conn| programme::store::rounds(conn, self.programme.id))[0].id;
        let mut fields = vec![("of", round.to_string()), ("after", after.to_string()), ("reason", reason.to_owned())];
        fields.extend(entries.iter().map(|entry| ("entries", entry.to_string())));
        fields
    }

    fn opening(&self) -> Vec<(&'static str, String)> {
        let round = self.world.look(|conn| programme::store::rounds(conn, self.programme.id))[0].id;
        let list = self.world.look(|conn| store::latest_list(conn, round)).expect("a list").id;
        vec![("of", round.to_string()), ("list", list.to_string())]
    }

    fn openings(&self) -> i64 {
        let id = self.programme.id;
        self.world.look(|conn| {
            let of = round_openings::table.inner_join(rounds::table).filter(rounds::programme_id.eq(id));
            Ok(of.count().get_result(conn)?)
        })
    }

    fn round_at_hand(&self) -> i32 {
        self.world.look(|conn| programme::store::round(conn, self.programme.id)).number()
    }

    fn entries_at_hand(&self) -> BTreeSet<EntryId> {
        let found = self.world.look(|conn| panels::store::eligible_entries(conn, &self.programme));
        found.into_iter().map(|entry| entry.id).collect()
    }
}

/// The small prize with other rounds, made of its one.
fn edition(world: &World, rounds: impl Fn(&SetupRound) -> Vec<SetupRound>) -> Programme {
    let mut setup: Setup = toml::from_str(SMALL).expect("the small prize");
    setup.rounds = rounds(&setup.rounds[0]);
    let olga = world.person("Olga").id;
    world.past(move |conn| programme::store::make(conn, olga, "prize-in-rounds", &setup, Moment::now()))
}

fn pairs<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

fn fields_with(fields: &[(&'static str, String)], name: &'static str, value: &str) -> Vec<(&'static str, String)> {
    fields.iter().cloned().chain([(name, value.to_owned())]).collect()
}

fn ticked(seen: &Seen, entry: EntryId) -> bool {
    seen.body.contains(&format!("value=\"{entry}\" checked"))
}

/// All that the lead of an entry and its judge see of it, without what changes by the minute.
async fn entrants_pages(prize: &Rounds, entry: EntryId) -> Vec<String> {
    let bo = prize.world.visit_as("Bo").await;
    let mut seen = Vec::new();
    for page in [format!("/entries/{entry}"), "/my/entries".to_owned(), prize.path("entries"), prize.path("")] {
        seen.push(bo.get(page.trim_end_matches('/')).await.body);
    }
    seen
}

/// One question, three answers.
fn gate(round: &SetupRound) -> SetupRound {
    let mut gate = SetupRound { method: Method::Gate, ..named(round, "Gate") };
    gate.criteria.truncate(1);
    for (points, level) in (0..).zip(&mut gate.criteria[0].levels) {
        level.points = points;
    }
    gate
}

fn fin(round: &SetupRound) -> SetupRound {
    SetupRound { blind: false, everybody: true, ..named(round, "Final") }
}

fn named(round: &SetupRound, name: &str) -> SetupRound {
    SetupRound { names: palmares::language::Names::english(name), ..round.clone() }
}
