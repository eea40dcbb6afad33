//! Categories and prizes, each with a form of its own.

use actix_web::web::Data;
use askama::Template;

use super::{Tongue, names_typed, tongues};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Names, Sentence, T, WhyNot};
use crate::programme::store::{self, Written};
use crate::programme::{CategoryWord, Organiser, Programme, Setup, SetupCategory, SetupPrize, StageKind};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "programme/categories.html")]
struct PartsPage {
    t: Shell,
    slug: String,
    programme: String,
    title: String,
    closed: bool,
    revision: i32,
    categories: Vec<CategoryForm>,
    prizes: Vec<PrizeForm>,
    problems: Problems,
}

/// A category; the last one of the page is new and has no code.
struct CategoryForm {
    /// By which the fields of this form are told from those of the others.
    part: String,
    code: String,
    is_new: bool,
    name: String,
    tongues: Vec<Tongue>,
    unfolded: bool,
    up: Option<usize>,
    down: Option<usize>,
}

struct PrizeForm {
    part: String,
    code: String,
    is_new: bool,
    name: String,
    tongues: Vec<Tongue>,
    unfolded: bool,
    /// The code of its category, and what else it could be for.
    categories: Vec<ForCategory>,
    winners: String,
    up: Option<usize>,
    down: Option<usize>,
}

struct ForCategory {
    value: String,
    text: String,
    chosen: bool,
}

impl PartsPage {
    async fn load(app: &Data<App>, t: Shell, programme: &Programme) -> Result<Self> {
        let id = programme.id;
        let read = app.db.read(move |conn| {
            let programme = store::by_id(conn, id)?;
            Ok((store::export(conn, &programme)?, programme, store::calendar(conn, id)?))
        });
        let (setup, programme, calendar) = read.await?;
        let t = t.accented(&programme.accent);
        Ok(Self {
            title: title(&t, programme.terms.category_word),
            programme: t.names(&programme.names).to_owned(),
            closed: calendar.has_closed(StageKind::Entries, t.now),
            revision: programme.revision,
            categories: CategoryForm::all(&t, &setup),
            prizes: PrizeForm::all(&t, &setup),
            problems: Problems::none(),
            slug: programme.slug.clone(),
            t,
        })
    }
}

/// In the word that this edition has for its categories.
pub(super) fn title(t: &T, word: CategoryWord) -> String {
    t.s(match word {
        CategoryWord::Category => "programme-parts",
        CategoryWord::Challenge => "programme-parts-challenges",
    })
}

impl CategoryForm {
    fn all(t: &T, setup: &Setup) -> Vec<Self> {
        let count = setup.categories.len();
        let there = setup.categories.iter().enumerate().map(|(at, category)| Self {
            up: at.checked_sub(1),
            down: (at + 1 < count).then_some(at + 1),
            ..Self::of(t, category, false)
        });
        let new = Self::of(t, &SetupCategory { code: String::new(), names: Names::default() }, true);
        there.chain([new]).collect()
    }

    fn of(t: &T, category: &SetupCategory, is_new: bool) -> Self {
        Self {
            part: if is_new { "new-category".to_owned() } else { format!("category-{}", category.code) },
            code: category.code.clone(),
            is_new,
            name: t.names(&category.names).to_owned(),
            tongues: tongues(&category.names, &Names::default()),
            unfolded: false,
            up: None,
            down: None,
        }
    }
}

impl PrizeForm {
    fn all(t: &T, setup: &Setup) -> Vec<Self> {
        let count = setup.prizes.len();
        let there = setup.prizes.iter().enumerate().map(|(at, prize)| Self {
            up: at.checked_sub(1),
            down: (at + 1 < count).then_some(at + 1),
            ..Self::of(t, setup, prize, prize.winners_max.to_string(), false)
        });
        let new = SetupPrize { code: String::new(), names: Names::default(), category: None, winners_max: 1 };
        there.chain([Self::of(t, setup, &new, "1".to_owned(), true)]).collect()
    }

    fn of(t: &T, setup: &Setup, prize: &SetupPrize, winners: String, is_new: bool) -> Self {
        let chosen = prize.category.as_deref().unwrap_or_default();
        let one = |value: &str, text: String| ForCategory { value: value.to_owned(), text, chosen: value == chosen };
        let of_one = setup.categories.iter().map(|it| one(&it.code, t.names(&it.names).to_owned()));
        Self {
            part: if is_new { "new-prize".to_owned() } else { format!("prize-{}", prize.code) },
            code: prize.code.clone(),
            is_new,
            name: t.names(&prize.names).to_owned(),
            tongues: tongues(&prize.names, &Names::default()),
            unfolded: false,
            categories: [one("", t.s("programme-prize-of-all"))].into_iter().chain(of_one).collect(),
            winners,
            up: None,
            down: None,
        }
    }
}

pub async fn parts_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(PartsPage::load(&app, t, &organiser.programme).await?)
}

/// The code of a part that is there stands in its form; that of a new one is typed.
fn code_of(fields: &Fields, part: &str) -> (String, bool, String) {
    let is_new = fields.has("new");
    let code = fields.text(if is_new { "new-code" } else { "code" });
    let part = if is_new { format!("new-{part}") } else { format!("{part}-{code}") };
    (code, is_new, part)
}

pub async fn save_category(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (code, is_new, part) = code_of(&fields, "category");
    let category = SetupCategory { code, names: names_typed(&fields, &part) };
    let written = Written { part: category.clone(), is_new, seen: fields.number("revision").unwrap_or_default() };
    let (by, of, now) = (organiser.person.id, organiser.programme.id, Moment::now());
    let saved = app.db.write(move |conn| store::save_category(conn, by, of, &written, now)).await;
    let why = match saved {
        Ok(()) => return saved_part(&organiser, "said-category-saved"),
        Err(Error::Conflict(why) | Error::Refused(why)) => why,
        Err(error) => return Err(error),
    };
    let mut again = PartsPage::load(&app, t, &organiser.programme).await?;
    for form in again.categories.iter_mut().filter(|form| form.part == part) {
        form.tongues = tongues(&category.names, &Names::default());
        form.code.clone_from(&category.code);
        form.unfolded = true;
    }
    again.wrong(&part, "new-category", &why)
}

pub async fn save_prize(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (code, is_new, part) = code_of(&fields, "prize");
    let category = Some(fields.text(&format!("{part}-for"))).filter(|code| !code.is_empty());
    let winners = fields.text(&format!("{part}-winners"));
    let prize = SetupPrize { code, names: names_typed(&fields, &part), category, winners_max: 0 };
    let why = match winners.parse() {
        Err(_) => WhyNot::new("programme-why-number"),
        Ok(winners_max) => {
            let part = SetupPrize { winners_max, ..prize.clone() };
            let written = Written { part, is_new, seen: fields.number("revision").unwrap_or_default() };
            let (by, of, now) = (organiser.person.id, organiser.programme.id, Moment::now());
            match app.db.write(move |conn| store::save_prize(conn, by, of, &written, now)).await {
                Ok(()) => return saved_part(&organiser, "said-prize-saved"),
                Err(Error::Conflict(why) | Error::Refused(why)) => why,
                Err(error) => return Err(error),
            }
        }
    };
    let mut again = PartsPage::load(&app, t, &organiser.programme).await?;
    for form in again.prizes.iter_mut().filter(|form| form.part == part) {
        form.tongues = tongues(&prize.names, &Names::default());
        form.code.clone_from(&prize.code);
        form.winners.clone_from(&winners);
        let chosen = prize.category.as_deref().unwrap_or_default();
        form.categories.iter_mut().for_each(|it| it.chosen = it.value == chosen);
        form.unfolded = true;
    }
    again.wrong(&part, "new-prize", &why)
}

impl PartsPage {
    /// The page again with what was typed, and the reason beside the field that it belongs to.
    fn wrong(mut self, part: &str, new: &str, why: &WhyNot) -> Answer {
        let field = match why.id.as_ref() {
            "programme-why-number" | "programme-why-winners" => format!("{part}-winners"),
            "programme-why-code" | "programme-why-twice" if part == new => format!("{new}-code"),
            _ => format!("{part}-en"),
        };
        self.problems = Problems::one(&self.t, &field, why);
        wrong_form(self)
    }
}

fn saved_part(organiser: &Organiser, said: &'static str) -> Answer {
    see_saying(routes::parts(&organiser.programme.slug), &Sentence::new(said))
}

pub async fn move_category(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (code, now) = (fields.text("code"), Moment::now());
    let to = fields.number("to").ok_or(Error::NotFound)?;
    let (by, of) = (organiser.person.id, organiser.programme.id);
    app.db.write(move |conn| store::move_category(conn, by, of, &code, to, now)).await?;
    saved_part(&organiser, "said-category-moved")
}

pub async fn move_prize(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (code, now) = (fields.text("code"), Moment::now());
    let to = fields.number("to").ok_or(Error::NotFound)?;
    let (by, of) = (organiser.person.id, organiser.programme.id);
    app.db.write(move |conn| store::move_prize(conn, by, of, &code, to, now)).await?;
    saved_part(&organiser, "said-prize-moved")
}

pub async fn remove_part(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (code, now, prize) = (fields.text("code"), Moment::now(), fields.raw("of") == "prize");
    let (by, of) = (organiser.person.id, organiser.programme.id);
    let remove = if prize { store::remove_prize } else { store::remove_category };
    app.db.write(move |conn| remove(conn, by, of, &code, now)).await?;
    saved_part(&organiser, "said-part-removed")
}
