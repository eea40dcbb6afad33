//! "I have a conflict": the judge steps back from an entry.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::panels::Nature;
use crate::panels::pages::{Pick, declared_nature, natures};
use crate::routes;
use crate::scoring::{Task, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/recusal.html")]
struct RecusalPage {
    t: Shell,
    title: String,
    sheet_href: String,
    recusal_href: String,
    natures: Vec<Pick>,
    reason: String,
    problems: Problems,
}

impl RecusalPage {
    fn of(t: Shell, task: &Task, nature: Nature, reason: String, problems: Problems) -> Self {
        let Task { programme, round, entry, .. } = task;
        Self {
            title: rules::title_shown(&programme.form, round.blind, &entry.title, &entry.reference).to_owned(),
            sheet_href: routes::sheet(&programme.slug, entry.id),
            recusal_href: routes::recusal(&programme.slug, entry.id),
            natures: natures(&t, nature),
            reason,
            problems,
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn recusal_page(t: Shell, For(task): For<Task>) -> Answer {
    page(RecusalPage::of(t, &task, Nature::Other, String::new(), Problems::none()))
}

pub async fn recuse(app: Data<App>, t: Shell, For(task): For<Task>, fields: Fields) -> Answer {
    let (reason, now) = (fields.text("reason"), Moment::now());
    let nature = declared_nature(&fields);
    if reason.is_empty() {
        let problems = Problems::one(&t, "reason", &WhyNot::new("scoring-why-no-reason"));
        return wrong_form(RecusalPage::of(t, &task, nature, reason, problems));
    }
    let (mine, words) = (task.clone(), reason.clone());
    match app.db.write(move |conn| store::recuse(conn, &mine, (nature, &words), now)).await {
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "reason", &why);
            wrong_form(RecusalPage::of(t, &task, nature, reason, problems))
        }
        done => {
            done?;
            see_saying(routes::judging_in(&task.programme.slug), &Sentence::new("said-recused"))
        }
    }
}
