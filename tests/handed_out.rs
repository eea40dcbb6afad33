//! Lists, slides, the text for the press, and what other programs read: all from the sealed record, none before its time.

use palmares::column::Moment;
use palmares::results;
use palmares::results::{Capacity, Distinction, NewDecision};
use sha2::{Digest, Sha256};

use crate::both_engines;
use crate::handed::words;
use crate::support::World;
use crate::support::judged::{CLEAR, Judged};

const EVERYBODY: [&str; 6] = ["Amina", "Jun", "Kofi", "Noor", "Vera", "Olga"];
/// What only organisers have once it is sealed.
const BEHIND: [&str; 4] =
    ["documents/lists", "documents/engraving.csv", "documents/group-photo.csv", "documents/slides.pdf"];
const PRESS: [&str; 2] = ["press", "press.txt"];
const PUBLISHED: [&str; 4] = ["winners.json", "winners.csv", "winners.atom", "winners.jsonld"];

/// Well wins and Pump is a champion; nobody gets the other prize.
fn seal(judged: &Judged<'_>) {
    let (water, light) = (judged.prize("water").id, judged.prize("light").id);
    let (well, pump) = (judged.entries["Well"], judged.entries["Pump"]);
    let honours = |prize, winners, others| NewDecision {
        prize,
        after: 0,
        winners,
        others,
        reason: "As the panel agreed.".to_owned(),
    };
    let wanted =
        [honours(water, vec![well], vec![(Distinction::Champion, pump)]), honours(light, Vec::new(), Vec::new())];
    let (olga, kofi, programme) =
        (judged.world.person("Olga").id, judged.world.person("Kofi").id, judged.programme.clone());
    judged.world.past(move |conn| {
        for one in &wanted {
            results::store::decide(conn, olga, &programme, one, Moment::now())?;
            let decision = results::store::decided_for(conn, one.prize)?.expect("a decision").decision.id;
            for (person, capacity) in [(olga, Capacity::Organiser), (kofi, Capacity::Chair)] {
                results::store::sign(conn, person, &programme, one.prize, decision, capacity, Moment::now())?;
            }
        }
        Ok(())
    });
}

fn publish(judged: &Judged<'_>) {
    let (olga, programme) = (judged.world.person("Olga").id, judged.programme.clone());
    judged.world.past(move |conn| results::store::publish(conn, olga, &programme, Moment::now()));
}

fn rename(world: &World, from: &'static str, to: &'static str) {
    use diesel::prelude::*;
    use palmares::schema::entries;
    world.past(move |conn| {
        diesel::update(entries::table.filter(entries::title.eq(from)))
            .set((entries::title.eq(to), entries::submitted_title.eq(to)))
            .execute(conn)?;
        Ok(())
    });
}

async fn statuses(judged: &Judged<'_>, rest: &[&str]) -> Vec<Vec<u16>> {
    let mut visitors = vec![judged.world.visit().await];
    for name in EVERYBODY {
        visitors.push(judged.world.visit_as(name).await);
    }
    let mut found = Vec::new();
    for rest in rest {
        let mut of = Vec::new();
        for visitor in &visitors {
            of.push(visitor.get(judged.path(rest)).await.status);
        }
        found.push(of);
    }
    found
}

both_engines! {
    async fn nothing_is_handed_out_before_its_time(world) {
        let judged = Judged::closed(&world, CLEAR);
        assert_eq!(statuses(&judged, &BEHIND).await, [[303, 404, 404, 404, 404, 404, 403]; 4]);
        assert_eq!(statuses(&judged, &PRESS).await, [[404, 404, 404, 404, 404, 404, 403]; 2]);
        seal(&judged);
        assert_eq!(statuses(&judged, &BEHIND).await, [[303, 404, 404, 404, 404, 404, 200]; 4]);
        assert_eq!(statuses(&judged, &PRESS).await, [[404, 404, 404, 404, 404, 404, 200]; 2]);
        assert_eq!(statuses(&judged, &PUBLISHED).await, [[404; 7]; 4]);
        let (olga, programme, prize) =
            (world.person("Olga").id, judged.programme.clone(), judged.prize("light").id);
        world.past(move |conn| {
            results::store::reveal(conn, olga, &programme, &[prize].into(), Moment::now())
        });
        assert_eq!(statuses(&judged, &PUBLISHED).await, [[404; 7]; 4], "one prize is known, the record is not");
        assert_eq!(statuses(&judged, &PRESS).await, [[404, 404, 404, 404, 404, 404, 200]; 2]);
        publish(&judged);
        assert_eq!(statuses(&judged, &PUBLISHED).await, [[200; 7]; 4]);
        assert_eq!(statuses(&judged, &PRESS).await, [[200; 7]; 2]);
        assert_eq!(statuses(&judged, &BEHIND).await, [[303, 404, 404, 404, 404, 404, 200]; 4]);
    }

    async fn the_published_record_is_the_one_whose_fingerprint_was_read_out(world) {
        let judged = Judged::closed(&world, CLEAR);
        seal(&judged);
        let programme = judged.programme.clone();
        let sealed = world.look(|conn| results::store::sealed(conn, &programme)).expect("a record");
        publish(&judged);
        let seen = world.visit().await.get(judged.path("winners.json")).await;
        assert_eq!(palmares::audit::hex(&Sha256::digest(&seen.bytes)), sealed.fingerprint);
        assert_eq!(seen.header("content-type"), Some("application/json"));
    }

    async fn champions_are_told_before_the_winner_and_the_embargo_until_publication(world) {
        let judged = Judged::closed(&world, CLEAR);
        seal(&judged);
        let olga = world.visit_as("Olga").await;
        let text = olga.get(judged.path("press.txt?language=en")).await.body;
        assert!(text.starts_with("EMBARGO: not for publication before"), "{text}");
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words:?} is not in {text}"));
        assert!(at("Water prize") < at("Champion: Pump") && at("Champion: Pump") < at("Winner: Well"));
        assert!(at("Winner: Well") < at("No award"), "{text}");
        let page = olga.get(judged.path("press?language=ar")).await;
        assert!(page.shows("<article lang=\"ar\" dir=\"rtl\">") && page.shows("حظر نشر"), "{}", page.body);
        publish(&judged);
        let text = world.visit().await.get(judged.path("press.txt?language=en")).await.body;
        assert!(!text.contains("EMBARGO") && text.contains("Winner: Well"));
        let languages = ["ar", "zh", "fr", "ru", "es"];
        for language in languages {
            let told = world.visit().await.get(judged.path(&format!("press.txt?language={language}"))).await.body;
            assert!(told.contains("Well") && !told.contains("Winner"), "{told}");
        }
    }

    async fn a_spreadsheet_runs_no_formula_of_a_title(world) {
        let judged = Judged::closed(&world, CLEAR);
        rename(&world, "Well", "=HYPERLINK(\"http://e.example\")");
        seal(&judged);
        let olga = world.visit_as("Olga").await;
        let engraved = olga.get(judged.path("documents/engraving.csv")).await.body;
        assert!(engraved.contains("\"'=HYPERLINK("), "{engraved}");
        assert!(!engraved.contains("Pump"), "champions are not engraved: {engraved}");
        let pictured = olga.get(judged.path("documents/group-photo.csv")).await.body;
        assert!(pictured.contains("\"'=HYPERLINK(") && pictured.contains("Pump") && pictured.contains("Bo"));
        publish(&judged);
        let table = world.visit().await.get(judged.path("winners.csv")).await.body;
        assert!(table.contains("\"'=HYPERLINK("), "{table}");
        assert!(!table.contains("Amina") && !table.contains("Bo"), "people of teams are not public: {table}");
    }

    async fn the_slides_go_step_by_step(world) {
        let judged = Judged::closed(&world, CLEAR);
        seal(&judged);
        let slides = world.visit_as("Olga").await.get(judged.path("documents/slides.pdf?language=en")).await.bytes;
        let Some(told) = words(&slides) else { return crate::support::missing("pdftotext") };
        let pages: Vec<&str> = told.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        assert_eq!(pages.len(), 6, "title, prize, champions, winner; prize, no award: {told}");
        assert!(pages[2].contains("Champions") && pages[2].contains("Pump") && !pages[2].contains("Well"));
        assert!(pages[3].contains("Winner") && pages[3].contains("Well"));
        assert!(pages[5].contains("No award"));
    }

    async fn other_programs_read_the_news_and_the_dates(world) {
        let judged = Judged::closed(&world, CLEAR);
        rename(&world, "Well", "<Well> & Sons");
        seal(&judged);
        publish(&judged);
        let visitor = world.visit().await;
        let feed = visitor.get(judged.path("winners.atom")).await.body;
        assert!(feed.contains("Winner: &lt;Well&gt; &amp; Sons"), "{feed}");
        assert_eq!(feed.matches("<entry>").count(), 2);
        assert_eq!(feed.matches('<').count(), feed.matches('>').count());
        let linked: serde_json::Value =
            serde_json::from_str(&visitor.get(judged.path("winners.jsonld")).await.body).expect("JSON");
        assert_eq!(linked["itemListElement"][0]["item"]["name"], "<Well> & Sons");
        let page = visitor.get(judged.path("winners")).await;
        assert!(page.shows("winners.atom") && page.shows("og:title") && page.shows(&judged.path("press")));
        let dates = visitor.get(judged.path("calendar.ics")).await.body;
        let begun = dates.matches("BEGIN:VEVENT\r\n").count();
        let id = judged.programme.id;
        let stages = world.look(|conn| palmares::programme::store::calendar(conn, id)).0.len();
        assert_eq!((begun, dates.matches("END:VEVENT\r\n").count()), (stages, stages));
        assert!(dates.starts_with("BEGIN:VCALENDAR\r\n") && dates.ends_with("END:VCALENDAR\r\n"));
        assert!(dates.lines().all(|line| line.len() <= 75));
    }
}
