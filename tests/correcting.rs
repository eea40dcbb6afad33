//! A published result that turned out wrong: decided and signed anew, published with its reason, the earlier one beside it.

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::ceremony::handed;
use palmares::column::Moment;
use palmares::language::plain;
use palmares::programme::Feedback;
use palmares::results::rules::bundle::Bundle;
use palmares::results::rules::bundle::verifying::verify;
use palmares::results::{self, store};
use palmares::routes;
use palmares::schema::{challenges, correction_ends, corrections, decisions};

use crate::after::{agree, letters, publish};
use crate::both_engines;
use crate::recording::said_by_python;
use crate::support::World;
use crate::support::browser::Browser;
use crate::support::judged::{CLEAR, Judged};

const WHY: &str = "A sheet of the water category was added twice.";

both_engines! {
    async fn a_result_is_corrected_by_a_new_decision_that_two_sign(world) {
        let judged = published(&world);
        let (olga, nobody) = (world.visit_as("Olga").await, world.visit().await);
        let first = sealed(&judged);
        let path = judged.path("corrections");
        assert!(olga.get(judged.path("decisions")).await.shows(&path));
        let named = olga.post(&path, &[("reason", "Ines was wrong.")]).await;
        assert!(named.status == 422 && named.says("Say it without names") && named.says("Ines was wrong."), "{}", named.body);
        assert_eq!(olga.post(&path, &[("reason", " ")]).await.status, 422);
        for _ in 0..2 {
            assert_eq!(olga.post(&path, &[("reason", WHY)]).await.leads_to(), path);
        }
        assert_eq!(world.look(|conn| Ok(corrections::table.count().get_result::<i64>(conn)?)), 1);
        assert!(olga.get(&path).await.says("No prize has been decided anew yet"));
        assert!(olga.get(judged.path("desk")).await.says("A correction of the results is in hand"));
        judged.decide("water", &["Pump"]);
        for page in ["winners", "winners.json", "winners.csv", "winners.atom", "winners.jsonld", "press.txt"] {
            let seen = nobody.get(judged.path(page)).await;
            assert!(seen.says("Well") && !seen.says("Pump") && !seen.says(WHY), "{page}: {}", seen.body);
        }
        assert_eq!(sealed(&judged), first);
        let unsigned = olga.post(judged.path("corrections/publication"), &[("word", "small-prize"), ("correction", "1")]).await;
        assert_eq!(unsigned.status, 403);
        judged.sign("water");
        assert!(!nobody.get(judged.path("winners")).await.says("Pump"), "signed, and not published");
        let typo = olga.post(judged.path("corrections/publication"), &[("word", "small"), ("correction", "1")]).await;
        assert_eq!(typo.status, 422);
        for _ in 0..2 {
            let form = [("word", "small-prize"), ("correction", "1")];
            assert_eq!(olga.post(judged.path("corrections/publication"), &form).await.leads_to(), judged.path("winners"));
        }
        let second = sealed(&judged);
        let winners = plain(&nobody.get(judged.path("winners")).await.body);
        assert!(winners.contains("Corrected on") && winners.contains(WHY), "{winners}");
        let (now, before) = winners.split_once("Until ").expect("what stood before");
        assert!(now.contains("Pump") && now.contains(&second.0) && !now.contains(&first.0), "{now}");
        assert!(before.contains("Well (Winner)") && before.contains(&first.0) && !before.contains("Lamp"), "{before}");
        let json: serde_json::Value = serde_json::from_str(&nobody.get(judged.path("winners.json")).await.body).expect("JSON");
        assert_eq!((&json["corrects"]["fingerprint"], &json["corrects"]["reason"]), (&first.1.clone().into(), &WHY.into()));
        for page in ["winners.atom", "winners.jsonld", "winners.csv", "press", "press.txt"] {
            assert!(nobody.get(judged.path(page)).await.says(WHY), "{page}");
        }
        let told = |kind| letters(&judged, kind).into_iter().map(|it| it.to_name).collect::<Vec<_>>();
        let mut corrected = told("results-corrected");
        corrected.sort_unstable();
        assert_eq!(corrected, ["Amina", "Dina"], "once each");
        assert!(told("results-won").contains(&"Bo".to_owned()), "who wins now is told so");
        let log = olga.get(routes::log(&judged.programme.slug)).await;
        assert!(log.says("Began to correct a published result") && log.says("Published a correction"), "{}", log.body);
    }

    async fn what_is_given_up_counts_for_nothing_and_the_next_correction_begins_from_what_stands(world) {
        let judged = published(&world);
        let (olga, nobody, path) = (world.visit_as("Olga").await, world.visit().await, judged.path("corrections"));
        let first = sealed(&judged);
        olga.post(&path, &[("reason", WHY)]).await;
        judged.decide("water", &["Pump"]);
        judged.sign("water");
        for _ in 0..2 {
            assert_eq!(olga.post(judged.path("corrections/end"), &[("correction", "1")]).await.leads_to(), path);
        }
        let late = olga.post(judged.path("corrections/publication"), &[("word", "small-prize"), ("correction", "1")]).await;
        assert_eq!(late.status, 409, "an old page");
        let wanted = decision(&judged, "water", "Pump", 2);
        assert_eq!(wanted, Some("results-why-published".to_owned()), "nobody decides outside a correction");
        assert!(plain(&olga.get(judged.path("decisions")).await.body).contains("Well"), "what stands is what they see");
        // Another one corrects another prize: Pump of the first is not among it.
        olga.post(&path, &[("reason", "The light prize went to the wrong one.")]).await;
        judged.decide("light", &[]);
        judged.sign("light");
        let form = [("word", "small-prize"), ("correction", "2")];
        assert_eq!(olga.post(judged.path("corrections/publication"), &form).await.status, 303);
        let winners = plain(&nobody.get(judged.path("winners")).await.body);
        assert!(winners.contains("Well") && !winners.contains("Pump") && winners.contains("No award"), "{winners}");
        assert!(winners.contains("Until ") && winners.contains(&first.0), "{winners}");
        let ends = world.look(|conn| Ok(correction_ends::table.order(correction_ends::number).select(correction_ends::published).load::<bool>(conn)?));
        assert_eq!(ends, [false, true]);
        let kept = world.look(|conn| Ok(decisions::table.count().get_result::<i64>(conn)?));
        assert_eq!(kept, 4, "nothing is lost");
    }

    async fn only_organisers_correct_and_whoever_is_too_close_learns_nothing_meanwhile(world) {
        let judged = published(&world);
        for name in ["Amina", "Jun", "Kofi", "Noor", "Vera"] {
            let visitor = world.visit_as(name).await;
            assert_eq!(visitor.get(judged.path("corrections")).await.status, 404, "{name}");
            for verb in ["corrections", "corrections/publication", "corrections/end"] {
                let form = [("reason", WHY), ("word", "small-prize"), ("correction", "1")];
                assert_eq!(visitor.post(judged.path(verb), &form).await.status, 404, "{name}: {verb}");
            }
        }
        world.with_role("Amina", &judged.programme, Role::Organiser);
        world.visit_as("Olga").await.post(judged.path("corrections"), &[("reason", WHY)]).await;
        let amina = world.visit_as("Amina").await;
        let water = routes::decision(&judged.programme.slug, judged.prize("water").id);
        let mut told = Vec::new();
        for winners in [&["Pump"][..], &[]] {
            judged.decide("water", winners);
            let mut seen = Vec::new();
            for page in [judged.path("decisions"), format!("{water}/signature")] {
                let page = amina.get(page).await;
                let main = page.body.split("<main").nth(1).expect("a page").to_owned();
                assert!(!main.contains("Pump") && !main.contains("No award"), "{main}");
                seen.push(main.matches("Hidden because of a conflict of interest").count());
            }
            told.push(seen);
        }
        assert_eq!(told[0], told[1]);
        let well = judged.entries["Well"].to_string();
        let refused = amina.post(&water, &[("after", "3"), ("winners", &well), ("reason", "Mine")]).await;
        assert_eq!(refused.status, 422, "she leaves the prize to others");
    }

    async fn a_certificate_of_an_honour_that_is_held_no_more_says_so(world) {
        let judged = published(&world);
        let code = winners_code(&judged);
        let nobody = world.visit().await;
        assert!(nobody.get(routes::certificate(&code)).await.says("This certificate is true"), "before");
        correct(&judged, "water", &["Pump"]).await;
        let after = nobody.get(routes::certificate(&code)).await;
        assert!(after.status == 200 && after.says("This honour is held no more"), "{}", after.body);
        assert!(after.says("Well") && !after.says("This certificate is true"), "{}", after.body);
        let amina = world.visit_as("Amina").await;
        assert_eq!(amina.get(routes::certificate_pdf(&code)).await.status, 404, "and it is not printed any more");
    }

    async fn the_public_record_is_made_anew_and_both_can_be_tried(world) {
        let judged = published(&world);
        record(&world);
        let nobody = world.visit().await;
        let before = nobody.get(judged.path("record.zip")).await.bytes;
        correct(&judged, "water", &["Pump"]).await;
        assert!(nobody.get(judged.path("record")).await.says("The record is being made"), "for a few seconds");
        record(&world);
        let after = nobody.get(judged.path("record.zip")).await.bytes;
        assert_ne!(before, after);
        let page = nobody.get(judged.path("record")).await;
        let id = judged.programme.id;
        let earlier = world.look(|conn| store::records::earlier(conn, id));
        assert_eq!(earlier.len(), 1);
        let href = routes::earlier_record(&judged.programme.slug, &earlier[0].0);
        assert!(page.shows(&href) && page.says("Before a correction"), "{}", page.body);
        assert_eq!(nobody.get(&href).await.bytes, before, "to the byte");
        for bytes in [&before, &after] {
            let report = verify(bytes, None);
            assert!(report.findings.is_empty(), "{:?}", report.findings);
            assert!(said_by_python(bytes).is_none_or(|said| said.contains("all holds")), "and the second verifier says so");
        }
        let decided = Bundle::open(&after).expect("an archive").text("decisions.jsonl");
        assert!(decided.contains("\"number\":2"), "{decided}");
        let heads = letters(&judged, "head-results-published").len();
        assert_eq!(heads, 2, "Noor gets the head of the log after both");
    }
}

#[actix_web::test]
async fn axe_finds_nothing_on_what_comes_after_the_publication() {
    let world = World::on_sqlite();
    let judged = Judged::closed(&world, CLEAR);
    agree(&judged, |terms| {
        (terms.feedback, terms.comments, terms.challenge_days) = (Feedback::Bands, true, Some(14));
    });
    publish(&judged);
    let Some(browser) = Browser::start(&world).await else { return };
    let (well, slug, code) = (judged.entries["Well"], judged.programme.slug.as_str(), winners_code(&judged));
    let own = routes::challenges_of(well);
    let words = [("kind", "arithmetic"), ("words", "A sheet was added twice."), ("quotable", "yes")];
    assert_eq!(world.visit_as("Amina").await.post(&own, &words).await.status, 303);
    let challenge: String = world.look(|conn| Ok(challenges::table.select(challenges::id).first(conn)?));
    correct(&judged, "water", &["Pump"]).await;
    let mut wrong = Vec::new();
    let all = [
        ("Amina", vec![routes::feedback(well), own, routes::entry(well), routes::challenges(slug)]),
        ("Olga", vec![routes::challenges_desk(slug), routes::challenge(slug, challenge), routes::corrections(slug)]),
        ("Vera", vec![routes::winners(slug), routes::certificate(&code)]),
    ];
    for (name, pages) in all {
        browser.sign_in(&world, name).await;
        for (language, scheme, width) in [("en", "light", 1280), ("ar", "dark", 320)] {
            browser.read_in(language).await;
            browser.shape(width, scheme).await;
            for page in &pages {
                browser.open(page).await;
                wrong.extend(browser.axe().await.iter().map(|it| format!("{page} ({name}, {language}): {it}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn published(world: &World) -> Judged<'_> {
    let judged = Judged::closed(world, CLEAR);
    publish(&judged);
    judged
}

/// The six words and the fingerprint of the published record.
fn sealed(judged: &Judged<'_>) -> (String, String) {
    let programme = judged.programme.clone();
    let found = judged.world.look(move |conn| store::published_record(conn, &programme));
    (found.words().join(" "), found.fingerprint)
}

/// Opened, decided, signed, published.
async fn correct(judged: &Judged<'_>, prize: &str, winners: &[&str]) {
    let olga = judged.world.visit_as("Olga").await;
    assert_eq!(olga.post(judged.path("corrections"), &[("reason", WHY)]).await.status, 303);
    judged.decide(prize, winners);
    judged.sign(prize);
    let form = [("word", judged.programme.slug.as_str()), ("correction", "1")];
    assert_eq!(olga.post(judged.path("corrections/publication"), &form).await.status, 303);
}

/// Why Olga cannot decide so.
fn decision(judged: &Judged<'_>, code: &str, winner: &str, after: i32) -> Option<String> {
    let (olga, programme) = (judged.world.person("Olga").id, judged.programme.clone());
    let wanted = results::NewDecision {
        prize: judged.prize(code).id,
        after,
        winners: vec![judged.entries[winner]],
        others: Vec::new(),
        reason: "Once more".to_owned(),
    };
    let done = judged.world.app.db.write_now(move |conn| store::decide(conn, olga, &programme, &wanted, Moment::now()));
    match done {
        Err(palmares::error::Error::Refused(why)) => Some(why.id.to_string()),
        _ => None,
    }
}

/// The code of the certificate of whoever wins the water prize.
fn winners_code(judged: &Judged<'_>) -> String {
    let (programme, well) = (judged.programme.clone(), judged.entries["Well"]);
    judged.world.past(move |conn| {
        let sealed = store::published_record(conn, &programme)?;
        handed::store::issue(conn, &programme, &sealed, Moment::now())?;
        let all = handed::store::all(conn, &programme, &sealed)?;
        let own = |it: &&handed::Certificate| {
            it.due.merit == handed::Merit::Winner && it.due.holder == handed::Holder::Entry(well)
        };
        Ok(all.iter().find(own).expect("hers").code.clone())
    })
}

/// What the sealer and the recorder do within a few seconds.
fn record(world: &World) {
    for _ in 0..2 {
        world.past(|conn| palmares::audit::store::seal(conn, Moment::now()));
        let origin = world.app.config.origin();
        results::make_records(&world.app.db, &origin, Moment::now()).expect("a record");
    }
}
