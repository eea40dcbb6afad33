//! What everybody may see of a ceremony: the cue that is on the screen, and the prizes that are known.

use super::{playing, playing_in, script};
use crate::accounts::ProgrammeId;
use crate::ceremony::stage::live::Standing;
use crate::ceremony::stage::{Cue, Performance, cues};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{self, Category, Programme};
use crate::results::store::Honour;
use crate::results::{self, Record};

/// What everybody may see of a ceremony just now. Of a rehearsal nobody sees anything.
#[derive(Clone, Debug)]
pub struct Public {
    pub programme: Programme,
    /// The cue on the screen, of a record with its fingerprint.
    pub now: Option<OnScreen>,
    pub honours: Vec<Honour>,
    pub categories: Vec<Category>,
    pub published: bool,
}

pub type OnScreen = (Record, Cue, String);

pub fn public(conn: &mut Conn, programme: &Programme) -> Result<Public> {
    let now = match playing(conn, programme.id)?.filter(|it| !it.is_rehearsal()) {
        Some(playing) => on_screen(conn, programme, &playing)?,
        None => None,
    };
    let honours = match results::store::honours(conn, programme) {
        Err(Error::NotFound) => Vec::new(),
        found => found?,
    };
    Ok(Public {
        now,
        honours,
        categories: programme::store::categories(conn, programme.id)?,
        published: results::store::progress(conn, programme.id)?.published.is_some(),
        programme: programme.clone(),
    })
}

fn on_screen(conn: &mut Conn, programme: &Programme, playing: &Performance) -> Result<Option<OnScreen>> {
    let (record, fingerprint) = script(conn, programme, playing, |number| number.to_string())?;
    let cue = cues(&record).get(playing.place()).copied();
    Ok(cue.map(|cue| (record, cue, fingerprint)))
}

/// Of these editions those that stand elsewhere than they were told to.
pub fn changed(
    conn: &mut Conn,
    followed: &[(ProgrammeId, Option<Standing>)],
) -> Result<Vec<(ProgrammeId, Standing, Public)>> {
    let ids: Vec<ProgrammeId> = followed.iter().map(|(id, _)| *id).collect();
    let playing = playing_in(conn, &ids)?;
    let published = results::store::publications(conn, &ids)?;
    let mut found = Vec::new();
    for (id, told) in followed {
        let playing = playing.iter().find(|it| it.programme == *id);
        let standing = Standing::of(playing, published.contains_key(id));
        if told.as_ref() != Some(&standing) {
            let programme = programme::store::by_id(conn, *id)?;
            found.push((*id, standing, public(conn, &programme)?));
        }
    }
    Ok(found)
}
