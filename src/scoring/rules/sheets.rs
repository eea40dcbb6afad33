//! A sheet's life: which save counts, what a save makes of it, which comes next.

use crate::entries::{EntryId, rules::may_be_read_blind};
use crate::language::WhyNot;
use crate::programme::Form;
use crate::scoring::{BallotTyped, Listed, Marks, Sheet, SheetId, Typed};

/// How a page that saves stands to what is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    First,
    /// The same was saved before: sent twice, or again after the connection broke.
    Same,
    Newer,
    /// The page itself has sent something since, which was quicker.
    Late,
    /// Something else was saved since the page was made.
    Stale,
}

pub fn look(sheet: Option<&Sheet>, typed: &Typed) -> Look {
    let page = Page { revision: typed.revision, tab: &typed.tab, turn: typed.turn };
    sheet.map_or(Look::First, |sheet| page.look(sheet, says_the_same(sheet, typed)))
}

/// A ballot stands on the sheets that were written last of those in the list.
pub fn look_at_ballot(list: &[Listed], stands: &Marks, typed: &BallotTyped) -> Look {
    let page = Page { revision: typed.revision, tab: &typed.tab, turn: typed.turn };
    let last = list.iter().filter_map(|line| line.sheet.as_ref()).max_by_key(|sheet| sheet.revision);
    last.map_or(Look::First, |sheet| page.look(sheet, *stands == typed.marks))
}

/// From what a page was made, and which it is.
struct Page<'p> {
    revision: i32,
    tab: &'p str,
    turn: i32,
}

impl Page<'_> {
    fn look(&self, sheet: &Sheet, same: bool) -> Look {
        // The page itself saved last: an answer was lost on the way, and nobody else's words are there to be overwritten.
        let own = !self.tab.is_empty() && sheet.tab == self.tab;
        match () {
            () if same => Look::Same,
            () if own && self.turn < sheet.turn => Look::Late,
            () if sheet.revision == self.revision || own => Look::Newer,
            () => Look::Stale,
        }
    }
}

fn says_the_same(sheet: &Sheet, typed: &Typed) -> bool {
    sheet.points.0 == typed.points && sheet.comment == typed.comment && sheet.note == typed.note
}

/// # Errors
/// A submitted sheet stays submitted, so it has to stay complete.
pub fn may_correct(complete: bool) -> Result<(), WhyNot> {
    if complete { Ok(()) } else { Err(WhyNot::new("scoring-why-stay-complete")) }
}

/// The next entry that waits for this judge: after this one in the list, then from the top.
pub fn next_of(list: &[(EntryId, bool)], after: Option<EntryId>) -> Option<EntryId> {
    let at = list.iter().position(|(entry, _)| Some(*entry) == after).map_or(0, |place| place + 1);
    let (before, behind) = list.split_at(at);
    behind.iter().chain(before).find(|(entry, done)| !done && Some(*entry) != after).map(|(entry, _)| *entry)
}

/// What the judge calls the entry: its title, or its reference where even the title tells who entered.
pub fn title_shown<'a>(form: &Form, blind: bool, title: &'a str, reference: &'a str) -> &'a str {
    let hidden = form.field("title").is_some_and(|field| blind && !may_be_read_blind(field));
    if hidden || title.trim().is_empty() { reference } else { title }
}

/// A sheet's short code, made of its id: no letters that are mistaken for digits.
pub fn reference(id: SheetId) -> String {
    const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let random: String = id.as_str().chars().rev().filter(char::is_ascii_hexdigit).take(10).collect();
    let mut number = u64::from_str_radix(&random, 16).unwrap_or(0);
    let mut code = String::from("S-");
    for _ in 0..8 {
        code.push(char::from(SIGNS[usize::try_from(number % 32).unwrap_or(0)]));
        number /= 32;
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::{Json, Moment};
    use crate::panels::JudgeId;
    use crate::programme::RubricId;
    use crate::scoring::Points;
    use crate::scoring::SheetState;

    #[test]
    fn the_older_of_two_tabs_is_noticed_and_the_same_words_twice_are_not() {
        let typed = |comment: &str, revision| Typed { comment: comment.to_owned(), revision, ..Typed::default() };
        let saved = sheet("Good.", 3);
        assert_eq!(look(None, &typed("Good.", 0)), Look::First);
        assert_eq!(look(Some(&saved), &typed("Better.", 3)), Look::Newer);
        assert_eq!(look(Some(&saved), &typed("Good.", 2)), Look::Same);
        assert_eq!(look(Some(&saved), &typed("Older.", 2)), Look::Stale);
        assert_eq!(look(Some(&saved), &typed("First.", 0)), Look::Stale);
    }

    #[test]
    fn a_page_whose_last_answer_was_lost_follows_itself_and_no_other_does() {
        let typed = |tab: &str| Typed { comment: "Later.".to_owned(), tab: tab.to_owned(), ..Typed::default() };
        let saved = sheet("Good.", 3);
        assert_eq!(look(Some(&saved), &typed("one")), Look::Newer);
        assert_eq!(look(Some(&saved), &typed("two")), Look::Stale);
        let sent = |turn| Typed { turn, ..typed("one") };
        let third = Sheet { turn: 3, ..saved.clone() };
        assert_eq!([2, 3, 4].map(|turn| look(Some(&third), &sent(turn))), [Look::Late, Look::Newer, Look::Newer]);
        assert_eq!(look(Some(&Sheet { tab: String::new(), ..saved }), &typed("")), Look::Stale);
    }

    #[test]
    fn a_submitted_sheet_may_be_corrected_but_not_emptied() {
        assert_eq!(may_correct(true), Ok(()));
        assert!(may_correct(false).is_err());
    }

    #[test]
    fn the_next_entry_is_the_next_that_waits_and_never_the_same() {
        let ids: Vec<EntryId> = (0..3).map(|_| EntryId::fresh()).collect();
        let list = |done: [bool; 3]| ids.iter().copied().zip(done).collect::<Vec<_>>();
        assert_eq!(next_of(&list([false, true, false]), Some(ids[0])), Some(ids[2]));
        assert_eq!(next_of(&list([false, true, false]), Some(ids[2])), Some(ids[0]));
        assert_eq!(next_of(&list([true, true, false]), Some(ids[2])), None);
        assert_eq!(next_of(&list([true, false, false]), None), Some(ids[1]));
    }

    #[test]
    fn sheets_have_codes_that_can_be_read_aloud() {
        let (one, two) = (reference(SheetId::fresh()), reference(SheetId::fresh()));
        assert_eq!(one.len(), 10);
        assert_ne!(one, two);
        assert!(!one.contains(['I', 'L', 'O', 'U']));
    }

    fn sheet(comment: &str, revision: i32) -> Sheet {
        Sheet {
            id: SheetId::fresh(),
            entry_id: EntryId::fresh(),
            judge_id: JudgeId::fresh(),
            rubric_id: RubricId::fresh(),
            reference: String::new(),
            state: SheetState::Draft,
            points: Json(Points::default()),
            comment: comment.to_owned(),
            note: String::new(),
            revision,
            saved_at: Moment::of_micros(0),
            submitted_at: None,
            tab: "one".to_owned(),
            turn: 0,
        }
    }
}
