//! What judges made of an entry, for its team: how many scored it, where each criterion lies, what they wrote to it.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::Answer;
use crate::language::T;
use crate::programme::{Feedback, Terms};
use crate::results::rules::telling::{LEAST_FOR_BANDS, LEAST_FOR_MEANS};
use crate::results::{Said, Told, ToldCriterion, ToldRound, ToldTeam, store};
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "results/feedback.html")]
struct FeedbackPage {
    t: Shell,
    programme: String,
    entry: String,
    entry_href: String,
    /// What is found here later, as long as results are not published.
    promised: Vec<String>,
    published: bool,
    rounds: Vec<RoundRow>,
    /// Whether what judges wrote is told here.
    tells_comments: bool,
    comments: Vec<String>,
    withheld: usize,
    least_for_means: String,
    least_for_bands: String,
}

struct RoundRow {
    name: String,
    receipt: Vec<String>,
    criteria: Vec<(String, String)>,
}

impl FeedbackPage {
    /// More than how many scored it.
    fn says_more(&self) -> bool {
        self.rounds.iter().any(|round| !round.criteria.is_empty())
    }
}

pub async fn feedback_page(app: Data<App>, t: Shell, For(team): For<ToldTeam>) -> Answer {
    let (programme, entry, published) = (team.own.programme.clone(), team.own.entry.id, team.published.is_some());
    let told = match published {
        true => app.db.read(move |conn| store::told(conn, &programme, entry)).await?,
        false => Told::default(),
    };
    let (t, own) = (t.accented(&team.own.programme.accent), &team.own);
    page(FeedbackPage {
        programme: t.names(&own.programme.names).to_owned(),
        entry: own.entry.title.clone(),
        entry_href: routes::entry(own.entry.id),
        promised: if published { Vec::new() } else { promised(&t, &own.programme.terms) },
        published,
        rounds: told.rounds.iter().map(|round| row(&t, round, told.of)).collect(),
        tells_comments: own.programme.terms.comments,
        comments: told.comments,
        withheld: told.withheld,
        least_for_means: t.number(LEAST_FOR_MEANS as i64),
        least_for_bands: t.number(LEAST_FOR_BANDS as i64),
        t,
    })
}

fn promised(t: &T, terms: &Terms) -> Vec<String> {
    let more = match terms.feedback {
        Feedback::Nothing | Feedback::Receipt => None,
        Feedback::Bands => Some("results-feedback-will-bands"),
        Feedback::Means => Some("results-feedback-will-means"),
    };
    let comments = terms.comments.then_some("results-feedback-will-comments");
    [Some("results-feedback-will-receipt"), more, comments].into_iter().flatten().map(|id| t.s(id)).collect()
}

fn row(t: &T, round: &ToldRound, of: usize) -> RoundRow {
    let receipt = match round.round.method {
        crate::programme::Method::Expo => vec![t.n("results-feedback-walked", round.scored)],
        _ => vec![t.n("results-feedback-given", round.given), t.n("results-feedback-scored", round.scored)],
    };
    RoundRow {
        name: round.round.titled(t, of),
        receipt,
        criteria: round.criteria.iter().map(|it| (t.names(&it.names).to_owned(), words(t, it))).collect(),
    }
}

fn words(t: &T, criterion: &ToldCriterion) -> String {
    let points = |tenths: i64| t.decimal(tenths as f64 / 10.0, 1);
    match criterion.said {
        Said::Nothing => t.s("results-feedback-too-few"),
        Said::Thirds(from, to) if from == to => t.s(format!("results-feedback-{from}")),
        Said::Thirds(from, to) => t.s(format!("results-feedback-{from}-{to}")),
        Said::Mean(from, to) if from == to => {
            t.s2("results-feedback-mean", "mean", points(from), "most", t.number(criterion.most))
        }
        Said::Mean(from, to) => {
            t.s3("results-feedback-means", "least", points(from), "mean", points(to), "most", t.number(criterion.most))
        }
    }
}
