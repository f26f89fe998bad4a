//! Broadcasting, and its transpose: the sum over what was repeated.

use crate::Accumulate;
use ndarray::{Array, ArrayRef, ArrayView, ArrayViewD, ArrayViewMutD, Axis, Dimension, Zip};

/// `array` repeated to `shape`.
pub(super) fn repeated<'a, T, D: Dimension, F: Dimension>(
    array: &'a ArrayRef<T, D>,
    shape: &F,
) -> ArrayView<'a, T, F> {
    match array.broadcast(shape.clone()) {
        Some(view) => view,
        None => super::shape::differ(
            "an operator",
            "an operand",
            array.shape(),
            "the result's derivative",
            shape.slice(),
        ),
    }
}

/// The shape to which two shapes broadcast together.
pub(super) fn joint_shape<F: Dimension>(a: &[usize], b: &[usize]) -> F {
    let mut joint = F::zeros(a.len().max(b.len()));
    for (shape, repeats) in [(a, b), (b, a)] {
        for (back, &length) in shape.iter().rev().enumerate() {
            let other = repeats.iter().rev().nth(back).copied().unwrap_or(1);
            let axis = joint.ndim() - 1 - back;
            joint[axis] = if length == 1 { other } else { length };
        }
    }
    joint
}

/// Sums `whole` over the axes along which `into` was repeated, and adds the sums to `into`, a zero of its shape.
pub(super) fn summed<T: Accumulate<T>, D: Dimension, F: Dimension>(
    mut into: Array<T, D>,
    whole: Array<T, F>,
) -> Array<T, D> {
    if into.shape() == whole.shape() {
        if let Ok(whole) = whole.into_dimensionality() {
            return whole;
        }
        unreachable!("arrays of one shape have one number of axes")
    }
    add_summed(into.view_mut().into_dyn(), whole.view().into_dyn());
    into
}

fn add_summed<T: Accumulate<T>>(mut into: ArrayViewMutD<T>, whole: ArrayViewD<T>) {
    if whole.ndim() > into.ndim() {
        for part in whole.outer_iter() {
            add_summed(into.view_mut(), part);
        }
    } else if let Some(axis) =
        (0..into.ndim()).find(|&axis| into.shape()[axis] != whole.shape()[axis])
    {
        let mut into = into.index_axis_move(Axis(axis), 0);
        for part in whole.axis_iter(Axis(axis)) {
            add_summed(into.view_mut(), part);
        }
    } else {
        Zip::from(&mut into)
            .and(&whole)
            .for_each(|into, part| into.accumulate(part));
    }
}

#[cfg(test)]
mod tests {
    use super::{joint_shape, summed};
    use ndarray::{Array, Array1, Array2, Array3, Dimension, Ix2, Ix3, IxDyn};

    #[test]
    fn shapes_join_as_ndarray_joins_them() {
        assert_eq!(joint_shape::<Ix2>(&[3, 1], &[4]), ndarray::Dim([3, 4]));
        assert_eq!(
            joint_shape::<Ix3>(&[5], &[2, 1, 1]),
            ndarray::Dim([2, 1, 5])
        );
        assert_eq!(joint_shape::<Ix2>(&[0, 3], &[1, 3]), ndarray::Dim([0, 3]));
        assert_eq!(joint_shape::<IxDyn>(&[], &[2]).slice(), [2]);
    }

    #[test]
    fn sums_go_back_to_the_shape_that_was_repeated() {
        let whole = Array::from_shape_fn((2, 3, 4), |(i, j, k)| (100 * i + 10 * j + k) as f64);
        assert_eq!(
            summed(Array1::zeros(4), whole.clone()),
            whole.sum_axis(ndarray::Axis(0)).sum_axis(ndarray::Axis(0))
        );
        assert_eq!(
            summed(Array2::zeros((3, 1)), whole.clone())[(1, 0)],
            whole.slice(ndarray::s![.., 1, ..]).sum()
        );
        assert_eq!(
            summed(Array3::zeros((1, 3, 1)), whole.clone())[(0, 2, 0)],
            whole.slice(ndarray::s![.., 2, ..]).sum()
        );
        assert_eq!(summed(ndarray::arr0(0.0), whole.clone())[()], whole.sum());
        assert_eq!(
            summed(Array1::zeros(2), Array2::<f64>::zeros((0, 2))),
            Array1::zeros(2)
        );
    }
}
