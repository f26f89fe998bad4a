//! Other shapes of the same numbers, by value: `reversed_axes`, `insert_axis`.

use super::linear::linear;
use crate::{Differentiable, Direction, Slot, Tape};
use ndarray::{Array, ArrayBase, Axis, Data, Dimension, Zip};

/// `reversed_axes`.
pub trait ReversedAxes<T: Differentiable<Tangent: 'static>, D: Dimension + 'static>: Sized {
    /// The array with its axes in reverse order.
    fn reversed_axes_forward(self, tape: &mut Tape) -> Self;
    /// x̄ += ȳ with its axes in reverse order.
    fn reversed_axes_reverse(
        &self,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
    );
    /// Both with their axes in reverse order.
    fn reversed_axes_tangent<'d>(
        self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (Self, Array<T::Tangent, D>);
    linear! {
        reversed_axes_forward_tangent reversed_axes_reverse_tangent: reversed_axes_tangent reversed_axes_reverse,
        self [self] () Array<T::Tangent, D>, Array<T::Tangent, D> => (Self, Array<T::Tangent, D>)
    }
}

impl<T, S, D> ReversedAxes<T, D> for ArrayBase<S, D>
where
    T: Differentiable<Tangent: 'static>,
    S: Data<Elem = T>,
    D: Dimension + 'static,
{
    #[inline]
    fn reversed_axes_forward(self, _tape: &mut Tape) -> Self {
        self.reversed_axes()
    }
    #[inline]
    fn reversed_axes_reverse(
        &self,
        _tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
    ) {
        if let Some(bar) = self_bar.get() {
            Zip::from(bar)
                .and(&y_bar.reversed_axes())
                .for_each(T::accumulate);
        }
    }
    #[inline]
    fn reversed_axes_tangent<'d>(
        self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (Self, Array<T::Tangent, D>) {
        let y = self.reversed_axes();
        let y_dot = self_dot
            .given()
            .map_or_else(|| y.map(T::zero_tangent), |dot| dot.clone().reversed_axes());
        (y, y_dot)
    }
}

/// `insert_axis`.
pub trait InsertAxis<T: Differentiable<Tangent: 'static>, D: Dimension + 'static>: Sized {
    /// The array with one axis more.
    type Output;
    /// The array with a new axis of length one.
    fn insert_axis_forward(self, axis: Axis, tape: &mut Tape) -> Self::Output;
    /// x̄ += ȳ without the axis.
    fn insert_axis_reverse(
        &self,
        axis: Axis,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D::Larger>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
        axis_bar: impl Sized,
    );
    /// Both with a new axis of length one.
    fn insert_axis_tangent<'d>(
        self,
        axis: Axis,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        axis_dot: impl Sized,
    ) -> (Self::Output, Array<T::Tangent, D::Larger>);
    linear! {
        insert_axis_forward_tangent insert_axis_reverse_tangent: insert_axis_tangent insert_axis_reverse,
        self [self] (axis: Axis) Array<T::Tangent, D>, Array<T::Tangent, D::Larger> => (Self::Output, Array<T::Tangent, D::Larger>)
    }
}

impl<T, S, D> InsertAxis<T, D> for ArrayBase<S, D>
where
    T: Differentiable<Tangent: 'static>,
    S: Data<Elem = T>,
    D: Dimension + 'static,
{
    type Output = ArrayBase<S, D::Larger>;
    #[inline]
    fn insert_axis_forward(self, axis: Axis, _tape: &mut Tape) -> Self::Output {
        self.insert_axis(axis)
    }
    #[inline]
    fn insert_axis_reverse(
        &self,
        axis: Axis,
        _tape: &mut Tape,
        y_bar: Array<T::Tangent, D::Larger>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
        _axis_bar: impl Sized,
    ) {
        if let Some(bar) = self_bar.get() {
            Zip::from(bar.view_mut().insert_axis(axis))
                .and(&y_bar)
                .for_each(T::accumulate);
        }
    }
    #[inline]
    fn insert_axis_tangent<'d>(
        self,
        axis: Axis,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        _axis_dot: impl Sized,
    ) -> (Self::Output, Array<T::Tangent, D::Larger>) {
        let y = self.insert_axis(axis);
        let y_dot = self_dot.given().map_or_else(
            || y.map(T::zero_tangent),
            |dot| dot.clone().insert_axis(axis),
        );
        (y, y_dot)
    }
}
