//! Keeps the house in order. The messages ask the question that a person would ask.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const SLICES: [&str; 12] = [
    "accounts",
    "audit",
    "mail",
    "programme",
    "entries",
    "panels",
    "scoring",
    "voting",
    "results",
    "ceremony",
    "desk",
    "demo",
];
/// Ground is used by all: these three may know each other.
const GROUND: usize = 3;
const LONGEST: usize = 300;

#[test]
fn no_file_grows_past_what_a_reader_can_hold() {
    let long: Vec<_> = sources("src")
        .into_iter()
        // Tables and addresses are lists, as long as there are tables and addresses.
        .filter(|(path, text)| {
            text.lines().count() > LONGEST && !path.ends_with("schema.rs") && !path.ends_with("routes.rs")
        })
        .map(|(path, _)| path)
        .collect();
    assert!(long.is_empty(), "over {LONGEST} lines: what second thing do they do? {long:?}");
}

#[test]
fn rules_know_no_database_no_browser_no_clock_and_no_chance() {
    let strangers =
        ["diesel::", "actix_web::", "askama::", "Moment::now", "rand::random", "crate::db", "crate::schema"];
    let found = uses("rules", &strangers);
    assert!(found.is_empty(), "what does a rule need that for? {found:?}");
}

#[test]
fn stores_know_no_browser_and_never_ask_the_clock() {
    let found = uses("store", &["actix_web::", "askama::", "Moment::now", "crate::web"]);
    assert!(found.is_empty(), "what does a store need that for? {found:?}");
}

#[test]
fn pages_know_no_tables() {
    let found = uses("pages", &["diesel::", "crate::schema"]);
    assert!(found.is_empty(), "should that be a finder in the store? {found:?}");
}

#[test]
fn no_slice_uses_a_later_one() {
    for (path, text) in sources("src") {
        let Some(own) = SLICES.iter().position(|slice| slice_of(&path) == Some(*slice)) else { continue };
        let later = SLICES.iter().skip((own + 1).max(GROUND)).find(|later| {
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            code.contains(&format!("crate::{later}::")) || code.contains(&format!("crate::{later};"))
        });
        assert_eq!(later, None, "{} stands before that: should the later slice ask instead?", path.display());
    }
}

#[test]
fn only_a_slices_own_store_writes_its_tables() {
    let owners = owners_of_tables();
    for (path, text) in sources("src") {
        let Some(slice) = slice_of(&path) else { continue };
        for verb in ["insert_into(", "update(", "delete("] {
            for rest in text.split(&format!("diesel::{verb}")).skip(1) {
                let named = rest.trim_start().split([':', '.', ')', ',']).next().unwrap_or_default().trim();
                let owner = owners.get(named).map_or(slice, String::as_str);
                assert_eq!(owner, slice, "{} writes {named}: is that a verb of {owner}?", path.display());
            }
        }
    }
}

/// The headings of the migrations say whose each table is.
fn owners_of_tables() -> BTreeMap<String, String> {
    let (mut owner, mut owners) = (String::new(), BTreeMap::new());
    for (_, text) in files("migrations", "up.sql") {
        for line in text.lines() {
            if let Some(heading) = line.strip_prefix("-- ").filter(|heading| heading.ends_with("---")) {
                heading.split(' ').next().unwrap_or_default().clone_into(&mut owner);
            } else if let Some(table) = line.strip_prefix("CREATE TABLE ") {
                owners.insert(table.trim_end_matches(" (").to_owned(), owner.clone());
            }
        }
    }
    owners
}

fn uses(room: &str, strangers: &[&str]) -> Vec<String> {
    let in_room = |path: &Path| {
        path.components().skip(2).any(|part| part.as_os_str().to_string_lossy().trim_end_matches(".rs") == room)
    };
    let mut found = Vec::new();
    for (path, text) in sources("src").into_iter().filter(|(path, _)| in_room(path)) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        found.extend(
            strangers.iter().filter(|stranger| code.contains(**stranger)).map(|it| format!("{}: {it}", path.display())),
        );
    }
    found
}

fn slice_of(path: &Path) -> Option<&'static str> {
    let first = path.components().nth(1)?.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned();
    SLICES.into_iter().find(|slice| *slice == first)
}

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    files(folder, ".rs")
}

/// Paths from the root of the package, with their text.
pub fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut found, mut folders) = (Vec::new(), vec![root.join(folder)]);
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = std::fs::read_to_string(&path).expect("a text");
                found.push((path.strip_prefix(root).unwrap_or(&path).to_path_buf(), text));
            }
        }
    }
    found.sort();
    found
}
