//! A question as the page sent it.

use crate::files::FileKind;
use crate::language::{Language, Names};
use crate::programme::pages::names_typed;
use crate::programme::rules::TypedQuestion;
use crate::programme::{Field, Says};
use crate::web::Fields;

/// Lines in each language as they were typed: an empty one at the beginning or at the end stands for an option, too.
fn lines_typed(fields: &Fields, part: &str) -> Names {
    let text = |language: &Language| (*language, fields.raw(&format!("{part}-{language}")).replace("\r\n", "\n"));
    Names(Language::ALL.iter().map(text).filter(|(_, text)| !text.trim().is_empty()).collect())
}

/// What is not asked of this kind of question stays as it is.
pub(super) fn typed(fields: &Fields, before: &Field) -> TypedQuestion {
    let title = before.key == "title";
    TypedQuestion {
        names: names_typed(fields, "name"),
        help: names_typed(fields, "help"),
        required: title || fields.has("required"),
        words_min: fields.text("words-min"),
        words_max: fields.text("words-max"),
        options: lines_typed(fields, "options"),
        accepts: fields.all("accepts").iter().filter_map(|kind| FileKind::parse(kind)).collect(),
        files_max: fields.text("files-max"),
        megabytes_max: fields.text("megabytes-max"),
        identifying: if title { before.identifying } else { fields.has("identifying") },
        public: if title { before.public } else { fields.has("public") },
        rounds: if title { None } else { rounds_typed(fields, before) },
        says: if title { before.says } else { Says::of_word(fields.raw("says")) },
        section: names_typed(fields, "section"),
        only_if: if title { Vec::new() } else { fields.all("only-if") },
    }
}

/// Whoever ticks every round of the page means every judge. A page that does not ask leaves it as it is.
fn rounds_typed(fields: &Fields, before: &Field) -> Option<Vec<i32>> {
    let Some(asked) = fields.number::<usize>("rounds-asked") else { return before.rounds.clone() };
    let ticked: Vec<i32> = fields.all("rounds").iter().filter_map(|number| number.parse().ok()).collect();
    (ticked.len() < asked).then_some(ticked)
}
