//! Olga asks for a change with a date; Amina makes it after the deadline, and nobody else may.

use diesel::prelude::*;
use palmares::column::Moment;
use palmares::entries::{EntryId, Verdict};
use palmares::programme::{self, Programme, StageKind};
use palmares::routes;
use palmares::schema::letters;

use crate::both_engines;
use crate::support::road::enter;
use crate::support::{Visitor, World};

both_engines! {
    async fn a_team_changes_what_it_was_asked_to_after_the_deadline(world) {
        let (prize, id) = closed(&world);
        let (olga, amina) = (world.visit_as("Olga").await, world.visit_as("Amina").await);
        let form = amina.get(routes::entry_form(id)).await;
        assert_eq!(form.status, 403, "entries are closed");
        screen(&world, &prize, id, Verdict::NotEligible);
        let asked = ask(&olga, &prize, id, "The summary says nothing of wells.", &in_hours(&prize, 3)).await;
        assert_eq!(asked.status, 303, "{}", asked.body);
        let page = olga.get(routes::change(&prize.slug, id)).await;
        assert!(page.says("A change is asked for") && page.says("waiting for the team"), "{}", page.body);
        let again = ask(&olga, &prize, id, "Another thing.", &in_hours(&prize, 3)).await;
        assert!(again.status == 422 && again.says("asked for a change already") && again.says("Another thing."), "{}", again.body);
        assert_eq!(letters(&world, "change-asked"), ["amina@amina.example.org"]);
        assert!(olga.get(routes::desk_entry(&prize.slug, id)).await.says("The summary says nothing of wells."));
        let own = amina.get(routes::entry(id)).await;
        assert!(own.says("The organisers ask for a change until") && own.says("nothing of wells"), "{}", own.body);
        assert!(!own.says("Not eligible"), "the verdict before no longer counts: {}", own.body);
        make(&world, &prize, &amina, id).await;
        assert_eq!(letters(&world, "change-made"), ["olga@olga.example.org"]);
        assert!(olga.get(routes::change(&prize.slug, id)).await.says("changed on"));
        assert!(olga.get(routes::desk_entry(&prize.slug, id)).await.says("Wells for four villages"));
        assert_eq!(amina.get(routes::entry_form(id)).await.status, 403, "it is closed again");
    }

    async fn a_change_ends_with_its_date_its_being_taken_back_or_a_verdict(world) {
        let (prize, id) = closed(&world);
        let (olga, amina) = (world.visit_as("Olga").await, world.visit_as("Amina").await);
        for (words, until, said) in [
            ("", in_hours(&prize, 3), "Say what should be different."),
            ("The link.", in_hours(&prize, -1), "this date is over"),
            ("The link.", in_hours(&prize, 24 * 300), "Judges begin on"),
            ("The link.", "soon".to_owned(), "date"),
        ] {
            let wrong = ask(&olga, &prize, id, words, &until).await;
            assert!(wrong.status == 422 && wrong.says(said) && wrong.says(words), "{said}: {}", wrong.body);
        }
        assert_eq!(ask(&olga, &prize, id, "The link.", &in_hours(&prize, 3)).await.status, 303);
        assert_eq!(amina.get(routes::entry_form(id)).await.status, 200);
        assert_eq!(olga.post(routes::change_taken_back(&prize.slug, id), &[]).await.status, 303);
        assert_eq!(amina.get(routes::entry_form(id)).await.status, 403);
        assert!(olga.get(routes::change(&prize.slug, id)).await.says("ended on"));
        assert_eq!(ask(&olga, &prize, id, "The link.", &in_hours(&prize, 3)).await.status, 303);
        screen(&world, &prize, id, Verdict::Eligible);
        assert_eq!(amina.get(routes::entry_form(id)).await.status, 403, "a verdict ends it");
        assert_eq!(letters(&world, "change-made"), Vec::<String>::new());
        // Once judges read, nothing changes any more.
        world.stage(&prize, StageKind::Scoring, -1, 24);
        let late = ask(&olga, &prize, id, "The link.", &in_hours(&prize, 3)).await;
        assert!(late.status == 422 && late.says("Judges have begun"), "{}", late.body);
    }

    async fn whoever_has_stepped_back_since_gets_no_letter_and_the_team_may_grow(world) {
        let (prize, id) = closed(&world);
        let (olga, amina) = (world.visit_as("Olga").await, world.visit_as("Amina").await);
        ask(&olga, &prize, id, "Somebody who knows wells is missing.", &in_hours(&prize, 3)).await;
        let invited = amina.post(routes::team(id), &[("email", "bo@bo.example.org")]).await;
        assert_eq!(invited.status, 303, "the page offers it, so it is taken: {}", invited.body);
        olga.post(routes::step_back(&prize.slug, id), &[("reason", "My sister leads it.")]).await;
        make(&world, &prize, &amina, id).await;
        assert_eq!(letters(&world, "change-made"), Vec::<String>::new());
    }

    async fn whoever_is_too_close_asks_for_no_change(world) {
        let (prize, id) = closed(&world);
        let olga = world.visit_as("Olga").await;
        let close = olga.post(routes::step_back(&prize.slug, id), &[("reason", "My sister leads it.")]).await;
        assert_eq!(close.status, 303);
        assert_eq!(olga.get(routes::change(&prize.slug, id)).await.status, 403);
        assert_eq!(ask(&olga, &prize, id, "The link.", &in_hours(&prize, 3)).await.status, 403);
        assert_eq!(letters(&world, "change-asked"), Vec::<String>::new());
    }
}

/// An entry of Amina's, submitted; entries are closed, and judges begin in two days.
fn closed(world: &World) -> (Programme, EntryId) {
    let prize = world.small_prize();
    let id = enter(world, &prize, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
    world.stage(&prize, StageKind::Entries, -48, -1);
    world.stage(&prize, StageKind::Scoring, 48, 96);
    (prize, id)
}

fn in_hours(prize: &Programme, hours: i64) -> String {
    let wall = programme::rules::civil(Moment::now().plus_hours(hours), &prize.zone);
    wall.strftime("%Y-%m-%dT%H:%M").to_string()
}

async fn ask(
    olga: &Visitor,
    prize: &Programme,
    id: EntryId,
    words: &str,
    until: &str,
) -> crate::support::visitor::Seen {
    olga.post(routes::change(&prize.slug, id), &[("words", words), ("until", until)]).await
}

/// Amina writes something else, and submits it again.
async fn make(world: &World, prize: &Programme, amina: &Visitor, id: EntryId) {
    let before = revision(world, prize, id);
    let fields = [
        ("title", "Clear Spring"),
        ("entity", "Tarsali Well Trust"),
        ("summary", "Wells for four villages, dug by those who drink."),
        ("goals", "g6"),
        ("goals.g6", "Four wells were dug here."),
        ("status", "done"),
        ("draft-category", "water"),
        ("check", "yes"),
        ("draft-revision", before.as_str()),
    ];
    assert_eq!(amina.post(routes::entry_form(id), &fields).await.leads_to(), routes::submission(id));
    let now = revision(world, prize, id);
    let sent = amina.post(routes::submission(id), &[("draft-revision", now.as_str())]).await;
    assert_eq!(sent.leads_to(), routes::entry_receipt(id));
}

fn screen(world: &World, prize: &Programme, id: EntryId, verdict: Verdict) {
    let (prize, olga) = (prize.clone(), world.person("Olga").id);
    world.past(move |conn| {
        palmares::entries::store::screen(conn, olga, &prize, id, verdict, "As the board says.", Moment::now())
    });
}

fn revision(world: &World, prize: &Programme, id: EntryId) -> String {
    world.look(|conn| palmares::entries::store::by_id_in(conn, prize.id, id)).revision.to_string()
}

fn letters(world: &World, kind: &str) -> Vec<String> {
    world.look(|conn| {
        let of_kind = letters::table.filter(letters::kind.eq(kind)).order(letters::id);
        Ok(of_kind.select(letters::to_email).load(conn)?)
    })
}
