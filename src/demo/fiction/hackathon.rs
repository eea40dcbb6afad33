//! Projects of the hackathons: some written out, some made by a grammar, each with its team.

use std::collections::HashSet;

use super::FictionEntry;
use super::answers::{Told, answers};
use super::chance::Chance;
use super::corpus::{Concept, Corpus, Grammar, Project};
use super::fields::{OF_HACKATHONS, ProjectField as Ask};
use super::people::{Origin, Registry, Somebody};
use super::words::{SMALL_NUMBERS, fill, host, slug, without_article};
use crate::entries::{Answers, State};
use crate::language::Language;
use crate::programme::Form;

/// As many projects as asked for: those written out, then those of the grammar, in any order.
pub fn projects(corpus: &Corpus, count: usize, chance: &mut Chance) -> Result<Vec<Project>, String> {
    let mut projects: Vec<Project> = corpus.hackathon.project.iter().take(count).cloned().collect();
    let mut titles: HashSet<String> = projects.iter().map(|project| project.title.clone()).collect();
    let grammar = &corpus.hackathon.grammar;
    let mut variants: Vec<(&Concept, usize)> =
        grammar.concept.iter().flat_map(|concept| (0..concept.words.len()).map(move |nth| (concept, nth))).collect();
    chance.shuffle(&mut variants);
    for (concept, nth) in variants {
        if projects.len() < count {
            projects
                .extend(Some(generated(grammar, concept, nth, chance)).filter(|one| titles.insert(one.title.clone())));
        }
    }
    if projects.len() < count {
        return Err(format!("the demo has {} projects, not {count}", projects.len()));
    }
    chance.shuffle(&mut projects);
    Ok(projects)
}

fn generated(grammar: &Grammar, concept: &Concept, nth: usize, chance: &mut Chance) -> Project {
    let mut details: Vec<usize> = (0..concept.details.len()).collect();
    chance.shuffle(&mut details);
    details.truncate(3);
    details.sort_unstable();
    let mut templates = vec![chance.text(&grammar.opening), concept.core.as_str()];
    templates.extend(details.into_iter().filter_map(|at| concept.details.get(at)).map(String::as_str));
    templates.extend(chance.sample(&grammar.approach, 2).into_iter().map(String::as_str));
    templates.extend([&grammar.test, &grammar.limit, &grammar.next].map(|bank| chance.text(bank)));
    let place = chance.text(&grammar.places);
    let told: Vec<String> =
        templates.into_iter().map(|template| fill(template, |slot| value(slot, place, chance))).collect();
    let word = concept.words.get(nth).map_or("", String::as_str);
    Project {
        language: Language::English,
        state: None,
        title: fill(&concept.title, |_| word.to_owned()),
        tagline: concept.taglines.get(nth).cloned().unwrap_or_default(),
        description: told.join(" "),
        built_with: concept.built_with.clone(),
        challenges: concept.challenges.clone(),
    }
}

fn value(slot: &str, place: &str, chance: &mut Chance) -> String {
    match slot {
        "place" => place.to_owned(),
        "n" => chance.between(12, 90).to_string(),
        "p" => chance.between(61, 94).to_string(),
        "h" => chance.between(3, 36).to_string(),
        "m" => chance.between(15, 70).to_string(),
        "k" => chance.pick(&SMALL_NUMBERS).copied().unwrap_or_default().to_owned(),
        other => format!("{{{other}}}"),
    }
}

/// A project as an entry, with its team.
pub fn entry(
    corpus: &Corpus,
    project: &Project,
    form: &Form,
    people: &mut Registry,
    chance: &mut Chance,
) -> Result<FictionEntry, String> {
    let team = team(corpus, project, people, chance)?;
    let submitted = project.state != Some(State::Draft);
    let answers = if submitted { told(project, &team, form, chance)? } else { begun(project, form, chance)? };
    Ok(FictionEntry {
        title: project.title.clone(),
        categories: project.challenges.clone(),
        answers,
        language: project.language,
        team,
        submitted,
        quality: chance.normal(),
    })
}

/// A draft has only its words so far, and nothing is required of it yet.
fn begun(project: &Project, form: &Form, chance: &mut Chance) -> Result<Answers, String> {
    let words = ["title", "tagline", "description", "built_with", "built-with"];
    let mut form = form.clone();
    form.fields.retain(|field| words.contains(&field.key.as_str()));
    form.fields.iter_mut().for_each(|field| field.required = false);
    told(project, &[], &form, chance)
}

fn told(project: &Project, team: &[Somebody], form: &Form, chance: &mut Chance) -> Result<Answers, String> {
    let name = handle(project, team);
    let lead = |part: fn(&Somebody) -> &String| team.first().map(part).cloned().unwrap_or_default();
    answers(form, OF_HACKATHONS, |ask, field| {
        let address = |address: String, chance: &mut Chance| match field.required || chance.happens(75) {
            true => Told::Text(address),
            false => Told::Nothing,
        };
        let several = |list: &[String]| Told::Several(list.iter().map(|one| (one.clone(), String::new())).collect());
        Ok(match ask {
            Ask::Title => Told::Text(project.title.clone()),
            Ask::Tagline => Told::Text(project.tagline.clone()),
            Ask::Description => Told::Text(project.description.clone()),
            Ask::BuiltWith => several(&project.built_with),
            Ask::Challenges => several(&project.challenges),
            Ask::Video => address(format!("https://video.example.com/watch/{name}"), chance),
            Ask::Demo => address(format!("https://{name}.example.com"), chance),
            Ask::Repository => address(format!("https://code.example.org/{name}"), chance),
            Ask::Slides => address(format!("https://slides.example.net/{name}"), chance),
            Ask::Team => Told::Text(project.title.clone()),
            Ask::ContactName => Told::Text(lead(|one| &one.name)),
            Ask::ContactEmail => Told::Text(lead(|one| &one.email)),
            Ask::Country => Told::One { code: lead(|one| &one.country), name: lead(|one| &one.country) },
            Ask::Yes => Told::Option(0),
        })
    })
}

/// What the project is called in addresses; after its lead where its title is in another script.
fn handle(project: &Project, team: &[Somebody]) -> String {
    let (name, lead) = (host(&project.title), team.first().map(|lead| slug(&lead.name)));
    if name.is_empty() { lead.unwrap_or_else(|| "project".to_owned()) } else { name }
}

/// Where a language is at home, for the leads of teams.
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

/// One to five people, mostly neighbours; some study or work where a judge does.
fn team(
    corpus: &Corpus,
    project: &Project,
    people: &mut Registry,
    chance: &mut Chance,
) -> Result<Vec<Somebody>, String> {
    let home = Origin::of_countries(corpus, countries(project.language), chance)?;
    let size = chance.weighted([(1, 14), (2, 20), (3, 28), (4, 24), (5, 14)].into_iter(), |(_, weight)| *weight);
    let name = host(&project.title);
    let domain = if name.is_empty() { "hack.example.com".to_owned() } else { format!("{name}.example.com") };
    let mut team = Vec::new();
    for nth in 0..size.map_or(1, |(size, _)| size) {
        let origin = if nth == 0 || chance.happens(65) { home } else { Origin::anywhere(corpus, chance)? };
        let employer = chance.pick(&corpus.people.organisation).filter(|_| chance.happens(8));
        let position = chance.text(&corpus.people.titles.hacker);
        team.push(match employer {
            Some(employer) => people.somebody(corpus, origin, &employer.name, &employer.domain, position, chance),
            None => {
                let school = if chance.happens(50) { school(corpus, origin, chance) } else { String::new() };
                people.somebody(corpus, origin, &school, &domain, position, chance)
            }
        });
    }
    Ok(team)
}

fn school(corpus: &Corpus, origin: Origin<'_>, chance: &mut Chance) -> String {
    let patterns = corpus.places.entity.get("ACAD").map_or(&[][..], Vec::as_slice);
    let name = fill(chance.text(patterns), |slot| match slot {
        "place" => chance.text(&origin.zone.places).to_owned(),
        "root" => chance.text(&origin.region.roots).to_owned(),
        _ => "Applied Science".to_owned(),
    });
    without_article(name.strip_prefix("The ").unwrap_or(&name)).to_owned()
}
