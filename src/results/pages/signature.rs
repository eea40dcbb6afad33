//! Signing a decision: what it says, whose signature it has, and one button.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::honour_words::{grounds, others};
use super::{Choice, Room, SignedBy, capacity_choice, full_name, signed_under, winners_seen};
use crate::app::App;
use crate::column::Moment;
use crate::entries;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Category, Prize, PrizeId};
use crate::results::{Capacity, Decided, Decider, DecisionId, Privy, Sighted, rules, store};
use crate::routes;
use crate::web::{Fields, For, Shell, page, part, see_saying};

#[derive(Template)]
#[template(path = "results/signature.html")]
struct SignaturePage {
    t: Shell,
    room: Room,
    prize: String,
    back: String,
    decision: DecisionId,
    number: String,
    made: String,
    winners: Vec<String>,
    others: Vec<(String, String)>,
    breaches: Vec<String>,
    reason: String,
    signatures: Vec<SignedBy>,
    /// The capacities in which this person may sign it; empty with a reason why not.
    choices: Vec<Choice>,
    why_not: Option<String>,
    mistake: Option<String>,
}

struct Loaded {
    prize: Prize,
    categories: Vec<Category>,
    decided: Decided,
    in_conflict: bool,
}

async fn load(app: &Data<App>, sighted: &Sighted, request: &HttpRequest) -> Result<Loaded> {
    let (id, whole) = (part(request, "prize", PrizeId::parse)?, sighted.programme.clone());
    let (programme, person) = (whole.id, sighted.person.clone());
    let own = sighted.clone();
    app.db
        .read(move |conn| {
            let prizes = programme::store::prizes(conn, programme)?;
            let prize =
                prizes.into_iter().find(|prize| prize.id == id && own.sees(prize.category)).ok_or(Error::NotFound)?;
            let decided = store::decided_for(conn, id)?.ok_or(Error::NotFound)?;
            let hidden = entries::store::hidden_from(conn, &whole, &person)?;
            let round = programme::store::round(conn, programme)?;
            let competing = store::competing(conn, &whole, &round, prize.category)?;
            let in_conflict =
                decided.entries().into_iter().chain(competing.iter().map(|it| it.id)).any(|it| hidden.covers(it));
            let categories = programme::store::categories(conn, programme)?;
            Ok(Loaded { prize, categories, decided, in_conflict })
        })
        .await
}

/// For auditors too: they read who has signed.
pub async fn signature_page(app: Data<App>, t: Shell, For(Privy(sighted)): For<Privy>, request: HttpRequest) -> Answer {
    let (t, loaded) = (t.accented(&sighted.programme.accent), load(&app, &sighted, &request).await?);
    let Loaded { prize, categories, decided, in_conflict } = &loaded;
    let (zone, decision) = (&sighted.programme.zone, &decided.decision);
    let may = |capacity: &Capacity| {
        if decided.outdated {
            return Err(WhyNot::new("results-why-outdated"));
        }
        rules::may_sign(true, &decided.signatures, sighted.person.id, *capacity, &sighted.roles, *in_conflict)
    };
    let outcomes: Vec<_> = sighted.capacities().into_iter().map(|capacity| (capacity, may(&capacity))).collect();
    let open = sighted.progress.may_decide();
    let free = outcomes.iter().filter(|(_, outcome)| open && *outcome == Ok(true));
    let choices: Vec<Choice> = free.map(|(capacity, _)| capacity_choice(&t, *capacity)).collect();
    let why_not = outcomes.iter().find_map(|(_, outcome)| outcome.as_ref().err()).filter(|_| choices.is_empty());
    let masked = *in_conflict && sighted.progress.is_in_hand();
    let (breaches, reason) = grounds(&t, decided, sighted.bound.is_none(), masked);
    page(SignaturePage {
        room: Room::of(&t, &sighted),
        prize: full_name(&t, prize, categories),
        back: routes::decisions(&sighted.programme.slug),
        decision: decision.id,
        number: t.number(i64::from(decision.number)),
        made: t.s2("results-made-by", "person", &decision.made_by, "when", t.moment(decision.at, zone)),
        winners: winners_seen(&t, decided, masked),
        others: others(&t, decided, masked),
        breaches,
        reason,
        signatures: signed_under(&t, decided, zone),
        why_not: why_not.map(|why| t.why(why)),
        choices,
        mistake: None,
        t,
    })
}

pub async fn sign(app: Data<App>, For(Decider(sighted)): For<Decider>, request: HttpRequest, fields: Fields) -> Answer {
    let (prize, now) = (part(&request, "prize", PrizeId::parse)?, Moment::now());
    let decision = DecisionId::parse(fields.raw("decision")).ok_or(Error::NotFound)?;
    let capacity = Capacity::parse(fields.raw("capacity")).ok_or(Error::NotFound)?;
    let (by, slug, programme) = (sighted.person.id, sighted.programme.slug.clone(), sighted.programme);
    app.db.write(move |conn| store::sign(conn, by, &programme, prize, decision, capacity, now)).await?;
    see_saying(routes::decisions(&slug), &Sentence::new("said-decision-signed"))
}
