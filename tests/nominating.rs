//! Amina enters a project of Sefa's, who is asked by letter; and the other terms of entering.

use palmares::entries::EntryId;
use palmares::mail;
use palmares::programme::{self, Programme, StageKind};
use palmares::routes;

use crate::both_engines;
use crate::support::road::{self, enter};
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

const SEFA: [(&str, &str); 3] =
    [("whose", "other"), ("owner-name", "Sefa Taulupe"), ("owner-email", "sefa@taulupe.example.org")];

both_engines! {
    async fn sefa_agrees_without_an_account_and_only_then_is_the_entry_eligible(world) {
        let (prize, id) = nominated(&world).await;
        let (amina, olga) = (world.visit_as("Amina").await, world.visit_as("Olga").await);
        let own = amina.get(routes::entry(id)).await;
        assert!(own.says("Sefa Taulupe") && own.says("Consent awaited"), "{}", own.body);
        let early = screen(&olga, &prize, id, "eligible").await;
        assert!(early.status == 422 && early.says("has not agreed yet"), "{}", early.body);
        let link = link_sent(&world);
        let sefa = world.visit().await;
        let page = sefa.get(&link).await;
        assert!(page.says("Clear Spring") && page.says("Amina") && page.says("Small Prize"), "{}", page.body);
        let nothing = sefa.post(&link, &[("words", "Who are you?")]).await;
        assert!(nothing.status == 422 && nothing.says("Choose whether you agree") && nothing.says("Who are you?"), "{}", nothing.body);
        assert_eq!(sefa.post(&link, &[("answer", "refused"), ("words", "Not this year.")]).await.status, 303);
        assert!(screen(&olga, &prize, id, "eligible").await.says("has refused"));
        for _ in 0..2 {
            let thanks = sefa.post_and_follow(&link, &[("answer", "given"), ("words", "Gladly.")]).await;
            assert!(thanks.says("Consent given") && thanks.says("Thank you"), "{}", thanks.body);
        }
        let told = letters(&world, "amina@amina.example.org", "consent-answered");
        assert_eq!(told.len(), 2, "one for each answer, none for a second click");
        assert!(told[1].contains("Sefa Taulupe agrees") && told[1].contains("Gladly."), "{}", told[1]);
        let desk = olga.get(routes::desk_entry(&prize.slug, id)).await;
        assert!(desk.says("Entered for somebody else") && desk.says("Gladly."), "{}", desk.body);
        assert_eq!(screen(&olga, &prize, id, "eligible").await.status, 303);
        let late = sefa.post(&link, &[("answer", "refused")]).await;
        assert!(late.status == 422 && late.says("found this entry eligible"), "{}", late.body);
        let log = olga.get(routes::log(&prize.slug)).await;
        assert!(log.says("The owner of a project answered") && !log.says("Gladly."), "{}", log.body);
    }

    async fn nobody_answers_in_the_place_of_the_owner(world) {
        let (prize, id) = nominated(&world).await;
        let (amina, vera) = (world.visit_as("Amina").await, world.visit_as("Vera").await);
        let link = link_sent(&world);
        let token = link.rsplit('/').next().expect("a token").to_owned();
        for page in [routes::entry(id), routes::owner(id), routes::submission(id)] {
            assert!(!amina.get(&page).await.shows(&token), "{page}");
        }
        assert_eq!(vera.get(routes::owner(id)).await.status, 404);
        assert_eq!(vera.get(routes::consent("0190c0de00007000800000000000")).await.status, 404);
        // Where a mail server carries the letters, organisers read them without what would let them answer.
        let carried = crate::support::post_office::node(&world, "smtp://127.0.0.1:1?tls=none", "");
        let olga = Visitor::new(&carried, Some(session(&world, "Olga"))).await;
        let letter = world.look(|conn| mail::store::to(conn, "sefa@taulupe.example.org"))[0].id;
        let read = olga.get(routes::letter(&prize.slug, letter)).await;
        assert!(read.says("Sefa Taulupe") && !read.shows(&token), "{}", read.body);
        // Naming another owner, or none, ends the link.
        let other = [("whose", "other"), ("owner-name", "Noa"), ("owner-email", "noa@noa.example.org")];
        assert_eq!(amina.post(routes::owner(id), &other).await.status, 303);
        assert_eq!(vera.get(&link).await.status, 404);
        assert_eq!(amina.post(routes::owner(id), &[("whose", "own")]).await.status, 303);
        assert!(amina.get(routes::owner(id)).await.says("It is our own"));
        assert_eq!(screen(&world.visit_as("Olga").await, &prize, id, "eligible").await.status, 303, "nobody has to agree");
    }

    async fn an_owner_with_an_account_finds_their_consent_among_their_own_data(world) {
        let (_, id) = nominated(&world).await;
        let bo = [("whose", "other"), ("owner-name", "Bo"), ("owner-email", "Bo@bo.example.org")];
        world.visit_as("Amina").await.post(routes::owner(id), &bo).await;
        let own: serde_json::Value =
            serde_json::from_str(&world.visit_as("Bo").await.get(routes::own_data()).await.body).expect("a file of JSON");
        assert_eq!(own["consents"][0]["reference"], entry(&world, id).reference);
        assert_eq!(own["entries"], serde_json::json!([]));
    }

    async fn the_owner_is_asked_once_and_not_every_hour(world) {
        let (_, id) = nominated(&world).await;
        let amina = world.visit_as("Amina").await;
        let again = amina.post(routes::ask_owner_again(id), &[]).await;
        assert!(again.status == 403 && again.says("at most once in 24 hours"), "{}", again.body);
        assert_eq!(amina.post(routes::owner(id), &SEFA).await.status, 303, "the same words ask nobody twice");
        assert_eq!(letters(&world, "sefa@taulupe.example.org", "consent-asked").len(), 1);
        world.past(move |conn| {
            use diesel::prelude::*;
            use palmares::schema::owners;
            diesel::update(owners::table).set(owners::asked_at.eq(owners::asked_at - 90_000_000_000)).execute(conn)?;
            Ok(())
        });
        assert!(amina.get(routes::owner(id)).await.says("Ask the owner once more"));
        assert_eq!(amina.post(routes::ask_owner_again(id), &[]).await.status, 303);
        assert_eq!(letters(&world, "sefa@taulupe.example.org", "consent-asked").len(), 2);
        let wrong = [("whose", "other"), ("owner-name", ""), ("owner-email", "amina@amina.example.org")];
        let seen = amina.post(routes::owner(id), &wrong).await;
        assert!(seen.status == 422 && seen.says("is on your team") && seen.shows("amina@amina.example.org"), "{}", seen.body);
    }

    async fn the_owner_is_as_close_to_the_entry_as_its_team(world) {
        let (prize, id) = nominated(&world).await;
        let amina = world.visit_as("Amina").await;
        let jun = [("whose", "other"), ("owner-name", "Jun"), ("owner-email", "jun@jun.example.org")];
        assert_eq!(amina.post(routes::owner(id), &jun).await.status, 303);
        road::judge(&world, &prize, "Jun");
        let found = world.visit_as("Olga").await.get("/programmes/small-prize/conflicts").await;
        assert!(found.says("2 findings wait"), "{}", found.body);
        let olga = [("whose", "other"), ("owner-name", "Olga"), ("owner-email", "olga@olga.example.org")];
        assert_eq!(amina.post(routes::owner(id), &olga).await.status, 303);
        assert_eq!(world.visit_as("Olga").await.get(routes::desk_entry(&prize.slug, id)).await.status, 403);
        let named = [("whose", "other"), ("owner-name", "Clear Valley Council"), ("owner-email", "noa@noa.example.org")];
        amina.post(routes::owner(id), &named).await;
        let revision = entry(&world, id).revision.to_string();
        let telling = [("draft-revision", revision.as_str()), ("title", "Clear Spring"), ("entity", "Well Trust"), ("draft-category", "water"),
            ("summary", "Clear Valley Council brings water to every house."), ("check", "yes")];
        assert_eq!(amina.post(routes::entry_form(id), &telling).await.status, 303);
        let check = amina.get(routes::submission(id)).await;
        assert!(check.says("Judges would read who you are") && check.says("Clear Valley Council"), "{}", check.body);
    }

    async fn terms_are_changed_until_entries_close(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let page = olga.get(routes::terms(&prize.slug)).await;
        assert!(page.says("Terms of entering") && page.says("People in a team, at most"), "{}", page.body);
        let wrong = set(&world, &olga, &prize, &[("team-max", "none"), ("nomination", "yes")]).await;
        assert!(wrong.status == 422 && wrong.shows("value=\"none\"") && wrong.says("needs screening"), "{}", wrong.body);
        assert_eq!(set(&world, &olga, &prize, &[("team-max", "5"), ("written-in", "en")]).await.status, 303);
        let setup = olga.get(routes::setup(&prize.slug)).await;
        assert!(setup.says("Language of entries"), "{}", setup.body);
        assert!(olga.get(routes::setup_file(&prize.slug)).await.body.contains("written_in = \"en\""));
        let old = [("revision", "1"), ("team-max", "9"), ("categories-max", "1"), ("catalogue", "after-closing"), ("category-word", "category")];
        let late = olga.post(routes::terms(&prize.slug), &old).await;
        assert!(late.status == 422 && late.says("Somebody changed the set-up"), "{}", late.body);
        world.stage(&prize, StageKind::Entries, -48, -1);
        let closed = set(&world, &olga, &prize, &[("team-max", "7")]).await;
        assert!(closed.status == 422 && closed.says("Entries are closed"), "{}", closed.body);
    }

    async fn one_person_is_on_as_many_teams_as_the_terms_allow(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        assert_eq!(set(&world, &olga, &prize, &[("entries-per-person", "1")]).await.status, 303);
        let amina = world.visit_as("Amina").await;
        enter(&world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let second = amina.post(routes::enter(&prize.slug), &[]).await;
        assert!(second.status == 403 && second.says("the team of one entry only"), "{}", second.body);
        let lamp = enter(&world, &prize, "Zara", "Long Lamp", "Lantern Works", "light");
        let zara = world.visit_as("Zara").await;
        zara.post(routes::team_link(lamp), &[("do", "make")]).await;
        let link = world.look(|conn| palmares::entries::store::link_of(conn, lamp)).expect("a link");
        let page = amina.get(routes::join_team(&link)).await;
        assert!(page.says("the team of one entry only") && !page.says("Join the team"), "{}", page.body);
        assert_eq!(amina.post(routes::join_team(&link), &[]).await.status, 403);
        assert_eq!(world.visit_as("Bo").await.post(routes::join_team(&link), &[]).await.status, 303);
    }

    async fn a_second_entry_of_an_entity_is_pointed_out_to_whoever_screens(world) {
        let prize = world.edition("small-prize", SAYING.get_or_init(|| {
            let setup = crate::support::SMALL.replace("key = \"entity\"\nkind = \"line\"\n", "key = \"entity\"\nkind = \"line\"\nsays = \"entity\"\n");
            setup.replace("screening = false\n", "screening = true\none_per_entity = true\n")
        }));
        let spring = enter(&world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let rain = enter(&world, &prize, "Zara", "Late Rain", "TARSALI  well trust", "water");
        let lamp = enter(&world, &prize, "Bo", "Long Lamp", "Tarsali Well Trust", "light");
        let olga = world.visit_as("Olga").await;
        let page = olga.get(routes::desk_entry(&prize.slug, spring)).await;
        assert!(page.says("Another entry of the same entity") && page.shows(&routes::desk_entry(&prize.slug, rain)), "{}", page.body);
        assert!(!page.shows(&routes::desk_entry(&prize.slug, lamp)), "another category is another entry");
        assert!(!olga.get(routes::desk_entry(&prize.slug, lamp)).await.says("Another entry of the same entity"));
        assert_eq!(screen(&olga, &prize, spring, "eligible").await.status, 303, "a person decides");
    }
}

static SAYING: std::sync::OnceLock<String> = std::sync::OnceLock::new();

/// A submitted entry of Amina's for Sefa, in an edition that takes them.
async fn nominated(world: &World) -> (Programme, EntryId) {
    let prize = world.small_prize();
    let olga = world.visit_as("Olga").await;
    assert_eq!(set(world, &olga, &prize, &[("screening", "yes"), ("nomination", "yes")]).await.status, 303);
    let id = enter(world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
    let asked = world.visit_as("Amina").await.post_and_follow(routes::owner(id), &SEFA).await;
    assert!(asked.says("We have written to"), "{}", asked.body);
    (prize, id)
}

async fn set(world: &World, olga: &Visitor, prize: &Programme, more: &[(&str, &str)]) -> Seen {
    let id = prize.id;
    let revision = world.look(|conn| programme::store::by_id(conn, id)).revision.to_string();
    let mut fields = vec![
        ("revision", revision.as_str()),
        ("category-word", "category"),
        ("categories-max", "1"),
        ("catalogue", "after-closing"),
    ];
    if !more.iter().any(|(name, _)| *name == "team-max") {
        fields.push(("team-max", "3"));
    }
    fields.extend(more);
    olga.post(routes::terms(&prize.slug), &fields).await
}

async fn screen(olga: &Visitor, prize: &Programme, id: EntryId, verdict: &str) -> Seen {
    olga.post(format!("{}/screening", routes::desk_entry(&prize.slug, id)), &[("verdict", verdict), ("reason", "")])
        .await
}

fn entry(world: &World, id: EntryId) -> palmares::entries::Entry {
    let amina = world.person("Amina").id;
    world.look(|conn| palmares::entries::store::find_of(conn, amina, id)).0
}

fn letters(world: &World, to: &str, kind: &str) -> Vec<String> {
    let all = world.look(|conn| mail::store::to(conn, to));
    all.iter().filter(|it| it.kind == kind).map(|it| mail::rules::written(it, "https://p.example.org").body).collect()
}

/// The path of the link in Sefa's letter.
fn link_sent(world: &World) -> String {
    let letter = letters(world, "sefa@taulupe.example.org", "consent-asked").pop().expect("a letter");
    let line = letter.lines().find(|line| line.starts_with("https://")).expect("a link");
    line.trim_start_matches("https://p.example.org").to_owned()
}

fn session(world: &World, name: &'static str) -> String {
    let (person, now) = (world.person(name).id, palmares::column::Moment::now());
    let session = world.past(move |conn| palmares::accounts::store::begin(conn, person, "a test", now));
    world.app.keys.token(session, now.plus_days(1)).expect("a key")
}
