//! What every assignment keeps to, on small questions of every shape and on one of the size of 2020.

use proptest::prelude::*;

use super::*;
use crate::column::RawId;

#[test]
fn an_entry_that_only_one_judge_may_take_gets_that_judge() {
    // Judge 0 may take everything but has room for one; the second entry has nobody else.
    let mut question = question(2, &[1, 1], 1);
    question.conflicts.insert(pair(&question, 1, 1));
    let answer = found(&question);
    assert_eq!(answer.pairs, [pair(&question, 0, 1), pair(&question, 1, 0)]);
    assert_eq!(answer.short, []);
}

#[test]
fn whoever_knows_other_categories_gets_nothing_and_a_generalist_anything() {
    let mut question = question(1, &[5, 5], 2);
    let (water, light) = (CategoryId::fresh(), CategoryId::fresh());
    question.entries[0].categories = vec![water];
    question.judges[0].categories = vec![light];
    let answer = found(&question);
    assert_eq!(answer.pairs, [pair(&question, 0, 1)]);
    assert_eq!(answer.short[0].missing, 1);
    assert_eq!(answer.short[0].why.id, "panels-why-few-judges");
}

#[test]
fn work_is_shared_evenly() {
    let question = question(30, &[30, 30, 30], 2);
    let loads = loads(&question, &found(&question));
    assert_eq!(loads, [20, 20, 20]);
}

#[test]
fn eight_hundred_entries_take_no_time() {
    let mut question = question(806, &[50; 40], 2);
    let categories: Vec<CategoryId> = (0..18).map(|_| CategoryId::fresh()).collect();
    for (number, entry) in question.entries.iter_mut().enumerate() {
        entry.categories = vec![categories[number % 18]];
    }
    for (number, judge) in question.judges.iter_mut().enumerate() {
        judge.categories = (0..6).map(|step| categories[(number + step * 3) % 18]).collect();
    }
    let begun = std::time::Instant::now();
    let answer = found(&question);
    assert!(begun.elapsed().as_secs() < 5, "even without optimisation");
    assert_eq!(answer.pairs.len(), 1612);
    assert!(loads(&question, &answer).iter().all(|load| *load <= 50));
}

proptest! {
    #[test]
    fn nobody_gets_what_they_must_not_or_too_much_or_twice(question in any_question()) {
        let answer = found(&question);
        let all: BTreeSet<Pair> = answer.pairs.iter().copied().collect();
        prop_assert_eq!(all.len(), answer.pairs.len());
        prop_assert!(answer.pairs.iter().all(|pair| !question.conflicts.contains(pair)));
        prop_assert!(answer.pairs.iter().all(|pair| !question.kept.contains(pair)));
        for (number, judge) in question.judges.iter().enumerate() {
            let kept = question.kept.iter().filter(|pair| pair.judge == judge.id).count();
            prop_assert!(loads(&question, &answer)[number] <= judge.capacity.saturating_sub(kept));
        }
        for pair in &answer.pairs {
            let entry = question.entries.iter().find(|it| it.id == pair.entry).expect("it is there");
            let judge = question.judges.iter().find(|it| it.id == pair.judge).expect("it is there");
            prop_assert!(may_take(&question, entry, judge));
        }
    }

    #[test]
    fn what_is_missing_is_missing_because_nobody_could(question in any_question()) {
        let answer = found(&question);
        prop_assert_eq!(answer.pairs.len(), most_pairs(&question));
        for entry in &question.entries {
            let has = |pairs: &[Pair]| pairs.iter().filter(|pair| pair.entry == entry.id).count();
            let missing = answer.short.iter().find(|it| it.entry == entry.id).map_or(0, |it| it.missing);
            let got = has(&answer.pairs) + has(&question.kept);
            prop_assert!(got >= question.sheets_needed || got + missing == question.sheets_needed);
            prop_assert!(missing == 0 || got < question.sheets_needed);
        }
    }

    #[test]
    fn the_same_question_has_the_same_answer(question in any_question()) {
        prop_assert_eq!(found(&question), found(&question));
    }
}

/// The most pairs that anybody could make, by the plainest method there is: flow by depth-first search.
fn most_pairs(question: &Question) -> usize {
    let kept: BTreeSet<Pair> = question.kept.iter().copied().collect();
    let count = |by: &dyn Fn(&Pair) -> bool| kept.iter().filter(|pair| by(pair)).count();
    let (n, m) = (question.entries.len(), question.judges.len());
    let (source, sink) = (n + m, n + m + 1);
    let mut room = vec![vec![0_usize; n + m + 2]; n + m + 2];
    for (e, entry) in question.entries.iter().enumerate() {
        room[source][e] = question.sheets_needed.saturating_sub(count(&|pair| pair.entry == entry.id));
        for (j, judge) in question.judges.iter().enumerate() {
            let pair = Pair { entry: entry.id, judge: judge.id };
            room[e][n + j] = usize::from(may_take(question, entry, judge) && !kept.contains(&pair));
        }
    }
    for (j, judge) in question.judges.iter().enumerate() {
        room[n + j][sink] = judge.capacity.saturating_sub(count(&|pair| pair.judge == judge.id));
    }
    let mut flow = 0;
    while push(&mut room, source, sink, &mut BTreeSet::new()) {
        flow += 1;
    }
    flow
}

fn push(room: &mut [Vec<usize>], at: usize, sink: usize, seen: &mut BTreeSet<usize>) -> bool {
    if at == sink {
        return true;
    }
    if !seen.insert(at) {
        return false;
    }
    for next in 0..room.len() {
        if room[at][next] > 0 && push(room, next, sink, seen) {
            room[at][next] -= 1;
            room[next][at] += 1;
            return true;
        }
    }
    false
}

fn any_question() -> impl Strategy<Value = Question> {
    let judges = prop::collection::vec((0_usize..5, 0_u8..8), 1..6);
    let entries = prop::collection::vec(1_u8..8, 1..7);
    let marks = prop::collection::vec(0_u8..10, 36);
    (entries, judges, 1_usize..4, marks).prop_map(|(entries, judges, needed, marks)| {
        let capacities: Vec<usize> = judges.iter().map(|(capacity, _)| *capacity).collect();
        let mut question = question(entries.len(), &capacities, needed);
        let known: Vec<CategoryId> =
            (0..3).map(|n| CategoryId::parse(numbered(90 + n).as_str()).expect("it is there")).collect();
        let of = |bits: u8| (0..3).filter(|n| bits & (1 << n) != 0).map(|n| known[n]).collect::<Vec<_>>();
        for (entry, bits) in question.entries.iter_mut().zip(&entries) {
            entry.categories = of(*bits);
        }
        for (judge, (_, bits)) in question.judges.iter_mut().zip(&judges) {
            judge.categories = of(*bits);
        }
        for e in 0..entries.len() {
            for j in 0..judges.len() {
                match marks[e * 6 + j] {
                    0 | 1 => drop(question.conflicts.insert(pair(&question, e, j))),
                    2 => question.kept.push(pair(&question, e, j)),
                    _ => {}
                }
            }
        }
        question
    })
}

fn found(question: &Question) -> Assignment {
    assign(question, |_| {})
}

fn may_take(question: &Question, entry: &EntryToJudge, judge: &JudgeWithRoom) -> bool {
    super::traits::knows(entry, judge) && !question.conflicts.contains(&Pair { entry: entry.id, judge: judge.id })
}

fn question(entries: usize, capacities: &[usize], sheets_needed: usize) -> Question {
    let entries = (0..entries)
        .map(|n| EntryToJudge {
            id: entry_id(n),
            categories: Vec::new(),
            topics: Vec::new(),
            languages: Vec::new(),
            country: String::new(),
        })
        .collect();
    let judge = |(n, capacity): (usize, &usize)| JudgeWithRoom {
        id: JudgeId::parse(numbered(5_000 + n).as_str()).expect("it is there"),
        categories: Vec::new(),
        topics: Vec::new(),
        languages: Vec::new(),
        country: String::new(),
        region: String::new(),
        stakeholder: String::new(),
        organisation: String::new(),
        capacity: *capacity,
    };
    let judges = capacities.iter().enumerate().map(judge).collect();
    Question { entries, judges, sheets_needed, ..Question::default() }
}

fn entry_id(n: usize) -> EntryId {
    EntryId::parse(numbered(1_000 + n).as_str()).expect("it is there")
}

fn numbered(n: usize) -> RawId {
    RawId::of(uuid::Uuid::from_u128(n as u128))
}

#[path = "assignment_rules_tests.rs"]
mod rules_tests;

fn pair(question: &Question, entry: usize, judge: usize) -> Pair {
    Pair { entry: question.entries[entry].id, judge: question.judges[judge].id }
}

fn loads(question: &Question, answer: &Assignment) -> Vec<usize> {
    let load = |judge: &JudgeWithRoom| answer.pairs.iter().filter(|pair| pair.judge == judge.id).count();
    question.judges.iter().map(load).collect()
}
