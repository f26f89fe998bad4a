//! Views of an array: the tangent of a view is an owned array of its shape.

use super::linear::linear;
use crate::{Differentiable, Direction, Slot, Tape};
use ndarray::{
    Array, Array1, ArrayRef, ArrayRef2, ArrayView, ArrayView1, Axis, Dimension, RemoveAxis, Zip,
};

/// into += from
fn add<T: Differentiable, D: Dimension>(
    into: &mut ArrayRef<T::Tangent, D>,
    from: &ArrayRef<T::Tangent, D>,
) {
    Zip::from(into).and(from).for_each(T::accumulate);
}

/// `t`, `view`, `to_owned`.
pub trait View<T: Differentiable<Tangent: 'static>, D: Dimension + 'static> {
    /// xᵀ
    fn t_forward(&self, tape: &mut Tape) -> ArrayView<'_, T, D>;
    /// x̄ += ȳᵀ
    fn t_reverse(
        &self,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
    );
    /// xᵀ and ẋᵀ
    fn t_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (ArrayView<'_, T, D>, Array<T::Tangent, D>);
    /// x
    fn view_forward(&self, tape: &mut Tape) -> ArrayView<'_, T, D>;
    /// x̄ += ȳ
    fn view_reverse(
        &self,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
    );
    /// x and ẋ
    fn view_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (ArrayView<'_, T, D>, Array<T::Tangent, D>);
    /// A copy of x
    fn to_owned_forward(&self, tape: &mut Tape) -> Array<T, D>
    where
        T: Clone;
    /// x̄ += ȳ
    fn to_owned_reverse(
        &self,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
    );
    /// Copies of x and ẋ
    fn to_owned_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (Array<T, D>, Array<T::Tangent, D>)
    where
        T: Clone;
    linear! {
        t_forward_tangent t_reverse_tangent: t_tangent t_reverse,
        self [&self] () Array<T::Tangent, D>, Array<T::Tangent, D> => (ArrayView<'_, T, D>, Array<T::Tangent, D>)
    }
    linear! {
        view_forward_tangent view_reverse_tangent: view_tangent view_reverse,
        self [&self] () Array<T::Tangent, D>, Array<T::Tangent, D> => (ArrayView<'_, T, D>, Array<T::Tangent, D>)
    }
    linear! {
        to_owned_forward_tangent to_owned_reverse_tangent: to_owned_tangent to_owned_reverse,
        self [&self] () Array<T::Tangent, D>, Array<T::Tangent, D> => (Array<T, D>, Array<T::Tangent, D>) where T: Clone
    }
}

impl<T: Differentiable<Tangent: 'static>, D: Dimension + 'static> View<T, D> for ArrayRef<T, D> {
    #[inline]
    fn t_forward(&self, _tape: &mut Tape) -> ArrayView<'_, T, D> {
        self.t()
    }
    #[inline]
    fn t_reverse(
        &self,
        _tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
    ) {
        if let Some(bar) = self_bar.get() {
            add::<T, D>(bar, &y_bar.t());
        }
    }
    #[inline]
    fn t_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (ArrayView<'_, T, D>, Array<T::Tangent, D>) {
        (
            self.t(),
            self_dot
                .given()
                .map_or_else(|| self.t().zero_tangent(), |dot| dot.t().to_owned()),
        )
    }
    #[inline]
    fn view_forward(&self, _tape: &mut Tape) -> ArrayView<'_, T, D> {
        self.view()
    }
    #[inline]
    fn view_reverse(
        &self,
        _tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
    ) {
        if let Some(bar) = self_bar.get() {
            add::<T, D>(bar, &y_bar);
        }
    }
    #[inline]
    fn view_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (ArrayView<'_, T, D>, Array<T::Tangent, D>) {
        (
            self.view(),
            self_dot
                .given()
                .map_or_else(|| self.view().zero_tangent(), Array::clone),
        )
    }
    #[inline]
    fn to_owned_forward(&self, _tape: &mut Tape) -> Array<T, D>
    where
        T: Clone,
    {
        self.to_owned()
    }
    #[inline]
    fn to_owned_reverse(
        &self,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
    ) {
        self.view_reverse(tape, y_bar, self_bar);
    }
    #[inline]
    fn to_owned_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (Array<T, D>, Array<T::Tangent, D>)
    where
        T: Clone,
    {
        let (view, dot) = self.view_tangent(self_dot);
        (view.to_owned(), dot)
    }
}

/// `index_axis`.
#[allow(clippy::type_complexity)] // `(Y, Tangent<Y>)` of an array
pub trait AxisView<T: Differentiable<Tangent: 'static>, D: RemoveAxis + 'static> {
    /// The part at one place of an axis.
    fn index_axis_forward(
        &self,
        axis: Axis,
        index: usize,
        tape: &mut Tape,
    ) -> ArrayView<'_, T, D::Smaller>;
    /// Adds ȳ to that part of x̄.
    #[allow(clippy::too_many_arguments)] // one slot per parameter
    fn index_axis_reverse(
        &self,
        axis: Axis,
        index: usize,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D::Smaller>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
        axis_bar: impl Sized,
        index_bar: impl Sized,
    );
    /// The part, and that of ẋ.
    fn index_axis_tangent<'d>(
        &self,
        axis: Axis,
        index: usize,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        axis_dot: impl Sized,
        index_dot: impl Sized,
    ) -> (ArrayView<'_, T, D::Smaller>, Array<T::Tangent, D::Smaller>);
    linear! {
        index_axis_forward_tangent index_axis_reverse_tangent: index_axis_tangent index_axis_reverse,
        self [&self] (axis: Axis, index: usize) Array<T::Tangent, D>, Array<T::Tangent, D::Smaller>
            => (ArrayView<'_, T, D::Smaller>, Array<T::Tangent, D::Smaller>)
    }
}

impl<T: Differentiable<Tangent: 'static>, D: RemoveAxis + 'static> AxisView<T, D>
    for ArrayRef<T, D>
{
    #[inline]
    fn index_axis_forward(
        &self,
        axis: Axis,
        index: usize,
        _tape: &mut Tape,
    ) -> ArrayView<'_, T, D::Smaller> {
        self.index_axis(axis, index)
    }
    #[inline]
    fn index_axis_reverse(
        &self,
        axis: Axis,
        index: usize,
        _tape: &mut Tape,
        y_bar: Array<T::Tangent, D::Smaller>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
        _axis_bar: impl Sized,
        _index_bar: impl Sized,
    ) {
        if let Some(bar) = self_bar.get() {
            add::<T, D::Smaller>(&mut bar.index_axis_mut(axis, index), &y_bar);
        }
    }
    #[inline]
    fn index_axis_tangent<'d>(
        &self,
        axis: Axis,
        index: usize,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        _axis_dot: impl Sized,
        _index_dot: impl Sized,
    ) -> (ArrayView<'_, T, D::Smaller>, Array<T::Tangent, D::Smaller>) {
        let part = self.index_axis(axis, index);
        let dot = self_dot.given().map_or_else(
            || part.zero_tangent(),
            |dot| dot.index_axis(axis, index).to_owned(),
        );
        (part, dot)
    }
}

macro_rules! lines {
    ($($(#[$attribute:meta])* $name:ident $axis:literal: $forward:ident $reverse:ident $tangent:ident $forward_tangent:ident $reverse_tangent:ident;)*) => {
        /// `row`, `column`.
        pub trait MatrixView<T: Differentiable<Tangent: 'static>> {$(
            $(#[$attribute])*
            fn $forward(&self, index: usize, tape: &mut Tape) -> ArrayView1<'_, T>;
            /// Adds ȳ there.
            fn $reverse(
                &self,
                index: usize,
                tape: &mut Tape,
                y_bar: Array1<T::Tangent>,
                self_bar: impl Slot<ndarray::Array2<T::Tangent>>,
                index_bar: impl Sized,
            );
            $(#[$attribute])*
            fn $tangent<'d>(
                &self,
                index: usize,
                self_dot: impl Direction<&'d ndarray::Array2<T::Tangent>>,
                index_dot: impl Sized,
            ) -> (ArrayView1<'_, T>, Array1<T::Tangent>);
            linear! {
                $forward_tangent $reverse_tangent: $tangent $reverse,
                self [&self] (index: usize) ndarray::Array2<T::Tangent>, Array1<T::Tangent> => (ArrayView1<'_, T>, Array1<T::Tangent>)
            }
        )*}
        impl<T: Differentiable<Tangent: 'static>> MatrixView<T> for ArrayRef2<T> {$(
            #[inline]
            fn $forward(&self, index: usize, _tape: &mut Tape) -> ArrayView1<'_, T> {
                self.$name(index)
            }
            #[inline]
            fn $reverse(
                &self,
                index: usize,
                tape: &mut Tape,
                y_bar: Array1<T::Tangent>,
                self_bar: impl Slot<ndarray::Array2<T::Tangent>>,
                _index_bar: impl Sized,
            ) {
                self.index_axis_reverse(Axis($axis), index, tape, y_bar, self_bar, (), ());
            }
            #[inline]
            fn $tangent<'d>(
                &self,
                index: usize,
                self_dot: impl Direction<&'d ndarray::Array2<T::Tangent>>,
                _index_dot: impl Sized,
            ) -> (ArrayView1<'_, T>, Array1<T::Tangent>) {
                self.index_axis_tangent(Axis($axis), index, self_dot, (), ())
            }
        )*}
    };
}
lines! {
    /// A row.
    row 0: row_forward row_reverse row_tangent row_forward_tangent row_reverse_tangent;
    /// A column.
    column 1: column_forward column_reverse column_tangent column_forward_tangent column_reverse_tangent;
}
