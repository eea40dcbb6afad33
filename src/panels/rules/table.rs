//! A file of judges: read by the names of its columns, with what is wrong by row and column.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{check_capacity, split_list};
use super::fold;
use crate::accounts::rules::{check_email, check_name, email_key};
use crate::files::{delimiter, line_of, unguarded_cell};
use crate::language::WhyNot;
use crate::panels::{Expertise, NewJudge};
use crate::programme::{Category, CategoryId};

/// What a file says. Rows with a problem are not among the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadTable {
    pub rows: Vec<RowRead>,
    pub problems: Vec<RowProblem>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RowRead {
    /// The line of the file, as a spreadsheet counts them.
    pub line: u64,
    pub judge: NewJudge,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RowProblem {
    pub line: u64,
    pub column: &'static str,
    pub why: WhyNot,
}

/// As they are named in the first row, in any order.
pub const COLUMNS: [&str; 10] = [
    "name",
    "email",
    "organisation",
    "country",
    "region",
    "stakeholder",
    "languages",
    "categories",
    "topics",
    "capacity",
];

/// A judge as a row of such a file, as it is read again.
pub fn judge_cells(name: &str, email: &str, knows: &Expertise, categories: &[Category]) -> [String; 10] {
    let codes = categories.iter().filter(|category| knows.categories.contains(&category.id));
    let list = |words: &[String]| words.join("; ");
    [
        name.to_owned(),
        email.to_owned(),
        knows.organisation.clone(),
        knows.country.clone(),
        knows.region.clone(),
        knows.stakeholder.clone(),
        list(&knows.languages),
        codes.map(|category| category.code.as_str()).collect::<Vec<_>>().join("; "),
        list(&knows.topics),
        knows.capacity.to_string(),
    ]
}

/// # Errors
/// When it is no table with the columns that are needed.
pub fn read_table(text: &str, categories: &[Category]) -> Result<ReadTable, WhyNot> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter(text)).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|_| WhyNot::new("panels-why-unreadable"))?.clone();
    let places = places(&headers);
    for needed in ["name", "email"] {
        if !places.contains_key(needed) {
            return Err(WhyNot::new("panels-why-no-column").with("column", needed));
        }
    }
    let (known, mut read, mut seen) = (known_categories(categories), ReadTable::default(), BTreeSet::new());
    for (record, number) in reader.records().zip(2_u64..) {
        let record = record.map_err(|_| WhyNot::new("panels-why-unreadable-row").with("row", number.to_string()))?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = record.position().map_or(number, |position| line_of(text, position));
        let cell = |column: &str| {
            let cell = places.get(column).and_then(|place| record.get(*place)).unwrap_or_default();
            unguarded_cell(cell.trim()).trim()
        };
        match read_row(cell, &known, &mut seen) {
            Ok(judge) => read.rows.push(RowRead { line, judge }),
            Err((column, why)) => read.problems.push(RowProblem { line, column, why }),
        }
    }
    Ok(read)
}

fn places(headers: &csv::StringRecord) -> BTreeMap<&'static str, usize> {
    let mut places = BTreeMap::new();
    for (place, header) in headers.iter().enumerate() {
        let header = match fold(header).as_str() {
            "e mail" | "mail" | "email address" => "email".to_owned(),
            "organization" | "affiliation" => "organisation".to_owned(),
            "category" | "tracks" | "track" | "challenges" => "categories".to_owned(),
            "language" => "languages".to_owned(),
            "expertise" | "keywords" => "topics".to_owned(),
            other => other.to_owned(),
        };
        if let Some(column) = COLUMNS.iter().find(|column| **column == header) {
            places.entry(*column).or_insert(place);
        }
    }
    places
}

/// By code and by every name, folded.
fn known_categories(categories: &[Category]) -> BTreeMap<String, CategoryId> {
    let names = |category: &Category| {
        let names = category.names.0.values().map(|name| (fold(name), category.id)).collect::<Vec<_>>();
        names.into_iter().chain([(fold(&category.code), category.id)])
    };
    categories.iter().flat_map(names).collect()
}

fn read_row<'a>(
    cell: impl Fn(&str) -> &'a str,
    known: &BTreeMap<String, CategoryId>,
    seen: &mut BTreeSet<String>,
) -> Result<NewJudge, (&'static str, WhyNot)> {
    let name = check_name(cell("name")).map_err(|why| ("name", why))?;
    let email = check_email(cell("email")).map_err(|why| ("email", why))?;
    if !seen.insert(email_key(&email)) {
        return Err(("email", WhyNot::new("panels-why-twice").with("email", email)));
    }
    let capacity = check_capacity(cell("capacity")).map_err(|why| ("capacity", why))?;
    // A name of a category may hold the very mark that parts them.
    let whole = known.get(&fold(cell("categories"))).map(|id| vec![*id]);
    let categories =
        whole.map_or_else(|| find_all(cell("categories"), known), Ok).map_err(|why| ("categories", why))?;
    Ok(NewJudge {
        name,
        email,
        organisation: cell("organisation").to_owned(),
        country: cell("country").to_owned(),
        languages: split_list(cell("languages")),
        categories,
        topics: split_list(cell("topics")),
        region: cell("region").to_owned(),
        stakeholder: cell("stakeholder").to_owned(),
        capacity,
    })
}

fn find_all(typed: &str, known: &BTreeMap<String, CategoryId>) -> Result<Vec<CategoryId>, WhyNot> {
    let one = |part: &String| {
        known.get(&fold(part)).copied().ok_or_else(|| WhyNot::new("panels-why-no-category").with("typed", part.clone()))
    };
    let found: BTreeSet<CategoryId> = split_list(typed).iter().map(one).collect::<Result<_, _>>()?;
    Ok(found.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;

    #[test]
    fn columns_are_found_by_name_in_any_order() {
        let (water, light) = (category("water", "Water, clean"), category("light", "Light"));
        let text = "\u{feff}Capacity;E-mail;Name;Unknown;Categories\n7;jun@jun.example.org;Jun;x;LIGHT|water\n";
        let read = read_table(text, &[water.clone(), light.clone()]);
        let judge = &read.as_ref().map(|read| read.rows[0].judge.clone());
        let judge = judge.as_ref().expect("it reads");
        assert_eq!((judge.name.as_str(), judge.capacity), ("Jun", Some(7)));
        assert_eq!(judge.categories, [water.id, light.id]);
    }

    #[test]
    fn what_is_wrong_is_said_by_row_and_column_and_the_rest_is_read() {
        let text = "name,email,categories,capacity\n\
            Jun,jun@jun.example.org,\"Water, clean\",\n\
            Ines,ines,,\n\
            Jun again,JUN@jun.example.org,,\n\
            \n\
            Kofi,kofi@kofi.example.org,fire,\n\
            Bo,bo@bo.example.org,,lots\n";
        let read = read_table(text, &[category("water", "Water, clean")]).expect("it is a table");
        assert_eq!(read.rows.len(), 1);
        let problems: Vec<_> = read.problems.iter().map(|it| (it.line, it.column, it.why.id.as_ref())).collect();
        assert_eq!(
            problems,
            [
                (3, "email", "accounts-why-email-form"),
                (4, "email", "panels-why-twice"),
                (6, "categories", "panels-why-no-category"),
                (7, "capacity", "panels-why-capacity"),
            ]
        );
    }

    #[test]
    fn a_file_without_addresses_is_no_file_of_judges() {
        let why = read_table("name,phone\nJun,1\n", &[]).map_err(|why| why.id.to_string());
        assert_eq!(why, Err("panels-why-no-column".to_owned()));
    }

    fn category(code: &str, name: &str) -> Category {
        Category { id: CategoryId::fresh(), code: code.to_owned(), names: Names::english(name) }
    }
}
