//! An edition as everybody sees it. Nothing here depends on scores, decisions or anything else that is secret.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::error::Answer;
use crate::panels;
use crate::programme::{
    self, Calendar, Catalogue, Category, CategoryWord, Kind, Prize, Programme, Round, Shown, Stage, StageKind,
};
use crate::results;
use crate::routes;
use crate::voting::{self, Vote};
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "desk/programme.html")]
struct ProgrammePage {
    t: Shell,
    name: String,
    summary: String,
    eyebrow: String,
    enter: Option<String>,
    /// Where teams look for members, in a hackathon that takes entries.
    board: Option<String>,
    catalogue: Option<String>,
    winners: Option<String>,
    /// From the day before the ceremony until all is known.
    ceremony: Option<String>,
    calendar: String,
    panel: Option<String>,
    /// Once they are announced.
    champions: Option<String>,
    /// What is said of the vote, and the way there.
    vote: Option<(String, String)>,
    /// It is open now.
    votes: bool,
    stages: Vec<StageRow>,
    category_title: String,
    categories: Vec<String>,
    prizes: Vec<PrizeRow>,
    rounds: Vec<(String, Vec<String>)>,
}

struct StageRow {
    state: &'static str,
    name: String,
    iso: String,
    when: String,
    note: String,
}

struct PrizeRow {
    name: String,
    winners: String,
}

pub async fn programme_page(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let id = shown.programme.id;
    let (calendar, categories, prizes, rounds, progress, (shows, announced)) = app
        .db
        .read(move |conn| {
            let calendar = programme::store::calendar(conn, id)?;
            let categories = programme::store::categories(conn, id)?;
            let prizes = programme::store::prizes(conn, id)?;
            let rounds = programme::store::rounds(conn, id)?;
            let known = (panels::store::terms(conn, id)?.shows_panel, voting::store::is_announced(conn, id)?);
            Ok((calendar, categories, prizes, rounds, results::store::progress(conn, id)?, known))
        })
        .await?;
    let t = t.accented(&shown.programme.accent);
    let rounds = round_rows(&t, &shown.programme, &rounds);
    let panel = shows.then(|| routes::panel(&shown.programme.slug));
    let champions = announced.then(|| routes::champions(&shown.programme.slug));
    let seen = ProgrammePage::of(t, &shown.programme, &calendar, &categories, &prizes, progress.published);
    page(ProgrammePage { rounds, panel, champions, ..seen })
}

impl ProgrammePage {
    fn of(
        t: Shell,
        programme: &Programme,
        calendar: &Calendar,
        categories: &[Category],
        prizes: &[Prize],
        published: Option<Moment>,
    ) -> Self {
        let (slug, zone, now) = (&programme.slug, &programme.zone, t.now);
        let entered = calendar.has_closed(StageKind::Entries, now);
        let catalogued = programme.terms.catalogue == Catalogue::AfterClosing && entered;
        let vote = voting::vote(&programme.terms, calendar, now);
        let title = match programme.terms.category_word {
            CategoryWord::Category => "desk-categories",
            CategoryWord::Challenge => "desk-challenges",
        };
        Self {
            name: t.names(&programme.names).to_owned(),
            summary: t.names(&programme.summaries).to_owned(),
            panel: None,
            champions: None,
            eyebrow: entries_line(&t, calendar, zone),
            enter: calendar.is_open(StageKind::Entries, now).then(|| routes::behind(slug, "enter")),
            board: (programme.kind == Kind::Hackathon && calendar.is_open(StageKind::Entries, now))
                .then(|| routes::board(slug)),
            catalogue: (catalogued || published.is_some()).then(|| routes::behind(slug, "entries")),
            winners: published.map(|_| routes::winners(slug)),
            ceremony: calendar
                .stage(StageKind::Ceremony)
                .filter(|stage| published.is_none() && now >= stage.opens_at.plus_days(-1))
                .map(|_| routes::watching(slug)),
            calendar: routes::calendar(slug),
            vote: voting::pages::line_of(&t, vote, zone).map(|line| (line, routes::vote(slug))),
            votes: matches!(vote, Vote::Open { .. }),
            stages: calendar.0.iter().map(|stage| stage_row(&t, stage, zone)).collect(),
            category_title: t.s(title),
            categories: categories.iter().map(|one| t.names(&one.names).to_owned()).collect(),
            prizes: prizes.iter().map(|prize| prize_row(&t, prize)).collect(),
            rounds: Vec::new(),
            t,
        }
    }
}

/// The rules of each round, as they were fixed before.
fn round_rows(t: &Shell, programme: &Programme, rounds: &[Round]) -> Vec<(String, Vec<String>)> {
    let word = programme.terms.category_word;
    let row = |(number, round): (usize, &Round)| {
        let lines = programme::pages::round_lines(t, round, word, number + 1 == rounds.len());
        (t.names(&round.names).to_owned(), lines)
    };
    rounds.iter().enumerate().map(row).collect()
}

fn entries_line(t: &Shell, calendar: &Calendar, zone: &str) -> String {
    match calendar.stage(StageKind::Entries) {
        Some(stage) if stage.is_open(t.now) => t.s1("desk-entries-open-until", "when", t.moment(stage.closes_at, zone)),
        Some(stage) if t.now < stage.opens_at => t.s1("desk-entries-open-from", "when", t.moment(stage.opens_at, zone)),
        Some(_) => t.s("desk-entries-are-closed"),
        None => String::new(),
    }
}

fn stage_row(t: &Shell, stage: &Stage, zone: &str) -> StageRow {
    let (state, at, key, note) = if stage.closes_at <= t.now {
        ("past", stage.closes_at, "desk-stage-until", t.s("desk-stage-done"))
    } else if stage.opens_at <= t.now {
        ("current", stage.closes_at, "desk-stage-until", t.s1("desk-stage-now", "ends", t.until(stage.closes_at)))
    } else {
        ("future", stage.opens_at, "desk-stage-from", t.until(stage.opens_at))
    };
    StageRow {
        state,
        name: t.s(format!("desk-stage-{}", stage.kind)),
        iso: at.to_string(),
        when: t.s1(key, "when", t.moment(at, zone)),
        note,
    }
}

fn prize_row(t: &Shell, prize: &Prize) -> PrizeRow {
    PrizeRow { name: t.names(&prize.names).to_owned(), winners: t.n("desk-prize-winners", prize.winners_max) }
}
