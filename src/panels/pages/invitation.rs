//! The judge's invitation: what is asked of them, before they see a single entry.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::panels::{Invited, JudgeState, store};
use crate::programme::{self, Calendar, Criterion, Round, StageKind};
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
    capacity: i32,
    opens: String,
    closes: String,
    blind: bool,
    criteria: Vec<(String, String)>,
    problems: Problems,
}

impl InvitationPage {
    async fn load(app: &Data<App>, t: Shell, invited: Invited) -> Result<Self, Error> {
        let Invited { judge, programme, .. } = invited;
        let id = programme.id;
        let (round, rubric, calendar): (Round, _, Calendar) = app
            .db
            .read(move |conn| {
                let round = programme::store::round(conn, id)?;
                Ok((
                    round.clone(),
                    programme::store::rubric(conn, round.id)?,
                    programme::store::calendar_in(conn, id, &round)?,
                ))
            })
            .await?;
        let stage = calendar.stage(StageKind::Scoring);
        let moment = |at: Option<Moment>| at.map(|at| t.moment(at, &programme.zone)).unwrap_or_default();
        let criterion = |it: &Criterion| (t.names(&it.names).to_owned(), t.names(&it.meaning).to_owned());
        Ok(Self {
            programme: t.names(&programme.names).to_owned(),
            action: routes::judge_invitation(judge.id),
            judging_href: routes::judging_in(&programme.slug),
            accepted: judge.state == JudgeState::Accepted,
            declined: judge.state == JudgeState::Declined,
            capacity: judge.expertise.capacity,
            opens: moment(stage.map(|stage| stage.opens_at)),
            closes: moment(stage.map(|stage| stage.closes_at)),
            blind: round.blind,
            criteria: rubric.criteria.iter().map(criterion).collect(),
            problems: Problems::none(),
            t: t.accented(&programme.accent),
        })
    }
}

pub async fn invitation_page(app: Data<App>, t: Shell, For(invited): For<Invited>) -> Answer {
    page(InvitationPage::load(&app, t, invited).await?)
}

pub async fn answer_invitation(app: Data<App>, t: Shell, For(invited): For<Invited>, fields: Fields) -> Answer {
    let accepts = !fields.has("decline");
    if accepts && fields.raw("agree") != "yes" {
        let problems = Problems::one(&t, "agree", &WhyNot::new("panels-why-agree"));
        return wrong_form(InvitationPage { problems, ..InvitationPage::load(&app, t, invited).await? });
    }
    let (person, judge, now) = (invited.person.id, invited.judge.id, Moment::now());
    app.db.write(move |conn| store::answer_invitation(conn, person, judge, accepts, now)).await?;
    if accepts {
        see_saying(routes::judging_in(&invited.programme.slug), &Sentence::new("said-invitation-accepted"))
    } else {
        see_saying(routes::judge_invitation(judge), &Sentence::new("said-invitation-declined"))
    }
}
