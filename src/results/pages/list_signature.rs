//! Signing the list of who moves on: what it says, whose signature it has, and one button.

use actix_web::web::Data;
use askama::Template;

use super::moving_words::{GroupTable, ListWords, group_tables, load};
use super::{Choice, Room, capacity_choice};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::programme::RoundId;
use crate::results::{Capacity, Mover, ShortlistId, Sighted, rules, store};
use crate::routes;
use crate::web::{Fields, For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "results/list_signature.html")]
struct ListSignaturePage {
    t: Shell,
    room: Room,
    round: String,
    of: RoundId,
    list: ShortlistId,
    words: ListWords,
    /// Those who move on, by category.
    groups: Vec<GroupTable>,
    choices: Vec<Choice>,
    why_not: Option<String>,
    opening: Option<String>,
}

/// For auditors too: they read who has signed.
pub async fn list_signature_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>) -> Answer {
    let (t, known) = (t.accented(&sighted.programme.accent), load(&app, &sighted, String::new()).await?);
    let list = known.lists.first().ok_or(Error::NotFound)?;
    if known.too_close {
        return Err(Error::refused(WhyNot::new("results-why-conflict")));
    }
    let (slug, person) = (&sighted.programme.slug, sighted.person.id);
    let may = |capacity: &Capacity| {
        rules::may_sign(known.open, &list.signatures, person, *capacity, &sighted.roles, known.too_close)
    };
    let outcomes: Vec<_> = sighted.capacities().into_iter().map(|capacity| (capacity, may(&capacity))).collect();
    let free = outcomes.iter().filter(|(_, outcome)| *outcome == Ok(true));
    let choices: Vec<Choice> = free.map(|(capacity, _)| capacity_choice(&t, *capacity)).collect();
    let why_not = outcomes.iter().find_map(|(_, outcome)| outcome.as_ref().err());
    let mut groups = group_tables(&t, slug, &known, &list.entries);
    groups.iter_mut().for_each(|group| group.rows.retain(|row| row.tick == Some(true)));
    groups.retain(|group| !group.rows.is_empty());
    page(ListSignaturePage {
        room: Room::of(&t, &sighted),
        round: known.round(&t),
        of: known.looked_at.round.id,
        list: list.id,
        words: ListWords::of(&t, list, &known, &sighted.programme.zone),
        groups,
        why_not: why_not.filter(|_| known.open && choices.is_empty()).map(|why| t.why(why)),
        choices,
        opening: (known.open && list.is_signed() && sighted.organises()).then(|| routes::opening(slug)),
        t,
    })
}

pub async fn sign_list(app: Data<App>, For(Mover(sighted)): For<Mover>, fields: Fields) -> Answer {
    let now = Moment::now();
    let round = RoundId::parse(fields.raw("of")).ok_or(Error::NotFound)?;
    let list = ShortlistId::parse(fields.raw("list")).ok_or(Error::NotFound)?;
    let capacity = Capacity::parse(fields.raw("capacity")).ok_or(Error::NotFound)?;
    let (by, slug, programme) = (sighted.person.id, sighted.programme.slug.clone(), sighted.programme);
    app.db.write(move |conn| store::sign_list(conn, by, &programme, (round, list), capacity, now)).await?;
    see_saying(routes::moving_on(&slug), &Sentence::new("said-list-signed"))
}
