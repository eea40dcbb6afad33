//! The standing of a category, and every sheet that made an entry's place in it.

use std::collections::BTreeMap;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::{Choice, Room};
use crate::app::App;
use crate::entries::EntryId;
use crate::error::{Answer, Error};
use crate::language::WhyNot;
use crate::panels::EntryOnPanel;
use crate::programme::{self, Category};
use crate::results::rules::Sure;
use crate::results::store::ReadSheet;
use crate::results::{Line, Sighted, Standing, store};
use crate::routes;
use crate::scoring::Given;
use crate::web::{For, Shell, page, part, query};

#[derive(Template)]
#[template(path = "results/standings.html")]
struct StandingsPage {
    t: Shell,
    room: Room,
    category: String,
    categories: Vec<Choice>,
    rows: Vec<Row>,
    unscored: Vec<String>,
    finding: String,
    near: String,
}

/// An entry's line in words.
struct Row {
    href: String,
    place: String,
    title: String,
    reference: String,
    mean: String,
    bar: String,
    sheets: String,
    spread: String,
    near: bool,
}

impl Row {
    fn of(t: &Shell, line: &Line, title: &str, reference: &str, href: String) -> Self {
        let range = || t.s2("results-range", "least", t.decimal(line.least, 1), "most", t.decimal(line.most, 1));
        Self {
            href,
            place: t.number(line.place as i64),
            title: title.to_owned(),
            reference: reference.to_owned(),
            mean: t.decimal(line.mean, 1),
            bar: format!("{:.2}", line.mean),
            sheets: t.number(line.sheets as i64),
            spread: match line.deviation {
                Some(deviation) => t.s2("results-spread", "deviation", t.decimal(deviation, 1), "range", range()),
                None => t.s("results-spread-unknown"),
            },
            near: line.near,
        }
    }
}

pub async fn standings_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>, request: HttpRequest) -> Answer {
    let (asked, programme) = (query(&request, "category"), sighted.programme.clone());
    let (category, categories, (standing, competing)) = app
        .db
        .read(move |conn| {
            let categories = programme::store::categories(conn, programme.id)?;
            let category = chosen(&categories, &asked)?;
            let standing = store::standing_of(
                conn,
                &programme,
                category.as_ref().map(|one| one.id),
                Sure::Chances { winners: 1 },
            )?;
            Ok((category, categories, standing))
        })
        .await?;
    page(StandingsPage::of(
        t.accented(&sighted.programme.accent),
        &sighted,
        category.as_ref(),
        &categories,
        &standing,
        &competing,
    ))
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
    fn of(
        t: Shell,
        sighted: &Sighted,
        category: Option<&Category>,
        categories: &[Category],
        standing: &Standing,
        competing: &BTreeMap<EntryId, EntryOnPanel>,
    ) -> Self {
        let (slug, code) = (&sighted.programme.slug, category.map_or("all", |one| one.code.as_str()));
        let row = |line: &Line| {
            let entry = competing.get(&line.entry)?;
            let href = routes::standing_entry(slug, entry.id, code);
            Some(Row::of(&t, line, &entry.title, &entry.reference, href))
        };
        let unscored = competing.values().filter(|entry| standing.line(entry.id).is_none());
        let near = standing.lines.iter().filter(|line| line.near).count();
        Self {
            room: Room::of(&t, sighted),
            category: category.map_or_else(|| t.s("results-whole-edition"), |one| t.names(&one.names).to_owned()),
            categories: choices(&t, categories, code),
            rows: standing.lines.iter().filter_map(row).collect(),
            unscored: unscored.map(|entry| entry.title.clone()).collect(),
            finding: finding(&t, standing, competing),
            near: if near > 0 { t.n("results-near-count", near) } else { String::new() },
            t,
        }
    }
}

pub(super) fn choices(t: &Shell, categories: &[Category], code: &str) -> Vec<Choice> {
    let choice = |value: &str, text: &str| Choice {
        value: value.to_owned(),
        text: text.to_owned(),
        help: String::new(),
        chosen: value == code,
    };
    let each = categories.iter().map(|one| choice(&one.code, t.names(&one.names)));
    each.chain([choice("all", &t.s("results-whole-edition"))]).collect()
}

/// What the chart shows, in one sentence.
fn finding(t: &Shell, standing: &Standing, competing: &BTreeMap<EntryId, EntryOnPanel>) -> String {
    let first: Vec<&Line> = standing.lines.iter().filter(|line| line.place == 1).collect();
    match first.as_slice() {
        [] => String::new(),
        [one] => {
            let title = competing.get(&one.entry).map_or("", |entry| entry.title.as_str());
            t.s2("results-finding-one", "entry", title, "mean", t.decimal(one.mean, 1))
        }
        [one, ..] => t.n1("results-finding-shared", first.len(), "mean", t.decimal(one.mean, 1)),
    }
}

#[derive(Template)]
#[template(path = "results/standing_entry.html")]
struct StandingEntryPage {
    t: Shell,
    room: Room,
    back: String,
    row: Option<Row>,
    title: String,
    reference: String,
    criteria: Vec<String>,
    sheets: Vec<SheetRow>,
}

/// A sheet in words: one cell for each criterion.
struct SheetRow {
    judge: String,
    organisation: String,
    reference: String,
    cells: Vec<(String, Option<String>)>,
    total: Option<String>,
    comment: String,
}

pub async fn standing_entry_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>, request: HttpRequest) -> Answer {
    let (id, code) = (part(&request, "entry", EntryId::parse)?, query(&request, "category"));
    let (person, programme, asked) = (sighted.person.id, sighted.programme.clone(), code.clone());
    let (entry, line, sheets) = app
        .db
        .read(move |conn| {
            let categories = programme::store::categories(conn, programme.id)?;
            let category = chosen(&categories, if asked.is_empty() { "all" } else { &asked })?;
            let (standing, mut competing) =
                store::standing_of(conn, &programme, category.map(|one| one.id), Sure::Chances { winners: 1 })?;
            let entry = competing.remove(&id).ok_or(Error::NotFound)?;
            if store::in_conflict(conn, person, &[id])? {
                return Err(Error::refused(WhyNot::new("results-why-conflict")));
            }
            Ok((entry, standing.line(id).cloned(), store::sheets_of(conn, &programme, id)?))
        })
        .await?;
    let t = t.accented(&sighted.programme.accent);
    let criteria = sheets.last().map(|sheet| sheet.criteria.clone()).unwrap_or_default();
    page(StandingEntryPage {
        room: Room::of(&t, &sighted),
        back: routes::standings(&sighted.programme.slug, &code),
        row: line.map(|line| Row::of(&t, &line, &entry.title, &entry.reference, String::new())),
        title: entry.title,
        reference: entry.reference,
        criteria: criteria.iter().map(|one| t.names(&one.names).to_owned()).collect(),
        sheets: sheets.iter().map(|sheet| sheet_row(&t, sheet)).collect(),
        t,
    })
}

fn sheet_row(t: &Shell, sheet: &ReadSheet) -> SheetRow {
    let cells = sheet.criteria.iter().map(|criterion| {
        let points = match sheet.score.points.0.get(&criterion.key) {
            Some(Given::Level(points)) => Some(t.number(i64::from(*points))),
            Some(Given::CannotJudge) | None => None,
        };
        (t.names(&criterion.names).to_owned(), points)
    });
    SheetRow {
        judge: sheet.judge.name.clone(),
        organisation: sheet.judge.expertise.organisation.clone(),
        reference: sheet.sheet.reference.clone(),
        cells: cells.collect(),
        total: sheet.score.total.map(|total| t.decimal(total, 1)),
        comment: sheet.sheet.comment.clone(),
    }
}
