//! The WSIS edition of the demo, 806 entries and 40 experts, from half of its sheets to the record of its winners, by its pages
//! alone: judged in three rounds, decided and signed by two, rehearsed, revealed with one key, verified by both programs, and
//! its certificates in one file.
//! `cargo bench --bench whole`.

#[path = "../tests/support/mod.rs"]
mod support;

use std::io::Cursor;
use std::process::Command;
use std::time::Instant;

use palmares::ceremony::handed::batch;
use palmares::ceremony::stage;
use palmares::column::Moment;
use palmares::panels::JudgeState;
use palmares::programme::{self, Rubric, StageKind};
use palmares::results::rules::bundle::archive;
use palmares::results::rules::bundle::finding::Finding;
use palmares::results::rules::bundle::verifying::verify;
use palmares::{accounts, audit, demo, results, routes};
use support::World;
use support::crowd::{Crowd, value};

const SLUG: &str = "wsis-prizes";

fn main() {
    actix_web::rt::System::new().block_on(run());
}

async fn run() {
    let mut clock = Clock(Instant::now());
    let world = World::on_sqlite();
    world.past(demo::make);
    let crowd = Crowd::of(world, SLUG);
    let judges = acquainted(&crowd).await;
    clock.says("the demo is made");
    for round in 1..=3 {
        if round > 1 {
            crowd.assign().await;
            crowd.does("Olga", routes::release(SLUG), &[]).await;
        }
        let mut sheets = 0;
        for judge in &judges {
            sheets += judge_all(&crowd, judge).await;
        }
        clock.says(&format!("round {round}: {sheets} sheets are written"));
        if round == 3 {
            crowd.stage(StageKind::Scoring, -24 * 11, -1).await;
        }
        crowd.close().await;
        crowd.does("Kofi", routes::score_release(SLUG), &[]).await;
        if round < 3 {
            let moved = crowd.move_on().await.len();
            clock.says(&format!("closed, {moved} move on"));
        }
    }
    let winners = crowd.decide().await;
    clock.says(&format!("{} prizes are decided and signed", winners.len()));
    begin(&crowd, &[("rehearsal", "yes")]).await;
    let steps = to_the_end(&crowd).await;
    crowd.does("Olga", routes::end_performance(SLUG), &[("performance", &playing(&crowd).0)]).await;
    assert_eq!(crowd.sees("", routes::winners(SLUG)).await.status, 404, "a rehearsal tells nobody anything");
    clock.says(&format!("rehearsed in {steps} steps"));
    begin(&crowd, &[("word", SLUG)]).await;
    let steps = to_the_end(&crowd).await;
    let page = crowd.sees("", routes::winners(SLUG)).await;
    assert!(winners.values().all(|entry| page.shows(entry)), "{}", page.body);
    clock.says(&format!("revealed in {steps} steps, {} kB of winners", page.body.len() / 1000));
    verified(&crowd, &mut clock).await;
    handed_out(&crowd, &mut clock).await;
}

struct Clock(Instant);

impl Clock {
    fn says(&mut self, what: &str) {
        println!("{:6.1} s  {what}", self.0.elapsed().as_secs_f64());
        self.0 = Instant::now();
    }
}

/// Olga, Kofi and the judges, by the names of the demo.
async fn acquainted(crowd: &Crowd) -> Vec<&'static str> {
    for (name, email) in [("Olga", "olga@verenska.example.org"), ("Kofi", "kofi@asantrewa.example.org")] {
        let person = crowd.world.look(|conn| accounts::store::by_email(conn, email)).expect("of the cast");
        crowd.knows(name, &person).await;
    }
    let mut names = Vec::new();
    for judge in
        crowd.judges().into_iter().filter(|judge| judge.state == JudgeState::Accepted && judge.left_at.is_none())
    {
        let name: &'static str = Box::leak(judge.name.clone().into_boxed_str());
        let person = crowd.world.look(|conn| accounts::store::person(conn, judge.person_id));
        crowd.knows(name, &person).await;
        names.push(name);
    }
    names
}

/// What the judge has not submitted yet.
async fn judge_all(crowd: &Crowd, judge: &'static str) -> usize {
    let id = crowd.programme().id;
    let rubric = crowd.world.look(|conn| {
        let round = programme::store::round(conn, id)?;
        programme::store::rubric(conn, round.id)
    });
    let mut written = Vec::new();
    for entry in crowd.list_of(judge).await {
        let revision = value(&crowd.sees(judge, routes::sheet(SLUG, &entry)).await.body, "revision");
        let Ok(number) = revision.parse::<u32>() else { continue };
        let fields = points(&rubric, judge, &entry);
        let mut form: Vec<(&str, &str)> = fields.iter().map(|(name, given)| (name.as_str(), given.as_str())).collect();
        form.extend([("revision", revision.as_str()), ("next", "yes")]);
        crowd.does(judge, routes::sheet(SLUG, &entry), &form).await;
        written.push(format!("{entry}:{}", number + 1));
    }
    if !written.is_empty() {
        let form: Vec<(&str, &str)> = written.iter().map(|sheet| ("sheet", sheet.as_str())).collect();
        crowd.does(judge, routes::own_submission(SLUG), &form).await;
    }
    written.len()
}

/// Each entry is as good as its number says, each judge gives a little their own way.
fn points(rubric: &Rubric, judge: &str, entry: &str) -> Vec<(String, String)> {
    let of = |text: &str| text.bytes().fold(7_usize, |sum, byte| (sum * 31 + usize::from(byte)) % 10_007);
    let criteria = rubric.criteria.iter().enumerate();
    let given = criteria.map(|(at, criterion)| {
        let levels = &criterion.levels;
        let worth = of(entry) % (2 * levels.len()) + (of(judge) + at * of(entry)) % 3;
        (format!("points-{}", criterion.key), levels[(worth / 2).min(levels.len() - 1)].points.to_string())
    });
    given.collect()
}

async fn begin(crowd: &Crowd, fields: &[(&str, &str)]) {
    crowd.does("Olga", routes::console(SLUG), fields).await;
}

fn playing(crowd: &Crowd) -> (String, i32) {
    let id = crowd.programme().id;
    let playing = crowd.world.look(move |conn| stage::store::playing(conn, id)).expect("a screen");
    (playing.id.to_string(), playing.step)
}

/// One key, until it leads no further.
async fn to_the_end(crowd: &Crowd) -> i32 {
    loop {
        let (id, step) = playing(crowd);
        let next = (step + 1).to_string();
        let fields = [("performance", id.as_str()), ("step", next.as_str())];
        crowd.visitor("Olga").await.post(routes::step(SLUG), &fields).await;
        if playing(crowd).1 == step {
            return step;
        }
    }
}

async fn verified(crowd: &Crowd, clock: &mut Clock) {
    for _ in 0..2 {
        crowd.world.past(|conn| audit::store::seal(conn, Moment::now()));
        results::make_records(&crowd.world.app.db, &crowd.world.app.config.origin(), Moment::now()).expect("a record");
    }
    let file = crowd.sees("", routes::record_file(SLUG)).await.bytes;
    clock.says(&format!("the record is made: {} kB", file.len() / 1000));
    let report = verify(&file, None);
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    clock.says(&format!("palmares verify: all of {} decisions hold", report.decisions));
    assert!(said_by_python(crowd, &file).contains("all holds"));
    clock.says("verify.py: all holds");
    let changed = with_a_point_less(&file);
    let mut names: Vec<String> = verify(&changed, None).findings.iter().map(Finding::name).collect();
    names.dedup();
    let python = said_by_python(crowd, &changed);
    assert!(!names.is_empty() && names.iter().all(|name| python.contains(&format!("[{name}]"))), "{names:?}: {python}");
    clock.says(&format!("one point less on one sheet, and both say {}", names.join(", ")));
}

/// As one file: the winners' certificates in six languages each, then everybody's in their own.
async fn handed_out(crowd: &Crowd, clock: &mut Clock) {
    for (wanted, tongues) in [("winners", "all"), ("everybody", "own")] {
        let asked = [("wanted", wanted), ("tongues", tongues)];
        crowd.does("Olga", routes::certificates(SLUG), &asked).await;
        assert!(batch::make_next(&crowd.world.app).await.expect("a batch"));
        let file = crowd.sees("Olga", routes::document(SLUG, "certificates.zip")).await.bytes;
        let count = zip::ZipArchive::new(Cursor::new(&file)).expect("a ZIP").len();
        clock.says(&format!("{count} certificates for {wanted}, {} kB", file.len() / 1000));
    }
}

fn said_by_python(crowd: &Crowd, bytes: &[u8]) -> String {
    let files = archive::unpack(bytes).expect("an archive");
    let script = &files.iter().find(|(name, _)| name == "verify.py").expect("the second verifier").1;
    let folder = crowd.world.folder();
    std::fs::write(folder.join("verify.py"), script).expect("the verifier");
    std::fs::write(folder.join("record.zip"), bytes).expect("the record");
    let output = Command::new("python3").args(["verify.py", "record.zip"]).current_dir(folder).output();
    String::from_utf8_lossy(&output.expect("python3 is there").stdout).into_owned()
}

fn with_a_point_less(file: &[u8]) -> Vec<u8> {
    let mut files = archive::unpack(file).expect("an archive");
    let sheets = &mut files.iter_mut().find(|(name, _)| name == "sheets.jsonl").expect("the sheets").1;
    let text = String::from_utf8_lossy(sheets).into_owned();
    let changed = text.replacen(":5,", ":4,", 1);
    assert_ne!(changed, text);
    *sheets = changed.into_bytes();
    archive::pack(&files).expect("packed")
}
