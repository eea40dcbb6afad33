//! The questions of the entry form: their order, and one of them at a time.

mod typed;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::Choice;
use crate::app::App;
use crate::column::Moment;
use crate::entries::store;
use crate::error::{Answer, Error, Result};
use crate::files::FileKind;
use crate::language::{Language, Names, Sentence, T, WhyNot};
use crate::programme::pages::{FieldRow, field_row};
use crate::programme::rules::{self, TypedQuestion};
use crate::programme::{self, Category, Field, FieldKind, Organiser, Programme, Round, Says, StageKind};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, query, see_saying, wrong_form};
use typed::typed;

#[derive(Template)]
#[template(path = "entries/questions.html")]
struct QuestionsPage {
    t: Shell,
    slug: String,
    programme: String,
    closed: bool,
    rows: Vec<Row>,
    kinds: Vec<Choice>,
    no_mistake: Option<String>,
}

struct Row {
    key: String,
    /// The section that begins here.
    section: String,
    waits: bool,
    field: FieldRow,
    href: String,
    up: Option<usize>,
    down: Option<usize>,
}

pub async fn questions_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    let programme = organiser.programme;
    let closed = entries_closed(&app, &programme, t.now).await?;
    let t = t.accented(&programme.accent);
    let fields = &programme.form.fields;
    let row = |(at, field): (usize, &Field)| Row {
        key: field.key.clone(),
        section: t.names(&field.section).to_owned(),
        waits: field.only_if.is_some(),
        field: field_row(&t, field),
        href: format!("{}?key={}", routes::question(&programme.slug), field.key),
        up: at.checked_sub(1),
        down: (at + 1 < fields.len()).then_some(at + 1),
    };
    page(QuestionsPage {
        programme: t.names(&programme.names).to_owned(),
        closed,
        rows: fields.iter().enumerate().map(row).collect(),
        kinds: kinds(&t),
        no_mistake: None,
        slug: programme.slug.clone(),
        t,
    })
}

async fn entries_closed(app: &Data<App>, programme: &Programme, now: Moment) -> Result<bool> {
    let id = programme.id;
    let calendar = app.db.read(move |conn| programme::store::calendar(conn, id)).await?;
    Ok(calendar.has_closed(StageKind::Entries, now))
}

fn kinds(t: &T) -> Vec<Choice> {
    let one = |kind: &FieldKind| Choice::new(kind.word(), t.s(format!("programme-field-{}", kind.word())), false);
    FieldKind::ALL.iter().map(one).collect()
}

pub async fn move_question(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (key, now) = (fields.text("key"), Moment::now());
    let to = fields.number("to").ok_or(Error::NotFound)?;
    let Organiser { person, programme } = organiser;
    let of = programme.id;
    app.db.write(move |conn| store::move_question(conn, person.id, of, &key, to, now)).await?;
    see_saying(routes::questions(&programme.slug), &Sentence::new("said-question-moved"))
}

#[derive(Template)]
#[template(path = "entries/question.html")]
struct QuestionPage {
    t: Shell,
    slug: String,
    heading: String,
    kind: String,
    /// As it stands in the form; a new one has no key yet.
    field: Field,
    typed: TypedQuestion,
    revision: i32,
    answered: bool,
    closed: bool,
    tongues: Vec<Tongue>,
    accepts: Vec<Choice>,
    says: Vec<Choice>,
    /// The rounds whose judges may read it.
    rounds: Vec<Choice>,
    /// What it may wait for: categories, and each earlier question that is answered by options.
    waits: Vec<(String, Vec<Choice>)>,
    problems: Problems,
}

/// The question in one language.
struct Tongue {
    code: &'static str,
    dir: &'static str,
    own_name: &'static str,
    name: String,
    help: String,
    section: String,
    options: String,
    unfolded: bool,
}

impl QuestionPage {
    fn writes(&self) -> bool {
        matches!(self.field.kind, FieldKind::Line | FieldKind::Text | FieldKind::ChoicesWithText)
    }

    fn chooses(&self) -> bool {
        matches!(self.field.kind, FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText)
    }

    fn brings_files(&self) -> bool {
        self.field.kind == FieldKind::File
    }

    /// The name of an entry is always asked for, and everybody reads it.
    fn is_title(&self) -> bool {
        self.field.key == "title"
    }

    async fn load(app: &Data<App>, t: Shell, programme: &Programme, field: Field) -> Result<Self> {
        let (id, key) = (programme.id, field.key.clone());
        let read = app.db.read(move |conn| {
            let answered = !key.is_empty() && store::is_answered(conn, id, &key)?;
            Ok((answered, programme::store::categories(conn, id)?, programme::store::rounds(conn, id)?))
        });
        let (answered, categories, rounds) = read.await?;
        let t = t.accented(&programme.accent);
        let heading =
            if field.key.is_empty() { t.s("programme-question-new") } else { t.names(&field.names).to_owned() };
        Ok(Self {
            slug: programme.slug.clone(),
            heading,
            kind: t.s(format!("programme-field-{}", field.kind.word())),
            revision: programme.revision,
            answered,
            closed: entries_closed(app, programme, t.now).await?,
            tongues: Vec::new(),
            accepts: Vec::new(),
            says: Vec::new(),
            rounds: rounds.iter().map(|round| of_round(&t, round)).collect(),
            waits: waits(&t, programme, &field, &categories),
            problems: Problems::none(),
            typed: TypedQuestion::default(),
            field,
            t,
        })
    }

    /// With what is typed, and what is wrong with it.
    fn filled(mut self, typed: TypedQuestion, mistakes: &[(String, WhyNot)]) -> Self {
        self.tongues = tongues(&typed, mistakes);
        let kind =
            |it: &FileKind| Choice::new(it.as_str(), self.t.s(format!("files-kind-{it}")), typed.accepts.contains(it));
        self.accepts = FileKind::ALL.iter().map(kind).collect();
        let nothing = Choice::new("", self.t.s("programme-says-nothing"), typed.says.is_none());
        let says = |it: &Says| {
            Choice::new(it.word(), self.t.s(format!("programme-says-{}", it.word())), typed.says == Some(*it))
        };
        self.says = [nothing].into_iter().chain(Says::ALL.iter().map(says)).collect();
        for (number, choice) in (1..).zip(&mut self.rounds) {
            choice.chosen = typed.rounds.as_ref().is_none_or(|rounds| rounds.contains(&number));
        }
        for choice in self.waits.iter_mut().flat_map(|(_, choices)| choices) {
            choice.chosen = typed.only_if.contains(&choice.value);
        }
        self.problems = self.t.problems(mistakes);
        self.typed = typed;
        self
    }
}

fn of_round(t: &T, round: &Round) -> Choice {
    let name = t.s2("programme-round-named", "number", t.number(round.number()), "name", t.names(&round.names));
    Choice::new(&round.number().to_string(), name, false)
}

/// More options than this are no list to tick; the file of the set-up can name any.
const MOST_WAITED_FOR: usize = 40;

fn waits(t: &Shell, programme: &Programme, field: &Field, categories: &[Category]) -> Vec<(String, Vec<Choice>)> {
    let before = programme.form.fields.iter().take_while(|before| before.key != field.key);
    let chooses = before.filter(|before| (1..=MOST_WAITED_FOR).contains(&before.options.len()));
    let options = |before: &Field| {
        let option =
            |it: &programme::Choice| Choice::new(&format!("{}:{}", before.key, it.key), t.names(&it.names), false);
        (t.names(&before.names).to_owned(), before.options.iter().map(option).collect())
    };
    let category = |it: &Category| Choice::new(&format!(":{}", it.code), t.names(&it.names), false);
    let of_categories = (t.s("entries-categories"), categories.iter().map(category).collect());
    std::iter::once(of_categories).chain(chooses.map(options)).collect()
}

fn tongues(typed: &TypedQuestion, mistakes: &[(String, WhyNot)]) -> Vec<Tongue> {
    let text = |of: &Names, language| of.0.get(&language).cloned().unwrap_or_default();
    let tongue = |language: &Language| {
        let (name, help) = (text(&typed.names, *language), text(&typed.help, *language));
        let wrong = mistakes.iter().any(|(part, _)| part.ends_with(&format!("-{language}")));
        Tongue {
            code: language.as_str(),
            dir: language.direction(),
            own_name: language.own_name(),
            unfolded: wrong || !name.is_empty() || *language == Language::English,
            name,
            help,
            section: text(&typed.section, *language),
            options: text(&typed.options, *language),
        }
    };
    Language::ALL.iter().map(tongue).collect()
}

/// The question of that key, or a new one of that kind.
fn asked(programme: &Programme, key: &str, kind: &str) -> Result<Field> {
    match key {
        "" => Ok(rules::blank_question(FieldKind::of_word(kind).unwrap_or_default())),
        key => programme.form.field(key).cloned().ok_or(Error::NotFound),
    }
}

pub async fn question_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let field = asked(&organiser.programme, &query(&request, "key"), &query(&request, "kind"))?;
    let typed = TypedQuestion::of(&field);
    page(QuestionPage::load(&app, t, &organiser.programme, field).await?.filled(typed, &[]))
}

pub async fn save_question(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let Organiser { person, programme } = organiser;
    let before = asked(&programme, fields.raw("key"), fields.raw("kind"))?;
    let (typed, of, now) = (typed(&fields, &before), programme.id, t.now);
    let seen = fields.number("revision").unwrap_or_default();
    let mistakes = match rules::question_typed(&before, &typed) {
        Err(mistakes) => mistakes,
        Ok(field) => {
            let saved = app.db.write(move |conn| store::save_question(conn, person.id, of, &field, seen, now));
            match saved.await {
                Ok(Ok(())) => {
                    return see_saying(routes::questions(&programme.slug), &Sentence::new("said-question-saved"));
                }
                Ok(Err((part, why))) => vec![(part.to_owned(), why)],
                Err(Error::Conflict(why) | Error::Refused(why)) => vec![(rules::part_of(&why).to_owned(), why)],
                Err(error) => return Err(error),
            }
        }
    };
    wrong_form(QuestionPage::load(&app, t, &programme, before).await?.filled(typed, &mistakes))
}

pub async fn remove_question(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (key, now) = (fields.text("key"), Moment::now());
    let Organiser { person, programme } = organiser;
    let of = programme.id;
    app.db.write(move |conn| store::remove_question(conn, person.id, of, &key, now)).await?;
    see_saying(routes::questions(&programme.slug), &Sentence::new("said-question-removed"))
}
