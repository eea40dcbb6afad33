//! The texts of one entry of the prizes: its short description and the boxes below it.

use std::collections::BTreeMap;

use super::chance::{Chance, Deck};
use super::corpus::{Corpus, Idea, Subject};
use super::scene::Scene;
use super::words::{grown, words};
use crate::programme::Field;

/// What a sentence of the short description speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Problem,
    What,
    How,
    Users,
    Reach,
    Lasting,
}

const PROBLEM_FIRST: [Part; 6] = [Part::Problem, Part::What, Part::How, Part::Users, Part::Reach, Part::Lasting];
const IDEA_FIRST: [Part; 6] = [Part::What, Part::Problem, Part::How, Part::Users, Part::Reach, Part::Lasting];

/// A sentence and where it stands: its part, and its place within that part.
type Piece<'t> = (Part, usize, &'t str);

/// How many words a field wants, where it does not say so itself.
const SHORT_WORDS: (u32, u32) = (150, 200);
const BOX_WORDS: (u32, u32) = (60, 150);

/// What fits the field; chance is asked again when sentences come out too long.
pub fn short_description(
    corpus: &Corpus,
    subject: &Subject,
    idea: &Idea,
    scene: &Scene<'_>,
    field: &Field,
    chance: &mut Chance,
) -> Result<String, String> {
    let (least, most) = (field.words_min.unwrap_or(SHORT_WORDS.0), field.words_max.unwrap_or(SHORT_WORDS.1));
    for _ in 0..60 {
        let target = chance.between(least + 8, most.saturating_sub(10));
        let text = one_try(corpus, subject, idea, scene, (target, most), chance);
        if (least..=most).contains(&words(&text)) {
            return Ok(text);
        }
    }
    Err(format!("the demo cannot tell “{}” in {least} to {most} words", idea.it))
}

fn one_try(
    corpus: &Corpus,
    subject: &Subject,
    idea: &Idea,
    scene: &Scene<'_>,
    (target, most): (u32, u32),
    chance: &mut Chance,
) -> String {
    let (first, more) = pieces(corpus, subject, idea, chance);
    let mut told: Vec<(Part, usize, String)> = Vec::new();
    let mut count = 0;
    for (nth, (part, at, template)) in first.iter().chain(&more).enumerate() {
        if nth >= first.len() && count >= target {
            break;
        }
        let sentence = scene.tell(template, chance);
        let longer = count + words(&sentence);
        if nth < first.len() || longer <= most {
            count = longer;
            told.push((*part, *at, sentence));
        }
    }
    let order = if chance.happens(60) { PROBLEM_FIRST } else { IDEA_FIRST };
    told.sort_by_key(|(part, at, _)| (order.iter().position(|one| one == part), *at));
    told.into_iter().map(|(_, _, sentence)| sentence).collect::<Vec<_>>().join(" ")
}

/// The sentences that every description has, and those that make it longer.
fn pieces<'t>(
    corpus: &'t Corpus,
    subject: &'t Subject,
    idea: &'t Idea,
    chance: &mut Chance,
) -> (Vec<Piece<'t>>, Vec<Piece<'t>>) {
    let bank = &corpus.prize.bank;
    let problems = if chance.happens(70) { &subject.problems } else { &bank.problem.long };
    let mut how: Vec<Piece<'t>> =
        idea.how.iter().enumerate().map(|(at, text)| (Part::How, at, text.as_str())).collect();
    chance.shuffle(&mut how);
    let mut extras = how.split_off(how.len().min(2));
    let mut first = vec![
        (Part::Problem, 0, chance.text(problems)),
        (Part::What, 0, idea.what.as_str()),
        (Part::Users, 0, idea.who.as_str()),
        (Part::Reach, 0, chance.text(&bank.reach.long)),
        (Part::Lasting, 0, chance.text(&bank.sustainability.long)),
    ];
    first.append(&mut how);
    let mut reserve = Vec::new();
    for (part, from, count) in
        [(Part::Reach, &bank.reach, 2), (Part::Lasting, &bank.sustainability, 2), (Part::Problem, &bank.problem, 1)]
    {
        let shuffled = chance.sample(&from.short, from.short.len());
        let mut short: Vec<Piece<'t>> =
            shuffled.into_iter().enumerate().map(|(at, text)| (part, at + 1, text.as_str())).collect();
        reserve.append(&mut short.split_off(count));
        extras.append(&mut short);
    }
    chance.shuffle(&mut extras);
    extras.append(&mut reserve);
    (first, extras)
}

/// The banks of sentences for the other fields, each worn evenly.
#[derive(Debug)]
pub struct Boxes {
    banks: BTreeMap<String, (Deck, Deck)>,
    goals: BTreeMap<String, Deck>,
}

impl Boxes {
    pub fn new(corpus: &Corpus) -> Self {
        let banks = corpus.prize.bank.boxes.iter();
        let goals = corpus.prize.sdg.iter();
        Self {
            banks: banks.map(|(name, bank)| (name.clone(), (Deck::new(&bank.lead), Deck::new(&bank.body)))).collect(),
            goals: goals.map(|(goal, texts)| (goal.clone(), Deck::new(texts))).collect(),
        }
    }

    /// A text out of this bank that fits the field.
    pub fn text(&mut self, bank: &str, scene: &Scene<'_>, field: &Field, chance: &mut Chance) -> String {
        let Some((lead, body)) = self.banks.get_mut(bank) else { return String::new() };
        let most = field.words_max.unwrap_or(BOX_WORDS.1).min(BOX_WORDS.1.max(field.words_min.unwrap_or(0) + 40));
        let least = field.words_min.unwrap_or(BOX_WORDS.0).min(most);
        let target = chance.between(least + 5, (least + (most - least) * 7 / 10).max(least + 5)).min(most);
        let first = scene.tell(&lead.draw(chance), chance);
        grown(vec![first], told(body, scene, chance), target, most)
    }

    /// What the entry says about a goal: one or two sentences, or as many as the field asks for.
    pub fn about_goal(&mut self, goal: &str, scene: &Scene<'_>, field: &Field, chance: &mut Chance) -> String {
        let Some(deck) = self.goals.get_mut(goal) else { return String::new() };
        let most = field.words_max.unwrap_or(BOX_WORDS.1);
        let target = field.words_min.unwrap_or(1).max(if chance.happens(55) { 22 } else { 1 }).min(most);
        grown(Vec::new(), told(deck, scene, chance), target, most)
    }
}

/// The deck's sentences as this entry tells them, none twice, drawn only as they are wanted.
fn told(deck: &mut Deck, scene: &Scene<'_>, chance: &mut Chance) -> impl Iterator<Item = String> {
    let mut seen: Vec<String> = Vec::new();
    (0..deck.len() * 2).filter_map(move |_| {
        let template = deck.draw(chance);
        let sentence = (!seen.contains(&template)).then(|| scene.tell(&template, chance));
        seen.push(template);
        sentence
    })
}
