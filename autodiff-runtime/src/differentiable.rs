//! What can carry a derivative.

mod constant;
mod container;
mod fallible;
mod scalar;
mod tuple;

pub use constant::Constant;

use crate::Accumulate;
use alloc::vec::Vec;
use core::fmt::Debug;

/// A type with a tangent space. Integers and flags have the tangent `()`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no derivative",
    label = "this type lacks `Differentiable`",
    note = "derive `Differentiable` for it, or mark the parameter, the field or the binding `#[constant]`"
)]
pub trait Differentiable {
    /// A derivative with respect to `Self`: a struct with the same fields, an array of the same shape.
    type Tangent: Differentiable<Tangent = Self::Tangent>
        + Accumulate<Self::Tangent>
        + Accumulate<()>
        + Clone
        + Debug
        + PartialEq;
    /// The tangent zero, of the shape of `self`.
    fn zero_tangent(&self) -> Self::Tangent;
    /// `into += from`.
    fn accumulate(into: &mut Self::Tangent, from: &Self::Tangent) {
        into.accumulate(from);
    }
    /// `tangent *= factor`.
    fn scale(tangent: &mut Self::Tangent, factor: f64);
    /// `self += step * tangent`, the step of an optimiser. Panics where a number stands behind a shared reference.
    fn move_by(&mut self, tangent: &Self::Tangent, step: f64);
    /// How many numbers the flat view holds.
    fn flat_len(&self) -> usize;
    /// Appends the numbers of `self`, in the order of the fields and row by row.
    fn write_flat(&self, into: &mut Vec<f64>);
    /// Replaces the numbers of `self` by those of `flat`, and takes them off its front. Panics when `flat` is too short, or where a
    /// number stands behind a shared reference.
    fn read_flat(&mut self, flat: &mut &[f64]);
    /// The flat view: the numbers of `self` in the order of the fields, row by row.
    fn to_flat(&self) -> Vec<f64> {
        let mut flat = Vec::with_capacity(self.flat_len());
        self.write_flat(&mut flat);
        flat
    }
    /// A value shaped like `self` with the numbers of `flat`. Panics when the lengths differ.
    #[allow(clippy::wrong_self_convention)]
    fn from_flat(&self, flat: &[f64]) -> Self
    where
        Self: Clone + Sized,
    {
        assert_eq!(
            flat.len(),
            self.flat_len(),
            "from_flat: the flat view has another length than the value"
        );
        let mut value = self.clone();
        let mut rest = flat;
        value.read_flat(&mut rest);
        value
    }
}

/// The tangent type of `T`.
pub type Tangent<T> = <T as Differentiable>::Tangent;

/// The tangent zero, of the shape of `value`.
#[inline]
pub fn zero_like<T: Differentiable + ?Sized>(value: &T) -> T::Tangent {
    value.zero_tangent()
}

/// `tangent *= factor`.
#[inline]
pub fn scale<D: Differentiable<Tangent = D>>(tangent: &mut D, factor: f64) {
    D::scale(tangent, factor);
}

/// A cotangent of a shape that the value does not have.
#[cold]
pub fn mismatch() -> ! {
    panic!("the derivative is of another variant than the value")
}
