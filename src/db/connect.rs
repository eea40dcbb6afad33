//! Where the engines differ: addresses, connections, migrations, snapshots, the lock for single workers.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diesel::connection::{AnsiTransactionManager, InstrumentationEvent, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::Conn;
use crate::error::{Error, Result};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");
/// Each connection may keep as many pages as the longest lists read, but all of them together about 128 MB: then
/// they keep the latest.
const SQLITE_SETTINGS: &str = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -49152; PRAGMA soft_heap_limit = 134217728;";
/// Any number that no other program on the same PostgreSQL uses for its advisory locks.
const MIGRATION_LOCK: i64 = 0x0050_414C_4D41_5245;

/// Where the database is. Anything but the two engines is refused, so that a typing mistake makes no empty database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Address {
    pub fn parse(text: &str) -> Option<Self> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Some(Self::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:"))?;
        (!path.is_empty()).then(|| Self::Sqlite(PathBuf::from(path)))
    }

    /// For people to read: without the password that may stand in it.
    pub fn shown(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("SQLite, {}", path.display()),
            Self::Postgres(url) => match url::Url::parse(url) {
                Ok(url) => format!("PostgreSQL, {}{}", url.host_str().unwrap_or("local socket"), url.path()),
                Err(_) => "PostgreSQL".to_owned(),
            },
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Read,
    Write,
}

pub fn connection(address: &Address, queries: &Arc<AtomicU64>) -> Result<Conn> {
    let mut conn = plain(address)?;
    prepare(&mut conn, Use::Write, queries).map_err(Error::internal)?;
    Ok(conn)
}

pub fn pool(address: &Address, purpose: Use, queries: &Arc<AtomicU64>) -> Result<Pool<ConnectionManager<Conn>>> {
    let url = match address {
        Address::Sqlite(path) => path.to_string_lossy().into_owned(),
        Address::Postgres(url) => url.clone(),
    };
    Pool::builder()
        .max_size(match address {
            // Each keeps pages of its own, and reads as fast as a core can.
            Address::Sqlite(_) => {
                std::thread::available_parallelism().map_or(4, |cores| (cores.get() as u32 * 2).min(8))
            }
            Address::Postgres(_) => 8,
        })
        .min_idle(Some(1))
        .test_on_check_out(matches!(address, Address::Postgres(_)))
        .connection_customizer(Box::new(Customs { purpose, queries: Arc::clone(queries) }))
        .build(ConnectionManager::<Conn>::new(url))
        .map_err(Error::internal)
}

/// Brings the tables up to date. One node does it, the others wait and find it done.
pub fn migrate(address: &Address) -> Result<()> {
    if let Address::Sqlite(path) = address
        && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(Error::internal)?;
    }
    match plain(address)? {
        Conn::Sqlite(mut conn) => {
            conn.batch_execute(SQLITE_SETTINGS).map_err(Error::internal)?;
            AnsiTransactionManager::begin_transaction_sql(&mut conn, "BEGIN IMMEDIATE").map_err(Error::internal)?;
            run(&mut conn)?;
            AnsiTransactionManager::commit_transaction(&mut conn).map_err(Error::internal)
        }
        Conn::Postgres(mut conn) => {
            // The session ends with this function, and the lock with it.
            diesel::sql_query(format!("SELECT pg_advisory_lock({MIGRATION_LOCK})"))
                .execute(&mut conn)
                .map_err(Error::internal)?;
            run(&mut conn)
        }
    }
}

fn run<DB: diesel::backend::Backend>(conn: &mut impl MigrationHarness<DB>) -> Result<()> {
    conn.run_pending_migrations(MIGRATIONS).map(|_| ()).map_err(|error| Error::Internal(error.to_string()))
}

/// How many migrations this program knows that the database has not had; opens it without changing it.
pub fn migrations_pending(address: &Address) -> Result<usize> {
    let pending = match plain(address)? {
        Conn::Sqlite(mut conn) => conn.pending_migrations(MIGRATIONS).map(|found| found.len()),
        Conn::Postgres(mut conn) => conn.pending_migrations(MIGRATIONS).map(|found| found.len()),
    };
    pending.map_err(|error| Error::Internal(error.to_string()))
}

/// Looks at a database as it is, without bringing its tables up to date.
pub fn look_at<T>(address: &Address, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
    snapshot(&mut plain(address)?, work)
}

/// Everything read in one request comes from one state of the database.
pub fn snapshot<T>(conn: &mut Conn, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
    let begin = match conn {
        Conn::Sqlite(_) => "BEGIN DEFERRED",
        Conn::Postgres(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    };
    begin_with(conn, begin)?;
    let answer = work(conn);
    <Conn as Connection>::TransactionManager::rollback_transaction(conn).map_err(Error::internal)?;
    answer
}

pub fn begin_with(conn: &mut Conn, statement: &str) -> Result<()> {
    match conn {
        Conn::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, statement),
        Conn::Postgres(conn) => AnsiTransactionManager::begin_transaction_sql(conn, statement),
    }
    .map_err(Error::internal)
}

fn plain(address: &Address) -> Result<Conn> {
    match address {
        Address::Sqlite(path) => establish_sqlite(path),
        Address::Postgres(url) => PgConnection::establish(url).map(Conn::Postgres).map_err(Error::internal),
    }
}

fn establish_sqlite(path: &Path) -> Result<Conn> {
    SqliteConnection::establish(&path.to_string_lossy()).map(Conn::Sqlite).map_err(Error::internal)
}

fn prepare(conn: &mut Conn, purpose: Use, queries: &Arc<AtomicU64>) -> QueryResult<()> {
    if let Conn::Sqlite(sqlite) = conn {
        sqlite.batch_execute(SQLITE_SETTINGS)?;
        if purpose == Use::Read {
            sqlite.batch_execute("PRAGMA query_only = ON;")?;
        }
    }
    let count = Arc::clone(queries);
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    });
    Ok(())
}

#[derive(Debug)]
struct Customs {
    purpose: Use,
    queries: Arc<AtomicU64>,
}

impl CustomizeConnection<Conn, diesel::r2d2::Error> for Customs {
    fn on_acquire(&self, conn: &mut Conn) -> std::result::Result<(), diesel::r2d2::Error> {
        prepare(conn, self.purpose, &self.queries).map_err(diesel::r2d2::Error::QueryError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_two_engines_have_addresses() {
        assert_eq!(Address::parse("sqlite://data/palmares.db"), Some(Address::Sqlite("data/palmares.db".into())));
        assert_eq!(Address::parse("sqlite:"), None);
        assert_eq!(Address::parse("palmares.db"), None);
        assert_eq!(Address::parse("mysql://localhost/p"), None);
    }

    #[test]
    fn an_address_is_shown_without_its_password() {
        let shown = Address::parse("postgres://olga:secret@db.example.org/palmares").map(|a| a.shown());
        assert_eq!(shown.as_deref(), Some("PostgreSQL, db.example.org/palmares"));
    }
}
