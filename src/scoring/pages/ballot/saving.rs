//! What the ballot page sends is kept: by itself while somebody writes, and by every button.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::stale::stale_ballot;
use super::{BallotPage, Known, Shown, field_of};
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::Method;
use crate::routes;
use crate::scoring::rules::{self, Move};
use crate::scoring::{BallotLack, BallotSaved, BallotTyped, Balloting, Judging, Marks, store};
use crate::web::{Fields, For, Problems, Shell, page_with, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/ballot_saved.html")]
struct BallotDraftSaved {
    text: String,
    revision: Option<i32>,
    given: String,
    too_many: bool,
}

/// Which button it was.
#[derive(Clone, Copy)]
enum Pressed {
    Move(EntryId, Move),
    Save,
    Check,
}

impl Pressed {
    fn of(fields: &Fields) -> Self {
        let asked = |name: &str| EntryId::parse(fields.raw(name));
        match (asked("up"), asked("down"), asked("last")) {
            (Some(entry), ..) => Self::Move(entry, Move::Up),
            (_, Some(entry), _) => Self::Move(entry, Move::Down),
            (.., Some(entry)) => Self::Move(entry, Move::Last),
            _ if fields.has("check") => Self::Check,
            _ => Self::Save,
        }
    }
}

/// What was sent: the words as they stand in the fields, what they mean, and what is none.
struct Sent {
    shown: Shown,
    typed: BallotTyped,
    mistakes: Vec<(String, WhyNot)>,
}

impl Sent {
    fn read(known: &Known, fields: &Fields) -> Self {
        let (round, entries, stands) = (&known.judging.round, known.entries(), known.marks());
        let (mut texts, mut marks, mut mistakes) = (BTreeMap::new(), Marks::new(), Vec::new());
        for entry in entries.iter().copied() {
            let field = field_of(entry);
            // The page is older than this entry: what stands is left alone.
            if !fields.has(&field) {
                marks.extend(stands.get(&entry).map(|mark| (entry, *mark)));
                continue;
            }
            let text = fields.text(&field);
            match rules::typed_mark(round, entries.len(), &text) {
                Some(mark) => marks.extend(mark.map(|mark| (entry, mark))),
                None => mistakes.push((field, not_a_mark(known, entry))),
            }
            texts.insert(entry, text);
        }
        let tab: String = fields.raw("tab").chars().take(36).collect();
        let (revision, turn) = (fields.number("revision").unwrap_or(0), fields.number("turn").unwrap_or(0));
        let typed = BallotTyped { marks, revision, tab: tab.clone(), turn };
        Self { shown: Shown { texts, revision, tab }, typed, mistakes }
    }
}

fn not_a_mark(known: &Known, entry: EntryId) -> WhyNot {
    let (least, most) = rules::range(&known.judging.round, known.listed.len());
    let id = if known.orders() { "scoring-why-place" } else { "scoring-why-points" };
    WhyNot::new(id).with("entry", known.title(entry)).with("least", least.to_string()).with("most", most.to_string())
}

/// What a ballot lacks, each beside the field that it is about.
pub(super) fn lacks(known: &Known, marks: &Marks) -> Vec<(String, WhyNot)> {
    let entries = known.entries();
    let first = entries.first().map(|entry| field_of(*entry)).unwrap_or_default();
    let why = |lack| match lack {
        BallotLack::NoPlace(entry) => {
            (field_of(entry), WhyNot::new("scoring-why-no-place").with("entry", known.title(entry)))
        }
        BallotLack::OtherPlace { entry, given, next } => {
            let why = WhyNot::new("scoring-why-other-place").with("entry", known.title(entry));
            (field_of(entry), why.with("given", given.to_string()).with("next", next.to_string()))
        }
        BallotLack::TooManyPoints { given, budget } => {
            let why =
                WhyNot::new("scoring-why-too-many-points").count("over", (given - budget).unsigned_abs() as usize);
            (first.clone(), why.with("given", given.to_string()).with("budget", budget.to_string()))
        }
        BallotLack::NoPoints => (first.clone(), WhyNot::new("scoring-why-no-point-given")),
    };
    rules::lacking_of(&known.judging.round, &entries, marks).into_iter().map(why).collect()
}

async fn keep(app: &Data<App>, judging: &Judging, typed: &BallotTyped) -> Result<BallotSaved> {
    let (judging, typed, now) = (judging.clone(), typed.clone(), Moment::now());
    app.db.write(move |conn| store::save_ballot(conn, &judging, &typed, now)).await
}

/// An entry up or down, all that was typed, or the check before submitting.
pub async fn save_ballot(app: Data<App>, t: Shell, For(Balloting(judging)): For<Balloting>, fields: Fields) -> Answer {
    let (known, pressed) = (Known::load(&app, judging).await?, Pressed::of(&fields));
    let mut sent = Sent::read(&known, &fields);
    if let Pressed::Move(entry, how) = pressed
        && known.judging.round.method == Method::Order
        && sent.mistakes.is_empty()
    {
        sent.typed.marks = rules::moved(&known.entries(), &sent.typed.marks, entry, how);
    }
    if known.is_submitted() && sent.mistakes.is_empty() {
        sent.mistakes = lacks(&known, &sent.typed.marks);
    }
    if !sent.mistakes.is_empty() {
        let problems = t.problems(&sent.mistakes);
        return wrong_form(BallotPage::of(t, &known, &sent.shown, problems));
    }
    match keep(&app, &known.judging, &sent.typed).await {
        Ok(BallotSaved::Kept(revision)) => go_on(&app, t, known, sent, pressed, revision).await,
        Ok(BallotSaved::Stale(revision)) => {
            page_with(StatusCode::CONFLICT, stale_ballot(t, &known, &sent.shown, revision))
        }
        Err(Error::Refused(why)) => {
            let first = known.entries().first().map(|entry| field_of(*entry)).unwrap_or_default();
            let problems = Problems::one(&t, &first, &why);
            wrong_form(BallotPage::of(t, &known, &sent.shown, problems))
        }
        Err(error) => Err(error),
    }
}

/// After a save: where the button leads.
async fn go_on(app: &Data<App>, t: Shell, known: Known, sent: Sent, pressed: Pressed, revision: i32) -> Answer {
    let slug = known.judging.programme.slug.clone();
    match pressed {
        Pressed::Move(entry, _) => {
            let place = sent.typed.marks.get(&entry).copied().unwrap_or_default();
            let said = Sentence::new("said-ballot-moved").with("entry", known.title(entry));
            see_saying(format!("{}#{}", routes::ballot(&slug), field_of(entry)), &said.with("place", place.to_string()))
        }
        Pressed::Check | Pressed::Save if known.is_submitted() => {
            see_saying(routes::ballot_receipt(&slug), &Sentence::new("said-ballot-corrected"))
        }
        Pressed::Save => see_saying(routes::ballot(&slug), &Sentence::new("said-ballot-saved")),
        Pressed::Check => {
            let lacks = lacks(&known, &sent.typed.marks);
            if lacks.is_empty() {
                return see(routes::ballot_submission(&slug));
            }
            let (shown, known) = (Shown { revision, ..sent.shown }, Known::load(app, known.judging).await?);
            let problems = t.problems(&lacks);
            wrong_form(BallotPage::of(t, &known, &shown, problems))
        }
    }
}

/// A draft that saves itself: the answer is the line that says so, the revision for the next save, and the points left.
/// What is submitted is changed by a button alone: half a change is no change.
pub async fn save_ballot_draft(
    app: Data<App>,
    t: Shell,
    For(Balloting(judging)): For<Balloting>,
    fields: Fields,
) -> Answer {
    let known = Known::load(&app, judging).await?;
    let sent = Sent::read(&known, &fields);
    let (given, too_many) = known.given_line(&t, &sent.typed.marks);
    let wrong = sent.mistakes.first().map(|(_, why)| t.why(why));
    let (text, revision) = match wrong {
        Some(why) => (why, None),
        None if known.is_submitted() => (t.s("scoring-ballot-by-button"), None),
        None => match keep(&app, &known.judging, &sent.typed).await {
            Ok(BallotSaved::Kept(revision)) => {
                (t.s1("scoring-saved", "time", t.time(Moment::now(), &known.judging.programme.zone)), Some(revision))
            }
            Ok(BallotSaved::Stale(_)) => (t.s("scoring-ballot-draft-stale"), None),
            Err(Error::Refused(why)) => (t.why(&why), None),
            Err(error) => return Err(error),
        },
    };
    let body = BallotDraftSaved { text, revision, given, too_many }.render().map_err(Error::internal)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(body))
}
