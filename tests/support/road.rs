//! The small prize with everything on it: entries, judges, sheets, and the stages that it goes through.

use palmares::accounts::{self, Role};
use palmares::column::Moment;
use palmares::entries::{self, Answered, Answers, Draft, EntryId};
use palmares::panels::{self, JudgeId, NewJudge, Pair};
use palmares::programme::{self, Programme, StageKind};
use palmares::results::{self, Capacity, NewDecision};
use palmares::scoring::{self, Given, Judging, Points, Saved, Typed};

use super::World;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Entries,
    Scoring,
    Closed,
    Published,
}

pub const STAGES: [Phase; 4] = [Phase::Entries, Phase::Scoring, Phase::Closed, Phase::Published];

pub struct Road {
    pub world: World,
    pub programme: Programme,
    /// Amina's, with Bo on the team; Jun judges it.
    pub spring: EntryId,
    /// Zara's; Ines judges it.
    pub lamp: EntryId,
    pub jun: JudgeId,
    pub ines: JudgeId,
}

impl Road {
    /// Entries are open; two are submitted; the judges have accepted and were given theirs.
    pub async fn begin(world: World) -> Self {
        let programme = world.small_prize();
        world.with_role("Kofi", &programme, Role::Chair);
        world.with_role("Noor", &programme, Role::Auditor);
        world.person("Vera");
        let spring = enter(&world, &programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
        join(&world, &programme, spring);
        let (jun, ines) = (judge(&world, &programme, "Jun"), judge(&world, &programme, "Ines"));
        for (entry, judge) in [(spring, jun), (lamp, ines)] {
            assign(&world, &programme, Pair { entry, judge });
        }
        Self { world, programme, spring, lamp, jun, ines }
    }

    pub async fn go_to(&self, phase: Phase) {
        let (world, programme) = (&self.world, &self.programme);
        match phase {
            Phase::Entries => {}
            Phase::Scoring => {
                world.stage(programme, StageKind::Entries, -48, -1);
                self.score("Jun", self.spring, 3);
                self.score("Ines", self.lamp, 2);
            }
            Phase::Closed => self.close(),
            Phase::Published => {
                self.decide("water", self.spring);
                self.decide("light", self.lamp);
                let (programme, olga) = (programme.clone(), world.person("Olga").id);
                world.past(move |conn| results::store::publish(conn, olga, &programme, Moment::now()));
                // What the sealer and the recorder do within a few seconds.
                for _ in 0..2 {
                    world.past(|conn| palmares::audit::store::seal(conn, Moment::now()));
                    let origin = world.app.config.origin();
                    results::make_records(&world.app.db, &origin, Moment::now()).expect("a record");
                }
            }
        }
    }

    /// The judge gives that level for everything, and submits.
    pub fn score(&self, name: &'static str, entry: EntryId, level: i32) {
        let (programme, person) = (self.programme.clone(), self.world.person(name));
        self.world.past(move |conn| {
            let task = Judging::of(conn, person.clone(), programme.clone())?.task(conn, entry)?;
            let points = ["impact", "craft"].map(|key| (key.to_owned(), Given::Level(level)));
            let typed = Typed { points: Points(points.into()), ..Typed::default() };
            if let Saved::Kept(sheet) = scoring::store::save(conn, &task, &typed, Moment::now())? {
                scoring::store::submit(conn, &task, sheet.revision, Moment::now())?;
            }
            Ok(())
        });
    }

    /// Olga closes the round after its announced end, and Kofi lets its scores be read.
    pub fn close(&self) {
        self.world.stage(&self.programme, StageKind::Scoring, -48, -1);
        let (programme, olga, kofi) =
            (self.programme.clone(), self.world.person("Olga").id, self.world.person("Kofi").id);
        self.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            scoring::store::close(conn, olga, &programme, &round, "one sheet each is enough here", Moment::now())?;
            scoring::store::release(conn, kofi, &programme, &round, Moment::now())
        });
    }

    /// Kofi decides, and both sign.
    pub fn decide(&self, prize: &'static str, winner: EntryId) {
        let (programme, olga, kofi) =
            (self.programme.clone(), self.world.person("Olga").id, self.world.person("Kofi").id);
        self.world.past(move |conn| {
            let prizes = programme::store::prizes(conn, programme.id)?;
            let prize = prizes.iter().find(|it| it.code == prize).expect("the prize").id;
            let wanted =
                NewDecision { prize, after: 0, winners: vec![winner], others: Vec::new(), reason: String::new() };
            results::store::decide(conn, kofi, &programme, &wanted, Moment::now())?;
            let decision = results::store::decided_for(conn, prize)?.expect("a decision").decision.id;
            for (person, capacity) in [(kofi, Capacity::Chair), (olga, Capacity::Organiser)] {
                results::store::sign(conn, person, &programme, prize, decision, capacity, Moment::now())?;
            }
            Ok(())
        });
    }

    /// An address of the table with this world's own parts in it.
    pub fn address(&self, pattern: &str) -> String {
        let programme = self.programme.id;
        let prize = self.world.look(move |conn| programme::store::prizes(conn, programme))[0].id.to_string();
        let letters = self.world.look(move |conn| palmares::mail::store::list(conn, Some(programme), 0, 1));
        let letter = letters.first().map(|letter| letter.id.to_string()).unwrap_or_default();
        let member = self.world.person("Bo").id.to_string();
        let nobody = "0190c0de-0000-7000-8000-000000000000";
        pattern
            .replace("{programme}", &self.programme.slug)
            .replace("{entry}", self.spring.as_str())
            .replace("{judge}", self.jun.as_str())
            .replace("{prize}", &prize)
            .replace("{letter}", &letter)
            .replace("{member}", &member)
            .replace("{name}", "app.css")
            .replace("{file}", nobody)
            .replace("{likeness}", nobody)
            .replace("{field}", "nosuch")
            .replace("{proposal}", nobody)
            .replace("{import}", nobody)
            .replace("{annulment}", nobody)
            .replace("{challenge}", nobody)
            .replace("{fingerprint}", nobody)
            .replace("{named}", nobody)
            .replace("{code}", "NOSUCHCO")
            .replace("{invitation}", nobody)
            .replace("{link}", nobody)
            .replace("{text}", "nosuch")
            .replace("{set}", nobody)
            .replace("{kind}", "burst-open-suspect")
            .replace("{note}", nobody)
            .replace("{sending}", nobody)
            .replace("{session}", nobody)
            .replace("{token}", nobody)
            .replace("{category}", "water")
    }
}

/// Somebody's submitted entry.
pub fn enter(
    world: &World,
    programme: &Programme,
    name: &'static str,
    title: &'static str,
    entity: &'static str,
    category: &'static str,
) -> EntryId {
    let (programme, person) = (programme.clone(), world.person(name));
    world.past(move |conn| {
        let id = entries::store::create(conn, &person, &programme, Moment::now())?;
        let revision = entries::store::find_of(conn, person.id, id)?.0.revision;
        let text = |key: &str, text: &str| (key.to_owned(), Answered::Text(text.to_owned()));
        let answers = [text("entity", entity), text("summary", "It brings water and light to seven villages.")];
        let draft =
            Draft { title: title.to_owned(), answers: Answers(answers.into()), categories: vec![category.to_owned()] };
        let revision = entries::store::save_draft(conn, person.id, &programme, id, &draft, revision, Moment::now())?;
        entries::store::submit(conn, person.id, &programme, id, revision, Moment::now())?;
        Ok(id)
    })
}

pub fn join(world: &World, programme: &Programme, entry: EntryId) {
    let (programme, amina, bo) = (programme.clone(), world.person("Amina"), world.person("Bo"));
    world.past(move |conn| {
        entries::store::invite(conn, &amina, &programme, entry, &bo.email, Moment::now())?;
        let invitation = entries::store::invitations(conn, entry)?.pop().expect("an invitation").id;
        entries::store::accept(conn, &bo, invitation, Moment::now())
    });
}

/// Somebody who judges, and has accepted.
pub fn judge(world: &World, programme: &Programme, name: &'static str) -> JudgeId {
    let (programme, olga, person) = (programme.clone(), world.person("Olga").id, world.person(name));
    world.past(move |conn| {
        let new = NewJudge {
            name: person.name.clone(),
            email: person.email.clone(),
            organisation: format!("Institute of {}", person.name),
            country: "CH".to_owned(),
            languages: vec!["en".to_owned()],
            categories: Vec::new(),
            capacity: Some(10),
            ..NewJudge::default()
        };
        let id = panels::store::add_judge(conn, olga, &programme, &new, Moment::now())?;
        panels::store::answer_invitation(conn, person.id, id, true, Moment::now())?;
        Ok(id)
    })
}

pub fn assign(world: &World, programme: &Programme, pair: Pair) {
    let (programme, olga) = (programme.clone(), world.person("Olga").id);
    world.past(move |conn| {
        let round = programme::store::round(conn, programme.id)?;
        panels::store::add_pair(conn, olga, &programme, &round, pair, Moment::now())?;
        panels::store::release(conn, olga, &programme, &round, Moment::now())
    });
}

/// Whether somebody has a role there.
pub fn has_role(world: &World, programme: &Programme, name: &'static str, role: Role) -> bool {
    let (programme, person) = (programme.id, world.person(name).id);
    world.look(move |conn| accounts::store::has_role(conn, programme, person, &[role]))
}
