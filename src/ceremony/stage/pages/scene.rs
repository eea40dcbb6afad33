//! What is on the screen after a step, in words.

use askama::Template;

use crate::ceremony::stage::Cue;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::T;
use crate::results::rules::words;
use crate::results::{Awarded, Distinction, Honoured, Record};

/// A piece of a page: the same on the screen in the hall and for those who follow elsewhere.
#[derive(Clone, Debug, Template)]
#[template(path = "ceremony/scene.html")]
pub struct Scene {
    /// Said above every scene of a rehearsal.
    pub rehearsal: Option<String>,
    pub above: String,
    pub title: String,
    pub names: Vec<SceneName>,
    pub below: String,
    /// The words of the seal are read from left to right, and in English.
    pub english: bool,
}

#[derive(Clone, Debug)]
pub struct SceneName {
    pub entry: EntryId,
    pub title: String,
    pub more: String,
    /// As part of the scene: nothing may be asked for that tells who wins.
    pub picture: Option<String>,
}

impl Scene {
    /// `fingerprint` is that of the record; empty in a rehearsal.
    pub fn of(t: &T, record: &Record, cue: Cue, fingerprint: &str) -> Self {
        let edition = t.names(&record.names).to_owned();
        let prize = |place: usize| &record.prizes[place];
        let blank = Self {
            rehearsal: fingerprint.is_empty().then(|| t.s("ceremony-rehearsal-mark")),
            above: edition.clone(),
            title: String::new(),
            names: Vec::new(),
            below: String::new(),
            english: false,
        };
        match cue {
            Cue::Opening => Self { above: t.s("ceremony-scene-opening"), title: edition, ..blank },
            Cue::Seal if fingerprint.is_empty() => {
                Self { above: t.s("results-seal"), title: t.s("ceremony-scene-no-seal"), ..blank }
            }
            Cue::Seal => Self {
                above: t.s("results-seal"),
                title: words(fingerprint).join(" "),
                below: t.s("ceremony-scene-seal"),
                english: true,
                ..blank
            },
            Cue::Prize(place) => {
                let (title, below) = name_of(t, prize(place));
                Self { title, below, ..blank }
            }
            Cue::Mentions(place) => blank.honouring(t, prize(place), Distinction::Mention, None),
            Cue::Champion(place, honour) => blank.honouring(t, prize(place), Distinction::Champion, Some(honour)),
            Cue::Winners(place) => blank.won(t, prize(place)),
            Cue::Closing => Self { title: t.s("ceremony-scene-closing"), below: t.s("ceremony-scene-thanks"), ..blank },
        }
    }

    fn honouring(self, t: &T, prize: &Awarded, how: Distinction, only: Option<usize>) -> Self {
        let honours = prize.honours.iter().enumerate();
        let wanted = honours.filter(|(place, it)| it.distinction == how && only.is_none_or(|only| only == *place));
        Self {
            above: name_of(t, prize).0,
            title: t.s(format!("results-distinction-{how}")),
            names: wanted.map(|(_, honoured)| SceneName::of(t, honoured)).collect(),
            ..self
        }
    }

    fn won(self, t: &T, prize: &Awarded) -> Self {
        let names: Vec<SceneName> = prize.winners().map(|honoured| SceneName::of(t, honoured)).collect();
        Self {
            above: name_of(t, prize).0,
            title: match names.len() {
                0 => t.s("results-status-none"),
                count => t.n("results-status-winners", count),
            },
            names,
            ..self
        }
    }

    pub fn html(&self) -> Result<String> {
        self.render().map_err(Error::internal)
    }

    /// On one line, for the console.
    pub fn line(&self) -> String {
        let names: Vec<&str> = self.names.iter().map(|name| name.title.as_str()).collect();
        let parts = [self.above.as_str(), self.title.as_str(), &names.join(", ")];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

impl SceneName {
    fn of(t: &T, honoured: &Honoured) -> Self {
        let country = honoured.country.as_ref().map(|names| t.names(names));
        let more: Vec<&str> = honoured.who.as_deref().into_iter().chain(country).collect();
        Self { entry: honoured.entry, title: honoured.title.clone(), more: more.join(" · "), picture: None }
    }
}

/// The name of a prize, and of its category where that says more.
fn name_of(t: &T, prize: &Awarded) -> (String, String) {
    let name = t.names(&prize.names).to_owned();
    let category = prize.category.as_ref().map(|names| t.names(names).to_owned()).unwrap_or_default();
    let more = if category == name { String::new() } else { category };
    (name, more)
}
