//! How writes are done: group commit on one thread for SQLite, serializable transactions for PostgreSQL.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::Duration;

use diesel::connection::TransactionManager;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool};

use super::{Conn, connect};
use crate::error::{Error, Result};

const QUEUE: usize = 4096;
const BATCH: usize = 512;
const TRIES: u32 = 25;
/// Milliseconds.
const LONGEST_PAUSE: u64 = 150;

/// A job does its work and gives back what answers the waiting caller once the commit is known.
type Job = Box<dyn FnOnce(&mut Conn) -> Answer + Send>;
type Answer = Box<dyn FnOnce(&Result<()>) + Send>;

#[derive(Clone)]
pub struct Writer {
    queue: SyncSender<Job>,
}

impl Writer {
    pub fn start(conn: Conn) -> Result<Self> {
        let (queue, jobs) = sync_channel(QUEUE);
        std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || write_until_closed(conn, &jobs))
            .map_err(Error::internal)?;
        Ok(Self { queue })
    }

    /// The answer comes after the commit: what the caller is told is saved survives a power cut.
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Conn) -> Result<T> + Send + 'static,
    {
        let (tell, told) = tokio::sync::oneshot::channel();
        // Nobody listens when the browser has gone away; the write stands all the same.
        self.queue_up(work, move |answer| drop(tell.send(answer)))?;
        told.await.map_err(Error::internal)?
    }

    pub fn write_now<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Conn) -> Result<T> + Send + 'static,
    {
        let (tell, told) = sync_channel(1);
        self.queue_up(work, move |answer| drop(tell.send(answer)))?;
        told.recv().map_err(Error::internal)?
    }

    fn queue_up<T, F>(&self, work: F, tell: impl FnOnce(Result<T>) + Send + 'static) -> Result<()>
    where
        T: Send + 'static,
        F: Fn(&mut Conn) -> Result<T> + Send + 'static,
    {
        let job: Job = Box::new(move |conn| {
            let done = in_savepoint(conn, work);
            Box::new(move |commit: &Result<()>| {
                tell(match commit {
                    Ok(()) => done,
                    Err(error) => Err(Error::Internal(format!("not committed: {error:?}"))),
                });
            })
        });
        match self.queue.try_send(job) {
            Ok(()) => Ok(()),
            Err(TrySendError::Full(_)) => Err(Error::Busy),
            Err(TrySendError::Disconnected(_)) => Err(Error::Internal("the writer has stopped".to_owned())),
        }
    }
}

fn write_until_closed(mut conn: Conn, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        write_batch(&mut conn, first, jobs);
    }
}

fn write_batch(conn: &mut Conn, first: Job, jobs: &Receiver<Job>) {
    let begun = connect::begin_with(conn, "BEGIN IMMEDIATE");
    let mut answers = Vec::new();
    if begun.is_ok() {
        answers.push(first(conn));
        while answers.len() < BATCH
            && let Ok(job) = jobs.try_recv()
        {
            answers.push(job(conn));
        }
    }
    let commit = begun.and_then(|()| {
        <Conn as Connection>::TransactionManager::commit_transaction(conn).map_err(|error| {
            let _ = <Conn as Connection>::TransactionManager::rollback_transaction(conn);
            Error::internal(error)
        })
    });
    for answer in answers {
        answer(&commit);
    }
}

/// A job that fails or panics is undone alone; the catching must be inside, or Diesel loses count of its savepoints.
fn in_savepoint<T>(conn: &mut Conn, work: impl Fn(&mut Conn) -> Result<T>) -> Result<T> {
    conn.transaction(|conn| {
        catch_unwind(AssertUnwindSafe(|| work(conn)))
            .unwrap_or_else(|_| Err(Error::Internal("a write panicked".to_owned())))
    })
}

/// One serializable transaction, run again when it collided with another.
pub fn serializable<T>(pool: &Pool<ConnectionManager<Conn>>, work: impl Fn(&mut Conn) -> Result<T>) -> Result<T> {
    let mut pooled = pool.get().map_err(|_| Error::Busy)?;
    let conn: &mut Conn = &mut pooled;
    let mut tries = 1;
    loop {
        connect::begin_with(conn, "BEGIN ISOLATION LEVEL SERIALIZABLE")?;
        let done = work(conn).and_then(|value| {
            <Conn as Connection>::TransactionManager::commit_transaction(conn).map(|()| value).map_err(Error::from)
        });
        match done {
            Err(error) => {
                let _ = <Conn as Connection>::TransactionManager::rollback_transaction(conn);
                if !error.is_collision() || tries == TRIES {
                    return Err(error);
                }
                std::thread::sleep(pause(tries));
                tries += 1;
            }
            done => return done,
        }
    }
}

/// Longer each time, and by chance: those who collided together must not collide again together.
fn pause(tries: u32) -> Duration {
    let most = u64::from(tries * tries).min(LONGEST_PAUSE) * 1000;
    Duration::from_micros(rand::random_range(most / 4..=most))
}

/// One transaction under an advisory lock that lasts as long as it does.
pub fn alone<T>(
    pool: &Pool<ConnectionManager<Conn>>,
    worker: &str,
    work: impl Fn(&mut Conn) -> Result<T>,
) -> Result<Option<T>> {
    let mut pooled = pool.get().map_err(|_| Error::Busy)?;
    let conn: &mut Conn = &mut pooled;
    conn.transaction(|conn| {
        let free = diesel::select(try_lock(hash_text(worker))).get_result::<bool>(conn)?;
        if free { work(conn).map(Some) } else { Ok(None) }
    })
}

diesel::define_sql_function! {
    #[sql_name = "pg_try_advisory_xact_lock"]
    fn try_lock(key: diesel::sql_types::BigInt) -> diesel::sql_types::Bool;
}

diesel::define_sql_function! {
    #[sql_name = "hashtext"]
    fn hash_text(name: diesel::sql_types::Text) -> diesel::sql_types::BigInt;
}
