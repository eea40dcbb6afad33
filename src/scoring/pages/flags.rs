//! "Something is wrong with this entry": the judge's form, and the organiser's queue with its answers.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, T, WhyNot};
use crate::programme::{Organiser, Staff};
use crate::routes;
use crate::scoring::{Flag, FlagId, FlagKind, FlaggedEntry, Task, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/flag.html")]
struct FlagPage {
    t: Shell,
    title: String,
    sheet_href: String,
    flag_href: String,
    kinds: Vec<KindChoice>,
    words: String,
    letter: bool,
    problems: Problems,
}

struct KindChoice {
    value: &'static str,
    text: String,
    help: String,
    chosen: bool,
}

impl FlagPage {
    fn of(t: Shell, task: &Task, typed: (&str, &str, bool), problems: Problems) -> Self {
        let Task { programme, round, entry, .. } = task;
        let (kind, words, letter) = typed;
        let choice = |it: &FlagKind| KindChoice {
            value: it.as_str(),
            text: t.s(format!("scoring-flag-{it}")),
            help: t.s(format!("scoring-flag-{it}-help")),
            chosen: it.as_str() == kind,
        };
        Self {
            title: rules::title_shown(&programme.form, round.blind, &entry.title, &entry.reference).to_owned(),
            sheet_href: routes::sheet(&programme.slug, entry.id),
            flag_href: routes::flag(&programme.slug, entry.id),
            kinds: FlagKind::ALL.iter().map(choice).collect(),
            words: words.to_owned(),
            letter,
            problems,
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn flag_page(t: Shell, For(task): For<Task>) -> Answer {
    page(FlagPage::of(t, &task, ("", "", true), Problems::none()))
}

pub async fn flag_entry(app: Data<App>, t: Shell, For(task): For<Task>, fields: Fields) -> Answer {
    let (kind, words, letter, now) = (fields.raw("kind"), fields.text("words"), fields.has("letter"), Moment::now());
    let typed = (kind, words.as_str(), letter);
    let Some(wanted) = FlagKind::parse(kind) else {
        let problems = Problems::one(&t, "kind", &WhyNot::new("scoring-why-no-flag-kind"));
        return wrong_form(FlagPage::of(t, &task, typed, problems));
    };
    let (mine, said) = (task.clone(), words.clone());
    match app.db.write(move |conn| store::flag(conn, &mine, wanted, &said, letter, now)).await {
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "words", &why);
            wrong_form(FlagPage::of(t, &task, typed, problems))
        }
        done => {
            done?;
            see_saying(routes::sheet(&task.programme.slug, task.entry.id), &Sentence::new("said-flagged"))
        }
    }
}

/// A flag as its judge or an organiser reads it.
pub struct FlagShown {
    pub id: FlagId,
    pub kind: String,
    pub words: String,
    pub judge: String,
    pub at: String,
    pub answer: String,
    pub open: bool,
}

impl FlagShown {
    pub fn of(t: &T, zone: &str, flag: &Flag, judge: &str) -> Self {
        Self {
            id: flag.id,
            kind: t.s(format!("scoring-flag-{}", flag.kind)),
            words: flag.words.clone(),
            judge: judge.to_owned(),
            at: t.moment(flag.at, zone),
            answer: flag.answer.clone(),
            open: flag.resolved_at.is_none(),
        }
    }
}

#[derive(Template)]
#[template(path = "scoring/flags.html")]
struct FlagsPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    open: usize,
    hidden: Vec<String>,
    entries: Vec<EntryShown>,
}

struct EntryShown {
    entry: EntryId,
    entry_href: String,
    answer_href: String,
    reference: String,
    title: String,
    flags: Vec<FlagShown>,
    open: usize,
    answer: String,
    problems: Problems,
}

impl FlagsPage {
    async fn load(app: &Data<App>, t: Shell, staff: &Staff) -> Result<Self> {
        let (programme, person, of) = (&staff.programme, staff.person.clone(), staff.programme.clone());
        let read = app.db.read(move |conn| {
            let hidden = entries::store::hidden_from(conn, &of, &person)?;
            Ok((store::flagged(conn, of.id, &hidden)?, hidden))
        });
        let (flagged, hidden) = read.await?;
        let shown: Vec<EntryShown> =
            flagged.iter().map(|it| EntryShown::of(&t, &programme.slug, &programme.zone, it)).collect();
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            organises: staff.organises,
            open: shown.iter().filter(|entry| entry.open > 0).count(),
            hidden: hidden.references(),
            entries: shown,
            t: t.accented(&programme.accent),
        })
    }
}

impl EntryShown {
    fn of(t: &T, slug: &str, zone: &str, entry: &FlaggedEntry) -> Self {
        Self {
            entry: entry.entry,
            entry_href: routes::desk_entry(slug, entry.entry),
            answer_href: routes::flags_of(slug, entry.entry),
            reference: entry.reference.clone(),
            title: entry.title.clone(),
            flags: entry.flags.iter().map(|(flag, judge)| FlagShown::of(t, zone, flag, judge)).collect(),
            open: entry.open().count(),
            answer: String::new(),
            problems: Problems::none(),
        }
    }
}

impl EntryShown {
    /// The id of the answer's field, of which there is one for each entry.
    fn field(&self) -> String {
        format!("answer-{}", self.entry)
    }
}

pub async fn flags_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    page(FlagsPage::load(&app, t, &staff).await?)
}

pub async fn answer_flags(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (entry, now) = (part(&request, "entry", EntryId::parse)?, Moment::now());
    let (answer, resolved) = (fields.text("answer"), fields.has("resolve"));
    let read: Vec<FlagId> = fields.all("flag").iter().filter_map(|id| FlagId::parse(id)).collect();
    let (by, words) = (organiser.clone(), answer.clone());
    let done = app
        .db
        .write(move |conn| store::answer_flags(conn, &by.person, &by.programme, entry, &read, (&words, resolved), now));
    match done.await {
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, &format!("answer-{entry}"), &why);
            let staff = Staff { person: organiser.person, programme: organiser.programme, organises: true };
            let mut again = FlagsPage::load(&app, t, &staff).await?;
            for shown in again.entries.iter_mut().filter(|shown| shown.entry == entry) {
                (shown.answer, shown.problems) = (answer.clone(), problems.clone());
            }
            wrong_form(again)
        }
        done => {
            done?;
            see_saying(routes::flags(&organiser.programme.slug), &Sentence::new("said-flags-answered"))
        }
    }
}
