//! What a waiting page asks every few seconds: a tiny answer that mostly says "not yet".

use std::sync::Arc;

use actix_web::http::header::{CACHE_CONTROL, ETAG, IF_NONE_MATCH};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::T;
use crate::scoring::store::expo::{Visited, Waiting};
use crate::web::{For, Shell};

#[derive(Template)]
#[template(path = "scoring/expo_waiting.html")]
struct StillWaiting {
    text: String,
}

/// Says until when to wait; has the page loaded anew once there is something to do.
pub async fn waiting(app: Data<App>, t: Shell, For(own): For<Waiting>, request: HttpRequest) -> Answer {
    let (floors, now, zone) = (Arc::clone(&app.floors), t.now, own.zone.clone());
    let (shut, paused, next) = app
        .db
        .read(move |conn| {
            let hall = floors.hall(conn, own.programme, own.round, None, now)?;
            Ok((hall.closed, hall.expo.paused_at.is_some(), hall.next(own.judge, now)))
        })
        .await?;
    let text = match next {
        _ if paused && !shut => t.s("scoring-expo-paused"),
        Visited::Waits(until) if !shut => sentence(&t, until, &zone),
        _ => return Ok(HttpResponse::NoContent().insert_header(("HX-Refresh", "true")).finish()),
    };
    let mark =
        format!("\"{}\"", text.bytes().fold(t.lang.len() as u64, |sum, byte| sum.rotate_left(7) ^ u64::from(byte)));
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let mut answer = if known == Some(mark.as_str()) { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((ETAG, mark.clone())).insert_header((CACHE_CONTROL, "private, no-cache"));
    if known == Some(mark.as_str()) {
        return Ok(answer.finish());
    }
    let body = StillWaiting { text }.render().map_err(Error::internal)?;
    Ok(answer.content_type("text/html; charset=utf-8").body(body))
}

pub(super) fn sentence(t: &T, until: Moment, zone: &str) -> String {
    t.s1("scoring-expo-waits", "time", t.time(until, zone))
}
