//! What each column of a report is, told by its name alone; rows may be shorter or longer than the header.

use std::collections::{BTreeMap, BTreeSet};

use crate::entries::rules::incoming::{field_named, slug};
use crate::programme::{Field, FieldKind, Form};

/// A column that is more than an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Title,
    Url,
    Status,
    Created,
    Prizes,
    /// One prize in each row: the report by prize.
    Prize,
    Email,
}

const NAMES: &[(&str, What)] = &[
    ("projecttitle", What::Title),
    ("submissiontitle", What::Title),
    ("submissionurl", What::Url),
    ("projectstatus", What::Status),
    ("submissionstatus", What::Status),
    ("projectcreatedat", What::Created),
    ("submissioncreatedat", What::Created),
    ("optinprizes", What::Prizes),
    ("desiredprizes", What::Prizes),
    ("optinprize", What::Prize),
    ("desiredprize", What::Prize),
    ("submitteremail", What::Email),
];

/// Columns of old and new reports, and the keys of fields that are likely made for them.
const FIELDS: &[(&str, &[&str])] = &[
    ("videodemolink", &["video_demo_link", "video", "video_link", "video_url", "demo_video"]),
    (
        "tryitoutlinks",
        &["try_it_out_links", "try_it", "try_it_out", "links", "link", "demo", "demo_link", "website", "repository"],
    ),
    ("builtwith", &["built_with", "technologies"]),
    ("tablenumber", &["table_number", "table"]),
];

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind<'a> {
    /// Kept as an answer too, when it is not told elsewhere.
    Answer(Option<&'a Field>, String),
    Person(u32, Part),
    /// The literal `...`: further people, three cells each.
    Rest,
    Nothing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    First,
    Last,
    Email,
}

pub struct Columns<'a> {
    kinds: Vec<Kind<'a>>,
    what: BTreeMap<What, usize>,
    headers: Vec<String>,
}

impl<'a> Columns<'a> {
    pub fn of(headers: &[String], form: &'a Form) -> Self {
        let (mut what, mut used, mut slugs) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::<String, u32>::new());
        let mut kinds = Vec::new();
        for (at, header) in headers.iter().enumerate() {
            let name: String = header.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
            if let Some((_, known)) = NAMES.iter().find(|(known, _)| *known == name) {
                // The first of that name is Devpost's own; another is a question of the organisers.
                what.entry(*known).or_insert(at);
            }
            let own = what.values().any(|place| *place == at);
            kinds.push(match person_part(&name) {
                _ if header.trim() == "..." => Kind::Rest,
                Some((number, part)) => Kind::Person(number, part),
                None if own && (what.get(&What::Title) == Some(&at)) || name.is_empty() => Kind::Nothing,
                None => {
                    let field = if own { None } else { field_for(&name, header, form) };
                    let field = field.filter(|field| used.insert(field.key.clone()));
                    Kind::Answer(field, numbered(&mut slugs, slug(header)))
                }
            });
        }
        Self { kinds, what, headers: headers.to_vec() }
    }

    pub fn has(&self, what: What) -> bool {
        self.what.contains_key(&what)
    }

    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    pub fn cells<'c>(&'c self, cells: &'c [String]) -> Cells<'c> {
        Cells { kinds: &self.kinds, what: &self.what, headers: &self.headers, cells }
    }
}

/// The second column of a name is another question: `notes`, `notes_2`.
fn numbered(slugs: &mut BTreeMap<String, u32>, slug: String) -> String {
    let times = slugs.entry(slug.clone()).or_default();
    *times += 1;
    if *times == 1 { slug } else { format!("{slug}_{times}") }
}

fn field_for<'a>(name: &str, header: &str, form: &'a Form) -> Option<&'a Field> {
    if matches!(name, "abouttheproject" | "plaindescription") {
        return form.field("description").or_else(|| form.fields.iter().find(|field| field.kind == FieldKind::Text));
    }
    let own = slug(header);
    let likely = FIELDS.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, keys)| *keys);
    let wanted: Vec<&str> = std::iter::once(own.as_str()).chain(likely.iter().copied()).collect();
    field_named(form, &wanted)
}

/// `submitterfirstname` is a part of person 0, `teammember2email` of person 2.
fn person_part(name: &str) -> Option<(u32, Part)> {
    let (number, rest) = match name.strip_prefix("submitter") {
        Some(rest) => (0, rest),
        None => {
            let rest = name.strip_prefix("teammember")?;
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            (rest[..digits].parse().ok()?, &rest[digits..])
        }
    };
    let part = match rest {
        "firstname" => Part::First,
        "lastname" => Part::Last,
        "email" => Part::Email,
        _ => return None,
    };
    Some((number, part))
}

/// One row, under its header.
pub struct Cells<'c> {
    kinds: &'c [Kind<'c>],
    what: &'c BTreeMap<What, usize>,
    headers: &'c [String],
    cells: &'c [String],
}

/// Somebody on the team, as the row names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named<'c> {
    first: &'c str,
    last: &'c str,
    pub email: &'c str,
    pub column: String,
}

impl Named<'_> {
    pub fn name(&self) -> String {
        format!("{} {}", self.first.trim(), self.last.trim()).trim().to_owned()
    }
}

impl<'c> Cells<'c> {
    pub fn get(&self, what: What) -> &'c str {
        self.what.get(&what).and_then(|at| self.cells.get(*at)).map_or("", String::as_str)
    }

    /// Each column that is an answer: the field it is for, its name, its text.
    pub fn answers(&self) -> impl Iterator<Item = (Option<&'c Field>, &'c str, &'c str)> {
        self.kinds.iter().enumerate().filter_map(|(at, kind)| match kind {
            Kind::Answer(field, slug) => Some((*field, slug.as_str(), self.cells.get(at).map_or("", String::as_str))),
            Kind::Person(..) | Kind::Rest | Kind::Nothing => None,
        })
    }

    /// The submitter first, then the team in the order of the row, those under `...` last.
    pub fn people(&self) -> Vec<Named<'c>> {
        let mut people: BTreeMap<u32, Named<'c>> = BTreeMap::new();
        for (at, kind) in self.kinds.iter().enumerate() {
            if let (Kind::Person(number, part), Some(cell)) = (kind, self.cells.get(at)) {
                let person = people.entry(*number).or_default();
                match part {
                    Part::First => person.first = cell,
                    Part::Last => person.last = cell,
                    Part::Email => person.email = cell,
                }
                person.column = self.headers.get(at).cloned().unwrap_or_default();
            }
        }
        let mut named: Vec<Named<'c>> = people.into_values().collect();
        if let Some(rest) = self.rest() {
            named.extend(rest.chunks(3).map(|three| {
                let cell = |at: usize| three.get(at).map_or("", String::as_str);
                Named { first: cell(0), last: cell(1), email: cell(2), column: "...".to_owned() }
            }));
        }
        named
    }

    fn rest(&self) -> Option<&'c [String]> {
        let at = self.kinds.iter().position(|kind| *kind == Kind::Rest)?;
        self.cells.get(at..)
    }

    /// Are there words in cells that no column is for?
    pub fn too_many(&self) -> bool {
        let beyond = self.cells.get(self.kinds.len()..).unwrap_or_default();
        self.rest().is_none() && beyond.iter().any(|cell| !cell.trim().is_empty())
    }
}
