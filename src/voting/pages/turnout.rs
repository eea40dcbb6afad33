//! How many take part, for those behind the scenes: registered and confirmed, by day. Of choices nobody learns anything.

use actix_web::web::Data;
use askama::Template;

use super::line;
use crate::app::App;
use crate::column::Moment;
use crate::error::Answer;
use crate::programme::Staff;
use crate::routes;
use crate::voting::store;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "voting/turnout.html")]
struct TurnoutPage {
    t: Shell,
    programme: String,
    slug: String,
    organises: bool,
    line: String,
    lead: String,
    vote_href: String,
    days: Vec<(String, String, String)>,
}

pub async fn turnout_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let slug = staff.programme.slug.clone();
    let (poll, days) = app
        .db
        .read(move |conn| {
            let poll = store::poll(conn, &slug)?;
            let days = store::turnout(conn, poll.programme)?;
            Ok((poll, days))
        })
        .await?;
    let sum = |of: fn(&(i64, i64, i64)) -> i64| days.iter().map(of).sum::<i64>();
    let (registered, confirmed) = (sum(|day| day.1), sum(|day| day.2));
    let day = |(day, registered, confirmed): &(i64, i64, i64)| {
        let noon = Moment::of_micros(0).plus_days(*day).plus_hours(12);
        (t.day(noon, "UTC"), t.number(registered), t.number(confirmed))
    };
    page(TurnoutPage {
        programme: t.names(&poll.names).to_owned(),
        organises: staff.organises,
        line: line(&t, &poll),
        lead: t.n1("voting-turnout-lead", registered, "confirmed", t.number(confirmed)),
        vote_href: routes::vote(&poll.slug),
        days: days.iter().rev().map(day).collect(),
        slug: poll.slug,
        t: t.accented(&staff.programme.accent),
    })
}
