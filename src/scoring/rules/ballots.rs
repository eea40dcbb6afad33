//! A ballot: how it stands on the sheets of its entries, what it lacks, what moving an entry makes of an order.

use crate::entries::EntryId;
use crate::programme::{Method, Round};
use crate::scoring::{BallotLack, Given, Listed, Marks, Points};

/// Under these a mark stands on the sheet of an entry; no criterion can be called so.
const PLACE: &str = "-place";
const SHARE: &str = "-points";

/// A mark as it stands on a sheet; none leaves the sheet empty.
pub fn points_of_mark(method: Method, mark: Option<i32>) -> Points {
    let key = if method == Method::Order { PLACE } else { SHARE };
    Points(mark.map(|mark| (key.to_owned(), Given::Level(mark))).into_iter().collect())
}

pub fn mark_of(points: &Points) -> Option<i32> {
    match points.0.get(PLACE).or_else(|| points.0.get(SHARE)) {
        Some(Given::Level(mark)) => Some(*mark),
        _ => None,
    }
}

/// A mark as a number of which more is better: places count from below.
pub fn marked(points: &Points) -> Option<f64> {
    let sign = if points.0.contains_key(PLACE) { -1.0 } else { 1.0 };
    mark_of(points).map(|mark| sign * f64::from(mark))
}

/// What stands on the sheets of a judge's list.
pub fn marks_of(list: &[Listed]) -> Marks {
    let mark = |line: &Listed| Some((line.entry, mark_of(&line.sheet.as_ref()?.points)?));
    list.iter().filter_map(mark).collect()
}

/// Rises with every save of the ballot, so that the older of two tabs is noticed: all sheets are written with it.
pub fn ballot_revision(list: &[Listed]) -> i32 {
    list.iter().filter_map(|line| line.sheet.as_ref()).map(|sheet| sheet.revision).max().unwrap_or(0)
}

/// A mark as people type it, in the digits of their language: nothing, or a whole number that can be one.
pub fn typed_mark(round: &Round, entries: usize, typed: &str) -> Option<Option<i32>> {
    let text: String = typed.trim().chars().map(western).collect();
    if text.is_empty() {
        return Some(None);
    }
    let (least, most) = range(round, entries);
    let whole = text.chars().all(|sign| sign.is_ascii_digit());
    let mark = text.parse().ok().filter(|mark| whole && (least..=most).contains(mark))?;
    Some(Some(mark))
}

/// The least and the most that one entry can be given.
pub fn range(round: &Round, entries: usize) -> (i32, i32) {
    match round.method {
        Method::Order => (1, i32::try_from(entries).unwrap_or(i32::MAX)),
        _ => (0, round.budget.unwrap_or_default()),
    }
}

/// Arabic and Persian digits are typed where the keyboard has them.
fn western(sign: char) -> char {
    let digit = match sign {
        '٠'..='٩' => u32::from(sign) - u32::from('٠'),
        '۰'..='۹' => u32::from(sign) - u32::from('۰'),
        _ => return sign,
    };
    char::from_digit(digit, 10).unwrap_or(sign)
}

/// What the ballot of these entries still lacks. Entries may share a place, and then the next ones are skipped; of the
/// points some may be kept, but not all.
pub fn lacking_of(round: &Round, own: &[EntryId], marks: &Marks) -> Vec<BallotLack> {
    if round.method == Method::Order {
        return lacking_places(own, marks);
    }
    let (given, budget) = (spent(own, marks), round.budget.unwrap_or_default());
    match given {
        0 if !own.is_empty() => vec![BallotLack::NoPoints],
        _ if given > budget => vec![BallotLack::TooManyPoints { given, budget }],
        _ => Vec::new(),
    }
}

/// The points that were given to these entries.
pub fn spent(own: &[EntryId], marks: &Marks) -> i32 {
    own.iter().filter_map(|entry| marks.get(entry)).fold(0, |sum, mark| sum.saturating_add(*mark))
}

fn lacking_places(own: &[EntryId], marks: &Marks) -> Vec<BallotLack> {
    let mut placed: Vec<(i32, EntryId)> = own.iter().filter_map(|entry| Some((*marks.get(entry)?, *entry))).collect();
    placed.sort_unstable();
    let mut wrong = None;
    let (mut before, mut next) = (0, 1);
    for (place, entry) in placed {
        if place != before && place != next && wrong.is_none() {
            wrong = Some(BallotLack::OtherPlace { entry, given: place, next });
        }
        (before, next) = (place, next + 1);
    }
    let without = own.iter().filter(|entry| !marks.contains_key(entry)).map(|entry| BallotLack::NoPlace(*entry));
    // One gap moves all behind it: naming the first is enough. While places are missing, a gap is only work in progress.
    let without: Vec<BallotLack> = without.collect();
    if without.is_empty() { wrong.into_iter().collect() } else { without }
}

/// The ballot as it is submitted: who left a field of points empty gave nothing.
pub fn whole(round: &Round, own: &[EntryId], marks: &Marks) -> Marks {
    let mark = |entry: &EntryId| marks.get(entry).copied().or((round.method == Method::Budget).then_some(0));
    own.iter().filter_map(|entry| Some((*entry, mark(entry)?))).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
    /// Behind all others; only for an entry that has no place yet.
    Last,
}

/// The places after an entry went one up or down. Out of a shared place it goes alone, before or behind the others; one
/// without a place goes behind all that have one. Gaps are closed by it.
pub fn moved(own: &[EntryId], marks: &Marks, entry: EntryId, how: Move) -> Marks {
    let mut groups = groups(own, marks);
    let at = groups.iter().position(|group| group.contains(&entry));
    let to = match (at, how) {
        (None, _) => groups.len(),
        // A place was typed since the page was made: it is what the judge wants.
        (Some(_), Move::Last) => return places(&groups),
        (Some(at), how) => {
            groups[at].retain(|one| *one != entry);
            let alone = groups[at].is_empty();
            if alone {
                groups.remove(at);
            }
            match how {
                Move::Up if alone => at.saturating_sub(1),
                Move::Up => at,
                Move::Down | Move::Last => at + 1,
            }
        }
    };
    if own.contains(&entry) {
        groups.insert(to.min(groups.len()), vec![entry]);
    }
    places(&groups)
}

/// The places once an entry is gone: those behind it move up, so that whoever steps back from one need not number anew.
pub fn without(own: &[EntryId], marks: &Marks, gone: EntryId) -> Marks {
    let behind = marks.get(&gone).copied().unwrap_or(i32::MAX);
    let left = own.iter().filter(|entry| **entry != gone);
    left.filter_map(|entry| Some((*entry, *marks.get(entry)?)))
        .map(|(entry, place)| (entry, if place > behind { place - 1 } else { place }))
        .collect()
}

/// What stands on the ballot of a judge, and no longer any gap where entries were taken from an order that was whole.
pub fn standing_marks(round: &Round, list: &[Listed]) -> Marks {
    let (marks, own): (Marks, Vec<EntryId>) = (marks_of(list), list.iter().map(|line| line.entry).collect());
    if round.method == Method::Order && marks.len() == own.len() { closed_up(&own, &marks) } else { marks }
}

/// The same order without gaps.
fn closed_up(own: &[EntryId], marks: &Marks) -> Marks {
    places(&groups(own, marks))
}

/// Those that share a place, from the first place on; in the judge's own list where they share it.
fn groups(own: &[EntryId], marks: &Marks) -> Vec<Vec<EntryId>> {
    let mut placed: Vec<(i32, EntryId)> = own.iter().filter_map(|entry| Some((*marks.get(entry)?, *entry))).collect();
    placed.sort_by_key(|(place, _)| *place);
    placed.chunk_by(|a, b| a.0 == b.0).map(|group| group.iter().map(|(_, entry)| *entry).collect()).collect()
}

fn places(groups: &[Vec<EntryId>]) -> Marks {
    let mut next = 1;
    let mut places = Marks::new();
    for group in groups {
        places.extend(group.iter().map(|entry| (*entry, next)));
        next += i32::try_from(group.len()).unwrap_or(0);
    }
    places
}

#[cfg(test)]
#[path = "ballots_tests.rs"]
mod tests;
