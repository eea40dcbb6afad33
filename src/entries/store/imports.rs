//! Files that bring entries in: kept as they came, previewed, applied once and whole.

mod apply;

use diesel::prelude::*;

pub use apply::{Applied, apply};

use super::find::{self, COLUMNS};
use crate::accounts::PersonId;
use crate::accounts::rules::email_key;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::rules::import::{self, Here, Plan};
use crate::entries::rules::{self, Targets, devpost, table};
use crate::entries::{Entry, EntryId, Import, ImportId, ImportKind, Mapping};
use crate::error::Result;
use crate::programme::{self, Category, CategoryId, Programme, ProgrammeId};
use crate::schema::{entries, imports};

type Columns =
    (imports::id, imports::kind, imports::file_name, imports::mapping, imports::made_at, imports::applied_at);
const IMPORT: Columns =
    (imports::id, imports::kind, imports::file_name, imports::mapping, imports::made_at, imports::applied_at);

/// Keeps a file; nothing else changes until it is applied.
pub fn keep(
    conn: &mut Conn,
    by: Option<PersonId>,
    programme: ProgrammeId,
    kind: ImportKind,
    file_name: &str,
    body: &str,
    now: Moment,
) -> Result<ImportId> {
    let id = ImportId::fresh();
    diesel::insert_into(imports::table)
        .values((
            imports::id.eq(id),
            imports::programme_id.eq(programme),
            imports::kind.eq(kind),
            imports::file_name.eq(file_name),
            imports::body.eq(body.replace('\0', "")),
            imports::mapping.eq(Json::text(&Mapping::default())),
            imports::made_by.eq(by.map(|person| person.to_string())),
            imports::made_at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by_maybe(by).within(programme).did("import-kept", id).with(&body), now)?;
    Ok(id)
}

/// What an organiser says about the columns and names of a file that is not applied yet.
pub fn set_mapping(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    id: ImportId,
    mapping: &Mapping,
    now: Moment,
) -> Result<()> {
    let import = import_in(conn, programme, id)?;
    if import.applied_at.is_some() || import.mapping.0 == *mapping {
        return Ok(());
    }
    diesel::update(imports::table.find(id)).set(imports::mapping.eq(Json::text(mapping))).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("import-mapped", id).with(mapping), now)
}

pub fn import_in(conn: &mut Conn, programme: ProgrammeId, id: ImportId) -> Result<Import> {
    let here = imports::table.find(id).filter(imports::programme_id.eq(programme));
    Ok(here.select(IMPORT).get_result(conn)?)
}

/// The latest first.
pub fn imports_of(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Import>> {
    let here = imports::table.filter(imports::programme_id.eq(programme)).order(imports::id.desc());
    Ok(here.limit(100).select(IMPORT).load(conn)?)
}

pub fn body(conn: &mut Conn, id: ImportId) -> Result<String> {
    Ok(imports::table.find(id).select(imports::body).get_result(conn)?)
}

/// What applying this file would do now.
pub fn preview(
    conn: &mut Conn,
    programme: &Programme,
    kind: ImportKind,
    body: &str,
    mapping: &Mapping,
) -> Result<Plan> {
    let categories = programme::store::categories(conn, programme.id)?;
    let prizes = programme::store::prizes(conn, programme.id)?;
    let targets = Targets::of(&categories, &prizes, mapping);
    let parsed = match kind {
        ImportKind::Devpost => devpost::parse(body, &programme.form, &programme.terms, &targets),
        ImportKind::Table => table::parse(body, &programme.form, &programme.terms, &targets, mapping),
    };
    Ok(import::plan(kind, parsed, &here(conn, programme.id, &categories)?))
}

/// Every entry that came by an import, in a few queries for any number.
fn here(conn: &mut Conn, programme: ProgrammeId, categories: &[Category]) -> Result<Vec<Here>> {
    let rows: Vec<(Entry, Option<String>)> = entries::table
        .filter(entries::programme_id.eq(programme))
        .filter(entries::external_key.is_not_null())
        .order(entries::id)
        .select((COLUMNS, entries::external_key))
        .load(conn)?;
    let ids: Vec<EntryId> = rows.iter().map(|(entry, _)| entry.id).collect();
    let (mut teams, mut in_categories) = (find::teams(conn, &ids)?, find::all_categories(conn, programme)?);
    let code = |id: CategoryId| categories.iter().find(|category| category.id == id).map(|it| it.code.clone());
    Ok(rows
        .into_iter()
        .map(|(entry, key)| {
            let codes: Vec<String> =
                in_categories.remove(&entry.id).unwrap_or_default().into_iter().filter_map(code).collect();
            let team = teams.remove(&entry.id).unwrap_or_default();
            Here {
                id: entry.id,
                reference: entry.reference.clone(),
                key: key.unwrap_or_default(),
                state: entry.state,
                draft: rules::draft_of(&entry, &codes),
                submitted: rules::submitted_of(&entry, &codes),
                team: team.iter().map(|member| email_key(&member.email)).collect(),
            }
        })
        .collect())
}
