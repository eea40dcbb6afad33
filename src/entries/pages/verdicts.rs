//! The same verdict for many entries: chosen in the list, previewed, applied, reported.

use actix_web::web::Data;
use askama::Template;

use super::Choice;
use super::asking::asked;
use crate::app::App;
use crate::column::Moment;
use crate::entries::store::{self, Outcome, Weighed};
use crate::entries::{Audience, Entry, EntryId, Verdict};
use crate::error::{Answer, Result};
use crate::language::WhyNot;
use crate::programme::Organiser;
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, wrong_form};

#[derive(Template)]
#[template(path = "entries/verdicts.html")]
struct VerdictsPage {
    t: Shell,
    slug: String,
    list_href: String,
    entries: Vec<(String, String, String)>,
    verdicts: Vec<Choice>,
    reason: String,
    weighed: Option<Weight>,
    /// It is done, and this is the report.
    done: bool,
    problems: Problems,
}

/// What a verdict does to all of them.
struct Weight {
    verdict: String,
    changes: String,
    as_before: Option<String>,
    refused: Vec<(String, String, String)>,
}

impl Weight {
    fn of(t: &Shell, slug: &str, verdict: Verdict, done: bool, found: &[Weighed]) -> Self {
        let count = |wanted: Outcome| found.iter().filter(|(_, outcome)| *outcome == Ok(wanted)).count();
        let refused = |(entry, outcome): &Weighed| {
            let why = outcome.as_ref().err()?;
            Some((entry.reference.clone(), routes::desk_entry(slug, entry.id), t.why(why)))
        };
        let as_before = count(Outcome::AsBefore);
        Self {
            verdict: t.s(format!("entries-verdict-{verdict}")),
            changes: t
                .n(if done { "entries-verdicts-done" } else { "entries-verdicts-would" }, count(Outcome::Changes)),
            as_before: (as_before > 0).then(|| t.n("entries-verdicts-as-before", as_before)),
            refused: found.iter().filter_map(refused).collect(),
        }
    }
}

impl VerdictsPage {
    fn of(t: Shell, organiser: &Organiser, found: &[Entry], fields: &Fields) -> Self {
        let verdict = |verdict: &Verdict| {
            let chosen = fields.raw("verdict") == verdict.as_str();
            Choice::new(verdict.as_str(), t.s(format!("entries-verdict-{verdict}")), chosen)
        };
        let title = |entry: &Entry| entry.submitted_title.clone().unwrap_or_else(|| entry.title.clone());
        let line = |entry: &Entry| (entry.id.to_string(), entry.reference.clone(), title(entry));
        let slug = organiser.programme.slug.clone();
        Self {
            list_href: routes::desk_entries(&slug),
            entries: found.iter().map(line).collect(),
            verdicts: Verdict::ALL.iter().map(verdict).collect(),
            reason: fields.text("reason"),
            weighed: None,
            done: false,
            problems: Problems::none(),
            t: t.accented(&organiser.programme.accent),
            slug,
        }
    }

    fn wrong(mut self, field: &str, why: &'static str) -> Answer {
        self.problems = Problems::one(&self.t, field, &WhyNot::new(why));
        wrong_form(self)
    }
}

/// Those that were ticked, or all that the list finds.
async fn chosen(app: &Data<App>, organiser: &Organiser, fields: &Fields) -> Result<Vec<Entry>> {
    let (by, programme) = (organiser.person.clone(), organiser.programme.clone());
    let ticked: Vec<EntryId> = fields.all("entry").iter().filter_map(|id| EntryId::parse(id)).collect();
    let all = fields.has("all").then(|| asked(fields.raw("asks"), &programme, Audience::Organiser));
    app.db
        .read(move |conn| {
            let ids = match &all {
                Some(filter) => store::search(conn, &programme, filter)?.ids,
                None => ticked.clone(),
            };
            store::entries_chosen(conn, &by, &programme, &ids)
        })
        .await
}

pub async fn verdicts(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let found = chosen(&app, &organiser, &fields).await?;
    let again = VerdictsPage::of(t, &organiser, &found, &fields);
    if found.is_empty() {
        return again.wrong("entries", "entries-why-none-ticked");
    }
    if !fields.has("act") {
        return page(again);
    }
    let Some(verdict) = Verdict::parse(fields.raw("verdict")) else {
        return again.wrong("verdict", "entries-why-no-verdict");
    };
    if verdict == Verdict::NotEligible && again.reason.is_empty() {
        return again.wrong("reason", "entries-why-no-reason");
    }
    let (by, programme, reason) = (organiser.person.clone(), organiser.programme.clone(), again.reason.clone());
    let (ids, done): (Vec<EntryId>, bool) =
        (found.iter().map(|entry| entry.id).collect(), fields.raw("act") == "apply");
    let weighed = if done {
        let now = Moment::now();
        let work = move |conn: &mut _| store::screen_many(conn, &by, &programme, &ids, verdict, &reason, now);
        app.db.write(work).await?
    } else {
        let work = move |conn: &mut _| store::screen_preview(conn, &by, &programme, &ids, verdict, &reason);
        app.db.read(work).await?
    };
    let weight = Weight::of(&again.t, &organiser.programme.slug, verdict, done, &weighed);
    page(VerdictsPage { weighed: Some(weight), done, ..again })
}
