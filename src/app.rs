//! What every handler may reach: the database, the configuration, the keys; and the server that holds them.

mod config;

use std::sync::Arc;

use actix_multipart::form::MultipartFormConfig;
use actix_web::HttpServer;
use actix_web::web::{FormConfig, PayloadConfig};
use tokio_util::sync::CancellationToken;

pub use config::{Config, ConfigProblem};

use crate::accounts::{self, Keys};
use crate::ceremony::stage::{self, Live};
use crate::column::Moment;
use crate::db::{Address, Db};
use crate::error::Result;
use crate::files::Files;
use crate::metrics::Metrics;
use crate::scoring::store::expo::Floors;
use crate::voting::{Elections, Urn, WAITING};
use crate::{audit, ceremony, entries, mail, results};

/// Forms hold words, not files; files have limits of their own.
const FORM_LIMIT: usize = 512 * 1024;
/// A file with the form around it; each form says how large its file may be.
const FILE_LIMIT: usize = 11 * 1024 * 1024;

/// Threads of each worker that wait for the database: more than there are connections would wait for those, and each
/// keeps memory of its own, as much as the pages of a connection take.
const fn waiting_threads(database: &Address) -> usize {
    match database {
        Address::Sqlite(_) => 2,
        Address::Postgres(_) => 8,
    }
}

#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub config: Arc<Config>,
    pub keys: Arc<Keys>,
    pub files: Files,
    /// The floors of expos, as this node has read them.
    pub floors: Arc<Floors>,
    /// Who follows which ceremony, on this node.
    pub live: Arc<Live>,
    /// The votes, as this node has read them, and where their ballots go.
    pub elections: Arc<Elections>,
    pub urn: Urn,
    /// What this node has done.
    pub metrics: Arc<Metrics>,
}

impl App {
    pub fn open(config: Config) -> Result<Self> {
        let db = Db::open(&config.database())?;
        entries::store::read_finds(&db)?;
        entries::store::read_domains(&db)?;
        let keys = db.write_now(|conn| accounts::store::keys(conn, Moment::now()))?;
        let files = Files::open(&config)?;
        let metrics = Arc::<Metrics>::default();
        Ok(Self {
            urn: Urn::open(db.clone(), WAITING, Arc::clone(&metrics))?,
            metrics,
            db,
            config: Arc::new(config),
            keys: Arc::new(keys),
            files,
            floors: Arc::default(),
            live: Arc::default(),
            elections: Arc::default(),
        })
    }
}

/// The service as the server and the tests run it: the same routes behind the same middleware.
#[macro_export]
macro_rules! service {
    ($app:expr) => {
        actix_web::App::new()
            .app_data(actix_web::web::Data::new($app.clone()))
            .configure($crate::app::limits)
            .configure($crate::routes::configure)
            .wrap(actix_web::middleware::from_fn($crate::web::refuse_foreign_posts))
            .wrap(actix_web::middleware::from_fn($crate::web::remember))
            .wrap(actix_web::middleware::from_fn($crate::web::dress))
            .wrap(actix_web::middleware::from_fn($crate::web::measure))
            .wrap(actix_web::middleware::Compress::default())
    };
}

pub fn limits(config: &mut actix_web::web::ServiceConfig) {
    config
        .app_data(FormConfig::default().limit(FORM_LIMIT))
        .app_data(PayloadConfig::default().limit(FORM_LIMIT))
        .app_data(MultipartFormConfig::default().total_limit(FILE_LIMIT).memory_limit(FILE_LIMIT));
}

/// Serves until it is told to stop; then finishes what was begun, and stops the sealer and the postman.
pub async fn serve(app: App, listener: std::net::TcpListener) -> std::io::Result<()> {
    let stop = CancellationToken::new();
    let background = [
        tokio::task::spawn_local(audit::seal_until(app.db.clone(), stop.clone())),
        tokio::task::spawn_local(mail::deliver_until(app.clone(), stop.clone())),
        tokio::task::spawn_local(results::make_records_until(app.clone(), stop.clone())),
        tokio::task::spawn_local(results::publish_until(app.db.clone(), stop.clone())),
        tokio::task::spawn_local(entries::watch_until(app.db.clone(), stop.clone())),
        tokio::task::spawn_local(ceremony::handed::batch::make_until(app.clone(), stop.clone())),
        tokio::task::spawn_local(entries::sweep_until(app.db.clone(), app.files.clone(), stop.clone())),
        tokio::task::spawn_local(stage::follow_until(app.clone(), stop.clone())),
    ];
    let (live, threads) = (Arc::clone(&app.live), waiting_threads(&app.config.database()));
    let server = HttpServer::new(move || crate::service!(app))
        .listen(listener)?
        .worker_max_blocking_threads(threads)
        .shutdown_timeout(20)
        .disable_signals()
        .run();
    let handle = server.handle();
    let told = tokio::task::spawn_local(async move {
        told_to_stop().await;
        // Else each of these connections would hold the others until the time is over.
        live.stop();
        handle.stop(true).await;
    });
    let served = server.await;
    told.abort();
    stop.cancel();
    for task in background {
        let _ = task.await;
    }
    served
}

/// Ctrl-C, or the word of whoever runs services here.
async fn told_to_stop() {
    let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! { _ = tokio::signal::ctrl_c() => {}, _ = terminate.recv() => {} }
}
