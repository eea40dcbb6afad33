//! In which language an entry seems to be written: a hint, which a person weighs.

use whatlang::{Lang, detect};

use super::complete::words;
use crate::entries::{Answered, Draft};
use crate::language::{Language, Names};
use crate::programme::{FieldKind, Form};

/// Of less than this nobody can tell the language surely.
const FEWEST_WORDS: usize = 20;

/// The questions whose answers seem to be in another language than that, by the detector's own measure of being sure.
pub fn otherwise_written(form: &Form, draft: &Draft, wanted: Language) -> Vec<(String, Names)> {
    let texts = |answer: &Answered| match answer {
        Answered::Text(text) => text.clone(),
        Answered::ChosenWithText(texts) => texts.values().cloned().collect::<Vec<_>>().join("\n"),
        Answered::Chosen(_) | Answered::Files(_) => String::new(),
    };
    let written = form.fields.iter().filter(|field| matches!(field.kind, FieldKind::Text | FieldKind::ChoicesWithText));
    let other = written.filter(|field| draft.answers.0.get(&field.key).is_some_and(|it| is_other(&texts(it), wanted)));
    other.map(|field| (field.key.clone(), field.names.clone())).collect()
}

fn is_other(text: &str, wanted: Language) -> bool {
    words(text) >= FEWEST_WORDS && detect(text).is_some_and(|found| found.is_reliable() && found.lang() != lang(wanted))
}

const fn lang(language: Language) -> Lang {
    match language {
        Language::English => Lang::Eng,
        Language::Arabic => Lang::Ara,
        Language::Chinese => Lang::Cmn,
        Language::French => Lang::Fra,
        Language::Russian => Lang::Rus,
        Language::Spanish => Lang::Spa,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entries::Answers;
    use crate::programme::Field;

    const ENGLISH: &str = "Farmers in four valleys measure the rain with a bottle and send the number by telephone; \
        the station answers with advice on when to sow, in the language that they speak at home.";
    const FRENCH: &str = "Les paysans de quatre vallées mesurent la pluie avec une bouteille et envoient le chiffre par \
        téléphone; la station leur répond par un conseil sur le moment des semailles, dans la langue de la maison.";

    fn other(text: &str, wanted: Language) -> Vec<String> {
        let form = Form { fields: vec![Field { key: "text".to_owned(), kind: FieldKind::Text, ..Field::default() }] };
        let answers = Answers([("text".to_owned(), Answered::Text(text.to_owned()))].into_iter().collect());
        let draft = Draft { answers, ..Draft::default() };
        otherwise_written(&form, &draft, wanted).into_iter().map(|(key, _)| key).collect()
    }

    #[test]
    fn a_long_text_in_another_language_is_pointed_out() {
        assert_eq!(other(ENGLISH, Language::English), [""; 0]);
        assert_eq!(other(FRENCH, Language::English), ["text"]);
        assert_eq!(other(ENGLISH, Language::French), ["text"]);
    }

    #[test]
    fn a_short_text_tells_no_language() {
        assert_eq!(other("La pluie des quatre vallées.", Language::English), [""; 0]);
    }
}
