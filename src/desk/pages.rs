//! The first pages that everybody finds, and the organiser's own.

mod catalogue;
mod dates;
mod desks;
mod home;
mod letters;
mod log;
mod overview;
mod own;
mod people;
mod programme;
mod sendings;
mod writing;

pub use catalogue::{catalogue_entry_page, catalogue_file, catalogue_page};
pub use dates::change_stage;
pub use desks::desks_page;
pub use home::{help_page, home_page};
pub use letters::{letter_page, letters_page, site_letter_page, site_letters_page, stop_letter, try_letter_again};
pub use log::log_page;
pub use overview::overview_page;
pub use own::own_data;
pub use people::{give_role, people_page};
pub use programme::programme_page;
pub use sendings::{sending_page, sendings_page, stop_sending};
pub use writing::{preview_writing, send_writing, writing_page};

use crate::column::Moment;
use crate::desk::Listed;
use crate::programme::Stage;
use crate::web::Shell;

/// The page that `?page=` asks for, from 1; and how many there are.
fn paging(asked: &str, count: i64, on_a_page: i64) -> (i64, i64) {
    let pages = (count.max(1) + on_a_page - 1) / on_a_page;
    (asked.parse().unwrap_or(1).clamp(1, pages), pages)
}

/// Where a programme stands, in one line.
fn stage_line(t: &Shell, listed: &Listed, now: Moment) -> String {
    let zone = &listed.programme.zone;
    if let Some(at) = listed.published {
        return t.s1("desk-line-published", "when", t.day(at, zone));
    }
    match listed.calendar.current(now) {
        Some(stage) if stage.is_open(now) => t.s2(
            "desk-line-open",
            "stage",
            t.s(format!("desk-stage-{}", stage.kind)),
            "when",
            t.moment(stage.closes_at, zone),
        ),
        Some(stage) => t.s1("desk-line-over", "stage", t.s(format!("desk-stage-{}", stage.kind))),
        None => match listed.calendar.0.first() {
            Some(Stage { opens_at, .. }) => t.s1("desk-line-opens", "when", t.moment(*opens_at, zone)),
            None => String::new(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_for_a_page_beyond_the_last_gets_the_last() {
        assert_eq!(paging("", 0, 50), (1, 1));
        assert_eq!(paging("2", 51, 50), (2, 2));
        assert_eq!(paging("99", 100, 50), (2, 2));
        assert_eq!(paging("-3", 100, 50), (1, 2));
    }
}
