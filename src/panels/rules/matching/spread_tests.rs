use super::*;

fn spread(panels: &[Vec<u32>]) -> Option<Spread> {
    Spread::new(6, panels.iter().map(|own| own.iter().copied()))
}

#[test]
fn two_judges_with_n_entries_in_common_differ_with_variance_two_over_n() {
    for common in 1..5 {
        let spread = spread(&vec![vec![1, 4]; common]).expect("it is connected");
        assert!((spread.mean_variance() - 2.0 / common as f64).abs() < 1e-9);
    }
}

#[test]
fn islands_and_single_judges_have_no_variance() {
    assert!(spread(&[vec![0, 1], vec![2, 3]]).is_none());
    assert!(spread(&[vec![2], vec![2]]).is_none());
}

#[test]
fn what_swaps_are_said_to_do_is_what_they_do() {
    let mut panels = vec![vec![0, 1, 2], vec![1, 2, 3], vec![3, 4, 5], vec![0, 4, 5], vec![0, 1, 3], vec![2, 4, 5]];
    let mut now = spread(&panels).expect("it is connected");
    let swaps = [Swap { from: 0, to: 3, others: vec![1, 2] }, Swap { from: 3, to: 0, others: vec![4, 5] }];
    let change = now.change(&swaps).expect("it is connected");
    panels[0] = vec![1, 2, 3];
    panels[2] = vec![0, 4, 5];
    let after = spread(&panels).expect("it is connected");
    assert!((now.trace() - change.gain - after.trace()).abs() < 1e-9);
    now.apply(&change);
    let close = |a: &[f64], b: &[f64]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-9);
    assert!(close(&now.inverse, &after.inverse) && close(&now.square, &after.square));
}

#[test]
fn a_swap_that_breaks_the_design_apart_is_none() {
    let now = spread(&[vec![0, 1], vec![1, 2], vec![2, 3], vec![2, 3]]).expect("it is connected");
    assert!(now.change(&[Swap { from: 1, to: 3, others: vec![2] }]).is_none());
}
