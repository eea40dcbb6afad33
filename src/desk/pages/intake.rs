//! Statistics of the intake while it runs: by day, and by what entries chose; as pictures, tables and a file.

use actix_web::web::Data;
use askama::Template;

use super::charts::{Bar, bars};
use crate::app::App;
use crate::column::Moment;
use crate::desk::rules::intake::{Day, Share, by_choice, by_day};
use crate::desk::store;
use crate::entries::CATEGORIES;
use crate::entries::pages::table_of;
use crate::error::{Answer, Result};
use crate::language::T;
use crate::programme::rules::{moment_of, today};
use crate::programme::{self, Category, Programme, Staff};
use crate::routes;
use crate::web::{For, Shell, download, page};

#[derive(Template)]
#[template(path = "desk/intake.html")]
struct IntakePage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    lead: String,
    finding: String,
    bars: Vec<Bar>,
    /// Labels below the first and the last bar, and the highest count.
    ends: (String, String),
    most: String,
    days: Vec<(String, String, String, String)>,
    tables: Vec<Table>,
    list_href: String,
    csv_href: String,
}

struct Table {
    title: String,
    rows: Vec<Line>,
    most: usize,
}

struct Line {
    name: String,
    drafts: String,
    submitted: String,
    value: usize,
}

struct Known {
    days: Vec<Day>,
    shares: Vec<(String, Vec<Share>)>,
    categories: Vec<Category>,
    drafts: usize,
    submitted: usize,
}

async fn known(app: &Data<App>, staff: &Staff, now: Moment) -> Result<Known> {
    let (programme, person) = (staff.programme.clone(), staff.person.clone());
    app.db
        .read(move |conn| {
            let arrivals = store::arrivals(conn, &programme, &person)?;
            let categories = programme::store::categories(conn, programme.id)?;
            let calendar = programme::store::calendar(conn, programme.id)?;
            let closes = calendar.stage(programme::StageKind::Entries).map_or(now, |stage| stage.closes_at);
            let submitted = arrivals.iter().filter(|it| it.submitted.is_some()).count();
            Ok(Known {
                days: by_day(&arrivals, today(&programme.zone, now.min(closes))),
                shares: by_choice(&arrivals, &programme.form, &categories),
                drafts: arrivals.len() - submitted,
                categories,
                submitted,
            })
        })
        .await
}

pub async fn intake_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let known = known(&app, &staff, t.now).await?;
    let t = t.accented(&staff.programme.accent);
    let (programme, slug) = (&staff.programme, staff.programme.slug.clone());
    let named = |day: &Day| day_name(&t, programme, day);
    let busiest = known.days.iter().max_by_key(|day| day.submitted).filter(|day| day.submitted > 0);
    let day = |it: &Day| (named(it), t.number(it.begun), t.number(it.submitted), t.number(it.so_far));
    page(IntakePage {
        programme: t.names(&programme.names).to_owned(),
        organises: staff.organises,
        lead: t.n1("desk-intake-lead", known.submitted, "drafts", t.number(known.drafts)),
        finding: match busiest {
            Some(day) => t.n1("desk-intake-busiest", day.submitted, "day", named(day)),
            None => t.s("desk-intake-none"),
        },
        bars: bars(&known.days.iter().map(|day| day.submitted).collect::<Vec<_>>()),
        ends: known.days.first().zip(known.days.last()).map(|(a, b)| (named(a), named(b))).unwrap_or_default(),
        most: t.number(busiest.map_or(0, |day| day.submitted)),
        days: known.days.iter().rev().map(day).collect(),
        tables: known.shares.iter().map(|(key, shares)| table(&t, programme, &known.categories, key, shares)).collect(),
        list_href: routes::desk_entries(&slug),
        csv_href: routes::intake_csv(&slug),
        slug,
        t,
    })
}

/// As the language writes a day.
fn day_name(t: &Shell, programme: &Programme, day: &Day) -> String {
    let noon = moment_of(day.date.at(12, 0, 0, 0), &programme.zone);
    noon.map_or_else(|| day.date.to_string(), |noon| t.day(noon, &programme.zone))
}

/// An option of a question, or a category; its key where neither is known any more.
pub(super) fn name_of<'a>(
    t: &T,
    programme: &'a Programme,
    categories: &'a [Category],
    field: &str,
    key: &'a str,
) -> &'a str {
    let option = || programme.form.field(field)?.options.iter().find(|it| it.key == key).map(|it| &it.names);
    let category = || categories.iter().find(|it| it.code == key).map(|it| &it.names);
    let names = if field == CATEGORIES { category() } else { option() };
    names.map_or(key, |names| t.names(names))
}

pub(super) fn title_of(t: &T, programme: &Programme, field: &str) -> String {
    match programme.form.field(field) {
        Some(field) => t.names(&field.names).to_owned(),
        None => t.s("entries-categories"),
    }
}

fn table(t: &Shell, programme: &Programme, categories: &[Category], field: &str, shares: &[Share]) -> Table {
    let line = |share: &Share| Line {
        name: name_of(t, programme, categories, field, &share.key).to_owned(),
        drafts: t.number(share.drafts),
        submitted: t.number(share.submitted),
        value: share.submitted,
    };
    Table {
        title: title_of(t, programme, field),
        rows: shares.iter().map(line).collect(),
        most: shares.iter().map(|share| share.submitted).max().unwrap_or_default().max(1),
    }
}

/// The same numbers for a spreadsheet.
pub async fn intake_csv(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let known = known(&app, &staff, t.now).await?;
    let programme = &staff.programme;
    let heads = ["of", "key", "name", "begun", "submitted"].map(|head| t.s(format!("desk-intake-csv-{head}"))).to_vec();
    let day = |day: &Day| {
        let date = day.date.to_string();
        vec![t.s("desk-intake-day"), date.clone(), date, day.begun.to_string(), day.submitted.to_string()]
    };
    let share = |(field, share): (&String, &Share)| {
        let name = name_of(&t, programme, &known.categories, field, &share.key).to_owned();
        let title = title_of(&t, programme, field);
        vec![title, share.key.clone(), name, share.drafts.to_string(), share.submitted.to_string()]
    };
    let shares = known.shares.iter().flat_map(|(field, shares)| shares.iter().map(move |it| (field, it)));
    let csv = table_of([heads].into_iter().chain(known.days.iter().map(day)).chain(shares.map(share)))?;
    download(&format!("{}-intake.csv", programme.slug), "text/csv; charset=utf-8", csv)
}
