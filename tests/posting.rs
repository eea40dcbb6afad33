//! Letters leave the outbox over SMTP under seal, once each, and wait when nobody takes them.

use std::net::TcpListener;

use palmares::column::Moment;
use palmares::language::{Language, Sentence};
use palmares::mail::{self, Letter, LetterId, Queued, Way};
use palmares::programme::ProgrammeId;
use palmares::routes;

use crate::both_engines;
use crate::support::World;
use crate::support::post_office::{Manner, PostOffice, node, work};

both_engines! {
    async fn a_letter_goes_once_under_seal_in_the_readers_language_and_in_two_parts(world) {
        let office = PostOffice::sealed(&world);
        sign_in_letter(&world, Language::Arabic);
        office.deliver_all(&world).await;
        let letter = office.only();
        assert!(letter.sealed, "it went in the open");
        assert_eq!(letter.to, "amina@amina.example.org");
        assert_eq!(letter.subject(), "رابط دخولك إلى Palmares");
        let link = format!("{}/sign-in/links/x", world.app.config.origin());
        assert!(letter.text().starts_with("مرحبًا أمينة،\n\n") && letter.text().contains(&format!("\n{link}\n")), "{}", letter.text());
        let html = letter.html();
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("<bdi>أمينة</bdi>"), "{html}");
        assert!(html.contains(&format!("<a href=\"{link}\" style=")) && html.contains(">فتح الصفحة</a>"), "{html}");
        assert!(!html.contains("<img") && !html.contains("src=") && !html.contains("<script"), "{html}");
        assert_eq!(letter.message().html_body_count() + letter.message().text_body_count(), 2);
        assert_eq!(letter.head("Auto-Submitted"), "auto-generated");
        assert_eq!(letter.head("Content-Language"), "ar");
        let kept = newest(&world, None);
        assert_eq!(letter.head("Message-ID"), format!("<{}@127.0.0.1>", kept.id));
        assert_eq!(kept.way(), Way::Sent);
        assert!(kept.details.details.is_empty(), "the link is still there");
    }

    async fn each_reader_gets_the_letter_in_their_own_language(world) {
        let office = PostOffice::sealed(&world);
        for language in [Language::Russian, Language::French, Language::Spanish, Language::Chinese] {
            sign_in_letter(&world, language);
        }
        office.deliver_all(&world).await;
        let mut sent: Vec<(String, String)> =
            office.taken().iter().map(|letter| (letter.head("Content-Language"), letter.subject())).collect();
        sent.sort();
        let told = [
            ("es", "Su enlace para entrar en Palmares"),
            ("fr", "Votre lien de connexion à Palmares"),
            ("ru", "Ваша ссылка для входа в Palmares"),
            ("zh", "您的 Palmares 登录链接"),
        ];
        assert_eq!(sent, told.map(|(code, subject)| (code.to_owned(), subject.to_owned())));
        assert!(office.taken().iter().all(|letter| letter.html().contains("dir=\"ltr\"")));
    }

    async fn no_letter_goes_in_the_open_where_a_seal_is_wanted(world) {
        let office = PostOffice::plain();
        sign_in_letter(&world, Language::English);
        let app = node(&world, &office.url("required"), "");
        work(&[app], || newest(&world, None).attempts == 1).await;
        assert_eq!((newest(&world, None).way(), office.taken().len()), (Way::Failing, 0));
    }

    async fn no_letter_goes_to_a_server_that_nobody_vouches_for(world) {
        let office = PostOffice::sealed(&world);
        sign_in_letter(&world, Language::English);
        let app = node(&world, &office.url("required"), "");
        work(&[app], || newest(&world, None).attempts == 1).await;
        assert_eq!((newest(&world, None).way(), office.taken().len()), (Way::Failing, 0));
    }

    async fn a_letter_that_nobody_takes_waits_and_says_why(world) {
        let closed = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
        sign_in_letter(&world, Language::English);
        let app = node(&world, &format!("smtp://127.0.0.1:{closed}"), "");
        work(&[app], || newest(&world, None).attempts == 1).await;
        let kept = newest(&world, None);
        assert_eq!((kept.way(), kept.attempts), (Way::Failing, 1));
        assert!(!kept.details.details.is_empty(), "the letter was lost");
    }

    async fn a_letter_that_is_put_off_is_brought_again_later_and_arrives_once(world) {
        let (office, programme) = (PostOffice::sealed(&world), world.small_prize());
        role_letters(&world, programme.id, &["kofi"], 0);
        office.will(&[Manner::Say("451 4.7.1 come back later")]);
        office.deliver_all(&world).await;
        let (kept, now) = (newest(&world, Some(programme.id)), Moment::now());
        assert_eq!((kept.way(), kept.attempts, office.taken().len()), (Way::Failing, 1, 0));
        assert!(kept.last_error.is_some_and(|words| words.contains("4.7.1 come back later")));
        let due = |at: Moment| world.look(|conn| mail::store::any_due(conn, at));
        assert_eq!((due(now), due(now.plus_minutes(2))), (false, true), "it is tried again, but not at once");
        again(&world, kept.id).await;
        office.deliver_all(&world).await;
        assert_eq!(office.only().head("Message-ID"), format!("<{}@127.0.0.1>", kept.id));
        assert_eq!(newest(&world, Some(programme.id)).way(), Way::Sent);
    }

    async fn a_letter_that_is_refused_for_good_is_listed_with_the_servers_words_and_a_remedy(world) {
        let (office, programme) = (PostOffice::sealed(&world), world.small_prize());
        role_letters(&world, programme.id, &["noor", "kofi", "ines"], 0);
        office.will(&[Manner::Take, Manner::Say("550 5.1.1 <kofi> is not known here")]);
        office.deliver_all(&world).await;
        // They go at the same time: whose the refused one is, is by chance.
        let to: Vec<String> = office.taken().into_iter().map(|letter| letter.to).collect();
        assert_eq!(to.len(), 2, "one bad address holds nobody up");
        let kept = letters(&world, programme.id).into_iter().find(|it| it.way() == Way::Failed).expect("one");
        assert!(!to.contains(&kept.to_email));
        assert!(!world.look(|conn| mail::store::any_due(conn, Moment::now().plus_days(30))), "it is tried again");
        let seen = world.visit_as("Olga").await.get(routes::letter("small-prize", kept.id)).await;
        assert!(seen.says("5.1.1 &#60;kofi&#62; is not known here") && seen.says("The address does not exist."), "{}", seen.body);
        again(&world, kept.id).await;
        office.deliver_all(&world).await;
        assert_eq!(office.taken().len(), 3);
    }

    async fn a_connection_that_ends_within_the_letter_brings_it_again_and_it_arrives_once(world) {
        let (office, programme) = (PostOffice::sealed(&world), world.small_prize());
        role_letters(&world, programme.id, &["kofi", "noor"], 0);
        office.will(&[Manner::HangUp]);
        office.deliver(&world, || letters(&world, programme.id).iter().any(|it| it.way() == Way::Sent)).await;
        let failing = letters(&world, programme.id).into_iter().find(|it| it.way() == Way::Failing).expect("one");
        again(&world, failing.id).await;
        office.deliver_all(&world).await;
        let mut to: Vec<String> = office.taken().into_iter().map(|letter| letter.to).collect();
        to.sort();
        assert_eq!(to, ["kofi@example.org", "noor@example.org"]);
    }

    async fn a_letter_that_was_taken_without_a_word_comes_again_as_the_same_letter(world) {
        let (office, programme) = (PostOffice::sealed(&world), world.small_prize());
        role_letters(&world, programme.id, &["kofi"], 0);
        office.will(&[Manner::TakeAndHangUp]);
        office.deliver(&world, || newest(&world, Some(programme.id)).attempts == 1).await;
        again(&world, newest(&world, Some(programme.id)).id).await;
        office.deliver_all(&world).await;
        let ids: Vec<String> = office.taken().iter().map(|letter| letter.head("Message-ID")).collect();
        assert_eq!((ids.len(), &ids[0]), (2, &ids[1]), "a mailbox knows the second by its id");
    }

    async fn a_letter_that_was_stopped_does_not_go(world) {
        let (office, programme) = (PostOffice::sealed(&world), world.small_prize());
        role_letters(&world, programme.id, &["kofi", "noor"], 0);
        let kofi = letters(&world, programme.id).into_iter().find(|it| it.to_email.starts_with("kofi")).expect("his").id;
        assert_eq!(world.visit_as("Olga").await.post(routes::stop_letter("small-prize", kofi), &[]).await.status, 303);
        office.deliver_all(&world).await;
        assert_eq!(office.only().to, "noor@example.org");
    }

    async fn a_letter_in_the_postmans_hand_cannot_be_stopped_any_more(world) {
        let programme = world.small_prize();
        role_letters(&world, programme.id, &["kofi"], 0);
        let id = world.past(|conn| mail::store::claim(conn, Moment::now()))[0].id;
        let seen = world.visit_as("Olga").await.post(routes::stop_letter("small-prize", id), &[]).await;
        assert_eq!(seen.status, 409);
        assert_eq!(newest(&world, Some(programme.id)).way(), Way::Waiting);
    }

    async fn a_letter_that_waits_to_be_stopped_does_not_go_before_its_time(world) {
        let (office, programme) = (PostOffice::sealed(&world), world.small_prize());
        role_letters(&world, programme.id, &["kofi"], 5);
        role_letters(&world, programme.id, &["noor"], 0);
        office.deliver_all(&world).await;
        assert_eq!(office.only().to, "noor@example.org");
    }

    async fn two_postmen_bring_each_letter_once(world) {
        let (office, programme) = (PostOffice::sealed(&world), world.small_prize());
        let names: Vec<String> = (0..40).map(|number| format!("reader{number:02}")).collect();
        role_letters(&world, programme.id, &names.iter().map(String::as_str).collect::<Vec<_>>(), 0);
        let nodes = [office.node(&world), office.node(&world)];
        work(&nodes, || letters(&world, programme.id).iter().all(|it| it.way() == Way::Sent)).await;
        let mut to: Vec<String> = office.taken().into_iter().map(|letter| letter.to).collect();
        to.sort();
        assert_eq!(to, names.iter().map(|name| format!("{name}@example.org")).collect::<Vec<_>>());
    }
}

fn sign_in_letter(world: &World, language: Language) {
    let name = if language == Language::Arabic { "أمينة" } else { "Amina" };
    world.past(move |conn| {
        let letter = Letter::new("sign-in", name, "amina@amina.example.org", language);
        let details = Sentence::new("").with("link", "/sign-in/links/x").with("minutes", "10");
        mail::queue(conn, letter.saying(details), Moment::now().plus_seconds(-1))
    });
}

/// One to each, in this order.
fn role_letters(world: &World, programme: ProgrammeId, names: &[&str], wait_minutes: i64) {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    world.past(move |conn| {
        for name in &names {
            let details = Sentence::new("").with("programme", "P").with("role", "chair").with("link", "/desk");
            let letter = Letter::new("role-granted", name, &format!("{name}@example.org"), Language::English);
            let letter = letter.within(programme).saying(details).waiting(wait_minutes);
            mail::queue(conn, letter, Moment::now().plus_seconds(-1))?;
        }
        Ok(())
    });
}

fn letters(world: &World, programme: ProgrammeId) -> Vec<Queued> {
    world.look(|conn| mail::store::list(conn, Some(programme), 0, 100))
}

fn newest(world: &World, programme: Option<ProgrammeId>) -> Queued {
    world.look(|conn| mail::store::list(conn, programme, 0, 1)).pop().expect("the letter is kept")
}

/// Olga presses the button.
async fn again(world: &World, letter: LetterId) {
    let seen = world.visit_as("Olga").await.post(routes::try_letter_again("small-prize", letter), &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.body);
}
