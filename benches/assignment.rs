//! The exact assignment beside the min-cost flow of OR-tools, on made-up events and on bids of real conferences.
//!
//! `cargo bench --bench assignment` runs both; with `-- alone` OR-tools is left out.

#[path = "support/measure.rs"]
mod measure;
#[path = "support/ortools.rs"]
mod ortools;
#[path = "support/synthetic.rs"]
mod synthetic;

use std::path::Path;

use measure::{cpu_seconds, forget_peak, peak_megabytes};
use ortools::OrTools;
use palmares::panels::rules::matching::{Affinity, CONFLICT, Solved, Terms, UNIT, certificate, solve};
use synthetic::{LARGE, MIDDLE, SMALL, Size, Synthetic};

const HUGE: Size = Size { entries: 10_000, judges: 5000, tracks: 50, needed: 5, least: 4, most: 13 };
/// Made-up affinities are thousandths.
const THOUSANDTH: i64 = UNIT / 1000;

fn main() {
    let alone = std::env::args().any(|argument| argument == "alone");
    let ortools = if alone { None } else { OrTools::prepare() };
    println!(
        "| event | pairs | total | CPU s | MB | proved | OR-tools: CPU s to solve | to take the arcs | MB | solved faster by |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    made("45×12×5", SMALL, false, 168_534, 1000, &ortools);
    made("120×30×3", MIDDLE, false, 320_492, 500, &ortools);
    made("1000×300×3", LARGE, false, 2_905_581, 20, &ortools);
    made("10000×5000×5, sparse", HUGE, true, 49_513_199, 5, &ortools);
    made("10000×5000×5", HUGE, false, 49_513_199, 5, &ortools);
    bids("aamas2016", 12, 949.50);
    bids("preflib1", 6, 124.25);
    bids("preflib2", 7, 141.50);
}

/// A made-up event: nothing is stored but tracks, affinities are computed when asked.
struct Event(Synthetic);

impl Affinity for Event {
    fn entries(&self) -> usize {
        self.0.size.entries
    }

    fn judges(&self) -> usize {
        self.0.size.judges
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        self.0.affinity(entry, judge).map_or(CONFLICT, |value| value * THOUSANDTH)
    }

    fn row(&self, entry: usize, row: &mut [i64]) {
        self.0.affinities(entry, THOUSANDTH, CONFLICT, row);
    }
}

fn made(name: &str, size: Size, sparse: bool, optimum: i64, runs: u32, ortools: &Option<OrTools>) {
    let event = Event(Synthetic::new(size, sparse));
    let terms = alike(size.entries, size.judges, size.needed, size.least, size.most);
    let (solved, seconds, megabytes) = measured(&event, &terms, runs);
    assert_eq!(solved.total, optimum * THOUSANDTH, "{name}");
    let (pairs, proved) = (pairs(&event), proved(&event, &terms, &solved));
    print!("| {name} | {pairs} | {optimum} | {seconds:.4} | {megabytes:.0} | {proved} |");
    let huge = size.entries == HUGE.entries;
    match ortools.as_ref().and_then(|ortools| ortools.solve(size, sparse, if huge { 1 } else { 5 })) {
        None => println!(" – | – | – | – |"),
        Some(answer) => {
            assert_eq!(answer.total, optimum, "{name}");
            let (solving, handing, memory) = (answer.solving, answer.handing_over, answer.megabytes);
            println!(" {solving:.4} | {handing:.4} | {memory:.0} | {:.1} |", solving / seconds);
        }
    }
}

/// Affinities by entry and judge.
struct Table(Vec<Vec<i64>>);

impl Affinity for Table {
    fn entries(&self) -> usize {
        self.0.len()
    }

    fn judges(&self) -> usize {
        self.0.first().map_or(0, Vec::len)
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        self.0[entry][judge]
    }
}

fn bids(name: &str, most: u32, optimum: f64) {
    let Some(table) = shared(&format!("shared/data/assignment/{name}.csv")) else {
        println!("| {name} | skipped: the shared data is not here |");
        return;
    };
    let terms = alike(table.entries(), table.judges(), 3, 0, most);
    let (solved, seconds, megabytes) = measured(&table, &terms, 50);
    let total = solved.total as f64 / UNIT as f64;
    assert_eq!(total, optimum, "{name}");
    let (pairs, proved) = (pairs(&table), proved(&table, &terms, &solved));
    println!("| {name}, 3 each | {pairs} | {total:.2} | {seconds:.4} | {megabytes:.0} | {proved} | – | – | – | – |");
}

fn shared(file: &str) -> Option<Table> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join(file));
    let text = std::fs::read_to_string(path.into_iter().find(|path| path.exists())?).ok()?;
    let pair = |line: &str| -> Option<(usize, usize, f64)> {
        let mut fields = line.split(',');
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    let pairs: Vec<_> = text.lines().skip(1).filter_map(pair).collect();
    let (entries, judges) = (pairs.iter().map(|pair| pair.0).max()? + 1, pairs.iter().map(|pair| pair.1).max()? + 1);
    let mut rows = vec![vec![CONFLICT; judges]; entries];
    pairs.iter().for_each(|&(entry, judge, affinity)| rows[entry][judge] = (affinity * UNIT as f64).round() as i64);
    Some(Table(rows))
}

fn alike(entries: usize, judges: usize, needed: u32, least: u32, most: u32) -> Terms {
    Terms { needed: vec![needed; entries], loads: vec![least..=most; judges], ..Terms::default() }
}

/// The answer, the mean CPU seconds of so many runs, and the most memory.
fn measured(affinity: &impl Affinity, terms: &Terms, runs: u32) -> (Solved, f64, f64) {
    forget_peak();
    let began = cpu_seconds();
    let mut answer = solve(affinity, terms);
    for _ in 1..runs {
        answer = solve(affinity, terms);
    }
    let seconds = (cpu_seconds() - began) / f64::from(runs);
    let Ok(solved) = answer else { panic!("every event of this bench can be assigned") };
    (solved, seconds, peak_megabytes())
}

fn pairs(affinity: &impl Affinity) -> usize {
    let mut row = vec![0; affinity.judges()];
    let count = |entry| {
        affinity.row(entry, &mut row);
        row.iter().filter(|&&value| value != CONFLICT).count()
    };
    (0..affinity.entries()).map(count).sum()
}

fn proved(affinity: &impl Affinity, terms: &Terms, solved: &Solved) -> &'static str {
    match certificate::check(affinity, terms, &solved.matching, &solved.certificate) {
        Ok(()) => "yes",
        Err(_) => "no",
    }
}
