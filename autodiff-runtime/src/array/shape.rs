//! Shapes in messages.

use core::fmt;
use ndarray::{ArrayRef, Dimension};

/// A shape as it is written: `(32, 10)`, `(10,)`, `()`.
pub(crate) struct Shape<'a>(pub(crate) &'a [usize]);

impl fmt::Display for Shape<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [only] => write!(out, "({only},)"),
            many => {
                write!(out, "(")?;
                for (axis, length) in many.iter().enumerate() {
                    write!(out, "{}{length}", if axis == 0 { "" } else { ", " })?;
                }
                write!(out, ")")
            }
        }
    }
}

/// Panics unless two arrays have the same shape.
#[inline]
#[track_caller]
pub(crate) fn same<A, B, D: Dimension>(
    primitive: &str,
    a_name: &str,
    a: &ArrayRef<A, D>,
    b_name: &str,
    b: &ArrayRef<B, D>,
) {
    if a.shape() != b.shape() {
        differ(primitive, a_name, a.shape(), b_name, b.shape());
    }
}

/// Panics with the primitive's name and two shapes that do not fit.
#[cold]
#[track_caller]
pub(crate) fn differ(primitive: &str, a_name: &str, a: &[usize], b_name: &str, b: &[usize]) -> ! {
    panic!(
        "{primitive}: {a_name} is {} but {b_name} is {}",
        Shape(a),
        Shape(b)
    )
}
