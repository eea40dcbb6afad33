//! The blind copy of an entry: what of it tells who entered, and what judges read there instead.

use std::collections::BTreeMap;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::rules::{Instead, Place};
use crate::entries::{Answers, Audience, Entry, EntryId, Redaction, ShownValue, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{Form, Organiser};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/blindness.html")]
struct BlindnessPage {
    t: Shell,
    slug: String,
    title: String,
    back_href: String,
    blind_href: String,
    change_href: String,
    /// What of the title tells who entered: it cannot be rewritten, only changed by the team.
    title_tells: Vec<String>,
    places: Vec<PlaceForm>,
    seen: i64,
    problems: Problems,
}

struct PlaceForm {
    key: String,
    label: String,
    text: String,
    words: bool,
    tells: Vec<String>,
    /// What stands in the form: the text for judges, or the tick that hides all of it.
    typed: String,
    hidden: bool,
    by: Option<String>,
    /// The team has changed what was rewritten.
    changed: bool,
}

struct Known {
    entry: Entry,
    answers: Answers,
    who: Vec<String>,
    redactions: BTreeMap<String, Redaction>,
}

async fn load(app: &Data<App>, organiser: &Organiser, id: EntryId) -> Result<Known> {
    let Organiser { person, programme } = organiser.clone();
    app.db
        .read(move |conn| {
            let entry = store::by_id_in(conn, programme.id, id)?;
            store::must_not_be_close(conn, &programme, &person, id)?;
            let answers = entry.submitted_answers.clone().ok_or(Error::NotFound)?.0;
            let who = rules::who_entered(&programme.form, &answers, &store::behind(conn, id)?);
            Ok(Known { entry, answers, who, redactions: store::redactions(conn, id)? })
        })
        .await
}

fn told(text: &str, who: &[String]) -> Vec<String> {
    rules::telling(text, who).into_iter().map(str::to_owned).collect()
}

impl BlindnessPage {
    fn of(t: Shell, organiser: &Organiser, known: &Known) -> Self {
        let (programme, id) = (&organiser.programme, known.entry.id);
        let title = known.entry.submitted_title.clone().unwrap_or_default();
        let places = rules::places(&programme.form, &known.answers);
        Self {
            slug: programme.slug.clone(),
            back_href: routes::desk_entry(&programme.slug, id),
            blind_href: routes::blindness(&programme.slug, id),
            change_href: routes::change(&programme.slug, id),
            title_tells: told(&title, &known.who),
            places: places
                .into_iter()
                .map(|place| PlaceForm::of(&t, known, (&programme.form, &programme.zone), place))
                .collect(),
            seen: known.entry.submitted_at.map_or(0, Moment::micros),
            problems: Problems::none(),
            title,
            t: t.accented(&programme.accent),
        }
    }

    fn again(mut self, wanted: &Instead, problems: Problems) -> Answer {
        for place in &mut self.places {
            place.hidden = !place.words && wanted.contains_key(&place.key);
            place.typed = wanted.get(&place.key).unwrap_or(&place.text).clone();
        }
        wrong_form(Self { problems, ..self })
    }
}

impl PlaceForm {
    fn of(t: &Shell, known: &Known, (form, zone): (&Form, &str), place: Place) -> Self {
        let redaction = known.redactions.get(&place.key);
        let by = |it: &Redaction| t.s2("entries-screened-by", "name", &it.by, "when", t.moment(it.at, zone));
        Self {
            label: t.names(&place.names).to_owned(),
            tells: told(&place.text, &known.who),
            typed: redaction.map_or_else(|| place.text.clone(), |it| it.words.clone()),
            hidden: redaction.is_some() && !place.words,
            by: redaction.map(by),
            changed: redaction.is_some_and(|it| it.of_text != place.text),
            text: if place.words { place.text } else { whole(t, form, &known.answers, &place.key) },
            key: place.key,
            words: place.words,
        }
    }
}

pub async fn blindness_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let known = load(&app, &organiser, part(&request, "entry", EntryId::parse)?).await?;
    page(BlindnessPage::of(t, &organiser, &known))
}

/// What was chosen, or which files there are, as it is read.
fn whole(t: &Shell, form: &Form, answers: &Answers, key: &str) -> String {
    let shown = rules::shown(form, answers, Audience::Organiser).into_iter().find(|it| it.key == key);
    let words: Vec<String> = match shown.map(|it| it.value) {
        Some(ShownValue::Chosen(names)) => names.iter().map(|name| t.names(name).to_owned()).collect(),
        Some(ShownValue::Files(files)) => files.into_iter().map(|file| file.name).collect(),
        _ => Vec::new(),
    };
    words.join(", ")
}

/// A text that is the team's own is no redaction; an empty one is.
fn wanted_of(fields: &Fields, places: &[Place]) -> Instead {
    let wanted = |place: &Place| {
        let name = format!("text-{}", place.key);
        match place.words {
            true => fields.has(&name).then(|| fields.text(&name)).filter(|typed| *typed != place.text),
            false => fields.has(&format!("hide-{}", place.key)).then(String::new),
        }
    };
    places.iter().filter_map(|place| Some((place.key.clone(), wanted(place)?))).collect()
}

pub async fn redact(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now) = (part(&request, "entry", EntryId::parse)?, Moment::now());
    let known = load(&app, &organiser, id).await?;
    let wanted = wanted_of(&fields, &rules::places(&organiser.programme.form, &known.answers));
    let (by, words, seen) = (organiser.clone(), wanted.clone(), fields.number("seen").map(Moment::of_micros));
    let done = app.db.write(move |conn| store::redact(conn, &by.person, &by.programme, id, (seen, &words), now)).await;
    match done {
        Ok(()) => see_saying(routes::blindness(&organiser.programme.slug, id), &Sentence::new("said-entry-redacted")),
        Err(Error::Conflict(why) | Error::Refused(why)) => again(t, &organiser, &known, &wanted, &why),
        Err(error) => Err(error),
    }
}

fn again(t: Shell, organiser: &Organiser, known: &Known, wanted: &Instead, why: &WhyNot) -> Answer {
    let problems = Problems::one(&t, "blind", why);
    BlindnessPage::of(t, organiser, known).again(wanted, problems)
}
