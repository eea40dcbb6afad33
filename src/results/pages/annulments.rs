//! Sheets that do not count: which could be annulled, what that would do, which are, and why.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::JudgeId;
use crate::programme;
use crate::results::store;
use crate::routes;
use crate::scoring::{self, Annulment, AnnulmentId, SheetId, SheetInHand, Which, Witness};
use crate::web::{Fields, For, Problems, Shell, page, part, query, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/annulments.html")]
struct AnnulmentsPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    open: bool,
    chosen: Option<Chosen>,
    judges: Vec<JudgeRow>,
    rows: Vec<Row>,
    reason: String,
    problems: Problems,
}

/// What is about to be annulled.
struct Chosen {
    name: &'static str,
    id: String,
    effect: String,
    sheets: Vec<String>,
}

struct JudgeRow {
    name: String,
    count: String,
    href: String,
    sheets: Vec<(String, String)>,
}

struct Row {
    id: String,
    what: String,
    reason: String,
    words: String,
    lifted: Option<String>,
    lift_href: String,
}

/// The sheets that count and the annulments, read at once; without what the reader has to do with.
struct Known {
    in_hand: Vec<SheetInHand>,
    annulments: Vec<Annulment>,
    published: bool,
}

async fn load(app: &Data<App>, witness: &Witness) -> Result<Known> {
    let (programme, person) = (witness.programme.clone(), witness.person.clone());
    app.db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?.id;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let (mut in_hand, mut annulments) =
                (scoring::store::in_hand(conn, round)?, scoring::store::annulments(conn, round)?);
            in_hand.retain(|sheet| !hidden.covers(sheet.entry));
            annulments.retain(|one| !hidden.covers(one.entry));
            let published = store::progress(conn, programme.id)?.published.is_some();
            Ok(Known { in_hand, annulments, published })
        })
        .await
}

impl AnnulmentsPage {
    fn of(t: Shell, witness: &Witness, known: &Known, which: Option<Which>) -> Self {
        let slug = &witness.programme.slug;
        Self {
            programme: t.names(&witness.programme.names).to_owned(),
            organises: witness.organises,
            open: !known.published,
            chosen: which.and_then(|which| chosen(&t, which, &known.in_hand)),
            judges: judges(&t, slug, &known.in_hand),
            rows: known.annulments.iter().map(|one| row(&t, slug, one, &witness.programme.zone)).collect(),
            reason: String::new(),
            problems: Problems::none(),
            slug: slug.clone(),
            t: t.accented(&witness.programme.accent),
        }
    }
}

fn chosen(t: &Shell, which: Which, in_hand: &[SheetInHand]) -> Option<Chosen> {
    let of = |sheet: &&SheetInHand| match which {
        Which::Sheet(id) => sheet.id == id,
        Which::Judge(judge) => sheet.judge == judge,
    };
    let sheets: Vec<String> = in_hand.iter().filter(of).map(|sheet| named(t, sheet)).collect();
    let name = if matches!(which, Which::Sheet(_)) { "sheet" } else { "judge" };
    let effect = t.n("results-annul-effect", sheets.len());
    (!sheets.is_empty()).then(|| Chosen { name, id: which.to_string(), effect, sheets })
}

fn named(t: &Shell, sheet: &SheetInHand) -> String {
    let entry = format!("{} {}", sheet.entry_reference, sheet.title);
    t.s3("results-annul-sheet", "sheet", &sheet.reference, "judge", &sheet.judge_name, "entry", entry)
}

/// Those that are in hand stand by the name of their judge.
fn judges(t: &Shell, slug: &str, in_hand: &[SheetInHand]) -> Vec<JudgeRow> {
    let judge = |own: &[SheetInHand]| {
        let first = own.first()?;
        let sheet = |it: &SheetInHand| (named(t, it), routes::annul_sheet(slug, it.id));
        Some(JudgeRow {
            name: first.judge_name.clone(),
            count: t.n("results-annul-count", own.len()),
            href: routes::annul_judge(slug, first.judge),
            sheets: own.iter().map(sheet).collect(),
        })
    };
    in_hand.chunk_by(|one, next| one.judge == next.judge).filter_map(judge).collect()
}

fn row(t: &Shell, slug: &str, one: &Annulment, zone: &str) -> Row {
    let entry = format!("{} {}", one.entry_reference, one.title);
    let lifted = one.lifted.as_ref().map(|(reason, by, at)| {
        t.s3("results-annul-lifted", "person", by, "when", t.moment(*at, zone), "reason", reason)
    });
    Row {
        id: one.id.to_string(),
        what: t.s3("results-annul-sheet", "sheet", &one.sheet, "judge", &one.judge, "entry", entry),
        reason: one.reason.clone(),
        words: t.s2("results-annul-by", "person", &one.by, "when", t.moment(one.at, zone)),
        lifted,
        lift_href: routes::lift_annulment(slug, one.id),
    }
}

pub async fn annulments_page(app: Data<App>, t: Shell, For(witness): For<Witness>, request: HttpRequest) -> Answer {
    let sheet = SheetId::parse(&query(&request, "sheet")).map(Which::Sheet);
    let which = sheet.or_else(|| JudgeId::parse(&query(&request, "judge")).map(Which::Judge));
    let known = load(&app, &witness).await?;
    page(AnnulmentsPage::of(t, &witness, &known, which))
}

pub async fn annul(app: Data<App>, t: Shell, For(witness): For<Witness>, fields: Fields) -> Answer {
    let sheet = SheetId::parse(fields.raw("sheet")).map(Which::Sheet);
    let which = sheet.or_else(|| JudgeId::parse(fields.raw("judge")).map(Which::Judge)).ok_or(Error::NotFound)?;
    let (reason, now) = (fields.text("reason"), Moment::now());
    let (by, words) = (witness.clone(), reason.clone());
    let done = app.db.write(move |conn| store::annul(conn, by.person.id, &by.programme, which, &words, now)).await;
    match done {
        Ok(count) => {
            let said = Sentence::new("said-sheets-annulled").count("sheets", count);
            see_saying(routes::annulments(&witness.programme.slug), &said)
        }
        Err(Error::Refused(why)) if reason.is_empty() => {
            again(&app, t, &witness, Some(which), "reason".to_owned(), &why).await
        }
        Err(error) => Err(error),
    }
}

pub async fn lift(
    app: Data<App>,
    t: Shell,
    For(witness): For<Witness>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now) = (part(&request, "annulment", AnnulmentId::parse)?, Moment::now());
    let field = format!("reason-{id}");
    let reason = fields.text(&field);
    let (by, words) = (witness.clone(), reason.clone());
    match app.db.write(move |conn| store::lift(conn, by.person.id, &by.programme, id, &words, now)).await {
        Ok(()) => see_saying(routes::annulments(&witness.programme.slug), &Sentence::new("said-annulment-lifted")),
        Err(Error::Refused(why)) if reason.is_empty() => again(&app, t, &witness, None, field, &why).await,
        Err(error) => Err(error),
    }
}

async fn again(
    app: &Data<App>,
    t: Shell,
    witness: &Witness,
    which: Option<Which>,
    field: String,
    why: &WhyNot,
) -> Answer {
    let (problems, known) = (t.problems(&[(field, why.clone())]), load(app, witness).await?);
    wrong_form(AnnulmentsPage { problems, ..AnnulmentsPage::of(t, witness, &known, which) })
}
