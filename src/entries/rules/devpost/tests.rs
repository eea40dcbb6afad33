use super::*;
use crate::entries::rules::import::{self, Here, Step};
use crate::entries::{Answered, ImportKind, Mapping, State};
use crate::language::Names;
use crate::programme::{Catalogue, Category, CategoryId, CategoryWord, Field, FieldKind};

const PLAIN: &str = include_str!("../../../../tests/fixtures/devpost_plain.csv");
const PEOPLE: &str = include_str!("../../../../tests/fixtures/devpost_people.csv");
const BY_PRIZE: &str = include_str!("../../../../tests/fixtures/devpost_by_prize.csv");
const OLD: &str = include_str!("../../../../tests/fixtures/devpost_old.csv");

#[test]
fn a_report_without_people_is_read_whole() {
    let parsed = read(PLAIN);
    assert_eq!(parsed.problems, []);
    assert_eq!(keys(&parsed)[..2], ["devpost:501", "devpost:502"]);
    assert!(keys(&parsed)[2].starts_with("devpost-draft:"));
    assert_eq!(parsed.rows.iter().map(|row| row.submitted).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(parsed.rows[0].categories, ["college", "design"]);
    assert!(parsed.rows.iter().all(|row| row.people.is_empty()));
}

#[test]
fn people_beyond_the_header_are_on_the_team() {
    let parsed = read(PEOPLE);
    let emails = |row: usize| parsed.rows[row].people.iter().map(|it| it.email.as_str()).collect::<Vec<_>>();
    assert_eq!(emails(0), ["ana@example.org", "ben@example.org", "cy@example.org", "di@example.org"]);
    assert_eq!(emails(1), ["eve@example.org"]);
    assert_eq!(parsed.rows[0].people[3].name, "Di Dee");
    let told: Vec<_> = parsed.problems.iter().map(|it| (it.row, it.column.as_str(), it.why.id.as_ref())).collect();
    let expected = [
        (4, "Submitter Email", "entries-import-why-email"),
        (5, "Project Status", "entries-import-why-status"),
        (6, "Submission Url", "entries-import-why-twice"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn marks_line_ends_case_and_spaces_change_nothing() {
    let windows = format!("\u{feff}{}", PLAIN.replace('\n', "\r\n"));
    assert_eq!(read(&windows), read(PLAIN));
    let header = PLAIN.lines().next().unwrap_or_default();
    let shouted = PLAIN.replacen(header, &header.to_uppercase().replace("PROJECT TITLE", " project  TITLE "), 1);
    assert_eq!(read(&shouted).rows, read(PLAIN).rows);
}

#[test]
fn a_column_may_stand_anywhere_and_twice() {
    let body = "Notes,Submission Url,Project Title,Table Number,Notes,Project Status\n\
        own,https://x.devpost.com/submissions/7-a,Kite,12,theirs,Submitted (Hidden)\n";
    let row = &read(body).rows[0];
    assert_eq!((row.key.as_str(), row.title.as_str(), row.submitted), ("devpost:7", "Kite", true));
    let answer = |key: &str| row.answers.0.get(key).cloned();
    assert_eq!(answer("devpost_notes"), Some(Answered::Text("own".into())));
    assert_eq!(answer("devpost_notes_2"), Some(Answered::Text("theirs".into())));
    assert_eq!(answer("devpost_table_number"), Some(Answered::Text("12".into())));
}

#[test]
fn rows_by_prize_are_one_entry() {
    let parsed = read(BY_PRIZE);
    assert_eq!(keys(&parsed), ["devpost:501", "devpost:502"]);
    assert_eq!(parsed.rows[0].categories, ["college", "design"]);
    assert_eq!(parsed.rows[1].categories, Vec::<String>::new());
    assert_eq!(parsed.unknown.into_iter().collect::<Vec<_>>(), [("Best Hat, by Felt".to_owned(), 1)]);
    assert_eq!(parsed.problems, []);
}

#[test]
fn reports_of_earlier_years_are_read_as_well() {
    let parsed = read(OLD);
    assert_eq!((keys(&parsed), parsed.rows[0].title.as_str()), (vec!["devpost:90"], "Rain Radio"));
    assert_eq!(parsed.rows[0].categories, ["design"]);
    assert!(parsed.rows[0].submitted);
}

#[test]
fn what_is_no_report_says_so() {
    let problems = read("a,b\n1,2\n").problems;
    assert_eq!(problems.iter().map(|it| it.why.id.as_ref()).collect::<Vec<_>>(), ["entries-import-why-not-devpost"]);
    assert_eq!(read("").rows, []);
}

#[test]
fn answers_find_their_fields_and_the_rest_is_kept() {
    let answers = &read(PLAIN).rows[0].answers.0;
    assert_eq!(answers.get("about"), Some(&Answered::Text("We built a kite.\n\nIt flies, \"mostly\".".into())));
    assert_eq!(answers.get("video"), Some(&Answered::Text("https://video.example.org/1".into())));
    assert_eq!(answers.get("demo"), Some(&Answered::Text("https://a.example.org".into())));
    let links = "https://a.example.org, https://b.example.org";
    assert_eq!(answers.get("devpost_try_it_out_links"), Some(&Answered::Text(links.into())));
    assert_eq!(answers.get("devpost_built_with"), Some(&Answered::Text("rust, string".into())));
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let first = plan(PLAIN, &[]);
    assert_eq!((first.count(Step::Add), first.count(Step::Same)), (3, 0));
    let again = plan(PLAIN, &stored(&first));
    assert_eq!((again.count(Step::Same), again.changes()), (3, false));
}

#[test]
fn a_newer_file_adds_changes_and_proposes_to_withdraw() {
    let here = stored(&plan(PLAIN, &[]));
    let newer: String = PLAIN
        .replace("It flies", "It soars")
        .lines()
        .filter(|line| !line.contains("/502-"))
        .fold(String::new(), |text, line| text + line + "\n")
        + "New,https://x.devpost.com/submissions/503-new,Submitted,,,05/21/2023 10:00:00,,,,,,\n";
    let plan = plan(&newer, &here);
    let steps = |step| plan.of(step).map(|row| row.title.as_str()).collect::<Vec<_>>();
    assert_eq!(steps(Step::Add), ["New"]);
    assert_eq!(steps(Step::Change), ["Kite"]);
    assert_eq!(steps(Step::Withdraw), ["Lamp"]);
    assert_eq!(steps(Step::Same), ["Untitled"]);
}

#[test]
fn a_draft_that_is_submitted_later_stays_the_same_entry() {
    let here = stored(&plan(PLAIN, &[]));
    let draft = PLAIN.lines().last().unwrap_or_default();
    let submitted = draft.replacen("Untitled,,Draft", "Untitled,https://x.devpost.com/submissions/504-u,Submitted", 1);
    let plan = plan(&PLAIN.replace(draft, &submitted), &here);
    let changed: Vec<_> = plan.of(Step::Change).map(|row| (row.key.as_str(), row.becomes_submitted)).collect();
    assert_eq!(changed, [("devpost:504", true)]);
    assert_eq!(plan.count(Step::Withdraw), 0);
}

#[test]
fn nothing_goes_back_to_an_earlier_stage_of_its_life() {
    let mut here = stored(&plan(PLAIN, &[]));
    here[0].state = State::Withdrawn;
    let plan = plan(&PLAIN.replace("502-lamp,Submitted (Gallery/Visible)", "502-lamp,Draft"), &here);
    assert!(!plan.changes());
    let ids: Vec<_> = plan.problems.iter().map(|it| it.why.id.as_ref()).collect();
    assert_eq!(ids, ["entries-import-why-withdrawn", "entries-import-why-was-submitted"]);
}

/// The real file is nobody's to copy, so it is read where it lies, and passed over where it does not.
#[test]
fn a_real_report_is_read_whole() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/imports/devpost_projects_2023.csv");
    let Ok(body) = std::fs::read_to_string(path) else {
        eprintln!("skipped: {path} is missing");
        return;
    };
    let parsed = read(&body);
    let submitted = parsed.rows.iter().filter(|row| row.submitted).count();
    assert_eq!((parsed.rows.len(), submitted), (146, 118));
    assert_eq!(parsed.rows.iter().map(|row| row.people.len()).max(), Some(5));
    assert_eq!(keys_seen(&parsed).into_iter().filter(|key| !key.starts_with("devpost-draft:")).count(), 118);
    let college = "Best Interdisciplinary Hack, sponsored by the College of Letters & Science";
    assert!(parsed.unknown.contains_key(college), "{:?}", parsed.unknown);
    assert_eq!(parsed.problems, []);
    let first = plan(&body, &[]);
    assert!(!plan(&body, &stored(&first)).changes());
}

fn keys(parsed: &Parsed) -> Vec<&str> {
    parsed.rows.iter().map(|row| row.key.as_str()).collect()
}

fn read(body: &str) -> Parsed {
    parse(body, &form(), &terms(), &Targets::of(&categories(), &[], &Mapping::default()))
}

fn plan(body: &str, here: &[Here]) -> import::Plan {
    import::plan(ImportKind::Devpost, read(body), here)
}

/// The entries as they stand once a plan is applied.
fn stored(plan: &import::Plan) -> Vec<Here> {
    let entry = |row: &import::PlanRow| Here {
        id: crate::entries::EntryId::fresh(),
        reference: "H26-AAAA".to_owned(),
        key: row.key.clone(),
        state: if row.submit.is_some() { State::Submitted } else { State::Draft },
        draft: row.draft.clone(),
        submitted: row.submit.clone(),
        team: row.people.iter().map(|contact| email_key(&contact.email)).collect(),
    };
    plan.rows.iter().map(entry).collect()
}

fn categories() -> Vec<Category> {
    [("college", "Best Interdisciplinary Hack, sponsored by the College"), ("design", "Best Design")]
        .map(|(code, name)| Category { id: CategoryId::fresh(), code: code.to_owned(), names: Names::english(name) })
        .to_vec()
}

fn terms() -> Terms {
    Terms {
        categories_max: 5,
        category_word: CategoryWord::Challenge,
        team_max: 4,
        catalogue: Catalogue::AfterClosing,
        screening: false,
        written_in: None,
        nomination: false,
        one_per_entity: false,
        entries_per_person: None,
        prizes_per_team: None,
        spread: None,
        feedback: crate::programme::Feedback::Nothing,
        comments: false,
        challenge_days: None,
        vote: None,
    }
}

fn form() -> Form {
    let field = |(key, kind): (&str, FieldKind)| Field {
        key: key.to_owned(),
        kind,
        names: Names::english(key),
        required: true,
        identifying: false,
        public: true,
        ..Field::default()
    };
    let kinds =
        [("title", FieldKind::Line), ("about", FieldKind::Text), ("video", FieldKind::Link), ("demo", FieldKind::Link)];
    Form { fields: kinds.map(field).to_vec() }
}
