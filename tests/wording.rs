//! Olga puts the program's letters into her own words, and readers get them in theirs.

use palmares::language::Language;
use palmares::mail;
use palmares::programme::Programme;
use palmares::routes;

use crate::both_engines;
use crate::support::World;
use crate::support::road::enter;

const LETTER: &str = "entry-submitted";

both_engines! {
    async fn a_letter_in_own_words_reaches_readers_of_its_language(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let list = olga.get(routes::letter_texts(&prize.slug)).await;
        assert!(list.says("{reference}: your entry is in") && list.says("In the program’s words"), "{}", list.body);
        let page = olga.get(routes::letter_text(&prize.slug, LETTER)).await;
        assert!(page.says("{title}") && page.says("Hello {name}"), "the program's own words stand beside: {}", page.body);
        let fields = [("subject-en", "We have {title}"), ("body-en", "Dear {name},\n\nthank you for {reference}. {programme} thanks you.\n\n{link}")];
        let shown = olga.post(routes::letter_text(&prize.slug, LETTER), &[&fields[..], &[("preview", "yes")]].concat()).await;
        assert!(shown.says("Dear Olga,") && shown.says("Small Prize thanks you"), "{}", shown.body);
        assert_eq!(kept(&world, &prize), 0, "looking keeps nothing");
        for _ in 0..2 {
            assert_eq!(olga.post(routes::letter_text(&prize.slug, LETTER), &fields).await.status, 303);
        }
        assert!(olga.get(routes::letter_texts(&prize.slug)).await.says("In your words: English"));
        enter(&world, &prize, "Amina", "Clear {link} Spring", "Tarsali Well Trust", "water");
        let zara = world.person("Zara").id;
        world.past(move |conn| palmares::accounts::store::set_profile(conn, zara, "Zara", Language::Arabic, palmares::column::Moment::now()));
        enter(&world, &prize, "Zara", "Long Lamp", "Lantern Works", "light");
        let (amina, zara) = (letter(&world, "amina@amina.example.org"), letter(&world, "zara@zara.example.org"));
        assert_eq!(amina.subject, "We have Clear {link} Spring", "what a team typed is never read for blanks");
        assert!(amina.body.starts_with("Dear Amina,\n\nthank you for ") && amina.body.contains("Small Prize thanks you"), "{}", amina.body);
        assert!(amina.html.contains("class=\"address\""), "the link is a button: {}", amina.html);
        assert_eq!((amina.language, zara.language), (Language::English, Language::Arabic));
        assert!(!zara.body.contains("thanks you"), "hers stays in her language: {}", zara.body);
        // Without own words the program says its own again.
        assert_eq!(olga.post(routes::letter_text(&prize.slug, LETTER), &[]).await.status, 303);
        assert_eq!(kept(&world, &prize), 0);
        let log = olga.get(routes::log(&prize.slug)).await;
        assert!(log.says("Put a letter into own words"), "{}", log.body);
    }

    async fn what_would_not_reach_its_reader_is_said_and_kept(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        for (subject, body, said) in [
            ("Only this", "", "Write both the subject and the letter"),
            ("Hello {nobody}", "{link}", "no blank “nobody”"),
            ("Hello", "Nothing leads on", "Put {link} somewhere"),
        ] {
            let fields = [("subject-fr", subject), ("body-fr", body)];
            let wrong = olga.post(routes::letter_text(&prize.slug, LETTER), &fields).await;
            assert!(wrong.status == 422 && wrong.says(said) && wrong.shows(&format!("value=\"{subject}\"").replace('{', "{")), "{said}: {}", wrong.body);
        }
        assert_eq!(olga.get(routes::letter_text(&prize.slug, "sign-in")).await.status, 404);
        assert_eq!(world.visit_as("Amina").await.get(routes::letter_text(&prize.slug, LETTER)).await.status, 404);
    }

    async fn every_letter_that_can_be_worded_fills_its_blanks(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        for wording in &mail::WORDINGS {
            let page = olga.get(routes::letter_text(&prize.slug, wording.key)).await;
            assert_eq!(page.status, 200, "{}", wording.key);
            for blank in wording.blanks {
                let stands = format!("{{{blank}}}");
                assert!(page.says(&stands), "{}: {blank}", wording.key);
            }
            assert!(!page.shows("⟦") && !page.shows("{$"), "{}", wording.key);
        }
    }
}

fn kept(world: &World, prize: &Programme) -> usize {
    let id = prize.id;
    world.look(move |conn| mail::store::own_texts(conn, id)).len()
}

fn letter(world: &World, to: &str) -> mail::Written {
    let all = world.look(|conn| mail::store::to(conn, to));
    let found = all.iter().rfind(|it| it.kind == LETTER).expect("a letter");
    mail::rules::written(found, "https://p.example.org")
}
