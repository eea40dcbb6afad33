//! An invitation to a team, for the person whose address was invited.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::{Entry, Invited, Member, store};
use crate::error::Answer;
use crate::language::Sentence;
use crate::programme::Programme;
use crate::routes;
use crate::web::{For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "entries/invitation.html")]
pub(super) struct InvitationPage {
    t: Shell,
    programme: String,
    title: String,
    team: Vec<String>,
    why_not: Option<String>,
    join_href: String,
}

impl InvitationPage {
    pub(super) fn of(
        t: Shell,
        programme: &Programme,
        entry: Entry,
        team: Vec<Member>,
        why_not: Option<String>,
        join_href: String,
    ) -> Self {
        Self {
            programme: t.names(&programme.names).to_owned(),
            title: entry.title,
            team: team.into_iter().map(|member| member.name).collect(),
            why_not,
            join_href,
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn invitation_page(app: Data<App>, t: Shell, For(invited): For<Invited>) -> Answer {
    let entry = invited.entry.id;
    let team = app.db.read(move |conn| store::team(conn, entry)).await?;
    let answered = invited.invitation.answered_at.is_some().then(|| t.s("entries-invitation-answered"));
    let href = routes::invitation(invited.invitation.id);
    page(InvitationPage::of(t, &invited.programme, invited.entry, team, answered, href))
}

pub async fn accept_invitation(app: Data<App>, For(invited): For<Invited>) -> Answer {
    let (person, invitation, now) = (invited.person, invited.invitation.id, Moment::now());
    let entry = app.db.write(move |conn| store::accept(conn, &person, invitation, now)).await?;
    see_saying(routes::entry(entry), &Sentence::new("said-team-joined"))
}
