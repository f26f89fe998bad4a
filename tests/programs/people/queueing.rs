//! Waiting times by Lindley's recursion, Erlang's formula, discounted sums: short functions of operations research.
use super::super::prelude::*;

#[differentiate]
fn mean_wait(arrivals: &[f64], services: &[f64]) -> f64 {
    let mut wait = 0.0_f64;
    let mut total = 0.0;
    for (a, s) in arrivals.iter().zip(services) {
        total += wait;
        wait = (wait + s - a).max(0.0);
    }
    total / arrivals.len() as f64
}

#[differentiate]
fn erlang_b(load: f64, servers: u32) -> f64 {
    (1..=servers).fold(1.0, |b, k| load * b / (k as f64 + load * b))
}

#[differentiate]
fn newsvendor(order: f64, demands: &[f64], price: f64, cost: f64) -> f64 {
    demands
        .iter()
        .map(|&d| price * order.min(d) - cost * order)
        .sum::<f64>()
        / demands.len() as f64
}

#[differentiate]
fn inventory(
    mut stock: f64,
    orders: &[f64],
    #[constant] demand: &[f64],
    holding: f64,
    penalty: f64,
) -> f64 {
    let mut cost = 0.0;
    for t in 0..orders.len() {
        stock += orders[t] - demand[t];
        cost += if stock >= 0.0 {
            holding * stock
        } else {
            -penalty * stock
        };
    }
    cost
}

#[test]
fn operations_research() {
    check!(mean_wait(
        &[1.0, 0.4, 0.9, 2.0, 0.5],
        &[0.8, 0.9, 0.7, 0.3, 0.4]
    ));
    check!(erlang_b(2.5, const 3));
    check!(
        newsvendor(5.0, &[3.0, 7.0], 2.0, 1.2),
        exact([-0.2, 1.0, 0.0, 4.0, -5.0])
    );
    check!(inventory(1.0, &[0.5, 0.2, 1.5], const &[1.0, 1.2, 0.3], 0.1, 0.9));
}
