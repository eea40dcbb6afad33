//! An invented edition with true voters, campaigns of people, and herds of false votes of several kinds. The same seed makes
//! the same edition.

use palmares::voting::rules::screens::{Choice, Found, Leaning, Roll, Seen};
use rand::prelude::*;
use rand_chacha::ChaCha8Rng;

pub const CATEGORIES: u32 = 18;
const NOMINEES: u32 = 20;
const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;
const DAYS: i64 = 14;

/// Who a voter of the edition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    Person,
    Campaign(&'static str),
    Herd(&'static str),
}

pub const HERDS: [&str; 8] =
    ["counted", "flood", "clock", "lent", "farm", "namesakes", "hasty", "drip by many networks"];
/// Names, networks, hours and haste as people have them: nothing tells it from people who happen to love one entry.
pub const QUIET: &str = "quiet";
pub const CAMPAIGNS: [&str; 3] = ["ministry", "university", "carrier"];

/// What the screens made of those of one origin: how many there are, how many are in a set, and how many in a set whose
/// facts lean towards machines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caught {
    pub all: usize,
    pub found: usize,
    pub leaning: usize,
}

impl Caught {
    pub fn found_share(self) -> f64 {
        self.found as f64 / self.all.max(1) as f64
    }

    pub fn leaning_share(self) -> f64 {
        self.leaning as f64 / self.all.max(1) as f64
    }
}

pub fn caught(origins: &[Origin], found: &[Found], which: Origin) -> Caught {
    let (mut within, mut leaning) = (vec![false; origins.len()], vec![false; origins.len()]);
    for set in found {
        for voter in &set.voters {
            within[*voter as usize] = true;
            leaning[*voter as usize] |= set.facts.leaning() == Leaning::Machine;
        }
    }
    let of = |marks: &[bool]| origins.iter().zip(marks).filter(|(origin, mark)| **origin == which && **mark).count();
    Caught { all: origins.iter().filter(|origin| **origin == which).count(), found: of(&within), leaning: of(&leaning) }
}

/// How large an edition is: people, the false votes of each kind of herd, and how many are in one herd.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub people: usize,
    pub false_of_each: usize,
    pub herd: usize,
    pub campaign: usize,
}

pub fn edition(seed: u64, size: Size) -> (Roll, Vec<Origin>) {
    let mut maker =
        Maker { rng: ChaCha8Rng::seed_from_u64(seed), roll: Roll::default(), origins: Vec::new(), networks: 0 };
    for provider in ["mail.example", "post.example", "inbox.example"] {
        maker.domain(provider);
    }
    let carriers: Vec<u32> = (0..12).map(|_| maker.network()).collect();
    let houses: Vec<u32> = (0..size.people / 3 + 1).map(|_| maker.network()).collect();
    let offices: Vec<u32> = (0..size.people / 60 + 1).map(|at| maker.domain(&format!("office-{at}.example"))).collect();
    for _ in 0..size.people {
        maker.person(&carriers, &houses, &offices);
    }
    maker.campaigns(size.campaign);
    for kind in HERDS.into_iter().chain([QUIET]) {
        let mut left = size.false_of_each;
        while left > 0 {
            let many = left.min(size.herd);
            maker.herd(kind, many, &carriers, &houses);
            left -= many;
        }
    }
    (maker.roll, maker.origins)
}

struct Maker {
    rng: ChaCha8Rng,
    roll: Roll,
    origins: Vec<Origin>,
    networks: u32,
}

/// What somebody is before they vote.
struct Born {
    local: String,
    name: String,
    domain: u32,
    network: u32,
    registered: i64,
}

impl Maker {
    fn network(&mut self) -> u32 {
        self.networks += 1;
        self.networks
    }

    fn domain(&mut self, name: &str) -> u32 {
        self.roll.domains.push(name.to_owned());
        self.roll.domains.len() as u32 - 1
    }

    /// More by day than by night.
    fn moment(&mut self) -> i64 {
        loop {
            let at = self.rng.random_range(0..DAYS * DAY);
            let hour = (at % DAY) as f64 / DAY as f64 * std::f64::consts::TAU;
            if self.rng.random::<f64>() < 0.55 - 0.45 * hour.cos() {
                return at;
            }
        }
    }

    /// A name as people have it: some are borne by many.
    fn name(&mut self) -> (String, String) {
        let made = |rng: &mut ChaCha8Rng, many: usize, parts: usize| {
            // The square makes the first ones common.
            let chance: f64 = rng.random();
            let mut number = (chance * chance * many as f64) as usize;
            let mut word = String::new();
            for _ in 0..parts {
                word.push_str(SYLLABLES[number % SYLLABLES.len()]);
                number /= SYLLABLES.len();
            }
            word
        };
        (made(&mut self.rng, 900, 2), made(&mut self.rng, 20_000, 3))
    }

    fn local(&mut self, (given, family): &(String, String)) -> String {
        match self.rng.random_range(0..4) {
            0 => format!("{given}.{family}"),
            1 => format!("{given}{}", self.rng.random_range(1955..2006)),
            2 => format!("{}{family}{}", &given[..1], self.rng.random_range(1..100)),
            _ => format!("{family}{given}"),
        }
    }

    fn nominee(&mut self) -> u32 {
        let chance: f64 = self.rng.random();
        (chance * chance * f64::from(NOMINEES)) as u32
    }

    fn person(&mut self, carriers: &[u32], houses: &[u32], offices: &[u32]) {
        let name = self.name();
        let born = Born {
            local: self.local(&name),
            domain: if self.rng.random_bool(0.7) {
                self.rng.random_range(0..3)
            } else {
                offices[self.rng.random_range(0..offices.len())]
            },
            network: if self.rng.random_bool(0.3) {
                carriers[self.rng.random_range(0..carriers.len())]
            } else {
                houses[self.rng.random_range(0..houses.len())]
            },
            name: format!("{} {}", name.0, name.1),
            registered: self.moment(),
        };
        let categories = if self.rng.random_bool(0.5) { CATEGORIES } else { self.rng.random_range(1..6) };
        let voter = self.born(born, Origin::Person, (20..3600, 15..900));
        self.votes(voter, categories, None, 5..40);
    }

    /// Registers and confirms; seconds until confirmed.
    fn born(&mut self, born: Born, origin: Origin, (letter, _): (std::ops::Range<i64>, std::ops::Range<i64>)) -> u32 {
        let confirmed = born.registered + self.rng.random_range(letter) * SECOND + self.rng.random_range(0..SECOND);
        self.roll.voters.push(Seen {
            local: born.local,
            name: born.name,
            domain: born.domain,
            network: born.network,
            registered: born.registered,
            confirmed,
        });
        self.origins.push(origin);
        self.roll.voters.len() as u32 - 1
    }

    /// Votes in so many categories, `target` first; seconds between one ballot and the next.
    fn votes(&mut self, voter: u32, categories: u32, target: Option<u32>, pace: std::ops::Range<i64>) {
        let mut at = self.roll.voters[voter as usize].confirmed;
        let begin = target.map_or_else(|| self.rng.random_range(0..CATEGORIES), |target| target / NOMINEES);
        for step in 0..categories {
            at += self.rng.random_range(pace.clone()) * SECOND + self.rng.random_range(0..SECOND);
            let category = (begin + step) % CATEGORIES;
            let choice = match target {
                Some(target) if step == 0 => target,
                _ => category * NOMINEES + self.nominee(),
            };
            self.roll.ballots.push(Choice { voter, category, choice, at });
        }
    }

    fn campaigns(&mut self, many: usize) {
        let (ministry, university) = (self.domain("ministry.example"), self.domain("university.example"));
        let (offices, campus, country) =
            ([self.network(), self.network(), self.network()], self.network(), self.network());
        let start = self.moment();
        for at in 0..many {
            let name = self.name();
            let local = format!("{}.{}", name.0, name.1);
            let registered = start + self.rng.random_range(0..2 * 3600) * SECOND;
            let network = offices[at % 3];
            let name = format!("{} {}", name.0, name.1);
            let born = Born { local, name, domain: ministry, network, registered };
            let voter = self.born(born, Origin::Campaign("ministry"), (20..1800, 0..1));
            self.votes(voter, 1, Some(7), 10..120);
        }
        for at in 0..many {
            let name = self.name();
            let local = format!("s{}", 1_904_000 + at * 7 % 5000);
            let registered = start + self.rng.random_range(0..DAY);
            let name = format!("{} {}", name.0, name.1);
            let born = Born { local, name, domain: university, network: campus, registered };
            let voter = self.born(born, Origin::Campaign("university"), (20..3600, 0..1));
            let target = self.rng.random_bool(0.85).then_some(4 * NOMINEES + 6);
            self.votes(voter, CATEGORIES, target, 5..40);
        }
        for _ in 0..many * 4 {
            let name = self.name();
            let local = self.local(&name);
            let registered = self.moment();
            let domain = self.rng.random_range(0..3);
            let name = format!("{} {}", name.0, name.1);
            let voter = self.born(
                Born { local, name, domain, network: country, registered },
                Origin::Campaign("carrier"),
                (20..3600, 0..1),
            );
            let target = self.rng.random_bool(0.6).then_some(9 * NOMINEES + 3);
            self.votes(voter, CATEGORIES, target, 5..40);
        }
    }

    fn herd(&mut self, kind: &'static str, many: usize, carriers: &[u32], houses: &[u32]) {
        let target = self.rng.random_range(0..CATEGORIES * NOMINEES);
        let (own, start) = (self.network(), self.moment());
        let shared = self.rng.random_range(0..3);
        let rare = self.domain(&format!("herd-{}.example", self.roll.domains.len()));
        let lender = self.rng.random_range(0..LENT.len());
        let lent = self.domain(LENT[lender]);
        let word = self.name();
        for at in 0..many {
            let name = self.name();
            let anywhere = if self.rng.random_bool(0.3) {
                carriers[self.rng.random_range(0..carriers.len())]
            } else {
                houses[self.rng.random_range(0..houses.len())]
            };
            let mut born = Born {
                local: self.local(&name),
                name: format!("{} {}", name.0, name.1),
                domain: shared,
                network: anywhere,
                registered: self.moment(),
            };
            let (mut letter, mut pace, mut categories) = (20..1800, 10..120, 1);
            match kind {
                "counted" => {
                    (born.local, born.registered) = (format!("{}{:05}", word.0, at), start + at as i64 * 7 * SECOND);
                    letter = 20..60;
                }
                "flood" => {
                    born.registered = start + self.rng.random_range(0..240) * SECOND;
                    (letter, pace) = (20..60, 5..20);
                }
                "clock" => {
                    born.registered = start + at as i64 * 47 * SECOND;
                    (born.domain, letter, pace) = (rare, 30..31, 5..6);
                }
                "lent" => born.domain = lent,
                "farm" => (born.network, categories) = (own, 1 + at as u32 % 4),
                "namesakes" => born.name = self.twisted(&word),
                "hasty" => (letter, pace) = (4..60, 0..1),
                QUIET => {}
                // The hardest: mail providers and networks as everybody has them, names by chance, an exact interval.
                _ => {
                    born.registered = start + at as i64 * 31 * SECOND;
                    (letter, pace) = (40..41, 7..8);
                }
            }
            let voter = self.born(born, Origin::Herd(kind), (letter, 0..1));
            if kind.starts_with("drip") {
                let registered = self.roll.voters[voter as usize].registered;
                self.roll.voters[voter as usize].confirmed = registered + 40 * SECOND;
                self.roll.ballots.push(Choice {
                    voter,
                    category: target / NOMINEES,
                    choice: target,
                    at: registered + 47 * SECOND,
                });
            } else {
                self.votes(voter, categories, Some(target), pace);
            }
        }
    }

    /// A name as it is written by somebody who wants it to look like another.
    fn twisted(&mut self, (given, family): &(String, String)) -> String {
        let twist = |rng: &mut ChaCha8Rng, word: &str| match rng.random_range(0..4) {
            0 => word.replace('a', "á"),
            1 => word.replace('i', "y"),
            2 => word.to_uppercase(),
            _ => word.to_owned(),
        };
        format!("{} {}{}", twist(&mut self.rng, given), twist(&mut self.rng, family), self.rng.random_range(1..9))
    }
}

const LENT: [&str; 3] = ["mailinator.com", "yopmail.com", "trashmail.com"];
const SYLLABLES: [&str; 30] = [
    "ma", "ri", "lo", "pe", "sa", "ni", "ka", "to", "mu", "ba", "del", "ra", "shi", "mo", "ta", "vi", "ga", "no", "li",
    "fa", "zor", "ben", "ul", "dra", "em", "ko", "wa", "sen", "jo", "ti",
];
