use super::*;
use crate::language::Names;
use crate::programme::Field;

fn find_conflicts(judges: &[JudgeFacts], entries: &[EntryFacts], declared: Vec<Conflict>) -> BTreeMap<Pair, Conflict> {
    standing(find(judges, entries), declared, &BTreeSet::new())
}

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
    let declared = Conflict {
        pair,
        kind: ConflictKind::Declared,
        nature: Nature::Family,
        reason: "My sister leads it.".to_owned(),
    };
    assert_eq!(find_conflicts(&[jun], &[its], vec![declared.clone()])[&pair], declared);
}

#[test]
fn what_was_dismissed_stays_so_and_says_nothing_of_the_rest() {
    let (jun, its) = (judge("jun@w.example", "W"), entry(&["W"], &["a@w.example"]));
    let pair = Pair { entry: its.id, judge: jun.id };
    let found = find(&[jun], &[its]);
    assert_eq!(found.len(), 2, "organisation and domain");
    let kind = |dismissed: &[ConflictKind]| {
        let dismissed = dismissed.iter().map(|kind| (pair, *kind)).collect();
        standing(found.clone(), vec![], &dismissed).get(&pair).map(|it| it.kind)
    };
    assert_eq!(kind(&[]), Some(ConflictKind::Organisation));
    assert_eq!(kind(&[ConflictKind::Organisation]), Some(ConflictKind::EmailDomain));
    assert_eq!(kind(&[ConflictKind::Organisation, ConflictKind::EmailDomain]), None);
}

#[test]
fn a_team_names_a_judge_by_name_organisation_or_address() {
    let jun = judge("jun@morisato.example", "Institute of Rivers");
    let named = |who: &str| {
        let its = EntryFacts { named: vec![who.to_owned()], ..EntryFacts::none(EntryId::fresh()) };
        find(std::slice::from_ref(&jun), &[its]).pop().map(|it| it.kind)
    };
    for who in ["jun MORISATO", "institute of rivers", " Jun@Morisato.example", "@morisato.example"] {
        assert_eq!(named(who), Some(ConflictKind::Named), "{who}");
    }
    assert_eq!(named("Jun"), None, "a part of a name is somebody else's too");
    assert_eq!(named(" . "), None);
}

#[test]
fn a_delegation_and_an_earlier_panel_are_found_where_they_are_asked_for() {
    let (jun, ines) = (judge("jun@a.example", ""), judge("ines@b.example", ""));
    let its = EntryFacts {
        countries: vec!["ch".to_owned(), "Switzerland".to_owned()],
        beside: vec![ines.person],
        ..EntryFacts::none(EntryId::fresh())
    };
    let found = find(&[jun.clone(), ines.clone()], &[its]);
    let kinds =
        |judge: &JudgeFacts| found.iter().filter(|it| it.pair.judge == judge.id).map(|it| it.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&jun), [ConflictKind::Country]);
    assert_eq!(kinds(&ines), [ConflictKind::EarlierPanel, ConflictKind::Country]);
}

#[test]
fn only_identifying_lines_and_addresses_are_compared() {
    let field = |key: &str, kind, identifying| Field {
        key: key.to_owned(),
        kind,
        names: Names::english(key),
        required: false,
        identifying,
        public: false,
        ..Field::default()
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
        name: "Jun Morisato".to_owned(),
        email: email.to_owned(),
        organisation: organisation.to_owned(),
        country: "CH".to_owned(),
    }
}

fn entry(lines: &[&str], emails: &[&str]) -> EntryFacts {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    EntryFacts { lines: owned(lines), emails: owned(emails), ..EntryFacts::none(EntryId::fresh()) }
}
