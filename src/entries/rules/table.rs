//! A plain table of entries: what its columns are is said by the organiser, or guessed from their names.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::accounts::rules::email_key;
use crate::entries::{CATEGORIES, ImportProblem, Mapping};
use crate::files::unguarded_cell;
use crate::language::WhyNot;
use crate::programme::{Form, Terms};

use super::folding::folded;
use super::incoming::{Incoming, Parsed, field_named, rows, slug};
use super::prizes::Targets;

/// What a column can be besides a field of the form, with the names that are guessed to mean it.
pub const ROLES: &[(&str, &[&str])] = &[
    ("title", &["title", "name", "project", "project_name", "project_title", "entry", "entry_title"]),
    ("key", &["key", "id", "number", "reference", "entry_id", "project_id"]),
    ("state", &["state", "status"]),
    ("category", &["category", "categories", "challenge", "challenges", "challenge_list", "track", "tracks"]),
    ("person", &["person", "contact", "lead", "submitter", "contact_name", "lead_name", "author"]),
    ("email", &["email", "e_mail", "mail", "contact_email", "lead_email", "submitter_email"]),
];

/// Reads the table with the organiser's mapping; what it does not say is guessed.
pub fn parse(body: &str, form: &Form, terms: &Terms, targets: &Targets, mapping: &Mapping) -> Parsed {
    let mut table = rows(body).into_iter();
    let columns = columns(&table.next().unwrap_or_default(), form, mapping);
    let mut parsed = Parsed { columns: columns.clone(), ..Parsed::default() };
    if !columns.iter().any(|(_, target)| target == "title") {
        let why = WhyNot::new("entries-import-why-no-title-column");
        parsed.problems.push(ImportProblem { row: 1, column: String::new(), why });
        return parsed;
    }
    let mut seen = BTreeSet::new();
    for (row, cells) in (2..).zip(table) {
        // A list that this program wrote has its cells guarded.
        let cells: Vec<String> = cells.iter().map(|cell| unguarded_cell(cell).to_owned()).collect();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let incoming = take(row, &cells, &columns, form, targets, &mut parsed);
        if seen.insert(incoming.key.clone()) {
            parsed.rows.push(incoming);
        } else {
            let first = parsed.rows.iter().find(|other| other.key == incoming.key).map_or(0, |other| other.row);
            let why = WhyNot::new("entries-import-why-twice").count("first", first);
            parsed.problems.push(ImportProblem { row, column: column_of(&columns, "key"), why });
        }
    }
    parsed.keep_to(terms, &column_of(&columns, "category"));
    parsed
}

/// Each header with what it is taken for. No two columns are the same thing.
fn columns(headers: &[String], form: &Form, mapping: &Mapping) -> Vec<(String, String)> {
    let mut used = BTreeSet::new();
    let guess = |header: &str| {
        let name = slug(header);
        let role = ROLES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(role, _)| (*role).to_owned());
        field_named(form, &[&name]).map(|field| field.key.clone()).or(role).unwrap_or_default()
    };
    let target = |header: &String| {
        let wanted = mapping.columns.get(header).cloned().unwrap_or_else(|| guess(header));
        let known = ROLES.iter().any(|(role, _)| *role == wanted) || form.field(&wanted).is_some();
        if known && used.insert(wanted.clone()) { wanted } else { String::new() }
    };
    let targets: Vec<String> = headers.iter().map(target).collect();
    headers.iter().cloned().zip(targets).collect()
}

fn column_of(columns: &[(String, String)], target: &str) -> String {
    columns.iter().find(|(_, is)| is == target).map(|(header, _)| header.clone()).unwrap_or_default()
}

fn take(
    row: usize,
    cells: &[String],
    columns: &[(String, String)],
    form: &Form,
    targets: &Targets,
    parsed: &mut Parsed,
) -> Incoming {
    let cell = |target: &str| {
        let at = columns.iter().position(|(_, is)| is == target);
        at.and_then(|at| cells.get(at)).map_or("", |cell| cell.trim())
    };
    let mut incoming = Incoming { row, title: cell("title").to_owned(), ..Incoming::default() };
    incoming.key = key(cell("key"), cell("title"), cell("email"));
    incoming.submitted = !folded(cell("state")).starts_with("draft");
    if columns.iter().any(|(_, target)| target == "category") {
        incoming.covers.insert(CATEGORIES.to_owned());
        let (codes, unknown) = targets.split(&cell("category").replace(';', ","));
        incoming.categories = codes;
        unknown.into_iter().for_each(|name| *parsed.unknown.entry(name).or_default() += 1);
    }
    for ((header, target), text) in columns.iter().zip(cells) {
        match form.field(target).filter(|field| field.key != "title") {
            Some(field) => incoming.answer(Some(field), "table", &slug(header), text),
            None if target.is_empty() && !slug(header).is_empty() => {
                incoming.answer(None, "table", &slug(header), text);
            }
            None => {}
        }
    }
    let problem = incoming.contact(cell("person").to_owned(), cell("email"), &column_of(columns, "email"));
    parsed.problems.extend(problem);
    incoming
}

/// The organiser's own number; without one, what is least likely to change.
fn key(number: &str, title: &str, email: &str) -> String {
    if !number.is_empty() {
        return format!("table:{number}");
    }
    let hash = Sha256::digest(format!("{}\n{}", folded(title), email_key(email)));
    let hex: String = hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("table:#{hex}")
}
