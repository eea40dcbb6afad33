//! The form by its sections: questions that wait for others, regions of countries, goals that go with a category, a hint on
//! the language.

use palmares::entries::{Answered, EntryId};
use palmares::programme::{self, Programme, presets};
use palmares::routes;

use crate::both_engines;
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

both_engines! {
    async fn a_question_is_asked_of_the_entries_that_it_is_meant_for(world) {
        let prize = world.small_prize();
        let (olga, amina) = (world.visit_as("Olga").await, world.visit_as("Amina").await);
        let both = [("only-if", ":water"), ("only-if", "status:done")];
        let wrong = ask(&world, &olga, &prize, &both).await;
        assert!(wrong.status == 422 && wrong.says("options of one question, not of several"), "{}", wrong.body);
        assert!(wrong.says("How many wells?"), "the words are kept");
        assert_eq!(ask(&world, &olga, &prize, &[("only-if", ":water"), ("required", "yes")]).await.status, 303);
        let list = olga.get(routes::questions(&prize.slug)).await;
        assert!(list.says("Section: The works") && list.says("Not asked of every entry"), "{}", list.body);

        let id = begin(&amina, &prize).await;
        let first = amina.get(routes::entry_form(id)).await;
        assert!(first.says("The works") && first.says("Save and go on") && !first.says("How many wells?"), "{}", first.body);
        let about_light = [("title", "Long Lamp"), ("draft-category", "light"), ("entity", "Lantern Works"),
            ("summary", "A lamp that burns all night for little.")];
        let next = write(&world, &amina, id, 1, &about_light, "next").await;
        assert_eq!(next.leads_to(), routes::entry_section(id, 2));
        let second = amina.get(routes::entry_section(id, 2)).await;
        assert!(!second.says("How many wells?") && second.says("Complete"), "{}", second.body);
        let check = amina.get(routes::submission(id)).await;
        assert!(check.says("Long Lamp") && !check.says("How many wells?") && !check.says("is missing"), "{}", check.body);

        let about_water = [("title", "Clear Spring"), ("draft-category", "water"), ("entity", "Lantern Works"),
            ("summary", "A spring that gives clear water all year.")];
        write(&world, &amina, id, 1, &about_water, "next").await;
        let asked = amina.get(routes::entry_section(id, 2)).await;
        assert!(asked.says("How many wells?") && asked.says("1 answer left"), "{}", asked.body);
        let lacking = amina.get(routes::submission(id)).await;
        assert!(lacking.shows(&format!("{}#how_many_wells", routes::entry_section(id, 2)).replace('&', "&amp;")), "{}", lacking.body);
        write(&world, &amina, id, 2, &[("how_many_wells", "4")], "check").await;
        let kept = entry(&world, id);
        assert_eq!(kept.title, "Clear Spring", "the other section is untouched");
        assert_eq!(kept.answers.0.0.get("entity"), Some(&Answered::Text("Lantern Works".to_owned())));
        submit(&world, &amina, id).await;
        assert_eq!(submitted(&world, id, "how_many_wells").as_deref(), Some("4"));

        // What was written for a question that is not asked any more stays in the draft, and is not submitted.
        write(&world, &amina, id, 1, &about_light, "save").await;
        submit(&world, &amina, id).await;
        assert_eq!(submitted(&world, id, "how_many_wells"), None);
        let own = amina.get(routes::entry(id)).await;
        assert!(!own.says("You have changed"), "nothing differs: {}", own.body);
        assert!(!olga.get(routes::desk_entry(&prize.slug, id)).await.says("How many wells?"));
        write(&world, &amina, id, 1, &about_water, "save").await;
        assert!(amina.get(routes::entry_section(id, 2)).await.shows("value=\"4\""), "and is there again");
    }

    async fn what_others_wait_for_stays(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        ask(&world, &olga, &prize, &[("only-if", ":light")]).await;
        let gone = olga.post(routes::remove_part(&prize.slug), &[("of", "category"), ("code", "light")]).await;
        assert_eq!(gone.status, 409, "{}", gone.body);
        let first = olga.post(routes::questions(&prize.slug), &[("key", "how_many_wells"), ("to", "1")]).await;
        assert_eq!(first.status, 303, "it waits for the categories, which are always asked for");
        let revision = revision(&world, &prize);
        let fields = [("key", "how_many_wells"), ("revision", revision.as_str()), ("name-en", "How many wells?"), ("only-if", "status:done")];
        let early = olga.post(routes::question(&prize.slug), &fields).await;
        assert!(early.status == 422 && early.says("asked before it"), "{}", early.body);
    }

    async fn a_country_brings_its_region_and_a_category_its_goals(world) {
        let prize = wsis(&world);
        let amina = world.visit_as("Amina").await;
        let id = begin(&amina, &prize).await;
        let page = amina.get(routes::entry_form(id)).await;
        assert!(page.says("Who owns it") && page.says("answers left"), "{}", page.body);
        write(&world, &amina, id, 1, &[("title", "Rain Gauge"), ("draft-category", "C7-EAGR")], "next").await;
        let owner = amina.get(routes::entry_section(id, 2)).await;
        assert!(owner.shows("<select id=\"country\"") && owner.says("Choose one"), "{}", owner.body);
        write(&world, &amina, id, 2, &[("country", "CH"), ("region", "")], "next").await;
        assert_eq!(draft(&world, id, "region").as_deref(), Some("EUR"));
        write(&world, &amina, id, 2, &[("country", "KE"), ("region", "EUR")], "next").await;
        assert_eq!(draft(&world, id, "region").as_deref(), Some("AFR"), "it follows the country");
        write(&world, &amina, id, 2, &[("country", "KE"), ("region", "INT")], "next").await;
        assert_eq!(draft(&world, id, "region").as_deref(), Some("INT"), "until somebody chooses another");
        let what = amina.get(routes::entry_section(id, 3)).await;
        assert!(what.says("Often goes with your category"), "{}", what.body);
    }

    async fn another_language_is_pointed_out_and_refuses_nothing(world) {
        let prize = wsis(&world);
        let amina = world.visit_as("Amina").await;
        let id = begin(&amina, &prize).await;
        let french = "Les paysans de quatre vallées mesurent la pluie avec une bouteille et envoient le chiffre par \
            téléphone; la station leur répond par un conseil sur le moment des semailles, dans la langue de la maison.";
        write(&world, &amina, id, 3, &[("description", french)], "check").await;
        let check = amina.get(routes::submission(id)).await;
        assert!(check.says("does not seem to be in English"), "{}", check.body);
        let desk = world.visit_as("Olga").await.get(routes::desk_entry(&prize.slug, id)).await;
        assert!(desk.says("Not in English, it seems"), "{}", desk.body);
        write(&world, &amina, id, 3, &[("description", "Rain is measured with a bottle.")], "check").await;
        assert!(!amina.get(routes::submission(id)).await.says("does not seem to be in"));
    }

    async fn two_tabs_with_two_sections_lose_nothing(world) {
        let prize = world.small_prize();
        let (olga, amina) = (world.visit_as("Olga").await, world.visit_as("Amina").await);
        ask(&world, &olga, &prize, &[]).await;
        let id = begin(&amina, &prize).await;
        let old = entry(&world, id).revision.to_string();
        write(&world, &amina, id, 1, &[("title", "Clear Spring"), ("draft-category", "water")], "save").await;
        let fields = [("draft-revision", old.as_str()), ("draft-section", "2"), ("how_many_wells", "4"), ("next", "yes")];
        let late = amina.post(routes::entry_form(id), &fields).await;
        assert!(late.status == 409 && late.says("Clear Spring"), "both texts are shown: {}", late.body);
        let now = entry(&world, id).revision.to_string();
        let again = [("draft-revision", now.as_str()), ("draft-section", "2"), ("how_many_wells", "4")];
        assert_eq!(amina.post(routes::entry_form(id), &again).await.status, 303);
        assert_eq!((entry(&world, id).title.as_str(), draft(&world, id, "how_many_wells").as_deref()), ("Clear Spring", Some("4")));
    }
}

fn wsis(world: &World) -> Programme {
    let olga = world.person("Olga").id;
    world.past(move |conn| {
        let preset = presets::find("wsis-prizes").expect("the preset").setup;
        // A preset opens at nine in the morning of its first day: yesterday is open at every hour of today.
        let yesterday = palmares::column::Moment::now().plus_hours(-24);
        let made = programme::store::make(conn, olga, "wsis", &preset, yesterday)?;
        programme::store::by_id(conn, made.id)
    })
}

fn revision(world: &World, prize: &Programme) -> String {
    let id = prize.id;
    world.look(|conn| programme::store::by_id(conn, id)).revision.to_string()
}

/// A question in a section of its own.
async fn ask(world: &World, olga: &Visitor, prize: &Programme, more: &[(&str, &str)]) -> Seen {
    let revision = revision(world, prize);
    let mut fields = vec![
        ("kind", "number"),
        ("revision", revision.as_str()),
        ("name-en", "How many wells?"),
        ("section-en", "The works"),
    ];
    fields.extend(more);
    olga.post(routes::question(&prize.slug), &fields).await
}

async fn begin(amina: &Visitor, prize: &Programme) -> EntryId {
    let begun = amina.post(routes::enter(&prize.slug), &[]).await;
    EntryId::parse(begun.leads_to().split('/').nth(2).expect("an entry")).expect("its id")
}

async fn write(
    world: &World,
    amina: &Visitor,
    id: EntryId,
    section: usize,
    answers: &[(&str, &str)],
    button: &str,
) -> Seen {
    let (revision, section) = (entry(world, id).revision.to_string(), section.to_string());
    let mut fields = vec![("draft-revision", revision.as_str()), ("draft-section", section.as_str()), (button, "yes")];
    fields.extend(answers);
    let seen = amina.post(routes::entry_form(id), &fields).await;
    assert_eq!(seen.status, 303, "{}", seen.body);
    seen
}

async fn submit(world: &World, amina: &Visitor, id: EntryId) {
    let revision = entry(world, id).revision.to_string();
    let done = amina.post(routes::submission(id), &[("draft-revision", &revision)]).await;
    assert_eq!(done.leads_to(), routes::entry_receipt(id), "{}", done.body);
}

fn entry(world: &World, id: EntryId) -> palmares::entries::Entry {
    let amina = world.person("Amina").id;
    world.look(|conn| palmares::entries::store::find_of(conn, amina, id)).0
}

fn text(answer: Option<&Answered>) -> Option<String> {
    match answer {
        Some(Answered::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

fn draft(world: &World, id: EntryId, key: &str) -> Option<String> {
    text(entry(world, id).answers.0.0.get(key))
}

fn submitted(world: &World, id: EntryId, key: &str) -> Option<String> {
    entry(world, id).submitted_answers.and_then(|answers| text(answers.0.0.get(key)))
}
