//! Olga counts a vote in a real browser: at a desk and on the smallest phone, in two languages, by day and by night.

use palmares::programme::{VoteTerms, VoteTie};
use palmares::routes;
use palmares::voting::{SetKind, VoteState};

use crate::counting::Poll;
use crate::support::World;
use crate::support::browser::Browser;

const TERMS: VoteTerms = VoteTerms { champions: 1, changeable: false, complete: false, tie: VoteTie::Decider };

#[actix_web::test]
async fn axe_finds_nothing_from_the_screens_to_the_champions() {
    let world = World::on_sqlite();
    let poll = Poll::over(&world, TERMS);
    poll.people(8, "Well");
    (0..7).for_each(|number| poll.small_herd(number, "Pump"));
    let Some(browser) = Browser::start(&world).await else { return };
    let (slug, olga, noor) = (&poll.programme.slug, world.visit_as("Olga").await, world.visit_as("Noor").await);
    olga.post(routes::vote_screens(slug), &[]).await;
    let sets = poll.sets();
    let many = |kind: &SetKind| sets.iter().filter(|set| set.kind() == *kind).count() == 7;
    let kind = sets.iter().map(palmares::voting::VoteSet::kind).find(many).expect("seven of a kind");
    let alone = sets.iter().find(|set| set.kind() == kind).expect("one of them").id;
    let (of_kind, of_set) = (routes::vote_kind(slug, kind), routes::vote_set(slug, alone));
    browser.sign_in(&world, "Olga").await;
    looked_at(&browser, &[("screens", routes::vote_screens(slug)), ("kind", of_kind.clone()), ("set", of_set)]).await;

    // One verdict for the small ones, and a wrong one first.
    browser.read_in("en").await;
    browser.open(&of_kind).await;
    browser.press("Decide on all of them").await;
    browser.wait_for("Choose whether these votes count").await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.screenshot("count-kind-wrong").await;
    browser.choose("state", "void").await;
    browser.fill("reason", "Counted up by a program.").await;
    browser.press("Decide on all of them").await;
    browser.wait_for("Your decision is recorded for all sets of the kind.").await;
    let decided = routes::vote_kind(slug, SetKind { standing: VoteState::Void, ..kind });
    olga.post(routes::vote_tally(slug), &[("after", "0")]).await;
    looked_at(&browser, &[("decided", decided), ("tally", routes::vote_tally(slug))]).await;

    let (tally, sign) = (poll.tally().id.to_string(), poll.path("desk/vote/tally/signature"));
    for (visitor, office) in [(&olga, "leads"), (&noor, "looks")] {
        visitor.post(&sign, &[("tally", &tally), ("office", office)]).await;
    }
    assert_eq!(olga.post(poll.path("desk/vote/announcement"), &[("tally", &tally)]).await.status, 303);
    looked_at(&browser, &[("champions", poll.path("champions"))]).await;
}

async fn looked_at(browser: &Browser, pages: &[(&str, String)]) {
    let mut wrong = Vec::new();
    for (language, scheme, width) in [("en", "light", 1280), ("ar", "dark", 390)] {
        browser.read_in(language).await;
        browser.shape(width, scheme).await;
        for (name, path) in pages {
            browser.open(path).await;
            wrong.extend(browser.axe().await.iter().map(|it| format!("{path} ({language}): {it}")));
            browser.screenshot(&format!("count-{name}-{language}")).await;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
