//! The radix-2 FFT in place over real and imaginary parts, and recursively over complex pairs.
use super::super::prelude::*;
use std::f64::consts::PI;

#[differentiate]
fn fft(re: &mut [f64], im: &mut [f64]) {
    let n = re.len();
    let mut j = 0;
    for i in 1..n {
        let mut bit = n >> 1;
        while j & bit != 0 {
            j ^= bit;
            bit >>= 1;
        }
        j |= bit;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let angle = -2.0 * PI / len as f64;
        for start in (0..n).step_by(len) {
            for k in 0..len / 2 {
                let (s, c) = (angle * k as f64).sin_cos();
                let (a, b) = (start + k, start + k + len / 2);
                let tr = c * re[b] - s * im[b];
                let ti = c * im[b] + s * re[b];
                re[b] = re[a] - tr;
                im[b] = im[a] - ti;
                re[a] += tr;
                im[a] += ti;
            }
        }
        len <<= 1;
    }
}

#[differentiate]
fn power_spectrum(signal: &[f64]) -> Vec<f64> {
    let mut re = signal.to_vec();
    let mut im = vec![0.0; signal.len()];
    fft(&mut re, &mut im);
    re.iter().zip(&im).map(|(r, i)| r * r + i * i).collect()
}

#[differentiate]
fn recursive(x: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let n = x.len();
    if n == 1 {
        return x.to_vec();
    }
    let even: Vec<(f64, f64)> = x.iter().step_by(2).copied().collect();
    let odd: Vec<(f64, f64)> = x.iter().skip(1).step_by(2).copied().collect();
    let (e, o) = (recursive(&even), recursive(&odd));
    let mut out = vec![(0.0, 0.0); n];
    for k in 0..n / 2 {
        let (s, c) = (-2.0 * PI * k as f64 / n as f64).sin_cos();
        let t = (c * o[k].0 - s * o[k].1, c * o[k].1 + s * o[k].0);
        out[k] = (e[k].0 + t.0, e[k].1 + t.1);
        out[k + n / 2] = (e[k].0 - t.0, e[k].1 - t.1);
    }
    out
}

#[test]
fn transforms() {
    check!(fft(&mut [0.4, -0.5, 0.9, 0.3], &mut [0.1, 0.0, -0.2, 0.7]) -> unit);
    check!(power_spectrum(&[0.4, -0.5, 0.9, 0.3, 1.0, -0.8, 0.2, 0.0]) -> vec);
    check!(recursive(&[(0.4, 0.1), (-0.5, 0.0), (0.9, -0.2), (0.3, 0.7)]) -> vec);
}
