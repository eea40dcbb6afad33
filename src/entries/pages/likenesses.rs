//! What looks alike: both sides beside each other, by what, and what a person says of it. And the register of past winners.

use std::collections::HashMap;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::Choice;
use crate::app::App;
use crate::column::Moment;
use crate::entries::rules::likeness::Alike;
use crate::entries::{EntryId, LikeKind, LikeVerdict, LikenessId, PastWinner, Sameness, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, T, WhyNot};
use crate::programme::{Organiser, Programme, Staff};
use crate::routes;
use crate::web::{Fields, For, Problem, Problems, Shell, page, part, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/likenesses.html")]
struct LikenessesPage {
    t: Shell,
    organises: bool,
    desk_href: String,
    look_href: String,
    past_href: String,
    open: Vec<Line>,
    decided: Vec<Line>,
    hidden: usize,
    problems: Problems,
}

/// Two that look alike.
struct Line {
    id: String,
    one: Side,
    other: Side,
    by: Vec<String>,
    decide_href: String,
    verdicts: Vec<Choice>,
    reason: String,
    /// What was said, by whom and when.
    said: Option<(String, String)>,
    mistake: Option<String>,
}

struct Side {
    title: String,
    about: String,
    href: Option<String>,
}

pub async fn likenesses_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    page(LikenessesPage::load(&app, t, &staff, None).await?)
}

/// The same that the program does by itself every half minute.
pub async fn look_again(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    store::look_through_one(&app.db, organiser.programme.id, Moment::now()).await?;
    see(routes::likenesses(&organiser.programme.slug))
}

pub async fn decide_likeness(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let id = part(&request, "likeness", LikenessId::parse)?;
    let typed = (LikeVerdict::parse(fields.raw("verdict")), fields.text("reason"));
    let (by, programme, now) = (organiser.person.clone(), organiser.programme.clone(), Moment::now());
    let done = match typed.clone() {
        (None, _) => Err(Error::refused(WhyNot::new("entries-why-no-verdict"))),
        (Some(verdict), reason) => {
            let decide = move |conn: &mut crate::db::Conn| {
                store::decide_likeness(conn, &by, &programme, id, (verdict, &reason), now)
            };
            app.db.write(decide).await
        }
    };
    match done {
        Ok(()) => see_saying(routes::likenesses(&organiser.programme.slug), &Sentence::new("said-likeness-decided")),
        Err(Error::Refused(why)) => {
            let staff = Staff { person: organiser.person, programme: organiser.programme, organises: true };
            wrong_form(LikenessesPage::load(&app, t, &staff, Some((id, typed, why))).await?)
        }
        Err(error) => Err(error),
    }
}

type Wrong = (LikenessId, (Option<LikeVerdict>, String), WhyNot);

impl LikenessesPage {
    async fn load(app: &Data<App>, t: Shell, staff: &Staff, wrong: Option<Wrong>) -> Result<Self> {
        let (programme, person) = (staff.programme.clone(), staff.person.clone());
        let (all, hidden, names, past) = app
            .db
            .read(move |conn| {
                let (all, hidden) = store::samenesses(conn, &programme, &person)?;
                let ids: Vec<EntryId> =
                    all.iter().flat_map(|it| [Some(it.entry), EntryId::parse(&it.other)]).flatten().collect();
                let names = store::titles_of(conn, programme.id, &ids)?;
                Ok((all, hidden, names, store::past_winners_of(conn, programme.id)?))
            })
            .await?;
        let past: HashMap<String, PastWinner> = past.into_iter().map(|it| (it.id.to_string(), it)).collect();
        let line = |it: &Sameness| Line::of(&t, &staff.programme, it, &names, &past, wrong.as_ref());
        let (open, decided): (Vec<&Sameness>, Vec<&Sameness>) = all.iter().partition(|it| it.verdict.is_none());
        let slug = &staff.programme.slug;
        Ok(Self {
            organises: staff.organises,
            desk_href: routes::desk_entries(slug),
            look_href: routes::likenesses_look(slug),
            past_href: routes::past_winners(slug),
            open: open.into_iter().map(line).collect(),
            decided: decided.into_iter().map(line).collect(),
            hidden,
            problems: wrong.as_ref().map_or_else(Problems::none, |(id, _, why)| {
                Problems(vec![Problem { field: format!("verdict-{id}"), text: t.why(why) }])
            }),
            t: t.accented(&staff.programme.accent),
        })
    }
}

type Named = HashMap<EntryId, (String, String)>;

impl Line {
    fn of(
        t: &Shell,
        programme: &Programme,
        it: &Sameness,
        names: &Named,
        past: &HashMap<String, PastWinner>,
        wrong: Option<&Wrong>,
    ) -> Self {
        let mine = wrong.filter(|(id, _, _)| *id == it.id);
        let (verdict, reason) = mine.map_or((it.verdict, it.reason.clone()), |(_, typed, _)| typed.clone());
        let choice =
            |one: &LikeVerdict| Choice::new(one.as_str(), t.s(format!("entries-like-{one}")), verdict == Some(*one));
        let entry = |id: EntryId| Side::entry(programme, id, names);
        let unknown = || Side { title: String::new(), about: t.s("entries-past-gone"), href: None };
        Self {
            id: it.id.to_string(),
            one: entry(it.entry),
            other: match it.kind {
                LikeKind::Entry => EntryId::parse(&it.other).map_or_else(unknown, entry),
                LikeKind::PastWinner => past.get(&it.other).map_or_else(unknown, |winner| Side::past(t, winner)),
            },
            by: it.by.0.iter().map(|by| in_words(t, by)).collect(),
            decide_href: routes::likeness(&programme.slug, it.id),
            verdicts: LikeVerdict::ALL.iter().map(choice).collect(),
            reason,
            said: it.verdict.zip(it.decided_at).map(|(verdict, at)| {
                let who = it.decided_by.clone().unwrap_or_default();
                (
                    t.s(format!("entries-like-{verdict}")),
                    t.s2("entries-like-by", "who", who, "when", t.moment(at, &programme.zone)),
                )
            }),
            mistake: mine.map(|(_, _, why)| t.why(why)),
        }
    }
}

impl Side {
    fn entry(programme: &Programme, id: EntryId, names: &Named) -> Self {
        let (title, reference) = names.get(&id).cloned().unwrap_or_default();
        Self { title, about: reference, href: Some(routes::desk_entry(&programme.slug, id)) }
    }

    fn past(t: &T, winner: &PastWinner) -> Self {
        let about = [t.s1("entries-past-won", "edition", &winner.edition), winner.entity.clone()];
        Self {
            title: winner.title.clone(),
            about: about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · "),
            href: None,
        }
    }
}

fn in_words(t: &T, by: &Alike) -> String {
    match by {
        Alike::Title(share) => t.s1("entries-like-title", "share", t.number(i32::from(*share))),
        Alike::Entity(share) => t.s1("entries-like-entity", "share", t.number(i32::from(*share))),
        Alike::Link(link) => t.s1("entries-like-link", "link", link),
        Alike::Texts(share) => t.s1("entries-like-texts", "share", t.number(i32::from(*share))),
    }
}

#[derive(Template)]
#[template(path = "entries/past_winners.html")]
struct PastWinnersPage {
    t: Shell,
    back_href: String,
    here: String,
    register: String,
    count: usize,
    problems: Problems,
}

pub async fn past_winners_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    let programme = organiser.programme.id;
    let winners = app.db.read(move |conn| store::past_winners_of(conn, programme)).await?;
    page(PastWinnersPage::of(
        t,
        &organiser.programme,
        rules::past_winners_text(&winners),
        winners.len(),
        Problems::none(),
    ))
}

/// The whole register at once: what is not among the rows any more goes.
pub async fn set_past_winners(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (by, programme, now) = (organiser.person.id, organiser.programme.id, Moment::now());
    match rules::past_winners_from(&fields.text("register")) {
        Ok(winners) => {
            let count = winners.len();
            app.db.write(move |conn| store::set_past_winners(conn, by, programme, &winners, now)).await?;
            store::look_through_one(&app.db, programme, Moment::now()).await?;
            see_saying(
                routes::likenesses(&organiser.programme.slug),
                &Sentence::new("said-past-winners-set").count("count", count),
            )
        }
        Err(wrong) => {
            let one = |it: &crate::entries::ImportProblem| Problem {
                field: "register".to_owned(),
                text: t.s3("entries-past-row", "row", t.number(it.row), "column", &it.column, "why", t.why(&it.why)),
            };
            let problems = Problems(wrong.iter().take(20).map(one).collect());
            wrong_form(PastWinnersPage::of(t, &organiser.programme, fields.text("register"), 0, problems))
        }
    }
}

impl PastWinnersPage {
    fn of(t: Shell, programme: &Programme, register: String, count: usize, problems: Problems) -> Self {
        Self {
            back_href: routes::likenesses(&programme.slug),
            here: routes::past_winners(&programme.slug),
            register,
            count,
            problems,
            t: t.accented(&programme.accent),
        }
    }
}
