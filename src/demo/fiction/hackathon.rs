//! Projects of the hackathons: some written out, some made by a grammar, each with its team.

use std::collections::HashSet;

use super::FictionEntry;
use super::answers::{Told, answers};
use super::chance::Chance;
use super::corpus::{Concept, Corpus, Grammar, Project};
use super::fields::{OF_HACKATHONS, ProjectField as Ask};
use super::people::{Registry, Somebody};
use super::teams::Team;
use super::words::{SMALL_NUMBERS, fill, host};
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
    let team = Team::draw(corpus, project.language, people, chance)?;
    let submitted = project.state != Some(State::Draft);
    let answers = if submitted { told(project, &team, form, chance)? } else { begun(project, &team, form, chance)? };
    Ok(FictionEntry {
        title: project.title.clone(),
        categories: project.challenges.clone(),
        answers,
        language: project.language,
        team: team.people,
        submitted,
        quality: chance.normal(),
    })
}

/// A draft has only its words so far, and nothing is required of it yet.
fn begun(project: &Project, team: &Team, form: &Form, chance: &mut Chance) -> Result<Answers, String> {
    let words = ["title", "tagline", "description", "built_with", "built-with"];
    let mut form = form.clone();
    form.fields.retain(|field| words.contains(&field.key.as_str()));
    form.fields.iter_mut().for_each(|field| field.required = false);
    told(project, team, &form, chance)
}

fn told(project: &Project, team: &Team, form: &Form, chance: &mut Chance) -> Result<Answers, String> {
    let name = handle(&project.title, chance);
    let lead = |part: fn(&Somebody) -> &String| team.people.first().map(part).cloned().unwrap_or_default();
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
            Ask::Repository => address(format!("https://code.example.org/{}/{name}", host(&team.name)), chance),
            Ask::Slides => address(format!("https://slides.example.net/{name}"), chance),
            Ask::Team => Told::Text(team.name.clone()),
            Ask::Institution => Told::Text(lead(|one| &one.organisation)),
            Ask::ContactName => Told::Text(lead(|one| &one.name)),
            Ask::ContactEmail => Told::Text(lead(|one| &one.email)),
            Ask::Country => Told::One { code: lead(|one| &one.country), name: lead(|one| &one.country) },
            Ask::Yes => Told::Option(0),
        })
    })
}

/// What the project is called in addresses; a number where its title is in another script.
fn handle(title: &str, chance: &mut Chance) -> String {
    let name = host(title);
    if name.is_empty() { format!("project-{}", chance.between(1000, 9999)) } else { name }
}
