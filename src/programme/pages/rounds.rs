//! The rounds of an edition: their rules, and their own dates, changed with a reason, as they are and as they were.

use actix_web::web::Data;
use askama::Template;

use super::round_words::round_lines;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::rules::{self, TypedStage};
use crate::programme::{Dates, Organiser, Programme, Round, RoundChange, RoundId, Staff, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "programme/rounds.html")]
struct RoundsPage {
    t: Shell,
    slug: String,
    programme: String,
    zone: String,
    organises: bool,
    rounds: Vec<RoundForm>,
    changes: Vec<ChangeRow>,
    problems: Problems,
}

struct RoundForm {
    id: RoundId,
    name: String,
    rules: Vec<String>,
    dates: String,
    opens_id: String,
    closes_id: String,
    reason_id: String,
    typed: TypedStage,
    /// The dates that this page shows, so that an older page does not undo a newer one.
    seen: (String, String),
    unfolded: bool,
}

struct ChangeRow {
    round: String,
    before: String,
    after: String,
    reason: String,
    by: String,
    when: String,
}

impl RoundsPage {
    async fn load(app: &Data<App>, t: Shell, programme: &Programme, organises: bool) -> Result<Self> {
        let id = programme.id;
        let read = app.db.read(move |conn| Ok((store::rounds(conn, id)?, store::round_changes(conn, id)?)));
        let (rounds, changes) = read.await?;
        let t = t.accented(&programme.accent);
        let named = |id: RoundId| rounds.iter().find(|it| it.id == id).map_or("", |it| t.names(&it.names)).to_owned();
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            rounds: rounds.iter().map(|round| RoundForm::of(&t, programme, round, rounds.len())).collect(),
            changes: changes.iter().map(|it| ChangeRow::of(&t, it, named(it.round), &programme.zone)).collect(),
            zone: programme.zone.clone(),
            organises,
            problems: Problems::none(),
            t,
        })
    }

    /// The page again with what was typed; the round stands open.
    fn wrong(mut self, id: RoundId, typed: &TypedStage, mistakes: Vec<(&'static str, WhyNot)>) -> Answer {
        let at = |(part, why)| (format!("{part}-{id}"), why);
        self.problems = self.t.problems(&mistakes.into_iter().map(at).collect::<Vec<_>>());
        for round in self.rounds.iter_mut().filter(|round| round.id == id) {
            round.typed = typed.clone();
            round.unfolded = true;
        }
        wrong_form(self)
    }
}

impl RoundForm {
    fn of(t: &Shell, programme: &Programme, round: &Round, rounds: usize) -> Self {
        let (id, zone) = (round.id, &programme.zone);
        let raw = |at: Option<Moment>| at.map(|at| at.micros().to_string()).unwrap_or_default();
        let last = usize::try_from(round.number()).is_ok_and(|number| number == rounds);
        Self {
            id,
            name: t.s2("programme-round-named", "number", t.number(round.number()), "name", t.names(&round.names)),
            rules: round_lines(t, round, programme.terms.category_word, last),
            dates: between(t, (round.opens_at, round.closes_at), zone),
            opens_id: format!("opens-{id}"),
            closes_id: format!("closes-{id}"),
            reason_id: format!("reason-{id}"),
            typed: TypedStage::of_round(round, zone),
            seen: (raw(round.opens_at), raw(round.closes_at)),
            unfolded: false,
        }
    }
}

fn between(t: &Shell, dates: Dates, zone: &str) -> String {
    match dates {
        (Some(opens), Some(closes)) => {
            t.s2("programme-stage-between", "opens", t.moment(opens, zone), "closes", t.moment(closes, zone))
        }
        _ => t.s("programme-round-no-dates"),
    }
}

impl ChangeRow {
    fn of(t: &Shell, change: &RoundChange, round: String, zone: &str) -> Self {
        Self {
            round,
            before: between(t, change.before, zone),
            after: between(t, change.after, zone),
            reason: change.reason.clone(),
            by: change.changed_by.clone(),
            when: t.moment(change.at, zone),
        }
    }
}

pub async fn rounds_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    page(RoundsPage::load(&app, t, &staff.programme, staff.organises).await?)
}

pub async fn change_round(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (programme, by) = (organiser.programme, organiser.person.id);
    let id = RoundId::parse(fields.raw("round")).ok_or(Error::NotFound)?;
    let text = |part: &str| fields.text(&format!("{part}-{id}"));
    let typed = TypedStage { opens: text("opens"), closes: text("closes"), reason: text("reason") };
    let raw = |name: &str| fields.number(name).map(Moment::of_micros);
    let seen = (raw("seen-opens"), raw("seen-closes"));
    let programme_id = programme.id;
    let calendar = app.db.read(move |conn| store::calendar(conn, programme_id)).await?;
    let wanted = match rules::round_typed(&calendar, seen, &typed, &programme.zone) {
        Ok(wanted) => wanted,
        Err(mistakes) => return RoundsPage::load(&app, t, &programme, true).await?.wrong(id, &typed, mistakes),
    };
    let (of, reason, now) = (programme.clone(), typed.reason.clone(), Moment::now());
    let change = app.db.write(move |conn| store::change_round(conn, by, &of, id, (seen, wanted), &reason, now));
    match change.await {
        Ok(()) => see_saying(routes::rounds(&programme.slug), &Sentence::new("said-round-changed")),
        Err(Error::Conflict(why) | Error::Refused(why)) => {
            RoundsPage::load(&app, t, &programme, true).await?.wrong(id, &typed, vec![("opens", why)])
        }
        Err(error) => Err(error),
    }
}
