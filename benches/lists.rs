//! What the catalogue and the organiser's list take on the server with 5,000 entries: those of the WSIS Prizes of the demo,
//! entered over and over by the same teams. `cargo bench --bench lists`. Lines as `benches/README.md` has them.

#[path = "support/visiting.rs"]
mod visiting;

use std::collections::HashMap;

use palmares::accounts;
use palmares::app::{App, Config};
use palmares::column::Moment;
use palmares::demo;
use palmares::entries::store::{Filter, Row};
use palmares::entries::{self, Draft, State, Verdict};
use palmares::error::{Error, Result};
use palmares::programme::{self, Programme, StageKind};
use palmares::routes;
use visiting::visit;

const SLUG: &str = "wsis-prizes";
const ENTRIES: usize = 5_000;
const AT_ONCE: usize = 250;

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::temp_dir().join(format!("palmares-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = actix_web::rt::System::new().block_on(measure(&folder));
    std::fs::remove_dir_all(&folder)?;
    measured.map_err(|error| error.to_string().into())
}

async fn measure(folder: &std::path::Path) -> Result<()> {
    let app = App::open(Config { data: folder.to_path_buf(), ..Config::default() })?;
    app.db.write_now(demo::make)?;
    let programme = app.db.read_now(|conn| programme::store::by_slug(conn, SLUG))?;
    println!("{} entries", grow(&app, &programme)?);
    let olga = app.db.read_now(|conn| accounts::store::holders(conn, programme.id, accounts::Role::Organiser))?[0].id;
    let (catalogue, list) = (routes::catalogue(SLUG), routes::desk_entries(SLUG));
    for (what, path) in [
        ("catalogue", catalogue.clone()),
        ("catalogue, one category", format!("{catalogue}?category=C1")),
        ("catalogue, a word", format!("{catalogue}?words=water")),
        ("catalogue, its last page", format!("{catalogue}?page=1000")),
        ("organiser's list", list.clone()),
        ("organiser's list, one category and a word", format!("{list}?category=C1&words=water")),
    ] {
        visit(&app, what, olga, &path).await?;
    }
    Ok(())
}

/// Enters what is there again, an hour before the closing, until there are so many; all of it is eligible.
fn grow(app: &App, programme: &Programme) -> Result<usize> {
    let (of, all) = (programme.clone(), Filter { state: Some(State::Submitted), ..Filter::default() });
    let (rows, codes, then) = app.db.read_now(|conn| {
        let rows = entries::store::list(conn, &of, &all, 0, ENTRIES as i64)?;
        let codes: HashMap<_, _> =
            programme::store::categories(conn, of.id)?.into_iter().map(|it| (it.id, it.code)).collect();
        let calendar = programme::store::calendar(conn, of.id)?;
        let closes = calendar.stage(StageKind::Entries).map(|stage| stage.closes_at).ok_or(Error::NotFound)?;
        Ok((rows, codes, closes.plus_hours(-1)))
    })?;
    let draft_of = |row: &Row| {
        let own: Vec<String> = row.categories.iter().filter_map(|id| codes.get(id).cloned()).collect();
        entries::rules::submitted_of(&row.entry, &own).map(|draft| (draft, row.team.first().map(|it| it.email.clone())))
    };
    let drafts: Vec<(Draft, Option<String>)> = rows.iter().filter_map(draft_of).collect();
    let lacking: Vec<_> = drafts.iter().cycle().take(ENTRIES.saturating_sub(rows.len())).cloned().collect();
    for some in lacking.chunks(AT_ONCE) {
        let (some, of) = (some.to_vec(), programme.clone());
        app.db.write_now(move |conn| some.iter().try_for_each(|one| enter(conn, &of, one, then)))?;
    }
    app.db.read_now(|conn| Ok(entries::store::list(conn, programme, &all, 0, 2 * ENTRIES as i64)?.len()))
}

fn enter(
    conn: &mut palmares::db::Conn,
    programme: &Programme,
    (draft, email): &(Draft, Option<String>),
    then: Moment,
) -> Result<()> {
    let email = email.clone().ok_or(Error::NotFound)?;
    let person = accounts::store::by_email(conn, &email)?.ok_or(Error::NotFound)?;
    let id = entries::store::create(conn, &person, programme, then)?;
    let revision = entries::store::find_of(conn, person.id, id)?.0.revision;
    let revision = entries::store::save_draft(conn, person.id, programme, id, draft, revision, then)?;
    entries::store::submit(conn, person.id, programme, id, revision, then)?;
    let olga = accounts::store::holders(conn, programme.id, accounts::Role::Organiser)?[0].id;
    entries::store::screen(conn, olga, programme, id, Verdict::Eligible, "", Moment::now())
}
