//! Named blanks in words that a person wrote: `{name}`. What is no blank stays as it was typed.

use crate::language::{Sentence, T};

/// The names of the blanks, as often as they stand there.
pub fn blanks_in(words: &str) -> Vec<&str> {
    let mut found = Vec::new();
    walk(words, |piece| {
        if let Piece::Blank(name) = piece {
            found.push(name);
        }
    });
    found
}

/// Each blank with what stands for it, kept apart from the words around it; one for which nothing stands is left.
pub fn filled(words: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut text = String::with_capacity(words.len());
    walk(words, |piece| match piece {
        Piece::Words(words) => text.push_str(words),
        Piece::Blank(name) => match value(name) {
            Some(value) => text.extend(["\u{2068}", &value, "\u{2069}"]),
            None => text.extend(["{", name, "}"]),
        },
    });
    text
}

/// What a letter that somebody wrote says in one of its parts. What fills a blank is never read for blanks itself.
pub(super) fn said(t: &T, details: &Sentence, part: &str) -> String {
    let value =
        |name: &str| details.details.iter().find(|(known, _)| known == name).map(|(_, detail)| t.detail(detail));
    filled(&value(part).unwrap_or_default(), value)
}

enum Piece<'w> {
    Words(&'w str),
    Blank(&'w str),
}

fn walk<'w>(words: &'w str, mut each: impl FnMut(Piece<'w>)) {
    let mut rest = words;
    while let Some(end) = rest.find('}') {
        let begin = rest[..end].rfind('{').filter(|begin| !rest[*begin..end].contains('\n'));
        match begin {
            Some(begin) => {
                each(Piece::Words(&rest[..begin]));
                each(Piece::Blank(rest[begin + 1..end].trim()));
            }
            None => each(Piece::Words(&rest[..=end])),
        }
        rest = &rest[end + 1..];
    }
    each(Piece::Words(rest));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_is_filled_and_what_fills_it_is_not_read_again() {
        let value = |name: &str| (name == "name").then(|| "Zara {link}".to_owned());
        assert_eq!(filled("Dear { name }, {x}!", value), "Dear \u{2068}Zara {link}\u{2069}, {x}!");
    }

    #[test]
    fn braces_that_hold_no_blank_are_words() {
        let words = "a } b { c\nd } {name} {{entry}";
        assert_eq!(blanks_in(words), ["name", "entry"]);
        assert_eq!(
            filled(words, |_| Some("X".to_owned())).replace(['\u{2068}', '\u{2069}'], ""),
            "a } b { c\nd } X {X"
        );
    }
}
