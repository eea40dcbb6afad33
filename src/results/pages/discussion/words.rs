//! The table of a discussion in words, as one person sees it.

use std::collections::BTreeMap;

use crate::db::Conn;
use crate::entries::{EntryId, Hidden};
use crate::error::{Error, Result};
use crate::language::T;
use crate::results::rules::Sure;
use crate::results::rules::discussion::{Now, Seen};
use crate::results::{Conference, Conferring, Hand, Note, store};
use crate::routes;
use crate::scoring;
use crate::web::Shell;

/// What one person sees, with what the words for it are made of.
pub(super) struct Table {
    pub seen: Seen,
    pub titles: BTreeMap<EntryId, (String, String)>,
    /// For whoever sees standings.
    pub places: BTreeMap<EntryId, usize>,
    pub notes: Vec<Note>,
    pub counts: BTreeMap<EntryId, i64>,
    pub stirred: i64,
    /// Who is out of the room, for whoever leads.
    pub away: Vec<String>,
    /// Entries of the discussion, seen or not.
    pub all: usize,
    /// There is still something to discuss.
    pub open: bool,
}

/// An entry and what was said about it.
pub(super) struct Discussed {
    pub href: String,
    pub title: String,
    pub reference: String,
    pub place: Option<String>,
    pub away: Option<String>,
    pub sheets: Option<String>,
    pub notes: Vec<NoteShown>,
    pub writes: bool,
}

pub(super) struct NoteShown {
    pub head: String,
    pub words: String,
    /// Where whoever wrote it takes it back.
    pub take_back: Option<String>,
}

/// An entry in the order of the discussion.
pub(super) struct Line {
    pub id: String,
    pub href: String,
    pub title: String,
    pub reference: String,
    pub place: String,
    pub kind: &'static str,
    pub state: String,
    pub notes: String,
    /// It can be called.
    pub waits: bool,
}

pub(super) fn category(t: &T, at: &Conferring) -> String {
    match &at.category {
        Some(category) => t.names(&category.names).to_owned(),
        None => t.s("results-whole-edition"),
    }
}

impl Table {
    /// With what was said about one entry: the one that is discussed now where none is asked for.
    pub fn of(conn: &mut Conn, at: &Conferring, about: Option<EntryId>) -> Result<Self> {
        let conference = store::conference(conn, &at.programme, &at.round, at.category_id())?;
        let seen = Seen::of(&conference.order, &conference.turns, &at.too_close);
        if about.is_some_and(|entry| !seen.shows(entry)) {
            return Err(Error::NotFound);
        }
        let (round, mut stirred, mut notes, mut away) = (at.round.id, 0, Vec::new(), Vec::new());
        if let Some(entry) = about.or(seen.entry()) {
            stirred = store::stirred(conn, round, entry)?;
            notes = store::notes_of(conn, round, entry)?;
            let out = conference.seats.iter().filter(|seat| seat.too_close.contains(&entry));
            away = out.filter(|_| at.hand == Hand::Leads).map(|seat| seat.name.clone()).collect();
        }
        Ok(Self {
            titles: titles(at, &conference, &seen),
            places: if at.sighted { places(conn, at, &conference)? } else { BTreeMap::new() },
            counts: store::notes_by_entry(conn, round, &seen.entries)?,
            all: conference.order.len(),
            open: store::confers(conn, at)?,
            notes,
            stirred,
            away,
            seen,
        })
    }

    pub fn title(&self, entry: EntryId) -> &str {
        self.titles.get(&entry).map_or("", |(title, _)| title)
    }

    /// For how many entries this person is out of the room.
    pub fn kept(&self) -> usize {
        self.all - self.seen.entries.len()
    }

    pub fn discussed(&self, t: &Shell, at: &Conferring, entry: EntryId) -> Discussed {
        let (title, reference) = self.titles.get(&entry).cloned().unwrap_or_default();
        let (slug, code) = (&at.programme.slug, at.code());
        let note = |note: &Note| NoteShown {
            head: t.s2("results-note-by", "person", &note.by, "when", t.moment(note.at, &at.programme.zone)),
            words: note.words.clone(),
            take_back: (self.open && note.person == at.person.id)
                .then(|| routes::discussion_note(slug, code, entry, note.id)),
        };
        let place = |place: &usize| t.s1("results-discussion-place", "place", t.number(*place));
        let away = || t.s1("results-discussion-away", "people", self.away.join(", "));
        Discussed {
            href: routes::discussed(slug, code, entry),
            title,
            reference,
            place: self.places.get(&entry).map(place),
            away: (!self.away.is_empty()).then(away),
            sheets: at.sighted.then(|| routes::standing_entry(slug, entry, code)),
            notes: self.notes.iter().map(note).collect(),
            writes: self.open && at.hand >= Hand::Speaks,
        }
    }

    pub fn lines(&self, t: &Shell, at: &Conferring) -> Vec<Line> {
        let line = |entry: &EntryId| {
            let (title, reference) = self.titles.get(entry).cloned().unwrap_or_default();
            let (kind, state) = if self.seen.now == Now::Entry(*entry) {
                ("doing", "results-discussion-state-now")
            } else if self.seen.discussed.contains(entry) {
                ("done", "results-discussion-state-done")
            } else {
                ("todo", "results-discussion-state-waits")
            };
            Line {
                id: entry.to_string(),
                href: routes::discussed(&at.programme.slug, at.code(), entry),
                title,
                reference,
                place: self.places.get(entry).map_or_else(String::new, |place| t.number(*place)),
                kind,
                state: t.s(state),
                notes: t.n("results-discussion-notes-count", self.counts.get(entry).copied().unwrap_or(0)),
                waits: kind != "doing",
            }
        };
        self.seen.entries.iter().map(line).collect()
    }
}

/// What entries are called there: for judges of a blind round as their score sheets call them.
fn titles(at: &Conferring, conference: &Conference, seen: &Seen) -> BTreeMap<EntryId, (String, String)> {
    let blind = at.round.blind && !at.sighted;
    let named = |id: &EntryId| {
        let entry = conference.entries.get(id)?;
        let title = scoring::rules::title_shown(&at.programme.form, blind, &entry.title, &entry.reference);
        Some((*id, (title.to_owned(), entry.reference.clone())))
    };
    seen.entries.iter().filter_map(named).collect()
}

/// As on the page of the standing: what they are too close to does not compete.
fn places(conn: &mut Conn, at: &Conferring, conference: &Conference) -> Result<BTreeMap<EntryId, usize>> {
    let reference = |id: &EntryId| conference.entries.get(id).map(|entry| entry.reference.clone()).unwrap_or_default();
    let hidden = Hidden(at.too_close.iter().map(|id| (*id, reference(id))).collect());
    let of = at.category_id();
    let (standing, _) = store::standing_for(conn, &at.programme, &at.round, of, Sure::Places, &hidden)?;
    Ok(standing.lines.iter().map(|line| (line.entry, line.place)).collect())
}
