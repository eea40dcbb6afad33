//! What an organiser wishes of an assignment beside what must be.

use serde::{Deserialize, Serialize};

use super::Question;

crate::text_enum!(
    /// What may become of pairs that exist.
    #[derive(Default)]
    Keep {
        /// All of them stay.
        #[default]
        All = "all",
        /// As many as can be stay; what has begun stays in any case.
        Most = "most",
        /// What has begun stays, everything else is found anew.
        Begun = "begun",
    }
);

crate::text_enum!(
    /// How different the judges of one entry are to be in one respect.
    #[derive(Default)]
    Spread {
        #[default]
        Any = "any",
        /// Not all of them alike.
        Two = "two",
        /// No two alike.
        All = "all",
    }
);

/// Weights are in hundredths of what knowing the category is worth at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// A judge who knows the entry's category rather than a generalist.
    pub expert: u32,
    /// A judge who knows what the entry is about.
    pub topics: u32,
    /// A judge who reads the entry's language.
    pub language: u32,
    /// A judge from another country.
    pub elsewhere: u32,
    /// A judge who would judge it gladly, not one who would rather not.
    pub bid: u32,
    /// Each further entry of a judge counts so much less than the one before.
    pub even: u32,
    /// Raise the entry that is served worst.
    pub fair: bool,
    /// Let judges share entries, so that their leniency can be compared.
    pub connected: bool,
    /// Rules for each entry's judges together: at least one who …
    pub one_expert: bool,
    pub one_language: bool,
    pub one_elsewhere: bool,
    /// … and how different they are.
    pub regions: Spread,
    pub stakeholders: Spread,
    pub organisations: Spread,
    pub keep: Keep,
    pub drawn: Option<Drawn>,
}

/// An assignment that is drawn, so that nobody can be sure who judges what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// No pair is likelier than this, in hundredths.
    pub most_likely: u32,
    /// Whoever draws again from the same number gets the same.
    pub seed: u64,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            expert: 100,
            topics: 50,
            language: 20,
            elsewhere: 20,
            bid: 50,
            even: 5,
            fair: true,
            connected: true,
            one_expert: false,
            one_language: false,
            one_elsewhere: false,
            regions: Spread::Any,
            stakeholders: Spread::Any,
            organisations: Spread::Any,
            keep: Keep::All,
            drawn: None,
        }
    }
}

crate::text_enum!(
    /// Rules for each entry's judges together that can be asked for.
    Rule {
        Apart = "apart",
        OneExpert = "one-expert",
        OneLanguage = "one-language",
        OneElsewhere = "one-elsewhere",
        Regions = "regions",
        Stakeholders = "stakeholders",
        Organisations = "organisations",
    }
);

impl Rule {
    /// The question without this rule; nothing where it was not asked for.
    pub fn lifted(self, question: &Question) -> Option<Question> {
        let mut lifted = question.clone();
        let wishes = &mut lifted.wishes;
        match self {
            Self::Apart => lifted.apart.clear(),
            Self::OneExpert => wishes.one_expert = false,
            Self::OneLanguage => wishes.one_language = false,
            Self::OneElsewhere => wishes.one_elsewhere = false,
            Self::Regions => wishes.regions = Spread::Any,
            Self::Stakeholders => wishes.stakeholders = Spread::Any,
            Self::Organisations => wishes.organisations = Spread::Any,
        }
        let asked = lifted.wishes != question.wishes || lifted.apart != question.apart;
        asked.then_some(lifted)
    }
}
