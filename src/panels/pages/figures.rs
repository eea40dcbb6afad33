//! What is said of an assignment, in words: a term and its description each.

use crate::entries::EntryId;
use crate::panels::rules::{Figures, RuleCost, Worst};
use crate::web::Shell;

/// Affinity is told in hundredths of a full match, as the weights are.
fn points(t: &Shell, affinity: i64) -> String {
    t.decimal(affinity as f64 / 10_000.0, 0)
}

pub fn figures(t: &Shell, told: &Figures, title: impl Fn(EntryId) -> String) -> Vec<(String, String)> {
    let Some(worst) = &told.worst else { return Vec::new() };
    let proved = if told.proved { "panels-figure-proved" } else { "panels-figure-found" };
    let loads = (t.number(i64::from(told.loads.0)), t.number(i64::from(told.loads.1)));
    let islands = match told.islands {
        0 | 1 => t.s("panels-figure-islands-one"),
        islands => t.n("panels-figure-islands-many", islands),
    };
    let mut lines = vec![
        ("total", t.s2(proved, "total", points(t, told.total), "optimum", points(t, told.optimum))),
        ("worst", worst_in_words(t, worst, title(worst.entry))),
        ("loads", t.s2("panels-figure-loads-of", "least", loads.0, "most", loads.1)),
        ("islands", islands),
        ("first", t.n("panels-figure-first-of", told.first_choice as usize)),
        ("costs", costs(t, told)),
    ];
    if !told.rules.is_empty() {
        lines.push(("rules", told.rules.iter().map(|cost| rule(t, cost)).collect::<Vec<_>>().join(" ")));
    }
    if told.unmet > 0 {
        lines.push(("unmet", t.n("panels-figure-unmet-of", told.unmet as usize)));
    }
    if let Some(drawn) = drawn(t, told) {
        lines.push(("drawn", drawn));
    }
    lines.into_iter().map(|(term, words)| (t.s(format!("panels-figure-{term}")), words)).collect()
}

fn worst_in_words(t: &Shell, worst: &Worst, entry: String) -> String {
    let affinity = points(t, worst.affinity);
    match worst.bound {
        None => t.s2("panels-figure-worst-alone", "entry", entry, "affinity", affinity),
        Some(bound) => {
            let words = if bound == worst.affinity { "panels-figure-worst-best" } else { "panels-figure-worst-of" };
            t.s3(words, "entry", entry, "affinity", affinity, "bound", points(t, bound))
        }
    }
}

fn costs(t: &Shell, told: &Figures) -> String {
    let one = |words: &str, cost: i64| (cost != 0).then(|| t.s1(words, "cost", points(t, cost)));
    let all = [
        one("panels-cost-fair", told.fair_cost),
        one("panels-cost-connected", told.connected_cost),
        one("panels-cost-kept", told.kept_cost),
        one("panels-cost-drawn", told.drawn_cost),
    ];
    let said: Vec<String> = all.into_iter().flatten().collect();
    if said.is_empty() { t.s("panels-cost-nothing") } else { said.join(" ") }
}

fn rule(t: &Shell, cost: &RuleCost) -> String {
    let (name, affinity) = (t.s(format!("panels-rule-{}", cost.rule)), points(t, cost.affinity));
    match usize::try_from(cost.sheets).unwrap_or(0) {
        0 => t.s2("panels-rule-costs", "rule", name, "cost", affinity),
        sheets => t.s3("panels-rule-costs-sheets", "rule", name, "cost", affinity, "sheets", t.number(sheets)),
    }
}

fn drawn(t: &Shell, told: &Figures) -> Option<String> {
    let drawn = told.wishes.drawn?;
    Some(match (&told.not_drawn, told.expected) {
        (Some(why), _) => t.s1("panels-not-drawn", "why", t.why(why)),
        (None, expected) => t.s3(
            "panels-drawn-from",
            "percent",
            t.number(i64::from(drawn.most_likely)),
            "seed",
            drawn.seed.to_string(),
            "expected",
            points(t, expected.unwrap_or(told.total)),
        ),
    })
}
