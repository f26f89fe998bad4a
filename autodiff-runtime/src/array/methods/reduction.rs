//! Sums and means.

use super::linear::linear;
use crate::{Differentiable, Direction, Seed, Slot, Tape};
use core::ops::{Add, Div};
use ndarray::{Array, ArrayRef, Axis, Dimension, RemoveAxis, Zip};
use num_traits::{FromPrimitive, Zero};

/// `sum`, `mean`.
pub trait Reduction<T: Differentiable<Tangent: 'static>, D: Dimension + 'static> {
    /// Σ x
    fn sum_forward(&self, tape: &mut Tape) -> T;
    /// x̄ += ȳ, everywhere.
    fn sum_reverse(
        &self,
        tape: &mut Tape,
        y_bar: T::Tangent,
        self_bar: impl Slot<Array<T::Tangent, D>>,
    );
    /// Σ x and Σ ẋ.
    fn sum_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (T, T::Tangent);
    /// Σ x / n, `None` of no elements.
    fn mean_forward(&self, tape: &mut Tape) -> Option<T>
    where
        T: Div<Output = T> + FromPrimitive;
    /// x̄ += ȳ / n, everywhere.
    fn mean_reverse(
        &self,
        tape: &mut Tape,
        y_bar: impl Seed<T::Tangent>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
    );
    /// Σ x / n and Σ ẋ / n.
    fn mean_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> Option<(T, T::Tangent)>
    where
        T: Div<Output = T> + FromPrimitive;
    linear! {
        sum_forward_tangent sum_reverse_tangent: sum_tangent sum_reverse,
        self [&self] () Array<T::Tangent, D>, T::Tangent => (T, T::Tangent)
    }
    linear! {
        mean_forward_tangent mean_reverse_tangent: mean_tangent mean_reverse,
        self [&self] () Array<T::Tangent, D>, impl Seed<T::Tangent> => Option<(T, T::Tangent)> where T: Div<Output = T> + FromPrimitive
    }
}

impl<T, D> Reduction<T, D> for ArrayRef<T, D>
where
    T: Differentiable<Tangent: 'static> + Clone + Add<Output = T> + Zero,
    D: Dimension + 'static,
{
    #[inline]
    fn sum_forward(&self, _tape: &mut Tape) -> T {
        self.sum()
    }
    #[inline]
    fn sum_reverse(
        &self,
        _tape: &mut Tape,
        y_bar: T::Tangent,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
    ) {
        if let Some(bar) = self_bar.get() {
            bar.map_inplace(|bar| T::accumulate(bar, &y_bar));
        }
    }
    #[inline]
    fn sum_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> (T, T::Tangent) {
        (self.sum(), total::<T, D>(self_dot.given()))
    }
    #[inline]
    fn mean_forward(&self, _tape: &mut Tape) -> Option<T>
    where
        T: Div<Output = T> + FromPrimitive,
    {
        self.mean()
    }
    #[inline]
    fn mean_reverse(
        &self,
        _tape: &mut Tape,
        y_bar: impl Seed<T::Tangent>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
    ) {
        if let (Some(bar), Some(mut each)) = (self_bar.get(), y_bar.seed()) {
            T::scale(&mut each, 1.0 / self.len() as f64);
            bar.map_inplace(|bar| T::accumulate(bar, &each));
        }
    }
    #[inline]
    fn mean_tangent<'d>(
        &self,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
    ) -> Option<(T, T::Tangent)>
    where
        T: Div<Output = T> + FromPrimitive,
    {
        let mean = self.mean()?;
        let mut dot = total::<T, D>(self_dot.given());
        T::scale(&mut dot, 1.0 / self.len() as f64);
        Some((mean, dot))
    }
}

/// Σ ẋ.
fn total<T: Differentiable + Zero, D: Dimension>(dot: Option<&Array<T::Tangent, D>>) -> T::Tangent {
    let mut sum = T::zero().zero_tangent();
    if let Some(dot) = dot {
        dot.for_each(|dot| T::accumulate(&mut sum, dot));
    }
    sum
}

/// `sum_axis`, `mean_axis`.
#[allow(clippy::type_complexity)] // `(Y, Tangent<Y>)` of an array
pub trait AxisReduction<T: Differentiable<Tangent: 'static>, D: RemoveAxis + 'static> {
    /// Σ x along one axis.
    fn sum_axis_forward(&self, axis: Axis, tape: &mut Tape) -> Array<T, D::Smaller>;
    /// x̄ += ȳ, repeated along the axis.
    fn sum_axis_reverse(
        &self,
        axis: Axis,
        tape: &mut Tape,
        y_bar: Array<T::Tangent, D::Smaller>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
        axis_bar: impl Sized,
    );
    /// Σ x and Σ ẋ along one axis.
    fn sum_axis_tangent<'d>(
        &self,
        axis: Axis,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        axis_dot: impl Sized,
    ) -> (Array<T, D::Smaller>, Array<T::Tangent, D::Smaller>);
    /// Σ x / n along one axis, `None` where the axis is empty.
    fn mean_axis_forward(&self, axis: Axis, tape: &mut Tape) -> Option<Array<T, D::Smaller>>
    where
        T: Div<Output = T> + FromPrimitive;
    /// x̄ += ȳ / n, repeated along the axis.
    fn mean_axis_reverse(
        &self,
        axis: Axis,
        tape: &mut Tape,
        y_bar: impl Seed<Array<T::Tangent, D::Smaller>>,
        self_bar: impl Slot<Array<T::Tangent, D>>,
        axis_bar: impl Sized,
    );
    /// Σ x / n and Σ ẋ / n along one axis.
    fn mean_axis_tangent<'d>(
        &self,
        axis: Axis,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        axis_dot: impl Sized,
    ) -> Option<(Array<T, D::Smaller>, Array<T::Tangent, D::Smaller>)>
    where
        T: Div<Output = T> + FromPrimitive;
    linear! {
        sum_axis_forward_tangent sum_axis_reverse_tangent: sum_axis_tangent sum_axis_reverse,
        self [&self] (axis: Axis) Array<T::Tangent, D>, Array<T::Tangent, D::Smaller>
            => (Array<T, D::Smaller>, Array<T::Tangent, D::Smaller>)
    }
    linear! {
        mean_axis_forward_tangent mean_axis_reverse_tangent: mean_axis_tangent mean_axis_reverse,
        self [&self] (axis: Axis) Array<T::Tangent, D>, impl Seed<Array<T::Tangent, D::Smaller>>
            => Option<(Array<T, D::Smaller>, Array<T::Tangent, D::Smaller>)> where T: Div<Output = T> + FromPrimitive
    }
}

impl<T, D> AxisReduction<T, D> for ArrayRef<T, D>
where
    T: Differentiable<Tangent: 'static> + Clone + Add<Output = T> + Zero,
    D: RemoveAxis + 'static,
{
    #[inline]
    fn sum_axis_forward(&self, axis: Axis, _tape: &mut Tape) -> Array<T, D::Smaller> {
        self.sum_axis(axis)
    }
    #[inline]
    fn sum_axis_reverse(
        &self,
        axis: Axis,
        _tape: &mut Tape,
        y_bar: Array<T::Tangent, D::Smaller>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
        _axis_bar: impl Sized,
    ) {
        if let Some(bar) = self_bar.get() {
            spread::<T, D>(axis, &y_bar, bar);
        }
    }
    #[inline]
    fn sum_axis_tangent<'d>(
        &self,
        axis: Axis,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        _axis_dot: impl Sized,
    ) -> (Array<T, D::Smaller>, Array<T::Tangent, D::Smaller>) {
        let sum = self.sum_axis(axis);
        let dot = total_along::<T, D>(axis, &sum, self_dot.given());
        (sum, dot)
    }
    #[inline]
    fn mean_axis_forward(&self, axis: Axis, _tape: &mut Tape) -> Option<Array<T, D::Smaller>>
    where
        T: Div<Output = T> + FromPrimitive,
    {
        self.mean_axis(axis)
    }
    #[inline]
    fn mean_axis_reverse(
        &self,
        axis: Axis,
        _tape: &mut Tape,
        y_bar: impl Seed<Array<T::Tangent, D::Smaller>>,
        mut self_bar: impl Slot<Array<T::Tangent, D>>,
        _axis_bar: impl Sized,
    ) {
        if let (Some(bar), Some(mut each)) = (self_bar.get(), y_bar.seed()) {
            each.map_inplace(|each| T::scale(each, 1.0 / self.len_of(axis) as f64));
            spread::<T, D>(axis, &each, bar);
        }
    }
    #[inline]
    fn mean_axis_tangent<'d>(
        &self,
        axis: Axis,
        self_dot: impl Direction<&'d Array<T::Tangent, D>>,
        _axis_dot: impl Sized,
    ) -> Option<(Array<T, D::Smaller>, Array<T::Tangent, D::Smaller>)>
    where
        T: Div<Output = T> + FromPrimitive,
    {
        let mean = self.mean_axis(axis)?;
        let mut dot = total_along::<T, D>(axis, &mean, self_dot.given());
        dot.map_inplace(|dot| T::scale(dot, 1.0 / self.len_of(axis) as f64));
        Some((mean, dot))
    }
}

/// bar += ȳ at each place of the axis.
fn spread<T: Differentiable, D: RemoveAxis>(
    axis: Axis,
    y_bar: &Array<T::Tangent, D::Smaller>,
    bar: &mut Array<T::Tangent, D>,
) {
    for mut part in bar.axis_iter_mut(axis) {
        Zip::from(&mut part).and(y_bar).for_each(T::accumulate);
    }
}

/// Σ ẋ along the axis, of the shape of `result`.
fn total_along<T: Differentiable, D: RemoveAxis>(
    axis: Axis,
    result: &Array<T, D::Smaller>,
    dot: Option<&Array<T::Tangent, D>>,
) -> Array<T::Tangent, D::Smaller> {
    let mut sum = result.zero_tangent();
    if let Some(dot) = dot {
        for part in dot.axis_iter(axis) {
            Zip::from(&mut sum).and(&part).for_each(T::accumulate);
        }
    }
    sum
}
