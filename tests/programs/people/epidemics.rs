//! An SIR model fitted to counts: a vector of tuples as trajectory, a negative log-likelihood.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Sir {
    beta: f64,
    gamma: f64,
}

impl Sir {
    #[differentiate]
    fn flow(&self, s: f64, i: f64) -> (f64, f64) {
        (self.beta * s * i, self.gamma * i)
    }

    #[differentiate]
    fn trajectory(&self, start: (f64, f64), days: usize, substeps: usize) -> Vec<(f64, f64)> {
        let mut out = Vec::with_capacity(days);
        let (mut s, mut i) = start;
        let dt = 1.0 / substeps as f64;
        for _ in 0..days {
            for _ in 0..substeps {
                let (infected, recovered) = self.flow(s, i);
                s -= dt * infected;
                i += dt * (infected - recovered);
            }
            out.push((s, i));
        }
        out
    }
}

#[differentiate]
fn negative_log_likelihood(
    model: Sir,
    start: (f64, f64),
    #[constant] counts: &[f64],
    reporting: f64,
) -> f64 {
    let path = model.trajectory(start, counts.len(), 3);
    path.iter()
        .zip(counts)
        .map(|(&(_, infectious), n)| {
            let expected = reporting * infectious;
            expected - n * expected.ln()
        })
        .sum()
}

#[test]
fn outbreak() {
    let model = Sir {
        beta: 1.1,
        gamma: 0.4,
    };
    check_method!(Sir: trajectory trajectory_vjp_into trajectory_vjp trajectory_jvp (&model, (0.9, 0.1), const 3, const 2) -> vec);
    check!(negative_log_likelihood(model, (0.9, 0.1), const &[12.0, 15.0, 13.0], 90.0));
}
