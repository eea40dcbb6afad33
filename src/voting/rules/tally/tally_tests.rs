use proptest::prelude::*;

use super::*;

const TERMS: VoteTerms = VoteTerms { champions: 2, changeable: false, complete: false, tie: VoteTie::AllIn };

#[test]
fn the_most_voted_are_champions_and_nobody_is_without_a_vote() {
    let (category, entries) = board(4);
    let counted = of(category, &entries, &[5, 3, 1, 0], TERMS);
    assert_eq!(counted.champions().collect::<Vec<_>>(), entries[..2]);
    let alone = of(category, &entries, &[4, 0, 0, 0], TERMS);
    assert_eq!(alone.champions().collect::<Vec<_>>(), entries[..1]);
    assert_eq!(of(category, &entries, &[0, 0, 0, 0], TERMS).champions().count(), 0);
}

#[test]
fn a_tie_at_the_last_place_is_settled_by_the_rule_that_was_stated() {
    let (category, entries) = board(4);
    let votes = [5, 3, 3, 1];
    let champions = |tie| of(category, &entries, &votes, VoteTerms { tie, ..TERMS }).champions().collect::<Vec<_>>();
    assert_eq!(champions(VoteTie::AllIn), entries[..3]);
    assert_eq!(champions(VoteTie::NoneIn), entries[..1]);
    assert_eq!(champions(VoteTie::Decider), entries[..1]);
    let places = of(category, &entries, &votes, TERMS).lines.iter().map(|line| line.place).collect::<Vec<_>>();
    assert_eq!(places, [1, 2, 2, 4]);
}

#[test]
fn a_tie_above_the_last_place_is_no_tie() {
    let (category, entries) = board(3);
    let counted = of(category, &entries, &[4, 4, 2], VoteTerms { tie: VoteTie::NoneIn, ..TERMS });
    assert_eq!(counted.champions().collect::<Vec<_>>(), entries[..2]);
    assert!(counted.lines.iter().all(|line| !line.tied));
}

#[test]
fn the_decider_chooses_as_many_as_there_are_places_among_those_who_are_tied_and_says_why() {
    let (category, entries) = board(4);
    let terms = VoteTerms { tie: VoteTie::Decider, ..TERMS };
    let counted = vec![of(category, &entries, &[5, 3, 3, 1], terms)];
    let choose = |which: &[usize], reason| {
        let chosen = which.iter().map(|at| (category, entries[*at])).collect();
        may_choose(&counted, &chosen, reason).map_err(|why| why.id.to_string())
    };
    assert_eq!(choose(&[1], "It was first last year."), Ok(()));
    assert_eq!(choose(&[1], " "), Err("count-why-choose-needs-reason".into()));
    assert_eq!(choose(&[], ""), Ok(()));
    assert!(counted[0].awaits());
    for wrong in [vec![1, 2], vec![3], vec![0], vec![1, 3]] {
        assert_eq!(choose(&wrong, "A reason."), Err("count-why-choose-places".into()), "{wrong:?}");
    }
    let chosen = BTreeSet::from([(category, entries[2])]);
    let nominees: Vec<_> = entries.iter().map(|entry| (category, *entry)).collect();
    let settled = tally(&[category], &nominees, &heaps(category, &entries, &[5, 3, 3, 1]), terms, &chosen);
    assert_eq!(settled[0].champions().collect::<Vec<_>>(), [entries[0], entries[2]]);
    assert!(!settled[0].awaits());
}

#[test]
fn two_people_sign_each_for_what_they_are() {
    let (olga, noor) = (PersonId::fresh(), PersonId::fresh());
    let sign = |signed: &[(Office, PersonId)], person, office, roles: &[Role]| {
        may_sign(signed, person, office, roles).map_err(|why| why.id.to_string())
    };
    assert_eq!(sign(&[], olga, Office::Leads, &[Role::Organiser]), Ok(true));
    assert_eq!(sign(&[], noor, Office::Leads, &[Role::Auditor]), Err("count-why-not-your-office".into()));
    let signed = [(Office::Leads, olga)];
    assert_eq!(sign(&signed, olga, Office::Looks, &[Role::Organiser]), Err("count-why-two-people".into()));
    assert_eq!(sign(&signed, olga, Office::Leads, &[Role::Organiser]), Ok(false));
    assert_eq!(sign(&signed, noor, Office::Looks, &[Role::Auditor]), Ok(true));
    assert_eq!(sign(&signed, noor, Office::Leads, &[Role::Chair]), Err("count-why-signed-already".into()));
    assert!(Role::ALL.iter().filter(|role| Office::Looks.is_open_to(&[**role])).count() == 2);
}

proptest! {
    #[test]
    fn whatever_was_received_is_valid_suspect_incomplete_or_void(
        heaped in proptest::collection::vec((0_usize..3, 0_usize..5, 0_usize..10, 1_i64..1000), 0..60),
        champions in 0_u32..4,
    ) {
        let categories: Vec<CategoryId> = (0..3).map(|_| CategoryId::fresh()).collect();
        let entries: Vec<EntryId> = (0..5).map(|_| EntryId::fresh()).collect();
        let fates: Vec<Fate> = [Fate::Valid, Fate::Suspect, Fate::Incomplete]
            .into_iter()
            .chain(Screen::ALL.iter().map(|screen| Fate::Void(*screen)))
            .collect();
        let heaps: Vec<Heap> = heaped
            .iter()
            .map(|(category, entry, fate, ballots)| Heap {
                category: categories[*category],
                entry: entries[*entry],
                fate: fates[*fate],
                ballots: *ballots,
            })
            .collect();
        let terms = VoteTerms { champions, ..TERMS };
        // The last entry withdrew.
        let nominees: Vec<_> = categories.iter().flat_map(|of| entries[..4].iter().map(|it| (*of, *it))).collect();
        let counted = tally(&categories, &nominees, &heaps, terms, &Chosen::new());
        let all = sum(counted.iter().map(Counted::sums).collect::<Vec<_>>().iter());
        prop_assert!(all.adds_up());
        prop_assert_eq!(all.received, heaps.iter().map(|heap| heap.ballots).sum::<i64>());
        for category in &counted {
            prop_assert!(category.sums().adds_up());
            prop_assert!(category.lines.iter().all(|line| line.sums.adds_up()));
            prop_assert!(category.lines.iter().all(|line| line.champion <= (line.sums.valid > 0)));
            prop_assert!(category.lines.iter().all(|line| !line.champion || line.entry != entries[4]));
            let stand = || category.lines.iter().filter(|it| it.entry != entries[4]);
            let above = |line: &&Line| stand().filter(|it| it.sums.valid > line.sums.valid).count();
            prop_assert!(category.lines.iter().filter(|it| it.champion).all(|it| above(&it) < champions as usize));
        }
    }
}

fn board(size: usize) -> (CategoryId, Vec<EntryId>) {
    let mut entries: Vec<EntryId> = (0..size).map(|_| EntryId::fresh()).collect();
    entries.sort_unstable();
    (CategoryId::fresh(), entries)
}

fn heaps(category: CategoryId, entries: &[EntryId], votes: &[i64]) -> Vec<Heap> {
    let heap =
        |(entry, ballots): (&EntryId, &i64)| Heap { category, entry: *entry, fate: Fate::Valid, ballots: *ballots };
    entries.iter().zip(votes).map(heap).collect()
}

fn of(category: CategoryId, entries: &[EntryId], votes: &[i64], terms: VoteTerms) -> Counted {
    let nominees: Vec<_> = entries.iter().map(|entry| (category, *entry)).collect();
    tally(&[category], &nominees, &heaps(category, entries, votes), terms, &Chosen::new()).remove(0)
}
