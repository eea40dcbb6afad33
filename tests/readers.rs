//! A question that only the judges of some rounds read: on pages, in files, by search, in previews.

use palmares::entries::{Answered, EntryId, store};
use palmares::panels::{self, Pair};
use palmares::programme::{self, Field, Programme, Setup, StageKind};
use palmares::routes;

use crate::both_engines;
use crate::files::made;
use crate::support::road::{assign, judge};
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

const FORM: &str = concat!(
    include_str!("support/small.toml"),
    r#"
[[form.fields]]
key = "costs"
kind = "text"
names = { en = "Costs" }
rounds = [2]

[[form.fields]]
key = "plan"
kind = "file"
names = { en = "Plan" }
accepts = ["pdf"]
rounds = [2]

[[form.fields]]
key = "telephone"
kind = "line"
names = { en = "Telephone" }
rounds = []

[[rounds]]
names = { en = "Winners" }
sheets_needed = 1
blind = false

[[rounds.criteria]]
key = "worth"
names = { en = "Worth" }
meaning = { en = "What it is worth." }
weight = 1
levels = [
  { points = 1, names = { en = "Little" } },
  { points = 2, names = { en = "Much" } },
]
"#
);
const COSTS: &str = "Fourteen thousand quetzals.";
const NUMBER: &str = "041 555 0199";

both_engines! {
    async fn what_is_for_the_second_round_is_read_by_its_judges_and_by_no_judge_before(world) {
        let (prize, id) = submitted(&world).await;
        let (jun, ines) = (judge(&world, &prize, "Jun"), judge(&world, &prize, "Ines"));
        world.stage(&prize, StageKind::Entries, -48, -1);
        world.stage(&prize, StageKind::Scoring, -1, 48);
        assign(&world, &prize, Pair { entry: id, judge: jun });
        let plan = plan_of(&world, id);
        let (sheet, file) = (routes::sheet(&prize.slug, id), format!("{}/{plan}", routes::sheet_files(&prize.slug, id)));
        let first = world.visit_as("Jun").await;
        let seen = first.get(&sheet).await;
        assert!(seen.status == 200 && seen.says("Summary"), "{}", seen.body);
        for secret in [COSTS, "Costs", NUMBER, "Telephone", "Plan"] {
            assert!(!seen.says(secret), "{secret}: {}", seen.body);
        }
        assert_eq!(first.get(&file).await.status, 404);
        for asked in ["quetzals", "Fourteen", "041"] {
            let found = first.get(format!("{}?words={asked}", routes::catalogue(&prize.slug))).await;
            assert!(found.status == 200 && !found.says("Clear Spring"), "{asked}: {}", found.body);
        }
        assert!(first.get(format!("{}?words=roofs", routes::catalogue(&prize.slug))).await.says("Clear Spring"));
        open_second(&world, &prize, id);
        assign(&world, &prize, Pair { entry: id, judge: ines });
        let second = world.visit_as("Ines").await;
        // Another round, another rubric: she reads its rules first.
        second.post(routes::judge_invitation(ines), &[("agree", "yes")]).await;
        let seen = second.get(&sheet).await;
        assert!(seen.says(COSTS) && seen.says("Plan") && !seen.says(NUMBER), "{}", seen.body);
        assert_eq!(second.get(&file).await.status, 200);
        assert_eq!([first.get(&sheet).await.status, first.get(&file).await.status], [404, 404]);
        let desk = world.visit_as("Olga").await.get(routes::desk_entry(&prize.slug, id)).await;
        assert!(desk.says(COSTS) && desk.says(NUMBER), "organisers always read it: {}", desk.body);
    }

    async fn the_team_finds_what_each_round_reads_and_the_organiser_who_reads_what(world) {
        let (prize, id) = submitted(&world).await;
        let (amina, olga) = (world.visit_as("Amina").await, world.visit_as("Olga").await);
        let [first, second] = [1, 2].map(|round| format!("{}?round={round}", routes::entry_preview(id)));
        let (before, after) = (amina.get(&first).await, amina.get(&second).await);
        assert!(!before.says(COSTS) && !before.says("River Trust"), "{}", before.body);
        assert!(after.says(COSTS) && after.says("River Trust") && !after.says(NUMBER), "{}", after.body);
        assert_eq!(amina.get(routes::entry_preview(id)).await.says(COSTS), before.says(COSTS), "the round at hand");
        for page in [routes::questions(&prize.slug), routes::form_preview(&prize.slug), routes::setup(&prize.slug)] {
            let seen = olga.get(&page).await;
            assert!(seen.says("Judges read it in round 2 only.") && seen.says("No judge reads it."), "{page}: {}", seen.body);
        }
        let form = amina.get(routes::entry_form(id)).await;
        assert!(form.says("Judges read it in round 2 only."), "the team learns it, too: {}", form.body);
        let text = olga.get(routes::setup_file(&prize.slug)).await.body;
        let read = Setup::read(&text).expect("the export reads back");
        let rounds: Vec<_> = ["summary", "costs", "telephone"].map(|key| read.form.field(key).map(|it| it.rounds.clone())).into();
        assert_eq!(rounds, [Some(None), Some(Some(vec![2])), Some(Some(Vec::new()))]);
    }

    async fn olga_ticks_the_rounds_and_what_was_promised_to_who_answered_stays(world) {
        let prize = world.edition("prize-in-rounds", FORM);
        let olga = world.visit_as("Olga").await;
        let page = olga.get(format!("{}?key=costs", routes::question(&prize.slug))).await;
        assert!(page.says("Round 1: Scoring") && page.shows("value=\"2\" checked") && !page.shows("value=\"1\" checked"), "{}", page.body);
        for (ticked, kept) in [
            (vec!["1"], Some(vec![1])),
            (vec![], Some(Vec::new())),
            (vec!["1", "2"], None),
            (vec!["2"], Some(vec![2])),
        ] {
            let seen = save(&world, &olga, &prize, &ticked, &[]).await;
            assert_eq!((seen.status, field(&world, &prize).rounds), (303, kept), "{}", seen.body);
        }
        for (ticked, more, said) in [
            (vec!["2"], vec![("public", "yes")], "cannot be kept for some rounds"),
            (vec!["3"], vec![], "have to be rounds of this edition"),
        ] {
            let wrong = save(&world, &olga, &prize, &ticked, &more).await;
            assert!(wrong.status == 422 && wrong.says(said) && wrong.says("What it costs"), "{said}: {}", wrong.body);
        }
        answer_costs(&world, &prize).await;
        let wrong = save(&world, &olga, &prize, &["1", "2"], &[]).await;
        assert!(wrong.status == 422 && wrong.says("under a promise of who reads it"), "{}", wrong.body);
        assert_eq!(field(&world, &prize).rounds, Some(vec![2]));
    }
}

/// Amina's entry, with everything answered, submitted.
async fn submitted(world: &World) -> (Programme, EntryId) {
    let prize = world.edition("prize-in-rounds", FORM);
    let id = answer_costs(world, &prize).await;
    let amina = world.person("Amina").id;
    let of = prize.clone();
    world.past(move |conn| {
        let revision = store::find_of(conn, amina, id)?.0.revision;
        store::submit(conn, amina, &of, id, revision, palmares::column::Moment::now())
    });
    (prize, id)
}

async fn answer_costs(world: &World, prize: &Programme) -> EntryId {
    let amina = world.visit_as("Amina").await;
    let begun = amina.post(routes::enter(&prize.slug), &[]).await.leads_to().to_owned();
    let id = begun.split('/').find_map(EntryId::parse).expect("the address of an entry");
    let sent = amina.upload(routes::entry_files(id, "plan"), &[], ("file", "plan.pdf", &made::pdf(""))).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let person = world.person("Amina").id;
    let revision = world.look(move |conn| store::find_of(conn, person, id)).0.revision.to_string();
    let fields = [
        ("title", "Clear Spring"),
        ("entity", "River Trust"),
        ("summary", "We catch rain on roofs."),
        ("costs", COSTS),
        ("telephone", NUMBER),
        ("draft-category", "water"),
        ("draft-revision", revision.as_str()),
    ];
    let saved = amina.post(routes::entry_form(id), &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    id
}

fn plan_of(world: &World, id: EntryId) -> String {
    let amina = world.person("Amina").id;
    let entry = world.look(move |conn| store::find_of(conn, amina, id)).0;
    match entry.answers.0.0.get("plan") {
        Some(Answered::Files(files)) => files[0].id.to_string(),
        other => panic!("no plan: {other:?}"),
    }
}

fn open_second(world: &World, prize: &Programme, id: EntryId) {
    let (prize, olga) = (prize.clone(), world.person("Olga").id);
    world.past(move |conn| {
        let round = programme::store::rounds(conn, prize.id)?.pop().expect("a second round");
        programme::store::open_round(conn, olga, &prize, &round, palmares::column::Moment::now())?;
        panels::store::let_in(conn, round.id, &[id].into())
    });
}

fn field(world: &World, prize: &Programme) -> Field {
    let id = prize.id;
    let form = world.look(move |conn| programme::store::by_id(conn, id)).form;
    form.field("costs").cloned().expect("the question")
}

async fn save(world: &World, olga: &Visitor, prize: &Programme, ticked: &[&str], more: &[(&str, &str)]) -> Seen {
    let id = prize.id;
    let revision = world.look(move |conn| programme::store::by_id(conn, id)).revision.to_string();
    let known =
        [("key", "costs"), ("revision", revision.as_str()), ("name-en", "What it costs"), ("rounds-asked", "2")];
    let ticks = ticked.iter().map(|number| ("rounds", *number));
    let fields: Vec<(&str, &str)> = known.into_iter().chain(ticks).chain(more.iter().copied()).collect();
    olga.post(routes::question(&prize.slug), &fields).await
}
