//! The public record: from the opening of scoring to somebody at home who recomputes who won.

use std::process::Command;

use diesel::prelude::*;
use palmares::accounts::PersonId;
use palmares::audit;
use palmares::column::Moment;
use palmares::results::rules::bundle::receipt::{Receipt, misses};
use palmares::results::rules::bundle::verifying::verify;
use palmares::results::rules::bundle::{archive, finding};
use palmares::results::{self, store};
use palmares::routes;
use palmares::schema::{fixed_rules, letters, people, record_entries, record_judges, records};

use crate::both_engines;
use crate::support::judged::{CLEAR, Judged, TURNED};
use crate::support::{World, fresh_folder, missing};

const CAST: [&str; 7] = ["Amina", "Bo", "Jun", "Ines", "Kofi", "Olga", "Noor"];

both_engines! {
    async fn everybody_gets_the_same_bytes_and_both_verifiers_recompute_who_won(world) {
        let judged = published(&world);
        let vera = world.visit().await;
        let page = vera.get(routes::record("small-prize")).await;
        assert_eq!(page.status, 200);
        let file = vera.get(routes::record_file("small-prize")).await;
        assert_eq!((file.status, file.header("content-type")), (200, Some("application/zip")));
        assert_eq!(world.visit_as("Jun").await.get(routes::record_file("small-prize")).await.bytes, file.bytes);
        let kept = world.look(|conn| store::records::public(conn, judged.programme.id)).expect("a record");
        assert!(page.shows(&kept.fingerprint) && page.shows(&kept.signed_by) && page.shows(&kept.root), "{}", page.body);
        let report = verify(&file.bytes, Some(&kept.signed_by));
        assert_eq!((report.findings, report.boards, report.sheets, report.decisions), (vec![], 2, 6, 2));
        assert!(said_by_python(&file.bytes).is_none_or(|said| said.contains("all holds")));
    }

    async fn one_score_changed_by_one_point_is_named_by_both(world) {
        published(&world);
        let file = world.visit().await.get(routes::record_file("small-prize")).await;
        let mut files = archive::unpack(&file.bytes).expect("an archive");
        let sheets = &mut files.iter_mut().find(|(name, _)| name == "sheets.jsonl").expect("the sheets").1;
        let changed = String::from_utf8_lossy(sheets).replacen("\"impact\":3", "\"impact\":2", 1);
        assert_ne!(changed.as_bytes(), &sheets[..]);
        *sheets = changed.into_bytes();
        let bytes = archive::pack(&files).expect("packed");
        let mut names: Vec<String> = verify(&bytes, None).findings.iter().map(finding::Finding::name).collect();
        names.dedup();
        assert_eq!(names, ["sheet-changed", "standing-differs"]);
        if let Some(said) = said_by_python(&bytes) {
            assert!(names.iter().all(|name| said.contains(&format!("[{name}]"))), "{said}");
        }
    }

    async fn before_the_publication_nobody_finds_a_record_nor_that_there_could_be_one(world) {
        let judged = Judged::closed(&world, CLEAR);
        record(&world);
        for name in CAST {
            let visitor = world.visit_as(name).await;
            for path in [routes::record("small-prize"), routes::record_file("small-prize"), routes::own_record("small-prize")] {
                let seen = visitor.get(&path).await;
                let nothing = visitor.get("/programmes/small-prize/no-such-page").await;
                assert_eq!((seen.status, nothing.status), (404, 404), "{name} at {path}");
            }
        }
        assert_eq!(world.visit().await.get(routes::own_record("small-prize")).await.status, 404);
        judged.decide("water", &["Well"]);
        judged.decide("light", &["Lamp"]);
        judged.sign("water");
        judged.sign("light");
        publish(&judged);
        let seen = world.visit().await.get(routes::record("small-prize")).await;
        assert!(seen.says("The record is being made."), "{}", seen.body);
        assert_eq!(world.visit().await.get(routes::record_file("small-prize")).await.status, 404);
    }

    async fn no_person_is_in_it_and_other_names_of_judges_change_no_byte(world) {
        let judged = published(&world);
        let bytes = archive_of(&world);
        let files = archive::unpack(&bytes).expect("an archive");
        let records = files.iter().filter(|(name, _)| name.ends_with(".jsonl"));
        let text: String = records.map(|(_, it)| String::from_utf8_lossy(it).into_owned()).collect();
        for secret in CAST.iter().copied().chain(["Institute", "Trust", "careful piece", "Dina", "@"]) {
            assert!(!text.contains(secret), "{secret}");
        }
        let ids: Vec<String> = world.look(|conn| Ok(people::table.select(people::id).load(conn)?));
        assert!(ids.iter().all(|id| !text.contains(id)));
        let (jun, ines) = (world.person("Jun").id, world.person("Ines").id);
        world.past(move |conn| {
            let call = |conn: &mut _, who: PersonId, name: &str| -> palmares::error::Result<()> {
                diesel::update(people::table.find(who)).set(people::name.eq(name)).execute(conn)?;
                Ok(())
            };
            call(conn, jun, "Ines")?;
            call(conn, ines, "Jun")?;
            diesel::delete(record_judges::table).execute(conn)?;
            diesel::delete(record_entries::table).execute(conn)?;
            diesel::delete(records::table).execute(conn)?;
            Ok(())
        });
        let origin = world.app.config.origin();
        results::make_records(&world.app.db, &origin, Moment::now()).expect("made anew");
        world.past(|conn| audit::store::seal(conn, Moment::now()));
        results::make_records(&world.app.db, &origin, Moment::now()).expect("made anew");
        let again = archive_of(&world);
        let without = |bytes: &[u8]| {
            let mut files = archive::unpack(bytes).expect("an archive");
            // The log has grown by an act since; all else is the same.
            files.retain(|(name, _)| !["log.jsonl", "leaves.txt", "checkpoint.txt"].contains(&name.as_str()));
            files
        };
        assert_eq!(without(&again), without(&bytes));
        assert_eq!(judged.latest("water"), 1);
    }

    async fn each_judge_and_each_entrant_finds_their_own_lines_and_nobody_elses(world) {
        let judged = published(&world);
        let bytes = archive_of(&world);
        let checkpoint = verify(&bytes, None).checkpoint.expect("a checkpoint");
        for (name, lines) in [("Jun", 3), ("Ines", 3), ("Amina", 1), ("Bo", 1)] {
            let visitor = world.visit_as(name).await;
            let page = visitor.get(routes::own_record("small-prize")).await;
            assert_eq!(page.status, 200, "{name}");
            assert!(visitor.get(routes::record("small-prize")).await.shows("/record/own"), "{name}");
            let own = visitor.get(routes::own_receipt("small-prize")).await;
            let own: Receipt = serde_json::from_str(&own.body).expect("a receipt");
            assert_eq!((own.lines.len(), misses(&own, &checkpoint)), (lines, vec![]), "{name}");
        }
        let jun = world.visit_as("Jun").await.get(routes::own_receipt("small-prize")).await.body;
        assert_ne!(jun, world.visit_as("Ines").await.get(routes::own_receipt("small-prize")).await.body);
        for name in ["Olga", "Kofi", "Noor", "Vera"] {
            assert_eq!(world.visit_as(name).await.get(routes::own_record("small-prize")).await.status, 404, "{name}");
        }
        assert!(judged.entries.len() == 3);
    }

    async fn the_rules_are_in_the_log_once_scoring_has_opened_and_a_change_comes_beside_them(world) {
        let judged = Judged::open(&world, TURNED);
        let hashes = || world.look(|conn| Ok(fixed_rules::table.select(fixed_rules::hash).load::<String>(conn)?));
        world.stage(&judged.programme, palmares::programme::StageKind::Scoring, 1, 24);
        record(&world);
        assert_eq!(hashes(), Vec::<String>::new(), "scoring has not opened");
        world.stage(&judged.programme, palmares::programme::StageKind::Scoring, -1, 24);
        record(&world);
        record(&world);
        let before = hashes();
        assert_eq!(before.len(), 2, "one for the edition, one for its round");
        let id = judged.programme.id;
        world.past(move |conn| {
            let round = palmares::programme::store::round(conn, id)?.id;
            let rubric = palmares::programme::store::rubric(conn, round)?;
            let mut criteria = rubric.criteria.to_vec();
            criteria[0].weight += 1;
            palmares::programme::store::add_rubric(conn, round, 2, &criteria, "Impact counts more.", Moment::now())
        });
        record(&world);
        let after = hashes();
        assert_eq!((after.len(), before.iter().all(|hash| after.contains(hash))), (3, true));
        let noor = world.visit_as("Noor").await;
        let log = noor.get(routes::log("small-prize")).await;
        assert!(log.says("Put the hash of a rule into the record"), "{}", log.body);
    }

    async fn an_auditor_gets_the_head_of_the_chain_by_mail_once_for_each_closing_and_the_publication(world) {
        let judged = published(&world);
        record(&world);
        let told = |kind: &'static str| {
            world.look(move |conn| {
                let of_kind = letters::table.filter(letters::kind.eq(kind)).select((letters::to_email, letters::details));
                Ok(of_kind.load::<(String, String)>(conn)?)
            })
        };
        for kind in ["head-round-closed", "head-results-published"] {
            let told = told(kind);
            assert_eq!(told.len(), 1, "{kind}");
            assert_eq!(told[0].0, "noor@noor.example.org");
        }
        let text = told("head-results-published").remove(0).1;
        let log = archive::unpack(&archive_of(&world)).expect("an archive");
        let log = String::from_utf8_lossy(&log.iter().find(|(name, _)| name == "log.jsonl").expect("the log").1).into_owned();
        let head = log.lines().find(|line| line.contains("results-published")).expect("the head");
        let hash = head.split("\"hash\":\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a hash");
        assert!(text.contains(hash), "{text}");
        assert_eq!(judged.latest("light"), 1);
    }
}

#[test]
fn the_command_line_writes_a_record_and_says_what_holds() {
    let world = World::on_sqlite();
    let judged = Judged::closed(&world, CLEAR);
    judged.decide("water", &["Well"]);
    judged.decide("light", &["Lamp"]);
    judged.sign("water");
    judged.sign("light");
    let data = world.folder().to_string_lossy().into_owned();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_palmares"));
        command
            .env_remove("DATABASE_URL")
            .current_dir(fresh_folder())
            .args(arguments)
            .output()
            .expect("the program runs")
    };
    let none = run(&["bundle", "small-prize", "--data", &data]);
    assert!(!none.status.success() && String::from_utf8_lossy(&none.stderr).contains("no public record"));
    publish(&judged);
    let made = run(&["bundle", "small-prize", "--data", &data]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let file = fresh_folder().join("record.zip");
    std::fs::write(&file, &made.stdout).expect("a file");
    let path = file.to_string_lossy().into_owned();
    let fine = run(&["verify", &path]);
    let said = String::from_utf8_lossy(&fine.stdout).into_owned();
    assert!(fine.status.success() && said.contains("2 standings were recomputed, and are the same."), "{said}");
    let key = run(&["verify", &path, "--key", "localhost+00000000+AAAA"]);
    assert!(String::from_utf8_lossy(&key.stderr).contains("[key-unknown]"));
    std::fs::write(&file, b"nothing").expect("a file");
    let broken = run(&["verify", &path]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&broken.stderr).contains("[no-archive]"));
}

fn published(world: &World) -> Judged<'_> {
    let judged = Judged::closed(world, CLEAR);
    judged.decide("water", &["Well"]);
    judged.decide("light", &["Lamp"]);
    judged.sign("water");
    judged.sign("light");
    publish(&judged);
    record(world);
    judged
}

fn publish(judged: &Judged) {
    let (programme, olga) = (judged.programme.clone(), judged.world.person("Olga").id);
    judged.world.past(move |conn| store::publish(conn, olga, &programme, Moment::now()));
}

/// What the sealer and the recorder do within a few seconds.
pub fn record(world: &World) {
    for _ in 0..2 {
        world.past(|conn| audit::store::seal(conn, Moment::now()));
        results::make_records(&world.app.db, &world.app.config.origin(), Moment::now()).expect("what is due is done");
    }
}

fn archive_of(world: &World) -> Vec<u8> {
    world.look(|conn| {
        let programme = palmares::programme::store::by_slug(conn, "small-prize")?;
        store::records::archive(conn, programme.id)
    })
}

/// What the verifier says that travels in the bundle; nothing where there is no Python.
pub fn said_by_python(bytes: &[u8]) -> Option<String> {
    let folder = fresh_folder();
    let script = &archive::unpack(bytes).expect("an archive").into_iter().find(|(name, _)| name == "verify.py")?.1;
    std::fs::write(folder.join("verify.py"), script).expect("the verifier");
    std::fs::write(folder.join("record.zip"), bytes).expect("the record");
    match Command::new("python3").args(["verify.py", "record.zip"]).current_dir(&folder).output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) => {
            missing("python3");
            None
        }
    }
}
