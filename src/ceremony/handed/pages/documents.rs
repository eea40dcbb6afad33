//! What an organiser adjusts of the documents: who signs, the logo; with a specimen to look at.

use actix_multipart::Multipart;
use actix_web::HttpRequest;
use actix_web::web::{Data, Form};
use askama::Template;

use super::{Choice, languages, paper, sent, set};
use crate::app::App;
use crate::ceremony::handed::typeset::{self, Sheet};
use crate::ceremony::handed::{Merit, Signatory, rules, store};
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::files::{FileId, FileKind};
use crate::language::{Language, Sentence, T, WhyNot};
use crate::programme::Organiser;
use crate::routes;
use crate::web::{Arrived, Fields, For, NotArrived, Problems, Shell, arrive, page, query, see, see_saying, wrong_form};

/// A logo is small.
const MOST_BYTES: u64 = 2_000_000;

#[derive(Template)]
#[template(path = "ceremony/documents.html")]
struct DocumentsPage {
    t: Shell,
    slug: String,
    programme: String,
    built_in: bool,
    /// Sealed: there is something to hand out. Published: the world knows.
    sealed: bool,
    published: bool,
    signatories: Vec<Line>,
    has_logo: bool,
    /// What else there is: address, title, what it is.
    ways: Vec<(String, String, String)>,
    merits: Vec<Choice>,
    languages: Vec<Choice>,
    most: u64,
    problems: Problems,
}

struct Line {
    heading: String,
    name_id: String,
    title_id: String,
    typed: Signatory,
}

pub async fn documents_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(DocumentsPage::load(&app, t, &organiser, None, Problems::none()).await?)
}

impl DocumentsPage {
    async fn load(
        app: &Data<App>,
        t: Shell,
        organiser: &Organiser,
        typed: Option<Vec<Signatory>>,
        problems: Problems,
    ) -> Result<Self> {
        let programme = organiser.programme.clone();
        let (look, standing) = app
            .db
            .read(move |conn| {
                let standing = match store::standing(conn, &programme) {
                    Ok(standing) => Some(standing),
                    Err(Error::Refused(_)) => None,
                    Err(error) => return Err(error),
                };
                Ok((store::look(conn, programme.id)?, standing))
            })
            .await?;
        let programme = &organiser.programme;
        let t = t.accented(&programme.accent);
        let line = |(number, typed): (usize, Signatory)| Line {
            heading: t.s1("handed-signatory", "number", t.number(number + 1)),
            name_id: format!("name{number}"),
            title_id: format!("title{number}"),
            typed,
        };
        let merit = |it: &Merit| Choice {
            value: it.to_string(),
            text: t.s(format!("handed-kind-{it}")),
            chosen: *it == Merit::Winner,
        };
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            built_in: typeset::BUILT_IN,
            sealed: standing.is_some(),
            published: standing.is_some_and(|it| it.published.is_some()),
            has_logo: look.logo().is_some(),
            ways: ways(&t, &programme.slug),
            signatories: typed.unwrap_or_else(|| look.lines()).into_iter().enumerate().map(line).collect(),
            merits: Merit::ALL.iter().map(merit).collect(),
            languages: languages(&t, t.language),
            most: MOST_BYTES,
            problems,
            t,
        })
    }
}

fn ways(t: &Shell, slug: &str) -> Vec<(String, String, String)> {
    vec![
        (routes::document(slug, "slides.pdf"), t.s("handed-slides"), t.s("handed-slides-lead")),
        (routes::document(slug, "lists"), t.s("handed-lists"), t.s("handed-lists-lead")),
        (routes::press(slug), t.s("handed-press"), t.s("handed-press-way")),
    ]
}

pub async fn save_signatories(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let fields = Fields::of(pairs);
    let line = |number: usize| Signatory {
        name: fields.text(&format!("name{number}")),
        title: fields.text(&format!("title{number}")),
    };
    let typed: Vec<Signatory> = (0..rules::MOST_SIGNATORIES).map(line).collect();
    let kept = match rules::check_look(&typed) {
        Ok(kept) => kept,
        Err(mistakes) => {
            let problems = t.problems(&mistakes);
            return wrong_form(DocumentsPage::load(&app, t, &organiser, Some(typed), problems).await?);
        }
    };
    let (by, programme, now) = (organiser.person.id, organiser.programme.id, Moment::now());
    app.db.write(move |conn| store::set_signatories(conn, by, programme, kept.clone(), now)).await?;
    see_saying(routes::documents(&organiser.programme.slug), &Sentence::new("said-documents-changed"))
}

pub async fn bring_logo(app: Data<App>, t: Shell, For(organiser): For<Organiser>, form: Multipart) -> Answer {
    let why = |id| WhyNot::new(id).count("most", (MOST_BYTES / 1_000_000) as usize);
    let kept = match arrive(form, MOST_BYTES).await? {
        Ok(arrived) => keep_logo(&app, &organiser, arrived).await?,
        Err(NotArrived::Nothing) => Err(why("files-why-nothing")),
        Err(NotArrived::TooLarge) => Err(why("files-why-large")),
        Err(NotArrived::BrokenOff) => Err(why("files-why-broken-off")),
    };
    match kept {
        Ok(()) => see_saying(routes::documents(&organiser.programme.slug), &Sentence::new("said-documents-changed")),
        Err(why) => {
            let problems = Problems::one(&t, "file", &why);
            wrong_form(DocumentsPage::load(&app, t, &organiser, None, problems).await?)
        }
    }
}

/// Cleaned and kept, and only then named.
async fn keep_logo(app: &Data<App>, organiser: &Organiser, arrived: Arrived) -> Result<Result<(), WhyNot>> {
    let clean = match app.files.clean(arrived.bytes()?, vec![FileKind::Picture]).await? {
        Ok(clean) => clean,
        Err(why) => return Ok(Err(why)),
    };
    let key = format!("looks/{}/{}.{}", organiser.programme.id, FileId::fresh(), clean.extension);
    app.files.keep(&key, clean.bytes).await?;
    name_logo(app, organiser, key).await.map(Ok)
}

async fn name_logo(app: &Data<App>, organiser: &Organiser, key: String) -> Result<()> {
    let (by, programme, now) = (organiser.person.id, organiser.programme.id, Moment::now());
    let before = app.db.write(move |conn| store::set_logo(conn, by, programme, &key, now)).await?;
    if before.is_empty() { Ok(()) } else { app.files.forget(&before).await }
}

pub async fn remove_logo(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    name_logo(&app, &organiser, String::new()).await?;
    see(routes::documents(&organiser.programme.slug))
}

/// How a certificate will look, marked as a specimen; with nobody's name, so that it can be shown around.
pub async fn specimen(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let merit = Merit::parse(&query(&request, "merit")).unwrap_or(Merit::Winner);
    let language = Language::parse(&query(&request, "language")).unwrap_or(t.language);
    let paper = paper(&app, &organiser.programme, t.now).await?;
    let data = paper.specimen(&T::new(language), merit);
    let pdf = set(&app, Sheet::Certificate, data, paper.look.logo()).await?;
    sent(&format!("specimen-{merit}-{language}.pdf"), pdf)
}
