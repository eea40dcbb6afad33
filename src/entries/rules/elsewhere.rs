//! Submissions as other systems keep them in JSON (HotCRP's list of papers, pretalx's submissions), as a table.

use serde_json::Value;

use crate::entries::ImportKind;
use crate::files::text_of_table;
use crate::language::WhyNot;

/// What is not standing there as submitted is brought in as a draft, which nobody judges.
const SUBMITTED: [&str; 5] = ["submitted", "accepted", "accept", "confirmed", "published"];

const COLUMNS: [&str; 9] =
    ["key", "title", "state", "category", "person", "email", "abstract", "description", "people"];

/// An author or a speaker; some lists have only a name or a code in its place.
struct Person {
    called: String,
    email: String,
    affiliation: String,
}

impl Person {
    fn of(one: &Value) -> Self {
        let part = |name: &str| words(one.get(name));
        let called = match (one, part("name")) {
            (Value::String(name), _) => name.clone(),
            (_, name) if name.is_empty() => format!("{} {}", part("given_name"), part("family_name")).trim().to_owned(),
            (_, name) => name,
        };
        Self { called, email: part("email"), affiliation: part("affiliation") }
    }

    fn in_full(&self) -> String {
        if self.affiliation.is_empty() {
            self.called.clone()
        } else {
            format!("{} ({})", self.called, self.affiliation)
        }
    }
}

/// What an import reads of a file: sheets and lists of other systems become tables first.
///
/// # Errors
/// When nothing can be made of it, with what to do instead.
pub fn import_text(kind: ImportKind, bytes: &[u8]) -> Result<String, WhyNot> {
    let text = text_of_table(bytes)?;
    if kind == ImportKind::Table && is_json(&text) { table_of(&text) } else { Ok(text) }
}

/// Is it a list of submissions, and not a table?
fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['[', '{'])
}

/// The same submissions as a table with a header, for the import of tables.
///
/// # Errors
/// When it is no JSON, or none of the two lists.
fn table_of(text: &str) -> Result<String, WhyNot> {
    let unknown = || WhyNot::new("entries-import-why-json");
    let parsed: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| WhyNot::new("entries-import-why-broken-json").with("line", error.line().to_string()))?;
    let list = match &parsed {
        Value::Array(list) => list,
        Value::Object(whole) => whole.get("results").and_then(Value::as_array).ok_or_else(unknown)?,
        _ => return Err(unknown()),
    };
    let mut table = csv::Writer::from_writer(Vec::new());
    let mut write = |cells: &[String]| table.write_record(cells).map_err(|_| unknown());
    write(&COLUMNS.map(str::to_owned))?;
    for one in list {
        write(&row(one).ok_or_else(unknown)?)?;
    }
    table.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(unknown)
}

fn row(one: &Value) -> Option<[String; COLUMNS.len()]> {
    let key = one.get("pid").or_else(|| one.get("code"))?;
    let people = one.get("authors").or_else(|| one.get("speakers")).and_then(Value::as_array);
    let people: Vec<Person> = people.into_iter().flatten().map(Person::of).collect();
    let state = words(one.get("status").or_else(|| one.get("state")));
    let state = if SUBMITTED.contains(&state.as_str()) { "submitted" } else { "draft" };
    let lead = people.first();
    Some([
        words(Some(key)),
        words(one.get("title")),
        state.to_owned(),
        words(one.get("topics").or_else(|| one.get("track"))),
        lead.map(|person| person.called.clone()).unwrap_or_default(),
        lead.map(|person| person.email.clone()).unwrap_or_default(),
        words(one.get("abstract")),
        words(one.get("description")),
        people.iter().map(Person::in_full).collect::<Vec<_>>().join("; "),
    ])
}

/// A text, a number, several texts, or one in several languages of which English is taken.
fn words(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Array(all)) => all.iter().map(|one| words(Some(one))).collect::<Vec<_>>().join(", "),
        Some(Value::Object(texts)) => {
            words(texts.get("en").or_else(|| texts.get("name")).or_else(|| texts.values().next()))
        }
        Some(Value::Null | Value::Bool(_)) | None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_of_hotcrp_are_rows() {
        let papers = r#"[{"object":"paper","pid":7,"status":"submitted","title":"Kite, and wind","abstract":"It flies.",
            "authors":[{"email":"ana@example.org","given_name":"Ana","family_name":"Lima","affiliation":"Wind Lab"},{"name":"Bo","email":null}],
            "topics":["Water","Light"]},{"object":"paper","pid":8,"status":"withdrawn","title":"Gone","authors":[]}]"#;
        let table = table_of(papers).unwrap();
        let rows: Vec<&str> = table.lines().collect();
        assert_eq!(
            rows[1],
            "7,\"Kite, and wind\",submitted,\"Water, Light\",Ana Lima,ana@example.org,It flies.,,Ana Lima (Wind Lab); Bo"
        );
        assert_eq!(rows[2], "8,Gone,draft,,,,,,");
    }

    #[test]
    fn submissions_of_pretalx_are_rows() {
        let list = r#"{"count":1,"results":[{"code":"ABCDEF","title":"Kite","state":"confirmed","track":{"en":"Water","de":"Wasser"},
            "abstract":"It flies.","description":null,"speakers":[{"code":"XYZ","name":"Ana Lima","email":"ana@example.org"}]}]}"#;
        let table = table_of(list).unwrap();
        assert_eq!(
            table.lines().nth(1),
            Some("ABCDEF,Kite,submitted,Water,Ana Lima,ana@example.org,It flies.,,Ana Lima")
        );
    }

    #[test]
    fn a_person_of_whom_a_list_has_only_the_name_is_kept() {
        let list = r#"[{"code":"ABCDEF","title":"Kite","state":"withdrawn","speakers":["Ana Lima"]}]"#;
        assert_eq!(table_of(list).unwrap().lines().nth(1), Some("ABCDEF,Kite,draft,,Ana Lima,,,,Ana Lima"));
    }

    #[test]
    fn what_is_neither_is_said_to_be_neither() {
        let why = |text| table_of(text).unwrap_err().id.to_string();
        assert_eq!(why("[{\"name\":\"no number\"}]"), "entries-import-why-json");
        assert_eq!(why("{\"papers\":[]}"), "entries-import-why-json");
        assert_eq!(why("[{\"pid\":1,"), "entries-import-why-broken-json");
        assert!(is_json(" [1]") && !is_json("title,key"));
    }
}
