use super::*;
use proptest::prelude::*;

/// From 0 to 3 by two roads, the cheap one narrow.
fn two_roads() -> Network {
    let mut network = Network::new(vec![4, 0, 0, -4]);
    network.add_arc(0, 1, 0, 3, 1);
    network.add_arc(1, 3, 0, 3, 1);
    network.add_arc(0, 2, 0, 9, 5);
    network.add_arc(2, 3, 0, 9, 5);
    network
}

fn flows(network: &Network) -> Vec<i64> {
    (0..network.arcs()).map(|arc| network.flow(arc)).collect()
}

#[test]
fn the_cheap_road_is_filled_first() {
    let mut network = two_roads();
    assert_eq!(network.solve(), Ok(()));
    assert_eq!(flows(&network), [3, 3, 1, 1]);
    assert_eq!(network.total_cost(), 16);
}

#[test]
fn a_lower_bound_is_kept_though_it_costs() {
    let mut network = Network::new(vec![4, -4]);
    network.add_arc(0, 1, 0, 9, 1);
    network.add_arc(0, 1, 2, 9, 7);
    assert_eq!(network.solve(), Ok(()));
    assert_eq!(flows(&network), [2, 2]);
}

#[test]
fn parallel_arcs_make_a_convex_cost() {
    let mut network = Network::new(vec![5, -5]);
    for cost in [4, 1, 3, 2, 9] {
        network.add_arc(0, 1, 0, 2, cost);
    }
    assert_eq!(network.solve(), Ok(()));
    assert_eq!(flows(&network), [0, 2, 1, 2, 0]);
}

#[test]
fn what_cannot_arrive_is_counted() {
    let mut network = two_roads();
    network.capacity[4 + 2] = 0;
    assert_eq!(network.solve(), Err(Infeasible { missing: 1 }));
}

#[test]
fn a_new_arc_and_a_new_cost_go_on_from_the_old_tree() {
    let mut network = two_roads();
    assert_eq!(network.solve(), Ok(()));
    let arc = network.add_arc(0, 3, 0, 2, 3);
    assert_eq!(network.solve(), Ok(()));
    assert_eq!((network.flow(arc), network.total_cost()), (1, 9));
    network.set_cost(0, 4);
    assert_eq!(network.solve(), Ok(()));
    assert_eq!((network.flow(arc), network.total_cost()), (2, 16));
}

proptest! {
    #[test]
    fn flow_and_potentials_prove_each_other(
        supplies in prop::collection::vec(-6i64..7, 2..9),
        arcs in prop::collection::vec((0usize..9, 0usize..9, 0i64..2, 0i64..6, -9i64..10, any::<bool>()), 0..40),
    ) {
        let nodes = supplies.len();
        let mut supplies = supplies;
        supplies[0] -= supplies.iter().sum::<i64>();
        let mut network = Network::new(supplies.clone());
        for &(from, to, lower, more, cost, full) in &arcs {
            let arc = network.add_arc(from % nodes, to % nodes, lower, lower + more, cost);
            if full { network.begin_full(arc); }
        }
        let missing = network.solve().err().map_or(0, |infeasible| infeasible.missing);
        let mut left = supplies;
        for (arc, &(from, to, lower, more, cost, _)) in arcs.iter().enumerate() {
            let flow = network.flow(arc);
            let reduced = cost + network.potential(from % nodes) - network.potential(to % nodes);
            prop_assert!(lower <= flow && flow <= lower + more);
            prop_assert!(reduced >= 0 || flow == lower + more);
            prop_assert!(reduced <= 0 || flow == lower);
            left[from % nodes] -= flow;
            left[to % nodes] += flow;
        }
        prop_assert_eq!(left.iter().map(|left| left.abs()).sum::<i64>(), 2 * missing);
    }
}
