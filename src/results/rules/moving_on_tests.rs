use super::*;

#[test]
fn the_line_is_drawn_under_the_last_that_moves_on() {
    let lines = lines(&[90.0, 70.0, 50.0, 30.0]);
    assert_eq!(on(&propose(&lines, Some(2), &BTreeMap::new())), [On::Moves, On::Moves, On::Stays, On::Stays]);
    assert_eq!(on(&propose(&lines, None, &BTreeMap::new())), [On::Moves; 4]);
    assert_eq!(on(&propose(&lines, Some(9), &BTreeMap::new())), [On::Moves; 4]);
    assert_eq!(propose(&lines, Some(2), &BTreeMap::new()).line, []);
    assert_eq!(propose(&[], Some(2), &BTreeMap::new()), Proposal::default());
}

#[test]
fn a_tie_at_the_line_is_broken_by_the_heaviest_criterion_on_which_they_differ() {
    let lines = lines(&[90.0, 70.0, 70.0]);
    let heavy = |points: [f64; 2]| Rungs { criteria: points.map(Some).to_vec(), firsts: None };
    let rungs = BTreeMap::from([(lines[1].entry, heavy([50.0, 20.0])), (lines[2].entry, heavy([50.0, 80.0]))]);
    let found = propose(&lines, Some(2), &rungs);
    assert_eq!(
        found.ranked.iter().map(|one| one.entry).collect::<Vec<_>>(),
        [lines[0].entry, lines[2].entry, lines[1].entry]
    );
    assert_eq!(on(&found), [On::Moves, On::Moves, On::Stays]);
    let parted = AtTheLine { above: lines[2].entry, below: lines[1].entry, by: Parted::Rung(Rung::Criterion(1)) };
    assert_eq!(found.line, [parted]);
}

#[test]
fn who_is_level_on_every_rung_is_for_people_to_choose() {
    let lines = lines(&[90.0, 70.0, 70.0, 10.0]);
    let found = propose(&lines, Some(2), &BTreeMap::new());
    assert_eq!(on(&found), [On::Moves, On::Level, On::Level, On::Stays]);
    assert_eq!(found.line.iter().map(|pair| pair.by).collect::<Vec<_>>(), [Parted::Nothing]);
    let (proposed, competing) = (Proposed::of([&found]), lines.iter().map(|line| line.entry).collect());
    let list = |count: usize, reason: &str| {
        let entries = lines[..count].iter().map(|line| line.entry).collect();
        may_list(&proposed, &competing, &entries, reason).map_err(|why| why.id.to_string())
    };
    assert_eq!(list(2, " "), Err("results-why-list-needs-reason".into()));
    assert_eq!(list(2, "The panel read both again."), Ok(()));
    assert_eq!(list(0, "None is good."), Err("results-why-nobody-moves-on".into()));
}

#[test]
fn a_level_pair_within_the_line_is_nobodys_business() {
    let found = propose(&lines(&[90.0, 90.0, 10.0]), Some(2), &BTreeMap::new());
    assert_eq!(on(&found), [On::Moves, On::Moves, On::Stays]);
    assert_eq!(found.line, []);
}

#[test]
fn a_near_tie_at_the_line_is_named_with_what_separates_it() {
    let lines = lines(&[90.0, 70.5, 70.0]);
    let found = propose(&lines, Some(2), &BTreeMap::new());
    assert_eq!(on(&found), [On::Moves, On::Moves, On::Stays]);
    let near = AtTheLine { above: lines[1].entry, below: lines[2].entry, by: Parted::Value(0.5) };
    assert_eq!(found.line, [near]);
}

#[test]
fn an_entry_of_two_categories_moves_on_by_either() {
    let all = lines(&[90.0, 70.0, 50.0]);
    let first = propose(&all[..2], Some(1), &BTreeMap::new());
    let second = propose(&all[1..], Some(1), &BTreeMap::new());
    let proposed = Proposed::of([&first, &second]);
    assert!(proposed.is(&BTreeSet::from([all[0].entry, all[1].entry])));
    let stranger = BTreeSet::from([EntryId::fresh()]);
    let competing = all.iter().map(|line| line.entry).collect();
    assert!(may_list(&proposed, &competing, &stranger, "Why not?").is_err());
}

fn on(proposal: &Proposal) -> Vec<On> {
    proposal.ranked.iter().map(|one| one.on).collect()
}

fn lines(values: &[f64]) -> Vec<Line> {
    let line = |value: &f64| Line {
        entry: EntryId::fresh(),
        place: 1 + values.iter().filter(|other| *other > value).count(),
        value: *value,
        mean: *value,
        mean_place: 1,
        sheets: 1,
        deviation: None,
        least: *value,
        most: *value,
        doubt: None,
        near: false,
    };
    values.iter().map(line).collect()
}
