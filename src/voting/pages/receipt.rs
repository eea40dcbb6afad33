//! What a voter keeps: in how many categories they have voted, when, and a code. Never for whom: whoever buys votes would ask
//! for it.

use actix_web::web::Data;
use askama::Template;

use super::line;
use crate::app::App;
use crate::error::Answer;
use crate::routes;
use crate::voting::{Booth, store};
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "voting/receipt.html")]
struct ReceiptPage {
    t: Shell,
    programme: String,
    line: String,
    counted: String,
    last: Option<String>,
    missing: Vec<String>,
    missing_note: String,
    code: String,
    /// Once the champions are announced.
    proof: Option<String>,
    back: String,
}

pub async fn receipt_page(app: Data<App>, t: Shell, For(booth): For<Booth>) -> Answer {
    let election = app.elections.of(&app.db, &booth.poll, t.now).await?;
    let (open, id) = (booth.poll.is_open(t.now), booth.poll.programme);
    let announced = app.db.read(move |conn| store::is_announced(conn, id)).await?;
    let missing = election.categories.iter().filter(|it| !booth.voted.contains_key(&it.id));
    let missing: Vec<String> = missing.map(|it| t.names(&it.names).to_owned()).collect();
    let lacks = booth.poll.terms.complete && !missing.is_empty();
    page(ReceiptPage {
        programme: t.names(&booth.poll.names).to_owned(),
        line: line(&t, &booth.poll),
        counted: t.n1("voting-counted", election.categories.len(), "done", t.number(booth.voted.len())),
        last: booth.voted.values().max().map(|at| t.s1("voting-last", "when", t.moment(at, &booth.poll.zone))),
        missing_note: t.s(match (lacks, open) {
            (true, true) => "voting-not-yet-complete",
            (true, false) => "voting-not-complete",
            (false, _) => "voting-not-voted",
        }),
        missing,
        code: booth.key.receipt(booth.voter.id),
        proof: announced.then(|| routes::vote_proof(&booth.poll.slug)),
        back: routes::vote_ballot(&booth.poll.slug),
        t: t.accented(&election.programme.accent),
    })
}
