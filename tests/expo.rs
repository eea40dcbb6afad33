//! The expo: teams at their tables, judges who walk between them with phones, Olga who sees how it goes.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::test::TestRequest;
use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::entries::{self, EntryId, Numbering};
use palmares::panels::{self, Expertise, JudgeId};
use palmares::programme::{self, Programme, Round, StageKind};
use palmares::results::rules::bradley_terry::{Settings, strengths};
use palmares::schema::{expo_entries, expo_events, letters};
use palmares::scoring::{ExpoKind, store};

use crate::both_engines;
use crate::support::road::{Road, enter, judge};
use crate::support::visitor::Seen;
use crate::support::{SMALL, Visitor, World};

const EXPO: &str = "/programmes/hall/expo";
const ACTS: &str = "/programmes/hall/expo/acts";
const FLOOR: &str = "/programmes/hall/floor";

both_engines! {
    async fn a_hall_of_twelve_is_judged_by_five_who_walk(world) {
        let hall = Hall::of(&world, 12);
        let names = ["Jun", "Ines", "Kofi", "Vera", "Noor"];
        hall.judged_by(&names);
        let mut judges = Vec::new();
        for name in names {
            judges.push(world.visit_as(name).await);
        }
        let mut seen: Vec<BTreeSet<String>> = vec![BTreeSet::new(); 5];
        for visit in 0..8 {
            let mut taken = BTreeSet::new();
            for (judge, own) in judges.iter().zip(&mut seen) {
                if visit == 0 {
                    tap(judge, &[("act", "next")]).await;
                }
                let page = tap(judge, &[("act", "arrived")]).await;
                let entry = field(&page, "entry");
                assert!(taken.insert(entry.clone()), "two judges at one table");
                assert!(own.insert(entry), "the same table twice");
            }
            for judge in &judges {
                let page = judge.get(EXPO).await;
                assert_eq!(page.says("Which was better?"), visit > 0, "the first has nothing to compare with");
                tap(judge, &[("act", hall.better_of(&page))]).await;
            }
        }
        let round = hall.round();
        assert!(world.app.db.read_now(move |conn| store::expo::evidence(conn, round)).is_err(), "nobody reads it yet");
        let olga = world.visit_as("Olga").await;
        let floor = olga.get(FLOOR).await;
        assert!(floor.says("12 of 12") && floor.says("Jun"), "{}", floor.body);
        let closing = olga.get("/programmes/hall/closing").await;
        assert!(closing.says("40 visits with a judgment stand"), "{}", closing.body);
        let closed = olga.post("/programmes/hall/closing", &[("word", "close")]).await;
        assert_eq!(closed.status, 303, "{}", closed.body);
        let said = world.look(move |conn| store::expo::evidence(conn, round));
        assert_eq!((said.entries.len(), said.judges.len(), said.evidence.comparisons.len()), (12, 5, 35));
        let found = strengths(12, 5, &said.evidence, &Settings::default()).expect("an order");
        let of = |at: usize| found[said.entries.iter().position(|it| *it == hall.entries[at]).expect("seen")];
        assert!(of(0) > of(11) && of(1) > of(10) && of(2) > of(9), "{found:?}");
        assert!(judges[0].get(EXPO).await.says("The round is closed"));
        let standings = olga.get("/programmes/hall/standings?category=all").await;
        assert!(standings.says("Judges said which of two was better") && standings.says("Aqua"), "{}", standings.body);
        assert_eq!(judges[0].post(ACTS, &[("act", "next"), ("number", "99")]).await.status, 303);
    }

    async fn what_is_tapped_twice_counts_once(world) {
        let hall = Hall::of(&world, 4);
        judge(&world, &hall.programme, "Jun");
        let (one, two) = (world.visit_as("Jun").await, world.visit_as("Jun").await);
        tap(&one, &[("act", "next")]).await;
        let page = tap(&one, &[("act", "arrived")]).await;
        let (number, entry) = (field(&page, "number"), field(&page, "entry"));
        let form = [("number", number.as_str()), ("entry", &entry), ("act", "neither")];
        let (first, second) = futures_of(one.post(ACTS, &form), two.post(ACTS, &form)).await;
        assert_eq!((first.status, second.status), (303, 303));
        assert_eq!(one.post(ACTS, &form).await.status, 303, "and sent again later");
        assert_eq!(hall.count(ExpoKind::Tied) + hall.count(ExpoKind::Looked), 1);
        assert_eq!(hall.count(ExpoKind::Sent), 2, "one table after the other");
        assert!(one.get(EXPO).await.says("You have seen 1 table."));
    }

    async fn a_table_is_one_judges_until_their_time_ends(world) {
        let hall = Hall::of(&world, 1);
        hall.judged_by(&["Jun", "Ines"]);
        let (jun, ines) = (world.visit_as("Jun").await, world.visit_as("Ines").await);
        assert!(tap(&jun, &[("act", "next")]).await.says("The table is kept for you until"));
        let waits = tap(&ines, &[("act", "next")]).await;
        assert!(waits.says("No table is free just now") && waits.says("every 5s"), "{}", waits.body);
        let waiting = ines.get(format!("{EXPO}/waiting")).await;
        let mark = waiting.header("etag").unwrap_or_default().to_owned();
        assert!(waiting.status == 200 && waiting.body.len() < 200, "{}", waiting.body);
        let again = TestRequest::get().uri("/programmes/hall/expo/waiting").insert_header(("If-None-Match", mark));
        assert_eq!(ines.sent(again).await.status, 304);
        hall.let_time_pass();
        let free = ines.get(format!("{EXPO}/waiting")).await;
        assert_eq!((free.status, free.header("hx-refresh").unwrap_or_default()), (204, "true"));
        assert!(ines.get(EXPO).await.says("A table is free for you") || ines.get(EXPO).await.says("Begin"));
        assert!(tap(&ines, &[("act", "next")]).await.says("I am here"));
        assert!(jun.get(EXPO).await.says("The table was kept for you until now"));
        tap(&jun, &[("act", "arrived")]).await;
        assert!(tap(&jun, &[("act", "neither")]).await.says("every table that is left for you"));
        assert!(tap(&ines, &[("act", "arrived")]).await.says("nothing to compare yet"), "it is hers all the same");
    }

    async fn two_judges_at_the_same_instant_get_two_tables_or_one_waits(world) {
        let hall = Hall::of(&world, 1);
        hall.judged_by(&["Jun", "Ines"]);
        let (jun, ines) = (world.visit_as("Jun").await, world.visit_as("Ines").await);
        let form = [("number", "1"), ("act", "next")];
        for _ in 0..20 {
            futures_of(jun.post(ACTS, &form), ines.post(ACTS, &form)).await;
            let going = [jun.get(EXPO).await, ines.get(EXPO).await].iter().filter(|page| page.says("I am here")).count();
            assert_eq!((going, hall.count(ExpoKind::Sent)), (1, 1));
            hall.begin_anew();
        }
    }

    async fn three_judges_who_find_nobody_hide_the_table_and_olga_shows_it_again(world) {
        let hall = Hall::of(&world, 1);
        let names = ["Jun", "Ines", "Kofi"];
        hall.judged_by(&names);
        let olga = world.visit_as("Olga").await;
        for (number, name) in (1..).zip(names) {
            let judge = world.visit_as(name).await;
            assert!(tap(&judge, &[("act", "next")]).await.says("I am here"), "{name} is sent there");
            tap(&judge, &[("act", "absent")]).await;
            hall.let_time_pass();
            assert_eq!(olga.get(FLOOR).await.says("Show again"), number == 3, "after {number}");
        }
        let told: Vec<String> = world.look(|conn| {
            let absent = letters::table.filter(letters::kind.eq("team-absent"));
            Ok(absent.select(letters::to_name).load(conn)?)
        });
        assert_eq!(told, ["Olga"]);
        judge(&world, &hall.programme, "Vera");
        let vera = world.visit_as("Vera").await;
        assert!(tap(&vera, &[("act", "next")]).await.says("every table that is left for you"));
        olga.post(format!("{FLOOR}/{}", hall.entries[0]), &[("act", "show")]).await;
        assert!(tap(&vera, &[("act", "next")]).await.says("I am here"));
        tap(&vera, &[("act", "absent")]).await;
        assert!(!olga.get(FLOOR).await.says("Show again"), "absences count anew");
    }

    async fn the_last_judgment_is_taken_back_and_said_anew(world) {
        let hall = Hall::of(&world, 4);
        judge(&world, &hall.programme, "Jun");
        let jun = world.visit_as("Jun").await;
        assert!(!tap(&jun, &[("act", "next")]).await.says("Take back"), "there is nothing yet");
        tap(&jun, &[("act", "arrived")]).await;
        tap(&jun, &[("act", "neither")]).await;
        let second = field(&tap(&jun, &[("act", "arrived")]).await, "entry");
        tap(&jun, &[("act", "before")]).await;
        let back = tap(&jun, &[("act", "undo")]).await;
        assert!(back.says("Which was better?") && field(&back, "entry") == second, "{}", back.body);
        tap(&jun, &[("act", "here")]).await;
        hall.close();
        let round = hall.round();
        let said = world.look(move |conn| store::expo::evidence(conn, round));
        let winners: Vec<EntryId> =
            said.evidence.comparisons.iter().map(|it| said.entries[it.winner as usize]).collect();
        assert_eq!(winners.iter().map(ToString::to_string).collect::<Vec<_>>(), [second]);
    }

    async fn a_pause_holds_everybody_and_loses_nothing(world) {
        let hall = Hall::of(&world, 4);
        judge(&world, &hall.programme, "Jun");
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        tap(&jun, &[("act", "next")]).await;
        let at = tap(&jun, &[("act", "arrived")]).await;
        olga.post(format!("{FLOOR}/pause"), &[("pause", "yes")]).await;
        assert!(jun.get(EXPO).await.says("Judging is paused"));
        assert!(jun.get(format!("{EXPO}/waiting")).await.says("goes on by itself"));
        let (number, entry) = (field(&at, "number"), field(&at, "entry"));
        let form = [("number", number.as_str()), ("entry", &entry), ("act", "neither")];
        assert_eq!(jun.post(ACTS, &form).await.status, 422);
        olga.post(format!("{FLOOR}/pause"), &[("pause", "no")]).await;
        assert_eq!(jun.get(format!("{EXPO}/waiting")).await.status, 204);
        assert_eq!(jun.post(ACTS, &form).await.status, 303, "the same tap counts now");
        assert_eq!(hall.count(ExpoKind::Looked), 1);
    }

    async fn a_judge_reads_no_name_and_nothing_of_others_and_olga_no_judgment(world) {
        let hall = Hall::of(&world, 3);
        hall.judged_by(&["Jun", "Ines"]);
        let (jun, ines, olga) =
            (world.visit_as("Jun").await, world.visit_as("Ines").await, world.visit_as("Olga").await);
        tap(&jun, &[("act", "next")]).await;
        tap(&jun, &[("act", "arrived")]).await;
        tap(&jun, &[("act", "neither")]).await;
        let there = tap(&jun, &[("act", "arrived")]).await;
        assert!(there.says("It brings water and light"), "there is something to read: {}", there.body);
        assert!(!there.says("Works of"), "who entered is not told: {}", there.body);
        tap(&ines, &[("act", "next")]).await;
        let before = [ines.get(EXPO).await, ines.get(format!("{EXPO}/order")).await, ines.get("/judging").await];
        let (floor, coverage) = (olga.get(FLOOR).await, olga.get("/programmes/hall/coverage").await);
        let number = field(&there, "number");
        let entry = field(&there, "entry");
        jun.post(ACTS, &[("number", &number), ("entry", &entry), ("act", "here")]).await;
        let after = [ines.get(EXPO).await, ines.get(format!("{EXPO}/order")).await, ines.get("/judging").await];
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before.body, after.body, "what Jun says changes nothing that Ines sees");
            assert!(!after.says("Jun"));
        }
        for page in [floor, coverage, olga.get(FLOOR).await, olga.get("/programmes/hall/coverage").await] {
            assert!(page.status == 200 && !page.says("better") && !page.says("winner"), "{}", page.body);
        }
        for path in ["/programmes/hall/standings", "/programmes/hall/decisions"] {
            assert_eq!(olga.get(path).await.status, 403, "not before the round is closed");
        }
    }

    async fn whoever_has_no_part_in_it_finds_no_floor(world) {
        let hall = Hall::of(&world, 2);
        judge(&world, &hall.programme, "Jun");
        world.with_role("Noor", &hall.programme, Role::Auditor);
        let invited = "Ines";
        let (programme, olga) = (hall.programme.clone(), world.person("Olga").id);
        let person = world.person(invited);
        world.past(move |conn| {
            let new = panels::NewJudge { name: person.name.clone(), email: person.email.clone(), ..Default::default() };
            panels::store::add_judge(conn, olga, &programme, &new, Moment::now())
        });
        let entry = format!("{FLOOR}/{}", hall.entries[0]);
        for (name, judges, sees, runs) in [
            ("Jun", true, false, false), (invited, false, false, false), ("Olga", false, true, true),
            ("Noor", false, true, false), ("Team0", false, false, false), ("Vera", false, false, false),
        ] {
            let visitor = world.visit_as(name).await;
            for path in ["", "/waiting", "/order"] {
                let status = visitor.get(format!("{EXPO}{path}")).await.status;
                assert_eq!(status != 404, judges, "{name} gets {status} at {path}");
            }
            assert_eq!(visitor.post(ACTS, &[("number", "1"), ("act", "x")]).await.status, 404, "no such act");
            assert_eq!(visitor.get(FLOOR).await.status == 200, sees, "{name}");
            for path in [FLOOR, "/programmes/hall/floor/pause", entry.as_str()] {
                let status = visitor.post(path, &[("act", "show")]).await.status;
                assert_eq!(status != 404, runs, "{name} gets {status} by posting to {path}");
            }
        }
        assert!(world.visit().await.get(EXPO).await.leads_to().starts_with("/sign-in"));
    }

    async fn conflicts_and_a_sponsors_challenge_are_kept_to(world) {
        let hall = Hall::of(&world, 4);
        let sponsor = judge(&world, &hall.programme, "Jun");
        hall.bind(sponsor, "light");
        judge(&world, &hall.programme, "Ines");
        let (jun, ines) = (world.visit_as("Jun").await, world.visit_as("Ines").await);
        let lights: BTreeSet<String> = [1, 3].map(|at: usize| hall.entries[at].to_string()).into();
        let mut met = BTreeSet::new();
        for _ in 0..2 {
            met.insert(field(&tap(&jun, &[("act", "next")]).await, "entry"));
            tap(&jun, &[("act", "arrived")]).await;
            tap(&jun, &[("act", "neither")]).await;
        }
        assert_eq!(met, lights, "every entry of their challenge and no other");
        let own = field(&tap(&ines, &[("act", "next")]).await, "entry");
        let silent = tap(&ines, &[("act", "skip"), ("reason", "conflict")]).await;
        assert!(silent.status == 422 && silent.says("Say in a few words"), "{}", silent.body);
        tap(&ines, &[("act", "skip"), ("reason", "conflict"), ("words", "I advise them.")]).await;
        for _ in 0..3 {
            let next = ines.get(EXPO).await;
            assert_ne!(field(&next, "entry"), own, "never again");
            tap(&ines, &[("act", "arrived")]).await;
            tap(&ines, &[("act", "neither")]).await;
        }
        let olga = world.visit_as("Olga").await;
        let floor = olga.get(FLOOR).await;
        assert!(floor.says("Conflict of interest") && floor.says("I advise them."), "{}", floor.body);
    }

    async fn points_and_an_order_of_ones_own_are_kept(world) {
        let hall = Hall::of(&world, 3);
        judge(&world, &hall.programme, "Jun");
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        olga.post(FLOOR, &[("minutes", "7"), ("points", "5"), ("ordered", "yes")]).await;
        tap(&jun, &[("act", "next")]).await;
        for points in ["2", "4", "3"] {
            assert!(tap(&jun, &[("act", "arrived")]).await.says("At a glance"));
            assert_eq!(tap(&jun, &[("act", "here")]).await.status, 422, "points are asked for");
            tap(&jun, &[("act", "here"), ("points", points)]).await;
        }
        let order = jun.get(format!("{EXPO}/order")).await;
        assert!(order.says("Not in your order yet") && order.says("your points: 4"), "{}", order.body);
        let walk = || {
            let (floors, programme, round) = (world.app.floors.clone(), hall.programme.id, hall.round());
            floors.forget(round);
            let hall = world.look(move |conn| floors.hall(conn, programme, round, None, Moment::now()));
            (hall.run().floor().walks[0].clone(), hall)
        };
        let (seen, known) = walk();
        for (entry, place) in seen.seen.iter().zip(["1", "1", "9"]) {
            let number = field(&jun.get(format!("{EXPO}/order")).await, "number");
            let entry = known.entries[*entry as usize].to_string();
            let form = [("number", number.as_str()), ("entry", &entry), ("act", "place"), ("place", place)];
            assert_eq!(jun.post(ACTS, &form).await.leads_to(), "/programmes/hall/expo/order");
        }
        assert_eq!(walk().0.order, [seen.seen[1], seen.seen[0], seen.seen[2]]);
        hall.close();
        let round = hall.round();
        let said = world.look(move |conn| store::expo::evidence(conn, round)).evidence;
        assert_eq!((said.comparisons.len(), said.orders.len(), said.scores.len()), (0, 1, 3), "each pair counts once");
    }

    async fn a_round_with_too_few_visits_closes_with_a_reason_and_hidden_tables_are_not_asked_for(world) {
        let hall = Hall::of(&world, 2);
        judge(&world, &hall.programme, "Jun");
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        let closing = "/programmes/hall/closing";
        tap(&jun, &[("act", "next")]).await;
        tap(&jun, &[("act", "arrived")]).await;
        tap(&jun, &[("act", "neither")]).await;
        let page = olga.get(closing).await;
        assert!(page.says("2 tables lack visits") && page.says("1 look without a judgment"), "{}", page.body);
        assert_eq!(olga.post(closing, &[("word", "close")]).await.status, 422);
        olga.post(format!("{FLOOR}/{}", hall.entries[0]), &[("act", "hide")]).await;
        assert!(olga.get(closing).await.says("1 table lacks visits"));
        assert_eq!(olga.post(closing, &[("word", "close"), ("reason", "The hall had to close.")]).await.status, 303);
        assert_eq!(olga.post(format!("{FLOOR}/pause"), &[("pause", "yes")]).await.status, 403);
    }

    async fn tables_are_numbered_by_category_and_each_team_reads_its_own(world) {
        let road = Road::begin(world).await;
        let late = enter(&road.world, &road.programme, "Vera", "Bright Well", "Deep Water", "water");
        let (olga, amina) = (road.world.visit_as("Olga").await, road.world.visit_as("Amina").await);
        let mine = format!("/entries/{}", road.spring);
        assert!(!amina.get(&mine).await.says("Your table"));
        let tables = "/programmes/small-prize/tables";
        olga.post(format!("{tables}/numbers"), &[("first", "1"), ("step", "100")]).await;
        let csv = olga.get(format!("{tables}.csv")).await.body;
        let numbers: Vec<&str> = csv.lines().skip(1).filter_map(|line| line.split(',').nth(3)).collect();
        assert_eq!(numbers, ["1", "2", "101"], "water, then light: {csv}");
        let own = csv.lines().find(|line| line.contains("Clear Spring")).and_then(|line| line.split(',').nth(3));
        assert!(amina.get(&mine).await.says(&format!("Your table: {}", own.unwrap_or_default())));
        assert!(olga.get(format!("{tables}/cards")).await.says("Clear Spring"));
        let field = |name: &str, entry| format!("{name}-{entry}");
        let (spring, other) = (field("number", road.spring), field("number", late));
        let place = field("place", road.spring);
        let twice = olga.post(tables, &[(&spring, "7"), (&other, "7")]).await;
        assert_eq!(twice.status, 422);
        assert!(twice.says("would belong to both") && twice.says("value=\"7\""), "{}", twice.body);
        assert_eq!(olga.post(tables, &[(&spring, "x")]).await.status, 422);
        let swapped = olga.post(tables, &[(&spring, "2"), (&place, "Hall B"), (&other, "1")]).await;
        assert_eq!(swapped.status, 303);
        assert!(amina.get(&mine).await.says("Your table: 2, Hall B"));
        assert!(!road.world.visit_as("Vera").await.get(format!("/entries/{late}")).await.says("Hall B"));
    }

    async fn a_file_of_tables_is_shown_before_it_is_saved(world) {
        let road = Road::begin(world).await;
        let (olga, tables) = (road.world.visit_as("Olga").await, "/programmes/small-prize/tables");
        olga.post(format!("{tables}/numbers"), &[]).await;
        let before = olga.get(format!("{tables}.csv")).await.body;
        let reference = before.lines().nth(1).and_then(|line| line.split(',').next()).unwrap_or_default().to_owned();
        let file = format!("reference,number,place\n{reference},42,Foyer\n");
        let shown = olga.upload(format!("{tables}/file"), &[], ("file", "t.csv", file.as_bytes())).await;
        assert!(shown.status == 200 && shown.says("The file changes 1 table") && shown.says("value=\"42\""));
        assert_eq!(olga.get(format!("{tables}.csv")).await.body, before, "nothing is changed yet");
        let wrong = olga.upload(format!("{tables}/file"), &[], ("file", "t.csv", b"reference,number\nNONE,1\n")).await;
        assert!(wrong.status == 422 && wrong.says("Row 2"), "{}", wrong.body);
    }
}

/// An expo of so many entries, by turns in water and in light, each at a table.
struct Hall<'w> {
    world: &'w World,
    programme: Programme,
    entries: Vec<EntryId>,
}

const TEAMS: [&str; 12] =
    ["Team0", "Team1", "Team2", "Team3", "Team4", "Team5", "Team6", "Team7", "Team8", "Team9", "Team10", "Team11"];
const TITLES: [&str; 12] =
    ["Aqua", "Beam", "Cask", "Dawn", "Ebb", "Flare", "Gush", "Halo", "Inlet", "Jewel", "Kelp", "Lumen"];

impl<'w> Hall<'w> {
    fn of(world: &'w World, size: usize) -> Self {
        let setup = SMALL.replace("blind = true", "blind = true\nmethod = \"expo\"");
        let programme = world.edition("hall", Box::leak(setup.into_boxed_str()));
        let entry = |at: usize| {
            let category = if at.is_multiple_of(2) { "water" } else { "light" };
            enter(world, &programme, TEAMS[at], TITLES[at], "Works of a Team", category)
        };
        let entries = (0..size).map(entry).collect();
        let (of, olga) = (programme.clone(), world.person("Olga").id);
        world.past(move |conn| {
            let numbering = Numbering { first: 1, step: 1, anew: true };
            entries::store::number_tables(conn, olga, &of, numbering, Moment::now())
        });
        Self { world, programme, entries }
    }

    fn judged_by(&self, names: &[&'static str]) {
        for name in names {
            judge(self.world, &self.programme, name);
        }
    }

    fn at_hand(&self) -> Round {
        let id = self.programme.id;
        self.world.look(move |conn| programme::store::round(conn, id))
    }

    fn round(&self) -> palmares::programme::RoundId {
        self.at_hand().id
    }

    /// The earlier entry is the better one.
    fn better_of(&self, page: &Seen) -> &'static str {
        let at = |name: &&str| TITLES.iter().position(|title| title == name);
        let shown: BTreeMap<usize, &str> = TITLES
            .iter()
            .filter_map(|title| Some((page.body.find(&format!("<bdi>{title}</bdi></button>"))?, *title)))
            .collect();
        let places: Vec<usize> = shown.values().filter_map(at).collect();
        match places[..] {
            [here, before] if here > before => "before",
            _ => "here",
        }
    }

    fn count(&self, kind: ExpoKind) -> i64 {
        self.world.look(|conn| Ok(expo_events::table.filter(expo_events::kind.eq(kind)).count().get_result(conn)?))
    }

    /// As if an hour had gone by: leases have ended, and who was away may be back.
    fn let_time_pass(&self) {
        let hour = 3_600_000_000_i64;
        self.world.past(move |conn| {
            diesel::update(expo_entries::table)
                .set(expo_entries::leased_until.eq(expo_entries::leased_until - hour))
                .execute(conn)?;
            let walking = expo_events::table.filter(expo_events::kind.eq_any([ExpoKind::Sent, ExpoKind::Arrived]));
            diesel::update(walking).set(expo_events::value.eq(expo_events::value - hour)).execute(conn)?;
            diesel::update(expo_events::table).set(expo_events::at.eq(expo_events::at - hour)).execute(conn)?;
            Ok(())
        });
        self.world.app.floors.forget(self.round());
    }

    fn begin_anew(&self) {
        self.world.past(|conn| {
            diesel::delete(expo_events::table).execute(conn)?;
            diesel::delete(expo_entries::table).execute(conn)?;
            Ok(())
        });
        self.world.app.floors.forget(self.round());
    }

    fn bind(&self, judge: JudgeId, category: &'static str) {
        let (programme, olga) = (self.programme.clone(), self.world.person("Olga").id);
        self.world.past(move |conn| {
            let categories = programme::store::categories(conn, programme.id)?;
            let own = categories.iter().filter(|it| it.code == category).map(|it| it.id).collect();
            let expertise = Expertise { categories: own, capacity: 10, ..Expertise::default() };
            let judge = panels::store::judge(conn, programme.id, judge)?;
            panels::store::set_expertise(conn, olga, &judge, &expertise, Moment::now())
        });
    }

    fn close(&self) {
        let (programme, round, olga) = (self.programme.clone(), self.at_hand(), self.world.person("Olga").id);
        self.world.stage(&programme, StageKind::Scoring, -2, 2);
        self.world.past(move |conn| store::close(conn, olga, &programme, &round, "a test", Moment::now()));
    }
}

/// What a judge's page sends with a tap, and the page after it.
async fn tap(judge: &Visitor, act: &[(&str, &str)]) -> Seen {
    let page = judge.get(EXPO).await;
    let (number, entry) = (field(&page, "number"), field(&page, "entry"));
    let mut fields = vec![("number", number.as_str()), ("entry", entry.as_str())];
    fields.extend_from_slice(act);
    let seen = judge.post(ACTS, &fields).await;
    if seen.status == 303 { judge.get(seen.leads_to().to_owned()).await } else { seen }
}

/// The value of a hidden field; empty when the page has none.
fn field(page: &Seen, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let value = page.body.split(&start).nth(1).and_then(|rest| rest.split('"').next());
    value.unwrap_or_default().to_owned()
}

async fn futures_of(one: impl Future<Output = Seen>, other: impl Future<Output = Seen>) -> (Seen, Seen) {
    tokio::join!(one, other)
}
