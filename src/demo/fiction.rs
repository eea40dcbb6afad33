//! Invented entries, people and judgements, the same for the same seed. Nobody in them exists.

mod answers;
mod chance;
mod corpus;
mod fields;
mod hackathon;
mod judges;
mod people;
mod prize;
mod scene;
mod shares;
mod story;
mod teams;
#[cfg(test)]
mod tests;
mod words;

use chance::{Chance, Deck};
use corpus::Corpus;
pub use corpus::{Challenge, Event};
use people::Registry;
pub use people::Somebody;

use crate::entries::Answers;
use crate::language::Language;
use crate::programme::Form;

/// An entry with all that its team wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct FictionEntry {
    pub title: String,
    /// Codes of categories or challenges.
    pub categories: Vec<String>,
    /// With the title, as every form asks for it.
    pub answers: Answers,
    pub language: Language,
    /// The lead first.
    pub team: Vec<Somebody>,
    pub submitted: bool,
    /// How good it is at heart: nought in the middle, rarely beyond two on either side.
    pub quality: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct FictionJudge {
    pub who: Somebody,
    /// Codes of languages.
    pub languages: Vec<String>,
    /// Codes of categories or challenges.
    pub categories: Vec<String>,
    /// Nought in the middle; above it, points come easily.
    pub leniency: f64,
}

/// A hackathon with its challenges.
#[derive(Clone, Debug)]
pub struct FictionEvent {
    pub event: Event,
    pub challenges: Vec<Challenge>,
}

/// Tells the demo. What is told depends on the seed, the year, and what was told before.
#[derive(Debug)]
pub struct Fiction {
    corpus: Corpus,
    chance: Chance,
    people: Registry,
    year: i32,
    remarks: Remarks,
}

/// What judges, readers and teams say in one sentence or two.
#[derive(Debug)]
struct Remarks {
    weak: Deck,
    middling: Deck,
    strong: Deck,
    notes: Deck,
    screening: Deck,
    recusal: Deck,
    withdrawal: Deck,
}

impl Fiction {
    pub fn new(seed: u64, year: i16) -> Result<Self, String> {
        let corpus = Corpus::read()?;
        let said = &corpus.comments;
        let remarks = Remarks {
            weak: Deck::new(&said.entrant.weak),
            middling: Deck::new(&said.entrant.middling),
            strong: Deck::new(&said.entrant.strong),
            notes: Deck::new(&said.notes.own),
            screening: Deck::new(&said.screening.reasons),
            recusal: Deck::new(&said.recusal.reasons),
            withdrawal: Deck::new(&said.withdrawal.reasons),
        };
        Ok(Self { remarks, corpus, chance: Chance::new(seed), people: Registry::default(), year: i32::from(year) })
    }

    pub fn prize_entries(
        &mut self,
        count: usize,
        form: &Form,
        categories: &[String],
    ) -> Result<Vec<FictionEntry>, String> {
        let mut prizes = prize::Prizes::new(&self.corpus, self.year);
        prizes.entries(count, form, categories, &mut self.people, &mut self.chance)
    }

    pub fn prize_judges(&mut self, count: usize, categories: &[String]) -> Result<Vec<FictionJudge>, String> {
        judges::experts(&self.corpus, count, categories, &mut self.people, &mut self.chance)
    }

    /// The hackathon that is over.
    pub fn hackathon_event(&self) -> FictionEvent {
        let hackathon = &self.corpus.hackathon;
        FictionEvent { event: hackathon.event.clone(), challenges: hackathon.challenge.clone() }
    }

    pub fn hackathon_projects(&mut self, count: usize, form: &Form) -> Result<Vec<FictionEntry>, String> {
        let projects = hackathon::projects(&self.corpus, count, &mut self.chance)?;
        self.entries_of(&projects, form)
    }

    pub fn hackathon_judges(&mut self, count: usize) -> Result<Vec<FictionJudge>, String> {
        judges::of_hackathon(&self.corpus, count, &mut self.people, &mut self.chance)
    }

    /// The hackathon that takes entries now.
    pub fn open_event(&self) -> FictionEvent {
        FictionEvent { event: self.corpus.open.event.clone(), challenges: self.corpus.open.challenge.clone() }
    }

    /// Some submitted, some drafts that break off.
    pub fn open_entries(&mut self, form: &Form) -> Result<Vec<FictionEntry>, String> {
        let projects = self.corpus.open.entry.clone();
        self.entries_of(&projects, form)
    }

    fn entries_of(&mut self, projects: &[corpus::Project], form: &Form) -> Result<Vec<FictionEntry>, String> {
        let Self { corpus, people, chance, .. } = self;
        projects.iter().map(|project| hackathon::entry(corpus, project, form, people, chance)).collect()
    }

    /// What a judge tells the team: 0 for a weak entry, 1 for a middling one, 2 for a strong one.
    pub fn comment(&mut self, quality: u8) -> String {
        let deck = match quality {
            0 => &mut self.remarks.weak,
            1 => &mut self.remarks.middling,
            _ => &mut self.remarks.strong,
        };
        deck.draw(&mut self.chance)
    }

    /// What a judge writes for nobody else.
    pub fn note(&mut self) -> String {
        self.remarks.notes.draw(&mut self.chance)
    }

    /// Why an entry is not eligible.
    pub fn screening_reason(&mut self) -> String {
        self.remarks.screening.draw(&mut self.chance)
    }

    pub fn recusal_reason(&mut self) -> String {
        self.remarks.recusal.draw(&mut self.chance)
    }

    pub fn withdrawal_reason(&mut self) -> String {
        self.remarks.withdrawal.draw(&mut self.chance)
    }

    /// What a judge of this leniency gives to an entry of this quality, out of the points of a criterion from low to high.
    pub fn level(&mut self, quality: f64, leniency: f64, levels: &[i32]) -> i32 {
        let Some(last) = levels.len().checked_sub(1) else { return 0 };
        let felt = 0.9 * quality + 0.45 * leniency + 0.55 * self.chance.normal();
        let place = (0.58 + 0.21 * felt) * last as f64;
        let place = place.round().clamp(0.0, last as f64) as usize;
        levels.get(place).copied().unwrap_or_default()
    }

    /// True so often in a hundred times.
    pub fn happens(&mut self, per_cent: u32) -> bool {
        self.chance.happens(per_cent)
    }

    /// One of so many, counted from nought.
    pub fn below(&mut self, count: usize) -> usize {
        self.chance.below(count)
    }
}
