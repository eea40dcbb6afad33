//! What the program answers on the command line.

use std::process::{Command, Output};

use crate::support::{World, fresh_folder};

fn palmares(arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_palmares"));
    command.env_remove("DATABASE_URL").current_dir(fresh_folder()).args(arguments).envs(settings.iter().copied());
    command.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_wrong_setting_is_named_and_the_program_stops() {
    let served = palmares(&["serve"], &[("DATABASE_URL", "mysql://localhost/prizes")]);
    assert!(!served.status.success());
    assert!(
        said(&served).contains("database_url: begins neither with sqlite:// nor with postgres://"),
        "{}",
        said(&served)
    );
    let unknown = palmares(&["check"], &[("PALMARES_LISTENS", "127.0.0.1:1")]);
    assert!(!unknown.status.success() && said(&unknown).contains("listens"), "{}", said(&unknown));
}

#[test]
fn check_looks_at_every_part_and_says_how_to_mend_it() {
    let fine = palmares(&["check"], &[]);
    assert!(fine.status.success(), "{}", said(&fine));
    for part in ["configuration", "files", "database", "mail"] {
        assert!(said(&fine).contains(part), "{part}: {}", said(&fine));
    }
    let wrong = palmares(&["check"], &[("PALMARES_SMTP_URL", "smtp://127.0.0.1:1")]);
    assert!(!wrong.status.success());
    assert!(said(&wrong).contains("Is smtp_url right"), "{}", said(&wrong));
}

#[test]
fn a_demo_leaves_a_database_alone_that_is_none() {
    let world = World::on_sqlite();
    world.small_prize();
    let folder = world.folder().to_string_lossy().into_owned();
    let demo = palmares(&["demo", "--listen", "127.0.0.1:0", "--data", &folder], &[]);
    assert!(!demo.status.success());
    assert!(said(&demo).contains("not a demo"), "{}", said(&demo));
}

#[test]
fn an_account_is_opened_and_a_file_imported_and_a_set_up_exported() {
    let world = World::on_sqlite();
    world.small_prize();
    let folder = world.folder().to_string_lossy().into_owned();
    let run = |arguments: &[&str]| {
        let output = palmares(&[arguments, &["--data", &folder]].concat(), &[]);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        said(&output)
    };
    let added = run(&[
        "account",
        "add",
        "nia@nia.example.org",
        "--name",
        "Nia",
        "--role",
        "organiser",
        "--programme",
        "small-prize",
    ]);
    assert!(added.contains("/sign-in/links/"), "{added}");
    let file = fresh_folder().join("projects.csv");
    let rows = "Project Title,Submission Url,Project Status,About The Project,Opt-In Prizes\n\
        Drip,https://demo.devpost.com/submissions/41-drip,Submitted (Gallery/Visible),It counts every drop that falls.,Water\n\
        Untitled,,Draft,,\n";
    std::fs::write(&file, rows).expect("the file is written");
    let path = file.to_string_lossy().into_owned();
    assert!(
        run(&["import", "devpost", &path, "--programme", "small-prize", "--preview"]).contains("Nothing was changed")
    );
    assert!(run(&["import", "devpost", &path, "--programme", "small-prize"]).contains("2 added"));
    assert!(
        run(&["import", "devpost", &path, "--programme", "small-prize"]).contains("0 added, 0 changed, 2 as they were")
    );
    assert!(run(&["export", "entries", "--programme", "small-prize"]).contains("Drip"));
    let file = fresh_folder().join("people.csv");
    std::fs::write(&file, "name,email,role\nKofi,kofi@kofi.example.org,chair\nNoor,noor@noor.example.org,auditor\n")
        .expect("the file is written");
    let path = file.to_string_lossy().into_owned();
    let people = ["import", "people", &path, "--programme", "small-prize", "--organiser", "nia@nia.example.org"];
    assert!(run(&[&people[..], &["--preview"]].concat()).contains("Nothing was changed"));
    assert!(run(&people).contains("Applied: 2 given something"));
    assert!(run(&people).contains("Applied: 0 given something"));
    let listed = run(&["export", "people", "--programme", "small-prize"]);
    assert!(listed.contains("Kofi,kofi@kofi.example.org,chair,,en"), "{listed}");
    std::fs::write(&file, "name,email,role\nBo,bo@bo.example.org,chair\nKim,kim@kim.example.org,king\n")
        .expect("written");
    let wrong = palmares(&[&people[..], &["--data", &folder]].concat(), &[]);
    assert!(!wrong.status.success() && said(&wrong).contains("row 3, column “role”"), "{}", said(&wrong));
    assert!(!run(&["export", "people", "--programme", "small-prize"]).contains("bo@bo.example.org"));
    let nobody = palmares(&[&people[..6], &["kofi@kofi.example.org", "--data", &folder]].concat(), &[]);
    assert!(!nobody.status.success() && said(&nobody).contains("organises nothing"), "{}", said(&nobody));
    std::fs::write(&file, "name,email,capacity\nJun,jun@jun.example.org,7\n").expect("written");
    let judges = ["import", "judges", &path, "--programme", "small-prize", "--organiser", "nia@nia.example.org"];
    assert!(run(&judges).contains("Applied: 1 invited, 0 changed, 0 left out"));
    assert!(run(&["export", "judges", "--programme", "small-prize"]).contains("Jun,jun@jun.example.org,,,,,,,,7"));
    assert!(run(&["export", "setup", "--programme", "small-prize"]).contains("zone = \"Europe/Zurich\""));
}
