//! The judge's own running order, and what they have seen.

use actix_web::web::Data;
use askama::Template;

use super::{Place, Seen};
use crate::app::App;
use crate::entries::EntryId;
use crate::error::Answer;
use crate::programme::Programme;
use crate::routes;
use crate::scoring::{Judging, Walking};
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "scoring/expo_order.html")]
struct OrderPage {
    t: Shell,
    programme: String,
    back_href: String,
    acts_href: String,
    number: i32,
    may_order: bool,
    placed: Vec<Line>,
    /// Seen, and not put in order yet.
    others: Vec<Line>,
    /// Places that an entry may be moved to, and one more for those that have none.
    places: usize,
}

struct Line {
    entry: EntryId,
    place: usize,
    table: Place,
    points: Option<String>,
}

pub async fn order_page(app: Data<App>, t: Shell, For(walking): For<Walking>) -> Answer {
    let seen = Seen::load(&app, &walking, t.now).await?;
    page(OrderPage::of(t, &walking.0, &seen))
}

impl OrderPage {
    fn of(t: Shell, judging: &Judging, seen: &Seen) -> Self {
        let (programme, hall): (&Programme, _) = (&judging.programme, &seen.hall);
        let (walk, expo) = (hall.walk(judging.judge.id), hall.expo);
        let line = |(place, entry): (usize, &u32)| {
            let given = walk.scores.iter().find(|(scored, _)| scored == entry);
            Some(Line {
                entry: hall.entries[*entry as usize],
                place,
                table: Place::of(&t, judging, hall, Some(*entry))?,
                points: given.map(|(_, points)| t.decimal(*points, 0)),
            })
        };
        let placed: Vec<Line> = (1..).zip(&walk.order).filter_map(line).collect();
        let others = walk.seen.iter().filter(|entry| !walk.order.contains(entry));
        Self {
            programme: t.names(&programme.names).to_owned(),
            back_href: routes::expo(&programme.slug),
            acts_href: routes::expo_acts(&programme.slug),
            number: hall.next_number(judging.judge.id),
            may_order: expo.ordered && seen.shut.is_none() && expo.paused_at.is_none(),
            places: placed.len(),
            others: others.map(|entry| (0, entry)).filter_map(line).collect(),
            placed,
            t: t.accented(&programme.accent),
        }
    }
}
