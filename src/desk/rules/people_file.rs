//! A file of people and what they are in an edition: read by the names of its columns, with what is wrong by row and
//! column.

use std::collections::{BTreeMap, BTreeSet};

use super::GIVEN_ROLES;
use crate::accounts::Role;
use crate::accounts::rules::{check_email, check_name, email_key};
use crate::desk::{Given, PersonProblem, PersonRow, ReadPeople};
use crate::files::{delimiter, line_of, unguarded_cell};
use crate::language::{Language, WhyNot};
use crate::panels::rules::fold;
use crate::programme::{Choice, Form, Says};

/// As they are named in the first row, in any order.
pub const COLUMNS: [&str; 5] = ["name", "email", "role", "country", "language"];
/// How a coordinator is called in the column of roles.
pub const COORDINATOR: &str = "coordinator";

/// # Errors
/// When it is no table with the columns that are needed.
pub fn read_people(text: &str, form: &Form) -> Result<ReadPeople, WhyNot> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter(text)).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|_| WhyNot::new("panels-why-unreadable"))?.clone();
    let places = places(&headers);
    if let Some(needed) = ["name", "email", "role"].into_iter().find(|needed| !places.contains_key(needed)) {
        return Err(WhyNot::new("panels-why-no-column").with("column", needed));
    }
    let (countries, mut read, mut seen) = (countries(form), ReadPeople::default(), BTreeSet::new());
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
        let row = read_row(line, cell, &countries).and_then(|row| {
            let first = seen.insert((email_key(&row.email), row.given.clone()));
            if first { Ok(row) } else { Err(("role", WhyNot::new("desk-why-row-twice").with("email", row.email))) }
        });
        match row {
            Ok(row) => read.rows.push(row),
            Err((column, why)) => read.problems.push(PersonProblem { line, column, why }),
        }
    }
    Ok(read)
}

fn places(headers: &csv::StringRecord) -> BTreeMap<&'static str, usize> {
    let mut places = BTreeMap::new();
    for (place, header) in headers.iter().enumerate() {
        let header = match fold(header).as_str() {
            "e mail" | "mail" | "email address" => "email".to_owned(),
            "roles" => "role".to_owned(),
            other => other.to_owned(),
        };
        if let Some(column) = COLUMNS.iter().find(|column| **column == header) {
            places.entry(*column).or_insert(place);
        }
    }
    places
}

/// Keys of the countries that the form asks for, by key and by every name, folded.
fn countries(form: &Form) -> BTreeMap<String, String> {
    let names = |choice: &Choice| {
        let names = choice.names.0.values().map(|name| (fold(name), choice.key.clone())).collect::<Vec<_>>();
        names.into_iter().chain([(fold(&choice.key), choice.key.clone())])
    };
    form.saying(Says::Country).flat_map(|field| &field.options).flat_map(names).collect()
}

type Wrong = (&'static str, WhyNot);

fn read_row<'a>(
    line: u64,
    cell: impl Fn(&str) -> &'a str,
    countries: &BTreeMap<String, String>,
) -> Result<PersonRow, Wrong> {
    let name = check_name(cell("name")).map_err(|why| ("name", why))?;
    let email = check_email(cell("email")).map_err(|why| ("email", why))?;
    let given = match role_of(cell("role"))? {
        Some(_) if !cell("country").is_empty() => {
            return Err(("country", WhyNot::new("desk-why-row-country-not")));
        }
        Some(role) => Given::Role(role),
        None => Given::Country(country_of(cell("country"), countries)?),
    };
    let language = match cell("language") {
        "" => None,
        typed => Some(language_of(typed).ok_or_else(|| wrong("language", "desk-why-row-language", typed))?),
    };
    Ok(PersonRow { line, name, email, given, language })
}

fn wrong(column: &'static str, id: &'static str, typed: &str) -> Wrong {
    (column, WhyNot::new(id).with("typed", typed))
}

/// `None` is a coordinator.
fn role_of(typed: &str) -> Result<Option<Role>, Wrong> {
    let folded = fold(typed);
    match folded.as_str() {
        "coordinator" | "co ordinator" => Ok(None),
        "organizer" => Ok(Some(Role::Organiser)),
        "judge" => Err(wrong("role", "desk-why-row-judge", typed)),
        other => match Role::parse(other).filter(|role| GIVEN_ROLES.contains(role)) {
            Some(role) => Ok(Some(role)),
            None => Err(wrong("role", "desk-why-row-role", typed)),
        },
    }
}

fn country_of(typed: &str, countries: &BTreeMap<String, String>) -> Result<String, Wrong> {
    if countries.is_empty() {
        return Err(("role", WhyNot::new("desk-why-row-no-countries")));
    }
    if typed.is_empty() {
        return Err(("country", WhyNot::new("desk-why-row-country-missing")));
    }
    countries.get(&fold(typed)).cloned().ok_or_else(|| wrong("country", "desk-why-row-country", typed))
}

fn language_of(typed: &str) -> Option<Language> {
    let folded = fold(typed);
    Language::ALL.iter().copied().find(|it| it.as_str() == folded || fold(it.own_name()) == folded)
}

/// A row of the file that has everybody, as it is read again.
pub fn people_cells(name: &str, email: &str, given: &Given, language: Language) -> [String; 5] {
    let (role, country) = match given {
        Given::Role(role) => (role.as_str(), ""),
        Given::Country(key) => (COORDINATOR, key.as_str()),
    };
    [name, email, role, country, language.as_str()].map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::programme::Field;

    fn form() -> Form {
        let option =
            |key: &str, name: &str| Choice { key: key.into(), names: Names::english(name), ..Choice::default() };
        let options = vec![option("KE", "Kenya"), option("CI", "Côte d’Ivoire")];
        Form { fields: vec![Field { says: Some(Says::Country), options, ..Field::default() }] }
    }

    #[test]
    fn people_are_read_by_the_names_of_the_columns_whatever_the_spreadsheet_wrote() {
        let text = "\u{feff}Role;E-mail;Name;Country;Language\nOrganizer;olga@olga.example.org;Olga;;\n\
            co-ordinator;vera@vera.example.org;Vera;cote d’ivoire;fr\nchair;vera@vera.example.org;Vera;;\n";
        let read = read_people(text, &form()).expect("it is a table");
        assert_eq!(read.problems, []);
        let told: Vec<_> = read.rows.iter().map(|row| (row.line, row.given.clone(), row.language)).collect();
        assert_eq!(
            told,
            [
                (2, Given::Role(Role::Organiser), None),
                (3, Given::Country("CI".into()), Some(Language::French)),
                (4, Given::Role(Role::Chair), None),
            ]
        );
    }

    #[test]
    fn what_is_wrong_is_said_by_row_and_column() {
        let text = "name,email,role,country,language\n\
            Olga,olga,organiser,,\n\
            ,bo@bo.example.org,chair,,\n\
            Jun,jun@jun.example.org,judge,,\n\
            Kim,kim@kim.example.org,king,,\n\
            Vera,vera@vera.example.org,coordinator,,\n\
            Vera,vera@vera.example.org,coordinator,Atlantis,\n\
            Noor,noor@noor.example.org,auditor,KE,\n\
            Noor,noor@noor.example.org,auditor,,Klingon\n\
            Noor,noor@noor.example.org,auditor,,\n\
            Noor,NOOR@noor.example.org,auditor,,en\n";
        let read = read_people(text, &form()).expect("it is a table");
        let problems: Vec<_> = read.problems.iter().map(|it| (it.line, it.column, it.why.id.as_ref())).collect();
        assert_eq!(
            problems,
            [
                (2, "email", "accounts-why-email-form"),
                (3, "name", "accounts-why-name-missing"),
                (4, "role", "desk-why-row-judge"),
                (5, "role", "desk-why-row-role"),
                (6, "country", "desk-why-row-country-missing"),
                (7, "country", "desk-why-row-country"),
                (8, "country", "desk-why-row-country-not"),
                (9, "language", "desk-why-row-language"),
                (11, "role", "desk-why-row-twice"),
            ]
        );
        let none = read_people("name,email,role\nVera,vera@vera.example.org,coordinator\n", &Form::default());
        assert_eq!(none.map(|read| read.problems[0].why.id.to_string()), Ok("desk-why-row-no-countries".to_owned()));
        let why = read_people("name,email\n", &form()).map_err(|why| why.id.to_string());
        assert_eq!(why, Err("panels-why-no-column".to_owned()));
    }
}
