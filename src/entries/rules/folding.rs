//! Words as a search compares them: without case, accents and other marks, in every script.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::entries::{Answered, Answers, Audience};
use crate::programme::Form;

use super::showing::may_read;

/// `São Tomé` and `SAO  TOME` are the same.
pub fn folded(text: &str) -> String {
    let bare: String = text.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    bare.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a search looks through, each word once: first those that anybody may read, then, after a line's end, the others.
/// The title is part of the first; so a search in the catalogue cannot find what the catalogue does not show.
pub fn search_text(form: &Form, title: &str, answers: &Answers) -> String {
    let words = |public: bool| -> String {
        let of_field = |key: &str| {
            let readable = form.field(key).is_some_and(|field| may_read(field, Audience::Public));
            readable == public
        };
        let texts = answers.0.iter().filter(|(key, _)| !key.starts_with('@') && of_field(key));
        texts.flat_map(|(_, answered)| texts_of(answered)).collect::<Vec<_>>().join(" ")
    };
    let (public, rest) = (folded(&format!("{title} {}", words(true))), folded(&words(false)));
    let mut seen = HashSet::new();
    let mut once = |text: &str| {
        let fresh = text.split(' ').filter(|word| !word.is_empty() && seen.insert((*word).to_owned()));
        fresh.collect::<Vec<_>>().join(" ")
    };
    let public = once(&public);
    format!("{public}\n{}", once(&rest))
}

fn texts_of(answered: &Answered) -> Vec<&str> {
    match answered {
        Answered::Text(text) => vec![text],
        Answered::Chosen(_) | Answered::Files(_) => Vec::new(),
        Answered::ChosenWithText(texts) => texts.values().map(String::as_str).collect(),
    }
}

/// What an entry is called while nobody has given it a title.
pub fn title_or_reference(title: &str, reference: &str) -> String {
    if title.is_empty() { reference.to_owned() } else { title.to_owned() }
}

/// A pattern for LIKE with `\` as its escape.
pub fn like_anywhere(words: &str) -> String {
    format!("%{}%", escaped(words))
}

/// The same for what a text ends with.
pub fn like_ending(words: &str) -> String {
    format!("%{}", escaped(words))
}

/// Patterns for LIKE that all have to hold: one for each word that is searched for.
pub fn like_words(words: &str) -> Vec<String> {
    folded(words).split(' ').map(like_anywhere).collect()
}

/// The same, only within what anybody may read: before the line's end.
pub fn like_public(words: &str) -> Vec<String> {
    folded(words).split(' ').map(|word| format!("%{}%\n%", escaped(word))).collect()
}

fn escaped(words: &str) -> String {
    words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_hide_an_entry() {
        assert_eq!(folded("  ÉCOLE\nnumérique "), "ecole numerique");
        assert_eq!(folded("مَاء"), folded("ماء"));
        assert_eq!(folded("水务 2026"), "水务 2026");
    }

    #[test]
    fn each_word_is_looked_through_once() {
        let answers = Answers([("who".to_owned(), Answered::Text("Rain office, the rain".to_owned()))].into());
        assert_eq!(search_text(&Form::default(), "The Rain, the rain", &answers), "the rain, rain\noffice,");
        assert_eq!(like_words("Rain  Office"), ["%rain%", "%office%"]);
    }

    #[test]
    fn a_percent_sign_is_only_a_percent_sign() {
        assert_eq!(like_anywhere("100%_\\"), "%100\\%\\_\\\\%");
        assert_eq!(like_public("É% b"), ["%e\\%%\n%", "%b%\n%"]);
        assert_eq!(like_ending("@a_b.example"), "%@a\\_b.example");
    }
}
