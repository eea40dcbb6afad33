//! Which judges get which entries. The engine will answer the same question better; whoever asks will not notice.
//!
//! Entries with the fewest possible judges come first and take the judge with the least to do. Where all who could are
//! full, others give way along the shortest chain of exchanges; where no chain exists, nobody could have done it. At
//! the end work is passed along such chains from those who have much to those who have little.

use std::collections::{BTreeSet, HashMap, VecDeque};

use crate::entries::EntryId;
use crate::language::Sentence;
use crate::panels::{JudgeId, Pair, Short};
use crate::programme::CategoryId;

#[derive(Clone, Debug, Default)]
pub struct Question {
    pub entries: Vec<EntryToJudge>,
    pub judges: Vec<JudgeWithRoom>,
    pub sheets_needed: usize,
    /// Pairs that exist and stay. They count for the entry and take room of the judge.
    pub kept: Vec<Pair>,
    pub conflicts: BTreeSet<Pair>,
}

#[derive(Clone, Debug)]
pub struct EntryToJudge {
    pub id: EntryId,
    pub categories: Vec<CategoryId>,
}

#[derive(Clone, Debug)]
pub struct JudgeWithRoom {
    pub id: JudgeId,
    /// None for a generalist, who may take any entry.
    pub categories: Vec<CategoryId>,
    /// Entries at most, with those that are kept.
    pub capacity: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assignment {
    /// New pairs only, in the order of entries and judges of the question.
    pub pairs: Vec<Pair>,
    pub short: Vec<Short>,
}

/// The same question has the same answer: no chance, no clock.
pub fn assign(question: &Question) -> Assignment {
    let mut table = Table::lay(question);
    let mut order: Vec<usize> = (0..question.entries.len()).collect();
    order.sort_by_key(|entry| table.possible[*entry].len());
    for _ in 0..question.sheets_needed {
        for entry in &order {
            if table.missing(*entry) > 0 {
                table.place(*entry);
            }
        }
    }
    table.level();
    table.answer()
}

/// By judge: from whom a chain came there, and with which entry.
type Steps = HashMap<usize, (usize, usize)>;

/// The question by position instead of by id, and what is on the table so far.
struct Table<'a> {
    question: &'a Question,
    /// By entry: judges who know its category and are not too close, kept or not.
    possible: Vec<Vec<usize>>,
    /// By entry: judges who have it.
    holders: Vec<BTreeSet<usize>>,
    /// By judge: entries that are new and may still move.
    movable: Vec<BTreeSet<usize>>,
    load: Vec<usize>,
}

impl<'a> Table<'a> {
    fn lay(question: &'a Question) -> Self {
        let possible = question.entries.iter().map(|entry| {
            (0..question.judges.len()).filter(|judge| may_take(question, entry, &question.judges[*judge])).collect()
        });
        let mut table = Self {
            question,
            possible: possible.collect(),
            holders: vec![BTreeSet::new(); question.entries.len()],
            movable: vec![BTreeSet::new(); question.judges.len()],
            load: vec![0; question.judges.len()],
        };
        let entries: HashMap<EntryId, usize> = question.entries.iter().enumerate().map(|(i, it)| (it.id, i)).collect();
        let judges: HashMap<JudgeId, usize> = question.judges.iter().enumerate().map(|(i, it)| (it.id, i)).collect();
        for pair in &question.kept {
            if let (Some(entry), Some(judge)) = (entries.get(&pair.entry), judges.get(&pair.judge))
                && table.holders[*entry].insert(*judge)
            {
                table.load[*judge] += 1;
            }
        }
        table
    }

    fn missing(&self, entry: usize) -> usize {
        self.question.sheets_needed.saturating_sub(self.holders[entry].len())
    }

    fn has_room(&self, judge: usize) -> bool {
        self.load[judge] < self.question.judges[judge].capacity
    }

    fn could_take(&self, entry: usize) -> impl Iterator<Item = usize> {
        self.possible[entry].iter().copied().filter(move |judge| !self.holders[entry].contains(judge))
    }

    /// Gives the entry one more judge, if there is any way.
    fn place(&mut self, entry: usize) {
        let free = self.could_take(entry).filter(|judge| self.has_room(*judge)).min_by_key(|judge| self.load[*judge]);
        if let Some(judge) = free {
            self.give(entry, judge);
            return;
        }
        let first: Vec<usize> = self.could_take(entry).collect();
        if let Some((end, came_from)) = self.search(&first, |table, judge| table.has_room(judge)) {
            let start = self.pass_along(end, &came_from);
            self.give(entry, start);
        }
    }

    /// Evens out the loads until no chain of exchanges would.
    fn level(&mut self) {
        let mut judge = 0;
        while judge < self.load.len() {
            let most = self.load[judge];
            let lighter = |table: &Self, other: usize| table.load[other] + 2 <= most && table.has_room(other);
            match self.search(&[judge], lighter) {
                Some((end, came_from)) => {
                    self.pass_along(end, &came_from);
                    judge = 0;
                }
                None => judge += 1,
            }
        }
    }

    /// Breadth first from some judges: a judge may pass an entry on to another who could take it. The end of the
    /// shortest chain to a judge who is wanted, and by judge from whom and with which entry it came there.
    fn search(&self, first: &[usize], wanted: impl Fn(&Self, usize) -> bool) -> Option<(usize, Steps)> {
        let mut came_from = HashMap::new();
        let mut seen: BTreeSet<usize> = first.iter().copied().collect();
        let mut seen_entries = BTreeSet::new();
        let mut queue: VecDeque<usize> = first.iter().copied().collect();
        while let Some(judge) = queue.pop_front() {
            for entry in self.movable[judge].iter().copied().filter(|entry| seen_entries.insert(*entry)) {
                for next in self.could_take(entry).filter(|next| seen.insert(*next)) {
                    came_from.insert(next, (judge, entry));
                    if wanted(self, next) {
                        return Some((next, came_from));
                    }
                    queue.push_back(next);
                }
            }
        }
        None
    }

    /// Everybody along the chain passes one entry on; gives back the judge at its beginning, who has one less.
    fn pass_along(&mut self, end: usize, came_from: &Steps) -> usize {
        let mut to = end;
        while let Some((from, entry)) = came_from.get(&to) {
            self.take(*entry, *from);
            self.give(*entry, to);
            to = *from;
        }
        to
    }

    fn give(&mut self, entry: usize, judge: usize) {
        self.holders[entry].insert(judge);
        self.movable[judge].insert(entry);
        self.load[judge] += 1;
    }

    fn take(&mut self, entry: usize, judge: usize) {
        self.holders[entry].remove(&judge);
        self.movable[judge].remove(&entry);
        self.load[judge] -= 1;
    }

    fn answer(&self) -> Assignment {
        let mut answer = Assignment::default();
        for (number, entry) in self.question.entries.iter().enumerate() {
            let new = self.holders[number].iter().filter(|judge| self.movable[**judge].contains(&number));
            answer.pairs.extend(new.map(|judge| Pair { entry: entry.id, judge: self.question.judges[*judge].id }));
            if self.missing(number) > 0 {
                let why = why_short(self.possible[number].len(), self.question.sheets_needed);
                answer.short.push(Short { entry: entry.id, missing: self.missing(number), why });
            }
        }
        answer
    }
}

fn may_take(question: &Question, entry: &EntryToJudge, judge: &JudgeWithRoom) -> bool {
    let knows = judge.categories.is_empty() || entry.categories.iter().any(|it| judge.categories.contains(it));
    knows && !question.conflicts.contains(&Pair { entry: entry.id, judge: judge.id })
}

fn why_short(possible: usize, needed: usize) -> Sentence {
    if possible < needed {
        Sentence::new("panels-why-few-judges").count("judges", possible)
    } else {
        Sentence::new("panels-why-no-room").count("judges", possible)
    }
}

#[cfg(test)]
#[path = "assignment_tests.rs"]
mod tests;
