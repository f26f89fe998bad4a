//! Lennard-Jones with periodic boundaries, by iterator pairs.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Potential {
    epsilon: f64,
    sigma: f64,
}

impl Potential {
    #[differentiate]
    fn energy(&self, r2: f64) -> f64 {
        let s6 = (self.sigma * self.sigma / r2).powi(3);
        4.0 * self.epsilon * s6 * (s6 - 1.0)
    }
}

#[differentiate]
fn total(potential: &Potential, x: &[[f64; 2]], side: f64, #[constant] cutoff: f64) -> f64 {
    (0..x.len())
        .flat_map(|i| (i + 1..x.len()).map(move |j| (i, j)))
        .map(|(i, j)| {
            let mut r2 = 0.0;
            for k in 0..2 {
                let mut d = x[i][k] - x[j][k];
                d -= side * (d / side).round();
                r2 += d * d;
            }
            if r2 < cutoff * cutoff {
                potential.energy(r2)
            } else {
                0.0
            }
        })
        .sum()
}

#[test]
fn clusters() {
    let p = Potential {
        epsilon: 0.8,
        sigma: 1.1,
    };
    check!(total(&p, &[[0.1, 0.2], [1.3, 0.1], [0.4, 3.8], [2.0, 2.1]], 4.0, const 1.9));
}
