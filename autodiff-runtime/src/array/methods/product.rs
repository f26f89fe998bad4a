//! `dot`: vector by vector, matrix by vector, vector by matrix, matrix by matrix.

use crate::{Differentiable, Direction, Real, Slot, Tangent, Tape};
use ndarray::linalg::{general_mat_mul, general_mat_vec_mul};
use ndarray::{
    Array, Array1, Array2, ArrayBase, ArrayRef1, ArrayRef2, Axis, Data, Dimension, Ix1, Ix2,
    NdFloat,
};

/// `dot`. Cotangents are accumulated in place, with transposed strides: nothing is transposed in memory.
pub trait Product<Rhs: ?Sized> {
    /// The product.
    type Output: Differentiable;
    /// The cotangent of `self`.
    type SelfBar: 'static;
    /// The cotangent of `rhs`.
    type RhsBar: 'static;
    /// self · rhs
    fn dot_forward(&self, rhs: &Rhs, tape: &mut Tape) -> Self::Output;
    /// Adds ȳ · rhsᵀ and selfᵀ · ȳ.
    fn dot_reverse(
        &self,
        rhs: &Rhs,
        tape: &mut Tape,
        y_bar: Tangent<Self::Output>,
        self_bar: impl Slot<Self::SelfBar>,
        rhs_bar: impl Slot<Self::RhsBar>,
    );
    /// self · rhs, and its tangent.
    fn dot_tangent<'d>(
        &self,
        rhs: &Rhs,
        self_dot: impl Direction<&'d Self::SelfBar>,
        rhs_dot: impl Direction<&'d Self::RhsBar>,
    ) -> (Self::Output, Tangent<Self::Output>);
    /// `dot_tangent`: nothing is kept.
    fn dot_forward_tangent<'d>(
        &self,
        rhs: &Rhs,
        _tape: &mut Tape,
        self_dot: impl Direction<&'d Self::SelfBar>,
        rhs_dot: impl Direction<&'d Self::RhsBar>,
    ) -> (Self::Output, Tangent<Self::Output>) {
        self.dot_tangent(rhs, self_dot, rhs_dot)
    }
    /// Bilinear: (ȳ · rhsᵀ)˙ = ȳ̇ · rhsᵀ + ȳ · rhṡᵀ, (selfᵀ · ȳ)˙ = selfᵀ · ȳ̇ + selḟᵀ · ȳ.
    #[allow(clippy::too_many_arguments)] // three slots per argument
    fn dot_reverse_tangent<'d>(
        &self,
        rhs: &Rhs,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Self::SelfBar>,
        rhs_dot: impl Direction<&'d Self::RhsBar>,
        y_bar: Tangent<Self::Output>,
        y_bar_dot: Tangent<Self::Output>,
        self_bar: impl Slot<Self::SelfBar>,
        rhs_bar: impl Slot<Self::RhsBar>,
        self_bar_dot: impl Slot<Self::SelfBar>,
        rhs_bar_dot: impl Slot<Self::RhsBar>,
    );
}

/// A pair of dimensions for which ndarray has a `dot`, and the cotangents of it.
trait Pair<T, E: Dimension>: Dimension {
    type Joined;
    /// A zero of the product's shape.
    fn zero(a: &ndarray::ArrayRef<T, Self>, b: &ndarray::ArrayRef<T, E>) -> Self::Joined;
    /// a · b
    fn product(a: &ndarray::ArrayRef<T, Self>, b: &ndarray::ArrayRef<T, E>) -> Self::Joined;
    /// y += a · b
    fn accumulate(
        a: &ndarray::ArrayRef<T, Self>,
        b: &ndarray::ArrayRef<T, E>,
        y: &mut Self::Joined,
    );
    /// ā += ȳ · bᵀ
    fn left(b: &ndarray::ArrayRef<T, E>, y_bar: &Self::Joined, a_bar: &mut Array<T, Self>);
    /// b̄ += aᵀ · ȳ
    fn right(a: &ndarray::ArrayRef<T, Self>, y_bar: &Self::Joined, b_bar: &mut Array<T, E>);
}

impl<T: NdFloat> Pair<T, Ix1> for Ix1 {
    type Joined = T;
    fn zero(_: &ArrayRef1<T>, _: &ArrayRef1<T>) -> T {
        T::zero()
    }
    fn product(a: &ArrayRef1<T>, b: &ArrayRef1<T>) -> T {
        a.dot(b)
    }
    fn accumulate(a: &ArrayRef1<T>, b: &ArrayRef1<T>, y: &mut T) {
        *y += a.dot(b);
    }
    fn left(b: &ArrayRef1<T>, y_bar: &T, a_bar: &mut Array1<T>) {
        a_bar.scaled_add(*y_bar, b);
    }
    fn right(a: &ArrayRef1<T>, y_bar: &T, b_bar: &mut Array1<T>) {
        b_bar.scaled_add(*y_bar, a);
    }
}
impl<T: NdFloat> Pair<T, Ix1> for Ix2 {
    type Joined = Array1<T>;
    fn zero(a: &ArrayRef2<T>, _: &ArrayRef1<T>) -> Array1<T> {
        Array1::zeros(a.nrows())
    }
    fn product(a: &ArrayRef2<T>, b: &ArrayRef1<T>) -> Array1<T> {
        a.dot(b)
    }
    fn accumulate(a: &ArrayRef2<T>, b: &ArrayRef1<T>, y: &mut Array1<T>) {
        general_mat_vec_mul(T::one(), a, b, T::one(), y);
    }
    fn left(b: &ArrayRef1<T>, y_bar: &Array1<T>, a_bar: &mut Array2<T>) {
        outer(y_bar, b, a_bar);
    }
    fn right(a: &ArrayRef2<T>, y_bar: &Array1<T>, b_bar: &mut Array1<T>) {
        general_mat_vec_mul(T::one(), &a.t(), y_bar, T::one(), b_bar);
    }
}
impl<T: NdFloat> Pair<T, Ix2> for Ix1 {
    type Joined = Array1<T>;
    fn zero(_: &ArrayRef1<T>, b: &ArrayRef2<T>) -> Array1<T> {
        Array1::zeros(b.ncols())
    }
    fn product(a: &ArrayRef1<T>, b: &ArrayRef2<T>) -> Array1<T> {
        a.dot(b)
    }
    fn accumulate(a: &ArrayRef1<T>, b: &ArrayRef2<T>, y: &mut Array1<T>) {
        general_mat_vec_mul(T::one(), &b.t(), a, T::one(), y);
    }
    fn left(b: &ArrayRef2<T>, y_bar: &Array1<T>, a_bar: &mut Array1<T>) {
        general_mat_vec_mul(T::one(), b, y_bar, T::one(), a_bar);
    }
    fn right(a: &ArrayRef1<T>, y_bar: &Array1<T>, b_bar: &mut Array2<T>) {
        outer(a, y_bar, b_bar);
    }
}
impl<T: NdFloat> Pair<T, Ix2> for Ix2 {
    type Joined = Array2<T>;
    fn zero(a: &ArrayRef2<T>, b: &ArrayRef2<T>) -> Array2<T> {
        Array2::zeros((a.nrows(), b.ncols()))
    }
    fn product(a: &ArrayRef2<T>, b: &ArrayRef2<T>) -> Array2<T> {
        a.dot(b)
    }
    fn accumulate(a: &ArrayRef2<T>, b: &ArrayRef2<T>, y: &mut Array2<T>) {
        general_mat_mul(T::one(), a, b, T::one(), y);
    }
    fn left(b: &ArrayRef2<T>, y_bar: &Array2<T>, a_bar: &mut Array2<T>) {
        general_mat_mul(T::one(), y_bar, &b.t(), T::one(), a_bar);
    }
    fn right(a: &ArrayRef2<T>, y_bar: &Array2<T>, b_bar: &mut Array2<T>) {
        general_mat_mul(T::one(), &a.t(), y_bar, T::one(), b_bar);
    }
}

/// into += a bᵀ
fn outer<T: NdFloat>(a: &ArrayRef1<T>, b: &ArrayRef1<T>, into: &mut Array2<T>) {
    general_mat_mul(
        T::one(),
        &a.view().insert_axis(Axis(1)),
        &b.view().insert_axis(Axis(0)),
        T::one(),
        into,
    );
}

impl<T, S, R, D, E, Y> Product<ArrayBase<R, E>> for ArrayBase<S, D>
where
    T: NdFloat + Real,
    S: Data<Elem = T>,
    R: Data<Elem = T>,
    D: Pair<T, E, Joined = Y> + 'static,
    E: Dimension + 'static,
    Y: Differentiable<Tangent = Y>,
{
    type Output = Y;
    type SelfBar = Array<T, D>;
    type RhsBar = Array<T, E>;
    #[inline]
    fn dot_forward(&self, rhs: &ArrayBase<R, E>, _tape: &mut Tape) -> Y {
        D::product(self, rhs)
    }
    #[inline]
    fn dot_reverse(
        &self,
        rhs: &ArrayBase<R, E>,
        _tape: &mut Tape,
        y_bar: Y,
        mut self_bar: impl Slot<Array<T, D>>,
        mut rhs_bar: impl Slot<Array<T, E>>,
    ) {
        if let Some(bar) = self_bar.get() {
            D::left(rhs, &y_bar, bar);
        }
        if let Some(bar) = rhs_bar.get() {
            D::right(self, &y_bar, bar);
        }
    }
    fn dot_reverse_tangent<'d>(
        &self,
        rhs: &ArrayBase<R, E>,
        tape: &mut Tape,
        self_dot: impl Direction<&'d Array<T, D>>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
        y_bar: Y,
        y_bar_dot: Y,
        self_bar: impl Slot<Array<T, D>>,
        rhs_bar: impl Slot<Array<T, E>>,
        mut self_bar_dot: impl Slot<Array<T, D>>,
        mut rhs_bar_dot: impl Slot<Array<T, E>>,
    ) {
        if let Some(bar_dot) = self_bar_dot.get() {
            D::left(rhs, &y_bar_dot, bar_dot);
            if let Some(rhs_dot) = rhs_dot.given() {
                <D as Pair<T, E>>::left(rhs_dot, &y_bar, bar_dot);
            }
        }
        if let Some(bar_dot) = rhs_bar_dot.get() {
            D::right(self, &y_bar_dot, bar_dot);
            if let Some(self_dot) = self_dot.given() {
                <D as Pair<T, E>>::right(self_dot, &y_bar, bar_dot);
            }
        }
        self.dot_reverse(rhs, tape, y_bar, self_bar, rhs_bar);
    }
    #[inline]
    fn dot_tangent<'d>(
        &self,
        rhs: &ArrayBase<R, E>,
        self_dot: impl Direction<&'d Array<T, D>>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
    ) -> (Y, Y) {
        let mut y_dot = D::zero(self, rhs);
        if let Some(dot) = self_dot.given() {
            <D as Pair<T, E>>::accumulate(dot, rhs, &mut y_dot);
        }
        if let Some(dot) = rhs_dot.given() {
            <D as Pair<T, E>>::accumulate(self, dot, &mut y_dot);
        }
        (D::product(self, rhs), y_dot)
    }
}
