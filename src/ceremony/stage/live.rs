//! Everybody who follows a ceremony is told of each step by one look into the database for all of them, and reads a piece
//! of a page that is made once for each language.

use std::collections::HashMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use actix_web::web::Bytes;
use futures_util::Stream;
use tokio::sync::watch::{self, Receiver, Sender};
use tokio_util::sync::CancellationToken;

use super::pages::piece;
use super::store::{self, Public};
use super::{Performance, PerformanceId};
use crate::accounts::ProgrammeId;
use crate::app::App;
use crate::error::Result;
use crate::language::{Language, T};

/// Between two looks; whoever watches is told within two seconds.
const PAUSE: Duration = Duration::from_millis(200);
/// After so long without news a blank line keeps the connection from being closed by a proxy.
const SILENCE: Duration = Duration::from_secs(15);

/// Where a performance stands, to tell whether anything has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub playing: Option<(PerformanceId, i32, bool)>,
    pub published: bool,
}

impl Standing {
    pub fn of(playing: Option<&Performance>, published: bool) -> Self {
        Self { playing: playing.map(|it| (it.id, it.step, it.black)), published }
    }
}

/// What those who follow an edition were told last.
#[derive(Debug)]
struct Told {
    standing: Standing,
    public: Public,
    pieces: [OnceLock<Bytes>; Language::ALL.len()],
}

/// Server-sent events, until the server stops.
pub type Events = Pin<Box<dyn Stream<Item = Result<Bytes, Infallible>>>>;

type News = Option<Arc<Told>>;

/// The editions that somebody follows on this node.
#[derive(Debug, Default)]
pub struct Live {
    followed: Mutex<HashMap<ProgrammeId, Sender<News>>>,
    stop: CancellationToken,
}

impl Live {
    /// Every connection ends: the server is about to stop.
    pub fn stop(&self) {
        self.stop.cancel();
    }

    pub fn is_stopping(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// How many browsers follow something on this node.
    pub fn followers(&self) -> usize {
        let followed = self.followed.lock().unwrap_or_else(PoisonError::into_inner);
        followed.values().map(Sender::receiver_count).sum()
    }

    fn follow(&self, programme: ProgrammeId) -> Receiver<News> {
        let mut followed = self.followed.lock().unwrap_or_else(PoisonError::into_inner);
        followed.entry(programme).or_insert_with(|| watch::channel(None).0).subscribe()
    }

    /// The editions that still have somebody, with what they were told.
    fn followed(&self) -> Vec<(ProgrammeId, Option<Standing>)> {
        let mut followed = self.followed.lock().unwrap_or_else(PoisonError::into_inner);
        followed.retain(|_, news| news.receiver_count() > 0);
        let told = |news: &Sender<News>| news.borrow().as_ref().map(|told| told.standing.clone());
        followed.iter().map(|(programme, news)| (*programme, told(news))).collect()
    }

    fn tell(&self, programme: ProgrammeId, told: Told) {
        let followed = self.followed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(news) = followed.get(&programme) {
            news.send_replace(Some(Arc::new(told)));
        }
    }

    /// The public's page piece by piece, as server-sent events in one language.
    pub fn pieces(&self, programme: ProgrammeId, language: Language) -> Events {
        self.events(programme, move |told| {
            let place = Language::ALL.iter().position(|it| *it == language).unwrap_or(0);
            let made = || event(&piece(&T::new(language), &told.public).unwrap_or_default());
            told.pieces[place].get_or_init(made).clone()
        })
    }

    /// Where the screen stands: the performance, its step, and whether it is dark.
    pub fn moves(&self, programme: ProgrammeId) -> Events {
        self.events(programme, |told| match &told.standing.playing {
            Some((id, step, black)) => event(&format!("{id} {step} {black}")),
            None => event("ended"),
        })
    }

    fn events(&self, programme: ProgrammeId, told: impl Fn(&Told) -> Bytes + 'static) -> Events {
        let mut news = self.follow(programme);
        news.mark_changed();
        let (told, stop) = (Arc::new(told), self.stop.clone());
        let events = futures_util::stream::unfold(news, move |mut news| {
            let (told, stop) = (Arc::clone(&told), stop.clone());
            async move {
                let changed = tokio::select! {
                    biased;
                    () = stop.cancelled() => return None,
                    changed = tokio::time::timeout(SILENCE, news.changed()) => changed,
                };
                let bytes = match changed {
                    Ok(Err(_)) => return None,
                    Err(_) => Bytes::from_static(b":\n\n"),
                    Ok(Ok(())) => {
                        let latest = news.borrow_and_update().clone();
                        latest.map_or_else(|| Bytes::from_static(b":\n\n"), |latest| told(&latest))
                    }
                };
                Some((Ok(bytes), news))
            }
        });
        Box::pin(events)
    }
}

/// One event; a line's end within would end it.
fn event(text: &str) -> Bytes {
    Bytes::from(format!("data: {}\n\n", text.replace(['\n', '\r'], " ")))
}

/// Looks where the followed ceremonies stand, and tells of what has changed, until it is told to stop.
pub async fn follow_until(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = look(&app).await {
            tracing::error!(%error, "the ceremonies could not be looked at");
        }
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => return }
    }
}

async fn look(app: &App) -> Result<()> {
    let followed = app.live.followed();
    if followed.is_empty() {
        return Ok(());
    }
    let changed = app.db.read(move |conn| store::changed(conn, &followed)).await?;
    for (programme, standing, public) in changed {
        app.live.tell(programme, Told { standing, public, pieces: Default::default() });
    }
    Ok(())
}
