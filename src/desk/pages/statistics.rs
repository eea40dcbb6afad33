//! The statistics of an edition: for those who run it at any time, for everybody once results are published. As a page, as
//! a file for spreadsheets, and as a report on paper.

mod compared;
mod files;
mod matrix;
mod tables;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;
use url::form_urlencoded;

use crate::accounts::Person;
use crate::app::App;
use crate::ceremony::handed::pages::{language_of, sent, set};
use crate::ceremony::handed::typeset::{BUILT_IN, Sheet};
use crate::desk::statistics::{Reached, Stocktaking};
use crate::desk::store;
use crate::error::{Answer, Result};
use crate::language::{Names, T};
use crate::programme::{self, Programme, Shown, Staff};
use crate::routes;
use crate::web::{For, Shell, download, page, query};
use tables::View;

#[derive(Template)]
#[template(path = "desk/statistics.html")]
struct StatisticsPage {
    t: Shell,
    slug: String,
    programme: String,
    /// Behind the scenes, and whether the reader organises.
    behind: Option<bool>,
    published: bool,
    left_out: Vec<String>,
    view: View,
    stages: Vec<Choice>,
    editions: Vec<Choice>,
    csv_href: String,
    /// Nothing where the program was built without the typesetter.
    pdf_href: Option<String>,
}

struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

/// What was asked of one edition, and what was found.
struct Report {
    here: Stocktaking,
    there: Option<Stocktaking>,
    /// With which editions it can be compared: slugs and names.
    others: Vec<(String, Names)>,
    /// At which stage rows are compared and drawn.
    stage: Reached,
}

/// Without a reader: for everybody.
async fn report(
    app: &Data<App>,
    programme: &Programme,
    reader: Option<&Person>,
    request: &HttpRequest,
) -> Result<Report> {
    let (programme, reader) = (programme.clone(), reader.cloned());
    let (with, stage) = (query(request, "with"), Reached::parse(&query(request, "stage")));
    app.db
        .read(move |conn| {
            let here = match &reader {
                Some(reader) => store::stocktaking(conn, &programme, reader)?,
                None => store::public_stocktaking(conn, &programme)?,
            };
            let others = store::comparable(conn, &programme)?;
            let there = match others.iter().find(|(slug, _)| *slug == with) {
                Some((slug, _)) => {
                    let other = programme::store::by_slug(conn, slug)?;
                    Some(store::public_stocktaking(conn, &other)?)
                }
                None => None,
            };
            let stage = stage.filter(|stage| here.stages.contains(stage)).unwrap_or(Reached::Submitted);
            Ok(Report { here, there, others, stage })
        })
        .await
}

impl StatisticsPage {
    fn of(t: Shell, report: &Report, behind: Option<bool>) -> Self {
        let programme = &report.here.programme;
        let (slug, asks) = (&programme.slug, report.spelled());
        let file = |extension: &str| match behind {
            Some(_) => format!("{}?{asks}", routes::desk_statistics(slug, extension)),
            None => format!("{}?{asks}", routes::statistics(slug, extension)),
        };
        Self {
            programme: t.names(&programme.names).to_owned(),
            slug: slug.clone(),
            behind,
            published: report.here.published.is_some(),
            left_out: report.here.left_out.clone(),
            view: View::of(&t, report),
            stages: report.here.stages.iter().map(|stage| stage_choice(&t, *stage, report.stage)).collect(),
            editions: edition_choices(&t, report),
            csv_href: file(".csv"),
            pdf_href: BUILT_IN.then(|| file(".pdf")),
            t: t.accented(&programme.accent),
        }
    }
}

impl Report {
    /// The query that asks this again.
    fn spelled(&self) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("stage", self.stage.as_str());
        if let Some(there) = &self.there {
            pairs.append_pair("with", &there.programme.slug);
        }
        pairs.finish()
    }
}

fn stage_choice(t: &T, stage: Reached, chosen: Reached) -> Choice {
    Choice { value: stage.to_string(), text: t.s(format!("desk-stats-stage-{stage}")), chosen: stage == chosen }
}

/// None where there is nothing to compare with.
fn edition_choices(t: &T, report: &Report) -> Vec<Choice> {
    if report.others.is_empty() {
        return Vec::new();
    }
    let chosen = report.there.as_ref().map(|there| there.programme.slug.as_str());
    let choice = |(slug, names): &(String, Names)| Choice {
        value: slug.clone(),
        text: t.names(names).to_owned(),
        chosen: Some(slug.as_str()) == chosen,
    };
    let none = Choice { value: String::new(), text: t.s("desk-stats-with-none"), chosen: chosen.is_none() };
    std::iter::once(none).chain(report.others.iter().map(choice)).collect()
}

pub async fn statistics_page(app: Data<App>, t: Shell, For(shown): For<Shown>, request: HttpRequest) -> Answer {
    let report = report(&app, &shown.programme, None, &request).await?;
    page(StatisticsPage::of(t, &report, None))
}

pub async fn desk_statistics_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let report = report(&app, &staff.programme, Some(&staff.person), &request).await?;
    page(StatisticsPage::of(t, &report, Some(staff.organises)))
}

pub async fn statistics_csv(app: Data<App>, t: Shell, For(shown): For<Shown>, request: HttpRequest) -> Answer {
    table(&t, &report(&app, &shown.programme, None, &request).await?)
}

pub async fn desk_statistics_csv(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    table(&t, &report(&app, &staff.programme, Some(&staff.person), &request).await?)
}

fn table(t: &T, report: &Report) -> Answer {
    let name = format!("{}-statistics.csv", report.here.programme.slug);
    download(&name, "text/csv; charset=utf-8", files::csv(t, report)?)
}

pub async fn statistics_pdf(app: Data<App>, t: Shell, For(shown): For<Shown>, request: HttpRequest) -> Answer {
    let report = report(&app, &shown.programme, None, &request).await?;
    paper(&app, &t, &report, &request).await
}

pub async fn desk_statistics_pdf(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let report = report(&app, &staff.programme, Some(&staff.person), &request).await?;
    paper(&app, &t, &report, &request).await
}

async fn paper(app: &Data<App>, t: &Shell, report: &Report, request: &HttpRequest) -> Answer {
    let t = T::new(language_of(request).unwrap_or(t.language));
    let pdf = set(app, Sheet::Report, files::sheet(&t, report), None).await?;
    sent(&format!("{}-statistics-{}.pdf", report.here.programme.slug, t.language), pdf)
}
