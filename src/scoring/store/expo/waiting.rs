//! The little that is asked about a judge whose page looks again every few seconds.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::panels::{JudgeId, JudgeState};
use crate::programme::{self, Method, ProgrammeId, RoundId};
use crate::schema::{judges, programmes};

#[derive(Clone, Debug)]
pub struct Waiting {
    pub programme: ProgrammeId,
    pub zone: String,
    pub round: RoundId,
    pub judge: JudgeId,
}

/// A judge on the floor of this edition; anybody else is not found.
pub fn waiting(conn: &mut Conn, slug: &str, person: PersonId) -> Result<Waiting> {
    let (programme, zone, judge): (ProgrammeId, String, JudgeId) = judges::table
        .inner_join(programmes::table)
        .filter(programmes::slug.eq(slug))
        .filter(judges::person_id.eq(person))
        .filter(judges::state.eq(JudgeState::Accepted))
        .select((programmes::id, programmes::zone, judges::id))
        .get_result(conn)?;
    let round = programme::store::round(conn, programme)?;
    if round.method != Method::Expo {
        return Err(Error::NotFound);
    }
    Ok(Waiting { programme, zone, round: round.id, judge })
}
