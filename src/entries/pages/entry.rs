//! An entry as its team finds it: where it stands, what comes next, who is on the team.

use actix_web::web::Data;
use askama::Template;

use super::owner::Status;
use super::state_tag;
use crate::app::App;
use crate::entries::{
    ChangeRequest, Invitation, Member, Own, Owner, Screening, State, TeamRole, Withdrawal, rules, store,
};
use crate::error::Answer;
use crate::programme::{Category, Kind, StageKind};
use crate::routes;
use crate::web::{For, Problems, Shell, page};

#[derive(Template)]
#[template(path = "entries/entry.html")]
pub(super) struct EntryPage {
    t: Shell,
    programme: String,
    programme_href: String,
    title: String,
    reference: String,
    tag: (&'static str, String),
    categories: Vec<String>,
    /// Where things stand, in a sentence.
    standing: String,
    /// The one thing to do next: where, and what it is called.
    next: Option<(String, String)>,
    /// Changes that are not submitted.
    differs: bool,
    form_href: Option<String>,
    preview_href: String,
    versions_href: String,
    receipt_href: Option<String>,
    conflicts_href: Option<String>,
    withdrawal_href: Option<String>,
    feedback_href: Option<String>,
    challenges_href: Option<String>,
    /// Where the edition takes entries for others, or this is one.
    owner_href: Option<String>,
    owner: Option<Status>,
    withdrawal: Option<(String, String)>,
    verdict: Option<(&'static str, String, String)>,
    /// What the organisers ask for, and until when.
    change: Option<(String, String)>,
    /// Where the team stands in the hall.
    table: Option<String>,
    team: Vec<MemberRow>,
    invited: Vec<(String, String, String)>,
    team_href: Option<String>,
    link_href: String,
    /// The whole address by which people join, for whoever leads.
    link: Option<String>,
    email: String,
    /// Where teams look for members, and where this one says so; none where nobody does.
    board: Option<(String, String)>,
    pub(super) notice: String,
    problems: Problems,
}

struct MemberRow {
    name: String,
    email: String,
    role: String,
    is_self: bool,
    remove_href: Option<String>,
    lead_href: Option<String>,
}

struct Around {
    team: Vec<Member>,
    invitations: Vec<Invitation>,
    categories: Vec<Category>,
    withdrawal: Option<Withdrawal>,
    screening: Option<Screening>,
    change: Option<ChangeRequest>,
    table: Option<(i32, String)>,
    link: Option<String>,
    owner: Option<Owner>,
    notice: Option<String>,
}

pub async fn entry_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    page(EntryPage::load(&app, t, own, String::new(), Problems::none()).await?)
}

impl EntryPage {
    /// With the address that was typed for an invitation, and what is wrong with it.
    pub(super) async fn load(
        app: &Data<App>,
        t: Shell,
        own: Own,
        email: String,
        problems: Problems,
    ) -> crate::error::Result<Self> {
        let id = own.entry.id;
        let around = app
            .db
            .read(move |conn| {
                Ok(Around {
                    team: store::team(conn, id)?,
                    invitations: store::invitations(conn, id)?,
                    categories: store::categories_of(conn, id)?,
                    withdrawal: store::withdrawal(conn, id)?,
                    screening: store::screening(conn, id)?,
                    change: store::open_change(conn, id)?,
                    table: store::table_of(conn, id)?,
                    link: store::link_of(conn, id)?,
                    owner: store::owner(conn, id)?,
                    notice: store::notice_of(conn, id)?,
                })
            })
            .await?;
        let link = around.link.as_deref().map(|link| format!("{}{}", app.config.origin(), routes::join_team(link)));
        Ok(Self { email, problems, link, ..Self::of(t.accented(&own.programme.accent), &own, around) })
    }

    fn of(t: Shell, own: &Own, around: Around) -> Self {
        let (entry, programme, zone) = (&own.entry, &own.programme, &own.programme.zone);
        let open = rules::may_edit(entry.state, &own.calendar, zone, t.now).is_ok();
        let differs = differs(own, &around.categories);
        let may_withdraw = rules::may_withdraw(entry.state, own.role, &own.calendar, t.now).is_ok();
        let leads = own.role == TeamRole::Lead && open;
        Self {
            programme: t.names(&programme.names).to_owned(),
            programme_href: routes::programme(&programme.slug),
            title: entry.title.clone(),
            reference: entry.reference.clone(),
            tag: state_tag(&t, entry.state),
            categories: around.categories.iter().map(|category| t.names(&category.names).to_owned()).collect(),
            standing: standing(&t, own, open),
            next: next(&t, own, open, differs),
            differs: differs && open,
            form_href: (open && entry.state == State::Submitted).then(|| routes::entry_form(entry.id)),
            preview_href: routes::entry_preview(entry.id),
            versions_href: routes::entry_versions(entry.id),
            receipt_href: entry.submitted_at.map(|_| routes::entry_receipt(entry.id)),
            conflicts_href: (entry.state != State::Withdrawn).then(|| routes::entry_conflicts(entry.id)),
            withdrawal_href: may_withdraw.then(|| routes::withdrawal(entry.id)),
            feedback_href: (entry.state == State::Submitted && !programme.terms.feedback.is_nothing())
                .then(|| routes::feedback(entry.id)),
            challenges_href: (entry.state == State::Submitted && programme.terms.challenge_days.is_some())
                .then(|| routes::challenges_of(entry.id)),
            owner_href: (programme.terms.nomination || around.owner.is_some()).then(|| routes::owner(entry.id)),
            owner: around.owner.as_ref().map(|owner| Status::of(&t, owner, zone)),
            withdrawal: around.withdrawal.map(|it| (t.moment(it.at, zone), it.reason)),
            verdict: around.screening.map(|it| verdict(&t, &it)),
            change: around.change.filter(|it| it.until > t.now).map(|it| (t.moment(it.until, zone), it.words)),
            table: around.table.filter(|_| entry.state == State::Submitted).map(|it| table(&t, &it)),
            team: around.team.into_iter().map(|member| MemberRow::of(&t, own, member, open)).collect(),
            invited: around.invitations.iter().map(|invitation| invited(&t, own, invitation)).collect(),
            link_href: routes::team_link(entry.id),
            link: None,
            team_href: leads.then(|| routes::team(entry.id)),
            email: String::new(),
            board: (programme.kind == Kind::Hackathon && leads)
                .then(|| (routes::board(&programme.slug), routes::team_notice(entry.id))),
            notice: around.notice.unwrap_or_default(),
            problems: Problems::none(),
            t,
        }
    }
}

pub(super) fn verdict(t: &Shell, screening: &Screening) -> (&'static str, String, String) {
    let kind = match screening.verdict {
        crate::entries::Verdict::Eligible => "done",
        crate::entries::Verdict::NotEligible => "stopped",
    };
    (kind, t.s(format!("entries-verdict-{}", screening.verdict)), screening.reason.clone())
}

fn table(t: &Shell, (number, place): &(i32, String)) -> String {
    match place.as_str() {
        "" => t.s1("entries-table-own", "number", t.number(*number)),
        place => t.s2("entries-table-own-place", "number", t.number(*number), "place", place),
    }
}

fn invited(t: &Shell, own: &Own, invitation: &Invitation) -> (String, String, String) {
    let when = t.day(invitation.at, &own.programme.zone);
    (invitation.email.clone(), when, routes::take_back(own.entry.id, invitation.id))
}

/// Has the team changed its draft since it was submitted?
fn differs(own: &Own, categories: &[Category]) -> bool {
    let codes: Vec<String> = categories.iter().map(|category| category.code.clone()).collect();
    let submitted = rules::submitted_of(&own.entry, &codes);
    submitted
        .is_some_and(|submitted| submitted != rules::as_asked(&own.programme.form, rules::draft_of(&own.entry, &codes)))
}

fn standing(t: &Shell, own: &Own, open: bool) -> String {
    let zone = &own.programme.zone;
    let closes = own.calendar.stage(StageKind::Entries).map(|stage| t.moment(stage.closes_at, zone));
    let closes = closes.unwrap_or_default();
    match (own.entry.state, open) {
        (State::Draft, true) => t.s1("entries-standing-draft", "closes", closes),
        (State::Draft, false) => t.s1("entries-standing-never", "closes", closes),
        (State::Submitted, true) => t.s1("entries-standing-submitted", "closes", closes),
        (State::Submitted, false) => t.s("entries-standing-judged"),
        (State::Withdrawn, _) => t.s("entries-standing-withdrawn"),
    }
}

fn next(t: &Shell, own: &Own, open: bool, differs: bool) -> Option<(String, String)> {
    match (own.entry.state, open) {
        (State::Draft, true) => Some((routes::entry_form(own.entry.id), t.s("entries-next-write"))),
        (State::Submitted, true) if differs => {
            Some((routes::submission(own.entry.id), t.s("entries-next-submit-again")))
        }
        (State::Draft | State::Submitted | State::Withdrawn, _) => None,
    }
}

impl MemberRow {
    fn of(t: &Shell, own: &Own, member: Member, open: bool) -> Self {
        let is_self = member.person == own.person.id;
        let leads = own.role == TeamRole::Lead && open;
        let removable = member.role == TeamRole::Member && (is_self || leads);
        let entry = own.entry.id;
        Self {
            role: t.s(format!("entries-role-{}", member.role)),
            remove_href: removable.then(|| routes::leave_team(entry, member.person)),
            lead_href: (leads && member.role == TeamRole::Member).then(|| routes::lead_team(entry, member.person)),
            name: member.name,
            email: member.email,
            is_self,
        }
    }
}
