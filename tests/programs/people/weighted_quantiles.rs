//! Weighted medians and inequality, of sorted structs.
use super::super::prelude::*;
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Item {
    value: f64,
    weight: f64,
}
#[differentiate]
pub fn weighted_median(items: &[Item]) -> f64 {
    let mut v = items.to_vec();
    v.sort_by(|a, b| a.value.partial_cmp(&b.value).unwrap());
    let total: f64 = v.iter().map(|i| i.weight).sum();
    let mut acc = 0.0;
    for item in &v {
        let next = acc + item.weight;
        if next >= total / 2.0 {
            return item.value + (total / 2.0 - acc) / item.weight;
        }
        acc = next;
    }
    v[v.len() - 1].value
}
#[differentiate]
pub fn gini(x: &[f64]) -> f64 {
    let n = x.len();
    let mut s = x.to_owned();
    s.sort_unstable_by(|a, b| a.total_cmp(b));
    let cum: f64 = s
        .iter()
        .enumerate()
        .map(|(i, v)| (2.0 * (i as f64 + 1.0) - n as f64 - 1.0) * v)
        .sum();
    cum / (n as f64 * s.iter().sum::<f64>())
}
#[test]
fn weighted_quantiles_everywhere() {
    check!(weighted_median(&vec![
        Item {
            value: 0.7,
            weight: 0.3
        },
        Item {
            value: 0.2,
            weight: 0.5
        },
        Item {
            value: 0.9,
            weight: 0.4
        }
    ]));
    check!(gini(&[0.7, 0.2, 0.9, 0.4]));
}
