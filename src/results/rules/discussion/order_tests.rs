use proptest::prelude::*;

use super::*;

/// So many entries and people, and who leaves for what.
fn panels(most: usize, people: usize) -> impl Strategy<Value = (Vec<(EntryId, Out)>, Vec<EntryId>)> {
    let people: Vec<PersonId> = (0..people).map(|_| PersonId::fresh()).collect();
    prop::collection::vec(prop::sample::subsequence(people, 0..=3), 0..=most).prop_flat_map(|out| {
        let entries: Vec<(EntryId, Out)> =
            out.into_iter().map(|out| (EntryId::fresh(), out.into_iter().collect())).collect();
        let places = Just(entries.iter().map(|it| it.0).collect::<Vec<_>>()).prop_shuffle();
        (Just(entries), places)
    })
}

fn all_orders(entries: &[EntryId]) -> Vec<Vec<EntryId>> {
    if entries.is_empty() {
        return vec![Vec::new()];
    }
    let each = (0..entries.len()).flat_map(|first| {
        let (mut rest, head) = (entries.to_vec(), entries[first]);
        rest.remove(first);
        all_orders(&rest).into_iter().map(move |order| [vec![head], order].concat())
    });
    each.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_entry_is_discussed_once_and_nobody_leaves_more_often_than_by_places(
        (entries, places) in prop_oneof![panels(12, 5), panels(24, 8)],
    ) {
        let out: BTreeMap<EntryId, Out> = entries.iter().cloned().collect();
        let order = in_order(&entries, &places);
        let (mut sorted, mut all) = (order.clone(), places.clone());
        sorted.sort();
        all.sort();
        prop_assert_eq!(sorted, all);
        let given: Vec<EntryId> = entries.iter().map(|it| it.0).collect();
        prop_assert!(leavings(&order, &out) <= leavings(&places, &out));
        prop_assert!(leavings(&order, &out) <= leavings(&given, &out));
        prop_assert_eq!(in_order(&entries, &places), order, "the same every time");
    }

    #[test]
    fn of_a_few_entries_no_order_needs_fewer_leavings((entries, places) in panels(6, 4)) {
        let out: BTreeMap<EntryId, Out> = entries.iter().cloned().collect();
        let least = all_orders(&places).iter().map(|order| leavings(order, &out)).min();
        prop_assert_eq!(Some(leavings(&in_order(&entries, &places), &out)), least);
    }

    #[test]
    fn where_it_is_exact_places_have_no_say((entries, places) in panels(12, 6)) {
        let mut other = places.clone();
        other.reverse();
        prop_assert_eq!(in_order(&entries, &places), in_order(&entries, &other));
    }

    #[test]
    fn whoever_is_the_only_one_to_leave_leaves_once(people in prop::collection::vec(0_usize..20, 1..40)) {
        let cast: Vec<PersonId> = (0..20).map(|_| PersonId::fresh()).collect();
        let entries: Vec<(EntryId, Out)> =
            people.iter().map(|one| (EntryId::fresh(), Out::from([cast[*one]]))).collect();
        let out: BTreeMap<EntryId, Out> = entries.iter().cloned().collect();
        let order = in_order(&entries, &[]);
        prop_assert_eq!(leavings(&order, &out), people.iter().collect::<BTreeSet<_>>().len());
    }
}

#[test]
fn what_nobody_leaves_for_comes_first_and_references_keep_their_order() {
    let (jun, ines) = (PersonId::fresh(), PersonId::fresh());
    let ids: Vec<EntryId> = (0..5).map(|_| EntryId::fresh()).collect();
    let out = [vec![jun], vec![], vec![ines], vec![jun], vec![]];
    let entries: Vec<(EntryId, Out)> =
        ids.iter().zip(out).map(|(entry, out)| (*entry, out.into_iter().collect())).collect();
    assert_eq!(in_order(&entries, &[]), [ids[1], ids[4], ids[0], ids[3], ids[2]]);
    let known: BTreeMap<EntryId, Out> = entries.into_iter().collect();
    assert_eq!((leavings(&ids, &known), leavings(&[ids[1], ids[4], ids[0], ids[3], ids[2]], &known)), (3, 2));
}
