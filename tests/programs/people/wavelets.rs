//! A wavelet transform and butterflies in place, blocks of a signal.
use super::super::prelude::*;
#[differentiate]
pub fn haar(x: &mut [f64]) {
    let n = x.len();
    let mut len = n;
    let mut tmp = vec![0.0; n];
    while len > 1 {
        let half = len / 2;
        for i in 0..half {
            tmp[i] = (x[2 * i] + x[2 * i + 1]) / 2f64.sqrt();
            tmp[half + i] = (x[2 * i] - x[2 * i + 1]) / std::f64::consts::SQRT_2;
        }
        x[..len].copy_from_slice(&tmp[..len]);
        len = half;
    }
}
#[differentiate]
pub fn butterflies(x: &mut [f64], w: f64) {
    let mid = x.len() / 2;
    let (lo, hi) = x.split_at_mut(mid);
    for (a, b) in lo.iter_mut().zip(hi.iter_mut()) {
        let t = *b * w;
        *b = *a - t;
        *a += t;
    }
}
#[differentiate]
pub fn rms_blocks(x: &[f64], n: usize) -> Vec<f64> {
    x.chunks_exact(n)
        .map(|c| (c.iter().map(|v| v * v).sum::<f64>() / n as f64).sqrt())
        .collect()
}
#[test]
fn wavelets_everywhere() {
    check!(haar(&mut [0.1,0.5,0.3,0.9]) -> unit);
    check!(butterflies(&mut [0.1,0.5,0.3,0.9], 0.7) -> unit);
    check!(rms_blocks(&[0.1,0.5,0.3,0.9,1.0], const 2) -> vec);
}
