//! Entering for somebody else: the lead names the owner; the owner reads what it is about and answers.

use actix_web::web::Data;
use askama::Template;

use super::{Choice, answers_of};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{Audience, ConsentAnswer, Consenting, Own, Owner, ShownAnswer, State, TeamRole, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/owner.html")]
struct OwnerPage {
    t: Shell,
    programme: String,
    entry_href: String,
    owner_href: String,
    again_href: String,
    whose: Vec<Choice>,
    name: String,
    email: String,
    status: Option<Status>,
    /// Who owns it can be changed: by the lead, as long as the entry can.
    changes: bool,
    /// The owner can be asked once more now.
    asks_again: bool,
    problems: Problems,
}

/// How far the consent of the owner is.
pub(super) struct Status {
    pub tag: (&'static str, String),
    pub owner: String,
    pub email: String,
    pub when: String,
    pub words: String,
}

impl Status {
    pub fn of(t: &Shell, owner: &Owner, zone: &str) -> Self {
        let (kind, word) = match owner.answer {
            None => ("doing", "entries-consent-awaited"),
            Some(ConsentAnswer::Given) => ("done", "entries-consent-given"),
            Some(ConsentAnswer::Refused) => ("stopped", "entries-consent-refused"),
        };
        let when = match owner.answered_at {
            Some(at) => t.s1("entries-consent-answered-on", "when", t.moment(at, zone)),
            None => t.n1("entries-consent-asked-on", owner.times_asked, "when", t.moment(owner.asked_at, zone)),
        };
        Self {
            tag: (kind, t.s(word)),
            owner: owner.name.clone(),
            email: owner.email.clone(),
            when,
            words: owner.words.clone(),
        }
    }
}

pub async fn owner_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    page(OwnerPage::load(&app, t, &own).await?)
}

impl OwnerPage {
    async fn load(app: &Data<App>, t: Shell, own: &Own) -> Result<Self> {
        let id = own.entry.id;
        let owner = app.db.read(move |conn| store::owner(conn, id)).await?;
        if !own.programme.terms.nomination && owner.is_none() {
            return Err(Error::NotFound);
        }
        let t = t.accented(&own.programme.accent);
        let zone = &own.programme.zone;
        let leads = own.role == TeamRole::Lead && own.entry.state != State::Withdrawn;
        let open = rules::may_edit(own.entry.state, &own.calendar, zone, t.now).is_ok();
        Ok(Self {
            programme: t.names(&own.programme.names).to_owned(),
            entry_href: routes::entry(id),
            owner_href: routes::owner(id),
            again_href: routes::ask_owner_again(id),
            whose: whose(&t, owner.is_some()),
            name: owner.as_ref().map(|it| it.name.clone()).unwrap_or_default(),
            email: owner.as_ref().map(|it| it.email.clone()).unwrap_or_default(),
            status: owner.as_ref().map(|it| Status::of(&t, it, zone)),
            changes: leads && open,
            asks_again: leads && owner.as_ref().is_some_and(|it| rules::may_ask_again(it, t.now).is_ok()),
            problems: Problems::none(),
            t,
        })
    }
}

fn whose(t: &Shell, others: bool) -> Vec<Choice> {
    vec![
        Choice::new("own", t.s("entries-owner-own"), !others),
        Choice { help: t.s("entries-owner-other-help"), ..Choice::new("other", t.s("entries-owner-other"), others) },
    ]
}

pub async fn name_owner(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let (lead, programme, id, now) = (own.person.clone(), own.programme.clone(), own.entry.id, Moment::now());
    if fields.raw("whose") == "own" {
        app.db.write(move |conn| store::own_project(conn, lead.id, &programme, id, now)).await?;
        return see_saying(routes::owner(id), &Sentence::new("said-owner-own"));
    }
    let team = app.db.read(move |conn| store::team(conn, id)).await?;
    let mistakes = match rules::owner_typed(fields.raw("owner-name"), fields.raw("owner-email"), &team) {
        Err(mistakes) => mistakes,
        Ok((name, email)) => {
            let to = email.clone();
            app.db.write(move |conn| store::name_owner(conn, &lead, &programme, id, (&name, &to), now)).await?;
            return see_saying(routes::owner(id), &Sentence::new("said-owner-asked").with("email", email));
        }
    };
    let mut again = OwnerPage::load(&app, t, &own).await?;
    again.whose = whose(&again.t, true);
    (again.name, again.email) = (fields.text("owner-name"), fields.text("owner-email"));
    again.problems = again.t.problems(&mistakes);
    wrong_form(again)
}

pub async fn ask_owner_again(app: Data<App>, For(own): For<Own>) -> Answer {
    let (lead, programme, id, now) = (own.person, own.programme, own.entry.id, Moment::now());
    app.db.write(move |conn| store::ask_owner_again(conn, &lead, &programme, id, now)).await?;
    see_saying(routes::owner(id), &Sentence::new("said-owner-asked-again"))
}

#[derive(Template)]
#[template(path = "entries/consent.html")]
struct ConsentPage {
    t: Shell,
    programme: String,
    programme_href: String,
    here: String,
    title: String,
    owner: String,
    nominators: Vec<(String, String)>,
    categories: Vec<String>,
    /// What everybody would read of it.
    answers: Vec<ShownAnswer>,
    status: Option<Status>,
    /// Why they cannot answer any more.
    why_not: Option<String>,
    choices: Vec<Choice>,
    words: String,
    problems: Problems,
}

impl ConsentPage {
    async fn load(app: &Data<App>, t: Shell, asked: &Consenting) -> Result<Self> {
        let id = asked.entry.id;
        let read = app.db.read(move |conn| {
            let (team, categories) = (store::team(conn, id)?, store::categories_of(conn, id)?);
            Ok((team, categories, store::verdict_of(conn, id)?))
        });
        let (team, categories, verdict) = read.await?;
        let t = t.accented(&asked.programme.accent);
        let codes: Vec<String> = categories.iter().map(|it| it.code.clone()).collect();
        let draft = rules::submitted_of(&asked.entry, &codes).unwrap_or_else(|| rules::draft_of(&asked.entry, &codes));
        let draft = rules::as_asked(&asked.programme.form, draft);
        let owner = &asked.owner;
        // Files have no address for somebody without an account: their names would lead nowhere.
        let mut answers = answers_of(&asked.programme.form, &draft.answers, Audience::Public);
        answers.retain(|answer| answer.kind != crate::programme::FieldKind::File);
        Ok(Self {
            programme: t.names(&asked.programme.names).to_owned(),
            programme_href: routes::programme(&asked.programme.slug),
            here: routes::consent(&owner.link),
            title: draft.title,
            owner: owner.name.clone(),
            nominators: team.into_iter().map(|member| (member.name, member.email)).collect(),
            categories: categories.iter().map(|it| t.names(&it.names).to_owned()).collect(),
            answers,
            status: owner.answer.map(|_| Status::of(&t, owner, &asked.programme.zone)),
            why_not: rules::may_answer(verdict).err().map(|why| t.why(&why)),
            choices: choices(&t, owner.answer),
            words: owner.words.clone(),
            problems: Problems::none(),
            t,
        })
    }
}

fn choices(t: &Shell, chosen: Option<ConsentAnswer>) -> Vec<Choice> {
    let choice = |answer: ConsentAnswer| {
        Choice::new(&answer.to_string(), t.s(format!("entries-consent-{answer}-choice")), chosen == Some(answer))
    };
    [ConsentAnswer::Given, ConsentAnswer::Refused].map(choice).into()
}

pub async fn consent_page(app: Data<App>, t: Shell, For(asked): For<Consenting>) -> Answer {
    page(ConsentPage::load(&app, t, &asked).await?)
}

pub async fn answer_consent(app: Data<App>, t: Shell, For(asked): For<Consenting>, fields: Fields) -> Answer {
    let (words, now) = (fields.text("words"), Moment::now());
    let (why, field) = match ConsentAnswer::parse(fields.raw("answer")) {
        None => (WhyNot::new("entries-why-no-consent-answer"), "answer"),
        Some(_) if words.chars().count() > MOST_WORDS => {
            (WhyNot::new("entries-why-consent-long").count("most", MOST_WORDS), "words")
        }
        Some(answer) => {
            let (link, words) = (asked.owner.link.clone(), words.clone());
            match app.db.write(move |conn| store::answer_consent(conn, &link, answer, &words, now)).await {
                Ok(()) => {
                    let here = routes::consent(&asked.owner.link);
                    let said = match answer {
                        ConsentAnswer::Given => "said-consent-given",
                        ConsentAnswer::Refused => "said-consent-refused",
                    };
                    return see_saying(here, &Sentence::new(said));
                }
                Err(Error::Refused(why)) => (why, "answer"),
                Err(error) => return Err(error),
            }
        }
    };
    let mut again = ConsentPage::load(&app, t, &asked).await?;
    again.choices = choices(&again.t, ConsentAnswer::parse(fields.raw("answer")));
    again.problems = Problems::one(&again.t, field, &why);
    again.words = words;
    wrong_form(again)
}

/// In characters: a sentence or two to the team.
const MOST_WORDS: usize = 2000;
