//! Conflicts of interest: what was found and waits for a word, what was declared, and whom teams have named.

mod asked;

use std::collections::{BTreeSet, HashMap};

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use self::asked::{Asked, State, judges, kinds, states};
use super::{Pick, finding_in_words, ruling_tag};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Answer, Result};
use crate::language::{Sentence, T, WhyNot};
use crate::panels::{ConflictKind, Finding, Judge, JudgeId, Named, Pair, PanelTerms, store};
use crate::programme::{self, Organiser, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

const ON_A_PAGE: usize = 50;

#[derive(Template)]
#[template(path = "panels/conflicts.html")]
struct ConflictsPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    here: String,
    terms_href: String,
    judges_href: String,
    open: usize,
    shown: usize,
    states: Vec<Pick>,
    kinds: Vec<Pick>,
    judges: Vec<Pick>,
    lines: Vec<Line>,
    page: i64,
    pages: i64,
    base: String,
    hidden: Vec<String>,
    unmatched: Vec<(String, String, String)>,
    by_country: bool,
    reason: String,
    problems: Problems,
}

struct Line {
    value: String,
    judge_href: String,
    judge: String,
    reference: String,
    title: String,
    why: String,
    assigned: bool,
    kind: &'static str,
    state: String,
    note: String,
    chosen: bool,
}

/// What the page is made of, read at once.
struct Known {
    judges: Vec<Judge>,
    findings: Vec<Finding>,
    names: HashMap<EntryId, (String, String)>,
    pairs: BTreeSet<Pair>,
    named: Vec<Named>,
    terms: PanelTerms,
    hidden: Hidden,
}

async fn load(app: &Data<App>, staff: &Staff) -> Result<Known> {
    let Staff { person, programme, .. } = staff.clone();
    app.db
        .read(move |conn| {
            let (judges, findings) = store::findings_of_panel(conn, &programme)?;
            let named = store::all_named(conn, programme.id)?;
            let mut ids: Vec<EntryId> = findings.iter().map(|it| it.conflict.pair.entry).collect();
            ids.extend(named.iter().map(|it| it.entry));
            ids.sort_unstable();
            ids.dedup();
            let round = programme::store::round(conn, programme.id)?;
            Ok(Known {
                names: entries::store::names_of(conn, &ids)?,
                pairs: store::pairs(conn, round.id)?.into_iter().collect(),
                terms: store::terms(conn, programme.id)?,
                hidden: entries::store::hidden_from(conn, &programme, &person)?,
                judges,
                findings,
                named,
            })
        })
        .await
}

impl ConflictsPage {
    fn of(t: Shell, staff: &Staff, mut known: Known, asked: &Asked) -> Self {
        let slug = &staff.programme.slug;
        known.findings.retain(|it| !known.hidden.covers(it.conflict.pair.entry));
        let wanted: Vec<&Finding> = known.findings.iter().filter(|finding| asked.wants(finding)).collect();
        let pages = wanted.len().div_ceil(ON_A_PAGE).max(1);
        let at = asked.page.clamp(1, pages);
        let lines = wanted.iter().skip((at - 1) * ON_A_PAGE).take(ON_A_PAGE);
        let zone = &staff.programme.zone;
        Self {
            programme: t.names(&staff.programme.names).to_owned(),
            organises: staff.organises,
            here: routes::conflicts(slug),
            terms_href: routes::judges_terms(slug),
            judges_href: routes::judges(slug),
            open: known.findings.iter().filter(|it| State::of(it) == State::Open).count(),
            shown: wanted.len(),
            states: states(&t, asked),
            kinds: kinds(&t, asked),
            judges: judges(&t, &known.judges, asked),
            lines: lines.filter_map(|finding| Line::of(&t, slug, zone, &known, finding)).collect(),
            page: i64::try_from(at).unwrap_or(1),
            pages: i64::try_from(pages).unwrap_or(1),
            base: asked.base(&routes::conflicts(slug)),
            hidden: known.hidden.references(),
            unmatched: unmatched(&known),
            by_country: known.terms.by_country,
            reason: String::new(),
            problems: Problems::none(),
            slug: slug.clone(),
            t: t.accented(&staff.programme.accent),
        }
    }
}

/// What teams have named and no judge goes by.
fn unmatched(known: &Known) -> Vec<(String, String, String)> {
    let matched: BTreeSet<(EntryId, &str)> = known
        .findings
        .iter()
        .filter(|it| it.conflict.kind == ConflictKind::Named)
        .map(|it| (it.conflict.pair.entry, it.conflict.reason.as_str()))
        .collect();
    let open = known
        .named
        .iter()
        .filter(|one| !matched.contains(&(one.entry, one.who.as_str())) && !known.hidden.covers(one.entry));
    let line = |one: &Named| {
        let (reference, _) = known.names.get(&one.entry)?;
        Some((reference.clone(), one.who.clone(), one.reason.clone()))
    };
    open.filter_map(line).collect()
}

impl Line {
    fn of(t: &T, slug: &str, zone: &str, known: &Known, finding: &Finding) -> Option<Self> {
        let conflict = &finding.conflict;
        let judge = known.judges.iter().find(|judge| judge.id == conflict.pair.judge)?;
        let (reference, title) = known.names.get(&conflict.pair.entry)?.clone();
        let (kind, state) = ruling_tag(t, finding);
        let note = finding.ruling.as_ref().map(|ruled| {
            t.s3("panels-ruled-by", "name", &ruled.by, "when", t.day(ruled.at, zone), "reason", &ruled.reason)
        });
        Some(Self {
            value: value_of(conflict.pair, conflict.kind),
            judge_href: routes::judge(slug, judge.id),
            judge: judge.name.clone(),
            reference,
            title,
            why: finding_in_words(t, finding),
            assigned: known.pairs.contains(&conflict.pair),
            kind,
            state,
            note: note.unwrap_or_default(),
            chosen: false,
        })
    }
}

/// A finding as the form sends it back.
pub(super) fn value_of(pair: Pair, kind: ConflictKind) -> String {
    format!("{} {} {kind}", pair.judge, pair.entry)
}

/// What was ticked; what is none is left out.
pub fn chosen_findings(fields: &Fields) -> Vec<(Pair, ConflictKind)> {
    let read = |value: &String| {
        let mut parts = value.split(' ');
        let judge = JudgeId::parse(parts.next()?)?;
        let entry = EntryId::parse(parts.next()?)?;
        Some((Pair { entry, judge }, ConflictKind::parse(parts.next()?)?))
    };
    fields.all("finding").iter().filter_map(read).collect()
}

pub async fn conflicts_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let known = load(&app, &staff).await?;
    page(ConflictsPage::of(t, &staff, known, &Asked::of(&request)))
}

/// The same page, with what was ticked and written, and why it cannot be done.
pub async fn conflicts_again(
    app: &Data<App>,
    t: Shell,
    organiser: &Organiser,
    request: &HttpRequest,
    fields: &Fields,
    why: &WhyNot,
) -> Answer {
    let Organiser { person, programme } = organiser.clone();
    let staff = Staff { person, programme, organises: true };
    let known = load(app, &staff).await?;
    let (problems, ticked) = (Problems::one(&t, "reason", why), fields.all("finding"));
    let mut again = ConflictsPage::of(t, &staff, known, &Asked::of(request));
    for line in &mut again.lines {
        line.chosen = ticked.contains(&line.value);
    }
    wrong_form(ConflictsPage { problems, reason: fields.text("reason"), ..again })
}

pub async fn save_terms(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (now, slug) = (Moment::now(), organiser.programme.slug.clone());
    let of = fields.text("of");
    let said = |name: &str| fields.raw(name) == "yes";
    let (by_country, shows_panel, joins_at_once) = (said("by_country"), said("shows_panel"), said("joins_at_once"));
    let back = match of.as_str() {
        "panel" => routes::judges(&slug),
        "joining" => routes::join_codes(&slug),
        _ => routes::conflicts(&slug),
    };
    app.db
        .write(move |conn| {
            let known = store::terms(conn, organiser.programme.id)?;
            let wanted = match of.as_str() {
                "panel" => PanelTerms { shows_panel, ..known },
                "joining" => PanelTerms { joins_at_once, ..known },
                _ => PanelTerms { by_country, ..known },
            };
            store::set_terms(conn, organiser.person.id, organiser.programme.id, wanted, now)
        })
        .await?;
    see_saying(back, &Sentence::new("said-panel-terms"))
}
