//! Applying a file: all of its plan in the caller's one transaction, or nothing of it.

use std::collections::HashSet;

use diesel::prelude::*;
use serde::Serialize;

use super::{body, import_in, preview};
use crate::accounts::{self, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::rules::import::{PlanRow, Step};
use crate::entries::store::briefs::begin_brief;
use crate::entries::store::finds::begin_find;
use crate::entries::store::{draft, find, submit};
use crate::entries::{EntryId, ImportId, State, TeamRole};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::programme::Programme;
use crate::schema::{entries, imports};

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Applied {
    pub added: usize,
    pub changed: usize,
    pub withdrawn: usize,
    pub same: usize,
    pub problems: usize,
    /// Nothing was done now: it had been applied before.
    pub before: bool,
}

/// Applies a file that was kept; a second time nothing happens. Entries that the file has no more are withdrawn only
/// when `withdraw` says so.
pub fn apply(
    conn: &mut Conn,
    by: Option<PersonId>,
    programme: &Programme,
    id: ImportId,
    withdraw: bool,
    now: Moment,
) -> Result<Applied> {
    let import = import_in(conn, programme.id, id)?;
    if import.applied_at.is_some() {
        return Ok(Applied { before: true, ..Applied::default() });
    }
    let text = body(conn, id)?;
    let plan = preview(conn, programme, import.kind, &text, &import.mapping)?;
    let mut applying = Applying { by, programme, now, references: references(conn, programme)? };
    let mut applied = Applied { problems: plan.problems.len(), ..Applied::default() };
    for row in &plan.rows {
        match row.step {
            Step::Same => applied.same += 1,
            Step::Add => {
                applying.add(conn, row)?;
                applied.added += 1;
            }
            Step::Change => {
                applying.change(conn, row)?;
                applied.changed += 1;
            }
            Step::Withdraw if withdraw => {
                applying.withdraw(conn, row)?;
                applied.withdrawn += 1;
            }
            Step::Withdraw => applied.same += 1,
        }
    }
    diesel::update(imports::table.find(id)).set(imports::applied_at.eq(Some(now))).execute(conn)?;
    let act = Act::by_maybe(by).within(programme.id).did("import-applied", id);
    audit::record(conn, act.with(&(&text, applied)), now)?;
    Ok(applied)
}

fn references(conn: &mut Conn, programme: &Programme) -> Result<HashSet<String>> {
    Ok(find::references(conn, programme.id)?.into_iter().collect())
}

struct Applying<'a> {
    by: Option<PersonId>,
    programme: &'a Programme,
    now: Moment,
    references: HashSet<String>,
}

impl Applying<'_> {
    fn free_reference(&mut self) -> Result<String> {
        let tried = (0..1000).map(|_| draft::reference(self.programme, self.now));
        let free = tried.into_iter().find(|reference| !self.references.contains(reference));
        let free = free.ok_or_else(|| Error::Internal("no free reference".to_owned()))?;
        self.references.insert(free.clone());
        Ok(free)
    }

    fn add(&mut self, conn: &mut Conn, row: &PlanRow) -> Result<()> {
        let (id, reference) = (EntryId::fresh(), self.free_reference()?);
        diesel::insert_into(entries::table)
            .values((
                entries::id.eq(id),
                entries::programme_id.eq(self.programme.id),
                entries::reference.eq(reference),
                entries::state.eq(State::Draft),
                entries::title.eq(&row.draft.title),
                entries::answers.eq(Json::text(&row.draft.packed())),
                entries::revision.eq(1),
                entries::external_key.eq(Some(&row.key)),
                entries::created_at.eq(self.now),
                entries::changed_at.eq(self.now),
            ))
            .execute(conn)?;
        begin_brief(conn, &self.programme.form, id, &row.draft.answers)?;
        begin_find(conn, self.programme, id, &row.draft)?;
        match &row.submit {
            Some(frozen) => submit::freeze(conn, self.programme, id, frozen, self.by, self.now)?,
            None => draft::set_categories(conn, self.programme.id, id, &row.draft.categories)?,
        }
        self.people(conn, id, row)?;
        self.record(conn, "entry-imported", id, row)
    }

    fn change(&self, conn: &mut Conn, row: &PlanRow) -> Result<()> {
        let id = row.id.ok_or(Error::NotFound)?;
        let entry = find::by_id_in(conn, self.programme.id, id)?;
        draft::keep_draft(conn, self.programme, &entry, &row.draft, self.by, self.now)?;
        diesel::update(entries::table.find(id)).set(entries::external_key.eq(Some(&row.key))).execute(conn)?;
        if let Some(frozen) = &row.submit {
            submit::freeze(conn, self.programme, id, frozen, self.by, self.now)?;
        }
        self.people(conn, id, row)?;
        self.record(conn, "entry-updated-by-import", id, row)
    }

    fn withdraw(&self, conn: &mut Conn, row: &PlanRow) -> Result<()> {
        let id = row.id.ok_or(Error::NotFound)?;
        submit::take_out(conn, self.by, id, "", self.now)?;
        self.record(conn, "entry-withdrawn-by-import", id, row)
    }

    fn record(&self, conn: &mut Conn, verb: &'static str, id: EntryId, row: &PlanRow) -> Result<()> {
        let act = Act::by_maybe(self.by).within(self.programme.id).did(verb, id);
        audit::record(conn, act.with(&(&row.draft, &row.submit)), self.now)
    }

    /// The first who comes to an entry without a team leads it.
    fn people(&self, conn: &mut Conn, id: EntryId, row: &PlanRow) -> Result<()> {
        if row.people.is_empty() {
            return Ok(());
        }
        let mut led = row.id.is_some() && find::team(conn, id)?.iter().any(|member| member.role == TeamRole::Lead);
        for contact in &row.people {
            let (name, email) = (&contact.name, &contact.email);
            let person = accounts::store::find_or_create(conn, name, email, Language::English, self.now)?;
            let role = if led { TeamRole::Member } else { TeamRole::Lead };
            led = true;
            draft::join(conn, id, person.id, role, self.now)?;
            accounts::store::grant(conn, self.by, self.programme.id, person.id, Role::Entrant, self.now)?;
        }
        Ok(())
    }
}
