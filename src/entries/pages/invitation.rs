//! An invitation to a team, for the person whose address was invited.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::{Invited, store};
use crate::error::Answer;
use crate::language::Sentence;
use crate::routes;
use crate::web::{For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "entries/invitation.html")]
struct InvitationPage {
    t: Shell,
    programme: String,
    title: String,
    team: Vec<String>,
    answered: bool,
    invitation_href: String,
}

pub async fn invitation_page(app: Data<App>, t: Shell, For(invited): For<Invited>) -> Answer {
    let entry = invited.entry.id;
    let team = app.db.read(move |conn| store::team(conn, entry)).await?;
    page(InvitationPage {
        programme: t.names(&invited.programme.names).to_owned(),
        title: invited.entry.title,
        team: team.into_iter().map(|member| member.name).collect(),
        answered: invited.invitation.answered_at.is_some(),
        invitation_href: routes::invitation(invited.invitation.id),
        t: t.accented(&invited.programme.accent),
    })
}

pub async fn accept_invitation(app: Data<App>, For(invited): For<Invited>) -> Answer {
    let (person, invitation, now) = (invited.person, invited.invitation.id, Moment::now());
    let entry = app.db.write(move |conn| store::accept(conn, &person, invitation, now)).await?;
    see_saying(routes::entry(entry), &Sentence::new("said-team-joined"))
}
