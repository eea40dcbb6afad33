//! Judges from a file: looked at first, then applied as one.

use actix_multipart::form::{MultipartForm, bytes::Bytes};
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::pages::table_of;
use crate::error::{Answer, Error};
use crate::files::text_of_table;
use crate::language::{Sentence, T, WhyNot};
use crate::panels::rules::{self, RowProblem, RowRead};
use crate::panels::store::{self, Change, Planned};
use crate::programme::{Organiser, Programme};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, download, page, see_saying, wrong_form};

/// Judges are hundreds, not millions: what is larger is another file.
const LARGEST: usize = 256 * 1024;

#[derive(MultipartForm)]
pub struct Upload {
    #[multipart(limit = "10MB")]
    file: Bytes,
}

#[derive(Template)]
#[template(path = "panels/import.html")]
struct ImportPage {
    t: Shell,
    slug: String,
    judges_href: String,
    import_href: String,
    columns: String,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "panels/import_preview.html")]
struct PreviewPage {
    t: Shell,
    slug: String,
    import_href: String,
    apply_href: String,
    body: String,
    new: usize,
    changed: usize,
    same: usize,
    rows: Vec<Row>,
    problems: Vec<(String, &'static str, String)>,
}

struct Row {
    line: String,
    name: String,
    email: String,
    kind: &'static str,
    change: String,
    conflicts: usize,
}

impl ImportPage {
    fn of(t: Shell, programme: &Programme, problems: Problems) -> Self {
        Self {
            judges_href: routes::judges(&programme.slug),
            import_href: routes::judges_import(&programme.slug),
            columns: rules::COLUMNS.join(","),
            problems,
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn import_page(t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(ImportPage::of(t, &organiser.programme, Problems::none()))
}

pub async fn preview_import(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    upload: std::result::Result<MultipartForm<Upload>, actix_web::Error>,
) -> Answer {
    let programme = organiser.programme;
    let sent = upload.map_err(|_| WhyNot::new("panels-why-not-text"));
    let body = match sent.and_then(|MultipartForm(upload)| text_of(&upload.file.data)) {
        Ok(body) => body,
        Err(why) => {
            let problems = Problems::one(&t, "file", &why);
            return wrong_form(ImportPage::of(t, &programme, problems));
        }
    };
    let (of_programme, text) = (programme.clone(), body.clone());
    match app.db.read(move |conn| store::check_table(conn, &of_programme, &text)).await {
        Ok(planned) => page(PreviewPage::of(t, &programme, body, &planned)),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "file", &why);
            wrong_form(ImportPage::of(t, &programme, problems))
        }
        Err(error) => Err(error),
    }
}

fn text_of(bytes: &[u8]) -> std::result::Result<String, WhyNot> {
    let text = text_of_table(bytes)?;
    if text.len() <= LARGEST && !text.trim().is_empty() { Ok(text) } else { Err(WhyNot::new("panels-why-not-text")) }
}

impl PreviewPage {
    fn of(t: Shell, programme: &Programme, body: String, planned: &Planned) -> Self {
        let problem = |it: &RowProblem| (t.number(it.line), it.column, t.why(&it.why));
        Self {
            import_href: routes::judges_import(&programme.slug),
            apply_href: routes::judges_import_apply(&programme.slug),
            body,
            new: planned.count(Change::New),
            changed: planned.count(Change::Changed),
            same: planned.count(Change::Same),
            rows: planned
                .rows
                .iter()
                .zip(&planned.conflicts)
                .map(|((row, change), conflicts)| Row::of(&t, row, *change, *conflicts))
                .collect(),
            problems: planned.problems.iter().map(problem).collect(),
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

impl Row {
    fn of(t: &T, row: &RowRead, change: Change, conflicts: usize) -> Self {
        let (kind, id) = match change {
            Change::New => ("todo", "panels-import-new"),
            Change::Changed => ("doing", "panels-import-changed"),
            Change::Same => ("done", "panels-import-same"),
        };
        Self {
            line: t.number(row.line),
            name: row.judge.name.clone(),
            email: row.judge.email.clone(),
            kind,
            change: t.s(id),
            conflicts,
        }
    }
}

pub async fn apply_import(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (body, now, slug) = (fields.text("body"), Moment::now(), organiser.programme.slug.clone());
    let report = app
        .db
        .write(move |conn| store::apply_table(conn, organiser.person.id, &organiser.programme, &body, now))
        .await?;
    let said = match (report.invited + report.changed, report.not_done) {
        (0, 0) => Sentence::new("said-judges-same"),
        (_, 0) => Sentence::new("said-judges-imported").with("invited", report.invited.to_string()),
        (_, not_done) => Sentence::new("said-judges-imported-some")
            .with("invited", report.invited.to_string())
            .with("skipped", not_done.to_string()),
    };
    see_saying(routes::judges(&slug), &said.with("changed", report.changed.to_string()))
}

pub async fn judges_csv(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    let programme = organiser.programme;
    let name = format!("{}-judges.csv", programme.slug);
    let rows = app.db.read(move |conn| store::judges_table(conn, &programme)).await?;
    download(&name, "text/csv; charset=utf-8", judges_file(rows)?)
}

/// The file with its first row; every cell is guarded.
pub fn judges_file(rows: Vec<[String; 10]>) -> Result<String, Error> {
    table_of(std::iter::once(rules::COLUMNS.map(str::to_owned).to_vec()).chain(rows.into_iter().map(Vec::from)))
}
