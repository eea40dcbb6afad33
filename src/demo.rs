//! A database that looks like life, made from a seed: three programmes, fictional throughout.

mod cast;
mod facts;
pub mod fiction;
mod hackathon;
mod judging;
mod open;
mod prize;
mod teams;

use cast::Cast;
pub use cast::welcome;
pub use facts::is_foreign;
use fiction::Fiction;

use crate::audit;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::mail;

/// The same seed tells the same tale.
const SEED: u64 = 2020;

/// What the three programmes are made with.
struct Tale {
    fiction: Fiction,
    cast: Cast,
    now: Moment,
}

/// Makes the demo, unless it is there already.
pub fn make(conn: &mut Conn) -> Result<bool> {
    if facts::is_demo(conn)? {
        return Ok(false);
    }
    let now = Moment::now();
    let year = now.timestamp().to_zoned_datetime(jiff::tz::TimeZone::UTC).year();
    let fiction = Fiction::new(SEED, year).map_err(Error::Internal)?;
    let mut tale = Tale { fiction, cast: cast::make(conn, now.plus_days(-120))?, now };
    hackathon::make(conn, &mut tale)?;
    prize::make(conn, &mut tale)?;
    open::make(conn, &mut tale)?;
    mail::store::all_gone(conn, now)?;
    while audit::store::seal(conn, now)? > 0 {}
    facts::mark(conn, now)?;
    Ok(true)
}
