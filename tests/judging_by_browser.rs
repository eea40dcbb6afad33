//! A judge in a real browser: by keyboard, on a phone, and through whatever can go wrong while somebody writes.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use diesel::prelude::*;
use palmares::entries::EntryId;
use palmares::panels::Pair;
use palmares::programme::Programme;
use palmares::routes;
use palmares::schema::{judges, sheets};
use palmares::scoring::{self, Given, Judging, Sheet};
use serde_json::json;

use crate::support::browser::Browser;
use crate::support::road::{assign, enter, judge};
use crate::support::{SMALL, World, fresh_folder};

const PHONE: u32 = 390;

#[actix_web::test]
async fn twenty_entries_of_five_criteria_take_at_most_140_strokes() {
    let world = World::on_sqlite();
    let programme = world.edition("small-prize", five_criteria());
    let entries = judged_by_jun(&world, &programme, 21);
    let Some(browser) = Browser::start(&world).await else { return };
    browser.sign_in(&world, "Jun").await;
    browser.open(routes::sheet("small-prize", entries[0])).await;
    // The first sheet shows the keys: they begin where a criterion has the focus.
    browser.run("document.querySelector('fieldset[data-digits] input').focus()").await;
    sheet_by_keys(&browser, "12345").await;
    let before = browser.strokes();
    for entry in &entries[1..] {
        browser.wait_until_path(&routes::sheet("small-prize", *entry)).await;
        sheet_by_keys(&browser, "54-21").await;
    }
    let strokes = browser.strokes() - before;
    assert!(strokes <= 140, "{strokes} strokes");
    browser.wait_for("Your sheet is in").await;
    for (number, entry) in entries.iter().enumerate() {
        let sheet = sheet_of(&world, &programme, *entry).expect("a sheet");
        assert!(sheet.submitted_at.is_some() && sheet.points.0.0.len() == 5, "entry {number}: {sheet:?}");
        let craft = if number == 0 { 2 } else { 4 };
        assert_eq!(sheet.points.0.0["craft"], Given::Level(craft));
    }
}

/// Five criteria, then the check, then the next.
async fn sheet_by_keys(browser: &Browser, digits: &str) {
    for digit in digits.chars() {
        browser.key(digit).await;
    }
    browser.stroke_and_arrive('\u{E007}').await;
    browser.stroke_and_arrive('\u{E007}').await;
}

#[actix_web::test]
async fn on_a_phone_the_form_is_one_tap_away_keeps_its_place_and_nothing_moves() {
    let world = World::on_sqlite();
    let programme = world.small_prize();
    let entries = judged_by_jun(&world, &programme, 3);
    let Some(browser) = Browser::start(&world).await else { return };
    browser.shape(PHONE, "light").await;
    browser.sign_in(&world, "Jun").await;
    browser.open(routes::sheet("small-prize", entries[0])).await;
    let shift = "let sum = 0; new PerformanceObserver((list) => { for (const it of list.getEntries()) sum += it.value; window.shift = sum; })
        .observe({ type: 'layout-shift', buffered: true }); window.shift = 0;";
    browser.run(shift).await;
    browser.press_here("Your sheet").await;
    browser.choose("points-impact", "2").await;
    browser.run("scrollBy(0, 120)").await;
    let place = browser.run("return Math.round(scrollY)").await;
    browser.press_here("The entry").await;
    browser.press_here("Your sheet").await;
    assert_eq!(browser.run("return Math.round(scrollY)").await, place, "it keeps its place");
    browser.rest().await;
    browser.choose("points-craft", "none").await;
    browser.rest().await;
    assert_eq!(browser.run("return Math.round(window.shift * 1000)").await, json!(0), "nothing moves under the finger");
    browser.press("Check and submit").await;
    browser.press("Submit and go to the next").await;
    browser.wait_until_path(&routes::sheet("small-prize", entries[1])).await;
    browser.press("Skip for now").await;
    browser.wait_for("Skipped for now").await;
}

#[actix_web::test]
async fn nothing_typed_is_lost_by_reload_back_sign_out_a_broken_line_or_a_second_window() {
    let world = World::on_sqlite();
    let programme = world.small_prize();
    let entries = judged_by_jun(&world, &programme, 1);
    let Some(browser) = Browser::start(&world).await else { return };
    let path = routes::sheet("small-prize", entries[0]);
    let comment = || sheet_of(&world, &programme, entries[0]).map(|sheet| sheet.comment).unwrap_or_default();
    browser.sign_in(&world, "Jun").await;
    browser.open(&path).await;
    // Reload, and back from another page.
    browser.fill("comment", "One").await;
    browser.rest().await;
    browser.open(&path).await;
    assert_eq!(browser.value("comment").await, "One");
    browser.open(routes::judging()).await;
    browser.run("history.back()").await;
    browser.wait_until_path(&path).await;
    assert_eq!(browser.value("comment").await, "One");
    // The line breaks while somebody writes: it is said, tried again, and saved once.
    browser.offline(true).await;
    browser.type_on("comment", " two").await;
    browser.wait_for("Not saved yet, trying again").await;
    assert_eq!(comment(), "One");
    browser.offline(false).await;
    browser.wait_until_saved().await;
    assert_eq!(comment(), "One two");
    // The session ends while somebody writes: after signing in the words are back, and saved.
    browser.forget().await;
    browser.type_on("comment", " three").await;
    browser.wait_for("you have been signed out").await;
    browser.sign_in(&world, "Jun").await;
    browser.open(&path).await;
    assert_eq!(browser.value("comment").await, "One two three");
    browser.rest().await;
    assert_eq!(comment(), "One two three");
    // A second device writes: nobody's words are overwritten silently.
    let second = world.visit_as("Jun").await;
    let revision = sheet_of(&world, &programme, entries[0]).expect("a sheet").revision.to_string();
    second.post(format!("{path}/draft"), &[("comment", "Elsewhere"), ("revision", &revision), ("tab", "second")]).await;
    browser.fill("comment", "Here").await;
    browser.wait_for("was changed in another window").await;
    assert_eq!(comment(), "Elsewhere");
    browser.press("Save and next").await;
    let both = browser.text().await;
    assert!(both.contains("Elsewhere") && both.contains("Here"), "{both}");
    browser.press("Save this window’s").await;
    assert_eq!(comment(), "Here");
    let sheets = world.look(scoring_sheets);
    assert_eq!(sheets, 1, "nothing counts twice");
}

#[actix_web::test]
async fn a_server_that_dies_in_mid_save_loses_nothing() {
    let world = World::on_sqlite();
    let programme = world.small_prize();
    let entries = judged_by_jun(&world, &programme, 1);
    let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a free port").port();
    let serving = Served::start(&world, port);
    let Some(browser) = Browser::at(format!("http://127.0.0.1:{port}")).await else { return };
    browser.sign_in(&world, "Jun").await;
    let path = routes::sheet("small-prize", entries[0]);
    browser.open(&path).await;
    browser.fill("comment", "Before").await;
    browser.rest().await;
    // Written while it dies: the words stand on the page, and are sent when it is there again.
    browser.type_on("comment", " and while").await;
    drop(serving);
    browser.type_on("note", "And after").await;
    browser.wait_for("Not saved yet, trying again").await;
    let before = sheet_of(&world, &programme, entries[0]).expect("what was said to be saved is saved");
    assert!(before.comment.starts_with("Before"));
    let _serving = Served::start(&world, port);
    browser.wait_until_saved().await;
    let sheet = sheet_of(&world, &programme, entries[0]).expect("a sheet");
    assert_eq!((sheet.comment.as_str(), sheet.note.as_str()), ("Before and while", "And after"));
    assert_eq!(world.look(scoring_sheets), 1);
}

/// A real `palmares serve`, killed without warning when it is dropped.
struct Served(Child);

impl Served {
    fn start(world: &World, port: u16) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_palmares"));
        command.args(["serve", "--listen", &format!("127.0.0.1:{port}")]).arg("--data").arg(world.folder());
        command.env_remove("DATABASE_URL").current_dir(fresh_folder()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().expect("the program runs");
        for _ in 0..200 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Self(child)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Entries of the small prize that Jun judges, in the order of the list.
fn judged_by_jun(world: &World, programme: &Programme, count: usize) -> Vec<EntryId> {
    let jun = judge(world, programme, "Jun");
    world.past(|conn| Ok(diesel::update(judges::table).set(judges::capacity.eq(100)).execute(conn)?));
    let entries: Vec<EntryId> =
        (0..count).map(|_| enter(world, programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water")).collect();
    for entry in &entries {
        assign(world, programme, Pair { entry: *entry, judge: jun });
    }
    entries
}

fn sheet_of(world: &World, programme: &Programme, entry: EntryId) -> Option<Sheet> {
    let (person, programme) = (world.person("Jun"), programme.clone());
    world.look(move |conn| {
        let task = Judging::of(conn, person, programme)?.task(conn, entry)?;
        scoring::store::sheet(conn, &task)
    })
}

fn scoring_sheets(conn: &mut palmares::db::Conn) -> palmares::error::Result<i64> {
    Ok(sheets::table.count().get_result(conn)?)
}

/// The small prize with three more criteria, of five levels each.
fn five_criteria() -> &'static str {
    let levels: Vec<String> =
        (1..=5).map(|points| format!("{{ points = {points}, names = {{ en = \"Level {points}\" }} }}")).collect();
    let criteria: String = ["impact", "craft", "reach", "team", "future"]
        .map(|key| {
            format!(
                "[[rounds.criteria]]\nkey = \"{key}\"\nnames = {{ en = \"{key}\" }}\nmeaning = {{ en = \"Of {key}.\" }}\nweight = 1\nlevels = [{}]\n\n",
                levels.join(", ")
            )
        })
        .concat();
    let (head, rest) = SMALL.split_once("[[rounds.criteria]]").expect("criteria");
    let (_, form) = rest.split_once("[[form.fields]]").expect("a form");
    Box::leak(format!("{head}{criteria}[[form.fields]]{form}").into_boxed_str())
}
