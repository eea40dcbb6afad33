//! Entering for somebody else: whom to ask, how often, and what their answer allows.

use crate::accounts::rules::{check_email, check_name, email_key};
use crate::column::Moment;
use crate::entries::{ConsentAnswer, Member, Owner, Verdict};
use crate::language::WhyNot;

/// Hours between two letters to the same owner.
const AGAIN_AFTER_HOURS: i32 = 24;
const MOST_LETTERS: i32 = 5;

/// A name and an address, as they are kept.
///
/// # Errors
/// Each mistake with its field: `owner-name`, `owner-email`. Somebody on the team needs no letter.
pub fn owner_typed(name: &str, email: &str, team: &[Member]) -> Result<(String, String), Vec<(String, WhyNot)>> {
    let (name, email) = (check_name(name), check_email(email));
    let on_team = |email: &String| team.iter().any(|member| email_key(&member.email) == email_key(email));
    let email = match email {
        Ok(email) if on_team(&email) => Err(WhyNot::new("entries-why-owner-on-team")),
        other => other,
    };
    match (name, email) {
        (Ok(name), Ok(email)) => Ok((name, email)),
        (name, email) => {
            let mistakes = [("owner-name", name.err()), ("owner-email", email.err())];
            Err(mistakes.into_iter().filter_map(|(field, why)| Some((field.to_owned(), why?))).collect())
        }
    }
}

/// # Errors
/// When they have answered, were asked only just now, or often enough.
pub fn may_ask_again(owner: &Owner, now: Moment) -> Result<(), WhyNot> {
    if owner.answer.is_some() {
        return Err(WhyNot::new("entries-why-owner-answered"));
    }
    if owner.times_asked >= MOST_LETTERS {
        return Err(WhyNot::new("entries-why-owner-asked-often").with("most", MOST_LETTERS.to_string()));
    }
    if now < owner.asked_at.plus_minutes(i64::from(AGAIN_AFTER_HOURS) * 60) {
        return Err(WhyNot::new("entries-why-owner-asked-now").with("hours", AGAIN_AFTER_HOURS.to_string()));
    }
    Ok(())
}

/// # Errors
/// When the entry has been found eligible: from then on the organisers decide what a change of mind means.
pub fn may_answer(verdict: Option<Verdict>) -> Result<(), WhyNot> {
    match verdict {
        Some(Verdict::Eligible) => Err(WhyNot::new("entries-why-consent-late")),
        Some(Verdict::NotEligible) | None => Ok(()),
    }
}

/// # Errors
/// When the entry would be eligible although its owner has not agreed.
pub fn may_be_eligible(verdict: Verdict, owner: Option<&Owner>) -> Result<(), WhyNot> {
    match (verdict, owner.map(|owner| owner.answer)) {
        (Verdict::Eligible, Some(None)) => Err(WhyNot::new("entries-why-consent-awaited")),
        (Verdict::Eligible, Some(Some(ConsentAnswer::Refused))) => Err(WhyNot::new("entries-why-consent-refused")),
        (Verdict::NotEligible, _) | (Verdict::Eligible, None | Some(Some(ConsentAnswer::Given))) => Ok(()),
    }
}

/// # Errors
/// When somebody is on as many teams of the edition as the terms allow.
pub fn may_enter_another(entries: usize, most: Option<u32>) -> Result<(), WhyNot> {
    match most.and_then(|most| usize::try_from(most).ok()).filter(|most| entries >= *most) {
        Some(most) => Err(WhyNot::new("entries-why-teams-most").count("most", most)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::PersonId;
    use crate::entries::{EntryId, TeamRole};
    use crate::language::Language;

    fn moment(hour: i64) -> Moment {
        Moment::of_micros(0).plus_minutes(hour * 60)
    }

    fn owner(answer: Option<ConsentAnswer>, times_asked: i32) -> Owner {
        Owner {
            entry: EntryId::fresh(),
            name: "Sefa".to_owned(),
            email: "sefa@example.org".to_owned(),
            language: Language::English,
            link: String::new(),
            asked_at: moment(0),
            times_asked,
            answer,
            words: String::new(),
            answered_at: None,
        }
    }

    fn id(answer: Result<(), WhyNot>) -> String {
        answer.map_or_else(|why| why.id.to_string(), |()| "yes".to_owned())
    }

    #[test]
    fn nobody_gets_a_letter_every_hour() {
        assert_eq!(id(may_ask_again(&owner(None, 1), moment(23))), "entries-why-owner-asked-now");
        assert_eq!(id(may_ask_again(&owner(None, 1), moment(24))), "yes");
        assert_eq!(id(may_ask_again(&owner(None, 5), moment(90))), "entries-why-owner-asked-often");
        assert_eq!(
            id(may_ask_again(&owner(Some(ConsentAnswer::Refused), 1), moment(90))),
            "entries-why-owner-answered"
        );
    }

    #[test]
    fn only_who_agreed_is_eligible() {
        let eligible = |owner: Option<&Owner>| id(may_be_eligible(Verdict::Eligible, owner));
        assert_eq!(eligible(None), "yes");
        assert_eq!(eligible(Some(&owner(None, 1))), "entries-why-consent-awaited");
        assert_eq!(eligible(Some(&owner(Some(ConsentAnswer::Refused), 1))), "entries-why-consent-refused");
        assert_eq!(eligible(Some(&owner(Some(ConsentAnswer::Given), 1))), "yes");
        assert_eq!(id(may_be_eligible(Verdict::NotEligible, Some(&owner(None, 1)))), "yes");
    }

    #[test]
    fn whoever_is_on_the_team_is_no_other_owner() {
        let member = Member {
            person: PersonId::fresh(),
            name: "Amina".to_owned(),
            email: "Amina@example.org".to_owned(),
            language: Language::English,
            role: TeamRole::Lead,
            joined_at: moment(0),
        };
        let team = [member];
        assert!(owner_typed(" Sefa ", "sefa@example.org", &team).is_ok());
        let mistakes = owner_typed("", "amina@example.org", &team).expect_err("two mistakes");
        let ids: Vec<_> = mistakes.iter().map(|(field, why)| (field.as_str(), why.id.as_ref())).collect();
        let name = ("owner-name", "accounts-why-name-missing");
        assert_eq!(ids, [name, ("owner-email", "entries-why-owner-on-team")]);
    }

    #[test]
    fn teams_are_counted_only_where_the_terms_say() {
        assert_eq!(id(may_enter_another(40, None)), "yes");
        assert_eq!(id(may_enter_another(1, Some(2))), "yes");
        assert_eq!(id(may_enter_another(2, Some(2))), "entries-why-teams-most");
    }
}
