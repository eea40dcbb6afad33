use super::*;

#[test]
fn more_sheets_find_the_winner_more_often_and_the_second_round_is_worth_it() {
    let schemes = vec![
        Scheme::Everywhere { each: 2 },
        Scheme::Everywhere { each: 6 },
        Scheme::TwoRounds { each: 2, further: 80 },
    ];
    let findings = run(Stage { schemes, ..stage() }, 30);
    let tau = |at: usize| findings[at].tau.mean;
    assert!(tau(1) > tau(0) + 0.05, "{findings:?}");
    assert!(findings[2].place_of_first.mean < findings[0].place_of_first.mean, "{findings:?}");
    // Nobody reads more than every entry of the shortlist once, so some of the 80 may be left.
    assert!(findings[0].sheets == 80.0 && findings[2].sheets > 120.0 && findings[2].sheets <= 160.0, "{findings:?}");
}

#[test]
fn the_same_seed_gives_the_same_findings() {
    let run = |seed| run(Stage { seed, ..stage() }, 3);
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
}

#[test]
fn nothing_is_found_before_the_first_event_and_what_cannot_be_is_refused() {
    assert_eq!(Rehearsal::new(stage()).map(|rehearsal| rehearsal.findings()), Ok(Vec::new()));
    let refused = |stage| Rehearsal::new(stage).err();
    assert_eq!(refused(Stage { entries: 0, ..stage() }), Some(NotSimulated::Empty));
    let schemes = vec![Scheme::Everywhere { each: 13 }];
    let few = NotSimulated::TooFewJudges { judges: 12, per_entry: 13 };
    assert_eq!(refused(Stage { schemes, ..stage() }), Some(few));
    assert_eq!(Scheme::up_to_eight(3).len(), 3);
}

#[test]
fn one_sheet_each_is_rehearsed_though_it_cannot_be_calibrated() {
    let schemes = vec![Scheme::Everywhere { each: 1 }, Scheme::TwoRounds { each: 1, further: 20 }];
    let findings = run(Stage { schemes, ..stage() }, 4);
    assert!(findings.iter().all(|finding| finding.tau.mean.is_finite() && finding.events == 4));
}

fn run(stage: Stage, events: usize) -> Vec<Finding> {
    let mut rehearsal = Rehearsal::new(stage).unwrap();
    (0..events).for_each(|_| rehearsal.step());
    rehearsal.findings()
}

fn stage() -> Stage {
    let schemes = vec![Scheme::Everywhere { each: 3 }];
    Stage { entries: 40, judges: 12, regime: Regime::TYPICAL, schemes, seed: 1 }
}
