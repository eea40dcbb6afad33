//! Invented people: nobody twice, and letters to them go nowhere.

use std::collections::HashSet;

use super::chance::Chance;
use super::corpus::{Corpus, Country, Region, Zone};
use super::words::slug;

/// Somebody who does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Somebody {
    pub name: String,
    /// At `example.org`, `.net` or `.com`: reserved for examples for good.
    pub email: String,
    /// ISO code.
    pub country: String,
    /// Empty for those who come by themselves.
    pub organisation: String,
    /// What they do there, in English.
    pub position: String,
}

/// Where somebody or something is from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'c> {
    pub region: &'c Region,
    pub zone: &'c Zone,
    pub country: &'c Country,
}

impl<'c> Origin<'c> {
    pub fn anywhere(corpus: &'c Corpus, chance: &mut Chance) -> Result<Self, String> {
        let regions = &corpus.places.region;
        let region = chance.weighted(regions.iter(), |region| region.weight).ok_or("the demo corpus has no regions")?;
        Self::within(region, chance)
    }

    pub fn of_region(corpus: &'c Corpus, code: &str, chance: &mut Chance) -> Result<Self, String> {
        let found = corpus.places.region.iter().find(|region| region.code == code);
        Self::within(found.ok_or_else(|| format!("the demo corpus has no region {code}"))?, chance)
    }

    /// One of these countries; where the corpus has none of them, anywhere.
    pub fn of_countries(corpus: &'c Corpus, codes: &[&str], chance: &mut Chance) -> Result<Self, String> {
        let all = corpus.places.region.iter().filter(|region| region.code != "INT").flat_map(|region| {
            region.zone.iter().flat_map(move |zone| zone.countries.iter().map(move |country| (region, zone, country)))
        });
        let fitting = all.filter(|(_, _, country)| codes.contains(&country.code.as_str()));
        match chance.weighted(fitting, |(_, _, country)| country.weight) {
            Some((region, zone, country)) => Ok(Self { region, zone, country }),
            None => Self::anywhere(corpus, chance),
        }
    }

    fn within(region: &'c Region, chance: &mut Chance) -> Result<Self, String> {
        let size = |zone: &&Zone| zone.countries.iter().map(|country| country.weight).sum();
        let zone = chance.weighted(region.zone.iter(), size);
        let found = zone.and_then(|zone| {
            let country = chance.weighted(zone.countries.iter(), |country| country.weight)?;
            Some(Self { region, zone, country })
        });
        found.ok_or_else(|| format!("the demo corpus has no countries in {}", region.code))
    }
}

/// Gives names, and remembers who has them.
#[derive(Debug, Default)]
pub struct Registry {
    taken: HashSet<String>,
}

impl Registry {
    /// A name and an address of somebody new.
    pub fn name(&mut self, corpus: &Corpus, region: &str, domain: &str, chance: &mut Chance) -> (String, String) {
        let (given, family) =
            corpus.people.region.get(region).map_or((&[][..], &[][..]), |names| (&names.given[..], &names.family[..]));
        for attempt in 0..1000 {
            let mut parts = vec![chance.text(given)];
            if attempt >= 40 {
                parts.push(chance.text(given));
            }
            parts.push(chance.text(family));
            let local = parts.iter().map(|part| slug(part)).collect::<Vec<_>>().join(".");
            if self.taken.insert(local.clone()) {
                return (parts.join(" "), format!("{local}@{domain}"));
            }
        }
        let number = self.taken.len();
        (format!("Person {number}"), format!("person.{number}@{domain}"))
    }

    pub fn somebody(
        &mut self,
        corpus: &Corpus,
        origin: Origin<'_>,
        organisation: &str,
        domain: &str,
        position: &str,
        chance: &mut Chance,
    ) -> Somebody {
        let (name, email) = self.name(corpus, &origin.region.code, domain, chance);
        let (country, organisation) = (origin.country.code.clone(), organisation.to_owned());
        Somebody { name, email, country, organisation, position: position.to_owned() }
    }
}
