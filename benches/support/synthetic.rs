//! Made-up events with known optima, from 64-bit arithmetic alone: the same in every language.

/// Sizes and limits of an event.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub entries: usize,
    pub judges: usize,
    pub tracks: u64,
    pub needed: u32,
    pub least: u32,
    pub most: u32,
}

pub const SMALL: Size = Size { entries: 45, judges: 12, tracks: 3, needed: 5, least: 12, most: 24 };
pub const MIDDLE: Size = Size { entries: 120, judges: 30, tracks: 6, needed: 3, least: 8, most: 16 };
pub const LARGE: Size = Size { entries: 1000, judges: 300, tracks: 12, needed: 3, least: 5, most: 13 };

/// An event: tracks of entries and judges, from which affinities (0 to 1000) and conflicts are computed when asked.
pub struct Synthetic {
    pub size: Size,
    /// Only pairs of affinity 400 and more, and a hundredth of the others.
    sparse: bool,
    track_of: Vec<u64>,
    /// By track of an entry: what each judge's tracks are worth.
    base: Vec<Vec<i64>>,
}

fn mix(x: u64) -> u64 {
    let x = x.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let x = (x ^ x >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let x = (x ^ x >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ x >> 31
}

/// `h(s, a, b)` is `mix(stem(a) ^ b)` with s = 1.
fn stem(a: u64) -> u64 {
    mix(mix(1) ^ a)
}

const NOISE: u64 = 4 << 40;
const CONFLICTS: u64 = 5 << 40;
const KEPT: u64 = 6 << 40;

impl Synthetic {
    pub fn new(size: Size, sparse: bool) -> Self {
        let drawn = |stream: u64, number: usize| mix(stem(stream) ^ number as u64) % size.tracks;
        let track_of = (0..size.entries).map(|entry| drawn(1, entry)).collect();
        let tracks_of_judge: Vec<(u64, u64)> =
            (0..size.judges).map(|judge| (drawn(2, judge), drawn(3, judge))).collect();
        let worth = |track: u64, (first, second): (u64, u64)| match track {
            _ if track == first => 700,
            _ if track == second => 400,
            _ => 0,
        };
        let base = (0..size.tracks).map(|track| tracks_of_judge.iter().map(|&own| worth(track, own)).collect());
        Synthetic { size, sparse, track_of, base: base.collect() }
    }

    /// The affinity, or nothing when the pair is in conflict or left out.
    pub fn affinity(&self, entry: usize, judge: usize) -> Option<i64> {
        let (entry, at) = (entry as u64, judge as u64);
        let base = self.base[self.track_of[entry as usize] as usize][judge];
        let value = base + (mix(stem(NOISE + entry) ^ at) % 300) as i64;
        let conflict = mix(stem(CONFLICTS + entry) ^ at).is_multiple_of(100);
        let kept = !self.sparse || value >= 400 || mix(stem(KEPT + entry) ^ at) % 1000 < 10;
        (kept && !conflict).then_some(value)
    }

    /// All affinities of one entry times `unit`; `none` where there is none.
    pub fn affinities(&self, entry: usize, unit: i64, none: i64, row: &mut [i64]) {
        let base = &self.base[self.track_of[entry] as usize];
        let (noise, conflicts) = (stem(NOISE + entry as u64), stem(CONFLICTS + entry as u64));
        for ((judge, value), base) in row.iter_mut().enumerate().zip(base) {
            let drawn = (mix(noise ^ judge as u64) % 300) as i64;
            let conflict = mix(conflicts ^ judge as u64).is_multiple_of(100);
            *value = if conflict { none } else { (base + drawn) * unit };
        }
        if self.sparse {
            let kept = stem(KEPT + entry as u64);
            for (judge, value) in row.iter_mut().enumerate() {
                if *value < 400 * unit && mix(kept ^ judge as u64) % 1000 >= 10 {
                    *value = none;
                }
            }
        }
    }
}
