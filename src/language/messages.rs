//! The Fluent files, read once. What a language lacks is said in English.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::Language;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/locales"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<BTreeMap<Language, Bundle>> =
    LazyLock::new(|| Language::ALL.iter().map(|language| (*language, bundle(*language).0)).collect());

pub fn format(language: Language, id: &str, args: Option<&FluentArgs<'_>>) -> String {
    [language, Language::English]
        .iter()
        .filter_map(|language| BUNDLES.get(language))
        .find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
        })
        .unwrap_or_else(|| format!("⟦{id}⟧"))
}

pub fn has(language: Language, id: &str) -> bool {
    BUNDLES.get(&language).is_some_and(|bundle| bundle.has_message(id))
}

/// What does not parse or stands twice in the language files; empty when all is well.
pub fn check_all() -> Vec<String> {
    Language::ALL.iter().flat_map(|language| bundle(*language).1).collect()
}

fn bundle(language: Language) -> (Bundle, Vec<String>) {
    let identifier: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    let mut problems = Vec::new();
    let folder = format!("{}/", language.as_str());
    for path in Files::iter().filter(|path| path.starts_with(&folder)) {
        let Some(file) = Files::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| format!("{path}: {error}")));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            problems.extend(errors.iter().map(|error| format!("{path}: {error}")));
        }
    }
    (bundle, problems)
}
