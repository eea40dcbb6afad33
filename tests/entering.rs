//! Amina enters with Bo, Olga screens, everybody reads the catalogue; nobody finds what is not theirs.

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::entries::{EntryId, State, store};
use palmares::language::plain;
use palmares::programme::{Programme, StageKind};
use palmares::routes;
use palmares::schema::letters;

use crate::both_engines;
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

const ANSWERS: [(&str, &str); 8] = [
    ("title", "Rain for all"),
    ("entity", "River Trust"),
    ("summary", "We catch rain on roofs."),
    ("goals", "g6"),
    ("goals.g6", "Forty wells were dug here."),
    ("status", "done"),
    ("link", "https://rain.example.org"),
    ("draft-category", "water"),
];

both_engines! {
    async fn amina_enters_from_the_first_click_to_the_receipt(world) {
        let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
        assert!(amina.get(routes::enter(&prize.slug)).await.shows("Begin an entry"));
        let id = begun(&amina, &prize).await;
        let form = amina.get(routes::entry_form(id)).await;
        for words in ["name=\"goals.g6\"", "name=\"status\"", "Words: 0 (from 5 to 40)", "data-autosave"] {
            assert!(plain(&form.body).contains(words), "{words}: {}", form.body);
        }
        assert!(!form.shows("error-summary"));
        let check = save(&amina, id, 1, &ANSWERS, true).await;
        assert_eq!(check.leads_to(), routes::submission(id));
        let check = amina.get(routes::submission(id)).await;
        assert!(check.shows("Submit the entry") && check.shows("Forty wells"), "{}", check.body);
        let receipt = amina.post_and_follow(routes::submission(id), &[("draft-revision", "2")]).await;
        let reference = entry(&world, &prize, id).reference;
        assert!(receipt.shows(&reference));
        assert_eq!(letters_of(&world, "entry-submitted"), ["amina@amina.example.org"]);
        assert!(amina.get("/my/entries").await.shows("Rain for all"));
    }

    async fn whoever_is_not_signed_in_begins_with_their_address_and_comes_back(world) {
        let (prize, nobody) = (world.small_prize(), world.visit().await);
        let enter = routes::enter(&prize.slug);
        let page = nobody.get(&enter).await;
        assert!(page.says("Begin with your e-mail address") && !page.says("Begin an entry"), "{}", page.body);
        let sign_in = routes::sign_in_then(&enter);
        assert!(page.shows(&format!("href=\"{sign_in}\"")), "{}", page.body);
        assert!(nobody.get(&sign_in).await.shows(&format!("name=\"next\" value=\"{enter}\"")));
    }

    async fn a_double_click_makes_one_draft_and_one_letter(world) {
        let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
        let id = begun(&amina, &prize).await;
        assert_eq!(begun(&amina, &prize).await, id);
        save(&amina, id, 1, &ANSWERS, false).await;
        assert_eq!(save(&amina, id, 1, &ANSWERS, false).await.status, 303);
        for _ in 0..2 {
            let sent = amina.post(routes::submission(id), &[("draft-revision", "2")]).await;
            assert_eq!(sent.leads_to(), routes::entry_receipt(id));
        }
        assert_eq!(letters_of(&world, "entry-submitted").len(), 1);
        assert_eq!(entry(&world, &prize, id).revision, 2);
    }

    async fn only_the_check_page_complains_and_each_line_leads_to_its_field(world) {
        let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
        let id = begun(&amina, &prize).await;
        assert_eq!(save(&amina, id, 1, &[("title", "Rain"), ("link", "nowhere")], false).await.status, 303);
        let check = amina.get(routes::submission(id)).await;
        for field in ["entity", "summary", "link", "draft-category"] {
            assert!(check.shows(&format!("href=\"{}#{field}\"", routes::entry_form(id))), "{field}: {}", check.body);
        }
        assert!(!check.shows("Submit the entry"));
        let forced = amina.post(routes::submission(id), &[("draft-revision", "2")]).await;
        assert_eq!(forced.status, 422);
        assert_eq!(entry(&world, &prize, id).state, State::Draft);
        assert_eq!(letters_of(&world, "entry-submitted").len(), 0);
    }

    async fn the_draft_saves_itself_and_counts_as_the_server_does(world) {
        let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
        let id = begun(&amina, &prize).await;
        let saved = amina.post(routes::entry_draft(id), &[("draft-revision", "1"), ("summary", "水水水 for all")]).await;
        assert_eq!(saved.status, 200);
        for words in ["Saved ", "value=\"2\"", "id=\"words-summary\"", "Words: 5 (from 5 to 40)"] {
            assert!(plain(&saved.body).contains(words), "{words}: {}", saved.body);
        }
        assert!(!saved.shows("<html"));
        let stale = amina.post(routes::entry_draft(id), &[("draft-revision", "1"), ("summary", "Other words")]).await;
        assert!(stale.shows("Not saved") && !stale.shows("value=\"2\""), "{}", stale.body);
        assert!(amina.get(routes::entry_form(id)).await.shows("水水水 for all"));
        let signed_out = world.visit().await.post(routes::entry_draft(id), &[("draft-revision", "2")]).await;
        assert_eq!(signed_out.status, 401);
    }

    async fn the_older_of_two_tabs_shows_both_texts_and_overwrites_nothing(world) {
        let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
        let id = begun(&amina, &prize).await;
        save(&amina, id, 1, &[("title", "Newer title")], false).await;
        let stale = save(&amina, id, 1, &[("title", "Older tab"), ("entity", "Kept & quoted \"words\"")], false).await;
        assert_eq!(stale.status, 409);
        for words in ["Newer title", "Older tab", "name=\"draft-revision\" value=\"2\"", "Keep what I typed"] {
            assert!(stale.shows(words), "{words}: {}", stale.body);
        }
        assert_eq!(entry(&world, &prize, id).title, "Newer title");
        assert_eq!(save(&amina, id, 2, &[("title", "Older tab")], false).await.status, 303);
        assert_eq!(entry(&world, &prize, id).title, "Older tab");
    }

    async fn after_the_deadline_nothing_is_taken_and_no_word_is_lost(world) {
        let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
        let id = begun(&amina, &prize).await;
        save(&amina, id, 1, &ANSWERS, false).await;
        world.stage(&prize, StageKind::Entries, -48, -1);
        let late = save(&amina, id, 2, &[("title", "Too late"), ("summary", "Words typed in vain, but kept.")], false).await;
        assert_eq!(late.status, 422);
        assert!(late.shows("Words typed in vain, but kept.") && late.shows("error-summary"), "{}", late.body);
        let submitted = amina.post(routes::submission(id), &[("draft-revision", "2")]).await;
        assert_eq!(submitted.status, 422);
        assert!(submitted.shows("Forty wells were dug here."));
        let auto = amina.post(routes::entry_draft(id), &[("draft-revision", "2"), ("title", "Too late")]).await;
        assert!(auto.shows("Not saved"));
        assert_eq!((entry(&world, &prize, id).state, entry(&world, &prize, id).title), (State::Draft, "Rain for all".to_owned()));
        let bo = world.visit_as("Bo").await;
        assert_eq!(bo.post(routes::enter(&prize.slug), &[]).await.status, 403);
    }

    async fn a_submitted_entry_stands_until_it_is_submitted_again(world) {
        let (prize, amina, id) = submitted(&world).await;
        let mut changed = ANSWERS;
        changed[0] = ("title", "Rain for more");
        changed[7] = ("draft-category", "light");
        save(&amina, id, 2, &changed, false).await;
        let kept = entry(&world, &prize, id);
        assert_eq!((kept.title.as_str(), kept.submitted_title.as_deref()), ("Rain for more", Some("Rain for all")));
        assert_eq!(codes(&world, id), ["water"]);
        assert!(amina.get(routes::entry(id)).await.shows("You have changes that are not submitted"));
        amina.post(routes::submission(id), &[("draft-revision", "3")]).await;
        assert_eq!(entry(&world, &prize, id).submitted_title.as_deref(), Some("Rain for more"));
        assert_eq!(codes(&world, id), ["light"]);
        assert_eq!(letters_of(&world, "entry-submitted").len(), 2);
    }

    async fn what_is_submitted_is_what_was_read_before_the_button(world) {
        let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
        let id = begun(&amina, &prize).await;
        save(&amina, id, 1, &ANSWERS, false).await;
        let sent = amina.post(routes::submission(id), &[("draft-revision", "1")]).await;
        assert_eq!(sent.status, 409);
        assert!(sent.shows("Read it once more"));
        assert_eq!(entry(&world, &prize, id).state, State::Draft);
    }

    async fn the_preview_hides_what_a_blind_judge_must_not_read(world) {
        let (_, amina, id) = submitted(&world).await;
        let preview = amina.get(routes::entry_preview(id)).await;
        assert!(preview.shows("We catch rain on roofs."));
        for hidden in ["River Trust", "amina@amina.example.org"] {
            assert!(!preview.shows(hidden), "{hidden}");
        }
        assert!(amina.get(routes::submission(id)).await.shows("River Trust"));
    }

    async fn an_entry_of_others_is_not_found(world) {
        let (prize, _, id) = submitted(&world).await;
        let vera = world.visit_as("Vera").await;
        for path in own_pages(id) {
            assert_eq!(vera.get(&path).await.status, 404, "{path}");
            assert!([303, 401].contains(&world.visit().await.get(&path).await.status), "{path}");
        }
        for path in [routes::entry_form(id), routes::entry_draft(id), routes::submission(id), routes::withdrawal(id), routes::team(id)] {
            assert_eq!(vera.post(&path, &[("draft-revision", "2"), ("title", "Stolen"), ("reason", "x")]).await.status, 404, "{path}");
        }
        for path in desk_pages(&prize, id) {
            assert_eq!(vera.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(entry(&world, &prize, id).title, "Rain for all");
    }

    async fn bo_joins_by_his_own_address_only_and_leaves_again(world) {
        let (prize, amina, id) = submitted(&world).await;
        let invited = amina.post(routes::team(id), &[("email", " Bo@Bo.example.org ")]).await;
        assert_eq!(invited.leads_to(), routes::entry(id));
        amina.post(routes::team(id), &[("email", "bo@bo.example.org")]).await;
        assert_eq!(letters_of(&world, "team-invitation").len(), 1);
        let invitation = world.look(|conn| store::invitations(conn, id))[0].id;
        let (bo, vera) = (world.visit_as("Bo").await, world.visit_as("Vera").await);
        assert_eq!(vera.get(routes::invitation(invitation)).await.status, 404);
        assert_eq!(vera.post(routes::invitation(invitation), &[]).await.status, 404);
        assert!(bo.get(routes::invitation(invitation)).await.shows("Join the team"));
        for _ in 0..2 {
            assert_eq!(bo.post(routes::invitation(invitation), &[]).await.leads_to(), routes::entry(id));
        }
        assert!(bo.get(routes::entry(id)).await.shows("Rain for all"));
        let (amina_id, bo_id) = (world.person("Amina").id, world.person("Bo").id);
        assert_eq!(bo.post(routes::leave_team(id, amina_id), &[]).await.status, 403);
        assert_eq!(amina.post(routes::leave_team(id, amina_id), &[]).await.status, 403);
        assert_eq!(bo.get(routes::withdrawal(id)).await.status, 403);
        amina.post(routes::lead_team(id, bo_id), &[]).await;
        assert_eq!(amina.post(routes::leave_team(id, amina_id), &[]).await.leads_to(), routes::my_entries());
        assert_eq!(amina.get(routes::entry(id)).await.status, 404);
        assert_eq!(entry(&world, &prize, id).state, State::Submitted);
    }

    async fn a_team_grows_no_larger_than_the_terms_allow(world) {
        let (_, amina, id) = submitted(&world).await;
        for email in ["one@x.example.org", "two@x.example.org"] {
            assert_eq!(amina.post(routes::team(id), &[("email", email)]).await.status, 303);
        }
        let full = amina.post(routes::team(id), &[("email", "three@x.example.org")]).await;
        assert_eq!(full.status, 422);
        assert!(full.shows("value=\"three@x.example.org\""));
        assert_eq!(amina.post(routes::team(id), &[("email", "no address")]).await.status, 422);
        let first = world.look(|conn| store::invitations(conn, id))[0].id;
        amina.post(routes::take_back(id, first), &[]).await;
        assert_eq!(amina.post(routes::team(id), &[("email", "three@x.example.org")]).await.status, 303);
    }

    async fn withdrawing_wants_a_reason_and_is_for_good(world) {
        let (prize, amina, id) = submitted(&world).await;
        let asked = amina.get(routes::withdrawal(id)).await;
        assert!(asked.shows("This cannot be undone"));
        assert_eq!(amina.post(routes::withdrawal(id), &[("reason", " ")]).await.status, 422);
        for _ in 0..2 {
            let done = amina.post(routes::withdrawal(id), &[("reason", "We ran out of rain.")]).await;
            assert_eq!(done.leads_to(), routes::entry(id));
        }
        assert!(amina.get(routes::entry(id)).await.shows("We ran out of rain."));
        assert_eq!(amina.get(routes::entry_form(id)).await.status, 403);
        assert_eq!(letters_of(&world, "entry-withdrawn").len(), 1);
        assert_eq!(entry(&world, &prize, id).state, State::Withdrawn);
    }

    async fn olga_screens_and_noor_only_reads(world) {
        let (prize, _, id) = submitted(&world).await;
        world.with_role("Noor", &prize, Role::Auditor);
        let (olga, noor) = (world.visit_as("Olga").await, world.visit_as("Noor").await);
        let (page, verdict) = (routes::desk_entry(&prize.slug, id), routes::screening(&prize.slug, id));
        assert!(noor.get(&page).await.shows("River Trust"));
        assert!(!noor.get(&page).await.shows("name=\"verdict\""));
        assert_eq!(noor.post(&verdict, &[("verdict", "eligible")]).await.status, 404);
        assert_eq!(olga.post(&verdict, &[("verdict", "not_eligible"), ("reason", "")]).await.status, 422);
        for _ in 0..2 {
            olga.post(&verdict, &[("verdict", "not_eligible"), ("reason", "Begun too late.")]).await;
        }
        assert_eq!(letters_of(&world, "entry-screened").len(), 1);
        assert!(olga.get(&page).await.shows("Begun too late."));
        assert_eq!(world.look(move |conn| store::eligible(conn, &prize)).len(), 0);
    }

    async fn the_catalogue_opens_after_closing_and_tells_only_what_is_public(world) {
        let (prize, _, id) = submitted(&world).await;
        let bo = world.visit_as("Bo").await;
        let draft = begun(&bo, &prize).await;
        save(&bo, draft, 1, &[("title", "Rain in a drawer")], false).await;
        let (list, one) = (routes::catalogue(&prize.slug), routes::catalogue_entry(&prize.slug, id));
        let vera = world.visit().await;
        assert_eq!((vera.get(&list).await.status, vera.get(&one).await.status), (404, 404));
        world.stage(&prize, StageKind::Entries, -48, -1);
        let seen = vera.get(&list).await;
        assert!(seen.shows("Rain for all") && !seen.shows("Rain in a drawer"), "{}", seen.body);
        let seen = vera.get(&one).await;
        assert!(seen.shows("We catch rain on roofs."));
        for hidden in ["River Trust", "rain.example.org", "Forty wells", "Amina"] {
            assert!(!seen.shows(hidden), "{hidden}");
        }
        assert_eq!(vera.get(routes::catalogue_entry(&prize.slug, draft)).await.status, 404);
        for (words, found) in [("RAÍN roofs", true), ("RAÍN river", false), ("raín FOR", true), ("River", false), ("drawer", false), ("%", false)] {
            let seen = vera.get(format!("{list}?words={}", encoded(words))).await;
            assert_eq!(seen.shows("Rain for all"), found, "{words}");
        }
        assert!(!vera.get(format!("{list}?category=light")).await.shows("Rain for all"));
        let olga = world.visit_as("Olga").await;
        olga.post(routes::screening(&prize.slug, id), &[("verdict", "not_eligible"), ("reason", "No.")]).await;
        assert_eq!(vera.get(&one).await.status, 404);
    }

    async fn olga_finds_entries_by_what_she_knows_and_takes_the_list_along(world) {
        let (prize, amina, id) = submitted(&world).await;
        let mut changed = ANSWERS;
        changed[1] = ("entity", "=1+1");
        save(&amina, id, 2, &changed, false).await;
        amina.post(routes::submission(id), &[("draft-revision", "3")]).await;
        let (olga, list, reference) = (world.visit_as("Olga").await, routes::desk_entries(&prize.slug), entry(&world, &prize, id).reference);
        for query in ["", "?words=rain", &format!("?words={reference}"), "?words=amina%40", "?state=submitted&category=water&verdict=none"] {
            assert!(olga.get(format!("{list}{query}")).await.shows("Rain for all"), "{query}");
        }
        for query in ["?words=nothing", "?state=draft", "?category=light", "?verdict=eligible"] {
            assert!(!olga.get(format!("{list}{query}")).await.shows("Rain for all"), "{query}");
        }
        let csv = olga.get(format!("{}?state=submitted", routes::desk_entries_csv(&prize.slug))).await;
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
        assert!(csv.shows("'=1+1") && csv.shows("amina@amina.example.org"), "{}", csv.body);
    }

    async fn a_list_asks_as_often_for_one_entry_as_for_many(world) {
        let (prize, _, _) = submitted(&world).await;
        world.stage(&prize, StageKind::Entries, -48, 48);
        let olga = world.visit_as("Olga").await;
        let pages = [routes::desk_entries(&prize.slug), routes::desk_entries_csv(&prize.slug)];
        let mut before = Vec::new();
        for path in &pages {
            before.push(asked(&world, &olga, path).await);
        }
        for name in ["Bo", "Jun", "Ines", "Kofi", "Vera", "Noor"] {
            begun(&world.visit_as(name).await, &prize).await;
        }
        for (path, before) in pages.iter().zip(before) {
            assert_eq!(asked(&world, &olga, path).await, before, "{path}");
        }
    }
}

async fn asked(world: &World, visitor: &Visitor, path: &str) -> u64 {
    let before = world.app.db.queries();
    assert_eq!(visitor.get(path).await.status, 200);
    world.app.db.queries() - before
}

async fn begun(visitor: &Visitor, prize: &Programme) -> EntryId {
    let seen = visitor.post(routes::enter(&prize.slug), &[]).await;
    let id = seen.leads_to().split('/').nth(2).and_then(EntryId::parse);
    id.expect("the form of a new entry")
}

async fn save(visitor: &Visitor, id: EntryId, revision: i32, answers: &[(&str, &str)], check: bool) -> Seen {
    let revision = revision.to_string();
    let mut fields = answers.to_vec();
    fields.push(("draft-revision", &revision));
    if check {
        fields.push(("check", "yes"));
    }
    visitor.post(routes::entry_form(id), &fields).await
}

/// Amina's entry in the small prize, submitted in revision 2.
async fn submitted(world: &World) -> (Programme, Visitor, EntryId) {
    let (prize, amina) = (world.small_prize(), world.visit_as("Amina").await);
    let id = begun(&amina, &prize).await;
    save(&amina, id, 1, &ANSWERS, false).await;
    let sent = amina.post(routes::submission(id), &[("draft-revision", "2")]).await;
    assert_eq!(sent.leads_to(), routes::entry_receipt(id));
    (prize, amina, id)
}

fn entry(world: &World, prize: &Programme, id: EntryId) -> palmares::entries::Entry {
    world.look(|conn| store::by_id_in(conn, prize.id, id))
}

fn codes(world: &World, id: EntryId) -> Vec<String> {
    world.look(|conn| store::categories_of(conn, id)).into_iter().map(|category| category.code).collect()
}

fn letters_of(world: &World, kind: &str) -> Vec<String> {
    world.look(|conn| {
        let of_kind = letters::table.filter(letters::kind.eq(kind)).order(letters::id);
        Ok(of_kind.select(letters::to_email).load(conn)?)
    })
}

fn encoded(words: &str) -> String {
    url::form_urlencoded::byte_serialize(words.as_bytes()).collect()
}

fn own_pages(id: EntryId) -> Vec<String> {
    vec![
        routes::entry(id),
        routes::entry_form(id),
        routes::entry_preview(id),
        routes::submission(id),
        routes::entry_receipt(id),
        routes::withdrawal(id),
    ]
}

fn desk_pages(prize: &Programme, id: EntryId) -> Vec<String> {
    vec![
        routes::desk_entries(&prize.slug),
        routes::desk_entries_csv(&prize.slug),
        routes::desk_entry(&prize.slug, id),
        routes::imports(&prize.slug),
    ]
}
