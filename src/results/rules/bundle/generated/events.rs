//! Editions that nobody held.

use std::collections::BTreeMap;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest, Sha256};

use super::super::lines::draw;
use super::super::{Decided, Excluded, Known, Logged, Material, Played, TakenOut, Voted, Written, record, rules_of};
use crate::entries::EntryId;
use crate::language::Names;
use crate::panels::JudgeId;
use crate::programme::{
    Category, CategoryId, Criterion, Estimator, Level, Method, Prize, PrizeId, Round, RoundId, RubricId, VoteTerms,
    VoteTie,
};
use crate::results::SheetScore;
use crate::scoring::rules::pairwise::{Comparison, Evidence, QuickScore, RunningOrder};
use crate::scoring::{self, ExpoEvidence, Given, Points};
use crate::voting::rules::screens::Screen;
use crate::voting::rules::tally::{Chosen, Fate, Heap, tally};

/// An edition of one round by the next of all methods.
pub fn event(seed: u64) -> Material {
    let (method, estimator) = [
        (Method::Rubric, Estimator::Mixed),
        (Method::Rubric, Estimator::Mean),
        (Method::Rubric, Estimator::Trimmed),
        (Method::Rubric, Estimator::ZScore),
        (Method::Rubric, Estimator::Additive),
        (Method::Rubric, Estimator::Borda),
        (Method::Rubric, Estimator::Copeland),
        (Method::Order, Estimator::Borda),
        (Method::Order, Estimator::Copeland),
        (Method::Budget, Estimator::Mixed),
        (Method::Gate, Estimator::Mixed),
        (Method::Expo, Estimator::Mixed),
    ][seed as usize % 12];
    event_by(seed, method, estimator)
}

/// The edition of that number; its categories, entries, judges and sheets are drawn.
pub fn event_by(seed: u64, method: Method, estimator: Estimator) -> Material {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let categories: Vec<Category> = ["water", "light"]
        .map(|code| Category { id: CategoryId::fresh(), code: code.to_owned(), names: Names::english(code) })
        .into();
    let count = rng.random_range(8..16_u32);
    let entries: Vec<Known> = (1..=count).map(|number| entry(&mut rng, number, &categories)).collect();
    let judges: Vec<JudgeId> = (0..rng.random_range(4..9)).map(|_| JudgeId::fresh()).collect();
    let round = round(method, estimator);
    let rubric = rules_of::rubric(RubricId::fresh(), 1, criteria(method));
    let prizes: Vec<Prize> = categories.iter().map(|it| prize(Some(it.id), &it.code)).collect();
    let walked = (method == Method::Expo).then(|| said(&mut rng, &entries, &judges));
    let sheets =
        if walked.is_some() { Vec::new() } else { sheets(&mut rng, method, &entries, &judges, &rubric.criteria) };
    let excluded = Excluded {
        kind: "sheet-annulled",
        round: Some(round.id),
        entry: Some(entries[0].id),
        judge: Some(judges[0]),
        count: None,
        reason: "It came too late.".to_owned(),
    };
    let played = Played {
        competing: entries.iter().map(|entry| entry.id).collect(),
        rubrics: vec![rubric],
        round,
        sheets,
        said: walked,
    };
    let mut material = Material {
        origin: format!("prizes.example.org/programmes/event-{seed}"),
        seed: Sha256::digest(seed.to_be_bytes()).into(),
        programme: Names::english("An edition"),
        categories,
        prizes,
        entries,
        rounds: vec![played],
        exclusions: vec![excluded],
        decisions: Vec::new(),
        vote: None,
        log: Vec::new(),
        people: Vec::new(),
    };
    finish(&mut material);
    // Every seventh held no vote.
    material.vote = (!seed.is_multiple_of(7)).then(|| voted(&mut rng, &material));
    material
}

/// Votes for the entries of each category, few enough that some are level; one entry may have withdrawn.
fn voted(rng: &mut ChaCha8Rng, material: &Material) -> Voted {
    let categories: Vec<CategoryId> = material.categories.iter().map(|it| it.id).collect();
    let all: Vec<(CategoryId, EntryId)> = material.entries.iter().map(|it| (it.categories[0], it.id)).collect();
    let mut heaps = Vec::new();
    for (category, entry) in &all {
        for fate in [Fate::Valid, Fate::Suspect, Fate::Incomplete, Fate::Void(Screen::Burst)] {
            heaps.push(Heap { category: *category, entry: *entry, fate, ballots: rng.random_range(0..6) });
        }
    }
    let stand = &all[usize::from(rng.random_bool(0.3))..];
    let tie = [VoteTie::AllIn, VoteTie::NoneIn, VoteTie::Decider][rng.random_range(0..3)];
    let terms = VoteTerms { champions: rng.random_range(1..4), changeable: false, complete: true, tie };
    Voted {
        number: 1,
        terms,
        root: "0".repeat(64),
        reason: String::new(),
        signed: vec!["leads".to_owned(), "looks".to_owned()],
        categories: tally(&categories, stand, &heaps, terms, &Chosen::new()),
        out: vec![TakenOut { screen: Screen::Burst.to_string(), voters: 12, reason: "One script.".to_owned() }],
    }
}

/// The first of each category wins; the rules stand in the log.
fn finish(material: &mut Material) {
    let rounds: Vec<_> = material.rounds.iter().map(|it| (it.round.clone(), it.rubrics.clone())).collect();
    let rules = rules_of::rules(&material.programme, &material.categories, &material.prizes, &rounds);
    material.log = (1..)
        .zip(&rules)
        .map(|(number, rule)| Logged {
            kind: "rule".to_owned(),
            number,
            hash: crate::audit::hex(&Sha256::digest(record::line(rule))),
            at: 0,
        })
        .collect();
    let drawn = draw(material);
    let decided = material.categories.iter().map(|category| {
        let first = drawn.record.standings.iter().filter(|line| line.board == category.code && line.place == 1);
        let winners: Vec<EntryId> = first
            .filter_map(|line| drawn.entries.iter().find(|(_, name)| **name == line.entry).map(|(id, _)| *id))
            .take(3)
            .collect();
        Decided {
            prize: Some(category.code.clone()),
            category: Some(category.id),
            round: 1,
            number: 1,
            reason: if winners.len() == 1 { String::new() } else { "As the panel agreed.".to_owned() },
            winners,
            others: Vec::new(),
            signed: vec!["chair".to_owned(), "organiser".to_owned()],
        }
    });
    material.decisions = decided.collect();
}

fn entry(rng: &mut ChaCha8Rng, number: u32, categories: &[Category]) -> Known {
    let public = number != 2;
    let own = if number < 3 { 0 } else { rng.random_range(0..categories.len()) };
    Known {
        id: EntryId::fresh(),
        reference: format!("R{number:02}"),
        title: if public { format!("Title {number}") } else { "Hidden title".to_owned() },
        public,
        categories: vec![categories[own].id],
    }
}

fn prize(category: Option<CategoryId>, code: &str) -> Prize {
    Prize { id: PrizeId::fresh(), category, code: code.to_owned(), names: Names::english(code), winners_max: 3 }
}

fn round(method: Method, estimator: Estimator) -> Round {
    let rule = record::RoundRule {
        round: 1,
        version: 1,
        method: method.to_string(),
        estimator: estimator.to_string(),
        consensus: "majority".to_owned(),
        sheets: 2,
        blind: true,
        everybody: false,
        quota: None,
        per: "category".to_owned(),
        budget: None,
        ladder: Vec::new(),
        criteria: Vec::new(),
    };
    Round { id: RoundId::fresh(), ..rules_of::round(&rule).expect("a round") }
}

fn criteria(method: Method) -> Vec<Criterion> {
    let criterion = |key: &str, weight, levels: &[i32]| Criterion {
        key: key.to_owned(),
        names: Names::english(key),
        meaning: Names::default(),
        weight,
        levels: levels.iter().map(|points| Level { points: *points, names: Names::default() }).collect(),
    };
    match method {
        Method::Gate => vec![criterion("impact", 1, &[0, 1])],
        _ => vec![criterion("impact", 2, &[1, 2, 3, 4, 5]), criterion("craft", 1, &[1, 2, 3])],
    }
}

/// Each entry is read by three judges, and by some more; of ballots each judge has one for the entries they saw.
fn sheets(
    rng: &mut ChaCha8Rng,
    method: Method,
    entries: &[Known],
    judges: &[JudgeId],
    criteria: &[Criterion],
) -> Vec<Written> {
    let mut sheets = Vec::new();
    for (at, judge) in judges.iter().enumerate() {
        let seen = |number: usize| (0..3).any(|step| (number * 3 + step) % judges.len() == at);
        let own: Vec<&Known> =
            (0..).zip(entries).filter(|(number, _)| seen(*number) || rng.random_bool(0.1)).map(|it| it.1).collect();
        let mut places: Vec<i32> = (1..=own.len() as i32).collect();
        for entry in own {
            let points: BTreeMap<String, Given> = match method {
                Method::Order => {
                    [("-place".to_owned(), Given::Level(places.swap_remove(rng.random_range(0..places.len()))))].into()
                }
                Method::Budget => [("-points".to_owned(), Given::Level(rng.random_range(0..20)))].into(),
                _ => criteria.iter().map(|it| (it.key.clone(), given(rng, it))).collect(),
            };
            let points = Points(points);
            let total = scoring::rules::marked(&points).or_else(|| scoring::rules::total(criteria, &points));
            let score = SheetScore { entry: entry.id, judge: *judge, total, points };
            sheets.push(Written { score, version: 1 });
        }
    }
    sheets
}

fn given(rng: &mut ChaCha8Rng, criterion: &Criterion) -> Given {
    let may_pass = criterion.key != "impact" || criterion.levels.len() == 2;
    if may_pass && rng.random_bool(0.1) {
        return Given::CannotJudge;
    }
    Given::Level(criterion.levels[rng.random_range(0..criterion.levels.len())].points)
}

fn said(rng: &mut ChaCha8Rng, entries: &[Known], judges: &[JudgeId]) -> ExpoEvidence {
    let mut evidence = Evidence::default();
    let count = entries.len() as u32;
    let glances = rng.random_bool(0.5);
    for judge in 0..judges.len() as u32 {
        for _ in 0..6 {
            let winner = rng.random_range(0..count);
            let loser = (winner + rng.random_range(1..count)) % count;
            evidence.comparisons.push(Comparison { judge, winner, loser });
        }
        if judge % 2 == 0 {
            let first = rng.random_range(0..count);
            evidence.orders.push(RunningOrder { judge, entries: (0..4).map(|step| (first + step) % count).collect() });
        }
        let scored = if glances { 5 } else { 0 };
        evidence.scores.extend((0..scored).map(|entry| QuickScore {
            judge,
            entry,
            points: f64::from(rng.random_range(1..6)),
        }));
    }
    ExpoEvidence { entries: entries.iter().map(|entry| entry.id).collect(), judges: judges.to_vec(), evidence }
}
