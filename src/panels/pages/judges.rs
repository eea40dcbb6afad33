//! The judges of an edition, and inviting one more.

use actix_web::web::Data;
use askama::Template;

use super::{Pick, categories_in_words, category_options, conflict_in_words, read_judge, state_tag};
use crate::accounts::Person;
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, EntryId};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, T};
use crate::panels::{Conflict, Judge, NewJudge, PanelTerms, Part, store};
use crate::programme::{self, Category, Organiser, Programme, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

/// Conflicts that are named when somebody is looked at before they are invited; the rest are counted.
const CHECKED_SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "panels/judges.html")]
struct JudgesPage {
    t: Shell,
    slug: String,
    programme: String,
    judges_href: String,
    import_href: String,
    reminders_href: String,
    joining_href: String,
    terms_href: String,
    panel_href: String,
    shows_panel: bool,
    assignment_href: String,
    organises: bool,
    judges: Vec<Line>,
    form: NewJudge,
    languages: String,
    topics: String,
    capacity: String,
    categories: Vec<Pick>,
    /// With how many entries whoever stands in the form would be in conflict, and which; none before that is asked.
    check: Option<(usize, Vec<(String, String)>)>,
    problems: Problems,
}

struct Line {
    href: String,
    name: String,
    email: String,
    organisation: String,
    country: String,
    categories: String,
    kind: &'static str,
    state: String,
    part: String,
    load: usize,
    capacity: i32,
}

/// What the page is made of, read at once.
struct Panel {
    judges: Vec<(Judge, usize)>,
    categories: Vec<Category>,
    terms: PanelTerms,
}

/// A judge's load tells nothing of entries to which the reader is too close.
async fn load(app: &Data<App>, programme: Programme, reader: Person) -> Result<Panel> {
    app.db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &reader)?;
            let mut pairs = store::pairs(conn, round.id)?;
            pairs.retain(|pair| !hidden.covers(pair.entry));
            let loads = store::loads(&pairs);
            let judges = store::judges(conn, programme.id)?;
            let load = |judge: &Judge| loads.get(&judge.id).copied().unwrap_or(0);
            Ok(Panel {
                judges: judges.into_iter().map(|judge| (judge.clone(), load(&judge))).collect(),
                categories: programme::store::categories(conn, programme.id)?,
                terms: store::terms(conn, programme.id)?,
            })
        })
        .await
}

impl JudgesPage {
    fn of(t: Shell, programme: &Programme, organises: bool, panel: &Panel) -> Self {
        let slug = &programme.slug;
        let mut judges: Vec<Line> =
            panel.judges.iter().map(|(judge, load)| Line::of(&t, slug, &panel.categories, judge, *load)).collect();
        t.sort_by_name(&mut judges, |line| &line.name);
        Self {
            programme: t.names(&programme.names).to_owned(),
            judges_href: routes::judges(slug),
            import_href: routes::judges_import(slug),
            reminders_href: routes::reminders(slug),
            joining_href: routes::join_codes(slug),
            terms_href: routes::judges_terms(slug),
            panel_href: routes::panel(slug),
            shows_panel: panel.terms.shows_panel,
            assignment_href: routes::assignment(slug),
            organises,
            judges,
            form: NewJudge::default(),
            languages: String::new(),
            topics: String::new(),
            capacity: String::new(),
            categories: category_options(&t, &panel.categories, &[]),
            check: None,
            problems: Problems::none(),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }

    fn wrong(mut self, form: NewJudge, fields: &Fields, categories: &[Category], problems: Problems) -> Answer {
        self.categories = category_options(&self.t, categories, &form.categories);
        (self.languages, self.topics) = (fields.text("languages"), fields.text("topics"));
        self.capacity = fields.text("capacity");
        (self.form, self.problems) = (form, problems);
        wrong_form(self)
    }
}

impl Line {
    fn of(t: &T, slug: &str, categories: &[Category], judge: &Judge, load: usize) -> Self {
        let (kind, state) = state_tag(t, judge.state);
        Self {
            href: routes::judge(slug, judge.id),
            name: judge.name.clone(),
            email: judge.email.clone(),
            organisation: judge.expertise.organisation.clone(),
            country: judge.expertise.country.clone(),
            categories: categories_in_words(t, categories, &judge.expertise.categories),
            kind,
            state,
            part: if judge.part == Part::Judge { String::new() } else { t.s(format!("panels-part-{}", judge.part)) },
            load,
            capacity: judge.expertise.capacity,
        }
    }
}

pub async fn judges_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let panel = load(&app, staff.programme.clone(), staff.person.clone()).await?;
    page(JudgesPage::of(t, &staff.programme, staff.organises, &panel))
}

/// What an organiser may know of it: what they are too close to themselves is not named.
fn conflicts_of(conn: &mut Conn, organiser: &Organiser, new: &NewJudge) -> Result<Vec<(Conflict, String)>> {
    let found = store::would_conflict(conn, &organiser.programme, std::slice::from_ref(new))?;
    let found: Vec<Conflict> = found.into_iter().flatten().collect();
    let ids: Vec<EntryId> = found.iter().map(|it| it.pair.entry).collect();
    let (names, hidden) = (
        entries::store::names_of(conn, &ids)?,
        entries::store::hidden_from(conn, &organiser.programme, &organiser.person)?,
    );
    let open = found.into_iter().filter(|it| !hidden.covers(it.pair.entry));
    Ok(open.filter_map(|it| names.get(&it.pair.entry).map(|name| (it.clone(), name.0.clone()))).collect())
}

pub async fn add_judge(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let panel = load(&app, organiser.programme.clone(), organiser.person.clone()).await?;
    let (new, mistakes) = read_judge(&fields, &panel.categories);
    if !mistakes.is_empty() {
        let problems = t.problems(&mistakes);
        return JudgesPage::of(t, &organiser.programme, true, &panel).wrong(new, &fields, &panel.categories, problems);
    }
    if fields.has("check") {
        let (staff, asked) = (organiser.clone(), new.clone());
        let found = app.db.read(move |conn| conflicts_of(conn, &staff, &asked)).await?;
        let mut again = JudgesPage::of(t, &organiser.programme, true, &panel);
        let words =
            |(conflict, reference): &(Conflict, String)| (reference.clone(), conflict_in_words(&again.t, conflict));
        again.check = Some((found.len(), found.iter().take(CHECKED_SHOWN).map(words).collect()));
        again.categories = category_options(&again.t, &panel.categories, &new.categories);
        (again.languages, again.capacity, again.form) = (fields.text("languages"), fields.text("capacity"), new);
        return page(again);
    }
    let (now, slug, said) = (
        Moment::now(),
        organiser.programme.slug.clone(),
        Sentence::new("said-judge-invited").with("judge", &*new.name),
    );
    let (by, programme, invited) = (organiser.person.id, organiser.programme.clone(), new.clone());
    match app.db.write(move |conn| store::add_judge(conn, by, &programme, &invited, now).map(|_| ())).await {
        Ok(()) => see_saying(routes::judges(&slug), &said),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "email", &why);
            JudgesPage::of(t, &organiser.programme, true, &panel).wrong(new, &fields, &panel.categories, problems)
        }
        Err(error) => Err(error),
    }
}
