//! Sets of a kind, which one verdict decides together: those that are otherwise are decided one by one before.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::set_words::{leaning_name, screen_name, screen_text, standing_name, within};
use super::{Choice, Room};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::routes;
use crate::voting::{Decider, Scrutineer, SetKind, VoteSet, VoteState, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, page_with, paging, part, query, see_saying};

const ON_A_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "voting/kind.html")]
struct KindPage {
    t: Shell,
    room: Room,
    screen: String,
    text: String,
    leaning: String,
    standing: String,
    all: String,
    rows: Vec<Row>,
    page: i64,
    pages: i64,
    base: String,
    seen: String,
    open: bool,
    choices: Vec<Choice>,
    reason: String,
    problems: Problems,
}

/// A set with the facts that differ from one to the next.
struct Row {
    href: String,
    voters: String,
    alike: String,
    domains: String,
    networks: String,
    span: String,
}

struct Loaded {
    kind: SetKind,
    sets: Vec<VoteSet>,
    signed: bool,
}

async fn load(app: &Data<App>, scrutineer: &Scrutineer, request: &HttpRequest) -> Result<Loaded> {
    let (kind, programme) = (part(request, "kind", SetKind::parse)?, scrutineer.programme.id);
    app.db
        .read(move |conn| {
            let sets = store::sets_of(conn, programme, kind)?;
            let signed = store::tally(conn, programme)?.is_some_and(|tally| tally.is_signed());
            Ok(Loaded { kind, sets, signed })
        })
        .await
}

impl KindPage {
    fn of(t: Shell, scrutineer: &Scrutineer, loaded: &Loaded, at: &str, typed: (&str, &str)) -> Self {
        let t = t.accented(&scrutineer.programme.accent);
        let (slug, kind) = (&scrutineer.programme.slug, loaded.kind);
        let count = i64::try_from(loaded.sets.len()).unwrap_or(i64::MAX);
        let (page, pages) = paging(at, count, ON_A_PAGE);
        let first = usize::try_from((page - 1) * ON_A_PAGE).unwrap_or_default();
        let shown = loaded.sets.iter().skip(first).take(ON_A_PAGE as usize);
        let voters: usize = loaded.sets.iter().map(|set| set.facts.voters).sum();
        let choice = |state: VoteState| Choice {
            value: state.to_string(),
            text: t.s(format!("count-verdict-{state}")),
            help: t.s(format!("count-verdict-{state}-help")),
            chosen: state.as_str() == typed.0,
        };
        let offered = [VoteState::Valid, VoteState::Void].into_iter().filter(|state| *state != kind.standing);
        Self {
            room: Room::of(&t, scrutineer),
            screen: screen_name(&t, kind.screen),
            text: screen_text(&t, kind.screen),
            leaning: leaning_name(&t, kind.leaning),
            standing: standing_name(&t, kind.standing),
            all: t.n1("count-sets-of", loaded.sets.len(), "voters", t.n("count-voters", voters)),
            rows: shown.map(|set| Row::of(&t, slug, set)).collect(),
            page,
            pages,
            base: format!("{}?", routes::vote_kind(slug, kind)),
            seen: rules::seen_of(&loaded.sets),
            open: scrutineer.organises() && !loaded.signed && !loaded.sets.is_empty(),
            choices: offered.map(choice).collect(),
            reason: typed.1.to_owned(),
            problems: Problems::none(),
            t,
        }
    }
}

impl Row {
    fn of(t: &Shell, slug: &str, set: &VoteSet) -> Self {
        let facts = &set.facts;
        Self {
            href: routes::vote_set(slug, set.id),
            voters: t.n("count-voters", facts.voters),
            alike: t.number(facts.alike),
            domains: t.number(facts.domains),
            networks: t.number(facts.networks),
            span: facts.span.map(|span| within(t, span.seconds())).unwrap_or_default(),
        }
    }
}

pub async fn kind_page(app: Data<App>, t: Shell, For(scrutineer): For<Scrutineer>, request: HttpRequest) -> Answer {
    let loaded = load(&app, &scrutineer, &request).await?;
    page(KindPage::of(t, &scrutineer, &loaded, &query(&request, "page"), ("", "")))
}

pub async fn decide_kind(
    app: Data<App>,
    t: Shell,
    For(Decider(scrutineer)): For<Decider>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (kind, now, reason) = (part(&request, "kind", SetKind::parse)?, Moment::now(), fields.text("reason"));
    let state = VoteState::parse(fields.raw("state")).filter(|state| *state != VoteState::Suspect);
    let (by, programme, seen) = (scrutineer.person.id, scrutineer.programme.clone(), fields.raw("seen").to_owned());
    let why = reason.clone();
    let decided = match state {
        None => Err(Error::refused(WhyNot::new("count-why-no-verdict"))),
        Some(state) => {
            let decide = move |conn: &mut crate::db::Conn| {
                store::decide_kind(conn, by, &programme, (kind, &seen), (state, &why), now)
            };
            app.db.write(decide).await
        }
    };
    match decided {
        Ok(()) => see_saying(routes::vote_screens(&scrutineer.programme.slug), &Sentence::new("said-kind-decided")),
        Err(error) => {
            let (status, why) = error.said()?;
            let loaded = load(&app, &scrutineer, &request).await?;
            let field = if reason.is_empty() && state.is_some() { "reason" } else { "state" };
            let problems = Problems::one(&t, field, &why);
            let again = KindPage::of(t, &scrutineer, &loaded, "", (fields.raw("state"), &reason));
            page_with(status, KindPage { problems, ..again })
        }
    }
}
