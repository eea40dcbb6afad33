//! Writing a letter to many: to whom, in which words, as one of them will read it; and sending it as it was shown.

mod form;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::desk::{Addressed, Plan, ToSend, Went, rules, store};
use crate::entries::Hidden;
use crate::entries::pages::Choice;
use crate::error::{Answer, Result};
use crate::language::{Sentence, T, WhyNot};
use crate::mail::SendingId;
use crate::mail::rules::previewed;
use crate::programme::{self, Category, Organiser};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};
use form::{Tongue, Typed};

#[derive(Template)]
#[template(path = "desk/writing.html")]
struct WritingPage {
    t: Shell,
    slug: String,
    programme: String,
    problems: Problems,
    whom: Vec<Choice>,
    categories: Vec<Choice>,
    narrowings: Vec<Narrowing>,
    counts: Vec<String>,
    hidden: Vec<String>,
    tongues: Vec<Tongue>,
    blanks: Vec<(String, String)>,
    sending: SendingId,
    reader: String,
    /// Addresses of some readers, to choose from.
    readers: Vec<String>,
    preview: Option<Preview>,
    no_mistake: Option<String>,
}

/// A field of the form by whose options teams are found.
struct Narrowing {
    id: String,
    label: String,
    choices: Vec<Choice>,
}

/// The letter as one reader will have it, and what it means to send it.
struct Preview {
    to_name: String,
    to_email: String,
    lang: &'static str,
    subject: String,
    body: String,
    fallbacks: Vec<String>,
    skipped: Vec<String>,
    skipped_count: String,
    mark: String,
    effect: String,
    send: String,
}

/// So many addresses are offered to choose from, and so many names are said.
const NAMED: usize = 50;

pub async fn writing_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let asked = url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    let typed = Typed::of(&organiser.programme.form, &Fields::of(asked));
    page(load(&app, t, &organiser, &typed).await?.0)
}

pub async fn preview_writing(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let typed = Typed::of(&organiser.programme.form, &fields);
    let (mut writing, plan) = load(&app, t, &organiser, &typed).await?;
    if fields.raw("do") == "count" {
        return page(writing);
    }
    writing.show(&plan, &typed, &app.config.origin());
    if writing.problems.is_empty() { page(writing) } else { wrong_form(writing) }
}

pub async fn send_writing(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (typed, now) = (Typed::of(&organiser.programme.form, &fields), Moment::now());
    let stated = fields.raw("stated").to_owned();
    let Typed { sending: id, audience, words, .. } = typed.clone();
    let (wanted, by) = (ToSend { id, audience, words, stated }, organiser.clone());
    let went = app.db.write(move |conn| store::send(conn, &by.person, &by.programme, &wanted, now)).await?;
    let said = match went {
        Went::Queued(letters, 0) => Sentence::new("said-letters-wait").count("count", letters),
        Went::Queued(letters, skipped) => {
            Sentence::new("said-letters-wait-but").count("count", letters).with("skipped", t.number(skipped))
        }
        Went::Before => Sentence::new("said-letters-went-before"),
        Went::Otherwise => return look_again(&app, t, &organiser, &typed).await,
    };
    see_saying(routes::sending(&organiser.programme.slug, id), &said)
}

/// What would go now is not what was shown: it is shown as it is now.
async fn look_again(app: &Data<App>, t: Shell, organiser: &Organiser, typed: &Typed) -> Answer {
    let (mut writing, plan) = load(app, t, organiser, typed).await?;
    writing.show(&plan, typed, &app.config.origin());
    if writing.problems.is_empty() {
        writing.problems = Problems::one(&writing.t, "preview", &WhyNot::new("desk-why-writing-changed"));
    }
    wrong_form(writing)
}

async fn load(app: &Data<App>, t: Shell, organiser: &Organiser, typed: &Typed) -> Result<(WritingPage, Plan)> {
    let (organiser, asked, now) = (organiser.clone(), typed.clone(), t.now);
    let (of, (plan, hidden), categories) = app
        .db
        .read(move |conn| {
            let Organiser { person, programme } = &organiser;
            let plan = store::plan(conn, (programme, person), &asked.audience, &asked.words, now)?;
            let categories = programme::store::categories(conn, programme.id)?;
            Ok((organiser.clone(), plan, categories))
        })
        .await?;
    Ok((WritingPage::of(t, &of, typed, (&plan, &hidden), &categories), plan))
}

impl WritingPage {
    fn of(
        t: Shell,
        Organiser { programme, .. }: &Organiser,
        typed: &Typed,
        (plan, hidden): (&Plan, &Hidden),
        categories: &[Category],
    ) -> Self {
        let t = t.accented(&programme.accent);
        let narrowings = rules::writing::narrowing(&programme.form).map(|field| form::narrowing(&t, field, typed));
        let blanks = plan.blanks.iter().map(|blank| (format!("{{{blank}}}"), t.s(format!("desk-blank-{blank}"))));
        Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            problems: Problems::none(),
            whom: form::whom(&t, typed),
            categories: form::categories(&t, categories, typed),
            narrowings: narrowings.collect(),
            counts: counts(&t, plan, typed),
            hidden: hidden.references(),
            tongues: form::tongues(&t, typed, plan),
            blanks: blanks.collect(),
            sending: typed.sending,
            reader: typed.reader.clone(),
            readers: plan.letters.iter().map(|one| one.letter.to_email.clone()).take(NAMED).collect(),
            preview: None,
            no_mistake: None,
            t,
        }
    }

    /// With the letter as a reader will have it, or with what is wrong.
    fn show(&mut self, plan: &Plan, typed: &Typed, origin: &str) {
        let mut mistakes = plan.mistakes.clone();
        if plan.letters.is_empty() && mistakes.is_empty() {
            let all_told = !plan.skipped.is_empty();
            mistakes
                .push(("whom".to_owned(), WhyNot::new(if all_told { "desk-why-all-told" } else { "desk-why-nobody" })));
        }
        let one = typed.reader_of(plan);
        if one.is_none() && mistakes.is_empty() {
            mistakes.push(("reader".to_owned(), WhyNot::new("desk-why-no-reader")));
        }
        self.problems = self.t.problems(&mistakes);
        for tongue in &mut self.tongues {
            tongue.unfolded |= mistakes.iter().any(|(field, _)| field.ends_with(&format!("-{}", tongue.code)));
        }
        // A mistake in who is shown keeps nobody from being shown.
        let shown = one.or_else(|| plan.letters.first()).filter(|_| plan.mistakes.is_empty());
        self.preview = shown.map(|one| preview(&self.t, plan, typed, one, origin));
    }
}

fn preview(t: &T, plan: &Plan, typed: &Typed, one: &Addressed, origin: &str) -> Preview {
    let written = previewed(&one.letter, origin);
    let fallback = |(wanted, people, given): (crate::language::Language, usize, crate::language::Language)| {
        let said = Sentence::new("desk-writing-fallback").count("count", people);
        (wanted != given).then(|| t.why(&said.with("wanted", wanted.own_name()).with("given", given.own_name())))
    };
    let name = |one: &Addressed| format!("{} ({})", one.letter.to_name, one.letter.to_email);
    let letters = plan.letters.len();
    Preview {
        to_name: one.letter.to_name.clone(),
        to_email: one.letter.to_email.clone(),
        lang: written.language.as_str(),
        subject: written.subject,
        body: written.body,
        fallbacks: rules::writing::tongues(&typed.words, &plan.by_language).into_iter().filter_map(fallback).collect(),
        skipped: plan.skipped.iter().map(name).take(NAMED).collect(),
        skipped_count: t.n("desk-writing-skipped", plan.skipped.len()),
        mark: rules::writing::mark(plan),
        effect: t.n("desk-writing-effect", letters),
        send: t.n("desk-writing-send", letters),
    }
}

fn counts(t: &T, plan: &Plan, typed: &Typed) -> Vec<String> {
    let teams = typed.audience.whom.are_teams().then(|| t.n("desk-writing-entries", plan.entries));
    [Some(t.n("desk-writing-people", plan.people)), teams].into_iter().flatten().collect()
}
