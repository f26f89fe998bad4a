//! What a shape error says.

use autodiff_runtime::linalg::{matmul, matmul_into};
use autodiff_runtime::nn::{attention, cross_entropy, layer_norm, linear, mse, relu, relu_into};
use ndarray::{Array1, Array2};

#[track_caller]
fn says(expected: &str, f: impl FnOnce() + std::panic::UnwindSafe) {
    let payload = std::panic::catch_unwind(f).expect_err("no panic");
    let message = payload.downcast_ref::<String>().expect("a message");
    assert_eq!(message, expected);
}

fn matrix(rows: usize, columns: usize) -> Array2<f64> {
    Array2::zeros((rows, columns))
}

fn vector(n: usize) -> Array1<f64> {
    Array1::zeros(n)
}

#[test]
fn shapes_that_do_not_fit_are_named() {
    says("matmul: a is (2, 3) but b is (4, 5)", || {
        drop(matmul(&matrix(2, 3), &matrix(4, 5)))
    });
    says("linear: x is (32, 64) but w is (63, 10)", || {
        drop(linear(&matrix(32, 64), &matrix(63, 10), &vector(10)))
    });
    says("linear: w is (64, 10) but b is (9,)", || {
        drop(linear(&matrix(32, 64), &matrix(64, 10), &vector(9)))
    });
    says("layer_norm: x is (2, 3) but gain is (4,)", || {
        drop(layer_norm(&matrix(2, 3), &vector(4), &vector(3), 0.0))
    });
    says("layer_norm: x is (2, 3) but bias is (4,)", || {
        drop(layer_norm(&matrix(2, 3), &vector(3), &vector(4), 0.0))
    });
    says("attention: q is (2, 3) but k is (2, 4)", || {
        drop(attention(&matrix(2, 3), &matrix(2, 4), &matrix(2, 3)))
    });
    says("attention: k is (5, 3) but v is (4, 3)", || {
        drop(attention(&matrix(2, 3), &matrix(5, 3), &matrix(4, 3)))
    });
    says("mse: y is (2, 3) but target is (3, 2)", || {
        mse(&matrix(2, 3), &matrix(3, 2));
    });
    says("cross_entropy: logits is (2, 3) but labels is (1,)", || {
        cross_entropy(&matrix(2, 3), &[0]);
    });
    says(
        "cross_entropy: logits is (2, 3) but the label in row 1 is 3",
        || {
            cross_entropy(&matrix(2, 3), &[0, 3]);
        },
    );
}

#[test]
fn derivatives_of_another_shape_are_named() {
    says("relu: x_bar is (3, 2) but x is (2, 3)", || {
        drop(relu::vjp_into(
            &matrix(2, 3),
            &matrix(2, 3),
            &mut matrix(3, 2),
        ))
    });
    says("relu: y_bar is (3, 2) but x is (2, 3)", || {
        drop(relu::vjp(&matrix(2, 3)).1(&matrix(3, 2)))
    });
    says("relu: x_dot is (3, 2) but x is (2, 3)", || {
        drop(relu::jvp(&matrix(2, 3), &matrix(3, 2)))
    });
    says("linear: y_bar is (2, 3) but the result is (2, 4)", || {
        drop(linear::vjp(&matrix(2, 3), &matrix(3, 4), &vector(4)).1(
            &matrix(2, 3),
        ));
    });
}

#[test]
fn slices_that_do_not_fit_are_named() {
    says("relu_into: x holds 3 numbers but y holds 2", || {
        relu_into(&[1.0, 2.0, 3.0], &mut [0.0; 2])
    });
    says(
        "matmul_into: a holds 5 numbers but (m, k) is (2, 3)",
        || matmul_into(2, 3, 1, &[0.0; 5], &[0.0; 3], &mut [0.0; 2]),
    );
    says(
        "matmul_into: b holds 3 numbers but (k, n) is (3, 2)",
        || matmul_into(2, 3, 2, &[0.0; 6], &[0.0; 3], &mut [0.0; 4]),
    );
}
