//! The proof that what a voter cast is in the count, for that voter alone: by the cookie that their letter left. It never shows
//! a choice, so that there is nothing to sell.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::Answer;
use crate::routes;
use crate::voting::rules::proof::Proof;
use crate::voting::{Booth, store};
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "voting/proof.html")]
struct ProofPage {
    t: Shell,
    programme: String,
    code: String,
    finding: String,
    position: String,
    proof: Proof,
    back: String,
}

/// Not found before the champions are announced.
pub async fn proof_page(app: Data<App>, t: Shell, For(booth): For<Booth>) -> Answer {
    let (programme, key, voter) = (booth.poll.programme, booth.key.clone(), booth.voter.id);
    let proof = app.db.read(move |conn| store::proof(conn, programme, &key, voter)).await?;
    let finding = match (proof.holds, proof.line.counts) {
        (true, true) => "count-proof-counts",
        (true, false) => "count-proof-void",
        (false, _) => "count-proof-broken",
    };
    page(ProofPage {
        programme: t.names(&booth.poll.names).to_owned(),
        code: booth.key.receipt(booth.voter.id),
        finding: t.s(finding),
        position: t.s2("count-proof-position", "index", t.number(proof.index), "size", t.number(proof.size)),
        proof,
        back: routes::vote_receipt(&booth.poll.slug),
        t,
    })
}
