//! A 2-D convolution with padding by labels and `continue`, max pooling.
use super::super::prelude::*;

#[differentiate]
fn convolve(image: &[f64], width: usize, height: usize, kernel: &[[f64; 3]; 3]) -> Vec<f64> {
    let mut out = vec![0.0; width * height];
    for y in 0..height {
        for x in 0..width {
            let mut sum = 0.0;
            'rows: for ky in 0..3usize {
                if y + ky < 1 || y + ky > height {
                    continue 'rows;
                }
                for kx in 0..3usize {
                    if x + kx < 1 {
                        continue;
                    }
                    if x + kx > width {
                        continue 'rows;
                    }
                    sum += kernel[ky][kx] * image[(y + ky - 1) * width + x + kx - 1];
                }
            }
            out[y * width + x] = sum;
        }
    }
    out
}

#[differentiate]
fn max_pool(image: &[f64], width: usize) -> Vec<f64> {
    let height = image.len() / width;
    let mut out = Vec::new();
    for y in (0..height).step_by(2) {
        for x in (0..width).step_by(2) {
            let mut best = f64::NEG_INFINITY;
            for dy in 0..2 {
                for dx in 0..2 {
                    best = best.max(image[(y + dy) * width + x + dx]);
                }
            }
            out.push(best);
        }
    }
    out
}

#[differentiate]
fn features(image: &[f64], kernel: &[[f64; 3]; 3]) -> f64 {
    let pooled = max_pool(&convolve(image, 4, 2, kernel), 4);
    pooled.iter().map(|v| v.max(0.0)).sum()
}

#[test]
fn convolution() {
    let kernel = [[0.1, -0.2, 0.3], [0.4, 0.5, -0.6], [0.7, 0.8, -0.9]];
    check!(convolve(&[0.3, -0.8, 1.4, 0.2, 0.9, -0.5], const 3, const 2, &kernel) -> vec);
    check!(max_pool(&[0.3, -0.8, 1.4, 0.2, 0.9, -0.5, 0.1, 0.6], const 4) -> vec, exact([0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]));
    check!(features(
        &[0.3, -0.8, 1.4, 0.2, 0.9, -0.5, 0.1, 0.6],
        &kernel
    ));
}
