//! How an entry stood before: what was submitted each time, and what its draft was on the way.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::column::{Json, Moment, RawId};
use crate::db::Conn;
use crate::entries::{Draft, EntryId, Version, VersionKind};
use crate::error::Result;
use crate::schema::{entry_versions, people};

/// Saves of one person within so many minutes are one version: a form saves itself every other second.
const ONE_SITTING: i64 = 10;

/// Keeps how the entry stands from now on.
pub(super) fn keep_version(
    conn: &mut Conn,
    entry: EntryId,
    by: Option<PersonId>,
    kind: VersionKind,
    draft: &Draft,
    now: Moment,
) -> Result<()> {
    let by = by.map(|person| person.to_string());
    let content = (entry_versions::title.eq(&draft.title), entry_versions::answers.eq(Json::text(&draft.packed())));
    let last: Option<(String, VersionKind, Option<String>, Moment)> = entry_versions::table
        .filter(entry_versions::entry_id.eq(entry))
        .order(entry_versions::id.desc())
        .select((entry_versions::id, entry_versions::kind, entry_versions::made_by, entry_versions::at))
        .first(conn)
        .optional()?;
    let sitting = last.filter(|(_, was, who, at)| {
        kind == VersionKind::Saved && *was == kind && *who == by && now <= at.plus_minutes(ONE_SITTING)
    });
    match sitting {
        Some((id, ..)) => {
            diesel::update(entry_versions::table.find(id)).set((content, entry_versions::at.eq(now))).execute(conn)?;
        }
        None => {
            diesel::insert_into(entry_versions::table)
                .values((
                    entry_versions::id.eq(RawId::fresh().as_str()),
                    entry_versions::entry_id.eq(entry),
                    entry_versions::kind.eq(kind),
                    content,
                    entry_versions::made_by.eq(by),
                    entry_versions::at.eq(now),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// The oldest first.
pub fn versions(conn: &mut Conn, entry: EntryId) -> Result<Vec<Version>> {
    Ok(entry_versions::table
        .left_join(people::table)
        .filter(entry_versions::entry_id.eq(entry))
        .order(entry_versions::id)
        .select((
            entry_versions::kind,
            entry_versions::title,
            entry_versions::answers,
            people::name.nullable(),
            entry_versions::at,
        ))
        .load(conn)?)
}
