//! The rubric of a round: read, edited, previewed, changed. Everything works without a script: adding a criterion is a
//! button that brings the same form back, longer.

mod form;
mod preview;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

pub use preview::change_rubric;

use crate::app::App;
use crate::error::{Answer, Result};
use crate::language::{Names, T};
use crate::programme::{self, Organiser, Programme, Round, Rubric, Staff};
use crate::routes;
use crate::scoring::{VersionUse, store};
use crate::web::{Fields, For, Problems, Shell, page, query, wrong_form};
use form::{CriterionForm, Structure, criteria_typed, forms_of, restructure};
use preview::preview;

#[derive(Template)]
#[template(path = "scoring/rubric.html")]
struct RubricPage {
    t: Shell,
    slug: String,
    programme: String,
    round: String,
    number: i32,
    organises: bool,
    version: i32,
    locked: usize,
    history: Vec<VersionShown>,
    criteria: Vec<CriterionForm>,
    save_href: String,
    problems: Problems,
}

struct VersionShown {
    version: String,
    at: String,
    reason: String,
    submitted: usize,
    drafts: usize,
}

/// A round's rubric with what stands under its versions.
struct Known {
    round: Round,
    rubric: Rubric,
    uses: Vec<VersionUse>,
}

impl Known {
    /// The round of that number; the round at hand without one.
    async fn load(app: &Data<App>, programme: &Programme, number: &str) -> Result<Self> {
        let (id, number) = (programme.id, number.parse::<i32>().ok());
        app.db
            .read(move |conn| {
                let at_hand = programme::store::round(conn, id)?;
                let all = programme::store::rounds(conn, id)?;
                let asked = all.into_iter().find(|round| Some(round.number()) == number);
                let round = asked.unwrap_or(at_hand);
                let rubric = programme::store::rubric(conn, round.id)?;
                Ok(Self { uses: store::rubric_uses(conn, round.id)?, round, rubric })
            })
            .await
    }

    fn written(&self) -> usize {
        self.uses.iter().map(|it| it.submitted + it.drafts).sum()
    }
}

impl RubricPage {
    fn of(t: Shell, staff: &Staff, known: &Known, criteria: Vec<CriterionForm>, problems: Problems) -> Self {
        let (programme, slug) = (&staff.programme, staff.programme.slug.clone());
        let shown = |it: &VersionUse| VersionShown {
            version: t.number(it.version),
            at: t.moment(it.at, &programme.zone),
            reason: it.reason.clone(),
            submitted: it.submitted,
            drafts: it.drafts,
        };
        Self {
            programme: t.names(&programme.names).to_owned(),
            round: t.names(&known.round.names).to_owned(),
            number: known.round.number(),
            organises: staff.organises,
            version: known.rubric.version,
            locked: known.written(),
            history: known.uses.iter().map(shown).collect(),
            criteria,
            save_href: routes::rubric(&slug),
            problems,
            t: t.accented(&programme.accent),
            slug,
        }
    }
}

pub async fn rubric_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let known = Known::load(&app, &staff.programme, &query(&request, "round")).await?;
    let forms = forms_of(&known.rubric.criteria);
    page(RubricPage::of(t, &staff, &known, forms, Problems::none()))
}

/// The form's buttons: more or fewer criteria and levels, or the preview of what would change.
pub async fn edit_rubric(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let known = Known::load(&app, &organiser.programme, fields.raw("round")).await?;
    let staff = Staff { person: organiser.person, programme: organiser.programme, organises: true };
    let mut criteria = criteria_typed(&fields);
    if let Some(structure) = Structure::parse(fields.raw("act")) {
        restructure(&mut criteria, structure);
        return page(RubricPage::of(t, &staff, &known, forms_of(&criteria), Problems::none()));
    }
    if let Err(why) = programme::rules::check_rubric(&criteria) {
        let problems = Problems::one(&t, "c0-weight", &why);
        return wrong_form(RubricPage::of(t, &staff, &known, forms_of(&criteria), problems));
    }
    preview(&app, t, &staff, &known, &criteria, (fields.number("version").unwrap_or(0), ""), Problems::none()).await
}

/// A name in each language, as it stands in the form.
fn text_in(t: &T, names: &Names) -> String {
    t.names(names).to_owned()
}
