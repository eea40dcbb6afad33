//! A judge of a hackathon on a phone, in a real browser: from the code on the wall over the tables of the expo to a sheet
//! of the final, by taps; and axe at every step, by day and by night, in English and in Arabic.

use palmares::programme::StageKind;
use palmares::routes;

use crate::support::World;
use crate::support::browser::Browser;
use crate::support::crowd::{Crowd, named};

const PHONE: u32 = 390;
const SLUG: &str = "hack";

#[actix_web::test]
async fn a_judge_with_a_phone_walks_by_taps_and_scores_the_final_without_typing() {
    let crowd = Crowd::make(World::on_sqlite(), "hackathon-expo", SLUG, 9).await;
    let Some(browser) = Browser::start(&crowd.world).await else { return };
    let (code, others) = hall(&crowd).await;
    let mut phone = Phone { browser, wrong: Vec::new() };
    browser_joins(&mut phone, &code).await;
    walks(&mut phone).await;
    the_floor_looks_again(&crowd, &mut phone).await;
    shortlist(&crowd, &others).await;
    judges_the_final(&mut phone).await;
    assert!(phone.wrong.is_empty(), "{}", phone.wrong.join("\n"));
    let judges = crowd.judges();
    let own = judges.iter().find(|judge| judge.name == "Yara Haddad").expect("who joined");
    let done = crowd.world.look(|conn| {
        let programme = palmares::programme::store::by_slug(conn, SLUG)?;
        let round = palmares::programme::store::round(conn, programme.id)?;
        let coverage = palmares::scoring::store::coverage(conn, &programme, &round)?;
        Ok(coverage.judges.iter().find(|it| it.judge.id == own.id).map(|it| it.done))
    });
    assert_eq!(done, Some(1), "one sheet of the final is in");
}

/// Six projects at their tables, two judges who came before, and the code of the day, which lets people in at once.
async fn hall(crowd: &Crowd) -> (String, Vec<&'static str>) {
    let mut csv = "number,title,category,tagline,person,email\n".to_owned();
    for (number, title) in (1..).zip(["Aqua", "Beam", "Cask", "Dawn", "Ebb", "Flare"]) {
        csv +=
            &format!("{number},{title},OPEN,Made in one night,Maker{number},maker{number}@maker{number}.example.org\n");
    }
    crowd.import_entries(&csv).await;
    crowd.does("Olga", routes::table_numbers(SLUG), &[("first", "1"), ("step", "1")]).await;
    let others: Vec<&'static str> = (1..=2).map(|number| named("Walker", number)).collect();
    let judges: String =
        others.iter().map(|name| format!("{name},{0}@{0}.example.org\n", name.to_lowercase())).collect();
    crowd.import_judges(&format!("name,email\n{judges}"), &others).await;
    crowd.does("Olga", routes::judges_terms(SLUG), &[("of", "joining"), ("joins_at_once", "yes")]).await;
    let at = crowd.does("Olga", routes::join_codes(SLUG), &[("most", "9"), ("hours", "2")]).await;
    let code = at.leads_to().rsplit('/').next().unwrap_or_default().to_owned();
    let wall = crowd.sees("Olga", at.leads_to()).await;
    assert!(wall.shows("<svg") && wall.says(&routes::join(&code)), "the square to scan, and its address");
    (code, others)
}

/// The browser in the hand of a judge, and what axe found.
struct Phone {
    browser: Browser,
    wrong: Vec<String>,
}

impl Phone {
    /// The page that is open, in each language by day and by night; then as it was.
    async fn look(&mut self, what: &str) {
        let path = self.browser.path().await;
        for (language, scheme) in [("en", "dark"), ("ar", "light"), ("ar", "dark"), ("en", "light")] {
            self.browser.shape(PHONE, scheme).await;
            self.browser.read_in(language).await;
            self.browser.open(&path).await;
            let found = self.browser.axe().await.into_iter();
            self.wrong.extend(found.map(|it| format!("{what}, {language}, {scheme}: {it}")));
            let width = self.browser.run("return document.documentElement.scrollWidth").await;
            if width.as_u64().is_none_or(|width| width > u64::from(PHONE)) {
                self.wrong.push(format!("{what}, {language}: {width} wide"));
            }
        }
        self.browser.screenshot(what).await;
    }

    /// The table that the judge is sent to, or is at.
    async fn table(&self) -> String {
        let number = self.browser.run("return document.querySelector('.table-number').innerText").await;
        number.as_str().unwrap_or_default().to_owned()
    }

    /// One of the two large answers.
    async fn answer(&self, act: &str) {
        let words = format!("return document.querySelector('button[value={act}]').innerText");
        let words = self.browser.run(&words).await;
        self.browser.press(palmares::language::plain(words.as_str().unwrap_or_default()).trim()).await;
    }
}

async fn browser_joins(phone: &mut Phone, code: &str) {
    phone.browser.shape(PHONE, "light").await;
    phone.browser.forget().await;
    phone.browser.open(routes::join(code)).await;
    phone.look("join").await;
    phone.browser.fill("name", "Yara Haddad").await;
    phone.browser.fill("email", "yara@haddad.example.org").await;
    phone.browser.press("Join").await;
    phone.look("rules").await;
    phone.browser.choose("agree", "yes").await;
    phone.browser.press("Agree and go on").await;
}

async fn walks(phone: &mut Phone) {
    phone.look("first").await;
    phone.browser.press("Begin: my first table").await;
    phone.look("going").await;
    // The first table: nobody is there; the second: others are with them.
    let empty = phone.table().await;
    phone.browser.press("Nobody is at this table").await;
    let busy = phone.table().await;
    assert_ne!(busy, empty);
    phone.browser.press("Leave this table for another reason").await;
    phone.browser.choose("reason", "busy").await;
    phone.browser.press("Leave this table").await;
    assert!(![empty.as_str(), busy.as_str()].contains(&phone.table().await.as_str()));
    phone.browser.press("I am here, begin").await;
    phone.look("first-visit").await;
    phone.browser.press("I have seen it, go on").await;
    phone.browser.press("I am here, begin").await;
    phone.look("which-was-better").await;
    let here = phone.table().await;
    phone.answer("here").await;
    // A slip of the thumb is taken back, and said again.
    phone.browser.press("Take back my last step").await;
    assert_eq!(phone.table().await, here);
    phone.answer("before").await;
    phone.browser.press("I am here, begin").await;
    phone.answer("here").await;
    phone.browser.open(routes::judging()).await;
    assert!(phone.browser.text().await.contains("Tables seen"), "how far it is");
    phone.look("judging").await;
    phone.browser.press("Continue").await;
    phone.browser.press("What you have seen, in your order").await;
    phone.look("order").await;
}

/// Olga's page of the floor comes again by itself, and stays sorted as she has sorted it.
async fn the_floor_looks_again(crowd: &Crowd, phone: &mut Phone) {
    let Some(browser) = Browser::start(&crowd.world).await else { return };
    browser.sign_in(&crowd.world, "Olga").await;
    browser.open(routes::floor(SLUG)).await;
    let mut desk = Phone { browser, wrong: Vec::new() };
    desk.look("floor").await;
    phone.wrong.append(&mut desk.wrong);
    let browser = desk.browser;
    browser.shape(1280, "light").await;
    let sorted = "return document.querySelector('#floor-now th[aria-sort]')?.getAttribute('aria-sort') ?? 'as it came'";
    assert_eq!(browser.run(sorted).await, "as it came");
    for wanted in ["ascending", "descending"] {
        browser.run("document.querySelector('#floor-now table[data-sortable] th.number button').click()").await;
        assert_eq!(browser.run(sorted).await, wanted);
    }
    browser.run("document.getElementById('floor-now').dataset.old = 'yes'").await;
    for _ in 0..100 {
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        if browser.run("return document.getElementById('floor-now').dataset.old ?? 'no'").await == "no" {
            break;
        }
    }
    assert_eq!(browser.run("return document.getElementById('floor-now').dataset.old ?? 'no'").await, "no");
    assert_eq!(browser.run(sorted).await, "descending");
    browser.press("Hold it still").await;
    assert_eq!(browser.run("return document.querySelectorAll('[hx-trigger]').length").await, 0);
}

/// The others have walked too; the expo is closed with a reason, and two projects move on into the final.
async fn shortlist(crowd: &Crowd, others: &[&'static str]) {
    for name in others {
        for _ in 0..3 {
            for act in ["next", "arrived", "neither"] {
                let page = crowd.sees(name, routes::expo(SLUG)).await;
                if page.shows(&format!("value=\"{act}\"")) {
                    let number = crate::support::crowd::value(&page.body, "number");
                    let entry = crate::support::crowd::value(&page.body, "entry");
                    let form = [("number", number.as_str()), ("entry", entry.as_str()), ("act", act)];
                    crowd.does(name, routes::expo_acts(SLUG), &form).await;
                }
            }
        }
    }
    crowd.does("Olga", routes::closing(SLUG), &[("word", "close"), ("reason", "The hall had to close.")]).await;
    crowd.does("Kofi", routes::score_release(SLUG), &[]).await;
    assert_eq!(crowd.move_on().await.len(), 2);
    crowd.does("Olga", routes::release(SLUG), &[]).await;
    crowd.stage(StageKind::Scoring, -48, 48).await;
}

async fn judges_the_final(phone: &mut Phone) {
    phone.browser.open(routes::judging()).await;
    phone.browser.press("Continue").await;
    if phone.browser.path().await.starts_with("/judging/invitations/") {
        phone.browser.choose("agree", "yes").await;
        phone.browser.press("Agree and go on").await;
    }
    phone.look("final").await;
    phone.browser.press("Continue").await;
    phone.look("final-sheet").await;
    for key in ["idea", "craft", "use", "presentation"] {
        phone.browser.choose(&format!("points-{key}"), "4").await;
    }
    phone.browser.rest().await;
    phone.browser.press("Check and submit").await;
    phone.look("final-check").await;
    phone.browser.press("Submit and go to the next").await;
}
