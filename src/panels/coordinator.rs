//! Who follows the entries of a country: they know who entered, so they never judge where they do.

use crate::accounts::PersonId;
use crate::language::Language;

/// Somebody who follows the entries of a country.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Coordinator {
    pub person: PersonId,
    pub name: String,
    pub email: String,
    /// The key of its option in the form.
    pub country: String,
    /// In which they read.
    pub language: Language,
}

#[derive(Clone, Debug)]
pub struct NewCoordinator {
    pub name: String,
    pub email: String,
    pub country: String,
    pub language: Language,
}
