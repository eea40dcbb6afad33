//! Many ballots at once.

use std::collections::BTreeMap;

use crate::voting::Cast;

/// Those to write: of one voter in one category the last where it may be changed, else the first. Two in one statement would
/// meet themselves.
pub fn one_each(casts: &[Cast], changeable: bool) -> Vec<Cast> {
    let mut found = BTreeMap::new();
    for cast in casts.iter().filter(|cast| cast.changeable == changeable) {
        let kept = found.entry((cast.voter, cast.category)).or_insert(*cast);
        if changeable {
            *kept = *cast;
        }
    }
    found.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Moment;
    use crate::entries::EntryId;
    use crate::programme::CategoryId;
    use crate::voting::VoterId;

    #[test]
    fn of_two_clicks_the_first_is_final_and_the_last_a_change() {
        let [one, two] = [EntryId::fresh(), EntryId::fresh()];
        let (voter, category, at) = (VoterId::fresh(), CategoryId::fresh(), Moment::of_micros(0));
        let cast = |entry, changeable| Cast { voter, category, entry, changeable, at };
        let kept = |changeable| {
            let casts = [cast(one, changeable), cast(two, changeable)];
            one_each(&casts, changeable).into_iter().map(|cast| cast.entry).collect::<Vec<_>>()
        };
        assert_eq!(kept(false), [one]);
        assert_eq!(kept(true), [two]);
        assert!(one_each(&[cast(one, true)], false).is_empty());
    }
}
