//! A file of people: what it would do, and doing all of it or nothing. And everybody as such a file.

use std::collections::{BTreeSet, HashSet};

use super::people::give_role;
use crate::accounts::{self, PersonId, rules::email_key};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::desk::rules::{GIVEN_ROLES, people_file};
use crate::desk::{Given, NewHolder, PeoplePlan, PersonProblem, RowDoes};
use crate::error::{Error, Result};
use crate::language::{Language, WhyNot};
use crate::panels::{self, JudgeState, NewCoordinator};
use crate::programme::Programme;

/// Who has what already, and who judges, by the keys of addresses.
struct Known {
    accounts: HashSet<String>,
    given: BTreeSet<(String, Given)>,
    judging: HashSet<String>,
}

impl Known {
    /// The same few queries, however many rows there are.
    fn load(conn: &mut Conn, programme: &Programme, emails: &[String]) -> Result<Self> {
        let mut given = BTreeSet::new();
        for role in GIVEN_ROLES {
            let holders = accounts::store::holders(conn, programme.id, role)?;
            given.extend(holders.into_iter().map(|it| (email_key(&it.email), Given::Role(role))));
        }
        let following = panels::store::coordinators(conn, programme.id)?;
        given.extend(following.into_iter().map(|it| (email_key(&it.email), Given::Country(it.country))));
        let judges = panels::store::judges(conn, programme.id)?;
        let asked = judges.iter().filter(|judge| judge.state != JudgeState::Declined);
        Ok(Self {
            accounts: accounts::store::by_emails(conn, emails)?.into_keys().collect(),
            judging: asked.map(|judge| email_key(&judge.email)).collect(),
            given,
        })
    }
}

pub fn plan_people(conn: &mut Conn, programme: &Programme, text: &str) -> Result<PeoplePlan> {
    let read = people_file::read_people(text, &programme.form).map_err(Error::refused)?;
    let emails: Vec<String> = read.rows.iter().map(|row| row.email.clone()).collect();
    let known = Known::load(conn, programme, &emails)?;
    let mut plan = PeoplePlan { problems: read.problems, ..PeoplePlan::default() };
    for row in read.rows {
        let key = email_key(&row.email);
        if matches!(row.given, Given::Country(_)) && known.judging.contains(&key) {
            let why = WhyNot::new("panels-why-coordinator-judges");
            plan.problems.push(PersonProblem { line: row.line, column: "email", why });
            continue;
        }
        let does = match (known.given.contains(&(key.clone(), row.given.clone())), known.accounts.contains(&key)) {
            (true, _) => RowDoes::Nothing,
            (false, true) => RowDoes::Given,
            (false, false) => RowDoes::New,
        };
        plan.rows.push((row, does));
    }
    plan.problems.sort_by_key(|problem| problem.line);
    Ok(plan)
}

/// Gives everybody what their row says, each with the letter that they would get if they were named alone. Where any row
/// is wrong nothing is done; the same file again does nothing either.
pub fn apply_people(
    conn: &mut Conn,
    (by, language): (PersonId, Language),
    programme: &Programme,
    text: &str,
    now: Moment,
) -> Result<PeoplePlan> {
    let plan = plan_people(conn, programme, text)?;
    if !plan.problems.is_empty() {
        return Err(Error::Conflict(WhyNot::new("desk-why-people-file").count("count", plan.problems.len())));
    }
    for (row, _) in plan.rows.iter().filter(|(_, does)| *does != RowDoes::Nothing) {
        let (name, email, language) = (row.name.clone(), row.email.clone(), row.language.unwrap_or(language));
        match row.given.clone() {
            Given::Role(role) => give_role(conn, by, programme, &NewHolder { name, email, role, language }, now)?,
            Given::Country(country) => {
                let new = NewCoordinator { name, email, country, language };
                panels::store::name_coordinator(conn, by, programme, &new, now)?;
            }
        }
    }
    let done = plan.count(RowDoes::New) + plan.count(RowDoes::Given);
    if done > 0 {
        let act = Act::by(by).within(programme.id).did("people-imported", programme.id);
        audit::record(conn, act.with(&(text, done)), now)?;
    }
    Ok(plan)
}

/// Everybody who was given something, as the rows of a file: by role, then by name.
pub fn people_table(conn: &mut Conn, programme: &Programme) -> Result<Vec<[String; 5]>> {
    let mut rows = Vec::new();
    for role in GIVEN_ROLES {
        let holders = accounts::store::holders(conn, programme.id, role)?;
        rows.extend(
            holders.iter().map(|it| people_file::people_cells(&it.name, &it.email, &Given::Role(role), it.language)),
        );
    }
    let following = panels::store::coordinators(conn, programme.id)?;
    rows.extend(
        following
            .into_iter()
            .map(|it| people_file::people_cells(&it.name, &it.email, &Given::Country(it.country), it.language)),
    );
    Ok(rows)
}
