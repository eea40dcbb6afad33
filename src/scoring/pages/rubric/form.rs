//! The rubric as a form: numbered fields for each criterion and level, in each of the languages.

use crate::language::{Language, Names};
use crate::programme::{Criterion, Level};
use crate::web::Fields;

const MOST: usize = 40;

pub struct CriterionForm {
    pub id: String,
    pub key: String,
    pub heading: String,
    pub names: Vec<TextIn>,
    pub meanings: Vec<TextIn>,
    pub weight: u32,
    pub levels: Vec<LevelForm>,
}

pub struct LevelForm {
    pub id: String,
    pub points: i32,
    pub names: Vec<TextIn>,
}

/// A text in one language.
pub struct TextIn {
    pub id: String,
    pub code: &'static str,
    pub dir: &'static str,
    pub own_name: &'static str,
    pub text: String,
}

pub fn forms_of(criteria: &[Criterion]) -> Vec<CriterionForm> {
    criteria.iter().enumerate().map(|(number, criterion)| form_of(number, criterion)).collect()
}

fn form_of(number: usize, criterion: &Criterion) -> CriterionForm {
    let id = format!("c{number}");
    let level = |(place, level): (usize, &Level)| {
        let id = format!("{id}-l{place}");
        LevelForm { points: level.points, names: texts(&format!("{id}-name"), &level.names), id }
    };
    CriterionForm {
        key: criterion.key.clone(),
        heading: criterion.names.text(Language::English).to_owned(),
        names: texts(&format!("{id}-name"), &criterion.names),
        meanings: texts(&format!("{id}-meaning"), &criterion.meaning),
        weight: criterion.weight,
        levels: criterion.levels.iter().enumerate().map(level).collect(),
        id,
    }
}

fn texts(id: &str, names: &Names) -> Vec<TextIn> {
    let text = |language: &Language| TextIn {
        id: format!("{id}-{language}"),
        code: language.as_str(),
        dir: language.direction(),
        own_name: language.own_name(),
        text: names.0.get(language).cloned().unwrap_or_default(),
    };
    Language::ALL.iter().map(text).collect()
}

/// What stands in the form. What is no number is nought, which the check names.
pub fn criteria_typed(fields: &Fields) -> Vec<Criterion> {
    let criterion = |number: usize| {
        let id = format!("c{number}");
        fields.has(&format!("{id}-key")).then(|| Criterion {
            key: fields.text(&format!("{id}-key")),
            names: names_typed(fields, &format!("{id}-name")),
            meaning: names_typed(fields, &format!("{id}-meaning")),
            weight: fields.number(&format!("{id}-weight")).unwrap_or(0),
            levels: (0..MOST).map_while(|place| level_typed(fields, &format!("{id}-l{place}"))).collect(),
        })
    };
    (0..MOST).map_while(criterion).collect()
}

fn level_typed(fields: &Fields, id: &str) -> Option<Level> {
    let points = format!("{id}-points");
    let names = names_typed(fields, &format!("{id}-name"));
    fields.has(&points).then(|| Level { points: fields.number(&points).unwrap_or(0), names })
}

fn names_typed(fields: &Fields, part: &str) -> Names {
    let text = |language: &Language| Some((*language, fields.text(&format!("{part}-{language}"))));
    Names(Language::ALL.iter().filter_map(text).filter(|(_, text)| !text.is_empty()).collect())
}

/// What a button does to the form itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Structure {
    Add,
    Remove(usize),
    Up(usize),
    AddLevel(usize),
    RemoveLevel(usize),
}

impl Structure {
    /// `add`, `remove-2`, `up-2`, `level-2`, `unlevel-2`.
    pub fn parse(act: &str) -> Option<Self> {
        if act == "add" {
            return Some(Self::Add);
        }
        let (verb, number) = act.split_once('-')?;
        let number = number.parse().ok()?;
        match verb {
            "remove" => Some(Self::Remove(number)),
            "up" => Some(Self::Up(number)),
            "level" => Some(Self::AddLevel(number)),
            "unlevel" => Some(Self::RemoveLevel(number)),
            _ => None,
        }
    }
}

pub fn restructure(criteria: &mut Vec<Criterion>, structure: Structure) {
    match structure {
        Structure::Add if criteria.len() < MOST => criteria.push(fresh(criteria)),
        Structure::Remove(number) if number < criteria.len() => {
            criteria.remove(number);
        }
        Structure::Up(number) if (1..criteria.len()).contains(&number) => criteria.swap(number - 1, number),
        Structure::AddLevel(number) => {
            if let Some(levels) = criteria.get_mut(number).map(|it| &mut it.levels).filter(|it| it.len() < MOST) {
                let points = levels.last().map_or(1, |last| last.points.saturating_add(1));
                levels.push(Level { points, names: Names::default() });
            }
        }
        Structure::RemoveLevel(number) => {
            if let Some(criterion) = criteria.get_mut(number) {
                criterion.levels.pop();
            }
        }
        Structure::Add | Structure::Remove(_) | Structure::Up(_) => {}
    }
}

/// A new criterion, on the scale of the last one.
fn fresh(criteria: &[Criterion]) -> Criterion {
    let free = |number: &usize| !criteria.iter().any(|it| it.key == format!("criterion_{number}"));
    let number = (1..).find(free).unwrap_or(criteria.len());
    let points = criteria.last().map_or_else(|| (1..=5).collect(), |it| it.levels.iter().map(|it| it.points).collect());
    let levels: Vec<i32> = points;
    Criterion {
        key: format!("criterion_{number}"),
        names: Names::default(),
        meaning: Names::default(),
        weight: 1,
        levels: levels.into_iter().map(|points| Level { points, names: Names::default() }).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_is_added_on_the_scale_of_the_last_and_moved_and_removed() {
        let mut criteria = Vec::new();
        for act in ["add", "add", "level-1", "add", "unlevel-0", "up-2", "remove-0"] {
            restructure(&mut criteria, Structure::parse(act).expect("an act"));
        }
        let seen: Vec<(&str, usize)> = criteria.iter().map(|it| (it.key.as_str(), it.levels.len())).collect();
        assert_eq!(seen, [("criterion_3", 6), ("criterion_2", 6)]);
        assert_eq!(Structure::parse("preview"), None);
    }

    #[test]
    fn a_form_reads_back_what_it_shows() {
        let mut criteria = Vec::new();
        restructure(&mut criteria, Structure::Add);
        criteria[0].names = Names::english("Reach");
        let form = forms_of(&criteria).remove(0);
        let mut pairs = vec![("c0-key".to_owned(), form.key), ("c0-weight".to_owned(), form.weight.to_string())];
        pairs.extend(form.names.into_iter().chain(form.meanings).map(|it| (it.id, it.text)));
        for level in form.levels {
            pairs.push((format!("{}-points", level.id), level.points.to_string()));
            pairs.extend(level.names.into_iter().map(|it| (it.id, it.text)));
        }
        assert_eq!(criteria_typed(&Fields::of(pairs)), criteria);
    }
}
