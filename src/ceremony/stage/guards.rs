//! Who moves the screen, and whose ceremony everybody may follow.

use super::{Performance, store};
use crate::ceremony::handed::must_be_free;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{self, Organiser, Programme, Shown, StageKind};
use crate::web::{Asked, Guard};

/// An organiser at the console, with what is on the screen. Whoever is too close to an entry moves rehearsals only: the
/// scenes of the ceremony hold all that wins.
#[derive(Clone, Debug)]
pub struct AtConsole {
    pub organiser: Organiser,
    pub playing: Option<Performance>,
}

impl Guard for AtConsole {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let organiser = Organiser::find(conn, asked)?;
        let playing = store::playing(conn, organiser.programme.id)?;
        if playing.as_ref().is_some_and(|playing| !playing.is_rehearsal()) {
            must_be_free(conn, &organiser.programme, &organiser.person)?;
        }
        Ok(Self { organiser, playing })
    }
}

/// The same while something is on the screen; else there is nothing to be found.
#[derive(Clone, Debug)]
pub struct OnStage {
    pub organiser: Organiser,
    pub playing: Performance,
}

impl Guard for OnStage {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let AtConsole { organiser, playing } = AtConsole::find(conn, asked)?;
        Ok(Self { organiser, playing: playing.ok_or(Error::NotFound)? })
    }
}

/// An edition whose calendar has a ceremony, which everybody may follow.
#[derive(Clone, Debug)]
pub struct Broadcast {
    pub programme: Programme,
    pub stage: programme::Stage,
}

impl Guard for Broadcast {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let programme = Shown::find(conn, asked)?.programme;
        let calendar = programme::store::calendar(conn, programme.id)?;
        let stage = calendar.stage(StageKind::Ceremony).cloned().ok_or(Error::NotFound)?;
        Ok(Self { programme, stage })
    }
}
