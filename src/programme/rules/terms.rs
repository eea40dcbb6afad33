//! What is agreed before entries open, as organisers type it.

use crate::language::{Language, WhyNot};
use crate::programme::{Catalogue, CategoryWord, Feedback, Says, Spread, Terms, VoteTerms, VoteTie};

const MOST: u32 = 100;

/// Numbers are kept as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedTerms {
    pub category_word: String,
    pub categories_max: String,
    pub team_max: String,
    pub entries_per_person: String,
    pub catalogue: String,
    pub screening: bool,
    pub nomination: bool,
    pub one_per_entity: bool,
    pub written_in: String,
    pub prizes_per_team: String,
    pub spread_by: String,
    pub spread_most: String,
    pub feedback: String,
    pub comments: bool,
    pub challenge_days: String,
    /// The public votes, and how.
    pub vote: bool,
    pub vote_champions: String,
    pub vote_changeable: bool,
    pub vote_complete: bool,
    pub vote_tie: String,
}

impl TypedTerms {
    pub fn of(terms: &Terms) -> Self {
        let vote = terms.vote;
        Self {
            category_word: word(terms.category_word).to_owned(),
            categories_max: terms.categories_max.to_string(),
            team_max: terms.team_max.to_string(),
            entries_per_person: terms.entries_per_person.map(|most| most.to_string()).unwrap_or_default(),
            catalogue: opening(terms.catalogue).to_owned(),
            screening: terms.screening,
            nomination: terms.nomination,
            one_per_entity: terms.one_per_entity,
            written_in: terms.written_in.map(|language| language.to_string()).unwrap_or_default(),
            prizes_per_team: terms.prizes_per_team.map(|most| most.to_string()).unwrap_or_default(),
            spread_by: terms.spread.map(|spread| spread_word(spread.by).to_owned()).unwrap_or_default(),
            spread_most: terms.spread.map(|spread| spread.most.to_string()).unwrap_or_default(),
            feedback: terms.feedback.to_string(),
            comments: terms.comments,
            challenge_days: terms.challenge_days.map(|days| days.to_string()).unwrap_or_default(),
            vote: vote.is_some(),
            vote_champions: vote.map(|vote| vote.champions.to_string()).unwrap_or_default(),
            vote_changeable: vote.is_some_and(|vote| vote.changeable),
            vote_complete: vote.is_some_and(|vote| vote.complete),
            vote_tie: tie(vote.map_or(VoteTie::AllIn, |vote| vote.tie)).to_owned(),
        }
    }
}

/// As it stands in forms and in the names of messages.
pub const fn word(word: CategoryWord) -> &'static str {
    match word {
        CategoryWord::Category => "category",
        CategoryWord::Challenge => "challenge",
    }
}

/// As it stands in forms and in the names of messages.
pub const fn opening(catalogue: Catalogue) -> &'static str {
    match catalogue {
        Catalogue::AfterPublication => "after-publication",
        Catalogue::AfterClosing => "after-closing",
    }
}

/// What may be agreed of a tie at the last place of the vote.
pub const TIES: [VoteTie; 3] = [VoteTie::AllIn, VoteTie::NoneIn, VoteTie::Decider];

/// As it stands in forms and in the names of messages.
pub const fn tie(tie: VoteTie) -> &'static str {
    match tie {
        VoteTie::AllIn => "all-in",
        VoteTie::NoneIn => "none-in",
        VoteTie::Decider => "decider",
    }
}

/// By what winners may be asked to spread.
pub const SPREADS: [Says; 3] = [Says::Country, Says::Region, Says::Stakeholder];

/// As it stands in forms and in the names of messages; empty for what winners are not spread by.
pub const fn spread_word(by: Says) -> &'static str {
    match by {
        Says::Country => "country",
        Says::Region => "region",
        Says::Stakeholder => "stakeholder",
        Says::Entity | Says::Topics | Says::Language => "",
    }
}

/// # Errors
/// Each mistake with the part of the form that it belongs to.
pub fn terms_typed(typed: &TypedTerms) -> Result<Terms, Vec<(String, WhyNot)>> {
    let mut mistakes = Vec::new();
    let mut number = |part: &str, text: &str| {
        let found = text.trim().parse::<u32>().ok().filter(|number| (1..=MOST).contains(number));
        if found.is_none() {
            mistakes.push((part.to_owned(), WhyNot::new("programme-why-terms").with("most", MOST.to_string())));
        }
        found.unwrap_or(1)
    };
    let terms = Terms {
        categories_max: number("categories-max", &typed.categories_max),
        team_max: number("team-max", &typed.team_max),
        entries_per_person: match typed.entries_per_person.trim() {
            "" => None,
            text => Some(number("entries-per-person", text)),
        },
        prizes_per_team: match typed.prizes_per_team.trim() {
            "" => None,
            text => Some(number("prizes-per-team", text)),
        },
        spread: SPREADS
            .into_iter()
            .find(|by| spread_word(*by) == typed.spread_by)
            .map(|by| Spread { by, most: number("spread-most", &typed.spread_most) }),
        vote: typed.vote.then(|| VoteTerms {
            champions: number("vote-champions", &typed.vote_champions),
            changeable: typed.vote_changeable,
            complete: typed.vote_complete,
            tie: TIES.into_iter().find(|it| tie(*it) == typed.vote_tie).unwrap_or(VoteTie::AllIn),
        }),
        category_word: if typed.category_word == "challenge" {
            CategoryWord::Challenge
        } else {
            CategoryWord::Category
        },
        catalogue: match typed.catalogue.as_str() {
            "after-closing" => Catalogue::AfterClosing,
            _ => Catalogue::AfterPublication,
        },
        screening: typed.screening,
        nomination: typed.nomination,
        one_per_entity: typed.one_per_entity,
        written_in: Language::parse(&typed.written_in),
        feedback: Feedback::parse(&typed.feedback).unwrap_or_default(),
        comments: typed.comments,
        challenge_days: match typed.challenge_days.trim() {
            "" => None,
            text => Some(number("challenge-days", text)),
        },
    };
    if terms.nomination && !terms.screening {
        mistakes.push(("nomination".to_owned(), WhyNot::new("programme-why-nomination")));
    }
    if terms.comments && terms.feedback.is_nothing() {
        mistakes.push(("comments".to_owned(), WhyNot::new("programme-why-comments")));
    }
    if mistakes.is_empty() { Ok(terms) } else { Err(mistakes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::presets;

    #[test]
    fn terms_go_through_their_form_unchanged() {
        for preset in presets::all() {
            let terms = preset.setup.terms;
            assert_eq!(terms_typed(&TypedTerms::of(&terms)), Ok(terms), "{}", preset.key);
        }
    }

    #[test]
    fn each_mistake_stands_beside_its_part() {
        let typed = TypedTerms {
            categories_max: "0".to_owned(),
            team_max: "many".to_owned(),
            entries_per_person: "101".to_owned(),
            nomination: true,
            comments: true,
            challenge_days: "never".to_owned(),
            vote: true,
            ..TypedTerms::default()
        };
        let parts = terms_typed(&typed).expect_err("mistakes").into_iter().map(|(part, _)| part).collect::<Vec<_>>();
        let expected = [
            "categories-max",
            "team-max",
            "entries-per-person",
            "vote-champions",
            "challenge-days",
            "nomination",
            "comments",
        ];
        assert_eq!(parts, expected);
    }
}
