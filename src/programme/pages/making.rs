//! Making an edition: from a preset, or from a file that was exported and edited.

use actix_multipart::form::{MultipartForm, bytes::Bytes, text::Text};
use actix_web::web::Data;
use askama::Template;

use super::{Tongue, names_typed, tongues};
use crate::accounts::{Person, SiteAdmin};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Names, Sentence, WhyNot};
use crate::programme::{Programme, Setup, presets, rules, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

/// Ten times the larger preset.
const LARGEST: usize = 1024 * 1024;

#[derive(Template)]
#[template(path = "programme/new.html")]
struct NewPage {
    t: Shell,
    presets: Vec<PresetChoice>,
    slug: String,
    first: String,
    tongues: Vec<Tongue>,
    import_slug: String,
    import_text: String,
    editions: Vec<Edition>,
    copy_slug: String,
    copy_first: String,
    problems: Problems,
}

/// An edition that another can be made from.
struct Edition {
    value: String,
    text: String,
    chosen: bool,
}

struct PresetChoice {
    value: &'static str,
    text: String,
    help: String,
    chosen: bool,
}

#[derive(MultipartForm)]
pub struct Upload {
    #[multipart(rename = "import-slug")]
    slug: Option<Text<String>>,
    #[multipart(rename = "import-file")]
    file: Option<Bytes>,
    #[multipart(rename = "import-text")]
    text: Option<Text<String>>,
}

/// What stands in the way, each with the field that it lies in.
type Mistakes = Vec<(String, WhyNot)>;
type Tried<T> = std::result::Result<T, Mistakes>;

impl NewPage {
    async fn empty(app: &Data<App>, t: Shell) -> Result<Self> {
        let editions = app.db.read(store::all).await?;
        let edition = |it: &Programme| Edition {
            value: it.slug.clone(),
            text: format!("{} ({})", t.names(&it.names), it.slug),
            chosen: false,
        };
        let editions = editions.iter().map(edition).collect();
        let presets = presets::all().into_iter().map(|preset| PresetChoice {
            value: preset.key,
            text: t.names(&preset.setup.names).to_owned(),
            help: t.names(&preset.setup.summaries).to_owned(),
            chosen: false,
        });
        Ok(Self {
            presets: presets.collect(),
            slug: String::new(),
            first: rules::today("UTC", t.now).to_string(),
            tongues: tongues(&Names::default(), &Names::default()),
            import_slug: String::new(),
            import_text: String::new(),
            editions,
            copy_slug: String::new(),
            copy_first: rules::today("UTC", t.now).to_string(),
            problems: Problems::none(),
            t,
        })
    }

    fn wrong(mut self, mistakes: &Mistakes) -> Answer {
        self.problems = self.t.problems(mistakes);
        wrong_form(self)
    }
}

pub async fn new_page(app: Data<App>, t: Shell, For(_): For<SiteAdmin>) -> Answer {
    page(NewPage::empty(&app, t).await?)
}

pub async fn make_from_preset(app: Data<App>, t: Shell, For(admin): For<SiteAdmin>, fields: Fields) -> Answer {
    let slug = fields.text("slug");
    let made = match chosen(&fields, t.now) {
        Ok(setup) => make(&app, admin.0, &slug, setup, ["slug", "preset"]).await?,
        Err(mistakes) => Err(mistakes),
    };
    match made {
        Ok(programme) => see_saying(routes::setup(&programme.slug), &Sentence::new("said-programme-made")),
        Err(mistakes) => {
            let mut again = NewPage::empty(&app, t).await?;
            again.presets.iter_mut().for_each(|preset| preset.chosen = preset.value == fields.raw("preset"));
            again.tongues = tongues(&names_typed(&fields, "name"), &Names::default());
            (again.slug, again.first) = (slug, fields.text("first"));
            again.wrong(&mistakes)
        }
    }
}

/// The preset with the names and the first day that were typed.
fn chosen(fields: &Fields, now: Moment) -> Tried<Setup> {
    let mut mistakes = Mistakes::new();
    let mut mistaken = |field: &str, why| mistakes.push((field.to_owned(), why));
    let preset = presets::find(fields.raw("preset"));
    if preset.is_none() {
        mistaken("preset", WhyNot::new("programme-why-no-preset"));
    }
    if let Err(why) = rules::is_slug(&fields.text("slug")) {
        mistaken("slug", why);
    }
    let zone = preset.as_ref().map_or("UTC", |preset| preset.setup.zone.as_str());
    let first = rules::first_day(&fields.text("first"), rules::today(zone, now));
    if let Err(why) = &first {
        mistaken("first", why.clone());
    }
    let setup = preset.zip(first.ok()).map(|(preset, first)| {
        let mut setup = rules::beginning_on(&preset.setup, first);
        setup.names.0.extend(names_typed(fields, "name").0);
        setup
    });
    if let Some(Err((_, why))) = setup.as_ref().map(|setup| rules::check_names(&setup.names, &setup.summaries)) {
        mistaken("name-en", why);
    }
    setup.filter(|_| mistakes.is_empty()).ok_or(mistakes)
}

pub async fn make_from_file(
    app: Data<App>,
    t: Shell,
    For(admin): For<SiteAdmin>,
    upload: std::result::Result<MultipartForm<Upload>, actix_web::Error>,
) -> Answer {
    let MultipartForm(upload) = upload.map_err(|_| Error::Refused(WhyNot::new("error-form-unreadable")))?;
    let slug = upload.slug.as_ref().map_or("", |slug| slug.trim()).to_owned();
    let text = upload.words();
    let made = match read(&slug, text.as_deref()) {
        Ok(setup) => make(&app, admin.0, &slug, setup, ["import-slug", "import-text"]).await?,
        Err(mistakes) => Err(mistakes),
    };
    match made {
        Ok(programme) => see_saying(routes::setup(&programme.slug), &Sentence::new("said-programme-made")),
        Err(mistakes) => {
            let mut again = NewPage::empty(&app, t).await?;
            (again.import_slug, again.import_text) = (slug, text.unwrap_or_default());
            again.wrong(&mistakes)
        }
    }
}

/// Another edition of one that is there: the same set-up, its dates moved to begin on that day.
pub async fn make_from_edition(app: Data<App>, t: Shell, For(admin): For<SiteAdmin>, fields: Fields) -> Answer {
    let (slug, earlier) = (fields.text("copy-slug"), fields.text("edition"));
    let read = app.db.read(move |conn| {
        let earlier = store::by_slug(conn, &earlier)?;
        store::export(conn, &earlier)
    });
    let mut mistakes = Mistakes::new();
    let setup = match read.await {
        Ok(setup) => Some(setup),
        Err(Error::NotFound) => {
            mistakes.push(("edition".to_owned(), WhyNot::new("programme-why-no-edition")));
            None
        }
        Err(error) => return Err(error),
    };
    if let Err(why) = rules::is_slug(&slug) {
        mistakes.push(("copy-slug".to_owned(), why));
    }
    let zone = setup.as_ref().map_or("UTC", |setup| setup.zone.as_str());
    let first = rules::first_day(&fields.text("copy-first"), rules::today(zone, t.now));
    if let Err(why) = &first {
        mistakes.push(("copy-first".to_owned(), why.clone()));
    }
    let made = match setup.zip(first.ok()).filter(|_| mistakes.is_empty()) {
        Some((setup, first)) => {
            make(&app, admin.0, &slug, rules::moved_to(&setup, first), ["copy-slug", "edition"]).await?
        }
        None => Err(mistakes),
    };
    match made {
        Ok(programme) => see_saying(routes::setup(&programme.slug), &Sentence::new("said-programme-made")),
        Err(mistakes) => {
            let mut again = NewPage::empty(&app, t).await?;
            again.editions.iter_mut().for_each(|edition| edition.chosen = edition.value == fields.raw("edition"));
            (again.copy_slug, again.copy_first) = (slug, fields.text("copy-first"));
            again.wrong(&mistakes)
        }
    }
}

impl Upload {
    /// The file, or else what was typed; none when the file is no text.
    fn words(&self) -> Option<String> {
        match self.file.as_ref().filter(|file| !file.data.is_empty()) {
            Some(file) => {
                std::str::from_utf8(&file.data).ok().map(|text| text.trim_start_matches('\u{feff}').to_owned())
            }
            None => Some(self.text.as_ref().map(|text| text.replace("\r\n", "\n")).unwrap_or_default()),
        }
    }
}

fn read(slug: &str, text: Option<&str>) -> Tried<Setup> {
    let setup = match text {
        None => Err(WhyNot::new("programme-why-not-text")),
        Some(text) if text.trim().is_empty() => Err(WhyNot::new("programme-why-file-missing")),
        Some(text) if text.len() > LARGEST => Err(WhyNot::new("programme-why-file-large")),
        Some(text) => Setup::read(text).and_then(|setup| rules::check_setup(&setup).map(|()| setup)),
    };
    let mut mistakes = Mistakes::new();
    if let Err(why) = rules::is_slug(slug) {
        mistakes.push(("import-slug".to_owned(), why));
    }
    if let Err(why) = &setup {
        mistakes.push(("import-text".to_owned(), why.clone()));
    }
    setup.ok().filter(|_| mistakes.is_empty()).ok_or(mistakes)
}

/// The edition, or what stands in its way and in which of the two fields: the address, or the set-up.
async fn make(
    app: &Data<App>,
    by: Person,
    slug: &str,
    setup: Setup,
    [of_slug, of_setup]: [&str; 2],
) -> Result<Tried<Programme>> {
    let (slug, now) = (slug.to_owned(), Moment::now());
    match app.db.write(move |conn| store::make(conn, by.id, &slug, &setup, now)).await {
        Ok(programme) => Ok(Ok(programme)),
        Err(Error::Conflict(why)) => Ok(Err(vec![(of_slug.to_owned(), why)])),
        Err(Error::Refused(why)) => Ok(Err(vec![(of_setup.to_owned(), why)])),
        Err(error) => Err(error),
    }
}
