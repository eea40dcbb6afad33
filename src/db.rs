//! The database door: `Db::read` and `Db::write`, the same for both engines.
//!
//! SQLite: reads come from a pool that cannot write; every write goes through one thread that gathers waiting
//! jobs, runs each in a savepoint, commits once for all and only then answers. PostgreSQL: each write is a
//! serializable transaction of its own, tried again when it collides; writers of different things never wait.
//!
//! What is found once at most is asked for with `get_result`: `first` adds a LIMIT that is bound, for which SQLite
//! plans the statement anew each time.

mod connect;
mod writer;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use actix_web::web::block;
use diesel::r2d2::{ConnectionManager, Pool};

pub use connect::{Address, look_at, migrations_pending};

use crate::error::{Error, Result};
use writer::Writer;

/// One connection, to either engine. Query code is written once against it.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    Sqlite(diesel::SqliteConnection),
    Postgres(diesel::PgConnection),
}

/// Runs the same statement on whichever engine is there: needed for `on_conflict` and for batch inserts, which
/// Diesel offers on one engine's connection only.
#[macro_export]
macro_rules! both {
    ($conn:expr, |$c:ident| $statement:expr) => {
        match $conn {
            $crate::db::Conn::Sqlite($c) => $statement,
            $crate::db::Conn::Postgres($c) => $statement,
        }
    };
}

/// Rows per batch insert: well below the bind limits of both engines.
pub const BATCH: usize = 500;

#[derive(Clone)]
pub struct Db {
    readers: Pool<ConnectionManager<Conn>>,
    writes: Writes,
    queries: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Writes {
    OneThread(Writer),
    Pool(Pool<ConnectionManager<Conn>>),
}

impl Db {
    /// Opens the database and brings its tables up to date, under a lock so that many nodes may start at once.
    pub fn open(address: &Address) -> Result<Self> {
        let queries = Arc::new(AtomicU64::new(0));
        connect::migrate(address)?;
        let readers = connect::pool(address, connect::Use::Read, &queries)?;
        let writes = match address {
            Address::Sqlite(_) => Writes::OneThread(Writer::start(connect::connection(address, &queries)?)?),
            Address::Postgres(_) => Writes::Pool(connect::pool(address, connect::Use::Write, &queries)?),
        };
        Ok(Self { readers, writes, queries })
    }

    /// How many statements this process has sent: lists must need the same number for 1 and for 800 rows.
    pub fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    pub async fn read<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    {
        let db = self.clone();
        block(move || db.read_now(work)).await.map_err(Error::internal)?
    }

    /// All that `work` did, or nothing of it. It may be run more than once, so it must not act outside the database.
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Conn) -> Result<T> + Send + 'static,
    {
        match &self.writes {
            Writes::OneThread(writer) => writer.write(work).await,
            Writes::Pool(pool) => {
                let pool = pool.clone();
                block(move || writer::serializable(&pool, work)).await.map_err(Error::internal)?
            }
        }
    }

    /// A write of a background worker that only one node does at a time; `None` when another is at it.
    /// It runs outside the serializable transactions, so that it never makes a writer try again.
    pub async fn write_alone<T, F>(&self, worker: &'static str, work: F) -> Result<Option<T>>
    where
        T: Send + 'static,
        F: Fn(&mut Conn) -> Result<T> + Send + 'static,
    {
        match &self.writes {
            Writes::OneThread(_) => self.write(work).await.map(Some),
            Writes::Pool(pool) => {
                let pool = pool.clone();
                block(move || writer::alone(&pool, worker, work)).await.map_err(Error::internal)?
            }
        }
    }

    /// `read`, for the command line and for threads that may wait.
    pub fn read_now<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut pooled = self.readers.get().map_err(Error::internal)?;
        let conn: &mut Conn = &mut pooled;
        connect::snapshot(conn, work)
    }

    /// `write`, for the command line and for threads that may wait.
    pub fn write_now<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Conn) -> Result<T> + Send + 'static,
    {
        match &self.writes {
            Writes::OneThread(writer) => writer.write_now(work),
            Writes::Pool(pool) => writer::serializable(pool, work),
        }
    }
}
