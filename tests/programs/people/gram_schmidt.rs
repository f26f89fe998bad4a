//! Orthonormal columns with `split_at_mut`; QR by rotations in place.
use super::super::prelude::*;

#[differentiate]
fn orthonormalise(vectors: &mut [[f64; 3]]) {
    for i in 0..vectors.len() {
        let (done, rest) = vectors.split_at_mut(i);
        let v = &mut rest[0];
        for u in done.iter() {
            let projection: f64 = u.iter().zip(v.iter()).map(|(a, b)| a * b).sum();
            for k in 0..3 {
                v[k] -= projection * u[k];
            }
        }
        let norm = v.iter().map(|x| x * x).sum::<f64>().sqrt();
        for x in v.iter_mut() {
            *x /= norm;
        }
    }
}

#[differentiate]
fn alignment(a: [f64; 3], b: [f64; 3], target: &[f64; 3]) -> f64 {
    let mut basis = [a, b];
    orthonormalise(&mut basis);
    let [u, v] = basis;
    u.iter()
        .zip(target)
        .map(|(x, t)| x * t)
        .sum::<f64>()
        .powi(2)
        + v.iter().zip(target).map(|(x, t)| x * t).sum::<f64>()
}

#[test]
fn orthonormal() {
    check!(orthonormalise(&mut [[1.0, 0.2, -0.1], [0.3, 1.1, 0.4], [0.0, -0.5, 0.9]]) -> unit);
    check!(alignment(
        [1.0, 0.2, -0.1],
        [0.3, 1.1, 0.4],
        &[0.5, 0.6, 0.7]
    ));
}
