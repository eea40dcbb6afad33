//! Answers as cells of a table, and back: what this program writes it reads as it was, but for files, whose names are all
//! that a table can hold.

use std::collections::{BTreeMap, HashMap};

use super::folding::folded;
use super::showing::is_link;
use crate::entries::Answered;
use crate::language::Names;
use crate::programme::{Choice, Field, FieldKind};

/// A line that goes on with the text of the option before it.
const GOES_ON: &str = "  ";

/// An answer as a cell; `name` says an option's names in the language of the table.
pub fn cell_of(field: &Field, answered: &Answered, name: impl Fn(&Names) -> String) -> String {
    let named =
        |key: &str| field.options.iter().find(|it| it.key == key).map_or_else(|| key.to_owned(), |it| name(&it.names));
    match answered {
        Answered::Text(key) if field.kind == FieldKind::Choice => named(key),
        Answered::Text(text) => text.clone(),
        Answered::Chosen(keys) => keys.iter().map(|key| named(key)).collect::<Vec<_>>().join("; "),
        Answered::ChosenWithText(texts) => {
            let lines = texts.iter().map(|(key, text)| format!("{}: {}", named(key), text.replace('\n', "\n  ")));
            lines.collect::<Vec<_>>().join("\n")
        }
        Answered::Files(files) => files.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join("; "),
    }
}

/// The answer that a text is for a field, and whether it says all that the text says.
pub fn answer_in(field: &Field, text: &str) -> Option<(Answered, bool)> {
    if text.is_empty() {
        return None;
    }
    match field.kind {
        FieldKind::Line | FieldKind::Text | FieldKind::Email | FieldKind::Number => {
            Some((Answered::Text(text.to_owned()), true))
        }
        FieldKind::File => None,
        FieldKind::Link => {
            let link = text.split([',', ';']).map(str::trim).find(|part| is_link(part))?;
            Some((Answered::Text(link.to_owned()), link == text))
        }
        FieldKind::Choice => Named::of(&field.options).key(text).map(|key| (Answered::Text(key.to_owned()), true)),
        FieldKind::Choices => {
            let (keys, whole) = Named::of(&field.options).listed(text);
            (!keys.is_empty()).then_some((Answered::Chosen(keys), whole))
        }
        FieldKind::ChoicesWithText => {
            let named = Named::of(&field.options);
            if let Some(texts) = named.told(text) {
                return Some((Answered::ChosenWithText(texts), true));
            }
            let (keys, _) = named.listed(text);
            let texts: BTreeMap<_, _> = keys.into_iter().map(|key| (key, String::new())).collect();
            (!texts.is_empty()).then_some((Answered::ChosenWithText(texts), false))
        }
    }
}

/// The keys of options by all that they are called, in whatever language.
struct Named<'f>(HashMap<String, &'f str>);

impl<'f> Named<'f> {
    fn of(options: &'f [Choice]) -> Self {
        let mut keys = HashMap::new();
        for option in options {
            for name in option.names.0.values().chain([&option.key]) {
                keys.entry(folded(name)).or_insert(option.key.as_str());
            }
        }
        Self(keys)
    }

    fn key(&self, text: &str) -> Option<&'f str> {
        self.0.get(&folded(text)).copied()
    }

    /// Options one after the other, between commas or semicolons, which may also stand within a name: the longest name that
    /// fits is meant. And whether everything is an option.
    fn listed(&self, text: &str) -> (Vec<String>, bool) {
        let cuts: Vec<usize> = text.match_indices([',', ';']).map(|(at, _)| at).collect();
        let starts: Vec<usize> = [0].into_iter().chain(cuts.iter().map(|at| at + 1)).collect();
        let ends: Vec<usize> = cuts.iter().copied().chain([text.len()]).collect();
        let (mut keys, mut whole, mut part) = (Vec::new(), true, 0);
        while part < starts.len() {
            let longest =
                (part..ends.len()).rev().find_map(|last| Some((self.key(&text[starts[part]..ends[last]])?, last)));
            match longest {
                Some((key, last)) => {
                    if !keys.iter().any(|it| it == key) {
                        keys.push(key.to_owned());
                    }
                    part = last + 1;
                }
                None => {
                    whole &= text[starts[part]..ends[part]].trim().is_empty();
                    part += 1;
                }
            }
        }
        (keys, whole)
    }

    /// `Option: text`, an option a line; a text goes on over lines that name none.
    fn told(&self, text: &str) -> Option<BTreeMap<String, String>> {
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        let mut last: Option<String> = None;
        for line in text.lines() {
            let option = if line.starts_with(GOES_ON) { None } else { self.named_first(line) };
            match (option, &last) {
                (Some((key, text)), _) => {
                    texts.insert(key.to_owned(), text.to_owned());
                    last = Some(key.to_owned());
                }
                (None, Some(key)) => {
                    let told = texts.entry(key.clone()).or_default();
                    told.push('\n');
                    told.push_str(line.strip_prefix(GOES_ON).unwrap_or(line));
                }
                (None, None) => return None,
            }
        }
        Some(texts)
    }

    /// An option before a colon; a name may have one itself.
    fn named_first<'t>(&self, line: &'t str) -> Option<(&'f str, &'t str)> {
        let colons = line.match_indices(':').map(|(at, _)| at).collect::<Vec<_>>();
        colons
            .into_iter()
            .rev()
            .find_map(|at| Some((self.key(&line[..at])?, line[at + 1..].strip_prefix(' ').unwrap_or(&line[at + 1..]))))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::Language;

    #[test]
    fn a_list_of_another_program_is_read_as_far_as_it_goes() {
        let goals = field(FieldKind::ChoicesWithText);
        let texts = |keys: &[&str]| {
            Some((Answered::ChosenWithText(keys.iter().map(|it| ((*it).to_owned(), String::new())).collect()), false))
        };
        assert_eq!(answer_in(&goals, "g6, Korea, Republic of"), texts(&["g6", "kr"]));
        assert_eq!(answer_in(&goals, "Clean water; unknown"), texts(&["g6"]));
        assert_eq!(answer_in(&goals, "unknown"), None);
        let chosen = answer_in(&field(FieldKind::Choices), "clean WATER; Korea, Republic of,,");
        assert_eq!(chosen, Some((Answered::Chosen(vec!["g6".to_owned(), "kr".to_owned()]), true)));
        assert_eq!(answer_in(&field(FieldKind::File), "plan.pdf"), None);
    }

    proptest! {
        #[test]
        fn what_was_chosen_and_told_comes_back_as_it_was(
            chosen in prop::sample::subsequence(vec!["g6", "kr", "x:y", "g7"], 1..4),
            texts in prop::collection::vec("([a-zA-Zء-ي,;:'=+-]{1,9}( |\n|\n\n|: )){0,5}[a-z]{1,4}", 4),
        ) {
            let name = |names: &Names| names.text(Language::English).to_owned();
            let keys: Vec<String> = chosen.iter().map(|it| (*it).to_owned()).collect();
            for kind in [FieldKind::Choices, FieldKind::ChoicesWithText, FieldKind::Choice, FieldKind::Text] {
                let answered = match kind {
                    FieldKind::Choices => Answered::Chosen(keys.clone()),
                    FieldKind::ChoicesWithText => Answered::ChosenWithText(keys.iter().cloned().zip(texts.clone()).collect()),
                    FieldKind::Choice => Answered::Text(keys[0].clone()),
                    _ => Answered::Text(texts[0].clone()),
                };
                let field = field(kind);
                let cell = cell_of(&field, &answered, name);
                prop_assert_eq!(answer_in(&field, &cell), Some((answered, true)), "{}", cell);
            }
        }
    }

    fn field(kind: FieldKind) -> Field {
        let option = |(key, name): (&str, &str)| Choice {
            key: key.to_owned(),
            names: Names::english(name),
            ..Choice::default()
        };
        let options =
            [("g6", "Clean water"), ("kr", "Korea, Republic of"), ("x:y", "Goal 6: water; light"), ("g7", "Korea")];
        Field { kind, options: options.map(option).to_vec(), ..Field::default() }
    }
}
