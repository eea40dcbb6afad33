//! The link of a voter's letter. It opens a page with a button, so that a mail scanner that follows it confirms nothing.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, SET_COOKIE};
use actix_web::web::Data;
use askama::Template;

use super::line;
use crate::accounts::pages::network;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::routes;
use crate::voting::{Booth, Invited, Poll, store};
use crate::web::{For, Shell, page, page_with, see};

/// Days for which a browser keeps the way to the ballot: longer than any vote.
const DAYS: i64 = 90;

#[derive(Template)]
#[template(path = "voting/link.html")]
struct LinkPage {
    t: Shell,
    programme: String,
    name: String,
    line: String,
    confirmed: bool,
    here: String,
    why_not: Option<String>,
}

impl LinkPage {
    fn of(t: Shell, invited: &Invited) -> Self {
        Self {
            programme: t.names(&invited.poll.names).to_owned(),
            name: invited.voter.name.clone(),
            line: line(&t, &invited.poll),
            confirmed: invited.voter.confirmed_at.is_some(),
            here: routes::vote_link(&invited.poll.slug, &invited.key.token(invited.voter.id)),
            why_not: None,
            t,
        }
    }
}

pub async fn link_page(t: Shell, For(invited): For<Invited>) -> Answer {
    page(LinkPage::of(t, &invited))
}

pub async fn confirm(app: Data<App>, t: Shell, For(invited): For<Invited>, request: HttpRequest) -> Answer {
    let (status, why) = match confirmed(&app, &invited, network(&app, &request), Moment::now()).await {
        Ok(()) => {
            let token = invited.key.token(invited.voter.id);
            return keeping(&app, &invited.poll, token, Duration::days(DAYS), &routes::vote_ballot(&invited.poll.slug));
        }
        Err(Error::Refused(why)) => (StatusCode::TOO_MANY_REQUESTS, why),
        Err(Error::Conflict(why)) => (StatusCode::CONFLICT, why),
        Err(error) => return Err(error),
    };
    let again = LinkPage::of(t, &invited);
    page_with(status, LinkPage { why_not: Some(again.t.why(&why)), ..again })
}

async fn confirmed(app: &Data<App>, invited: &Invited, network: String, now: Moment) -> Result<()> {
    if invited.voter.confirmed_at.is_some() {
        return Ok(());
    }
    let (of, from) = (invited.clone(), network.clone());
    app.db.read(move |conn| store::may_confirm(conn, &of.poll, &of.key, &from, now)).await?;
    let of = invited.clone();
    app.db.write(move |conn| store::confirm(conn, &of.poll, (of.voter.id, &of.key), &network, now)).await
}

/// On a device that is not one's own: the letter opens the ballot again.
pub async fn leave(app: Data<App>, For(poll): For<Poll>) -> Answer {
    keeping(&app, &poll, String::new(), Duration::ZERO, &routes::vote(&poll.slug))
}

fn keeping(app: &App, poll: &Poll, token: String, age: Duration, next: &str) -> Answer {
    let cookie = Cookie::build(Booth::cookie(&poll.slug), token)
        .path(routes::vote(&poll.slug))
        .http_only(true)
        .secure(app.config.secure_cookies())
        .same_site(SameSite::Lax)
        .max_age(age)
        .finish();
    let mut response = see(next)?;
    let value = HeaderValue::from_str(&cookie.to_string()).map_err(Error::internal)?;
    response.headers_mut().append(SET_COOKIE, value);
    Ok(response)
}
