//! Olga brings in the people who run and follow an edition by one file, all of them or nobody.

use palmares::accounts::Role;
use palmares::desk;
use palmares::mail;
use palmares::programme::Programme;
use palmares::routes;

use crate::both_engines;
use crate::files::made;
use crate::intake::with_country;
use crate::support::road::{self, has_role};
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

const FILE: &str = "Role;E-mail;Name;Country;Language\n\
    organizer;nia@nia.example.org;Nia;;\n\
    coordinator;vera@vera.example.org;Vera;kenya;fr\n\
    auditor;noor@noor.example.org;Noor;;\n\
    chair;nia@nia.example.org;Nia;;\n";

both_engines! {
    async fn people_of_a_file_are_looked_at_then_given_what_it_says_once_and_told_by_letter(world) {
        let prize = with_country(&world);
        world.with_role("Noor", &prize, Role::Auditor);
        let olga = world.visit_as("Olga").await;
        let asked = olga.get(routes::people_import(&prize.slug)).await;
        assert!(asked.says("name,email,role,country,language") && asked.says("A coordinator has a country"), "{}", asked.body);
        let looked = bring(&olga, &prize, "people.csv", FILE.as_bytes()).await;
        assert_eq!(looked.status, 200, "{}", looked.body);
        for words in ["3 people would be new here", "0 known people", "1 row says what is so already", "Coordinator: Kenya"] {
            assert!(looked.says(words), "{words}: {}", looked.body);
        }
        assert!(!olga.get(routes::people(&prize.slug)).await.says("nia@nia.example.org"), "looking changes nothing");
        let apply = routes::people_import_apply(&prize.slug);
        let done = olga.post_and_follow(&apply, &[("body", FILE)]).await;
        assert!(done.says("3 rows of the file are applied") && done.says("vera@vera.example.org"), "{}", done.body);
        assert!(olga.post_and_follow(&apply, &[("body", FILE)]).await.says("nothing new"));
        assert!(has_role(&world, &prize, "Nia", Role::Organiser) && has_role(&world, &prize, "Nia", Role::Chair));
        assert_eq!(kinds(&world, "nia@nia.example.org"), ["role-granted", "role-granted"]);
        assert_eq!(kinds(&world, "vera@vera.example.org"), ["coordinator-named"]);
        assert_eq!(kinds(&world, "noor@noor.example.org"), Vec::<String>::new());
        assert_eq!(world.person("Vera").language, palmares::language::Language::French);
        assert_eq!(world.visit_as("Vera").await.get(routes::country(&prize.slug)).await.status, 200);
        let log = olga.get(routes::log(&prize.slug)).await;
        assert_eq!(log.body.matches("Brought in people from a file").count(), 1, "{}", log.body);
    }

    async fn a_file_with_a_wrong_row_says_where_and_how_to_mend_it_and_changes_nothing(world) {
        let prize = with_country(&world);
        road::judge(&world, &prize, "Jun");
        let olga = world.visit_as("Olga").await;
        let rows: &[&[&str]] = &[
            &["name", "email", "role", "country"],
            &["Nia", "nia@nia.example.org", "organiser", ""],
            &["Kim", "kim@kim.example.org", "king", ""],
            &["Vera", "vera@vera.example.org", "coordinator", "Atlantis"],
            &["Jun", "jun@jun.example.org", "coordinator", "KE"],
            &["Ines", "ines@ines.example.org", "judge", ""],
        ];
        let looked = bring(&olga, &prize, "people.xlsx", &made::workbook(rows)).await;
        assert!(looked.says("4 rows are wrong, so nothing of the file can be applied"), "{}", looked.body);
        for (row, column, words) in [
            (3, "role", "Write organiser, chair, auditor or coordinator"),
            (4, "country", "There is no country “Atlantis”"),
            (5, "email", "must not learn who entered"),
            (6, "role", "on the page of judges"),
        ] {
            let line = looked.body.lines().find(|line| line.contains(&format!(">{row}</td>")) && line.contains("<code>"));
            let line = palmares::language::plain(line.unwrap_or_default());
            assert!(line.contains(&format!("<code>{column}</code>")) && line.contains(words), "{row}: {line}");
        }
        assert!(!looked.shows("Apply"), "{}", looked.body);
        let body = "name,email,role\nNia,nia@nia.example.org,organiser\nKim,kim@kim.example.org,king\n";
        let forced = olga.post(routes::people_import_apply(&prize.slug), &[("body", body)]).await;
        assert!(forced.status == 422 && forced.says("1 row is wrong"), "{}", forced.body);
        assert!(!has_role(&world, &prize, "Nia", Role::Organiser));
        for (bytes, words) in [
            (&b"name,email\nNia,nia@nia.example.org\n"[..], "no column “role”"),
            (&b""[..], "with at least one row"),
            (&b"PK\x03\x04 nothing more"[..], "cannot be read"),
        ] {
            let wrong = bring(&olga, &prize, "people.csv", bytes).await;
            assert!(wrong.status == 422 && wrong.says(words), "{words}: {}", wrong.body);
        }
    }

    async fn what_became_wrong_after_it_was_looked_at_is_said_and_nothing_is_done(world) {
        let prize = with_country(&world);
        let olga = world.visit_as("Olga").await;
        assert_eq!(bring(&olga, &prize, "people.csv", FILE.as_bytes()).await.status, 200);
        road::judge(&world, &prize, "Vera");
        let late = olga.post(routes::people_import_apply(&prize.slug), &[("body", FILE)]).await;
        assert!(late.status == 422 && late.says("must not learn who entered"), "{}", late.body);
        assert!(!has_role(&world, &prize, "Nia", Role::Organiser));
    }

    async fn everybody_as_a_file_is_no_formula_and_reads_back_as_nothing_new(world) {
        let prize = with_country(&world);
        let olga = world.visit_as("Olga").await;
        let file = "name,email,role,country\n=HYPERLINK(1),zed@zed.example.org,chair,\n'-Quo,quo@quo.example.org,coordinator,CH\n";
        olga.post(routes::people_import_apply(&prize.slug), &[("body", file)]).await;
        let csv = olga.get(routes::people_csv(&prize.slug)).await;
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
        assert_eq!(
            csv.body.trim_start_matches('\u{feff}').lines().collect::<Vec<_>>(),
            [
                "name,email,role,country,language",
                "Olga,olga@olga.example.org,organiser,,en",
                "'=HYPERLINK(1),zed@zed.example.org,chair,,en",
                "'-Quo,quo@quo.example.org,coordinator,CH,en",
            ]
        );
        let (id, text) = (prize.id, csv.body.clone());
        let plan = world.look(|conn| {
            let prize = palmares::programme::store::by_id(conn, id)?;
            desk::store::plan_people(conn, &prize, &text)
        });
        assert_eq!((plan.problems, plan.rows.len()), (Vec::new(), 3));
        assert!(plan.rows.iter().all(|(_, does)| *does == desk::RowDoes::Nothing), "{:?}", plan.rows);
        road::judge(&world, &prize, "Jun");
        let judges = olga.get(routes::judges_csv(&prize.slug)).await;
        assert!(judges.says("Jun,jun@jun.example.org,Institute of Jun,CH,,,en,,,10"), "{}", judges.body);
        let looked = olga.upload(routes::judges_import(&prize.slug), &[], ("file", "judges.csv", &judges.bytes)).await;
        assert!(looked.says("1 judge stays as they are") && looked.says("0 judges would be invited"), "{}", looked.body);
    }
}

async fn bring(olga: &Visitor, prize: &Programme, name: &str, bytes: &[u8]) -> Seen {
    olga.upload(routes::people_import(&prize.slug), &[], ("file", name, bytes)).await
}

fn kinds(world: &World, email: &'static str) -> Vec<String> {
    let letters = world.look(|conn| mail::store::to(conn, email));
    letters.into_iter().map(|letter| letter.kind).collect()
}
