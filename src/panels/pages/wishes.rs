//! What a proposal should look for, as a form: weights to choose, rules to ask for, what may become of pairs that exist.

use super::Pick;
use crate::language::T;
use crate::panels::rules::{Drawn, Keep, Spread, Wishes};
use crate::web::Fields;

/// The weights that can be chosen: not at all, a little, as usual, very much.
const WEIGHTS: [(&str, [u32; 4]); 6] = [
    ("expert", [0, 50, 100, 200]),
    ("topics", [0, 20, 50, 100]),
    ("language", [0, 10, 20, 50]),
    ("elsewhere", [0, 10, 20, 50]),
    ("bid", [0, 20, 50, 100]),
    ("even", [0, 1, 5, 20]),
];
const STEPS: [&str; 4] = ["panels-weight-none", "panels-weight-little", "panels-weight-some", "panels-weight-much"];
/// No pair likelier than these, in hundredths.
const DRAWS: [u32; 3] = [90, 75, 50];

/// What can be wished for, with what was wished for last.
pub struct WishForm {
    pub weights: Vec<(&'static str, Vec<Pick>)>,
    pub ticks: Vec<(&'static str, bool)>,
    pub spreads: Vec<(&'static str, Vec<Pick>)>,
    pub keep: Vec<Pick>,
    pub draws: Vec<Pick>,
}

impl WishForm {
    pub fn of(t: &T, wishes: &Wishes) -> Self {
        Self {
            weights: WEIGHTS.iter().map(|(name, steps)| (*name, weights(t, steps, weight(wishes, name)))).collect(),
            ticks: TICKS.iter().map(|(name, of)| (*name, of(wishes))).collect(),
            spreads: vec![
                ("regions", spreads(t, wishes.regions)),
                ("stakeholders", spreads(t, wishes.stakeholders)),
                ("organisations", spreads(t, wishes.organisations)),
            ],
            keep: Keep::ALL.iter().map(|keep| pick(t, keep.as_str(), "panels-keep", *keep == wishes.keep)).collect(),
            draws: draws(t, wishes.drawn),
        }
    }
}

type Tick = (&'static str, fn(&Wishes) -> bool);
const TICKS: [Tick; 5] = [
    ("fair", |wishes| wishes.fair),
    ("connected", |wishes| wishes.connected),
    ("one-expert", |wishes| wishes.one_expert),
    ("one-language", |wishes| wishes.one_language),
    ("one-elsewhere", |wishes| wishes.one_elsewhere),
];

fn weight(wishes: &Wishes, name: &str) -> u32 {
    match name {
        "expert" => wishes.expert,
        "topics" => wishes.topics,
        "language" => wishes.language,
        "elsewhere" => wishes.elsewhere,
        "bid" => wishes.bid,
        _ => wishes.even,
    }
}

fn weights(t: &T, steps: &[u32; 4], chosen: u32) -> Vec<Pick> {
    let pick = |(weight, words): (&u32, &str)| Pick {
        value: weight.to_string(),
        text: t.s1(words, "weight", t.number(i64::from(*weight))),
        help: String::new(),
        chosen: *weight == chosen,
    };
    steps.iter().zip(STEPS).map(pick).collect()
}

fn spreads(t: &T, chosen: Spread) -> Vec<Pick> {
    Spread::ALL.iter().map(|spread| pick(t, spread.as_str(), "panels-spread", *spread == chosen)).collect()
}

fn pick(t: &T, value: &str, words: &str, chosen: bool) -> Pick {
    Pick { value: value.to_owned(), text: t.s(format!("{words}-{value}")), help: String::new(), chosen }
}

fn draws(t: &T, drawn: Option<Drawn>) -> Vec<Pick> {
    let none =
        Pick { value: String::new(), text: t.s("panels-drawn-none"), help: String::new(), chosen: drawn.is_none() };
    let some = DRAWS.iter().map(|most| Pick {
        value: most.to_string(),
        text: t.s1("panels-drawn-most", "percent", t.number(i64::from(*most))),
        help: String::new(),
        chosen: drawn.is_some_and(|drawn| drawn.most_likely == *most),
    });
    std::iter::once(none).chain(some).collect()
}

/// The wishes of the form; whoever sends none at all takes the usual ones. `seed` is what a draw begins from.
pub fn read_wishes(fields: &Fields, seed: u64) -> Wishes {
    let usual = Wishes::default();
    if !fields.has("expert") {
        return usual;
    }
    let weight = |name: &str| {
        let steps = WEIGHTS.iter().find(|(known, _)| *known == name).map(|(_, steps)| steps);
        let chosen = fields.raw(name).parse().ok().filter(|typed| steps.is_some_and(|steps| steps.contains(typed)));
        chosen.unwrap_or_else(|| self::weight(&usual, name))
    };
    let spread = |name: &str| Spread::parse(fields.raw(name)).unwrap_or_default();
    let drawn = fields.raw("drawn").parse().ok().filter(|most| DRAWS.contains(most));
    Wishes {
        expert: weight("expert"),
        topics: weight("topics"),
        language: weight("language"),
        elsewhere: weight("elsewhere"),
        bid: weight("bid"),
        even: weight("even"),
        fair: fields.has("fair"),
        connected: fields.has("connected"),
        one_expert: fields.has("one-expert"),
        one_language: fields.has("one-language"),
        one_elsewhere: fields.has("one-elsewhere"),
        regions: spread("regions"),
        stakeholders: spread("stakeholders"),
        organisations: spread("organisations"),
        keep: Keep::parse(fields.raw("keep")).unwrap_or_default(),
        drawn: drawn.map(|most_likely| Drawn { most_likely, seed: fields.number("seed").unwrap_or(seed) }),
    }
}
