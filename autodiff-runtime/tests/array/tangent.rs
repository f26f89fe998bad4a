//! Tangents of arrays: shape, flat view, sums.

use autodiff_runtime::array::{map_jvp, map_vjp};
use autodiff_runtime::{Differentiable, Outcome, Tangent, accumulate, zero_like};
use ndarray::{Array, Array1, Array2, ArrayView2, Ix2, ShapeBuilder, arr0, array};

#[test]
fn a_tangent_has_the_shape_of_its_value() {
    let x = array![[1.0, 2.0], [3.0, 4.0]];
    let zero: Array2<f64> = zero_like(&x);
    assert_eq!(zero, Array2::zeros((2, 2)));
    let zero: Tangent<ArrayView2<f64>> = zero_like(&x.t());
    assert_eq!(zero, Array2::zeros((2, 2)));
    let counts: Array<(), Ix2> = zero_like(&array![[1usize, 2, 3]]);
    assert_eq!(counts.dim(), (1, 3));
    let nested: Array1<Vec<f32>> = zero_like(&array![vec![1.0f32], vec![2.0, 3.0]]);
    assert_eq!(nested, array![vec![0.0], vec![0.0, 0.0]]);
}

#[test]
fn the_flat_view_goes_row_by_row() {
    let x = Array2::from_shape_vec((2, 3).f(), vec![1.0f32, 4.0, 2.0, 5.0, 3.0, 6.0])
        .expect("six numbers");
    assert_eq!(x.to_flat(), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    assert_eq!(
        x.from_flat(&[6.0, 5.0, 4.0, 3.0, 2.0, 1.0]),
        array![[6.0, 5.0, 4.0], [3.0, 2.0, 1.0]]
    );
    assert_eq!(x.t().to_flat(), [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
    assert_eq!(array![1u8, 2].to_flat(), []);
}

#[test]
fn a_step_of_an_optimiser() {
    let mut x = array![1.0, 2.0];
    x.move_by(&array![10.0, 20.0], -0.1);
    assert_eq!(x, array![0.0, 0.0]);
    let mut tangent = array![1.0f32, 3.0];
    <Array1<f32> as Differentiable>::scale(&mut tangent, 2.0);
    assert_eq!(tangent, array![2.0, 6.0]);
    let mut owner = array![[1.0, 2.0], [3.0, 4.0]];
    owner
        .view_mut()
        .reversed_axes()
        .move_by(&array![[0.0, 1.0], [0.0, 0.0]], 1.0);
    assert_eq!(owner, array![[1.0, 2.0], [4.0, 4.0]]);
}

#[test]
fn sums_of_derivatives() {
    let mut into = array![[1.0, 2.0], [3.0, 4.0]];
    accumulate(&mut into, &array![[1.0, 1.0], [1.0, 1.0]]);
    accumulate(&mut into, &array![[0.0, 5.0], [0.0, 0.0]].t());
    accumulate(&mut into, &());
    accumulate(&mut into, &0.5);
    assert_eq!(into, array![[2.5, 3.5], [9.5, 5.5]]);
    accumulate(&mut into, &array![10.0, 20.0]);
    assert_eq!(into, array![[12.5, 23.5], [19.5, 25.5]]);
    let mut scalar = arr0(1.0f32);
    accumulate(&mut scalar, &arr0(2.0f32));
    assert_eq!(scalar[()], 3.0);
    let mut nothing = Array::<(), Ix2>::default((2, 2));
    accumulate(&mut nothing, &array![[1.0, 2.0], [3.0, 4.0]]);
}

#[test]
fn derivatives_of_another_shape_are_refused() {
    let message =
        std::panic::catch_unwind(|| accumulate(&mut array![1.0, 2.0], &array![1.0, 2.0, 3.0]))
            .expect_err("no panic");
    assert_eq!(
        message.downcast_ref::<String>().expect("a message"),
        "accumulate: a derivative is (2,) but what is added to it is (3,)"
    );
}

#[test]
fn a_map_and_its_derivatives() {
    let (x, seed) = (array![[0.0f64, 4.0]], array![[0.0, 3.0]]);
    // √ is singular at 0, where the cotangent is zero.
    assert_eq!(map_vjp(&x, &seed, |x| 0.5 / x.sqrt()), array![[0.0, 0.75]]);
    assert_eq!(map_jvp(&x, &seed, |x| 0.5 / x.sqrt()), array![[0.0, 0.75]]);
}

#[test]
fn an_array_is_a_plain_result() {
    assert!(array![1.0].arrived());
    assert_eq!(array![1.0].with(|x| x.len()), 1);
}
