//! The screen in the hall in a real browser: rehearsed, then for real with the network cut in the middle.

use std::time::Duration;

use palmares::ceremony::stage::{Performance, store};
use palmares::routes;

use crate::support::World;
use crate::support::browser::Browser;
use crate::support::judged::{CLEAR, Judged};

const RIGHT: char = '\u{e014}';
const LEFT: char = '\u{e012}';

#[actix_web::test]
async fn one_key_moves_the_screen_also_while_the_network_is_gone() {
    let world = World::on_sqlite();
    let judged = Judged::closed(&world, CLEAR);
    for (prize, winner) in [("water", "Well"), ("light", "Lamp")] {
        judged.decide(prize, &[winner]);
        judged.sign(prize);
    }
    let Some(browser) = Browser::start(&world).await else { return };
    let (slug, olga, vera) = (judged.programme.slug.clone(), world.visit_as("Olga").await, world.visit().await);
    browser.sign_in(&world, "Olga").await;

    // Rehearsed in Arabic, where forward is to the left.
    browser.read_in("ar").await;
    olga.post(routes::console(&slug), &[("rehearsal", "yes")]).await;
    open_screen(&browser, &world, &judged).await;
    for _ in 0..3 {
        browser.key(LEFT).await;
    }
    browser.wait_for("بطل").await;
    assert!(browser.text().await.contains("تمرين") && !browser.text().await.contains("Well"));
    assert_eq!(browser.axe().await, [""; 0]);
    wait_until(&world, &judged, |playing| playing.step == 3).await;
    browser.screenshot("screen-rehearsal-ar").await;
    let rehearsal = playing(&world, &judged).id;
    olga.post(routes::end_performance(&slug), &[("performance", rehearsal.as_str())]).await;

    browser.read_in("en").await;
    olga.post(routes::console(&slug), &[("word", &slug)]).await;
    browser.open("/").await;
    open_screen(&browser, &world, &judged).await;
    for _ in 0..2 {
        browser.key(RIGHT).await;
    }
    browser.wait_for("Water prize").await;
    wait_until(&world, &judged, |playing| playing.step == 2).await;
    browser.offline(true).await;
    browser.key(RIGHT).await;
    browser.wait_for("Well").await;
    browser.screenshot("screen-winner").await;
    browser.wait_for("No connection").await;
    assert_eq!(vera.get(routes::winners(&slug)).await.status, 404, "nobody could be told");
    browser.key('b').await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!browser.text().await.contains("Well"), "it is dark");
    browser.key('b').await;
    browser.wait_for("Well").await;
    browser.key(LEFT).await;
    browser.wait_for("Water prize").await;
    assert!(!browser.text().await.contains("Well"), "back works");
    browser.key(RIGHT).await;
    browser.key(RIGHT).await;
    browser.wait_for("Light prize").await;
    assert_eq!(playing(&world, &judged).step, 2);
    browser.offline(false).await;
    wait_until(&world, &judged, |playing| playing.step == 4).await;
    assert!(vera.get(routes::winners(&slug)).await.shows("Well"), "and everybody knows now");

    // The console moves it, too.
    let at = playing(&world, &judged).id;
    olga.post(routes::step(&slug), &[("performance", at.as_str()), ("step", "5")]).await;
    browser.wait_for("Lamp").await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.open(routes::console(&slug)).await;
    browser.wait_for("Step 6 of 7").await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.screenshot("console").await;

    // Everybody else follows without doing anything.
    browser.forget().await;
    browser.open(routes::watching(&slug)).await;
    browser.wait_for("Connected").await;
    olga.post(routes::step(&slug), &[("performance", at.as_str()), ("step", "6")]).await;
    browser.wait_for("The ceremony is over.").await;
    assert_eq!(browser.axe().await, [""; 0]);
}

async fn open_screen(browser: &Browser, world: &World, judged: &Judged<'_>) {
    let code = playing(world, judged).code;
    browser.open(format!("{}#{code}", routes::screen(&judged.programme.slug))).await;
}

fn playing(world: &World, judged: &Judged<'_>) -> Performance {
    let id = judged.programme.id;
    world.look(move |conn| store::playing(conn, id)).expect("something is on the screen")
}

async fn wait_until(world: &World, judged: &Judged<'_>, is: impl Fn(&Performance) -> bool) {
    for _ in 0..100 {
        if is(&playing(world, judged)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the screen stands at {:?}", playing(world, judged));
}
