//! One key, one step: what is on the screen after each. Mentions come before champions, champions from the last to the
//! first, and then whoever wins.

use std::collections::BTreeSet;

use crate::column::Moment;
use crate::entries::EntryId;
use crate::language::Names;
use crate::programme::Prize;
use crate::results::{Awarded, Distinction, Honoured, Record};

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    Opening,
    /// The words of the seal, before the first name.
    Seal,
    /// A prize, by its place in the record.
    Prize(usize),
    /// All special mentions of a prize.
    Mentions(usize),
    /// A champion of a prize, by their place among its honours.
    Champion(usize, usize),
    /// Whoever wins a prize, or that nobody does.
    Winners(usize),
    Closing,
}

impl Cue {
    /// The prize that it belongs to.
    pub const fn prize(self) -> Option<usize> {
        match self {
            Self::Prize(prize) | Self::Mentions(prize) | Self::Champion(prize, _) | Self::Winners(prize) => Some(prize),
            Self::Opening | Self::Seal | Self::Closing => None,
        }
    }
}

/// All cues of a record, in their order.
pub fn cues(record: &Record) -> Vec<Cue> {
    let mut found = vec![Cue::Opening, Cue::Seal];
    for (place, prize) in record.prizes.iter().enumerate() {
        found.push(Cue::Prize(place));
        if prize.of(Distinction::Mention).next().is_some() {
            found.push(Cue::Mentions(place));
        }
        let honours = prize.honours.iter().enumerate().rev();
        let champions = honours.filter(|(_, honoured)| honoured.distinction == Distinction::Champion);
        found.extend(champions.map(|(honour, _)| Cue::Champion(place, honour)));
        found.push(Cue::Winners(place));
    }
    found.push(Cue::Closing);
    found
}

/// The codes of the prizes whose winners have been on the screen when it has been as far as `furthest`, counted from 0.
pub fn known_after(record: &Record, furthest: usize) -> BTreeSet<&str> {
    let code = |cue: Cue| match cue {
        Cue::Winners(prize) => Some(record.prizes[prize].code.as_str()),
        _ => None,
    };
    cues(record).into_iter().take(furthest + 1).filter_map(code).collect()
}

/// A record for rehearsals: `name` makes names that are nobody's, by number. The first prize that may have two winners
/// has two and the last prize nobody, so that both are practised; what was decided is not looked at.
pub fn of_nobody(
    slug: &str,
    names: &Names,
    prizes: &[(Option<Names>, Prize)],
    name: impl Fn(usize) -> String,
) -> Record {
    let joint = prizes.iter().position(|(_, prize)| prize.winners_max > 1);
    let last = prizes.len().saturating_sub(1);
    let mut number = 0;
    let mut honoured = |distinction| {
        number += 1;
        let reference = number.to_string();
        Honoured { distinction, entry: EntryId::fresh(), reference, title: name(number), who: None, country: None }
    };
    let awarded = |(place, (category, prize)): (usize, &(Option<Names>, Prize))| {
        let winners = if place == last && last > 0 { 0 } else { 1 + usize::from(joint == Some(place)) };
        let mut honours: Vec<Honoured> = (0..winners).map(|_| honoured(Distinction::Winner)).collect();
        honours.extend((0..2).map(|_| honoured(Distinction::Champion)));
        Awarded {
            code: prize.code.clone(),
            names: prize.names.clone(),
            category: category.clone(),
            decision: 0,
            reason: String::new(),
            breaches: Vec::new(),
            signed: Vec::new(),
            honours,
        }
    };
    Record {
        format: String::new(),
        programme: slug.to_owned(),
        names: names.clone(),
        sealed_at: Moment::of_micros(0),
        salt: String::new(),
        corrects: None,
        prizes: prizes.iter().enumerate().map(awarded).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::PrizeId;
    use Distinction::{Champion, Mention, Winner};

    #[test]
    fn champions_come_bottom_up_before_the_winner_and_nobody_wins_without_a_step_of_its_own() {
        let record = record(&[("water", &[Winner, Champion, Champion, Mention]), ("light", &[])]);
        let expected = [
            Cue::Opening,
            Cue::Seal,
            Cue::Prize(0),
            Cue::Mentions(0),
            Cue::Champion(0, 2),
            Cue::Champion(0, 1),
            Cue::Winners(0),
            Cue::Prize(1),
            Cue::Winners(1),
            Cue::Closing,
        ];
        assert_eq!(cues(&record), expected);
    }

    #[test]
    fn a_prize_is_known_from_the_step_that_shows_its_winner_and_not_one_before() {
        let record = record(&[("water", &[Winner, Champion]), ("light", &[Winner, Winner])]);
        let known = |furthest| known_after(&record, furthest).into_iter().collect::<Vec<_>>();
        assert!(known(3).is_empty(), "the champion is on the screen");
        assert_eq!([known(4), known(5), known(6)], [vec!["water"], vec!["water"], vec!["light", "water"]]);
        assert_eq!(known(999).len(), 2);
    }

    #[test]
    fn a_rehearsal_practises_two_winners_and_no_award_with_names_of_nobody() {
        let prize = |code: &str, winners_max| {
            let names = Names::english(code);
            (None, Prize { id: PrizeId::fresh(), category: None, code: code.to_owned(), names, winners_max })
        };
        let prizes = [prize("a", 1), prize("b", 2), prize("c", 1)];
        let record = of_nobody("wells", &Names::english("Wells"), &prizes, |number| format!("Nobody {number}"));
        let winners: Vec<usize> = record.prizes.iter().map(|prize| prize.winners().count()).collect();
        assert_eq!(winners, [1, 2, 0]);
        let names: BTreeSet<&str> =
            record.prizes.iter().flat_map(|prize| &prize.honours).map(|it| it.title.as_str()).collect();
        assert_eq!(names.len(), 9);
        assert!(names.iter().all(|name| name.starts_with("Nobody ")));
    }

    fn record(prizes: &[(&str, &[Distinction])]) -> Record {
        let honoured = |distinction: &Distinction| Honoured {
            distinction: *distinction,
            entry: EntryId::fresh(),
            reference: String::new(),
            title: "Well".to_owned(),
            who: None,
            country: None,
        };
        let awarded = |(code, honours): &(&str, &[Distinction])| Awarded {
            code: (*code).to_owned(),
            names: Names::english(code),
            category: None,
            decision: 1,
            reason: String::new(),
            breaches: Vec::new(),
            signed: Vec::new(),
            honours: honours.iter().map(honoured).collect(),
        };
        Record {
            format: String::new(),
            programme: String::new(),
            names: Names::default(),
            sealed_at: Moment::of_micros(0),
            salt: String::new(),
            corrects: None,
            prizes: prizes.iter().map(awarded).collect(),
        }
    }
}
