//! Pictures of winners and champions within the scenes that show them. They are part of a scene and under its lock: no file
//! is asked for, and every scene is as long as one with pictures, whoever wins and whether or not there is any.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::web::{Data, block};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::scene::Scene;
use crate::app::App;
use crate::ceremony::stage::Cue;
use crate::entries::{self, EntryId, Kept};
use crate::error::{Error, Result};
use crate::files::{self, FileKind};
use crate::programme::{FieldKind, Form, Programme};
use crate::results::{self, Distinction, Record};

/// Most bytes that the pictures of one scene take, as they stand in the page.
const MOST: usize = 40_000;
/// And those of all scenes together: the hall loads the page over whatever network there is.
const MOST_IN_ALL: usize = 4_000_000;
/// What stands around a picture, with its type.
const AROUND: usize = 100;

/// The bytes for pictures that every scene has; none where teams bring no pictures for everybody, or there are so many
/// scenes that nothing could be seen on any.
pub fn room(form: &Form, scenes: usize) -> usize {
    let shown = form
        .fields
        .iter()
        .any(|field| field.kind == FieldKind::File && field.public && field.accepts.contains(&FileKind::Picture));
    let room = MOST.min(MOST_IN_ALL / scenes.max(1));
    if shown && room >= MOST / 4 { room } else { 0 }
}

/// The scenes as pieces of HTML, with the pictures for which there is room.
pub async fn illustrated(
    app: &Data<App>,
    programme: &Programme,
    record: &Record,
    scenes: Vec<(Cue, Scene)>,
    room: usize,
) -> Result<Vec<String>> {
    let pictures = if room > 0 { read(app, programme, record).await? } else { BTreeMap::new() };
    block(move || scenes.into_iter().map(|(cue, scene)| with_pictures(scene, cue, &pictures, room).html()).collect())
        .await
        .map_err(Error::internal)?
}

fn with_pictures(mut scene: Scene, cue: Cue, pictures: &BTreeMap<EntryId, Vec<u8>>, room: usize) -> Scene {
    if !matches!(cue, Cue::Champion(..) | Cue::Winners(_)) {
        return scene;
    }
    // In Base64 three bytes are four.
    let each = (room / scene.names.len().max(1)).saturating_sub(AROUND) / 4 * 3;
    for name in &mut scene.names {
        let found = pictures.get(&name.entry).and_then(|bytes| files::within(bytes, each));
        name.picture = found.map(|(kind, bytes)| format!("data:{kind};base64,{}", STANDARD.encode(bytes)));
    }
    scene
}

/// The small pictures of those who win or are champions, as everybody may see them. One that is lost is left out.
async fn read(app: &Data<App>, programme: &Programme, record: &Record) -> Result<BTreeMap<EntryId, Vec<u8>>> {
    let honours = record.prizes.iter().flat_map(|prize| &prize.honours);
    let shown = honours.filter(|it| it.distinction != Distinction::Mention).map(|it| it.entry);
    let (ids, of): (BTreeSet<EntryId>, Programme) = (shown.collect(), programme.clone());
    let kept: Vec<(EntryId, Kept)> = app
        .db
        .read(move |conn| {
            let ids: Vec<EntryId> = ids.into_iter().collect();
            let answers = results::store::public_answers(conn, &of, &ids)?;
            let first = |(id, shown): (EntryId, Vec<_>)| Some((id, entries::rules::first_picture(&shown)?.clone()));
            Ok(answers.into_iter().filter_map(first).collect())
        })
        .await?;
    let mut found = BTreeMap::new();
    for (id, kept) in kept {
        match app.files.read(&kept.small_key(id)).await {
            Ok(bytes) => found.insert(id, bytes.to_vec()),
            Err(Error::NotFound) => None,
            Err(other) => return Err(other),
        };
    }
    Ok(found)
}
