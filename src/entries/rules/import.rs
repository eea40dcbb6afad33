//! The difference between a file and what is here: what an import would do, before it does it.

use std::collections::{BTreeMap, BTreeSet};

use crate::accounts::rules::email_key;
use crate::entries::{CATEGORIES, Draft, EntryId, ImportKind, ImportProblem, State};
use crate::language::WhyNot;

use super::devpost::keys_seen;
use super::incoming::{Contact, Incoming, Parsed};

/// An imported entry as it stands here.
#[derive(Clone, Debug)]
pub struct Here {
    pub id: EntryId,
    pub reference: String,
    pub key: String,
    pub state: State,
    pub draft: Draft,
    pub submitted: Option<Draft>,
    /// Keys of the addresses of its team.
    pub team: BTreeSet<String>,
}

/// What an import does with one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Add,
    Change,
    /// It came by an earlier file and the newer one has it no more: withdrawn only when the organiser says so.
    Withdraw,
    Same,
}

#[derive(Clone, Debug)]
pub struct PlanRow {
    pub step: Step,
    /// In the file; none for what the file does not have.
    pub row: Option<usize>,
    pub id: Option<EntryId>,
    pub reference: String,
    pub title: String,
    pub key: String,
    /// The whole draft as it will be.
    pub draft: Draft,
    /// What will be frozen as submitted, when that changes.
    pub submit: Option<Draft>,
    pub becomes_submitted: bool,
    /// Who is not on the team yet, lead first.
    pub people: Vec<Contact>,
}

/// What an import would do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub rows: Vec<PlanRow>,
    pub problems: Vec<ImportProblem>,
    /// Names of prizes that nothing here has, and in how many entries.
    pub unknown: Vec<(String, usize)>,
    /// Each column of a plain table, and what it is taken for.
    pub columns: Vec<(String, String)>,
}

impl Plan {
    pub fn count(&self, step: Step) -> usize {
        self.rows.iter().filter(|row| row.step == step).count()
    }

    pub fn of(&self, step: Step) -> impl Iterator<Item = &PlanRow> {
        self.rows.iter().filter(move |row| row.step == step)
    }

    /// Would applying it change anything?
    pub fn changes(&self) -> bool {
        self.rows.iter().any(|row| row.step != Step::Same)
    }
}

/// Compares by key, also by the key that an entry had while it was a draft.
pub fn plan(kind: ImportKind, parsed: Parsed, here: &[Here]) -> Plan {
    let by_key: BTreeMap<&str, &Here> = here.iter().map(|entry| (entry.key.as_str(), entry)).collect();
    let seen: BTreeSet<String> = keys_seen(&parsed).into_iter().map(str::to_owned).collect();
    let mut plan = Plan {
        unknown: parsed.unknown.into_iter().collect(),
        columns: parsed.columns,
        problems: parsed.problems,
        rows: Vec::with_capacity(parsed.rows.len()),
    };
    for incoming in parsed.rows {
        let former = incoming.former_key.as_deref().and_then(|key| by_key.get(key));
        let known = by_key.get(incoming.key.as_str()).or(former).copied();
        if let Some(why) = known.and_then(|known| reluctance(known, &incoming)) {
            plan.problems.push(ImportProblem { row: incoming.row, column: String::new(), why });
        }
        plan.rows.push(known.map_or_else(|| addition(&incoming), |known| change(known, &incoming)));
    }
    let gone = here.iter().filter(|entry| {
        entry.key.starts_with(kind.as_str()) && !seen.contains(&entry.key) && entry.state != State::Withdrawn
    });
    plan.rows.extend(gone.map(|entry| standing(entry, Step::Withdraw, None)));
    plan.problems.sort_by_key(|problem| problem.row);
    plan
}

/// An entry never goes back: from submitted to draft, or from withdrawn to anything.
fn reluctance(known: &Here, incoming: &Incoming) -> Option<WhyNot> {
    let why = match (known.state, incoming.submitted) {
        (State::Withdrawn, _) => "entries-import-why-withdrawn",
        (State::Submitted, false) => "entries-import-why-was-submitted",
        (State::Draft, _) | (State::Submitted, true) => return None,
    };
    Some(WhyNot::new(why).with("reference", known.reference.clone()))
}

fn addition(incoming: &Incoming) -> PlanRow {
    let draft = Draft {
        title: incoming.title.clone(),
        answers: incoming.answers.clone(),
        categories: incoming.categories.clone(),
    };
    PlanRow {
        step: Step::Add,
        row: Some(incoming.row),
        id: None,
        reference: String::new(),
        title: incoming.title.clone(),
        key: incoming.key.clone(),
        submit: incoming.submitted.then(|| draft.clone()),
        draft,
        becomes_submitted: incoming.submitted,
        people: incoming.people.clone(),
    }
}

fn change(known: &Here, incoming: &Incoming) -> PlanRow {
    if known.state == State::Withdrawn || known.state == State::Submitted && !incoming.submitted {
        return standing(known, Step::Same, Some(incoming.row));
    }
    let draft = overlaid(&known.draft, incoming);
    let submit = match (&known.submitted, incoming.submitted) {
        (Some(before), _) => Some(overlaid(before, incoming)).filter(|after| after != before),
        (None, true) => Some(draft.clone()),
        (None, false) => None,
    };
    let new = |contact: &&Contact| !known.team.contains(&email_key(&contact.email));
    let people: Vec<Contact> = incoming.people.iter().filter(new).cloned().collect();
    let same = draft == known.draft && submit.is_none() && people.is_empty() && known.key == incoming.key;
    PlanRow {
        step: if same { Step::Same } else { Step::Change },
        row: Some(incoming.row),
        id: Some(known.id),
        reference: known.reference.clone(),
        title: draft.title.clone(),
        key: incoming.key.clone(),
        becomes_submitted: known.state == State::Draft && incoming.submitted,
        draft,
        submit,
        people,
    }
}

fn standing(known: &Here, step: Step, row: Option<usize>) -> PlanRow {
    PlanRow {
        step,
        row,
        id: Some(known.id),
        reference: known.reference.clone(),
        title: known.draft.title.clone(),
        key: known.key.clone(),
        draft: known.draft.clone(),
        submit: None,
        becomes_submitted: false,
        people: Vec::new(),
    }
}

/// The file's word on all that it speaks about; what it does not mention stays.
fn overlaid(before: &Draft, incoming: &Incoming) -> Draft {
    let mut answers = before.answers.clone();
    answers.0.retain(|key, _| !incoming.covers.contains(key));
    answers.0.extend(incoming.answers.0.clone());
    let categories = if incoming.covers.contains(CATEGORIES) { &incoming.categories } else { &before.categories };
    Draft { title: incoming.title.clone(), answers, categories: categories.clone() }
}
