//! The judge's invitation: what is asked of them before they see a single entry, and what they say of themselves.

use actix_web::web::Data;
use askama::Template;

use super::{Pick, category_options, ticked};
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::{Expertise, Invited, JudgeState, PanelTerms, Part, Profile, rules, store};
use crate::programme::{self, Calendar, Category, Criterion, Programme, Round, Rubric, StageKind};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "panels/invitation.html")]
struct InvitationPage {
    t: Shell,
    programme: String,
    action: String,
    judging_href: String,
    accepted: bool,
    declined: bool,
    /// The rules as they are now were read and accepted.
    knows_rules: bool,
    part: String,
    opens: String,
    closes: String,
    blind: bool,
    criteria: Vec<(String, String)>,
    capacity: String,
    languages: String,
    categories: Vec<Pick>,
    bound: bool,
    shows_panel: bool,
    about: String,
    shown: bool,
    reason: String,
    problems: Problems,
}

/// What the page is made of, read at once.
struct Known {
    round: Round,
    rubric: Rubric,
    calendar: Calendar,
    categories: Vec<Category>,
    terms: PanelTerms,
    knows_rules: bool,
}

fn read(conn: &mut Conn, invited: &Invited) -> Result<Known> {
    let id = invited.programme.id;
    let round = programme::store::round(conn, id)?;
    Ok(Known {
        rubric: programme::store::rubric(conn, round.id)?,
        calendar: programme::store::calendar_in(conn, id, &round)?,
        categories: programme::store::categories(conn, id)?,
        terms: store::terms(conn, id)?,
        knows_rules: store::knows_rules(conn, invited.judge.id, &round)?,
        round,
    })
}

async fn load(app: &Data<App>, invited: &Invited) -> Result<Known> {
    let invited = invited.clone();
    app.db.read(move |conn| read(conn, &invited)).await
}

impl InvitationPage {
    fn of(t: Shell, invited: &Invited, known: &Known) -> Self {
        let Invited { judge, programme, .. } = invited;
        let (opens, closes) = dates(&t, programme, &known.calendar);
        let criterion = |it: &Criterion| (t.names(&it.names).to_owned(), t.names(&it.meaning).to_owned());
        Self {
            programme: t.names(&programme.names).to_owned(),
            action: routes::judge_invitation(judge.id),
            judging_href: routes::judging_in(&programme.slug),
            accepted: judge.state == JudgeState::Accepted,
            declined: judge.state == JudgeState::Declined,
            knows_rules: known.knows_rules,
            part: match judge.part {
                Part::Judge => String::new(),
                part => t.s(format!("panels-part-{part}-means")),
            },
            opens,
            closes,
            blind: known.round.blind,
            criteria: known.rubric.criteria.iter().map(criterion).collect(),
            capacity: judge.expertise.capacity.to_string(),
            languages: judge.expertise.languages.join(", "),
            categories: category_options(&t, &known.categories, &judge.expertise.categories),
            bound: judge.part == Part::Sponsor,
            shows_panel: known.terms.shows_panel,
            about: judge.profile.about.clone(),
            shown: judge.profile.shown,
            reason: judge.answer_reason.clone(),
            problems: Problems::none(),
            t: t.accented(&programme.accent),
        }
    }

    /// The same page, with what was typed.
    fn again(self, fields: &Fields, problems: Problems) -> Answer {
        let mut again = Self { problems, reason: fields.text("reason"), ..self };
        if fields.has("profile") {
            (again.capacity, again.languages) = (fields.text("capacity"), fields.text("languages"));
            (again.about, again.shown) = (fields.text("about"), fields.raw("shown") == "yes");
            let ticked = fields.all("categories");
            for pick in &mut again.categories {
                pick.chosen = ticked.contains(&pick.value);
            }
        }
        wrong_form(again)
    }
}

fn dates(t: &Shell, programme: &Programme, calendar: &Calendar) -> (String, String) {
    let stage = calendar.stage(StageKind::Scoring);
    let moment = |at: Option<Moment>| at.map(|at| t.moment(at, &programme.zone)).unwrap_or_default();
    (moment(stage.map(|stage| stage.opens_at)), moment(stage.map(|stage| stage.closes_at)))
}

pub async fn invitation_page(app: Data<App>, t: Shell, For(invited): For<Invited>) -> Answer {
    let known = load(&app, &invited).await?;
    page(InvitationPage::of(t, &invited, &known))
}

/// What judges say of themselves, where the form asked for it.
fn profile_of(
    fields: &Fields,
    invited: &Invited,
    categories: &[Category],
) -> Result<Option<(Expertise, Profile)>, WhyNot> {
    if !fields.has("profile") {
        return Ok(None);
    }
    let before = &invited.judge.expertise;
    let mut categories = ticked(categories, fields);
    categories.sort_unstable();
    let expertise = Expertise {
        languages: rules::split_list(&fields.text("languages")),
        categories,
        capacity: rules::check_capacity(fields.raw("capacity"))?.unwrap_or(before.capacity),
        ..before.clone()
    };
    let profile = Profile { about: rules::check_about(&fields.text("about"))?, shown: fields.raw("shown") == "yes" };
    Ok(Some((expertise, profile)))
}

pub async fn answer_invitation(app: Data<App>, t: Shell, For(invited): For<Invited>, fields: Fields) -> Answer {
    let known = load(&app, &invited).await?;
    let (declines, saves) = (fields.has("decline"), fields.has("save"));
    if !declines && !saves && fields.raw("agree") != "yes" {
        let problems = Problems::one(&t, "agree", &WhyNot::new("panels-why-agree"));
        return InvitationPage::of(t, &invited, &known).again(&fields, problems);
    }
    let profile = match profile_of(&fields, &invited, &known.categories) {
        Ok(profile) => profile.filter(|_| !declines),
        Err(why) => {
            let field = if why.id.ends_with("capacity") { "capacity" } else { "about" };
            let problems = Problems::one(&t, field, &why);
            return InvitationPage::of(t, &invited, &known).again(&fields, problems);
        }
    };
    let (person, judge, reason, now) = (invited.person.id, invited.judge.id, fields.text("reason"), Moment::now());
    app.db
        .write(move |conn| {
            if let Some((expertise, profile)) = &profile {
                store::set_own_profile(conn, person, judge, (expertise, profile), now)?;
            }
            if saves { Ok(()) } else { store::answer(conn, person, judge, (!declines, &reason), now) }
        })
        .await?;
    let own = routes::judge_invitation(judge);
    match (declines, saves) {
        (true, _) => see_saying(own, &Sentence::new("said-invitation-declined")),
        (false, true) => see_saying(own, &Sentence::new("said-judge-saved")),
        (false, false) => {
            see_saying(routes::judging_in(&invited.programme.slug), &Sentence::new("said-invitation-accepted"))
        }
    }
}

/// Whether a judge has to read the rules (again) before they go on.
pub async fn must_read_rules(app: &Data<App>, judge: crate::panels::JudgeId, round: Round) -> Result<bool, Error> {
    app.db.read(move |conn| Ok(!store::knows_rules(conn, judge, &round)?)).await
}
