//! Olga writes to many: to whom, in which words, as they will read it; it goes once, or is stopped.

use diesel::prelude::*;
use palmares::accounts::{self, Role};
use palmares::column::Moment;
use palmares::entries::{self, Answered, Answers, Draft, EntryId};
use palmares::language::Language;
use palmares::mail::{self, Queued, Way};
use palmares::programme::Programme;
use palmares::routes;
use palmares::schema::letters;

use crate::both_engines;
use crate::support::crowd::value;
use crate::support::post_office::PostOffice;
use crate::support::road::{assign, enter, judge};
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

const NEW: &str = "/programmes/small-prize/letters/new";
const SENDINGS: &str = "/programmes/small-prize/sendings";

both_engines! {
    async fn olga_writes_to_the_drafts_of_a_category_and_each_gets_one_letter_for_each_entry(world) {
        let prize = world.small_prize();
        let wells = draft(&world, &prize, "Amina", "Clear Wells", "water", "done");
        draft(&world, &prize, "Bo", "Rain", "water", "phase");
        draft(&world, &prize, "Zara", "Long Lamp", "light", "done");
        enter(&world, &prize, "Kofi", "Tap", "Taps", "water");
        let olga = world.visit_as("Olga").await;
        assert!(olga.get(NEW).await.says("3 people. 3 entries."));
        assert!(olga.get(format!("{NEW}?whom=drafts&category=water")).await.says("2 people. 2 entries."));
        assert!(olga.get(format!("{NEW}?whom=drafts&category=water&a-status=phase")).await.says("1 person. 1 entry."));
        assert!(olga.get(format!("{NEW}?whom=submitted")).await.says("1 person. 1 entry."));
        assert!(olga.get(format!("{NEW}?whom=withdrawn")).await.says("0 people. 0 entries."));
        let counted = olga.post(NEW, &[("do", "count"), ("whom", "drafts"), ("category", "water"), ("body-en", "Kept")]).await;
        assert!(counted.status == 200 && counted.says("2 people. 2 entries.") && counted.says("\nKept</textarea>"), "{}", counted.body);
        let words = [
            ("whom", "drafts"), ("category", "water"), ("subject-en", "{reference}: {category}"),
            ("body-en", "Dear {name},\n\n“{entry}” for {programme} is a draft until {deadline}.\n\n{link}"),
        ];
        let shown = preview(&olga, &words).await;
        assert!(shown.says("Send 2 letters") && shown.says("Dear Amina,") && shown.says("“Clear Wells” for Small Prize is a draft until"), "{}", shown.body);
        let for_bo = preview(&olga, &[&words[..], &[("reader", "BO@bo.example.org")]].concat()).await;
        assert!(for_bo.says("Dear Bo,") && for_bo.says("“Rain”"), "{}", for_bo.body);
        assert_eq!(outbox(&world), Vec::<String>::new(), "showing sends nothing");
        let sent = send(&olga, &shown, &words).await;
        assert!(sent.leads_to().starts_with(SENDINGS));
        assert_eq!(outbox(&world), ["amina", "bo"]);
        let again = send(&olga, &shown, &words).await;
        assert_eq!((again.leads_to(), outbox(&world).len()), (sent.leads_to(), 2), "a second click finds the first");
        let letter = written(&world).into_iter().find(|it| it.to_email.starts_with("amina")).expect("hers");
        let said = mail::rules::written(&letter, "https://p.example");
        let reference = world.look(|conn| entries::store::by_id_in(conn, prize.id, wells)).reference;
        assert_eq!(said.subject, format!("{reference}: Water"));
        assert!(said.body.contains(&format!("https://p.example{}", routes::entry(wells))), "{}", said.body);
        assert_eq!(letter.due_at, letter.created_at.plus_minutes(5));
        let listed = olga.get(SENDINGS).await;
        assert!(listed.says("Teams with a draft · Water") && listed.says("Sent: 0 of 2.") && listed.says("Waiting"), "{}", listed.body);
        assert!(olga.get("/programmes/small-prize/log").await.says("Wrote a letter to many"));
    }

    async fn somebody_with_two_entries_gets_one_letter_where_it_speaks_of_none(world) {
        let prize = world.small_prize();
        draft(&world, &prize, "Amina", "One", "water", "done");
        draft(&world, &prize, "Amina", "Two", "light", "done");
        let olga = world.visit_as("Olga").await;
        let plain = [("whom", "drafts"), ("subject-en", "Soon"), ("body-en", "Dear {name}, entries close: {link}")];
        let shown = preview(&olga, &plain).await;
        assert!(shown.says("1 person. 2 entries.") && shown.says("Send 1 letter"), "{}", shown.body);
        send(&olga, &shown, &plain).await;
        let said = mail::rules::written(&written(&world)[0], "https://p.example").body;
        assert_eq!(said, "Dear Amina, entries close: https://p.example/my/entries\n");
        let each = [("whom", "drafts"), ("subject-en", "{entry}"), ("body-en", "Dear {name}")];
        let shown = preview(&olga, &each).await;
        assert!(shown.says("Send 2 letters"), "{}", shown.body);
        send(&olga, &shown, &each).await;
        let subjects: Vec<String> = written(&world).iter().skip(1).map(|it| mail::rules::written(it, "").subject).collect();
        assert_eq!(subjects, ["One", "Two"]);
    }

    async fn what_is_wrong_stands_beside_the_field_and_nothing_goes(world) {
        let prize = world.small_prize();
        draft(&world, &prize, "Amina", "One", "water", "done");
        let olga = world.visit_as("Olga").await;
        let long = "x".repeat(201);
        for (whom, category, subject, body, said) in [
            ("drafts", "", "", "", "Write a subject and a letter"),
            ("drafts", "", "Only this", "", "a subject without a letter"),
            ("drafts", "", "Hello {nmae}", "Body", "{nmae} is no blank that these readers’ letters can have. There are: {name} {programme} {entry} {reference} {category} {deadline} {link}"),
            ("organisers", "", "Hello", "{entry}", "{entry} is no blank"),
            ("organisers", "", "Hello", "{deadline}", "There are: {name} {programme} {link}"),
            ("organisers", "water", "Hello", "Body", "Categories and answers choose among teams."),
            ("judges_accepted", "", "Hello", "Body", "Nobody is found."),
            ("drafts", "", long.as_str(), "Body", "Shorten this: at most 200 characters."),
        ] {
            let fields = [("whom", whom), ("category", category), ("subject-en", subject), ("body-en", body)];
            let wrong = preview(&olga, &fields).await;
            assert!(wrong.status == 422 && wrong.says(said) && wrong.says("error-summary"), "{said}: {}", wrong.body);
            assert!(wrong.says(subject) && !wrong.says("formaction"), "{said}: words are kept, and there is no button");
            assert_eq!(send(&olga, &wrong, &fields).await.status, 422);
        }
        let unknown = [("whom", "drafts"), ("subject-en", "S"), ("body-en", "B"), ("reader", "nobody@example.org")];
        let seen = preview(&olga, &unknown).await;
        assert!(seen.status == 422 && seen.says("Nobody with this address"), "{}", seen.body);
        assert_eq!(outbox(&world), Vec::<String>::new());
    }

    async fn what_changed_since_it_was_shown_is_shown_once_more(world) {
        let prize = world.small_prize();
        draft(&world, &prize, "Amina", "One", "water", "done");
        let olga = world.visit_as("Olga").await;
        let words = [("whom", "drafts"), ("subject-en", "Soon"), ("body-en", "Dear {name}")];
        let shown = preview(&olga, &words).await;
        let other = [("whom", "drafts"), ("subject-en", "Soon"), ("body-en", "Other words")];
        assert!(send(&olga, &shown, &other).await.says("Nothing was sent."));
        draft(&world, &prize, "Bo", "Two", "water", "done");
        let seen = send(&olga, &shown, &words).await;
        assert!(seen.status == 422 && seen.says("Nothing was sent.") && seen.says("Send 2 letters"), "{}", seen.body);
        assert_eq!(outbox(&world), Vec::<String>::new());
        assert_eq!(send(&olga, &seen, &words).await.status, 303);
        assert_eq!(outbox(&world), ["amina", "bo"]);
    }

    async fn the_same_is_not_said_twice_within_a_day_unless_it_was_stopped(world) {
        let prize = world.small_prize();
        draft(&world, &prize, "Amina", "One", "water", "done");
        let olga = world.visit_as("Olga").await;
        let words = [("whom", "drafts"), ("subject-en", "Soon"), ("body-en", "Dear {name}")];
        write(&olga, &words).await;
        draft(&world, &prize, "Bo", "Two", "water", "done");
        let shown = preview(&olga, &words).await;
        assert!(shown.says("1 letter does not go, because the same was sent") && shown.says("Amina (amina@amina.example.org)"), "{}", shown.body);
        let page = olga.get(send(&olga, &shown, &words).await.leads_to()).await;
        assert!(page.says("1 letter waits in the outbox") && page.says("Not sent: 1, because the same"), "{}", page.body);
        assert_eq!(outbox(&world), ["amina", "bo"]);
        let nobody = preview(&olga, &words).await;
        assert!(nobody.status == 422 && nobody.says("was sent the same within the last 24 hours"), "{}", nobody.body);
        // A stopped letter told nobody anything; and a day later it is news again.
        let last = page.body.split("action=\"/programmes/small-prize/sendings/").nth(1).and_then(|rest| rest.split('/').next()).expect("to stop");
        assert_eq!(olga.post(format!("{SENDINGS}/{last}/stop"), &[]).await.status, 303);
        assert!(preview(&olga, &words).await.says("Send 1 letter"));
        world.past(|conn| Ok(diesel::update(letters::table).set(letters::created_at.eq(Moment::now().plus_hours(-25))).execute(conn)?));
        assert!(preview(&olga, &words).await.says("Send 2 letters"));
    }

    async fn any_organiser_stops_a_sending_and_what_has_gone_is_said(world) {
        let (prize, office) = (world.small_prize(), PostOffice::sealed(&world));
        world.with_role("Paul", &prize, Role::Organiser);
        draft(&world, &prize, "Amina", "One", "water", "done");
        draft(&world, &prize, "Bo", "Two", "water", "done");
        let olga = world.visit_as("Olga").await;
        let sent = write(&olga, &[("whom", "drafts"), ("subject-en", "Soon"), ("body-en", "Dear {name}")]).await;
        make_due(&world, Some("amina@amina.example.org"));
        office.deliver(&world, || written(&world).iter().any(|it| it.way() == Way::Sent)).await;
        let paul = world.visit_as("Paul").await;
        let page = paul.get(sent.leads_to()).await;
        assert!(page.says("Sent: 1 of 2.") && page.says("1 letter has not gone. It will not be sent"), "{}", page.body);
        assert_eq!(paul.post(format!("{}/stop", sent.leads_to()), &[]).await.status, 303);
        let page = olga.get(sent.leads_to()).await;
        assert!(page.says("Sent: 1 of 2. 1 was stopped.") && page.says("Stopped by Paul"), "{}", page.body);
        make_due(&world, None);
        office.deliver_all(&world).await;
        assert_eq!(office.only().to, "amina@amina.example.org");
        assert_eq!(paul.post(format!("{}/stop", sent.leads_to()), &[]).await.status, 303, "again changes nothing");
    }

    async fn a_written_letter_arrives_in_arabic_and_whose_language_is_not_written_gets_another(world) {
        let (prize, office) = (world.small_prize(), PostOffice::sealed(&world));
        let id = draft(&world, &prize, "Amina", "One", "water", "done");
        draft(&world, &prize, "Bo", "Two", "light", "done");
        reads(&world, "Amina", "أمينة", Language::Arabic);
        reads(&world, "Bo", "Bo", Language::French);
        let olga = world.visit_as("Olga").await;
        let words = [
            ("whom", "drafts"), ("subject-en", "{entry}: soon"), ("body-en", "Dear {name}, {category}."),
            ("subject-ar", "{entry}: قريبًا"), ("body-ar", "عزيزتي {name}،\n\nالفئة: {category}\n\n{link}"),
        ];
        let shown = preview(&olga, &words).await;
        assert!(shown.says("1 person reads Français and gets the letter in English."), "{}", shown.body);
        send(&olga, &shown, &words).await;
        make_due(&world, None);
        office.deliver_all(&world).await;
        let taken = office.taken();
        let to = |name: &str| taken.iter().find(|it| it.to.starts_with(name)).expect("a letter");
        let (link, amina) = (format!("{}{}", world.app.config.origin(), routes::entry(id)), to("amina"));
        assert_eq!(amina.subject(), "One: قريبًا");
        assert_eq!(amina.text(), format!("عزيزتي أمينة،\n\nالفئة: المياه\n\n{link}\n"));
        let html = amina.html();
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("<bdi>أمينة</bdi>"), "{html}");
        assert!(html.contains(&format!("<a href=\"{link}\" style=")) && html.contains(">فتح الصفحة</a>"), "{html}");
        assert_eq!((amina.head("Content-Language"), amina.sealed), ("ar".to_owned(), true));
        assert_eq!((to("bo").text(), to("bo").head("Content-Language")), ("Dear Bo, Light.\n".to_owned(), "en".to_owned()));
    }

    async fn whoever_is_too_close_neither_writes_to_that_team_nor_finds_its_letters(world) {
        let prize = world.small_prize();
        world.with_role("Paul", &prize, Role::Organiser);
        let close = draft(&world, &prize, "Amina", "Clear Wells", "water", "done");
        let olga = world.visit_as("Olga").await;
        let paul = world.visit_as("Paul").await;
        assert_eq!(paul.post(routes::step_back("small-prize", close), &[("reason", "My sister leads it.")]).await.status, 303);
        let alone = write(&olga, &[("whom", "drafts"), ("subject-en", "To one"), ("body-en", "Dear {name}")]).await;
        draft(&world, &prize, "Bo", "Rain", "light", "done");
        let shared = write(&olga, &[("whom", "drafts"), ("subject-en", "To two"), ("body-en", "Hello {name}")]).await;
        write(&olga, &[("whom", "drafts"), ("subject-en", "To two"), ("body-en", "Hello {name}")]).await;
        let form = paul.get(NEW).await;
        assert!(form.says("1 person. 1 entry.") && form.says("too close"), "{}", form.body);
        let shown = preview(&paul, &[("whom", "drafts"), ("subject-en", "P"), ("body-en", "B"), ("reader", "amina@amina.example.org")]).await;
        assert!(shown.status == 422 && shown.says("Nobody with this address") && shown.says("Send 1 letter"), "{}", shown.body);
        assert!(!olga.get(alone.leads_to()).await.says("Sent: 0 of 0") && paul.get(alone.leads_to()).await.status == 404);
        let list = paul.get(SENDINGS).await;
        assert!(!list.says("To one") && list.says("To two") && list.says("Sent: 0 of 1."), "{}", list.body);
        let page = paul.get(shared.leads_to()).await;
        assert!(page.says("bo@bo.example.org") && !page.says("amina@"), "{}", page.body);
        // Stopping stops all, also what he does not see.
        assert_eq!(paul.post(format!("{}/stop", shared.leads_to()), &[]).await.status, 303);
        assert!(olga.get(shared.leads_to()).await.says("2 were stopped."));
        assert_eq!(paul.post(format!("{}/stop", alone.leads_to()), &[]).await.status, 404);
    }

    async fn judges_and_organisers_are_written_to_by_how_far_they_are(world) {
        let prize = world.small_prize();
        let lamp = enter(&world, &prize, "Zara", "Long Lamp", "Lantern Works", "light");
        let jun = judge(&world, &prize, "Jun");
        judge(&world, &prize, "Ines");
        assign(&world, &prize, palmares::panels::Pair { entry: lamp, judge: jun });
        let olga = world.visit_as("Olga").await;
        for (whom, people) in [("judges_accepted", "2 people."), ("judges_not_begun", "1 person."), ("judges_finished", "0 people."), ("judges_invited", "0 people."), ("organisers", "1 person.")] {
            assert!(olga.get(format!("{NEW}?whom={whom}")).await.says(&format!("<strong>{people} </strong>")), "{whom}");
        }
        write(&olga, &[("whom", "judges_not_begun"), ("subject-en", "Until {deadline}"), ("body-en", "Dear {name}, {link}")]).await;
        let letter = written(&world).pop().expect("to Jun");
        let said = mail::rules::written(&letter, "https://p.example");
        assert_eq!((letter.to_email.as_str(), said.body.as_str()), ("jun@jun.example.org", "Dear Jun, https://p.example/programmes/small-prize/judging\n"));
    }
}

/// Somebody's draft.
fn draft(
    world: &World,
    prize: &Programme,
    name: &'static str,
    title: &'static str,
    category: &'static str,
    status: &'static str,
) -> EntryId {
    let (prize, person) = (prize.clone(), world.person(name));
    world.past(move |conn| {
        let id = entries::store::create(conn, &person, &prize, Moment::now())?;
        let entry = entries::store::find_of(conn, person.id, id)?.0;
        let answers = Answers([("status".to_owned(), Answered::Text(status.to_owned()))].into());
        let draft = Draft { title: title.to_owned(), answers, categories: vec![category.to_owned()] };
        entries::store::save_draft(conn, person.id, &prize, id, &draft, entry.revision, Moment::now())?;
        Ok(id)
    })
}

fn reads(world: &World, who: &'static str, name: &'static str, language: Language) {
    let person = world.person(who).id;
    world.past(move |conn| accounts::store::set_profile(conn, person, name, language, Moment::now()));
}

async fn preview(olga: &Visitor, fields: &[(&str, &str)]) -> Seen {
    olga.post(NEW, &[fields, &[("do", "preview")]].concat()).await
}

/// Presses the button of a page that was shown.
async fn send(olga: &Visitor, shown: &Seen, fields: &[(&str, &str)]) -> Seen {
    let (sending, stated) = (value(&shown.body, "sending"), value(&shown.body, "stated"));
    olga.post(SENDINGS, &[fields, &[("sending", sending.as_str()), ("stated", stated.as_str())]].concat()).await
}

async fn write(olga: &Visitor, fields: &[(&str, &str)]) -> Seen {
    let shown = preview(olga, fields).await;
    send(olga, &shown, fields).await
}

/// What organisers wrote, in the order in which it was put into the outbox.
fn written(world: &World) -> Vec<Queued> {
    let id = world.look(|conn| palmares::programme::store::by_slug(conn, "small-prize")).id;
    let mut all = world.look(|conn| mail::store::list(conn, Some(id), 0, 100));
    all.retain(|letter| letter.kind == mail::WRITTEN);
    all.reverse();
    all
}

fn outbox(world: &World) -> Vec<String> {
    let name = |letter: &Queued| letter.to_email.split('@').next().unwrap_or_default().to_owned();
    written(world).iter().map(name).collect()
}

/// The five minutes are over, for one reader or for all.
fn make_due(world: &World, email: Option<&'static str>) {
    world.past(move |conn| {
        let written = letters::table.filter(letters::kind.eq(mail::WRITTEN));
        let to = written.filter(letters::to_email.like(email.unwrap_or("%")));
        Ok(diesel::update(to).set(letters::due_at.eq(Moment::now().plus_seconds(-1))).execute(conn)?)
    });
}
