//! What a team is told of how its entry was judged; and the letter that it is there, once, with the publication.

use std::collections::BTreeSet;

use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels;
use crate::programme::{self, Criterion, Method, Programme, Round};
use crate::results::rules::bundle::names_somebody;
use crate::results::rules::telling;
use crate::results::store::sheets::rubrics;
use crate::results::store::team_letters::{ToTeams, to_teams};
use crate::results::{Told, ToldCriterion, ToldRound};
use crate::routes;
use crate::scoring::{self, Given, Sheet};

/// Minutes in which the organiser can still stop these letters.
const LETTERS_WAIT: i64 = 5;

/// Only for the team, once results are published. Annulled sheets and judges who stepped back are not among it.
pub fn told(conn: &mut Conn, programme: &Programme, entry: EntryId) -> Result<Told> {
    let rounds = programme::store::rounds(conn, programme.id)?;
    let mut told = Told { of: rounds.len(), ..Told::default() };
    for round in rounds {
        if scoring::store::is_released(conn, round.id)? {
            told.rounds.extend(of_round(conn, programme, round, entry, &mut told.comments)?);
        }
    }
    told.comments.sort_unstable();
    let judges: Vec<String> =
        panels::store::judges(conn, programme.id)?.into_iter().flat_map(|judge| [judge.name, judge.email]).collect();
    let all = told.comments.len();
    told.comments.retain(|comment| programme.terms.comments && !names_somebody(comment, &judges));
    told.withheld = if programme.terms.comments { all - told.comments.len() } else { 0 };
    Ok(told)
}

/// Nothing where no judge had to do with it.
fn of_round(
    conn: &mut Conn,
    programme: &Programme,
    round: Round,
    entry: EntryId,
    comments: &mut Vec<String>,
) -> Result<Option<ToldRound>> {
    if round.method == Method::Expo {
        let came = came(conn, &round, entry)?;
        return Ok((came > 0).then(|| ToldRound { given: came, scored: came, criteria: Vec::new(), round }));
    }
    let given = panels::store::pairs(conn, round.id)?.iter().filter(|pair| pair.entry == entry).count();
    let mut sheets = scoring::store::sheets_of_round(conn, round.id)?;
    sheets.retain(|sheet| sheet.entry_id == entry);
    comments.extend(sheets.iter().map(|sheet| sheet.comment.trim().to_owned()).filter(|words| !words.is_empty()));
    let criteria = match round.method {
        Method::Rubric => criteria(conn, programme, &round, &sheets)?,
        Method::Gate | Method::Expo | Method::Order | Method::Budget => Vec::new(),
    };
    Ok((given > 0).then_some(ToldRound { round, given, scored: sheets.len(), criteria }))
}

/// Judges who compared it at its table, or gave it points.
fn came(conn: &mut Conn, round: &Round, entry: EntryId) -> Result<usize> {
    let said = scoring::store::expo::evidence(conn, round.id)?;
    let is = |number: u32| said.entries.get(number as usize) == Some(&entry);
    let evidence = &said.evidence;
    let compared = evidence.comparisons.iter().filter(|it| is(it.winner) || is(it.loser)).map(|it| it.judge);
    let ordered = evidence.orders.iter().filter(|it| it.entries.iter().any(|entry| is(*entry))).map(|it| it.judge);
    let scored = evidence.scores.iter().filter(|it| is(it.entry)).map(|it| it.judge);
    Ok(compared.chain(ordered).chain(scored).collect::<BTreeSet<u32>>().len())
}

/// By the newest version of the rubric: a sheet that was written with another scale is left out of that criterion.
fn criteria(conn: &mut Conn, programme: &Programme, round: &Round, sheets: &[Sheet]) -> Result<Vec<ToldCriterion>> {
    let (newest, versions) = (programme::store::rubric(conn, round.id)?, rubrics(conn, round.id)?);
    let given = |criterion: &Criterion| -> Vec<i32> {
        let of = |sheet: &Sheet| {
            let written = versions.get(&sheet.rubric_id)?.iter().find(|it| it.key == criterion.key)?;
            match sheet.points.0.0.get(&criterion.key) {
                Some(Given::Level(points)) if written.levels == criterion.levels => Some(*points),
                _ => None,
            }
        };
        sheets.iter().filter_map(of).collect()
    };
    let told = |criterion: &Criterion| ToldCriterion {
        names: criterion.names.clone(),
        most: criterion.levels.iter().map(|level| level.points).max().unwrap_or_default(),
        said: telling::said(programme.terms.feedback, criterion, &given(criterion)),
    };
    Ok(match programme.terms.feedback {
        programme::Feedback::Nothing | programme::Feedback::Receipt => Vec::new(),
        programme::Feedback::Bands | programme::Feedback::Means => newest.criteria.iter().map(told).collect(),
    })
}

/// One letter to everybody on the team of each submitted entry, where teams are told something.
pub(super) fn tell_teams(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<()> {
    if programme.terms.feedback.is_nothing() {
        return Ok(());
    }
    let letter = ToTeams { kind: "feedback-ready", link: routes::feedback, more: &[], wait: LETTERS_WAIT };
    to_teams(conn, programme, None, &letter, now)
}
