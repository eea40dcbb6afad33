//! A standing in words: rows, intervals, what the evidence says and what it does not.

use crate::entries::EntryId;
use crate::panels::Judge;
use crate::results::rules::calibration::{Method, Profile, Why};
use crate::results::rules::methods::gate::Verdict;
use crate::results::{How, JudgeLine, Line, Standing};
use crate::web::Shell;

/// An entry's line in words.
pub(super) struct Row {
    pub href: String,
    pub place: String,
    pub title: String,
    pub reference: String,
    pub value: String,
    pub plain_value: String,
    pub picture: Picture,
    /// The interval in words, for those who do not see the picture.
    pub interval: String,
    pub best: String,
    pub places: String,
    pub mean: String,
    pub mean_place: String,
    pub sheets: String,
    pub spread: String,
    pub near: bool,
}

/// Where a row's interval, value and average lie, from 0 to 100 of the width.
pub(super) struct Picture {
    pub low: String,
    pub width: String,
    pub value: String,
    pub mean: String,
}

/// The part of 0 to 100 that the pictures of a table show.
pub(super) struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    pub fn of(lines: &[Line]) -> Self {
        let ends = lines.iter().flat_map(|line| [line.value - margin(line), line.value + margin(line), line.mean]);
        let (low, high) = ends.fold((f64::MAX, f64::MIN), |(low, high), end| (low.min(end), high.max(end)));
        Self { low: low.min(high - 1.0), high }
    }

    fn picture(&self, line: &Line) -> Picture {
        let at = |value: f64| 98.0 * (value - self.low) / (self.high - self.low);
        let (low, high) = (at(line.value - margin(line)), at(line.value + margin(line)));
        let place = |at: f64| format!("{at:.1}");
        Picture {
            low: place(low),
            width: place(high - low + 1.5),
            value: place(at(line.value)),
            mean: place(at(line.mean)),
        }
    }
}

fn margin(line: &Line) -> f64 {
    line.doubt.map_or(0.0, |doubt| doubt.margin)
}

impl Row {
    pub fn of(t: &Shell, line: &Line, scale: &Scale, title: &str, reference: &str, href: String) -> Self {
        let range = || t.s2("results-range", "least", t.decimal(line.least, 1), "most", t.decimal(line.most, 1));
        let (low, high) = (line.value - margin(line), line.value + margin(line));
        Self {
            href,
            place: t.number(line.place as i64),
            title: title.to_owned(),
            reference: reference.to_owned(),
            value: t.decimal(line.value, 1),
            plain_value: format!("{:.3}", line.value),
            picture: scale.picture(line),
            interval: t.s2("results-interval", "low", t.decimal(low, 1), "high", t.decimal(high, 1)),
            best: line.doubt.map_or_else(String::new, |doubt| chance(t, doubt.best)),
            places: line.doubt.map_or_else(String::new, |doubt| match doubt.low == doubt.high {
                true => t.number(doubt.low as i64),
                false => {
                    t.s2("results-range", "least", t.number(doubt.low as i64), "most", t.number(doubt.high as i64))
                }
            }),
            mean: t.decimal(line.mean, 1),
            mean_place: t.s1("results-mean-place", "place", t.number(line.mean_place as i64)),
            sheets: t.number(line.sheets as i64),
            spread: match line.deviation {
                Some(deviation) => t.s2("results-spread", "deviation", t.decimal(deviation, 1), "range", range()),
                None => t.s("results-spread-unknown"),
            },
            near: line.near,
        }
    }
}

/// A chance as people say it.
fn chance(t: &Shell, chance: f64) -> String {
    match (chance * 100.0).round() as i64 {
        0 => t.s("results-chance-none"),
        hundredths => t.s1("results-chance", "chance", t.number(hundredths)),
    }
}

/// What the table shows, in one sentence.
pub(super) fn finding<'a>(t: &Shell, standing: &Standing, title: impl Fn(EntryId) -> &'a str) -> String {
    let first: Vec<&Line> = standing.lines.iter().filter(|line| line.place == 1).collect();
    match first.as_slice() {
        [] => String::new(),
        [one] => match one.doubt {
            Some(doubt) => {
                let (entry, value) = (title(one.entry), t.decimal(one.value, 1));
                t.s3("results-finding-sure", "entry", entry, "value", value, "chance", chance(t, doubt.best))
            }
            None => t.s2("results-finding-one", "entry", title(one.entry), "mean", t.decimal(one.value, 1)),
        },
        [one, ..] => t.n1("results-finding-shared", first.len(), "mean", t.decimal(one.value, 1)),
    }
}

/// A chance to win from which on an entry is a contender.
const CONTENDER: f64 = 0.05;

/// How many could win, when they are more than will: nothing when the winners are clear.
pub(super) fn close(t: &Shell, standing: &Standing, winners: usize) -> String {
    let could = |line: &&Line| match line.doubt {
        Some(doubt) => doubt.top >= CONTENDER,
        None => line.place <= winners || (line.near && line.place <= winners + 1),
    };
    let contenders = standing.lines.iter().filter(could).count();
    if contenders > winners { t.n("results-near-count", contenders) } else { String::new() }
}

/// How the values were reached.
pub(super) fn how(t: &Shell, how: How) -> String {
    let estimator = |estimator| t.s(format!("programme-estimator-{estimator}"));
    match how {
        How::Calibrated(Method::Mixed) => t.s("results-how-mixed"),
        How::Calibrated(Method::Mean(why)) => t.s1("results-how-mean", "why", because(t, why)),
        How::By(by) => t.s1("results-how-by", "estimator", estimator(by)),
        How::Instead(by) => t.s1("results-how-instead", "estimator", estimator(by)),
        How::Shares => t.s("results-how-shares"),
        How::Gate(consensus) => t.s(format!("programme-consensus-{consensus}")),
        How::Pairs => t.s("results-how-pairs"),
    }
}

/// What a gate says of an entry.
pub(super) fn verdict(t: &Shell, verdict: Verdict) -> String {
    match verdict {
        Verdict::Passed => t.s("results-verdict-passed"),
        Verdict::Open { sheets } => t.n("results-verdict-open", sheets),
        Verdict::Failed => t.s("results-verdict-failed"),
    }
}

fn because(t: &Shell, why: Why) -> String {
    match why {
        Why::NoSheets => t.s("results-why-mean-no-sheets"),
        Why::OneEntry => t.s("results-why-mean-one-entry"),
        Why::OneJudge => t.s("results-why-mean-one-judge"),
        Why::EqualScores { .. } => t.s("results-why-mean-equal"),
        Why::ConstantJudges { .. } => t.s("results-why-mean-constant"),
        Why::Complete { .. } => t.s("results-why-mean-complete"),
        Why::Islands { islands } => t.n("results-why-mean-islands", islands),
        Why::FewSheets { .. } => t.s("results-why-mean-few"),
    }
}

/// What those who decide must know: the choice of method, or one judge alone, makes the winner.
pub(super) fn warnings<'a>(
    t: &Shell,
    standing: &Standing,
    judges: &[Judge],
    title: impl Fn(EntryId) -> &'a str,
) -> Vec<String> {
    let named = |entries: &mut dyn Iterator<Item = EntryId>| {
        let titles: Vec<&str> = entries.map(&title).collect();
        titles.join(&t.s("results-and"))
    };
    let mut warnings = Vec::new();
    if standing.depends {
        let mut first = standing.lines.iter().filter(|line| line.mean_place == 1).map(|line| line.entry);
        warnings.push(t.s1("results-depends", "entries", named(&mut first)));
    }
    for line in standing.judges.iter().filter(|line| !line.without.is_empty()) {
        let entries = named(&mut line.without.iter().copied());
        warnings.push(t.s2("results-without-judge", "judge", name(judges, line), "entries", entries));
    }
    warnings
}

fn name<'a>(judges: &'a [Judge], line: &JudgeLine) -> &'a str {
    judges.iter().find(|judge| judge.id == line.judge).map_or("–", |judge| judge.name.as_str())
}

/// A judge beside the others, in words.
pub(super) struct JudgeRow {
    pub name: String,
    pub sheets: String,
    pub mean: String,
    /// Plus or minus, with what it may be off by.
    pub leniency: String,
    pub scale: String,
    pub noise: String,
    /// What to look at: a judge whose sheets do not fit, single surprises.
    pub look: Vec<String>,
}

/// The judges by name; nothing where judges could not be compared.
pub(super) fn judge_rows(t: &Shell, standing: &Standing, judges: &[Judge]) -> Vec<JudgeRow> {
    let row = |line: &JudgeLine| {
        let profile = line.profile.as_ref()?;
        let (leniency, error) = (signed(t, profile.leniency), t.decimal(profile.leniency_error, 1));
        Some(JudgeRow {
            name: name(judges, line).to_owned(),
            sheets: t.number(line.sheets as i64),
            mean: line.mean.map_or_else(String::new, |mean| t.decimal(mean, 1)),
            leniency: t.s2("results-leniency-of", "leniency", leniency, "error", error),
            scale: t.decimal(profile.scale, 2),
            noise: t.decimal(profile.noise, 2),
            look: look(t, profile),
        })
    };
    let mut rows: Vec<JudgeRow> = standing.judges.iter().filter_map(row).collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    rows
}

fn signed(t: &Shell, value: f64) -> String {
    let words = if value < 0.0 { "results-harsher" } else { "results-kinder" };
    t.s1(words, "points", t.decimal(value.abs(), 1))
}

fn look(t: &Shell, profile: &Profile) -> Vec<String> {
    let mut look = Vec::new();
    if profile.misfits() {
        let (infit, outfit) = (t.decimal(profile.infit, 2), t.decimal(profile.outfit, 2));
        let words = if profile.infit > 1.0 { "results-look-erratic" } else { "results-look-smooth" };
        look.push(t.s2(words, "infit", infit, "outfit", outfit));
    }
    if !profile.surprises.is_empty() {
        look.push(t.n("results-look-surprises", profile.surprises.len()));
    }
    look
}
