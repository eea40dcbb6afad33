//! What a machine asks that looks after this one: whether it lives, whether it may be sent people, what it has done.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use actix_web::test::TestRequest;
use palmares::app::Config;
use palmares::mail;

use crate::both_engines;
use crate::support::World;
use crate::support::polling::{FINAL, Polling};

const TOKEN: &str = "a-token-of-whoever-runs-this";

both_engines! {
    async fn a_node_says_that_it_lives_and_that_it_is_ready_until_it_is_told_to_stop(world) {
        let anybody = world.visit().await;
        let (alive, ready) = (anybody.get("/healthz").await, anybody.get("/readyz").await);
        assert_eq!((alive.status, alive.body.as_str()), (200, "alive\n"));
        assert_eq!((ready.status, ready.body.as_str()), (200, "ready\n"));
        world.app.live.stop();
        assert_eq!(anybody.get("/healthz").await.status, 200, "what was begun is still finished");
        assert_eq!(anybody.get("/readyz").await.status, 503, "but nobody else is sent here");
    }

    async fn what_a_node_has_done_is_there_for_whoever_has_the_token_alone(world) {
        let programme = world.small_prize();
        let olga = world.visit_as("Olga").await;
        assert_eq!(world.visit().await.get("/metrics").await.status, 404, "without a token nobody reads it");
        assert_eq!(asked(&world, "").await.0, 404, "an empty token least of all");
        let world = with_token(world);
        for wrong in ["", "Bearer", "a-token", TOKEN.to_uppercase().as_str()] {
            assert_eq!(asked(&world, wrong).await.0, 404, "{wrong}");
        }
        assert_eq!(olga.get("/metrics").await.status, 404, "organisers run an edition, not the machine");

        let anybody = world.visit().await;
        let before = asked(&world, TOKEN).await.1;
        for guess in ["CERT-2222-2222", "CERT-3333-3333", "CERT-4444-4444"] {
            assert_eq!(anybody.get(format!("/certificates/{guess}")).await.status, 404);
        }
        anybody.get(format!("/programmes/{}", programme.slug)).await;
        let (status, text) = asked(&world, TOKEN).await;
        assert_eq!(status, 200);
        let guessed = |text: &str| counted(text, "palmares_answers_total", "status=\"404\"");
        assert_eq!(guessed(&text) - guessed(&before), 3, "guessed addresses are counted");
        assert!(!text.contains("CERT-") && !text.contains(&programme.slug), "by their pattern alone: {text}");
        assert!(text.ends_with("# EOF\n") && text.contains("palmares_answer_seconds_bucket"), "{text}");
    }

    async fn ballots_are_counted_by_what_became_of_them_and_not_by_whom_they_name(world) {
        let polling = Polling::open(with_token(world), FINAL);
        let vera = polling.voter("vera@vera.example.org").await;
        polling.vote(&vera, "water", polling.spring).await;
        polling.vote(&vera, "water", polling.roof).await;
        let text = asked(&polling.world, TOKEN).await.1;
        let of = |outcome: &str| counted(&text, "palmares_ballots_total", &format!("outcome=\"{outcome}\""));
        assert_eq!((of("kept"), of("voted before"), of("failed")), (1, 1, 0));
        assert!(!text.contains("water") && !text.contains(&polling.spring.to_string()), "{text}");
    }
}

#[test]
fn a_node_that_is_told_to_stop_answers_what_was_begun_before() {
    let world = World::on_sqlite();
    let address = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").to_string();
    let mut node = Command::new(env!("CARGO_BIN_EXE_palmares"))
        .args(["serve", "--listen", &address, "--data"])
        .arg(world.folder())
        .env("PALMARES_LOG", "error")
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut line = loop {
        match TcpStream::connect(&address) {
            Ok(line) => break line,
            Err(_) => sleep(Duration::from_millis(50)),
        }
    };
    let (begun, rest) = ("email=amina", "%40amina.example.org");
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: {address}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{begun}",
        "/sign-in/links",
        begun.len() + rest.len()
    );
    line.write_all(head.as_bytes()).expect("half of a form is sent");
    sleep(Duration::from_millis(500));
    let told = Command::new("kill").args(["-TERM", &node.id().to_string()]).status();
    assert!(told.is_ok_and(|status| status.success()));
    sleep(Duration::from_millis(500));
    line.write_all(rest.as_bytes()).expect("the other half is still read");
    let mut answer = String::new();
    line.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200") || answer.starts_with("HTTP/1.1 303"), "{answer}");
    assert!(node.wait().is_ok_and(|status| status.success()), "and then it stops, as it was told");
    assert!(TcpStream::connect(&address).is_err(), "nobody else is let in");
    assert_eq!(world.look(|conn| mail::store::to(conn, "amina@amina.example.org")).len(), 1, "her letter waits");
}

fn with_token(mut world: World) -> World {
    let config = Config { metrics_token: TOKEN.to_owned(), ..(*world.app.config).clone() };
    world.app.config = Arc::new(config);
    world
}

async fn asked(world: &World, token: &str) -> (u16, String) {
    let request = TestRequest::get().uri("/metrics").insert_header(("Authorization", format!("Bearer {token}")));
    let seen = world.visit().await.sent(request).await;
    (seen.status, seen.body)
}

/// The sum of all lines of that name in which this stands.
fn counted(text: &str, name: &str, label: &str) -> u64 {
    let lines = text.lines().filter(|line| line.starts_with(name) && line.contains(label));
    lines.filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok()).sum()
}
