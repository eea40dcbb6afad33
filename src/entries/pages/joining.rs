//! The link by which people join a team: made, renewed and ended by its lead, and used.

use actix_web::web::Data;

use super::invitation::InvitationPage;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{Joining, Own, store};
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::routes;
use crate::web::{Fields, For, Shell, page, see, see_saying};

pub async fn set_link(app: Data<App>, For(own): For<Own>, fields: Fields) -> Answer {
    let (lead, programme, id, now) = (own.person.id, own.programme, own.entry.id, Moment::now());
    if fields.raw("do") == "end" {
        app.db.write(move |conn| store::end_link(conn, lead, &programme, id, now)).await?;
        return see_saying(routes::entry(id), &Sentence::new("said-link-ended"));
    }
    app.db.write(move |conn| store::make_link(conn, lead, &programme, id, now)).await?;
    see_saying(routes::entry(id), &Sentence::new("said-link-made"))
}

pub async fn join_page(app: Data<App>, t: Shell, For(joining): For<Joining>) -> Answer {
    let Joining { person, entry, programme, link } = joining;
    let (of, who, now) = (entry.clone(), person.id, t.now);
    let read = app.db.read(move |conn| Ok((store::team(conn, of.id)?, store::may_join(conn, who, &of, now))));
    let (team, may) = read.await?;
    if team.iter().any(|member| member.person == person.id) {
        return see(routes::entry(entry.id));
    }
    let why_not = match may {
        Ok(()) => None,
        Err(Error::Refused(why)) => Some(t.why(&why)),
        Err(error) => return Err(error),
    };
    page(InvitationPage::of(t, &programme, entry, team, why_not, routes::join_team(&link)))
}

pub async fn join(app: Data<App>, For(joining): For<Joining>) -> Answer {
    let (person, link, now) = (joining.person, joining.link, Moment::now());
    let entry = app.db.write(move |conn| store::join_by_link(conn, &person, &link, now)).await?;
    see_saying(routes::entry(entry), &Sentence::new("said-team-joined"))
}
