//! What would settle a standing: who may still win, which further score sheets would show it, and who could write them.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::rounds::Rounds;
use super::standings::{choices, chosen, winners};
use super::{Choice, Room};
use crate::app::App;
use crate::entries;
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Category};
use crate::results::rules::calibration::Why;
use crate::results::rules::settling::{Contended, Settling, Wanted};
use crate::results::store::Settled;
use crate::results::{Sighted, store};
use crate::routes;
use crate::web::{For, Problems, Shell, page, query, wrong_form};

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

pub async fn next_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>, request: HttpRequest) -> Answer {
    let (asked, typed, programme) = (query(&request, "category"), typed(&request), sighted.programme.clone());
    let person = sighted.person.clone();
    let own = sighted.clone();
    let budget = typed.parse().ok().filter(|sheets| (1..=MOST_SHEETS).contains(sheets));
    let number = query(&request, "round");
    let (looked_at, category, categories, settled) = app
        .db
        .read(move |conn| {
            let looked_at = store::closed_round(conn, programme.id, &number)?;
            let categories = own.within(programme::store::categories(conn, programme.id)?);
            let category = chosen(&categories, &asked)?;
            if !own.sees(category.as_ref().map(|one| one.id)) {
                return Err(Error::NotFound);
            }
            let of = category.as_ref().map(|one| one.id);
            let winners = winners(&programme::store::prizes(conn, programme.id)?, category.as_ref());
            let round = &looked_at.round;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let settled = |budget| store::settling_of(conn, &programme, round, of, Wanted { winners, budget }, &hidden);
            let settled = budget.map(settled).transpose()?;
            Ok((looked_at, category, categories, settled))
        })
        .await?;
    let t = t.accented(&sighted.programme.accent);
    let code = category.as_ref().map_or("all", |one| one.code.as_str());
    let rounds = Rounds::of(&t, &looked_at, &routes::next(&sighted.programme.slug, code));
    let asked = NextPage { rounds, ..NextPage::of(t, &sighted, code, &categories, typed) }.in_round(code);
    match settled {
        Some(settled) => page(asked.answered(code, &settled)),
        None => wrong_form(asked.refused()),
    }
}

/// The further score sheets there is time for; the usual number when nobody says.
fn typed(request: &HttpRequest) -> String {
    let asked = request.query_string().split('&').any(|pair| pair.split('=').next() == Some("sheets"));
    if asked { query(request, "sheets").trim().to_owned() } else { USUAL_SHEETS.to_string() }
}

impl NextPage {
    fn of(t: Shell, sighted: &Sighted, code: &str, categories: &[Category], sheets: String) -> Self {
        Self {
            room: Room::of(&t, sighted),
            back: String::new(),
            rounds: Rounds::default(),
            categories: choices(&t, categories, code, sighted.sees(None)),
            sheets,
            problems: Problems::none(),
            nothing: None,
            finding: String::new(),
            unspent: String::new(),
            rows: Vec::new(),
            t,
        }
    }

    /// The way back is to the standing of the round that is shown.
    fn in_round(self, code: &str) -> Self {
        Self { back: routes::in_round(routes::standings(&self.room.slug, code), &self.rounds.number), ..self }
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
