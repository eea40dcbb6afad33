//! A file of judges: what it would change, and changing it, in one transaction.

use std::collections::{HashMap, HashSet};

use super::coordinators::coordinators;
use super::findings::would_conflict;
use super::judges::{add_judge, expertise, judges};
use crate::accounts::{PersonId, rules::email_key};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::rules::{ReadTable, RowProblem, RowRead, judge_cells, read_table};
use crate::panels::{Judge, NewJudge};
use crate::programme::{self, Programme};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    New,
    Changed,
    Same,
}

/// What the file would do.
#[derive(Clone, Debug, Default)]
pub struct Planned {
    pub rows: Vec<(RowRead, Change)>,
    pub problems: Vec<RowProblem>,
    /// With how many entries the judge of each row would be in conflict.
    pub conflicts: Vec<usize>,
}

impl Planned {
    pub fn count(&self, change: Change) -> usize {
        self.rows.iter().filter(|(_, it)| *it == change).count()
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub invited: usize,
    pub changed: usize,
    pub not_done: usize,
}

pub fn plan_table(conn: &mut Conn, programme: &Programme, text: &str) -> Result<Planned> {
    let categories = programme::store::categories(conn, programme.id)?;
    let ReadTable { rows, problems } = read_table(text, &categories).map_err(Error::refused)?;
    let known: HashMap<String, Judge> =
        judges(conn, programme.id)?.into_iter().map(|judge| (email_key(&judge.email), judge)).collect();
    let change = |row: &RowRead| match known.get(&email_key(&row.judge.email)) {
        None => Change::New,
        Some(judge) if judge.expertise == expertise(&row.judge, &judge.expertise) => Change::Same,
        Some(_) => Change::Changed,
    };
    let following: HashSet<String> =
        coordinators(conn, programme.id)?.into_iter().map(|it| email_key(&it.email)).collect();
    let mut planned = Planned { problems, ..Planned::default() };
    for row in rows {
        let change = change(&row);
        if change == Change::New && following.contains(&email_key(&row.judge.email)) {
            let why = WhyNot::new("panels-why-coordinator").with("judge", row.judge.name);
            planned.problems.push(RowProblem { line: row.line, column: "email", why });
        } else {
            planned.rows.push((row, change));
        }
    }
    planned.problems.sort_by_key(|problem| problem.line);
    Ok(planned)
}

/// What the file would do, and with how many entries each of its judges would be in conflict.
pub fn check_table(conn: &mut Conn, programme: &Programme, text: &str) -> Result<Planned> {
    let mut planned = plan_table(conn, programme, text)?;
    let judges: Vec<NewJudge> = planned.rows.iter().map(|(row, _)| row.judge.clone()).collect();
    planned.conflicts = would_conflict(conn, programme, &judges)?.iter().map(Vec::len).collect();
    Ok(planned)
}

/// The same file again changes nothing.
pub fn apply_table(conn: &mut Conn, by: PersonId, programme: &Programme, text: &str, now: Moment) -> Result<Report> {
    let planned = plan_table(conn, programme, text)?;
    for (row, _) in planned.rows.iter().filter(|(_, change)| *change != Change::Same) {
        add_judge(conn, by, programme, &row.judge, now)?;
    }
    Ok(Report {
        invited: planned.count(Change::New),
        changed: planned.count(Change::Changed),
        not_done: planned.problems.len(),
    })
}

/// The judges of an edition as the rows of such a file, by name.
pub fn judges_table(conn: &mut Conn, programme: &Programme) -> Result<Vec<[String; 10]>> {
    let categories = programme::store::categories(conn, programme.id)?;
    let cells = |it: &Judge| judge_cells(&it.name, &it.email, &it.expertise, &categories);
    Ok(judges(conn, programme.id)?.iter().map(cells).collect())
}
