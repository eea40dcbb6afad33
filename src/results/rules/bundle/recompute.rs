//! Standings from the lines of a bundle, by the engine itself: what makes them, and what tries them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::bradley_terry::{Posterior, posterior};
use super::super::calibration::{Certificate, Scores, Sheet, calibrate};
use super::super::methods::additive;
use super::super::methods::gate::Verdict;
use super::super::standing::{Sure, standing_in};
use super::record::{ComparisonLine, FitLine, RoundRule, Said, SheetLine, StandingLine};
use super::rules_of;
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::programme::{Estimator, Method, Round};
use crate::results::SheetScore;
use crate::scoring::rules::pairwise::{Comparison, Evidence, QuickScore, RunningOrder};
use crate::scoring::{self, Given, Points};

/// Strengths closer than this are equal, as in the standing of an expo.
const GRAIN: f64 = 1e-9;

/// One field, with the rules of its round by version of the rubric.
pub struct Field<'a> {
    pub round: Round,
    pub rules: BTreeMap<i32, &'a RoundRule>,
    pub name: &'a str,
    pub sheets: Vec<&'a SheetLine>,
    pub comparisons: Vec<&'a ComparisonLine>,
}

/// A place in the order of names as an id, so that the engine reads everything in that order.
fn id<T>(number: usize, parse: fn(&str) -> Option<T>) -> Option<T> {
    parse(&uuid::Uuid::from_u128(number as u128 + 1).to_string())
}

fn numbered<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let names: BTreeSet<&str> = names.collect();
    names.into_iter().zip(0..).collect()
}

impl Field<'_> {
    fn entries(&self) -> BTreeMap<&str, usize> {
        let said = self.comparisons.iter().flat_map(|line| line.entries.iter().map(String::as_str));
        numbered(self.sheets.iter().map(|line| line.entry.as_str()).chain(said))
    }

    fn judges(&self) -> BTreeMap<&str, usize> {
        let said = self.comparisons.iter().map(|line| line.judge.as_str());
        numbered(self.sheets.iter().map(|line| line.judge.as_str()).chain(said))
    }

    /// The total of a sheet, as the scoring of the edition has it.
    fn total(&self, line: &SheetLine) -> Option<f64> {
        let given = |points: &Option<i32>| points.map_or(Given::CannotJudge, Given::Level);
        let points = Points(line.points.iter().map(|(key, points)| (key.clone(), given(points))).collect());
        let criteria = self.rules.get(&line.version).map(|rule| rules_of::criteria(rule)).unwrap_or_default();
        scoring::rules::marked(&points).or_else(|| scoring::rules::total(&criteria, &points))
    }

    fn scores(&self) -> Vec<SheetScore> {
        let (entries, judges) = (self.entries(), self.judges());
        let score = |line: &&SheetLine| {
            Some(SheetScore {
                entry: id(entries[line.entry.as_str()], EntryId::parse)?,
                judge: id(judges[line.judge.as_str()], JudgeId::parse)?,
                total: self.total(line),
                points: Points::default(),
            })
        };
        self.sheets.iter().filter_map(score).collect()
    }

    /// The standing of the entries of one board.
    pub fn standing(&self, board: &str, among: &[String], fit: Option<&FitLine>) -> Vec<StandingLine> {
        if self.round.method == Method::Expo {
            return self.walked(board, among, fit);
        }
        let names = self.entries();
        let by_id: BTreeMap<EntryId, &str> =
            names.iter().filter_map(|(name, number)| Some((id(*number, EntryId::parse)?, *name))).collect();
        let own: BTreeSet<EntryId> =
            by_id.iter().filter(|(_, name)| among.iter().any(|it| it == *name)).map(|(id, _)| *id).collect();
        let found = standing_in(&self.round, &self.scores(), &own, Sure::Places);
        let verdict = |entry: &EntryId| {
            let word = match found.verdicts.get(entry)? {
                Verdict::Passed => "passed",
                Verdict::Open { .. } => "open",
                Verdict::Failed => "failed",
            };
            Some(word.to_owned())
        };
        let line = |line: &crate::results::Line| StandingLine {
            round: self.round.number(),
            board: board.to_owned(),
            entry: by_id[&line.entry].to_owned(),
            place: line.place,
            value: line.value,
            sheets: line.sheets,
            verdict: verdict(&line.entry),
        };
        sorted(found.lines.iter().map(line).collect())
    }

    fn walked(&self, board: &str, among: &[String], fit: Option<&FitLine>) -> Vec<StandingLine> {
        let strengths = fit.map(|fit| &fit.entries).cloned().unwrap_or_default();
        let own: BTreeMap<&String, f64> =
            among.iter().filter_map(|entry| Some((entry, *strengths.get(entry)?))).collect();
        let seen: BTreeSet<(&str, &str)> = self
            .comparisons
            .iter()
            .flat_map(|line| line.entries.iter().map(|entry| (entry.as_str(), line.judge.as_str())))
            .collect();
        let line = |(entry, strength): (&&String, &f64)| StandingLine {
            round: self.round.number(),
            board: board.to_owned(),
            entry: (*entry).clone(),
            place: 1 + own.values().filter(|other| **other > strength + GRAIN).count(),
            value: 100.0 / (1.0 + (-strength).exp()),
            sheets: seen.iter().filter(|(of, _)| of == entry).count(),
            verdict: None,
        };
        sorted(own.iter().map(line).collect())
    }

    /// What the model of this field finds; none where there is no model behind its values.
    pub fn fit(&self) -> Option<FitLine> {
        match (self.round.method, self.round.estimator) {
            (Method::Expo, _) => self.fit_of_comparisons(),
            (Method::Rubric, Estimator::Mixed) => self.fit_of_scores(&calibrate(&self.numbers()?).certificate()?),
            (Method::Rubric, Estimator::Additive) => {
                let found = additive::fit(&self.numbers()?).ok()?;
                let leniency: Vec<f64> = found.leniency.into_iter().map(Option::unwrap_or_default).collect();
                Some(FitLine { leniency: named(&self.totalled().1, &leniency), ..self.blank("additive") })
            }
            _ => None,
        }
    }

    fn blank(&self, model: &str) -> FitLine {
        FitLine {
            round: self.round.number(),
            field: self.name.to_owned(),
            model: model.to_owned(),
            variances: None,
            level: 0.0,
            entries: BTreeMap::new(),
            leniency: BTreeMap::new(),
            scale: BTreeMap::new(),
            scale_variance: BTreeMap::new(),
            precision: BTreeMap::new(),
            points: None,
        }
    }

    /// Totals by number, of entries and judges that have one.
    fn numbers(&self) -> Option<Scores> {
        let (entries, judges) = self.totalled();
        let sheet = |line: &&SheetLine| {
            let score = self.total(line)?;
            Some(Sheet { entry: entries[line.entry.as_str()] as u32, judge: judges[line.judge.as_str()] as u32, score })
        };
        let mut sheets: Vec<Sheet> = self.sheets.iter().filter_map(sheet).collect();
        sheets.sort_by_key(|sheet| (sheet.entry, sheet.judge));
        // One sheet of each judge for each entry, whatever comes: that there are two is told beside.
        sheets.dedup_by_key(|sheet| (sheet.entry, sheet.judge));
        Scores::new(entries.len(), judges.len(), sheets).ok()
    }

    fn totalled(&self) -> (BTreeMap<&str, usize>, BTreeMap<&str, usize>) {
        let counted: Vec<&&SheetLine> = self.sheets.iter().filter(|line| self.total(line).is_some()).collect();
        let entries = numbered(counted.iter().map(|line| line.entry.as_str()));
        (entries, numbered(counted.iter().map(|line| line.judge.as_str())))
    }

    fn fit_of_scores(&self, found: &Certificate) -> Option<FitLine> {
        let (entries, judges) = self.totalled();
        Some(FitLine {
            variances: Some(found.variances),
            level: found.level,
            entries: named(&entries, &found.quality),
            leniency: named(&judges, &found.leniency),
            scale: named(&judges, &found.scale),
            scale_variance: named(&judges, &found.scale_variance),
            precision: named(&judges, &found.precision),
            ..self.blank("mixed")
        })
    }

    fn fit_of_comparisons(&self) -> Option<FitLine> {
        let (entries, judges) = (self.entries(), self.judges());
        let Posterior { strengths, leniency, points } =
            posterior(entries.len(), judges.len(), &self.evidence(&entries, &judges)).ok()?;
        let level = points.map_or(0.0, |points| points.level);
        let points = points.map(|points| [points.slope, points.noise, points.leniency_variance]);
        let (entries, leniency) = (named(&entries, &strengths), named(&judges, &leniency));
        Some(FitLine { level, entries, leniency, points, ..self.blank("pairs") })
    }

    fn evidence(&self, entries: &BTreeMap<&str, usize>, judges: &BTreeMap<&str, usize>) -> Evidence {
        let mut evidence = Evidence::default();
        for line in &self.comparisons {
            let judge = judges[line.judge.as_str()] as u32;
            let of: Vec<u32> = line.entries.iter().map(|entry| entries[entry.as_str()] as u32).collect();
            match (line.kind, &of[..]) {
                (Said::Better, [winner, loser]) => {
                    evidence.comparisons.push(Comparison { judge, winner: *winner, loser: *loser });
                }
                (Said::Points, [entry]) => {
                    let points = line.points.unwrap_or_default();
                    evidence.scores.push(QuickScore { judge, entry: *entry, points });
                }
                (Said::Better | Said::Points, _) => {}
                (Said::Order, _) => evidence.orders.push(RunningOrder { judge, entries: of }),
            }
        }
        evidence
    }
}

fn named(names: &BTreeMap<&str, usize>, values: &[f64]) -> BTreeMap<String, f64> {
    names.iter().filter_map(|(name, number)| Some(((*name).to_owned(), *values.get(*number)?))).collect()
}

fn sorted(mut lines: Vec<StandingLine>) -> Vec<StandingLine> {
    lines.sort_by(|one, other| (one.place, &one.entry).cmp(&(other.place, &other.entry)));
    lines
}
