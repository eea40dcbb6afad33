//! The screen in the hall. With script it has all scenes under lock from the beginning, and goes on without a network; without, it
//! shows the scene of this moment and looks again.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use super::pictures;
use super::scene::Scene;
use crate::app::App;
use crate::ceremony::stage::{Cue, Locked, OnStage, cues, lock, store};
use crate::error::{Answer, Result};
use crate::results::Record;
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "ceremony/screen.html")]
struct ScreenPage {
    t: Shell,
    programme: String,
    performance: String,
    step: i32,
    black: bool,
    scene: String,
    locked: Vec<Locked>,
    moves_href: String,
    go_href: String,
    console_href: String,
}

/// The script of a performance, its cues, and the fingerprint of its record.
pub(super) struct Script {
    pub record: Record,
    pub cues: Vec<Cue>,
    /// Empty in a rehearsal.
    pub fingerprint: String,
}

pub(super) async fn script(app: &Data<App>, t: &Shell, on_stage: &OnStage) -> Result<Script> {
    let (programme, playing, t) = (on_stage.organiser.programme.clone(), on_stage.playing.clone(), t.clone());
    app.db
        .read(move |conn| {
            let name = |number: usize| t.s1("ceremony-nobody", "number", t.number(number));
            let (record, fingerprint) = store::script(conn, &programme, &playing, name)?;
            Ok(Script { cues: cues(&record), record, fingerprint })
        })
        .await
}

impl Script {
    pub fn scene(&self, t: &Shell, place: usize) -> Option<Scene> {
        self.cues.get(place).map(|cue| Scene::of(t, &self.record, *cue, &self.fingerprint))
    }
}

pub async fn screen_page(app: Data<App>, t: Shell, For(on_stage): For<OnStage>) -> Answer {
    let script = script(&app, &t, &on_stage).await?;
    let (programme, playing) = (&on_stage.organiser.programme, &on_stage.playing);
    let scene = |cue: &Cue| (*cue, Scene::of(&t, &script.record, *cue, &script.fingerprint));
    let scenes: Vec<(Cue, Scene)> = script.cues.iter().map(scene).collect();
    let room = pictures::room(&programme.form, scenes.len());
    // Without pictures: what is left out may not be told by a length.
    let longest = scenes.iter().map(|(_, scene)| scene.html().map(|it| it.len())).collect::<Result<Vec<_>>>()?;
    let length = longest.into_iter().max().unwrap_or(0) + room;
    let pieces = pictures::illustrated(&app, programme, &script.record, scenes, room).await?;
    let now = if playing.black { String::new() } else { pieces.get(playing.place()).cloned().unwrap_or_default() };
    let slug = &programme.slug;
    page(ScreenPage {
        programme: t.names(&programme.names).to_owned(),
        performance: playing.id.to_string(),
        step: playing.step,
        black: playing.black,
        scene: now,
        locked: lock(&pieces, length, &playing.code)?,
        moves_href: routes::screen_moves(slug),
        go_href: routes::step(slug),
        console_href: routes::console(slug),
        t: t.accented(&programme.accent),
    })
}

/// Where the screen is, to whoever holds it open.
pub async fn moves(app: Data<App>, For(on_stage): For<OnStage>) -> HttpResponse {
    super::watching::events(app.live.moves(on_stage.organiser.programme.id))
}
