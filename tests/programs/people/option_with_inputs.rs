//! Option pricing over an `Inputs` struct, intermediate results in `Result<(f64, f64), String>`.
use super::super::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    Call,
    Put,
}

#[derive(Debug, Clone, Differentiable)]
pub struct Inputs {
    #[constant]
    pub option_type: Kind,
    pub s: f64,
    pub k: f64,
    pub p: Option<f64>,
    pub r: f64,
    pub q: f64,
    pub t: f64,
    pub sigma: Option<f64>,
}

#[differentiate]
fn logistic_cnd(x: f64) -> f64 {
    1.0 / (1.0 + (-1.702 * x).exp())
}

#[differentiate]
fn calc_d1d2(i: &Inputs) -> Result<(f64, f64), String> {
    let sigma = i
        .sigma
        .ok_or("Expected Some(f64) for self.sigma, received None")?;
    let mut d1 = (i.s / i.k).ln() + i.t * (i.r - i.q + sigma.powi(2) / 2.0);
    if d1 == 0.0 {
        return Ok((0.0, -sigma * i.t.sqrt()));
    }
    d1 /= sigma * i.t.sqrt();
    Ok((d1, d1 - sigma * i.t.sqrt()))
}

#[differentiate]
fn calc_price(i: &Inputs) -> Result<f64, String> {
    let (d1, d2) = calc_d1d2(i)?;
    let price = match i.option_type {
        Kind::Call => f64::max(
            0.0,
            logistic_cnd(d1) * i.s * (-i.q * i.t).exp()
                - logistic_cnd(d2) * i.k * (-i.r * i.t).exp(),
        ),
        Kind::Put => f64::max(
            0.0,
            logistic_cnd(-d2) * i.k * (-i.r * i.t).exp()
                - logistic_cnd(-d1) * i.s * (-i.q * i.t).exp(),
        ),
    };
    Ok(price)
}

#[test]
fn inputs() {
    let call = Inputs {
        option_type: Kind::Call,
        s: 100.0,
        k: 95.0,
        p: None,
        r: 0.03,
        q: 0.01,
        t: 0.75,
        sigma: Some(0.25),
    };
    check!(calc_price(&call.clone()) -> ok);
    check!(calc_price(&Inputs { option_type: Kind::Put, ..call.clone() }) -> ok);
    check!(calc_price(&Inputs { option_type: Kind::Put, s: 300.0, ..call.clone() }) -> ok, exact([0.0; 6]));
    assert!(
        calc_price::grad(&Inputs {
            sigma: None,
            ..call
        })
        .is_err()
    );
}
