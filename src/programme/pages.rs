//! Making and setting up an edition.

mod making;
mod parts;
mod round_words;
mod rounds;
mod setup;
mod shown;
mod stages;
mod terms;

pub use making::{make_from_edition, make_from_file, make_from_preset, new_page};
pub use parts::{move_category, move_prize, parts_page, remove_part, save_category, save_prize};
pub use round_words::{quota_words, round_lines};
pub use rounds::{change_round, rounds_page};
pub use setup::{export_setup, save_names, setup_page};
pub use shown::{FieldRow, field as field_row, rounds_of};
pub use stages::{change_stage, stages_page};
pub use terms::{save_terms, terms_page};

use crate::language::{Language, Names};
use crate::web::Fields;

/// A name and a summary in one language, as a form has them.
struct Tongue {
    code: &'static str,
    dir: &'static str,
    own_name: &'static str,
    name: String,
    summary: String,
    /// What stands there now, where it is not what was typed.
    name_now: String,
    summary_now: String,
}

fn tongues(names: &Names, summaries: &Names) -> Vec<Tongue> {
    let text = |of: &Names, language| of.0.get(&language).cloned().unwrap_or_default();
    let tongue = |language: &Language| Tongue {
        code: language.as_str(),
        dir: language.direction(),
        own_name: language.own_name(),
        name: text(names, *language),
        summary: text(summaries, *language),
        name_now: String::new(),
        summary_now: String::new(),
    };
    Language::ALL.iter().map(tongue).collect()
}

/// The words that were typed, and beside each the one that stands there now, where they differ.
fn typed_over(now: Vec<Tongue>, names: &Names, summaries: &Names) -> Vec<Tongue> {
    let over = |(typed, now): (Tongue, Tongue)| Tongue {
        name_now: if typed.name == now.name { String::new() } else { now.name },
        summary_now: if typed.summary == now.summary { String::new() } else { now.summary },
        ..typed
    };
    tongues(names, summaries).into_iter().zip(now).map(over).collect()
}

/// `name-en`, `name-ar` and so on; what was left empty is no name.
pub fn names_typed(fields: &Fields, part: &str) -> Names {
    let text = |language: &Language| Some((*language, fields.text(&format!("{part}-{language}"))));
    Names(Language::ALL.iter().filter_map(text).filter(|(_, text)| !text.is_empty()).collect())
}
