//! One entry as organisers read it, and their verdict on whether it is eligible.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::changes::Asked;
use super::entry::verdict;
use super::owner::Status;
use super::{Choice, answers_of, send_file, state_tag};
use crate::accounts::Person;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{
    Audience, ChangeRequest, Draft, Entry, EntryId, Invitation, Member, Owner, Screening, ShownAnswer, State, Verdict,
    Withdrawal, rules, store,
};
use crate::error::{Answer, Error, Result};
use crate::files::FileId;
use crate::language::{Sentence, WhyNot};
use crate::programme::{Category, Organiser, Programme, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/one.html")]
struct OnePage {
    t: Shell,
    slug: String,
    list_href: String,
    title: String,
    reference: String,
    tag: (&'static str, String),
    submitted: Option<String>,
    categories: Vec<String>,
    answers: Vec<ShownAnswer>,
    extras: Vec<(String, String)>,
    team: Vec<(String, String, String, String)>,
    invited: Vec<(String, String)>,
    withdrawal: Option<(String, String)>,
    verdict: Option<(&'static str, String, String)>,
    screened: Option<String>,
    /// Only those who run the programme decide, and only on what is submitted.
    screening_href: Option<String>,
    change_href: String,
    blind_href: Option<String>,
    change: Option<Asked>,
    /// Whose project it is, where others enter it, and what they said.
    owner: Option<Status>,
    /// Others of the same entity in its category, where the terms allow one: reference and address.
    same_entity: Vec<(String, String)>,
    /// It seems to be written in another language than the edition asks for: where.
    otherwise: Option<(String, String)>,
    step_back_href: String,
    versions_href: String,
    verdicts: Vec<Choice>,
    reason: String,
    files_href: String,
    problems: Problems,
}

struct Found {
    entry: Entry,
    team: Vec<Member>,
    invitations: Vec<Invitation>,
    categories: Vec<Category>,
    withdrawal: Option<Withdrawal>,
    screening: Option<Screening>,
    change: Option<ChangeRequest>,
    owner: Option<Owner>,
    same_entity: Vec<(EntryId, String)>,
}

/// Whoever is too close to the entry is told so, and leaves it to somebody else.
async fn find(app: &Data<App>, person: &Person, programme: &Programme, id: EntryId) -> Result<Found> {
    let (whole, programme, person) = (programme.clone(), programme.id, person.clone());
    app.db
        .read(move |conn| {
            store::by_id_in(conn, programme, id)?;
            store::must_not_be_close(conn, &whole, &person, id)?;
            let entry = store::by_id_in(conn, programme, id)?;
            let hidden = store::hidden_from(conn, &whole, &person)?;
            let mut same_entity = match whole.terms.one_per_entity {
                true => store::of_the_same_entity(conn, &whole, &entry)?,
                false => Vec::new(),
            };
            same_entity.retain(|(other, _)| !hidden.covers(*other));
            Ok(Found {
                owner: store::owner(conn, id)?,
                same_entity,
                entry,
                team: store::team(conn, id)?,
                invitations: store::invitations(conn, id)?,
                categories: store::categories_of(conn, id)?,
                withdrawal: store::withdrawal(conn, id)?,
                screening: store::screening(conn, id)?,
                change: store::open_change(conn, id)?,
            })
        })
        .await
}

pub async fn desk_entry_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let id = part(&request, "entry", EntryId::parse)?;
    let found = find(&app, &staff.person, &staff.programme, id).await?;
    page(OnePage::of(t, &staff.programme, staff.organises, found))
}

pub async fn desk_file(app: Data<App>, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let (id, file) = (part(&request, "entry", EntryId::parse)?, part(&request, "file", FileId::parse)?);
    let entry = find(&app, &staff.person, &staff.programme, id).await?.entry;
    let submitted = entry.submitted_answers.as_ref().map(|answers| &answers.0);
    let shown =
        rules::shown_file(&staff.programme.form, submitted.unwrap_or(&entry.answers.0), Audience::Organiser, file);
    send_file(&app, &request, id, &entry.reference, &shown.ok_or(Error::NotFound)?).await
}

pub async fn screen(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now) = (part(&request, "entry", EntryId::parse)?, Moment::now());
    let (wanted, reason) = (Verdict::parse(fields.raw("verdict")), fields.text("reason"));
    let done = match wanted {
        None => Err(Error::refused(WhyNot::new("entries-why-no-verdict"))),
        Some(verdict) => {
            let (by, programme, reason) = (organiser.person.clone(), organiser.programme.clone(), reason.clone());
            app.db
                .write(move |conn| {
                    store::must_not_be_close(conn, &programme, &by, id)?;
                    store::screen(conn, by.id, &programme, id, verdict, &reason, now)
                })
                .await
        }
    };
    match done {
        Ok(()) => see_saying(routes::desk_entry(&organiser.programme.slug, id), &Sentence::new("said-entry-screened")),
        Err(Error::Refused(why)) => {
            let found = find(&app, &organiser.person, &organiser.programme, id).await?;
            let mut again = OnePage::of(t, &organiser.programme, true, found);
            let field = if wanted.is_none() { "verdict" } else { "reason" };
            again.choose(wanted, reason);
            again.problems = Problems::one(&again.t, field, &why);
            wrong_form(again)
        }
        Err(error) => Err(error),
    }
}

fn otherwise(t: &Shell, programme: &Programme, draft: &Draft) -> Option<(String, String)> {
    let wanted = programme.terms.written_in?;
    let found = rules::otherwise_written(&programme.form, draft, wanted);
    let places = found.iter().map(|(_, names)| t.names(names)).collect::<Vec<_>>().join(", ");
    let title = t.s1("entries-otherwise-desk", "language", t.s(format!("language-{wanted}")));
    (!found.is_empty()).then_some((title, places))
}

impl OnePage {
    fn of(t: Shell, programme: &Programme, organises: bool, found: Found) -> Self {
        let (entry, zone, slug) = (found.entry, &programme.zone, &programme.slug);
        let codes: Vec<String> = found.categories.iter().map(|category| category.code.clone()).collect();
        let draft = rules::submitted_of(&entry, &codes).unwrap_or_else(|| rules::draft_of(&entry, &codes));
        let draft = rules::as_asked(&programme.form, draft);
        let member = |member: Member| {
            let role = t.s(format!("entries-role-{}", member.role));
            (member.name, member.email, role, t.day(member.joined_at, zone))
        };
        let mut one = Self {
            slug: slug.clone(),
            list_href: routes::desk_entries(slug),
            tag: state_tag(&t, entry.state),
            submitted: entry.submitted_at.map(|at| t.moment(at, zone)),
            categories: found.categories.iter().map(|category| t.names(&category.names).to_owned()).collect(),
            files_href: routes::desk_files(slug, entry.id),
            answers: answers_of(&programme.form, &draft.answers, Audience::Organiser),
            extras: rules::extras(&programme.form, &draft.answers),
            team: found.team.into_iter().map(member).collect(),
            invited: found.invitations.into_iter().map(|it| (it.email, t.day(it.at, zone))).collect(),
            owner: found.owner.as_ref().map(|owner| Status::of(&t, owner, zone)),
            same_entity: found.same_entity.into_iter().map(|(id, it)| (it, routes::desk_entry(slug, id))).collect(),
            otherwise: otherwise(&t, programme, &draft),
            withdrawal: found.withdrawal.map(|it| (t.moment(it.at, zone), it.reason)),
            verdict: found.screening.as_ref().map(|it| verdict(&t, it)),
            screened: found
                .screening
                .as_ref()
                .map(|it| t.s2("entries-screened-by", "name", &it.by, "when", t.moment(it.at, zone))),
            screening_href: (organises && entry.state == State::Submitted).then(|| routes::screening(slug, entry.id)),
            change_href: routes::change(slug, entry.id),
            blind_href: (organises && entry.state == State::Submitted).then(|| routes::blindness(slug, entry.id)),
            change: found.change.map(|it| Asked::of(&t, &it, zone)),
            step_back_href: routes::step_back(slug, entry.id),
            versions_href: routes::desk_versions(slug, entry.id),
            verdicts: Vec::new(),
            reason: String::new(),
            problems: Problems::none(),
            title: draft.title,
            reference: entry.reference,
            t: t.accented(&programme.accent),
        };
        let (wanted, reason) = found.screening.map_or((None, String::new()), |it| (Some(it.verdict), it.reason));
        one.choose(wanted, reason);
        one
    }

    fn choose(&mut self, wanted: Option<Verdict>, reason: String) {
        let choice = |verdict: &Verdict| {
            Choice::new(verdict.as_str(), self.t.s(format!("entries-verdict-{verdict}")), wanted == Some(*verdict))
        };
        self.verdicts = Verdict::ALL.iter().map(choice).collect();
        self.reason = reason;
    }
}
