//! Olga brings entries in from files: looks first, applies once, and loses nothing.

use palmares::column::Moment;
use palmares::entries::rules::import::Step;
use palmares::entries::{ImportKind, Mapping, State, store};
use palmares::language::plain;
use palmares::programme::Programme;
use palmares::routes;

use crate::both_engines;
use crate::files::made;
use crate::support::{Visitor, World, missing};

const PEOPLE: &str = include_str!("fixtures/devpost_people.csv");
/// As HotCRP writes them.
const PAPERS: &str = r#"[{"object":"paper","pid":7,"status":"submitted","title":"Kite, and wind",
    "abstract":"It flies over seven villages.","topics":["Water"],
    "authors":[{"email":"ana@example.org","given_name":"Ana","family_name":"Lima","affiliation":"Wind Lab"},{"name":"Bo"}]},
    {"object":"paper","pid":8,"status":"withdrawn","title":"Lost kite","authors":[]}]"#;
const TABLE: &str = include_str!("fixtures/table.csv");

both_engines! {
    async fn olga_looks_at_a_file_before_she_applies_it_once(world) {
        let (prize, olga) = (world.small_prize(), world.visit_as("Olga").await);
        let import = upload(&olga, &prize, "devpost", PEOPLE).await;
        let preview = olga.get(&import).await;
        for words in ["3 entries are new", "Melted", "not an address", "Best Design"] {
            assert!(plain(&preview.body).contains(words), "{words}: {}", preview.body);
        }
        assert_eq!(entries(&world, &prize).len(), 0);
        let apply = format!("{import}/apply");
        let done = olga.post_and_follow(&apply, &[]).await;
        assert!(plain(&done.body).contains("New: 3"), "{}", done.body);
        assert_eq!(entries(&world, &prize).len(), 3);
        assert!(olga.post_and_follow(&apply, &[]).await.shows("applied before"));
        assert_eq!(entries(&world, &prize).len(), 3);
        let again = upload(&olga, &prize, "devpost", PEOPLE).await;
        assert!(olga.get(again).await.shows("Nothing to apply"));
        let ana = world.look(|conn| palmares::accounts::store::by_email(conn, "ana@example.org")).map(|it| it.id);
        let mine = world.look(|conn| store::mine(conn, ana.expect("Ana has an account")));
        assert_eq!((mine.len(), mine[0].entry.state), (1, State::Submitted));
    }

    async fn a_name_that_nobody_knows_is_given_a_meaning(world) {
        let (prize, olga) = (world.small_prize(), world.visit_as("Olga").await);
        let import = upload(&olga, &prize, "devpost", PEOPLE).await;
        assert!(plain(&olga.get(&import).await.body).contains("Named by 1 entry."));
        assert_eq!(olga.post(&import, &[("prize:Best Design", "light")]).await.leads_to(), import);
        olga.post(format!("{import}/apply"), &[]).await;
        let id = entries(&world, &prize).iter().find(|row| row.entry.title == "Kite").map(|row| row.entry.id);
        let codes = world.look(|conn| store::categories_of(conn, id.expect("Kite is in")));
        assert_eq!(codes.iter().map(|it| it.code.as_str()).collect::<Vec<_>>(), ["light"]);
    }

    async fn lists_of_other_systems_and_sheets_are_tables_too(world) {
        let (prize, olga) = (world.small_prize(), world.visit_as("Olga").await);
        let import = upload(&olga, &prize, "table", PAPERS).await;
        let preview = plain(&olga.get(&import).await.body);
        assert!(preview.contains("2 entries are new"), "{preview}");
        olga.post(&import, &[("column:abstract", "summary")]).await;
        olga.post(format!("{import}/apply"), &[]).await;
        let rows = entries(&world, &prize);
        let states: Vec<(&str, State)> = rows.iter().map(|row| (row.entry.title.as_str(), row.entry.state)).collect();
        assert_eq!(states, [("Lost kite", State::Draft), ("Kite, and wind", State::Submitted)], "newest first");
        assert_eq!(rows[1].team[0].email, "ana@example.org");
        let page = olga.get(routes::desk_entry(&prize.slug, rows[1].entry.id)).await;
        assert!(page.says("It flies over seven villages.") && page.says("Ana Lima (Wind Lab); Bo"), "{}", page.body);
        let sheet = made::workbook(&[&["title", "key", "email"], &["Long Lamp", "12", "zara@example.org"]]);
        let path = routes::imports(&prize.slug);
        let seen = olga.upload(&path, &[("kind", "table")], ("file", "entries.xlsx", &sheet)).await;
        olga.post(format!("{}/apply", seen.leads_to()), &[]).await;
        assert!(entries(&world, &prize).iter().any(|row| row.entry.title == "Long Lamp"));
        for (name, bytes, words) in [
            ("a.json", &b"[{\"pid\": 1,"[..], "breaks off"),
            ("b.json", &b"{\"papers\": []}"[..], "neither a list"),
            ("c.xlsx", &b"PK\x03\x04 nothing more"[..], "cannot be read"),
            ("d.csv", &b"\xff\xfet\x00i\x00"[..], "neither a text in UTF-8"),
        ] {
            let wrong = olga.upload(&path, &[("kind", "table")], ("file", name, bytes)).await;
            assert!(wrong.status == 422 && wrong.says(words), "{name}: {}", wrong.body);
        }
        assert_eq!(entries(&world, &prize).len(), 3);
        let judges = made::workbook(&[&["name", "email"], &["Una", "una@una.example.org"]]);
        let looked = olga.upload(routes::judges_import(&prize.slug), &[], ("file", "judges.xlsx", &judges)).await;
        assert!(looked.status == 200 && looked.says("una@una.example.org"), "{}", looked.body);
    }

    async fn a_plain_table_is_read_by_its_columns(world) {
        let (prize, olga) = (world.small_prize(), world.visit_as("Olga").await);
        let import = upload(&olga, &prize, "table", TABLE).await;
        let preview = plain(&olga.get(&import).await.body);
        assert!(preview.contains("2 entries are new") && preview.contains("row 3 already"), "{preview}");
        olga.post(&import, &[("column:Colour", "entity")]).await;
        olga.post(format!("{import}/apply"), &[]).await;
        let rows = entries(&world, &prize);
        let kite = rows.iter().find(|row| row.entry.title == "Kite").expect("Kite is in");
        assert_eq!(kite.team[0].email, "ana@example.org");
        let page = olga.get(routes::desk_entry(&prize.slug, kite.entry.id)).await;
        assert!(page.shows("=red") && page.shows("Water"), "{}", page.body);
    }

    async fn a_list_of_entries_that_was_written_here_is_brought_in_as_it_was(world) {
        let (prize, olga) = (world.small_prize(), world.visit_as("Olga").await);
        let entered = [("=1+1 Kite", "It flies, \"high\"; over seven villages.", "water"), ("-Lamp", "-It lights\nall night long here.", "light")];
        let rows: Vec<Vec<&str>> = entered.iter().map(|(title, summary, category)| vec![*title, *summary, *category]).collect();
        let mut csv = csv::Writer::from_writer(Vec::new());
        csv.write_record(["title", "summary", "category"]).expect("a row");
        rows.iter().for_each(|row| csv.write_record(row).expect("a row"));
        let body = String::from_utf8(csv.into_inner().expect("a file")).expect("a text");
        let import = upload(&olga, &prize, "table", &body).await;
        olga.post(format!("{import}/apply"), &[]).await;
        let written = olga.get(routes::desk_entries_csv(&prize.slug)).await.body;
        assert!(written.contains("'=1+1 Kite") && written.contains("'-Lamp"), "{written}");
        let next = world.edition("next-prize", crate::support::SMALL);
        let import = upload(&olga, &next, "table", written.trim_start_matches('\u{feff}')).await;
        olga.post(format!("{import}/apply"), &[]).await;
        let told = |prize: &Programme| {
            let mut found: Vec<_> = entries(&world, prize).into_iter().map(|row| {
                let summary = row.entry.answers.0.0.get("summary").cloned();
                (row.entry.title, summary, row.entry.state, row.categories.len())
            }).collect();
            found.sort_by(|a, b| a.0.cmp(&b.0));
            found
        };
        assert_eq!(told(&next), told(&prize));
        assert_eq!(told(&next).len(), 2);
    }

    async fn what_a_newer_file_lacks_is_withdrawn_only_when_olga_says_so(world) {
        let (prize, olga) = (world.small_prize(), world.visit_as("Olga").await);
        let import = upload(&olga, &prize, "devpost", PEOPLE).await;
        olga.post(format!("{import}/apply"), &[]).await;
        let newer: String = PEOPLE.lines().filter(|line| !line.starts_with("Lamp")).map(|line| format!("{line}\n")).collect();
        let import = upload(&olga, &prize, "devpost", &newer).await;
        assert!(olga.get(&import).await.shows("name=\"withdraw\""));
        olga.post(format!("{import}/apply"), &[]).await;
        assert_eq!(withdrawn(&world, &prize), Vec::<String>::new());
        let import = upload(&olga, &prize, "devpost", &newer).await;
        olga.post(format!("{import}/apply"), &[("withdraw", "yes")]).await;
        assert_eq!(withdrawn(&world, &prize), ["Lamp"]);
    }

    async fn wrong_files_are_answered_in_words(world) {
        let (prize, olga) = (world.small_prize(), world.visit_as("Olga").await);
        let path = routes::imports(&prize.slug);
        for (kind, body) in [("devpost", &b""[..]), ("devpost", &b"PK\x03\x04"[..]), ("table", &[0xff, 0xfe, b'a', 0][..]), ("cake", &b"a"[..])] {
            let seen = olga.upload(&path, &[("kind", kind)], ("file", "a.csv", body)).await;
            assert_eq!(seen.status, 422, "{kind}");
            assert!(seen.shows("error-summary"));
        }
        let import = upload(&olga, &prize, "devpost", "a,b\n1,2\n").await;
        assert!(olga.get(import).await.shows("Project Title"));
        let amina = world.visit_as("Amina").await;
        assert_eq!(amina.upload(&path, &[("kind", "table")], ("file", "a.csv", b"a")).await.status, 404);
    }

    async fn a_real_report_comes_in_whole_and_only_once(world) {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/imports/devpost_projects_2023.csv");
        let Ok(body) = std::fs::read_to_string(path) else { return missing("the real report of Devpost") };
        let prize = world.small_prize();
        let (programme, text) = (prize.clone(), body.clone());
        let applied = world.past(move |conn| {
            let now = Moment::now();
            let id = store::imports::keep(conn, None, programme.id, ImportKind::Devpost, "report.csv", &text, now)?;
            store::imports::apply(conn, None, &programme, id, false, now)
        });
        assert_eq!((applied.added, applied.problems), (146, 0));
        let drafts = entries(&world, &prize).iter().filter(|row| row.entry.state == State::Draft).count();
        assert_eq!(drafts, 28);
        let plan = world.look(|conn| store::imports::preview(conn, &prize, ImportKind::Devpost, &body, &Mapping::default()));
        assert_eq!((plan.count(Step::Same), plan.changes()), (146, false));
    }
}

async fn upload(olga: &Visitor, prize: &Programme, kind: &str, body: &str) -> String {
    let path = routes::imports(&prize.slug);
    let seen = olga.upload(&path, &[("kind", kind)], ("file", "report.csv", body.as_bytes())).await;
    seen.leads_to().to_owned()
}

fn entries(world: &World, prize: &Programme) -> Vec<store::Row> {
    world.look(|conn| store::list(conn, prize, &store::Filter::default(), 0, 1000))
}

fn withdrawn(world: &World, prize: &Programme) -> Vec<String> {
    let rows = entries(world, prize).into_iter().filter(|row| row.entry.state == State::Withdrawn);
    rows.map(|row| row.entry.title).collect()
}
