//! Letters leave the outbox over SMTP, once each, and wait when nobody takes them.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use palmares::app::{App, Config};
use palmares::column::Moment;
use palmares::language::{Language, Sentence};
use palmares::mail::{self, Letter, Way};
use tokio_util::sync::CancellationToken;

use crate::both_engines;
use crate::support::World;

both_engines! {
    async fn a_letter_goes_once_and_in_the_readers_language(world) {
        let (port, letters) = post_office();
        queue(&world);
        run_postman(&world, port, 1).await;
        let letter = letters.recv_timeout(Duration::from_secs(5)).expect("a letter arrives");
        assert!(letter.contains("To: \"Amina\" <amina@amina.example.org>") || letter.contains("To: Amina <amina@amina.example.org>"), "{letter}");
        assert!(letters.try_recv().is_err(), "it came twice");
        let kept = newest(&world);
        assert_eq!(kept.way(), Way::Sent);
        assert!(kept.details.details.is_empty(), "the link is still there");
    }

    async fn a_letter_that_nobody_takes_waits_and_says_why(world) {
        let closed = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
        queue(&world);
        run_postman(&world, closed, 1).await;
        let kept = newest(&world);
        assert_eq!((kept.way(), kept.attempts), (Way::Failing, 1));
        assert!(!kept.details.details.is_empty(), "the letter was lost");
    }
}

fn queue(world: &World) {
    world.past(|conn| {
        let letter = Letter::new("sign-in", "Amina", "amina@amina.example.org", Language::English);
        let details = Sentence::new("").with("link", "/sign-in/links/x").with("minutes", "10");
        mail::queue(conn, letter.saying(details), Moment::now().plus_seconds(-1))
    });
}

fn newest(world: &World) -> mail::Queued {
    world.look(|conn| mail::store::list(conn, None, 0, 1)).pop().expect("the letter is kept")
}

/// Lets the postman of a node with this SMTP server work until the letter was tried.
async fn run_postman(world: &World, port: u16, tries: usize) {
    let config = Config { smtp_url: format!("smtp://127.0.0.1:{port}"), ..(*world.app.config).clone() };
    let app = App { config: std::sync::Arc::new(config), ..world.app.clone() };
    let stop = CancellationToken::new();
    let task = actix_web::rt::spawn(mail::deliver_until(app, stop.clone()));
    for _ in 0..200 {
        let letter = newest(world);
        if letter.sent_at.is_some() || usize::try_from(letter.attempts) == Ok(tries) {
            break;
        }
        actix_web::rt::time::sleep(Duration::from_millis(50)).await;
    }
    stop.cancel();
    task.await.expect("the postman stops");
}

/// An SMTP server that takes every letter and hands it on.
fn post_office() -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (hand_on, letters) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = serve(stream, &hand_on);
        }
    });
    (port, letters)
}

fn serve(stream: TcpStream, hand_on: &Sender<String>) -> std::io::Result<()> {
    let (mut lines, mut out) = (BufReader::new(stream.try_clone()?).lines(), stream);
    writeln!(out, "220 post office\r")?;
    while let Some(line) = lines.next().transpose()? {
        match line.split(' ').next().unwrap_or_default().to_uppercase().as_str() {
            "EHLO" | "HELO" | "MAIL" | "RCPT" | "RSET" | "NOOP" => writeln!(out, "250 fine\r")?,
            "DATA" => {
                writeln!(out, "354 go on\r")?;
                let letter: Vec<String> = lines.by_ref().map_while(Result::ok).take_while(|line| line != ".").collect();
                let _ = hand_on.send(letter.join("\n"));
                writeln!(out, "250 taken\r")?;
            }
            "QUIT" => return writeln!(out, "221 good bye\r"),
            _ => writeln!(out, "502 not known\r")?,
        }
    }
    Ok(())
}
