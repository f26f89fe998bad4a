//! Felsenstein's pruning over a binary tree stored as an array of nodes with optional children.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Node {
    length: f64,
    children: Option<(usize, usize)>,
    base: usize,
}

#[differentiate]
fn jukes_cantor(t: f64, same: bool) -> f64 {
    let e = (-4.0 / 3.0 * t).exp();
    if same {
        0.25 + 0.75 * e
    } else {
        0.25 - 0.25 * e
    }
}

#[differentiate]
fn partial(nodes: &[Node], at: usize) -> [f64; 4] {
    let node = &nodes[at];
    let Some((left, right)) = node.children else {
        let mut tip = [0.0; 4];
        tip[node.base] = 1.0;
        return tip;
    };
    let mut out = [1.0; 4];
    for child in [left, right] {
        let below = partial(nodes, child);
        let t = nodes[child].length;
        for (i, o) in out.iter_mut().enumerate() {
            let mut sum = 0.0;
            for (j, b) in below.iter().enumerate() {
                sum += jukes_cantor(t, i == j) * b;
            }
            *o *= sum;
        }
    }
    out
}

#[differentiate]
fn log_likelihood(nodes: &[Node]) -> f64 {
    (0.25 * partial(nodes, 0).iter().sum::<f64>()).ln()
}

#[test]
fn trees() {
    let tip = |length: f64, base: usize| Node {
        length,
        children: None,
        base,
    };
    let nodes = vec![
        Node {
            length: 0.0,
            children: Some((1, 2)),
            base: 0,
        },
        tip(0.3, 2),
        Node {
            length: 0.2,
            children: Some((3, 4)),
            base: 0,
        },
        tip(0.1, 2),
        tip(0.5, 1),
    ];
    let nodes: [Node; 5] = nodes.try_into().unwrap();
    check!(log_likelihood(&nodes));
}
