//! A proposal of pairs: made, looked at, applied.

use std::collections::{BTreeMap, HashMap};

use actix_web::HttpRequest;
use actix_web::web::{Data, block};
use askama::Template;

use super::assignment::{LoadLine, load_lines};
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error, Result};
use crate::language::Sentence;
use crate::panels::rules::{self, Figures, Wishes};
use crate::panels::{EntryOnPanel, Judge, JudgeId, Pair, Proposal, ProposalId, store};
use crate::programme::{self, Organiser, Programme};
use crate::routes;
use crate::web::{Fields, For, Shell, page, part, see, see_saying};

#[derive(Template)]
#[template(path = "panels/proposal.html")]
struct ProposalPage {
    t: Shell,
    slug: String,
    assignment_href: String,
    apply_href: String,
    applied: Option<String>,
    made: String,
    new: usize,
    kept: usize,
    short_count: usize,
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
}

struct ShortLine {
    reference: String,
    title: String,
    missing: usize,
    why: String,
}

/// Reads the question, answers it with no connection held, and keeps the answer.
pub async fn propose(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (now, slug, wishes) = (Moment::now(), organiser.programme.slug.clone(), wishes(&fields));
    let programme = organiser.programme.clone();
    let (round, question) = app
        .db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let question = store::question(conn, &programme, &round, wishes)?;
            Ok((round, question))
        })
        .await?;
    let found = block(move || rules::assign(&question)).await.map_err(Error::internal)?;
    let id = app
        .db
        .write(move |conn| store::propose(conn, organiser.person.id, &organiser.programme, &round, &found, now))
        .await?;
    see(routes::proposal(&slug, id))
}

/// The weights that can be chosen; whoever sends none at all takes the usual ones.
pub(super) const WEIGHTS: [(&str, [u32; 4]); 3] =
    [("expert", [0, 50, 100, 200]), ("elsewhere", [0, 10, 20, 50]), ("even", [0, 1, 5, 20])];

pub(super) fn usual(name: &str) -> u32 {
    let usual = Wishes::default();
    match name {
        "expert" => usual.expert,
        "elsewhere" => usual.elsewhere,
        _ => usual.even,
    }
}

fn wishes(fields: &Fields) -> Wishes {
    let usual = Wishes::default();
    if !fields.has("expert") {
        return usual;
    }
    let weight = |at: usize, usual: u32| {
        let (name, allowed) = WEIGHTS[at];
        fields.raw(name).parse().ok().filter(|typed| allowed.contains(typed)).unwrap_or(usual)
    };
    Wishes {
        expert: weight(0, usual.expert),
        elsewhere: weight(1, usual.elsewhere),
        even: weight(2, usual.even),
        fair: fields.has("fair"),
        connected: fields.has("connected"),
    }
}

/// What the page is made of, read at once.
struct Known {
    proposal: Proposal,
    entries: HashMap<EntryId, EntryOnPanel>,
    judges: Vec<Judge>,
    kept: Vec<Pair>,
}

async fn load(app: &Data<App>, programme: Programme, id: ProposalId) -> Result<Known> {
    app.db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let entries = store::entries_in(conn, &programme, &round)?;
            Ok(Known {
                proposal: store::proposal(conn, round.id, id)?,
                entries: entries.into_iter().map(|entry| (entry.id, entry)).collect(),
                judges: store::judges(conn, programme.id)?,
                kept: store::pairs(conn, round.id)?,
            })
        })
        .await
}

pub async fn proposal_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let id = part(&request, "proposal", ProposalId::parse)?;
    let known = load(&app, organiser.programme.clone(), id).await?;
    page(ProposalPage::of(t, &organiser.programme, &known))
}

impl ProposalPage {
    fn of(t: Shell, programme: &Programme, known: &Known) -> Self {
        let (slug, proposal) = (&programme.slug, &known.proposal);
        let applied = proposal.applied_at.is_some();
        let new: &[Pair] = if applied { &[] } else { &proposal.pairs };
        let named = |entry: &EntryId| known.entries.get(entry).map_or(("–", ""), |it| (&it.reference, &it.title));
        let short = proposal.short.iter().map(|it| {
            let (reference, title) = named(&it.entry);
            ShortLine {
                reference: reference.to_owned(),
                title: title.to_owned(),
                missing: it.missing,
                why: t.why(&it.why),
            }
        });
        Self {
            assignment_href: routes::assignment(slug),
            apply_href: routes::proposal_apply(slug, proposal.id),
            applied: proposal.applied_at.map(|at| t.moment(at, &programme.zone)),
            made: t.moment(proposal.made_at, &programme.zone),
            new: proposal.pairs.len(),
            kept: known.kept.len(),
            short_count: proposal.short.len(),
            entries: entry_lines(known),
            short: short.collect(),
            figures: figures(&t, &proposal.figures, |entry| named(&entry).1.to_owned()),
            loads: load_lines(slug, &known.judges, &store::loads(&known.kept), &store::loads(new)),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

/// Affinity is told in hundredths of a full match, as the weights are.
fn points(t: &Shell, affinity: i64) -> String {
    t.decimal(affinity as f64 / 10_000.0, 0)
}

fn figures(t: &Shell, told: &Figures, title: impl Fn(EntryId) -> String) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    let Some(worst) = &told.worst else { return lines };
    let mut say = |term: &str, words: String| lines.push((t.s(term), words));
    let proved = if told.proved { "panels-figure-proved" } else { "panels-figure-found" };
    say("panels-figure-total", t.s2(proved, "total", points(t, told.total), "optimum", points(t, told.optimum)));
    let (entry, affinity, bound) = (title(worst.entry), points(t, worst.affinity), points(t, worst.bound));
    let worst = if worst.affinity == worst.bound { "panels-figure-worst-best" } else { "panels-figure-worst-of" };
    say("panels-figure-worst", t.s3(worst, "entry", entry, "affinity", affinity, "bound", bound));
    let loads = (t.number(i64::from(told.loads.0)), t.number(i64::from(told.loads.1)));
    say("panels-figure-loads", t.s2("panels-figure-loads-of", "least", loads.0, "most", loads.1));
    say(
        "panels-figure-islands",
        match (told.islands, told.islands_before) {
            (0 | 1, _) => t.s("panels-figure-islands-one"),
            (now, _) => t.n("panels-figure-islands-many", now),
        },
    );
    say("panels-figure-first", t.n("panels-figure-first-of", told.first_choice as usize));
    let costs = (points(t, told.fair_cost), points(t, told.connected_cost));
    say("panels-figure-costs", t.s2("panels-figure-costs-of", "fair", costs.0, "connected", costs.1));
    lines
}

/// The new pairs, an entry to a line.
fn entry_lines(known: &Known) -> Vec<EntryLine> {
    let names: HashMap<JudgeId, &str> = known.judges.iter().map(|judge| (judge.id, judge.name.as_str())).collect();
    let mut by_entry: BTreeMap<&str, EntryLine> = BTreeMap::new();
    for pair in known.proposal.pairs.iter() {
        let Some(entry) = known.entries.get(&pair.entry) else { continue };
        let line = by_entry.entry(&entry.reference).or_insert_with(|| EntryLine {
            reference: entry.reference.clone(),
            title: entry.title.clone(),
            judges: Vec::new(),
        });
        line.judges.push(names.get(&pair.judge).copied().unwrap_or("–").to_owned());
    }
    by_entry.into_values().collect()
}

pub async fn apply_proposal(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "proposal", ProposalId::parse)?, Moment::now());
    let slug = organiser.programme.slug.clone();
    let applied = app
        .db
        .write(move |conn| {
            let round = programme::store::round(conn, organiser.programme.id)?;
            store::apply(conn, organiser.person.id, &organiser.programme, &round, id, now)
        })
        .await?;
    let said = match applied {
        store::Applied { added: 0, skipped: 0 } => Sentence::new("said-proposal-nothing"),
        store::Applied { added, skipped: 0 } => Sentence::new("said-proposal-applied").count("added", added),
        store::Applied { added, skipped } => {
            Sentence::new("said-proposal-applied-some").count("added", added).with("skipped", skipped.to_string())
        }
    };
    see_saying(routes::assignment(&slug), &said)
}
