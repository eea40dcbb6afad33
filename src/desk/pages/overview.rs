//! The four answers: what stage, what is late, who has not begun, what needs me.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::desk::{Facts, Late, Step, rules, store};
use crate::error::Answer;
use crate::programme::{self, Calendar, Staff};
use crate::routes;
use crate::voting::{self, Vote};
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "desk/overview.html")]
struct OverviewPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    stage: String,
    stage_note: String,
    late: Vec<Answered>,
    late_count: String,
    not_begun: String,
    not_begun_note: String,
    idle: Vec<String>,
    idle_more: Option<String>,
    coverage: String,
    steps: Vec<Answered>,
    step_count: String,
    counts: Vec<(String, String)>,
    /// Who takes part in the public vote, where there is one.
    turnout: Option<String>,
    /// Where the public votes.
    vote: Option<String>,
}

/// A sentence that leads to where something can be done.
struct Answered {
    text: String,
    href: String,
}

pub async fn overview_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let (programme, person) = (staff.programme.clone(), staff.person.clone());
    let (facts, calendar) = app
        .db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let calendar = programme::store::calendar_in(conn, programme.id, &round)?;
            Ok((store::facts(conn, &programme, &person)?, calendar))
        })
        .await?;
    page(OverviewPage::of(t.accented(&staff.programme.accent), &staff, &facts, &calendar))
}

impl OverviewPage {
    fn of(t: Shell, staff: &Staff, facts: &Facts, calendar: &Calendar) -> Self {
        let (slug, now) = (&staff.programme.slug, t.now);
        let late = rules::late(facts, calendar, now);
        let steps = rules::steps(facts, calendar, now);
        let (stage, stage_note) = stage(&t, calendar, &staff.programme.zone, facts);
        let vote = voting::vote(&staff.programme.terms, calendar, now);
        Self {
            turnout: (vote != Vote::NotHeld).then(|| routes::turnout(slug)),
            slug: slug.clone(),
            programme: t.names(&staff.programme.names).to_owned(),
            organises: staff.organises,
            stage,
            stage_note,
            late_count: t.number(late.iter().map(|one| late_count(*one)).sum::<usize>() as i64),
            late: late.into_iter().map(|one| late_row(&t, slug, one)).collect(),
            not_begun: t.number(facts.not_begun as i64),
            not_begun_note: t.n("desk-not-begun-note", facts.not_begun),
            idle: facts.idle.iter().take(IDLE_NAMED).cloned().collect(),
            idle_more: more(&t, facts.idle.len()),
            coverage: routes::behind(slug, "coverage"),
            step_count: t.number(steps.len() as i64),
            steps: steps.into_iter().map(|step| step_row(&t, slug, step)).collect(),
            counts: counts(&t, facts),
            vote: staff.programme.terms.vote.map(|_| routes::vote_screens(slug)),
            t,
        }
    }
}

/// So many of those who have not begun are named.
const IDLE_NAMED: usize = 4;

fn more(t: &Shell, idle: usize) -> Option<String> {
    let others = idle.saturating_sub(IDLE_NAMED);
    (others > 0).then(|| t.n("desk-more", others))
}

fn stage(t: &Shell, calendar: &Calendar, zone: &str, facts: &Facts) -> (String, String) {
    if facts.published {
        return (t.s("desk-stage-published"), t.s("desk-stage-published-note"));
    }
    if facts.closed {
        return (t.s("desk-stage-decision"), t.s("desk-stage-deciding-note"));
    }
    match calendar.current(t.now) {
        Some(stage) => {
            let ends = if stage.is_open(t.now) { "desk-stage-closes" } else { "desk-stage-closed" };
            let note = t.s2(ends, "until", t.until(stage.closes_at), "when", t.moment(stage.closes_at, zone));
            (t.s(format!("desk-stage-{}", stage.kind)), note)
        }
        None => (t.s("desk-stage-before"), String::new()),
    }
}

const fn late_count(late: Late) -> usize {
    match late {
        Late::Screening(count) | Late::Sheets(count) | Late::Decisions(count) => count,
    }
}

fn late_row(t: &Shell, slug: &str, late: Late) -> Answered {
    let (id, count, href) = match late {
        Late::Screening(count) => ("desk-late-screening", count, routes::behind(slug, "desk/entries")),
        Late::Sheets(count) => ("desk-late-sheets", count, routes::behind(slug, "coverage")),
        Late::Decisions(count) => ("desk-late-decisions", count, routes::decisions(slug)),
    };
    Answered { text: t.n(id, count), href }
}

fn step_row(t: &Shell, slug: &str, step: Step) -> Answered {
    let (text, href) = match step {
        Step::Screen(count) => (t.n("desk-step-screen", count), routes::behind(slug, "desk/entries")),
        Step::InviteJudges => (t.s("desk-step-invite"), routes::behind(slug, "judges")),
        Step::Assign(count) => (t.n("desk-step-assign", count), routes::behind(slug, "assignment")),
        Step::AwaitJudges(count) => (t.n("desk-step-await", count), routes::behind(slug, "judges")),
        Step::CloseScoring => (t.s("desk-step-close"), routes::behind(slug, "closing")),
        Step::Replace(count) => (t.n("desk-step-replace", count), routes::behind(slug, "assignment")),
        Step::LookAtConflicts(count) => (t.n("desk-step-conflicts", count), routes::conflicts(slug)),
        Step::Reopen => (t.s("desk-step-reopen"), routes::reopening(slug)),
        Step::Release => (t.s("desk-step-release"), routes::score_release(slug)),
        Step::MoveOn => (t.s("desk-step-move-on"), routes::moving_on(slug)),
        Step::Decide(count) => (t.n("desk-step-decide", count), routes::decisions(slug)),
        Step::Sign(count) => (t.n("desk-step-sign", count), routes::decisions(slug)),
        Step::Publish => (t.s("desk-step-publish"), routes::publication(slug)),
        Step::AnswerFlags(count) => (t.n("desk-step-flags", count), routes::flags(slug)),
        Step::AnswerChallenges(count) => (t.n("desk-step-challenges", count), routes::challenges_desk(slug)),
        Step::Correct => (t.s("desk-step-correct"), routes::corrections(slug)),
        Step::MendLetters(count) => (t.n("desk-step-letters", count), routes::letters(slug)),
    };
    Answered { text, href }
}

fn counts(t: &Shell, facts: &Facts) -> Vec<(String, String)> {
    let all = [
        ("desk-count-drafts", facts.drafts),
        ("desk-count-submitted", facts.submitted),
        ("desk-count-unscreened", facts.unscreened),
        ("desk-count-withdrawn", facts.withdrawn),
        ("desk-count-judges", facts.judges_accepted),
        ("desk-count-sheets-expected", facts.sheets_expected),
        ("desk-count-sheets-in", facts.sheets_in),
        ("desk-count-prizes", facts.prizes),
        ("desk-count-decided", facts.decided),
        ("desk-count-signed", facts.signed),
    ];
    all.into_iter().map(|(id, count)| (t.s(id), t.number(count as i64))).collect()
}
