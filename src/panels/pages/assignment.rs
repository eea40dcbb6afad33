//! Who judges what: cover per category, load per judge, entries that lack judges; a pair by hand.

use std::collections::{BTreeMap, HashMap};

use actix_web::web::Data;
use askama::Template;

use super::wishes::WishForm;
use super::{Pick, categories_in_words};
use crate::accounts::Person;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::rules::Wishes;
use crate::panels::{EntryOnPanel, Judge, JudgeId, Pair, Proposal, store};
use crate::programme::{self, Category, Organiser, Programme, Round, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

/// Entries that lack judges are named up to this many; the rest are counted.
const NAMED: usize = 50;

#[derive(Template)]
#[template(path = "panels/assignment.html")]
struct AssignmentPage {
    t: Shell,
    slug: String,
    programme: String,
    judges_href: String,
    file_href: String,
    hidden: Vec<String>,
    proposals_href: String,
    pairs_href: String,
    proposal_href: Option<String>,
    /// The reference and title of the entry that every judge judges first.
    calibration: Option<(String, String)>,
    calibration_reference: String,
    /// Where every judge is given every entry, in a round that wants that.
    everybody_href: Option<String>,
    release_href: String,
    bids_href: String,
    asks_for_bids: bool,
    bids: usize,
    released: Option<String>,
    pairs: usize,
    separations_href: String,
    remove_separation_href: String,
    separations: Vec<Separated>,
    organises: bool,
    entries: usize,
    needed: usize,
    covered: usize,
    categories: Vec<CategoryLine>,
    loads: Vec<LoadLine>,
    short: Vec<ShortLine>,
    short_more: usize,
    judges: Vec<Pick>,
    wishes: WishForm,
    entry: String,
    problems: Problems,
}

/// Two judges who do not sit together.
struct Separated {
    one: JudgeId,
    other: JudgeId,
    names: (String, String),
}

struct CategoryLine {
    name: String,
    entries: usize,
    judges: usize,
    covered: usize,
}

pub(super) struct LoadLine {
    pub href: String,
    pub name: String,
    pub load: usize,
    pub new: usize,
    pub capacity: usize,
    pub full: bool,
}

struct ShortLine {
    reference: String,
    title: String,
    categories: String,
    has: usize,
}

/// What the page is made of, read at once.
struct Known {
    round: Round,
    entries: Vec<EntryOnPanel>,
    pairs: Vec<Pair>,
    judges: Vec<Judge>,
    categories: Vec<Category>,
    proposal: Option<Proposal>,
    calibration: Option<EntryId>,
    /// Those of the last proposal.
    wishes: Wishes,
    released: Option<Moment>,
    asks_for_bids: bool,
    bids: usize,
    /// Entries that the reader is too close to.
    hidden: Hidden,
    apart: Vec<(JudgeId, JudgeId)>,
}

async fn load(app: &Data<App>, programme: Programme, person: Person) -> Result<Known> {
    app.db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let (mut entries, mut pairs) =
                (store::entries_in(conn, &programme, &round)?, store::pairs(conn, round.id)?);
            // Nor does a count, or a judge's load, tell who judges what the reader is too close to.
            entries.retain(|entry| !hidden.covers(entry.id));
            pairs.retain(|pair| !hidden.covers(pair.entry));
            Ok(Known {
                entries,
                pairs,
                judges: store::judges(conn, programme.id)?,
                categories: programme::store::categories(conn, programme.id)?,
                proposal: store::latest(conn, round.id)?,
                calibration: store::calibration_entry(conn, round.id)?,
                wishes: store::last_wishes(conn, round.id)?,
                asks_for_bids: store::asks_for_bids(conn, round.id)?,
                bids: store::bids(conn, programme.id)?.len(),
                hidden,
                released: store::released_at(conn, round.id)?,
                apart: store::apart(conn, programme.id)?,
                round,
            })
        })
        .await
}

impl AssignmentPage {
    fn of(t: Shell, programme: &Programme, organises: bool, known: &Known) -> Self {
        let needed = usize::try_from(known.round.sheets_needed).unwrap_or(0);
        let mut has: HashMap<EntryId, usize> = known.entries.iter().map(|entry| (entry.id, 0)).collect();
        for pair in &known.pairs {
            has.entry(pair.entry).and_modify(|count| *count += 1);
        }
        let covered = |entry: &&EntryOnPanel| has.get(&entry.id).is_some_and(|count| *count >= needed);
        let lacking: Vec<&EntryOnPanel> = known.entries.iter().filter(|entry| !covered(entry)).collect();
        let short = |entry: &&EntryOnPanel| ShortLine {
            reference: entry.reference.clone(),
            title: entry.title.clone(),
            categories: categories_in_words(&t, &known.categories, &entry.categories),
            has: has.get(&entry.id).copied().unwrap_or(0),
        };
        let category = |category: &Category| {
            let of: Vec<&EntryOnPanel> =
                known.entries.iter().filter(|entry| entry.categories.contains(&category.id)).collect();
            CategoryLine {
                name: t.names(&category.names).to_owned(),
                entries: of.len(),
                judges: working(&known.judges).filter(|judge| knows(judge, category)).count(),
                covered: of.iter().filter(|entry| covered(entry)).count(),
            }
        };
        let calibration = known.calibration.and_then(|id| {
            let entry = known.entries.iter().find(|entry| entry.id == id)?;
            Some((entry.reference.clone(), entry.title.clone()))
        });
        let slug = &programme.slug;
        Self {
            programme: t.names(&programme.names).to_owned(),
            judges_href: routes::judges(slug),
            file_href: routes::assignment_file(slug),
            hidden: known.hidden.references(),
            proposals_href: routes::proposals(slug),
            pairs_href: routes::pairs(slug),
            proposal_href: known.proposal.as_ref().filter(|_| organises).map(|it| routes::proposal(slug, it.id)),
            calibration_reference: calibration.as_ref().map(|it| it.0.clone()).unwrap_or_default(),
            calibration,
            everybody_href: (organises && known.round.everybody).then(|| routes::everybody(slug)),
            release_href: routes::release(slug),
            bids_href: routes::ask_for_bids(slug),
            asks_for_bids: known.asks_for_bids,
            bids: known.bids,
            released: known.released.map(|at| t.moment(at, &programme.zone)),
            pairs: known.pairs.len(),
            separations_href: routes::separations(slug),
            remove_separation_href: routes::separations_remove(slug),
            separations: known.apart.iter().map(|two| Separated::of(&known.judges, *two)).collect(),
            organises,
            entries: known.entries.len(),
            needed,
            covered: known.entries.len() - lacking.len(),
            categories: known.categories.iter().map(category).collect(),
            loads: load_lines(slug, &known.judges, &store::loads(&known.pairs), &BTreeMap::new()),
            short: lacking.iter().take(NAMED).map(short).collect(),
            short_more: lacking.len().saturating_sub(NAMED),
            judges: picks(&known.judges, ""),
            wishes: WishForm::of(&t, &known.wishes),
            entry: String::new(),
            problems: Problems::none(),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

impl Separated {
    fn of(judges: &[Judge], (one, other): (JudgeId, JudgeId)) -> Self {
        let name = |id| judges.iter().find(|judge| judge.id == id).map_or(String::new(), |judge| judge.name.clone());
        Self { one, other, names: (name(one), name(other)) }
    }
}

fn working(judges: &[Judge]) -> impl Iterator<Item = &Judge> {
    judges.iter().filter(|judge| judge.may_be_given())
}

fn knows(judge: &Judge, category: &Category) -> bool {
    judge.expertise.categories.is_empty() || judge.expertise.categories.contains(&category.id)
}

fn picks(judges: &[Judge], chosen: &str) -> Vec<Pick> {
    let pick = |judge: &Judge| Pick {
        value: judge.id.to_string(),
        text: judge.name.clone(),
        help: String::new(),
        chosen: judge.id.as_str() == chosen,
    };
    working(judges).map(pick).collect()
}

pub(super) fn load_lines(
    slug: &str,
    judges: &[Judge],
    loads: &BTreeMap<JudgeId, usize>,
    new: &BTreeMap<JudgeId, usize>,
) -> Vec<LoadLine> {
    let count = |of: &BTreeMap<JudgeId, usize>, id| of.get(&id).copied().unwrap_or(0);
    let line = |judge: &Judge| {
        let (load, new) = (count(loads, judge.id), count(new, judge.id));
        let capacity = usize::try_from(judge.expertise.capacity).unwrap_or(0);
        LoadLine {
            href: routes::judge(slug, judge.id),
            name: judge.name.clone(),
            load,
            new,
            capacity,
            full: load + new >= capacity,
        }
    };
    working(judges).map(line).collect()
}

pub async fn assignment_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let known = load(&app, staff.programme.clone(), staff.person.clone()).await?;
    page(AssignmentPage::of(t, &staff.programme, staff.organises, &known))
}

pub async fn give_everybody_all(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    let (slug, now) = (organiser.programme.slug.clone(), Moment::now());
    let given = app.db.write(move |conn| {
        let Organiser { person, programme } = &organiser;
        let round = programme::store::round(conn, programme.id)?;
        if !round.everybody {
            return Err(Error::NotFound);
        }
        store::give_everybody_all(conn, person.id, programme, &round, now)
    });
    let given = given.await?;
    see_saying(routes::assignment(&slug), &Sentence::new("said-everybody-given-all").count("pairs", given))
}

pub async fn add_pair(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (reference, now) = (fields.text("entry"), Moment::now());
    let judge = JudgeId::parse(fields.raw("judge")).ok_or(Error::NotFound)?;
    let (by, typed) = (organiser.clone(), reference.clone());
    let added = app.db.write(move |conn| {
        let Organiser { person, programme } = &by;
        let Some(entry) = store::find_entry(conn, programme.id, &typed)? else {
            return Err(Error::refused(WhyNot::new("panels-why-no-entry").with("typed", typed.clone())));
        };
        entries::store::must_not_be_close(conn, programme, person, entry)?;
        let round = programme::store::round(conn, programme.id)?;
        store::add_pair(conn, person.id, programme, &round, Pair { entry, judge }, now)
    });
    match added.await {
        Ok(()) => see_saying(routes::assignment(&organiser.programme.slug), &Sentence::new("said-pair-added")),
        Err(Error::Refused(why)) => {
            let known = load(&app, organiser.programme.clone(), organiser.person.clone()).await?;
            let (problems, judges) = (Problems::one(&t, "entry", &why), picks(&known.judges, fields.raw("judge")));
            let again = AssignmentPage::of(t, &organiser.programme, true, &known);
            wrong_form(AssignmentPage { entry: reference, judges, problems, ..again })
        }
        Err(error) => Err(error),
    }
}
