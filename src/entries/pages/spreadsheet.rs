//! Lists of entries as files that a spreadsheet opens.

use super::names_of;
use crate::entries::store::Row;
use crate::entries::{Audience, Draft, Hidden, rules};
use crate::error::{Error, Result};
use crate::language::T;
use crate::programme::{Category, Field, Programme};

/// What is hidden from the reader is named there as hidden.
pub fn csv_of(t: &T, programme: &Programme, categories: &[Category], rows: &[Row], hidden: &Hidden) -> Result<String> {
    let own = ["reference", "state", "submitted", "verdict", "categories", "team", "addresses"];
    let heads = own.map(|head| t.s(format!("entries-csv-{head}"))).into_iter();
    let heads: Vec<String> = heads.chain(field_heads(t, programme, Audience::Organiser)).collect();
    let unseen = |reference: String| {
        let mut cells = vec![String::new(); heads.len()];
        (cells[0], cells[1]) = (reference, t.s("entries-hidden-title"));
        cells
    };
    let hidden: Vec<Vec<String>> = hidden.references().into_iter().map(unseen).collect();
    let shown = rows.iter().map(|row| cells(t, programme, categories, row));
    table_of([heads].into_iter().chain(shown).chain(hidden))
}

/// The catalogue as a file: what anybody may read of each entry, and nothing else.
pub fn public_csv_of(t: &T, programme: &Programme, categories: &[Category], rows: &[Row]) -> Result<String> {
    let own = ["reference", "categories"].map(|head| t.s(format!("entries-csv-{head}")));
    let heads = own.into_iter().chain(field_heads(t, programme, Audience::Public)).collect();
    let cells = |row: &Row| {
        let draft = rules::submitted_of(&row.entry, &[]).unwrap_or_default();
        let own = [row.entry.reference.clone(), names_of(t, categories, &row.categories).join("; ")];
        own.into_iter().chain(answer_cells(t, programme, &draft, Audience::Public)).collect()
    };
    table_of([heads].into_iter().chain(rows.iter().map(cells)))
}

/// A table as a file. Every cell is guarded: spreadsheets run formulas.
pub fn table_of(rows: impl Iterator<Item = Vec<String>>) -> Result<String> {
    let mut file = csv::Writer::from_writer(Vec::new());
    for cells in rows {
        file.write_record(cells.iter().map(|cell| rules::guarded_cell(cell))).map_err(Error::internal)?;
    }
    String::from_utf8(file.into_inner().map_err(Error::internal)?).map_err(Error::internal)
}

/// An entry's title stands wherever the entry does.
fn columns(programme: &Programme, audience: Audience) -> impl Iterator<Item = &Field> {
    programme.form.fields.iter().filter(move |field| field.key == "title" || rules::may_read(field, audience))
}

fn field_heads(t: &T, programme: &Programme, audience: Audience) -> Vec<String> {
    columns(programme, audience).map(|field| t.names(&field.names).to_owned()).collect()
}

fn cells(t: &T, programme: &Programme, categories: &[Category], row: &Row) -> Vec<String> {
    let entry = &row.entry;
    let joined = |texts: Vec<&str>| texts.join("; ");
    let codes = categories.iter().filter(|category| row.categories.contains(&category.id));
    let mut cells = vec![
        entry.reference.clone(),
        entry.state.to_string(),
        entry.submitted_at.map_or(String::new(), |at| at.to_string()),
        row.verdict.map_or(String::new(), |verdict| verdict.to_string()),
        joined(codes.map(|category| category.code.as_str()).collect()),
        joined(row.team.iter().map(|member| member.name.as_str()).collect()),
        joined(row.team.iter().map(|member| member.email.as_str()).collect()),
    ];
    let draft = rules::submitted_of(entry, &[]).unwrap_or_else(|| rules::draft_of(entry, &[]));
    cells.extend(answer_cells(t, programme, &draft, Audience::Organiser));
    cells
}

fn answer_cells(t: &T, programme: &Programme, draft: &Draft, audience: Audience) -> Vec<String> {
    let cell = |field: &Field| match draft.answers.0.get(&field.key) {
        _ if field.key == "title" => draft.title.clone(),
        None => String::new(),
        Some(answered) => rules::cell_of(field, answered, |names| t.names(names).to_owned()),
    };
    columns(programme, audience).map(cell).collect()
}
