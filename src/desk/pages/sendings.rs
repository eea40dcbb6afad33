//! The letters that organisers wrote to many: how far each is, who was left out and why; and stopping one.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::letters::{Row, row};
use crate::accounts;
use crate::app::App;
use crate::column::Moment;
use crate::desk::{Audience, Going, Sending, rules, store};
use crate::error::Answer;
use crate::language::{Sentence, T};
use crate::mail::{SendingId, Tally};
use crate::programme::{self, Category, Organiser, Programme, Staff};
use crate::routes;
use crate::web::{For, Shell, page, paging, part, query, see_saying};

const ON_A_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "desk/sendings.html")]
struct SendingsPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    rows: Vec<Line>,
}

/// A sending in a line.
struct Line {
    subject: String,
    href: String,
    audience: String,
    when: String,
    by: String,
    numbers: String,
    tag: (&'static str, String),
}

pub async fn sendings_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let Staff { person, programme, organises } = staff;
    let of = programme.clone();
    let (found, categories, names) = app
        .db
        .read(move |conn| {
            let unnamed = store::unnamed(conn, &of, &person)?;
            let found = store::all_sendings(conn, of.id, &unnamed)?;
            let writers: Vec<_> = found.iter().map(|(sending, _)| sending.by).collect();
            let names = accounts::store::names(conn, &writers)?;
            Ok((found, programme::store::categories(conn, of.id)?, names))
        })
        .await?;
    let t = t.accented(&programme.accent);
    let line = |(sending, tally): &(Sending, Tally)| {
        let by = names.get(&sending.by).cloned().unwrap_or_default();
        Line::of(&t, &programme, &categories, sending, *tally, by)
    };
    page(SendingsPage {
        programme: t.names(&programme.names).to_owned(),
        organises,
        rows: found.iter().map(line).collect(),
        slug: programme.slug.clone(),
        t,
    })
}

impl Line {
    fn of(t: &Shell, programme: &Programme, all: &[Category], sending: &Sending, tally: Tally, by: String) -> Self {
        let going = rules::writing::going(sending.stopped_at.is_some(), sending.due_at, tally, t.now);
        Self {
            subject: t.names(&sending.words.subjects).to_owned(),
            href: routes::sending(&programme.slug, sending.id),
            audience: audience_line(t, programme, all, &sending.audience),
            when: t.moment(sending.at, &programme.zone),
            by,
            numbers: numbers(t, tally),
            tag: tag(t, going),
        }
    }
}

/// "Teams with drafts · Water · Region: Africa".
fn audience_line(t: &T, programme: &Programme, categories: &[Category], audience: &Audience) -> String {
    let category = categories.iter().find(|it| Some(&it.code) == audience.category.as_ref());
    let answer = |(key, option): (&String, &String)| {
        let field = programme.form.field(key)?;
        let option = field.options.iter().find(|it| it.key == *option)?;
        Some(t.s2("desk-audience-answer", "field", t.names(&field.names), "option", t.names(&option.names)))
    };
    [Some(t.s(format!("desk-whom-{}", audience.whom))), category.map(|it| t.names(&it.names).to_owned())]
        .into_iter()
        .chain(audience.answers.iter().map(answer))
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

fn numbers(t: &T, tally: Tally) -> String {
    let sent = t.s2("desk-sending-sent", "sent", t.number(tally.sent), "all", t.number(tally.all));
    let stopped = (tally.stopped > 0).then(|| t.n("desk-sending-stopped", tally.stopped));
    let failed = (tally.failed > 0).then(|| t.n("desk-sending-failed", tally.failed));
    [Some(sent), stopped, failed].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn tag(t: &T, going: Going) -> (&'static str, String) {
    let (kind, word) = match going {
        Going::Waiting => ("doing", "desk-letter-waiting"),
        Going::OnTheWay => ("doing", "desk-sending-going"),
        Going::Stopped => ("stopped", "desk-letter-stopped"),
        Going::Done => ("done", "desk-letter-sent"),
        Going::WithFailures => ("late", "desk-sending-with-failures"),
    };
    (kind, t.s(word))
}

#[derive(Template)]
#[template(path = "desk/sending.html")]
struct SendingPage {
    t: Shell,
    slug: String,
    id: SendingId,
    organises: bool,
    line: Line,
    /// Until when it waits.
    until: Option<String>,
    stopped: Option<String>,
    stop: Option<String>,
    words: Vec<(&'static str, &'static str, String, String)>,
    skipped: Vec<(String, String)>,
    rows: Vec<Row>,
    page: i64,
    pages: i64,
    base: String,
}

pub async fn sending_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let (id, asked) = (part(&request, "sending", SendingId::parse)?, query(&request, "page"));
    let of = staff.clone();
    let found = app
        .db
        .read(move |conn| {
            let Staff { person, programme, .. } = &of;
            let unnamed = store::unnamed(conn, programme, person)?;
            let (sending, tally) = store::sending(conn, programme.id, &unnamed, id)?;
            let people: Vec<_> = [Some(sending.by), sending.stopped_by].into_iter().flatten().collect();
            let names = accounts::store::names(conn, &people)?;
            let (at, pages) = paging(&asked, tally.all, ON_A_PAGE);
            let window = ((at - 1) * ON_A_PAGE, ON_A_PAGE);
            let letters = store::letters_of(conn, programme.id, &unnamed, id, window)?;
            let skipped = store::skipped(conn, &unnamed, id)?;
            let categories = programme::store::categories(conn, programme.id)?;
            Ok((sending, tally, names, (at, pages), letters, skipped, categories))
        })
        .await?;
    let (sending, tally, names, (at, pages), letters, skipped, categories) = found;
    let (programme, origin) = (&staff.programme, app.config.origin());
    let t = t.accented(&programme.accent);
    let name = |id| names.get(&id).cloned().unwrap_or_default();
    let line = Line::of(&t, programme, &categories, &sending, tally, name(sending.by));
    let to_stop = tally.all - tally.sent - tally.stopped - tally.failed;
    let stops = staff.organises && sending.stopped_at.is_none() && to_stop > 0;
    let stopped = sending
        .stopped_at
        .zip(sending.stopped_by)
        .map(|(when, by)| t.s2("desk-sending-stopped-by", "name", name(by), "when", t.moment(when, &programme.zone)));
    page(SendingPage {
        slug: programme.slug.clone(),
        id,
        organises: staff.organises,
        until: (t.now < sending.due_at && stopped.is_none()).then(|| t.moment(sending.due_at, &programme.zone)),
        stopped,
        stop: stops.then(|| t.n("desk-sending-stop-text", to_stop)),
        words: words(&sending),
        skipped,
        rows: letters.iter().map(|letter| row(&t, letter, &origin, Some(programme))).collect(),
        page: at,
        pages,
        base: format!("{}?", routes::sending(&programme.slug, id)),
        line,
        t,
    })
}

/// Language, its direction, subject and body.
fn words(sending: &Sending) -> Vec<(&'static str, &'static str, String, String)> {
    let words = &sending.words;
    let text = |language: crate::language::Language| {
        let (subject, body) = (words.subjects.text(language), words.bodies.text(language));
        (language.as_str(), language.direction(), subject.to_owned(), body.to_owned())
    };
    words.languages().map(text).collect()
}

pub async fn stop_sending(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "sending", SendingId::parse)?, Moment::now());
    let slug = organiser.programme.slug.clone();
    let Organiser { person, programme } = organiser;
    app.db.write(move |conn| store::stop_sending(conn, &person, &programme, id, now)).await?;
    see_saying(routes::sending(&slug, id), &Sentence::new("said-sending-stopped"))
}
