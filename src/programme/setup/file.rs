//! The set-up as the text of a file: read with the place of a mistake, written so that a person likes to edit it.

use toml::{Table, Value};

use super::Setup;
use crate::language::WhyNot;

impl Setup {
    /// # Errors
    /// Where the text is no set-up: line, column, and what was expected there.
    pub fn read(text: &str) -> Result<Self, WhyNot> {
        parsed(text).map(Self::with_criteria_of_the_round_before)
    }

    /// A round without criteria of its own is judged by those of the round before.
    fn with_criteria_of_the_round_before(mut self) -> Self {
        for at in 1..self.rounds.len() {
            if self.rounds[at].criteria.is_empty() {
                self.rounds[at].criteria = self.rounds[at - 1].criteria.clone();
            }
        }
        self
    }

    /// Names on one line, options and levels one to a line, everything else in sections.
    pub fn written(&self) -> String {
        let mut text = String::new();
        if let Ok(table) = Table::try_from(self) {
            write_section(&mut text, "", &table);
        }
        text
    }
}

fn parsed(text: &str) -> Result<Setup, WhyNot> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start).min(text.len());
        let before = text.get(..start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        WhyNot::new("programme-why-file")
            .with("line", line.to_string())
            .with("column", column.to_string())
            .with("message", error.message())
    })
}

fn write_section(text: &mut String, path: &str, table: &Table) {
    let of_sections = |key: &str, value: &Value| is_sectioned(path, key, value);
    for (key, value) in table.iter().filter(|(key, value)| !of_sections(key, value)) {
        write_line(text, key, value);
    }
    for (key, value) in table.iter().filter(|(key, value)| of_sections(key, value)) {
        let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        match value {
            Value::Array(items) => items.iter().filter_map(Value::as_table).for_each(|item| {
                text.push_str(&format!("\n[[{below}]]\n"));
                write_section(text, &below, item);
            }),
            Value::Table(inner) => {
                if inner.iter().any(|(key, value)| !is_sectioned(&below, key, value)) {
                    text.push_str(&format!("\n[{below}]\n"));
                }
                write_section(text, &below, inner);
            }
            _ => {}
        }
    }
}

/// Lists of tables get a section each, unless they are the short rows of a field or of a criterion.
fn is_sectioned(path: &str, key: &str, value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(Value::is_table) && !matches!(key, "options" | "levels"),
        Value::Table(_) => path.is_empty() && matches!(key, "terms" | "form"),
        _ => false,
    }
}

fn write_line(text: &mut String, key: &str, value: &Value) {
    match value {
        Value::Array(items) if !items.is_empty() => {
            let rows: String = items.iter().map(|item| format!("  {item},\n")).collect();
            text.push_str(&format!("{key} = [\n{rows}]\n"));
        }
        _ => text.push_str(&format!("{key} = {value}\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::presets;

    #[test]
    fn what_is_written_reads_back_the_same() {
        for preset in presets::all() {
            assert_eq!(Setup::read(&preset.setup.written()), Ok(preset.setup), "{}", preset.key);
        }
    }

    #[test]
    fn names_stand_on_one_line() {
        let text = presets::find("hackathon").expect("the preset").setup.written();
        assert!(text.contains("\ncode = \"HEALTH\"\nnames = { en = \"Health for everyone\", ar = "), "{text}");
        assert!(text.contains("\n  { points = 1, names = { en = \"Does not meet the challenge.\""), "{text}");
    }

    #[test]
    fn a_mistake_is_named_with_its_line_and_column() {
        let text = presets::find("hackathon").expect("the preset").setup.written();
        let why = Setup::read(&text.replacen("screening = false", "screening = maybe", 1)).expect_err("a mistake");
        let line = text.lines().position(|line| line == "screening = false").expect("the line") + 1;
        let told: Vec<_> = why.details.iter().map(|(_, detail)| format!("{detail:?}")).collect();
        assert_eq!(told[..2], [format!("Text(\"{line}\")"), "Text(\"13\")".to_owned()]);
        let unknown = Setup::read(&text.replacen("screening = false", "screeming = false", 1));
        assert!(format!("{unknown:?}").contains("screeming"), "{unknown:?}");
    }
}
