//! Files that bring entries in: what each would do, and doing it.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::Choice;
use crate::app::App;
use crate::column::Moment;
use crate::entries::rules::import::{Plan, Step};
use crate::entries::rules::table::ROLES;
use crate::entries::{Import, ImportId, ImportKind, Mapping, store};
use crate::error::{Answer, Result};
use crate::language::Sentence;
use crate::programme::{self, Category, Organiser, Programme};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see, see_saying};

#[derive(Template)]
#[template(path = "entries/imports.html")]
pub(super) struct ImportsPage {
    pub t: Shell,
    slug: String,
    here: String,
    kinds: Vec<Choice>,
    files: Vec<(String, String, String, String, Option<String>)>,
    pub problems: Problems,
}

#[derive(Template)]
#[template(path = "entries/import.html")]
struct ImportPage {
    t: Shell,
    slug: String,
    imports_href: String,
    here: String,
    apply_href: String,
    list_href: String,
    file_name: String,
    applied: Option<String>,
    counts: [usize; 4],
    changes: bool,
    rows: Vec<Line>,
    gone: Vec<String>,
    problems: Vec<(usize, String, String)>,
    names: Vec<Asked>,
    columns: Vec<Asked>,
    no_mistake: Option<String>,
}

/// A row of the preview, in the order of the file.
struct Line {
    row: String,
    tag: (&'static str, String),
    title: String,
    reference: String,
    state: String,
    team: usize,
}

/// A name or column of the file, and what it may mean here.
struct Asked {
    id: String,
    label: String,
    help: String,
    choices: Vec<Choice>,
}

impl ImportsPage {
    pub async fn load(app: &Data<App>, t: Shell, programme: &Programme) -> Result<Self> {
        let id = programme.id;
        let files = app.db.read(move |conn| store::imports::imports_of(conn, id)).await?;
        let slug = programme.slug.clone();
        let file = |import: Import| {
            let applied = import.applied_at.map(|at| t.moment(at, &programme.zone));
            let kind = t.s(format!("entries-import-kind-{}", import.kind));
            (
                routes::import(&slug, import.id),
                import.file_name,
                kind,
                t.moment(import.made_at, &programme.zone),
                applied,
            )
        };
        let kind = |kind: &ImportKind| {
            let mut choice =
                Choice::new(kind.as_str(), t.s(format!("entries-import-kind-{kind}")), *kind == ImportKind::Devpost);
            choice.help = t.s(format!("entries-import-kind-{kind}-help"));
            choice
        };
        Ok(Self {
            here: routes::imports(&slug),
            files: files.into_iter().map(file).collect(),
            kinds: ImportKind::ALL.iter().map(kind).collect(),
            problems: Problems::none(),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        })
    }
}

pub async fn imports_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(ImportsPage::load(&app, t, &organiser.programme).await?)
}

pub async fn import_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, programme) = (part(&request, "import", ImportId::parse)?, organiser.programme.clone());
    let (import, plan, categories) = app
        .db
        .read(move |conn| {
            let import = store::imports::import_in(conn, programme.id, id)?;
            let body = store::imports::body(conn, id)?;
            let plan = store::imports::preview(conn, &programme, import.kind, &body, &import.mapping)?;
            Ok((import, plan, programme::store::categories(conn, programme.id)?))
        })
        .await?;
    page(ImportPage::of(t, &organiser.programme, &import, &plan, &categories))
}

/// What the organiser says about columns and names; then the preview again.
pub async fn map_import(
    app: Data<App>,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now) = (part(&request, "import", ImportId::parse)?, Moment::now());
    let (by, programme) = (organiser.person.id, organiser.programme.id);
    let save = move |conn: &mut crate::db::Conn| -> Result<()> {
        let mut mapping = store::imports::import_in(conn, programme, id)?.mapping.0;
        for (name, value) in fields.iter() {
            if let Some(column) = name.strip_prefix("column:") {
                mapping.columns.insert(column.to_owned(), value.to_owned());
            } else if let Some(prize) = name.strip_prefix("prize:").filter(|_| value != "?") {
                mapping.prizes.insert(prize.to_owned(), value.to_owned());
            }
        }
        store::imports::set_mapping(conn, by, programme, id, &mapping, now)
    };
    app.db.write(save).await?;
    see(routes::import(&organiser.programme.slug, id))
}

pub async fn apply_import(
    app: Data<App>,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now, withdraw) =
        (part(&request, "import", ImportId::parse)?, Moment::now(), fields.raw("withdraw") == "yes");
    let (by, programme) = (organiser.person.id, organiser.programme.clone());
    let applied =
        app.db.write(move |conn| store::imports::apply(conn, Some(by), &programme, id, withdraw, now)).await?;
    let said = if applied.before { Sentence::new("said-import-before") } else { Sentence::new("said-import-applied") };
    let number = |count: usize| count.to_string();
    let said = said
        .with("added", number(applied.added))
        .with("changed", number(applied.changed))
        .with("withdrawn", number(applied.withdrawn));
    see_saying(routes::import(&organiser.programme.slug, id), &said)
}

impl ImportPage {
    fn of(t: Shell, programme: &Programme, import: &Import, plan: &Plan, categories: &[Category]) -> Self {
        let slug = &programme.slug;
        let rows = plan.rows.iter().filter(|row| row.row.is_some());
        let line = |row: &crate::entries::rules::import::PlanRow| Line {
            row: t.number(row.row.unwrap_or(0)),
            tag: step_tag(&t, row.step),
            title: row.title.clone(),
            reference: row.reference.clone(),
            state: if row.becomes_submitted { t.s("entries-import-becomes-submitted") } else { String::new() },
            team: row.people.len(),
        };
        let problem = |it: &crate::entries::ImportProblem| (it.row, it.column.clone(), t.why(&it.why));
        Self {
            imports_href: routes::imports(slug),
            here: routes::import(slug, import.id),
            apply_href: routes::apply_import(slug, import.id),
            list_href: routes::desk_entries(slug),
            file_name: import.file_name.clone(),
            applied: import.applied_at.map(|at| t.moment(at, &programme.zone)),
            counts: [Step::Add, Step::Change, Step::Withdraw, Step::Same].map(|step| plan.count(step)),
            changes: plan.changes(),
            rows: rows.map(line).collect(),
            gone: plan.of(Step::Withdraw).map(|row| format!("{} · {}", row.reference, row.title)).collect(),
            problems: plan.problems.iter().map(problem).collect(),
            names: names_asked(&t, plan, &import.mapping, categories),
            columns: columns_asked(&t, programme, plan),
            no_mistake: None,
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

fn step_tag(t: &Shell, step: Step) -> (&'static str, String) {
    match step {
        Step::Add => ("todo", t.s("entries-import-step-add")),
        Step::Change => ("doing", t.s("entries-import-step-change")),
        Step::Withdraw => ("stopped", t.s("entries-import-step-withdraw")),
        Step::Same => ("done", t.s("entries-import-step-same")),
    }
}

/// Names that nothing here has, and those that the organiser has already spoken about.
fn names_asked(t: &Shell, plan: &Plan, mapping: &Mapping, categories: &[Category]) -> Vec<Asked> {
    let ask = |name: &str, help: String| {
        let said = mapping.prizes.get(name);
        let open = Choice::new("?", t.s("entries-import-prize-open"), said.is_none());
        let none = Choice::new("", t.s("entries-import-prize-none"), said.is_some_and(String::is_empty));
        let of =
            |category: &Category| Choice::new(&category.code, t.names(&category.names), said == Some(&category.code));
        let choices = [open, none].into_iter().chain(categories.iter().map(of)).collect();
        Asked { id: format!("prize:{name}"), label: name.to_owned(), help, choices }
    };
    let unknown = plan.unknown.iter().map(|(name, entries)| ask(name, t.n("entries-import-in-entries", *entries)));
    let said = mapping.prizes.keys().map(|name| ask(name, String::new()));
    unknown.chain(said).collect()
}

fn columns_asked(t: &Shell, programme: &Programme, plan: &Plan) -> Vec<Asked> {
    let ask = |(header, target): &(String, String)| {
        let none = Choice::new("", t.s("entries-import-column-none"), target.is_empty());
        let roles = ROLES
            .iter()
            .map(|(role, _)| Choice::new(role, t.s(format!("entries-import-column-{role}")), target == role));
        let fields = programme.form.fields.iter().filter(|field| field.key != "title");
        let fields = fields.map(|field| Choice::new(&field.key, t.names(&field.names), *target == field.key));
        Asked {
            id: format!("column:{header}"),
            label: header.clone(),
            help: String::new(),
            choices: [none].into_iter().chain(roles).chain(fields).collect(),
        }
    };
    plan.columns.iter().map(ask).collect()
}
