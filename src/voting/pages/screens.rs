//! What the screens found: when they went over the ballots last, and the sets that wait for somebody to decide.

use actix_web::web::Data;
use askama::Template;

use super::Room;
use super::set_words::SetRow;
use crate::app::App;
use crate::column::Moment;
use crate::error::Answer;
use crate::language::Sentence;
use crate::routes;
use crate::voting::rules::lines;
use crate::voting::rules::screens::screen;
use crate::voting::{Decider, Screening, Scrutineer, Vote, VoteSet, VoteState, store};
use crate::web::{For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "voting/screens.html")]
struct ScreensPage {
    t: Shell,
    room: Room,
    last: Option<String>,
    /// The vote has begun, and the reader runs it.
    may_screen: bool,
    over: bool,
    waiting: Vec<SetRow>,
    decided: Vec<SetRow>,
}

impl ScreensPage {
    fn of(t: Shell, scrutineer: &Scrutineer, last: Option<&Screening>, sets: &[VoteSet]) -> Self {
        let t = t.accented(&scrutineer.programme.accent);
        let (slug, zone) = (&scrutineer.programme.slug, &scrutineer.programme.zone);
        let (waiting, decided): (Vec<_>, Vec<_>) = sets.iter().partition(|set| set.standing == VoteState::Suspect);
        let rows = |sets: Vec<&VoteSet>| lines(sets).iter().map(|line| SetRow::of(&t, slug, line)).collect();
        Self {
            room: Room::of(&t, scrutineer),
            last: last.map(|last| t.s2("count-screened", "person", &last.by, "when", t.moment(last.at, zone))),
            may_screen: scrutineer.organises() && matches!(scrutineer.vote, Vote::Open { .. } | Vote::Over),
            over: scrutineer.vote == Vote::Over,
            waiting: rows(waiting),
            decided: rows(decided),
            t,
        }
    }
}

/// For auditors too: they read what is found and decided, and change nothing.
pub async fn screens_page(app: Data<App>, t: Shell, For(scrutineer): For<Scrutineer>) -> Answer {
    let id = scrutineer.programme.id;
    let read = move |conn: &mut crate::db::Conn| Ok((store::last_screening(conn, id)?, store::sets(conn, id)?));
    let (last, sets) = app.db.read(read).await?;
    page(ScreensPage::of(t, &scrutineer, last.as_ref(), &sets))
}

/// Reading and screening millions of ballots takes seconds: it happens beside the writes, not within one.
pub async fn run_screens(app: Data<App>, For(Decider(scrutineer)): For<Decider>) -> Answer {
    let (now, id, by) = (Moment::now(), scrutineer.programme.id, scrutineer.person.id);
    let programme = scrutineer.programme;
    let slug = programme.slug.clone();
    let kept = app
        .db
        .read(move |conn| {
            let rolled = store::roll(conn, id)?;
            let found = screen(&rolled.roll);
            Ok((rolled, found))
        })
        .await?;
    app.db.write(move |conn| store::keep_screening(conn, by, &programme, (&kept.0, &kept.1), now)).await?;
    see_saying(routes::vote_screens(&slug), &Sentence::new("said-vote-screened"))
}
