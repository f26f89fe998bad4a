//! The gradient of the mixture's log-likelihood, by hand: one loop over the points, in which the cotangents of a point are taken back at
//! once, so that nothing outlives its point.

use super::Prior;

/// The parameters of a mixture.
pub struct Mixture<'m> {
    pub alphas: &'m [f64],
    pub means: &'m [f64],
    pub icf: &'m [f64],
}

/// The value less its constant; the gradient is added into the last three.
pub fn log_likelihood(
    mixture: &Mixture<'_>,
    x: &[f64],
    prior: &Prior,
    dimension: usize,
    alphas_bar: &mut [f64],
    means_bar: &mut [f64],
    icf_bar: &mut [f64],
) -> f64 {
    let (d, k) = (dimension, mixture.alphas.len());
    let size = d * (d + 1) / 2;
    let points = x.len() / d;
    let diagonals: Vec<f64> = mixture
        .icf
        .chunks_exact(size)
        .flat_map(|factor| factor[..d].iter().map(|q| q.exp()))
        .collect();
    let sums: Vec<f64> = mixture
        .icf
        .chunks_exact(size)
        .map(|factor| factor[..d].iter().sum())
        .collect();
    let mut diagonals_bar = vec![0.0; k * d];
    let mut sums_bar = vec![0.0; k];
    let mut centered = vec![0.0; k * d];
    let mut scaled = vec![0.0; k * d];
    let mut centered_bar = vec![0.0; d];
    let mut terms = vec![0.0; k];
    let mut total = 0.0;
    for point in x.chunks_exact(d) {
        for j in 0..k {
            let row = j * d..(j + 1) * d;
            let centered = &mut centered[row.clone()];
            for ((out, x), mean) in centered
                .iter_mut()
                .zip(point)
                .zip(&mixture.means[row.clone()])
            {
                *out = x - mean;
            }
            let scaled = &mut scaled[row.clone()];
            for ((out, c), q) in scaled.iter_mut().zip(&*centered).zip(&diagonals[row]) {
                *out = q * c;
            }
            let mut lower = &mixture.icf[j * size + d..(j + 1) * size];
            for c in 0..d {
                let (column, rest) = lower.split_at(d - c - 1);
                let factor = centered[c];
                for (out, l) in scaled[c + 1..].iter_mut().zip(column) {
                    *out += l * factor;
                }
                lower = rest;
            }
            let norm: f64 = scaled.iter().map(|s| s * s).sum();
            terms[j] = mixture.alphas[j] + sums[j] - 0.5 * norm;
        }
        let (log_sum, sum) = soften(&mut terms);
        total += log_sum;
        for j in 0..k {
            let row = j * d..(j + 1) * d;
            let weight = terms[j] / sum;
            alphas_bar[j] += weight;
            sums_bar[j] += weight;
            let centered = &centered[row.clone()];
            let scaled_bar = &mut scaled[row.clone()];
            for s in scaled_bar.iter_mut() {
                *s *= -weight;
            }
            for i in 0..d {
                centered_bar[i] = diagonals[row.start + i] * scaled_bar[i];
                diagonals_bar[row.start + i] += centered[i] * scaled_bar[i];
            }
            let mut lower = &mixture.icf[j * size + d..(j + 1) * size];
            let mut lower_bar = &mut icf_bar[j * size + d..(j + 1) * size];
            for c in 0..d {
                let (column, rest) = lower.split_at(d - c - 1);
                let (column_bar, rest_bar) = lower_bar.split_at_mut(d - c - 1);
                centered_bar[c] += dot(column, &scaled_bar[c + 1..]);
                let factor = centered[c];
                for (out, s) in column_bar.iter_mut().zip(&scaled_bar[c + 1..]) {
                    *out += s * factor;
                }
                (lower, lower_bar) = (rest, rest_bar);
            }
            for (out, c) in means_bar[row].iter_mut().zip(&centered_bar) {
                *out -= c;
            }
        }
    }
    let mut weights = mixture.alphas.to_vec();
    let (log_sum, sum) = soften(&mut weights);
    for (out, weight) in alphas_bar.iter_mut().zip(&weights) {
        *out -= points as f64 * weight / sum;
    }
    let square = prior.gamma * prior.gamma;
    let mut penalty = 0.0;
    for j in 0..k {
        let row = j * d..(j + 1) * d;
        let factor = &mixture.icf[j * size..(j + 1) * size];
        let factor_bar = &mut icf_bar[j * size..(j + 1) * size];
        let mut squares = 0.0;
        for ((out, q), q_bar) in factor_bar
            .iter_mut()
            .zip(&diagonals[row.clone()])
            .zip(&diagonals_bar[row])
        {
            squares += q * q;
            *out += (q_bar + square * q) * q + sums_bar[j] - prior.m;
        }
        for (out, l) in factor_bar[d..].iter_mut().zip(&factor[d..]) {
            squares += l * l;
            *out += square * l;
        }
        penalty += 0.5 * square * squares - prior.m * sums[j];
    }
    total - points as f64 * log_sum + penalty
}

/// Replaces the terms by their exponentials less the largest; gives the logarithm of the sum, and the sum of what is left.
fn soften(terms: &mut [f64]) -> (f64, f64) {
    let largest = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for term in terms {
        *term = (*term - largest).exp();
        sum += *term;
    }
    (largest + sum.ln(), sum)
}

/// A dot product in eight lanes.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (a_chunks, a_rest) = a.as_chunks::<8>();
    let (b_chunks, b_rest) = b.as_chunks::<8>();
    let mut lanes = [0.0; 8];
    for (a, b) in a_chunks.iter().zip(b_chunks) {
        for lane in 0..8 {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    let rest: f64 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    lanes.iter().sum::<f64>() + rest
}
