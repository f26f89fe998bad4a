//! Linear prediction by recursion in place.
use super::super::prelude::*;
#[differentiate]
pub fn levinson(r: &[f64], order: usize) -> (Vec<f64>, f64) {
    let mut a = vec![0.0; order + 1];
    a[0] = 1.0;
    let mut e = r[0];
    for i in 1..=order {
        let mut acc = r[i];
        for j in 1..i {
            acc += a[j] * r[i - j];
        }
        let k = -acc / e;
        let prev = a.clone();
        for j in 1..i {
            a[j] = prev[j] + k * prev[i - j];
        }
        a[i] = k;
        e *= 1.0 - k * k;
    }
    (a, e)
}
#[differentiate]
pub fn prediction_gain(r: &[f64]) -> f64 {
    let (a, e) = levinson(r, 2);
    r[0] / e + a[1] * a[2]
}
#[test]
fn linear_prediction_everywhere() {
    check!(prediction_gain(&[1.0, 0.6, 0.2]));
}
