//! The entry as a judge will read it: by the same rule that decides for judges.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::answers_of;
use crate::app::App;
use crate::entries::{Audience, Own, ShownAnswer, rules, store};
use crate::error::Answer;
use crate::programme::{self, Round};
use crate::routes;
use crate::web::{For, Shell, page, query};

#[derive(Template)]
#[template(path = "entries/preview.html")]
struct PreviewPage {
    t: Shell,
    title: String,
    reference: String,
    categories: Vec<String>,
    blind: bool,
    /// Name and address of the rounds, and whether it is this one; none where judges of all rounds read the same.
    rounds: Vec<(String, String, bool)>,
    /// Organisers have put other words in the place of some.
    rewritten: bool,
    answers: Vec<ShownAnswer>,
    entry_href: String,
    files_href: String,
}

pub async fn preview_page(app: Data<App>, t: Shell, For(own): For<Own>, request: HttpRequest) -> Answer {
    let (id, programme) = (own.entry.id, own.programme.id);
    let asked = query(&request, "round").parse::<i32>().ok();
    let (at_hand, rounds, categories, codes, instead) = app
        .db
        .read(move |conn| {
            let codes: Vec<String> = store::categories_of(conn, id)?.into_iter().map(|it| it.code).collect();
            let (at_hand, rounds) =
                (programme::store::round(conn, programme)?, programme::store::rounds(conn, programme)?);
            let instead = store::redactions(conn, id)?.into_iter().map(|(place, it)| (place, it.words));
            let categories = programme::store::categories(conn, programme)?;
            Ok((at_hand, rounds, categories, codes, rules::Instead::from_iter(instead)))
        })
        .await?;
    let round = rounds.iter().find(|round| Some(round.number()) == asked).unwrap_or(&at_hand);
    let draft = rules::as_asked(&own.programme.form, rules::draft_of(&own.entry, &codes));
    let answers = if round.blind { rules::redacted(draft.answers, &instead) } else { draft.answers };
    let chosen = categories.iter().filter(|category| draft.categories.contains(&category.code));
    let choice = rounds_to_choose(&t, &own, &rounds, round);
    page(PreviewPage {
        categories: chosen.map(|category| t.names(&category.names).to_owned()).collect(),
        rewritten: round.blind && !instead.is_empty(),
        title: draft.title,
        reference: own.entry.reference,
        blind: round.blind,
        rounds: choice,
        answers: answers_of(&own.programme.form, &answers, Audience::judges_of(round)),
        entry_href: routes::entry(id),
        files_href: routes::entry_own_files(id),
        t: t.accented(&own.programme.accent),
    })
}

fn rounds_to_choose(t: &Shell, own: &Own, rounds: &[Round], here: &Round) -> Vec<(String, String, bool)> {
    let differ = rounds.windows(2).any(|pair| pair[0].blind != pair[1].blind)
        || own.programme.form.fields.iter().any(|field| field.rounds.is_some());
    let address = |round: &Round| format!("{}?round={}", routes::entry_preview(own.entry.id), round.number());
    let one = |round: &Round| (round.titled(t, rounds.len()), address(round), round.id == here.id);
    rounds.iter().filter(|_| differ && rounds.len() > 1).map(one).collect()
}
