//! A recursive Fourier transform over a user's complex number.
use super::super::prelude::*;
#[derive(Debug, Clone, Copy, Differentiable, PartialEq)]
pub struct Complex {
    re: f64,
    im: f64,
}
#[differentiate]
impl std::ops::Add for Complex {
    type Output = Self;
    fn add(self, rhs: Self) -> Self {
        Complex {
            re: self.re + rhs.re,
            im: self.im + rhs.im,
        }
    }
}
#[differentiate]
impl std::ops::Sub for Complex {
    type Output = Self;
    fn sub(self, rhs: Self) -> Self {
        Complex {
            re: self.re - rhs.re,
            im: self.im - rhs.im,
        }
    }
}
#[differentiate]
impl std::ops::Mul for Complex {
    type Output = Self;
    fn mul(self, rhs: Self) -> Self {
        Complex {
            re: self.re * rhs.re - self.im * rhs.im,
            im: self.re * rhs.im + self.im * rhs.re,
        }
    }
}
impl Complex {
    #[differentiate]
    fn norm_sqr(&self) -> f64 {
        self.re * self.re + self.im * self.im
    }
}
/// recursive radix-2 FFT
#[differentiate]
pub fn fft(x: &[Complex]) -> Vec<Complex> {
    let n = x.len();
    if n == 1 {
        return x.to_vec();
    }
    let even: Vec<Complex> = x.iter().step_by(2).copied().collect();
    let odd: Vec<Complex> = x.iter().skip(1).step_by(2).copied().collect();
    let e = fft(&even);
    let o = fft(&odd);
    let mut out = vec![Complex { re: 0.0, im: 0.0 }; n];
    for k in 0..n / 2 {
        let ang = -2.0 * std::f64::consts::PI * k as f64 / n as f64;
        let w = Complex {
            re: ang.cos(),
            im: ang.sin(),
        };
        let t = w * o[k];
        out[k] = e[k] + t;
        out[k + n / 2] = e[k] - t;
    }
    out
}
#[differentiate]
pub fn power_spectrum(signal: &[f64], bin: usize) -> f64 {
    let x: Vec<Complex> = signal.iter().map(|&s| Complex { re: s, im: 0.0 }).collect();
    let y = fft(&x);
    y[bin].norm_sqr() / signal.len() as f64
}
#[test]
fn recursive_fourier_everywhere() {
    check!(power_spectrum(&[0.1,0.5,-0.3,0.8,0.2,-0.9,0.4,0.6], const 2));
}
