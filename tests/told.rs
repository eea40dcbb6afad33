//! What a team is told after a round that is no sheet of criteria: that it was judged, and nothing that tells a single judge's
//! order, points, vote or choice.

use std::collections::{BTreeMap, BTreeSet};

use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::entries::EntryId;
use palmares::language::plain;
use palmares::panels::{self, Pair};
use palmares::programme::{self, Estimator, Feedback, Method, Programme, Setup, SetupRound, StageKind};
use palmares::results::{Capacity, NewDecision, NewShortlist, store};
use palmares::routes;
use palmares::scoring::{self, BallotSaved, BallotTyped, Given, Judging, Points, Saved, Typed};

use crate::both_engines;
use crate::support::road::{assign, enter, judge};
use crate::support::{SMALL, World};

const SLUG: &str = "told-prize";

both_engines! {
    async fn after_an_order_a_team_reads_how_many_ranked_it_and_no_place(world) {
        let prize = Prize::of(world, |round| {
            vec![SetupRound { method: Method::Order, estimator: Estimator::Mixed, ..round.clone() }]
        });
        prize.give_all();
        prize.ballot("Jun", [1, 2, 3]);
        prize.ballot("Ines", [3, 1, 2]);
        prize.close();
        prize.publish(prize.pump);
        for (name, entry) in prize.teams() {
            let seen = prize.told(name, entry).await;
            assert!(seen.contains("2 judges were given your entry.") && seen.contains("2 of them scored it."), "{seen}");
            nothing_more(&seen);
        }
    }

    async fn after_a_budget_a_team_reads_how_many_gave_points_and_not_how_many_points(world) {
        let prize =
            Prize::of(world, |round| vec![SetupRound { method: Method::Budget, budget: Some(100), ..round.clone() }]);
        prize.give_all();
        prize.ballot("Jun", [63, 37, 0]);
        prize.ballot("Ines", [0, 37, 63]);
        prize.close();
        prize.publish(prize.spring);
        for (name, entry) in prize.teams() {
            let seen = prize.told(name, entry).await;
            assert!(seen.contains("2 judges were given your entry."), "{seen}");
            let words: Vec<&str> = seen.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').collect();
            assert!(!words.contains(&"63") && !words.contains(&"37"), "{seen}");
            nothing_more(&seen);
        }
    }

    async fn after_an_expo_a_team_reads_how_many_came_and_not_who_was_better(world) {
        let prize = Prize::of(world, |round| vec![SetupRound { method: Method::Expo, ..round.clone() }]);
        prize.number_tables();
        for name in ["Jun", "Ines"] {
            prize.walk(name).await;
        }
        prize.close();
        prize.publish(prize.spring);
        for (name, entry) in prize.teams() {
            let seen = prize.told(name, entry).await;
            assert!(seen.contains("2 judges"), "{seen}");
            nothing_more(&seen);
        }
    }

    async fn after_a_gate_and_a_final_a_team_reads_each_round_that_it_was_in(world) {
        let prize = Prize::of(world, |round| {
            let mut gate = SetupRound { method: Method::Gate, names: named("The gate"), ..round.clone() };
            gate.criteria.truncate(1);
            for (points, level) in (0..).zip(&mut gate.criteria[0].levels) {
                level.points = points;
            }
            vec![gate, SetupRound { names: named("The final"), ..round.clone() }]
        });
        prize.give_all();
        for name in ["Jun", "Ines"] {
            for (entry, level) in [(prize.spring, 2), (prize.pump, 0), (prize.lamp, 2)] {
                prize.score(name, entry, level, "It would pass on any day.");
            }
        }
        prize.close();
        prize.let_through([prize.spring, prize.lamp]);
        for (name, level) in [("Jun", 3), ("Ines", 2)] {
            for entry in [prize.spring, prize.lamp] {
                assign(&prize.world, &prize.programme, Pair { entry, judge: prize.judge(name) });
                prize.score(name, entry, level, "");
            }
        }
        prize.close();
        prize.publish(prize.spring);
        let spring = prize.told("Amina", prize.spring).await;
        let (gate, last) = (spring.find("The gate").expect("the gate"), spring.find("The final").expect("the final"));
        assert!(gate < last && spring[..last].matches("2 of them scored it.").count() == 1, "{spring}");
        assert!(!spring[gate..last].contains("third of the scale"), "a vote at a gate is told by nobody: {spring}");
        assert!(spring[last..].contains("in the upper third of the scale"), "{spring}");
        assert!(spring.contains("It would pass on any day."), "{spring}");
        let pump = prize.told("Bo", prize.pump).await;
        assert!(pump.contains("The gate") && !pump.contains("The final"), "it was in no final: {pump}");
        assert!(!pump.contains("third of the scale") && !pump.contains("did not pass"), "{pump}");
    }
}

/// A receipt alone: no criterion, no value, nobody's name.
fn nothing_more(seen: &str) {
    for words in ["third of the scale", " of 3", "place", "better", "Jun", "Ines", "not told"] {
        assert!(!seen.contains(words), "{words}: {seen}");
    }
}

fn named(name: &str) -> palmares::language::Names {
    palmares::language::Names::english(name)
}

/// The small prize with other rounds and everything told that may be: three entries, Jun and Ines.
struct Prize {
    world: World,
    programme: Programme,
    spring: EntryId,
    pump: EntryId,
    lamp: EntryId,
}

impl Prize {
    fn of(world: World, rounds: impl Fn(&SetupRound) -> Vec<SetupRound>) -> Self {
        let mut setup: Setup = toml::from_str(SMALL).expect("the small prize");
        setup.rounds = rounds(&setup.rounds[0]);
        (setup.terms.feedback, setup.terms.comments) = (Feedback::Means, true);
        let olga = world.person("Olga").id;
        let programme = world.past(move |conn| programme::store::make(conn, olga, SLUG, &setup, Moment::now()));
        world.with_role("Kofi", &programme, Role::Chair);
        let spring = enter(&world, &programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
        let pump = enter(&world, &programme, "Bo", "Slow Pump", "Pump Works", "water");
        let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
        world.stage(&programme, StageKind::Entries, -48, -1);
        for name in ["Jun", "Ines"] {
            judge(&world, &programme, name);
        }
        Self { world, programme, spring, pump, lamp }
    }

    const fn teams(&self) -> [(&'static str, EntryId); 3] {
        [("Amina", self.spring), ("Bo", self.pump), ("Zara", self.lamp)]
    }

    fn judge(&self, name: &'static str) -> panels::JudgeId {
        let (of, person) = (self.programme.id, self.world.person(name).id);
        self.world.look(move |conn| Ok(panels::store::judge_of(conn, of, person)?.id))
    }

    fn give_all(&self) {
        for (_, entry) in self.teams() {
            for name in ["Jun", "Ines"] {
                assign(&self.world, &self.programme, Pair { entry, judge: self.judge(name) });
            }
        }
    }

    fn ballot(&self, name: &'static str, marks: [i32; 3]) {
        let (programme, person) = (self.programme.clone(), self.world.person(name));
        let marks: BTreeMap<EntryId, i32> = self.teams().into_iter().map(|(_, entry)| entry).zip(marks).collect();
        self.world.past(move |conn| {
            let judging = Judging::of(conn, person.clone(), programme.clone())?;
            let typed = BallotTyped { marks: marks.clone(), tab: "a tab".to_owned(), ..BallotTyped::default() };
            let BallotSaved::Kept(revision) = scoring::store::save_ballot(conn, &judging, &typed, Moment::now())?
            else {
                panic!("a ballot that was not kept");
            };
            scoring::store::submit_ballot(conn, &judging, revision, Moment::now())
        });
    }

    fn score(&self, name: &'static str, entry: EntryId, level: i32, comment: &'static str) {
        let (programme, person) = (self.programme.clone(), self.world.person(name));
        self.world.past(move |conn| {
            let task = Judging::of(conn, person.clone(), programme.clone())?.task(conn, entry)?;
            let rubric = programme::store::rubric(conn, task.round.id)?;
            let points = rubric.criteria.iter().map(|it| (it.key.clone(), Given::Level(level))).collect();
            let typed = Typed { points: Points(points), comment: comment.to_owned(), ..Typed::default() };
            let Saved::Kept(sheet) = scoring::store::save(conn, &task, &typed, Moment::now())? else {
                panic!("a sheet that was not kept");
            };
            scoring::store::submit(conn, &task, sheet.revision, Moment::now())?;
            Ok(())
        });
    }

    fn number_tables(&self) {
        let (of, olga) = (self.programme.clone(), self.world.person("Olga").id);
        self.world.past(move |conn| {
            let numbering = palmares::entries::Numbering { first: 1, step: 1, anew: true };
            palmares::entries::store::number_tables(conn, olga, &of, numbering, Moment::now())
        });
    }

    /// From table to table, and always the one before was better.
    async fn walk(&self, name: &'static str) {
        let judge = self.world.visit_as(name).await;
        let (expo, acts) = (routes::expo(SLUG), routes::expo_acts(SLUG));
        for act in ["next", "arrived", "neither", "arrived", "before", "arrived", "before"] {
            let page = judge.get(&expo).await;
            let of = |field: &str| {
                let start = format!("name=\"{field}\" value=\"");
                let value = page.body.split(&start).nth(1).and_then(|rest| rest.split('"').next());
                value.unwrap_or_default().to_owned()
            };
            let (number, entry) = (of("number"), of("entry"));
            let tapped = judge.post(&acts, &[("number", &number), ("entry", &entry), ("act", act)]).await;
            assert_eq!(tapped.status, 303, "{name} {act}: {}", tapped.body);
        }
    }

    /// Olga closes the round at hand, and Kofi lets its scores be read: those of the last round after its announced end.
    fn close(&self) {
        let (programme, people) = (self.programme.clone(), ["Olga", "Kofi"].map(|name| self.world.person(name).id));
        let rounds = self.world.look(|conn| programme::store::rounds(conn, programme.id)).len();
        let at_hand = self.world.look(|conn| programme::store::round(conn, programme.id));
        if usize::try_from(at_hand.number()) == Ok(rounds) {
            self.world.stage(&programme, StageKind::Scoring, -48, -1);
        }
        self.world.past(move |conn| {
            scoring::store::close(conn, people[0], &programme, &at_hand, "Enough for a test.", Moment::now())?;
            scoring::store::release(conn, people[1], &programme, &at_hand, Moment::now())
        });
    }

    fn let_through(&self, entries: [EntryId; 2]) {
        let (programme, people) = (self.programme.clone(), ["Olga", "Kofi"].map(|name| self.world.person(name).id));
        self.world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?.id;
            let (entries, reason) = (BTreeSet::from(entries), "As the panel agreed.".to_owned());
            let wanted = NewShortlist { round, after: 0, entries, reason };
            store::make_list(conn, people[1], &programme, &wanted, Moment::now())?;
            let list = store::latest_list(conn, round)?.expect("a list").id;
            for (person, capacity) in people.into_iter().zip([Capacity::Organiser, Capacity::Chair]) {
                store::sign_list(conn, person, &programme, (round, list), capacity, Moment::now())?;
            }
            store::open_next(conn, people[0], &programme, (round, list), Moment::now())
        });
    }

    /// The winner for water is that one, for light the lamp; both sign, and it is published.
    fn publish(&self, water: EntryId) {
        let (programme, people) = (self.programme.clone(), ["Olga", "Kofi"].map(|name| self.world.person(name).id));
        let winners = [("water", water), ("light", self.lamp)];
        self.world.past(move |conn| {
            let prizes = programme::store::prizes(conn, programme.id)?;
            for (code, winner) in winners {
                let prize = prizes.iter().find(|it| it.code == code).expect("the prize").id;
                let reason = "As the panel agreed.".to_owned();
                let wanted = NewDecision { prize, after: 0, winners: vec![winner], others: Vec::new(), reason };
                store::decide(conn, people[1], &programme, &wanted, Moment::now())?;
                let decision = store::decided_for(conn, prize)?.expect("a decision").decision.id;
                for (person, capacity) in people.into_iter().zip([Capacity::Organiser, Capacity::Chair]) {
                    store::sign(conn, person, &programme, prize, decision, capacity, Moment::now())?;
                }
            }
            store::publish(conn, people[0], &programme, Moment::now())
        });
    }

    /// The words of the page, as the team reads them.
    async fn told(&self, name: &'static str, entry: EntryId) -> String {
        let page = self.world.visit_as(name).await.get(routes::feedback(entry)).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let words = plain(&page.body);
        words.split("How this is told").next().unwrap_or_default().to_owned()
    }
}
