//! Const generic dimensions on functions and structs, with associated functions.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Polynomial<const N: usize> {
    coefficients: [f64; N],
}

#[differentiate]
impl<const N: usize> Polynomial<N> {
    const DEGREE: usize = N - 1;

    fn evaluate(&self, x: f64) -> f64 {
        let mut y = self.coefficients[Self::DEGREE];
        for i in (0..Self::DEGREE).rev() {
            y = y * x + self.coefficients[i];
        }
        y
    }

    fn derivative(&self, x: f64) -> f64 {
        (1..N)
            .map(|i| i as f64 * self.coefficients[i] * x.powi(i as i32 - 1))
            .sum()
    }

    fn newton(&self, start: f64) -> f64 {
        let mut x = start;
        for _ in 0..3 {
            x -= self.evaluate(x) / self.derivative(x);
        }
        x
    }
}

#[differentiate]
fn dot<const N: usize>(a: &[f64; N], b: &[f64; N]) -> f64 {
    let mut s = 0.0;
    for i in 0..N {
        s += a[i] * b[i];
    }
    s
}

#[differentiate]
fn quadratic_form<const N: usize>(m: &[[f64; N]; N], x: &[f64; N]) -> f64 {
    let mut y = [0.0; N];
    for (y, row) in y.iter_mut().zip(m) {
        *y = dot(row, x);
    }
    dot::<N>(&y, x)
}

#[differentiate]
fn padded<const N: usize, const M: usize>(x: [f64; N]) -> [f64; M] {
    let mut out = [1.0; M];
    let n = N.min(M);
    out[..n].copy_from_slice(&x[..n]);
    out[M - 1] *= x[0];
    out
}

#[differentiate]
fn of_padded(x: [f64; 3]) -> f64 {
    let long = padded::<3, 5>(x);
    let short: [f64; 2] = padded(x);
    long.iter().product::<f64>() + dot(&short, &[2.0, 3.0])
}

#[test]
fn dimensions() {
    let p = Polynomial {
        coefficients: [-2.0, 0.3, 1.1],
    };
    check_method!(Polynomial: newton newton_vjp_into newton_vjp newton_jvp newton_grad newton_value_and_grad (&p, 1.2));
    check!(quadratic_form(&[[0.4, -0.3], [0.8, 1.2]], &[0.7, 0.1]));
    check!(of_padded([0.4, -0.3, 0.8]));
}
