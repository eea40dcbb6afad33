//! Vera votes in a real browser: on the smallest phone and at a desk, in two languages, by day and by night.

use palmares::routes;

use crate::support::World;
use crate::support::browser::Browser;
use crate::support::polling::{FINAL, Polling};

const VERA: &str = "vera@vera.example.org";

#[actix_web::test]
async fn vera_votes_on_a_phone_and_her_page_does_the_work_by_itself() {
    let polling = Polling::open(World::on_sqlite(), FINAL);
    let slug = polling.slug();
    let Some(browser) = Browser::start(&polling.world).await else { return };
    browser.shape(320, "light").await;
    browser.open(routes::vote(slug)).await;
    browser.fill("email", VERA).await;
    browser.fill("name", "Vera Voter").await;
    browser.press("Send me the link").await;
    browser.wait_for("Look into your mail").await;
    let letter = polling.world.look(|conn| palmares::mail::store::to(conn, VERA)).pop().expect("her letter");
    assert_eq!(letter.due_at, letter.created_at, "the work was done, so the letter waits for nobody");
    browser.open(polling.link(VERA)).await;
    browser.press("Confirm, and vote").await;
    for (category, title) in [("Water", "Clear Spring"), ("Light", "Long Lamp")] {
        browser.wait_for(category).await;
        if browser.path().await == routes::vote_ballot(slug) {
            browser.press("Vote in the next category").await;
        }
        let entry = if title == "Clear Spring" { polling.spring } else { polling.lamp };
        browser.choose("entry", entry.as_str()).await;
        browser.press("Vote").await;
    }
    browser.wait_for("Your votes stand in 2 of 2 categories").await;
    browser.screenshot("vote-receipt").await;
}

#[actix_web::test]
async fn axe_finds_nothing_on_the_pages_of_a_vote() {
    let polling = Polling::open(World::on_sqlite(), FINAL);
    let slug = polling.slug();
    let voter = polling.voter(VERA).await;
    let Some(browser) = Browser::start(&polling.world).await else { return };
    let mut wrong = Vec::new();
    let pages = [
        routes::vote(slug),
        routes::vote_letter(slug),
        polling.link(VERA),
        routes::vote_ballot(slug),
        routes::vote_category(slug, "water"),
        routes::vote_category(slug, "light"),
        routes::vote_receipt(slug),
    ];
    browser.open(polling.link(VERA)).await;
    browser.press("Go on to your ballot").await;
    polling.vote(&voter, "light", polling.lamp).await;
    for (language, scheme, width) in [("en", "light", 1280), ("ar", "dark", 320)] {
        browser.read_in(language).await;
        browser.shape(width, scheme).await;
        for path in &pages {
            browser.open(path).await;
            let name = path.rsplit('/').next().unwrap_or_default();
            browser.screenshot(&format!("vote-{language}-{}", &name[..name.len().min(8)])).await;
            wrong.extend(browser.axe().await.iter().map(|it| format!("{path} ({language}, {scheme}, {width}): {it}")));
        }
    }
    browser.sign_in(&polling.world, "Olga").await;
    for path in [routes::turnout(slug), routes::terms(slug)] {
        browser.open(&path).await;
        wrong.extend(browser.axe().await.iter().map(|it| format!("{path}: {it}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
