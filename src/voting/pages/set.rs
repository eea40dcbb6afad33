//! One set: its facts, some of its voters, and the verdict on it with a reason.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::set_words::{facts, leaning_name, screen_name, screen_text, standing_name};
use super::{Choice, Room};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::routes;
use crate::voting::{Decider, Scrutineer, VoteSet, VoteSetId, VoteState, store};
use crate::web::{Fields, For, Problems, Shell, page, page_with, part, see_saying};

/// So many of its voters are shown.
const SHOWN: i64 = 30;

#[derive(Template)]
#[template(path = "voting/set.html")]
struct SetPage {
    t: Shell,
    room: Room,
    screen: String,
    text: String,
    also: Vec<String>,
    voters: String,
    leaning: String,
    standing: String,
    kind_href: String,
    facts: Vec<(String, String)>,
    examples: Vec<(String, String, String)>,
    verdicts: Vec<Said>,
    /// How many verdicts the reader has seen.
    seen: usize,
    open: bool,
    choices: Vec<Choice>,
    reason: String,
    problems: Problems,
}

struct Said {
    state: String,
    reason: String,
    words: String,
}

struct Loaded {
    set: VoteSet,
    examples: Vec<(String, String, Moment)>,
    signed: bool,
}

async fn load(app: &Data<App>, scrutineer: &Scrutineer, request: &HttpRequest) -> Result<Loaded> {
    let (id, programme) = (part(request, "set", VoteSetId::parse)?, scrutineer.programme.id);
    app.db
        .read(move |conn| {
            Ok(Loaded {
                set: store::find_set(conn, programme, id)?,
                examples: store::examples(conn, id, SHOWN)?,
                signed: store::tally(conn, programme)?.is_some_and(|tally| tally.is_signed()),
            })
        })
        .await
}

impl SetPage {
    fn of(t: Shell, scrutineer: &Scrutineer, loaded: &Loaded, typed: (&str, &str)) -> Self {
        let t = t.accented(&scrutineer.programme.accent);
        let (zone, set) = (&scrutineer.programme.zone, &loaded.set);
        let said = |verdict: &crate::voting::SetVerdict| Said {
            state: standing_name(&t, verdict.state),
            reason: verdict.reason.clone(),
            words: t.s2("count-decided-by", "person", &verdict.by, "when", t.moment(verdict.at, zone)),
        };
        let choice = |state: VoteState| Choice {
            value: state.to_string(),
            text: t.s(format!("count-verdict-{state}")),
            help: t.s(format!("count-verdict-{state}-help")),
            chosen: state.as_str() == typed.0,
        };
        Self {
            room: Room::of(&t, scrutineer),
            screen: screen_name(&t, set.screen),
            text: screen_text(&t, set.screen),
            also: set.also.iter().map(|screen| screen_name(&t, *screen)).collect(),
            voters: t.n("count-voters", set.facts.voters),
            leaning: leaning_name(&t, set.facts.leaning()),
            standing: standing_name(&t, set.standing),
            kind_href: routes::vote_kind(&scrutineer.programme.slug, set.kind()),
            facts: facts(&t, &set.facts, zone),
            examples: loaded.examples.iter().map(|it| (it.0.clone(), it.1.clone(), t.moment(it.2, zone))).collect(),
            verdicts: set.verdicts.iter().map(said).collect(),
            seen: set.verdicts.len(),
            open: scrutineer.organises() && !loaded.signed,
            choices: [VoteState::Valid, VoteState::Void].into_iter().map(choice).collect(),
            reason: typed.1.to_owned(),
            problems: Problems::none(),
            t,
        }
    }
}

pub async fn set_page(app: Data<App>, t: Shell, For(scrutineer): For<Scrutineer>, request: HttpRequest) -> Answer {
    let loaded = load(&app, &scrutineer, &request).await?;
    page(SetPage::of(t, &scrutineer, &loaded, ("", "")))
}

pub async fn decide_set(
    app: Data<App>,
    t: Shell,
    For(Decider(scrutineer)): For<Decider>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (set, now, reason) = (part(&request, "set", VoteSetId::parse)?, Moment::now(), fields.text("reason"));
    let state = VoteState::parse(fields.raw("state")).filter(|state| *state != VoteState::Suspect);
    let (by, programme, seen) =
        (scrutineer.person.id, scrutineer.programme.clone(), fields.number("seen").unwrap_or(0));
    let why = reason.clone();
    let decided = match state {
        None => Err(Error::refused(WhyNot::new("count-why-no-verdict"))),
        Some(state) => {
            app.db.write(move |conn| store::decide_set(conn, by, &programme, (set, seen), (state, &why), now)).await
        }
    };
    match decided {
        Ok(()) => see_saying(routes::vote_screens(&scrutineer.programme.slug), &Sentence::new("said-set-decided")),
        Err(error) => {
            let (status, why) = error.said()?;
            let loaded = load(&app, &scrutineer, &request).await?;
            let field = if reason.is_empty() && state.is_some() { "reason" } else { "state" };
            let problems = Problems::one(&t, field, &why);
            let again = SetPage::of(t, &scrutineer, &loaded, (fields.raw("state"), &reason));
            page_with(status, SetPage { problems, ..again })
        }
    }
}
