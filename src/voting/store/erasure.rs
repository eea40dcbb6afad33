//! Somebody who voted is erased: their ballots stay, of nobody.

use diesel::prelude::*;

use super::of_address;
use crate::accounts::Gone;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::programme::{ProgrammeId, StageKind};
use crate::schema::{stages, voters};

/// As long as a vote is open the mark of the address stays, so that nobody votes twice; afterwards it goes, too.
pub fn erase(conn: &mut Conn, gone: &Gone, now: Moment) -> Result<()> {
    let own = of_address(conn, &gone.email)?;
    diesel::update(voters::table.filter(voters::id.eq_any(&own)))
        .set((
            voters::address.eq(gone.address()),
            voters::name.eq(&gone.mark),
            voters::stakeholder.eq(""),
            voters::domain.eq(""),
            voters::network.eq(""),
            voters::confirmed_network.eq(None::<String>),
        ))
        .execute(conn)?;
    let over = stages::table
        .filter(stages::kind.eq(StageKind::Voting))
        .filter(stages::closes_at.le(now))
        .select(stages::programme_id);
    let over: Vec<ProgrammeId> = over.load(conn)?;
    diesel::update(voters::table.filter(voters::id.eq_any(own)).filter(voters::programme_id.eq_any(over)))
        .set(voters::address_mark.eq(voters::id))
        .execute(conn)?;
    Ok(())
}
