//! Every address in one table, and the functions that spell them.

use std::fmt::Display;

use actix_web::Resource;
use actix_web::guard::{Any, Get, Head, Post};
use actix_web::web::{ServiceConfig, resource, route, scope};

use crate::entries::EntryId;
use crate::mail::LetterId;
use crate::programme::PrizeId;
use crate::voting::{self, SetKind, VoteSetId};
use crate::{accounts, ceremony, desk, entries, panels, programme, results, scoring, web};

/// `TABLE` and `configure` from the same lines: a test walks the table, so that no address is forgotten.
macro_rules! table {
    ($($pattern:literal { $($method:ident $handler:path),+ $(,)? })+) => {
        /// Every address: its pattern and the methods that it answers.
        pub const TABLE: &[(&str, &[&str])] = &[$(($pattern, &[$(stringify!($method)),+])),+];

        pub fn configure(config: &mut ServiceConfig) {
            let mut tree = Tree::default();
            $(tree.add($pattern, |path| resource(path)$(.route(route().guard(method!($method)).to($handler)))+);)+
            tree.register(config);
        }
    };
}

macro_rules! method {
    (get) => {
        Any(Get()).or(Head())
    };
    (post) => {
        Post()
    };
}

/// Addresses by their segments: a request is compared with its neighbours only, not with all of them, one after the other.
#[derive(Default)]
struct Tree {
    here: Option<fn(&str) -> Resource>,
    below: Vec<(&'static str, Tree)>,
}

impl Tree {
    fn add(&mut self, pattern: &'static str, make: fn(&str) -> Resource) {
        let at = pattern.split('/').skip(1).fold(self, |tree, segment| tree.at(segment));
        at.here = Some(make);
    }

    fn at(&mut self, segment: &'static str) -> &mut Self {
        let known = self.below.iter().position(|(known, _)| *known == segment);
        let at = known.unwrap_or_else(|| {
            self.below.push((segment, Self::default()));
            self.below.len() - 1
        });
        &mut self.below[at].1
    }

    /// Words before what may be anything.
    fn register(self, config: &mut ServiceConfig) {
        let (open, fixed): (Vec<_>, Vec<_>) = self.below.into_iter().partition(|(segment, _)| segment.contains('{'));
        for (segment, tree) in fixed.into_iter().chain(open) {
            let path = format!("/{segment}");
            match tree.here {
                Some(make) if tree.below.is_empty() => config.service(make(&path)),
                here => config.service(scope(&path).configure(|config| {
                    if let Some(make) = here {
                        config.service(make(""));
                    }
                    tree.register(config);
                })),
            };
        }
    }
}

table! {
    "/static/{name}" { get web::serve_asset }
    "/healthz" { get web::alive }
    "/readyz" { get web::ready }
    "/metrics" { get web::metrics }

    // accounts
    "/sign-in" { get accounts::pages::sign_in_page, post accounts::pages::sign_in }
    "/sign-in/links" { post accounts::pages::ask_for_link }
    "/sign-in/links/{token}" { get accounts::pages::link_page, post accounts::pages::use_link }
    "/sign-out" { post accounts::pages::sign_out }
    "/language" { post accounts::pages::choose_language }
    "/account" { get accounts::pages::account_page, post accounts::pages::save_profile }
    "/account/data.json" { get desk::pages::own_data }
    "/account/erasure" { get desk::pages::erasure_page, post desk::pages::erase }
    "/account/password" { post accounts::pages::save_password }
    "/account/sessions/{session}/end" { post accounts::pages::end_session }

    // programme (before the pages of one edition, whose address has a part in the place of these words)
    "/programmes/new" { get programme::pages::new_page, post programme::pages::make_from_preset }
    "/programmes/copy" { post programme::pages::make_from_edition }
    "/programmes/import" { post programme::pages::make_from_file }
    "/programmes/{programme}/setup" { get programme::pages::setup_page, post programme::pages::save_names }
    "/programmes/{programme}/setup/stages" { get programme::pages::stages_page, post desk::pages::change_stage }
    "/programmes/{programme}/setup/rounds" { get programme::pages::rounds_page, post programme::pages::change_round }
    "/programmes/{programme}/setup/terms" { get programme::pages::terms_page, post programme::pages::save_terms }
    "/programmes/{programme}/setup/parts" { get programme::pages::parts_page, post programme::pages::save_category }
    "/programmes/{programme}/setup/parts/prize" { post programme::pages::save_prize }
    "/programmes/{programme}/setup/parts/move" { post programme::pages::move_category }
    "/programmes/{programme}/setup/parts/prize/move" { post programme::pages::move_prize }
    "/programmes/{programme}/setup/parts/remove" { post programme::pages::remove_part }
    "/programmes/{programme}/setup/form" { get entries::pages::questions_page, post entries::pages::move_question }
    "/programmes/{programme}/setup/form/preview" { get entries::pages::form_preview_page }
    "/programmes/{programme}/setup/form/question" { get entries::pages::question_page, post entries::pages::save_question }
    "/programmes/{programme}/setup/form/question/remove" { post entries::pages::remove_question }
    "/programmes/{programme}/setup.toml" { get programme::pages::export_setup }

    // entries
    "/my/entries" { get entries::pages::my_entries_page }
    "/programmes/{programme}/teams" { get entries::pages::board_page }
    "/entries/{entry}/team/notice" { post entries::pages::set_notice }
    "/entries/{entry}/team/request" { post entries::pages::ask_to_join }
    "/programmes/{programme}/enter" { get entries::pages::enter_page, post entries::pages::enter }
    "/entries/{entry}" { get entries::pages::entry_page }
    "/entries/{entry}/form" { get entries::pages::form_page, post entries::pages::save_form }
    "/entries/{entry}/draft" { post entries::pages::autosave }
    "/entries/{entry}/versions" { get entries::pages::versions_page }
    "/entries/{entry}/files/{field}" { get entries::pages::files_page, post entries::pages::bring_file }
    "/entries/{entry}/files/{field}/{file}/remove" { post entries::pages::remove_file }
    "/entries/{entry}/file/{file}" { get entries::pages::own_file }
    "/entries/{entry}/preview" { get entries::pages::preview_page }
    "/entries/{entry}/submission" { get entries::pages::submission_page, post entries::pages::submit }
    "/entries/{entry}/receipt" { get entries::pages::receipt_page }
    "/entries/{entry}/withdrawal" { get entries::pages::withdrawal_page, post entries::pages::withdraw }
    "/entries/{entry}/team" { post entries::pages::invite }
    "/entries/{entry}/team/{member}/remove" { post entries::pages::leave }
    "/entries/{entry}/team/{member}/lead" { post entries::pages::hand_over }
    "/entries/{entry}/invitations/{invitation}/remove" { post entries::pages::take_back }
    "/entries/{entry}/team/link" { post entries::pages::set_link }
    "/entries/{entry}/owner" { get entries::pages::owner_page, post entries::pages::name_owner }
    "/entries/{entry}/owner/again" { post entries::pages::ask_owner_again }
    "/consents/{link}" { get entries::pages::consent_page, post entries::pages::answer_consent }
    "/teams/{link}" { get entries::pages::join_page, post entries::pages::join }
    "/invitations/{invitation}" { get entries::pages::invitation_page, post entries::pages::accept_invitation }
    "/programmes/{programme}/desk/entries" { get entries::pages::desk_entries_page }
    "/programmes/{programme}/desk/entries.csv" { get entries::pages::desk_entries_csv }
    "/programmes/{programme}/desk/entries/verdicts" { post entries::pages::verdicts }
    "/programmes/{programme}/desk/entries/views" { post entries::pages::save_view }
    "/programmes/{programme}/desk/entries/views/remove" { post entries::pages::remove_view }
    "/programmes/{programme}/desk/intake" { get desk::pages::intake_page }
    "/programmes/{programme}/desk/intake.csv" { get desk::pages::intake_csv }
    "/programmes/{programme}/people/coordinators" { post desk::pages::name_coordinator }
    "/programmes/{programme}/people/coordinators/end" { post desk::pages::end_coordinator }
    "/programmes/{programme}/country" { get desk::pages::country_page }
    "/programmes/{programme}/country.csv" { get desk::pages::country_csv }
    "/programmes/{programme}/desk/entries/{entry}" { get entries::pages::desk_entry_page }
    "/programmes/{programme}/desk/entries/{entry}/versions" { get entries::pages::desk_versions_page }
    "/programmes/{programme}/desk/entries/{entry}/file/{file}" { get entries::pages::desk_file }
    "/programmes/{programme}/desk/entries/{entry}/screening" { post entries::pages::screen }
    "/programmes/{programme}/desk/entries/{entry}/blindness" { get entries::pages::blindness_page, post entries::pages::redact }
    "/programmes/{programme}/desk/entries/{entry}/change" { get entries::pages::change_page, post entries::pages::ask_change }
    "/programmes/{programme}/desk/entries/{entry}/change/taken-back" { post entries::pages::take_back_change }
    "/programmes/{programme}/desk/likenesses" { get entries::pages::likenesses_page }
    "/programmes/{programme}/desk/likenesses/look" { post entries::pages::look_again }
    "/programmes/{programme}/desk/likenesses/{likeness}" { post entries::pages::decide_likeness }
    "/programmes/{programme}/desk/past-winners" { get entries::pages::past_winners_page, post entries::pages::set_past_winners }
    "/programmes/{programme}/tables" { get entries::pages::tables_page, post entries::pages::set_tables }
    "/programmes/{programme}/tables/numbers" { post entries::pages::number_tables }
    "/programmes/{programme}/tables/file" { post entries::pages::read_tables }
    "/programmes/{programme}/tables/cards" { get entries::pages::table_cards_page }
    "/programmes/{programme}/tables.csv" { get entries::pages::tables_csv }
    "/programmes/{programme}/desk/entries/{entry}/conflict" { post entries::pages::step_back }
    "/programmes/{programme}/imports" { get entries::pages::imports_page, post entries::pages::upload_import }
    "/programmes/{programme}/imports/{import}" { get entries::pages::import_page, post entries::pages::map_import }
    "/programmes/{programme}/imports/{import}/apply" { post entries::pages::apply_import }
    "/programmes/{programme}/entries" { get desk::pages::catalogue_page }
    "/programmes/{programme}/entries.csv" { get desk::pages::catalogue_csv }
    // Before the pages of one entry, whose address has a part in the place of this word.
    "/programmes/{programme}/entries/print" { get desk::pages::catalogue_print_page }
    "/programmes/{programme}/entries/{entry}" { get desk::pages::catalogue_entry_page }
    "/programmes/{programme}/entries/{entry}/file/{file}" { get desk::pages::catalogue_file }

    // panels
    "/programmes/{programme}/judges" { get panels::pages::judges_page, post panels::pages::add_judge }
    "/programmes/{programme}/judges.csv" { get panels::pages::judges_csv }
    "/programmes/{programme}/judges/import" { get panels::pages::import_page, post panels::pages::preview_import }
    "/programmes/{programme}/judges/import/apply" { post panels::pages::apply_import }
    "/programmes/{programme}/judges/terms" { post panels::pages::save_terms }
    "/programmes/{programme}/judges/reminders" { get scoring::pages::reminders_page, post scoring::pages::remind }
    "/programmes/{programme}/judges/reminders/stop" { post scoring::pages::stop_reminders }
    "/programmes/{programme}/judges/joining" { get panels::pages::joining_page, post panels::pages::open_code }
    "/programmes/{programme}/judges/joining/{code}" { get panels::pages::code_page }
    "/programmes/{programme}/judges/joining/{code}/close" { post panels::pages::close_code }
    "/programmes/{programme}/judges/chairs" { get panels::pages::chairs_page, post panels::pages::bind_chair }
    "/programmes/{programme}/chairing" { get scoring::pages::chairing_page }
    "/programmes/{programme}/panel" { get panels::pages::panel_page }
    "/join" { get panels::pages::typed_page }
    "/join/{code}" { get panels::pages::join_page, post panels::pages::join_panel }
    "/programmes/{programme}/conflicts" { get panels::pages::conflicts_page, post scoring::pages::rule_findings }
    "/entries/{entry}/conflicts" { get panels::pages::naming_page, post panels::pages::name_conflict }
    "/entries/{entry}/conflicts/{named}/remove" { post panels::pages::unname_conflict }
    "/programmes/{programme}/judges/{judge}" { get panels::pages::judge_page, post panels::pages::save_judge }
    "/programmes/{programme}/judges/{judge}/part" { post scoring::pages::set_part }
    "/programmes/{programme}/judges/{judge}/support" {
        get scoring::pages::begin_support_page, post scoring::pages::begin_support
    }
    "/programmes/{programme}/judges/{judge}/conflicts" { post scoring::pages::declare_conflict }
    "/programmes/{programme}/assignment" { get panels::pages::assignment_page }
    "/programmes/{programme}/assignment/proposals" { post scoring::pages::propose }
    "/programmes/{programme}/assignment/proposals/{proposal}" { get panels::pages::proposal_page }
    "/programmes/{programme}/assignment/proposals/{proposal}/apply" { post scoring::pages::apply_proposal }
    "/programmes/{programme}/assignment/proposals/{proposal}/drop" { post panels::pages::drop_proposal }
    "/programmes/{programme}/judges/{judge}/departure" { get scoring::pages::departure_page, post scoring::pages::depart }
    "/programmes/{programme}/judges/{judge}/return" { post scoring::pages::come_back }
    "/programmes/{programme}/assignment.csv" { get scoring::pages::assignment_csv }
    "/programmes/{programme}/assignment/file" { get scoring::pages::file_page, post scoring::pages::preview_file }
    "/programmes/{programme}/assignment/file/apply" { post scoring::pages::apply_file }
    "/programmes/{programme}/assignment/release" { post panels::pages::release }
    "/programmes/{programme}/assignment/bids" { post panels::pages::ask_for_bids }
    "/programmes/{programme}/assignment/separations" { post panels::pages::separate }
    "/programmes/{programme}/assignment/separations/remove" { post panels::pages::join }
    "/programmes/{programme}/assignment/everybody" { post panels::pages::give_everybody_all }
    "/programmes/{programme}/assignment/calibration" { post scoring::pages::name_calibration_entry }
    "/programmes/{programme}/assignment/pairs" { post panels::pages::add_pair }
    "/programmes/{programme}/assignment/pairs/remove" { post scoring::pages::remove_pair }
    "/judging/invitations/{judge}" { get panels::pages::invitation_page, post panels::pages::answer_invitation }

    // scoring
    "/judging" { get scoring::pages::judging_page }
    "/judging/support" { get scoring::pages::own_supports_page }
    "/support" { get scoring::pages::support_page }
    "/support/end" { post scoring::pages::end_support }
    "/support/{entry}" { get scoring::pages::support_sheet_page, post scoring::pages::type_for_judge }
    "/support/{entry}/recusal" { post scoring::pages::recuse_for_judge }
    "/judging/keys" { post scoring::pages::choose_keys }
    "/programmes/{programme}/judging" { get scoring::pages::list_page }
    "/programmes/{programme}/judging/bids" { get scoring::pages::bids_page, post scoring::pages::save_bids }
    "/programmes/{programme}/judging/departure" { get scoring::pages::own_departure_page, post scoring::pages::own_depart }
    "/programmes/{programme}/judging/grid" { get scoring::pages::grid_page }
    "/programmes/{programme}/judging/submission" { get scoring::pages::batch_page, post scoring::pages::submit_batch }
    "/programmes/{programme}/judging/scores" { get scoring::pages::scores_page }
    "/programmes/{programme}/judging/sheets" { get scoring::pages::own_sheets_page }
    "/programmes/{programme}/judging/ballot" { get scoring::pages::ballot_page, post scoring::pages::save_ballot }
    "/programmes/{programme}/judging/ballot/draft" { post scoring::pages::save_ballot_draft }
    "/programmes/{programme}/judging/ballot/submission" {
        get scoring::pages::ballot_submission_page, post scoring::pages::submit_ballot
    }
    "/programmes/{programme}/judging/ballot/receipt" { get scoring::pages::ballot_receipt_page }
    "/programmes/{programme}/judging/{entry}/file/{file}" { get scoring::pages::sheet_file }
    "/programmes/{programme}/judging/{entry}" { get scoring::pages::sheet_page, post scoring::pages::save_sheet }
    "/programmes/{programme}/judging/{entry}/draft" { post scoring::pages::save_draft }
    "/programmes/{programme}/judging/{entry}/submission" { get scoring::pages::submission_page, post scoring::pages::submit_sheet }
    "/programmes/{programme}/judging/{entry}/receipt" { get scoring::pages::receipt_page }
    "/programmes/{programme}/judging/{entry}/recusal" { get scoring::pages::recusal_page, post scoring::pages::recuse }
    "/programmes/{programme}/judging/{entry}/flag" { get scoring::pages::flag_page, post scoring::pages::flag_entry }
    "/programmes/{programme}/rubric" { get scoring::pages::rubric_page, post scoring::pages::edit_rubric }
    "/programmes/{programme}/rubric/change" { post scoring::pages::change_rubric }
    "/programmes/{programme}/paper" { get scoring::pages::paper_page }
    "/programmes/{programme}/paper/{judge}" { get scoring::pages::paper_judge_page }
    "/programmes/{programme}/paper/{judge}/{entry}" {
        get scoring::pages::paper_sheet_page, post scoring::pages::type_paper_sheet
    }
    "/programmes/{programme}/flags" { get scoring::pages::flags_page }
    "/programmes/{programme}/flags/{entry}" { post scoring::pages::answer_flags }
    "/programmes/{programme}/expo" { get scoring::pages::expo_page }
    "/programmes/{programme}/expo/file/{file}" { get scoring::pages::expo_file }
    "/programmes/{programme}/expo/acts" { post scoring::pages::act }
    "/programmes/{programme}/expo/waiting" { get scoring::pages::waiting }
    "/programmes/{programme}/expo/order" { get scoring::pages::order_page }
    "/programmes/{programme}/floor" { get scoring::pages::floor_page, post scoring::pages::set_expo }
    "/programmes/{programme}/floor/pause" { post scoring::pages::pause_expo }
    "/programmes/{programme}/floor/{entry}" { post scoring::pages::show_or_hide }
    "/programmes/{programme}/coverage" { get scoring::pages::coverage_page }
    "/programmes/{programme}/coverage.csv" { get scoring::pages::coverage_csv }
    "/programmes/{programme}/closing" { get scoring::pages::closing_page, post scoring::pages::close_round }
    "/programmes/{programme}/extension" { get scoring::pages::extension_page, post scoring::pages::extend }
    "/programmes/{programme}/release" { get scoring::pages::release_page, post scoring::pages::release }

    // voting
    "/programmes/{programme}/vote" { get voting::pages::vote_page, post voting::pages::register }
    "/programmes/{programme}/vote/letter" { get voting::pages::letter_page }
    "/programmes/{programme}/vote/links/{token}" { get voting::pages::link_page, post voting::pages::confirm }
    "/programmes/{programme}/vote/ballot" { get voting::pages::ballot_page }
    "/programmes/{programme}/vote/ballot/{category}" { get voting::pages::category_page, post voting::pages::cast }
    "/programmes/{programme}/vote/receipt" { get voting::pages::receipt_page }
    "/programmes/{programme}/vote/proof" { get voting::pages::proof_page }
    "/programmes/{programme}/vote/leave" { post voting::pages::leave }
    "/programmes/{programme}/vote/turnout" { get voting::pages::turnout_page }
    // its count
    "/programmes/{programme}/desk/vote" { get voting::pages::screens_page, post voting::pages::run_screens }
    "/programmes/{programme}/desk/vote/sets/{set}" { get voting::pages::set_page, post voting::pages::decide_set }
    "/programmes/{programme}/desk/vote/kinds/{kind}" { get voting::pages::kind_page, post voting::pages::decide_kind }
    "/programmes/{programme}/desk/vote/tally" { get voting::pages::tally_page, post voting::pages::make_tally }
    "/programmes/{programme}/desk/vote/tally/signature" { post voting::pages::sign_tally }
    "/programmes/{programme}/desk/vote/announcement" { post voting::pages::announce }
    "/programmes/{programme}/champions" { get voting::pages::champions_page }
    "/programmes/{programme}/champions.csv" { get voting::pages::champions_csv }

    // results (what would settle it before the pages of one entry, whose address has a part in the place of this word)
    "/programmes/{programme}/judging-plan" { get results::pages::plan_page }
    "/programmes/{programme}/standings" { get results::pages::standings_page }
    "/programmes/{programme}/standings/next" { get results::pages::next_page, post results::pages::ask_extra }
    "/programmes/{programme}/standings/{entry}" { get results::pages::standing_entry_page }
    "/programmes/{programme}/discussion" { get results::pages::discussions_page }
    "/programmes/{programme}/discussion/{category}" {
        get results::pages::discussion_page, post results::pages::move_discussion
    }
    // Before the pages of one entry, whose address has a part in the place of this word.
    "/programmes/{programme}/discussion/{category}/state" { get results::pages::discussion_state }
    "/programmes/{programme}/discussion/{category}/{entry}" {
        get results::pages::discussed_entry_page, post results::pages::write_note
    }
    "/programmes/{programme}/discussion/{category}/{entry}/notes/{note}/remove" { post results::pages::take_note_back }
    "/programmes/{programme}/annulments" { get results::pages::annulments_page, post results::pages::annul }
    "/programmes/{programme}/annulments/{annulment}/lift" { post results::pages::lift }
    "/programmes/{programme}/reopening" { get results::pages::reopening_page, post results::pages::reopen }
    "/programmes/{programme}/moving-on" { get results::pages::moving_on_page, post results::pages::make_list }
    "/programmes/{programme}/moving-on/signature" {
        get results::pages::list_signature_page, post results::pages::sign_list
    }
    "/programmes/{programme}/moving-on/opening" { get results::pages::opening_page, post results::pages::open_round }
    "/programmes/{programme}/decisions" { get results::pages::decisions_page }
    "/programmes/{programme}/decisions/{prize}" { get results::pages::decide_page, post results::pages::decide }
    "/programmes/{programme}/decisions/{prize}/signature" {
        get results::pages::signature_page, post results::pages::sign
    }
    "/programmes/{programme}/publication" { get results::pages::publication_page, post results::pages::publish }
    "/programmes/{programme}/publication/hour" { post results::pages::set_hour }
    "/programmes/{programme}/publication/hour/back" { post results::pages::take_hour_back }
    "/entries/{entry}/feedback" { get results::pages::feedback_page }
    "/entries/{entry}/challenges" { get results::pages::own_challenges_page, post results::pages::file_challenge }
    "/entries/{entry}/challenges/{challenge}/withdrawal" { post results::pages::withdraw_challenge }
    "/programmes/{programme}/desk/challenges" {
        get results::pages::challenges_desk_page, post results::pages::name_recipient
    }
    "/programmes/{programme}/desk/challenges/{challenge}" {
        get results::pages::challenge_page, post results::pages::answer_challenge
    }
    "/programmes/{programme}/corrections" {
        get results::pages::corrections_page, post results::pages::open_correction
    }
    "/programmes/{programme}/corrections/publication" { post results::pages::publish_correction }
    "/programmes/{programme}/corrections/end" { post results::pages::give_up_correction }
    "/programmes/{programme}/record/earlier/{fingerprint}" { get results::pages::earlier_record_file }
    "/programmes/{programme}/challenges" { get results::pages::challenges_page }
    "/programmes/{programme}/winners" { get results::pages::winners_page }
    "/programmes/{programme}/record" { get results::pages::record_page }
    "/programmes/{programme}/record.zip" { get results::pages::record_file }
    "/programmes/{programme}/record/own" { get results::pages::own_record_page }
    "/programmes/{programme}/record/own.json" { get results::pages::own_receipt }

    // ceremony
    "/programmes/{programme}/run-of-show" { get ceremony::pages::run_of_show_page }
    "/programmes/{programme}/run-of-show/console" {
        get ceremony::stage::pages::console_page, post ceremony::stage::pages::begin
    }
    "/programmes/{programme}/run-of-show/step" { post ceremony::stage::pages::go }
    "/programmes/{programme}/run-of-show/end" { post ceremony::stage::pages::end }
    "/programmes/{programme}/run-of-show/screen" { get ceremony::stage::pages::screen_page }
    "/programmes/{programme}/run-of-show/moves" { get ceremony::stage::pages::moves }
    "/programmes/{programme}/ceremony" { get ceremony::stage::pages::watching_page }
    "/programmes/{programme}/ceremony/steps" { get ceremony::stage::pages::pieces }
    "/programmes/{programme}/run-of-show/{prize}" { get ceremony::pages::item_page, post ceremony::pages::set_item }

    // what is handed out
    "/programmes/{programme}/documents" {
        get ceremony::handed::pages::documents_page, post ceremony::handed::pages::save_signatories
    }
    "/programmes/{programme}/documents/logo" { post ceremony::handed::pages::bring_logo }
    "/programmes/{programme}/documents/logo/remove" { post ceremony::handed::pages::remove_logo }
    "/programmes/{programme}/documents/specimen.pdf" { get ceremony::handed::pages::specimen }
    "/programmes/{programme}/documents/certificates" {
        get ceremony::handed::pages::certificates_page, post ceremony::handed::pages::ask_batch
    }
    "/programmes/{programme}/documents/certificates.zip" { get ceremony::handed::pages::batch_zip }
    "/programmes/{programme}/documents/certificates/{code}" { get ceremony::handed::pages::organisers_pdf }
    "/programmes/{programme}/documents/lists" { get ceremony::handed::pages::lists_page }
    "/programmes/{programme}/documents/engraving.csv" { get ceremony::handed::pages::engraving_csv }
    "/programmes/{programme}/documents/group-photo.csv" { get ceremony::handed::pages::pictures_csv }
    "/programmes/{programme}/documents/slides.pdf" { get ceremony::handed::pages::slides_pdf }
    "/programmes/{programme}/press" { get ceremony::handed::pages::press_page }
    "/programmes/{programme}/press.txt" { get ceremony::handed::pages::press_text }
    "/programmes/{programme}/winners.json" { get ceremony::handed::pages::winners_json }
    "/programmes/{programme}/winners.csv" { get ceremony::handed::pages::winners_csv }
    "/programmes/{programme}/winners.png" { get ceremony::handed::pages::winners_picture }
    "/programmes/{programme}/winners.atom" { get ceremony::handed::pages::winners_atom }
    "/programmes/{programme}/winners.jsonld" { get ceremony::handed::pages::winners_linked }
    "/programmes/{programme}/calendar.ics" { get ceremony::handed::pages::calendar }
    "/certificates/{code}" { get ceremony::handed::pages::confirm_page }
    "/certificates/{code}/pdf" { get ceremony::handed::pages::certificate_pdf }
    "/my/certificates" { get ceremony::handed::pages::my_certificates_page }

    // desk
    "/" { get desk::pages::home_page }
    "/help" { get desk::pages::help_page }
    "/desk" { get desk::pages::desks_page }
    "/letters" { get desk::pages::site_letters_page }
    "/letters/{letter}" { get desk::pages::site_letter_page }
    "/programmes/{programme}" { get desk::pages::programme_page }
    "/programmes/{programme}/desk" { get desk::pages::overview_page }
    "/programmes/{programme}/desk/statistics" { get desk::pages::desk_statistics_page }
    "/programmes/{programme}/desk/statistics.csv" { get desk::pages::desk_statistics_csv }
    "/programmes/{programme}/desk/statistics.pdf" { get desk::pages::desk_statistics_pdf }
    "/programmes/{programme}/statistics" { get desk::pages::statistics_page }
    "/programmes/{programme}/statistics.csv" { get desk::pages::statistics_csv }
    "/programmes/{programme}/statistics.pdf" { get desk::pages::statistics_pdf }
    "/programmes/{programme}/letters" { get desk::pages::letters_page }
    "/programmes/{programme}/letters/texts" { get desk::pages::letter_texts_page }
    "/programmes/{programme}/letters/texts/{text}" { get desk::pages::letter_text_page, post desk::pages::save_letter_text }
    "/programmes/{programme}/letters/new" { get desk::pages::writing_page, post desk::pages::preview_writing }
    "/programmes/{programme}/letters/{letter}" { get desk::pages::letter_page }
    "/programmes/{programme}/letters/{letter}/stop" { post desk::pages::stop_letter }
    "/programmes/{programme}/letters/{letter}/again" { post desk::pages::try_letter_again }
    "/programmes/{programme}/sendings" { get desk::pages::sendings_page, post desk::pages::send_writing }
    "/programmes/{programme}/sendings/{sending}" { get desk::pages::sending_page }
    "/programmes/{programme}/sendings/{sending}/stop" { post desk::pages::stop_sending }
    "/programmes/{programme}/log" { get desk::pages::log_page }
    "/programmes/{programme}/people" { get desk::pages::people_page, post desk::pages::give_role }
    "/programmes/{programme}/people.csv" { get desk::pages::people_csv }
    "/programmes/{programme}/people/import" { get desk::pages::people_import_page, post desk::pages::preview_people }
    "/programmes/{programme}/people/import/apply" { post desk::pages::apply_people }
}

// accounts

pub fn sign_in() -> String {
    "/sign-in".to_owned()
}

/// The sign-in page, which leads on to where somebody was going.
pub fn sign_in_then(next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("/sign-in?next={next}")
}

pub fn sign_in_link(token: &str) -> String {
    format!("/sign-in/links/{token}")
}

pub fn account() -> String {
    "/account".to_owned()
}

pub fn erasure() -> String {
    "/account/erasure".to_owned()
}

pub fn own_data() -> String {
    "/account/data.json".to_owned()
}

pub fn password() -> String {
    "/account/password".to_owned()
}

pub fn end_session(session: impl Display) -> String {
    format!("/account/sessions/{session}/end")
}

// programme

pub fn new_programme() -> String {
    "/programmes/new".to_owned()
}

pub fn copy_programme() -> String {
    "/programmes/copy".to_owned()
}

pub fn import_programme() -> String {
    "/programmes/import".to_owned()
}

pub fn setup(slug: &str) -> String {
    format!("/programmes/{slug}/setup")
}

pub fn stages(slug: &str) -> String {
    format!("/programmes/{slug}/setup/stages")
}

pub fn rounds(slug: &str) -> String {
    format!("/programmes/{slug}/setup/rounds")
}

/// Categories and prizes.
pub fn parts(slug: &str) -> String {
    format!("/programmes/{slug}/setup/parts")
}

pub fn save_prize(slug: &str) -> String {
    format!("/programmes/{slug}/setup/parts/prize")
}

pub fn move_category(slug: &str) -> String {
    format!("/programmes/{slug}/setup/parts/move")
}

pub fn move_prize(slug: &str) -> String {
    format!("/programmes/{slug}/setup/parts/prize/move")
}

pub fn remove_part(slug: &str) -> String {
    format!("/programmes/{slug}/setup/parts/remove")
}

pub fn terms(slug: &str) -> String {
    format!("/programmes/{slug}/setup/terms")
}

pub fn questions(slug: &str) -> String {
    format!("/programmes/{slug}/setup/form")
}

pub fn form_preview(slug: &str) -> String {
    format!("/programmes/{slug}/setup/form/preview")
}

pub fn question(slug: &str) -> String {
    format!("/programmes/{slug}/setup/form/question")
}

pub fn remove_question(slug: &str) -> String {
    format!("/programmes/{slug}/setup/form/question/remove")
}

pub fn setup_file(slug: &str) -> String {
    format!("/programmes/{slug}/setup.toml")
}

pub fn programme(slug: &str) -> String {
    format!("/programmes/{slug}")
}

// entries

pub fn my_entries() -> String {
    "/my/entries".to_owned()
}

pub fn enter(programme: &str) -> String {
    format!("/programmes/{programme}/enter")
}

pub fn entry(entry: impl Display) -> String {
    format!("/entries/{entry}")
}

/// A section of the form, from 1.
pub fn entry_section(entry: impl Display, number: usize) -> String {
    format!("/entries/{entry}/form?section={number}")
}

pub fn entry_form(entry: impl Display) -> String {
    format!("/entries/{entry}/form")
}

/// Entries that look alike, or like what won before.
pub fn likenesses(programme: &str) -> String {
    format!("/programmes/{programme}/desk/likenesses")
}

pub fn likenesses_look(programme: &str) -> String {
    format!("/programmes/{programme}/desk/likenesses/look")
}

pub fn likeness(programme: &str, likeness: impl Display) -> String {
    format!("/programmes/{programme}/desk/likenesses/{likeness}")
}

pub fn past_winners(programme: &str) -> String {
    format!("/programmes/{programme}/desk/past-winners")
}

/// What an entry was like before, for its team.
pub fn entry_versions(entry: impl Display) -> String {
    format!("/entries/{entry}/versions")
}

/// What an entry was like before, for those who run the programme.
pub fn desk_versions(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/versions")
}

/// The page of the files of one field.
pub fn entry_files(entry: impl Display, field: &str) -> String {
    format!("/entries/{entry}/files/{field}")
}

pub fn entry_file_remove(entry: impl Display, field: &str, file: impl Display) -> String {
    format!("/entries/{entry}/files/{field}/{file}/remove")
}

/// Where the team finds the files of its entry.
pub fn entry_own_files(entry: impl Display) -> String {
    format!("/entries/{entry}/file")
}

/// Where organisers find the files of an entry.
pub fn desk_files(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/file")
}

/// Where everybody finds the public files of an entry.
pub fn catalogue_files(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/entries/{entry}/file")
}

/// Where a judge on the floor finds the files of the table where they stand.
pub fn expo_files(programme: &str) -> String {
    format!("/programmes/{programme}/expo/file")
}

/// Where a judge finds the files of an entry.
pub fn sheet_files(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/judging/{entry}/file")
}

pub fn entry_draft(entry: impl Display) -> String {
    format!("/entries/{entry}/draft")
}

pub fn entry_preview(entry: impl Display) -> String {
    format!("/entries/{entry}/preview")
}

pub fn submission(entry: impl Display) -> String {
    format!("/entries/{entry}/submission")
}

pub fn entry_receipt(entry: impl Display) -> String {
    format!("/entries/{entry}/receipt")
}

pub fn withdrawal(entry: impl Display) -> String {
    format!("/entries/{entry}/withdrawal")
}

pub fn team(entry: impl Display) -> String {
    format!("/entries/{entry}/team")
}

pub fn leave_team(entry: impl Display, member: impl Display) -> String {
    format!("/entries/{entry}/team/{member}/remove")
}

pub fn lead_team(entry: impl Display, member: impl Display) -> String {
    format!("/entries/{entry}/team/{member}/lead")
}

pub fn team_link(entry: impl Display) -> String {
    format!("/entries/{entry}/team/link")
}

pub fn owner(entry: impl Display) -> String {
    format!("/entries/{entry}/owner")
}

pub fn ask_owner_again(entry: impl Display) -> String {
    format!("/entries/{entry}/owner/again")
}

pub fn consent(link: &str) -> String {
    format!("/consents/{link}")
}

/// Where teams of an edition look for members.
pub fn board(programme: &str) -> String {
    format!("/programmes/{programme}/teams")
}

pub fn team_notice(entry: impl Display) -> String {
    format!("/entries/{entry}/team/notice")
}

pub fn ask_to_join(entry: impl Display) -> String {
    format!("/entries/{entry}/team/request")
}

pub fn join_team(link: &str) -> String {
    format!("/teams/{link}")
}

pub fn invitation(invitation: impl Display) -> String {
    format!("/invitations/{invitation}")
}

pub fn take_back(entry: impl Display, invitation: impl Display) -> String {
    format!("/entries/{entry}/invitations/{invitation}/remove")
}

pub fn catalogue(programme: &str) -> String {
    format!("/programmes/{programme}/entries")
}

pub fn catalogue_csv(programme: &str) -> String {
    format!("/programmes/{programme}/entries.csv")
}

pub fn catalogue_print(programme: &str) -> String {
    format!("/programmes/{programme}/entries/print")
}

pub fn catalogue_entry(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/entries/{entry}")
}

pub fn verdicts(programme: &str) -> String {
    format!("/programmes/{programme}/desk/entries/verdicts")
}

pub fn views(programme: &str) -> String {
    format!("/programmes/{programme}/desk/entries/views")
}

pub fn remove_view(programme: &str) -> String {
    format!("/programmes/{programme}/desk/entries/views/remove")
}

pub fn intake(programme: &str) -> String {
    format!("/programmes/{programme}/desk/intake")
}

pub fn intake_csv(programme: &str) -> String {
    format!("/programmes/{programme}/desk/intake.csv")
}

pub fn coordinators(programme: &str) -> String {
    format!("/programmes/{programme}/people/coordinators")
}

pub fn end_coordinator(programme: &str) -> String {
    format!("/programmes/{programme}/people/coordinators/end")
}

pub fn country(programme: &str) -> String {
    format!("/programmes/{programme}/country")
}

pub fn country_csv(programme: &str) -> String {
    format!("/programmes/{programme}/country.csv")
}

pub fn desk_entries(programme: &str) -> String {
    format!("/programmes/{programme}/desk/entries")
}

pub fn desk_entries_csv(programme: &str) -> String {
    format!("/programmes/{programme}/desk/entries.csv")
}

pub fn desk_entry(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}")
}

pub fn screening(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/screening")
}

pub fn blindness(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/blindness")
}

pub fn change(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/change")
}

pub fn change_taken_back(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/change/taken-back")
}

pub fn tables(programme: &str) -> String {
    format!("/programmes/{programme}/tables")
}

pub fn table_numbers(programme: &str) -> String {
    format!("/programmes/{programme}/tables/numbers")
}

pub fn tables_file(programme: &str) -> String {
    format!("/programmes/{programme}/tables/file")
}

pub fn table_cards(programme: &str) -> String {
    format!("/programmes/{programme}/tables/cards")
}

pub fn tables_csv(programme: &str) -> String {
    format!("/programmes/{programme}/tables.csv")
}

pub fn step_back(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/conflict")
}

pub fn imports(programme: &str) -> String {
    format!("/programmes/{programme}/imports")
}

pub fn import(programme: &str, import: impl Display) -> String {
    format!("/programmes/{programme}/imports/{import}")
}

pub fn apply_import(programme: &str, import: impl Display) -> String {
    format!("/programmes/{programme}/imports/{import}/apply")
}

// panels

pub fn judges(slug: &str) -> String {
    format!("/programmes/{slug}/judges")
}

/// The judges as a file, which can be brought in again.
pub fn judges_csv(slug: &str) -> String {
    format!("/programmes/{slug}/judges.csv")
}

pub fn judges_import(slug: &str) -> String {
    format!("/programmes/{slug}/judges/import")
}

pub fn judges_import_apply(slug: &str) -> String {
    format!("/programmes/{slug}/judges/import/apply")
}

pub fn judge(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}")
}

pub fn judge_conflicts(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}/conflicts")
}

pub fn reminders(slug: &str) -> String {
    format!("/programmes/{slug}/judges/reminders")
}

pub fn stop_reminders(slug: &str) -> String {
    format!("/programmes/{slug}/judges/reminders/stop")
}

pub fn chairs(slug: &str) -> String {
    format!("/programmes/{slug}/judges/chairs")
}

/// How far the panels of a chair are.
pub fn chairing(slug: &str) -> String {
    format!("/programmes/{slug}/chairing")
}

pub fn join_codes(slug: &str) -> String {
    format!("/programmes/{slug}/judges/joining")
}

pub fn join_code(slug: &str, code: &str) -> String {
    format!("/programmes/{slug}/judges/joining/{code}")
}

pub fn close_join_code(slug: &str, code: &str) -> String {
    format!("/programmes/{slug}/judges/joining/{code}/close")
}

/// The judges who agree to be shown.
pub fn panel(slug: &str) -> String {
    format!("/programmes/{slug}/panel")
}

pub fn join_typed() -> String {
    "/join".to_owned()
}

pub fn join(code: &str) -> String {
    format!("/join/{code}")
}

pub fn judge_part(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}/part")
}

pub fn judges_terms(slug: &str) -> String {
    format!("/programmes/{slug}/judges/terms")
}

pub fn conflicts(slug: &str) -> String {
    format!("/programmes/{slug}/conflicts")
}

/// The conflicts of one judge.
pub fn conflicts_of(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/conflicts?judge={judge}")
}

/// Whom a team would not have as a judge.
pub fn entry_conflicts(entry: impl Display) -> String {
    format!("/entries/{entry}/conflicts")
}

pub fn unname_conflict(entry: impl Display, named: impl Display) -> String {
    format!("/entries/{entry}/conflicts/{named}/remove")
}

pub fn assignment(slug: &str) -> String {
    format!("/programmes/{slug}/assignment")
}

pub fn proposals(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/proposals")
}

pub fn proposal(slug: &str, proposal: impl Display) -> String {
    format!("/programmes/{slug}/assignment/proposals/{proposal}")
}

pub fn proposal_apply(slug: &str, proposal: impl Display) -> String {
    format!("/programmes/{slug}/assignment/proposals/{proposal}/apply")
}

pub fn everybody(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/everybody")
}

pub fn calibration(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/calibration")
}

pub fn proposal_drop(slug: &str, proposal: impl Display) -> String {
    format!("/programmes/{slug}/assignment/proposals/{proposal}/drop")
}

pub fn assignment_csv(slug: &str) -> String {
    format!("/programmes/{slug}/assignment.csv")
}

pub fn assignment_file(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/file")
}

pub fn assignment_file_apply(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/file/apply")
}

pub fn release(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/release")
}

pub fn ask_for_bids(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/bids")
}

pub fn separations(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/separations")
}

pub fn separations_remove(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/separations/remove")
}

pub fn departure(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}/departure")
}

pub fn judge_return(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}/return")
}

pub fn pairs(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/pairs")
}

pub fn pairs_remove(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/pairs/remove")
}

pub fn judge_invitation(judge: impl Display) -> String {
    format!("/judging/invitations/{judge}")
}

// scoring

pub fn judging() -> String {
    "/judging".to_owned()
}

/// Where an organiser begins to act for a judge.
pub fn begin_support(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}/support")
}

/// The list of the judge for whom the reader acts just now.
pub fn support() -> String {
    "/support".to_owned()
}

pub fn end_support() -> String {
    "/support/end".to_owned()
}

pub fn support_sheet(entry: impl Display) -> String {
    format!("/support/{entry}")
}

pub fn support_recusal(entry: impl Display) -> String {
    format!("/support/{entry}/recusal")
}

/// Who acted for the reader.
pub fn own_supports() -> String {
    "/judging/support".to_owned()
}

pub fn judging_in(slug: &str) -> String {
    format!("/programmes/{slug}/judging")
}

pub fn own_bids(slug: &str) -> String {
    format!("/programmes/{slug}/judging/bids")
}

/// Where a judge says that they cannot go on.
pub fn own_departure(slug: &str) -> String {
    format!("/programmes/{slug}/judging/departure")
}

pub fn judging_keys() -> String {
    "/judging/keys".to_owned()
}

/// All entries of a judge in one table.
pub fn grid(slug: &str) -> String {
    format!("/programmes/{slug}/judging/grid")
}

/// Many sheets, checked and submitted at once.
pub fn own_submission(slug: &str) -> String {
    format!("/programmes/{slug}/judging/submission")
}

pub fn own_scores(slug: &str) -> String {
    format!("/programmes/{slug}/judging/scores")
}

pub fn own_sheets(slug: &str) -> String {
    format!("/programmes/{slug}/judging/sheets")
}

/// All entries of a judge on one page, in rounds that are judged so.
pub fn ballot(slug: &str) -> String {
    format!("/programmes/{slug}/judging/ballot")
}

pub fn ballot_draft(slug: &str) -> String {
    format!("/programmes/{slug}/judging/ballot/draft")
}

pub fn ballot_submission(slug: &str) -> String {
    format!("/programmes/{slug}/judging/ballot/submission")
}

pub fn ballot_receipt(slug: &str) -> String {
    format!("/programmes/{slug}/judging/ballot/receipt")
}

pub fn sheet(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}")
}

pub fn sheet_draft(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/draft")
}

pub fn sheet_submission(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/submission")
}

pub fn sheet_receipt(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/receipt")
}

pub fn recusal(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/recusal")
}

pub fn flag(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/flag")
}

/// The rubric of the round at hand.
pub fn rubric(slug: &str) -> String {
    format!("/programmes/{slug}/rubric")
}

pub fn rubric_of(slug: &str, round: i32) -> String {
    format!("/programmes/{slug}/rubric?round={round}")
}

pub fn rubric_change(slug: &str) -> String {
    format!("/programmes/{slug}/rubric/change")
}

/// Sheets on paper: to print, and to type.
pub fn paper(slug: &str) -> String {
    format!("/programmes/{slug}/paper")
}

/// A judge's blank sheets.
pub fn paper_of(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/paper/{judge}")
}

pub fn paper_sheet(slug: &str, judge: impl Display, entry: impl Display) -> String {
    format!("/programmes/{slug}/paper/{judge}/{entry}")
}

/// The organiser's queue of what judges say is wrong.
pub fn flags(slug: &str) -> String {
    format!("/programmes/{slug}/flags")
}

pub fn flags_of(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/flags/{entry}")
}

pub fn expo(slug: &str) -> String {
    format!("/programmes/{slug}/expo")
}

pub fn expo_acts(slug: &str) -> String {
    format!("/programmes/{slug}/expo/acts")
}

pub fn expo_waiting(slug: &str) -> String {
    format!("/programmes/{slug}/expo/waiting")
}

pub fn expo_order(slug: &str) -> String {
    format!("/programmes/{slug}/expo/order")
}

pub fn floor(slug: &str) -> String {
    format!("/programmes/{slug}/floor")
}

pub fn floor_pause(slug: &str) -> String {
    format!("/programmes/{slug}/floor/pause")
}

pub fn floor_entry(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/floor/{entry}")
}

pub fn coverage(slug: &str) -> String {
    format!("/programmes/{slug}/coverage")
}

/// Of a category by its code, or of all; of those entries only that lack sheets, when asked.
pub fn coverage_csv(slug: &str, category: &str, late: bool) -> String {
    let path = with_category(format!("/programmes/{slug}/coverage.csv"), category);
    match (late, category.is_empty()) {
        (false, _) => path,
        (true, true) => format!("{path}?late=yes"),
        (true, false) => format!("{path}&late=yes"),
    }
}

pub fn closing(slug: &str) -> String {
    format!("/programmes/{slug}/closing")
}

pub fn extension(slug: &str) -> String {
    format!("/programmes/{slug}/extension")
}

pub fn score_release(slug: &str) -> String {
    format!("/programmes/{slug}/release")
}

// voting

/// The first page of an edition's public vote.
pub fn vote(slug: &str) -> String {
    format!("/programmes/{slug}/vote")
}

pub fn vote_letter(slug: &str) -> String {
    format!("/programmes/{slug}/vote/letter")
}

/// What a voter's letter leads to.
pub fn vote_link(slug: &str, token: &str) -> String {
    format!("/programmes/{slug}/vote/links/{token}")
}

pub fn vote_ballot(slug: &str) -> String {
    format!("/programmes/{slug}/vote/ballot")
}

pub fn vote_category(slug: &str, code: &str) -> String {
    format!("/programmes/{slug}/vote/ballot/{code}")
}

pub fn vote_receipt(slug: &str) -> String {
    format!("/programmes/{slug}/vote/receipt")
}

pub fn leave_vote(slug: &str) -> String {
    format!("/programmes/{slug}/vote/leave")
}

/// How many take part, for those behind the scenes.
pub fn turnout(slug: &str) -> String {
    format!("/programmes/{slug}/vote/turnout")
}

// results

/// The standing of a category by its code; of the first one when the code is empty.
pub fn standings(slug: &str, category: &str) -> String {
    with_category(format!("/programmes/{slug}/standings"), category)
}

/// How the judging of a round is planned.
pub fn plan(slug: &str) -> String {
    format!("/programmes/{slug}/judging-plan")
}

/// What would settle the standing of a category.
pub fn next(slug: &str, category: &str) -> String {
    with_category(format!("/programmes/{slug}/standings/next"), category)
}

pub fn standing_entry(slug: &str, entry: EntryId, category: &str) -> String {
    with_category(format!("/programmes/{slug}/standings/{entry}"), category)
}

/// Where panels confer.
pub fn discussions(slug: &str) -> String {
    format!("/programmes/{slug}/discussion")
}

/// The board of a category by its code; `all` for the whole edition.
pub fn discussion(slug: &str, category: &str) -> String {
    let category: String = url::form_urlencoded::byte_serialize(category.as_bytes()).collect();
    format!("/programmes/{slug}/discussion/{category}")
}

/// What changes whenever that board does.
pub fn discussion_state(slug: &str, category: &str) -> String {
    format!("{}/state", discussion(slug, category))
}

/// What is said there about one entry.
pub fn discussed(slug: &str, category: &str, entry: impl Display) -> String {
    format!("{}/{entry}", discussion(slug, category))
}

pub fn discussion_note(slug: &str, category: &str, entry: impl Display, note: impl Display) -> String {
    format!("{}/{entry}/notes/{note}/remove", discussion(slug, category))
}

/// Who moves on from a closed round.
pub fn moving_on(slug: &str) -> String {
    format!("/programmes/{slug}/moving-on")
}

pub fn list_signature(slug: &str) -> String {
    format!("/programmes/{slug}/moving-on/signature")
}

pub fn opening(slug: &str) -> String {
    format!("/programmes/{slug}/moving-on/opening")
}

/// The same page of another round; without a number, of the one that it shows by itself.
pub fn in_round(path: String, number: &str) -> String {
    if number.is_empty() {
        return path;
    }
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}round={number}")
}

fn with_category(path: String, category: &str) -> String {
    if category.is_empty() {
        return path;
    }
    let category: String = url::form_urlencoded::byte_serialize(category.as_bytes()).collect();
    format!("{path}?category={category}")
}

pub fn annulments(slug: &str) -> String {
    format!("/programmes/{slug}/annulments")
}

pub fn annul_sheet(slug: &str, sheet: impl Display) -> String {
    format!("/programmes/{slug}/annulments?sheet={sheet}")
}

pub fn annul_judge(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/annulments?judge={judge}")
}

pub fn lift_annulment(slug: &str, annulment: impl Display) -> String {
    format!("/programmes/{slug}/annulments/{annulment}/lift")
}

pub fn reopening(slug: &str) -> String {
    format!("/programmes/{slug}/reopening")
}

pub fn decisions(slug: &str) -> String {
    format!("/programmes/{slug}/decisions")
}

pub fn decision(slug: &str, prize: PrizeId) -> String {
    format!("/programmes/{slug}/decisions/{prize}")
}

pub fn signature(slug: &str, prize: PrizeId) -> String {
    format!("/programmes/{slug}/decisions/{prize}/signature")
}

pub fn publication(slug: &str) -> String {
    format!("/programmes/{slug}/publication")
}

pub fn publication_hour(slug: &str) -> String {
    format!("/programmes/{slug}/publication/hour")
}

pub fn publication_hour_back(slug: &str) -> String {
    format!("/programmes/{slug}/publication/hour/back")
}

pub fn vote_proof(slug: &str) -> String {
    format!("/programmes/{slug}/vote/proof")
}

/// What the screens of the vote found.
pub fn vote_screens(slug: &str) -> String {
    format!("/programmes/{slug}/desk/vote")
}

pub fn vote_set(slug: &str, set: VoteSetId) -> String {
    format!("/programmes/{slug}/desk/vote/sets/{set}")
}

pub fn vote_kind(slug: &str, kind: SetKind) -> String {
    format!("/programmes/{slug}/desk/vote/kinds/{kind}")
}

pub fn vote_tally(slug: &str) -> String {
    format!("/programmes/{slug}/desk/vote/tally")
}

pub fn tally_signature(slug: &str) -> String {
    format!("/programmes/{slug}/desk/vote/tally/signature")
}

pub fn champions_announcement(slug: &str) -> String {
    format!("/programmes/{slug}/desk/vote/announcement")
}

pub fn champions(slug: &str) -> String {
    format!("/programmes/{slug}/champions")
}

pub fn champions_csv(slug: &str) -> String {
    format!("/programmes/{slug}/champions.csv")
}

pub fn winners(slug: &str) -> String {
    format!("/programmes/{slug}/winners")
}

pub fn feedback(entry: impl Display) -> String {
    format!("/entries/{entry}/feedback")
}

/// Where a team challenges its result.
pub fn challenges_of(entry: impl Display) -> String {
    format!("/entries/{entry}/challenges")
}

pub fn challenge_withdrawal(entry: impl Display, challenge: impl Display) -> String {
    format!("/entries/{entry}/challenges/{challenge}/withdrawal")
}

/// For everybody.
pub fn challenges(slug: &str) -> String {
    format!("/programmes/{slug}/challenges")
}

/// Behind the scenes.
pub fn challenges_desk(slug: &str) -> String {
    format!("/programmes/{slug}/desk/challenges")
}

pub fn challenge(slug: &str, challenge: impl Display) -> String {
    format!("/programmes/{slug}/desk/challenges/{challenge}")
}

pub fn corrections(slug: &str) -> String {
    format!("/programmes/{slug}/corrections")
}

pub fn correction_publication(slug: &str) -> String {
    format!("/programmes/{slug}/corrections/publication")
}

pub fn correction_end(slug: &str) -> String {
    format!("/programmes/{slug}/corrections/end")
}

/// The public record as it was before a correction.
pub fn earlier_record(slug: &str, fingerprint: &str) -> String {
    format!("/programmes/{slug}/record/earlier/{fingerprint}")
}

pub fn record(slug: &str) -> String {
    format!("/programmes/{slug}/record")
}

pub fn record_file(slug: &str) -> String {
    format!("/programmes/{slug}/record.zip")
}

pub fn own_record(slug: &str) -> String {
    format!("/programmes/{slug}/record/own")
}

pub fn own_receipt(slug: &str) -> String {
    format!("/programmes/{slug}/record/own.json")
}

// ceremony

pub fn documents(slug: &str) -> String {
    format!("/programmes/{slug}/documents")
}

/// One of an edition's documents, by the rest of its address.
pub fn document(slug: &str, rest: &str) -> String {
    format!("/programmes/{slug}/documents/{rest}")
}

pub fn certificates(slug: &str) -> String {
    format!("/programmes/{slug}/documents/certificates")
}

pub fn organisers_certificate(slug: &str, code: &str) -> String {
    format!("/programmes/{slug}/documents/certificates/{code}")
}

pub fn press(slug: &str) -> String {
    format!("/programmes/{slug}/press")
}

pub fn press_text(slug: &str) -> String {
    format!("/programmes/{slug}/press.txt")
}

/// The published result in a form for other programs: `json`, `csv`, `atom`, `jsonld`; and as a picture, `png`.
pub fn winners_file(slug: &str, form: &str) -> String {
    format!("/programmes/{slug}/winners.{form}")
}

pub fn calendar(slug: &str) -> String {
    format!("/programmes/{slug}/calendar.ics")
}

/// Where a certificate is confirmed: this address is printed on it.
pub fn certificate(code: &str) -> String {
    format!("/certificates/{code}")
}

pub fn certificate_pdf(code: &str) -> String {
    format!("/certificates/{code}/pdf")
}

pub fn my_certificates() -> String {
    "/my/certificates".to_owned()
}

/// What is known of one prize on stage.
pub fn show_item(slug: &str, prize: PrizeId) -> String {
    format!("/programmes/{slug}/run-of-show/{prize}")
}

pub fn run_of_show(slug: &str) -> String {
    format!("/programmes/{slug}/run-of-show")
}

/// Where the ceremony is moved on.
pub fn console(slug: &str) -> String {
    format!("/programmes/{slug}/run-of-show/console")
}

pub fn step(slug: &str) -> String {
    format!("/programmes/{slug}/run-of-show/step")
}

pub fn end_performance(slug: &str) -> String {
    format!("/programmes/{slug}/run-of-show/end")
}

/// The screen in the hall.
pub fn screen(slug: &str) -> String {
    format!("/programmes/{slug}/run-of-show/screen")
}

pub fn screen_moves(slug: &str) -> String {
    format!("/programmes/{slug}/run-of-show/moves")
}

/// Where everybody follows the ceremony.
pub fn watching(slug: &str) -> String {
    format!("/programmes/{slug}/ceremony")
}

pub fn watching_pieces(slug: &str) -> String {
    format!("/programmes/{slug}/ceremony/steps")
}

// desk

pub fn home() -> String {
    "/".to_owned()
}

pub fn desks() -> String {
    "/desk".to_owned()
}

pub fn desk(slug: &str) -> String {
    format!("/programmes/{slug}/desk")
}

/// Behind the scenes; with an extension as a file.
pub fn desk_statistics(slug: &str, extension: &str) -> String {
    format!("/programmes/{slug}/desk/statistics{extension}")
}

/// For everybody, after publication; with an extension as a file.
pub fn statistics(slug: &str, extension: &str) -> String {
    format!("/programmes/{slug}/statistics{extension}")
}

pub fn letter_texts(programme: &str) -> String {
    format!("/programmes/{programme}/letters/texts")
}

pub fn letter_text(programme: &str, letter: &str) -> String {
    format!("/programmes/{programme}/letters/texts/{letter}")
}

pub fn letters(slug: &str) -> String {
    format!("/programmes/{slug}/letters")
}

pub fn letter(slug: &str, letter: LetterId) -> String {
    format!("/programmes/{slug}/letters/{letter}")
}

pub fn stop_letter(slug: &str, letter: LetterId) -> String {
    format!("/programmes/{slug}/letters/{letter}/stop")
}

pub fn try_letter_again(slug: &str, letter: LetterId) -> String {
    format!("/programmes/{slug}/letters/{letter}/again")
}

/// Where an organiser writes to many.
pub fn writing(slug: &str) -> String {
    format!("/programmes/{slug}/letters/new")
}

pub fn sendings(slug: &str) -> String {
    format!("/programmes/{slug}/sendings")
}

pub fn sending(slug: &str, sending: impl Display) -> String {
    format!("/programmes/{slug}/sendings/{sending}")
}

pub fn stop_sending(slug: &str, sending: impl Display) -> String {
    format!("/programmes/{slug}/sendings/{sending}/stop")
}

pub fn site_letters() -> String {
    "/letters".to_owned()
}

pub fn site_letter(letter: LetterId) -> String {
    format!("/letters/{letter}")
}

pub fn log(slug: &str) -> String {
    format!("/programmes/{slug}/log")
}

pub fn people(slug: &str) -> String {
    format!("/programmes/{slug}/people")
}

/// Everybody with a role as a file, which can be brought in again.
pub fn people_csv(slug: &str) -> String {
    format!("/programmes/{slug}/people.csv")
}

pub fn people_import(slug: &str) -> String {
    format!("/programmes/{slug}/people/import")
}

pub fn people_import_apply(slug: &str) -> String {
    format!("/programmes/{slug}/people/import/apply")
}

/// A programme's page behind the scenes, by the rest of its address.
pub fn behind(slug: &str, rest: &str) -> String {
    format!("/programmes/{slug}/{rest}")
}

pub fn public_entry(slug: &str, entry: EntryId) -> String {
    format!("/programmes/{slug}/entries/{entry}")
}
