//! The rules of an edition that a choice of winners has to keep: how many prizes a team wins, how winners spread, and
//! that who won before does not win again. A person may decide against them, with a reason that is published.

use std::collections::{BTreeMap, BTreeSet};

use crate::accounts::PersonId;
use crate::entries::EntryId;
use crate::language::Names;
use crate::programme::Terms;
use crate::results::{Breach, Standing};

/// What the rules ask of entries, in all categories.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Who is on the team.
    pub teams: BTreeMap<EntryId, BTreeSet<PersonId>>,
    /// Which prizes are decided for whom, without the one at hand.
    pub wins: Vec<(Names, EntryId)>,
    /// The edition in which the same project won before, as a person found.
    pub before: BTreeMap<EntryId, String>,
    /// What an entry answered to the question by which winners are to spread.
    pub choices: BTreeMap<EntryId, Names>,
    pub titles: BTreeMap<EntryId, String>,
}

impl Facts {
    fn title(&self, entry: EntryId) -> String {
        self.titles.get(&entry).cloned().unwrap_or_default()
    }

    /// The same entry, or one with somebody of its team.
    fn same_team(&self, one: EntryId, other: EntryId) -> bool {
        let of = |entry| self.teams.get(&entry);
        one == other || of(one).zip(of(other)).is_some_and(|(one, other)| !one.is_disjoint(other))
    }
}

/// What choosing these `winners` for one prize goes against, in their order.
pub fn breaches(terms: &Terms, facts: &Facts, winners: &[EntryId]) -> Vec<Breach> {
    let mut found = Vec::new();
    for (at, &winner) in winners.iter().enumerate() {
        let entry = facts.title(winner);
        if let Some(edition) = facts.before.get(&winner) {
            found.push(Breach::WonBefore { entry: entry.clone(), edition: edition.clone() });
        }
        let won: Vec<&Names> = facts.wins.iter().filter(|it| facts.same_team(it.1, winner)).map(|it| &it.0).collect();
        let here = winners[..at].iter().filter(|it| facts.same_team(**it, winner)).count();
        if terms.prizes_per_team.is_some_and(|most| won.len() + here >= most as usize) {
            let prizes = won.into_iter().cloned().collect();
            found.push(Breach::OtherPrize { entry: entry.clone(), prizes });
        }
        if let (Some(spread), Some(choice)) = (terms.spread, facts.choices.get(&winner)) {
            let same = |other: &EntryId| facts.choices.get(other) == Some(choice);
            let so_far = facts.wins.iter().filter(|it| same(&it.1)).count();
            let here = winners[..at].iter().filter(|it| same(it)).count();
            if so_far + here >= spread.most as usize {
                found.push(Breach::Spread { entry, choice: choice.clone(), most: spread.most });
            }
        }
    }
    found
}

/// Who would be next: the best placed that is not among the `winners` and goes against nothing beside those of them that
/// go against nothing.
pub fn next_in_line(terms: &Terms, facts: &Facts, standing: &Standing, winners: &[EntryId]) -> Option<EntryId> {
    let sound: Vec<EntryId> = winners.iter().copied().filter(|it| breaches(terms, facts, &[*it]).is_empty()).collect();
    let fits = |entry: &EntryId| breaches(terms, facts, &[sound.as_slice(), &[*entry]].concat()).is_empty();
    let mut lines: Vec<(usize, EntryId)> = standing.lines.iter().map(|line| (line.place, line.entry)).collect();
    lines.sort_unstable();
    lines.into_iter().map(|line| line.1).find(|entry| !winners.contains(entry) && fits(entry))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panels::JudgeId;
    use crate::programme::{Says, Spread, presets};
    use crate::results::rules::{Sure, standing};
    use crate::results::{Breach, SheetScore};
    use crate::scoring::Points;

    #[test]
    fn a_team_wins_as_many_prizes_as_agreed() {
        let ([well, pump, lamp], mut facts) = three();
        facts.wins = vec![(Names::english("Water prize"), well)];
        let of = |most, winners: &[EntryId]| breaches(&Terms { prizes_per_team: most, ..terms() }, &facts, winners);
        assert!(of(None, &[well]).is_empty() && of(Some(2), &[well]).is_empty() && of(Some(1), &[lamp]).is_empty());
        let again = Breach::OtherPrize { entry: "Well".into(), prizes: vec![Names::english("Water prize")] };
        assert_eq!(of(Some(1), &[well]), [again]);
        // Pump shares somebody with Well.
        assert!(matches!(of(Some(1), &[pump])[..], [Breach::OtherPrize { .. }]));
    }

    #[test]
    fn winners_spread_over_countries() {
        let ([well, pump, lamp], facts) = three();
        let terms = Terms { spread: Some(Spread { by: Says::Country, most: 1 }), ..terms() };
        assert!(breaches(&terms, &facts, &[well, pump]).is_empty());
        let kenya = Names::english("Kenya");
        assert_eq!(
            breaches(&terms, &facts, &[well, lamp]),
            [Breach::Spread { entry: "Lamp".into(), choice: kenya, most: 1 }]
        );
    }

    #[test]
    fn the_next_in_line_is_the_best_placed_that_goes_against_nothing() {
        let ([well, pump, lamp], mut facts) = three();
        facts.before = BTreeMap::from([(well, "2020".to_owned())]);
        let order = ranked(&[well, pump, lamp]);
        let terms = Terms { prizes_per_team: Some(1), ..terms() };
        assert_eq!(
            breaches(&terms, &facts, &[well]),
            [Breach::WonBefore { entry: "Well".into(), edition: "2020".into() }]
        );
        assert_eq!(next_in_line(&terms, &facts, &order, &[well]), Some(pump));
        facts.wins = vec![(Names::english("Another"), pump)];
        assert_eq!(next_in_line(&terms, &facts, &order, &[well]), Some(lamp));
        facts.wins.push((Names::english("Third"), lamp));
        assert_eq!(next_in_line(&terms, &facts, &order, &[well]), None);
    }

    fn terms() -> Terms {
        presets::all().swap_remove(0).setup.terms
    }

    /// Well and Pump share a person, Well and Lamp a country.
    fn three() -> ([EntryId; 3], Facts) {
        let entries = [(); 3].map(|()| EntryId::fresh());
        let [amina, bo] = [(); 2].map(|()| PersonId::fresh());
        let (kenya, peru) = (Names::english("Kenya"), Names::english("Peru"));
        let facts = Facts {
            teams: std::iter::zip(entries, [vec![amina], vec![amina, bo], vec![]])
                .map(|(entry, team)| (entry, team.into_iter().collect()))
                .collect(),
            choices: std::iter::zip(entries, [kenya.clone(), peru, kenya]).collect(),
            titles: std::iter::zip(entries, ["Well", "Pump", "Lamp"].map(str::to_owned)).collect(),
            ..Facts::default()
        };
        (entries, facts)
    }

    fn ranked(entries: &[EntryId]) -> Standing {
        let sheet = |(at, entry): (usize, &EntryId)| SheetScore {
            entry: *entry,
            judge: JudgeId::fresh(),
            total: Some(90.0 - 10.0 * at as f64),
            points: Points::default(),
        };
        let sheets: Vec<SheetScore> = entries.iter().enumerate().map(sheet).collect();
        standing(&sheets, &entries.iter().copied().collect(), Sure::Places)
    }
}
