//! The entry as a judge will read it: by the same rule that decides for judges.

use actix_web::web::Data;
use askama::Template;

use super::answers_of;
use crate::app::App;
use crate::entries::{Audience, Own, ShownAnswer, rules, store};
use crate::error::Answer;
use crate::programme;
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "entries/preview.html")]
struct PreviewPage {
    t: Shell,
    title: String,
    reference: String,
    categories: Vec<String>,
    blind: bool,
    answers: Vec<ShownAnswer>,
    entry_href: String,
    files_href: String,
}

pub async fn preview_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    let (id, programme) = (own.entry.id, own.programme.id);
    let (round, categories, codes) = app
        .db
        .read(move |conn| {
            let codes: Vec<String> = store::categories_of(conn, id)?.into_iter().map(|it| it.code).collect();
            Ok((programme::store::round(conn, programme)?, programme::store::categories(conn, programme)?, codes))
        })
        .await?;
    let draft = rules::draft_of(&own.entry, &codes);
    let chosen = categories.iter().filter(|category| draft.categories.contains(&category.code));
    page(PreviewPage {
        categories: chosen.map(|category| t.names(&category.names).to_owned()).collect(),
        title: draft.title,
        reference: own.entry.reference,
        blind: round.blind,
        answers: answers_of(&own.programme.form, &draft.answers, Audience::Judge { blind: round.blind }),
        entry_href: routes::entry(id),
        files_href: routes::entry_own_files(id),
        t: t.accented(&own.programme.accent),
    })
}
