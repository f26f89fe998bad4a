//! Cross entropy and mean squared error.

use autodiff_runtime::nn::{cross_entropy, mse, softmax};
use ndarray::{Array2, array};

primitive!(cross_entropy_agrees: cross_entropy(logits: (4, 5); &[0, 4, 2, 2]) -> scalar);
primitive!(column_major_cross_entropy_agrees: cross_entropy(logits: ndarray::ShapeBuilder::f((3, 4)); &[3, 0, 1]) -> scalar);
primitive!(mse_agrees: mse(y: (4, 3), target: (4, 3)) -> scalar);
primitive!(mse_of_a_vector_agrees: mse(y: 7, target: 7) -> scalar);
primitive!(mse_of_mixed_layouts_agrees: mse(y: (4, 3), target: ndarray::ShapeBuilder::f((4, 3))) -> scalar);

#[test]
fn gradients_are_closed_forms() {
    let (logits, labels) = (array![[1.0, -2.0, 0.5], [0.0, 3.0, 3.0]], [2, 1]);
    let mut expected = softmax(&logits) / 2.0;
    expected[(0, 2)] -= 0.5;
    expected[(1, 1)] -= 0.5;
    let (value, gradient) = cross_entropy::value_and_grad(&logits, &labels);
    assert_eq!(value, cross_entropy(&logits, &labels));
    assert!(
        (&gradient - &expected)
            .iter()
            .all(|x: &f64| x.abs() < 1e-16)
    );
    assert_eq!(cross_entropy::grad(&logits, &labels), gradient);

    let (y, target) = (array![1.0f32, 4.0], array![0.0f32, 6.0]);
    assert_eq!(mse(&y, &target), 2.5);
    assert_eq!(
        mse::value_and_grad(&y, &target),
        (2.5, (array![1.0, -2.0], array![-1.0, 2.0]))
    );
}

#[test]
fn uniform_logits_cost_the_logarithm_of_the_classes() {
    let loss = cross_entropy(&Array2::<f64>::zeros((3, 10)), &[0, 5, 9]);
    assert!((loss - 10f64.ln()).abs() < 1e-15);
}

#[test]
fn large_and_masked_logits_stay_finite() {
    let logits = array![[1e4, -1e4, 0.0], [f64::NEG_INFINITY, 0.0, 700.0]];
    let (loss, gradient) = cross_entropy::value_and_grad(&logits, &[0, 2]);
    assert!(loss.is_finite() && gradient.iter().all(|x| x.is_finite()));
    assert_eq!(gradient[(1, 0)], 0.0);
    // A class that is impossible costs infinitely much, in value and in forward and reverse alike.
    assert_eq!(cross_entropy(&logits, &[0, 0]), f64::INFINITY);
    assert_eq!(cross_entropy::vjp(&logits, &[0, 0]).0, f64::INFINITY);
}

#[test]
fn the_mean_of_nothing_is_no_number() {
    assert!(cross_entropy(&Array2::<f64>::zeros((0, 3)), &[]).is_nan());
    assert_eq!(
        cross_entropy::grad(&Array2::<f64>::zeros((0, 3)), &[]).dim(),
        (0, 3)
    );
    assert!(mse(&Array2::<f64>::zeros((0, 3)), &Array2::zeros((0, 3))).is_nan());
}
