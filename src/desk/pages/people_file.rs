//! People from a file: looked at first, then all of it applied or nothing. And everybody as a file.

use actix_multipart::form::{MultipartForm, bytes::Bytes};
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::desk::rules::people_file::COLUMNS;
use crate::desk::{Given, PeoplePlan, PersonProblem, PersonRow, RowDoes, store};
use crate::entries::pages::table_of;
use crate::error::{Answer, Error};
use crate::files::text_of_table;
use crate::language::{Sentence, WhyNot};
use crate::programme::{Organiser, Programme, Says};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, download, page, see_saying, wrong_form};

/// They are hundreds, not millions: what is larger is another file.
const LARGEST: usize = 256 * 1024;

#[derive(MultipartForm)]
pub struct Upload {
    #[multipart(limit = "10MB")]
    file: Bytes,
}

#[derive(Template)]
#[template(path = "desk/people_import.html")]
struct ImportPage {
    t: Shell,
    slug: String,
    columns: String,
    follows: bool,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "desk/people_preview.html")]
struct PreviewPage {
    t: Shell,
    slug: String,
    body: String,
    new: usize,
    given: usize,
    same: usize,
    rows: Vec<Row>,
    problems: Vec<(String, &'static str, String)>,
}

struct Row {
    line: String,
    name: String,
    email: String,
    given: String,
    kind: &'static str,
    does: String,
}

impl ImportPage {
    fn of(t: Shell, programme: &Programme, problems: Problems) -> Self {
        let follows = programme.form.saying(Says::Country).any(|field| !field.options.is_empty());
        Self {
            columns: COLUMNS.join(","),
            follows,
            problems,
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

impl PreviewPage {
    fn of(t: Shell, programme: &Programme, body: String, plan: &PeoplePlan) -> Self {
        let problem = |it: &PersonProblem| (t.number(it.line), it.column, t.why(&it.why));
        Self {
            body,
            new: plan.count(RowDoes::New),
            given: plan.count(RowDoes::Given),
            same: plan.count(RowDoes::Nothing),
            rows: plan.rows.iter().map(|(row, does)| Row::of(&t, programme, row, *does)).collect(),
            problems: plan.problems.iter().map(problem).collect(),
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

impl Row {
    fn of(t: &Shell, programme: &Programme, row: &PersonRow, does: RowDoes) -> Self {
        let (kind, id) = match does {
            RowDoes::New => ("todo", "desk-people-row-new"),
            RowDoes::Given => ("doing", "desk-people-row-given"),
            RowDoes::Nothing => ("done", "desk-people-row-same"),
        };
        let given = match &row.given {
            Given::Role(role) => t.s(format!("desk-role-{role}")),
            Given::Country(key) => {
                let mut options = programme.form.saying(Says::Country).flat_map(|field| &field.options);
                let name = options.find(|it| it.key == *key).map_or("", |it| t.names(&it.names));
                t.s1("desk-people-follows", "country", name)
            }
        };
        Self { line: t.number(row.line), name: row.name.clone(), email: row.email.clone(), given, kind, does: t.s(id) }
    }
}

pub async fn people_import_page(t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(ImportPage::of(t, &organiser.programme, Problems::none()))
}

fn text_of(bytes: &[u8]) -> Result<String, WhyNot> {
    let text = text_of_table(bytes)?;
    if text.len() <= LARGEST && !text.trim().is_empty() { Ok(text) } else { Err(WhyNot::new("panels-why-not-text")) }
}

pub async fn preview_people(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    upload: Result<MultipartForm<Upload>, actix_web::Error>,
) -> Answer {
    let programme = organiser.programme;
    let sent = upload.map_err(|_| WhyNot::new("panels-why-not-text"));
    let why = match sent.and_then(|MultipartForm(upload)| text_of(&upload.file.data)) {
        Err(why) => why,
        Ok(body) => {
            let (of, text) = (programme.clone(), body.clone());
            match app.db.read(move |conn| store::plan_people(conn, &of, &text)).await {
                Ok(plan) => return page(PreviewPage::of(t, &programme, body, &plan)),
                Err(Error::Refused(why)) => why,
                Err(error) => return Err(error),
            }
        }
    };
    let problems = Problems::one(&t, "file", &why);
    wrong_form(ImportPage::of(t, &programme, problems))
}

/// What is wrong by now stands on the same page again, and nothing is done.
pub async fn apply_people(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (body, now, programme) = (fields.text("body"), Moment::now(), organiser.programme);
    let (of, text) = (programme.clone(), body.clone());
    let by = (organiser.person.id, organiser.person.language);
    match app.db.write(move |conn| store::apply_people(conn, by, &of, &text, now)).await {
        Ok(plan) => {
            let done = plan.count(RowDoes::New) + plan.count(RowDoes::Given);
            let said = match done {
                0 => Sentence::new("said-people-same"),
                done => Sentence::new("said-people-imported").count("count", done),
            };
            see_saying(routes::people(&programme.slug), &said)
        }
        Err(Error::Conflict(_)) => {
            let (of, text) = (programme.clone(), body.clone());
            let plan = app.db.read(move |conn| store::plan_people(conn, &of, &text)).await?;
            wrong_form(PreviewPage::of(t, &programme, body, &plan))
        }
        Err(error) => Err(error),
    }
}

pub async fn people_csv(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    let programme = organiser.programme;
    let name = format!("{}-people.csv", programme.slug);
    let rows = app.db.read(move |conn| store::people_table(conn, &programme)).await?;
    download(&name, "text/csv; charset=utf-8", people_file(rows)?)
}

/// The file with its first row; every cell is guarded.
pub fn people_file(rows: Vec<[String; 5]>) -> crate::error::Result<String> {
    table_of(std::iter::once(COLUMNS.map(str::to_owned).to_vec()).chain(rows.into_iter().map(Vec::from)))
}
