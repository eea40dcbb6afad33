//! The page on which everybody follows the ceremony: by itself with script, by looking again without.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING};
use actix_web::web::Data;
use askama::Template;

use super::scene::Scene;
use crate::app::App;
use crate::ceremony::stage::store::{self, Public};
use crate::ceremony::stage::{Broadcast, Events};
use crate::error::{Answer, Error, Result};
use crate::language::T;
use crate::results::pages::{Announced, announced};
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "ceremony/watching.html")]
struct WatchingPage {
    t: Shell,
    programme: String,
    back: String,
    begins: String,
    /// Until it is over the page looks again by itself.
    going_on: bool,
    piece: String,
    pieces_href: String,
    calendar_href: String,
}

/// What changes with each step.
#[derive(Template)]
#[template(path = "ceremony/piece.html")]
struct Piece<'t> {
    t: &'t T,
    scene: Option<String>,
    /// The latest first: whoever follows has not to look for it.
    prizes: Vec<Announced>,
    published: bool,
    winners_href: String,
}

pub async fn watching_page(app: Data<App>, t: Shell, For(broadcast): For<Broadcast>) -> Answer {
    let of = broadcast.programme.clone();
    let public = app.db.read(move |conn| store::public(conn, &of)).await?;
    let programme = &broadcast.programme;
    let t = t.accented(&programme.accent);
    page(WatchingPage {
        programme: t.names(&programme.names).to_owned(),
        back: routes::programme(&programme.slug),
        begins: t.moment(broadcast.stage.opens_at, &programme.zone),
        going_on: !public.published,
        piece: piece(&t, &public)?,
        pieces_href: routes::watching_pieces(&programme.slug),
        calendar_href: routes::calendar(&programme.slug),
        t,
    })
}

/// Every step as it happens.
pub async fn pieces(app: Data<App>, t: Shell, For(broadcast): For<Broadcast>) -> HttpResponse {
    events(app.live.pieces(broadcast.programme.id, t.language))
}

pub(super) fn events(stream: Events) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((CACHE_CONTROL, "no-store"))
        // Nothing gathers what has to go out at once.
        .insert_header((CONTENT_ENCODING, "identity"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(stream)
}

pub(in crate::ceremony::stage) fn piece(t: &T, public: &Public) -> Result<String> {
    let slug = &public.programme.slug;
    let prizes = public.honours.iter().map(|honour| announced(t, slug, honour, &public.categories, false));
    let mut prizes: Vec<Announced> = prizes.collect();
    prizes.reverse();
    let scene = public.now.as_ref().map(|(record, cue, fingerprint)| Scene::of(t, record, *cue, fingerprint).html());
    let piece = Piece {
        t,
        scene: scene.transpose()?,
        prizes,
        published: public.published,
        winners_href: routes::winners(slug),
    };
    piece.render().map_err(Error::internal)
}
