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

    use proptest::prelude::*;

    use crate::language::{Language, Names};
    use crate::programme::{Choice, Field, FieldKind, OnlyIf, Per, SetupQuota};

    /// Whatever somebody may type or paste: quotes, backslashes, lines, signs of every script and of none. No name is
    /// kept where nothing is typed.
    fn texts() -> impl Strategy<Value = Names> {
        let text = prop_oneof![".{0,40}", "[\"'\\\\\n\r\t#=\\[\\]{}]{0,12}", "\\PC{0,20}"];
        let kept = text.prop_map(|text| if text.trim().is_empty() { "x".to_owned() } else { text });
        prop::collection::btree_map(prop::sample::select(Language::ALL), kept, 0..4).prop_map(Names)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(150))]

        #[test]
        fn whatever_stands_in_a_set_up_is_written_so_that_it_reads_back(
            texts in prop::collection::vec(texts(), 12),
            rounds in prop::option::of(prop::collection::vec(1_i32..9, 0..4)),
            numbers in prop::collection::vec(prop::option::of(0_u32..100_000), 5),
            ticks in prop::collection::vec(any::<bool>(), 5),
            preset in 0_usize..2,
        ) {
            let mut setup = presets::all()[preset].setup.clone();
            let [names, summaries, category, prize, round, meaning, level, name, help, section, option, other] =
                <[Names; 12]>::try_from(texts).expect("twelve");
            (setup.names, setup.summaries) = (names, summaries);
            setup.categories[0].names = category;
            setup.prizes[0].names = prize;
            setup.prizes[0].category = ticks[0].then(|| "a \"code\"\\".to_owned());
            setup.rounds[0].names = round;
            setup.rounds[0].moves_on = numbers[0].map(|most| SetupQuota { most, per: Per::default() });
            setup.rounds[0].budget = numbers[1];
            setup.rounds[0].criteria[0].meaning = meaning;
            setup.rounds[0].criteria[0].levels[0].names = level;
            let option = Choice { key: "one".to_owned(), names: option, ..Choice::default() };
            let chooses = Field { key: "more".to_owned(), kind: FieldKind::Choice, rounds, ..Field::default() };
            setup.form.fields.push(Field { options: vec![option], ..chooses });
            let field = &mut setup.form.fields[1];
            (field.names, field.help, field.section) = (name, help, section);
            (field.words_min, field.words_max, field.files_max) = (numbers[2], numbers[3], numbers[4]);
            (field.required, field.identifying, field.public) = (ticks[1], ticks[2], ticks[3]);
            let any_of = other.0.values().cloned().collect();
            field.only_if = ticks[4].then_some(OnlyIf { question: None, any_of });
            let written = setup.written();
            prop_assert_eq!(Setup::read(&written), Ok(setup), "{}", written);
        }
    }
}
