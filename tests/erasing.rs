//! Somebody asks to be erased: what they had goes, what others rely on stays under a mark, and the record still holds.

use diesel::prelude::*;
use palmares::accounts::Gone;
use palmares::db::Conn;
use palmares::entries::{self, EntryId, TeamRole};
use palmares::routes;

use crate::both_engines;
use crate::files::made;
use crate::support::World;
use crate::support::road::{Phase, Road};

both_engines! {
    async fn amina_is_gone_and_her_team_goes_on(world) {
        let road = Road::begin(world).await;
        let (world, prize, spring) = (&road.world, &road.programme, road.spring);
        let amina = world.visit_as("Amina").await;
        let gone = Gone::of(&world.person("Amina"));
        let telling = [("title", "Clear Spring"), ("entity", "Tarsali Well Trust"), ("draft-category", "water"), ("check", "yes"),
            ("summary", "Write to AMINA@amina.example.org if you want a spring of your own.")];
        let revision = entry(world, &gone, spring).revision.to_string();
        let fields = [&telling[..], &[("draft-revision", revision.as_str())]].concat();
        assert_eq!(amina.post(routes::entry_form(spring), &fields).await.status, 303);
        let revision = entry(world, &gone, spring).revision.to_string();
        assert_eq!(amina.post(routes::submission(spring), &[("draft-revision", &revision)]).await.status, 303);
        let begun = amina.post(routes::enter(&prize.slug), &[]).await;
        let draft = EntryId::parse(begun.leads_to().split('/').nth(2).expect("an entry")).expect("its id");
        amina.post(routes::entry_form(draft), &[("draft-revision", "1"), ("title", "Never told"), ("save", "yes")]).await;
        let key = kept_file(world, draft).await;
        amina.post(routes::team(spring), &[("email", "zoe@zoe.example.org")]).await;

        let page = amina.get(routes::erasure()).await;
        assert!(page.says("1 draft that is yours alone is deleted") && page.says("You leave 1 team") && page.says(&gone.mark), "{}", page.body);
        let wrong = amina.post(routes::erasure(), &[("typed", "Amina")]).await;
        assert!(wrong.status == 422 && wrong.says("not your address"), "{}", wrong.body);
        assert!(told(world).contains("amina@amina.example.org"), "it is there to be forgotten");
        let done = amina.post(routes::erasure(), &[("typed", " Amina@amina.example.org ")]).await;
        assert_eq!(done.leads_to(), "/", "{}", done.body);

        assert!(amina.get(routes::account()).await.leads_to().starts_with("/sign-in"), "nobody is signed in with it");
        let left = told(world).to_lowercase();
        for word in ["amina", "never told"] {
            let at = left.find(word);
            assert_eq!(at.map(|at| &left[at.saturating_sub(80)..(at + 80).min(left.len())]), None, "{word}");
        }
        assert!(left.contains("a spring of your own"), "what she submitted stays");
        let bo = world.visit_as("Bo").await;
        let own = bo.get(routes::entry(spring)).await;
        assert!(own.says("Clear Spring") && own.says("Lead"), "{}", own.body);
        let team = world.look(|conn| entries::store::team(conn, spring));
        assert_eq!(team.iter().map(|it| (it.name.as_str(), it.role)).collect::<Vec<_>>(), [("Bo", TeamRole::Lead)]);
        assert!(world.app.files.read(&key).await.is_err(), "the file of her draft is forgotten");
        let log = world.visit_as("Olga").await.get(routes::log(&prize.slug)).await;
        assert!(log.says(&gone.mark), "what she did stays under her mark: {}", log.body);
        assert_eq!(world.past(|conn| palmares::audit::store::seal(conn, palmares::column::Moment::now())).cmp(&0), std::cmp::Ordering::Greater);
        assert_eq!(world.past(palmares::audit::store::breaks), []);
        // The same address may begin anew, as somebody else.
        let again = world.person("Amina");
        assert_ne!(again.id, gone.id);
        assert_eq!(world.visit_as("Amina").await.get(routes::entry(spring)).await.status, 404);
    }

    async fn who_is_needed_settles_that_first(world) {
        let road = Road::begin(world).await;
        let world = &road.world;
        for (name, said) in [
            ("Zara", "is submitted and nobody else answers for it"),
            ("Jun", "You sit on the panel of"),
            ("Olga", "Nobody else organises"),
        ] {
            let visitor = world.visit_as(name).await;
            let page = visitor.get(routes::erasure()).await;
            assert!(page.says(said) && !page.says("Type your address"), "{name}: {}", page.body);
            let email = world.person(name).email;
            let refused = visitor.post(routes::erasure(), &[("typed", &email)]).await;
            assert!(refused.status == 422 && refused.says("One thing has to be settled first"), "{name}: {}", refused.body);
        }
        let zara = world.visit_as("Zara").await;
        assert_eq!(zara.post(routes::withdrawal(road.lamp), &[("reason", "It broke."), ("sure", "yes")]).await.status, 303);
        assert_eq!(zara.post(routes::erasure(), &[("typed", "zara@zara.example.org")]).await.leads_to(), "/");
        assert!(!told(world).to_lowercase().contains("zara"));
    }

    async fn after_publication_scores_stay_and_nobody_knows_whose(world) {
        let road = Road::begin(world).await;
        for phase in [Phase::Scoring, Phase::Closed, Phase::Published] {
            road.go_to(phase).await;
        }
        let world = &road.world;
        let (spring, amina) = (road.spring, world.person("Amina").id);
        world.past(move |conn| {
            use palmares::schema::named_conflicts as named;
            let row = (named::id.eq(EntryId::fresh()), named::entry_id.eq(spring), named::who.eq("jun@jun.example.org"));
            let rest = (named::reason.eq("A rival."), named::named_by.eq(amina), named::at.eq(palmares::column::Moment::now()));
            diesel::insert_into(named::table).values((row, rest)).execute(conn)?;
            Ok(())
        });
        let before = world.visit().await.get(format!("/programmes/{}/winners", road.programme.slug)).await;
        let sheets = count(world, "sheets");
        for name in ["Jun", "Zara", "Olga"] {
            let email = world.person(name).email;
            let done = world.visit_as(name).await.post(routes::erasure(), &[("typed", &email)]).await;
            assert_eq!(done.leads_to(), "/", "{name}: {}", done.body);
        }
        let left = told(world).to_lowercase();
        assert!(!left.contains("jun@") && !left.contains("institute of jun") && !left.contains("olga@"));
        assert_eq!(count(world, "sheets"), sheets);
        let after = world.visit().await.get(format!("/programmes/{}/winners", road.programme.slug)).await;
        assert_eq!((before.status, before.says("Long Lamp")), (200, true));
        assert!(after.status == 200 && after.says("Long Lamp"), "{}", after.body);
    }
}

/// A file of the draft, as if a team had brought it.
async fn kept_file(world: &World, draft: EntryId) -> String {
    let key = format!("entries/{draft}/picture.png");
    world.app.files.keep(&key, made::png(4, 4)).await.expect("the file is kept");
    let (kept, now) = (key.clone(), palmares::column::Moment::now());
    world.past(move |conn| {
        use palmares::schema::entry_files;
        diesel::insert_into(entry_files::table)
            .values((
                entry_files::id.eq(palmares::files::FileId::fresh()),
                entry_files::entry_id.eq(draft),
                entry_files::storage_key.eq(&kept),
                entry_files::bytes.eq(4i64),
                entry_files::hash.eq("none"),
                entry_files::submitted.eq(false),
                entry_files::at.eq(now),
            ))
            .execute(conn)?;
        Ok(())
    });
    key
}

fn entry(world: &World, gone: &Gone, id: EntryId) -> entries::Entry {
    let person = gone.id;
    world.look(move |conn| entries::store::find_of(conn, person, id)).0
}

#[derive(QueryableByName)]
struct Told {
    #[diesel(sql_type = diesel::sql_types::Text)]
    told: String,
}

/// Everything that stands in the database, as text.
fn told(world: &World) -> String {
    world.past(|conn| {
        Ok(tables(conn)?.iter().map(|table| of_table(conn, table)).collect::<QueryResult<Vec<_>>>()?.join("\n"))
    })
}

fn tables(conn: &mut Conn) -> QueryResult<Vec<String>> {
    let names = match conn {
        Conn::Sqlite(_) => "SELECT name AS told FROM sqlite_master WHERE type = 'table'",
        Conn::Postgres(_) => {
            "SELECT table_name::text AS told FROM information_schema.tables WHERE table_schema = 'public'"
        }
    };
    Ok(diesel::sql_query(names).load::<Told>(conn)?.into_iter().map(|it| it.told).collect())
}

fn of_table(conn: &mut Conn, table: &str) -> QueryResult<String> {
    let rows = match conn {
        Conn::Postgres(_) => format!("SELECT row_to_json(t)::text AS told FROM \"{table}\" t"),
        Conn::Sqlite(_) => {
            let names = format!("SELECT name AS told FROM pragma_table_info('{table}')");
            let columns: Vec<Told> = diesel::sql_query(names).load(conn)?;
            let joined = columns
                .iter()
                .map(|it| format!("COALESCE(\"{}\", '')", it.told))
                .collect::<Vec<_>>()
                .join(" || ' ' || ");
            format!("SELECT {joined} AS told FROM \"{table}\"")
        }
    };
    Ok(diesel::sql_query(rows).load::<Told>(conn)?.into_iter().map(|it| it.told).collect::<Vec<_>>().join("\n"))
}

fn count(world: &World, table: &'static str) -> usize {
    world.past(move |conn| Ok(of_table(conn, table)?.lines().count()))
}
