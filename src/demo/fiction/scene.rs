//! Where one entry of the prizes plays: its place, its people, its numbers. The same in all that the entry tells.

use std::collections::BTreeMap;

use super::chance::Chance;
use super::corpus::{Corpus, Idea, Scale, Subject};
use super::people::Origin;
use super::words::{SMALL_NUMBERS, fill, without_article, written};

#[derive(Debug)]
pub struct Scene<'c> {
    pub origin: Origin<'c>,
    pub stakeholder: &'c str,
    /// With its article; no text that a blind judge reads names it.
    pub entity: String,
    pub partner: String,
    pub started: i32,
    slots: BTreeMap<&'static str, String>,
    few: [u32; 2],
    groups: &'c [String],
}

impl<'c> Scene<'c> {
    pub fn draw(
        corpus: &'c Corpus,
        subject: &Subject,
        idea: &Idea,
        year: i32,
        chance: &mut Chance,
    ) -> Result<Self, String> {
        let scale = corpus.prize.scale.get(&idea.scale).ok_or_else(|| format!("no scale {}", idea.scale))?;
        let origin = Origin::anywhere(corpus, chance)?;
        let [places, brands, roots] =
            [&origin.zone.places, &origin.zone.brands, &origin.region.roots].map(|names| chance.sample(names, 3));
        let spot =
            |nth| Spot { origin, subject, place: at(&places, nth), brand: at(&brands, nth), root: at(&roots, nth) };
        let stakeholder = stakeholder(corpus, &origin.region.code, chance);
        let entities = corpus.places.entity.get(stakeholder).map_or(&[][..], Vec::as_slice);
        let entity = spot(0).name(chance.text(entities), chance);
        let owners = corpus.places.owner.get(stakeholder).map_or(&[][..], Vec::as_slice);
        let owner = spot(0).name(chance.text(owners), chance);
        let patterns = chance.sample(&corpus.places.partner.patterns, 2);
        let partner = spot(1).name(&at(&patterns, 0), chance);
        let started = year - chance.between(3, 6) as i32;
        let mut slots = BTreeMap::from([
            ("place", at(&places, 0)),
            ("brand", at(&brands, 0)),
            ("region", origin.zone.prose.clone()),
            ("country", origin.country.prose.as_ref().unwrap_or(&origin.country.name).clone()),
            ("entity", owner),
            ("partner", partner.clone()),
            ("partner2", spot(2).name(&at(&patterns, 1), chance)),
            ("it", idea.it.clone()),
            ("users", idea.users.clone()),
            ("unit", idea.unit.clone()),
            ("aim", idea.aim.clone()),
        ]);
        slots.extend(figures(scale, year, started, chance));
        Ok(Self { origin, stakeholder, entity, partner, started, slots, few: scale.n4, groups: &corpus.prize.groups })
    }

    /// The sentence as this entry tells it.
    pub fn tell(&self, template: &str, chance: &mut Chance) -> String {
        fill(template, |slot| match slot {
            "group" => chance.text(self.groups).to_owned(),
            "n3" => chance.between(14, 64).to_string(),
            "n4" => written(chance.round_number(self.few)),
            "n5" => chance.pick(&SMALL_NUMBERS).copied().unwrap_or_default().to_owned(),
            "n6" => chance.between(71, 96).to_string(),
            "months" => chance.between(8, 30).to_string(),
            other => self.slots.get(other).cloned().unwrap_or_else(|| format!("{{{other}}}")),
        })
    }

    /// The entity as it stands in a list.
    pub fn entity_name(&self) -> &str {
        without_article(&self.entity)
    }
}

fn at(list: &[&String], nth: usize) -> String {
    list.get(nth).or(list.first()).map_or_else(String::new, |one| (*one).clone())
}

/// Where something is that wants a name.
struct Spot<'c> {
    origin: Origin<'c>,
    subject: &'c Subject,
    place: String,
    brand: String,
    root: String,
}

impl Spot<'_> {
    fn name(&self, pattern: &str, chance: &mut Chance) -> String {
        without_capital(fill(pattern, |slot| match slot {
            "place" => self.place.clone(),
            "brand" => self.brand.clone(),
            "root" => self.root.clone(),
            "office" => chance.text(&self.subject.offices).to_owned(),
            "field" => chance.text(&self.subject.fields).to_owned(),
            "gov_unit" => self.origin.region.gov_unit.clone(),
            other => format!("{{{other}}}"),
        }))
    }
}

/// Years and numbers, the same wherever the entry speaks of them.
fn figures(scale: &Scale, year: i32, started: i32, chance: &mut Chance) -> [(&'static str, String); 6] {
    [
        ("year", started.to_string()),
        ("year2", (year - chance.between(1, 2) as i32).to_string()),
        ("next_year", (year + chance.between(1, 3) as i32).to_string()),
        ("n0", written(chance.round_number(scale.n0))),
        ("n1", written(chance.round_number(scale.n1))),
        ("n2", written(chance.round_number(scale.n2))),
    ]
}

fn stakeholder<'c>(corpus: &'c Corpus, region: &str, chance: &mut Chance) -> &'c str {
    let target = &corpus.places.target;
    let shares = target.get(region).or_else(|| target.get("default")).map(BTreeMap::iter).unwrap_or_default();
    chance.weighted(shares, |(_, share)| **share).map_or("OTHER", |(code, _)| code.as_str())
}

/// Filling gives a capital; a name in the middle of a sentence keeps a small article.
fn without_capital(name: String) -> String {
    name.strip_prefix("The ").map(|rest| format!("the {rest}")).unwrap_or(name)
}
