//! One judge: what they know, what they have, and what they are too close to.

use std::collections::HashMap;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::{Pick, category_options, finding_in_words, natures, ruling_tag, state_tag, ticked};
use crate::accounts::{self, Person, Support};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Answer, Result};
use crate::language::{Sentence, T};
use crate::panels::{EntryOnPanel, Expertise, Finding, Judge, JudgeId, Nature, Part, Profile, rules, store};
use crate::programme::{self, Category, Organiser, Programme, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "panels/judge.html")]
struct JudgePage {
    t: Shell,
    slug: String,
    judges_href: String,
    judge_href: String,
    conflicts_href: String,
    remove_href: String,
    departure_href: String,
    support_href: String,
    supports: Vec<SupportShown>,
    organises: bool,
    id: JudgeId,
    name: String,
    email: String,
    kind: &'static str,
    state: String,
    organisation: String,
    country: String,
    languages: String,
    capacity: String,
    categories: Vec<Pick>,
    topics: String,
    region: String,
    stakeholder: String,
    pairs: Vec<(EntryId, String, String)>,
    conflicts: Vec<ConflictLine>,
    all_conflicts_href: String,
    natures: Vec<Pick>,
    parts: Vec<Pick>,
    part_href: String,
    answer: String,
    profile: Profile,
    hidden: Vec<String>,
    problems: Problems,
}

struct ConflictLine {
    reference: String,
    title: String,
    why: String,
    kind: &'static str,
    state: String,
    note: String,
}

/// An organiser acted for the judge.
struct SupportShown {
    by: String,
    from: String,
    until: String,
    reason: String,
}

/// What the page is made of, read at once.
struct Known {
    supports: Vec<(Support, Person)>,
    judge: Judge,
    categories: Vec<Category>,
    entries: Vec<EntryOnPanel>,
    conflicts: Vec<(Finding, String, String)>,
    hidden: Hidden,
}

async fn load(app: &Data<App>, person: Person, programme: Programme, id: JudgeId) -> Result<Known> {
    app.db
        .read(move |conn| {
            let judge = store::judge(conn, programme.id, id)?;
            let round = programme::store::round(conn, programme.id)?;
            let found = store::findings(conn, &programme, std::slice::from_ref(&judge))?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let mut eligible: HashMap<EntryId, EntryOnPanel> =
                store::entries_in(conn, &programme, &round)?.into_iter().map(|entry| (entry.id, entry)).collect();
            let pairs = store::pairs(conn, round.id)?;
            let own = pairs.iter().filter(|pair| pair.judge == id && !hidden.covers(pair.entry));
            let own = own.filter_map(|pair| eligible.remove(&pair.entry));
            Ok(Known {
                supports: accounts::store::supports_for(conn, judge.person_id, Some(programme.id))?,
                entries: own.collect(),
                conflicts: store::in_conflict_with(conn, found, id)?,
                categories: programme::store::categories(conn, programme.id)?,
                judge,
                hidden,
            })
        })
        .await
}

impl JudgePage {
    fn of(t: Shell, programme: &Programme, organises: bool, known: Known) -> Self {
        let (slug, id, expertise) = (&programme.slug, known.judge.id, &known.judge.expertise);
        let (kind, state) = state_tag(&t, known.judge.state);
        let shown = known.conflicts.into_iter().filter(|(it, ..)| !known.hidden.covers(it.conflict.pair.entry));
        let conflicts = shown.map(|(it, reference, title)| ConflictLine::of(&t, &it, reference, title)).collect();
        Self {
            judges_href: routes::judges(slug),
            judge_href: routes::judge(slug, id),
            conflicts_href: routes::judge_conflicts(slug, id),
            remove_href: routes::pairs_remove(slug),
            departure_href: routes::departure(slug, id),
            support_href: routes::begin_support(slug, id),
            supports: known.supports.iter().map(|it| SupportShown::of(&t, &programme.zone, it)).collect(),
            organises,
            id,
            kind,
            state,
            organisation: expertise.organisation.clone(),
            country: expertise.country.clone(),
            languages: expertise.languages.join(", "),
            capacity: expertise.capacity.to_string(),
            categories: category_options(&t, &known.categories, &expertise.categories),
            topics: expertise.topics.join(", "),
            region: expertise.region.clone(),
            stakeholder: expertise.stakeholder.clone(),
            pairs: known.entries.into_iter().map(|entry| (entry.id, entry.reference, entry.title)).collect(),
            conflicts,
            all_conflicts_href: routes::conflicts_of(slug, id),
            natures: natures(&t, Nature::Other),
            parts: parts(&t, known.judge.part),
            part_href: routes::judge_part(slug, id),
            answer: known.judge.answer_reason.clone(),
            profile: known.judge.profile.clone(),
            hidden: known.hidden.references(),
            problems: Problems::none(),
            name: known.judge.name,
            email: known.judge.email,
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

impl SupportShown {
    fn of(t: &T, zone: &str, (support, by): &(Support, Person)) -> Self {
        Self {
            by: by.name.clone(),
            from: t.moment(support.begun_at, zone),
            until: t.moment(support.until(), zone),
            reason: support.reason.clone(),
        }
    }
}

fn parts(t: &T, chosen: Part) -> Vec<Pick> {
    let pick = |part: &Part| Pick {
        value: part.to_string(),
        text: t.s(format!("panels-part-{part}")),
        help: t.s(format!("panels-part-{part}-help")),
        chosen: *part == chosen,
    };
    Part::ALL.iter().map(pick).collect()
}

impl ConflictLine {
    fn of(t: &T, finding: &Finding, reference: String, title: String) -> Self {
        let (kind, state) = ruling_tag(t, finding);
        let note = finding.ruling.as_ref().map(|ruled| ruled.reason.clone());
        Self { reference, title, why: finding_in_words(t, finding), kind, state, note: note.unwrap_or_default() }
    }
}

pub async fn judge_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let id = part(&request, "judge", JudgeId::parse)?;
    let known = load(&app, staff.person.clone(), staff.programme.clone(), id).await?;
    page(JudgePage::of(t, &staff.programme, staff.organises, known))
}

pub async fn save_judge(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now) = (part(&request, "judge", JudgeId::parse)?, Moment::now());
    let known = load(&app, organiser.person.clone(), organiser.programme.clone(), id).await?;
    let mut wanted = Expertise {
        organisation: fields.text("organisation"),
        country: fields.text("country"),
        languages: rules::split_list(&fields.text("languages")),
        categories: ticked(&known.categories, &fields),
        topics: rules::split_list(&fields.text("topics")),
        region: fields.text("region"),
        stakeholder: fields.text("stakeholder"),
        capacity: known.judge.expertise.capacity,
    };
    wanted.categories.sort_unstable();
    match rules::check_capacity(fields.raw("capacity")) {
        Ok(capacity) => wanted.capacity = capacity.unwrap_or(rules::USUAL_CAPACITY),
        Err(why) => {
            let problems = Problems::one(&t, "capacity", &why);
            let known = Known { judge: Judge { expertise: wanted, ..known.judge }, ..known };
            let again = JudgePage::of(t, &organiser.programme, true, known);
            return wrong_form(JudgePage { capacity: fields.text("capacity"), problems, ..again });
        }
    }
    let slug = organiser.programme.slug.clone();
    app.db
        .write(move |conn| {
            let judge = store::judge(conn, organiser.programme.id, id)?;
            store::set_expertise(conn, organiser.person.id, &judge, &wanted, now)
        })
        .await?;
    see_saying(routes::judge(&slug, id), &Sentence::new("said-judge-saved"))
}
