//! What the organiser's pages and a judge's sheet take on the server, through the whole road of a request: the WSIS Prizes
//! of the demo at 800 entries with 2,400 sheets, all written, and 50 judges who save at once on SQLite with full durability.
//! `cargo bench --bench desk`. Lines as `benches/README.md` has them.

#[path = "support/visiting.rs"]
mod visiting;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use palmares::accounts;
use palmares::app::{App, Config};
use palmares::column::Moment;
use palmares::demo;
use palmares::entries::{self, EntryId};
use palmares::error::Result;
use palmares::panels::{self, JudgeId};
use palmares::programme::{self, Programme};
use palmares::schema::assignments;
use palmares::scoring::{self, Given, Judging, Points, Saved, Task, Typed};
use visiting::{of, visit};

const SLUG: &str = "wsis-prizes";
const ENTRIES: usize = 800;
const READERS: usize = 3;
const AT_ONCE: usize = 50;
const SAVES: usize = 40;

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
    give_three_readers_to_each(&app, &programme)?;
    let tasks = tasks(&app, &programme)?;
    finish(&app, &tasks)?;
    let (entries, judges) = size(&app, &programme)?;
    println!("{entries} entries, {judges} judges, {} sheets", tasks.len());
    pages(&app, &programme, &tasks).await?;
    saves(&app, &tasks)
}

/// The demo gives two readers to each of some 760 entries that are eligible; here 800 are, and each has three.
fn give_three_readers_to_each(app: &App, programme: &Programme) -> Result<()> {
    let programme = programme.clone();
    app.db.write_now(move |conn| {
        let (now, round) = (Moment::now(), programme::store::round(conn, programme.id)?);
        let olga = accounts::store::holders(conn, programme.id, accounts::Role::Organiser)?[0].id;
        let mut eligible: Vec<EntryId> =
            panels::store::eligible_entries(conn, &programme)?.into_iter().map(|it| it.id).collect();
        let all =
            entries::store::Filter { state: Some(entries::State::Submitted), ..entries::store::Filter::default() };
        for row in entries::store::list(conn, &programme, &all, 0, 2 * ENTRIES as i64)? {
            if eligible.len() < ENTRIES && !eligible.contains(&row.entry.id) {
                entries::store::screen(conn, olga, &programme, row.entry.id, entries::Verdict::Eligible, "", now)?;
                eligible.push(row.entry.id);
            }
        }
        let standing = panels::store::pairs(conn, round.id)?;
        let mut loads: BTreeMap<JudgeId, usize> =
            panels::store::judges(conn, programme.id)?.into_iter().map(|judge| (judge.id, 0)).collect();
        let mut readers: BTreeMap<EntryId, Vec<JudgeId>> = eligible.iter().map(|entry| (*entry, Vec::new())).collect();
        for pair in &standing {
            *loads.entry(pair.judge).or_default() += 1;
            readers.entry(pair.entry).or_default().push(pair.judge);
        }
        for (entry, mut own) in readers {
            while own.len() < READERS {
                let free = loads.iter().filter(|(judge, _)| !own.contains(judge));
                let Some(judge) = free.min_by_key(|(_, load)| **load).map(|(judge, _)| *judge) else { break };
                diesel::insert_into(assignments::table)
                    .values((
                        assignments::round_id.eq(round.id),
                        assignments::entry_id.eq(entry),
                        assignments::judge_id.eq(judge),
                        assignments::position.eq(1000),
                        assignments::at.eq(now),
                    ))
                    .execute(conn)?;
                *loads.entry(judge).or_default() += 1;
                own.push(judge);
            }
        }
        Ok(())
    })
}

/// Every pair of the round, as its judge comes to it.
fn tasks(app: &App, programme: &Programme) -> Result<Vec<Task>> {
    let programme = programme.clone();
    app.db.read_now(move |conn| {
        let round = programme::store::round(conn, programme.id)?;
        let mut tasks = Vec::new();
        for pair in panels::store::pairs(conn, round.id)? {
            let judge = panels::store::judge(conn, programme.id, pair.judge)?;
            let person = accounts::store::person(conn, judge.person_id)?;
            let judging = Judging { person, programme: programme.clone(), round: round.clone(), judge };
            tasks.push(judging.task(conn, pair.entry)?);
        }
        Ok(tasks)
    })
}

/// The sheets that the demo left open are written and submitted.
fn finish(app: &App, tasks: &[Task]) -> Result<()> {
    let tasks = tasks.to_vec();
    app.db.write_now(move |conn| {
        for task in &tasks {
            let known = scoring::store::sheet(conn, task)?;
            if known.as_ref().is_some_and(|sheet| sheet.submitted_at.is_some()) {
                continue;
            }
            let rubric = programme::store::rubric(conn, task.round.id)?;
            let typed = typed(&rubric.criteria, 0, known.map_or(0, |sheet| sheet.revision));
            if let Saved::Kept(sheet) = scoring::store::save(conn, task, &typed, Moment::now())? {
                scoring::store::submit(conn, task, sheet.revision, Moment::now())?;
            }
        }
        Ok(())
    })
}

fn typed(criteria: &[programme::Criterion], turn: usize, revision: i32) -> Typed {
    let given = |criterion: &programme::Criterion| {
        let level = &criterion.levels[turn % criterion.levels.len()];
        (criterion.key.clone(), Given::Level(level.points))
    };
    let comment = format!("Convincing, and ready for others to take up ({turn}).");
    Typed { points: Points(criteria.iter().map(given).collect()), comment, revision, ..Typed::default() }
}

fn size(app: &App, programme: &Programme) -> Result<(usize, usize)> {
    app.db.read_now(|conn| {
        let entries = panels::store::eligible_entries(conn, programme)?.len();
        Ok((entries, panels::store::judges(conn, programme.id)?.len()))
    })
}

async fn pages(app: &App, programme: &Programme, tasks: &[Task]) -> Result<()> {
    let organiser = app.db.read_now(|conn| accounts::store::holders(conn, programme.id, accounts::Role::Organiser))?;
    let (olga, task) = (organiser[0].id, &tasks[0]);
    let (own, sheet) = (task.person.id, palmares::routes::sheet(SLUG, task.entry.id));
    for (what, who, path) in [
        ("desk", olga, palmares::routes::desk(SLUG)),
        ("coverage table", olga, palmares::routes::coverage(SLUG)),
        ("coverage table, one category", olga, format!("{}?category=C1", palmares::routes::coverage(SLUG))),
        ("coverage as CSV", olga, palmares::routes::coverage_csv(SLUG, "", false)),
        ("closing with its gate", olga, palmares::routes::closing(SLUG)),
        ("judge's list", own, palmares::routes::judging_in(SLUG)),
        ("judge's sheet", own, sheet),
    ] {
        visit(app, what, who, &path).await?;
    }
    Ok(())
}

/// Judges who save at the same time, each their own sheets, one after the other.
fn saves(app: &App, tasks: &[Task]) -> Result<()> {
    let mut of_judge: BTreeMap<JudgeId, Vec<Task>> = BTreeMap::new();
    for task in tasks {
        of_judge.entry(task.judge.id).or_default().push(task.clone());
    }
    // With fewer judges than that some save from a second device: another half of their entries.
    let halves: Vec<Vec<Task>> = of_judge
        .into_values()
        .flat_map(|own| own.chunks(own.len().div_ceil(2)).map(<[Task]>::to_vec).collect::<Vec<_>>())
        .collect();
    let savers: Vec<_> = halves
        .into_iter()
        .take(AT_ONCE)
        .map(|own| {
            let app = app.clone();
            std::thread::spawn(move || save_all(&app, &own))
        })
        .collect();
    let mut times: Vec<Duration> = savers.into_iter().flat_map(|it| it.join().unwrap_or_default()).collect();
    let count = times.len();
    let (median, most) = of(&mut times);
    println!("| {count} saves, {AT_ONCE} judges at once | | {median:.2} | {most:.2} |");
    Ok(())
}

fn save_all(app: &App, own: &[Task]) -> Vec<Duration> {
    let mut revisions: BTreeMap<EntryId, i32> = BTreeMap::new();
    let mut times = Vec::new();
    for turn in 0..SAVES {
        let task = own[turn % own.len()].clone();
        let known = revisions.get(&task.entry.id).copied();
        let start = Instant::now();
        let id = task.entry.id;
        // As the page does: what the form means is read first, and only the save waits for its turn.
        let saved = read(app, &task, known, turn)
            .and_then(|typed| app.db.write_now(move |conn| scoring::store::save(conn, &task, &typed, Moment::now())));
        times.push(start.elapsed());
        match saved {
            Ok(Saved::Kept(sheet)) => drop(revisions.insert(id, sheet.revision)),
            other => panic!("a save that was not kept: {other:?}"),
        }
    }
    times
}

fn read(app: &App, task: &Task, known: Option<i32>, turn: usize) -> Result<Typed> {
    app.db.read_now(|conn| {
        let revision = match known {
            Some(revision) => revision,
            None => scoring::store::sheet(conn, task)?.map_or(0, |sheet| sheet.revision),
        };
        let criteria = programme::store::rubric(conn, task.round.id)?.criteria;
        Ok(typed(&criteria, turn + 1, revision))
    })
}
