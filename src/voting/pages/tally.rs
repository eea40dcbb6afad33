//! The count: made when every set is decided, signed by two, and then its champions are announced.

use actix_web::web::Data;
use askama::Template;

use super::tally_words::{CategoryTable, SignedBy, Titles, signed_by, sums, tables};
use super::{Choice, Room};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Category, CategoryId};
use crate::routes;
use crate::voting::rules::tally::{Chosen, Counted, Office, may_sign};
use crate::voting::{Announcer, Scrutineer, Tally, TallyId, Teller, store};
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "voting/tally.html")]
struct TallyPage {
    t: Shell,
    room: Room,
    undecided: Option<String>,
    /// The number of the count that stands, 0 for none.
    after: i32,
    made: String,
    reason: String,
    outdated: bool,
    sums: Vec<(String, String)>,
    categories: Vec<CategoryTable>,
    tied: bool,
    may_count: bool,
    tally: Option<TallyId>,
    signatures: Vec<SignedBy>,
    offices: Vec<Choice>,
    may_announce: bool,
    announced: Option<String>,
    problems: Problems,
}

struct Loaded {
    tally: Option<Tally>,
    undecided: i64,
    announced: Option<Moment>,
    categories: Vec<Category>,
    titles: Titles,
}

async fn load(app: &Data<App>, teller: &Scrutineer) -> Result<Loaded> {
    let id = teller.programme.id;
    app.db
        .read(move |conn| {
            let tally = store::tally(conn, id)?;
            let lines = tally.iter().flat_map(|tally| &tally.categories).flat_map(|one| &one.lines);
            let entries: Vec<EntryId> = lines.map(|line| line.entry).collect();
            Ok(Loaded {
                undecided: store::undecided(conn, id)?,
                announced: store::announced(conn, id)?.map(|(_, at)| at),
                categories: programme::store::categories(conn, id)?,
                titles: entries::store::names_of(conn, &entries)?,
                tally,
            })
        })
        .await
}

impl TallyPage {
    fn of(t: Shell, teller: &Scrutineer, loaded: &Loaded) -> Self {
        let t = t.accented(&teller.programme.accent);
        let (zone, tally) = (&teller.programme.zone, loaded.tally.as_ref());
        let signed = tally.is_some_and(Tally::is_signed);
        let made = |tally: &Tally| {
            let number = t.number(tally.number);
            t.s3("count-tally-made", "number", number, "person", &tally.made_by, "when", t.moment(tally.at, zone))
        };
        Self {
            room: Room::of(&t, teller),
            undecided: (loaded.undecided > 0).then(|| t.n("count-tally-undecided", loaded.undecided)),
            after: tally.map_or(0, |tally| tally.number),
            made: tally.map(made).unwrap_or_default(),
            reason: tally.map(|tally| tally.reason.clone()).unwrap_or_default(),
            outdated: tally.is_some_and(|tally| tally.outdated),
            sums: tally.map(|tally| sums(&t, &tally.sums())).unwrap_or_default(),
            categories: tally.map(|it| tables(&t, it, &loaded.categories, &loaded.titles)).unwrap_or_default(),
            tied: tally.is_some_and(|tally| tally.categories.iter().any(|one| one.open > 0)),
            may_count: teller.organises() && !signed,
            tally: tally.map(|tally| tally.id),
            signatures: tally.map(|tally| signed_by(&t, tally, zone)).unwrap_or_default(),
            offices: tally.map(|tally| offices(&t, teller, tally)).unwrap_or_default(),
            may_announce: teller.organises() && signed && loaded.announced.is_none(),
            announced: loaded.announced.map(|at| t.moment(at, zone)),
            problems: Problems::none(),
            t,
        }
    }
}

/// As what this reader can sign; nothing where they have signed, or nothing is there to be signed yet.
fn offices(t: &Shell, teller: &Scrutineer, tally: &Tally) -> Vec<Choice> {
    if tally.outdated || tally.categories.iter().any(Counted::awaits) {
        return Vec::new();
    }
    let signed: Vec<_> = tally.signatures.iter().map(|one| (one.office, one.person)).collect();
    let free = Office::ALL.iter().filter(|it| may_sign(&signed, teller.person.id, **it, &teller.roles) == Ok(true));
    let choice = |office: &Office| Choice {
        value: office.to_string(),
        text: t.s(format!("count-office-{office}")),
        help: String::new(),
        chosen: false,
    };
    free.map(choice).collect()
}

/// For auditors and chairs too: they read and sign.
pub async fn tally_page(app: Data<App>, t: Shell, For(Teller(teller)): For<Teller>) -> Answer {
    let loaded = load(&app, &teller).await?;
    page(TallyPage::of(t, &teller, &loaded))
}

/// The ballots are read beside the writes, as there may be millions; what is written is that nothing changed meanwhile.
pub async fn make_tally(app: Data<App>, t: Shell, For(Announcer(teller)): For<Announcer>, fields: Fields) -> Answer {
    let (now, by, programme) = (Moment::now(), teller.person.id, teller.programme.clone());
    let chosen = chosen(&fields).ok_or(Error::NotFound)?;
    let (after, reason) = (fields.number("after").unwrap_or(0), fields.text("reason"));
    let of = programme.clone();
    let ground = app.db.read(move |conn| store::ground(conn, &of)).await?;
    let why = reason.clone();
    let made =
        app.db.write(move |conn| store::make_tally(conn, by, &programme, &ground, (after, &chosen, &why), now)).await;
    match made {
        Ok(()) => see_saying(routes::vote_tally(&teller.programme.slug), &Sentence::new("said-vote-counted")),
        Err(Error::Refused(why)) => wrong_count(&app, t, &teller, &why, reason).await,
        Err(other) => Err(other),
    }
}

async fn wrong_count(app: &Data<App>, t: Shell, teller: &Scrutineer, why: &WhyNot, reason: String) -> Answer {
    let loaded = load(app, teller).await?;
    let field = if why.id == "count-why-choose-needs-reason" { "reason" } else { "count" };
    let problems = Problems::one(&t, field, why);
    wrong_form(TallyPage { problems, reason, ..TallyPage::of(t, teller, &loaded) })
}

fn chosen(fields: &Fields) -> Option<Chosen> {
    let pair = |text: &String| {
        let (category, entry) = text.split_once(':')?;
        Some((CategoryId::parse(category)?, EntryId::parse(entry)?))
    };
    fields.all("chosen").iter().map(pair).collect()
}

pub async fn sign_tally(app: Data<App>, For(Teller(teller)): For<Teller>, fields: Fields) -> Answer {
    let now = Moment::now();
    let tally = TallyId::parse(fields.raw("tally")).ok_or(Error::NotFound)?;
    let office = Office::parse(fields.raw("office")).ok_or(Error::NotFound)?;
    let (by, slug, programme) = (teller.person.id, teller.programme.slug.clone(), teller.programme);
    app.db.write(move |conn| store::sign_tally(conn, by, &programme, (tally, office), now)).await?;
    see_saying(routes::vote_tally(&slug), &Sentence::new("said-tally-signed"))
}

pub async fn announce(app: Data<App>, For(Announcer(teller)): For<Announcer>, fields: Fields) -> Answer {
    let now = Moment::now();
    let tally = TallyId::parse(fields.raw("tally")).ok_or(Error::NotFound)?;
    let (by, slug, programme) = (teller.person.id, teller.programme.slug.clone(), teller.programme);
    app.db.write(move |conn| store::announce(conn, by, &programme, tally, now)).await?;
    see_saying(routes::champions(&slug), &Sentence::new("said-champions-announced"))
}
