//! Jun at the sheet: what is kept, what comes next, what a steady hand needs; and what becomes of the sheets.

use palmares::entries::EntryId;
use palmares::panels::{JudgeId, Pair};
use palmares::programme::Programme;

use crate::both_engines;
use crate::support::road::{assign, enter, judge};
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

both_engines! {
    async fn a_page_whose_answer_was_lost_saves_on_without_asking(world) {
        let table = Table::of(&world, 1);
        let jun = world.visit_as("Jun").await;
        let (path, tab) = (table.sheet(0), tab_of(&jun.get(table.sheet(0)).await));
        let draft = format!("{path}/draft");
        jun.post(&draft, &[("comment", "One"), ("revision", "0"), ("tab", &tab)]).await;
        let on = jun.post(&draft, &[("comment", "One two"), ("revision", "0"), ("tab", &tab)]).await;
        assert!(on.says("Saved ") && on.says("2 words of at most 300"), "{}", on.body);
        let other = tab_of(&jun.get(&path).await);
        assert_ne!(other, tab, "another page has another name");
        jun.post(&draft, &[("comment", "Other"), ("revision", "2"), ("tab", &other)]).await;
        let stale = jun.post(&path, &[("comment", "Mine"), ("revision", "0"), ("tab", &tab), ("next", "yes")]).await;
        assert_eq!(stale.status, 409, "the other window's words are not overwritten");
        assert!(stale.says("Other") && stale.says("Mine") && tab_of(&stale) == tab);
        let chosen = [("comment", "Mine"), ("revision", "3"), ("tab", &tab), ("next", "yes")];
        assert_eq!(jun.post(&path, &chosen).await.status, 303);
        assert!(jun.get(&path).await.says("Mine"));
    }

    async fn what_is_skipped_comes_last_and_keeps_its_words(world) {
        let table = Table::of(&world, 3);
        let jun = world.visit_as("Jun").await;
        let untouched = jun.post(table.sheet(0), &[("revision", "0"), ("skip", "yes")]).await;
        assert_eq!(untouched.leads_to(), table.sheet(1));
        let begun = jun.post(table.sheet(1), &[("comment", "Later"), ("revision", "0"), ("skip", "yes")]).await;
        assert_eq!(begun.leads_to(), table.sheet(2));
        jun.get(table.at("judging")).await;
        let list = jun.get(table.at("judging")).await;
        let places: Vec<_> = [2, 0, 1].map(|number| list.body.find(&table.sheet(number)).expect("in the list")).into();
        assert!(places.is_sorted(), "skipped entries come last, in the order of skipping");
        assert_eq!(list.body.matches("Skipped for now").count(), 2);
        assert!(jun.get(table.sheet(1)).await.says("Later"));
        table.submit(&jun, 2).await;
        let on = jun.get(format!("{}/receipt", table.sheet(2))).await;
        assert!(on.says(&table.sheet(0)), "what was skipped first is next: {}", on.body);
        assert_eq!(world.visit_as("Ines").await.post(table.sheet(0), &[("skip", "yes")]).await.status, 404);
    }

    async fn too_many_words_are_kept_but_not_submitted(world) {
        let table = Table::of(&world, 1);
        let (jun, path, many) = (world.visit_as("Jun").await, table.sheet(0), "word ".repeat(301));
        let fields = [("points-impact", "2"), ("points-craft", "2"), ("comment", many.trim()), ("revision", "0")];
        let seen = jun.post(&path, &fields).await;
        assert_eq!(seen.status, 422);
        assert!(seen.says("at most 300 words here") && seen.says("href=\"#comment\""), "{}", seen.body);
        assert!(jun.get(&path).await.says(many.trim()), "nothing is lost");
        assert_eq!(jun.post(format!("{path}/submission"), &[("revision", "1")]).await.status, 403);
    }

    async fn a_judge_sees_their_own_hand_and_nobody_elses(world) {
        let table = Table::of(&world, 3);
        let (jun, ines) = (world.visit_as("Jun").await, world.visit_as("Ines").await);
        assert!(jun.get(table.at("judging/scores")).await.says("Nothing submitted yet"));
        for (number, impact) in [(0, "1"), (1, "3")] {
            let fields = [("points-impact", impact), ("points-craft", "none"), ("note", "For me alone"), ("revision", "0")];
            jun.post(table.sheet(number), &fields).await;
            jun.post(format!("{}/submission", table.sheet(number)), &[("revision", "1")]).await;
        }
        let scores = jun.get(table.at("judging/scores")).await;
        assert!(scores.says("<td class=\"number\">2.0</td>") && scores.says("<td class=\"number\">1.4</td>"), "{}", scores.body);
        assert!(jun.get(table.at("judging/sheets")).await.says("For me alone"));
        let pair = Pair { entry: table.entries[0], judge: judge(&world, &table.programme, "Ines") };
        assign(&world, &table.programme, pair);
        for page in ["judging/scores", "judging/sheets", "judging"] {
            assert!(!ines.get(table.at(page)).await.says("For me alone"), "{page}");
            assert!(!ines.get(table.at(page)).await.says("<td class=\"number\">"), "{page}");
        }
    }

    async fn digits_are_switched_off_without_a_script(world) {
        let table = Table::of(&world, 1);
        let (jun, path) = (world.visit_as("Jun").await, table.sheet(0));
        assert!(jun.get(&path).await.says("data-keys=\"on\""));
        assert_eq!(jun.post("/judging/keys", &[("keys", "off"), ("next", &path)]).await.leads_to(), path);
        let off = jun.get(&path).await;
        assert!(!off.says("data-keys") && off.says("Switch digits on"));
        jun.post("/judging/keys", &[("keys", "on"), ("next", "https://elsewhere.example.org/")]).await;
        assert!(jun.get(&path).await.says("data-keys=\"on\""));
    }
}

/// The small prize with entries that Jun judges, while scoring is open.
struct Table {
    programme: Programme,
    entries: Vec<EntryId>,
    jun: JudgeId,
}

impl Table {
    fn of(world: &World, entries: usize) -> Self {
        const TITLES: [&str; 4] = ["Clear Spring", "Deep Well", "Long Lamp", "Quiet Pump"];
        let programme = world.small_prize();
        let jun = judge(world, &programme, "Jun");
        let entries = TITLES[..entries].iter().map(|title| {
            let entry = enter(world, &programme, "Amina", title, "Tarsali Well Trust", "water");
            assign(world, &programme, Pair { entry, judge: jun });
            entry
        });
        let entries = entries.collect();
        Self { programme, entries, jun }
    }

    fn at(&self, rest: &str) -> String {
        format!("/programmes/{}/{rest}", self.programme.slug)
    }

    fn sheet(&self, number: usize) -> String {
        self.at(&format!("judging/{}", self.entries[number]))
    }

    async fn submit(&self, judge: &Visitor, number: usize) {
        let fields = [("points-impact", "2"), ("points-craft", "3"), ("revision", "0")];
        judge.post(self.sheet(number), &fields).await;
        let done =
            judge.post(format!("{}/submission", self.sheet(number)), &[("revision", "1"), ("stay", "yes")]).await;
        assert_eq!(done.status, 303);
    }
}

/// The name of the page that was sent.
fn tab_of(seen: &Seen) -> String {
    let rest = seen.body.split("name=\"tab\" value=\"").nth(1).expect("a name of the page");
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Words as a reader has them: without the marks by which a page keeps what it inserts apart.
trait Says {
    fn says(&self, words: &str) -> bool;
}

impl Says for Seen {
    fn says(&self, words: &str) -> bool {
        palmares::language::plain(&self.body).contains(words)
    }
}
