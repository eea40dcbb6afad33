//! The organiser's pages about judges and their entries, and the judge's invitation.

mod assignment;
mod chairs;
mod conflicts;
mod figures;
mod import;
mod invitation;
mod joining;
mod judge;
mod judges;
mod naming;
mod panel;
mod proposals;
mod separations;
mod wishes;

use crate::language::{T, WhyNot};
use crate::panels::{Conflict, ConflictKind, Finding, JudgeState, Nature, NewJudge, Ruling};
use crate::programme::{Category, CategoryId};
use crate::web::Fields;

pub use assignment::{add_pair, assignment_page, give_everybody_all};
pub use chairs::{bind_chair, chairs_page};
pub use conflicts::{chosen_findings, conflicts_again, conflicts_page, save_terms};
pub use import::{apply_import, import_page, judges_csv, judges_file, preview_import};
pub use invitation::{answer_invitation, invitation_page, must_read_rules};
pub use joining::{close_code, code_page, join_page, join_panel, joining_page, open_code, typed_page};
pub use judge::{judge_page, save_judge};
pub use judges::{add_judge, judges_page};
pub use naming::{name_conflict, naming_page, unname_conflict};
pub use panel::panel_page;
pub use proposals::{drop_proposal, proposal_page};
pub use separations::{ask_for_bids, join, release, separate};
pub use wishes::read_wishes;

use super::rules;
use crate::accounts::rules::{check_email, check_name};

/// One of several to choose from, as `parts.html` shows it.
pub struct Pick {
    pub value: String,
    pub text: String,
    pub help: String,
    pub chosen: bool,
}

fn category_options(t: &T, categories: &[Category], chosen: &[CategoryId]) -> Vec<Pick> {
    let option = |category: &Category| Pick {
        value: category.id.to_string(),
        text: t.names(&category.names).to_owned(),
        help: String::new(),
        chosen: chosen.contains(&category.id),
    };
    categories.iter().map(option).collect()
}

/// The categories that were ticked, of those that there are.
fn ticked(categories: &[Category], fields: &Fields) -> Vec<CategoryId> {
    let ticked = fields.all("categories");
    categories.iter().map(|category| category.id).filter(|id| ticked.iter().any(|it| it == id.as_str())).collect()
}

/// The form for a judge, read; with what is wrong with it.
fn read_judge(fields: &Fields, categories: &[Category]) -> (NewJudge, Vec<(String, WhyNot)>) {
    let mut mistakes = Vec::new();
    let mut checked = |field: &str, result: Result<String, WhyNot>| {
        result.unwrap_or_else(|why| {
            mistakes.push((field.to_owned(), why));
            fields.text(field)
        })
    };
    let name = checked("name", check_name(&fields.text("name")));
    let email = checked("email", check_email(&fields.text("email")));
    let capacity = rules::check_capacity(fields.raw("capacity")).unwrap_or_else(|why| {
        mistakes.push(("capacity".to_owned(), why));
        None
    });
    let judge = NewJudge {
        name,
        email,
        organisation: fields.text("organisation"),
        country: fields.text("country"),
        languages: rules::split_list(&fields.text("languages")),
        categories: ticked(categories, fields),
        topics: rules::split_list(&fields.text("topics")),
        region: fields.text("region"),
        stakeholder: fields.text("stakeholder"),
        capacity,
    };
    (judge, mistakes)
}

/// A judge's state as shape and word.
fn state_tag(t: &T, state: JudgeState) -> (&'static str, String) {
    match state {
        JudgeState::Invited => ("todo", t.s("panels-state-invited")),
        JudgeState::Accepted => ("done", t.s("panels-state-accepted")),
        JudgeState::Declined => ("stopped", t.s("panels-state-declined")),
    }
}

/// Why a judge is too close to an entry, in words.
fn conflict_in_words(t: &T, conflict: &Conflict) -> String {
    match conflict.kind {
        ConflictKind::Declared => {
            t.s1(format!("panels-nature-{}-because", conflict.nature), "reason", &conflict.reason)
        }
        ConflictKind::Organisation => t.s1("panels-conflict-organisation", "reason", &conflict.reason),
        ConflictKind::EmailDomain => t.s1("panels-conflict-domain", "reason", &conflict.reason),
        ConflictKind::Country => t.s1("panels-conflict-country", "reason", &conflict.reason),
        ConflictKind::Named => t.s1("panels-conflict-named", "reason", &conflict.reason),
        ConflictKind::EarlierPanel => t.s("panels-conflict-earlier-panel"),
        ConflictKind::Team => t.s("panels-conflict-team"),
    }
}

fn finding_in_words(t: &T, finding: &Finding) -> String {
    conflict_in_words(t, &finding.conflict)
}

/// What was said of a finding, as shape and word.
fn ruling_tag(t: &T, finding: &Finding) -> (&'static str, String) {
    match (finding.conflict.kind, finding.ruling.as_ref().map(|ruled| ruled.ruling)) {
        (ConflictKind::Declared, _) if finding.conflict.nature == Nature::Confirmed => {
            ("stopped", t.s("panels-ruling-confirmed"))
        }
        (ConflictKind::Declared, _) => ("stopped", t.s("panels-ruling-declared")),
        (_, None) => ("late", t.s("panels-ruling-open")),
        (_, Some(Ruling::Confirmed)) => ("stopped", t.s("panels-ruling-confirmed")),
        (_, Some(Ruling::Dismissed)) => ("done", t.s("panels-ruling-dismissed")),
    }
}

/// How somebody can be close to an entry, to choose from.
pub fn natures(t: &T, chosen: Nature) -> Vec<Pick> {
    let pick = |nature: Nature| Pick {
        value: nature.to_string(),
        text: t.s(format!("panels-nature-{nature}")),
        help: String::new(),
        chosen: nature == chosen,
    };
    Nature::DECLARED.into_iter().map(pick).collect()
}

/// What was chosen of them; whoever says nothing says "other".
pub fn declared_nature(fields: &Fields) -> Nature {
    Nature::parse(fields.raw("nature")).filter(|nature| Nature::DECLARED.contains(nature)).unwrap_or_default()
}

/// The names of categories, one after the other; "all" for a generalist.
fn categories_in_words(t: &T, categories: &[Category], ids: &[CategoryId]) -> String {
    if ids.is_empty() {
        return t.s("panels-generalist");
    }
    let names = categories.iter().filter(|category| ids.contains(&category.id)).map(|it| t.names(&it.names));
    names.collect::<Vec<_>>().join(" · ")
}
