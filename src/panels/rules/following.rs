//! What an assignment file comes to, its rows followed from top to bottom over the panel as it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::file::{ALL, FileAction, FileProblem, FileRow};
use super::{may_pair, sits_apart};
use crate::accounts::rules::email_key;
use crate::entries::EntryId;
use crate::language::WhyNot;
use crate::panels::{Bid, Conflict, ConflictKind, Judge, JudgeId, Nature, Pair};

/// The panel as it stands when the file is read.
#[derive(Clone, Debug, Default)]
pub struct PanelNow {
    /// By what people call them.
    pub entries: BTreeMap<String, EntryId>,
    pub judges: Vec<Judge>,
    pub pairs: Vec<Pair>,
    pub begun: BTreeSet<Pair>,
    pub conflicts: BTreeMap<Pair, Conflict>,
    pub apart: Vec<(JudgeId, JudgeId)>,
    /// What the round at hand may be called.
    pub round_names: Vec<String>,
}

/// What the file comes to, and which of its rows cannot be followed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Followed {
    pub given: Vec<Pair>,
    pub taken: Vec<Pair>,
    /// With why, where the file says so.
    pub conflicts: Vec<(Pair, String)>,
    pub cleared: Vec<Pair>,
    pub bids: BTreeMap<Pair, Bid>,
    /// Rows that change nothing.
    pub same: usize,
    pub problems: Vec<FileProblem>,
}

impl Followed {
    pub fn changes(&self) -> usize {
        self.given.len() + self.taken.len() + self.conflicts.len() + self.cleared.len() + self.bids.len()
    }
}

/// Follows the rows in their order: a later row sees what the earlier ones did.
pub fn follow(now: &PanelNow, rows: &[FileRow]) -> Followed {
    let mut walk = Walk::new(now);
    for row in rows {
        if let Err((column, why)) = walk.follow(row) {
            walk.followed.problems.push(FileProblem { row: row.row, column, why });
        }
    }
    walk.done()
}

type Problem = (&'static str, WhyNot);

struct Walk<'a> {
    now: &'a PanelNow,
    judges: BTreeMap<String, &'a Judge>,
    standing: BTreeSet<Pair>,
    conflicts: BTreeMap<Pair, Conflict>,
    said: BTreeMap<Pair, String>,
    followed: Followed,
}

impl<'a> Walk<'a> {
    fn new(now: &'a PanelNow) -> Self {
        Self {
            judges: now.judges.iter().map(|judge| (email_key(&judge.email), judge)).collect(),
            standing: now.pairs.iter().copied().collect(),
            conflicts: now.conflicts.clone(),
            said: BTreeMap::new(),
            followed: Followed::default(),
            now,
        }
    }

    fn follow(&mut self, row: &FileRow) -> Result<(), Problem> {
        let known = |name: &String| name.to_lowercase() == row.round.to_lowercase();
        if !row.round.is_empty() && !self.now.round_names.iter().any(known) {
            return Err(("round", WhyNot::new("panels-why-file-round").with("typed", row.round.clone())));
        }
        if row.action == FileAction::TakeBack && (row.paper == ALL || row.email == ALL) {
            return self.take_all(row);
        }
        let entry = *self.now.entries.get(&row.paper.to_uppercase()).ok_or_else(|| no_entry(&row.paper))?;
        let judge = *self.judges.get(&email_key(&row.email)).ok_or_else(|| no_judge(&row.email))?;
        let pair = Pair { entry, judge: judge.id };
        let changed = match row.action {
            FileAction::Give => self.give(pair, judge)?,
            FileAction::TakeBack => self.take(pair)?,
            FileAction::Conflict => self.conflict(pair, &row.reason),
            FileAction::ClearConflict => self.clear(pair),
            FileAction::Bid(bid) => self.followed.bids.insert(pair, bid) != Some(bid),
        };
        self.followed.same += usize::from(!changed);
        Ok(())
    }

    fn give(&mut self, pair: Pair, judge: &Judge) -> Result<bool, Problem> {
        if self.standing.contains(&pair) {
            return Ok(false);
        }
        if !judge.may_be_given() {
            let why = if judge.left_at.is_some() { "panels-why-judge-left" } else { "panels-why-judge-declined" };
            return Err(("email", WhyNot::new(why)));
        }
        let load = self.standing.iter().filter(|it| it.judge == pair.judge).count();
        may_pair(self.conflicts.get(&pair), load, judge.expertise.capacity).map_err(|why| ("email", why))?;
        let panel: Vec<JudgeId> = self.standing.iter().filter(|it| it.entry == pair.entry).map(|it| it.judge).collect();
        if sits_apart(&self.now.apart, pair.judge, &panel) {
            return Err(("email", WhyNot::new("panels-why-apart")));
        }
        Ok(self.standing.insert(pair))
    }

    fn take(&mut self, pair: Pair) -> Result<bool, Problem> {
        if self.now.begun.contains(&pair) && self.standing.contains(&pair) {
            return Err(("paper", WhyNot::new("panels-why-file-begun")));
        }
        Ok(self.standing.remove(&pair))
    }

    fn take_all(&mut self, row: &FileRow) -> Result<(), Problem> {
        let entry = match row.paper.as_str() {
            ALL => None,
            paper => Some(*self.now.entries.get(&paper.to_uppercase()).ok_or_else(|| no_entry(paper))?),
        };
        let judge = match row.email.as_str() {
            ALL => None,
            email => Some(self.judges.get(&email_key(email)).ok_or_else(|| no_judge(email))?.id),
        };
        let known: BTreeSet<EntryId> = self.now.entries.values().copied().collect();
        let meant = |pair: &Pair| {
            let asked = entry.is_none_or(|it| it == pair.entry) && judge.is_none_or(|it| it == pair.judge);
            asked && known.contains(&pair.entry)
        };
        let all: Vec<Pair> = self.standing.iter().copied().filter(meant).collect();
        all.into_iter().try_for_each(|pair| self.take(pair).map(|_| ()))
    }

    fn conflict(&mut self, pair: Pair, reason: &str) -> bool {
        if self.conflicts.get(&pair).is_some_and(|conflict| conflict.kind == ConflictKind::Declared) {
            return false;
        }
        let declared =
            Conflict { pair, kind: ConflictKind::Declared, nature: Nature::Other, reason: reason.to_owned() };
        self.conflicts.insert(pair, declared);
        self.said.insert(pair, reason.to_owned());
        self.standing.remove(&pair);
        true
    }

    fn clear(&mut self, pair: Pair) -> bool {
        self.said.remove(&pair);
        self.conflicts.remove(&pair).is_some()
    }

    fn done(self) -> Followed {
        let before: BTreeSet<Pair> = self.now.pairs.iter().copied().collect();
        // A pair in a new conflict does not count any more; its row stays for the record, as when a judge steps back.
        let stepped_back = |pair: &&Pair| !self.said.contains_key(pair);
        Followed {
            given: self.standing.difference(&before).copied().collect(),
            taken: before.difference(&self.standing).filter(stepped_back).copied().collect(),
            cleared: self.now.conflicts.keys().filter(|pair| !self.conflicts.contains_key(pair)).copied().collect(),
            conflicts: self.said.into_iter().collect(),
            ..self.followed
        }
    }
}

fn no_entry(paper: &str) -> Problem {
    ("paper", WhyNot::new("panels-why-no-entry").with("typed", paper))
}

fn no_judge(email: &str) -> Problem {
    ("email", WhyNot::new("panels-why-file-judge").with("typed", email))
}
