//! An organiser acts for a judge: with a reason, for a while, told to the judge, and never reading what the judge wrote.

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::entries::{self, EntryId};
use palmares::panels::{JudgeId, Pair};
use palmares::programme::Programme;
use palmares::schema::{letters, supports};

use crate::both_engines;
use crate::support::World;
use crate::support::road::{assign, enter, judge};

const DICTATED: [(&str, &str); 4] =
    [("points-impact", "3"), ("points-craft", "none"), ("comment", "She liked the pump."), ("read_back", "yes")];

both_engines! {
    async fn an_organiser_acts_for_a_judge_who_reads_what_was_done(world) {
        let table = Table::of(&world, 3);
        let (olga, jun) = (world.visit_as("Olga").await, world.visit_as("Jun").await);
        assert!(olga.get(table.at(&format!("judges/{}", table.jun))).await.says("Act for Jun"));
        assert_eq!(olga.post(table.begin(), &[("reason", " ")]).await.status, 422, "the judge reads why");
        assert_eq!(olga.get("/support").await.status, 404);
        let list = olga.post_and_follow(table.begin(), &[("reason", "He dictates: his phone is broken.")]).await;
        assert!(list.says("Acting for Jun") && list.says("Clear Spring") && list.says("Deep Well"), "{}", list.body);
        for page in ["/", "/account", &table.at("desk"), "/nowhere"] {
            assert!(olga.get(page).await.says("You act for Jun. It ends in 29 minutes."), "{page}");
        }
        assert!(!world.visit_as("Olga").await.get("/").await.says("You act for"), "another device of hers does not");

        let sheet = format!("/support/{}", table.entries[0]);
        assert!(!olga.get(&sheet).await.says("Tarsali"), "she reads what a blind judge reads");
        let unread = olga.post(&sheet, &DICTATED[..3]).await;
        assert!(unread.status == 422 && unread.says("Read the answers back") && unread.says("She liked the pump."));
        assert_eq!(olga.post(&sheet, &DICTATED[..1]).await.status, 422, "as a whole");
        let typed = olga.post_and_follow(&sheet, &DICTATED).await;
        assert!(typed.says("stands as submitted"), "{}", typed.body);
        assert_eq!(olga.post(&sheet, &DICTATED).await.status, 422, "from then on it is the judge's");
        let covered = olga.get(&sheet).await;
        assert!(covered.says("read by its judge alone") && !covered.says("She liked the pump."), "{}", covered.body);
        let recusal = format!("/support/{}/recusal", table.entries[1]);
        assert_eq!(olga.post(&recusal, &[("nature", "other"), ("reason", "")]).await.status, 422);
        let back = olga.post_and_follow(&recusal, &[("nature", "mentored"), ("reason", "I advise them.")]).await;
        assert!(back.says("stepped back") && !back.says("Deep Well"), "{}", back.body);
        let over = olga.post_and_follow("/support/end", &[]).await;
        assert!(over.says("You no longer act for this judge.") && over.says("He dictates"), "{}", over.body);
        for page in ["/support", &sheet] {
            assert_eq!(olga.get(page).await.status, 404);
        }
        assert_eq!(olga.post(format!("/support/{}", table.entries[2]), &DICTATED).await.status, 404);

        assert_eq!(kinds_of(&world, "jun@jun.example.org"), ["support-begun", "support-typed", "support-recused"]);
        let told = jun.get("/judging/support").await;
        for words in ["Olga", "He dictates: his phone is broken.", "was entered for you", "too close to entry"] {
            assert!(told.says(words), "{words}: {}", told.body);
        }
        for page in [table.at("judging"), "/judging".to_owned()] {
            assert!(jun.get(&page).await.says("An organiser acted for you once."), "{page}");
        }
        assert!(jun.get("/account").await.says("He dictates"));
        let own = jun.get(table.at(&format!("judging/{}", table.entries[0]))).await;
        assert!(own.says("Entered for you by Olga.") && own.says("She liked the pump."), "{}", own.body);
        let corrected = [("points-impact", "2"), ("points-craft", "none"), ("comment", "I do."), ("revision", "1")];
        assert_eq!(jun.post(table.at(&format!("judging/{}", table.entries[0])), &corrected).await.status, 303);
        assert!(jun.get(table.at(&format!("judging/{}", table.entries[0]))).await.says("I do."));
        assert!(!world.visit_as("Ines").await.get("/judging/support").await.says("Olga"), "nobody else reads it");

        let log = world.with_role("Noor", &table.programme, Role::Auditor);
        assert_eq!(log.name, "Noor");
        let noor = world.visit_as("Noor").await;
        let log = noor.get(table.at("log")).await;
        for act in ["began to act", "entered a score sheet", "stepped back from an entry", "ended"] {
            assert!(log.says(&format!("Organiser for judge: {act}")), "{act}");
        }
        assert!(noor.get(table.at(&format!("judges/{}", table.jun))).await.says("He dictates"));
    }

    async fn what_a_judge_wrote_stays_covered_from_whoever_acts_for_them(world) {
        let table = Table::of(&world, 2);
        let (olga, jun) = (world.visit_as("Olga").await, world.visit_as("Jun").await);
        let own = |number: usize| table.at(&format!("judging/{}", table.entries[number]));
        let draft = [("points-impact", "1"), ("comment", "Half a thought"), ("note", "Ask Kofi"), ("revision", "0"), ("next", "y")];
        assert_eq!(jun.post(own(0), &draft).await.status, 303);
        let whole = [("points-impact", "1"), ("points-craft", "1"), ("comment", "Not yet."), ("revision", "0")];
        jun.post(own(1), &whole).await;
        jun.post(format!("{}/submission", own(1)), &[("revision", "1")]).await;
        olga.post(table.begin(), &[("reason", "She cannot find a page.")]).await;
        let list = olga.get("/support").await;
        assert!(list.says("Begun") && list.says("Done"), "{}", list.body);
        for (number, state) in [(0, "has begun"), (1, "is submitted")] {
            let path = format!("/support/{}", table.entries[number]);
            let seen = olga.get(&path).await;
            assert!(seen.says(state), "{}", seen.body);
            for secret in ["Half a thought", "Ask Kofi", "Not yet.", " checked"] {
                let plain = seen.body.replace("value=\"other\" checked", "");
                assert!(!plain.contains(secret), "{secret} at {path}");
            }
            assert_eq!(olga.post(&path, &DICTATED).await.status, 422, "and is not written over");
        }
        for rest in ["", "/grid", "/scores", "/sheets", "/submission", "/departure"] {
            assert_eq!(olga.get(table.at(&format!("judging{rest}"))).await.status, 404, "{rest}");
        }
        assert!(jun.get(own(0)).await.says("Half a thought"));
    }

    async fn acting_ends_by_itself_with_the_session_and_with_the_next(world) {
        let table = Table::of(&world, 1);
        let ines = judge(&world, &table.programme, "Ines");
        let olga = world.visit_as("Olga").await;
        olga.post(table.begin(), &[("reason", "One.")]).await;
        let other = table.at(&format!("judges/{ines}/support"));
        assert!(olga.post_and_follow(&other, &[("reason", "Two.")]).await.says("Acting for Ines"), "one at a time");
        assert_eq!(lasting(&world), 1);
        world.past(|conn| {
            let past = supports::ends_at.eq(Moment::now().plus_seconds(-1));
            Ok(diesel::update(supports::table).set(past).execute(conn)?)
        });
        assert_eq!(olga.get("/support").await.status, 404);
        assert!(!olga.get("/").await.says("You act for"));
        olga.post(table.begin(), &[("reason", "Three.")]).await;
        assert_eq!(lasting(&world), 1);
        olga.post("/sign-out", &[]).await;
        assert_eq!(lasting(&world), 0);
        assert!(olga.get("/support").await.leads_to().starts_with("/sign-in"));
    }

    async fn nobody_acts_for_themselves_beside_judging_or_for_who_does_not_judge(world) {
        let table = Table::of(&world, 1);
        world.with_role("Oleg", &table.programme, Role::Organiser);
        let own = judge(&world, &table.programme, "Oleg");
        let oleg = world.visit_as("Oleg").await;
        for (path, why) in [(table.begin(), "no other judge’s scores"), (table.at(&format!("judges/{own}/support")), "this judge yourself")] {
            assert!(oleg.get(&path).await.says(why));
            let refused = oleg.post(&path, &[("reason", "Quickly.")]).await;
            assert!(refused.status == 422 && refused.says(why), "{}", refused.body);
        }
        let olga = world.visit_as("Olga").await;
        olga.post(table.begin(), &[("reason", "He dictates.")]).await;
        let departure = table.at(&format!("judges/{}/departure", table.jun));
        assert_eq!(olga.post(&departure, &[("reason", "Moved away.")]).await.status, 303);
        assert!(olga.get("/support").await.says("Nothing to open"));
        assert_eq!(olga.get(format!("/support/{}", table.entries[0])).await.status, 404);
        assert_eq!(olga.post(table.begin(), &[("reason", "Again.")]).await.status, 422);
    }

    async fn what_an_organiser_is_too_close_to_stays_hidden_whoever_judges_it(world) {
        let table = Table::of(&world, 2);
        let ines = judge(&world, &table.programme, "Ines");
        let (olga, close) = (world.visit_as("Olga").await, table.entries[1]);
        let (programme, person) = (table.programme.id, world.person("Olga").id);
        world.past(move |conn| {
            entries::store::declare_step_back(conn, person, programme, close, "My brother.", Moment::now())
        });
        olga.post(table.begin(), &[("reason", "He dictates.")]).await;
        let list = olga.get("/support").await;
        assert!(list.says("Clear Spring") && !list.says("Deep Well"), "{}", list.body);
        let path = format!("/support/{close}");
        assert_eq!(olga.get(&path).await.status, 404);
        assert_eq!(olga.post(&path, &DICTATED).await.status, 404);
        assert_eq!(olga.post(format!("{path}/recusal"), &[("reason", "No.")]).await.status, 404);
        // Of a judge who does not hold it the list says the same: who judges it is not told by a count.
        olga.post(table.at(&format!("judges/{ines}/support")), &[("reason", "She dictates.")]).await;
        let other = olga.get("/support").await;
        let notice = |seen: &str| seen.split("class=\"notice\"").nth(1).map(|it| it.split("</div>").next().unwrap_or_default().to_owned());
        assert!(notice(&list.body).is_some());
        assert_eq!(notice(&list.body), notice(&other.body));
    }

    async fn a_closed_round_takes_no_more_by_dictation(world) {
        let table = Table::of(&world, 1);
        let olga = world.visit_as("Olga").await;
        olga.post(table.begin(), &[("reason", "He dictates.")]).await;
        let programme = table.programme.clone();
        world.past(move |conn| {
            let (olga, now) = (programme.id, Moment::now());
            let round = palmares::programme::store::round(conn, olga)?;
            let by = palmares::accounts::store::by_email(conn, "olga@olga.example.org")?.expect("Olga").id;
            palmares::scoring::store::close(conn, by, &programme, &round, "It is enough.", now)
        });
        let path = format!("/support/{}", table.entries[0]);
        assert!(olga.get(&path).await.says("closed"));
        assert_eq!(olga.post(&path, &DICTATED).await.status, 422);
        let recusal = [("nature", "other"), ("reason", "I advise them.")];
        assert_eq!(olga.post(format!("{path}/recusal"), &recusal).await.status, 422);
    }
}

/// Kinds of the letters to somebody, from the first on, without the invitation and what comes with it.
fn kinds_of(world: &World, email: &'static str) -> Vec<String> {
    world.look(|conn| {
        let own = letters::table.filter(letters::to_email.eq(email)).filter(letters::kind.like("support-%"));
        Ok(own.order(letters::id).select(letters::kind).load(conn)?)
    })
}

fn lasting(world: &World) -> i64 {
    world.look(|conn| Ok(supports::table.filter(supports::ended_at.is_null()).count().get_result(conn)?))
}

/// The small prize with entries that Jun judges, while scoring is open.
struct Table {
    programme: Programme,
    entries: Vec<EntryId>,
    jun: JudgeId,
}

impl Table {
    fn of(world: &World, entries: usize) -> Self {
        const TITLES: [&str; 3] = ["Clear Spring", "Deep Well", "Long Lamp"];
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

    fn begin(&self) -> String {
        self.at(&format!("judges/{}/support", self.jun))
    }
}
