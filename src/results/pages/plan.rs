//! Planning the judging: whether the judges can read everything, and how often the right winner would be found.

mod form;
mod words;

use actix_web::HttpRequest;
use actix_web::web::{Data, block};
use askama::Template;

use super::{Choice, Room};
use crate::app::App;
use crate::error::{Answer, Error};
use crate::programme::Staff;
use crate::results::rules::planning::{Rehearsed, rehearse};
use crate::results::{Temper, store};
use crate::web::{For, Problems, Shell, page, wrong_form};
use form::{PlanForm, Planned};
use words::Worked;

#[derive(Template)]
#[template(path = "results/plan.html")]
struct PlanPage {
    t: Shell,
    room: Room,
    form: PlanForm,
    tempers: Vec<Choice>,
    problems: Problems,
    worked: Option<Worked>,
}

pub async fn plan_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let programme = staff.programme.clone();
    let usual = app.db.read(move |conn| store::usual(conn, &programme)).await?;
    let form = PlanForm::typed(&request, usual);
    let again = PlanPage::of(t.accented(&staff.programme.accent), &staff, form);
    match again.form.planned() {
        Ok(planned) => {
            let rehearsed = block(move || rehearse(&planned.plan, planned.temper)).await.map_err(Error::internal)?;
            page(again.worked_out(planned, rehearsed.as_ref()))
        }
        Err(mistakes) => wrong_form(PlanPage { problems: again.t.problems(&mistakes), ..again }),
    }
}

impl PlanPage {
    fn of(t: Shell, staff: &Staff, form: PlanForm) -> Self {
        let temper = |temper: &Temper| Choice {
            value: temper.to_string(),
            text: t.s(format!("results-plan-temper-{temper}")),
            help: t.s(format!("results-plan-temper-{temper}-help")),
            chosen: *temper == form.temper,
        };
        Self {
            room: Room {
                slug: staff.programme.slug.clone(),
                programme: t.names(&staff.programme.names).to_owned(),
                organises: staff.organises,
                audits: !staff.organises,
            },
            tempers: Temper::ALL.iter().map(temper).collect(),
            problems: Problems::none(),
            worked: None,
            form,
            t,
        }
    }

    fn worked_out(self, planned: Planned, rehearsed: Option<&Rehearsed>) -> Self {
        Self { worked: Some(Worked::of(&self.t, planned.plan, rehearsed)), ..self }
    }
}
