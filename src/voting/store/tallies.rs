//! Counting the ballots, and finding the count that stands.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Nullable, Text};

use super::proofs;
use crate::accounts::{PersonId, ProgrammeId};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, EntryId};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, CategoryId, Programme, StageKind, VoteTerms};
use crate::schema::{
    champion_announcements, people, tallies, tally_lines, tally_signatures, vote_screenings, vote_sets, vote_verdicts,
};
use crate::voting::rules::proof::Tree;
use crate::voting::rules::screens::Screen;
use crate::voting::rules::tally::{Counted, Fate, Heap, Line, Office};
use crate::voting::{Tally, TallyId, TallySignature, VoteState};

/// One statement that goes once over the ballots. What became of a voter is settled before it is joined to them. SQLite
/// numbers what is bound by where it stands first.
const COUNT: &str = "
WITH judged AS MATERIALIZED (
    SELECT voters.id, voters.standing,
        CASE WHEN $1 = 0 THEN TRUE
            ELSE (SELECT count(*) FROM ballots WHERE ballots.voter_id = voters.id) >= $1 END AS whole,
        CASE WHEN voters.standing = 'void' THEN (
            SELECT min(vote_sets.screen) FROM vote_set_voters
            INNER JOIN vote_sets ON vote_sets.id = vote_set_voters.set_id
            WHERE vote_set_voters.voter_id = voters.id AND vote_sets.standing = 'void') END AS screen
    FROM voters WHERE voters.programme_id = $2
)
SELECT ballots.category_id AS category, ballots.entry_id AS entry, judged.standing AS standing,
    judged.whole AS whole, judged.screen AS screen, count(*) AS ballots
FROM judged INNER JOIN ballots ON ballots.voter_id = judged.id
GROUP BY ballots.category_id, ballots.entry_id, judged.standing, judged.whole, judged.screen";

#[derive(QueryableByName)]
struct HeapRow {
    #[diesel(sql_type = Text)]
    category: CategoryId,
    #[diesel(sql_type = Text)]
    entry: EntryId,
    #[diesel(sql_type = Text)]
    standing: VoteState,
    #[diesel(sql_type = Bool)]
    whole: bool,
    #[diesel(sql_type = Nullable<Text>)]
    screen: Option<Screen>,
    #[diesel(sql_type = BigInt)]
    ballots: i64,
}

/// What a count is made from.
#[derive(Clone, Debug)]
pub struct Ground {
    pub terms: VoteTerms,
    pub categories: Vec<CategoryId>,
    pub nominees: Vec<(CategoryId, EntryId)>,
    pub heaps: Vec<Heap>,
    /// Over what each voter cast.
    pub tree: Tree,
    /// Until when the sets and the vote itself could change what it says.
    pub changed_at: Moment,
}

/// Reads all ballots. It takes seconds where there are millions, so it stands outside of writes.
pub fn ground(conn: &mut Conn, programme: &Programme) -> Result<Ground> {
    let terms = programme.terms.vote.ok_or(Error::NotFound)?;
    let categories = programme::store::categories(conn, programme.id)?.into_iter().map(|one| one.id).collect();
    let nominees = nominees(conn, programme)?;
    let voted: BTreeSet<CategoryId> = nominees.iter().map(|(category, _)| *category).collect();
    let needed = if terms.complete { voted.len() } else { 0 };
    let rows: Vec<HeapRow> =
        diesel::sql_query(COUNT).bind::<BigInt, _>(needed as i64).bind::<Text, _>(programme.id).load(conn)?;
    let changed_at = changed_at(conn, programme.id)?;
    let heaps: Vec<Heap> = rows.into_iter().map(heap).collect();
    let (tree, cast) = proofs::tree(conn, programme.id, needed)?;
    // Two roads over the same ballots: nobody signs where they do not meet.
    if heaps.iter().map(|heap| heap.ballots).sum::<i64>() != cast as i64 {
        return Err(Error::Internal(format!("{cast} ballots are in the tree, and others were counted")));
    }
    Ok(Ground { terms, categories, nominees, heaps, tree, changed_at })
}

fn heap(row: HeapRow) -> Heap {
    let fate = match (row.standing, row.whole) {
        (VoteState::Void, _) => Fate::Void(row.screen.unwrap_or(Screen::Burst)),
        (_, false) => Fate::Incomplete,
        (VoteState::Suspect, true) => Fate::Suspect,
        (VoteState::Valid, true) => Fate::Valid,
    };
    Heap { category: row.category, entry: row.entry, fate, ballots: row.ballots }
}

/// Who stands for the vote, in each of their categories.
pub fn nominees(conn: &mut Conn, programme: &Programme) -> Result<Vec<(CategoryId, EntryId)>> {
    let eligible = entries::store::eligible(conn, programme)?;
    let each =
        eligible.into_iter().flat_map(|(entry, categories)| categories.into_iter().map(move |it| (it, entry.id)));
    Ok(each.collect())
}

/// The last moment at which a set was found or decided, or the vote was open.
pub fn changed_at(conn: &mut Conn, programme: ProgrammeId) -> Result<Moment> {
    let decided: Option<Moment> = vote_verdicts::table
        .inner_join(vote_sets::table)
        .filter(vote_sets::programme_id.eq(programme))
        .select(diesel::dsl::max(vote_verdicts::decided_at))
        .get_result(conn)?;
    let screened: Option<Moment> = vote_screenings::table
        .filter(vote_screenings::programme_id.eq(programme))
        .select(diesel::dsl::max(vote_screenings::at))
        .get_result(conn)?;
    let calendar = programme::store::calendar(conn, programme)?;
    let closed = calendar.stage(StageKind::Voting).map(|stage| stage.closes_at);
    [decided, screened, closed].into_iter().flatten().max().ok_or(Error::NotFound)
}

type Row = (TallyId, i32, String, String, String, String, Moment);

/// The latest count.
pub fn tally(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Tally>> {
    let row: Option<Row> = tallies::table
        .inner_join(people::table)
        .filter(tallies::programme_id.eq(programme))
        .order(tallies::number.desc())
        .select((
            tallies::id,
            tallies::number,
            tallies::terms,
            tallies::reason,
            tallies::tree,
            people::name,
            tallies::at,
        ))
        .first(conn)
        .optional()?;
    row.map(|row| whole(conn, programme, row)).transpose()
}

/// The count that everybody may know the champions of, and since when: that one, whatever is counted later.
pub fn announced(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<(Tally, Moment)>> {
    let found: Option<(Row, Moment)> = champion_announcements::table
        .inner_join(tallies::table.inner_join(people::table))
        .filter(champion_announcements::programme_id.eq(programme))
        .select((
            (tallies::id, tallies::number, tallies::terms, tallies::reason, tallies::tree, people::name, tallies::at),
            champion_announcements::at,
        ))
        .get_result(conn)
        .optional()?;
    found.map(|(row, at)| Ok((whole(conn, programme, row)?, at))).transpose()
}

pub fn is_announced(conn: &mut Conn, programme: ProgrammeId) -> Result<bool> {
    Ok(champion_announcements::table.find(programme).count().get_result::<i64>(conn)? > 0)
}

/// What everybody knows is counted no more.
pub fn must_be_unannounced(conn: &mut Conn, programme: ProgrammeId) -> Result<()> {
    if is_announced(conn, programme)? { Err(Error::refused(WhyNot::new("count-why-tally-signed"))) } else { Ok(()) }
}

fn whole(
    conn: &mut Conn,
    programme: ProgrammeId,
    (id, number, terms, reason, tree, made_by, at): Row,
) -> Result<Tally> {
    let terms: VoteTerms = serde_json::from_str(&terms).map_err(Error::internal)?;
    let tree: Tree = serde_json::from_str(&tree).map_err(Error::internal)?;
    let outdated = changed_at(conn, programme)? >= at;
    let (categories, signatures) = (counted(conn, programme, id, terms)?, signatures(conn, id)?);
    Ok(Tally { id, number, terms, reason, root: tree.root, made_by, at, categories, signatures, outdated })
}

/// The champions of a category, or of all, once they are announced; before, none.
pub fn champions(conn: &mut Conn, programme: ProgrammeId, category: Option<CategoryId>) -> Result<Vec<EntryId>> {
    let announced = announced(conn, programme)?;
    let champions = announced.iter().flat_map(|(tally, _)| tally.champions());
    Ok(champions.filter(|(of, _)| category.is_none_or(|wanted| *of == wanted)).map(|(_, entry)| entry).collect())
}

type LineRow = (CategoryId, EntryId, i32, String, bool, bool, bool);

fn counted(conn: &mut Conn, programme: ProgrammeId, id: TallyId, terms: VoteTerms) -> Result<Vec<Counted>> {
    let rows: Vec<LineRow> = tally_lines::table
        .filter(tally_lines::tally_id.eq(id))
        .order((tally_lines::place, tally_lines::entry_id))
        .select((
            tally_lines::category_id,
            tally_lines::entry_id,
            tally_lines::place,
            tally_lines::sums,
            tally_lines::champion,
            tally_lines::tied,
            tally_lines::stands,
        ))
        .load(conn)?;
    let mut of: BTreeMap<CategoryId, Vec<Line>> = BTreeMap::new();
    for (category, entry, place, sums, champion, tied, stands) in rows {
        let sums = serde_json::from_str(&sums).map_err(Error::internal)?;
        of.entry(category).or_default().push(Line { entry, sums, place: place as usize, champion, tied, stands });
    }
    let order = programme::store::categories(conn, programme)?;
    Ok(order.into_iter().filter_map(|one| Some(Counted::of(one.id, of.remove(&one.id)?, terms))).collect())
}

fn signatures(conn: &mut Conn, id: TallyId) -> Result<Vec<TallySignature>> {
    let rows: Vec<(Office, PersonId, String, Moment)> = tally_signatures::table
        .inner_join(people::table)
        .filter(tally_signatures::tally_id.eq(id))
        .order(tally_signatures::at)
        .select((tally_signatures::office, people::id, people::name, tally_signatures::at))
        .load(conn)?;
    Ok(rows.into_iter().map(|(office, person, name, at)| TallySignature { office, person, name, at }).collect())
}
