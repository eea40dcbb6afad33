//! A file of judges that this program wrote reads back as it was, whatever they know.

use proptest::prelude::*;

use super::{judge_cells, read_table};
use crate::accounts::rules::{check_email, check_name};
use crate::language::Names;
use crate::panels::{Expertise, pages::judges_file};
use crate::programme::{Category, CategoryId};

/// One cell: what stands around it is not kept.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![".{0,30}", "['=+@,;\"-]{0,6}\\PC{0,9}"].prop_map(|text| text.trim().to_owned())
}

/// One of several in a cell: none of the marks that part them.
fn word() -> impl Strategy<Value = String> {
    "['=+@\"a-zéü水 -]{1,12}".prop_map(|text| text.trim().to_owned()).prop_filter("nothing", |text| !text.is_empty())
}

fn judges() -> impl Strategy<Value = (String, String, Expertise, [bool; 3])> {
    let name = words().prop_filter_map("no name", |text| check_name(&text).ok());
    let email =
        "[a-z=+'-]{1,9}@[a-z]{1,9}\\.example\\.org".prop_filter_map("no address", |text| check_email(&text).ok());
    let lists = (prop::collection::vec(word(), 0..4), prop::collection::vec(word(), 0..4));
    let says = (words(), words(), words(), words(), 1_i32..500);
    (name, email, says, lists, any::<[bool; 3]>()).prop_map(|(name, email, says, (languages, topics), in_them)| {
        let (organisation, country, region, stakeholder, capacity) = says;
        let knows = Expertise {
            organisation,
            country,
            region,
            stakeholder,
            languages,
            topics,
            capacity,
            ..Expertise::default()
        };
        (name, email, knows, in_them)
    })
}

proptest! {
    #[test]
    fn a_judge_comes_back_as_they_were((name, email, mut knows, in_them) in judges()) {
        let category =
            |code: &str| Category { id: CategoryId::fresh(), code: code.to_owned(), names: Names::english("One, two; three") };
        let categories = ["water", "C7-e", "light"].map(category);
        let chosen = categories.iter().zip(in_them).filter(|(_, chosen)| *chosen);
        knows.categories = chosen.map(|(category, _)| category.id).collect();
        let text = judges_file(vec![judge_cells(&name, &email, &knows, &categories)]).expect("a file");
        let read = read_table(&text, &categories).expect("a table");
        prop_assert_eq!(&read.problems, &[], "{}", text);
        let back = &read.rows[0].judge;
        prop_assert_eq!((&back.name, &back.email), (&name, &email));
        let told = Expertise {
            organisation: back.organisation.clone(),
            country: back.country.clone(),
            region: back.region.clone(),
            stakeholder: back.stakeholder.clone(),
            languages: back.languages.clone(),
            topics: back.topics.clone(),
            categories: back.categories.clone(),
            capacity: back.capacity.unwrap_or_default(),
        };
        prop_assert_eq!(told, knows, "{}", text);
    }
}
