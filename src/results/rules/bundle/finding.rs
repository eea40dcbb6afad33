//! What does not hold, by names that both verifiers share.

/// One thing, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The kind of line that it is about; nothing where it is about no line.
    pub noun: &'static str,
    pub what: What,
    pub place: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Changed,
    Removed,
    Added,
    Duplicated,
    JudgeChanged,
    NoArchive,
    FileMissing,
    FileSurplus,
    RootDiffers,
    SignatureForged,
    KeyUnknown,
    RecordUnreadable,
    RuleUnrecorded,
    FitDiffers,
    StandingDiffers,
    DecisionDiffers,
    VoteDiffers,
    ReceiptDiffers,
}

impl What {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Added => "added",
            Self::Duplicated => "duplicated",
            Self::JudgeChanged => "judge-changed",
            Self::NoArchive => "no-archive",
            Self::FileMissing => "file-missing",
            Self::FileSurplus => "file-surplus",
            Self::RootDiffers => "root-differs",
            Self::SignatureForged => "signature-forged",
            Self::KeyUnknown => "key-unknown",
            Self::RecordUnreadable => "record-unreadable",
            Self::RuleUnrecorded => "rule-unrecorded",
            Self::FitDiffers => "fit-differs",
            Self::StandingDiffers => "standing-differs",
            Self::DecisionDiffers => "decision-differs",
            Self::VoteDiffers => "vote-differs",
            Self::ReceiptDiffers => "receipt-differs",
        }
    }
}

impl Finding {
    pub fn of(what: What, place: impl Into<String>) -> Self {
        Self { noun: "", what, place: place.into() }
    }

    pub fn line(noun: &'static str, what: What, place: String) -> Self {
        Self { noun, what, place }
    }

    /// As both programs call it.
    pub fn name(&self) -> String {
        match self.noun {
            "" => self.what.as_str().to_owned(),
            noun => format!("{noun}-{}", self.what.as_str()),
        }
    }
}
