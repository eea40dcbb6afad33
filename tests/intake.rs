//! What comes in, counted; the same verdict for many; views that are kept; coordinators who follow a country.

use std::sync::OnceLock;

use palmares::entries::EntryId;
use palmares::panels::{self, NewJudge};
use palmares::programme::{self, Programme};
use palmares::routes;

use crate::both_engines;
use crate::support::road::{self, enter};
use crate::support::visitor::Seen;
use crate::support::{SMALL, Visitor, World};

both_engines! {
    async fn the_intake_is_counted_by_day_and_by_choice(world) {
        let prize = with_country(&world);
        let olga = world.visit_as("Olga").await;
        assert!(olga.get(routes::intake(&prize.slug)).await.says("Nothing is submitted yet"));
        for (name, title, category) in [("Amina", "Clear Spring", "water"), ("Zara", "Late Rain", "water"), ("Bo", "Long Lamp", "light")] {
            enter(&world, &prize, name, title, "Some Entity", category);
        }
        world.visit_as("Vera").await.post(routes::enter(&prize.slug), &[]).await;
        let page = olga.get(routes::intake(&prize.slug)).await;
        assert!(page.says("3 entries are submitted; drafts: 1") && page.says("The most on one day were 3"), "{}", page.body);
        assert!(page.shows("role=\"img\"") && page.says("The same as a table"));
        let csv = olga.get(routes::intake_csv(&prize.slug)).await.body;
        assert!(csv.contains("Categories,water,Water,0,2") && csv.contains("Categories,light,Light,0,1"), "{csv}");
        // Whoever is too close to an entry does not count it.
        let spring = of(&world, "Amina");
        olga.post(format!("{}/conflict", routes::desk_entry(&prize.slug, spring)), &[("reason", "My cousin.")]).await;
        assert!(olga.get(routes::intake(&prize.slug)).await.says("2 entries are submitted"));
        assert!(world.visit_as("Amina").await.get(routes::intake(&prize.slug)).await.status == 404);
    }

    async fn many_entries_get_a_verdict_that_was_previewed(world) {
        let prize = with_country(&world);
        let olga = world.visit_as("Olga").await;
        let (spring, rain) = (enter(&world, &prize, "Amina", "Clear Spring", "A", "water"), enter(&world, &prize, "Zara", "Late Rain", "B", "water"));
        let begun = world.visit_as("Vera").await.post(routes::enter(&prize.slug), &[]).await;
        let draft = EntryId::parse(begun.leads_to().split('/').nth(2).expect("an entry")).expect("its id");
        let list = olga.get(routes::desk_entries(&prize.slug)).await;
        assert!(list.says("Give all 3 found a verdict") && list.shows(&format!("value=\"{spring}\"")), "{}", list.body);
        let none = olga.post(routes::verdicts(&prize.slug), &[]).await;
        assert!(none.status == 422 && none.says("Tick at least one entry"), "{}", none.body);
        let ids = [spring.to_string(), rain.to_string(), draft.to_string()];
        let with = |more: &[(&'static str, &'static str)]| {
            ids.iter().map(|id| ("entry", id.as_str())).chain(more.iter().copied()).collect::<Vec<_>>()
        };
        let chosen = olga.post(routes::verdicts(&prize.slug), &with(&[])).await;
        assert!(chosen.says("3 entries") && chosen.says("Show what this does"), "{}", chosen.body);
        let reasonless = olga.post(routes::verdicts(&prize.slug), &with(&[("act", "preview"), ("verdict", "not_eligible")])).await;
        assert_eq!(reasonless.status, 422);
        let preview = olga.post(routes::verdicts(&prize.slug), &with(&[("act", "preview"), ("verdict", "eligible")])).await;
        assert!(preview.says("2 entries would get this verdict") && preview.says("1 cannot, because"), "{}", preview.body);
        assert_eq!(verdict(&world, spring), None, "looking changes nothing");
        let apply = with(&[("act", "apply"), ("verdict", "eligible")]);
        let done = olga.post(routes::verdicts(&prize.slug), &apply).await;
        assert!(done.says("2 entries have got this verdict") && done.says("1 cannot, because"), "{}", done.body);
        let again = olga.post(routes::verdicts(&prize.slug), &apply).await;
        assert!(again.says("No entry has changed") && again.says("2 had it already"), "{}", again.body);
        assert_eq!(verdict(&world, rain), Some("eligible".to_owned()));
        let letters = world.look(|conn| palmares::mail::store::to(conn, "zara@zara.example.org"));
        assert_eq!(letters.iter().filter(|it| it.kind == "entry-screened").count(), 1, "one letter, however often it is pressed");
        // All that a filter finds, and nothing that she is too close to.
        olga.post(format!("{}/conflict", routes::desk_entry(&prize.slug, spring)), &[("reason", "My cousin.")]).await;
        let fields = [("all", "yes"), ("asks", "state=submitted"), ("act", "apply"), ("verdict", "not_eligible"), ("reason", "Late work.")];
        let all = olga.post(routes::verdicts(&prize.slug), &fields).await;
        assert!(all.says("1 entry has got this verdict"), "{}", all.body);
        assert_eq!((verdict(&world, spring).as_deref(), verdict(&world, rain).as_deref()), (Some("eligible"), Some("not_eligible")));
    }

    async fn what_is_asked_is_kept_under_a_name_for_all_who_run_it(world) {
        let prize = with_country(&world);
        enter(&world, &prize, "Amina", "Clear Spring", "A", "water");
        let olga = world.visit_as("Olga").await;
        let nameless = olga.post(routes::views(&prize.slug), &[("asks", "state=draft"), ("name", " ")]).await;
        assert!(nameless.status == 422 && nameless.says("Give the view a name"), "{}", nameless.body);
        for asks in ["state=submitted", "state=draft"] {
            let kept = olga.post(routes::views(&prize.slug), &[("asks", asks), ("name", "To  chase")]).await;
            assert_eq!(kept.leads_to(), format!("{}?{asks}", routes::desk_entries(&prize.slug)));
        }
        world.with_role("Noor", &prize, palmares::accounts::Role::Auditor);
        let noor = world.visit_as("Noor").await.get(routes::desk_entries(&prize.slug)).await;
        assert!(noor.says("To chase") && noor.shows("?state=draft") && !noor.shows("?state=submitted"), "{}", noor.body);
        assert!(!noor.says("Keep this view") && !noor.says("a verdict"), "she reads");
        let id = world.look(|conn| palmares::entries::store::views(conn, prize.id))[0].id.to_string();
        for _ in 0..2 {
            assert_eq!(olga.post(routes::remove_view(&prize.slug), &[("view", &id)]).await.status, 303);
        }
        assert!(!olga.get(routes::desk_entries(&prize.slug)).await.says("To chase"));
    }

    async fn a_coordinator_follows_the_entries_of_a_country_and_nothing_else(world) {
        let prize = with_country(&world);
        let olga = world.visit_as("Olga").await;
        let (spring, rain) = (enter(&world, &prize, "Amina", "Clear Spring", "Well Trust", "water"), enter(&world, &prize, "Zara", "Late Rain", "Rain Office", "water"));
        lies_in(&world, &prize, spring, "KE").await;
        lies_in(&world, &prize, rain, "CH").await;
        let wrong = name(&olga, &prize, "Vera", "XX").await;
        assert!(wrong.status == 422 && wrong.says("Choose a country") && wrong.shows("vera@vera.example.org"), "{}", wrong.body);
        for _ in 0..2 {
            assert_eq!(name(&olga, &prize, "Vera", "KE").await.status, 303);
        }
        let letters = world.look(|conn| palmares::mail::store::to(conn, "vera@vera.example.org"));
        assert_eq!(letters.iter().filter(|it| it.kind == "coordinator-named").count(), 1);
        let vera = world.visit_as("Vera").await;
        let list = vera.get(routes::country(&prize.slug)).await;
        assert!(list.says("Clear Spring") && list.says("Well Trust") && list.says("Kenya"), "{}", list.body);
        assert!(!list.says("Late Rain") && !list.says("Eligible"), "{}", list.body);
        let csv = vera.get(routes::country_csv(&prize.slug)).await.body;
        assert!(csv.contains("Clear Spring") && !csv.contains("Late Rain"), "{csv}");
        assert!(vera.get(routes::desks()).await.shows(&routes::country(&prize.slug)));
        assert_eq!(vera.get(routes::desk_entries(&prize.slug)).await.status, 404);
        // Whoever judges must not learn who entered, before or after.
        road::judge(&world, &prize, "Jun");
        let judge = name(&olga, &prize, "Jun", "KE").await;
        assert!(judge.status == 422 && judge.says("must not learn who entered"), "{}", judge.body);
        let asked = [("name", "Vera"), ("email", "vera@vera.example.org"), ("organisation", "Rain Office")];
        let invited = olga.post(routes::judges(&prize.slug), &asked).await;
        assert!(invited.status == 422 && invited.says("so knows who entered") && invited.shows("Rain Office"), "{}", invited.body);
        let file = "name,email\nVera,vera@vera.example.org\nKim,kim@kim.example.org\n";
        let looked = olga.upload(routes::judges_import(&prize.slug), &[], ("file", "judges.csv", file.as_bytes())).await;
        assert!(looked.says("so knows who entered") && looked.says("1 judge would be invited"), "{}", looked.body);
        let person = world.person("Vera").id.to_string();
        assert_eq!(olga.post(routes::end_coordinator(&prize.slug), &[("person", &person), ("country", "KE")]).await.status, 303);
        assert!(!olga.get(routes::people(&prize.slug)).await.says("vera@vera.example.org"));
        assert_eq!(vera.get(routes::country(&prize.slug)).await.status, 404);
        assert_eq!(olga.post(routes::judges(&prize.slug), &asked).await.status, 303, "now she may be asked");
    }

    async fn whoever_declined_to_judge_and_follows_a_country_now_stays_out_of_the_panel(world) {
        let prize = with_country(&world);
        let olga = world.visit_as("Olga").await;
        let (programme, person) = (prize.clone(), world.person("Vera"));
        let organiser = world.person("Olga").id;
        let judge = world.past(move |conn| {
            let new = NewJudge { name: person.name.clone(), email: person.email.clone(), ..NewJudge::default() };
            let id = panels::store::add_judge(conn, organiser, &programme, &new, palmares::column::Moment::now())?;
            panels::store::answer_invitation(conn, person.id, id, false, palmares::column::Moment::now())?;
            Ok(id)
        });
        assert_eq!(name(&olga, &prize, "Vera", "KE").await.status, 303);
        let vera = world.visit_as("Vera").await;
        assert_eq!(vera.get(routes::country(&prize.slug)).await.status, 200);
        let back = vera.post(routes::judge_invitation(judge), &[("agree", "yes")]).await;
        assert_eq!(back.status, 403, "{}", back.body);
        assert!(back.says("You follow the entries of a country"), "{}", back.body);
        assert_eq!(vera.get(routes::country(&prize.slug)).await.status, 200, "she still follows it");
    }

    async fn a_code_of_the_day_tells_nobody_but_a_coordinator_that_she_is_one(world) {
        let prize = with_country(&world);
        let olga = world.visit_as("Olga").await;
        assert_eq!(name(&olga, &prize, "Vera", "KE").await.status, 303);
        let opened = olga.post(routes::join_codes(&prize.slug), &[("most", "5"), ("hours", "2")]).await;
        let code = opened.leads_to().rsplit('/').next().unwrap_or_default().to_owned();
        let vera_says = [("name", "Vera"), ("email", "vera@vera.example.org")];
        let amina_says = [("name", "Amina"), ("email", "amina@amina.example.org")];
        world.person("Amina");
        let stranger = world.visit().await;
        let (of_vera, of_amina) = (
            stranger.post(routes::join(&code), &vera_says).await,
            stranger.post(routes::join(&code), &amina_says).await,
        );
        let same = |seen: &Seen| seen.body.replace("vera@vera", "x").replace("amina@amina", "x");
        assert_eq!((of_vera.status, same(&of_vera)), (of_amina.status, same(&of_amina)));
        let own = world.visit_as("Vera").await.post(routes::join(&code), &vera_says).await;
        assert!(own.status == 422 && own.says("You follow the entries of a country"), "{}", own.body);
        assert!(!road::has_role(&world, &prize, "Vera", palmares::accounts::Role::Judge));
    }
}

/// The small prize with screening, and a question for the country.
pub fn with_country(world: &World) -> Programme {
    static SETUP: OnceLock<String> = OnceLock::new();
    let setup = SETUP.get_or_init(|| {
        let entity = "key = \"entity\"\nkind = \"line\"\n";
        let country = "\n[[form.fields]]\nkey = \"country\"\nkind = \"choice\"\nsays = \"country\"\nnames = { en = \"Country\" }\n\
            identifying = true\noptions = [\n  { key = \"KE\", names = { en = \"Kenya\" } },\n  { key = \"CH\", names = { en = \"Switzerland\" } },\n]\n";
        let saying = SMALL.replace(entity, &format!("{entity}says = \"entity\"\n"));
        format!("{}{country}", saying.replace("screening = false\n", "screening = true\n"))
    });
    world.edition("small-prize", setup)
}

fn of(world: &World, name: &'static str) -> EntryId {
    let person = world.person(name).id;
    world.look(|conn| palmares::entries::store::mine(conn, person))[0].entry.id
}

fn verdict(world: &World, id: EntryId) -> Option<String> {
    world.look(|conn| palmares::entries::store::verdict_of(conn, id)).map(|verdict| verdict.to_string())
}

/// Its team says where it lies, and submits it again.
pub async fn lies_in(world: &World, prize: &Programme, id: EntryId, country: &'static str) {
    let (prize, now) = (prize.clone(), palmares::column::Moment::now());
    world.past(move |conn| {
        let lead = palmares::entries::store::team(conn, id)?[0].person;
        let (entry, _) = palmares::entries::store::find_of(conn, lead, id)?;
        let codes: Vec<String> =
            palmares::entries::store::categories_of(conn, id)?.into_iter().map(|it| it.code).collect();
        let mut draft = palmares::entries::rules::draft_of(&entry, &codes);
        draft.answers.0.insert("country".to_owned(), palmares::entries::Answered::Text(country.to_owned()));
        let prize = programme::store::by_id(conn, prize.id)?;
        let revision = palmares::entries::store::save_draft(conn, lead, &prize, id, &draft, entry.revision, now)?;
        palmares::entries::store::submit(conn, lead, &prize, id, revision, now)
    });
}

async fn name(olga: &Visitor, prize: &Programme, name: &str, country: &str) -> Seen {
    let email = format!("{0}@{0}.example.org", name.to_lowercase());
    let fields = [("coordinator-name", name), ("coordinator-email", &email), ("country", country)];
    olga.post(routes::coordinators(&prize.slug), &fields).await
}
