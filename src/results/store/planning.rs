//! What is known before the judging is planned: how many entries and judges there are.

use crate::db::Conn;
use crate::error::Result;
use crate::panels;
use crate::programme::{self, Programme};

/// An edition in numbers, without any score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// That can be judged.
    pub entries: usize,
    /// Who have not declined.
    pub judges: usize,
    pub sheets_needed: i32,
}

pub fn usual(conn: &mut Conn, programme: &Programme) -> Result<Usual> {
    let judges = panels::store::judges(conn, programme.id)?;
    Ok(Usual {
        entries: panels::store::eligible_entries(conn, programme)?.len(),
        judges: judges.iter().filter(|judge| judge.may_be_given()).count(),
        sheets_needed: programme::store::round(conn, programme.id)?.sheets_needed,
    })
}
