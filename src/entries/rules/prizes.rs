//! Which prizes or challenges a cell names, although their names hold the comma that separates them.

use std::collections::BTreeMap;

use crate::entries::Mapping;
use crate::language::Names;
use crate::programme::{Category, Prize};

use super::folding::folded;

/// A name that is known here, and the category that it leads to; none: it leads nowhere, and that is known.
pub type Known = BTreeMap<String, Option<String>>;

/// The names of a programme, as files may write them.
#[derive(Clone, Debug, Default)]
pub struct Targets(Known);

impl Targets {
    /// Categories and prizes by name in any language and by code; then what an organiser said about names of the file.
    pub fn of(categories: &[Category], prizes: &[Prize], mapping: &Mapping) -> Self {
        let mut known = Known::new();
        let mut add = |names: &Names, code: &str, target: Option<String>| {
            for name in names.0.values().map(String::as_str).chain([code]) {
                known.entry(normal(name)).or_insert_with(|| target.clone());
                if let Some(bare) = without_sponsor(name) {
                    known.entry(normal(bare)).or_insert_with(|| target.clone());
                }
            }
        };
        for category in categories {
            add(&category.names, &category.code, Some(category.code.clone()));
        }
        for prize in prizes {
            let code = prize.category.and_then(|id| categories.iter().find(|category| category.id == id));
            add(&prize.names, &prize.code, code.map(|category| category.code.clone()));
        }
        for (name, code) in &mapping.prizes {
            let target =
                categories.iter().find(|category| category.code == *code).map(|category| category.code.clone());
            known.insert(normal(name), target);
        }
        Self(known)
    }

    /// The codes of a cell, once each, and the names in it that nothing here has.
    pub fn split(&self, cell: &str) -> (Vec<String>, Vec<String>) {
        let parts: Vec<&str> = cell.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let (mut codes, mut unknown, mut from) = (Vec::new(), Vec::<String>::new(), 0);
        let mut joined = false;
        while from < parts.len() {
            match self.longest(&parts[from..]) {
                Some((length, target)) => {
                    codes.extend(target.filter(|code| !codes.contains(code)));
                    from += length;
                    joined = false;
                }
                None => {
                    // `…, sponsored by …`: a part in small letters goes on with the name before it.
                    let goes_on = joined && parts[from].starts_with(char::is_lowercase);
                    match unknown.last_mut().filter(|_| goes_on) {
                        Some(name) => name.push_str(&format!(", {}", parts[from])),
                        None => unknown.push(parts[from].to_owned()),
                    }
                    from += 1;
                    joined = true;
                }
            }
        }
        (codes, unknown)
    }

    /// The longest known name that the parts begin with: how many parts it has, and where it leads.
    fn longest(&self, parts: &[&str]) -> Option<(usize, Option<String>)> {
        (1..=parts.len()).rev().find_map(|length| {
            let name = parts[..length].join(", ");
            let found = self.0.get(&normal(&name)).or_else(|| self.0.get(&normal(without_sponsor(&name)?)))?;
            Some((length, found.clone()))
        })
    }
}

/// The same name however its spaces, commas and letters are written.
fn normal(name: &str) -> String {
    folded(name).split(',').map(str::trim).collect::<Vec<_>>().join(", ")
}

/// `MLH: Best Use of X` and `[MLH] Best Use of X` are the prize `Best Use of X`.
fn without_sponsor(name: &str) -> Option<&str> {
    let bracketed = name.trim().strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(_, bare)| bare);
    let named = || name.split_once(": ").filter(|(sponsor, _)| !sponsor.contains(',')).map(|(_, bare)| bare);
    bracketed.or_else(named).map(str::trim).filter(|bare| !bare.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::CategoryId;

    #[test]
    fn a_comma_within_a_name_divides_nothing() {
        let cell = "Best Beginner Hack, Best Interdisciplinary Hack, sponsored by the College, Best Design";
        let codes = ["beginner", "college", "design"].map(str::to_owned).to_vec();
        assert_eq!(targets().split(cell), (codes, vec![]));
    }

    #[test]
    fn the_longest_name_wins() {
        assert_eq!(targets().split("Best Design, sponsored by Ink").0, ["ink"]);
        assert_eq!(targets().split("best  design").0, ["design"]);
    }

    #[test]
    fn a_sponsor_before_the_name_changes_nothing() {
        assert_eq!(targets().split("MLH: Best Design, [MLH] Best Beginner Hack").0, ["design", "beginner"]);
    }

    #[test]
    fn what_nobody_knows_is_reported_whole() {
        let (codes, unknown) = targets().split("Best Design, Best Hat, sponsored by Felt, Best Shoe");
        assert_eq!(
            (codes, unknown),
            (vec!["design".to_owned()], vec!["Best Hat, sponsored by Felt".to_owned(), "Best Shoe".to_owned()])
        );
    }

    #[test]
    fn what_an_organiser_said_about_a_name_is_believed() {
        let prizes = [("Best Hat, sponsored by Felt", "design"), ("Best Shoe", "")];
        let mapping = Mapping {
            prizes: prizes.map(|(name, code)| (name.to_owned(), code.to_owned())).into(),
            ..Mapping::default()
        };
        let split = Targets::of(&categories(), &[], &mapping).split("Best Shoe, Best Hat, sponsored by Felt");
        assert_eq!(split, (vec!["design".to_owned()], vec![]));
    }

    fn targets() -> Targets {
        Targets::of(&categories(), &[], &Mapping::default())
    }

    fn categories() -> Vec<Category> {
        let category = |(code, name): (&str, &str)| Category {
            id: CategoryId::fresh(),
            code: code.to_owned(),
            names: Names::english(name),
        };
        [
            ("beginner", "Best Beginner Hack"),
            ("college", "Best Interdisciplinary Hack, sponsored by the College"),
            ("design", "Best Design"),
            ("ink", "Best Design, sponsored by Ink"),
        ]
        .map(category)
        .to_vec()
    }
}
