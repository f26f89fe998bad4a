//! What the primitives over the last axis share.

#[cfg(feature = "ndarray_v0_17")]
use ndarray::{Array, ArrayView1, Axis, NdFloat, RemoveAxis};
use num_traits::Float;

/// The largest of some numbers; −∞ for none. NaN may be passed over: a sum of exponentials then brings it back.
pub(super) fn largest<T: Float>(numbers: &[T]) -> T {
    numbers
        .iter()
        .fold(T::neg_infinity(), |largest, &x| largest.max(x))
}

/// The last axis of an array.
///
/// # Panics
/// When an array of dynamic dimension has none.
#[cfg(feature = "ndarray_v0_17")]
pub(super) fn last_axis<T, D: RemoveAxis>(primitive: &str, x: &Array<T, D>) -> Axis {
    assert!(x.ndim() > 0, "{primitive}: x is () and has no last axis");
    Axis(x.ndim() - 1)
}

/// A copy of `x` in standard layout, each row along its last axis replaced in place by `row`.
#[cfg(feature = "ndarray_v0_17")]
pub(super) fn map_rows<T: NdFloat, D: RemoveAxis>(
    primitive: &str,
    x: &Array<T, D>,
    row: impl FnMut(&mut [T]),
) -> Array<T, D> {
    last_axis(primitive, x);
    let mut y = x.as_standard_layout().into_owned();
    map_rows_in_place(&mut y, row);
    y
}

/// Each row of an array in standard layout replaced in place by `row`.
#[cfg(feature = "ndarray_v0_17")]
pub(super) fn map_rows_in_place<T: NdFloat, D: RemoveAxis>(
    y: &mut Array<T, D>,
    row: impl FnMut(&mut [T]),
) {
    let width = y.shape().last().copied().unwrap_or(0);
    if let (Some(numbers), true) = (y.as_slice_mut(), width > 0) {
        numbers.chunks_exact_mut(width).for_each(row);
    }
}

/// ⟨a, b⟩ of two rows.
#[cfg(feature = "ndarray_v0_17")]
pub(super) fn inner<T: NdFloat>(a: ArrayView1<T>, b: ArrayView1<T>) -> T {
    a.iter().zip(b).fold(T::zero(), |sum, (&a, &b)| sum + a * b)
}
