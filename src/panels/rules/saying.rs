//! What entries and judges say of themselves, as words that can be compared: keys of the form's options, or folded words.

use std::collections::BTreeSet;

use super::{fold, split_list};
use crate::entries::{Answered, Answers};
use crate::programme::{Field, Form, Says};

/// What an entry's answers say in one respect, in the order of their letters.
pub fn said_by_entry(form: &Form, answers: &Answers, says: Says) -> Vec<String> {
    let said = form.saying(says).flat_map(|field| match answers.0.get(&field.key) {
        Some(Answered::Files(_)) | None => Vec::new(),
        Some(Answered::Text(text)) => split_list(text).iter().map(|word| meant(field, word)).collect(),
        Some(Answered::Chosen(keys)) => keys.iter().map(|key| fold(key)).collect(),
        Some(Answered::ChosenWithText(texts)) => texts.keys().map(|key| fold(key)).collect(),
    });
    said.filter(|word| !word.is_empty()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What a judge's words mean in one respect: an option of the form by its key or by its name in any language, or the word.
pub fn said_by_judge(form: &Form, words: &[String], says: Says) -> Vec<String> {
    let said = words.iter().map(|word| {
        let of_options = form.saying(says).map(|field| meant(field, word)).find(|meant| *meant != fold(word));
        of_options.unwrap_or_else(|| fold(word))
    });
    said.filter(|word| !word.is_empty()).collect::<BTreeSet<_>>().into_iter().collect()
}

fn meant(field: &Field, word: &str) -> String {
    let word = fold(word);
    let named = |names: &crate::language::Names| names.0.values().any(|name| fold(name) == word);
    field.options.iter().find(|option| named(&option.names)).map_or(word.clone(), |option| fold(&option.key))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::programme::presets;

    #[test]
    fn a_goal_is_one_however_a_judge_writes_it() {
        let form = presets::find("wsis-prizes").expect("the preset").setup.form;
        let goal =
            form.saying(Says::Topics).next().and_then(|field| field.options.get(3)).expect("a fourth goal").clone();
        let texts = BTreeMap::from([(goal.key.clone(), "Schools.".to_owned())]);
        let answers = Answers(BTreeMap::from([("sdgs".to_owned(), Answered::ChosenWithText(texts))]));
        let entry = said_by_entry(&form, &answers, Says::Topics);
        assert_eq!(entry, [fold(&goal.key)]);
        let judge = |word: &str| said_by_judge(&form, &[word.to_owned()], Says::Topics);
        assert!(goal.names.0.len() > 1, "in several languages");
        for name in goal.names.0.values() {
            assert_eq!(judge(&name.to_uppercase()), entry, "{name}");
        }
        assert_eq!(judge(&goal.key), entry);
        assert_eq!(judge("Beekeeping"), ["beekeeping"]);
    }

    #[test]
    fn words_between_commas_are_topics_each() {
        let form = presets::find("hackathon").expect("the preset").setup.form;
        let built = Answered::Text("Rust，LoRa; rust 、 ".to_owned());
        let answers = Answers(BTreeMap::from([("built_with".to_owned(), built)]));
        assert_eq!(said_by_entry(&form, &answers, Says::Topics), ["lora", "rust"]);
        assert_eq!(said_by_entry(&form, &Answers::default(), Says::Topics), Vec::<String>::new());
    }
}
