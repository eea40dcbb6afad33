//! What challenges and the discussions of panels tell of somebody who is erased: nothing.

use diesel::prelude::*;

use crate::accounts::Gone;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::results::{ChallengeId, NoteId};
use crate::schema::{challenge_answers, challenge_recipients, challenges, discussion_notes as notes};

pub fn erase(conn: &mut Conn, gone: &Gone, now: Moment) -> Result<()> {
    out_of_discussions(conn, gone, now)?;
    diesel::delete(challenge_recipients::table.filter(challenge_recipients::person_id.eq(gone.id))).execute(conn)?;
    let [email, name] = gone.patterns();
    let told: Vec<(ChallengeId, String)> = challenges::table
        .filter(challenges::words.like(&email).escape('\\').or(challenges::words.like(&name).escape('\\')))
        .select((challenges::id, challenges::words))
        .load(conn)?;
    for (id, words) in told {
        diesel::update(challenges::table.find(id)).set(challenges::words.eq(gone.out_of(&words))).execute(conn)?;
    }
    let told: Vec<(ChallengeId, String)> = challenge_answers::table
        .filter(
            challenge_answers::reason.like(email).escape('\\').or(challenge_answers::reason.like(name).escape('\\')),
        )
        .select((challenge_answers::challenge_id, challenge_answers::reason))
        .load(conn)?;
    for (id, reason) in told {
        let without = challenge_answers::reason.eq(gone.out_of(&reason));
        diesel::update(challenge_answers::table.find(id)).set(without).execute(conn)?;
    }
    Ok(())
}

/// What they wrote themselves goes; what others wrote stays, without them.
fn out_of_discussions(conn: &mut Conn, gone: &Gone, now: Moment) -> Result<()> {
    let own = notes::table.filter(notes::written_by.eq(gone.id));
    diesel::update(own.filter(notes::taken_back_at.is_null())).set(notes::taken_back_at.eq(now)).execute(conn)?;
    diesel::update(own).set(notes::words.eq("")).execute(conn)?;
    let [email, name] = gone.patterns();
    let told: Vec<(NoteId, String)> = notes::table
        .filter(notes::words.like(email).escape('\\').or(notes::words.like(name).escape('\\')))
        .select((notes::id, notes::words))
        .load(conn)?;
    for (id, words) in told {
        diesel::update(notes::table.find(id)).set(notes::words.eq(gone.out_of(&words))).execute(conn)?;
    }
    Ok(())
}
