//! What is agreed before entries open: how many categories and people, who may enter for whom, who reads entries when.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Language, Sentence, WhyNot};
use crate::programme::rules::{self, TypedTerms};
use crate::programme::{Catalogue, CategoryWord, Feedback, Organiser, Programme, Says, StageKind, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "programme/terms.html")]
struct TermsPage {
    t: Shell,
    slug: String,
    programme: String,
    revision: i32,
    closed: bool,
    /// Entries are closed, and the vote has opened.
    fixed: bool,
    typed: TypedTerms,
    words: Vec<TermChoice>,
    openings: Vec<TermChoice>,
    languages: Vec<TermChoice>,
    spreads: Vec<TermChoice>,
    feedbacks: Vec<TermChoice>,
    ties: Vec<TermChoice>,
    problems: Problems,
}

/// One of several answers.
struct TermChoice {
    value: &'static str,
    text: String,
    help: String,
    chosen: bool,
}

impl TermsPage {
    async fn load(app: &Data<App>, t: Shell, programme: &Programme, typed: TypedTerms) -> Result<Self> {
        let id = programme.id;
        let calendar = app.db.read(move |conn| store::calendar(conn, id)).await?;
        let t = t.accented(&programme.accent);
        let option = |value: &'static str, text: String, chosen: &str| TermChoice {
            value,
            text,
            help: String::new(),
            chosen: value == chosen,
        };
        let word = |it: CategoryWord| {
            let value = rules::word(it);
            option(value, t.s(format!("programme-word-{value}")), &typed.category_word)
        };
        let opening = |it: Catalogue| {
            let value = rules::opening(it);
            option(value, t.s(format!("programme-catalogue-{value}")), &typed.catalogue)
        };
        let language = |it: &Language| option(it.as_str(), it.own_name().to_owned(), &typed.written_in);
        let any = option("", t.s("programme-written-in-any"), &typed.written_in);
        let spread = |by: Says| {
            let value = rules::spread_word(by);
            option(value, t.s(format!("programme-spread-{value}")), &typed.spread_by)
        };
        let feedback = |it: &Feedback| option(it.as_str(), t.s(format!("programme-feedback-{it}")), &typed.feedback);
        let tie = |it| {
            let value = rules::tie(it);
            option(value, t.s(format!("programme-vote-tie-{value}")), &typed.vote_tie)
        };
        let closed = calendar.has_closed(StageKind::Entries, t.now);
        let not_spread = option("", t.s("programme-spread-not"), &typed.spread_by);
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            revision: programme.revision,
            closed,
            fixed: closed && calendar.stage(StageKind::Voting).is_none_or(|stage| stage.opens_at <= t.now),
            words: [CategoryWord::Category, CategoryWord::Challenge].map(word).into(),
            openings: [Catalogue::AfterPublication, Catalogue::AfterClosing].map(opening).into(),
            languages: [any].into_iter().chain(Language::ALL.iter().map(language)).collect(),
            spreads: [not_spread].into_iter().chain(rules::SPREADS.map(spread)).collect(),
            feedbacks: Feedback::ALL.iter().map(feedback).collect(),
            ties: rules::TIES.map(tie).into(),
            problems: Problems::none(),
            typed,
            t,
        })
    }
}

pub async fn terms_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    let programme = organiser.programme;
    let typed = TypedTerms::of(&programme.terms);
    page(TermsPage::load(&app, t, &programme, typed).await?)
}

pub async fn save_terms(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let Organiser { person, programme } = organiser;
    let typed = typed(&fields);
    let mistakes = match rules::terms_typed(&typed) {
        Err(mistakes) => mistakes,
        Ok(terms) => {
            let mut seen = programme.clone();
            seen.revision = fields.number("revision").unwrap_or_default();
            let now = Moment::now();
            match app.db.write(move |conn| store::set_terms(conn, person.id, &seen, &terms, now)).await {
                Ok(()) => return see_saying(routes::setup(&programme.slug), &Sentence::new("said-terms-saved")),
                Err(Error::Refused(why) | Error::Conflict(why)) => vec![(part_of(&why).to_owned(), why)],
                Err(error) => return Err(error),
            }
        }
    };
    let mut again = TermsPage::load(&app, t, &programme, typed).await?;
    again.problems = again.t.problems(&mistakes);
    wrong_form(again)
}

/// Where on the page a reason belongs that speaks of the whole set-up.
fn part_of(why: &WhyNot) -> &'static str {
    match why.id.as_ref() {
        "programme-why-not-blind" => "catalogue",
        "programme-why-vote-stage" | "programme-why-vote-opened" => "vote",
        _ => "category-word",
    }
}

fn typed(fields: &Fields) -> TypedTerms {
    TypedTerms {
        category_word: fields.text("category-word"),
        categories_max: fields.text("categories-max"),
        team_max: fields.text("team-max"),
        entries_per_person: fields.text("entries-per-person"),
        catalogue: fields.text("catalogue"),
        screening: fields.has("screening"),
        nomination: fields.has("nomination"),
        one_per_entity: fields.has("one-per-entity"),
        written_in: fields.text("written-in"),
        prizes_per_team: fields.text("prizes-per-team"),
        spread_by: fields.text("spread-by"),
        spread_most: fields.text("spread-most"),
        feedback: fields.text("feedback"),
        comments: fields.has("comments"),
        challenge_days: fields.text("challenge-days"),
        vote: fields.has("vote"),
        vote_champions: fields.text("vote-champions"),
        vote_changeable: fields.has("vote-changeable"),
        vote_complete: fields.has("vote-complete"),
        vote_tie: fields.text("vote-tie"),
    }
}
