//! The options of a question, typed as lines; and keys made of names.

use std::collections::BTreeSet;

use crate::language::{Language, Names, WhyNot};
use crate::programme::Choice;

/// As long as keys of fields and options may be.
const LONGEST_KEY: usize = 40;

/// A line for each option, in those languages in which any has a name.
pub(super) fn option_lines(options: &[Choice]) -> Names {
    let mut all = Names::default();
    for language in Language::ALL {
        let names = options.iter().map(|option| option.names.0.get(language).map_or("", String::as_str));
        let lines: Vec<&str> = names.collect();
        if lines.iter().any(|line| !line.is_empty()) {
            all.0.insert(*language, lines.join("\n"));
        }
    }
    all
}

/// Options from lines. The first language that has any says which there are; an option keeps its key where its name stayed,
/// or where as many names are new as are gone, so that each of these was only renamed.
pub(super) fn options_typed(before: &[Choice], lines: &Names) -> Result<Vec<Choice>, (Language, WhyNot)> {
    let Some(leading) = Language::ALL.iter().copied().find(|it| lines.0.contains_key(it)) else {
        return Ok(Vec::new());
    };
    let split = |text: &str| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>();
    let leads: Vec<String> = lines.0.get(&leading).map(|text| split(text.trim())).unwrap_or_default();
    if let Some(twice) = leads.iter().enumerate().find(|(at, line)| leads[..*at].contains(line)) {
        return Err((leading, WhyNot::new("programme-why-option-twice").with("option", twice.1.clone())));
    }
    let keys = keys_for(before, &leads, leading);
    // What else is known of an option stays with its key.
    let known = |key: &String| before.iter().find(|option| option.key == *key).cloned().unwrap_or_default();
    let option = |key: String| Choice { names: Names::default(), key: key.clone(), ..known(&key) };
    let mut options: Vec<Choice> = keys.into_iter().map(option).collect();
    for (language, text) in &lines.0 {
        // An empty line is an option that has no name in this language, also the first and the last one.
        let mut names = if *language == leading { leads.clone() } else { split(text) };
        while names.len() > options.len() && names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        if text.ends_with('\n') && names.len() + 1 == options.len() {
            names.push(String::new());
        }
        if names.len() != options.len() || (*language == leading && names.iter().any(String::is_empty)) {
            let why = WhyNot::new("programme-why-option-lines").count("lines", options.len());
            return Err((*language, why.with("found", names.len().to_string())));
        }
        for (option, name) in options.iter_mut().zip(names).filter(|(_, name)| !name.is_empty()) {
            option.names.0.insert(*language, name);
        }
    }
    Ok(options)
}

fn keys_for(before: &[Choice], leads: &[String], leading: Language) -> Vec<String> {
    let old = |option: &Choice| option.names.0.get(&leading).cloned().unwrap_or_default();
    let same = |line: &String| before.iter().find(|option| old(option) == *line).map(|option| option.key.clone());
    let gone: Vec<&Choice> = before.iter().filter(|option| !leads.contains(&old(option))).collect();
    let fresh = leads.iter().filter(|line| same(line).is_none()).count();
    let mut renamed = gone.iter().filter(|_| gone.len() == fresh).map(|option| option.key.clone());
    let mut taken: BTreeSet<String> = before.iter().map(|option| option.key.clone()).collect();
    let key = |line: &String| {
        same(line).or_else(|| renamed.next()).unwrap_or_else(|| {
            let key = fresh_key(line, "option", &taken);
            taken.insert(key.clone());
            key
        })
    };
    leads.iter().map(key).collect()
}

/// Of a name what may stand in a key; with a number where that is taken.
pub(super) fn fresh_key(name: &str, otherwise: &str, taken: &BTreeSet<String>) -> String {
    let plain = name.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), " ");
    let words = plain.split_whitespace().collect::<Vec<_>>().join("_");
    let stem: String =
        words.trim_start_matches(|c: char| !c.is_ascii_lowercase()).chars().take(LONGEST_KEY - 4).collect();
    let stem = if stem.is_empty() { otherwise.to_owned() } else { stem };
    let numbered = (2..).map(|number| format!("{stem}_{number}"));
    std::iter::once(stem.clone()).chain(numbered).find(|key| !taken.contains(key)).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(language: Language, text: &str) -> Names {
        Names([(language, text.to_owned())].into_iter().collect())
    }

    fn options(lines: &str) -> Vec<Choice> {
        options_typed(&[], &names(Language::English, lines)).expect("options")
    }

    fn keys(before: &[Choice], lines: &str) -> Vec<String> {
        let found = options_typed(before, &names(Language::English, lines)).expect("options");
        found.into_iter().map(|option| option.key).collect()
    }

    #[test]
    fn an_option_keeps_its_key_when_it_is_moved_or_renamed() {
        let before = options("Africa\nArab States\nEurope");
        assert_eq!(keys(&before, "Europe\nAfrica\nArab States"), ["europe", "africa", "arab_states"]);
        assert_eq!(keys(&before, "Africa\nArab region\nEurope"), ["africa", "arab_states", "europe"]);
        assert_eq!(
            keys(&before, "Africa\nAmericas\nArab States\nEurope"),
            ["africa", "americas", "arab_states", "europe"]
        );
        assert_eq!(keys(&before, "Africa\nEurope"), ["africa", "europe"]);
    }

    #[test]
    fn the_lines_of_each_language_are_those_of_the_first() {
        let mut lines = names(Language::English, "Yes\nNo");
        lines.0.insert(Language::French, "Oui\nNon".to_owned());
        let found = options_typed(&[], &lines).expect("options");
        assert_eq!(found[1].names.0.get(&Language::French).map(String::as_str), Some("Non"));
        lines.0.insert(Language::French, "Oui".to_owned());
        assert_eq!(options_typed(&[], &lines).expect_err("a line lacks").0, Language::French);
        let twice = options_typed(&[], &names(Language::English, "Yes\nYes")).expect_err("twice").1;
        assert_eq!(twice.id, "programme-why-option-twice");
    }

    #[test]
    fn an_option_without_a_name_in_one_language_goes_round_unchanged() {
        let mut before = options("Yes\nNo\nPerhaps");
        before[1].names.0.insert(Language::French, "Non".to_owned());
        let lines = option_lines(&before);
        assert_eq!(lines.0.get(&Language::French).map(String::as_str), Some("\nNon\n"));
        assert_eq!(options_typed(&before, &lines), Ok(before.clone()));
        let mut spaced = lines;
        spaced.0.insert(Language::English, "\nYes\nNo\nPerhaps\n\n".to_owned());
        assert_eq!(options_typed(&before, &spaced), Ok(before));
    }

    #[test]
    fn a_key_is_made_of_the_name_or_of_a_number() {
        let taken = ["what_it_is".to_owned()].into_iter().collect();
        assert_eq!(fresh_key("What it is", "question", &taken), "what_it_is_2");
        assert_eq!(fresh_key("2030: why?", "question", &taken), "why");
        assert_eq!(fresh_key("ما هو", "question", &taken), "question");
        assert!(fresh_key(&"long ".repeat(40), "question", &taken).len() <= LONGEST_KEY);
    }
}
