//! Entries of the prizes: a title, a scene, a team, and an answer to each field of the form.

use std::collections::HashSet;

use super::answers::{Told, answers};
use super::chance::Chance;
use super::corpus::{Corpus, Idea, Subject};
use super::fields::{OF_PRIZES, PrizeField as Ask};
use super::people::{Registry, Somebody};
use super::scene::Scene;
use super::story::{Boxes, short_description};
use super::words::{host, without_article};
use super::{FictionEntry, shares};
use crate::entries::Answers;
use crate::language::Language;
use crate::programme::Form;

/// What all entries of the prizes share while they are written.
pub struct Prizes<'c> {
    pub corpus: &'c Corpus,
    pub year: i32,
    boxes: Boxes,
    titles: HashSet<String>,
    entities: HashSet<String>,
}

impl<'c> Prizes<'c> {
    pub fn new(corpus: &'c Corpus, year: i32) -> Self {
        Self { corpus, year, boxes: Boxes::new(corpus), titles: HashSet::new(), entities: HashSet::new() }
    }

    pub fn entries(
        &mut self,
        count: usize,
        form: &Form,
        categories: &[String],
        people: &mut Registry,
        chance: &mut Chance,
    ) -> Result<Vec<FictionEntry>, String> {
        let mut entries = Vec::with_capacity(count);
        for (code, count) in categories.iter().zip(shares::divided(count, categories)) {
            let subject = self.corpus.prize.category.iter().find(|subject| subject.code == *code);
            let subject = subject.ok_or_else(|| format!("the demo has no ideas for category {code}"))?;
            for nth in 0..count {
                entries.push(self.entry(subject, nth, form, people, chance)?);
            }
        }
        chance.shuffle(&mut entries);
        Ok(entries)
    }

    fn entry(
        &mut self,
        subject: &Subject,
        nth: usize,
        form: &Form,
        people: &mut Registry,
        chance: &mut Chance,
    ) -> Result<FictionEntry, String> {
        let ideas = &subject.idea;
        let idea = ideas.get(nth % ideas.len().max(1)).ok_or_else(|| format!("no ideas for {}", subject.code))?;
        let (scene, title) = self.scene(subject, idea, chance)?;
        let team = team(self.corpus, &scene, people, chance);
        let answers = self.answers((subject, idea), &scene, (&title, &team), form, chance)?;
        Ok(FictionEntry {
            title,
            categories: vec![subject.code.clone()],
            answers,
            language: Language::English,
            team,
            submitted: true,
            quality: chance.normal(),
        })
    }

    /// A scene whose entity and title nobody else has.
    fn scene(&mut self, subject: &Subject, idea: &Idea, chance: &mut Chance) -> Result<(Scene<'c>, String), String> {
        for attempt in 0..200 {
            let scene = Scene::draw(self.corpus, subject, idea, self.year, chance)?;
            if self.entities.contains(&scene.entity) && attempt < 100 {
                continue;
            }
            let names = chance.sample(&idea.names, idea.names.len());
            let titles: Vec<String> = names.into_iter().map(|name| scene.tell(name, chance)).collect();
            if let Some(title) = titles.into_iter().find(|title| !self.titles.contains(title)) {
                self.titles.insert(title.clone());
                self.entities.insert(scene.entity.clone());
                return Ok((scene, title));
            }
        }
        Err(format!("the demo has no more titles for {}", idea.it))
    }

    fn answers(
        &mut self,
        (subject, idea): (&Subject, &Idea),
        scene: &Scene<'_>,
        (title, team): (&str, &[Somebody]),
        form: &Form,
        chance: &mut Chance,
    ) -> Result<Answers, String> {
        let lead = |part: fn(&Somebody) -> &String| team.first().map(part).cloned().unwrap_or_default();
        let (corpus, boxes) = (self.corpus, &mut self.boxes);
        answers(form, OF_PRIZES, |ask, field| {
            Ok(match ask {
                Ask::Title => Told::Text(title.to_owned()),
                Ask::Short => Told::Text(short_description(corpus, subject, idea, scene, field, chance)?),
                Ask::Box(_) if !field.required && chance.happens(15) => Told::Nothing,
                Ask::Box(bank) => Told::Text(boxes.text(bank, scene, field, chance)),
                Ask::Goals => {
                    let goals = shares::goals(&subject.code, chance).into_iter();
                    Told::Several(
                        goals.map(|goal| (goal.clone(), boxes.about_goal(&goal, scene, field, chance))).collect(),
                    )
                }
                Ask::Stakeholder => one(scene.stakeholder, scene.stakeholder),
                Ask::Region => one(&scene.origin.region.code, &scene.origin.zone.prose),
                Ask::Country => one(&scene.origin.country.code, &scene.origin.country.name),
                Ask::Entity => Told::Text(scene.entity_name().to_owned()),
                Ask::ContactName => Told::Text(lead(|one| &one.name)),
                Ask::ContactEmail => Told::Text(lead(|one| &one.email)),
                Ask::ContactPosition => Told::Text(lead(|one| &one.position)),
                Ask::Link => Told::Text(format!("https://{}.example.org", host(title))),
                Ask::Started => Told::Text(scene.started.to_string()),
                Ask::Maturity => Told::Option(usize::from(chance.happens(60))),
                Ask::Yes => Told::Option(0),
                Ask::Partner => Told::Text(without_article(&scene.partner).to_owned()),
            })
        })
    }
}

fn one(code: &str, name: &str) -> Told {
    Told::One { code: code.to_owned(), name: name.to_owned() }
}

/// The contact first; a few entries are advised by somebody whose colleagues judge.
fn team(corpus: &Corpus, scene: &Scene<'_>, people: &mut Registry, chance: &mut Chance) -> Vec<Somebody> {
    let size = chance.weighted([(1, 56), (2, 27), (3, 12), (4, 5)].into_iter(), |(_, weight)| *weight);
    let domain = format!("{}.example.net", host(scene.entity_name()));
    let positions = &corpus.people.titles.entrant;
    let mut team = Vec::new();
    for _ in 0..size.map_or(1, |(size, _)| size) {
        let position = chance.text(positions);
        team.push(people.somebody(corpus, scene.origin, scene.entity_name(), &domain, position, chance));
    }
    if chance.happens(3)
        && let Some(adviser) = chance.pick(&corpus.people.organisation)
    {
        let position = chance.text(&corpus.people.titles.judge);
        team.push(people.somebody(corpus, scene.origin, &adviser.name, &adviser.domain, position, chance));
    }
    team
}
