//! Products, the linear layer, layer normalisation, attention.

use autodiff_runtime::linalg::matmul;
use autodiff_runtime::nn::{attention, layer_norm, linear};

primitive!(matmul_agrees: matmul(a: (5, 4), b: (4, 3)) -> array);
// Above the size at which products are packed, and with strides.
primitive!(large_matmul_agrees: matmul(a: (20, 17), b: (17, 33)) -> array);
primitive!(column_major_matmul_agrees: matmul(a: ndarray::ShapeBuilder::f((9, 12)), b: ndarray::ShapeBuilder::f((12, 8))) -> array);
primitive!(empty_matmul_agrees: matmul(a: (0, 4), b: (4, 3)) -> array);
primitive!(matmul_over_nothing_agrees: matmul(a: (2, 0), b: (0, 3)) -> array);
primitive!(linear_agrees: linear(x: (6, 4), w: (4, 3), b: 3) -> array);
primitive!(linear_of_an_empty_batch_agrees: linear(x: (0, 4), w: (4, 3), b: 3) -> array);
primitive!(layer_norm_agrees: layer_norm(x: (4, 7), gain: 7, bias: 7; eps()) -> array);
primitive!(layer_norm_of_an_empty_batch_agrees: layer_norm(x: (0, 7), gain: 7, bias: 7; eps()) -> array);
primitive!(column_major_layer_norm_agrees: layer_norm(x: ndarray::ShapeBuilder::f((4, 5)), gain: 5, bias: 5; eps()) -> array);
primitive!(attention_agrees: attention(q: (3, 4), k: (5, 4), v: (5, 2)) -> array);
primitive!(attention_without_queries_agrees: attention(q: (0, 4), k: (5, 4), v: (5, 2)) -> array);

fn eps<T: ndarray::NdFloat>() -> T {
    T::from(1e-3).expect("a float")
}

#[test]
fn layer_norm_has_mean_bias_and_deviation_gain() {
    use ndarray::{Array1, Axis};
    let x = crate::support::array::<f64, _>((3, 50), 5);
    let y = layer_norm(
        &x,
        &Array1::from_elem(50, 2.0),
        &Array1::from_elem(50, 0.5),
        0.0,
    );
    for row in y.axis_iter(Axis(0)) {
        assert!((row.mean().expect("a row") - 0.5).abs() < 1e-14);
        assert!((row.std(0.0) - 2.0).abs() < 1e-13);
    }
}
