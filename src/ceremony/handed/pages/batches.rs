//! All certificates: one by one, or many as one file that is made beside the requests, with how far it is.

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::{Data, Form};
use askama::Template;

use super::Choice;
use super::mine::in_words;
use crate::app::App;
use crate::ceremony::handed::{Batch, BatchState, Certificate, Preparing, Tongues, Wanted, rules, store, typeset};
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Language, Sentence};
use crate::programme::Programme;
use crate::routes;
use crate::web::{Fields, For, Shell, page, paging, query, see_saying};

const ON_A_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "ceremony/certificates.html")]
struct CertificatesPage {
    t: Shell,
    slug: String,
    programme: String,
    quiet: bool,
    built_in: bool,
    batch: Option<BatchRow>,
    /// Something is being made: the page looks again by itself.
    looks_again: bool,
    wanted: Vec<Choice>,
    tongues: Vec<Choice>,
    count: String,
    rows: Vec<Row>,
    /// Some of these rows have signs that no font shows.
    lacking: bool,
    page: i64,
    pages: i64,
    base: String,
}

struct BatchRow {
    what: String,
    state: BatchState,
    done: i32,
    total: i32,
    progress: String,
    /// Of another record than the one that stands.
    void: bool,
}

struct Row {
    title: String,
    what: String,
    code: String,
    href: String,
    /// What on it no font shows, as a sentence; empty for nothing.
    lacking: String,
}

pub async fn certificates_page(
    app: Data<App>,
    t: Shell,
    For(Preparing(organiser)): For<Preparing>,
    request: HttpRequest,
) -> Answer {
    let programme = organiser.programme.clone();
    let (standing, count) = issued(&app, &programme).await?;
    let (number, pages) = paging(&query(&request, "page"), i64::try_from(count).unwrap_or(0), ON_A_PAGE);
    let (of, sealed) = (programme.clone(), standing.sealed.clone());
    let (rows, batch) = app
        .db
        .read(move |conn| {
            let from = usize::try_from((number - 1) * ON_A_PAGE).unwrap_or(0);
            let (rows, _) = store::page_of(conn, &of, &sealed, from, ON_A_PAGE as usize)?;
            Ok((rows, store::current(conn, of.id)?))
        })
        .await?;
    let t = t.accented(&programme.accent);
    let name = t.names(&programme.names).to_owned();
    let rows: Vec<Row> = rows.iter().map(|one| row(&t, &programme.slug, &name, one)).collect();
    let batch = batch.map(|batch| batch_row(&t, &batch, standing.sealed.number));
    page(CertificatesPage {
        quiet: standing.published.is_none(),
        built_in: typeset::BUILT_IN,
        looks_again: batch.as_ref().is_some_and(|it| matches!(it.state, BatchState::Waiting | BatchState::Working)),
        batch,
        wanted: wanted(&t),
        tongues: tongues(&t),
        count: t.n("handed-count", count),
        lacking: rows.iter().any(|row| !row.lacking.is_empty()),
        rows,
        page: number,
        pages,
        base: format!("{}?", routes::certificates(&programme.slug)),
        slug: programme.slug.clone(),
        programme: name,
        t,
    })
}

/// The record, and how many certificates there are; each has its code afterwards.
async fn issued(app: &Data<App>, programme: &Programme) -> Result<(store::Standing, usize)> {
    let of = programme.clone();
    let (standing, count, lacking) = app
        .db
        .read(move |conn| {
            let standing = store::standing(conn, &of)?;
            let (count, lacking) = store::lacking(conn, &of, &standing.sealed)?;
            Ok((standing, count, lacking))
        })
        .await?;
    if lacking > 0 {
        let (of, sealed, now) = (programme.clone(), standing.sealed.clone(), Moment::now());
        app.db.write(move |conn| store::issue(conn, &of, &sealed, now)).await?;
    }
    Ok((standing, count))
}

fn row(t: &Shell, slug: &str, programme: &str, one: &Certificate) -> Row {
    let code = rules::spelled(&one.code);
    let lacking = typeset::lacking(&format!("{} {}", one.title, one.who.as_deref().unwrap_or_default()));
    let signs = lacking.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
    Row {
        lacking: if signs.is_empty() { signs } else { t.s1("handed-lacking", "signs", signs) },
        title: one.title.clone(),
        what: in_words(t, programme, one),
        href: routes::organisers_certificate(slug, &code),
        code,
    }
}

fn batch_row(t: &Shell, batch: &Batch, record: i32) -> BatchRow {
    let languages = tongues(t).into_iter().find(|it| it.value == batch.tongues.as_str()).map(|it| it.text);
    BatchRow {
        what: format!("{} · {}", t.s(format!("handed-wanted-{}", batch.wanted)), languages.unwrap_or_default()),
        state: batch.state,
        done: batch.done,
        total: batch.total.max(1),
        progress: t.s2("handed-progress", "done", t.number(batch.done), "total", t.number(batch.total)),
        void: batch.record != record,
    }
}

fn wanted(t: &Shell) -> Vec<Choice> {
    let choice = |it: &Wanted| Choice {
        value: it.to_string(),
        text: t.s(format!("handed-wanted-{it}")),
        chosen: *it == Wanted::Everybody,
    };
    Wanted::ALL.iter().map(choice).collect()
}

fn tongues(t: &Shell) -> Vec<Choice> {
    let choice = |it: Tongues, text: String| Choice { value: it.as_str().to_owned(), text, chosen: it == Tongues::Own };
    let mut all =
        vec![choice(Tongues::Own, t.s("handed-tongues-own")), choice(Tongues::All, t.s("handed-tongues-all"))];
    all.extend(Language::ALL.iter().map(|it| choice(Tongues::One(*it), it.own_name().to_owned())));
    all
}

pub async fn ask_batch(
    app: Data<App>,
    For(Preparing(organiser)): For<Preparing>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let fields = Fields::of(pairs);
    let wanted = Wanted::parse(&fields.text("wanted")).unwrap_or(Wanted::Everybody);
    let tongues = Tongues::parse(&fields.text("tongues")).unwrap_or(Tongues::Own);
    let (programme, by, now) = (organiser.programme.clone(), organiser.person.id, Moment::now());
    app.db.write(move |conn| store::ask(conn, by, &programme, (wanted, tongues), now)).await?;
    see_saying(routes::certificates(&organiser.programme.slug), &Sentence::new("said-certificates-asked"))
}

/// The file that was made last, as long as the record stands of which it is.
pub async fn batch_zip(app: Data<App>, For(Preparing(organiser)): For<Preparing>) -> Answer {
    let programme = organiser.programme.clone();
    let batch = app
        .db
        .read(move |conn| {
            let standing = store::standing(conn, &programme)?;
            let batch = store::current(conn, programme.id)?;
            Ok(batch.filter(|it| it.state == BatchState::Done && it.record == standing.sealed.number))
        })
        .await?
        .ok_or(Error::NotFound)?;
    let bytes = app.files.read(&batch.key()).await?;
    let name = format!("{}-certificates.zip", organiser.programme.slug);
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(bytes))
}
