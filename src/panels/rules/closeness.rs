//! Who is too close to an entry: the same organisation, the same e-mail domain, the same person, or declared.

use std::collections::{BTreeMap, HashMap};

use super::fold;
use crate::accounts::PersonId;
use crate::entries::{Answered, Answers, EntryId};
use crate::panels::{Conflict, ConflictKind, JudgeId, Pair};
use crate::programme::{FieldKind, Form};

/// Where anybody can have an address: sharing one of these says nothing about people.
const PUBLIC_MAIL: [&str; 40] = [
    "126.com",
    "163.com",
    "aol.com",
    "bk.ru",
    "fastmail.com",
    "foxmail.com",
    "free.fr",
    "gmail.com",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "hotmail.com",
    "hotmail.fr",
    "icloud.com",
    "inbox.ru",
    "laposte.net",
    "list.ru",
    "live.com",
    "mac.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "naver.com",
    "orange.fr",
    "outlook.com",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rambler.ru",
    "sina.com",
    "web.de",
    "yahoo.com",
    "yandex.com",
    "yandex.ru",
    "zoho.com",
];

#[derive(Clone, Debug)]
pub struct JudgeFacts {
    pub id: JudgeId,
    pub person: PersonId,
    pub email: String,
    pub organisation: String,
}

/// What of an entry can make a judge too close to it.
#[derive(Clone, Debug)]
pub struct EntryFacts {
    pub id: EntryId,
    /// One-line answers that tell who entered, such as an entity or an organisation.
    pub lines: Vec<String>,
    pub emails: Vec<String>,
    pub team: Vec<PersonId>,
}

/// Reads the facts out of the answers; the team's own addresses are added to those that were answered.
pub fn entry_facts(id: EntryId, form: &Form, answers: &Answers, team: &[(PersonId, String)]) -> EntryFacts {
    let answered = |kind: FieldKind| {
        form.fields.iter().filter(move |field| field.identifying && field.kind == kind).filter_map(
            |field| match answers.0.get(&field.key) {
                Some(Answered::Text(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
                _ => None,
            },
        )
    };
    EntryFacts {
        id,
        lines: answered(FieldKind::Line).collect(),
        emails: answered(FieldKind::Email).chain(team.iter().map(|(_, email)| email.clone())).collect(),
        team: team.iter().map(|(person, _)| *person).collect(),
    }
}

/// Every conflict, one per pair: what was declared first, then what weighs most.
pub fn find_conflicts(
    judges: &[JudgeFacts],
    entries: &[EntryFacts],
    declared: Vec<Conflict>,
) -> BTreeMap<Pair, Conflict> {
    let mut found: BTreeMap<Pair, Conflict> = declared.into_iter().map(|conflict| (conflict.pair, conflict)).collect();
    let people = by_key(judges, |judge| Some(judge.person.to_string()));
    let addresses = by_key(judges, |judge| Some(judge.email.trim().to_lowercase()));
    let organisations = by_key(judges, |judge| Some(fold(&judge.organisation)).filter(|name| !name.is_empty()));
    let domains = by_key(judges, |judge| telling_domain(&judge.email));
    for entry in entries {
        let mut note = |index: &HashMap<String, Vec<JudgeId>>, key: &str, kind, reason: &str| {
            for judge in index.get(key).into_iter().flatten() {
                let pair = Pair { entry: entry.id, judge: *judge };
                found.entry(pair).or_insert_with(|| Conflict { pair, kind, reason: reason.to_owned() });
            }
        };
        for person in &entry.team {
            note(&people, person.as_str(), ConflictKind::Team, "");
        }
        for email in &entry.emails {
            note(&addresses, &email.trim().to_lowercase(), ConflictKind::Team, "");
        }
        for line in &entry.lines {
            note(&organisations, &fold(line), ConflictKind::Organisation, line);
        }
        for domain in entry.emails.iter().filter_map(|email| telling_domain(email)) {
            note(&domains, &domain, ConflictKind::EmailDomain, &domain);
        }
    }
    found
}

fn by_key(judges: &[JudgeFacts], key: impl Fn(&JudgeFacts) -> Option<String>) -> HashMap<String, Vec<JudgeId>> {
    let mut index: HashMap<String, Vec<JudgeId>> = HashMap::new();
    for judge in judges {
        if let Some(key) = key(judge) {
            index.entry(key).or_default().push(judge.id);
        }
    }
    index
}

/// The part after the @, when it says where somebody belongs.
fn telling_domain(email: &str) -> Option<String> {
    let domain = email.trim().rsplit_once('@')?.1.to_lowercase();
    (!domain.is_empty() && !PUBLIC_MAIL.contains(&domain.as_str())).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::programme::Field;

    #[test]
    fn colleagues_are_found_by_organisation_and_by_domain() {
        let jun = judge("jun@waterworks.example", "Universite de Geneve");
        let same_house = entry(&["Université de Genève"], &["a@elsewhere.example"]);
        let same_domain = entry(&["Somebody else"], &["b@Waterworks.example"]);
        let stranger = entry(&["Third"], &["c@third.example"]);
        let found = find_conflicts(
            std::slice::from_ref(&jun),
            &[same_house.clone(), same_domain.clone(), stranger.clone()],
            vec![],
        );
        let kind = |entry: &EntryFacts| found.get(&Pair { entry: entry.id, judge: jun.id }).map(|it| it.kind);
        assert_eq!(kind(&same_house), Some(ConflictKind::Organisation));
        assert_eq!(kind(&same_domain), Some(ConflictKind::EmailDomain));
        assert_eq!(kind(&stranger), None);
    }

    #[test]
    fn a_public_mail_provider_makes_nobody_a_colleague() {
        let jun = judge("jun@gmail.com", "");
        assert!(find_conflicts(&[jun], &[entry(&[""], &["amina@gmail.com"])], vec![]).is_empty());
    }

    #[test]
    fn nobody_judges_their_own_team_whatever_the_provider() {
        let jun = judge("jun@gmail.com", "");
        let mut own = entry(&[], &["other@gmail.com"]);
        own.team.push(jun.person);
        let answered = entry(&[], &["Jun@Gmail.com"]);
        let found = find_conflicts(&[jun], &[own, answered], vec![]);
        assert_eq!(found.values().map(|it| it.kind).collect::<Vec<_>>(), [ConflictKind::Team, ConflictKind::Team]);
    }

    #[test]
    fn what_was_declared_keeps_its_own_words() {
        let (jun, its) = (judge("jun@w.example", "W"), entry(&["W"], &[]));
        let pair = Pair { entry: its.id, judge: jun.id };
        let declared = Conflict { pair, kind: ConflictKind::Declared, reason: "My sister leads it.".to_owned() };
        assert_eq!(find_conflicts(&[jun], &[its], vec![declared.clone()])[&pair], declared);
    }

    #[test]
    fn only_identifying_lines_and_addresses_are_compared() {
        let field = |key: &str, kind, identifying| Field {
            key: key.to_owned(),
            kind,
            names: Names::english(key),
            help: Names::default(),
            required: false,
            words_min: None,
            words_max: None,
            options: Vec::new(),
            identifying,
            public: false,
            says: None,
        };
        let form = Form {
            fields: vec![
                field("entity", FieldKind::Line, true),
                field("city", FieldKind::Line, false),
                field("contact", FieldKind::Email, true),
            ],
        };
        let text = |key: &str, text: &str| (key.to_owned(), Answered::Text(text.to_owned()));
        let answers = Answers([text("entity", "W"), text("city", "Bern"), text("contact", "a@w.example")].into());
        let facts = entry_facts(EntryId::fresh(), &form, &answers, &[(PersonId::fresh(), "b@w.example".to_owned())]);
        assert_eq!(facts.lines, ["W"]);
        assert_eq!(facts.emails, ["a@w.example", "b@w.example"]);
    }

    fn judge(email: &str, organisation: &str) -> JudgeFacts {
        JudgeFacts {
            id: JudgeId::fresh(),
            person: PersonId::fresh(),
            email: email.to_owned(),
            organisation: organisation.to_owned(),
        }
    }

    fn entry(lines: &[&str], emails: &[&str]) -> EntryFacts {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        EntryFacts { id: EntryId::fresh(), lines: owned(lines), emails: owned(emails), team: Vec::new() }
    }
}
