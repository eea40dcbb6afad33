//! The first pages that everybody finds, and the organiser's own.

mod catalogue;
mod charts;
mod coordinators;
mod country;
mod dates;
mod desks;
mod erasure;
mod exhibit;
mod home;
mod intake;
mod letter_texts;
mod letters;
mod log;
mod overview;
mod own;
mod people;
mod people_file;
mod programme;
mod sendings;
mod statistics;
mod writing;

pub use catalogue::{catalogue_csv, catalogue_page, catalogue_print_page};
pub use coordinators::{end_coordinator, name_coordinator};
pub use country::{country_csv, country_page};
pub use dates::change_stage;
pub use desks::desks_page;
pub use erasure::{erase, erasure_page};
pub use exhibit::{catalogue_entry_page, catalogue_file};
pub use home::{help_page, home_page};
pub use intake::{intake_csv, intake_page};
pub use letter_texts::{letter_text_page, letter_texts_page, save_letter_text};
pub use letters::{letter_page, letters_page, site_letter_page, site_letters_page, stop_letter, try_letter_again};
pub use log::log_page;
pub use overview::overview_page;
pub use own::own_data;
pub use people::{give_role, people_page};
pub use people_file::{apply_people, people_csv, people_file, people_import_page, preview_people};
pub use programme::programme_page;
pub use sendings::{sending_page, sendings_page, stop_sending};
pub use statistics::{
    desk_statistics_csv, desk_statistics_page, desk_statistics_pdf, statistics_csv, statistics_page, statistics_pdf,
};
pub use writing::{preview_writing, send_writing, writing_page};

use crate::column::Moment;
use crate::desk::Listed;
use crate::programme::Stage;
use crate::web::Shell;

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
