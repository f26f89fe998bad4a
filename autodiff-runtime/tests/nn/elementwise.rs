//! Activations: derivatives, extremes, kinks.

use autodiff_runtime::nn::{gelu, leaky_relu, relu, sigmoid, silu, softplus, tanh};
use ndarray::{Array1, ShapeBuilder, array};

primitive!(relu_agrees: relu(x: (4, 5)) -> array);
primitive!(leaky_relu_agrees: leaky_relu(x: (4, 5)) -> array);
primitive!(sigmoid_agrees: sigmoid(x: (4, 5)) -> array);
primitive!(tanh_agrees: tanh(x: (4, 5)) -> array);
primitive!(softplus_agrees: softplus(x: (4, 5)) -> array);
primitive!(gelu_agrees: gelu(x: (4, 5)) -> array);
primitive!(silu_agrees: silu(x: (4, 5)) -> array);
primitive!(scalar_array_agrees: tanh(x: ()) -> array);
primitive!(vector_agrees: relu(x: 9) -> array);
primitive!(cube_agrees: gelu(x: (2, 3, 4)) -> array);
primitive!(column_major_agrees: sigmoid(x: (4, 5).f()) -> array);
primitive!(column_major_relu_agrees: relu(x: (4, 5).f()) -> array);
primitive!(dynamic_agrees: silu(x: ndarray::IxDyn(&[2, 3])) -> array);
primitive!(empty_agrees: softplus(x: (0, 5)) -> array);

#[test]
fn kinks_have_the_derivative_that_is_documented() {
    let zero = array![0.0, -0.0];
    assert_eq!(relu::vjp(&zero).1(&array![1.0, 1.0]), array![0.0, 0.0]);
    assert_eq!(relu::jvp(&zero, &array![1.0, 1.0]).1, array![0.0, 0.0]);
    assert_eq!(
        leaky_relu::vjp(&zero).1(&array![1.0, 1.0]),
        array![0.01, 0.01]
    );
}

#[test]
fn values_and_slopes_are_finite_far_out() {
    let far: Array1<f64> = array![-1e300, -1e4, -800.0, -40.0, 40.0, 800.0, 1e4, 1e300];
    macro_rules! finite {
        ($($f:ident)*) => {$(
            let (y, pullback) = $f::vjp(&far);
            assert!(y.iter().all(|y| y.is_finite()), "{}: {y}", stringify!($f));
            let slope = pullback(&Array1::ones(far.len()));
            assert!(slope.iter().all(|slope| (-0.01..=1.01).contains(slope)), "{}: {slope}", stringify!($f));
        )*};
    }
    finite!(relu leaky_relu sigmoid tanh softplus gelu silu);
}

#[test]
fn no_number_stays_no_number() {
    let x = array![f64::NAN];
    for y in [
        relu(&x),
        leaky_relu(&x),
        sigmoid(&x),
        tanh(&x),
        softplus(&x),
        gelu(&x),
        silu(&x),
    ] {
        assert!(y[0].is_nan());
    }
}
