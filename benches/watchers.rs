//! Ten thousand people follow a ceremony on one machine: how long a step takes to reach the last of them, and what the server
//! needs for it. `cargo bench --bench watchers -- 10000`. The server is a process of its own; its readers live in this one.

use std::net::TcpListener;
use std::process::{Child, Command};
use std::sync::Arc;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use palmares::accounts::{self, Person, Role};
use palmares::app::{App, Config};
use palmares::ceremony::stage::store as stage;
use palmares::column::Moment;
use palmares::db::Conn;
use palmares::error::{Error, Result};
use palmares::language::Language;
use palmares::programme::{self, Programme, Setup};
use palmares::results::{Capacity, NewDecision, store};
use palmares::routes;
use palmares::schema::{closings, score_releases};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const SLUG: &str = "small-prize";
/// Nobody opens more doors at once than this.
const AT_ONCE: usize = 200;

/// A server that ends with the bench.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let watchers: usize = std::env::args().filter_map(|it| it.parse().ok()).next().unwrap_or(10_000);
    let folder = std::env::temp_dir().join(format!("palmares-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured =
        tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(measure(&folder, watchers));
    std::fs::remove_dir_all(&folder)?;
    measured.map_err(|error| error.to_string().into())
}

async fn measure(folder: &std::path::Path, watchers: usize) -> Result<()> {
    let app = App::open(Config { data: folder.to_path_buf(), ..Config::default() })?;
    let (programme, olga) = app.db.write_now(sealed_edition)?;
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).map_err(Error::internal)?;
    let address = free.to_string();
    let child = Command::new(env!("CARGO_BIN_EXE_palmares"))
        .args(["serve", "--listen", &address, "--data"])
        .arg(folder)
        .env("PALMARES_LOG", "warn")
        .spawn()
        .map_err(Error::internal)?;
    let server = Server(child);
    wait_for_server(&address).await;
    let begun = Instant::now();
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut people = JoinSet::new();
    let (ready, mut are_ready) = tokio::sync::mpsc::unbounded_channel();
    for _ in 0..watchers {
        let (address, room, ready) = (address.clone(), Arc::clone(&room), ready.clone());
        people.spawn(async move {
            let place = room.acquire_owned().await.expect("room");
            let mut stream = ask(&address).await;
            read_until(&mut stream, b"data: ").await;
            drop(place);
            ready.send(()).expect("somebody counts");
            read_until(&mut stream, b"scene-title").await;
            (Instant::now(), stream)
        });
    }
    for _ in 0..watchers {
        are_ready.recv().await;
    }
    println!(
        "{watchers} follow after {:.1} s, the server has {} MB",
        begun.elapsed().as_secs_f64(),
        megabytes(&server)
    );
    tokio::time::sleep(Duration::from_secs(2)).await;
    let pressed = Instant::now();
    let of = programme.clone();
    app.db.write_now(move |conn| stage::begin(conn, olga.id, &of, false, Moment::now()))?;
    let mut took = Vec::new();
    let mut streams = Vec::new();
    while let Some(told) = people.join_next().await {
        let (at, stream) = told.map_err(Error::internal)?;
        took.push(at.duration_since(pressed));
        streams.push(stream);
    }
    took.sort_unstable();
    let at = |share: usize| took[(took.len() * share / 100).min(took.len() - 1)].as_millis();
    println!("told after {} ms at the median, {} for 99 of 100, {} for the last", at(50), at(99), at(100));
    println!("the server had {} MB at most", megabytes(&server));
    Ok(())
}

async fn wait_for_server(address: &str) {
    while TcpStream::connect(address).await.is_err() {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn ask(address: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.expect("the server listens");
    let request = format!("GET {} HTTP/1.1\r\nHost: {address}\r\n\r\n", routes::watching_pieces(SLUG));
    stream.write_all(request.as_bytes()).await.expect("asked");
    stream
}

async fn read_until(stream: &mut TcpStream, wanted: &[u8]) {
    let (mut read, mut buffer) = (Vec::new(), [0; 2048]);
    while !read.windows(wanted.len()).any(|part| part == wanted) {
        let count = stream.read(&mut buffer).await.expect("the line holds");
        assert!(count > 0, "the server hung up: {}", String::from_utf8_lossy(&read));
        read.extend_from_slice(&buffer[..count]);
    }
}

/// The peak of its resident memory.
fn megabytes(server: &Server) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.0.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or(0) / 1024
}

/// Two prizes that nobody gets, decided, signed by both, sealed.
fn sealed_edition(conn: &mut Conn) -> Result<(Programme, Person)> {
    let now = Moment::now();
    let setup: Setup = toml::from_str(include_str!("../tests/support/small.toml")).map_err(Error::internal)?;
    let mut cast = Vec::new();
    for name in ["Olga", "Kofi"] {
        let email = format!("{}@example.org", name.to_lowercase());
        cast.push(accounts::store::find_or_create(conn, name, &email, Language::English, now)?);
    }
    let (olga, kofi) = (cast[0].clone(), cast[1].clone());
    let programme = programme::store::make(conn, olga.id, SLUG, &setup, now)?;
    accounts::store::grant(conn, None, programme.id, kofi.id, Role::Chair, now)?;
    let round = programme::store::round(conn, programme.id)?.id;
    diesel::insert_into(closings::table)
        .values((
            closings::round_id.eq(round),
            closings::closed_by.eq(olga.id),
            closings::short_of_sheets.eq(0),
            closings::reason.eq(""),
            closings::at.eq(now),
        ))
        .execute(conn)?;
    diesel::insert_into(score_releases::table)
        .values((
            score_releases::round_id.eq(round),
            score_releases::closed_at.eq(now),
            score_releases::first_person.eq(olga.id),
            score_releases::second_person.eq(kofi.id),
            score_releases::early.eq(false),
            score_releases::reason.eq(""),
            score_releases::at.eq(now),
        ))
        .execute(conn)?;
    for prize in programme::store::prizes(conn, programme.id)? {
        let reason = "Nobody entered.".to_owned();
        let none = NewDecision { prize: prize.id, after: 0, winners: Vec::new(), others: Vec::new(), reason };
        store::decide(conn, kofi.id, &programme, &none, now)?;
        let decision = store::decided_for(conn, prize.id)?.ok_or(Error::NotFound)?.decision.id;
        for (person, capacity) in [(kofi.id, Capacity::Chair), (olga.id, Capacity::Organiser)] {
            store::sign(conn, person, &programme, prize.id, decision, capacity, now)?;
        }
    }
    Ok((programme, olga))
}
