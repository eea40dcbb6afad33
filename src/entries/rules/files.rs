//! How many files there may be, and how much they may weigh together.

use crate::entries::{Answered, Answers, Kept};
use crate::files::FileId;
use crate::language::WhyNot;
use crate::programme::Field;

const MEGABYTE: u64 = 1024 * 1024;
/// All files of an entry together, those that stood in it when it was submitted included.
pub const ENTRY_MEGABYTES: u64 = 250;

/// The files that an answer names.
pub fn files_in<'a>(answers: &'a Answers, key: &str) -> &'a [Kept] {
    match answers.0.get(key) {
        Some(Answered::Files(files)) => files,
        _ => &[],
    }
}

/// How many bytes one more file may have. `used` are the bytes of all that is kept of the entry.
///
/// # Errors
/// When there is no place for another file.
pub fn room_for_file(field: &Field, there: usize, used: u64) -> Result<u64, WhyNot> {
    if there >= field.files_most() {
        return Err(WhyNot::new("entries-why-many-files").count("most", field.files_most()));
    }
    let left = (ENTRY_MEGABYTES * MEGABYTE).saturating_sub(used);
    if left < MEGABYTE / 4 {
        return Err(WhyNot::new("entries-why-quota").with("most", ENTRY_MEGABYTES.to_string()));
    }
    Ok(left.min(u64::from(field.megabytes_most()) * MEGABYTE))
}

#[must_use]
pub fn with_file(mut answers: Answers, key: &str, file: Kept) -> Answers {
    match answers.0.get_mut(key) {
        Some(Answered::Files(files)) => files.push(file),
        _ => drop(answers.0.insert(key.to_owned(), Answered::Files(vec![file]))),
    }
    answers
}

#[must_use]
pub fn without_file(mut answers: Answers, id: FileId) -> Answers {
    answers.0.retain(|_, answer| match answer {
        Answered::Files(files) => {
            files.retain(|file| file.id != id);
            !files.is_empty()
        }
        _ => true,
    });
    answers
}

/// Every file that the answers name.
pub fn all_files(answers: &Answers) -> impl Iterator<Item = &Kept> {
    answers.0.values().flat_map(|answer| match answer {
        Answered::Files(files) => files.as_slice(),
        _ => &[],
    })
}

/// A name for people to recognise a file by: the last part of what a browser sent, without what no name needs.
pub fn file_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let unsafe_mark = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    last.chars().filter(|c| !unsafe_mark(*c)).take(120).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::FileKind;
    use crate::programme::FieldKind;

    #[test]
    fn a_file_has_the_room_that_field_and_entry_leave() {
        let field = Field { kind: FieldKind::File, files_max: Some(2), megabytes_max: Some(10), ..Field::default() };
        assert_eq!(room_for_file(&field, 0, 0), Ok(10 * MEGABYTE));
        assert_eq!(room_for_file(&field, 1, 245 * MEGABYTE), Ok(5 * MEGABYTE));
        assert!(room_for_file(&field, 2, 0).is_err());
        assert!(room_for_file(&field, 0, 250 * MEGABYTE).is_err());
    }

    #[test]
    fn an_answer_without_files_is_no_answer() {
        let file = |id| Kept { id, kind: FileKind::Pdf, extension: "pdf".into(), name: "plan.pdf".into(), bytes: 9 };
        let (first, second) = (FileId::fresh(), FileId::fresh());
        let one = with_file(Answers::default(), "plan", file(first));
        let two = with_file(one.clone(), "plan", file(second));
        assert_eq!(files_in(&two, "plan"), [file(first), file(second)]);
        assert_eq!(without_file(two, second), one);
        assert_eq!(without_file(one, first), Answers::default());
    }

    #[test]
    fn a_name_is_only_for_reading() {
        assert_eq!(file_name("../../etc/passwd"), "passwd");
        assert_eq!(file_name("C:\\plans\\plan.pdf"), "plan.pdf");
        assert_eq!(file_name("gpj.\u{202e}fdp"), "gpj.fdp");
    }
}
