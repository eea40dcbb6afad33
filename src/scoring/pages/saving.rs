//! What a page sends is kept: by itself while somebody writes, and by every button.

use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::SET_COOKIE;
use actix_web::web::Data;
use askama::Template;

use super::view::points_of;
use crate::accounts;
use crate::app::App;
use crate::column::{Moment, RawId};
use crate::entries::rules::words;
use crate::error::{Answer, Error, Result};
use crate::language::{T, WhyNot};
use crate::programme;
use crate::scoring::{Saved, Sheet, SheetState, Task, Typed, rules, store};
use crate::web::{Fields, For, KEYS_COOKIE, Shell, see};

#[derive(Template)]
#[template(path = "scoring/saved.html")]
struct DraftSaved {
    text: String,
    revision: Option<i32>,
    revision_id: String,
    words: Option<(String, String)>,
}

/// A draft that saves itself: the answer is the line that says so, the revision for the next save, and the words counted.
pub async fn save_draft(app: Data<App>, t: Shell, For(task): For<Task>, fields: Fields) -> Answer {
    let (zone, entry, grid) = (task.programme.zone.clone(), task.entry.id, fields.has("grid"));
    let (typed, saved) = save(&app, task, &fields).await?;
    let (text, revision) = match saved {
        Ok(Some(Saved::Kept(sheet))) => (saved_line(&t, &sheet, &zone), Some(sheet.revision)),
        Ok(Some(Saved::Stale(_)) | None) => (t.s("scoring-draft-stale"), None),
        Err(why) => (t.why(&why), None),
    };
    let revision_id = if grid { format!("revision-{entry}") } else { "revision".to_owned() };
    let words = (!grid).then(|| (words_line(&t, &typed.comment), words_line(&t, &typed.note)));
    let body = DraftSaved { text, revision, revision_id, words }.render().map_err(Error::internal)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(body))
}

/// What was typed, and what became of it or why it cannot be kept. Whoever skips an untouched sheet leaves none.
pub async fn save(
    app: &Data<App>,
    task: Task,
    fields: &Fields,
) -> Result<(Typed, std::result::Result<Option<Saved>, WhyNot>)> {
    let (skips, grid, now, mine) = (fields.has("skip"), fields.has("grid"), Moment::now(), task.clone());
    let read = app.db.read(move |conn| {
        let known = if grid { store::sheet(conn, &mine)? } else { None };
        Ok((programme::store::rubric(conn, mine.round.id)?, known))
    });
    let (rubric, known) = read.await?;
    // A row of the table has no words: those of the sheet stay.
    let words = |name: &str, kept: fn(&Sheet) -> &String| {
        known.as_ref().map_or_else(|| fields.text(name), |it| kept(it).clone())
    };
    let typed = Typed {
        points: points_of(&rubric.criteria, fields),
        comment: words("comment", |sheet| &sheet.comment),
        note: words("note", |sheet| &sheet.note),
        revision: fields.number("revision").unwrap_or(0),
        tab: fields.raw("tab").chars().take(36).collect(),
        turn: fields.number("turn").unwrap_or(0),
    };
    let kept = typed.clone();
    let saved = app.db.write(move |conn| {
        if skips {
            store::skip(conn, &task, now)?;
            if typed.is_empty() && store::sheet(conn, &task)?.is_none() {
                return Ok(None);
            }
        }
        store::save(conn, &task, &typed, now).map(Some)
    });
    match saved.await {
        Ok(saved) => Ok((kept, Ok(saved))),
        Err(Error::Refused(why)) => Ok((kept, Err(why))),
        Err(error) => Err(error),
    }
}

/// What stands on a sheet, for a page that has just been opened.
pub fn typed_before(sheet: Option<&Sheet>) -> Typed {
    let tab = RawId::fresh().as_str().to_owned();
    sheet.map_or_else(
        || Typed { tab: tab.clone(), ..Typed::default() },
        |sheet| Typed {
            points: sheet.points.0.clone(),
            comment: sheet.comment.clone(),
            note: sheet.note.clone(),
            revision: sheet.revision,
            tab: tab.clone(),
            turn: 0,
        },
    )
}

pub fn saved_line(t: &T, sheet: &Sheet, zone: &str) -> String {
    let id = match sheet.state {
        SheetState::Draft => "scoring-saved",
        SheetState::Submitted => "scoring-saved-submitted",
    };
    t.s1(id, "time", t.time(sheet.saved_at, zone))
}

/// "12 of at most 300 words", counted as submitting counts them.
pub fn words_line(t: &T, text: &str) -> String {
    t.n1("scoring-words", words(text), "most", t.number(rules::WORDS_MOST))
}

/// Whether digits choose points: kept in a cookie, as it belongs to a keyboard and not to an account.
pub async fn choose_keys(app: Data<App>, fields: Fields) -> Answer {
    let keys = if fields.raw("keys") == "off" { "off" } else { "on" };
    let cookie = Cookie::build(KEYS_COOKIE, keys)
        .path("/")
        .secure(app.config.secure_cookies())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .finish();
    let mut response = see(accounts::rules::local_path(fields.raw("next")))?;
    let value = cookie.to_string().parse().map_err(Error::internal)?;
    response.headers_mut().append(SET_COOKIE, value);
    Ok(response)
}
