//! Vera votes: she registers, confirms by her letter, and gives one vote in each category. Nobody learns how it stands.

use std::sync::Arc;

use actix_web::test::TestRequest;
use diesel::prelude::*;
use futures_util::future::join_all;
use palmares::app::App;
use palmares::column::Moment;
use palmares::entries::EntryId;
use palmares::language::Language;
use palmares::mail;
use palmares::programme::StageKind;
use palmares::routes;
use palmares::schema::{ballots, letters, voters};
use palmares::voting::{self, Cast, NewVoter, Said, Urn, VoterId, rules};

use crate::both_engines;
use crate::support::polling::{CHANGEABLE, FINAL, Polling};
use crate::support::road::enter;
use crate::support::{Engine, Visitor, World};

const VERA: &str = "vera@vera.example.org";

both_engines! {
    async fn vera_registers_confirms_and_votes_once_in_each_category(world) {
        let polling = Polling::open(world, FINAL);
        let (slug, vera) = (polling.slug(), polling.world.visit().await);
        let edition = vera.get(routes::programme(slug)).await;
        assert!(edition.shows(&format!("href=\"{}\"", routes::vote(slug))), "{}", edition.body);
        assert!(vera.get("/").await.shows(&routes::vote(slug)), "the first page leads there, too");
        let front = vera.get(routes::vote(slug)).await;
        assert!(front.says("You have one vote in each category") && front.says("A vote is final"), "{}", front.body);
        assert!(!front.shows("htmx.min"), "nothing is loaded that the page does not need");
        let wrong = vera.post(routes::vote(slug), &[("email", "vera"), ("name", "Vera Voter")]).await;
        assert!(wrong.status == 422 && wrong.shows("value=\"Vera Voter\""), "the words are kept: {}", wrong.body);
        assert_eq!(polling.register(&vera, VERA).await.leads_to(), routes::vote_letter(slug));
        assert!(vera.get(routes::vote_letter(slug)).await.says("Look into your mail"));

        let link = polling.link(VERA);
        for _ in 0..2 {
            assert!(vera.get(&link).await.says("Confirm, and vote"), "a scanner that looks uses nothing up");
        }
        assert_eq!(vera.get(routes::vote_ballot(slug)).await.status, 404, "not yet");
        assert_eq!(vera.get(format!("{link}x")).await.status, 404, "another link is nobody's");
        assert_eq!(vera.post(&link, &[]).await.leads_to(), routes::vote_ballot(slug));
        let ballot = vera.get(routes::vote_ballot(slug)).await;
        assert!(ballot.says("0 of 2 categories") && ballot.says("2 categories are left"), "{}", ballot.body);
        let water = vera.get(routes::vote_category(slug, "water")).await;
        assert!(water.says("Clear Spring") && water.says("Rain Roof") && !water.says("Long Lamp"), "{}", water.body);
        assert!(water.says("It brings water and light") && !water.says("Tarsali"), "what is public, and no more");

        let none = vera.post(routes::vote_category(slug, "water"), &[]).await;
        assert!(none.status == 422 && none.says("Choose one project"), "{}", none.body);
        let foreign = polling.vote(&vera, "water", polling.lamp).await;
        assert_eq!(foreign.status, 422, "the lamp does not stand in Water");
        let voted = polling.vote(&vera, "water", polling.spring).await;
        assert_eq!(voted.leads_to(), routes::vote_category(slug, "light"), "{}", voted.body);
        assert_eq!(polling.vote(&vera, "water", polling.spring).await.status, 303, "a second click is the same vote");
        let other = polling.vote(&vera, "water", polling.roof).await;
        assert!(other.status == 409 && other.says("you had voted here before"), "{}", other.body);
        assert_eq!(polling.vote(&vera, "light", polling.lamp).await.leads_to(), routes::vote_receipt(slug));
        assert_eq!(cast_for(&polling.world, polling.spring), 1);
        assert_eq!(cast_for(&polling.world, polling.roof), 0);

        // What she can show is that she voted.
        let receipt = vera.get(routes::vote_receipt(slug)).await;
        assert!(receipt.says("Your votes stand in 2 of 2 categories"), "{}", receipt.body);
        let again = vera.get(routes::vote_category(slug, "water")).await;
        assert!(again.says("For which project is not shown") && !again.shows("checked"), "{}", again.body);
        assert!(!receipt.says("Clear Spring") && !vera.get(routes::vote_ballot(slug)).await.says("Clear Spring"));
        vera.post(routes::leave_vote(slug), &[]).await;
        assert_eq!(vera.get(routes::vote_ballot(slug)).await.status, 404);
        assert!(vera.get(&link).await.says("Go on to your ballot"), "her letter lets her in again");
    }

    async fn whoever_registers_again_learns_nothing_and_gets_one_letter_in_a_while(world) {
        let polling = Polling::open(world, FINAL);
        let visitor = polling.world.visit().await;
        let answer = polling.register(&visitor, VERA).await;
        for typed in [VERA, " Vera@Vera.example.org ", "VERA@vera.EXAMPLE.org"] {
            let again = polling.register(&visitor, typed).await;
            assert_eq!((again.status, again.location), (answer.status, answer.location.clone()), "{typed}");
        }
        assert_eq!(polling.world.look(|conn| mail::store::to(conn, VERA)).len(), 1);
        let first = polling.link(VERA);
        polling.world.past(|conn| {
            let long_ago = Moment::now().plus_hours(-1);
            Ok(diesel::update(voters::table).set(voters::lettered_at.eq(long_ago)).execute(conn)?)
        });
        polling.register(&visitor, VERA).await;
        assert_eq!(polling.world.look(|conn| mail::store::to(conn, VERA)).len(), 2, "once more, after a while");
        assert_eq!(polling.link(VERA), first, "and the earlier letter is as good as the later one");
        let people: i64 = polling.world.look(|conn| Ok(voters::table.count().get_result(conn)?));
        assert_eq!(people, 1, "one address is one voter");
    }

    async fn the_letter_to_voters_may_be_in_own_words_and_its_link_is_still_shown_to_nobody_else(world) {
        let polling = Polling::open(world, FINAL);
        let (slug, olga) = (polling.slug(), polling.world.visit_as("Olga").await);
        let body = "Dear {name},\n\n{programme} asks you until {closes}:\n\n{link}";
        let fields = [("subject-en", "Your voice"), ("body-en", body)];
        assert_eq!(olga.post(routes::letter_text(slug, "vote-link"), &fields).await.status, 303);
        polling.register(&polling.world.visit().await, VERA).await;
        let (letter, link) = (polling.world.look(|conn| mail::store::to(conn, VERA)).pop().expect("hers"), polling.link(VERA));
        let read = mail::rules::written(&letter, "https://p.example.org");
        assert_eq!(read.subject, "Your voice");
        assert!(read.body.contains("asks you until") && read.body.contains(&link), "{}", read.body);
        let seen = olga.get(routes::letter(slug, letter.id)).await;
        let token = link.rsplit('/').next().expect("a token");
        assert!(!seen.says(token) && !olga.get(routes::letters(slug)).await.says(token), "{}", seen.body);
    }

    async fn without_a_script_letters_come_in_order_and_a_crowd_from_one_place_is_slowed_down(world) {
        let polling = Polling::open(world, FINAL);
        let visitor = polling.world.visit().await;
        let mut refused = 0;
        for number in 0..32 {
            let seen = polling.register(&visitor, &format!("voter{number}@town{number}.example.org")).await;
            if seen.status == 429 {
                assert!(seen.says("Very many come from where you are") && seen.shows(&format!("voter{number}@")), "{}", seen.body);
                refused += 1;
            }
        }
        assert_eq!(refused, 2);
        assert_eq!(polling.register(&visitor, "voter1@town1.example.org").await.status, 429, "whoever is registered is told the same");
        let mut waits: Vec<i64> = polling.world.look(|conn| {
            let rows: Vec<(Moment, Moment)> = letters::table
                .filter(letters::kind.eq("vote-link"))
                .select((letters::due_at, letters::created_at))
                .load(conn)?;
            Ok(rows.iter().map(|(due, made)| (due.micros() - made.micros()) / 60_000_000).collect())
        });
        waits.sort_unstable();
        assert_eq!(waits, (0..30).collect::<Vec<_>>(), "one a minute");
        // A page that did the work is not held up by them.
        let (programme, now) = (polling.programme.id, Moment::now());
        let slot = rules::slot_of(now);
        let solves = |number: &u32| rules::is_worked(programme, VERA, slot, &number.to_string(), now);
        let number = (0..10_000_000).find(solves).expect("a solution").to_string();
        let slot = slot.to_string();
        let fields = [("email", VERA), ("name", "Vera"), ("slot", slot.as_str()), ("number", number.as_str())];
        assert_eq!(visitor.post(routes::vote(polling.slug()), &fields).await.status, 303);
        let letter = polling.world.look(|conn| mail::store::to(conn, VERA)).pop().expect("her letter");
        assert_eq!(letter.due_at, letter.created_at);
    }

    async fn a_changeable_vote_is_the_last_one_and_an_incomplete_ballot_says_what_is_missing(world) {
        let polling = Polling::open(world, CHANGEABLE);
        let (slug, vera) = (polling.slug(), polling.voter(VERA).await);
        for entry in [polling.spring, polling.roof, polling.roof] {
            assert_eq!(polling.vote(&vera, "water", entry).await.leads_to(), routes::vote_category(slug, "light"));
        }
        assert_eq!((cast_for(&polling.world, polling.spring), cast_for(&polling.world, polling.roof)), (0, 1));
        let ballot = vera.get(routes::vote_ballot(slug)).await;
        assert!(ballot.says("1 category is missing: your votes count only with it"), "{}", ballot.body);
        let receipt = vera.get(routes::vote_receipt(slug)).await;
        assert!(receipt.says("Your votes count only once you have voted here as well") && receipt.says("Light"), "{}", receipt.body);
    }

    async fn the_vote_closes_to_the_second_and_what_came_too_late_is_told_so(world) {
        let polling = Polling::open(world, FINAL);
        let (slug, vera) = (polling.slug(), polling.voter(VERA).await);
        polling.world.stage(&polling.programme, StageKind::Voting, -2, 1);
        let closes = polling.world.look(|conn| voting::store::poll(conn, "small-vote")).closes;
        let voter: VoterId = polling.world.look(|conn| Ok(voters::table.select(voters::id).get_result(conn)?));
        let light = category(&polling.world, "light");
        let at = |at: Moment| Cast { voter, category: light, entry: polling.lamp, changeable: false, at };
        let said = |cast: Cast| polling.world.past(move |conn| voting::store::cast_all(conn, &[cast]));
        assert_eq!(said(Cast { entry: polling.spring, ..at(closes.plus_seconds(-2)) }), [Said::Refused], "the spring is no light");
        assert_eq!(said(at(closes)), [Said::Refused]);
        assert_eq!(said(at(Moment::of_micros(closes.micros() - 1))), [Said::Kept]);
        // The page was open when it closed.
        polling.world.stage(&polling.programme, StageKind::Voting, -2, 0);
        let late = polling.vote(&vera, "water", polling.spring).await;
        assert_eq!(late.status, 409);
        assert!(late.says("Your choice “Clear Spring” was not counted. The public vote is over."), "{}", late.body);
        assert_eq!(cast_for(&polling.world, polling.spring), 0);
        let registers = polling.register(&vera, "late@late.example.org").await;
        assert!(registers.status == 409 && registers.says("The vote closed on") && registers.shows("late@late.example.org"), "{}", registers.body);
        assert!(vera.get(routes::vote_receipt(slug)).await.says("1 of 2 categories"), "her receipt stays");
        assert!(vera.get(routes::vote(slug)).await.says("The public vote is over"));
    }

    async fn a_burst_is_written_together_and_each_is_counted_once(world) {
        let polling = Polling::open(world, FINAL);
        let voters = many(&polling, 120);
        let (water, now) = (category(&polling.world, "water"), Moment::now());
        let urn = &polling.world.app.urn;
        let cast = |voter: &VoterId, entry| Cast { voter: *voter, category: water, entry, changeable: false, at: now };
        let before = polling.world.app.db.queries();
        // Everybody presses twice, and some change their mind between.
        let firsts = voters.iter().map(|voter| urn.cast(cast(voter, polling.spring)));
        let seconds = voters.iter().map(|voter| urn.cast(cast(voter, polling.roof)));
        let (firsts, seconds) = (join_all(firsts).await, join_all(seconds).await);
        let statements = polling.world.app.db.queries() - before;
        let count = |said: &[palmares::error::Result<Said>], wanted| said.iter().filter(|it| it.as_ref().is_ok_and(|it| *it == wanted)).count();
        assert_eq!((count(&firsts, Said::Kept), count(&seconds, Said::Other)), (120, 120));
        assert_eq!((cast_for(&polling.world, polling.spring), cast_for(&polling.world, polling.roof)), (120, 0));
        assert!(statements < 60, "{statements} statements for 240 ballots");
        // Whoever has not confirmed has no vote, whatever they send.
        let stranger = urn.cast(Cast { voter: VoterId::fresh(), ..cast(&voters[0], polling.spring) }).await;
        assert_eq!(stranger.expect("an answer"), Said::Refused);
    }

    async fn whoever_organises_learns_who_takes_part_and_never_gets_the_link(world) {
        let polling = Polling::open(world, FINAL);
        let (slug, vera) = (polling.slug(), polling.voter(VERA).await);
        polling.vote(&vera, "water", polling.spring).await;
        polling.register(&polling.world.visit().await, "other@other.example.org").await;
        let olga = polling.world.visit_as("Olga").await;
        let turnout = olga.get(routes::turnout(slug)).await;
        assert!(turnout.says("2 people have registered, 1 confirmed"), "{}", turnout.body);
        assert!(olga.get(routes::desk(slug)).await.shows(&routes::turnout(slug)));
        assert_eq!(vera.get(routes::turnout(slug)).await.status, 303, "not hers");
        let letter = polling.world.look(|conn| mail::store::to(conn, VERA)).pop().expect("her letter");
        let read = olga.get(routes::letter(slug, letter.id)).await;
        let token = polling.link(VERA).rsplit('/').next().expect("a token").to_owned();
        assert!(read.status == 200 && !read.shows(&token), "{}", read.body);
        let log = olga.get(routes::log(slug)).await;
        assert!(!log.says("Vera") && !log.shows(VERA), "the log tells of no voter");
    }

    async fn nobody_can_tell_what_was_voted(world) {
        let engine = world.engine;
        drop(world);
        let mut found = Vec::new();
        let mut plain: Vec<Vec<String>> = Vec::new();
        for twin in 0..2 {
            let polling = Polling::open(fresh(engine), CHANGEABLE);
            crate::twins::number(&polling.world, &[polling.spring, polling.roof, polling.lamp]);
            let vera = polling.voter(VERA).await;
            let chosen = if twin == 0 { polling.spring } else { polling.roof };
            polling.vote(&vera, "water", chosen).await;
            if twin == 1 {
                // As often as in the other world.
                polling.vote(&vera, "water", polling.roof).await;
            } else {
                polling.vote(&vera, "water", polling.spring).await;
            }
            plain.push(everything(&polling, &vera).await);
        }
        for (one, two) in plain[0].iter().zip(&plain[1]) {
            if one != two {
                found.push(format!("{one}\n---\n{two}"));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n====\n"));
    }

    async fn what_is_kept_of_a_voter_is_theirs_to_read_and_to_have_forgotten(world) {
        let polling = Polling::open(world, FINAL);
        let vera = polling.voter(VERA).await;
        polling.vote(&vera, "water", polling.spring).await;
        let person = polling.world.visit_as("Vera").await;
        let own: serde_json::Value = serde_json::from_str(&person.get(routes::own_data()).await.body).expect("a file of JSON");
        assert_eq!(own["votes"][0]["programme"], "small-vote");
        assert_eq!(own["votes"][0]["categories"], 1);
        assert!(!own.to_string().contains(polling.spring.as_str()), "for whom is in no file");
        let amina = polling.world.visit_as("Amina").await.get(routes::own_data()).await;
        assert!(!amina.body.contains("small-vote\",\"address"), "others have votes of their own");
        assert_eq!(person.post(routes::erasure(), &[("typed", VERA)]).await.status, 303);
        let left: Vec<(String, String, String)> = polling.world.look(|conn| {
            Ok(voters::table.select((voters::address, voters::name, voters::domain)).load(conn)?)
        });
        assert!(left.iter().all(|it| !format!("{it:?}").to_lowercase().contains("vera")), "{left:?}");
        assert_eq!(cast_for(&polling.world, polling.spring), 1, "the vote stays, of nobody");
        polling.register(&vera, VERA).await;
        let people: i64 = polling.world.look(|conn| Ok(voters::table.count().get_result(conn)?));
        assert_eq!(people, 1, "and nobody votes twice by being forgotten");
    }

    async fn what_was_said_of_the_vote_stays_once_it_has_opened(world) {
        let polling = Polling::open(world, FINAL);
        let (slug, olga) = (polling.slug(), polling.world.visit_as("Olga").await);
        let fields = |champions: &'static str| {
            let revision = polling.world.look(|conn| voting::store::poll(conn, "small-vote")).revision.to_string();
            [
                ("revision", revision), ("category-word", "category".to_owned()), ("categories-max", "1".to_owned()),
                ("team-max", "3".to_owned()), ("catalogue", "after-closing".to_owned()), ("vote", "yes".to_owned()),
                ("vote-champions", champions.to_owned()), ("vote-tie", "none-in".to_owned()),
            ]
        };
        let send = |fields: [(&'static str, String); 8]| {
            let olga = olga.clone();
            async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                olga.post(routes::terms("small-vote"), &fields).await
            }
        };
        let late = send(fields("7")).await;
        assert!(late.status == 422 && late.says("The vote has opened"), "{}", late.body);
        // Entries are closed, but the vote has not opened: the terms of the vote alone may change.
        polling.world.stage(&polling.programme, StageKind::Voting, 1, 48);
        assert_eq!(send(fields("7")).await.status, 303);
        assert_eq!(polling.world.look(|conn| voting::store::poll(conn, "small-vote")).terms.champions, 7);
        let mut others = fields("7");
        others[3].1 = "2".to_owned();
        let entering = send(others).await;
        assert!(entering.status == 422 && entering.says("Entries are closed"), "{}", entering.body);
        assert!(olga.get(routes::vote(slug)).await.says("The 7 most voted projects"));
        assert!(olga.get(routes::setup_file(slug)).await.shows("vote = { champions = 7, changeable = false, complete = false, tie = \"none_in\" }"));
    }
}

/// The door of the urn is shut while nobody can write: then the choice is kept, and tries again.
#[actix_web::test]
async fn whoever_comes_when_the_urn_is_full_is_asked_to_wait_and_loses_nothing() {
    let mut polling = Polling::open(World::on_sqlite(), FINAL);
    let voters = many(&polling, 2);
    let vera = polling.voter(VERA).await;
    let urn = Urn::open(polling.world.app.db.clone(), 1, Arc::default()).expect("an urn");
    polling.world.app = App { urn: urn.clone(), ..polling.world.app.clone() };
    let waiting = vera.through(&polling.world.app).await;
    let slow = polling.world.app.db.write(|_| {
        std::thread::sleep(std::time::Duration::from_secs(3));
        Ok(())
    });
    let (water, now) = (category(&polling.world, "water"), Moment::now());
    // The first is in the hand that cannot write, the second in the only place that there is.
    let others = join_all(voters.iter().zip([500, 1000]).map(|(voter, after)| {
        let (urn, entry) = (&urn, polling.spring);
        async move {
            actix_web::rt::time::sleep(std::time::Duration::from_millis(after)).await;
            urn.cast(Cast { voter: *voter, category: water, entry, changeable: false, at: now }).await
        }
    }));
    let late = async {
        actix_web::rt::time::sleep(std::time::Duration::from_millis(1500)).await;
        polling.vote(&waiting, "water", polling.roof).await
    };
    let (slow, others, late) = futures_util::join!(slow, others, late);
    slow.expect("it is only slow");
    assert!(others.iter().all(|it| matches!(it, Ok(Said::Kept))), "{others:?}");
    assert_eq!(cast_for(&polling.world, polling.spring), 2, "what was acknowledged stands, and nothing else");
    assert_eq!((late.status, late.header("retry-after")), (503, Some("5")), "{}", late.body);
    assert!(
        late.says("“Rain Roof”") && late.shows("data-again=\"5\"") && late.shows(polling.roof.as_str()),
        "{}",
        late.body
    );
    assert_eq!(polling.vote(&waiting, "water", polling.roof).await.status, 303, "and a moment later it is counted");
}

#[actix_web::test]
async fn a_vote_is_light_even_with_eighteen_categories_of_twenty() {
    let polling = Polling::open(World::on_sqlite(), FINAL);
    polling.world.stage(&polling.programme, StageKind::Entries, -480, 1);
    for number in 0..18_usize {
        let title = format!("Project {} {number}", words(number + 30, 6));
        enter(&polling.world, &polling.programme, "Amina", Box::leak(title.into_boxed_str()), "Somebody", "water");
    }
    long_texts(&polling.world);
    let (slug, app) = (polling.slug(), &polling.world.app);
    let vera = polling.voter(VERA).await;
    let sent = |path: String| {
        let vera = vera.clone();
        async move {
            let request = TestRequest::get().uri(&path).insert_header(("Accept-Encoding", "gzip"));
            let seen = vera.sent(request).await;
            assert_eq!(seen.status, 200, "{path}");
            seen.bytes.len()
        }
    };
    let front = vera.get(routes::vote(slug)).await;
    let mut assets = 0;
    for part in front.body.split('"').filter(|part| part.starts_with("/static/")) {
        assets += sent(part.to_owned()).await;
    }
    let first = sent(routes::vote(slug)).await + assets;
    assert!(first < 30_000, "{first} bytes for the first page with all that it loads");
    let category = sent(routes::vote_category(slug, "water")).await;
    let before = app.db.queries();
    sent(routes::vote_category(slug, "water")).await;
    let queries = app.db.queries() - before;
    let whole = first + sent(routes::vote_ballot(slug)).await + 18 * category + sent(routes::vote_receipt(slug)).await;
    assert!(whole < 300_000, "{whole} bytes for a whole ballot, {category} for a category");
    // The edition, the voter and where they have voted, between the two ends of a snapshot; what stands in it is known.
    assert!(queries <= 5, "{queries} statements for a category");
    // Another voter has another order, and each finds their own again.
    let order = |seen: crate::support::visitor::Seen| -> Vec<String> {
        seen.body.split("type=\"radio\" value=\"").skip(1).map(|it| it[..36].to_owned()).collect()
    };
    let other = polling.voter("other@other.example.org").await;
    let (mine, again) =
        (vera.get(routes::vote_category(slug, "water")).await, vera.get(routes::vote_category(slug, "water")).await);
    let theirs = other.get(routes::vote_category(slug, "water")).await;
    let (mine, again, theirs) = (order(mine), order(again), order(theirs));
    assert_eq!((mine.len(), &mine), (20, &again));
    assert_ne!(mine, theirs);
}

/// So many words of prose that people wrote, from another place each time.
fn words(place: usize, count: usize) -> String {
    let texts = crate::house::files("locales/en", ".ftl");
    let sentences = texts.iter().flat_map(|(_, text)| text.lines()).filter_map(|line| line.split_once(" = "));
    let all: Vec<&str> =
        sentences.flat_map(|(_, said)| said.split_whitespace()).filter(|it| !it.contains(['{', '}', '$'])).collect();
    let from = place * 400 % (all.len() - count);
    all[from..from + count].join(" ")
}

/// Two hundred words for each entry, as the WSIS Prizes ask for.
fn long_texts(world: &World) {
    use palmares::column::Json;
    use palmares::entries::{Answered, Answers};
    use palmares::schema::entries;
    world.past(|conn| {
        let ids: Vec<EntryId> = entries::table.select(entries::id).load(conn)?;
        for (number, id) in ids.into_iter().enumerate() {
            let text = Answered::Text(words(number + 1, 200));
            let answers = Answers([("summary".to_owned(), text)].into());
            diesel::update(entries::table.find(id))
                .set(entries::submitted_answers.eq(Json::text(&answers)))
                .execute(conn)?;
        }
        Ok(())
    });
}

fn cast_for(world: &World, entry: EntryId) -> i64 {
    world.look(|conn| Ok(ballots::table.filter(ballots::entry_id.eq(entry)).count().get_result(conn)?))
}

fn category(world: &World, code: &'static str) -> palmares::programme::CategoryId {
    world.look(|conn| {
        use palmares::schema::categories;
        Ok(categories::table.filter(categories::code.eq(code)).select(categories::id).get_result(conn)?)
    })
}

/// Voters who have confirmed.
fn many(polling: &Polling, count: usize) -> Vec<VoterId> {
    polling.world.past(move |conn| {
        let (poll, now) = (voting::store::poll(conn, "small-vote")?, Moment::now());
        for number in 0..count {
            let new = NewVoter {
                address: format!("voter{number}@town{number}.example.org"),
                name: format!("Voter {number}"),
                stakeholder: String::new(),
                language: Language::English,
                network: format!("10.0.{number}.1"),
                worked: true,
            };
            voting::store::register(conn, &poll, &new, rules::Pace::default(), now)?;
        }
        diesel::update(voters::table).set(voters::confirmed_at.eq(now)).execute(conn)?;
        Ok(voters::table.order(voters::id).select(voters::id).load(conn)?)
    })
}

fn fresh(engine: Engine) -> World {
    match engine {
        Engine::Sqlite => World::on_sqlite(),
        Engine::Postgres => World::on_postgres().expect("a second database"),
    }
}

/// What everybody finds: the voter, those behind the scenes, and whoever comes by.
async fn everything(polling: &Polling, vera: &Visitor) -> Vec<String> {
    let slug = polling.slug();
    let own = [routes::vote_ballot(slug), routes::vote_receipt(slug), routes::vote_category(slug, "light")];
    let public = [routes::vote(slug), routes::programme(slug), "/".to_owned(), routes::catalogue(slug)];
    let behind =
        ["desk", "desk/entries", "desk/intake", "letters", "log", "vote/turnout", "decisions", "standings", "coverage"];
    let mut found = Vec::new();
    for path in &own {
        // The code of a ballot is by chance.
        let seen = crate::twins::plainly(&vera.get(path).await);
        found
            .push(seen.lines().filter(|line| !line.contains("The code of your ballot")).collect::<Vec<_>>().join("\n"));
    }
    for name in ["", "Vera", "Amina", "Kofi", "Noor", "Olga"] {
        let visitor = if name.is_empty() { polling.world.visit().await } else { polling.world.visit_as(name).await };
        let paths = public.iter().cloned().chain(behind.iter().map(|rest| routes::behind(slug, rest)));
        for path in paths {
            found.push(format!("{name} at {path}: {}", crate::twins::plainly(&visitor.get(&path).await)));
        }
    }
    found
}
