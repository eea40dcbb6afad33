//! Inviting, removing, leaving, handing over.

use actix_web::HttpRequest;
use actix_web::web::Data;

use super::entry::EntryPage;
use crate::accounts::{PersonId, rules::check_email};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{InvitationId, Own, store};
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, part, see_saying, wrong_form};

pub async fn invite(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let typed = fields.text("email");
    let email = match check_email(&typed) {
        Ok(email) => email,
        Err(why) => return wrong(&app, t, own, typed, &why).await,
    };
    let (lead, programme, id, now) = (own.person.clone(), own.programme.clone(), own.entry.id, Moment::now());
    let to = email.clone();
    match app.db.write(move |conn| store::invite(conn, &lead, &programme, id, &to, now)).await {
        Ok(()) => see_saying(routes::entry(id), &Sentence::new("said-invited").with("email", email)),
        Err(Error::Refused(why) | Error::Conflict(why)) => wrong(&app, t, own, typed, &why).await,
        Err(error) => Err(error),
    }
}

async fn wrong(app: &Data<App>, t: Shell, own: Own, typed: String, why: &WhyNot) -> Answer {
    let problems = Problems::one(&t, "email", why);
    wrong_form(EntryPage::load(app, t, own, typed, problems).await?)
}

/// A member is removed by the lead, or leaves.
pub async fn leave(app: Data<App>, For(own): For<Own>, request: HttpRequest) -> Answer {
    let (member, now) = (part(&request, "member", PersonId::parse)?, Moment::now());
    let (by, id, programme) = (own.person.id, own.entry.id, own.programme);
    app.db.write(move |conn| store::remove(conn, by, &programme, id, member, now)).await?;
    if by == member {
        return see_saying(routes::my_entries(), &Sentence::new("said-team-left"));
    }
    see_saying(routes::entry(id), &Sentence::new("said-member-removed"))
}

pub async fn hand_over(app: Data<App>, For(own): For<Own>, request: HttpRequest) -> Answer {
    let (member, now) = (part(&request, "member", PersonId::parse)?, Moment::now());
    let (by, id, programme) = (own.person.id, own.entry.id, own.programme);
    app.db.write(move |conn| store::hand_over(conn, by, &programme, id, member, now)).await?;
    see_saying(routes::entry(id), &Sentence::new("said-handed-over"))
}

pub async fn take_back(app: Data<App>, For(own): For<Own>, request: HttpRequest) -> Answer {
    let (invitation, now) = (part(&request, "invitation", InvitationId::parse)?, Moment::now());
    let (by, id, programme) = (own.person.id, own.entry.id, own.programme);
    app.db.write(move |conn| store::take_back(conn, by, &programme, id, invitation, now)).await?;
    see_saying(routes::entry(id), &Sentence::new("said-invitation-taken-back"))
}
