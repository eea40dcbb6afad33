//! What the screens of the vote find of 200,000 false votes among 150,000 people, and how long 2,000,000 ballots take.
//! `cargo bench --bench herd`. Lines as `benches/README.md` has them.

#[path = "support/herds.rs"]
mod herds;
#[path = "support/measure.rs"]
mod measure;

use std::time::Instant;

use herds::{CAMPAIGNS, HERDS, Origin, QUIET, Size, caught, edition};
use palmares::voting::rules::screens::screen;

const SIZE: Size = Size { people: 150_000, false_of_each: 22_000, herd: 2_200, campaign: 1_000 };

fn main() {
    look(SIZE);
    println!();
    // As many, in herds so small that they are hardly worth their trouble.
    look(Size { herd: 60, ..SIZE });
    println!();
    // The same people alone: whatever is found among them is found wrongly.
    look(Size { false_of_each: 0, ..SIZE });
}

fn look(size: Size) {
    let (roll, origins) = edition(7, size);
    measure::forget_peak();
    let (began, processor) = (Instant::now(), measure::cpu_seconds());
    let found = screen(&roll);
    let (wall, processor) = (began.elapsed().as_secs_f64(), measure::cpu_seconds() - processor);
    println!(
        "{} voters, {} ballots: {} sets in {wall:.1} s ({processor:.1} s of processor), {:.0} MB",
        roll.voters.len(),
        roll.ballots.len(),
        found.len(),
        measure::peak_megabytes(),
    );
    println!("| who | voters | in a set | leans towards machines |\n|---|---|---|---|");
    let kinds = HERDS
        .into_iter()
        .chain([QUIET])
        .map(Origin::Herd)
        .chain(CAMPAIGNS.map(Origin::Campaign))
        .chain([Origin::Person]);
    for origin in kinds.filter(|origin| origins.contains(origin)) {
        let of = caught(&origins, &found, origin);
        let (all, in_set, leaning) = (of.all, of.found_share() * 100.0, of.leaning_share() * 100.0);
        println!("| {origin:?} | {all} | {in_set:.2} % | {leaning:.2} % |");
    }
}
