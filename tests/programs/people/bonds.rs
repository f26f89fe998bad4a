//! Present values over iterators, a yield by Newton's method in a `loop` with a break value.
use super::super::prelude::*;

#[differentiate]
fn present_value(cash_flows: &[f64], rate: f64) -> f64 {
    cash_flows
        .iter()
        .enumerate()
        .map(|(i, c)| c / (1.0 + rate).powi(i as i32 + 1))
        .sum()
}

#[differentiate]
fn duration(cash_flows: &[f64], rate: f64) -> f64 {
    let weighted: f64 = cash_flows
        .iter()
        .zip(1..)
        .map(|(c, t)| t as f64 * c * (1.0 + rate).powi(-t))
        .sum();
    weighted / present_value(cash_flows, rate)
}

#[differentiate]
fn internal_rate(cash_flows: &[f64], price: f64) -> f64 {
    let mut rate = 0.05_f64;
    let mut tries = 0;
    loop {
        let mut value = -price;
        let mut slope = 0.0;
        for (i, c) in cash_flows.iter().enumerate() {
            let t = (i + 1) as f64;
            let d = (1.0 + rate).powf(-t);
            value += c * d;
            slope -= t * c * d / (1.0 + rate);
        }
        let step = value / slope;
        rate -= step;
        tries += 1;
        if step.abs() < 1e-14 || tries > 40 {
            break rate;
        }
    }
}

#[test]
fn bond_mathematics() {
    check!(present_value(&[5.0, 5.0, 105.0], 0.04));
    check!(duration(&[5.0, 5.0, 105.0], 0.04));
    check!(internal_rate(&[5.0, 5.0, 105.0], 98.0), rounding(1e-7));
    // ∂r/∂price = 1/(∂PV/∂r).
    let r = internal_rate(&[5.0, 5.0, 105.0], 98.0);
    let slope: f64 = [5.0, 5.0, 105.0]
        .iter()
        .zip(1..)
        .map(|(c, t)| -(t as f64) * c * (1.0 + r).powi(-t - 1))
        .sum();
    let by_price = internal_rate::grad(&[5.0, 5.0, 105.0], 98.0).1;
    assert!((by_price - 1.0 / slope).abs() < 1e-9);
}
