//! A hackathon that takes entries now; Amina and Bo have begun one.

use super::hackathon::of_event;
use super::prize::{dates, spread};
use super::{Tale, teams};
use crate::accounts::{self, Role};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{self, StageKind};

pub const SLUG: &str = "harvest-of-ideas";

pub fn make(conn: &mut Conn, tale: &mut Tale) -> Result<()> {
    let mut setup = of_event(&tale.fiction.open_event())?;
    dates(
        &mut setup,
        &[
            (StageKind::Entries, -2, 9),
            (StageKind::Scoring, 10, 13),
            (StageKind::Decision, 14, 15),
            (StageKind::Ceremony, 16, 17),
        ],
    );
    let (olga, noor) = (tale.cast.olga.id, tale.cast.noor.id);
    let programme = programme::store::make(conn, olga, SLUG, &setup, tale.now)?;
    accounts::store::grant(conn, Some(olga), programme.id, noor, Role::Auditor, tale.now)?;
    let told = tale.fiction.open_entries(&programme.form).map_err(Error::Internal)?;
    let mut began = false;
    for (number, entry) in told.iter().enumerate() {
        let at = spread(tale.now.plus_hours(-30), number, 90);
        if entry.submitted || began {
            teams::enter(conn, &programme, entry, at)?;
            continue;
        }
        // The first draft is Amina's, with Bo on her team.
        let (amina, bo) = (&tale.cast.amina, &tale.cast.bo);
        let id = teams::write(conn, &programme, amina, entry, at)?;
        teams::join(conn, &programme, amina, bo, id, at.plus_minutes(30))?;
        began = true;
    }
    Ok(())
}
