//! What is voted on: the WSIS Prizes of the demo, with a vote that is open.

use std::collections::HashMap;

use diesel::prelude::*;
use palmares::accounts::{self, Role};
use palmares::app::App;
use palmares::column::{Json, Moment};
use palmares::db::Conn;
use palmares::demo;
use palmares::entries::EntryId;
use palmares::error::{Error, Result};
use palmares::programme::{self, CategoryId, Programme, ProgrammeId, Says, StageKind, VoteTerms, VoteTie};
use palmares::routes;
use palmares::schema::{programmes, stages};
use palmares::voting::store;

const SLUG: &str = "wsis-prizes";
const TERMS: VoteTerms = VoteTerms { champions: 5, changeable: false, complete: true, tie: VoteTie::AllIn };

pub struct Edition {
    pub programme: ProgrammeId,
    pub stakeholder: String,
    pub categories: Vec<Category>,
    places: HashMap<CategoryId, (u8, HashMap<EntryId, u16>)>,
    /// The organiser's session, as her browser sends it.
    pub olga: String,
}

pub struct Category {
    pub page: String,
    pub nominees: Vec<EntryId>,
}

impl Edition {
    pub fn make(app: &App) -> Result<Self> {
        app.db.write_now(demo::make)?;
        let programme = app.db.read_now(|conn| programme::store::by_slug(conn, SLUG))?;
        let (of, now) = (programme.clone(), Moment::now());
        app.db.write_now(move |conn| open(conn, &of, now))?;
        let olga = app.db.read_now(|conn| accounts::store::holders(conn, programme.id, Role::Organiser))?[0].id;
        let session = app.db.write_now(move |conn| accounts::store::begin(conn, olga, "a bench", now))?;
        let token = app.keys.token(session, now.plus_days(1))?;
        let (categories, nominees) = app.db.read_now(|conn| {
            Ok((programme::store::categories(conn, programme.id)?, store::nominees(conn, &programme)?))
        })?;
        let mut edition = Self {
            programme: programme.id,
            stakeholder: stakeholder(&programme)?,
            categories: Vec::new(),
            places: HashMap::new(),
            olga: format!("{}={token}", app.config.session_cookie()),
        };
        for category in categories {
            let own: Vec<EntryId> = nominees.iter().filter(|it| it.0 == category.id).map(|it| it.1).collect();
            if own.is_empty() {
                continue;
            }
            let place = u8::try_from(edition.categories.len()).map_err(Error::internal)?;
            let numbered = own.iter().zip(0..).map(|(entry, number)| (*entry, number)).collect();
            edition.places.insert(category.id, (place, numbered));
            edition.categories.push(Category { page: routes::vote_category(SLUG, &category.code), nominees: own });
        }
        Ok(edition)
    }

    pub fn front() -> String {
        routes::vote(SLUG)
    }

    pub fn ballot() -> String {
        routes::vote_ballot(SLUG)
    }

    pub fn desk() -> String {
        routes::desk(SLUG)
    }

    pub fn catalogue() -> String {
        routes::catalogue(SLUG)
    }

    /// Whose vote a row is, and where for whom; none where it is nobody's of this bench.
    pub fn placed(&self, address: &str, category: CategoryId, entry: EntryId) -> Option<((u32, u8), u16)> {
        let number = address.strip_prefix("voter-")?.split('@').next()?.parse().ok()?;
        let (place, entries) = self.places.get(&category)?;
        Some(((number, *place), *entries.get(&entry)?))
    }
}

fn stakeholder(programme: &Programme) -> Result<String> {
    let mut asked = programme.form.saying(Says::Stakeholder).filter_map(|field| field.options.first());
    asked.next().map(|option| option.key.clone()).ok_or(Error::NotFound)
}

fn open(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<()> {
    let mut terms = programme.terms.0.clone();
    terms.vote = Some(TERMS);
    diesel::update(programmes::table.find(programme.id)).set(programmes::terms.eq(Json::text(&terms))).execute(conn)?;
    diesel::insert_into(stages::table)
        .values((
            stages::programme_id.eq(programme.id),
            stages::kind.eq(StageKind::Voting),
            stages::position.eq(9),
            stages::opens_at.eq(now.plus_hours(-1)),
            stages::closes_at.eq(now.plus_hours(12)),
        ))
        .execute(conn)?;
    Ok(())
}
