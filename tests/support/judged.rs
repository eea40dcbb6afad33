//! The small prize when its sheets are in: three entries, two who judge them, one judge who judged nothing.

use std::collections::BTreeMap;

use diesel::prelude::*;
use palmares::accounts::{PersonId, Role};
use palmares::column::{Moment, RawId};
use palmares::db::Conn;
use palmares::entries::EntryId;
use palmares::error::Result;
use palmares::panels::JudgeId;
use palmares::programme::{self, Prize, Programme};
use palmares::results::{Capacity, NewDecision, store};
use palmares::schema::{
    assignments, closings, entries, entry_briefs, entry_categories, judges, score_releases, sheets, team_members,
};
use palmares::scoring;

use super::World;

/// Entry, judge, points for impact (weight 2) and craft (weight 1), each of 3.
pub type Given = (&'static str, &'static str, i32, i32);

/// Well stands first among the water entries, Pump second; Lamp is alone.
pub const CLEAR: &[Given] = &[
    ("Well", "Jun", 3, 3),
    ("Well", "Ines", 3, 2),
    ("Pump", "Jun", 2, 2),
    ("Pump", "Ines", 2, 1),
    ("Lamp", "Jun", 2, 2),
    ("Lamp", "Ines", 1, 2),
];
/// The other way round.
pub const TURNED: &[Given] = &[
    ("Well", "Jun", 1, 1),
    ("Well", "Ines", 1, 2),
    ("Pump", "Jun", 3, 3),
    ("Pump", "Ines", 3, 3),
    ("Lamp", "Jun", 3, 3),
    ("Lamp", "Ines", 3, 3),
];

const ENTRIES: [(&str, &str, &str); 3] =
    [("Well", "water", "Amina"), ("Pump", "water", "Bo"), ("Lamp", "light", "Dina")];

pub struct Judged<'w> {
    pub world: &'w World,
    pub programme: Programme,
    pub entries: BTreeMap<&'static str, EntryId>,
    pub prizes: Vec<Prize>,
}

impl<'w> Judged<'w> {
    /// Kofi chairs, Noor audits, Olga organises, Omar has judged nothing. Scoring is still open.
    pub fn open(world: &'w World, given: &'static [Given]) -> Self {
        let programme = world.small_prize();
        world.with_role("Kofi", &programme, Role::Chair);
        world.with_role("Noor", &programme, Role::Auditor);
        let teams = ENTRIES.map(|(_, _, lead)| world.with_role(lead, &programme, Role::Entrant).id);
        let panel = ["Jun", "Ines", "Omar"].map(|name| (name, world.with_role(name, &programme, Role::Judge).id));
        let of = programme.clone();
        let entries = world.past(move |conn| {
            let entries = enter(conn, &of, teams)?;
            score(conn, &of, &entries, &panel, given)?;
            Ok(entries)
        });
        let id = programme.id;
        let prizes = world.look(|conn| programme::store::prizes(conn, id));
        Self { world, programme, entries, prizes }
    }

    /// Closed, and its scores released.
    pub fn closed(world: &'w World, given: &'static [Given]) -> Self {
        let judged = Self::open(world, given);
        judged.close();
        judged.release();
        judged
    }

    pub fn close(&self) {
        let (id, olga) = (self.programme.id, self.world.person("Olga").id);
        self.world.past(move |conn| {
            let round = programme::store::round(conn, id)?.id;
            diesel::insert_into(closings::table)
                .values((
                    closings::round_id.eq(round),
                    closings::closed_by.eq(olga),
                    closings::short_of_sheets.eq(0),
                    closings::reason.eq(""),
                    closings::at.eq(Moment::now()),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    /// Kofi is the second of the two who let the scores be read.
    pub fn release(&self) {
        let (id, olga, kofi) = (self.programme.id, self.world.person("Olga").id, self.world.person("Kofi").id);
        self.world.past(move |conn| {
            let round = programme::store::round(conn, id)?.id;
            let closing = scoring::store::closing(conn, round)?.expect("a closing to release");
            diesel::insert_into(score_releases::table)
                .values((
                    score_releases::round_id.eq(round),
                    score_releases::closed_at.eq(closing.at),
                    score_releases::first_person.eq(olga),
                    score_releases::second_person.eq(kofi),
                    score_releases::early.eq(false),
                    score_releases::reason.eq(""),
                    score_releases::at.eq(Moment::now()),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    pub fn prize(&self, code: &str) -> &Prize {
        self.prizes.iter().find(|prize| prize.code == code).expect("a prize of the small edition")
    }

    /// Olga decides; the reason stands whether it is needed or not.
    pub fn decide(&self, code: &str, winners: &[&str]) {
        let (olga, programme) = (self.world.person("Olga").id, self.programme.clone());
        let wanted = NewDecision {
            prize: self.prize(code).id,
            after: self.latest(code),
            winners: winners.iter().map(|title| self.entries[title]).collect(),
            others: Vec::new(),
            reason: "As the panel agreed.".to_owned(),
        };
        self.world.past(move |conn| store::decide(conn, olga, &programme, &wanted, Moment::now()));
    }

    pub fn latest(&self, code: &str) -> i32 {
        let prize = self.prize(code).id;
        self.world.look(|conn| store::decided_for(conn, prize)).map_or(0, |one| one.decision.number)
    }

    /// Olga and Kofi sign the latest decision.
    pub fn sign(&self, code: &str) {
        let (prize, programme) = (self.prize(code).id, self.programme.clone());
        let signers = [("Olga", Capacity::Organiser), ("Kofi", Capacity::Chair)]
            .map(|(name, capacity)| (self.world.person(name).id, capacity));
        self.world.past(move |conn| {
            let decision = store::decided_for(conn, prize)?.expect("a decision to sign").decision.id;
            for (person, capacity) in signers {
                store::sign(conn, person, &programme, prize, decision, capacity, Moment::now())?;
            }
            Ok(())
        });
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/programmes/{}/{rest}", self.programme.slug)
    }
}

fn enter(conn: &mut Conn, of: &Programme, teams: [PersonId; 3]) -> Result<BTreeMap<&'static str, EntryId>> {
    let (now, categories) = (Moment::now(), programme::store::categories(conn, of.id)?);
    let mut made = BTreeMap::new();
    for (number, ((title, code, _), lead)) in ENTRIES.into_iter().zip(teams).enumerate() {
        let (id, answers) = (EntryId::fresh(), format!(r#"{{"entity":"{title} Trust","summary":"{title} for all."}}"#));
        diesel::insert_into(entries::table)
            .values((
                (
                    entries::id.eq(id),
                    entries::programme_id.eq(of.id),
                    entries::reference.eq(format!("SP-{number}")),
                    entries::state.eq("submitted"),
                    entries::title.eq(title),
                    entries::answers.eq(&answers),
                    entries::revision.eq(1),
                ),
                (
                    entries::submitted_title.eq(title),
                    entries::submitted_answers.eq(&answers),
                    entries::submitted_at.eq(now),
                    entries::created_by.eq(lead),
                    entries::created_at.eq(now),
                    entries::changed_at.eq(now),
                ),
            ))
            .execute(conn)?;
        let brief = (entry_briefs::written.eq(&answers), entry_briefs::submitted.eq(&answers));
        diesel::insert_into(entry_briefs::table).values((entry_briefs::entry_id.eq(id), brief)).execute(conn)?;
        let category = categories.iter().find(|category| category.code == code).expect("its category").id;
        diesel::insert_into(entry_categories::table)
            .values((entry_categories::entry_id.eq(id), entry_categories::category_id.eq(category)))
            .execute(conn)?;
        diesel::insert_into(team_members::table)
            .values((
                team_members::entry_id.eq(id),
                team_members::person_id.eq(lead),
                team_members::role.eq("lead"),
                team_members::joined_at.eq(now),
            ))
            .execute(conn)?;
        made.insert(title, id);
    }
    Ok(made)
}

fn score(
    conn: &mut Conn,
    of: &Programme,
    made: &BTreeMap<&'static str, EntryId>,
    panel: &[(&'static str, PersonId); 3],
    given: &[Given],
) -> Result<()> {
    let (now, round) = (Moment::now(), programme::store::round(conn, of.id)?.id);
    let rubric = programme::store::rubric(conn, round)?.id;
    let mut ids = BTreeMap::new();
    for (name, person) in panel {
        let id = JudgeId::fresh();
        diesel::insert_into(judges::table)
            .values((
                judges::id.eq(id),
                judges::programme_id.eq(of.id),
                judges::person_id.eq(person),
                judges::state.eq("accepted"),
                judges::organisation.eq(format!("{name} Institute")),
                judges::country.eq("CH"),
                judges::languages.eq("[\"en\"]"),
                judges::capacity.eq(10),
                judges::invited_at.eq(now),
                judges::answered_at.eq(now),
            ))
            .execute(conn)?;
        ids.insert(*name, id);
    }
    for (position, (entry, judge, impact, craft)) in (0..).zip(given) {
        let (entry, judge) = (made[entry], ids[judge]);
        diesel::insert_into(assignments::table)
            .values((
                assignments::round_id.eq(round),
                assignments::entry_id.eq(entry),
                assignments::judge_id.eq(judge),
                assignments::position.eq(position),
                assignments::at.eq(now),
            ))
            .execute(conn)?;
        diesel::insert_into(sheets::table)
            .values((
                sheets::id.eq(RawId::fresh().as_str()),
                sheets::round_id.eq(round),
                sheets::entry_id.eq(entry),
                sheets::judge_id.eq(judge),
                sheets::rubric_id.eq(rubric),
                sheets::reference.eq(format!("S-{position}")),
                sheets::state.eq("submitted"),
                sheets::points.eq(format!(r#"{{"craft":{{"level":{craft}}},"impact":{{"level":{impact}}}}}"#)),
                sheets::comment.eq("A careful piece of work."),
                sheets::note.eq(""),
                sheets::revision.eq(1),
                sheets::saved_at.eq(now),
                sheets::submitted_at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(())
}
