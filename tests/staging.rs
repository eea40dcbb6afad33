//! The stage: a rehearsal that tells nothing, a ceremony that tells one prize after the other, and everybody who follows it.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use palmares::accounts::Role;
use palmares::ceremony::stage::{Performance, store};
use palmares::results::store as results;
use palmares::routes;

use crate::both_engines;
use crate::support::World;
use crate::support::browser::serve;
use crate::support::judged::{CLEAR, Judged};
use crate::support::visitor::Seen;

both_engines! {
    async fn a_rehearsal_has_names_of_nobody_and_nobody_outside_sees_anything(world) {
        let judged = ready(&world);
        let (slug, olga, vera) = (judged.programme.slug.clone(), world.visit_as("Olga").await, world.visit().await);
        let before = vera.get(routes::watching(&slug)).await;
        assert_eq!(olga.post(routes::console(&slug), &[("rehearsal", "yes")]).await.status, 303);
        assert_eq!(olga.post(routes::console(&slug), &[("rehearsal", "yes")]).await.status, 303, "begun twice it is one");
        let seen = olga.get(routes::console(&slug)).await;
        assert!(seen.says("REHEARSAL") && seen.says("Step 1 of 11"), "{}", seen.body);
        for step in 1..11 {
            go(&world, &judged, step).await;
            for path in [routes::console(&slug), routes::screen(&slug)] {
                let seen = olga.get(path).await;
                assert!(!["Well", "Pump", "Lamp"].iter().any(|name| main_of(&seen).contains(name)), "{}", seen.body);
            }
        }
        assert!(olga.get(routes::screen(&slug)).await.says("REHEARSAL"));
        let after = vera.get(routes::watching(&slug)).await;
        assert_eq!(main_of(&before), main_of(&after));
        assert_eq!(vera.get(routes::winners(&slug)).await.status, 404);
        // Something else is on the screen.
        assert_eq!(olga.post(routes::console(&slug), &[("word", &slug)]).await.status, 409);
        end(&world, &judged).await;
        assert_eq!(olga.get(routes::screen(&slug)).await.status, 404);
    }

    async fn each_prize_is_known_with_the_step_that_shows_its_winner_and_all_with_the_last(world) {
        let judged = ready(&world);
        let (slug, olga, vera) = (judged.programme.slug.clone(), world.visit_as("Olga").await, world.visit().await);
        let lacking = olga.post(routes::console(&slug), &[("word", "yes")]).await;
        assert!(lacking.status == 422 && lacking.shows("value=\"yes\""), "{}", lacking.body);
        assert_eq!(olga.post(routes::console(&slug), &[("word", &slug)]).await.status, 303);
        // Opening, seal, the water prize, then who wins it, the light prize, its winner, the end.
        for (step, known) in [(1, &[][..]), (2, &[]), (3, &["Well"]), (4, &["Well"]), (5, &["Well", "Lamp"])] {
            if step == 3 {
                assert_eq!(olga.post(routes::publication_hour(&slug), &[("hour", "2099-01-01T10:00")]).await.status, 303);
            }
            go(&world, &judged, step).await;
            go(&world, &judged, step).await;
            if step == 3 {
                let id = judged.programme.id;
                assert_eq!(world.look(move |conn| results::hour(conn, id)), None, "the stage alone says when");
                assert_eq!(olga.post(routes::publication_hour(&slug), &[("hour", "2099-01-01T10:00")]).await.status, 422);
            }
            let (page, winners) = (vera.get(routes::watching(&slug)).await, vera.get(routes::winners(&slug)).await);
            for name in ["Well", "Lamp", "Pump"] {
                let is_known = known.contains(&name);
                assert_eq!(main_of(&page).contains(name), is_known, "{name} at step {step}: {}", page.body);
                assert_eq!(winners.status == 200 && winners.shows(name), is_known, "{name} at step {step}");
            }
            assert_eq!(vera.get(routes::winners_file(&slug, "json")).await.status, 404, "the record is one piece");
        }
        // Back, dark: what is known stays known.
        go(&world, &judged, 2).await;
        assert!(vera.get(routes::winners(&slug)).await.shows("Lamp"));
        let playing = playing(&world, &judged).expect("a ceremony");
        assert_eq!((playing.step, playing.furthest), (2, 5));
        go(&world, &judged, 6).await;
        assert_eq!(vera.get(routes::winners_file(&slug, "json")).await.status, 200);
        let over = vera.get(routes::watching(&slug)).await;
        assert!(over.says("The ceremony is over."), "{}", over.body);
        end(&world, &judged).await;
        assert_eq!(olga.post(routes::console(&slug), &[("word", &slug)]).await.status, 403, "published already");
    }

    async fn before_its_step_no_name_of_a_winner_goes_to_the_screen(world) {
        let judged = ready(&world);
        let (slug, olga) = (judged.programme.slug.clone(), world.visit_as("Olga").await);
        olga.post(routes::console(&slug), &[("word", &slug)]).await;
        let code = playing(&world, &judged).expect("a ceremony").code;
        for (step, hidden) in [(0, &["Well", "Lamp"][..]), (2, &["Well", "Lamp"]), (3, &["Lamp"])] {
            go(&world, &judged, step).await;
            let seen = olga.get(routes::screen(&slug)).await;
            assert!(hidden.iter().all(|name| !seen.shows(name)) && !seen.shows(&code), "{}", seen.body);
            let lengths: Vec<usize> = seen.body.split("data-scene=\"").skip(1).filter_map(|part| part.find('"')).collect();
            assert_eq!(lengths.len(), 7);
            assert!(lengths.windows(2).all(|pair| pair[0] == pair[1]), "{lengths:?}");
        }
        assert!(olga.get(routes::screen(&slug)).await.shows("Well"));
        assert!(olga.get(routes::console(&slug)).await.shows(&format!("{}#{code}", routes::screen(&slug))));
    }

    async fn the_stage_is_for_organisers_who_are_too_close_to_nobody(world) {
        let judged = ready(&world);
        let slug = judged.programme.slug.clone();
        world.with_role("Bo", &judged.programme, Role::Organiser);
        let (bo, olga) = (world.visit_as("Bo").await, world.visit_as("Olga").await);
        assert!(bo.get(routes::console(&slug)).await.says("Somebody else must do this"));
        assert_eq!(bo.post(routes::console(&slug), &[("word", &slug)]).await.status, 403);
        assert_eq!(bo.post(routes::console(&slug), &[("rehearsal", "yes")]).await.status, 303);
        assert_eq!(bo.get(routes::screen(&slug)).await.status, 200);
        end(&world, &judged).await;
        olga.post(routes::console(&slug), &[("word", &slug)]).await;
        for path in [routes::console(&slug), routes::screen(&slug), routes::screen_moves(&slug)] {
            assert_eq!(bo.get(&path).await.status, 403, "{path}");
            for name in ["Amina", "Jun", "Kofi", "Noor", "Vera"] {
                assert_eq!(world.visit_as(name).await.get(&path).await.status, 404, "{name} at {path}");
            }
        }
        let playing = playing(&world, &judged).expect("a ceremony");
        let fields = [("performance", playing.id.as_str()), ("step", "3")];
        for name in ["Amina", "Jun", "Kofi", "Noor", "Vera"] {
            let seen = world.visit_as(name).await.post(routes::step(&slug), &fields).await;
            assert_eq!(seen.status, 404, "{name}");
        }
        assert_eq!(bo.post(routes::step(&slug), &fields).await.status, 403);
        // Notes on who receives a prize would tell.
        let item = routes::show_item(&slug, judged.prize("water").id);
        olga.post(&item, &[("presenter", "Minister of Water"), ("recipient", "Two of the team of Well")]).await;
        assert_eq!(bo.get(&item).await.status, 403);
        let run = bo.get(routes::run_of_show(&slug)).await;
        assert!(run.says("Minister of Water") && !run.says("Two of the team"), "{}", run.body);
    }

    async fn a_result_that_changes_after_the_beginning_is_not_read_out(world) {
        let judged = ready(&world);
        let (slug, olga) = (judged.programme.slug.clone(), world.visit_as("Olga").await);
        olga.post(routes::console(&slug), &[("word", &slug)]).await;
        judged.decide("water", &["Pump"]);
        judged.sign("water");
        let playing = playing(&world, &judged).expect("a ceremony");
        let refused = olga.post(routes::step(&slug), &[("performance", playing.id.as_str()), ("step", "3")]).await;
        assert!(refused.status == 409 && refused.says("The result has changed"), "{}", refused.body);
        assert_eq!(world.visit().await.get(routes::winners(&slug)).await.status, 404);
        end(&world, &judged).await;
        assert_eq!(olga.post(routes::console(&slug), &[("word", &slug)]).await.status, 303);
        go(&world, &judged, 3).await;
        assert!(world.visit().await.get(routes::winners(&slug)).await.shows("Pump"));
        // A step that there is not, and a screen that was put away.
        let now = self::playing(&world, &judged).expect("a ceremony").id;
        assert_eq!(olga.post(routes::step(&slug), &[("performance", now.as_str()), ("step", "7")]).await.status, 404);
        let old = olga.post(routes::step(&slug), &[("performance", playing.id.as_str()), ("step", "6")]).await;
        assert!(old.status == 409 && old.says("was put away"), "{}", old.body);
    }

    async fn results_publish_themselves_at_their_hour_and_not_a_second_before(world) {
        let judged = ready(&world);
        let (slug, id, olga) = (judged.programme.slug.clone(), judged.programme.id, world.visit_as("Olga").await);
        let past = olga.post(routes::publication_hour(&slug), &[("hour", "2020-01-01T10:00")]).await;
        assert!(past.status == 422 && past.says("The hour has passed") && past.shows("2020-01-01T10:00"), "{}", past.body);
        assert_eq!(olga.post(routes::publication_hour(&slug), &[("hour", "tomorrow")]).await.status, 422);
        for _ in 0..2 {
            assert_eq!(olga.post(routes::publication_hour(&slug), &[("hour", "2099-01-01T10:00")]).await.status, 303);
        }
        assert!(olga.get(routes::publication(&slug)).await.says("1 January 2099"));
        let at = world.look(move |conn| results::hour(conn, id)).expect("an hour");
        let published = |now| world.past(move |conn| results::publish_due(conn, now));
        assert_eq!(published(at.plus_seconds(-1)), 0);
        assert_eq!(world.visit().await.get(routes::winners(&slug)).await.status, 404);
        // A decision that was changed and not signed again is not published, and the log says so.
        judged.decide("water", &["Pump"]);
        assert_eq!(published(at), 1);
        assert_eq!(world.visit().await.get(routes::winners(&slug)).await.status, 404);
        assert!(olga.get(routes::log(&slug)).await.says("nothing was published"));
        judged.sign("water");
        olga.post(routes::publication_hour(&slug), &[("hour", "2099-01-01T10:00")]).await;
        // No ceremony begins that the hour would cut short, and none that is under way is.
        let early = olga.post(routes::console(&slug), &[("word", &slug)]).await;
        assert!(early.status == 403 && early.says("Take the hour back"), "{}", early.body);
        olga.post(routes::publication_hour_back(&slug), &[]).await;
        assert_eq!(published(at), 0);
        olga.post(routes::publication_hour(&slug), &[("hour", "2099-01-01T10:00")]).await;
        assert_eq!((published(at), published(at)), (1, 0));
        assert!(world.visit().await.get(routes::winners(&slug)).await.shows("Pump"));
    }

    async fn whoever_follows_is_told_of_each_step_in_their_language(world) {
        let judged = ready(&world);
        let (slug, olga) = (judged.programme.slug.clone(), world.visit_as("Olga").await);
        let origin = serve(&world);
        let mut followers: Vec<_> = ["en", "ar"].map(|language| follow(&origin, &slug, language)).into_iter().collect();
        olga.post(routes::console(&slug), &[("word", &slug)]).await;
        for (step, told) in [(2, "Water prize"), (3, "Well")] {
            go(&world, &judged, step).await;
            for follower in &mut followers {
                wait_for(follower, told);
            }
        }
        go(&world, &judged, 4).await;
        assert!(wait_for(&mut followers[1], "فائز").contains("Well"));
        // A server that stops lets them go.
        world.app.live.stop();
        let mut rest = String::new();
        assert!(std::io::Read::read_to_string(&mut followers[0], &mut rest).is_ok());
    }
}

/// A closed edition whose two prizes are decided and signed.
fn ready(world: &World) -> Judged<'_> {
    let judged = Judged::closed(world, CLEAR);
    for (prize, winner) in [("water", "Well"), ("light", "Lamp")] {
        judged.decide(prize, &[winner]);
        judged.sign(prize);
    }
    judged
}

fn playing(world: &World, judged: &Judged<'_>) -> Option<Performance> {
    let id = judged.programme.id;
    world.look(move |conn| store::playing(conn, id))
}

async fn go(world: &World, judged: &Judged<'_>, step: usize) {
    let id = playing(world, judged).expect("something is on the screen").id;
    let fields = [("performance", id.as_str()), ("step", &step.to_string())];
    let seen = world.visit_as("Olga").await.post(routes::step(&judged.programme.slug), &fields).await;
    assert_eq!(seen.status, 303, "{}", seen.body);
}

async fn end(world: &World, judged: &Judged<'_>) {
    let id = playing(world, judged).expect("something is on the screen").id;
    let path = routes::end_performance(&judged.programme.slug);
    assert_eq!(world.visit_as("Olga").await.post(path, &[("performance", id.as_str())]).await.status, 303);
}

fn main_of(seen: &Seen) -> String {
    seen.body.split("<main").nth(1).expect("a page").to_owned()
}

/// A connection that listens, as a browser does.
fn follow(origin: &str, slug: &str, language: &str) -> BufReader<TcpStream> {
    let host = origin.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a limit");
    let path = routes::watching_pieces(slug);
    let cookie = format!("language={language}");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n\r\n").expect("asked");
    BufReader::new(stream)
}

/// The first event that says so.
fn wait_for(follower: &mut BufReader<TcpStream>, words: &str) -> String {
    let mut line = String::new();
    loop {
        line.clear();
        assert!(follower.read_line(&mut line).expect("news in time") > 0, "the stream ended before {words}");
        if line.starts_with("data: ") && line.contains(words) {
            return line;
        }
    }
}

/// Addresses at which somebody impatient would look for winners.
fn guesses(judged: &Judged<'_>) -> Vec<String> {
    const WORDS: [&str; 24] = [
        "winners",
        "winner",
        "results",
        "result",
        "awards",
        "award",
        "prizes",
        "prize",
        "champions",
        "champion",
        "laureates",
        "certificate",
        "press",
        "slides",
        "record",
        "seal",
        "stage",
        "reveal",
        "announcement",
        "publication-draft",
        "sitemap",
        "feed",
        "share",
        "photo",
    ];
    const ENDINGS: [&str; 12] =
        ["", ".html", ".json", ".csv", ".pdf", ".png", ".atom", ".xml", ".zip", ".txt", ".jsonld", ".ics"];
    let mut stems: Vec<String> = ["", "/water", "/light", "/1", "/2", "-2026", "/latest"].map(str::to_owned).to_vec();
    for (title, id) in &judged.entries {
        stems.extend([format!("/{id}"), format!("/{}", title.to_lowercase()), format!("-{}", title.to_lowercase())]);
    }
    let programme = format!("/programmes/{}", judged.programme.slug);
    let mut found = Vec::new();
    for beginning in [programme.clone(), format!("{programme}/ceremony"), String::new()] {
        for (word, stem) in WORDS.iter().flat_map(|word| stems.iter().map(move |stem| (word, stem))) {
            found.extend(ENDINGS.iter().map(|ending| format!("{beginning}/{word}{stem}{ending}")));
        }
    }
    found.truncate(10_000);
    found
}

#[actix_web::test]
async fn ten_thousand_guessed_addresses_are_like_any_other_unknown_one_until_all_is_known() {
    let world = World::on_sqlite();
    let judged = ready(&world);
    let (slug, vera, olga) = (judged.programme.slug.clone(), world.visit().await, world.visit_as("Olga").await);
    let guesses = guesses(&judged);
    assert_eq!(guesses.len(), 10_000);
    let nowhere = "/programmes/small-prize/nowhere";
    let unknown = vera.get(nowhere).await.body.replace(nowhere, "");
    // Told in words that something waits there, to whoever signs in: the same at each moment.
    let asks: Vec<String> = vec![routes::press(&slug), routes::press_text(&slug)];
    for guess in guesses.iter().filter(|guess| !asks.contains(guess)) {
        let seen = vera.get(guess).await;
        assert!(
            seen.status == 404 && seen.body.replace(guess, "") == unknown,
            "{guess}: {} {}",
            seen.status,
            seen.body
        );
    }
    olga.post(routes::console(&slug), &[("word", &slug)]).await;
    go(&world, &judged, 6).await;
    let mut found = Vec::new();
    for guess in &guesses {
        if vera.get(guess).await.status == 200 {
            found.push(guess.rsplit('/').next().unwrap_or_default().to_owned());
        }
    }
    let expected = [
        "winners",
        "winners.json",
        "winners.csv",
        "winners.png",
        "winners.atom",
        "winners.jsonld",
        "press",
        "press.txt",
        "record",
    ];
    assert_eq!(found.len(), expected.len(), "{found:?}");
    assert!(expected.iter().all(|name| found.contains(&(*name).to_owned())), "{found:?}");
}
