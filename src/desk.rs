//! The desk: what an organiser has to see and do next; and the pages that everybody finds first.

mod guards;
pub mod pages;
pub mod rules;
pub mod statistics;
pub mod store;
mod writing;

pub use guards::{Behind, Coordinating};
pub use writing::{About, Addressed, Audience, Going, Plan, Reader, Sending, ToSend, Went, Whom, Words};

use crate::accounts::Role;
use crate::column::Moment;
use crate::entries::{self, EntryId};
use crate::language::{Language, Names, WhyNot};
use crate::programme::{Calendar, Programme};

/// What the states of a programme add up to. Counted, never typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub drafts: usize,
    pub submitted: usize,
    pub withdrawn: usize,
    /// Submitted, and nobody has said whether they are eligible, where that is asked.
    pub unscreened: usize,
    /// Submitted, not screened out, and given to fewer judges than they need.
    pub short_of_judges: usize,
    pub judges_accepted: usize,
    pub judges_silent: usize,
    /// Pairs of an entry and a judge that make a sheet, without recusals.
    pub sheets_expected: usize,
    pub sheets_in: usize,
    /// Judges who have entries and not a single sheet, not even a draft.
    pub not_begun: usize,
    /// What these judges are called.
    pub idle: Vec<String>,
    /// Entries that a judge stepped back from and that are given to too few since.
    pub lost_judges: usize,
    /// Conflicts that were found and that nobody has confirmed or dismissed.
    pub findings_open: usize,
    /// Somebody wants the round opened again, and another has to agree.
    pub reopening_asked: bool,
    /// The round at hand is closed.
    pub round_closed: bool,
    /// The last round is closed.
    pub closed: bool,
    /// The scores of the round at hand may be read.
    pub released: bool,
    pub prizes: usize,
    pub decided: usize,
    pub signed: usize,
    pub published: bool,
    pub letters_failing: usize,
    /// Entries of which a judge says that something is wrong, and nobody has resolved it.
    pub flagged: usize,
    /// Challenges that nobody has answered.
    pub challenges_open: usize,
    /// A published result is being decided anew.
    pub correcting: bool,
}

impl Facts {
    pub const fn sheets_missing(&self) -> usize {
        self.sheets_expected.saturating_sub(self.sheets_in)
    }
}

/// Something that waits for the organiser, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Screen(usize),
    InviteJudges,
    Assign(usize),
    AwaitJudges(usize),
    Replace(usize),
    LookAtConflicts(usize),
    CloseScoring,
    Reopen,
    /// Be the second who lets the scores be read, or have somebody be it.
    Release,
    /// A round is closed and another follows.
    MoveOn,
    Decide(usize),
    Sign(usize),
    Publish,
    AnswerFlags(usize),
    AnswerChallenges(usize),
    /// See to the end of a correction.
    Correct,
    MendLetters(usize),
}

/// Something that should be done by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    Screening(usize),
    Sheets(usize),
    Decisions(usize),
}

/// A programme as it stands in a list: with its dates, and whether everybody knows its winners.
#[derive(Clone, Debug)]
pub struct Listed {
    pub programme: Programme,
    pub calendar: Calendar,
    pub published: Option<Moment>,
    pub roles: Vec<Role>,
    /// The person follows the entries of a country here.
    pub coordinates: bool,
}

/// What erasing a person means.
#[derive(Clone, Debug)]
pub struct Erasure {
    pub held: Vec<entries::store::Held>,
    pub obstacles: Vec<Obstacle>,
}

/// What has to be settled before a person can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A submitted entry that nobody else answers for: to be withdrawn, or shared.
    Entry { id: EntryId, reference: String },
    /// A seat on a panel that is at work.
    Seat { slug: String, names: Names },
    /// An edition that nobody else organises.
    Organising { slug: String, names: Names },
    /// Nobody else runs this installation.
    Installation,
}

/// Somebody who is to have a role, by their address.
#[derive(Clone, Debug)]
pub struct NewHolder {
    pub name: String,
    pub email: String,
    pub role: Role,
    pub language: Language,
}

/// What somebody is given by a row of a file: a role, or a country to follow by the key of its option.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Given {
    Role(Role),
    Country(String),
}

/// A row of a file of people.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    /// The line of the file, as a spreadsheet counts them.
    pub line: u64,
    pub name: String,
    pub email: String,
    pub given: Given,
    /// In which their letters are, if they are new here; that of whoever brings them where it says none.
    pub language: Option<Language>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PersonProblem {
    pub line: u64,
    pub column: &'static str,
    pub why: WhyNot,
}

/// What a file of people says. Rows with a problem are not among the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadPeople {
    pub rows: Vec<PersonRow>,
    pub problems: Vec<PersonProblem>,
}

/// What a row would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowDoes {
    /// Nobody has that address yet: an account is opened.
    New,
    /// Somebody who is known gets it.
    Given,
    /// They have it already.
    Nothing,
}

/// What a file of people would do.
#[derive(Clone, Debug, Default)]
pub struct PeoplePlan {
    pub rows: Vec<(PersonRow, RowDoes)>,
    pub problems: Vec<PersonProblem>,
}

impl PeoplePlan {
    pub fn count(&self, does: RowDoes) -> usize {
        self.rows.iter().filter(|(_, it)| *it == does).count()
    }
}
