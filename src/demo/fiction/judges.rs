//! Judges: who they are, what they know, how lenient they are. Every category has enough of them.

use super::FictionJudge;
use super::chance::Chance;
use super::corpus::{Challenge, Corpus};
use super::people::{Origin, Registry};
use super::shares;
use super::words::host;

/// Nobody's category goes without this many judges as long as there are judges to give.
const ENOUGH: usize = 8;

/// Experts of the prizes, over all regions and organisations.
pub fn experts(
    corpus: &Corpus,
    count: usize,
    categories: &[String],
    people: &mut Registry,
    chance: &mut Chance,
) -> Result<Vec<FictionJudge>, String> {
    let mut covered = Coverage::new(categories);
    let organisations = chance.sample(&corpus.people.organisation, corpus.people.organisation.len());
    let regions = chance.sample(&corpus.places.region, corpus.places.region.len());
    let mut judges = Vec::with_capacity(count);
    for nth in 0..count {
        let (Some(region), Some(organisation)) =
            (regions.get(nth % regions.len().max(1)), organisations.get(nth % organisations.len().max(1)))
        else {
            break;
        };
        let origin = Origin::of_region(corpus, &region.code, chance)?;
        let position = chance.text(&corpus.people.titles.judge);
        let who = people.somebody(corpus, origin, &organisation.name, &organisation.domain, position, chance);
        let wanted = chance.between(4, 7) as usize;
        let (languages, categories) = (languages(&region.code, chance), covered.next(wanted, chance));
        judges.push(FictionJudge { who, languages, categories, leniency: chance.normal() });
    }
    Ok(judges)
}

/// Judges of the hackathon: one of each sponsor, who keeps to its challenge, and others for two to four.
pub fn of_hackathon(
    corpus: &Corpus,
    count: usize,
    people: &mut Registry,
    chance: &mut Chance,
) -> Result<Vec<FictionJudge>, String> {
    let challenges = &corpus.hackathon.challenge;
    let codes: Vec<String> = challenges.iter().map(|challenge| challenge.code.clone()).collect();
    let mut judges = Vec::with_capacity(count);
    for challenge in challenges.iter().take(count) {
        judges.extend(sponsor(corpus, challenge, people, chance)?);
    }
    let free = count - judges.len().min(count);
    let mut covered = Coverage::new(&codes);
    for mut judge in experts(corpus, free, &codes, people, chance)? {
        judge.categories = covered.next(chance.between(2, 4) as usize, chance);
        judges.push(judge);
    }
    chance.shuffle(&mut judges);
    Ok(judges)
}

fn sponsor(
    corpus: &Corpus,
    challenge: &Challenge,
    people: &mut Registry,
    chance: &mut Chance,
) -> Result<Option<FictionJudge>, String> {
    let Some(sponsor) = &challenge.sponsor else { return Ok(None) };
    let origin = Origin::anywhere(corpus, chance)?;
    let (domain, position) = (format!("{}.example.com", host(sponsor)), chance.text(&corpus.people.titles.judge));
    let who = people.somebody(corpus, origin, sponsor, &domain, position, chance);
    let languages = languages(&origin.region.code, chance);
    Ok(Some(FictionJudge { who, languages, categories: vec![challenge.code.clone()], leniency: chance.normal() }))
}

/// How many judges each category has so far.
struct Coverage<'c> {
    categories: Vec<(&'c String, usize)>,
}

impl<'c> Coverage<'c> {
    fn new(categories: &'c [String]) -> Self {
        Self { categories: categories.iter().map(|code| (code, 0)).collect() }
    }

    /// The categories that want a judge most: first all up to enough, then the large ones.
    fn next(&mut self, wanted: usize, chance: &mut Chance) -> Vec<String> {
        chance.shuffle(&mut self.categories);
        self.categories.sort_by_key(|(code, judges)| {
            if *judges < ENOUGH { (0, *judges) } else { (1, (judges - ENOUGH) * 1000 / shares::parts(code) as usize) }
        });
        let mut chosen = Vec::new();
        for (code, judges) in self.categories.iter_mut().take(wanted) {
            *judges += 1;
            chosen.push((*code).clone());
        }
        chosen.sort();
        chosen
    }
}

/// English, and what is spoken where they live.
fn languages(region: &str, chance: &mut Chance) -> Vec<String> {
    let likely: &[(&str, u32)] = match region {
        "AFR" => &[("fr", 45), ("ar", 10)],
        "AMS" => &[("es", 75), ("fr", 15)],
        "ARB" => &[("ar", 95), ("fr", 30)],
        "ASP" => &[("zh", 35), ("ar", 5)],
        "CIS" => &[("ru", 95)],
        "EUR" => &[("fr", 45), ("es", 30), ("ru", 15)],
        _ => &[("fr", 60), ("es", 40), ("ar", 30), ("zh", 30), ("ru", 30)],
    };
    let mut spoken = vec!["en".to_owned()];
    spoken.extend(likely.iter().filter(|(_, per_cent)| chance.happens(*per_cent)).map(|(code, _)| (*code).to_owned()));
    spoken
}
