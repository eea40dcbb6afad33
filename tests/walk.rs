//! A random walk of ten thousand acts beside a small model of what must hold. On failure the seed is printed:
//! `PALMARES_WALK=seed` walks the same way again.

use std::collections::{BTreeMap, BTreeSet};

use palmares::accounts::{Person, PersonId, Role};
use palmares::audit;
use palmares::column::Moment;
use palmares::db::Conn;
use palmares::entries::EntryId;
use palmares::error::{Error, Result};
use palmares::panels::{self, JudgeId, Nature, Pair};
use palmares::programme::{self, Programme, Round};
use palmares::results;
use palmares::scoring::{self, Given, Judging, Points, Progress, Saved, Typed, Which};

use crate::both_engines;
use crate::support::World;
use crate::support::road::{assign, enter, judge};

const ACTS: usize = 10_000;
/// Acts that are written together: the way is the same, and the disk is asked less often.
const STRIDE: usize = 100;
const JUDGES: [&str; 5] = ["Jun", "Ines", "Omar", "Mina", "Teo"];
const ENTRANTS: [(&str, &str); 8] = [
    ("Amina", "Clear Spring"),
    ("Bo", "Slow Pump"),
    ("Dina", "Long Lamp"),
    ("Zara", "Rain Roof"),
    ("Ella", "Sun Pot"),
    ("Finn", "Mud Brick"),
    ("Gita", "Seed Bank"),
    ("Hugo", "Wind Mill"),
];

both_engines! {
    async fn ten_thousand_acts_leave_what_the_model_says(world) {
        let seed = std::env::var("PALMARES_WALK").ok().and_then(|seed| seed.parse().ok())
            .unwrap_or_else(|| u64::try_from(Moment::now().micros()).unwrap_or(1));
        println!("the walk of seed {seed}");
        let mut walk = Walk::begin(&world, seed);
        for stride in 0..ACTS / STRIDE {
            if stride % 20 == 10 {
                walk.import(&world);
            }
            walk.stride(&world);
        }
        world.past(|conn| {
            while audit::store::seal(conn, Moment::now())? > 0 {}
            Ok(())
        });
        assert_eq!(world.look(audit::store::breaks), [], "the log holds");
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Assign(Pair),
    TakeBack(Pair),
    Save(Pair, i32),
    Submit(Pair),
    Recuse(Pair),
    Declare(Pair),
    Close(usize),
    AskEarly(usize),
    Release(usize),
    AskReopening(usize),
    Agree(usize),
    Annul(usize, Pair),
    Lift(usize, Pair),
}

/// A sheet as the model knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kept {
    level: i32,
    submitted: bool,
    annulled: bool,
}

/// What must hold, in plain sets.
#[derive(Clone, Debug, Default)]
struct Model {
    pairs: BTreeSet<Pair>,
    conflicts: BTreeSet<Pair>,
    sheets: BTreeMap<Pair, Kept>,
    closed_by: Option<usize>,
    early: Option<usize>,
    released: bool,
    reopening: Option<usize>,
}

impl Model {
    fn counts(&self, pair: Pair) -> bool {
        self.pairs.contains(&pair) && !self.conflicts.contains(&pair)
    }

    /// Does the act count? Whatever is refused or comes too late changes nothing.
    fn goes(&mut self, act: Act) -> bool {
        let open = self.closed_by.is_none();
        match act {
            Act::Assign(pair) => !self.conflicts.contains(&pair) && self.pairs.insert(pair) | true,
            Act::TakeBack(pair) => !self.sheets.contains_key(&pair) && self.pairs.remove(&pair) | true,
            Act::Save(pair, level) => {
                let goes = open && self.counts(pair);
                if goes {
                    let fresh = Kept { level, submitted: false, annulled: false };
                    self.sheets.entry(pair).or_insert(fresh).level = level;
                }
                goes
            }
            Act::Submit(pair) => {
                let goes = open && self.counts(pair) && self.sheets.contains_key(&pair);
                if let Some(sheet) = self.sheets.get_mut(&pair).filter(|_| goes) {
                    sheet.submitted = true;
                }
                goes
            }
            Act::Recuse(pair) => open && self.counts(pair) && self.conflicts.insert(pair) | true,
            Act::Declare(pair) => open && self.conflicts.insert(pair) | true,
            Act::Close(by) => {
                self.closed_by = self.closed_by.or(Some(by));
                true
            }
            Act::AskEarly(by) => {
                if !open && !self.released {
                    self.early = self.early.or(Some(by));
                }
                !open
            }
            Act::Release(by) => {
                let goes = !open && (self.released || self.early.is_some_and(|first| first != by));
                self.released |= goes;
                goes
            }
            Act::AskReopening(by) => {
                if !open {
                    self.reopening = self.reopening.or(Some(by));
                }
                !open
            }
            Act::Agree(by) => {
                let goes = self.reopening.is_some_and(|first| first != by);
                if goes {
                    (self.closed_by, self.early, self.released, self.reopening) = (None, None, false, None);
                }
                goes || open
            }
            Act::Annul(_, pair) => {
                if let Some(sheet) = self.sheets.get_mut(&pair).filter(|sheet| sheet.submitted) {
                    sheet.annulled = true;
                }
                true
            }
            Act::Lift(_, pair) => {
                if let Some(sheet) = self.sheets.get_mut(&pair) {
                    sheet.annulled = false;
                }
                true
            }
        }
    }

    fn progress(&self, pair: Pair) -> Progress {
        match self.sheets.get(&pair) {
            None => Progress::NotBegun,
            Some(sheet) if sheet.annulled => Progress::Annulled,
            Some(sheet) if sheet.submitted => Progress::Done,
            Some(_) => Progress::Begun,
        }
    }

    /// What makes the standing: pairs that count, with the level that their sheets give for everything.
    fn standing(&self) -> BTreeMap<Pair, i32> {
        let stands = |(pair, sheet): (&Pair, &Kept)| {
            (self.counts(*pair) && sheet.submitted && !sheet.annulled).then_some((*pair, sheet.level))
        };
        self.sheets.iter().filter_map(stands).collect()
    }
}

struct Walk {
    model: Model,
    scene: Scene,
    dice: u64,
    seed: u64,
    now: Moment,
    imported: usize,
}

#[derive(Clone)]
struct Scene {
    programme: Programme,
    entries: Vec<EntryId>,
    judges: Vec<JudgeId>,
    people: BTreeMap<JudgeId, Person>,
    /// Who organises and chairs: three of whom two have to differ.
    behind: Vec<PersonId>,
}

impl Walk {
    fn begin(world: &World, seed: u64) -> Self {
        let programme = world.small_prize();
        let behind = vec![
            world.person("Olga").id,
            world.with_role("Kofi", &programme, Role::Chair).id,
            world.with_role("Nadia", &programme, Role::Organiser).id,
        ];
        let judges: Vec<JudgeId> = JUDGES.iter().map(|name| judge(world, &programme, name)).collect();
        let people = judges.iter().zip(JUDGES).map(|(judge, name)| (*judge, world.person(name))).collect();
        let entry = |(name, title): &(&'static str, &'static str)| {
            enter(world, &programme, name, title, "A Trust of its own", "water")
        };
        let entries: Vec<EntryId> = ENTRANTS[..5].iter().map(entry).collect();
        let first = Pair { entry: entries[0], judge: judges[0] };
        assign(world, &programme, first);
        let scene = Scene { programme, entries, judges, people, behind };
        let model = Model { pairs: BTreeSet::from([first]), ..Model::default() };
        Self { model, scene, dice: seed | 1, seed, now: Moment::now(), imported: 0 }
    }

    /// One more entry comes in while all goes on.
    fn import(&mut self, world: &World) {
        let Some((name, title)) = ENTRANTS.get(5 + self.imported) else { return };
        self.imported += 1;
        self.scene.entries.push(enter(world, &self.scene.programme, name, title, "A Trust of its own", "light"));
    }

    fn below(&mut self, most: usize) -> usize {
        self.dice ^= self.dice << 13;
        self.dice ^= self.dice >> 7;
        self.dice ^= self.dice << 17;
        usize::try_from(self.dice % u64::try_from(most).unwrap_or(1)).unwrap_or(0)
    }

    fn pair(&mut self) -> Pair {
        let (entry, judge) = (self.below(self.scene.entries.len()), self.below(self.scene.judges.len()));
        Pair { entry: self.scene.entries[entry], judge: self.scene.judges[judge] }
    }

    fn act(&mut self) -> Act {
        let (pair, who) = (self.pair(), self.below(3));
        match self.below(100) {
            0..18 => Act::Assign(pair),
            18..23 => Act::TakeBack(pair),
            23..51 => Act::Save(pair, i32::try_from(self.below(3)).unwrap_or(0) + 1),
            51..69 => Act::Submit(pair),
            69 if self.below(8) == 0 => Act::Recuse(pair),
            70 if self.below(8) == 0 => Act::Declare(pair),
            71..74 => Act::Close(who),
            74..78 => Act::AskEarly(who),
            78..82 => Act::Release(who),
            82..86 => Act::AskReopening(who),
            86..92 => Act::Agree(who),
            92..96 => Act::Annul(who, pair),
            _ => Act::Lift(who, pair),
        }
    }

    /// Some acts with what the model says of each; then everything is looked at.
    fn stride(&mut self, world: &World) {
        let mut steps = Vec::new();
        for _ in 0..STRIDE {
            let act = self.act();
            self.now = self.now.plus_seconds(1);
            steps.push((act, self.model.goes(act), self.now));
        }
        let (scene, seed) = (self.scene.clone(), self.seed);
        let wrong = world.past(move |conn| {
            for (act, goes, now) in &steps {
                let done = scene.act(conn, *act, *now);
                match (&done, goes) {
                    (Ok(()), true) | (Err(Error::Refused(_) | Error::Conflict(_) | Error::NotFound), false) => {}
                    (Err(Error::Collision), _) => return Err(Error::Collision),
                    _ => return Ok(Some(format!("seed {seed}: {act:?} should go: {goes}, but {done:?}"))),
                }
            }
            Ok(None)
        });
        assert_eq!(wrong, None);
        self.look(world);
    }

    fn look(&self, world: &World) {
        let (scene, seed) = (&self.scene, self.seed);
        let round = world.look(|conn| programme::store::round(conn, scene.programme.id));
        let coverage = world.look(|conn| scoring::store::coverage(conn, &scene.programme, &round));
        let found: BTreeMap<Pair, Progress> = coverage
            .entries
            .iter()
            .flat_map(|line| {
                line.judges.iter().map(|(judge, progress)| (Pair { entry: line.entry.id, judge: *judge }, *progress))
            })
            .collect();
        let wanted: BTreeMap<Pair, Progress> = self
            .model
            .pairs
            .iter()
            .filter(|pair| self.model.counts(**pair))
            .map(|pair| (*pair, self.model.progress(*pair)))
            .collect();
        assert_eq!(found, wanted, "seed {seed}: the coverage");
        let sheets = world.app.db.read_now(|conn| scoring::store::sheets_of_round(conn, round.id));
        match sheets {
            Err(_) => assert!(!self.model.released, "seed {seed}: released, and nobody may read"),
            Ok(sheets) => {
                assert!(self.model.released && self.model.closed_by.is_some(), "seed {seed}: read before the release");
                let found: BTreeMap<Pair, i32> = sheets
                    .iter()
                    .map(|sheet| (Pair { entry: sheet.entry_id, judge: sheet.judge_id }, level(&sheet.points)))
                    .collect();
                assert_eq!(found, self.model.standing(), "seed {seed}: the sheets of the standing");
                assert_eq!(found.len(), sheets.len(), "seed {seed}: no sheet counts twice");
            }
        }
        let closed = world.look(|conn| scoring::store::is_closed(conn, round.id));
        assert_eq!(closed, self.model.closed_by.is_some(), "seed {seed}: closed");
    }
}

fn level(points: &Points) -> i32 {
    match points.0.get("impact") {
        Some(Given::Level(level)) => *level,
        _ => 0,
    }
}

impl Scene {
    fn act(&self, conn: &mut Conn, act: Act, now: Moment) -> Result<()> {
        let (of, olga) = (&self.programme, self.behind[0]);
        let round = programme::store::round(conn, of.id)?;
        match act {
            Act::Assign(pair) => panels::store::add_pair(conn, olga, of, &round, pair, now),
            Act::TakeBack(pair) => scoring::store::remove_pair(conn, olga, of, &round, pair, now),
            Act::Save(pair, level) => self.save(conn, pair, level, now),
            Act::Submit(pair) => self.submit(conn, pair, now),
            Act::Recuse(pair) => {
                let task = self.task(conn, pair)?;
                scoring::store::recuse(conn, &task, (Nature::Mentored, "I advise them."), now)
            }
            Act::Declare(pair) => {
                scoring::store::declare_conflict(conn, olga, of, &round, pair, (Nature::Other, "Known."), now)
            }
            Act::Close(by) => scoring::store::close(conn, self.behind[by], of, &round, "Enough.", now),
            Act::AskEarly(by) => scoring::store::ask_early(conn, self.behind[by], of, &round, "In a hurry.", now),
            Act::Release(by) => scoring::store::release(conn, self.behind[by], of, &round, now),
            Act::AskReopening(by) => results::store::ask_reopening(conn, self.behind[by], of, "Once more.", now),
            Act::Agree(by) => results::store::reopen(conn, self.behind[by], of, now),
            Act::Annul(by, pair) => self.annul(conn, &round, self.behind[by], pair, now),
            Act::Lift(by, pair) => self.lift(conn, &round, self.behind[by], pair, now),
        }
    }

    fn task(&self, conn: &mut Conn, pair: Pair) -> Result<scoring::Task> {
        Judging::of(conn, self.people[&pair.judge].clone(), self.programme.clone())?.task(conn, pair.entry)
    }

    fn save(&self, conn: &mut Conn, pair: Pair, level: i32, now: Moment) -> Result<()> {
        let task = self.task(conn, pair)?;
        let revision = scoring::store::sheet(conn, &task)?.map_or(0, |sheet| sheet.revision);
        let points = ["impact", "craft"].map(|key| (key.to_owned(), Given::Level(level)));
        let typed = Typed { points: Points(points.into()), revision, ..Typed::default() };
        match scoring::store::save(conn, &task, &typed, now)? {
            Saved::Kept(_) => Ok(()),
            Saved::Stale(_) => Err(Error::Internal("nobody else writes this sheet".to_owned())),
        }
    }

    fn submit(&self, conn: &mut Conn, pair: Pair, now: Moment) -> Result<()> {
        let task = self.task(conn, pair)?;
        let revision = scoring::store::sheet(conn, &task)?.map_or(0, |sheet| sheet.revision);
        scoring::store::submit(conn, &task, revision, now).map(|_| ())
    }

    fn annul(&self, conn: &mut Conn, round: &Round, by: PersonId, pair: Pair, now: Moment) -> Result<()> {
        let in_hand = scoring::store::in_hand(conn, round.id)?;
        let Some(sheet) = in_hand.iter().find(|it| it.entry == pair.entry && it.judge == pair.judge) else {
            return Ok(());
        };
        results::store::annul(conn, by, &self.programme, Which::Sheet(sheet.id), "Wrong entry.", now).map(|_| ())
    }

    fn lift(&self, conn: &mut Conn, round: &Round, by: PersonId, pair: Pair, now: Moment) -> Result<()> {
        let name = &self.people[&pair.judge].name;
        let all = scoring::store::annulments(conn, round.id)?;
        let found = all.iter().find(|it| it.lifted.is_none() && it.entry == pair.entry && it.judge == *name);
        let Some(found) = found else { return Ok(()) };
        results::store::lift(conn, by, &self.programme, found.id, "Right entry.", now)
    }
}
