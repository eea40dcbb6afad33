//! The whole set-up of an edition to read, its names to change, and the file to take away.

use actix_web::web::Data;
use askama::Template;

use super::shown::{self, CategoryRow, Fact, FieldRow, PrizeRow, RoundShown};
use super::{Tongue, names_typed, tongues};
use crate::accounts::{self, Role};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Language, Names, Sentence, WhyNot};
use crate::programme::{Organiser, Programme, Setup, Staff, StageKind, rules, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, download, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "programme/setup.html")]
struct SetupPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    revision: i32,
    tongues: Vec<Tongue>,
    /// What leads from here to open entries; nothing once they are closed.
    path: Vec<PathStep>,
    facts: Vec<Fact>,
    category_title: String,
    parts_title: String,
    categories: Vec<CategoryRow>,
    prizes: Vec<PrizeRow>,
    rounds: Vec<RoundShown>,
    fields: Vec<FieldRow>,
    problems: Problems,
}

/// One thing to look at on the way: how it stands, and whether something is missing.
struct PathStep {
    name: String,
    href: String,
    stands: String,
    missing: Option<String>,
}

struct Standing {
    closed: bool,
    organisers: usize,
    chairs: usize,
}

fn path(t: &Shell, programme: &Programme, setup: &Setup, standing: &Standing) -> Vec<PathStep> {
    if standing.closed {
        return Vec::new();
    }
    let slug = &programme.slug;
    let step = |id: &str, href: String, stands: String, missing: Option<String>| PathStep {
        name: t.s(format!("programme-path-{id}")),
        href,
        stands,
        missing,
    };
    let written = Language::ALL.iter().filter(|it| programme.names.0.contains_key(it)).count();
    let summary = programme.summaries.is_empty().then(|| t.s("programme-path-no-summary"));
    let entries = setup.stages.iter().find(|stage| stage.kind == StageKind::Entries);
    let day = |at: Option<jiff::civil::DateTime>| {
        let moment = at.and_then(|at| rules::moment_of(at, &programme.zone));
        moment.map_or(String::new(), |moment| t.moment(moment, &programme.zone))
    };
    let dates = entries.map(|it| t.s2("programme-path-entries", "opens", day(it.opens), "closes", day(it.closes)));
    let criteria = setup.rounds.first().map_or(0, |round| round.criteria.len());
    let prizeless = setup.prizes.is_empty().then(|| t.s("programme-path-no-prize"));
    let people = match (standing.organisers, standing.chairs) {
        (_, 0) => Some(t.s("programme-path-no-chair")),
        (1, _) => Some(t.s("programme-path-one-organiser")),
        _ => None,
    };
    vec![
        step("names", "#naming".to_owned(), t.n("programme-path-languages", written), summary),
        step("dates", routes::stages(slug), dates.unwrap_or_default(), None),
        step("terms", routes::terms(slug), t.n("programme-path-team", setup.terms.team_max), None),
        step(
            "parts",
            routes::parts(slug),
            t.n1("programme-path-prizes", setup.prizes.len(), "categories", t.number(setup.categories.len())),
            prizeless,
        ),
        step(
            "form",
            routes::questions(slug),
            t.n1(
                "programme-path-questions",
                setup.form.fields.len(),
                "sections",
                t.number(setup.form.sections().len()),
            ),
            None,
        ),
        step("rubric", routes::rubric(slug), t.n("programme-path-criteria", criteria), None),
        step(
            "people",
            routes::people(slug),
            t.n1("programme-path-people-count", standing.organisers, "chairs", t.number(standing.chairs)),
            people,
        ),
        step("public", routes::programme(slug), t.s("programme-path-public-text"), None),
    ]
}

impl SetupPage {
    async fn load(app: &Data<App>, t: Shell, programme: &Programme, organises: bool) -> Result<Self> {
        let (id, now) = (programme.id, t.now);
        let read = app.db.read(move |conn| {
            let programme = store::by_id(conn, id)?;
            let setup = store::export(conn, &programme)?;
            let standing = Standing {
                closed: store::calendar(conn, id)?.has_closed(StageKind::Entries, now),
                organisers: accounts::store::holders(conn, id, Role::Organiser)?.len(),
                chairs: accounts::store::holders(conn, id, Role::Chair)?.len(),
            };
            Ok((programme, setup, standing))
        });
        let (programme, setup, standing) = read.await?;
        let t = t.accented(&programme.accent);
        Ok(Self {
            programme: t.names(&programme.names).to_owned(),
            organises,
            revision: programme.revision,
            tongues: tongues(&programme.names, &programme.summaries),
            path: if organises { path(&t, &programme, &setup, &standing) } else { Vec::new() },
            facts: shown::facts(&t, &setup),
            category_title: shown::category_title(&t, &setup),
            parts_title: super::parts::title(&t, setup.terms.category_word),
            categories: shown::categories(&t, &setup),
            prizes: shown::prizes(&t, &setup),
            rounds: setup.rounds.iter().map(|round| shown::round(&t, round)).collect(),
            fields: setup.form.fields.iter().map(|field| shown::field(&t, field)).collect(),
            problems: Problems::none(),
            slug: programme.slug,
            t,
        })
    }

    /// The page again with what was typed; where somebody else was quicker, their words stand above each field.
    fn wrong(mut self, typed: (&Names, &Names), part: &str, why: &WhyNot) -> Answer {
        self.tongues = super::typed_over(self.tongues, typed.0, typed.1);
        self.problems = Problems::one(&self.t, &format!("{part}-en"), why);
        wrong_form(self)
    }
}

pub async fn setup_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    page(SetupPage::load(&app, t, &staff.programme, staff.organises).await?)
}

pub async fn save_names(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (names, summaries) = (names_typed(&fields, "name"), names_typed(&fields, "summary"));
    let mut seen = organiser.programme.clone();
    seen.revision = fields.number("revision").unwrap_or_default();
    match save(&app, &organiser, seen, (&names, &summaries)).await? {
        Ok(()) => see_saying(routes::setup(&organiser.programme.slug), &Sentence::new("said-names-saved")),
        Err((part, why)) => {
            let again = SetupPage::load(&app, t, &organiser.programme, true).await?;
            again.wrong((&names, &summaries), part, &why)
        }
    }
}

type Saved = std::result::Result<(), (&'static str, WhyNot)>;

async fn save(app: &Data<App>, organiser: &Organiser, seen: Programme, typed: (&Names, &Names)) -> Result<Saved> {
    if let Err(mistake) = rules::check_names(typed.0, typed.1) {
        return Ok(Err(mistake));
    }
    let (by, now, names, summaries) = (organiser.person.id, Moment::now(), typed.0.clone(), typed.1.clone());
    match app.db.write(move |conn| store::set_names(conn, by, &seen, &names, &summaries, now)).await {
        Ok(()) => Ok(Ok(())),
        Err(Error::Conflict(why)) => Ok(Err(("name", why))),
        Err(error) => Err(error),
    }
}

/// To keep, to edit, and to make the next edition from.
pub async fn export_setup(app: Data<App>, For(staff): For<Staff>) -> Answer {
    let programme = staff.programme;
    let name = format!("{}.toml", programme.slug);
    let setup = app.db.read(move |conn| store::export(conn, &programme)).await?;
    download(&name, "application/toml; charset=utf-8", setup.written())
}
