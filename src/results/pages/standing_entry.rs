//! Every sheet that made an entry's place.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::Room;
use super::ballot_words::Called;
use super::standing_words::{Row, Scale};
use super::standings::chosen;
use crate::app::App;
use crate::entries::{self, EntryId};
use crate::error::{Answer, Error};
use crate::language::WhyNot;
use crate::programme;
use crate::results::rules::Sure;
use crate::results::store::ReadSheet;
use crate::results::{Sighted, store};
use crate::routes;
use crate::scoring::{Given, rules};
use crate::web::{For, Shell, page, part, query};

#[derive(Template)]
#[template(path = "results/standing_entry.html")]
struct StandingEntryPage {
    t: Shell,
    room: Room,
    back: String,
    row: Option<Row>,
    title: String,
    reference: String,
    called: Called,
    criteria: Vec<String>,
    sheets: Vec<SheetRow>,
}

/// A sheet in words: one cell for each criterion.
struct SheetRow {
    judge: String,
    organisation: String,
    reference: String,
    cells: Vec<(String, Option<String>)>,
    total: Option<String>,
    comment: String,
    /// Where those who may, before publication, annul it.
    annul: Option<String>,
}

pub async fn standing_entry_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>, request: HttpRequest) -> Answer {
    let (id, code) = (part(&request, "entry", EntryId::parse)?, query(&request, "category"));
    let number = query(&request, "round");
    let back = routes::in_round(routes::standings(&sighted.programme.slug, &code), &number);
    let (person, programme, asked) = (sighted.person.clone(), sighted.programme.clone(), code.clone());
    let own = sighted.clone();
    let (entry, line, sheets, round) = app
        .db
        .read(move |conn| {
            let categories = programme::store::categories(conn, programme.id)?;
            let category = chosen(&own.within(categories), if asked.is_empty() { "all" } else { &asked })?;
            if !own.sees(category.as_ref().map(|one| one.id)) {
                return Err(Error::NotFound);
            }
            let round = store::closed_round(conn, programme.id, &number)?.round;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            if hidden.covers(id) {
                return Err(Error::refused(WhyNot::new("entries-why-hidden")));
            }
            let category = category.map(|one| one.id);
            let (standing, mut competing) =
                store::standing_for(conn, &programme, &round, category, Sure::Places, &hidden)?;
            let entry = competing.remove(&id).ok_or(Error::NotFound)?;
            Ok((entry, standing.line(id).cloned(), store::sheets_of(conn, &programme, round.id, id)?, round))
        })
        .await?;
    let t = t.accented(&sighted.programme.accent);
    let mut sheets = sheets;
    if round.is_ballot() {
        // A ballot says one thing of an entry; the criteria are only what its judge had in mind.
        sheets.iter_mut().for_each(|sheet| sheet.criteria.clear());
    }
    let criteria = sheets.last().map(|sheet| sheet.criteria.clone()).unwrap_or_default();
    page(StandingEntryPage {
        room: Room::of(&t, &sighted),
        back,
        row: line.map(|line| {
            Row::of(&t, &line, &Scale::of(std::slice::from_ref(&line)), &entry.title, &entry.reference, String::new())
        }),
        title: entry.title,
        reference: entry.reference,
        called: Called::of(&t, &round),
        criteria: criteria.iter().map(|one| t.names(&one.names).to_owned()).collect(),
        sheets: sheets.iter().map(|sheet| sheet_row(&t, sheet, &sighted)).collect(),
        t,
    })
}

fn sheet_row(t: &Shell, sheet: &ReadSheet, sighted: &Sighted) -> SheetRow {
    let may_annul = sighted.decides() && sighted.progress.published.is_none();
    let cells = sheet.criteria.iter().map(|criterion| {
        let points = match sheet.score.points.0.get(&criterion.key) {
            Some(Given::Level(points)) => Some(t.number(i64::from(*points))),
            Some(Given::CannotJudge) | None => None,
        };
        (t.names(&criterion.names).to_owned(), points)
    });
    SheetRow {
        judge: sheet.judge.name.clone(),
        organisation: sheet.judge.expertise.organisation.clone(),
        reference: sheet.sheet.reference.clone(),
        cells: cells.collect(),
        total: match rules::mark_of(&sheet.score.points) {
            Some(mark) => Some(t.number(mark)),
            None => sheet.score.total.map(|total| t.decimal(total, 1)),
        },
        comment: sheet.sheet.comment.clone(),
        annul: may_annul.then(|| routes::annul_sheet(&sighted.programme.slug, sheet.sheet.id)),
    }
}
