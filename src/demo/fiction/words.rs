//! Texts with slots to fill, words to count, names to spell in addresses.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

pub const SMALL_NUMBERS: [&str; 7] = ["three", "four", "five", "six", "seven", "eight", "nine"];

/// The template with each `{slot}` filled and a capital at its beginning. A slot written with a capital is filled with one.
pub fn fill(template: &str, mut slot: impl FnMut(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len() + 40);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        if name.starts_with(char::is_uppercase) {
            filled.push_str(&with_capital(&slot(&name.to_lowercase())));
        } else {
            filled.push_str(&slot(name));
        }
        rest = after;
    }
    filled.push_str(rest);
    with_capital(&filled)
}

pub fn with_capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A name by itself, as it stands in a list: no article before it.
pub fn without_article(name: &str) -> &str {
    name.strip_prefix("the ").unwrap_or(name)
}

/// As entry forms count them.
pub fn words(text: &str) -> u32 {
    u32::try_from(text.unicode_words().count()).unwrap_or(u32::MAX)
}

/// Thousands with a comma.
pub fn written(number: u32) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", written(number / 1000), number % 1000) }
}

/// As many whole sentences of the text as the limit allows.
pub fn within(text: &str, words_max: Option<u32>) -> String {
    let Some(most) = words_max.filter(|most| words(text) > *most) else { return text.to_owned() };
    let mut kept = String::new();
    for sentence in text.split_sentence_bounds() {
        if words(&kept) + words(sentence) > most {
            break;
        }
        kept.push_str(sentence);
    }
    kept.trim_end().to_owned()
}

/// Sentences up to the target, leaving out those that would pass the limit.
pub fn grown(first: Vec<String>, more: impl IntoIterator<Item = String>, target: u32, most: u32) -> String {
    let mut count: u32 = first.iter().map(|sentence| words(sentence)).sum();
    let mut sentences = first;
    for sentence in more {
        if count >= target {
            break;
        }
        let longer = count + words(&sentence);
        if longer <= most && !sentences.contains(&sentence) {
            count = longer;
            sentences.push(sentence);
        }
    }
    sentences.join(" ")
}

/// The name in small Latin letters, digits and dashes; empty where it is in another script.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.nfd().flat_map(plain) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if matches!(letter, ' ' | '-' | '&' | '/') && !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// A slug short enough for a part of a host's name.
pub fn host(name: &str) -> String {
    let slug = slug(name);
    let end = slug.rmatch_indices('-').map(|(at, _)| at).find(|at| *at <= 40);
    if slug.len() <= 40 { slug } else { slug[..end.unwrap_or(40)].to_owned() }
}

/// Letters that no normalisation takes apart.
fn plain(letter: char) -> Vec<char> {
    match letter {
        'ø' | 'Ø' => vec!['o'],
        'ł' | 'Ł' => vec!['l'],
        'đ' | 'Đ' | 'ð' => vec!['d'],
        'ı' => vec!['i'],
        'ə' => vec!['a'],
        'ß' => vec!['s', 's'],
        'æ' | 'Æ' => vec!['a', 'e'],
        'œ' | 'Œ' => vec!['o', 'e'],
        'þ' | 'Þ' => vec!['t', 'h'],
        other => vec![other],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_with_a_capital_begins_with_one() {
        let slot = |name: &str| format!("the {name}");
        assert_eq!(fill("{Entity} and {partner} met.", slot), "The entity and the partner met.");
        assert_eq!(fill("{it} works", slot), "The it works");
    }

    #[test]
    fn names_are_spelt_in_plain_letters() {
        assert_eq!(slug("Žaliapilis & Dvořáčik Øst"), "zaliapilis-dvoracik-ost");
        assert_eq!(slug("N'Djamé-Lo"), "ndjame-lo");
        assert_eq!(slug("صدى الحارة"), "");
        assert_eq!(
            host("the Faculty of Computer Science at Kesuwa Ridge University"),
            "the-faculty-of-computer-science-at"
        );
    }

    #[test]
    fn a_text_is_cut_after_a_whole_sentence() {
        assert_eq!(within("One two three. Four five.", Some(4)), "One two three.");
        assert_eq!(within("One two three. Four five.", Some(5)), "One two three. Four five.");
        assert_eq!(within("One two three.", None), "One two three.");
    }

    #[test]
    fn thousands_have_a_comma() {
        assert_eq!([7, 1200, 2_500_000].map(written), ["7", "1,200", "2,500,000"]);
    }
}
