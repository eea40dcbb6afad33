//! The slides of a ceremony, one step each: the prize, its champions, its winner, its mentions.

use serde_json::{Value, json};

use super::feeds::named;
use super::papers::isolated;
use super::rules;
use crate::language::T;
use crate::programme::Programme;
use crate::results::{Awarded, Distinction, Honoured, Record};

pub fn slides(t: &T, programme: &Programme, record: &Record) -> Value {
    let name = t.names(&programme.names);
    let count = record.prizes.len();
    let mut steps = vec![step("", name, Vec::new(), "", true)];
    for (number, prize) in record.prizes.iter().enumerate() {
        let place = t.s2("handed-progress", "done", t.number(number + 1), "total", t.number(count));
        steps.extend(of_prize(t, prize, &place));
    }
    json!({
        "language": t.language.as_str(),
        "rtl": t.language.direction() == "rtl",
        "accent": rules::accent(&programme.accent),
        "document": name,
        "programme": name,
        "slides": steps,
    })
}

fn of_prize(t: &T, prize: &Awarded, place: &str) -> Vec<Value> {
    let name = t.names(&prize.names);
    let category = prize.category.as_ref().filter(|it| **it != prize.names).map(|it| t.names(it).to_owned());
    let mut steps = vec![step("", name, category.into_iter().collect(), place, false)];
    let champions: Vec<String> = prize.of(Distinction::Champion).map(|one| named(t, one)).collect();
    if !champions.is_empty() {
        steps.push(step(name, &t.s("handed-slide-champions"), champions, place, false));
    }
    let one = |how: &str, one: &Honoured| {
        let country = one.country.as_ref().map(|names| t.names(names).to_owned());
        let over = format!("{name} · {}", t.s(format!("handed-merit-{how}")));
        step(&over, &one.title, [one.who.clone(), country].into_iter().flatten().collect(), place, how == "winner")
    };
    steps.extend(prize.winners().map(|winner| one("winner", winner)));
    if prize.winners().next().is_none() {
        steps.push(step(name, &t.s("ceremony-no-award"), Vec::new(), place, false));
    }
    steps.extend(prize.of(Distinction::Mention).map(|mention| one("mention", mention)));
    steps
}

fn step(over: &str, title: &str, lines: Vec<String>, under: &str, dark: bool) -> Value {
    let lines: Vec<String> = lines.iter().map(|line| isolated(line)).collect();
    json!({ "over": over, "title": isolated(title), "lines": lines, "under": under, "dark": dark })
}
