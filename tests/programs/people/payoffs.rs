//! Payoffs by name, and a tree of prices that may be exercised early.
use super::super::prelude::*;
#[differentiate]
pub fn payoff(kind: &str, s: f64, k: f64) -> f64 {
    match kind {
        "call" => (s - k).max(0.0),
        "put" => (k - s).max(0.0),
        "straddle" => (s - k).abs(),
        _ => 0.0,
    }
}
#[differentiate]
pub fn binomial(
    kind: &str,
    s: f64,
    k: f64,
    r: f64,
    sigma: f64,
    t: f64,
    n: u32,
    american: bool,
) -> f64 {
    let dt = t / n as f64;
    let u = (sigma * dt.sqrt()).exp();
    let d = 1.0 / u;
    let p = ((r * dt).exp() - d) / (u - d);
    let disc = (-r * dt).exp();
    let mut v: Vec<f64> = (0..=n)
        .map(|i| payoff(kind, s * u.powi(n as i32 - 2 * i as i32), k))
        .collect();
    for step in (0..n).rev() {
        for i in 0..=step as usize {
            let cont = disc * (p * v[i] + (1.0 - p) * v[i + 1]);
            v[i] = if american {
                cont.max(payoff(kind, s * u.powi(step as i32 - 2 * i as i32), k))
            } else {
                cont
            };
        }
    }
    v[0]
}
#[test]
fn payoffs_everywhere() {
    check!(binomial(const "put", 100.0, 103.0, 0.05, 0.3, 1.0, const 4, const true));
    check!(binomial(const "call", 100.0, 103.0, 0.05, 0.3, 1.0, const 4, const false));
}
