//! Which questions are asked of an entry, and its draft as the sections of the form fill it in.

use crate::entries::{Answered, Answers, Draft};
use crate::programme::{Field, Form, Says};

/// Whether what the question waits for is chosen. A question that waits for one that is not asked is not asked either.
pub fn is_asked(form: &Form, field: &Field, draft: &Draft) -> bool {
    let Some(only_if) = &field.only_if else { return true };
    let any_of = |chosen: &[String]| chosen.iter().any(|one| only_if.any_of.contains(one));
    match &only_if.question {
        None => any_of(&draft.categories),
        Some(key) => {
            let before = form.field(key).is_some_and(|before| is_asked(form, before, draft));
            before && any_of(&keys_chosen(draft.answers.0.get(key)))
        }
    }
}

fn keys_chosen(answer: Option<&Answered>) -> Vec<String> {
    match answer {
        Some(Answered::Text(key)) => vec![key.clone()],
        Some(Answered::Chosen(keys)) => keys.clone(),
        Some(Answered::ChosenWithText(texts)) => texts.keys().cloned().collect(),
        Some(Answered::Files(_)) | None => Vec::new(),
    }
}

/// What is submitted of a draft: what somebody wrote for questions that are not asked of it stays theirs alone.
#[must_use]
pub fn as_asked(form: &Form, mut draft: Draft) -> Draft {
    let unasked = form.fields.iter().filter(|field| !is_asked(form, field, &draft));
    let unasked: Vec<String> = unasked.map(|field| field.key.clone()).collect();
    draft.answers.0.retain(|key, _| !unasked.contains(key));
    draft
}

/// Whether the page of its section has the question: it is asked, or may be as soon as something beside it is chosen.
pub fn is_offered(form: &Form, field: &Field, draft: &Draft) -> bool {
    let beside = field.only_if.as_ref().is_some_and(|only_if| {
        // Categories are chosen where the title is written.
        let decides = only_if.question.as_deref().unwrap_or("title");
        form.section_of(decides) == form.section_of(&field.key)
    });
    beside || is_asked(form, field, draft)
}

/// The draft with what one section of the form sent; everything else stays as it is kept. `section` is its number from
/// nought; without one, or with one that the form does not have, the whole form was sent.
#[must_use]
pub fn with_section(form: &Form, section: Option<usize>, sent: Draft, kept: &Draft) -> Draft {
    let sections = form.sections();
    let Some(fields) = section.filter(|_| sections.len() > 1).and_then(|number| sections.get(number)) else {
        return sent;
    };
    let mut draft = kept.clone();
    for field in fields.iter().filter(|field| is_offered(form, field, kept)) {
        match sent.answers.0.get(&field.key) {
            _ if field.key == "title" => {
                draft.title.clone_from(&sent.title);
                draft.categories.clone_from(&sent.categories);
            }
            Some(answer) => drop(draft.answers.0.insert(field.key.clone(), answer.clone())),
            None => drop(draft.answers.0.remove(&field.key)),
        }
    }
    draft
}

/// The draft with the region of the country that was chosen, unless somebody chose another region for that country.
#[must_use]
pub fn with_region(form: &Form, mut draft: Draft, kept: &Draft) -> Draft {
    let (Some(country), Some(region)) = (form.saying(Says::Country).next(), form.saying(Says::Region).next()) else {
        return draft;
    };
    let lies_in = |answers: &Answers| match answers.0.get(&country.key) {
        Some(Answered::Text(key)) => country.options.iter().find(|it| it.key == *key).and_then(|it| it.region.clone()),
        _ => None,
    };
    let before = lies_in(&kept.answers);
    let stands = match draft.answers.0.get(&region.key) {
        Some(Answered::Text(key)) => Some(key.clone()),
        _ => None,
    };
    let own_choice = stands.is_some() && stands != before;
    if let Some(found) = lies_in(&draft.answers).filter(|found| !own_choice && stands.as_ref() != Some(found)) {
        draft.answers.0.insert(region.key.clone(), Answered::Text(found));
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::programme::{Choice, FieldKind, OnlyIf};

    fn form() -> Form {
        let field =
            |key: &str, kind| Field { key: key.to_owned(), kind, names: Names::english(key), ..Field::default() };
        let option = |key: &str, region: Option<&str>| Choice {
            key: key.to_owned(),
            names: Names::english(key),
            region: region.map(ToOwned::to_owned),
            ..Choice::default()
        };
        let only_if = |question: Option<&str>, one: &str| {
            Some(OnlyIf { question: question.map(ToOwned::to_owned), any_of: vec![one.to_owned()] })
        };
        let kind =
            Field { options: vec![option("gov", None), option("cso", None)], ..field("kind", FieldKind::Choice) };
        let ministry = Field { only_if: only_if(Some("kind"), "gov"), ..field("ministry", FieldKind::Line) };
        let minister = Field {
            only_if: only_if(Some("ministry"), "yes"),
            section: Names::english("Where"),
            ..field("minister", FieldKind::Line)
        };
        let country = Field {
            options: vec![option("CH", Some("EUR")), option("KE", Some("AFR")), option("XX", None)],
            says: Some(Says::Country),
            ..field("country", FieldKind::Choice)
        };
        let region = Field {
            options: ["EUR", "AFR", "INT"].map(|key| option(key, None)).to_vec(),
            says: Some(Says::Region),
            ..field("region", FieldKind::Choice)
        };
        let water = Field { only_if: only_if(None, "water"), ..field("wells", FieldKind::Number) };
        Form { fields: vec![field("title", FieldKind::Line), kind, ministry, minister, country, region, water] }
    }

    fn draft(pairs: &[(&str, &str)], categories: &[&str]) -> Draft {
        let answers = pairs.iter().map(|(key, text)| ((*key).to_owned(), Answered::Text((*text).to_owned())));
        Draft {
            title: "Rain".to_owned(),
            answers: Answers(answers.collect()),
            categories: categories.iter().map(ToString::to_string).collect(),
        }
    }

    fn keys(draft: &Draft) -> Vec<&str> {
        draft.answers.0.keys().map(String::as_str).collect()
    }

    #[test]
    fn what_is_not_asked_is_not_submitted() {
        let all = [("kind", "gov"), ("minister", "Somebody"), ("ministry", "yes"), ("wells", "4")];
        assert_eq!(keys(&as_asked(&form(), draft(&all, &["water"]))), ["kind", "minister", "ministry", "wells"]);
        assert_eq!(keys(&as_asked(&form(), draft(&all, &["health"]))), ["kind", "minister", "ministry"]);
        let other = [("kind", "cso"), ("minister", "Somebody"), ("ministry", "yes")];
        assert_eq!(keys(&as_asked(&form(), draft(&other, &[]))), ["kind"], "nor what waits for it");
    }

    #[test]
    fn a_section_changes_what_it_asks_and_nothing_else() {
        let kept = draft(&[("kind", "gov"), ("ministry", "no"), ("country", "CH"), ("wells", "4")], &["water"]);
        let first = with_section(&form(), Some(0), draft(&[("kind", "cso")], &["health"]), &kept);
        assert_eq!(
            (keys(&first), first.categories.clone()),
            (vec!["country", "kind", "wells"], vec!["health".to_owned()])
        );
        // The number of wells was not on the page of an entry about health, so it stays.
        let second = with_section(&form(), Some(1), draft(&[("country", "KE")], &[]), &first);
        assert_eq!(
            (keys(&second), second.categories.clone()),
            (vec!["country", "kind", "wells"], vec!["health".to_owned()])
        );
        let whole = draft(&[("kind", "cso")], &[]);
        assert_eq!(with_section(&form(), None, whole.clone(), &kept), whole);
        assert_eq!(with_section(&form(), Some(9), whole.clone(), &kept), whole);
    }

    #[test]
    fn the_region_follows_the_country_until_somebody_chooses_it() {
        let region = |now: &[(&str, &str)], kept: &[(&str, &str)]| {
            let found = with_region(&form(), draft(now, &[]), &draft(kept, &[]));
            match found.answers.0.get("region") {
                Some(Answered::Text(key)) => key.clone(),
                _ => String::new(),
            }
        };
        assert_eq!(region(&[("country", "CH")], &[]), "EUR");
        assert_eq!(region(&[("country", "KE"), ("region", "EUR")], &[("country", "CH"), ("region", "EUR")]), "AFR");
        assert_eq!(region(&[("country", "CH"), ("region", "INT")], &[("country", "CH"), ("region", "EUR")]), "INT");
        assert_eq!(region(&[("country", "KE"), ("region", "INT")], &[("country", "CH"), ("region", "INT")]), "INT");
        assert_eq!(region(&[("country", "XX")], &[]), "");
    }
}
