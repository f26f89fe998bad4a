//! The forms on slices.

use crate::support::{close, noise};
use autodiff_runtime::linalg::matmul_into;
use autodiff_runtime::nn::*;
use autodiff_runtime::{Absent, Dot, Tape};

/// Every form on slices equals the form on arrays, which the other tests hold against differences.
macro_rules! equals_the_array_form {
    ($($test:ident: $into:ident $f:ident;)*) => {$(
        #[test]
        fn $test() {
            let n = 11;
            let (x, x_dot, seed) = (noise(n, 1), noise(n, 2), noise(n, 3));
            let array = |x: &[f64]| ndarray::Array1::from_vec(x.to_vec());
            let (y, y_dot) = $f::jvp(&array(&x), &array(&x_dot));
            let x_bar = $f::vjp(&array(&x)).1(&array(&seed));

            let mut out = vec![9.0; n];
            $into(&x, &mut out);
            assert_eq!(out, y.to_vec());

            let (mut out, mut out_dot) = (vec![9.0; n], vec![9.0; n]);
            $into::jvp(&x, &mut out, &x_dot, &mut out_dot);
            assert_eq!(out, y.to_vec());
            close("jvp", &out_dot, &y_dot.to_vec(), 1e-15);

            let (mut out, mut out_bar) = (vec![9.0; n], seed.clone());
            let ((), pullback) = $into::vjp(&x, &mut out);
            close("vjp", &pullback(&mut out_bar), &x_bar.to_vec(), 1e-15);
            assert_eq!(out, y.to_vec());
            // What was there is overwritten.
            assert_eq!(out_bar, vec![0.0; n]);

            let (mut out, mut out_bar, mut added) = (vec![9.0; n], seed.clone(), vec![0.5; n]);
            $into::vjp_into(&x, &mut out, &mut added, &mut out_bar);
            close("vjp_into", &added, &(x_bar.clone() + 0.5).to_vec(), 1e-15);
            assert_eq!((out, out_bar), (y.to_vec(), vec![0.0; n]));

            let mut tape = Tape::new();
            let (mut out, mut out_bar, mut added) = (vec![9.0; n], seed.clone(), vec![0.5; n]);
            $into::forward(&x, &mut out, &mut tape);
            // The content behind `&mut` is not relied on.
            out.fill(f64::NAN);
            $into::reverse(&x, &out, &mut tape, (), &mut added, &mut out_bar);
            close("reverse", &added, &(x_bar + 0.5).to_vec(), 1e-15);
            $into::forward(&x, &mut out, &mut tape);
            $into::reverse(&x, &out, &mut tape, (), Absent, Absent);
            $into::forward(&x, &mut out, &mut tape);
            out_bar.copy_from_slice(&seed);
            $into::reverse(&x, &out, &mut tape, (), Absent, &mut out_bar);
            assert_eq!(out_bar, vec![0.0; n]);

            let (mut out, mut out_dot) = (vec![9.0; n], vec![9.0; n]);
            $into::tangent(&x, &mut out, Absent, Dot(&mut out_dot));
            assert_eq!((out, out_dot), (y.to_vec(), vec![0.0; n]));

            // Second order: against differences of the pullback.
            let (seed_dot, h) = (noise(n, 4), 1e-5);
            let (mut out, mut out_dot) = (vec![9.0; n], vec![9.0; n]);
            $into::forward_tangent(&x, &mut out, &mut tape, Dot(&x_dot[..]), Dot(&mut out_dot[..]));
            assert_eq!(out, y.to_vec());
            close("forward_tangent", &out_dot, &y_dot.to_vec(), 1e-14);
            let (mut bar, mut bar_dot) = (vec![0.0; n], vec![0.0; n]);
            let (mut out_bar, mut out_bar_dot) = (seed.clone(), seed_dot.clone());
            $into::reverse_tangent(
                &x, &out, &mut tape, Dot(&x_dot[..]), Dot(&mut out_dot[..]), (), (),
                &mut bar[..], &mut out_bar[..], &mut bar_dot[..], &mut out_bar_dot[..],
            );
            assert_eq!((out_bar, out_bar_dot), (vec![0.0; n], vec![0.0; n]));
            close("the cotangent of reverse_tangent", &bar, &$f::vjp(&array(&x)).1(&array(&seed)).to_vec(), 1e-14);
            let at = |h: f64| {
                let shifted = |a: &[f64], d: &[f64]| array(&a.iter().zip(d).map(|(a, d)| a + h * d).collect::<Vec<_>>());
                $f::vjp(&shifted(&x, &x_dot)).1(&shifted(&seed, &seed_dot))
            };
            close("its tangent", &bar_dot, &((at(h) - at(-h)) / (2.0 * h)).to_vec(), crate::support::DIFFERENCE);

            let (single, mut out) = (x.iter().map(|&x| x as f32).collect::<Vec<_>>(), vec![0.0f32; n]);
            $into(&single, &mut out);
            close("single", &out.iter().map(|&y| f64::from(y)).collect::<Vec<_>>(), &y.to_vec(), crate::support::SINGLE);
        }
    )*};
}
equals_the_array_form! {
    relu_on_slices: relu_into relu;
    leaky_relu_on_slices: leaky_relu_into leaky_relu;
    sigmoid_on_slices: sigmoid_into sigmoid;
    tanh_on_slices: tanh_into tanh;
    softplus_on_slices: softplus_into softplus;
    gelu_on_slices: gelu_into gelu;
    silu_on_slices: silu_into silu;
    softmax_on_slices: softmax_into softmax;
    log_softmax_on_slices: log_softmax_into log_softmax;
}

/// The defining sum.
fn product(m: usize, k: usize, n: usize, a: &[f64], b: &[f64]) -> Vec<f64> {
    (0..m * n)
        .map(|at| (0..k).map(|p| a[at / n * k + p] * b[p * n + at % n]).sum())
        .collect()
}

fn transposed(rows: usize, columns: usize, a: &[f64]) -> Vec<f64> {
    (0..rows * columns)
        .map(|at| a[at % rows * columns + at / rows])
        .collect()
}

#[test]
fn matmul_on_slices() {
    for (m, k, n) in [(2, 3, 4), (0, 3, 4), (2, 0, 4), (17, 20, 33)] {
        let (a, b) = (noise(m * k, 1), noise(k * n, 2));
        let (a_dot, b_dot, seed) = (noise(m * k, 3), noise(k * n, 4), noise(m * n, 5));
        let y = product(m, k, n, &a, &b);
        let y_dot: Vec<f64> = product(m, k, n, &a_dot, &b)
            .iter()
            .zip(product(m, k, n, &a, &b_dot))
            .map(|(l, r)| l + r)
            .collect();
        let a_bar = product(m, n, k, &seed, &transposed(k, n, &b));
        let b_bar = product(k, m, n, &transposed(m, k, &a), &seed);

        let (mut c, mut c_dot) = (vec![f64::NAN; m * n], vec![f64::NAN; m * n]);
        matmul_into(m, k, n, &a, &b, &mut c);
        close("value", &c, &y, 1e-14);
        let value = c.clone();
        matmul_into::jvp(m, k, n, &a, &b, &mut c, &a_dot, &b_dot, &mut c_dot);
        assert_eq!(c, value);
        close("jvp", &c_dot, &y_dot, 1e-14);

        let mut c_bar = seed.clone();
        let ((), pullback) = matmul_into::vjp(m, k, n, &a, &b, &mut c);
        let (got_a, got_b) = pullback(&mut c_bar);
        close("vjp, left", &got_a, &a_bar, 1e-14);
        close("vjp, right", &got_b, &b_bar, 1e-14);
        assert_eq!(c_bar, vec![0.0; m * n]);

        let (mut got_a, mut got_b, mut c_bar) = (vec![0.25; m * k], vec![0.5; k * n], seed.clone());
        matmul_into::vjp_into(m, k, n, &a, &b, &mut c, &mut got_a, &mut got_b, &mut c_bar);
        close(
            "vjp_into, left",
            &got_a,
            &a_bar.iter().map(|x| x + 0.25).collect::<Vec<_>>(),
            1e-14,
        );
        close(
            "vjp_into, right",
            &got_b,
            &b_bar.iter().map(|x| x + 0.5).collect::<Vec<_>>(),
            1e-14,
        );

        let (mut got_b, mut c_bar, mut tape) = (vec![0.0; k * n], seed.clone(), Tape::new());
        matmul_into::forward(m, k, n, &a, &b, &mut c, &mut tape);
        matmul_into::reverse(
            m,
            k,
            n,
            &a,
            &b,
            &c,
            &mut tape,
            (),
            Absent,
            Absent,
            Absent,
            Absent,
            &mut got_b,
            &mut c_bar,
        );
        close("reverse, right alone", &got_b, &b_bar, 1e-14);

        let single = |x: &[f64]| x.iter().map(|&x| x as f32).collect::<Vec<_>>();
        let mut c = vec![0.0f32; m * n];
        matmul_into(m, k, n, &single(&a), &single(&b), &mut c);
        close(
            "single",
            &c.iter().map(|&x| f64::from(x)).collect::<Vec<_>>(),
            &y,
            crate::support::SINGLE,
        );
    }
}
