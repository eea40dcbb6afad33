//! The standing of a category: places, how sure they are, and what each judge's sheets are like beside the others'.

use std::collections::BTreeMap;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::ballot_words::Called;
use super::otherwise_words::OtherwiseShown;
use super::rounds::Rounds;
use super::standing_words::{JudgeRow, Row, Scale, close, finding, how, judge_rows, verdict, warnings};
use super::{Choice, Room};
use crate::app::App;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Answer, Error};
use crate::panels::{self, EntryOnPanel, Judge};
use crate::programme::{self, Category, Estimator, Prize};
use crate::results::rules::Sure;
use crate::results::rules::methods::gate::Verdict;
use crate::results::rules::otherwise::Otherwise;
use crate::results::store::ClosedRound;
use crate::results::{How, Line, Sighted, Standing, store};
use crate::routes;
use crate::scoring::{self, Annulment, VersionUse};
use crate::web::{For, Shell, page, query};

#[derive(Template)]
#[template(path = "results/standings.html")]
struct StandingsPage {
    t: Shell,
    room: Room,
    rounds: Rounds,
    category: String,
    categories: Vec<Choice>,
    next: String,
    /// Where the panel confers about the last round.
    discussion: Option<String>,
    /// Where it is settled who moves on, unless this is the last round.
    moving_on: Option<String>,
    rows: Vec<Row>,
    judges: Vec<JudgeRow>,
    unscored: Vec<String>,
    finding: String,
    how: String,
    warnings: Vec<String>,
    near: String,
    /// Why the rubric changed, where sheets of more than one version stand.
    versions: Vec<String>,
    hidden: Vec<String>,
    otherwise: OtherwiseShown,
    /// Values can be drawn beside plain averages.
    pictured: bool,
    /// The sheets were read by the mixed model, which can say what would settle the standing.
    calibrated: bool,
    /// Chances are there, so the columns that tell them are.
    sure: bool,
    called: Called,
}

/// What the page is made of, read at once.
struct Known {
    looked_at: ClosedRound,
    category: Option<Category>,
    categories: Vec<Category>,
    judges: Vec<Judge>,
    standing: Standing,
    competing: BTreeMap<EntryId, EntryOnPanel>,
    annulments: Vec<Annulment>,
    hidden: Hidden,
    /// How many can win.
    winners: usize,
    uses: Vec<VersionUse>,
    otherwise: Option<Otherwise>,
}

pub async fn standings_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>, request: HttpRequest) -> Answer {
    let (asked, programme) = (query(&request, "category"), sighted.programme.clone());
    let (number, person) = (query(&request, "round"), sighted.person.clone());
    let own = sighted.clone();
    let known = app
        .db
        .read(move |conn| {
            let looked_at = store::closed_round(conn, programme.id, &number)?;
            let categories = own.within(programme::store::categories(conn, programme.id)?);
            let category = chosen(&categories, &asked)?;
            if !own.sees(category.as_ref().map(|one| one.id)) {
                return Err(Error::NotFound);
            }
            let id = category.as_ref().map(|one| one.id);
            let winners = winners(&programme::store::prizes(conn, programme.id)?, category.as_ref());
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let sure = Sure::Chances { winners };
            let (standing, competing) = store::standing_for(conn, &programme, &looked_at.round, id, sure, &hidden)?;
            let otherwise = store::otherwise_for(conn, &looked_at.round, &competing, winners, &hidden)?;
            Ok(Known {
                otherwise,
                annulments: scoring::store::annulments(conn, looked_at.round.id)?,
                uses: scoring::store::rubric_uses(conn, looked_at.round.id)?,
                looked_at,
                judges: panels::store::judges(conn, programme.id)?,
                category,
                categories,
                standing,
                competing,
                hidden,
                winners,
            })
        })
        .await?;
    page(StandingsPage::of(t.accented(&sighted.programme.accent), &sighted, &known))
}

/// How many can win in the category; one where no prize says.
pub(super) fn winners(prizes: &[Prize], category: Option<&Category>) -> usize {
    let of_category = prizes.iter().filter(|prize| prize.category == category.map(|one| one.id));
    let most = of_category.map(|prize| usize::try_from(prize.winners_max).unwrap_or(1)).max();
    most.unwrap_or(1).max(1)
}

/// The category that is asked for, the first when none is; `all` stands for the whole edition.
pub(super) fn chosen(categories: &[Category], asked: &str) -> Result<Option<Category>, Error> {
    match asked {
        "all" => Ok(None),
        "" => Ok(categories.first().cloned()),
        code => categories.iter().find(|one| one.code == code).cloned().map(Some).ok_or(Error::NotFound),
    }
}

impl StandingsPage {
    fn of(t: Shell, sighted: &Sighted, known: &Known) -> Self {
        let Known { looked_at, category, categories, judges, standing, competing, hidden, winners, uses, .. } = known;
        let (slug, code) = (&sighted.programme.slug, category.as_ref().map_or("all", |one| one.code.as_str()));
        let rounds = Rounds::of(&t, looked_at, &routes::standings(slug, code));
        let title = |id: EntryId| competing.get(&id).map_or("", |entry| entry.title.as_str());
        let otherwise = OtherwiseShown::of(&t, standing, known.otherwise.as_ref(), judges, *winners, title);
        let unscored = competing.values().filter(|entry| standing.line(entry.id).is_none());
        Self {
            room: Room::of(&t, sighted),
            category: category
                .as_ref()
                .map_or_else(|| t.s("results-whole-edition"), |one| t.names(&one.names).to_owned()),
            categories: choices(&t, categories, code, sighted.sees(None)),
            moving_on: (looked_at.round.number() < looked_at.of as i32)
                .then(|| routes::in_round(routes::moving_on(slug), &rounds.number)),
            discussion: rounds.number.is_empty().then(|| routes::discussion(slug, code)),
            next: routes::in_round(routes::next(slug, code), &rounds.number),
            rows: rows(&t, known, |entry| routes::in_round(routes::standing_entry(slug, entry, code), &rounds.number)),
            rounds,
            judges: judge_rows(&t, standing, judges),
            unscored: unscored.map(|entry| entry.title.clone()).collect(),
            finding: if standing.verdicts.is_empty() { finding(&t, standing, title) } else { passed(&t, standing) },
            how: how(&t, standing.how),
            warnings: [annulled(&t, known), warnings(&t, standing, judges, title), otherwise.warnings.clone()].concat(),
            otherwise,
            versions: versions(&t, uses),
            near: close(&t, standing, *winners),
            hidden: hidden.references(),
            pictured: !looked_at.round.is_ballot()
                && !matches!(standing.how, How::Gate(_) | How::By(Estimator::ZScore)),
            calibrated: matches!(standing.how, How::Calibrated(_)),
            sure: standing.lines.iter().any(|line| line.doubt.is_some()),
            called: Called::of(&t, &looked_at.round),
            t,
        }
    }
}

/// A row for each line of the standing, with the verdict in place of a value after a gate.
fn rows(t: &Shell, known: &Known, href: impl Fn(EntryId) -> String) -> Vec<Row> {
    let scale = Scale::of(&known.standing.lines);
    let row = |line: &Line| {
        let entry = known.competing.get(&line.entry)?;
        let mut row = Row::of(t, line, &scale, &entry.title, &entry.reference, href(entry.id));
        if let Some(said) = known.standing.verdicts.get(&line.entry) {
            row.value = verdict(t, *said);
        }
        Some(row)
    };
    known.standing.lines.iter().filter_map(row).collect()
}

/// How many sheets do not count here, and why.
fn annulled(t: &Shell, known: &Known) -> Vec<String> {
    let here = |one: &&Annulment| one.lifted.is_none() && known.competing.contains_key(&one.entry);
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for one in known.annulments.iter().filter(here) {
        *counted.entry(&one.reason).or_default() += 1;
    }
    let words = |(reason, sheets): (&str, usize)| t.why(&scoring::rules::record::annulled(sheets, reason));
    counted.into_iter().map(words).collect()
}

/// How many a gate let through.
fn passed(t: &Shell, standing: &Standing) -> String {
    t.n("results-finding-passed", standing.verdicts.values().filter(|said| **said == Verdict::Passed).count())
}

/// Nothing when all sheets that stand were written with one version; else each version, its sheets and its reason.
fn versions(t: &Shell, uses: &[VersionUse]) -> Vec<String> {
    let stand: Vec<&VersionUse> = uses.iter().filter(|one| one.submitted > 0).collect();
    if stand.len() < 2 {
        return Vec::new();
    }
    let line = |one: &&VersionUse| {
        let head = t.n1("results-version", one.submitted, "version", t.number(one.version));
        if one.reason.is_empty() { head } else { format!("{head} {}", one.reason) }
    };
    stand.iter().map(line).collect()
}

/// With the whole edition, for those who see it.
pub(super) fn choices(t: &Shell, categories: &[Category], code: &str, whole: bool) -> Vec<Choice> {
    let choice = |value: &str, text: &str| Choice {
        value: value.to_owned(),
        text: text.to_owned(),
        help: String::new(),
        chosen: value == code,
    };
    let each = categories.iter().map(|one| choice(&one.code, t.names(&one.names)));
    let all = whole.then(|| choice("all", &t.s("results-whole-edition")));
    each.chain(all).collect()
}
