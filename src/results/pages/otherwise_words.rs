//! How much hangs on the choice of method, and on each judge, in words.

use std::collections::BTreeSet;

use crate::entries::EntryId;
use crate::panels::Judge;
use crate::results::Standing;
use crate::results::rules::otherwise::Otherwise;
use crate::web::Shell;

#[derive(Default)]
pub(super) struct OtherwiseShown {
    pub lead: String,
    /// A method, whether it says the same, and whom it puts first.
    pub rows: Vec<(String, bool, String)>,
    /// Judges on whom it hangs, where the mixed model does not say so itself.
    pub warnings: Vec<String>,
    /// That it hangs on nobody.
    pub nobody: bool,
}

impl OtherwiseShown {
    pub fn of<'a>(
        t: &Shell,
        standing: &Standing,
        otherwise: Option<&Otherwise>,
        judges: &[Judge],
        winners: usize,
        title: impl Fn(EntryId) -> &'a str,
    ) -> Self {
        let Some(otherwise) = otherwise.filter(|it| !it.first.is_empty()) else { return Self::default() };
        let named = |entries: &BTreeSet<EntryId>| {
            // In the order of the standing.
            let first = standing.lines.iter().filter(|line| entries.contains(&line.entry));
            first.map(|line| title(line.entry)).collect::<Vec<_>>().join(&t.s("results-and"))
        };
        let row = |(estimator, entries): &(_, BTreeSet<EntryId>)| {
            (t.s(format!("programme-estimator-{estimator}")), *entries == otherwise.first, named(entries))
        };
        let name = |id| judges.iter().find(|judge| judge.id == id).map_or("–", |judge| judge.name.as_str());
        let warning = |(judge, entries): &(_, BTreeSet<EntryId>)| {
            t.s2("results-without-judge", "judge", name(*judge), "entries", named(entries))
        };
        Self {
            lead: t.n("results-otherwise-lead", winners),
            rows: otherwise.methods.iter().map(row).collect(),
            warnings: otherwise.without.iter().map(warning).collect(),
            nobody: otherwise.without.is_empty() && standing.judges.iter().all(|line| line.without.is_empty()),
        }
    }
}
