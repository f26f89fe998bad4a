//! Paths from a generator of random numbers, whose draws are constant.
use super::super::prelude::*;
#[derive(Clone)]
struct Lcg(u64);
impl Lcg {
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }
}
#[differentiate]
pub fn asian(s0: f64, r: f64, sigma: f64, k: f64, paths: usize, seed: u64) -> f64 {
    let mut rng = Lcg(seed);
    let dt: f64 = 0.25;
    let mut total = 0.0;
    for _ in 0..paths {
        let mut s = s0;
        let mut avg = 0.0;
        for _ in 0..4 {
            #[constant]
            let u1 = rng.next();
            #[constant]
            let u2 = rng.next();
            let z = (-2.0 * (u1 + 1e-12).ln()).sqrt() * (2.0 * std::f64::consts::PI * u2).cos();
            s *= ((r - 0.5 * sigma * sigma) * dt + sigma * dt.sqrt() * z).exp();
            avg += s / 4.0;
        }
        total += (avg - k).max(0.0);
    }
    (-r).exp() * total / paths as f64
}
#[test]
fn random_paths_everywhere() {
    check!(asian(100.0, 0.03, 0.2, 95.0, const 5, const 42));
}
