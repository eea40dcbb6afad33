//! Journeys in a real browser: what a person presses, on a phone and at a desk, in two languages, by day and by night.

use palmares::accounts;
use palmares::column::Moment;
use palmares::routes;

use crate::doors::{CAST, GETS};
use crate::support::World;
use crate::support::browser::Browser;
use crate::support::road::{Phase, Road};

const PHONE: u32 = 390;
/// Those who see most of a page first; what is one's own is fullest for Amina and Jun.
const RICHEST: &str = "OAJKRVBIN";
const OWN: &str = "AJOKRVBIN";

#[actix_web::test]
async fn amina_enters_on_a_phone_from_the_first_page_to_the_receipt() {
    let world = World::on_sqlite();
    world.small_prize();
    let Some(browser) = Browser::start(&world).await else { return };
    browser.shape(PHONE, "light").await;
    browser.sign_in(&world, "Amina").await;
    browser.open(routes::programme("small-prize")).await;
    browser.screenshot("programme").await;
    browser.open(routes::enter("small-prize")).await;
    browser.press("Begin an entry").await;
    browser.fill("title", "Rain for all").await;
    browser.fill("entity", "River Trust").await;
    browser.fill("summary", "We catch the rain on our roofs.").await;
    browser.choose("status", "done").await;
    browser.choose("draft-category", "water").await;
    browser.rest().await;
    browser.open(browser.path().await).await;
    assert_eq!(
        browser.run("return document.querySelector('[name=summary]').value").await,
        "We catch the rain on our roofs."
    );
    browser.screenshot("form").await;
    browser.press("Save and check").await;
    browser.press("Submit the entry").await;
    browser.wait_for("Rain for all").await;
    assert!(browser.path().await.ends_with("/receipt"));
    browser.screenshot("receipt").await;
}

#[actix_web::test]
async fn jun_judges_on_a_phone_without_typing() {
    let road = Road::begin(World::on_sqlite()).await;
    let Some(browser) = Browser::start(&road.world).await else { return };
    browser.shape(PHONE, "dark").await;
    browser.sign_in(&road.world, "Jun").await;
    browser.open(routes::judging()).await;
    for _ in ["to the programme", "to the first entry"] {
        browser.press("Continue").await;
    }
    browser.screenshot("sheet").await;
    assert!(!browser.text().await.contains("Tarsali Well Trust"), "who entered is hidden");
    browser.choose("points-impact", "3").await;
    browser.choose("points-craft", "2").await;
    browser.rest().await;
    browser.press("Check and submit").await;
    browser.press("Submit").await;
    browser.wait_for("Your sheet is in").await;
    browser.screenshot("sheet-receipt").await;
}

#[actix_web::test]
async fn olga_publishes_and_then_everybody_reads_the_winners() {
    let road = Road::begin(World::on_sqlite()).await;
    for phase in [Phase::Scoring, Phase::Closed] {
        road.go_to(phase).await;
    }
    road.decide("water", road.spring);
    road.decide("light", road.lamp);
    let Some(browser) = Browser::start(&road.world).await else { return };
    browser.open(routes::winners("small-prize")).await;
    assert!(!browser.text().await.contains("Clear Spring"), "nobody reads of winners before");
    browser.sign_in(&road.world, "Olga").await;
    browser.open(routes::desk("small-prize")).await;
    browser.screenshot("desk").await;
    browser.open(routes::publication("small-prize")).await;
    browser.fill("word", "small-prize").await;
    browser.press("Publish the results").await;
    browser.wait_for("The results are public").await;
    browser.press("Sign out").await;
    browser.open(routes::winners("small-prize")).await;
    browser.wait_for("Clear Spring").await;
    browser.screenshot("winners").await;
}

#[actix_web::test]
async fn olga_moves_a_deadline_with_the_browsers_own_date_field() {
    let world = World::on_sqlite();
    world.small_prize();
    let Some(browser) = Browser::start(&world).await else { return };
    browser.sign_in(&world, "Olga").await;
    browser.open(routes::stages("small-prize")).await;
    browser.press("Change the dates of: Entries").await;
    browser.run("document.getElementById('closes-entries').value = '2099-03-28T23:00'").await;
    browser.fill("reason-entries", "The circular was late").await;
    browser.press("Save the dates of: Entries").await;
    browser.wait_for("28 March 2099, 23:00 (Europe/Zurich)").await;
    browser.screenshot("stages").await;
}

/// Every page by day in English at a desk and by night in Arabic on the smallest phone; the pages that most people
/// see, also in every other combination.
#[actix_web::test]
async fn axe_finds_nothing_on_any_page() {
    let road = Road::begin(World::on_sqlite()).await;
    let Some(browser) = Browser::start(&road.world).await else { return };
    let ada = road.world.person("Ada").id;
    road.world.past(move |conn| accounts::store::make_admin(conn, ada, Moment::now()));
    let mut wrong = Vec::new();
    road.go_to(Phase::Scoring).await;
    let scoring = pages(1, |_| true);
    look(&road, &browser, &scoring, &mut wrong).await;
    road.go_to(Phase::Closed).await;
    road.go_to(Phase::Published).await;
    let published =
        pages(3, |pattern| !scoring.iter().any(|(_, seen)| *seen == pattern) || pattern == "/programmes/{programme}");
    look(&road, &browser, &published, &mut wrong).await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each page, with somebody who finds it in that stage.
fn pages(stage: usize, wanted: impl Fn(&'static str) -> bool) -> Vec<(&'static str, &'static str)> {
    let somebody = |pattern: &str, letters: &str| {
        let order = if pattern.starts_with("/my") { OWN } else { RICHEST };
        let letter = order.chars().find(|letter| letters.contains(*letter))?;
        Some(CAST.iter().find(|(its, _)| *its == letter).map_or("", |(_, name)| name))
    };
    let is_page = |pattern: &str| {
        let files = [
            "/static/", ".csv", ".json", ".toml", ".pdf", ".zip", ".atom", ".ics", ".txt", "/steps", "/healthz",
            "/readyz", "/state", ".png",
        ];
        !files.iter().any(|part| pattern.contains(part))
    };
    let mut pages: Vec<_> = GETS
        .iter()
        .filter(|(pattern, _)| is_page(pattern) && wanted(pattern))
        .filter_map(|(pattern, let_in)| Some((somebody(pattern, let_in[stage])?, *pattern)))
        .collect();
    pages.extend(
        [("Ada", "/programmes/new"), ("Ada", "/letters"), ("", "/nowhere")].iter().filter(|(_, path)| wanted(path)),
    );
    pages.sort_unstable();
    pages
}

async fn look(road: &Road, browser: &Browser, pages: &[(&'static str, &'static str)], wrong: &mut Vec<String>) {
    const MAIN: [&str; 5] = [
        "/",
        "/programmes/{programme}",
        "/entries/{entry}/form",
        "/programmes/{programme}/judging/{entry}",
        "/programmes/{programme}/winners",
    ];
    let mut reader = "?";
    for (name, pattern) in pages {
        if *name != reader {
            match *name {
                "" => browser.forget().await,
                name => browser.sign_in(&road.world, name).await,
            }
            reader = name;
        }
        for (language, scheme, width) in views(MAIN.contains(pattern)) {
            browser.read_in(language).await;
            browser.shape(width, scheme).await;
            browser.open(road.address(pattern)).await;
            let found = browser.axe().await;
            wrong.extend(found.iter().map(|it| format!("{pattern} ({name}, {language}, {scheme}, {width}): {it}")));
        }
    }
}

fn views(all: bool) -> Vec<(&'static str, &'static str, u32)> {
    let views = ["en", "ar"].into_iter().flat_map(|language| {
        ["light", "dark"].into_iter().flat_map(move |scheme| [1280, 320].map(|width| (language, scheme, width)))
    });
    views.filter(|view| all || matches!(view, ("en", "light", 1280) | ("ar", "dark", 320))).collect()
}
