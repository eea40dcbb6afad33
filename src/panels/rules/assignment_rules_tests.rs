//! What was asked for beside the greatest total: rules for the judges of one entry, pairs that stay, a draw.

use super::*;

#[test]
fn whoever_knows_what_an_entry_is_about_comes_before_whoever_does_not() {
    let mut question = question(2, &[1, 1], 1);
    question.entries[1].topics = vec!["rust".to_owned(), "lora".to_owned()];
    question.judges[0].topics = vec!["lora".to_owned()];
    assert_eq!(found(&question).pairs, [pair(&question, 0, 1), pair(&question, 1, 0)]);
}

#[test]
fn whoever_would_judge_gladly_comes_first_and_whoever_would_rather_not_comes_last() {
    let mut question = question(1, &[1, 1, 1], 2);
    question.bids = [(pair(&question, 0, 0), Bid::RatherNot), (pair(&question, 0, 2), Bid::Gladly)].into();
    assert_eq!(found(&question).pairs, [pair(&question, 0, 1), pair(&question, 0, 2)]);
}

#[test]
fn two_who_must_not_sit_together_never_do_and_the_cost_is_told() {
    let mut question = question(4, &[4, 4, 4], 2);
    question.apart = vec![(question.judges[0].id, question.judges[1].id)];
    let answer = found(&question);
    for entry in &question.entries {
        let has = |judge: usize| answer.pairs.contains(&Pair { entry: entry.id, judge: question.judges[judge].id });
        assert!(!(has(0) && has(1)));
    }
    // The third judge has to be on all four: four of eight places are hers.
    assert_eq!((answer.pairs.len(), answer.figures.rules.len()), (8, 1));
    assert_eq!(answer.figures.rules[0].rule, Rule::Apart);
}

#[test]
fn where_a_rule_leaves_a_place_empty_the_answer_says_that_it_is_the_rule() {
    let mut question = question(1, &[5, 5], 2);
    question.apart = vec![(question.judges[0].id, question.judges[1].id)];
    let answer = found(&question);
    assert_eq!((answer.pairs.len(), answer.short[0].missing), (1, 1));
    assert_eq!(answer.short[0].why.id, "panels-why-rules-together");
    assert_eq!(answer.figures.rules[0].sheets, 1);
}

#[test]
fn of_those_who_know_the_category_one_is_on_every_entry() {
    let water = CategoryId::fresh();
    let mut question = question(6, &[6, 6, 6], 2);
    question.entries.iter_mut().for_each(|entry| entry.categories = vec![water]);
    question.judges[2].categories = vec![water];
    // Without the rule generalists are liked better here.
    question.wishes = Wishes { expert: 0, even: 20, one_expert: true, ..Wishes::default() };
    let answer = found(&question);
    let expert = question.judges[2].id;
    assert_eq!(answer.pairs.iter().filter(|pair| pair.judge == expert).count(), 6);
    let free = found(&Question { wishes: Wishes { one_expert: false, ..question.wishes }, ..question.clone() });
    assert_eq!(free.pairs.iter().filter(|pair| pair.judge == expert).count(), 4);
    assert!(answer.figures.rules.iter().any(|cost| cost.rule == Rule::OneExpert && cost.affinity >= 0));
}

#[test]
fn when_a_judge_leaves_only_their_pairs_change() {
    let mut question = question(20, &[20, 20, 20, 20], 2);
    question.kept = found(&question).pairs;
    let lost: Vec<Pair> = question.kept.iter().copied().filter(|pair| pair.judge == question.judges[0].id).collect();
    question.judges[0].capacity = 0;
    question.wishes.keep = Keep::Most;
    let answer = found(&question);
    assert_eq!(answer.removed, lost);
    assert_eq!(answer.pairs.len(), lost.len());
    // What had begun would have stayed.
    question.begun = lost.iter().copied().take(3).collect();
    let answer = found(&question);
    assert!(question.begun.iter().all(|pair| !answer.removed.contains(pair)));
    assert_eq!(answer.removed.len(), lost.len() - 3);
}

#[test]
fn a_draw_is_the_same_from_the_same_number_and_says_what_it_costs() {
    let mut question = question(12, &[12, 12, 12, 12], 2);
    question.wishes.drawn = Some(Drawn { most_likely: 75, seed: 7 });
    let (one, again) = (found(&question), found(&question));
    assert_eq!(one, again);
    assert_eq!(one.figures.not_drawn, None);
    assert_eq!(one.figures.optimum - one.figures.drawn_cost, one.figures.total);
    let others = (8..28).filter(|seed| {
        question.wishes.drawn = Some(Drawn { most_likely: 75, seed: *seed });
        found(&question).pairs != one.pairs
    });
    assert!(others.count() > 10, "other numbers draw others");
    question.judges.truncate(2);
    let answer = found(&question);
    assert_eq!(answer.figures.not_drawn.map(|why| why.id.to_string()).as_deref(), Some("panels-why-too-certain"));
    assert_eq!(answer.pairs.len(), 24, "the best one is proposed instead");
}

proptest! {
    #[test]
    fn rules_hold_for_every_entry_whatever_else_is_wished(
        question in any_question(),
        groups in prop::collection::vec((0_usize..3, 0_usize..2), 6),
        apart in (0_usize..6, 0_usize..6),
        spread in 0_usize..3,
    ) {
        let mut question = Question { kept: Vec::new(), ..question };
        for (judge, (region, organisation)) in question.judges.iter_mut().zip(groups) {
            judge.region = ["", "africa", "europe"][region].to_owned();
            judge.organisation = ["", "university"][organisation].to_owned();
        }
        let many = question.judges.len();
        let two = (apart.0 % many, apart.1 % many);
        if two.0 != two.1 {
            question.apart = vec![(question.judges[two.0].id, question.judges[two.1].id)];
        }
        question.wishes.regions = Spread::ALL[spread];
        question.wishes.organisations = Spread::All;
        question.wishes.one_expert = true;
        let answer = found(&question);
        prop_assert_eq!(answer.figures.unmet, 0);
        for entry in &question.entries {
            let panel: Vec<&JudgeWithRoom> = question
                .judges
                .iter()
                .filter(|judge| answer.pairs.contains(&Pair { entry: entry.id, judge: judge.id }))
                .collect();
            prop_assert!(panel.iter().filter(|judge| judge.organisation == "university").count() <= 1);
            let sits = |id: &JudgeId| panel.iter().any(|it| it.id == *id);
            prop_assert!(question.apart.iter().all(|(one, other)| !(sits(one) && sits(other))));
            if spread == 2 {
                prop_assert!(panel.iter().filter(|judge| judge.region == "africa").count() <= 1);
            }
        }
        prop_assert!(answer.figures.rules.iter().all(|cost| cost.sheets >= 0));
    }

    #[test]
    fn what_has_begun_stays_and_what_goes_makes_room(question in any_question(), keep in 0_usize..3, begun in 0_usize..4) {
        let mut question = question;
        let conflicts = question.conflicts.clone();
        question.kept.retain(|pair| !conflicts.contains(pair));
        question.begun = question.kept.iter().copied().take(begun).collect();
        question.wishes.keep = Keep::ALL[keep];
        let answer = found(&question);
        prop_assert!(answer.removed.iter().all(|pair| question.kept.contains(pair) && !question.begun.contains(pair)));
        prop_assert!(answer.pairs.iter().all(|pair| !question.kept.contains(pair)));
        if question.wishes.keep == Keep::All {
            prop_assert!(answer.removed.is_empty());
        }
    }
}
