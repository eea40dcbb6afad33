//! A proposal of pairs: made, looked at, applied.

use std::collections::{BTreeMap, HashMap};

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::assignment::{LoadLine, load_lines};
use super::figures::figures;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId};
use crate::error::{Answer, Result};
use crate::language::Sentence;
use crate::panels::{EntryOnPanel, Judge, JudgeId, Pair, Proposal, ProposalId, Step, store};
use crate::programme::{self, Organiser, Programme};
use crate::routes;
use crate::web::{For, Shell, page, part, see_saying};

#[derive(Template)]
#[template(path = "panels/proposal.html")]
struct ProposalPage {
    t: Shell,
    slug: String,
    assignment_href: String,
    /// Why sheets are asked for that the round does not need.
    extra_reason: Option<String>,
    reopening_href: String,
    apply_href: String,
    drop_href: String,
    /// What has become of it; nothing while it waits.
    fate: Option<String>,
    made: String,
    new: usize,
    gone: usize,
    kept: usize,
    short_count: usize,
    hidden: Vec<String>,
    entries: Vec<EntryLine>,
    short: Vec<ShortLine>,
    loads: Vec<LoadLine>,
    /// What is said of the whole, a term and its description each.
    figures: Vec<(String, String)>,
}

struct EntryLine {
    reference: String,
    title: String,
    judges: Vec<String>,
    gone: Vec<String>,
}

/// While the work goes on: where it is, on a page that looks again by itself.
#[derive(Template)]
#[template(path = "panels/proposing.html")]
struct ProposingPage {
    t: Shell,
    slug: String,
    assignment_href: String,
    steps: Vec<(&'static str, String)>,
    failed: bool,
}

struct ShortLine {
    reference: String,
    title: String,
    missing: usize,
    why: String,
}

/// What the page is made of, read at once.
struct Known {
    proposal: Proposal,
    entries: HashMap<EntryId, EntryOnPanel>,
    hidden: Vec<String>,
    judges: Vec<Judge>,
    kept: Vec<Pair>,
}

async fn load(app: &Data<App>, organiser: Organiser, id: ProposalId) -> Result<Known> {
    app.db
        .read(move |conn| {
            let Organiser { programme, person } = &organiser;
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, programme, person)?;
            let mut entries = store::entries_in(conn, programme, &round)?;
            // What the reader is too close to is neither named nor counted, nor part of a judge's load.
            let (mut proposal, mut kept) = (store::proposal(conn, round.id, id)?, store::pairs(conn, round.id)?);
            entries.retain(|entry| !hidden.covers(entry.id));
            for pairs in [&mut proposal.pairs.0, &mut proposal.removed.0, &mut kept] {
                pairs.retain(|pair| !hidden.covers(pair.entry));
            }
            proposal.short.0.retain(|it| !hidden.covers(it.entry));
            Ok(Known {
                hidden: hidden.references(),
                proposal,
                entries: entries.into_iter().map(|entry| (entry.id, entry)).collect(),
                judges: store::judges(conn, programme.id)?,
                kept,
            })
        })
        .await
}

pub async fn proposal_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let id = part(&request, "proposal", ProposalId::parse)?;
    let known = load(&app, organiser.clone(), id).await?;
    match known.proposal.step {
        Step::Done => page(ProposalPage::of(t, &organiser.programme, &known)),
        step => page(ProposingPage::of(t, &organiser.programme, step, known.proposal.made_at, Moment::now())),
    }
}

const WORK: [Step; 5] = [Step::Reading, Step::Filling, Step::Raising, Step::Joining, Step::Proving];
/// The largest question takes minutes; what is not there then was cut off.
const LONGEST_MINUTES: i64 = 15;

impl ProposingPage {
    fn of(t: Shell, programme: &Programme, step: Step, made_at: Moment, now: Moment) -> Self {
        let at = |one: &Step| match one.cmp(&step) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "begun",
            std::cmp::Ordering::Greater => "todo",
        };
        Self {
            assignment_href: routes::assignment(&programme.slug),
            steps: WORK.iter().map(|one| (at(one), t.s(format!("panels-step-{one}")))).collect(),
            failed: step == Step::Failed || now > made_at.plus_minutes(LONGEST_MINUTES),
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

impl ProposalPage {
    fn of(t: Shell, programme: &Programme, known: &Known) -> Self {
        let (slug, proposal) = (&programme.slug, &known.proposal);
        let done = proposal.applied_at.is_some() || proposal.dropped_at.is_some();
        let new: &[Pair] = if done { &[] } else { &proposal.pairs };
        let left: Vec<Pair> =
            known.kept.iter().copied().filter(|pair| done || !proposal.removed.contains(pair)).collect();
        let named = |entry: &EntryId| known.entries.get(entry).map_or("–", |it| &it.title);
        let short = proposal.short.iter().filter_map(|it| {
            let entry = known.entries.get(&it.entry)?;
            let (reference, title) = (entry.reference.clone(), entry.title.clone());
            Some(ShortLine { reference, title, missing: it.missing, why: t.why(&it.why) })
        });
        Self {
            assignment_href: routes::assignment(slug),
            apply_href: routes::proposal_apply(slug, proposal.id),
            drop_href: routes::proposal_drop(slug, proposal.id),
            extra_reason: proposal.extra_reason.clone(),
            reopening_href: routes::reopening(slug),
            fate: fate(&t, proposal, &programme.zone),
            made: t.moment(proposal.made_at, &programme.zone),
            new: proposal.pairs.len(),
            gone: proposal.removed.len(),
            kept: left.len(),
            short_count: proposal.short.len(),
            hidden: known.hidden.clone(),
            entries: entry_lines(known),
            short: short.collect(),
            figures: if proposal.extra_reason.is_some() {
                Vec::new()
            } else {
                figures(&t, &proposal.figures, |entry| named(&entry).to_owned())
            },
            loads: load_lines(slug, &known.judges, &store::loads(&left), &store::loads(new)),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

fn fate(t: &Shell, proposal: &Proposal, zone: &str) -> Option<String> {
    let said = |words: &str, at: Moment| t.s1(words, "at", t.moment(at, zone));
    let applied = proposal.applied_at.map(|at| said("panels-proposal-applied", at));
    applied.or_else(|| proposal.dropped_at.map(|at| said("panels-proposal-dropped", at)))
}

/// The pairs that come and go, an entry to a line.
fn entry_lines(known: &Known) -> Vec<EntryLine> {
    let names: HashMap<JudgeId, &str> = known.judges.iter().map(|judge| (judge.id, judge.name.as_str())).collect();
    let mut by_entry: BTreeMap<&str, EntryLine> = BTreeMap::new();
    let (come, go) = (known.proposal.pairs.iter(), known.proposal.removed.iter());
    for (pair, comes) in come.map(|pair| (pair, true)).chain(go.map(|pair| (pair, false))) {
        let Some(entry) = known.entries.get(&pair.entry) else { continue };
        let line = by_entry.entry(&entry.reference).or_insert_with(|| EntryLine {
            reference: entry.reference.clone(),
            title: entry.title.clone(),
            judges: Vec::new(),
            gone: Vec::new(),
        });
        let name = names.get(&pair.judge).copied().unwrap_or("–").to_owned();
        if comes { line.judges.push(name) } else { line.gone.push(name) }
    }
    by_entry.into_values().collect()
}

pub async fn drop_proposal(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "proposal", ProposalId::parse)?, Moment::now());
    let slug = organiser.programme.slug.clone();
    app.db
        .write(move |conn| {
            let round = programme::store::round(conn, organiser.programme.id)?;
            store::drop_proposal(conn, organiser.person.id, &organiser.programme, round.id, id, now)
        })
        .await?;
    see_saying(routes::assignment(&slug), &Sentence::new("said-proposal-dropped"))
}
