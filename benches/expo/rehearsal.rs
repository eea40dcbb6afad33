//! A rehearsal as the organiser sees it.

use palmares::results::rules::rehearsal::{Rehearsal, Scheme, Stage};
use palmares::results::rules::simulation::Regime;

use crate::measure::on_processor;

pub fn table(events: usize) {
    let mut schemes = Scheme::up_to_eight(30);
    schemes.push(Scheme::TwoRounds { each: 3, further: 120 });
    let stage = Stage { entries: 120, judges: 30, regime: Regime::TYPICAL, schemes, seed: 1 };
    let mut rehearsal = Rehearsal::new(stage).expect("a stage");
    let start = on_processor();
    (0..events).for_each(|_| rehearsal.step());
    let seconds = on_processor() - start;
    println!(
        "\nrehearsal: typical, 120 entries, 30 judges, {events} events for each scheme, {seconds:.2} CPU s in all"
    );
    for finding in rehearsal.findings() {
        let (first, place, tau) = (finding.winner_found, finding.place_of_first, finding.tau);
        let within = (finding.winner_in_three.mean, finding.winner_in_five.mean);
        print!("  {:34} {:4.0} sheets", format!("{:?}", finding.scheme), finding.sheets);
        print!("  first {:.2} ± {:.2}  in 3 {:.2}  in 5 {:.2}", first.mean, first.error, within.0, within.1);
        println!("  place {:5.2} ± {:.2}  tau {:.3} ± {:.3}", place.mean, place.error, tau.mean, tau.error);
    }
}
