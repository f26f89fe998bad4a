//! Softmax and its relatives, over the last axis of any shape and layout.

use autodiff_runtime::nn::{log_softmax, log_sum_exp, softmax};
use ndarray::{Array1, Array2, ShapeBuilder, arr0, array};

primitive!(softmax_agrees: softmax(x: (3, 5)) -> array);
primitive!(softmax_of_a_vector_agrees: softmax(x: 6) -> array);
primitive!(softmax_of_a_cube_agrees: softmax(x: (2, 3, 4)) -> array);
primitive!(column_major_softmax_agrees: softmax(x: (3, 5).f()) -> array);
primitive!(dynamic_softmax_agrees: softmax(x: ndarray::IxDyn(&[2, 2, 3])) -> array);
primitive!(softmax_of_an_empty_batch_agrees: softmax(x: (0, 5)) -> array);
primitive!(softmax_of_empty_rows_agrees: softmax(x: (3, 0)) -> array);
primitive!(log_softmax_agrees: log_softmax(x: (3, 5)) -> array);
primitive!(column_major_log_softmax_agrees: log_softmax(x: (3, 5).f()) -> array);
primitive!(log_softmax_of_a_cube_agrees: log_softmax(x: (2, 3, 4)) -> array);
primitive!(log_sum_exp_agrees: log_sum_exp(x: (3, 5)) -> array);
primitive!(log_sum_exp_of_a_vector_agrees: log_sum_exp(x: 4) -> array);
primitive!(column_major_log_sum_exp_agrees: log_sum_exp(x: (3, 5).f()) -> array);
primitive!(log_sum_exp_of_an_empty_batch_agrees: log_sum_exp(x: (0, 5)) -> array);

#[test]
fn rows_of_a_softmax_sum_to_one_and_shifts_do_not_matter() {
    let x = array![[1.0, 2.0, 3.0], [1001.0, 1002.0, 1003.0]];
    let y = softmax(&x);
    for row in y.rows() {
        assert!((row.sum() - 1.0f64).abs() < 1e-15);
    }
    assert_eq!(y.row(0), y.row(1));
    assert!(
        (log_softmax(&x).mapv(f64::exp) - y)
            .iter()
            .all(|x| x.abs() < 1e-15)
    );
}

#[test]
fn infinite_entries() {
    let none = f64::NEG_INFINITY;
    let x = array![[none, 0.0], [none, none]];
    assert_eq!(softmax(&x).row(0), array![0.0, 1.0]);
    assert_eq!(log_sum_exp(&x), array![0.0, none]);
    assert_eq!(
        log_sum_exp(&array![f64::INFINITY, 1.0]),
        arr0(f64::INFINITY)
    );
    assert!(log_sum_exp(&array![f64::NAN, 1.0])[()].is_nan());
    assert!(softmax(&array![f64::NAN, 1.0])[1].is_nan());
    let (_, pullback) = log_sum_exp::vjp(&x);
    assert_eq!(pullback(&array![2.0, 3.0]), array![[0.0, 2.0], [0.0, 0.0]]);
    assert_eq!(
        log_sum_exp(&Array2::<f64>::zeros((2, 0))),
        Array1::from_elem(2, none)
    );
}
