//! The prizes with what is decided on each, and who has signed.

use std::collections::BTreeSet;

use actix_web::web::Data;
use askama::Template;

use super::{Room, SignedBy, full_name, signed_under, winners_seen};
use crate::app::App;
use crate::entries::{self, EntryId};
use crate::error::Answer;
use crate::panels::EntryOnPanel;
use crate::programme::{self, Category, Prize};
use crate::results::{Decided, Privy, Sighted, rules, store};
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "results/decisions.html")]
struct DecisionsPage {
    t: Shell,
    room: Room,
    prizes: Vec<PrizeRow>,
    published: Option<String>,
    decides: bool,
    /// Where the organiser goes when everything is signed.
    publication: Option<String>,
    /// Where a published result is corrected, and whether it is being.
    corrections: Option<String>,
    correcting: bool,
    /// Why results cannot be published yet.
    missing: Option<String>,
    /// The sealed result: its six words, its fingerprint, since when.
    seal: Option<(String, String, String)>,
    /// Where challenges are, where the terms take any; for whoever reads them.
    challenges: Option<String>,
}

struct PrizeRow {
    name: String,
    winners: Vec<String>,
    decided: bool,
    outdated: bool,
    signatures: Vec<SignedBy>,
    decide: String,
    sign: Option<String>,
}

pub async fn decisions_page(app: Data<App>, t: Shell, For(Privy(sighted)): For<Privy>) -> Answer {
    let (t, programme) = (t.accented(&sighted.programme.accent), sighted.programme.clone());
    let person = sighted.person.clone();
    let (prizes, categories, decided, competing, too_close, sealed) = app
        .db
        .read(move |conn| {
            let prizes = programme::store::prizes(conn, programme.id)?;
            let categories = programme::store::categories(conn, programme.id)?;
            let round = programme::store::round(conn, programme.id)?;
            let competing = store::competing(conn, &programme, &round, None)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let ids: BTreeSet<EntryId> = competing.iter().map(|entry| entry.id).collect();
            let too_close: Vec<_> = competing.into_iter().filter(|entry| hidden.covers(entry.id)).collect();
            let sealed = store::sealed(conn, &programme)?;
            Ok((prizes, categories, store::decided(conn, programme.id)?, ids, too_close, sealed))
        })
        .await?;
    let ready = rules::may_publish(&prizes, &decided, &competing, sighted.progress);
    let (slug, zone) = (&sighted.programme.slug, &sighted.programme.zone);
    let (open, published) = (sighted.progress.is_in_hand(), sighted.progress.published.is_some());
    page(DecisionsPage {
        room: Room::of(&t, &sighted),
        prizes: prizes
            .iter()
            .filter(|prize| sighted.sees(prize.category))
            .map(|prize| row(&t, prize, &categories, &decided, (&sighted, &too_close)))
            .collect(),
        published: sighted.progress.published.map(|at| t.moment(at, zone)),
        decides: sighted.decides(),
        publication: (ready.is_ok() && !published && sighted.organises()).then(|| routes::publication(slug)),
        corrections: (published && sighted.organises()).then(|| routes::corrections(slug)),
        correcting: sighted.progress.correcting,
        seal: sealed.map(|it| {
            let at = t.s2("results-seal-at", "when", t.moment(it.at, zone), "number", t.number(i64::from(it.number)));
            (it.words().join(" "), it.fingerprint.clone(), at)
        }),
        challenges: (sighted.programme.terms.challenge_days.is_some() && sighted.reads_challenges())
            .then(|| routes::challenges_desk(slug)),
        missing: ready.err().filter(|_| open).map(|why| t.why(&why)),
        t,
    })
}

fn row(
    t: &Shell,
    prize: &Prize,
    categories: &[Category],
    decided: &[Decided],
    (sighted, too_close): (&Sighted, &[EntryOnPanel]),
) -> PrizeRow {
    let slug = &sighted.programme.slug;
    let found = decided.iter().find(|one| one.decision.prize == prize.id);
    let open = sighted.progress.is_in_hand();
    let awaits = |one: &Decided| {
        open && !one.outdated && sighted.capacities().into_iter().any(|as_| one.signature(as_).is_none())
    };
    let competes = |entry: &EntryOnPanel| prize.category.is_none_or(|category| entry.categories.contains(&category));
    let masked = open && too_close.iter().any(competes);
    PrizeRow {
        name: full_name(t, prize, categories),
        winners: found.map(|one| winners_seen(t, one, masked)).unwrap_or_default(),
        decided: found.is_some(),
        outdated: found.is_some_and(|one| one.outdated),
        signatures: found.map(|one| signed_under(t, one, &sighted.programme.zone)).unwrap_or_default(),
        decide: routes::decision(slug, prize.id),
        sign: found.filter(|one| awaits(one)).map(|_| routes::signature(slug, prize.id)),
    }
}
