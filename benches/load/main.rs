//! The public vote under load: voters register, confirm and vote over HTTP on this machine, and what they were told is compared
//! with what is kept in the end. `cargo bench --bench load -- --help`. Lines as `benches/README.md` has them.

mod books;
mod browser;
mod disk;
mod doubles;
mod edition;
mod post;
mod postgres;
mod server;
mod voter;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;
use palmares::app::{App, Config};
use palmares::error::{Error, Result};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{interval, sleep, sleep_until};

use books::{Books, micros, spread};
use browser::Browser;
use disk::Disk;
use edition::Edition;
use post::Post;
use postgres::Postgres;
use server::Server;
use voter::{Town, Voter};

/// Bytes for which a disk that fills still has room.
const LITTLE: usize = 64 * 1024;

#[derive(Parser)]
#[command(about = "Voters on this machine, and a register of what they were told")]
struct Plan {
    /// Ballots in all: each voter votes in every category
    #[arg(long, default_value_t = 20_000)]
    ballots: u32,
    /// Ballots in a second
    #[arg(long, default_value_t = 1100)]
    rate: u32,
    /// Milliseconds between two votes of a voter, at the mean
    #[arg(long, default_value_t = 1000)]
    think: u64,
    /// Of 100 votes, before how many the voter looks at the page of the category first
    #[arg(long, default_value_t = 100)]
    looks: u32,
    /// All register and confirm before the first of them votes: then all vote at once, at that rate
    #[arg(long)]
    burst: bool,
    /// On PostgreSQL instead of SQLite
    #[arg(long)]
    postgres: bool,
    /// Nodes that serve, with --postgres
    #[arg(long, default_value_t = 1)]
    nodes: usize,
    /// How often a node is killed meanwhile, to begin again
    #[arg(long, default_value_t = 0)]
    kills: u32,
    /// With each kill the disk forgets what was not flushed
    #[arg(long)]
    forgetful: bool,
    /// Instead of all that: one voter who sends two choices so many times at the same moment
    #[arg(long)]
    doubles: Option<usize>,
    /// The disk is full in the middle, until five seconds after the first who is told to come again
    #[arg(long)]
    full: bool,
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let plan = Plan::parse();
    let folder = std::env::temp_dir().join(format!("palmares-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured =
        tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(measure(&plan, &folder));
    std::fs::remove_dir_all(&folder)?;
    measured.map_err(|error| error.to_string().into())
}

/// Where the program runs, and what it runs on.
struct Ground {
    data: PathBuf,
    database: String,
    disk: Option<(Disk, fuser::BackgroundSession)>,
    _postgres: Option<Postgres>,
}

impl Ground {
    fn lay(plan: &Plan, folder: &Path) -> Result<Self> {
        let data = folder.join("data");
        std::fs::create_dir_all(&data).map_err(Error::internal)?;
        let mut disk = None;
        if plan.forgetful || plan.full {
            let new = Disk::new();
            let mounted = new.mount(&data).map_err(Error::internal)?;
            disk = Some((new, mounted));
        }
        let postgres = plan.postgres.then(|| Postgres::start(folder));
        let sqlite = || format!("sqlite://{}", data.join("palmares.db").display());
        let database = postgres.as_ref().map_or_else(sqlite, |it| it.url.clone());
        Ok(Self { database, data, disk, _postgres: postgres })
    }

    fn config(&self) -> Config {
        Config { data: self.data.clone(), database_url: self.database.clone(), ..Config::default() }
    }

    /// The power is cut: the pages that nobody flushed.
    fn lose_power(&mut self) -> Result<usize> {
        let Some((disk, mounted)) = self.disk.take() else { return Ok(0) };
        mounted.umount_and_join().map_err(Error::internal)?;
        let lost = disk.lose_power();
        let mounted = disk.mount(&self.data).map_err(Error::internal)?;
        self.disk = Some((disk, mounted));
        Ok(lost)
    }
}

async fn measure(plan: &Plan, folder: &Path) -> Result<()> {
    let mut ground = Ground::lay(plan, folder)?;
    let edition = {
        let app = App::open(ground.config())?;
        Edition::make(&app)?
    };
    let post = Post::open().await.map_err(Error::internal)?;
    let start = |number: usize| {
        let data = if number == 0 { ground.data.clone() } else { folder.join(format!("node-{number}")) };
        Server::start(&data, &ground.database, post.port).map_err(Error::internal)
    };
    let mut servers: Vec<Server> = (0..plan.nodes).map(start).collect::<Result<_>>()?;
    for server in &servers {
        server.ready().await;
    }
    let (open, opened) = watch::channel(!plan.burst);
    let town = Arc::new(Town {
        nodes: servers.iter().map(|server| server.address.clone()).collect(),
        books: Books::default(),
        think: plan.think,
        looks: plan.looks,
        edition,
        post,
        opened,
    });
    if let Some(many) = plan.doubles {
        println!("{}", doubles::doubles(&town, many).await);
        for server in &mut servers {
            server.stop();
        }
        println!("{}", town.books.compare(&ground.config().database(), &town.edition)?);
        return Ok(());
    }
    let voters = plan.ballots.div_ceil(u32::try_from(town.edition.categories.len()).unwrap_or(1));
    println!("{voters} voters, {} categories, {} a second", town.edition.categories.len(), plan.rate);
    let asides = [aside(&town, Edition::desk(), true), aside(&town, Edition::catalogue(), false)];
    let (began, used) = (Instant::now(), servers.iter().map(Server::processor).sum::<f64>());
    let mut people = arrive(plan, &town, voters);
    if plan.burst {
        confirmed(&town, voters).await;
        println!("all confirmed after {:.0} s", began.elapsed().as_secs_f64());
        open.send(true).map_err(Error::internal)?;
    }
    let opened_at = Instant::now();
    if plan.kills > 0 {
        kill(plan, &town, &mut ground, &mut servers).await?;
    }
    if plan.full {
        fill(&town, &ground).await;
    }
    while let Some(lived) = people.join_next().await {
        lived.map_err(Error::internal)?;
    }
    let took = opened_at.elapsed().as_secs_f64();
    asides.iter().for_each(JoinHandle::abort);
    let used = servers.iter().map(Server::processor).sum::<f64>() - used;
    report(&town, took, used);
    for server in &mut servers {
        let stopped = server.stop().as_secs_f64();
        println!("stopped in {stopped:.1} s when told to, {} MB at most", server.peak_megabytes());
    }
    println!("{}", town.books.compare(&ground.config().database(), &town.edition)?);
    Ok(())
}

/// The voters come one after the other, so that their ballots come at that rate.
fn arrive(plan: &Plan, town: &Arc<Town>, voters: u32) -> JoinSet<()> {
    let (mut people, begin) = (JoinSet::new(), tokio::time::Instant::now());
    let each = Duration::from_secs_f64(town.edition.categories.len() as f64 / f64::from(plan.rate));
    // Before a burst they register as quickly as letters go.
    let each = if plan.burst { Duration::from_millis(8) } else { each };
    for number in 0..voters {
        let town = Arc::clone(town);
        people.spawn(async move {
            sleep_until(begin + each * number).await;
            Voter::new(town, number).lives().await;
        });
    }
    people
}

async fn confirmed(town: &Arc<Town>, voters: u32) {
    while town.books.note(|figures| figures.confirmed) < voters {
        sleep(Duration::from_millis(200)).await;
    }
}

/// An organiser and a reader, who ask for a page now and then.
fn aside(town: &Arc<Town>, page: String, organiser: bool) -> JoinHandle<()> {
    let town = Arc::clone(town);
    tokio::spawn(async move {
        let mut browser = Browser::new(&town.nodes[0], "192.0.2.1");
        if organiser {
            browser.keep(&town.edition.olga);
        }
        let mut tick = interval(Duration::from_millis(500));
        loop {
            tick.tick().await;
            let began = Instant::now();
            let Ok(reply) = browser.get(&page).await else { continue };
            assert!(matches!(reply.status, 200 | 503), "{page}: {}", reply.status);
            town.books.note(|figures| {
                let took = if organiser { &mut figures.desk } else { &mut figures.read };
                took.push(micros(began.elapsed()));
            });
        }
    })
}

async fn kill(plan: &Plan, town: &Town, ground: &mut Ground, servers: &mut [Server]) -> Result<()> {
    for number in 1..=plan.kills {
        let wanted = plan.ballots as usize * number as usize / (plan.kills as usize + 1);
        while town.books.count() < wanted {
            sleep(Duration::from_millis(20)).await;
        }
        let at = number as usize % servers.len();
        servers[at].kill();
        let lost = if plan.forgetful { ground.lose_power()? } else { 0 };
        servers[at].begin().map_err(Error::internal)?;
        let ready = servers[at].ready().await;
        println!("killed after {wanted} ballots ({lost} pages forgotten), ready again in {:.2} s", ready.as_secs_f64());
    }
    Ok(())
}

async fn fill(town: &Town, ground: &Ground) {
    let Some((disk, _)) = &ground.disk else { return };
    while town.books.count() < 2_000 {
        sleep(Duration::from_millis(20)).await;
    }
    disk.leave_room(Some(LITTLE));
    // What the database writes again and again has its place already: it takes a while until it needs more.
    while town.books.note(|figures| figures.asked_to_wait) == 0 {
        sleep(Duration::from_millis(100)).await;
    }
    sleep(Duration::from_secs(5)).await;
    let (full, waited) = (town.books.count(), town.books.note(|figures| figures.asked_to_wait));
    disk.leave_room(None);
    println!("the disk was full: {full} ballots by then, {waited} answers to come again");
}

fn report(town: &Town, took: f64, used: f64) {
    let ballots = town.books.count();
    println!(
        "{ballots} ballots in {took:.1} s, {:.0} a second, {used:.0} s of the server's processor",
        ballots as f64 / took
    );
    town.books.note(|figures| {
        println!("a ballot: {}", spread(&mut figures.took));
        println!(
            "a page: {}, {:.1} kB as sent",
            spread(&mut figures.looked),
            figures.page_bytes as f64 / 1000.0 / figures.looked.len().max(1) as f64
        );
        println!("the organiser's desk: {}", spread(&mut figures.desk));
        println!("the catalogue: {}", spread(&mut figures.read));
        println!(
            "{} double clicks, {} second choices refused, {} answers to come again, {} lines lost",
            figures.doubles, figures.others_refused, figures.asked_to_wait, figures.lines_lost
        );
    });
}
