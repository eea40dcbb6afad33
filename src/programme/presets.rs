//! The set-ups that come with the program: starting points that an organiser makes their own.

use serde::Deserialize;

use super::{Setup, SetupRound};
use crate::language::Names;

pub struct Preset {
    pub key: &'static str,
    pub setup: Setup,
}

/// Each with its file; one that is another with other rounds has a file of what differs besides.
const FILES: [(&str, &str, Option<&str>); 3] = [
    ("wsis-prizes", include_str!("presets/wsis-prizes.toml"), None),
    ("hackathon", HACKATHON, None),
    ("hackathon-expo", HACKATHON, Some(include_str!("presets/hackathon-expo.toml"))),
];
const HACKATHON: &str = include_str!("presets/hackathon.toml");

/// What is other than in the preset of which it is made. Its rounds are judged by the criteria of that one's last round.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Differing {
    names: Names,
    summaries: Names,
    rounds: Vec<SetupRound>,
}

pub fn all() -> Vec<Preset> {
    FILES.iter().filter_map(|(key, _, _)| find(key)).collect()
}

pub fn find(key: &str) -> Option<Preset> {
    let (key, text, differing) = FILES.iter().find(|(known, _, _)| *known == key)?;
    let setup = Setup::read(text).ok()?;
    let setup = match differing {
        Some(differing) => with(setup, toml::from_str(differing).ok()?),
        None => setup,
    };
    Some(Preset { key, setup })
}

fn with(setup: Setup, differing: Differing) -> Setup {
    let Differing { names, summaries, rounds } = differing;
    let criteria = setup.rounds.last().map(|last| last.criteria.clone()).unwrap_or_default();
    let rounds = rounds.into_iter().map(|round| SetupRound { criteria: criteria.clone(), ..round }).collect();
    Setup { names, summaries, rounds, ..setup }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::programme::{Method, rules};

    #[test]
    fn every_preset_can_be_read_and_used_as_it_is() {
        for preset in all() {
            assert_eq!(rules::check_setup(&preset.setup), Ok(()), "{}", preset.key);
        }
        assert_eq!(all().len(), FILES.len());
    }

    #[test]
    fn what_people_read_in_a_preset_is_there_in_english_and_arabic() {
        for preset in all() {
            let setup = preset.setup;
            let names = [&setup.names, &setup.summaries].into_iter();
            let names =
                names.chain(setup.categories.iter().map(|it| &it.names)).chain(setup.prizes.iter().map(|it| &it.names));
            let criteria = setup.rounds.iter().flat_map(|round| &round.criteria);
            let names =
                names.chain(criteria.flat_map(|it| {
                    [&it.names, &it.meaning].into_iter().chain(it.levels.iter().map(|level| &level.names))
                }));
            let fields = setup.form.fields.iter();
            let names = names.chain(fields.flat_map(|it| {
                std::iter::once(&it.names)
                    .chain(Some(&it.help).filter(|help| !help.is_empty()))
                    .chain(it.options.iter().map(|one| &one.names))
            }));
            for name in names {
                assert!(name.0.contains_key(&Language::English) && name.0.contains_key(&Language::Arabic), "{name:?}");
            }
        }
    }

    #[test]
    fn the_wsis_prizes_have_eighteen_categories_and_eight_criteria_of_five_levels() {
        let setup = find("wsis-prizes").expect("the preset").setup;
        assert_eq!((setup.categories.len(), setup.prizes.len()), (18, 18));
        let levels: Vec<_> = setup.rounds[0].criteria.iter().map(|criterion| criterion.levels.len()).collect();
        assert_eq!(levels, [5; 8]);
        let quotas: Vec<_> = setup.rounds.iter().map(|round| round.moves_on.as_ref().map(|quota| quota.most)).collect();
        assert_eq!(quotas, [Some(20), Some(5), None], "nominees, champions, one winner each");
        assert!(setup.rounds.iter().all(|round| round.criteria == setup.rounds[0].criteria), "by the same criteria");
    }

    #[test]
    fn in_a_hackathon_with_an_expo_judges_walk_and_then_hear_the_best() {
        let rounds = find("hackathon-expo").expect("the preset").setup.rounds;
        let methods: Vec<_> = rounds.iter().map(|round| (round.method, round.everybody)).collect();
        assert_eq!(methods, [(Method::Expo, false), (Method::Rubric, true)]);
        assert_eq!(rounds[0].visits, Some(crate::programme::Visits::default()));
        let keys: Vec<_> = rounds[1].criteria.iter().map(|criterion| criterion.key.as_str()).collect();
        assert_eq!(keys, ["idea", "craft", "use", "presentation"], "as in the hackathon where entries are read");
    }
}
