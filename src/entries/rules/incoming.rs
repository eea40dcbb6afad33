//! An entry as a file has it, whichever file it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::accounts::rules::{check_email, email_key};
use crate::entries::{Answered, Answers, ImportProblem};
use crate::language::WhyNot;
use crate::programme::{Field, FieldKind, Form, Terms};

use super::cells::answer_in;
use super::folding::folded;

/// One entry of a file: the difference to what is here is found by its keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// The row in the file, as a spreadsheet counts: the header is row 1.
    pub row: usize,
    pub key: String,
    /// Under which it may stand here from an earlier file, before it had its key.
    pub former_key: Option<String>,
    pub submitted: bool,
    pub title: String,
    pub answers: Answers,
    /// Keys of answers that the file speaks about: what is not among them stays as it is.
    pub covers: BTreeSet<String>,
    /// Codes of categories.
    pub categories: Vec<String>,
    /// Lead first.
    pub people: Vec<Contact>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub name: String,
    pub email: String,
}

/// What a file says, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    pub rows: Vec<Incoming>,
    pub problems: Vec<ImportProblem>,
    /// Names of prizes that nothing here has, and in how many entries.
    pub unknown: BTreeMap<String, usize>,
    /// Keys of rows that could not be read: what stands here under them stays.
    pub kept: BTreeSet<String>,
    /// Each column of a plain table, and what it was taken for.
    pub columns: Vec<(String, String)>,
}

impl Parsed {
    /// No entry is in more categories than the terms allow; the file may say otherwise.
    pub fn keep_to(&mut self, terms: &Terms, column: &str) {
        let most = usize::try_from(terms.categories_max).unwrap_or(usize::MAX);
        for incoming in self.rows.iter_mut().filter(|incoming| incoming.categories.len() > most) {
            let why = WhyNot::new("entries-import-why-categories").count("most", most);
            self.problems.push(ImportProblem { row: incoming.row, column: column.to_owned(), why });
            incoming.categories.truncate(most);
        }
        self.problems.sort_by_key(|problem| problem.row);
    }
}

/// The rows of a CSV file: with or without a mark at its start, with any line ends, of any lengths.
pub fn rows(body: &str) -> Vec<Vec<String>> {
    let body = body.trim_start_matches('\u{feff}').replace('\0', "");
    let header = body.lines().next().unwrap_or_default();
    let semicolons = header.matches(';').count() > header.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(if semicolons { b';' } else { b',' })
        .from_reader(body.as_bytes());
    let records = reader.records().filter_map(std::result::Result::ok);
    records.map(|record| record.iter().map(|cell| cell.replace("\r\n", "\n")).collect()).collect()
}

/// `"Try it out" Links` → `try_it_out_links`; in other scripts as well.
pub fn slug(header: &str) -> String {
    let words = folded(header);
    let parts = words.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("_")
}

/// The field that a column is for: by key, or by its name in any language.
pub fn field_named<'a>(form: &'a Form, names: &[&str]) -> Option<&'a Field> {
    let means =
        |field: &Field, wanted: &str| field.key == wanted || field.names.0.values().any(|name| slug(name) == wanted);
    names.iter().find_map(|wanted| form.fields.iter().find(|field| field.key != "title" && means(field, wanted)))
}

impl Incoming {
    /// Puts a text of the file where the form has a place for it, and else keeps it under `prefix` and the column's name.
    /// What the field cannot hold is kept beside it as well.
    pub fn answer(&mut self, field: Option<&Field>, prefix: &str, slug: &str, text: &str) {
        let text = text.trim();
        // A table has names of files at most: what was brought stays, and only an address is something to keep.
        if field.is_some_and(|field| field.kind == FieldKind::File) && !text.contains("://") {
            return;
        }
        let answered = field.map(|field| (field, answer_in(field, text)));
        let mut set = |key: String, answer: Option<Answered>| {
            self.covers.insert(key.clone());
            if let Some(answer) = answer {
                self.answers.0.insert(key, answer);
            }
        };
        let whole = match answered {
            Some((field, Some((answer, whole)))) => {
                set(field.key.clone(), Some(answer));
                whole
            }
            Some((field, None)) => {
                if field.kind != FieldKind::File {
                    set(field.key.clone(), None);
                }
                false
            }
            None => false,
        };
        let beside = (!whole && !text.is_empty()).then(|| Answered::Text(text.to_owned()));
        set(format!("{prefix}_{slug}"), beside);
    }

    /// Adds somebody to the team, once; an address that no letter can reach is a problem of that column.
    pub fn contact(&mut self, name: String, email: &str, column: &str) -> Option<ImportProblem> {
        if email.trim().is_empty() {
            return None;
        }
        match check_email(email) {
            Ok(email) => {
                if !self.people.iter().any(|known| email_key(&known.email) == email_key(&email)) {
                    let name = if name.trim().is_empty() { email.clone() } else { name.trim().to_owned() };
                    self.people.push(Contact { name: name.chars().take(120).collect(), email });
                }
                None
            }
            Err(_) => {
                let why = WhyNot::new("entries-import-why-email").with("email", email);
                Some(ImportProblem { row: self.row, column: column.to_owned(), why })
            }
        }
    }
}
