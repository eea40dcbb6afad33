//! Scoring: each judge's own sheets, written while the round is open and read by nobody else before it closes.

mod acts;
mod ballot;
mod expo;
mod guards;
pub mod pages;
pub mod rules;
pub mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use acts::{Annulment, AnnulmentId, Asked, Deed, DeedDone, Release, SheetInHand, SupportLine, Which};
pub use ballot::{BallotLack, BallotSaved, BallotTyped, Marks};
pub use expo::{Expo, ExpoEvent, ExpoEvidence, ExpoKind, ExpoVerdict, SkipReason, Tap};
pub use guards::{Balloting, Chairing, Judging, SupportTask, Supporting, Task, Walking, Witness};

use crate::accounts::PersonId;
use crate::column::{Json, Moment};
use crate::entries::{Answers, EntryId};
use crate::panels::{EntryOnPanel, Judge, JudgeId, JudgeState, Pair};
use crate::programme::{CategoryId, Criterion, Programme, RoundId, RubricId, Stage};

crate::id_type!(SheetId);
crate::text_enum!(SheetState { Draft = "draft", Submitted = "submitted" });

crate::id_type!(FlagId);
crate::text_enum!(
    /// What can be wrong with an entry.
    FlagKind {
        CannotOpen = "cannot_open",
        OffTopic = "off_topic",
        IdentityVisible = "identity_visible",
        SuspectedBreach = "suspected_breach",
        Other = "other",
    }
);

/// What was given, by the key of the criterion. A criterion that is not there was not answered yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Points(pub BTreeMap<String, Given>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    Level(i32),
    /// Not a zero: the criterion is left out of the total.
    CannotJudge,
}

/// A judge's sheet for an entry. No function of this slice reads another judge's sheet before the round is closed.
#[derive(Clone, Debug, PartialEq, diesel::Queryable)]
pub struct Sheet {
    pub id: SheetId,
    pub entry_id: EntryId,
    pub judge_id: JudgeId,
    pub rubric_id: RubricId,
    pub reference: String,
    pub state: SheetState,
    pub points: Json<Points>,
    /// For the entrant, once results are out.
    pub comment: String,
    /// For the judge alone.
    pub note: String,
    /// Rises with every save, so that the older of two tabs is noticed.
    pub revision: i32,
    pub saved_at: Moment,
    pub submitted_at: Option<Moment>,
    /// The page that saved last: its next save follows, whether or not an answer reached it.
    pub tab: String,
    /// Which of that page's sendings it was.
    pub turn: i32,
}

/// What a judge's page sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    pub points: Points,
    pub comment: String,
    pub note: String,
    /// The revision of the sheet that the page was made from; 0 when there was none.
    pub revision: i32,
    /// Names the page for as long as it is open.
    pub tab: String,
    /// Rises with each sending of the page, where a script counts them.
    pub turn: i32,
}

impl Typed {
    pub fn is_empty(&self) -> bool {
        self.points.0.is_empty() && self.comment.is_empty() && self.note.is_empty()
    }
}

/// What keeps a sheet from being submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanting {
    Answer(Criterion),
    ShorterComment,
    ShorterNote,
}

/// What became of a save.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    Kept(Sheet),
    /// The page was older than this sheet; nothing was overwritten.
    Stale(Sheet),
}

/// An entry as its judge gets it: the submitted text, of which pages show what `entries::rules::shown` lets through.
#[derive(Clone, Debug)]
pub struct EntryToRead {
    pub id: EntryId,
    pub reference: String,
    pub title: String,
    pub answers: Answers,
    pub categories: Vec<CategoryId>,
}

/// A line of a judge's own list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub entry: EntryId,
    pub reference: String,
    pub title: String,
    pub sheet: Option<Sheet>,
    /// Put off by the judge: it comes last.
    pub skipped: Option<Moment>,
}

impl Listed {
    pub fn is_done(&self) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| sheet.state == SheetState::Submitted)
    }
}

/// What a judge says is wrong with an entry. Its entrants and other judges never learn of it.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Flag {
    pub id: FlagId,
    pub entry_id: EntryId,
    pub judge_id: JudgeId,
    pub kind: FlagKind,
    pub words: String,
    pub wants_letter: bool,
    pub at: Moment,
    pub answer: String,
    pub answered_at: Option<Moment>,
    pub resolved_at: Option<Moment>,
}

/// The flags of one entry, each with the name of its judge; for organisers.
#[derive(Clone, Debug)]
pub struct FlaggedEntry {
    pub entry: EntryId,
    pub reference: String,
    pub title: String,
    pub flags: Vec<(Flag, String)>,
}

impl FlaggedEntry {
    pub fn open(&self) -> impl Iterator<Item = &(Flag, String)> {
        self.flags.iter().filter(|(flag, _)| flag.resolved_at.is_none())
    }
}

/// A version of a rubric, why it is there, and how many sheets stand under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionUse {
    pub version: i32,
    pub reason: String,
    pub at: Moment,
    pub submitted: usize,
    pub drafts: usize,
}

/// A pair as a sheet of paper.
#[derive(Clone, Debug)]
pub struct PaperLine {
    pub pair: Pair,
    pub code: String,
    pub reference: String,
    pub title: String,
    /// Who has typed it.
    pub typists: Vec<String>,
    pub state: PaperState,
}

/// How far a paper sheet is; what stands on it is told to nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperState {
    Blank,
    Once,
    /// Two people typed it differently: the keys of what differs.
    Differs(Vec<String>),
    Stands,
    /// The judge wrote it here.
    Written,
}

/// What became of what somebody typed from paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedTwice {
    Once,
    Differs(Vec<String>),
    /// By its reference.
    Stands(String),
}

/// A person's place among the judges of one edition.
#[derive(Clone, Debug)]
pub struct Seat {
    pub programme: Programme,
    pub judge: JudgeId,
    pub state: JudgeState,
    pub scoring: Option<Stage>,
    pub all: usize,
    pub done: usize,
    /// Tables that the judge has seen, in a round in which judges walk: nobody has given them any.
    pub seen: Option<usize>,
}

crate::text_enum!(
    /// How a judge can be late.
    Late { Unanswered = "unanswered", NotBegun = "not_begun", Unfinished = "unfinished" }
);

impl Late {
    /// The letter that reminds of it.
    pub fn letter(&self) -> &'static str {
        match self {
            Self::Unanswered => "judge-reminder-unanswered",
            Self::NotBegun => "judge-reminder-not-begun",
            Self::Unfinished => "judge-reminder-unfinished",
        }
    }
}

/// How far a sheet is, without what stands on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    NotBegun,
    Begun,
    Done,
    /// Submitted, and annulled: it does not count.
    Annulled,
}

/// How far a round is, without a single point.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// The most that an entry needs.
    pub needed: usize,
    pub entries: Vec<EntryCovered>,
    pub judges: Vec<JudgeCovered>,
}

#[derive(Clone, Debug)]
pub struct EntryCovered {
    pub entry: EntryOnPanel,
    pub judges: Vec<(JudgeId, Progress)>,
    /// Sheets that it needs; where everybody judges everything, one of each judge to whom it was given.
    pub needed: usize,
}

#[derive(Clone, Debug)]
pub struct JudgeCovered {
    pub judge: Judge,
    pub assigned: usize,
    pub begun: usize,
    /// Submitted by the judge, counting or not.
    pub done: usize,
}

/// The end of a round.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Closing {
    pub round_id: RoundId,
    pub closed_by: PersonId,
    pub short_of_sheets: i32,
    pub reason: String,
    pub at: Moment,
}
