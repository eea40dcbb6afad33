//! Who is too close to what: what is found, declared, confirmed, dismissed and taken back; and who is locked out by it.

use palmares::accounts::{self, Person, Role};
use palmares::column::Moment;
use palmares::entries::{self, EntryId};
use palmares::language::Language;
use palmares::panels::{self, ConflictKind, JudgeId, NewJudge, Pair};
use palmares::programme::{self, Programme};

use crate::both_engines;
use crate::support::road::{self, Phase, Road};
use crate::support::visitor::Visitor;
use crate::support::{SMALL, World};

const CONFLICTS: &str = "/programmes/small-prize/conflicts";

both_engines! {
    async fn what_is_dismissed_with_a_reason_stays_so_and_what_is_confirmed_always_keeps_away(world) {
        let prize = world.small_prize();
        let spring = road::enter(&world, &prize, "Amina", "Clear Spring", "River Trust", "water");
        let jun = judge_of(&world, &prize, "Jun", "river TRUST");
        let olga = world.visit_as("Olga").await;
        let page = olga.get(CONFLICTS).await;
        assert!(page.says("1 finding waits for your word") && page.says("The same organisation"), "{}", page.body);
        let finding = value(jun, spring, ConflictKind::Organisation);
        let rule = |ruling, reason| [("finding", finding.as_str()), ("ruling", ruling), ("reason", reason)];
        let again = olga.post(CONFLICTS, &rule("dismissed", " ")).await;
        assert!(again.status == 422 && again.says("checked"), "what was ticked is kept: {}", again.body);
        let pairs = "/programmes/small-prize/assignment/pairs";
        let reference = reference(&world, &prize, spring);
        let by_hand = [("entry", reference.as_str()), ("judge", jun.as_str())];
        assert_eq!(olga.post(pairs, &by_hand).await.status, 422, "undecided keeps away");
        let said = olga.post_and_follow(CONFLICTS, &rule("dismissed", "Another trust of that name.")).await;
        assert!(said.says("1 conflict was dismissed") && said.says("No finding waits"), "{}", said.body);
        assert_eq!(olga.post(pairs, &by_hand).await.status, 303);
        olga.post("/programmes/small-prize/assignment/release", &[]).await;
        assert!(olga.get(format!("/programmes/small-prize/judges/{jun}")).await.says("Another trust of that name."));
        assert_eq!(world.visit_as("Jun").await.get(sheet_of(spring)).await.status, 200);
        olga.post(CONFLICTS, &rule("confirmed", "It is the same after all.")).await;
        assert_eq!(world.visit_as("Jun").await.get(sheet_of(spring)).await.status, 404, "at once");
        assert_eq!(counting(&world, &prize), []);
        let list = world.visit_as("Jun").await.get("/programmes/small-prize/judging").await;
        assert!(list.says("1 entry that was given to you is hidden") && !list.says("Clear Spring"), "{}", list.body);
        olga.post(CONFLICTS, &rule("dismissed", "No, another.")).await;
        assert_eq!(counting(&world, &prize), [(spring, jun)]);
    }

    async fn a_declared_conflict_can_be_taken_back_with_a_reason(world) {
        let road = Road::begin(world).await;
        let (jun, olga) = (road.world.visit_as("Jun").await, road.world.visit_as("Olga").await);
        let recusal = format!("{}/recusal", sheet_of(road.spring));
        assert!(jun.get(&recusal).await.says("I mentored or advised the team"));
        jun.post(&recusal, &[("nature", "mentored"), ("reason", "I coached them in May.")]).await;
        assert_eq!(jun.get(sheet_of(road.spring)).await.status, 404);
        let page = olga.get(format!("{CONFLICTS}?state=declared")).await;
        assert!(page.says("Declared, mentored the team: I coached them in May."), "{}", page.body);
        let finding = value(road.jun, road.spring, ConflictKind::Declared);
        let back = [("finding", finding.as_str()), ("ruling", "dismissed"), ("reason", "Another team, Jun says.")];
        assert_eq!(olga.post(CONFLICTS, &back).await.status, 303);
        assert_eq!(jun.get(sheet_of(road.spring)).await.status, 200);
        assert!(counting(&road.world, &road.programme).contains(&(road.spring, road.jun)));
        let log = olga.get("/programmes/small-prize/log").await;
        assert!(log.says("Dismissed or took back a conflict of interest"));
        jun.post(&recusal, &[("reason", "I am sure now.")]).await;
        assert_eq!(jun.get(sheet_of(road.spring)).await.status, 404, "and may be declared again");
    }

    async fn a_team_names_who_should_not_judge_and_learns_nothing(world) {
        let road = Road::begin(world).await;
        let (amina, olga) = (road.world.visit_as("Amina").await, road.world.visit_as("Olga").await);
        let path = format!("/entries/{}/conflicts", road.spring);
        assert_eq!(amina.post(&path, &[("who", " ")]).await.status, 422);
        // Ines judges; nobody of that other name does. What the team is told is the same to the byte but for the name.
        let judge = amina.post_and_follow(&path, &[("who", "ines"), ("reason", "A rival.")]).await;
        let stranger = amina.post_and_follow(&path, &[("who", "uxor"), ("reason", "A rival.")]).await;
        assert_eq!((judge.status, stranger.status), (200, 200));
        assert_eq!(judge.body.matches("Added. The organisers").count(), stranger.body.matches("Added. The organisers").count());
        for page in [&judge, &stranger] {
            assert!(!page.body.contains(road.ines.as_str()) && !page.says("Institute of Ines"), "{}", page.body);
        }
        let seen = olga.get(CONFLICTS).await;
        assert!(seen.says("The team has named: ines"), "{}", seen.body);
        assert!(seen.says("uxor") && seen.says("no judge goes by it"), "{}", seen.body);
        let reference = reference(&road.world, &road.programme, road.spring);
        let pair = [("entry", reference.as_str()), ("judge", road.ines.as_str())];
        assert_eq!(olga.post("/programmes/small-prize/assignment/pairs", &pair).await.status, 422);
        assert_eq!(road.world.visit_as("Zara").await.get(&path).await.status, 404);
        assert!(!road.world.visit_as("Ines").await.get("/programmes/small-prize/judging").await.says("rival"));
    }

    async fn an_organiser_who_is_too_close_is_locked_out_everywhere_and_another_is_not(world) {
        let road = Road::begin(world).await;
        road.go_to(Phase::Scoring).await;
        // One shares the team's mail domain, one is on the team, one says so.
        let colleague = organiser(&road.world, &road.programme, "Orla", "orla@amina.example.org");
        let own_team = road.world.with_role("Bo", &road.programme, Role::Organiser);
        let honest = organiser(&road.world, &road.programme, "Otis", "otis@otis.example.org");
        let (colleague, own_team) = (browser_of(&road.world, &colleague).await, browser_of(&road.world, &own_team).await);
        let honest = browser_of(&road.world, &honest).await;
        let desk = format!("/programmes/small-prize/desk/entries/{}", road.spring);
        assert_eq!(honest.get(&desk).await.status, 200);
        assert_eq!(honest.post(format!("{desk}/conflict"), &[("reason", "")]).await.status, 403);
        assert_eq!(honest.post(format!("{desk}/conflict"), &[("reason", "My sister is on it.")]).await.status, 303);
        road.go_to(Phase::Closed).await;
        let olga = road.world.visit_as("Olga").await;
        let judge = format!("judges/{}", road.jun);
        let standing = format!("standings/{}", road.spring);
        let pages = ["desk/entries", "desk/entries?words=spring", "desk/entries.csv", "coverage?category=water",
            "coverage.csv", &judge, "standings?category=water", "standings?category=all"];
        for (name, visitor) in [("domain", &colleague), ("team", &own_team), ("word", &honest)] {
            let page = visitor.get(&desk).await;
            assert!(page.status == 403 && page.says("Hidden because of a conflict"), "{name}: {}", page.body);
            assert_eq!(visitor.get(format!("/programmes/small-prize/{standing}")).await.status, 403, "{name}");
            let screen = [("verdict", "not_eligible"), ("reason", "Mine.")];
            assert!(matches!(visitor.post(format!("{desk}/screening"), &screen).await.status, 403 | 422), "{name}");
            assert_eq!(visitor.get(&desk).await.status, 403);
            for path in pages {
                let page = visitor.get(format!("/programmes/small-prize/{path}")).await;
                assert_eq!(page.status, 200, "{name} {path}");
                assert!(!page.says("Clear Spring") && !page.says("Tarsali"), "{name} reads it at {path}: {}", page.body);
                let silent = path == "coverage.csv";
                assert!(silent || page.says("Hidden because of a conflict"), "{name} is told at {path}: {}", page.body);
                let open = olga.get(format!("/programmes/small-prize/{path}")).await;
                assert!(open.says("Clear Spring"), "it is there to be leaked at {path}: {}", open.body);
            }
        }
    }

    async fn whoever_would_be_invited_is_looked_at_first(world) {
        let road = Road::begin(world).await;
        let olga = road.world.visit_as("Olga").await;
        let judges = "/programmes/small-prize/judges";
        let form = [("name", "Una"), ("email", "una@una.example.org"), ("organisation", "tarsali well trust"), ("check", "yes")];
        let seen = olga.post(judges, &form).await;
        assert!(seen.status == 200 && seen.says("1 entry would be in conflict"), "{}", seen.body);
        assert!(seen.says("value=\"Una\""), "the form is kept");
        assert!(!olga.get(judges).await.says("una@una.example.org"), "nobody was invited");
        let file = "name,email,organisation\nUna,una@una.example.org,Tarsali Well Trust\nUlf,ulf@ulf.example.org,\n";
        let preview = olga.upload(format!("{judges}/import"), &[], ("file", "j.csv", file.as_bytes())).await;
        assert!(preview.says("In conflict with") && preview.says(">1</td>") && preview.says(">0</td>"), "{}", preview.body);
    }

    async fn a_delegation_is_kept_from_its_own_country_where_that_is_asked_for(world) {
        let setup = SMALL.to_owned() + "\n[[form.fields]]\nkey = \"country\"\nkind = \"choice\"\nsays = \"country\"\nnames = { en = \"Country\" }\noptions = [{ key = \"NL\", names = { en = \"Netherlands\" } }]\n";
        let prize = world.edition("small-prize", Box::leak(setup.into_boxed_str()));
        let spring = road::enter(&world, &prize, "Amina", "Clear Spring", "River Trust", "water");
        world.past(move |conn| {
            use diesel::prelude::*;
            use palmares::schema::entry_briefs::dsl;
            let answers = "{\"country\":[\"NL\"],\"entity\":\"River Trust\"}";
            diesel::update(dsl::entry_briefs.find(spring)).set(dsl::submitted.eq(answers)).execute(conn)?;
            Ok(())
        });
        let jun = judge_of(&world, &prize, "Jun", "");
        let olga = world.visit_as("Olga").await;
        let known = [("country", "netherlands"), ("capacity", "5")];
        olga.post(format!("/programmes/small-prize/judges/{jun}"), &known).await;
        assert!(olga.get(CONFLICTS).await.says("No finding waits"));
        olga.post("/programmes/small-prize/judges/terms", &[("by_country", "yes")]).await;
        assert!(olga.get(CONFLICTS).await.says("The same country: Netherlands"), "{}", olga.get(CONFLICTS).await.body);
    }
}

fn judge_of(world: &World, programme: &Programme, name: &'static str, organisation: &'static str) -> JudgeId {
    let (programme, olga, person) = (programme.clone(), world.person("Olga").id, world.person(name));
    world.past(move |conn| {
        let new = NewJudge {
            name: person.name.clone(),
            email: person.email.clone(),
            organisation: organisation.to_owned(),
            ..NewJudge::default()
        };
        let id = panels::store::add_judge(conn, olga, &programme, &new, Moment::now())?;
        panels::store::answer_invitation(conn, person.id, id, true, Moment::now())?;
        Ok(id)
    })
}

fn organiser(world: &World, programme: &Programme, name: &'static str, email: &'static str) -> Person {
    let id = programme.id;
    world.past(move |conn| {
        let person = accounts::store::find_or_create(conn, name, email, Language::English, Moment::now())?;
        accounts::store::grant(conn, None, id, person.id, Role::Organiser, Moment::now())?;
        Ok(person)
    })
}

async fn browser_of(world: &World, person: &Person) -> Visitor {
    let (id, now) = (person.id, Moment::now());
    let session = world.past(move |conn| accounts::store::begin(conn, id, "a test", now));
    Visitor::new(&world.app, Some(world.app.keys.token(session, now.plus_days(1)).expect("a key"))).await
}

fn counting(world: &World, programme: &Programme) -> Vec<(EntryId, JudgeId)> {
    let programme = programme.id;
    world.look(move |conn| {
        let round = programme::store::round(conn, programme)?;
        Ok(panels::store::pairs(conn, round.id)?.into_iter().map(|Pair { entry, judge }| (entry, judge)).collect())
    })
}

fn reference(world: &World, programme: &Programme, entry: EntryId) -> String {
    let programme = programme.id;
    world.look(move |conn| entries::store::by_id_in(conn, programme, entry)).reference
}

fn value(judge: JudgeId, entry: EntryId, kind: ConflictKind) -> String {
    format!("{judge} {entry} {kind}")
}

fn sheet_of(entry: EntryId) -> String {
    format!("/programmes/small-prize/judging/{entry}")
}
