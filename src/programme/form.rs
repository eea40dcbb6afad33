//! The form by which entries are made: fields, what they ask, what their answers say of an entry.

use serde::{Deserialize, Serialize};

use crate::files::FileKind;
use crate::language::Names;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    pub fields: Vec<Field>,
}

/// How large a file may be where its field does not say.
const MEGABYTES: u32 = 20;

impl Field {
    pub fn files_most(&self) -> usize {
        self.files_max.and_then(|most| usize::try_from(most).ok()).unwrap_or(1)
    }

    pub fn megabytes_most(&self) -> u32 {
        self.megabytes_max.unwrap_or(MEGABYTES)
    }

    /// Whether it is for the judges of the round of that number.
    pub fn is_for_round(&self, number: i32) -> bool {
        self.rounds.as_ref().is_none_or(|rounds| rounds.contains(&number))
    }

    /// Whether it is for judges of any round.
    pub fn is_for_judges(&self) -> bool {
        self.rounds.as_ref().is_none_or(|rounds| !rounds.is_empty())
    }
}

impl Form {
    pub fn saying(&self, says: Says) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.says == Some(says))
    }

    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The parts by which it is filled in, in their order; one where no question begins another.
    pub fn sections(&self) -> Vec<&[Field]> {
        self.fields.chunk_by(|_, next| next.section.is_empty()).collect()
    }

    /// The number of the section, from nought, in which a question stands; the first for what is no question.
    pub fn section_of(&self, key: &str) -> usize {
        self.sections().iter().position(|fields| fields.iter().any(|field| field.key == key)).unwrap_or_default()
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// `title` is the entry's name and is always there.
    pub key: String,
    pub kind: FieldKind,
    pub names: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    pub help: Names,
    #[serde(default)]
    pub required: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words_min: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words_max: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// What files may be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepts: Vec<FileKind>,
    /// How many files there may be; one where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files_max: Option<u32>,
    /// How large each may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub megabytes_max: Option<u32>,
    /// Tells who entered: hidden from judges in blind rounds.
    #[serde(default)]
    pub identifying: bool,
    /// Shown in the public catalogue.
    #[serde(default)]
    pub public: bool,
    /// Numbers of the rounds whose judges read it, 1 for the first. Judges of all rounds do where this says nothing, and
    /// none ever where it names no round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounds: Option<Vec<i32>>,
    /// What the answer says of the entry, where the program makes use of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Says>,
    /// How the section is called that begins with this question; empty where none does.
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    pub section: Names,
    /// It is only asked where this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<OnlyIf>,
}

/// What has to be chosen before a question is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// The key of an earlier question that is answered by options; without one, it is about the categories of the entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// One of these: keys of options, or codes of categories.
    pub any_of: Vec<String>,
}

/// What an answer says of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// Whose project it is.
    Entity,
    Country,
    Region,
    Stakeholder,
    /// What it is about: options, or words between commas.
    Topics,
    /// The language in which it is written.
    Language,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line.
    #[default]
    Line,
    /// Several paragraphs.
    Text,
    /// One of the options.
    Choice,
    /// Any of the options.
    Choices,
    /// Any of the options, with a text for each that is chosen.
    ChoicesWithText,
    /// An http or https address; checked for its form, never fetched.
    Link,
    /// An e-mail address.
    Email,
    /// A number of whole units.
    Number,
    /// Files of the kinds that it accepts.
    File,
}

impl FieldKind {
    pub const ALL: [Self; 9] = [
        Self::Line,
        Self::Text,
        Self::Choice,
        Self::Choices,
        Self::ChoicesWithText,
        Self::Link,
        Self::Email,
        Self::Number,
        Self::File,
    ];

    /// As it stands in addresses, forms and the names of messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text => "text",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::ChoicesWithText => "choices-with-text",
            Self::Link => "link",
            Self::Email => "email",
            Self::Number => "number",
            Self::File => "file",
        }
    }

    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl Says {
    pub const ALL: [Self; 6] =
        [Self::Entity, Self::Country, Self::Region, Self::Stakeholder, Self::Topics, Self::Language];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Entity => "entity",
            Self::Country => "country",
            Self::Region => "region",
            Self::Stakeholder => "stakeholder",
            Self::Topics => "topics",
            Self::Language => "language",
        }
    }

    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|says| says.word() == word)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub key: String,
    pub names: Names,
    /// Of a country: the option of the region's question that it lies in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Codes of the categories for which it is suggested; a suggestion refuses nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggested_for: Vec<String>,
}
