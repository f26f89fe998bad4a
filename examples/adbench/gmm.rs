//! The log-likelihood of a Gaussian mixture, with a Wishart prior.

use crate::bench::{Objective, Quantity};
use crate::read::Numbers;
use differentiate::Tape;
use differentiate::prelude::*;

/// π as the benchmark has it.
#[allow(
    clippy::approx_constant,
    reason = "the references were computed with this many digits"
)]
const PI: f64 = 3.141_592_653_59;

/// `icf` holds, for each component, the logarithms of the diagonal and then the strictly lower triangle, column by column, of the
/// factor of its inverse covariance. `constant` is what depends on sizes alone.
#[differentiate]
pub fn log_likelihood(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    #[constant] x: &[f64],
    #[constant] prior: &Prior,
    dimension: usize,
) -> f64 {
    let components = alphas.len();
    let points = x.len() / dimension;
    let size = dimension * (dimension + 1) / 2;
    let mut diagonals = vec![0.0; components * dimension];
    let mut sums = vec![0.0; components];
    let mut penalty = 0.0;
    for j in 0..components {
        let factor = &icf[j * size..(j + 1) * size];
        for r in 0..dimension {
            diagonals[j * dimension + r] = factor[r].exp();
            sums[j] += factor[r];
        }
        let squares = squared_norm(&diagonals[j * dimension..(j + 1) * dimension])
            + squared_norm(&factor[dimension..]);
        penalty += 0.5 * prior.gamma * prior.gamma * squares - prior.m * sums[j];
    }
    let mut centered = vec![0.0; dimension];
    let mut scaled = vec![0.0; dimension];
    let mut terms = vec![0.0; components];
    let mut total = 0.0;
    for i in 0..points {
        let point = &x[i * dimension..(i + 1) * dimension];
        for j in 0..components {
            subtract(
                point,
                &means[j * dimension..(j + 1) * dimension],
                &mut centered,
            );
            multiply(
                &diagonals[j * dimension..(j + 1) * dimension],
                &icf[j * size + dimension..(j + 1) * size],
                &centered,
                &mut scaled,
            );
            terms[j] = alphas[j] + sums[j] - 0.5 * squared_norm(&scaled);
        }
        total += log_sum_exp(&terms);
    }
    total - points as f64 * log_sum_exp(alphas)
        + penalty
        + prior.constant(points, dimension, components)
}

#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for &value in x {
        sum += (value - largest).exp();
    }
    largest + sum.ln()
}

#[differentiate]
fn squared_norm(x: &[f64]) -> f64 {
    x.iter().map(|value| value * value).sum()
}

#[differentiate]
fn subtract(a: &[f64], b: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = a[i] - b[i];
    }
}

/// The product of a lower triangle, of which the diagonal stands apart, and a vector.
#[differentiate]
fn multiply(diagonal: &[f64], lower: &[f64], vector: &[f64], out: &mut [f64]) {
    let n = out.len();
    for r in 0..n {
        out[r] = diagonal[r] * vector[r];
    }
    for c in 0..n {
        let start = c * (2 * n - c - 1) / 2;
        for r in c + 1..n {
            out[r] += lower[start + r - c - 1] * vector[c];
        }
    }
}

/// A Wishart prior.
#[derive(Clone)]
pub struct Prior {
    pub gamma: f64,
    pub m: f64,
}

impl Prior {
    /// What of the objective depends on sizes alone.
    fn constant(&self, points: usize, dimension: usize, components: usize) -> f64 {
        let d = dimension as f64;
        let freedom = d + self.m + 1.0;
        let normaliser = freedom * d * (self.gamma.ln() - 0.5 * 2f64.ln())
            - log_gamma_of_dimension(0.5 * freedom, dimension);
        -(points as f64) * d * 0.5 * (2.0 * PI).ln() - components as f64 * normaliser
    }
}

/// The logarithm of the multivariate gamma function.
fn log_gamma_of_dimension(a: f64, dimension: usize) -> f64 {
    let d = dimension as f64;
    let sum: f64 = (1..=dimension)
        .map(|j| log_gamma(a + 0.5 * (1.0 - j as f64)))
        .sum();
    0.25 * d * (d - 1.0) * PI.ln() + sum
}

/// The logarithm of the gamma function at multiples of one half: by recurrence, Γ(x + 1) = x Γ(x), from Γ(1) = 1 and Γ(½) = √π.
fn log_gamma(x: f64) -> f64 {
    let mut at = if x.fract() == 0.0 { 1.0 } else { 0.5 };
    let mut result = if x.fract() == 0.0 {
        0.0
    } else {
        0.5 * std::f64::consts::PI.ln()
    };
    while at < x {
        result += at.ln();
        at += 1.0;
    }
    result
}

/// The numbers of a file of random data, of these sizes: `d,K,n`.
pub fn random(sizes: &str) -> Numbers {
    let sizes: Vec<usize> = sizes
        .split(',')
        .map(|size| {
            size.parse()
                .unwrap_or_else(|_| panic!("`{size}` is no size"))
        })
        .collect();
    let [dimension, components, points] = sizes[..] else {
        panic!("a mixture has three sizes, d, K and n")
    };
    let parameters = components * (1 + dimension + dimension * (dimension + 1) / 2);
    let mut random = fastrand::Rng::with_seed(1);
    let sizes = [dimension, components, points].map(|size| size as f64);
    let content = (0..parameters + points * dimension).map(|_| random.f64() - 0.5);
    let prior = [1.0, 0.0];
    Numbers::from(sizes.into_iter().chain(content).chain(prior).collect())
}

/// A problem from a file, with its derivatives' buffers.
pub struct Gmm {
    dimension: usize,
    components: usize,
    alphas: Vec<f64>,
    means: Vec<f64>,
    icf: Vec<f64>,
    x: Vec<f64>,
    prior: Prior,
    value: f64,
    gradient: Vec<f64>,
    tape: Tape,
}

impl Gmm {
    /// `d k n`, then the parameters, then the points, then the prior.
    pub fn read(numbers: &mut Numbers) -> Gmm {
        let (dimension, components, points) = (numbers.size(), numbers.size(), numbers.size());
        let size = dimension * (dimension + 1) / 2;
        let gmm = Gmm {
            dimension,
            components,
            alphas: numbers.take(components),
            means: numbers.take(components * dimension),
            icf: numbers.take(components * size),
            x: numbers.take(points * dimension),
            prior: Prior {
                gamma: numbers.one(),
                m: numbers.one(),
            },
            value: 0.0,
            gradient: vec![0.0; components * (1 + dimension + size)],
            tape: Tape::new(),
        };
        assert!(dimension >= 2, "a mixture needs two dimensions at least");
        gmm
    }
}

impl Objective for Gmm {
    fn name(&self) -> &'static str {
        "gmm"
    }
    fn sizes(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("d", self.dimension),
            ("k", self.components),
            ("n", self.x.len() / self.dimension),
        ]
    }
    fn function(&mut self) {
        self.value = log_likelihood(
            &self.alphas,
            &self.means,
            &self.icf,
            &self.x,
            &self.prior,
            self.dimension,
        );
    }
    fn derivative(&mut self) {
        self.gradient.fill(0.0);
        let (alphas_bar, rest) = self.gradient.split_at_mut(self.alphas.len());
        let (means_bar, icf_bar) = rest.split_at_mut(self.means.len());
        self.value = log_likelihood::vjp_into_with(
            &mut self.tape,
            &self.alphas,
            &self.means,
            &self.icf,
            &self.x,
            &self.prior,
            self.dimension,
            1.0,
            alphas_bar,
            means_bar,
            icf_bar,
        );
    }
    fn by_hand(&mut self) {
        self.gradient.fill(0.0);
        let (alphas_bar, rest) = self.gradient.split_at_mut(self.alphas.len());
        let (means_bar, icf_bar) = rest.split_at_mut(self.means.len());
        let constant = self.prior.constant(
            self.x.len() / self.dimension,
            self.dimension,
            self.components,
        );
        self.value = constant
            + by_hand::log_likelihood(
                &by_hand::Mixture {
                    alphas: &self.alphas,
                    means: &self.means,
                    icf: &self.icf,
                },
                &self.x,
                &self.prior,
                self.dimension,
                alphas_bar,
                means_bar,
                icf_bar,
            );
    }
    fn values(&self) -> Vec<Quantity> {
        vec![Quantity::number("value", self.value)]
    }
    fn gradient(&self) -> (&'static str, &[f64]) {
        ("grad", &self.gradient)
    }
}

mod by_hand;
