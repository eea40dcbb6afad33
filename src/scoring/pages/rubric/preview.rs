//! What a change of the rubric means, before it is made: what changes, what stands under the old version, who is told.

use actix_web::web::Data;
use askama::Template;

use super::{Known, RubricPage, forms_of, text_in};
use crate::app::App;
use crate::column::{Json, Moment};
use crate::error::{Answer, Error};
use crate::language::{Sentence, T};
use crate::programme::{Criterion, Organiser, Staff};
use crate::routes;
use crate::scoring::rules::{self, Change};
use crate::scoring::store;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/rubric_preview.html")]
struct PreviewPage {
    t: Shell,
    slug: String,
    round: String,
    number: i32,
    version: i32,
    rubric_href: String,
    change_href: String,
    changes: Vec<String>,
    submitted: usize,
    drafts: usize,
    judges: usize,
    entrants: usize,
    criteria: String,
    reason: String,
    problems: Problems,
}

pub(super) async fn preview(
    app: &Data<App>,
    t: Shell,
    staff: &Staff,
    known: &Known,
    criteria: &[Criterion],
    (version, reason): (i32, &str),
    problems: Problems,
) -> Answer {
    let programme = staff.programme.clone();
    let (judges, entrants) = app.db.read(move |conn| store::told_of_rubric(conn, &programme)).await?;
    let slug = staff.programme.slug.clone();
    let wrong = !problems.is_empty();
    let shown = PreviewPage {
        round: text_in(&t, &known.round.names),
        number: known.round.number(),
        version,
        rubric_href: routes::rubric_of(&slug, known.round.number()),
        change_href: routes::rubric_change(&slug),
        changes: rules::changes(&known.rubric.criteria, criteria).iter().map(|it| in_words(&t, it)).collect(),
        submitted: known.uses.iter().map(|it| it.submitted).sum(),
        drafts: known.uses.iter().map(|it| it.drafts).sum(),
        judges: judges.len(),
        entrants: entrants.len(),
        criteria: Json::text(&criteria),
        reason: reason.to_owned(),
        problems,
        t: t.accented(&staff.programme.accent),
        slug,
    };
    if wrong { wrong_form(shown) } else { page(shown) }
}

fn in_words(t: &T, change: &Change) -> String {
    let about = |id: &str, it: &Criterion| t.s1(id, "criterion", text_in(t, &it.names));
    match change {
        Change::Added(it) => about("scoring-change-added", it),
        Change::Removed(it) => about("scoring-change-removed", it),
        Change::Weight(it, from, to) => {
            let (from, to) = (t.number(*from), t.number(*to));
            t.s3("scoring-change-weight", "criterion", text_in(t, &it.names), "from", from, "to", to)
        }
        Change::Levels(it) => about("scoring-change-levels", it),
        Change::Words(it) => about("scoring-change-words", it),
        Change::Order => t.s("scoring-change-order"),
    }
}

pub async fn change_rubric(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let known = Known::load(&app, &organiser.programme, fields.raw("round")).await?;
    let criteria: Vec<Criterion> = serde_json::from_str(fields.raw("criteria")).map_err(|_| Error::NotFound)?;
    let (version, reason, now) = (fields.number("version").unwrap_or(0), fields.text("reason"), Moment::now());
    let (by, round, wanted, why) = (organiser.clone(), known.round.clone(), criteria.clone(), reason.clone());
    let done = app.db.write(move |conn| {
        store::change_rubric(conn, by.person.id, &by.programme, &round, version, (&wanted, &why), now)
    });
    let staff = Staff { person: organiser.person, programme: organiser.programme, organises: true };
    match done.await {
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "reason", &why);
            preview(&app, t, &staff, &known, &criteria, (version, &reason), problems).await
        }
        // Somebody else was quicker: what was typed, above what stands there now.
        Err(Error::Conflict(why)) => {
            let problems = Problems::one(&t, "c0-weight", &why);
            wrong_form(RubricPage::of(t, &staff, &known, forms_of(&criteria), problems))
        }
        done => {
            done?;
            let back = routes::rubric_of(&staff.programme.slug, known.round.number());
            see_saying(back, &Sentence::new("said-rubric-changed"))
        }
    }
}
