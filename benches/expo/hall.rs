//! A hall in which 50 judges judge while 1,000 wait: how long a tap takes, with and without those who wait.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use actix_web::cookie::Cookie;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use palmares::accounts::{self, Person};
use palmares::app::{App, Config};
use palmares::column::Moment;
use palmares::db::Conn;
use palmares::entries::{self, Answered, Answers, Draft, Numbering};
use palmares::error::Result;
use palmares::language::Language;
use palmares::panels::{self, NewJudge};
use palmares::programme::{self, Programme, Setup};

const SMALL: &str = include_str!("../../tests/support/small.toml");
const ENTRIES: usize = 200;
const SAVING: usize = 50;
const WAITING: usize = 1000;
const VISITS: usize = 6;
/// Between two taps of a judge who judges as fast as a hand can.
const PAUSE: Duration = Duration::from_millis(500);
const POLL: Duration = Duration::from_secs(5);

pub fn table() {
    println!(
        "\nhall: SQLite, full durability; {ENTRIES} tables, {SAVING} judges tap twice a second; ms, median and 95 of 100"
    );
    for waiting in [0, WAITING] {
        let folder = std::env::temp_dir().join(format!("palmares-hall-{}-{waiting}", std::process::id()));
        let (taps, polls) = actix_web::rt::System::new().block_on(run(folder.clone(), waiting));
        let (tap, late, poll) = (share(&taps, 0.5), share(&taps, 0.95), share(&polls, 0.5));
        println!(
            "  {waiting:5} waiting: {:5} taps {tap:6.2} {late:6.2}   {:6} polls {poll:6.2} {:6.2}",
            taps.len(),
            polls.len(),
            share(&polls, 0.95)
        );
        let _ = std::fs::remove_dir_all(folder);
    }
}

type Times = Rc<RefCell<Vec<f64>>>;

async fn run(folder: std::path::PathBuf, waiting: usize) -> (Vec<f64>, Vec<f64>) {
    let app = App::open(Config { data: folder, ..Config::default() }).expect("a database");
    let people = app.db.write(make).await.expect("a hall");
    let service = Rc::new(init_service(palmares::service!(app.clone())).await);
    let (taps, polls): (Times, Times) = (Times::default(), Times::default());
    let cookie = app.config.session_cookie().to_owned();
    let token = |at: usize| app.keys.token(people[at], Moment::now().plus_days(1)).expect("a key");
    for at in 0..waiting {
        let (service, polls, cookie, token) = (service.clone(), polls.clone(), cookie.clone(), token(SAVING + at));
        actix_web::rt::spawn(async move {
            actix_web::rt::time::sleep(POLL.mul_f64(at as f64 / waiting as f64)).await;
            loop {
                let poll = TestRequest::get().uri("/programmes/hall/expo/waiting");
                let start = Instant::now();
                let answer = call_service(&*service, poll.cookie(Cookie::new(&cookie, &token)).to_request()).await;
                assert!(answer.status().is_success(), "{}", answer.status());
                polls.borrow_mut().push(start.elapsed().as_secs_f64() * 1e3);
                actix_web::rt::time::sleep(POLL).await;
            }
        });
    }
    let mut judging = Vec::new();
    for at in 0..SAVING {
        let (service, taps, cookie, token) = (service.clone(), taps.clone(), cookie.clone(), token(at));
        judging.push(actix_web::rt::spawn(async move {
            actix_web::rt::time::sleep(PAUSE.mul_f64(at as f64 / SAVING as f64)).await;
            let mut acts = vec!["next"];
            acts.extend(["arrived", "here"].repeat(VISITS));
            for act in acts {
                let look = TestRequest::get().uri("/programmes/hall/expo").cookie(Cookie::new(&cookie, &token));
                let body = read_body(call_service(&*service, look.to_request()).await).await;
                let page = String::from_utf8_lossy(&body);
                let form =
                    [("number", field(&page, "number")), ("entry", field(&page, "entry")), ("act", act.to_owned())];
                let tap = TestRequest::post().uri("/programmes/hall/expo/acts").cookie(Cookie::new(&cookie, &token));
                let tap = tap.insert_header(("Sec-Fetch-Site", "same-origin")).set_form(form).to_request();
                let start = Instant::now();
                let answer = call_service(&*service, tap).await;
                assert_eq!(answer.status(), 303, "{act}");
                taps.borrow_mut().push(start.elapsed().as_secs_f64() * 1e3);
                actix_web::rt::time::sleep(PAUSE).await;
            }
        }));
    }
    for judge in judging {
        judge.await.expect("a judge");
    }
    (taps.take(), polls.take())
}

fn make(conn: &mut Conn) -> Result<Vec<accounts::SessionId>> {
    let now = Moment::now();
    let olga = person(conn, "Olga")?;
    let setup = SMALL.replace("blind = true", "blind = true\nmethod = \"expo\"");
    let setup: Setup = toml::from_str(&setup).expect("a set-up");
    let programme = programme::store::make(conn, olga.id, "hall", &setup, now)?;
    for number in 0..ENTRIES {
        enter(conn, &programme, number)?;
    }
    let numbering = Numbering { first: 1, step: 1, anew: true };
    entries::store::number_tables(conn, olga.id, &programme, numbering, now)?;
    (0..SAVING + WAITING).map(|number| judge(conn, &programme, &olga, number)).collect()
}

fn person(conn: &mut Conn, name: &str) -> Result<Person> {
    let email = format!("{0}@{0}.example.org", name.to_lowercase());
    accounts::store::find_or_create(conn, name, &email, Language::English, Moment::now())
}

fn enter(conn: &mut Conn, programme: &Programme, number: usize) -> Result<()> {
    let (person, now) = (person(conn, &format!("Team{number}"))?, Moment::now());
    let id = entries::store::create(conn, &person, programme, now)?;
    let text = |key: &str, text: String| (key.to_owned(), Answered::Text(text));
    let answers =
        [text("entity", format!("Works {number}")), text("summary", "It brings water to many more.".to_owned())];
    let draft = Draft {
        title: format!("Project {number}"),
        answers: Answers(answers.into()),
        categories: vec!["water".to_owned()],
    };
    let revision = entries::store::find_of(conn, person.id, id)?.0.revision;
    let revision = entries::store::save_draft(conn, person.id, programme, id, &draft, revision, now)?;
    entries::store::submit(conn, person.id, programme, id, revision, now)
}

fn judge(conn: &mut Conn, programme: &Programme, olga: &Person, number: usize) -> Result<accounts::SessionId> {
    let (person, now) = (person(conn, &format!("Judge{number}"))?, Moment::now());
    let new = NewJudge { name: person.name.clone(), email: person.email.clone(), ..NewJudge::default() };
    let id = panels::store::add_judge(conn, olga.id, programme, &new, now)?;
    panels::store::answer_invitation(conn, person.id, id, true, now)?;
    accounts::store::begin(conn, person.id, "a bench", now)
}

fn field(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    page.split(&start).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// Below this lies that share of the times.
fn share(times: &[f64], part: f64) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times.get((times.len() as f64 * part) as usize).copied().unwrap_or(f64::NAN)
}
