//! Names as they are compared: case, accents, punctuation and spaces make no difference.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub fn fold(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_organisation_is_one_however_it_is_typed() {
        assert_eq!(fold("  Université de Genève "), fold("UNIVERSITE DE GENEVE"));
        assert_eq!(fold("Water-For-All, Inc."), "water for all inc");
        assert_eq!(fold("جامعة  القاهرة"), fold("جامعة القاهرة"));
        assert_ne!(fold("River Trust"), fold("River Trust South"));
        assert_eq!(fold(" . "), "");
    }
}
