//! A file of people that this program wrote reads back as it was, whatever they are called.

use proptest::prelude::*;

use super::GIVEN_ROLES;
use super::people_file::{people_cells, read_people};
use crate::accounts::rules::{check_email, check_name};
use crate::desk::Given;
use crate::desk::pages::people_file;
use crate::language::{Language, Names};
use crate::programme::{Choice, Field, Form, Says};

const COUNTRIES: [&str; 3] = ["KE", "CI", "CH"];

fn form() -> Form {
    let option = |key: &&str| Choice { key: (*key).to_owned(), names: Names::english(key), ..Choice::default() };
    let options = COUNTRIES.iter().map(option).collect();
    Form { fields: vec![Field { says: Some(Says::Country), options, ..Field::default() }] }
}

fn given() -> impl Strategy<Value = Given> {
    prop_oneof![
        prop::sample::select(&GIVEN_ROLES[..]).prop_map(Given::Role),
        prop::sample::select(&COUNTRIES[..]).prop_map(|key| Given::Country(key.to_owned())),
    ]
}

/// As an account has them: checked when it was made.
fn names() -> impl Strategy<Value = String> {
    let text = prop_oneof![".{1,60}", "['=+@,;\"-]{1,6}\\PC{0,9}"];
    text.prop_filter_map("no name", |text| check_name(&text).ok())
}

fn emails() -> impl Strategy<Value = String> {
    "[a-z=+'-]{1,9}@[a-z]{1,9}\\.example\\.org".prop_filter_map("no address", |text| check_email(&text).ok())
}

fn people() -> impl Strategy<Value = Vec<(String, String, Given, Language)>> {
    let person = (names(), emails(), given(), prop::sample::select(Language::ALL));
    prop::collection::vec(person, 0..9).prop_map(|mut people| {
        // One address has a role once.
        people.sort_by(|a, b| (&a.1, &a.2).cmp(&(&b.1, &b.2)));
        people.dedup_by(|a, b| (&a.1, &a.2) == (&b.1, &b.2));
        people
    })
}

proptest! {
    #[test]
    fn everybody_comes_back_as_they_were(people in people()) {
        let rows = people.iter().map(|(name, email, given, language)| people_cells(name, email, given, *language));
        let text = people_file(rows.collect()).expect("a file");
        let read = read_people(&text, &form()).expect("a table");
        prop_assert_eq!(&read.problems, &[], "{}", text);
        let back: Vec<_> = read.rows.into_iter().map(|row| (row.name, row.email, row.given, row.language)).collect();
        let sent: Vec<_> = people.into_iter().map(|(name, email, given, language)| (name, email, given, Some(language))).collect();
        prop_assert_eq!(back, sent, "{}", text);
    }

    #[test]
    fn no_cell_is_run_by_a_spreadsheet(people in people()) {
        let rows = people.iter().map(|(name, email, given, language)| people_cells(name, email, given, *language));
        let text = people_file(rows.collect()).expect("a file");
        for record in csv::Reader::from_reader(text.as_bytes()).records() {
            for cell in &record.expect("a row") {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{}", text);
            }
        }
    }
}
