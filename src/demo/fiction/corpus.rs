//! The invented texts that the demo is made of, as they stand in the corpus files.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::language::{Language, Names};

/// All files of the corpus.
#[derive(Debug)]
pub struct Corpus {
    pub prize: Prize,
    pub places: Places,
    pub people: People,
    pub hackathon: Hackathon,
    pub open: Open,
    pub comments: Comments,
}

impl Corpus {
    pub fn read() -> Result<Self, String> {
        Ok(Self {
            prize: parsed("prize.toml", include_str!("../corpus/prize.toml"))?,
            places: parsed("places.toml", include_str!("../corpus/places.toml"))?,
            people: parsed("people.toml", include_str!("../corpus/people.toml"))?,
            hackathon: parsed("hackathon.toml", include_str!("../corpus/hackathon.toml"))?,
            open: parsed("open.toml", include_str!("../corpus/open.toml"))?,
            comments: parsed("comments.toml", include_str!("../corpus/comments.toml"))?,
        })
    }
}

fn parsed<C: DeserializeOwned>(file: &str, text: &str) -> Result<C, String> {
    toml::from_str(text).map_err(|error| format!("demo corpus, {file}: {error}"))
}

#[derive(Debug, Deserialize)]
pub struct Prize {
    pub groups: Vec<String>,
    pub scale: BTreeMap<String, Scale>,
    pub bank: Banks,
    /// What an entry may say about a goal, by its number.
    pub sdg: BTreeMap<String, Vec<String>>,
    pub category: Vec<Subject>,
}

/// How large the numbers of an idea are: from, to.
#[derive(Debug, Deserialize)]
pub struct Scale {
    pub n0: [u32; 2],
    pub n1: [u32; 2],
    pub n2: [u32; 2],
    pub n4: [u32; 2],
}

#[derive(Debug, Deserialize)]
pub struct Banks {
    pub problem: Sentences,
    pub reach: Sentences,
    pub sustainability: Sentences,
    #[serde(flatten)]
    pub boxes: BTreeMap<String, LeadAndBody>,
}

#[derive(Debug, Deserialize)]
pub struct Sentences {
    pub long: Vec<String>,
    pub short: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct LeadAndBody {
    pub lead: Vec<String>,
    pub body: Vec<String>,
}

/// What entries of one category are about.
#[derive(Debug, Deserialize)]
pub struct Subject {
    pub code: String,
    pub offices: Vec<String>,
    pub fields: Vec<String>,
    pub problems: Vec<String>,
    pub idea: Vec<Idea>,
}

#[derive(Debug, Deserialize)]
pub struct Idea {
    pub names: Vec<String>,
    pub it: String,
    pub users: String,
    pub unit: String,
    pub aim: String,
    pub scale: String,
    pub what: String,
    pub how: Vec<String>,
    pub who: String,
}

#[derive(Debug, Deserialize)]
pub struct Places {
    /// Stakeholders and their shares, by region, with a `default`.
    pub target: BTreeMap<String, BTreeMap<String, u32>>,
    pub entity: BTreeMap<String, Vec<String>>,
    /// What a blind text calls the entity, by stakeholder.
    pub owner: BTreeMap<String, Vec<String>>,
    pub partner: Patterns,
    pub region: Vec<Region>,
}

#[derive(Debug, Deserialize)]
pub struct Patterns {
    pub patterns: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Region {
    pub code: String,
    pub weight: u32,
    pub gov_unit: String,
    pub roots: Vec<String>,
    pub zone: Vec<Zone>,
}

#[derive(Debug, Deserialize)]
pub struct Zone {
    pub prose: String,
    pub places: Vec<String>,
    pub brands: Vec<String>,
    pub countries: Vec<Country>,
}

#[derive(Debug, Deserialize)]
pub struct Country {
    pub code: String,
    pub name: String,
    pub prose: Option<String>,
    pub weight: u32,
}

#[derive(Debug, Deserialize)]
pub struct People {
    pub titles: Titles,
    pub team: Patterns,
    pub school: Patterns,
    pub organisation: Vec<Organisation>,
    pub region: BTreeMap<String, PeopleNames>,
}

#[derive(Debug, Deserialize)]
pub struct Titles {
    pub judge: Vec<String>,
    pub entrant: Vec<String>,
    pub hacker: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Organisation {
    pub name: String,
    pub domain: String,
}

#[derive(Debug, Deserialize)]
pub struct PeopleNames {
    pub given: Vec<String>,
    pub family: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Hackathon {
    pub event: Event,
    pub challenge: Vec<Challenge>,
    pub project: Vec<Project>,
    pub grammar: Grammar,
}

#[derive(Debug, Deserialize)]
pub struct Open {
    pub event: Event,
    pub challenge: Vec<Challenge>,
    pub entry: Vec<Project>,
}

/// A hackathon as it is announced.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    pub slug: String,
    pub host: String,
    pub contact: String,
    pub link: String,
    #[serde(rename = "name")]
    pub names: Names,
    #[serde(rename = "summary")]
    pub summaries: Names,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Challenge {
    pub code: String,
    #[serde(rename = "name")]
    pub names: Names,
    /// The task, in English.
    pub text: String,
    pub sponsor: Option<String>,
    /// What the sponsor gives to the winners, in English.
    pub prize: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Project {
    pub language: Language,
    pub state: Option<crate::entries::State>,
    pub title: String,
    pub tagline: String,
    pub description: String,
    pub built_with: Vec<String>,
    pub challenges: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Grammar {
    pub places: Vec<String>,
    pub opening: Vec<String>,
    pub approach: Vec<String>,
    pub test: Vec<String>,
    pub limit: Vec<String>,
    pub next: Vec<String>,
    pub concept: Vec<Concept>,
}

#[derive(Debug, Deserialize)]
pub struct Concept {
    pub challenges: Vec<String>,
    pub title: String,
    pub words: Vec<String>,
    pub taglines: Vec<String>,
    pub core: String,
    pub details: Vec<String>,
    pub built_with: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Comments {
    pub entrant: Verdicts,
    pub notes: Notes,
    pub screening: Reasons,
    pub recusal: Reasons,
    pub withdrawal: Reasons,
}

#[derive(Debug, Deserialize)]
pub struct Verdicts {
    pub strong: Vec<String>,
    pub middling: Vec<String>,
    pub weak: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Notes {
    #[serde(rename = "self")]
    pub own: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Reasons {
    pub reasons: Vec<String>,
}
