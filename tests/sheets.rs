//! Jun at the sheet: what is kept, what comes next, what a steady hand needs; and what becomes of the sheets.

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::entries::EntryId;
use palmares::panels::{JudgeId, Pair};
use palmares::programme::Programme;
use palmares::schema::letters;

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

    async fn what_is_wrong_reaches_the_organisers_and_nobody_else(world) {
        let table = Table::of(&world, 2);
        let ines = judge(&world, &table.programme, "Ines");
        assign(&world, &table.programme, Pair { entry: table.entries[0], judge: ines });
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        let flag = format!("{}/flag", table.sheet(0));
        assert_eq!(jun.post(&flag, &[("words", "Look")]).await.status, 422, "what is wrong?");
        assert_eq!(jun.post(&flag, &[("kind", "suspected_breach")]).await.status, 422, "in words, please");
        let fields = [("kind", "identity_visible"), ("words", "The name stands in the video."), ("letter", "yes")];
        for _ in 0..2 {
            assert_eq!(jun.post(&flag, &fields).await.leads_to(), table.sheet(0));
        }
        world.visit_as("Ines").await.post(&flag, &[("kind", "cannot_open")]).await;
        let queue = olga.get(table.at("flags")).await;
        assert_eq!(queue.body.matches("The name stands in the video.").count(), 1, "twice said is said once");
        assert_eq!(queue.body.matches("<textarea").count(), 1, "two judges, one answer");
        assert!(olga.get(table.at("desk")).await.says("Answer what judges say of 1 entry"));
        assert!(jun.get(table.at("judging")).await.says("Told the organisers"));
        for (name, path) in [("Ines", table.sheet(0)), ("Ines", table.at("judging")), ("Amina", "/my/entries".to_owned()),
            ("Amina", format!("/entries/{}", table.entries[0]))] {
            let seen = world.visit_as(name).await.get(&path).await;
            assert!(seen.status == 200 && !seen.says("stands in the video"), "{name} at {path}");
        }
        assert_eq!(world.visit_as("Amina").await.get(table.at("flags")).await.status, 404);
        let (answers, ids) = (table.at(&format!("flags/{}", table.entries[0])), ids_of(&queue));
        assert_eq!(ids.len(), 2);
        assert_eq!(olga.post(&answers, &[("flag", &ids[0]), ("answer", " ")]).await.status, 422);
        jun.post(&flag, &[("kind", "other"), ("words", "And the music.")]).await;
        let answer: Vec<(&str, &str)> =
            ids.iter().map(|id| ("flag", id.as_str())).chain([("answer", "We cut it out."), ("resolve", "yes")]).collect();
        let again = olga.post_and_follow(&answers, &answer).await;
        assert!(again.says("And the music.") && again.body.matches("<textarea").count() == 1, "what was said since stays open");
        assert!(jun.get(table.sheet(0)).await.says("We cut it out."));
        assert!(world.visit_as("Ines").await.get(table.sheet(0)).await.says("We cut it out."));
        let told: Vec<String> = world.look(|conn| {
            Ok(letters::table.filter(letters::kind.eq("flag-answered")).select(letters::to_name).load(conn)?)
        });
        assert_eq!(told, ["Jun"], "Ines did not ask for a letter");
    }

    async fn a_row_of_the_table_saves_for_itself_and_keeps_the_words(world) {
        let table = Table::of(&world, 3);
        let jun = world.visit_as("Jun").await;
        jun.post(table.sheet(0), &[("comment", "Kept words"), ("revision", "0"), ("next", "yes")]).await;
        let grid = jun.get(table.at("judging/grid")).await;
        assert_eq!(grid.body.matches("<select form=").count(), 6, "three entries by two criteria");
        let tab = tab_of(&grid);
        let row = [("grid", "yes"), ("points-impact", "3"), ("points-craft", "1"), ("revision", "1"), ("tab", &tab)];
        let drafted = jun.post(format!("{}/draft", table.sheet(0)), &row).await;
        assert!(drafted.says(&format!("id=\"revision-{}\"", table.entries[0])), "{}", drafted.body);
        assert!(jun.get(table.sheet(0)).await.says("Kept words"));
        let plain = jun.post(table.sheet(1), &[("grid", "yes"), ("points-impact", "2"), ("revision", "0")]).await;
        assert_eq!(plain.leads_to(), table.at(&format!("judging/grid#row-{}", table.entries[1])));
        let stale = jun.post(table.sheet(1), &[("grid", "yes"), ("points-impact", "1"), ("revision", "0")]).await;
        assert_eq!(stale.status, 409);
        let batch = jun.get(table.at("judging/submission")).await;
        assert!(batch.says("1 sheet is complete") && batch.says(&format!("{}:2", table.entries[0])), "{}", batch.body);
        assert!(jun.get(table.at("judging")).await.says("Check and submit 1 complete sheet"));
        let wanted = [format!("{}:2", table.entries[0]), format!("{}:1", table.entries[1])];
        let fields: Vec<(&str, &str)> = wanted.iter().map(|it| ("sheet", it.as_str())).collect();
        let after = jun.post_and_follow(table.at("judging/submission"), &fields).await;
        assert!(after.says("1 sheet is in. Not in") && after.body.matches(">Done<").count() >= 1, "{}", after.body);
        assert_eq!(world.visit_as("Ines").await.get(table.at("judging/grid")).await.status, 404);
    }

    async fn the_first_sheet_locks_the_rubric_and_a_change_is_told_with_its_reason(world) {
        let table = Table::of(&world, 2);
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        let (rubric, change) = (table.at("rubric"), table.at("rubric/change"));
        let page = olga.get(&rubric).await;
        assert!(page.says("Nobody has written a sheet yet") && page.says("name=\"c1-l2-name-ar\""), "{}", page.body);
        let longer = olga.post(&rubric, &[("c0-key", "impact"), ("c0-name-en", "Effect"), ("act", "add")]).await;
        assert!(longer.status == 200 && longer.says("value=\"Effect\"") && longer.says("c1-key"), "the words are kept");
        let wrong = olga.post(&rubric, &[("c0-key", "impact"), ("act", "preview")]).await;
        assert_eq!(wrong.status, 422);
        table.submit(&jun, 0).await;
        jun.post(table.sheet(1), &[("points-impact", "3"), ("points-craft", "1"), ("revision", "0"), ("next", "yes")]).await;
        let form = form_of(&olga.get(&rubric).await, &[("c0-weight", "5"), ("c1-key", "reach")]);
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let preview = olga.post(&rubric, &form).await;
        for words in ["weight 5 instead of 2", "Removed: Craft", "1 submitted sheet stays", "1 draft moves", "1 judge gets", "1 entrant gets"] {
            assert!(preview.says(words), "{words}: {}", preview.body);
        }
        let criteria = value_of(&preview, "criteria");
        let wanted = |reason: &'static str| [("version", "1"), ("criteria", criteria.as_str()), ("reason", reason)].map(|(a, b)| (a, b.to_owned()));
        let send = |fields: [(&'static str, String); 3]| {
            let (olga, change) = (olga.clone(), change.clone());
            async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                olga.post(&change, &fields).await
            }
        };
        assert!(send(wanted("")).await.says("Say why the rubric changes"), "locked");
        assert_eq!(send(wanted("They overlapped.")).await.status, 303);
        assert_eq!(send(wanted("They overlapped.")).await.status, 303, "twice is once");
        let told: Vec<(String, String)> = world.look(|conn| {
            let kinds = letters::table.filter(letters::kind.like("rubric-changed%")).order(letters::kind);
            Ok(kinds.select((letters::kind, letters::to_name)).load(conn)?)
        });
        assert_eq!(told, [("rubric-changed".to_owned(), "Jun".to_owned()), ("rubric-changed-entrant".to_owned(), "Amina".to_owned())]);
        assert!(jun.get(table.at("judging")).await.says("Rubric changed: look again"));
        assert!(jun.get(table.sheet(0)).await.says("The rubric has changed since you submitted"));
        let draft = jun.get(table.sheet(1)).await;
        assert!(draft.says("name=\"points-reach\"") && draft.says("value=\"3\" checked"), "{}", draft.body);
        let now = olga.get(&rubric).await;
        assert!(now.says("They overlapped.") && now.says("name=\"version\" value=\"2\""));
        assert!(jun.get(table.at("judging/scores")).await.says("77.8"), "a submitted sheet is read by its own version");
        let stale = send([("version", "1".to_owned()), ("criteria", criteria.replace("\"weight\":5", "\"weight\":6")), ("reason", "Late".to_owned())]).await;
        assert!(stale.status == 422 && stale.says("Somebody else has changed the rubric"), "{}", stale.body);
        assert_eq!(world.visit_as("Jun").await.get(&rubric).await.status, 404);
    }

    async fn a_paper_sheet_stands_when_two_people_typed_the_same(world) {
        let table = Table::of(&world, 2);
        for name in ["Oleg", "Ona"] {
            world.with_role(name, &table.programme, Role::Organiser);
        }
        let (olga, oleg, ona) = (world.visit_as("Olga").await, world.visit_as("Oleg").await, world.visit_as("Ona").await);
        let jun = world.visit_as("Jun").await;
        let blank = olga.get(table.at(&format!("paper/{}", table.jun))).await;
        assert_eq!(blank.body.matches("class=\"narrow paper\"").count(), 2, "a page for each entry");
        assert!(!blank.says("Tarsali"), "a blind judge's paper is blind");
        let code = blank.body.split("P-").nth(1).map(|rest| format!("P-{}", &rest[..8])).expect("a code");
        let sheet = olga.get(table.at(&format!("paper?code={}", code.to_lowercase()))).await.leads_to().to_owned();
        assert_eq!(olga.get(table.at("paper?code=P-NONE")).await.status, 422);
        let typed = |impact: &'static str| [("points-impact", impact), ("points-craft", "none"), ("comment", "Bravo  all")];
        assert_eq!(olga.post(&sheet, &[("points-impact", "3")]).await.status, 422, "as a whole");
        for _ in 0..2 {
            assert_eq!(olga.post(&sheet, &typed("3")).await.status, 303, "the same person twice is one");
        }
        assert!(oleg.get(table.at("paper")).await.says("Typed once"));
        for page in [sheet.clone(), table.at("paper"), table.at("coverage")] {
            let seen = oleg.get(&page).await;
            assert!(!seen.says("Bravo") && !seen.says(" checked"), "nobody reads what the other typed: {page}");
        }
        let differs = oleg.post(&sheet, &typed("2")).await;
        assert!(differs.status == 422 && differs.says("Impact: somebody else typed something different"), "{}", differs.body);
        assert!(!differs.says("value=\"3\" checked"));
        assert!(olga.get(table.at("paper")).await.says("Differs in: Impact"));
        let settled = ona.post_and_follow(&sheet, &[("points-impact", "2"), ("points-craft", "none"), ("comment", "Bravo all")]).await;
        assert!(settled.says("stands as submitted"), "{}", settled.body);
        assert_eq!(olga.post(&sheet, &typed("2")).await.status, 422, "it stands");
        let entry = sheet.rsplit('/').next().expect("the entry").to_owned();
        let own = jun.get(table.at(&format!("judging/{entry}"))).await;
        assert!(own.says("Typed from your paper sheet by Oleg, Ona") && own.says("value=\"2\" checked"), "{}", own.body);
        let other = (0..2).map(|number| table.entries[number]).find(|id| id.to_string() != entry).expect("the other");
        jun.post(table.at(&format!("judging/{other}")), &[("comment", "Mine"), ("revision", "0"), ("next", "yes")]).await;
        let over = table.at(&format!("paper/{}/{other}", table.jun));
        assert_eq!(olga.post(&over, &typed("1")).await.status, 422, "what the judge wrote is not typed over");
        assert!(jun.get(table.at(&format!("judging/{other}"))).await.says("Mine"));
        assert_eq!(jun.get(&sheet).await.status, 404);
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

/// The flags that a queue's form answers.
fn ids_of(seen: &Seen) -> Vec<String> {
    let ids = seen.body.split("name=\"flag\" value=\"").skip(1);
    ids.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
}

/// The fields of a form as its page has them, with some written over; sent by the preview's button.
fn form_of(seen: &Seen, over: &[(&str, &str)]) -> Vec<(String, String)> {
    let part = |tag: &str, name: &str| {
        let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
        Some(rest.split('"').next().unwrap_or_default().to_owned())
    };
    let main = seen.body.split("<main").nth(1).unwrap_or_default().split("</main").next().unwrap_or_default();
    let inputs = main.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let mut fields: Vec<(String, String)> =
        inputs.filter_map(|tag| Some((part(tag, "name")?, part(tag, "value").unwrap_or_default()))).collect();
    for (name, value) in over {
        for field in fields.iter_mut().filter(|field| field.0 == *name) {
            (*value).clone_into(&mut field.1);
        }
    }
    fields.push(("act".to_owned(), "preview".to_owned()));
    fields
}

/// A hidden value, as a browser reads it.
fn value_of(seen: &Seen, name: &str) -> String {
    let rest = seen.body.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the field");
    let value = rest.split('"').next().unwrap_or_default();
    value.replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&")
}

/// The name of the page that was sent.
fn tab_of(seen: &Seen) -> String {
    let rest = seen.body.split("name=\"tab\" value=\"").nth(1).expect("a name of the page");
    rest.split('"').next().unwrap_or_default().to_owned()
}
