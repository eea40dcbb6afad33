//! The board of a panel in a real browser: it follows by itself, and shows nothing to who is out of the room.

use palmares::column::Moment;
use palmares::panels::{self, Nature, Pair};

use crate::support::World;
use crate::support::browser::Browser;
use crate::support::judged::{CLEAR, Judged};

#[actix_web::test]
async fn juns_page_follows_the_discussion_on_a_phone_and_says_when_he_is_out() {
    let world = World::on_sqlite();
    let judged = Judged::closed(&world, CLEAR);
    let (programme, jun, pump) = (judged.programme.id, world.person("Jun").id, judged.entries["Pump"]);
    world.past(move |conn| {
        let judge = panels::store::judge_of(conn, programme, jun)?.id;
        let said = (Nature::Family, "My sister leads it.");
        panels::store::declare_conflict(conn, jun, programme, Pair { entry: pump, judge }, said, Moment::now())
    });
    let Some(browser) = Browser::start(&world).await else { return };
    let (board, kofi) = (judged.path("discussion/water"), world.visit_as("Kofi").await);
    browser.shape(390, "dark").await;
    browser.sign_in(&world, "Jun").await;
    browser.open(&board).await;
    browser.wait_for("No entry is discussed at the moment.").await;
    for (turn, title, words) in
        [("0", "Well", "Now discussed: Well"), ("1", "Pump", "You are out of the room for this entry.")]
    {
        let fields = [("step", turn), ("entry", judged.entries[title].as_str())];
        assert_eq!(kofi.post(&board, &fields).await.status, 303);
        browser.wait_for(words).await;
        assert_eq!(browser.axe().await, [""; 0]);
        browser.screenshot(&format!("discussion-{turn}")).await;
    }
    assert!(!browser.text().await.contains("Pump"));
    assert_eq!(kofi.post(&board, &[("step", "2"), ("entry", "")]).await.status, 303);
    browser.wait_for("No entry is discussed at the moment.").await;

    // Whoever leads, at a desk and in Arabic.
    browser.shape(1280, "light").await;
    browser.forget().await;
    browser.sign_in(&world, "Kofi").await;
    browser.read_in("ar").await;
    browser.open(&board).await;
    browser.run("document.querySelector('#order button').click()").await;
    browser.wait_for("تُناقَش الآن").await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.screenshot("discussion-lead-ar").await;
    browser.open(judged.path(&format!("discussion/water/{}", judged.entries["Well"]))).await;
    assert_eq!(browser.axe().await, [""; 0]);
}
