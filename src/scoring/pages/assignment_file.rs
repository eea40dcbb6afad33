//! The assignment file: out as it stands, in with a look first.

use actix_multipart::form::{MultipartForm, bytes::Bytes};
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::rules::guarded_cell;
use crate::entries::{self, Hidden};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::rules::Followed;
use crate::panels::{self, EntryOnPanel, Judge, Pair};
use crate::programme::{self, Organiser, Programme};
use crate::routes;
use crate::scoring::store;
use crate::web::{Fields, For, Problems, Shell, download, page, see_saying, wrong_form};

/// Tens of thousands of rows.
const LARGEST: usize = 4 * 1024 * 1024;

#[derive(MultipartForm)]
pub struct Upload {
    #[multipart(limit = "10MB")]
    file: Bytes,
}

#[derive(Template)]
#[template(path = "scoring/assignment_file.html")]
struct FilePage {
    t: Shell,
    slug: String,
    assignment_href: String,
    file_href: String,
    csv_href: String,
    columns: &'static str,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "scoring/assignment_preview.html")]
struct PreviewPage {
    t: Shell,
    slug: String,
    file_href: String,
    apply_href: String,
    body: String,
    counts: Vec<String>,
    changes: usize,
    pairs: Vec<(&'static str, String, String, String, String)>,
    problems: Vec<(String, &'static str, String)>,
}

impl FilePage {
    fn of(t: Shell, programme: &Programme, problems: Problems) -> Self {
        let slug = &programme.slug;
        Self {
            assignment_href: routes::assignment(slug),
            file_href: routes::assignment_file(slug),
            csv_href: routes::assignment_csv(slug),
            columns: "paper,action,email,round",
            problems,
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn file_page(t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(FilePage::of(t, &organiser.programme, Problems::none()))
}

pub async fn preview_file(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    upload: std::result::Result<MultipartForm<Upload>, actix_web::Error>,
) -> Answer {
    let Organiser { programme, person } = organiser;
    let sent = upload.ok().and_then(|MultipartForm(upload)| String::from_utf8(upload.file.data.to_vec()).ok());
    let Some(body) = sent.filter(|text| text.len() <= LARGEST && !text.trim().is_empty()) else {
        let problems = Problems::one(&t, "file", &WhyNot::new("scoring-why-file-not-text"));
        return wrong_form(FilePage::of(t, &programme, problems));
    };
    let (of, text) = (programme.clone(), body.clone());
    let planned = app.db.read(move |conn| {
        let round = programme::store::round(conn, of.id)?;
        let mut entries = panels::store::entries_in(conn, &of, &round)?;
        let hidden = entries::store::hidden_from(conn, &of, &person)?;
        entries.retain(|entry| !hidden.covers(entry.id));
        Ok((store::plan_file(conn, &person, &of, &round, &text)?, entries, panels::store::judges(conn, of.id)?))
    });
    match planned.await {
        Ok((followed, entries, judges)) => page(PreviewPage::of(t, &programme, body, &followed, (&entries, &judges))),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "file", &why);
            wrong_form(FilePage::of(t, &programme, problems))
        }
        Err(error) => Err(error),
    }
}

impl PreviewPage {
    fn of(
        t: Shell,
        programme: &Programme,
        body: String,
        followed: &Followed,
        (entries, judges): (&[EntryOnPanel], &[Judge]),
    ) -> Self {
        // Entries that are hidden from the reader are counted, and not named.
        let line = |kind: &'static str, words: &str, pair: &Pair| {
            let entry = entries.iter().find(|entry| entry.id == pair.entry)?;
            let judge = judges.iter().find(|judge| judge.id == pair.judge)?;
            Some((kind, t.s(words), entry.reference.clone(), entry.title.clone(), judge.name.clone()))
        };
        let of_pairs =
            |pairs: &[Pair], kind, words| pairs.iter().filter_map(|it| line(kind, words, it)).collect::<Vec<_>>();
        let conflicts: Vec<Pair> = followed.conflicts.iter().map(|(pair, _)| *pair).collect();
        let counts = [
            ("scoring-file-given", followed.given.len()),
            ("scoring-file-taken", followed.taken.len()),
            ("scoring-file-conflicts", conflicts.len()),
            ("scoring-file-cleared", followed.cleared.len()),
            ("scoring-file-bids", followed.bids.len()),
            ("scoring-file-same", followed.same),
        ];
        Self {
            file_href: routes::assignment_file(&programme.slug),
            apply_href: routes::assignment_file_apply(&programme.slug),
            body,
            counts: counts.iter().filter(|(_, count)| *count > 0).map(|(words, count)| t.n(words, *count)).collect(),
            changes: followed.changes(),
            pairs: [
                of_pairs(&followed.given, "done", "scoring-file-give"),
                of_pairs(&followed.taken, "stopped", "scoring-file-take"),
                of_pairs(&conflicts, "late", "scoring-file-conflict"),
                of_pairs(&followed.cleared, "todo", "scoring-file-clear"),
            ]
            .concat(),
            problems: followed.problems.iter().map(|it| (t.number(it.row), it.column, t.why(&it.why))).collect(),
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn apply_file(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (body, now) = (fields.raw("body").to_owned(), Moment::now());
    let programme = organiser.programme.clone();
    let applied = app.db.write(move |conn| {
        let round = programme::store::round(conn, organiser.programme.id)?;
        store::apply_file(conn, &organiser.person, &organiser.programme, &round, &body, now)
    });
    match applied.await {
        Ok(followed) => {
            let said = Sentence::new("said-file-applied").count("changes", followed.changes());
            see_saying(routes::assignment(&programme.slug), &said)
        }
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "file", &why);
            wrong_form(FilePage::of(t, &programme, problems))
        }
        Err(error) => Err(error),
    }
}

pub async fn assignment_csv(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    let slug = organiser.programme.slug.clone();
    let rows = app
        .db
        .read(move |conn| {
            let hidden = entries::store::hidden_from(conn, &organiser.programme, &organiser.person)?;
            rows(conn, &organiser.programme, &hidden)
        })
        .await?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| guarded_cell(cell))).map_err(Error::internal)?;
    }
    let bytes = writer.into_inner().map_err(Error::internal)?;
    let text = String::from_utf8(bytes).map_err(Error::internal)?;
    download(&format!("{slug}-assignment.csv"), "text/csv; charset=utf-8", text)
}

/// The panel as it stands, in the form that can be read again.
fn rows(conn: &mut crate::db::Conn, programme: &Programme, hidden: &Hidden) -> Result<Vec<[String; 5]>> {
    let round = programme::store::round(conn, programme.id)?;
    let judges = panels::store::judges(conn, programme.id)?;
    let pairs = panels::store::pairs(conn, round.id)?;
    let header = ["paper", "action", "email", "round", "title"].map(str::to_owned);
    let mut rows = vec![header];
    let shown = panels::store::entries_in(conn, programme, &round)?.into_iter();
    for entry in shown.filter(|entry| !hidden.covers(entry.id)) {
        let own = pairs.iter().filter(|pair| pair.entry == entry.id);
        for judge in own.filter_map(|pair| judges.iter().find(|judge| judge.id == pair.judge)) {
            let (paper, title) = (entry.reference.clone(), entry.title.clone());
            rows.push([paper, "review".to_owned(), judge.email.clone(), String::new(), title]);
        }
    }
    Ok(rows)
}
