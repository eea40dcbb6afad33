//! Olga writes the questions of the entry form; what was answered is kept, and read by nobody else.

use palmares::entries::{Answered, EntryId};
use palmares::programme::{self, Form, Programme, StageKind};
use palmares::routes;

use crate::both_engines;
use crate::support::road::enter;
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

both_engines! {
    async fn a_question_that_olga_writes_is_asked_of_the_next_team_in_its_language(world) {
        let prize = world.small_prize();
        let (olga, amina) = (world.visit_as("Olga").await, world.visit_as("Amina").await);
        let list = olga.get(routes::questions(&prize.slug)).await;
        assert!(list.says("A new question") && list.says("Until entries close"), "{}", list.body);
        let blank = olga.get(format!("{}?kind=choice", routes::question(&prize.slug))).await;
        assert!(blank.says("One in a line") && !blank.says("Most words"), "{}", blank.body);
        let revision = form_of(&world, &prize).1;
        let fields = [
            ("kind", "choice"), ("revision", revision.as_str()), ("public", "yes"),
            ("name-en", "How far is it?"), ("name-ar", "ما مدى تقدمه؟"), ("help-en", "As of today."),
            ("options-en", "An idea\r\nA trial\r\nIn use"), ("options-ar", "فكرة\r\nتجربة\r\nقيد الاستعمال"),
        ];
        let saved = olga.post(routes::question(&prize.slug), &fields).await;
        assert_eq!(saved.leads_to(), routes::questions(&prize.slug), "{}", saved.body);
        // A second click adds it once.
        assert_eq!(olga.post(routes::question(&prize.slug), &fields).await.status, 303);
        let (form, _) = form_of(&world, &prize);
        assert_eq!(form.fields.iter().filter(|field| field.key == "how_far_is_it").count(), 1);
        let moved = olga.post(routes::questions(&prize.slug), &[("key", "how_far_is_it"), ("to", "1")]).await;
        assert_eq!(moved.leads_to(), routes::questions(&prize.slug));
        assert_eq!(form_of(&world, &prize).0.fields[1].key, "how_far_is_it");
        let begun = amina.post(routes::enter(&prize.slug), &[]).await;
        let asked = amina.get(begun.leads_to()).await;
        assert!(asked.says("How far is it?") && asked.says("As of today.") && asked.says("A trial"), "{}", asked.body);
        assert!(asked.shows("value=\"a_trial\""), "{}", asked.body);
    }

    async fn what_was_answered_keeps_its_answers_and_its_readers(world) {
        let prize = world.small_prize();
        let entry = enter(&world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let olga = world.visit_as("Olga").await;
        let page = olga.get(format!("{}?key=entity", routes::question(&prize.slug))).await;
        assert!(page.says("There are entries with an answer") && !page.says("Take it out"), "{}", page.body);
        for (more, said) in [
            (vec![], "under a promise of who reads it"),
            (vec![("identifying", "yes"), ("public", "yes")], "under a promise of who reads it"),
            (vec![("identifying", "yes"), ("says", "entity")], "what they say of the entry stays"),
        ] {
            let fields = [vec![("name-en", "Whose is it?")], more].concat();
            let wrong = save(&world, &olga, &prize, "entity", &fields).await;
            assert!(wrong.status == 422 && wrong.says(said) && wrong.says("Whose is it?"), "{said}: {}", wrong.body);
        }
        let gone = olga.post(routes::remove_question(&prize.slug), &[("key", "entity")]).await;
        assert_eq!(gone.status, 409, "{}", gone.body);
        let fields = [("name-en", "Whose project is it?"), ("identifying", "yes"), ("required", "yes")];
        let renamed = save(&world, &olga, &prize, "entity", &fields).await;
        assert_eq!(renamed.status, 303, "{}", renamed.body);
        assert_eq!(answer(&world, entry, "entity"), Some(Answered::Text("Tarsali Well Trust".to_owned())));
        let desk = olga.get(routes::desk_entry(&prize.slug, entry)).await;
        assert!(desk.says("Whose project is it?") && desk.says("Tarsali Well Trust"), "{}", desk.body);
    }

    async fn a_question_that_nobody_answered_is_taken_out_once_and_the_title_never(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        for _ in 0..2 {
            let gone = olga.post(routes::remove_question(&prize.slug), &[("key", "summary")]).await;
            assert_eq!(gone.leads_to(), routes::questions(&prize.slug), "{}", gone.body);
        }
        assert!(form_of(&world, &prize).0.field("summary").is_none());
        assert_ne!(olga.post(routes::remove_question(&prize.slug), &[("key", "title")]).await.status, 303);
        let secret = save(&world, &olga, &prize, "title", &[("name-en", "Name"), ("identifying", "yes")]).await;
        assert_eq!(secret.status, 303, "{}", secret.body);
        let title = form_of(&world, &prize).0.field("title").cloned().expect("the title");
        assert!(title.required && !title.identifying, "its name is always asked for and read");
        let log = olga.get(routes::log(&prize.slug)).await;
        assert!(log.says("Took a question out of the entry form"), "{}", log.body);
    }

    async fn what_is_wrong_stands_beside_its_part_and_an_old_page_undoes_nothing(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let revision = form_of(&world, &prize).1;
        for (fields, said) in [
            (vec![("kind", "line")], "in at least one language"),
            (vec![("kind", "line"), ("name-en", "Since when?"), ("words-max", "some")], "Write a whole number"),
            (vec![("kind", "line"), ("name-en", "Since when?"), ("words-min", "9"), ("words-max", "2")], "the smaller comes first"),
            (vec![("kind", "email"), ("name-en", "Since when?"), ("public", "yes")], "catalogue never shows"),
            (vec![("kind", "choice"), ("name-en", "Since when?")], "Only choices have options"),
            (vec![("kind", "choice"), ("name-en", "Since when?"), ("options-en", "Now\nNow")], "twice"),
            (vec![("kind", "choice"), ("name-en", "Since when?"), ("options-en", "Now\nThen"), ("options-fr", "Maintenant")], "There have to be 2 lines"),
            (vec![("kind", "file"), ("name-en", "Since when?")], "at least one kind"),
        ] {
            let mut fields = fields;
            fields.push(("revision", &revision));
            let wrong = olga.post(routes::question(&prize.slug), &fields).await;
            assert!(wrong.status == 422 && wrong.says(said) && wrong.says("Error:"), "{said}: {}", wrong.body);
            let kept = fields.iter().all(|(name, value)| *name != "name-en" || wrong.shows(value));
            assert!(kept, "{}", wrong.body);
        }
        assert_eq!(form_of(&world, &prize).1, revision);
        assert_eq!(save(&world, &olga, &prize, "summary", &[("name-en", "In short")]).await.status, 303);
        let old = [("key", "summary"), ("revision", revision.as_str()), ("name-en", "Summary, by an old page")];
        let late = olga.post(routes::question(&prize.slug), &old).await;
        assert!(late.status == 422 && late.says("Somebody changed the set-up") && late.says("by an old page"), "{}", late.body);
    }

    async fn once_entries_are_closed_the_form_stays_as_it_was(world) {
        let prize = world.small_prize();
        world.stage(&prize, StageKind::Entries, -48, -1);
        let olga = world.visit_as("Olga").await;
        let list = olga.get(routes::questions(&prize.slug)).await;
        assert!(list.says("Entries are closed") && !list.says("Move up"), "{}", list.body);
        let late = save(&world, &olga, &prize, "summary", &[("name-en", "In short")]).await;
        assert!(late.status == 422 && late.says("Entries are closed") && late.shows("In short"), "{}", late.body);
        assert_eq!(olga.post(routes::remove_question(&prize.slug), &[("key", "summary")]).await.status, 409);
        assert_eq!(olga.post(routes::questions(&prize.slug), &[("key", "summary"), ("to", "0")]).await.status, 409);
    }
}

fn form_of(world: &World, prize: &Programme) -> (Form, String) {
    let id = prize.id;
    let now = world.past(move |conn| programme::store::by_id(conn, id));
    (Form::clone(&now.form), now.revision.to_string())
}

async fn save(world: &World, olga: &Visitor, prize: &Programme, key: &str, fields: &[(&str, &str)]) -> Seen {
    let revision = form_of(world, prize).1;
    let mut all = vec![("key", key), ("revision", revision.as_str())];
    all.extend(fields);
    olga.post(routes::question(&prize.slug), &all).await
}

fn answer(world: &World, entry: EntryId, key: &'static str) -> Option<Answered> {
    let amina = world.person("Amina").id;
    let found = world.past(move |conn| palmares::entries::store::find_of(conn, amina, entry)).0;
    found.submitted_answers.and_then(|answers| answers.0.0.get(key).cloned())
}
