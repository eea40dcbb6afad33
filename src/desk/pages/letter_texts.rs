//! The program's letters in an edition's own words: which there are, and the words of one in each language.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Result};
use crate::language::{Language, Sentence, WhyNot};
use crate::mail::rules::blanks_in;
use crate::mail::{self, Letter, OWN_BODY, OWN_SUBJECT, OwnText, WORDINGS, Wording, Written};
use crate::programme::Organiser;
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "desk/letter_texts.html")]
struct LetterTextsPage {
    t: Shell,
    slug: String,
    programme: String,
    rows: Vec<(String, String, String)>,
}

pub async fn letter_texts_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    let (id, slug) = (organiser.programme.id, organiser.programme.slug.clone());
    let own = app.db.read(move |conn| mail::store::own_texts(conn, id)).await?;
    let t = t.accented(&organiser.programme.accent);
    let row = |wording: &Wording| {
        let languages = own.iter().filter(|it| it.letter == wording.key).map(|it| it.language.own_name());
        let languages = languages.collect::<Vec<_>>().join(", ");
        let words = match languages.as_str() {
            "" => t.s("desk-texts-program"),
            languages => t.s1("desk-texts-own", "languages", languages),
        };
        (routes::letter_text(&slug, wording.key), program_words(t.language, wording).subject, words)
    };
    page(LetterTextsPage {
        programme: t.names(&organiser.programme.names).to_owned(),
        rows: WORDINGS.iter().map(row).collect(),
        slug: slug.clone(),
        t,
    })
}

/// What the program says by itself, with its blanks as they stand in own words.
fn program_words(language: Language, wording: &Wording) -> Written {
    let mut letter = with_blanks(language, wording);
    letter.details.details.retain(|(name, _)| name != "name");
    mail::rules::previewed(&letter, "")
}

/// A letter of that kind in which each blank stands for itself.
fn with_blanks(language: Language, wording: &Wording) -> Letter {
    let (kind, variant) = wording.parts();
    let blank = |details: Sentence, name: &&'static str| details.with(name, format!("{{{name}}}"));
    let details = wording.blanks.iter().fold(Sentence::new(""), blank);
    let details = variant.into_iter().fold(details, |details, variant| details.with("verdict", variant));
    Letter::new(kind, "{name}", "", language).saying(details)
}

#[derive(Template)]
#[template(path = "desk/letter_text.html")]
struct LetterTextPage {
    t: Shell,
    slug: String,
    here: String,
    heading: String,
    blanks: Vec<&'static str>,
    tongues: Vec<Tongue>,
    /// As a reader would have it.
    preview: Vec<(&'static str, &'static str, Written)>,
    problems: Problems,
}

/// The words in one language, and the program's own.
struct Tongue {
    code: &'static str,
    dir: &'static str,
    own_name: &'static str,
    subject: String,
    body: String,
    program: Option<Written>,
    unfolded: bool,
}

impl LetterTextPage {
    fn of(t: Shell, organiser: &Organiser, wording: &'static Wording, texts: &[OwnText], problems: Problems) -> Self {
        let slug = organiser.programme.slug.clone();
        let tongue = |language: &Language| {
            let own = texts.iter().find(|it| it.language == *language);
            let program = program_words(*language, wording);
            Tongue {
                code: language.as_str(),
                dir: language.direction(),
                own_name: language.own_name(),
                subject: own.map(|it| it.subject.clone()).unwrap_or_default(),
                body: own.map(|it| it.body.clone()).unwrap_or_default(),
                unfolded: own.is_some() || *language == t.language,
                program: (program.language == *language).then_some(program),
            }
        };
        Self {
            here: routes::letter_text(&slug, wording.key),
            heading: program_words(t.language, wording).subject,
            blanks: wording.blanks.to_vec(),
            tongues: Language::ALL.iter().map(tongue).collect(),
            preview: Vec::new(),
            problems,
            t: t.accented(&organiser.programme.accent),
            slug,
        }
    }
}

fn asked(request: &HttpRequest) -> Result<&'static Wording> {
    part(request, "text", Wording::find)
}

pub async fn letter_text_page(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
) -> Answer {
    let (wording, id) = (asked(&request)?, organiser.programme.id);
    let mut texts = app.db.read(move |conn| mail::store::own_texts(conn, id)).await?;
    texts.retain(|it| it.letter == wording.key);
    page(LetterTextPage::of(t, &organiser, wording, &texts, Problems::none()))
}

pub async fn save_letter_text(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let wording = asked(&request)?;
    let texts = typed(wording, &fields);
    let mistakes: Vec<(String, WhyNot)> = texts.iter().flat_map(|text| wrong(wording, text)).collect();
    if !mistakes.is_empty() {
        let problems = t.problems(&mistakes);
        return wrong_form(LetterTextPage::of(t, &organiser, wording, &texts, problems));
    }
    if fields.has("preview") {
        let shown = LetterTextPage::of(t, &organiser, wording, &texts, Problems::none());
        let preview = texts.iter().map(|text| previewed(&app, &organiser, wording, text)).collect();
        return page(LetterTextPage { preview, ..shown });
    }
    let (by, id, now) = (organiser.person.id, organiser.programme.id, Moment::now());
    app.db.write(move |conn| mail::store::set_own_texts(conn, by, id, wording.key, &texts, now)).await?;
    see_saying(routes::letter_texts(&organiser.programme.slug), &Sentence::new("said-letter-worded"))
}

/// With the edition's name and its address where they stand; the other blanks stand for themselves.
fn previewed(
    app: &Data<App>,
    organiser: &Organiser,
    wording: &'static Wording,
    text: &OwnText,
) -> (&'static str, &'static str, Written) {
    let mut letter = with_blanks(text.language, wording);
    letter.to_name = organiser.person.name.clone();
    letter.details.details.retain(|(name, _)| !["name", "programme", "link"].contains(&name.as_ref()));
    let details = letter.details.names("programme", &organiser.programme.names);
    let details = details.with("link", routes::programme(&organiser.programme.slug));
    letter.details = details.with(OWN_SUBJECT, text.subject.clone()).with(OWN_BODY, text.body.clone());
    let written = mail::rules::previewed(&letter, &app.config.origin());
    (text.language.as_str(), text.language.direction(), written)
}

fn typed(wording: &Wording, fields: &Fields) -> Vec<OwnText> {
    let text = |language: &Language| OwnText {
        letter: wording.key.to_owned(),
        language: *language,
        subject: fields.text(&format!("subject-{language}")),
        body: fields.text(&format!("body-{language}")),
    };
    let mut texts: Vec<OwnText> = Language::ALL.iter().map(text).collect();
    texts.retain(|it| !it.subject.is_empty() || !it.body.is_empty());
    texts.sort_by(|a, b| a.language.as_str().cmp(b.language.as_str()));
    texts
}

const LONGEST_SUBJECT: usize = 200;
const LONGEST_BODY: usize = 10_000;

/// Both parts are there, no blank is unknown, and the reader gets to where the letter leads.
fn wrong(wording: &Wording, text: &OwnText) -> Vec<(String, WhyNot)> {
    let mut mistakes = Vec::new();
    for (part, words, most) in [("subject", &text.subject, LONGEST_SUBJECT), ("body", &text.body, LONGEST_BODY)] {
        let place = format!("{part}-{}", text.language);
        if words.is_empty() {
            mistakes.push((place, WhyNot::new("desk-why-text-half")));
            continue;
        }
        if words.chars().count() > most {
            mistakes.push((place.clone(), WhyNot::new("programme-why-long").count("most", most)));
        }
        if let Some(blank) = blanks_in(words).into_iter().find(|blank| !wording.blanks.contains(blank)) {
            mistakes.push((place.clone(), WhyNot::new("desk-why-text-blank").with("blank", blank)));
        }
        if part == "body" && !blanks_in(words).contains(&"link") {
            mistakes.push((place, WhyNot::new("desk-why-text-link")));
        }
    }
    mistakes
}
