//! From nominees to one winner for each category: what each round shows to whom, and how the next one begins.

use std::collections::BTreeSet;

use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::entries::EntryId;
use palmares::panels::{self, JudgeId, Pair};
use palmares::programme::{self, Programme, Setup, SetupRound, StageKind};
use palmares::scoring::{self, Given, Judging, Points, Saved, Typed};

use crate::both_engines;
use crate::support::road::{assign, enter, judge};
use crate::support::visitor::Seen;
use crate::support::{SMALL, World};

both_engines! {
    async fn the_round_at_hand_is_the_last_that_was_opened(world) {
        let prize = Rounds::begin(world);
        assert_eq!(prize.round_at_hand(), 1);
        prize.close();
        assert_eq!(prize.round_at_hand(), 1, "closing a round does not begin the next");
        prize.let_in(2, &[prize.spring, prize.lamp]);
        assert_eq!(prize.round_at_hand(), 2);
        prize.let_in(2, &[prize.spring, prize.lamp]);
        assert_eq!(prize.round_at_hand(), 2, "opening it twice changes nothing");
        assert_eq!(prize.entries_at_hand(), BTreeSet::from([prize.spring, prize.lamp]));
    }

    async fn a_judge_without_an_entry_in_the_second_round_sees_nothing_of_it(world) {
        let prize = Rounds::begin(world);
        prize.close();
        prize.let_in(2, &[prize.spring, prize.lamp]);
        assign(&prize.world, &prize.programme, Pair { entry: prize.spring, judge: prize.jun });
        let (jun, ines) = (prize.world.visit_as("Jun").await, prize.world.visit_as("Ines").await);
        let list = prize.path("judging");
        assert!(jun.get(&list).await.says("Clear Spring"));
        assert!(!jun.get(&list).await.says("Long Lamp"));
        let empty = ines.get(&list).await;
        assert!(empty.says("No entries yet") && !empty.says("Clear Spring"), "{}", empty.body);
        for entry in [prize.spring, prize.pump, prize.lamp] {
            assert_eq!(ines.get(prize.path(&format!("judging/{entry}"))).await.status, 404);
        }
        assert_eq!(jun.get(prize.path(&format!("judging/{}", prize.spring))).await.status, 200);
        let blank = jun.get(prize.path(&format!("judging/{}", prize.spring))).await;
        assert!(!blank.body.contains("checked"), "the second round begins without points");
    }

    async fn the_standing_of_a_closed_round_is_seen_while_the_next_is_judged_and_no_winner_is_decided(world) {
        let prize = Rounds::begin(world);
        prize.close();
        let (olga, jun) = (prize.world.visit_as("Olga").await, prize.world.visit_as("Jun").await);
        assert_eq!(olga.get(prize.path("standings")).await.status, 200);
        assert_eq!(olga.get(prize.path("decisions")).await.status, 403);
        prize.let_in(2, &[prize.spring, prize.lamp]);
        let first = olga.get(prize.path("standings?category=water")).await;
        assert!(first.says("Clear Spring") && first.says("Round 1: Nominees"), "{}", first.body);
        assert!(!first.says("Round 2: Winners"), "the round that is open has no standing");
        assert_eq!(olga.get(prize.path("standings?round=2")).await.status, 404);
        assert_eq!(olga.get(prize.path("decisions")).await.status, 403);
        assert_eq!(olga.get(prize.path("publication")).await.status, 403);
        assert_eq!(jun.get(prize.path("standings?round=1")).await.status, 404);
        assert!(olga.get(prize.path("coverage")).await.says("Round 2: Winners"));
        for (name, entry) in [("Jun", prize.spring), ("Jun", prize.lamp)] {
            assign(&prize.world, &prize.programme, Pair { entry, judge: prize.jun });
            prize.score(name, entry, 2);
        }
        prize.close();
        let last = olga.get(prize.path("standings?category=water")).await;
        assert!(last.says("Clear Spring") && !last.says("Slow Pump"), "{}", last.body);
        let first = olga.get(prize.path("standings?category=water&round=1")).await;
        assert!(first.says("Slow Pump") && first.says("round=2"), "{}", first.body);
        assert_eq!(olga.get(prize.path(&format!("standings/{}", prize.pump))).await.status, 404);
        assert_eq!(olga.get(prize.path(&format!("standings/{}?round=1", prize.pump))).await.status, 200);
        assert_eq!(olga.get(prize.path("decisions")).await.status, 200);
    }
}

/// Words as a reader has them: without the marks by which a page keeps what it inserts apart.
trait Says {
    fn says(&self, words: &str) -> bool;
}

impl Says for Seen {
    fn says(&self, words: &str) -> bool {
        palmares::language::plain(&self.body).contains(words)
    }
}

/// The small prize in two rounds: three entries, of which Jun and Ines have scored all.
struct Rounds {
    world: World,
    programme: Programme,
    spring: EntryId,
    pump: EntryId,
    lamp: EntryId,
    jun: JudgeId,
}

impl Rounds {
    fn begin(world: World) -> Self {
        let programme = edition(&world, |round| vec![named(round, "Nominees"), named(round, "Winners")]);
        world.with_role("Kofi", &programme, Role::Chair);
        world.with_role("Noor", &programme, Role::Auditor);
        let spring = enter(&world, &programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let pump = enter(&world, &programme, "Bo", "Slow Pump", "Pump Works", "water");
        let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
        world.stage(&programme, StageKind::Entries, -48, -1);
        let (jun, ines) = (judge(&world, &programme, "Jun"), judge(&world, &programme, "Ines"));
        let prize = Self { world, programme, spring, pump, lamp, jun };
        for (entry, level) in [(spring, 3), (pump, 1), (lamp, 2)] {
            for (name, judge) in [("Jun", jun), ("Ines", ines)] {
                assign(&prize.world, &prize.programme, Pair { entry, judge });
                prize.score(name, entry, level);
            }
        }
        prize
    }

    fn path(&self, rest: &str) -> String {
        format!("/programmes/{}/{rest}", self.programme.slug)
    }

    /// The judge gives that level for everything, and submits.
    fn score(&self, name: &'static str, entry: EntryId, level: i32) {
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

    /// Olga closes the round at hand, and Kofi lets its scores be read: those of the last round after its announced end.
    fn close(&self) {
        let (programme, olga, kofi) =
            (self.programme.clone(), self.world.person("Olga").id, self.world.person("Kofi").id);
        let rounds = self.world.look(|conn| programme::store::rounds(conn, programme.id)).len();
        if usize::try_from(self.round_at_hand()) == Ok(rounds) {
            self.world.stage(&programme, StageKind::Scoring, -48, -1);
        }
        self.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            scoring::store::close(conn, olga, &programme, &round, "enough for a test", Moment::now())?;
            scoring::store::release(conn, kofi, &programme, &round, Moment::now())
        });
    }

    /// Opens the round of that number with these entries in it, as its past.
    fn let_in(&self, number: i32, entries: &[EntryId]) {
        let (programme, olga) = (self.programme.clone(), self.world.person("Olga").id);
        let entries: BTreeSet<EntryId> = entries.iter().copied().collect();
        self.world.past(move |conn| {
            let rounds = programme::store::rounds(conn, programme.id)?;
            let round = rounds.iter().find(|round| round.number() == number).expect("the round");
            if programme::store::open_round(conn, olga, &programme, round, Moment::now())? {
                panels::store::let_in(conn, round.id, &entries)?;
            }
            Ok(())
        });
    }

    fn round_at_hand(&self) -> i32 {
        self.world.look(|conn| programme::store::round(conn, self.programme.id)).number()
    }

    fn entries_at_hand(&self) -> BTreeSet<EntryId> {
        let found = self.world.look(|conn| panels::store::eligible_entries(conn, &self.programme));
        found.into_iter().map(|entry| entry.id).collect()
    }
}

/// The small prize with other rounds, made of its one.
fn edition(world: &World, rounds: impl Fn(&SetupRound) -> Vec<SetupRound>) -> Programme {
    let mut setup: Setup = toml::from_str(SMALL).expect("the small prize");
    setup.rounds = rounds(&setup.rounds[0]);
    let olga = world.person("Olga").id;
    world.past(move |conn| programme::store::make(conn, olga, "prize-in-rounds", &setup, Moment::now()))
}

fn named(round: &SetupRound, name: &str) -> SetupRound {
    SetupRound { names: palmares::language::Names::english(name), ..round.clone() }
}
