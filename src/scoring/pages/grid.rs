//! All entries of a judge in one table: a row for each, saved for itself. The rules are those of the sheet.

use actix_web::web::Data;
use askama::Template;

use super::list::{listed_with_rubric, title};
use super::saving::{saved_line, typed_before};
use super::view::field_of;
use crate::app::App;
use crate::error::Answer;
use crate::language::T;
use crate::programme::Criterion;
use crate::routes;
use crate::scoring::{Given, Judging, Listed, Points, rules};
use crate::web::{For, Shell, page, see};

#[derive(Template)]
#[template(path = "scoring/grid.html")]
struct GridPage {
    t: Shell,
    programme: String,
    list_href: String,
    batch_href: String,
    criteria: Vec<String>,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    sheet_href: String,
    draft_href: String,
    title: String,
    reference: String,
    revision: i32,
    tab: String,
    saved: String,
    cells: Vec<Cell>,
}

struct Cell {
    name: String,
    label: String,
    choices: Vec<CellChoice>,
}

struct CellChoice {
    value: String,
    text: String,
    chosen: bool,
}

pub async fn grid_page(app: Data<App>, t: Shell, For(judging): For<Judging>) -> Answer {
    let slug = &judging.programme.slug;
    let around = listed_with_rubric(&app, &judging).await?;
    if judging.round.is_ballot() || !judging.has_accepted() || around.may_write(&judging, t.now).is_err() {
        return see(routes::judging_in(slug));
    }
    let criteria = &around.rubric.criteria;
    page(GridPage {
        programme: t.names(&judging.programme.names).to_owned(),
        list_href: routes::judging_in(slug),
        batch_href: routes::own_submission(slug),
        criteria: criteria.iter().map(|criterion| t.names(&criterion.names).to_owned()).collect(),
        rows: around.listed.iter().map(|line| Row::of(&t, &judging, criteria, line)).collect(),
        t: t.accented(&judging.programme.accent),
    })
}

impl Row {
    fn of(t: &T, judging: &Judging, criteria: &[Criterion], line: &Listed) -> Self {
        let (slug, typed, title) = (&judging.programme.slug, typed_before(line.sheet.as_ref()), title(judging, line));
        Self {
            id: line.entry.to_string(),
            sheet_href: routes::sheet(slug, line.entry),
            draft_href: routes::sheet_draft(slug, line.entry),
            reference: line.reference.clone(),
            revision: typed.revision,
            tab: typed.tab,
            saved: line.sheet.as_ref().map(|it| saved_line(t, it, &judging.programme.zone)).unwrap_or_default(),
            cells: criteria.iter().map(|it| Cell::of(t, it, &title, &typed.points)).collect(),
            title,
        }
    }
}

impl Cell {
    fn of(t: &T, criterion: &Criterion, title: &str, points: &Points) -> Self {
        let given = points.0.get(&criterion.key).copied();
        let choice = |value: Given, text: String| CellChoice {
            value: rules::typed_value(value),
            text,
            chosen: given == Some(value),
        };
        let open = CellChoice { value: String::new(), text: t.s("scoring-grid-choose"), chosen: given.is_none() };
        let levels = criterion.levels.iter().map(|it| choice(Given::Level(it.points), t.number(it.points)));
        let cannot = choice(Given::CannotJudge, t.s("scoring-grid-cannot"));
        Self {
            name: field_of(criterion),
            label: t.s2("scoring-grid-cell", "criterion", t.names(&criterion.names), "entry", title),
            choices: std::iter::once(open).chain(levels).chain([cannot]).collect(),
        }
    }
}
