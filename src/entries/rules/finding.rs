//! By what entries are found beside their words: the options that they chose.

use std::collections::{BTreeMap, HashMap};

use crate::entries::{Answered, CATEGORIES, Draft};
use crate::programme::{Field, FieldKind, Form};

/// How many entries there are by `field=option`.
pub type Counts = HashMap<String, i64>;

/// Fields by whose options entries can be told apart.
pub const fn is_choice(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText)
}

/// Neither a key nor a code has a `=` or a line's end in it.
pub fn line(field: &str, option: &str) -> String {
    format!("{field}={option}")
}

/// What a draft chose, a line for each option that the form knows, its categories first.
pub fn chosen(form: &Form, draft: &Draft) -> String {
    let categories =
        draft.categories.iter().filter(|code| !code.contains(['=', '\n'])).map(|code| line(CATEGORIES, code));
    let fields = form.fields.iter().filter(|field| is_choice(field));
    let options = fields.flat_map(|field| {
        let keys = draft.answers.0.get(&field.key).map(keys_of).unwrap_or_default();
        let known = field.options.iter().filter(move |option| keys.contains(&option.key.as_str()));
        known.map(|option| line(&field.key, &option.key))
    });
    categories.chain(options).collect::<Vec<_>>().join("\n")
}

fn keys_of(answered: &Answered) -> Vec<&str> {
    match answered {
        Answered::Text(key) => vec![key],
        Answered::Chosen(keys) => keys.iter().map(String::as_str).collect(),
        Answered::ChosenWithText(texts) => texts.keys().map(String::as_str).collect(),
        Answered::Files(_) => Vec::new(),
    }
}

/// Those that chose all that is asked, and how many there would be if each option were asked in the place of what is asked
/// of its field now.
pub fn tally<Id: Copy>(rows: &[(Id, Option<String>)], asked: &BTreeMap<String, String>) -> (Vec<Id>, Counts) {
    let asked: Vec<(&str, String)> =
        asked.iter().map(|(field, option)| (field.as_str(), line(field, option))).collect();
    let (mut found, mut counts) = (Vec::new(), HashMap::<&str, i64>::new());
    for (id, chosen) in rows {
        let chosen = chosen.as_deref().unwrap_or_default();
        let lacks = |wanted: &str| !chosen.lines().any(|line| line == wanted);
        let mut lacking = asked.iter().filter(|(_, wanted)| lacks(wanted)).map(|(field, _)| *field);
        let (first, second) = (lacking.next(), lacking.next());
        if first.is_none() {
            found.push(*id);
        }
        if second.is_none() {
            let counted = chosen.lines().filter(|line| first.is_none_or(|field| is_of(line, field)));
            counted.for_each(|line| *counts.entry(line).or_default() += 1);
        }
    }
    (found, counts.into_iter().map(|(line, count)| (line.to_owned(), count)).collect())
}

fn is_of(line: &str, field: &str) -> bool {
    line.strip_prefix(field).is_some_and(|rest| rest.starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entries::Answers;
    use crate::language::Names;
    use crate::programme::Choice;

    #[test]
    fn only_options_that_the_form_knows_are_kept() {
        let draft = draft("water", "done\ngoals=g7", &["g6", "g9"]);
        assert_eq!(chosen(&form(), &draft), "@categories=water\ngoals=g6");
        assert_eq!(chosen(&form(), &self::draft("light", "done", &[])), "@categories=light\nstatus=done");
    }

    #[test]
    fn each_option_says_how_many_would_be_found_with_it() {
        let row = |id, category: &str, goals: &[&str]| (id, Some(chosen(&form(), &draft(category, "done", goals))));
        let rows = [row(1, "water", &["g6"]), row(2, "water", &["g6", "g7"]), row(3, "light", &["g7"]), (4, None)];
        let ask = |pairs: &[(&str, &str)]| {
            let asked = pairs.iter().map(|(field, option)| ((*field).to_owned(), (*option).to_owned())).collect();
            tally(&rows, &asked)
        };
        let (found, counts) = ask(&[]);
        assert_eq!(found, [1, 2, 3, 4]);
        assert_eq!((counts["goals=g6"], counts["goals=g7"], counts["status=done"]), (2, 2, 3));
        let (found, counts) = ask(&[("@categories", "water")]);
        assert_eq!(found, [1, 2]);
        assert_eq!((counts["@categories=water"], counts["@categories=light"], counts["goals=g7"]), (2, 1, 1));
        let (found, counts) = ask(&[("@categories", "light"), ("goals", "g6")]);
        assert_eq!(found, [0; 0]);
        assert_eq!((counts["@categories=water"], counts["goals=g7"]), (2, 1));
        assert_eq!(counts.get("status=done"), None);
    }

    fn draft(category: &str, status: &str, goals: &[&str]) -> Draft {
        let goals = goals.iter().map(|key| ((*key).to_owned(), "So.".to_owned())).collect();
        let answers = [
            ("goals".to_owned(), Answered::ChosenWithText(goals)),
            ("status".to_owned(), Answered::Text(status.to_owned())),
        ];
        Draft { title: String::new(), answers: Answers(answers.into()), categories: vec![category.to_owned()] }
    }

    fn form() -> Form {
        let option = |key: &str| Choice { key: key.to_owned(), names: Names::english(key), ..Choice::default() };
        let field = |key: &str, kind, options: &[&str]| Field {
            key: key.to_owned(),
            kind,
            options: options.iter().map(|key| option(key)).collect(),
            ..Field::default()
        };
        let goals = field("goals", FieldKind::ChoicesWithText, &["g6", "g7"]);
        Form { fields: vec![goals, field("status", FieldKind::Choice, &["done"])] }
    }
}
