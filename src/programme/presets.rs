//! The set-ups that come with the program: starting points that an organiser makes their own.

use super::Setup;

pub struct Preset {
    pub key: &'static str,
    pub setup: Setup,
}

const FILES: [(&str, &str); 2] =
    [("wsis-prizes", include_str!("presets/wsis-prizes.toml")), ("hackathon", include_str!("presets/hackathon.toml"))];

pub fn all() -> Vec<Preset> {
    FILES.iter().filter_map(|(key, _)| find(key)).collect()
}

pub fn find(key: &str) -> Option<Preset> {
    let (key, text) = FILES.iter().find(|(known, _)| *known == key)?;
    Some(Preset { key, setup: Setup::read(text).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::programme::rules;

    #[test]
    fn every_preset_can_be_read_and_used_as_it_is() {
        for (key, text) in FILES {
            let setup = Setup::read(text).expect(key);
            assert_eq!(rules::check_setup(&setup), Ok(()), "{key}");
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
}
