//! Which entries look alike, or like what won before, and by what: for a person to decide, never for the program.
//!
//! Only pairs that share a word of a title or a name, an address, or a run of words are compared, so that thousands of
//! entries are looked through in seconds. Titles and names are compared by the pairs of letters that they share
//! (Sørensen and Dice), texts by the runs of words of the shorter one that stand in the longer one, too (Broder).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::folded;

/// From here on two titles are alike by themselves; with the same entity behind them much less is enough.
const TITLES: f64 = 0.8;
const TITLES_OF_ONE_ENTITY: f64 = 0.45;
const ENTITIES: f64 = 0.85;
/// The share of the shorter text.
const TEXTS: f64 = 0.3;
/// Words in a run, and how many runs the shorter text needs to be compared at all.
const RUN: usize = 5;
const FEWEST_RUNS: usize = 12;
/// What stands in more entries than that tells none of them apart.
const COMMON: usize = 60;

/// What is compared of an entry, or of what won before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    pub title: String,
    pub entity: String,
    pub links: Vec<String>,
    /// Every longer answer.
    pub texts: String,
}

/// By what two look alike. Shares are in per cent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alike {
    Title(u8),
    Entity(u8),
    Link(String),
    Texts(u8),
}

/// Two places in the list, the smaller first, and by what they look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    pub of: (usize, usize),
    pub by: Vec<Alike>,
}

/// Every pair that a person should look at, in the order of the list. Of two places behind `entries` none is compared
/// with the other: what won before may look alike as it will.
pub fn likenesses(described: &[Described], entries: usize) -> Vec<Likeness> {
    let folded: Vec<Folded> = described.iter().map(Folded::of).collect();
    let shared = runs_shared(&folded);
    let mut pairs: BTreeSet<(usize, usize)> = shared.keys().copied().collect();
    pairs.extend(sharing(&folded, |it| it.words.iter()));
    pairs.extend(sharing(&folded, |it| it.links.iter()));
    let found = pairs.into_iter().filter(|(first, _)| *first < entries).filter_map(|of| {
        let runs = shared.get(&of).copied().unwrap_or_default();
        let by = alike(&folded[of.0], &folded[of.1], runs);
        (!by.is_empty()).then_some(Likeness { of, by })
    });
    found.collect()
}

fn alike(one: &Folded, other: &Folded, runs: usize) -> Vec<Alike> {
    let titles = dice(&one.title, &other.title);
    let entities =
        if one.entity.is_empty() || other.entity.is_empty() { 0.0 } else { dice(&one.entity, &other.entity) };
    let fewest = one.runs.len().min(other.runs.len());
    let texts = if fewest < FEWEST_RUNS { 0.0 } else { runs as f64 / fewest as f64 };
    let link = one.links.intersection(&other.links).next();
    let one_entity = entities >= ENTITIES;
    if titles < TITLES && texts < TEXTS && link.is_none() && !(one_entity && titles >= TITLES_OF_ONE_ENTITY) {
        return Vec::new();
    }
    let mut by = Vec::new();
    if titles >= TITLES_OF_ONE_ENTITY {
        by.push(Alike::Title(percent(titles)));
    }
    if one_entity {
        by.push(Alike::Entity(percent(entities)));
    }
    by.extend(link.map(|link| Alike::Link(link.clone())));
    if texts >= TEXTS / 2.0 {
        by.push(Alike::Texts(percent(texts)));
    }
    by
}

/// The share of pairs of neighbouring letters that two texts have in common, from 0 to 1; spaces do not count. Letters are
/// characters, not bytes, so that it means the same in every script.
fn dice(one: &str, other: &str) -> f64 {
    let pairs = |text: &str| {
        let letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        let mut pairs: HashMap<(char, char), usize> = HashMap::new();
        letters.windows(2).for_each(|pair| *pairs.entry((pair[0], pair[1])).or_default() += 1);
        pairs
    };
    let (one, other) = (pairs(one), pairs(other));
    let all: usize = one.values().chain(other.values()).sum();
    let shared: usize =
        one.iter().map(|(pair, count)| (*count).min(other.get(pair).copied().unwrap_or_default())).sum();
    if all == 0 { 0.0 } else { 2.0 * shared as f64 / all as f64 }
}

fn percent(share: f64) -> u8 {
    (share * 100.0).round().clamp(0.0, 100.0) as u8
}

struct Folded {
    title: String,
    entity: String,
    /// Of title and entity, those long enough to tell something.
    words: HashSet<String>,
    links: BTreeSet<String>,
    runs: HashSet<u64>,
}

impl Folded {
    fn of(described: &Described) -> Self {
        let (title, entity) = (folded(&described.title), folded(&described.entity));
        let words = title.unicode_words().chain(entity.unicode_words()).filter(|word| tells(word));
        let texts = folded(&described.texts);
        let spoken: Vec<&str> = texts.unicode_words().collect();
        Self {
            words: words.map(str::to_owned).collect(),
            links: described.links.iter().filter_map(|link| place(link)).collect(),
            runs: spoken.windows(RUN).map(number).collect(),
            title,
            entity,
        }
    }
}

/// A word of one or two letters tells nothing in an alphabet; in Chinese it is a word.
fn tells(word: &str) -> bool {
    word.chars().count() > 2 || !word.is_ascii()
}

/// Stable within one run of the program, which is all that is asked of it.
fn number(words: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

/// Host and path, without what does not change where one comes to. The front page of a place where everybody keeps
/// something says nothing.
fn place(link: &str) -> Option<String> {
    let url = url::Url::parse(link.trim()).ok()?;
    let host = url.host_str()?.trim_start_matches("www.").to_owned();
    let path = url.path().trim_end_matches('/');
    let query = url.query().map_or(String::new(), |query| format!("?{query}"));
    let shared =
        ["github.com", "gitlab.com", "youtube.com", "youtu.be", "facebook.com", "drive.google.com", "docs.google.com"];
    (!(path.is_empty() && shared.contains(&host.as_str()))).then(|| format!("{host}{path}{query}"))
}

/// Pairs that have something rare in common.
fn sharing<'a, T: Hash + Eq + 'a, I: Iterator<Item = &'a T>>(
    folded: &'a [Folded],
    of: impl Fn(&'a Folded) -> I,
) -> HashSet<(usize, usize)> {
    let mut places: HashMap<&T, Vec<usize>> = HashMap::new();
    for (at, one) in folded.iter().enumerate() {
        for what in of(one) {
            places.entry(what).or_default().push(at);
        }
    }
    let rare = places.into_values().filter(|places| places.len() <= COMMON);
    rare.flat_map(|places| pairs_of(&places)).collect()
}

/// How many runs of words each pair has in common.
fn runs_shared(folded: &[Folded]) -> BTreeMap<(usize, usize), usize> {
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, one) in folded.iter().enumerate() {
        for run in &one.runs {
            places.entry(*run).or_default().push(at);
        }
    }
    let mut shared = BTreeMap::new();
    for places in places.into_values().filter(|places| places.len() <= COMMON) {
        for pair in pairs_of(&places) {
            *shared.entry(pair).or_default() += 1;
        }
    }
    shared
}

fn pairs_of(places: &[usize]) -> Vec<(usize, usize)> {
    let behind = |at: usize| places[at + 1..].iter().map(move |other| (places[at], *other));
    (0..places.len()).flat_map(behind).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "We catch rain on the roofs of seven villages and keep it in tanks that the villages build \
        themselves, so that children go to school instead of walking to the river twice each day.";

    #[test]
    fn the_same_project_under_a_slightly_other_title_is_seen() {
        let found =
            likenesses(&[entry("Rain for All", "", TEXT), entry("Rain for all!", "", ""), entry("Light", "", "")], 3);
        assert_eq!(found, [Likeness { of: (0, 1), by: vec![Alike::Title(95)] }]);
    }

    #[test]
    fn a_text_that_was_used_again_is_seen_under_any_title() {
        let longer = format!("A new beginning. {TEXT} And much that is new.");
        let found = likenesses(&[entry("Rain for all", "", TEXT), entry("Blue roofs", "", &longer)], 2);
        assert_eq!(found, [Likeness { of: (0, 1), by: vec![Alike::Texts(100)] }]);
    }

    #[test]
    fn one_address_is_one_project_however_it_is_written() {
        let with = |link: &str| Described { links: vec![link.to_owned()], ..entry(link, "", "") };
        let found = likenesses(&[with("https://www.rain.example.org/"), with("http://rain.example.org")], 2);
        assert!(found[0].by.contains(&Alike::Link("rain.example.org".to_owned())));
        assert_eq!(likenesses(&[with("https://github.com/"), with("https://github.com")], 2)[0].by.len(), 1);
    }

    #[test]
    fn an_entity_with_two_different_projects_is_no_likeness() {
        let found =
            likenesses(&[entry("Rain for all", "River Trust", ""), entry("Night school", "River Trust", "")], 2);
        assert_eq!(found, []);
        let found = likenesses(
            &[entry("Rain for all", "River Trust", ""), entry("Rain for schools", "The River Trust", "")],
            2,
        );
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn other_scripts_are_compared_as_well() {
        let found = likenesses(&[entry("清洁饮水进校园", "", ""), entry("清洁饮水进校园项目", "", "")], 2);
        assert_eq!(found.len(), 1);
        let found = likenesses(&[entry("مياه نظيفة للجميع", "", ""), entry("مِياه نظيفة للجميع", "", "")], 2);
        assert_eq!(found[0].by, [Alike::Title(100)]);
    }

    #[test]
    fn what_won_before_is_compared_with_entries_only() {
        let described = [
            entry("Qatar Open Data Portal", "", ""),
            entry("Open data portal of Qatar", "", ""),
            entry("Open Data Portal of Qatar", "", ""),
        ];
        let found: Vec<_> = likenesses(&described, 1).into_iter().map(|it| it.of).collect();
        assert_eq!(found, [(0, 1), (0, 2)]);
    }

    #[test]
    fn thousands_of_entries_are_no_work() {
        let many: Vec<Described> = (0..2_000)
            .map(|at| entry(&format!("Project number {at} of many"), "Ministry", &format!("{TEXT} {at}")))
            .collect();
        assert_eq!(likenesses(&many, many.len()).len(), 0);
    }

    fn entry(title: &str, entity: &str, texts: &str) -> Described {
        Described { title: title.to_owned(), entity: entity.to_owned(), links: Vec::new(), texts: texts.to_owned() }
    }
}
