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
    /// Organisers have put other words in the place of some.
    rewritten: bool,
    answers: Vec<ShownAnswer>,
    entry_href: String,
    files_href: String,
}

pub async fn preview_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    let (id, programme) = (own.entry.id, own.programme.id);
    let (round, categories, codes, instead) = app
        .db
        .read(move |conn| {
            let codes: Vec<String> = store::categories_of(conn, id)?.into_iter().map(|it| it.code).collect();
            let round = programme::store::round(conn, programme)?;
            let instead = store::redactions(conn, id)?.into_iter().map(|(place, it)| (place, it.words));
            Ok((round, programme::store::categories(conn, programme)?, codes, rules::Instead::from_iter(instead)))
        })
        .await?;
    let draft = rules::as_asked(&own.programme.form, rules::draft_of(&own.entry, &codes));
    let answers = if round.blind { rules::redacted(draft.answers, &instead) } else { draft.answers };
    let chosen = categories.iter().filter(|category| draft.categories.contains(&category.code));
    page(PreviewPage {
        categories: chosen.map(|category| t.names(&category.names).to_owned()).collect(),
        rewritten: round.blind && !instead.is_empty(),
        title: draft.title,
        reference: own.entry.reference,
        blind: round.blind,
        answers: answers_of(&own.programme.form, &answers, Audience::Judge { blind: round.blind }),
        entry_href: routes::entry(id),
        files_href: routes::entry_own_files(id),
        t: t.accented(&own.programme.accent),
    })
}
