//! A standing as it is written: two tables with remarks, or JSON.

use std::fmt::Write;

use serde_json::json;

use super::super::{cell, figure};
use super::{Answer, Rank};
use crate::results::rules::calibration::SEPARATED;

pub fn text(answer: &Answer, asked: &Rank) -> String {
    let top = asked.top;
    let mut out =
        format!("rank,entry,value,standard error,raw mean,raw rank,scores,rank low,rank high,P(best),P(top {top})\n");
    for place in &answer.places {
        let number = |number: Option<usize>| number.map(|number| number.to_string()).unwrap_or_default();
        let cells = [
            number(place.rank),
            cell(&place.entry),
            figure(place.value, 4),
            figure(place.error, 4),
            figure(place.raw_mean, 4),
            number(place.raw_rank),
            place.sheets.to_string(),
            number(place.interval.map(|interval| interval.0)),
            number(place.interval.map(|interval| interval.1)),
            figure(place.best, 3),
            figure(place.top, 3),
        ];
        let _ = writeln!(out, "{}", cells.join(","));
    }
    out.push_str("\njudge,scores,mean,leniency,standard error,scale,noise,infit,outfit\n");
    for habit in &answer.judges {
        let figures =
            [habit.mean, habit.leniency, habit.leniency_error, habit.scale, habit.noise, habit.infit, habit.outfit];
        let figures = figures.map(|value| figure(value, 3)).join(",");
        let _ = writeln!(out, "{},{},{figures}", cell(&habit.judge), habit.sheets);
    }
    let _ = writeln!(out, "\n# method {}", answer.method);
    for (above, below) in near(answer) {
        let _ = writeln!(out, "# not separated by the evidence: {above} and {below}");
    }
    for remark in &answer.remarks {
        let _ = writeln!(out, "# {remark}");
    }
    out
}

/// Neighbours of which the evidence does not say enough which is above the other.
fn near(answer: &Answer) -> Vec<(&str, &str)> {
    let pairs = answer.places.iter().zip(answer.places.iter().skip(1));
    let near = pairs.filter(|(above, _)| above.above_next.is_some_and(|chance| chance < SEPARATED));
    near.map(|(above, below)| (above.entry.as_str(), below.entry.as_str())).collect()
}

pub fn json(answer: &Answer, asked: &Rank) -> String {
    let entries = answer.places.iter().map(|place| {
        json!({
            "rank": place.rank, "entry": place.entry, "value": place.value, "standard_error": place.error,
            "raw_mean": place.raw_mean, "raw_rank": place.raw_rank, "scores": place.sheets,
            "rank_low": place.interval.map(|interval| interval.0),
            "rank_high": place.interval.map(|interval| interval.1),
            "p_best": place.best, "p_top": place.top, "p_above_next": place.above_next,
        })
    });
    let judges = answer.judges.iter().map(|habit| {
        json!({
            "judge": habit.judge, "scores": habit.sheets, "mean": habit.mean, "leniency": habit.leniency,
            "leniency_error": habit.leniency_error, "scale": habit.scale, "noise": habit.noise,
            "infit": habit.infit, "outfit": habit.outfit,
        })
    });
    let answer = json!({
        "method": answer.method,
        "top": asked.top,
        "seed": asked.seed,
        "entries": entries.collect::<Vec<_>>(),
        "judges": judges.collect::<Vec<_>>(),
        "remarks": answer.remarks,
    });
    format!("{answer:#}\n")
}
