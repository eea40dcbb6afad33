//! Rules for the judges of one entry together, as the engine takes them: at most so many of these judges on one entry.

use std::collections::BTreeMap;

use super::super::matching::{Quota, Traits};
use super::traits::Numbers;
use super::wishes::{Spread, Wishes};
use super::{JudgeWithRoom, Question};

/// Two who must not sit together, one of each entry's judges who …, and judges that differ from each other.
pub fn quotas(question: &Question, entries: &[Traits], judges: &[Traits]) -> Vec<Quota> {
    let Wishes { one_expert, one_language, one_elsewhere, regions, stakeholders, organisations, .. } = question.wishes;
    let slots =
        Slots { question, entries, judges, others: u32::try_from(question.sheets_needed).unwrap_or(0).max(1) - 1 };
    let mut quotas = slots.apart();
    if one_expert {
        quotas.extend(slots.one_of(|traits| &traits.categories, |entry, judge| shares(entry, judge)));
    }
    if one_language {
        quotas.extend(slots.one_of(|traits| &traits.languages, |entry, judge| shares(entry, judge)));
    }
    if one_elsewhere {
        let elsewhere = |entry: &[u32], judge: &[u32]| !judge.is_empty() && !shares(entry, judge);
        quotas.extend(slots.one_of(|traits| &traits.regions, elsewhere));
    }
    quotas.extend(slots.spread(regions, |judge| &judge.region));
    quotas.extend(slots.spread(stakeholders, |judge| &judge.stakeholder));
    quotas.extend(slots.spread(organisations, |judge| &judge.organisation));
    quotas
}

fn shares(entry: &[u32], judge: &[u32]) -> bool {
    entry.iter().any(|number| judge.contains(number))
}

struct Slots<'a> {
    question: &'a Question,
    entries: &'a [Traits],
    judges: &'a [Traits],
    /// The judges of an entry but one.
    others: u32,
}

impl Slots<'_> {
    fn all(&self) -> Vec<u32> {
        (0..self.entries.len() as u32).collect()
    }

    fn apart(&self) -> Vec<Quota> {
        let number = |id| self.question.judges.iter().position(|judge| judge.id == id).map(|at| at as u32);
        let pair = |(one, other): &(_, _)| {
            let mut judges = vec![number(*one)?, number(*other)?];
            judges.sort_unstable();
            Some(Quota { entries: self.all(), judges, most: 1 })
        };
        self.question.apart.iter().filter_map(pair).collect()
    }

    /// At least one judge who fits each entry in this respect: not so many as it needs of those who do not. Where
    /// nobody fits, nothing is asked.
    fn one_of(&self, respect: fn(&Traits) -> &Vec<u32>, fits: impl Fn(&[u32], &[u32]) -> bool) -> Vec<Quota> {
        let mut alike: BTreeMap<&[u32], Vec<u32>> = BTreeMap::new();
        for (number, entry) in (0..).zip(self.entries) {
            alike.entry(respect(entry)).or_default().push(number);
        }
        let quota = |(wanted, entries): (&[u32], Vec<u32>)| {
            let judges = (0..).zip(self.judges).filter(|(_, judge)| !fits(wanted, respect(judge)));
            let judges: Vec<u32> = judges.map(|(number, _)| number).collect();
            let somebody = judges.len() < self.judges.len();
            (somebody && !wanted.is_empty()).then_some(Quota { entries, judges, most: self.others })
        };
        alike.into_iter().filter_map(quota).collect()
    }

    fn spread(&self, wish: Spread, respect: fn(&JudgeWithRoom) -> &String) -> Vec<Quota> {
        let most = match wish {
            Spread::Any => return Vec::new(),
            Spread::Two => self.others.max(1),
            Spread::All => 1,
        };
        let (mut names, mut alike) = (Numbers::default(), BTreeMap::<u32, Vec<u32>>::new());
        for (number, judge) in (0..).zip(&self.question.judges).filter(|(_, judge)| !respect(judge).is_empty()) {
            alike.entry(names.of(respect(judge))).or_default().push(number);
        }
        let crowds = alike.into_values().filter(|judges| judges.len() > most as usize);
        crowds.map(|judges| Quota { entries: self.all(), judges, most }).collect()
    }
}
