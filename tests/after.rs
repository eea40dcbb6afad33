//! After the publication: what a team is told of its judging.

use diesel::prelude::*;
use palmares::column::Moment;
use palmares::language::{Language, plain};
use palmares::panels::{Nature, Pair};
use palmares::programme::{Feedback, Terms};
use palmares::schema::{programmes, sheets};
use palmares::{accounts, mail, results, routes};

use crate::both_engines;
use crate::support::judged::{Given, Judged};

/// Well has three sheets, Pump two, Lamp one.
const SHEETS: &[Given] = &[
    ("Well", "Jun", 3, 2),
    ("Well", "Ines", 3, 1),
    ("Well", "Omar", 2, 3),
    ("Pump", "Jun", 2, 1),
    ("Pump", "Ines", 3, 1),
    ("Lamp", "Jun", 2, 2),
];

both_engines! {
    async fn a_team_reads_how_it_was_judged_and_nobody_else_does(world) {
        let judged = Judged::closed(&world, SHEETS);
        agree(&judged, |terms| (terms.feedback, terms.comments) = (Feedback::Means, true));
        wrote(&judged, "Well", "Jun", "Zest is what it has.");
        wrote(&judged, "Well", "Ines", "Ask Ines how to go on.");
        wrote(&judged, "Well", "Omar", "Add a drawing.");
        let (amina, well) = (world.visit_as("Amina").await, routes::feedback(judged.entries["Well"]));
        let before = amina.get(&well).await;
        assert!(before.status == 200 && before.says("When the results are published, your team finds here"), "{}", before.body);
        assert!(before.says("the average of each criterion") && !before.says("Add a drawing"), "{}", before.body);
        assert!(amina.get(routes::entry(judged.entries["Well"])).await.shows(&well), "the entry leads there");
        publish(&judged);
        let seen = plain(&amina.get(&well).await.body);
        assert!(seen.contains("3 judges were given your entry.") && seen.contains("3 of them scored it."), "{seen}");
        assert!(seen.contains("2.7 to 3.0 of 3") && seen.contains("2.0 of 3"), "3.0 alone would tell what each gave: {seen}");
        let (add, zest) = (seen.find("Add a drawing."), seen.find("Zest is what it has."));
        assert!(add.is_some() && add < zest, "by their letters, not by their judges: {seen}");
        assert!(seen.contains("1 comment is held back, because it names somebody."), "{seen}");
        for name in ["Jun", "Ines", "Omar", "Institute"] {
            assert!(!seen.contains(name), "{name}: {seen}");
        }
        let pump = plain(&world.visit_as("Bo").await.get(routes::feedback(judged.entries["Pump"])).await.body);
        assert!(pump.contains("in the upper third of the scale") && pump.contains("in the lower third"), "{pump}");
        let lamp = plain(&world.visit_as("Dina").await.get(routes::feedback(judged.entries["Lamp"])).await.body);
        assert!(lamp.contains("1 of them scored it.") && lamp.matches("not told, as it would show").count() == 2, "{lamp}");
        for name in ["Bo", "Jun", "Ines", "Kofi", "Olga", "Noor", "Vera"] {
            assert_eq!(world.visit_as(name).await.get(&well).await.status, 404, "{name}");
        }
        assert_eq!(world.visit().await.get(&well).await.leads_to().split('?').next(), Some("/sign-in"));
    }

    async fn annulled_sheets_and_judges_who_stepped_back_are_not_among_it(world) {
        let judged = Judged::closed(&world, SHEETS);
        agree(&judged, |terms| (terms.feedback, terms.comments) = (Feedback::Means, true));
        wrote(&judged, "Well", "Omar", "Add a drawing.");
        let sheet = sheet_of(&judged, "Well", "Omar");
        let olga = world.visit_as("Olga").await;
        let form = [("sheet", sheet.as_str()), ("reason", "Written for another entry.")];
        assert_eq!(olga.post(judged.path("annulments"), &form).await.status, 303);
        let (ines, id) = (world.person("Ines").id, judged.programme.id);
        let pair = Pair { entry: judged.entries["Pump"], judge: judge_of(&judged, "Ines") };
        world.past(move |conn| {
            let why = (Nature::Other, "A cousin of mine");
            palmares::panels::store::declare_conflict(conn, ines, id, pair, why, Moment::now())
        });
        publish(&judged);
        let well = plain(&world.visit_as("Amina").await.get(routes::feedback(judged.entries["Well"])).await.body);
        assert!(well.contains("2 of them scored it.") && !well.contains("Add a drawing."), "{well}");
        assert!(well.contains("in the upper third of the scale"), "two sheets make no average: {well}");
        let pump = plain(&world.visit_as("Bo").await.get(routes::feedback(judged.entries["Pump"])).await.body);
        assert!(pump.contains("1 judge was given your entry.") && pump.contains("not told"), "{pump}");
        assert!(!pump.contains("cousin"), "{pump}");
    }

    async fn each_term_tells_what_it_says_and_no_more(world) {
        let judged = Judged::closed(&world, SHEETS);
        publish(&judged);
        let (amina, well) = (world.visit_as("Amina").await, routes::feedback(judged.entries["Well"]));
        assert_eq!(amina.get(&well).await.status, 404, "nothing was promised");
        for (feedback, comments, shown) in [
            (Feedback::Receipt, false, [false, false]),
            (Feedback::Receipt, true, [false, true]),
            (Feedback::Bands, false, [true, false]),
        ] {
            agree(&judged, move |terms| (terms.feedback, terms.comments) = (feedback, comments));
            let seen = plain(&amina.get(&well).await.body);
            assert!(seen.contains("3 of them scored it."), "{seen}");
            assert_eq!([seen.contains("third of the scale"), seen.contains("A careful piece")], shown, "{feedback}: {seen}");
            assert!(!seen.contains(" of 3 "), "{seen}");
        }
    }

    async fn every_member_gets_one_letter_in_their_language_and_olga_may_word_it(world) {
        let judged = Judged::closed(&world, SHEETS);
        agree(&judged, |terms| terms.feedback = Feedback::Receipt);
        let dina = world.person("Dina").id;
        world.past(move |conn| accounts::store::set_profile(conn, dina, "Dina", Language::Arabic, Moment::now()));
        let olga = world.visit_as("Olga").await;
        let fields = [("subject-en", "Read on {reference}"), ("body-en", "Dear {name}, {title} was read. {link}")];
        let text = routes::letter_text(&judged.programme.slug, "feedback-ready");
        assert_eq!(olga.post(text, &fields).await.status, 303);
        publish(&judged);
        publish(&judged);
        let letters: Vec<_> = letters(&judged, "feedback-ready");
        let mut to: Vec<_> = letters.iter().map(|it| (it.to_name.as_str(), it.language)).collect();
        to.sort_unstable();
        assert_eq!(to, [("Amina", Language::English), ("Bo", Language::English), ("Dina", Language::Arabic)]);
        let aminas = letters.iter().find(|it| it.to_name == "Amina").expect("hers");
        let page = olga.get(routes::letter(&judged.programme.slug, aminas.id)).await;
        assert!(page.says("Read on SP-0") && page.says("Well was read."), "{}", page.body);
    }

    async fn olga_promises_it_in_the_terms_and_entrants_read_the_promise(world) {
        let programme = world.small_prize();
        let (olga, slug) = (world.visit_as("Olga").await, programme.slug.clone());
        let revision = programme.revision.to_string();
        let typed = [
            ("revision", revision.as_str()),
            ("category-word", "category"),
            ("categories-max", "1"),
            ("team-max", "3"),
            ("catalogue", "after-closing"),
        ];
        let wrong = [&typed[..], &[("feedback", "nothing"), ("comments", "yes")]].concat();
        let wrong = olga.post(routes::terms(&slug), &wrong).await;
        assert!(wrong.status == 422 && wrong.says("Choose what is told there"), "{}", wrong.body);
        let right = [&typed[..], &[("feedback", "bands"), ("comments", "yes"), ("challenge-days", "14")]].concat();
        assert_eq!(olga.post(routes::terms(&slug), &right).await.status, 303);
        let file = olga.get(routes::setup_file(&slug)).await.body;
        assert!(file.contains("feedback = \"bands\"") && file.contains("comments = true"), "{file}");
        assert!(file.contains("challenge_days = 14"), "{file}");
    }
}

/// Changes what was agreed, as its past.
pub fn agree(judged: &Judged<'_>, change: impl FnOnce(&mut Terms)) {
    let (mut terms, id) = (judged.programme.terms.0.clone(), judged.programme.id);
    change(&mut terms);
    judged.world.past(move |conn| {
        let json = serde_json::to_string(&terms).expect("terms");
        diesel::update(programmes::table.find(id)).set(programmes::terms.eq(json)).execute(conn)?;
        Ok(())
    });
}

/// Decided, signed and published.
pub fn publish(judged: &Judged<'_>) {
    for (prize, winner) in [("water", "Well"), ("light", "Lamp")] {
        if judged.latest(prize) == 0 {
            judged.decide(prize, &[winner]);
            judged.sign(prize);
        }
    }
    let (olga, id) = (judged.world.person("Olga").id, judged.programme.id);
    judged.world.past(move |conn| {
        let programme = palmares::programme::store::by_id(conn, id)?;
        results::store::publish(conn, olga, &programme, Moment::now())
    });
}

pub fn letters(judged: &Judged<'_>, kind: &str) -> Vec<mail::Queued> {
    let id = judged.programme.id;
    let mut all = judged.world.look(|conn| mail::store::list(conn, Some(id), 0, 200));
    all.retain(|it| it.kind == kind);
    all
}

fn judge_of(judged: &Judged<'_>, name: &'static str) -> palmares::panels::JudgeId {
    let (person, programme) = (judged.world.person(name).id, judged.programme.id);
    judged.world.look(move |conn| Ok(palmares::panels::store::judge_of(conn, programme, person)?.id))
}

fn sheet_of(judged: &Judged<'_>, title: &str, name: &'static str) -> palmares::scoring::SheetId {
    let (entry, judge) = (judged.entries[title], judge_of(judged, name));
    let own = sheets::table.filter(sheets::entry_id.eq(entry)).filter(sheets::judge_id.eq(judge));
    judged.world.look(move |conn| Ok(own.select(sheets::id).get_result(conn)?))
}

fn wrote(judged: &Judged<'_>, title: &str, name: &'static str, comment: &'static str) {
    let sheet = sheet_of(judged, title, name);
    judged.world.past(move |conn| {
        diesel::update(sheets::table.find(sheet)).set(sheets::comment.eq(comment)).execute(conn)?;
        Ok(())
    });
}
