//! What the stages after the exact assignment reach, and the processor time that they take.

#[path = "support/synthetic.rs"]
mod synthetic;

use palmares::panels::rules::matching::*;
use synthetic::{LARGE, MIDDLE, SMALL, Size, Synthetic};

const HUGE: Size = Size { entries: 10_000, judges: 5000, tracks: 50, needed: 5, least: 4, most: 13 };

fn main() {
    println!("instance | stage | seconds | total | worst | islands | else");
    for (name, size) in [("45x12x5", SMALL), ("120x30x3", MIDDLE), ("1000x300x3", LARGE)] {
        all_stages(name, &Event::new(size), &terms(size));
    }
    for (name, size, load) in [("120x30x3, loads 12", MIDDLE, 12), ("1000x300x3, loads 10", LARGE, 10)] {
        all_stages(name, &Event::new(size), &terms(Size { least: load, most: load, ..size }));
    }
    for (name, most) in [("aamas2016", 12), ("preflib1", 6), ("preflib2", 7)] {
        if let Some(table) = shared(name) {
            let size = Size { entries: table.entries(), judges: table.judges(), tracks: 1, needed: 3, least: 0, most };
            all_stages(name, &table, &terms(size));
        }
    }
    let (event, terms) = (Event::new(HUGE), terms(HUGE));
    let start = exact("10000x5000x5", &event, &terms);
    let fair = fairness("10000x5000x5", &event, &terms, &start);
    connected("10000x5000x5", &event, &terms, &fair, 0.005);
    connected("10000x5000x5, no floor", &event, &terms, &Fair { worst: 0, ..fair }, 0.005);
    println!("peak memory: {}", status("VmHWM"));
}

fn all_stages(name: &str, affinity: &impl Affinity, terms: &Terms) {
    let start = exact(name, affinity, terms);
    let fair = fairness(name, affinity, terms, &start);
    for loss in [0.0, 0.005, 0.01] {
        connected(name, affinity, terms, &fair, loss);
    }
    for limit in [1.0, 0.9, 0.5] {
        match timed(|| robust(affinity, terms, limit, 7)) {
            (Ok(drawn), seconds) => {
                let stage = (&*format!("robust {limit}"), seconds);
                line(name, stage, affinity, &drawn.matching, format!("mean total {}", drawn.expected));
            }
            (Err(refusal), seconds) => println!("{name} | robust {limit} | {seconds:.3} | {refusal:?}"),
        }
    }
    let mut later = terms.clone();
    later.loads[0] = 0..=0;
    match timed(|| again(affinity, &later, &fair.matching, &[])) {
        (Ok(again), seconds) => {
            let Changes { kept, lost, new } = &again.changes;
            let told = format!("kept {}, lost {}, new {}", kept.len(), lost.len(), new.len());
            line(name, ("judge 0 drops out", seconds), affinity, &again.matching, told);
        }
        (Err(_), seconds) => println!("{name} | judge 0 drops out | {seconds:.3} | cannot be"),
    }
}

fn exact(name: &str, affinity: &impl Affinity, terms: &Terms) -> Matching {
    let (solved, seconds) = timed(|| solve(affinity, terms));
    let matching = solved.expect("it can be").matching;
    line(name, ("exact", seconds), affinity, &matching, String::new());
    matching
}

fn fairness(name: &str, affinity: &impl Affinity, terms: &Terms, start: &Matching) -> Fair {
    let (fair, seconds) = timed(|| fair(affinity, terms, start));
    line(name, ("fair", seconds), affinity, &fair.matching, format!("bound {}", fair.bound));
    certificate::feasible(affinity, terms, &fair.matching).expect("all terms are kept");
    fair
}

fn line(name: &str, (stage, seconds): (&str, f64), affinity: &impl Affinity, matching: &Matching, more: String) {
    let Report { total, worst, islands, .. } = report(affinity, matching);
    let (worst, islands) = (worst.map_or(0, |worst| worst.1), islands.len());
    println!("{name} | {stage} | {seconds:.3} | {total} | {worst} | {islands} | {more}");
}

fn connected(name: &str, affinity: &impl Affinity, terms: &Terms, fair: &Fair, loss: f64) {
    let wish = Wish { loss, floor: Some(fair.worst) };
    let (joined, seconds) = timed(|| connect(affinity, terms, &fair.matching, wish));
    let stage = (&*format!("connect, loss {loss}"), seconds);
    line(name, stage, affinity, &joined.matching, format!("variance {:.3?}, lost {}", joined.after, joined.lost));
    certificate::feasible(affinity, terms, &joined.matching).expect("all terms are kept");
}

fn terms(size: Size) -> Terms {
    let loads = vec![size.least..=size.most; size.judges];
    Terms { needed: vec![size.needed; size.entries], loads, ..Terms::default() }
}

/// A made event, in millionths.
struct Event(Synthetic);

impl Event {
    fn new(size: Size) -> Self {
        Self(Synthetic::new(size, false))
    }
}

impl Affinity for Event {
    fn entries(&self) -> usize {
        self.0.size.entries
    }

    fn judges(&self) -> usize {
        self.0.size.judges
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        self.0.affinity(entry, judge).map_or(CONFLICT, |value| value * 1000)
    }

    fn row(&self, entry: usize, row: &mut [i64]) {
        self.0.affinities(entry, 1000, CONFLICT, row);
    }
}

/// Bids of a real conference, where the folder of shared data is there.
fn shared(name: &str) -> Option<Table> {
    let folders = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let mut files = folders.map(|folder| folder.join(format!("shared/data/assignment/{name}.csv")));
    let Some(text) = files.find_map(|file| std::fs::read_to_string(file).ok()) else {
        println!("{name} | skipped: shared/data is not here");
        return None;
    };
    let pair = |line: &str| {
        let mut fields = line.trim().split(',').map(|field| field.parse::<f64>().ok());
        Some((fields.next()?? as u32, fields.next()?? as u32, (fields.next()?? * UNIT as f64).round() as i64))
    };
    let pairs: Vec<(u32, u32, i64)> = text.lines().filter_map(pair).collect();
    let size = |number: fn(&(u32, u32, i64)) -> u32| pairs.iter().map(number).max().map_or(0, |most| most as usize + 1);
    Some(Table::sparse(size(|pair| pair.0), size(|pair| pair.1), pairs.clone()))
}

/// With the processor seconds that it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let begin = processor();
    let done = work();
    (done, processor() - begin)
}

fn processor() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

fn status(field: &str) -> String {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    text.lines().find(|line| line.starts_with(field)).unwrap_or("unknown").to_string()
}
