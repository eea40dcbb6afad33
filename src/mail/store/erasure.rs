//! What letters tell of somebody who is erased.

use diesel::prelude::*;

use crate::accounts::Gone;
use crate::accounts::rules::email_key;
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::language::{Detail, Sentence};
use crate::mail::LetterId;
use crate::schema::letters;

/// Letters to them keep their kind and their times alone, and what has not gone does not go; letters to others lose their
/// name and address.
pub fn erase(conn: &mut Conn, gone: &Gone, now: Moment) -> Result<()> {
    let to: Vec<(LetterId, String)> = letters::table
        .filter(letters::to_email.like(gone.patterns()[0].clone()).escape('\\'))
        .select((letters::id, letters::to_email))
        .load(conn)?;
    let own = to.into_iter().filter(|(_, email)| email_key(email) == email_key(&gone.email));
    let ids: Vec<LetterId> = own.map(|(id, _)| id).collect();
    diesel::update(letters::table.filter(letters::id.eq_any(&ids)))
        .set((
            letters::to_name.eq(&gone.mark),
            letters::to_email.eq(gone.address()),
            letters::details.eq(Json::text(&Sentence::new(""))),
            letters::last_error.eq(None::<String>),
        ))
        .execute(conn)?;
    let waiting = letters::table.filter(letters::id.eq_any(&ids)).filter(letters::sent_at.is_null());
    diesel::update(waiting.filter(letters::stopped_at.is_null())).set(letters::stopped_at.eq(now)).execute(conn)?;
    let [email, name] = gone.patterns();
    let told: Vec<(LetterId, Json<Sentence>)> = letters::table
        .filter(letters::details.like(email).escape('\\').or(letters::details.like(name).escape('\\')))
        .select((letters::id, letters::details))
        .load(conn)?;
    for (id, Json(mut details)) in told {
        for (_, detail) in &mut details.details {
            if let Detail::Text(text) = detail {
                *text = gone.out_of(text);
            }
        }
        diesel::update(letters::table.find(id)).set(letters::details.eq(Json::text(&details))).execute(conn)?;
    }
    Ok(())
}
