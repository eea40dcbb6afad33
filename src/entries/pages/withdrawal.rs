//! Taking an entry out, for good and with a reason.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::{Own, rules, store};
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/withdrawal.html")]
struct WithdrawalPage {
    t: Shell,
    title: String,
    reference: String,
    team: i64,
    reason: String,
    entry_href: String,
    withdrawal_href: String,
    problems: Problems,
}

impl WithdrawalPage {
    async fn load(app: &Data<App>, t: Shell, own: &Own) -> crate::error::Result<Self> {
        let id = own.entry.id;
        let team = app.db.read(move |conn| store::team(conn, id)).await?.len();
        Ok(Self {
            title: own.entry.title.clone(),
            reference: own.entry.reference.clone(),
            team: i64::try_from(team).unwrap_or(i64::MAX),
            reason: String::new(),
            entry_href: routes::entry(id),
            withdrawal_href: routes::withdrawal(id),
            problems: Problems::none(),
            t: t.accented(&own.programme.accent),
        })
    }
}

pub async fn withdrawal_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    match rules::may_withdraw(own.entry.state, own.role, &own.calendar, t.now) {
        Ok(()) => page(WithdrawalPage::load(&app, t, &own).await?),
        Err(_) if own.entry.state == crate::entries::State::Withdrawn => see(routes::entry(own.entry.id)),
        Err(why) => Err(Error::refused(why)),
    }
}

pub async fn withdraw(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let (reason, now, id) = (fields.text("reason"), Moment::now(), own.entry.id);
    if reason.is_empty() {
        let mut again = WithdrawalPage::load(&app, t, &own).await?;
        again.problems = Problems::one(&again.t, "reason", &WhyNot::new("entries-why-no-withdrawal-reason"));
        return wrong_form(again);
    }
    let (person, programme) = (own.person.id, own.programme);
    app.db.write(move |conn| store::withdraw(conn, person, &programme, id, &reason, now)).await?;
    see_saying(routes::entry(id), &Sentence::new("said-entry-withdrawn"))
}
