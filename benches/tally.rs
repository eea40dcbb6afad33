//! What counting 2,000,000 ballots takes on SQLite, and counting them again: 111,112 voters, each in all 18 categories of the
//! WSIS Prizes of the demo. `cargo bench --bench tally`. Lines as `benches/README.md` has them.

#[path = "support/measure.rs"]
mod measure;

use std::collections::BTreeMap;
use std::time::Instant;

use diesel::prelude::*;
use palmares::app::{App, Config};
use palmares::both;
use palmares::column::Moment;
use palmares::db::Conn;
use palmares::demo;
use palmares::entries::EntryId;
use palmares::error::Result;
use palmares::programme::{self, CategoryId, Programme, ProgrammeId, StageKind, VoteTerms, VoteTie};
use palmares::schema::{ballots, stages, vote_keys, voters};
use palmares::voting::rules::screens::screen;
use palmares::voting::rules::tally::{Chosen, sum, tally};
use palmares::voting::{VoterId, store};

const SLUG: &str = "wsis-prizes";
const VOTERS: usize = 111_112;
const BATCH: usize = 500;
const TERMS: VoteTerms = VoteTerms { champions: 5, changeable: false, complete: true, tie: VoteTie::AllIn };

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::temp_dir().join(format!("palmares-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = measure_all(&folder);
    std::fs::remove_dir_all(&folder)?;
    measured.map_err(|error| error.to_string().into())
}

fn measure_all(folder: &std::path::Path) -> Result<()> {
    let app = App::open(Config { data: folder.to_path_buf(), ..Config::default() })?;
    app.db.write_now(demo::make)?;
    let mut programme = app.db.read_now(|conn| programme::store::by_slug(conn, SLUG))?;
    programme.terms.0.vote = Some(TERMS);
    let of = programme.clone();
    let cast = app.db.write_now(move |conn| cast(conn, &of))?;
    println!("{VOTERS} voters, {cast} ballots");
    for what in ["counted", "counted again"] {
        count(&app, &programme, what)?;
    }
    let began = Instant::now();
    let rolled = app.db.read_now(|conn| store::roll(conn, programme.id))?;
    let read = began.elapsed().as_secs_f64();
    let sets = screen(&rolled.roll).len();
    println!(
        "read for the screens in {read:.1} s, screened in {:.1} s: {sets} sets",
        began.elapsed().as_secs_f64() - read
    );
    Ok(())
}

fn count(app: &App, programme: &Programme, what: &str) -> Result<()> {
    measure::forget_peak();
    let (began, processor) = (Instant::now(), measure::cpu_seconds());
    let ground = app.db.read_now(|conn| store::ground(conn, programme))?;
    let counted = tally(&ground.categories, &ground.nominees, &ground.heaps, ground.terms, &Chosen::new());
    let sums: Vec<_> = counted.iter().map(palmares::voting::rules::tally::Counted::sums).collect();
    let champions: usize = counted.iter().map(|one| one.champions().count()).sum();
    println!(
        "{what}: {} valid, {champions} champions, {:.1} s ({:.1} s of processor), {:.0} MB",
        sum(sums.iter()).valid,
        began.elapsed().as_secs_f64(),
        measure::cpu_seconds() - processor,
        measure::peak_megabytes(),
    );
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = voters, treat_none_as_default_value = false)]
struct VoterRow {
    id: VoterId,
    programme_id: ProgrammeId,
    address: String,
    address_mark: String,
    name: String,
    stakeholder: String,
    language: String,
    network: String,
    domain: String,
    worked: bool,
    registered_at: Moment,
    lettered_at: Moment,
    letters: i32,
    confirmed_at: Option<Moment>,
}

#[derive(Insertable)]
#[diesel(table_name = ballots, treat_none_as_default_value = false)]
struct BallotRow {
    voter_id: VoterId,
    category_id: CategoryId,
    entry_id: EntryId,
    cast_at: Moment,
}

/// Everybody votes in every category that has nominees, here and there by steps that come around to all of them.
fn cast(conn: &mut Conn, programme: &Programme) -> Result<usize> {
    let mut nominees: BTreeMap<CategoryId, Vec<EntryId>> = BTreeMap::new();
    for (category, entry) in store::nominees(conn, programme)? {
        nominees.entry(category).or_default().push(entry);
    }
    // Without it there would be no tree.
    diesel::insert_into(vote_keys::table)
        .values((
            vote_keys::programme_id.eq(programme.id),
            vote_keys::secret.eq("a bench"),
            vote_keys::created_at.eq(Moment::now()),
        ))
        .execute(conn)?;
    // The demo holds no vote; this one is over.
    diesel::insert_into(stages::table)
        .values((
            stages::programme_id.eq(programme.id),
            stages::kind.eq(StageKind::Voting),
            stages::position.eq(9),
            stages::opens_at.eq(Moment::now().plus_days(-15)),
            stages::closes_at.eq(Moment::now().plus_days(-1)),
        ))
        .execute(conn)?;
    let (mut cast, mut rows, begin) = (0, Vec::new(), Moment::now().plus_days(-14));
    for numbers in (0..VOTERS).collect::<Vec<_>>().chunks(BATCH) {
        let voters: Vec<VoterRow> = numbers.iter().map(|number| voter(programme.id, *number, begin)).collect();
        for (number, voter) in numbers.iter().zip(&voters) {
            for (step, (category, entries)) in nominees.iter().enumerate() {
                let entry_id = entries[number * number % 7919 * (step + 3) % entries.len()];
                let cast_at = voter.registered_at.plus_seconds(120 + step as i64 * 20);
                rows.push(BallotRow { voter_id: voter.id, category_id: *category, entry_id, cast_at });
            }
        }
        both!(conn, |c| diesel::insert_into(voters::table).values(&voters).execute(c))?;
        for batch in rows.chunks(BATCH) {
            cast += both!(conn, |c| diesel::insert_into(ballots::table).values(batch).execute(c))?;
        }
        rows.clear();
    }
    Ok(cast)
}

fn voter(programme_id: ProgrammeId, number: usize, begin: Moment) -> VoterRow {
    let registered_at = begin.plus_seconds((number * 7919 % 1_200_000) as i64);
    let address = format!("voter-{}@mail-{}.example", number * 31, number % 5000);
    VoterRow {
        id: VoterId::fresh(),
        programme_id,
        address_mark: address.clone(),
        address,
        name: format!("Voter {number}"),
        stakeholder: String::new(),
        language: "en".to_owned(),
        network: format!("{}", number % 40_000),
        domain: format!("mail-{}.example", number % 5000),
        worked: true,
        registered_at,
        lettered_at: registered_at,
        letters: 1,
        confirmed_at: Some(registered_at.plus_seconds(60)),
    }
}
