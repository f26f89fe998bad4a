//! A homography applied to points with const generics.
use super::super::prelude::*;

#[differentiate]
fn transfer_error<const N: usize>(
    h: &[[f64; 3]; 3],
    from: &[[f64; 2]; N],
    to: &[[f64; 2]; N],
) -> f64 {
    let mut error = 0.0;
    for (f, t) in from.iter().zip(to.iter()) {
        let [x, y] = *f;
        let w = h[2][0] * x + h[2][1] * y + h[2][2];
        let u = (h[0][0] * x + h[0][1] * y + h[0][2]) / w;
        let v = (h[1][0] * x + h[1][1] * y + h[1][2]) / w;
        error += (u - t[0]).powi(2) + (v - t[1]).powi(2);
    }
    error / N as f64
}

#[test]
fn homographies() {
    check!(transfer_error(
        &[[1.0, 0.1, 0.2], [-0.1, 0.9, 0.3], [0.05, 0.02, 1.0]],
        &[[0.0, 0.5], [1.0, 0.3]],
        &[[0.2, 0.8], [1.1, 0.4]]
    ));
}
