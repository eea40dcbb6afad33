//! What would settle a standing: who may still win, which further score sheets would show it, and who could write them.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::rounds::Rounds;
use super::standings::{choices, chosen, winners};
use super::{Choice, Room};
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, Hidden};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Category, CategoryId, Method, Programme, Round};
use crate::results::rules::calibration::Why;
use crate::results::rules::settling::{Contended, Settling, Wanted};
use crate::results::store::{ClosedRound, Settled};
use crate::results::{Opener, Sighted, store};
use crate::routes;
use crate::scoring::{self, EntryCovered};
use crate::web::{Fields, For, Problems, Shell, page, query, see, wrong_form};

const USUAL_SHEETS: u32 = 10;
const MOST_SHEETS: u32 = 500;

#[derive(Template)]
#[template(path = "results/next.html")]
struct NextPage {
    t: Shell,
    room: Room,
    back: String,
    rounds: Rounds,
    categories: Vec<Choice>,
    sheets: String,
    code: String,
    /// How many sheets can be asked for here, by this reader.
    further: usize,
    reason: String,
    problems: Problems,
    /// Why there is no advice: its title and its text.
    nothing: Option<(String, String)>,
    finding: String,
    /// What of the further score sheets is left over.
    unspent: String,
    rows: Vec<Row>,
}

/// An entry in the running, in words.
struct Row {
    href: String,
    title: String,
    reference: String,
    chance: String,
    bar: String,
    sheets: String,
    further: String,
    margin: String,
    /// Their names, and their pages for those who may open them.
    readers: Vec<(Option<String>, String)>,
    missing: String,
}

/// What is asked of the page: a category by its code, a round by its number, and for how many sheets there is time.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub category: String,
    pub round: String,
    pub sheets: String,
}

impl Question {
    fn budget(&self) -> Option<u32> {
        self.sheets.parse().ok().filter(|sheets| (1..=MOST_SHEETS).contains(sheets))
    }
}

/// The answer, without which the number of sheets was no number.
pub(super) struct Found {
    pub looked_at: ClosedRound,
    category: Option<Category>,
    categories: Vec<Category>,
    /// The round that is looked at is the one at hand, and the reader is not too close to whoever competes: they can
    /// ask for more.
    may_ask: bool,
    /// How many visits an expo had, the fewest that an entry had, and how many it should have.
    visits: Option<(usize, usize, usize)>,
    pub settled: Option<Settled>,
}

pub(super) async fn find(app: &Data<App>, sighted: &Sighted, question: &Question) -> Result<Found> {
    let (own, question) = (sighted.clone(), question.clone());
    app.db
        .read(move |conn| {
            let Sighted { programme, person, .. } = &own;
            let looked_at = store::closed_round(conn, programme.id, &question.round)?;
            // What would settle an order or shares is no question of single sheets.
            if looked_at.round.is_ballot() {
                return Err(Error::NotFound);
            }
            let categories = own.within(programme::store::categories(conn, programme.id)?);
            let category = chosen(&categories, &question.category)?;
            if !own.sees(category.as_ref().map(|one| one.id)) {
                return Err(Error::NotFound);
            }
            let of = category.as_ref().map(|one| one.id);
            let winners = winners(&programme::store::prizes(conn, programme.id)?, category.as_ref());
            let round = &looked_at.round;
            let hidden = entries::store::hidden_from(conn, programme, person)?;
            let settled = |budget| store::settling_of(conn, programme, round, of, Wanted { winners, budget }, &hidden);
            let settled = question.budget().map(settled).transpose()?;
            let close = store::competing(conn, programme, round, of)?.iter().any(|entry| hidden.covers(entry.id));
            let may_ask = !close && programme::store::round(conn, programme.id)?.id == round.id;
            let visits = visits(conn, programme, round, of, &hidden)?;
            Ok(Found { looked_at, category, categories, may_ask, visits, settled })
        })
        .await
}

/// Of an expo, where judges walk and no sheet is asked for.
fn visits(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    category: Option<CategoryId>,
    hidden: &Hidden,
) -> Result<Option<(usize, usize, usize)>> {
    if round.method != Method::Expo {
        return Ok(None);
    }
    let coverage = scoring::store::coverage(conn, programme, round)?;
    let of = coverage.entries.iter().filter(|it| !hidden.covers(it.entry.id));
    let of = of.filter(|it| category.is_none_or(|category| it.entry.categories.contains(&category)));
    let counts: Vec<usize> = of.map(EntryCovered::done).collect();
    Ok(Some((counts.iter().sum(), counts.iter().min().copied().unwrap_or(0), coverage.needed)))
}

pub async fn next_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>, request: HttpRequest) -> Answer {
    let (category, round) = (query(&request, "category"), query(&request, "round"));
    let question = Question { category, round, sheets: typed(&request) };
    let found = find(&app, &sighted, &question).await?;
    let next = NextPage::of(t, &sighted, &question, &found);
    if found.settled.is_some() { page(next) } else { wrong_form(next.refused()) }
}

/// Asks for those sheets: they become a proposal, for somebody to look at and apply.
pub async fn ask_extra(app: Data<App>, t: Shell, For(Opener(sighted)): For<Opener>, fields: Fields) -> Answer {
    let (category, round) = (fields.text("category"), fields.text("round"));
    let question = Question { category, round, sheets: fields.text("sheets") };
    let (found, reason, now) = (find(&app, &sighted, &question).await?, fields.text("reason"), Moment::now());
    let (settled, of) = (found.settled.clone().ok_or(Error::NotFound)?, found.looked_at.round.clone());
    let (by, programme, why) = (sighted.person.id, sighted.programme.clone(), reason.clone());
    let category = found.category.as_ref().map(|one| one.id);
    let asked = app.db.write(move |conn| store::ask_extra(conn, by, &programme, (&of, category), &settled, &why, now));
    match asked.await {
        Ok(id) => see(routes::proposal(&sighted.programme.slug, id)),
        Err(Error::Refused(why)) if found.may_ask => {
            let problems = Problems::one(&t, "reason", &why);
            wrong_form(NextPage { reason, problems, ..NextPage::of(t, &sighted, &question, &found) })
        }
        Err(error) => Err(error),
    }
}

/// The further score sheets there is time for; the usual number when nobody says.
fn typed(request: &HttpRequest) -> String {
    let asked = request.query_string().split('&').any(|pair| pair.split('=').next() == Some("sheets"));
    if asked { query(request, "sheets").trim().to_owned() } else { USUAL_SHEETS.to_string() }
}

impl NextPage {
    fn of(t: Shell, sighted: &Sighted, question: &Question, found: &Found) -> Self {
        let t = t.accented(&sighted.programme.accent);
        let (slug, code) = (&sighted.programme.slug, found.category.as_ref().map_or("all", |one| one.code.as_str()));
        let rounds = Rounds::of(&t, &found.looked_at, &routes::next(slug, code));
        let asked = Self {
            room: Room::of(&t, sighted),
            // The way back is to the standing of the round that is shown.
            back: routes::in_round(routes::standings(slug, code), &rounds.number),
            rounds,
            categories: choices(&t, &found.categories, code, sighted.sees(None)),
            sheets: question.sheets.clone(),
            code: code.to_owned(),
            further: 0,
            reason: String::new(),
            problems: Problems::none(),
            nothing: None,
            finding: String::new(),
            unspent: String::new(),
            rows: Vec::new(),
            t,
        };
        match (found.visits, &found.settled) {
            (Some(visits), _) => asked.walked(visits),
            (None, Some(settled)) => {
                let further = if found.may_ask && sighted.organises() { settled.further().0.len() } else { 0 };
                Self { further, ..asked.answered(code, settled) }
            }
            (None, None) => asked,
        }
    }

    /// Judges wrote no sheets: what would say more is more visits.
    fn walked(self, (visits, fewest, needed): (usize, usize, usize)) -> Self {
        let t = &self.t;
        let said = Sentence::new("results-next-expo-text").count("visits", visits);
        let said = said.with("fewest", t.number(fewest)).with("needed", t.number(needed));
        Self { nothing: Some((t.s("results-next-expo"), t.why(&said))), ..self }
    }

    fn refused(self) -> Self {
        let why = WhyNot::new("results-why-next-sheets").with("least", "1").count("most", MOST_SHEETS as usize);
        Self { problems: Problems::one(&self.t, "sheets", &why), ..self }
    }

    fn answered(self, code: &str, settled: &Settled) -> Self {
        let t = &self.t;
        let said = |title: &str, text: String| Some((t.s(title), text));
        match &settled.found {
            Err(why) => Self { nothing: said("results-next-silent", silence(t, *why)), ..self },
            Ok(found) if found.settled => Self { nothing: said("results-next-settled", doubt_now(t, found)), ..self },
            Ok(found) => Self {
                finding: finding(t, found, settled.winners),
                unspent: if found.unspent > 0 { t.n("results-next-unspent", found.unspent) } else { String::new() },
                rows: found.shortlist.iter().filter_map(|one| Row::of(t, &self, code, one, settled)).collect(),
                ..self
            },
        }
    }
}

impl Row {
    fn of(t: &Shell, on: &NextPage, code: &str, one: &Contended, settled: &Settled) -> Option<Self> {
        let room = &on.room;
        let entry = settled.competing.get(&one.entry)?;
        let opens = room.organises || room.audits;
        let reader = |judge| {
            let judge = settled.judges.get(judge)?;
            Some((opens.then(|| routes::judge(&room.slug, judge.id)), judge.name.clone()))
        };
        let (now, after) = (t.decimal(one.margin.0, 1), t.decimal(one.margin.1, 1));
        Some(Self {
            href: routes::in_round(routes::standing_entry(&room.slug, entry.id, code), &on.rounds.number),
            title: entry.title.clone(),
            reference: entry.reference.clone(),
            chance: t.s1("results-next-in-hundred", "share", t.number(in_hundred(one.chance))),
            bar: format!("{:.1}", one.chance * 100.0),
            sheets: t.number(one.sheets),
            further: t.number(one.further),
            margin: match one.further {
                0 => t.s1("results-next-margin-stays", "now", now),
                _ => t.s2("results-next-margin-words", "now", now, "after", after),
            },
            readers: one.readers.iter().filter_map(reader).collect(),
            missing: if one.missing > 0 { t.n("results-next-missing", one.missing) } else { String::new() },
        })
    }
}

fn in_hundred(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

/// How doubtful it is that those who lead belong there, now and after the further score sheets.
fn finding(t: &Shell, found: &Settling, winners: usize) -> String {
    let (now, after) = found.doubt;
    t.why(
        &Sentence::new("results-next-finding")
            .with("now", t.number(in_hundred(now)))
            .with("after", t.number(in_hundred(after)))
            .count("count", winners),
    )
}

fn doubt_now(t: &Shell, found: &Settling) -> String {
    t.s1("results-next-settled-text", "now", t.number(in_hundred(found.doubt.0)))
}

/// Why the sheets do not say how sure they are.
fn silence(t: &Shell, why: Why) -> String {
    t.s(match why {
        Why::NoSheets => "results-next-no-sheets",
        Why::OneEntry => "results-next-one-entry",
        Why::OneJudge => "results-next-one-judge",
        Why::EqualScores { .. } => "results-next-equal",
        Why::ConstantJudges { .. } => "results-next-constant",
        Why::Complete { .. } | Why::Islands { .. } | Why::FewSheets { .. } => "results-next-few",
    })
}
