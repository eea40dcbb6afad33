//! Whose project an entry is, where somebody else enters it.

use crate::column::Moment;
use crate::language::Language;

use super::EntryId;

crate::text_enum!(ConsentAnswer { Given = "given", Refused = "refused" });

/// The owner of a project that others nominate, and what they said.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Owner {
    pub entry: EntryId,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub link: String,
    pub asked_at: Moment,
    pub times_asked: i32,
    pub answer: Option<ConsentAnswer>,
    pub words: String,
    pub answered_at: Option<Moment>,
}
