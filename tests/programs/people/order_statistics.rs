//! A trimmed mean, a network of exchanges, a quantile.
use super::super::prelude::*;
#[differentiate]
pub fn trimmed_mean(x: &[f64], trim: usize) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let kept = &v[trim..v.len() - trim];
    kept.iter().sum::<f64>() / kept.len() as f64
}
#[differentiate]
pub fn oddeven(mut v: Vec<f64>) -> f64 {
    let n = v.len();
    for pass in 0..n {
        let mut i = pass % 2;
        while i + 1 < n {
            if v[i] > v[i + 1] {
                let t = v[i];
                v[i] = v[i + 1];
                v[i + 1] = t;
            }
            i += 2;
        }
    }
    v.iter()
        .enumerate()
        .map(|(i, x)| (i as f64 + 1.0) * x)
        .sum()
}
#[differentiate]
pub fn quantile(data: &[f64], q: f64) -> f64 {
    let mut s: Vec<f64> = data.iter().copied().collect();
    s.sort_by(f64::total_cmp);
    let pos = q * (s.len() - 1) as f64;
    let i = pos.floor() as usize;
    let frac = pos - i as f64;
    if i + 1 < s.len() {
        s[i] * (1.0 - frac) + s[i + 1] * frac
    } else {
        s[i]
    }
}
#[test]
fn order_statistics_everywhere() {
    check!(trimmed_mean(&[0.9,0.1,0.5,0.7,0.3], const 1));
    check!(oddeven(vec![0.9, 0.1, 0.5, 0.7]));
    check!(quantile(&[0.9, 0.1, 0.5, 0.7, 0.3], 0.6));
}
