//! Amina signs in, and only Amina.

use actix_web::test::TestRequest;
use palmares::accounts::{self, rules};
use palmares::column::Moment;
use palmares::language::Detail;
use palmares::mail;

use crate::both_engines;
use crate::support::World;

both_engines! {
    async fn a_stranger_is_led_to_sign_in_and_then_on(world) {
        let seen = world.visit().await.get("/account").await;
        assert_eq!(seen.leads_to(), "/sign-in?next=%2Faccount");
    }

    async fn a_form_of_another_site_is_refused(world) {
        let amina = world.visit_as("Amina").await;
        for (name, value) in [("Sec-Fetch-Site", "cross-site"), ("Origin", "https://evil.example")] {
            let request = TestRequest::post().uri("/account").insert_header((name, value));
            assert_eq!(amina.sent(request.set_form([("name", "Mallory")])).await.status, 403);
        }
        assert_eq!(amina.sent(TestRequest::post().uri("/account").set_form([("name", "Mallory")])).await.status, 403);
        assert_eq!(world.person("Amina").name, "Amina");
    }

    async fn a_letter_brings_amina_in_and_a_scanner_does_not_use_it_up(world) {
        world.person("Amina");
        let browser = world.visit().await;
        let asked = browser.post("/sign-in/links", &[("email", " AMINA@amina.example.org"), ("next", "/account")]).await;
        assert_eq!(asked.status, 200);
        let link = last_link(&world);
        assert!(browser.get(&link).await.shows("<form"));
        assert_eq!(browser.get("/account").await.status, 303);
        assert_eq!(browser.post(&link, &[]).await.leads_to(), "/account");
        assert!(browser.get("/account").await.shows("amina@amina.example.org"));
        assert_eq!(world.visit().await.post(&link, &[]).await.status, 403);
    }

    async fn a_new_address_opens_an_account_with_a_name(world) {
        let browser = world.visit().await;
        browser.post("/sign-in/links", &[("email", "new@people.example.org")]).await;
        let link = last_link(&world);
        assert_eq!(browser.post(&link, &[("name", " ")]).await.status, 422);
        assert_eq!(browser.post(&link, &[("name", "Nia")]).await.leads_to(), "/");
        assert!(world.look(|conn| accounts::store::by_email(conn, "new@people.example.org")).is_some_and(|p| p.name == "Nia"));
    }

    async fn whether_an_address_is_known_cannot_be_told(world) {
        world.person("Amina");
        let (one, two) = (world.visit().await, world.visit().await);
        let known = one.post("/sign-in/links", &[("email", "amina@amina.example.org")]).await;
        let unknown = two.post("/sign-in/links", &[("email", "nobody@amina.example.org")]).await;
        assert_eq!(known.body.replace("amina@", "X@"), unknown.body.replace("nobody@", "X@"));
    }

    async fn an_old_link_is_refused_in_words(world) {
        world.person("Amina");
        let link = world.past(|conn| {
            accounts::store::printed_link(conn, "amina@amina.example.org", "/", Moment::now().plus_days(-8))
        });
        let seen = world.visit().await.get(&link).await;
        assert_eq!(seen.status, 403);
        assert!(seen.shows("too old"), "{}", seen.body);
    }

    async fn a_password_serves_too_and_its_session_can_be_ended_elsewhere(world) {
        let first = world.visit_as("Amina").await;
        assert_eq!(first.post("/account/password", &[("password", "short")]).await.status, 422);
        let set = first.post("/account/password", &[("password", "ten thousand palms")]).await;
        assert_eq!(set.leads_to(), "/account");
        let other = world.visit().await;
        let fields = [("email", "amina@amina.example.org"), ("password", "wrong password")];
        assert_eq!(other.post("/sign-in", &fields).await.status, 422);
        let fields = [("email", "amina@amina.example.org"), ("password", "ten thousand palms"), ("next", "/account")];
        assert_eq!(other.post("/sign-in", &fields).await.leads_to(), "/account");
        let page = first.get("/account").await.body;
        let end = page.split("action=\"").find(|part| part.starts_with("/account/sessions/")).expect("another session");
        first.post(end.split('"').next().unwrap_or_default(), &[]).await;
        assert_eq!(other.get("/account").await.status, 303);
        assert_eq!(first.get("/account").await.status, 200);
    }

    async fn guessing_is_slowed_down_for_one_account_and_not_for_others(world) {
        world.person("Amina");
        let guesser = world.visit().await;
        let guess = [("email", "amina@amina.example.org"), ("password", "a guess")];
        for _ in 0..rules::ATTEMPTS_PER_ACCOUNT {
            assert_eq!(guesser.post("/sign-in", &guess).await.status, 422);
        }
        assert_eq!(guesser.post("/sign-in", &guess).await.status, 429);
        assert_eq!(guesser.post("/sign-in/links", &[("email", "bo@bo.example.org")]).await.status, 200);
    }

    async fn signing_out_ends_the_session_itself(world) {
        let amina = world.visit_as("Amina").await;
        let same_cookies = amina.clone();
        assert_eq!(amina.post("/sign-out", &[]).await.leads_to(), "/");
        assert!(!same_cookies.has_cookie("__Host-session"));
        let person = world.person("Amina").id;
        assert!(world.look(move |conn| accounts::store::of_person(conn, person, Moment::now())).is_empty());
    }

    async fn pages_are_dressed_for_safety(world) {
        let seen = world.visit().await.get("/sign-in").await;
        let policy = seen.header("Content-Security-Policy").unwrap_or_default();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(seen.header("X-Content-Type-Options"), Some("nosniff"));
        assert_eq!(seen.header("Cache-Control"), Some("no-store"));
    }

    async fn the_page_comes_in_the_readers_language(world) {
        let seen = world.visit().await.reading("ar-SA,en;q=0.5").get("/sign-in").await;
        assert!(seen.shows("lang=\"ar\" dir=\"rtl\""));
        let chooser = world.visit().await;
        assert_eq!(chooser.post("/language", &[("language", "fr"), ("next", "/sign-in")]).await.leads_to(), "/sign-in");
        assert!(chooser.get("/sign-in").await.shows("lang=\"fr\" dir=\"ltr\""));
    }
}

/// The link in the newest letter that belongs to no programme.
fn last_link(world: &World) -> String {
    let letter = world.look(|conn| mail::store::list(conn, None, 0, 1)).pop().expect("a letter");
    let link = letter.details.0.details.into_iter().find(|(name, _)| name == "link");
    match link {
        Some((_, Detail::Text(path))) => path,
        other => panic!("no link but {other:?}"),
    }
}
