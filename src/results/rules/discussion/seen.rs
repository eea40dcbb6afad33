//! The one rule about a panel in conference: whoever is too close to an entry sees nothing of it, not even that it is the
//! one that is discussed. Every page and every verb of the discussion asks here.

use std::collections::BTreeSet;

use crate::column::Moment;
use crate::entries::EntryId;
use crate::language::WhyNot;
use crate::results::{Progress, Turn};

/// The most characters that a note has.
pub const NOTE_LONGEST: usize = 2000;

/// What one person sees of a discussion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The number of the last step, for whoever moves on.
    pub turn: i32,
    pub now: Now,
    pub since: Option<Moment>,
    /// In the order of the discussion.
    pub entries: Vec<EntryId>,
    /// Those that were discussed before.
    pub discussed: BTreeSet<EntryId>,
}

/// What is discussed now, for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    Nothing,
    /// Something that they are too close to: they have to leave.
    OutOfTheRoom,
    Entry(EntryId),
}

impl Seen {
    /// `turns` come from the first to the last.
    pub fn of(order: &[EntryId], turns: &[Turn], too_close: &BTreeSet<EntryId>) -> Self {
        let may = |entry: &EntryId| order.contains(entry) && !too_close.contains(entry);
        let last = turns.last();
        // What has left the round since is discussed no more.
        let now = match last.and_then(|turn| turn.entry).filter(|entry| order.contains(entry)) {
            None => Now::Nothing,
            Some(entry) if too_close.contains(&entry) => Now::OutOfTheRoom,
            Some(entry) => Now::Entry(entry),
        };
        let before = &turns[..turns.len().saturating_sub(1)];
        Self {
            turn: last.map_or(0, |turn| turn.number),
            now,
            since: last.filter(|_| now != Now::Nothing).map(|turn| turn.at),
            entries: order.iter().filter(|entry| may(entry)).copied().collect(),
            discussed: before.iter().filter_map(|turn| turn.entry).filter(may).collect(),
        }
    }

    /// The entry that is discussed now, for whoever may see which.
    pub const fn entry(&self) -> Option<EntryId> {
        match self.now {
            Now::Entry(entry) => Some(entry),
            Now::Nothing | Now::OutOfTheRoom => None,
        }
    }

    pub fn shows(&self, entry: EntryId) -> bool {
        self.entries.contains(&entry)
    }

    /// What to call after the entry at hand: the next one in the order that was not discussed.
    pub fn next(&self) -> Option<EntryId> {
        let at = self.entries.iter().position(|entry| self.now == Now::Entry(*entry)).map_or(0, |place| place + 1);
        let (before, behind) = self.entries.split_at(at);
        let waits = |entry: &&EntryId| !self.discussed.contains(*entry) && self.now != Now::Entry(**entry);
        behind.iter().chain(before).find(waits).copied()
    }
}

/// What becomes of a step that somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// It stands already: the same button again.
    Already,
    /// It is the step of this number.
    To(i32),
}

/// Whether a page that was made at step `from` may go on to `to`, for somebody who sees this.
///
/// # Errors
/// With `true`, when somebody else was quicker; else when they are out of the room, and others move on.
pub fn may_turn(seen: &Seen, from: i32, to: Option<EntryId>) -> Result<Turned, (bool, WhyNot)> {
    let stands = match (seen.now, to) {
        (Now::OutOfTheRoom, _) => return Err((false, WhyNot::new("results-why-out-of-the-room"))),
        (Now::Nothing, None) => true,
        (Now::Entry(entry), Some(to)) => entry == to,
        (Now::Nothing | Now::Entry(_), _) => false,
    };
    if stands && (seen.turn == from || seen.turn == from + 1) {
        return Ok(Turned::Already);
    }
    if seen.turn == from { Ok(Turned::To(from + 1)) } else { Err((true, WhyNot::new("results-why-discussion-moved"))) }
}

/// # Errors
/// When the panel has nothing more to discuss: the next round has begun, or the result is known.
pub fn may_confer(at_hand: bool, progress: Progress) -> Result<(), WhyNot> {
    if !progress.may_decide() {
        return Err(WhyNot::new("results-why-discussion-public"));
    }
    if at_hand { Ok(()) } else { Err(WhyNot::new("results-why-discussion-next-round")) }
}

/// # Errors
/// When there are no words, or too many.
pub fn may_note(words: &str) -> Result<(), WhyNot> {
    if words.trim().is_empty() {
        return Err(WhyNot::new("results-why-note-empty"));
    }
    let length = words.chars().count();
    if length > NOTE_LONGEST {
        return Err(WhyNot::new("results-why-note-long").count("count", length - NOTE_LONGEST));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turns(of: &[Option<EntryId>]) -> Vec<Turn> {
        let at = Moment::of_micros(0);
        (1..).zip(of).map(|(number, entry)| Turn { number, entry: *entry, at }).collect()
    }

    #[test]
    fn whoever_is_too_close_sees_neither_the_entry_nor_that_it_is_the_one() {
        let ids: Vec<EntryId> = (0..3).map(|_| EntryId::fresh()).collect();
        let close = BTreeSet::from([ids[1]]);
        let seen = Seen::of(&ids, &turns(&[Some(ids[0]), Some(ids[1])]), &close);
        assert_eq!((seen.turn, seen.now, seen.shows(ids[1])), (2, Now::OutOfTheRoom, false));
        assert_eq!((seen.entries.as_slice(), seen.next()), ([ids[0], ids[2]].as_slice(), Some(ids[2])));
        // Of what was discussed while they were out, nothing either.
        let later = Seen::of(&ids, &turns(&[Some(ids[0]), Some(ids[1]), Some(ids[2])]), &close);
        assert_eq!((later.now, later.discussed), (Now::Entry(ids[2]), BTreeSet::from([ids[0]])));
        let free = Seen::of(&ids, &turns(&[Some(ids[0]), Some(ids[1])]), &BTreeSet::new());
        assert_eq!((free.now, free.next()), (Now::Entry(ids[1]), Some(ids[2])));
    }

    #[test]
    fn what_has_left_the_round_since_keeps_nobody_out() {
        let (here, gone) = (EntryId::fresh(), EntryId::fresh());
        let seen = Seen::of(&[here], &turns(&[Some(gone)]), &BTreeSet::from([gone]));
        assert_eq!((seen.now, may_turn(&seen, 1, Some(here))), (Now::Nothing, Ok(Turned::To(2))));
    }

    #[test]
    fn an_old_page_moves_nothing_and_the_same_button_twice_moves_once() {
        let ids: Vec<EntryId> = (0..2).map(|_| EntryId::fresh()).collect();
        let nobody = BTreeSet::new();
        let begun = Seen::of(&ids, &turns(&[Some(ids[0])]), &nobody);
        assert_eq!(may_turn(&begun, 1, Some(ids[1])), Ok(Turned::To(2)));
        assert_eq!(may_turn(&begun, 0, Some(ids[0])), Ok(Turned::Already));
        let on = Seen::of(&ids, &turns(&[Some(ids[0]), Some(ids[1])]), &nobody);
        assert_eq!(may_turn(&on, 1, Some(ids[1])), Ok(Turned::Already));
        assert!(may_turn(&on, 1, Some(ids[0])).is_err_and(|why| why.0));
        assert!(may_turn(&on, 0, Some(ids[1])).is_err_and(|why| why.0), "two steps ago");
        assert_eq!(may_turn(&Seen::of(&ids, &[], &nobody), 0, None), Ok(Turned::Already));
        let out = Seen::of(&ids, &turns(&[Some(ids[0])]), &BTreeSet::from([ids[0]]));
        assert!(may_turn(&out, 1, Some(ids[1])).is_err_and(|why| !why.0), "others move on");
    }

    #[test]
    fn a_panel_discusses_until_the_next_round_begins_or_the_result_is_known() {
        let open = Progress { standings: true, ..Progress::default() };
        assert!(may_confer(true, open).is_ok() && may_confer(false, open).is_err());
        assert!(may_confer(true, Progress { published: Some(Moment::of_micros(0)), ..open }).is_err());
        assert!(may_confer(true, Progress { revealed: true, ..open }).is_err());
    }

    #[test]
    fn a_note_has_words_and_not_too_many() {
        assert!(may_note(" \n").is_err() && may_note("It serves two villages.").is_ok());
        assert!(may_note(&"ж".repeat(NOTE_LONGEST)).is_ok() && may_note(&"ж".repeat(NOTE_LONGEST + 1)).is_err());
    }
}
