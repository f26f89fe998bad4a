//! Welford's running mean and variance in a struct with `&mut self`.
use super::super::prelude::*;

#[derive(Debug, Clone, Default, Differentiable)]
struct Welford {
    count: u64,
    mean: f64,
    m2: f64,
}

impl Welford {
    fn new() -> Self {
        Self::default()
    }

    #[differentiate]
    fn push(&mut self, x: f64) {
        self.count += 1;
        let delta = x - self.mean;
        self.mean += delta / self.count as f64;
        self.m2 += delta * (x - self.mean);
    }

    #[differentiate]
    fn variance(&self) -> f64 {
        if self.count < 2 {
            0.0
        } else {
            self.m2 / (self.count - 1) as f64
        }
    }
}

#[differentiate]
fn signal_to_noise(x: &[f64]) -> f64 {
    #[constant]
    let empty = Welford::new();
    let mut w = empty.clone();
    for &v in x {
        w.push(v);
    }
    w.mean / w.variance().sqrt()
}

#[test]
fn running_moments() {
    check!(signal_to_noise(&[0.3, 1.4, -0.2, 0.9]));
    check_method!(Welford: push push_vjp_into push_vjp push_jvp (&mut Welford { count: 3, mean: 0.4, m2: 1.1 }, 0.7) -> unit);
}
