//! Teams of the hackathons: a name, and one to five people of whom the first leads.

use super::chance::Chance;
use super::corpus::Corpus;
use super::people::{Origin, Registry, Somebody};
use super::words::{fill, host};
use crate::language::Language;

#[derive(Debug)]
pub struct Team {
    pub name: String,
    pub people: Vec<Somebody>,
}

impl Team {
    /// Mostly neighbours, of whom the lead speaks the language; some study or work where a judge does.
    pub fn draw(
        corpus: &Corpus,
        language: Language,
        people: &mut Registry,
        chance: &mut Chance,
    ) -> Result<Self, String> {
        let home = Origin::of_countries(corpus, countries(language), chance)?;
        let name = named(chance.text(&corpus.people.team.patterns), home, chance);
        let domain = format!("{}.example.com", host(&name));
        let size = chance.weighted([(1, 14), (2, 20), (3, 28), (4, 24), (5, 14)].into_iter(), |(_, weight)| *weight);
        let mut team = Self { name, people: Vec::new() };
        for nth in 0..size.map_or(1, |(size, _)| size) {
            let origin = if nth == 0 || chance.happens(65) { home } else { Origin::anywhere(corpus, chance)? };
            team.people.push(member(corpus, origin, &domain, people, chance));
        }
        Ok(team)
    }
}

fn member(corpus: &Corpus, origin: Origin<'_>, domain: &str, people: &mut Registry, chance: &mut Chance) -> Somebody {
    let position = chance.text(&corpus.people.titles.hacker);
    match chance.pick(&corpus.people.organisation).filter(|_| chance.happens(8)) {
        Some(employer) => people.somebody(corpus, origin, &employer.name, &employer.domain, position, chance),
        None => {
            let schools = &corpus.people.school.patterns;
            let school = if chance.happens(50) { named(chance.text(schools), origin, chance) } else { String::new() };
            people.somebody(corpus, origin, &school, domain, position, chance)
        }
    }
}

/// After a place, a make or a family of that part of the world.
fn named(pattern: &str, origin: Origin<'_>, chance: &mut Chance) -> String {
    fill(pattern, |slot| match slot {
        "place" => chance.text(&origin.zone.places).to_owned(),
        "brand" => chance.text(&origin.zone.brands).to_owned(),
        "root" => chance.text(&origin.region.roots).to_owned(),
        other => format!("{{{other}}}"),
    })
}

/// Where a language is at home.
const fn countries(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[],
        Language::Arabic => &["EG", "JO", "LB", "MA", "TN", "OM", "SA", "AE", "DZ"],
        Language::Chinese => &["CN", "SG"],
        Language::French => &["FR", "CH", "SN", "CI", "BJ", "CA"],
        Language::Russian => &["RU", "KZ", "KG", "BY"],
        Language::Spanish => &["ES", "MX", "CO", "AR", "CL", "PE", "UY"],
    }
}
