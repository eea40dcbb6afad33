//! The dates of an edition: as they are, changed one stage at a time with a reason, and as they were.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::rules::{self, TypedStage};
use crate::programme::{Organiser, Programme, Staff, Stage, StageChange, StageKind, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "programme/stages.html")]
struct StagesPage {
    t: Shell,
    slug: String,
    programme: String,
    zone: String,
    organises: bool,
    stages: Vec<StageForm>,
    changes: Vec<ChangeRow>,
    problems: Problems,
}

struct StageForm {
    kind: StageKind,
    name: String,
    state: (&'static str, String),
    opens: String,
    closes: String,
    opens_id: String,
    closes_id: String,
    reason_id: String,
    typed: TypedStage,
    /// The dates that this page shows, so that an older page does not undo a newer one.
    seen: (i64, i64),
    unfolded: bool,
}

struct ChangeRow {
    stage: String,
    before: String,
    after: String,
    reason: String,
    by: String,
    when: String,
}

impl StagesPage {
    async fn load(app: &Data<App>, t: Shell, programme: &Programme, organises: bool) -> Result<Self> {
        let id = programme.id;
        let read = app.db.read(move |conn| Ok((store::calendar(conn, id)?, store::stage_changes(conn, id)?)));
        let (calendar, changes) = read.await?;
        let t = t.accented(&programme.accent);
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            stages: calendar.0.iter().map(|stage| StageForm::of(&t, stage, &programme.zone)).collect(),
            changes: changes.iter().map(|change| ChangeRow::of(&t, change, &programme.zone)).collect(),
            zone: programme.zone.clone(),
            organises,
            problems: Problems::none(),
            t,
        })
    }

    /// The page again with what was typed; the stage stands open.
    fn wrong(mut self, kind: StageKind, typed: &TypedStage, mistakes: Vec<(&'static str, WhyNot)>) -> Answer {
        let at = |(part, why)| (format!("{part}-{kind}"), why);
        self.problems = self.t.problems(&mistakes.into_iter().map(at).collect::<Vec<_>>());
        for stage in self.stages.iter_mut().filter(|stage| stage.kind == kind) {
            stage.typed = typed.clone();
            stage.unfolded = true;
        }
        wrong_form(self)
    }
}

impl StageForm {
    fn of(t: &Shell, stage: &Stage, zone: &str) -> Self {
        let kind = stage.kind;
        let state = match stage {
            _ if stage.is_open(t.now) => ("doing", t.s("programme-stage-open")),
            _ if stage.opens_at > t.now => ("todo", t.s("programme-stage-ahead")),
            _ => ("done", t.s("programme-stage-over")),
        };
        Self {
            kind,
            name: t.s(format!("programme-stage-{kind}")),
            state,
            opens: t.moment(stage.opens_at, zone),
            closes: t.moment(stage.closes_at, zone),
            opens_id: format!("opens-{kind}"),
            closes_id: format!("closes-{kind}"),
            reason_id: format!("reason-{kind}"),
            typed: TypedStage::of(stage, zone),
            seen: (stage.opens_at.micros(), stage.closes_at.micros()),
            unfolded: false,
        }
    }
}

impl ChangeRow {
    fn of(t: &Shell, change: &StageChange, zone: &str) -> Self {
        let between = |opens: Moment, closes: Moment| {
            t.s2("programme-stage-between", "opens", t.moment(opens, zone), "closes", t.moment(closes, zone))
        };
        Self {
            stage: t.s(format!("programme-stage-{}", change.kind)),
            before: between(change.opens_before, change.closes_before),
            after: between(change.opens_after, change.closes_after),
            reason: change.reason.clone(),
            by: change.changed_by.clone(),
            when: t.moment(change.at, zone),
        }
    }
}

pub async fn stages_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    page(StagesPage::load(&app, t, &staff.programme, staff.organises).await?)
}

/// Tells those whom it concerns, in the transaction of the change: of a stage before and after it, and why.
pub type Telling = fn(&mut Conn, &Programme, (&Stage, &Stage), &str, Moment) -> Result<()>;

pub async fn change_stage(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    fields: Fields,
    tell: Telling,
) -> Answer {
    let (programme, by) = (organiser.programme, organiser.person.id);
    let seen = seen(&fields).ok_or(Error::NotFound)?;
    let (kind, typed) = (seen.kind, typed(&fields, seen.kind));
    let wanted = match rules::stage_typed(&seen, &typed, &programme.zone) {
        Ok(wanted) => wanted,
        Err(mistakes) => return StagesPage::load(&app, t, &programme, true).await?.wrong(kind, &typed, mistakes),
    };
    let (of, reason, now) = (programme.clone(), typed.reason.clone(), Moment::now());
    let changed = app.db.write(move |conn| {
        store::must_still_stand(conn, of.id, &seen, &wanted)?;
        let calendar = store::calendar(conn, of.id)?;
        let before = calendar.stage(wanted.kind).ok_or(Error::NotFound)?;
        store::change_stage(conn, by, &of, &wanted, &reason, now)?;
        tell(conn, &of, (before, &wanted), &reason, now)
    });
    match changed.await {
        Ok(()) => see_saying(routes::stages(&programme.slug), &Sentence::new("said-stage-changed")),
        Err(Error::Conflict(why)) => {
            StagesPage::load(&app, t, &programme, true).await?.wrong(kind, &typed, vec![("opens", why)])
        }
        Err(error) => Err(error),
    }
}

fn seen(fields: &Fields) -> Option<Stage> {
    let moment = |name: &str| fields.number(name).map(Moment::of_micros);
    let kind = StageKind::parse(fields.raw("stage"))?;
    Some(Stage { kind, opens_at: moment("seen-opens")?, closes_at: moment("seen-closes")? })
}

fn typed(fields: &Fields, kind: StageKind) -> TypedStage {
    let text = |part: &str| fields.text(&format!("{part}-{kind}"));
    TypedStage { opens: text("opens"), closes: text("closes"), reason: text("reason") }
}
