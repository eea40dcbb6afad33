//! 480 sheets on 120 entries by 30 judges: everywhere alike, or some kept for the contenders.

use palmares::results::rules::agreement::{first, kendall_tau, place};
use palmares::results::rules::calibration::{Calibrated, Scores, Sheet, calibrate, chances};
use palmares::results::rules::next::{COVER, Contender, Goal, Reader, next_round, readers};
use palmares::results::rules::simulation::{Event, Regime, simulate};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use crate::measure::mean;

const ENTRIES: usize = 120;
const JUDGES: usize = 30;
const FURTHER: u32 = 120;

/// Further sheets by entry after three everywhere.
type Rule = fn(&Calibrated) -> Vec<u32>;

pub fn table(events: usize) {
    println!("\nnext: 480 sheets on {ENTRIES} entries, {JUDGES} judges; {events} events");
    println!("  {:13} {:34} {:13} {:14} {:6} s.e.", "regime", "scheme", "top-1 ± s.e.", "true place", "tau");
    let rules: [(&str, usize, Rule); 4] = [
        ("4 everywhere", 4, |_| vec![0; ENTRIES]),
        ("3, then 10 on the first 12", 3, first_twelve),
        ("3, then by doubt about the first", 3, |found| by_doubt(found, 1)),
        ("3, then by doubt about the first 3", 3, |found| by_doubt(found, 3)),
    ];
    let regimes =
        [("typical", Regime::TYPICAL), ("harsh_lenient", Regime::HARSH_LENIENT), ("neurips2014", Regime::NEURIPS_2014)];
    for (name, regime) in regimes {
        for (scheme, each, rule) in rules {
            let (mut hit, mut places, mut taus) = (Vec::new(), Vec::new(), Vec::new());
            for seed in 0..events as u64 {
                let event = simulate(&regime, ENTRIES, JUDGES, each, seed).expect("an event");
                let scores = extended(&event, &regime, rule, each, seed);
                let values = values(&calibrate(&scores));
                let crowned = first(&values).expect("a winner");
                hit.push(f64::from(u8::from(first(&event.truth) == Some(crowned))));
                places.push(place(&event.truth, crowned) as f64);
                taus.push(kendall_tau(&event.truth, &values));
            }
            let (hit, places, tau) = (mean(&hit), mean(&places), mean(&taus));
            println!(
                "  {name:13} {scheme:34} {:.3} ± {:.3} {:6.2} ± {:.2}  {:.3} {:.3}",
                hit.0, hit.1, places.0, places.1, tau.0, tau.1
            );
        }
    }
}

fn extended(event: &Event, regime: &Regime, rule: Rule, each: usize, seed: u64) -> Scores {
    if each == 4 {
        return event.scores.clone();
    }
    let sheets = rule(&calibrate(&event.scores));
    let read: Vec<(u32, u32)> = event.scores.sheets().iter().map(|sheet| (sheet.entry, sheet.judge)).collect();
    let willing = [Reader { noise: 1.0, room: FURTHER, circle: None }; JUDGES];
    let mut rng = ChaCha8Rng::seed_from_u64(!seed);
    let mut all = event.scores.sheets().to_vec();
    for (entry, judge) in readers(&sheets, &read, &[], &willing).pairs {
        let score = event.score(regime, entry as usize, judge as usize, &mut rng);
        all.push(Sheet { entry, judge, score });
    }
    Scores::new(ENTRIES, JUDGES, all).expect("good sheets")
}

fn first_twelve(found: &Calibrated) -> Vec<u32> {
    let mut sheets = vec![0; ENTRIES];
    found.order[..12].iter().for_each(|&entry| sheets[entry as usize] = FURTHER / 12);
    sheets
}

fn by_doubt(found: &Calibrated, top: usize) -> Vec<u32> {
    let known = chances(found, &[top], 1).expect("chances");
    let noise = found.variances.expect("variances").residual.sqrt();
    let contender = |(placed, chance): (&Option<_>, &Option<_>)| {
        let placed: &palmares::results::rules::calibration::Placed = placed.as_ref().expect("scored");
        let chance: &palmares::results::rules::calibration::Chance = chance.as_ref().expect("scored");
        Contender {
            mean: placed.value,
            standard_error: placed.standard_error.expect("an error"),
            chance: chance.top[0],
            sheets: placed.sheets as u32,
            room: (JUDGES - placed.sheets) as u32,
        }
    };
    let contenders: Vec<Contender> = found.entries.iter().zip(&known.entries).map(contender).collect();
    next_round(&contenders, &Goal { top, budget: FURTHER, noise, cover: COVER }).sheets
}

fn values(found: &Calibrated) -> Vec<f64> {
    found.entries.iter().map(|placed| placed.map_or(f64::NEG_INFINITY, |placed| placed.value)).collect()
}
