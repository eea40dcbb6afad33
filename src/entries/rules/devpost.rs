//! The "Projects" report of Devpost, in every variant that is about: columns by name, never by position.

mod columns;

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use crate::accounts::rules::email_key;
use crate::entries::ImportProblem;
use crate::language::WhyNot;
use crate::programme::{Form, Terms};

use super::incoming::{Incoming, Parsed, rows};
use super::prizes::Targets;
use columns::{Cells, Columns, What};

/// Reads the whole report. What cannot be read is a problem with its place; the rest is read all the same.
pub fn parse(body: &str, form: &Form, terms: &Terms, targets: &Targets) -> Parsed {
    let mut table = rows(body).into_iter();
    let header = table.next().unwrap_or_default();
    let columns = Columns::of(&header, form);
    if !columns.has(What::Title) {
        let why = WhyNot::new("entries-import-why-not-devpost");
        let problem = ImportProblem { row: 1, column: "Project Title".to_owned(), why };
        return Parsed { problems: vec![problem], ..Parsed::default() };
    }
    let mut reading = Reading { columns: &columns, targets, parsed: Parsed::default(), places: BTreeMap::new() };
    for (row, cells) in (2..).zip(table) {
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            reading.take(row, &cells);
        }
    }
    let mut parsed = reading.parsed;
    parsed.keep_to(terms, "Opt-In Prizes");
    parsed
}

struct Reading<'a> {
    columns: &'a Columns<'a>,
    targets: &'a Targets,
    parsed: Parsed,
    /// Where each key stands, for rows that are one entry's further prizes.
    places: BTreeMap<String, usize>,
}

impl Reading<'_> {
    fn take(&mut self, row: usize, cells: &[String]) {
        let columns = self.columns;
        let cells = columns.cells(cells);
        let (key, former_key, by_url) = keys(&cells);
        let submitted = match status(cells.get(What::Status), by_url) {
            Some(submitted) => submitted,
            None => {
                let why = WhyNot::new("entries-import-why-status").with("status", cells.get(What::Status));
                self.problem(row, "Project Status", why);
                self.parsed.kept.insert(key);
                return;
            }
        };
        if let Some(place) = self.places.get(&key).copied() {
            return self.again(place, row, &cells);
        }
        if submitted && !by_url {
            self.problem(row, "Submission Url", WhyNot::new("entries-import-why-url"));
        }
        let mut incoming = Incoming { row, key: key.clone(), former_key, submitted, ..Incoming::default() };
        incoming.title = cells.get(What::Title).trim().to_owned();
        self.answer(&mut incoming, &cells);
        self.prizes(&mut incoming, &cells);
        self.people(&mut incoming, &cells);
        self.places.insert(key, self.parsed.rows.len());
        self.parsed.rows.push(incoming);
    }

    fn problem(&mut self, row: usize, column: &str, why: WhyNot) {
        self.parsed.problems.push(ImportProblem { row, column: column.to_owned(), why });
    }

    /// By prize, each further row of an entry is a further prize; else the same entry stands twice.
    fn again(&mut self, place: usize, row: usize, cells: &Cells<'_>) {
        if !self.columns.has(What::Prize) {
            let first = self.parsed.rows.get(place).map_or(0, |incoming| incoming.row);
            return self.problem(row, "Submission Url", WhyNot::new("entries-import-why-twice").count("first", first));
        }
        if let Some(mut incoming) = self.parsed.rows.get(place).cloned() {
            self.prizes(&mut incoming, cells);
            self.parsed.rows[place] = incoming;
        }
    }

    fn answer(&mut self, incoming: &mut Incoming, cells: &Cells<'_>) {
        for (field, slug, text) in cells.answers() {
            incoming.answer(field, "devpost", slug, text);
        }
        let created = cells.get(What::Created).trim();
        if !created.is_empty() && jiff::civil::DateTime::strptime("%m/%d/%Y %H:%M:%S", created).is_err() {
            let why = WhyNot::new("entries-import-why-date").with("date", created);
            self.problem(incoming.row, "Project Created At", why);
        }
    }

    fn prizes(&mut self, incoming: &mut Incoming, cells: &Cells<'_>) {
        incoming.covers.insert(crate::entries::CATEGORIES.to_owned());
        for (what, whole) in [(What::Prizes, false), (What::Prize, true)] {
            let cell = cells.get(what).trim();
            let (codes, mut unknown) = self.targets.split(cell);
            if whole && !unknown.is_empty() {
                unknown = vec![cell.to_owned()];
            }
            incoming
                .categories
                .extend(codes.into_iter().filter(|code| !incoming.categories.contains(code)).collect::<Vec<_>>());
            for name in unknown {
                *self.parsed.unknown.entry(name).or_default() += 1;
            }
        }
    }

    fn people(&mut self, incoming: &mut Incoming, cells: &Cells<'_>) {
        for person in cells.people() {
            let problem = incoming.contact(person.name(), person.email, &person.column);
            self.parsed.problems.extend(problem);
            if person.email.trim().is_empty() && !person.name().is_empty() {
                let why = WhyNot::new("entries-import-why-no-email").with("name", person.name());
                self.problem(incoming.row, &person.column, why);
            }
        }
        if cells.too_many() {
            let why = WhyNot::new("entries-import-why-extra-cells").count("cells", self.columns.len());
            self.problem(incoming.row, "...", why);
        }
    }
}

/// Draft or submitted; none when the word is not known.
fn status(text: &str, by_url: bool) -> Option<bool> {
    let word = text.trim().to_lowercase();
    match word.as_str() {
        "" => Some(by_url),
        word if word.starts_with("draft") => Some(false),
        word if word.starts_with("submitted") => Some(true),
        _ => None,
    }
}

/// The key, the key that it had as a draft, and whether it comes from the address.
fn keys(cells: &Cells<'_>) -> (String, Option<String>, bool) {
    let draft = draft_key(cells);
    match submission_key(cells.get(What::Url)) {
        Some(key) => (key, Some(draft), true),
        None => (draft, None, false),
    }
}

/// `https://…devpost.com/submissions/412476-project` → `devpost:412476`: the number stays, the words after it do not.
pub fn submission_key(address: &str) -> Option<String> {
    let url = url::Url::parse(address.trim()).ok()?;
    let parts: Vec<&str> = url.path_segments()?.collect();
    let after = |word: &str| parts.iter().position(|part| *part == word).and_then(|at| parts.get(at + 1)).copied();
    let number: String = after("submissions")?.chars().take_while(char::is_ascii_digit).collect();
    (!number.is_empty()).then(|| format!("devpost:{number}"))
}

/// Drafts have no address: when they were begun and by whom stays, while titles come and go. Without personal data
/// the title has to do.
fn draft_key(cells: &Cells<'_>) -> String {
    let (created, email) = (cells.get(What::Created).trim(), email_key(cells.get(What::Email)));
    let title = if email.is_empty() || created.is_empty() { cells.get(What::Title).trim() } else { "" };
    let hash = Sha256::digest(format!("{created}\n{email}\n{title}"));
    let hex: String = hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("devpost-draft:{hex}")
}

/// Keys that the report has, whether their rows could be read or not.
pub fn keys_seen(parsed: &Parsed) -> BTreeSet<&str> {
    let taken = parsed.rows.iter().flat_map(|row| [Some(row.key.as_str()), row.former_key.as_deref()]);
    taken.flatten().chain(parsed.kept.iter().map(String::as_str)).collect()
}

#[cfg(test)]
mod tests;
