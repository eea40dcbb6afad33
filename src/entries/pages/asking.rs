//! What the query of an address asks of a list of entries: the same words in the catalogue and behind the scenes, so that
//! every list has an address of its own.

use url::form_urlencoded;

use super::Choice;
use crate::entries::store::Filter;
use crate::entries::{Audience, CATEGORIES, State, Verdict, rules};
use crate::language::T;
use crate::programme::{Category, CategoryWord, Field, Programme};

/// A field of the form stands in an address after this, so that none is taken for a word of ours.
const BY: &str = "by-";

/// One choice among the options of a field, or among the categories, with how many each would find.
pub struct Facet {
    pub name: String,
    pub label: String,
    pub choices: Vec<Choice>,
}

/// What it does not know, and what this reader may not read, is not asked.
pub fn asked(query: &str, programme: &Programme, audience: Audience) -> Filter {
    let mut filter = Filter { public: audience == Audience::Public, ..Filter::default() };
    let pairs = form_urlencoded::parse(query.as_bytes()).map(|(name, value)| (name, value.replace('\0', "")));
    for (name, value) in pairs.filter(|(_, value)| !value.trim().is_empty()) {
        match &*name {
            "words" => value.trim().clone_into(&mut filter.words),
            "category" => drop(filter.chosen.insert(CATEGORIES.to_owned(), value)),
            "state" if !filter.public => filter.state = State::parse(&value),
            "verdict" if !filter.public => {
                filter.verdict = if value == "none" { Some(None) } else { Verdict::parse(&value).map(Some) };
            }
            name => {
                let key = name.strip_prefix(BY).unwrap_or_default();
                if fields(programme, audience).any(|field| field.key == key) {
                    filter.chosen.insert(key.to_owned(), value);
                }
            }
        }
    }
    filter
}

/// The query that asks this again, always spelled the same way.
pub fn spelled(filter: &Filter) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    if !filter.words.is_empty() {
        pairs.append_pair("words", &filter.words);
    }
    if let Some(state) = filter.state {
        pairs.append_pair("state", state.as_str());
    }
    if let Some(verdict) = filter.verdict {
        pairs.append_pair("verdict", verdict.map_or("none", |verdict| verdict.as_str()));
    }
    for (field, option) in &filter.chosen {
        pairs.append_pair(&name_of(field), option);
    }
    pairs.finish()
}

/// `here` with that query, for more to come after it.
pub fn leading_on(here: &str, query: &str) -> String {
    if query.is_empty() { format!("{here}?") } else { format!("{here}?{query}&") }
}

fn name_of(field: &str) -> String {
    if field == CATEGORIES { "category".to_owned() } else { format!("{BY}{field}") }
}

/// The fields by which this reader may tell entries apart.
pub fn fields(programme: &Programme, audience: Audience) -> impl Iterator<Item = &Field> {
    let may_ask = move |field: &&Field| rules::is_choice(field) && rules::may_read(field, audience);
    programme.form.fields.iter().filter(may_ask)
}

/// Categories first, then the fields of the form in its order. What would find nothing is left out.
pub fn facets(
    t: &T,
    programme: &Programme,
    categories: &[Category],
    audience: Audience,
    filter: &Filter,
    counts: &rules::Counts,
) -> Vec<Facet> {
    let facet = |field: &str, label: String, options: Vec<(&str, &str)>| {
        let chosen = filter.chosen.get(field).map(String::as_str);
        let choice = |(key, name): (&str, &str)| {
            let count = counts.get(&rules::line(field, key)).copied().unwrap_or_default();
            let text = t.s2("entries-option-count", "name", name, "count", t.number(count));
            (count > 0 || chosen == Some(key)).then(|| Choice::new(key, text, chosen == Some(key)))
        };
        let any = Choice::new("", t.s("entries-any"), chosen.is_none());
        let choices = [any].into_iter().chain(options.into_iter().filter_map(choice)).collect();
        Facet { name: name_of(field), label, choices }
    };
    let named = categories.iter().map(|category| (category.code.as_str(), t.names(&category.names))).collect();
    let of_categories = facet(CATEGORIES, t.s(category_label(programme)), named);
    let of_field = |field: &Field| {
        let options = field.options.iter().map(|option| (option.key.as_str(), t.names(&option.names))).collect();
        facet(&field.key, t.names(&field.names).to_owned(), options)
    };
    let all = [of_categories].into_iter().chain(fields(programme, audience).map(of_field));
    all.filter(|facet| facet.choices.len() > 1).collect()
}

pub fn category_label(programme: &Programme) -> &'static str {
    match programme.terms.category_word {
        CategoryWord::Category => "entries-category",
        CategoryWord::Challenge => "entries-challenge",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_spelled_the_same_way_however_it_came() {
        let filter = Filter {
            state: Some(State::Submitted),
            verdict: Some(None),
            chosen: [("goals", "g6"), (CATEGORIES, "water")].map(|(key, it)| (key.to_owned(), it.to_owned())).into(),
            words: "rain & sun".to_owned(),
            ..Filter::default()
        };
        let query = "words=rain+%26+sun&state=submitted&verdict=none&category=water&by-goals=g6";
        assert_eq!(spelled(&filter), query);
        assert_eq!((leading_on("/a", ""), leading_on("/a", "b=c")), ("/a?".to_owned(), "/a?b=c&".to_owned()));
    }
}
