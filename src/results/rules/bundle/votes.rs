//! The public vote in a bundle: what was agreed, what each nominee got, which ballots did not count and why. The sums are
//! added up again, and champions and places follow from them; the root of the tree in which voters find their own line
//! stands beside them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::drawing::names_somebody;
use super::finding::{Finding, What};
use super::lines::Drawn;
use super::material::{Material, Voted};
use crate::programme::VoteTie;
use crate::voting::rules::tally::Line;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum VoteLine {
    Terms(TermsLine),
    Nominee(NomineeLine),
    Set(SetLine),
}

/// What was agreed before the vote, and the count that two people signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TermsLine {
    pub number: i32,
    pub champions: u32,
    /// Only whole ballots count.
    pub complete: bool,
    pub tie: VoteTie,
    /// Of the tree over what each voter cast.
    pub root: String,
    pub reason: Option<String>,
    pub signed: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NomineeLine {
    pub category: String,
    pub entry: String,
    pub received: i64,
    pub valid: i64,
    pub suspect: i64,
    pub incomplete: i64,
    /// By the screen that found them.
    pub void: BTreeMap<String, i64>,
    /// Who had withdrawn keeps the votes and takes no place.
    pub stands: bool,
    pub place: usize,
    pub champion: bool,
    pub tied: bool,
}

/// Voters whose ballots somebody took out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetLine {
    pub number: usize,
    pub screen: String,
    pub voters: i64,
    /// Nothing where the reason names somebody.
    pub reason: Option<String>,
}

pub fn lines(material: &Material, drawn: &Drawn) -> Vec<VoteLine> {
    let Some(voted) = &material.vote else { return Vec::new() };
    let told = |reason: &str| (!names_somebody(reason, &material.people)).then(|| reason.to_owned());
    let terms = TermsLine {
        number: voted.number,
        champions: voted.terms.champions,
        complete: voted.terms.complete,
        tie: voted.terms.tie,
        root: voted.root.clone(),
        reason: told(&voted.reason),
        signed: voted.signed.clone(),
    };
    let sets = (1..).zip(&voted.out).map(|(number, set)| {
        VoteLine::Set(SetLine { number, screen: set.screen.clone(), voters: set.voters, reason: told(&set.reason) })
    });
    let nominees = nominees(material, voted, drawn).into_iter().map(VoteLine::Nominee);
    std::iter::once(VoteLine::Terms(terms)).chain(nominees).chain(sets).collect()
}

fn nominees(material: &Material, voted: &Voted, drawn: &Drawn) -> Vec<NomineeLine> {
    let mut lines = Vec::new();
    for counted in &voted.categories {
        let code = material.categories.iter().find(|it| it.id == counted.category).map(|it| it.code.clone());
        let line = |it: &Line| {
            Some(NomineeLine {
                category: code.clone()?,
                entry: drawn.entries.get(&it.entry)?.clone(),
                received: it.sums.received,
                valid: it.sums.valid,
                suspect: it.sums.suspect,
                incomplete: it.sums.incomplete,
                void: it.sums.void.iter().map(|(screen, ballots)| (screen.to_string(), *ballots)).collect(),
                stands: it.stands,
                place: it.place,
                champion: it.champion,
                tied: it.tied,
            })
        };
        lines.extend(counted.lines.iter().filter_map(line));
    }
    lines.sort_by(|one, other| {
        (&one.category, one.place, &one.entry).cmp(&(&other.category, other.place, &other.entry))
    });
    lines
}

/// Nominees whose sums do not add up, or whose place does not follow from them.
pub fn tried(votes: &[VoteLine]) -> Vec<Finding> {
    let terms = votes.iter().find_map(|it| if let VoteLine::Terms(terms) = it { Some(terms) } else { None });
    let nominees: Vec<&NomineeLine> =
        votes.iter().filter_map(|it| if let VoteLine::Nominee(one) = it { Some(one) } else { None }).collect();
    let wrong = |one: &&&NomineeLine| terms.is_none_or(|terms| !follows(one, &nominees, terms));
    let place =
        |one: &&NomineeLine| Finding::of(What::VoteDiffers, format!("votes.jsonl {} {}", one.category, one.entry));
    let mut found: Vec<Finding> = nominees.iter().filter(wrong).map(place).collect();
    if terms.is_some_and(|terms| terms.signed.iter().collect::<BTreeSet<_>>().len() < 2) {
        found.push(Finding::of(What::VoteDiffers, "votes.jsonl terms"));
    }
    found
}

fn follows(one: &NomineeLine, all: &[&NomineeLine], terms: &TermsLine) -> bool {
    let mut stand: Vec<i64> =
        all.iter().filter(|it| it.stands && it.category == one.category).map(|it| it.valid).collect();
    stand.sort_unstable_by_key(|votes| -votes);
    let above = |votes: i64| stand.iter().filter(|other| **other > votes).count();
    let quota = terms.champions as usize;
    let last = quota.checked_sub(1).and_then(|at| stand.get(at)).copied().unwrap_or(0);
    let level = stand.iter().filter(|votes| **votes == last).count();
    let tied = one.stands && last > 0 && one.valid == last && level > quota - above(last).min(quota);
    let first = one.stands && quota > 0 && one.valid > 0 && one.valid >= last;
    let champion = match terms.tie {
        _ if !tied => one.champion == first,
        VoteTie::AllIn => one.champion,
        VoteTie::NoneIn => !one.champion,
        // Somebody chose among them.
        VoteTie::Decider => true,
    };
    let sum = one.valid + one.suspect + one.incomplete + one.void.values().sum::<i64>();
    one.received == sum && one.place == above(one.valid) + 1 && one.tied == tied && champion
}
