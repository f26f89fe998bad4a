//! Methods that change the array: `scaled_add`, `assign`, `fill`. The receiver's slot holds the cotangent of the new
//! content on entry, and that of the old one on return.

use super::super::broadcast::{repeated, summed};
use crate::{Direction, Real, Slot, Tape};
use ndarray::{Array, ArrayRef, Dimension, NdFloat, Zip};

/// `scaled_add`, `assign`, `fill`.
#[allow(clippy::too_many_arguments)] // one slot per parameter
pub trait InPlace<T: NdFloat + Real, D: Dimension + 'static> {
    /// self += alpha · rhs
    fn scaled_add_forward<E: Dimension>(&mut self, alpha: T, rhs: &ArrayRef<T, E>, tape: &mut Tape);
    /// ᾱ += ⟨self̄, rhs⟩, rhs̄ += alpha · self̄.
    fn scaled_add_reverse<E: Dimension>(
        &self,
        alpha: T,
        rhs: &ArrayRef<T, E>,
        tape: &mut Tape,
        y_bar: (),
        self_bar: impl Slot<Array<T, D>>,
        alpha_bar: impl Slot<T>,
        rhs_bar: impl Slot<Array<T, E>>,
    );
    /// The same, and α̇ · rhs plus alpha times the tangent of rhs onto the tangent of self.
    fn scaled_add_tangent<'d, E: Dimension + 'static>(
        &mut self,
        alpha: T,
        rhs: &ArrayRef<T, E>,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        alpha_dot: impl Direction<T>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
    ) -> ((), ());
    /// self = rhs
    fn assign_forward<E: Dimension>(&mut self, rhs: &ArrayRef<T, E>, tape: &mut Tape);
    /// rhs̄ += self̄; self̄ = 0.
    fn assign_reverse<E: Dimension>(
        &self,
        rhs: &ArrayRef<T, E>,
        tape: &mut Tape,
        y_bar: (),
        self_bar: impl Slot<Array<T, D>>,
        rhs_bar: impl Slot<Array<T, E>>,
    );
    /// The same, of the tangents too.
    fn assign_tangent<'d, E: Dimension + 'static>(
        &mut self,
        rhs: &ArrayRef<T, E>,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
    ) -> ((), ());
    /// Each element = x
    fn fill_forward(&mut self, x: T, tape: &mut Tape);
    /// x̄ += Σ self̄; self̄ = 0.
    fn fill_reverse(
        &self,
        x: T,
        tape: &mut Tape,
        y_bar: (),
        self_bar: impl Slot<Array<T, D>>,
        x_bar: impl Slot<T>,
    );
    /// The same, of the tangents too.
    fn fill_tangent<'d>(
        &mut self,
        x: T,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        x_dot: impl Direction<T>,
    ) -> ((), ());
    /// `scaled_add_tangent`: nothing is kept.
    fn scaled_add_forward_tangent<'d, E: Dimension + 'static>(
        &mut self,
        alpha: T,
        rhs: &ArrayRef<T, E>,
        _tape: &mut Tape,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        alpha_dot: impl Direction<T>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
    ) -> ((), ()) {
        self.scaled_add_tangent(alpha, rhs, self_dot, alpha_dot, rhs_dot)
    }
    /// Bilinear in alpha and rhs: ᾱ̇ += ⟨self̄̇, rhs⟩ + ⟨self̄, rhṡ⟩, rhs̄̇ += alpha · self̄̇ + α̇ · self̄.
    fn scaled_add_reverse_tangent<'d, E: Dimension + 'static>(
        &self,
        alpha: T,
        rhs: &ArrayRef<T, E>,
        tape: &mut Tape,
        _self_dot: impl Direction<&'d Array<T, D>>,
        alpha_dot: impl Direction<T>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
        y_bar: (),
        y_bar_dot: (),
        mut self_bar: impl Slot<Array<T, D>>,
        alpha_bar: impl Slot<T>,
        rhs_bar: impl Slot<Array<T, E>>,
        self_bar_dot: impl Slot<Array<T, D>>,
        mut alpha_bar_dot: impl Slot<T>,
        mut rhs_bar_dot: impl Slot<Array<T, E>>,
    ) {
        if let Some(bar) = self_bar.get() {
            if let Some((bar_dot, rhs_dot)) = alpha_bar_dot.get().zip(rhs_dot.given()) {
                *bar_dot += inner(bar, rhs_dot);
            }
            if let Some((bar_dot, alpha_dot)) = rhs_bar_dot.get().zip(alpha_dot.given()) {
                spread(alpha_dot, bar, bar_dot);
            }
        }
        self.scaled_add_reverse(alpha, rhs, tape, y_bar, self_bar, alpha_bar, rhs_bar);
        self.scaled_add_reverse(
            alpha,
            rhs,
            tape,
            y_bar_dot,
            self_bar_dot,
            alpha_bar_dot,
            rhs_bar_dot,
        );
    }
    /// `assign_tangent`: nothing is kept.
    fn assign_forward_tangent<'d, E: Dimension + 'static>(
        &mut self,
        rhs: &ArrayRef<T, E>,
        _tape: &mut Tape,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
    ) -> ((), ()) {
        self.assign_tangent(rhs, self_dot, rhs_dot)
    }
    /// `assign_reverse`, of the cotangent and of its tangent.
    fn assign_reverse_tangent<'d, E: Dimension + 'static>(
        &self,
        rhs: &ArrayRef<T, E>,
        tape: &mut Tape,
        _self_dot: impl Direction<&'d Array<T, D>>,
        _rhs_dot: impl Direction<&'d Array<T, E>>,
        y_bar: (),
        y_bar_dot: (),
        self_bar: impl Slot<Array<T, D>>,
        rhs_bar: impl Slot<Array<T, E>>,
        self_bar_dot: impl Slot<Array<T, D>>,
        rhs_bar_dot: impl Slot<Array<T, E>>,
    ) {
        self.assign_reverse(rhs, tape, y_bar, self_bar, rhs_bar);
        self.assign_reverse(rhs, tape, y_bar_dot, self_bar_dot, rhs_bar_dot);
    }
    /// `fill_tangent`: nothing is kept.
    fn fill_forward_tangent<'d>(
        &mut self,
        x: T,
        _tape: &mut Tape,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        x_dot: impl Direction<T>,
    ) -> ((), ()) {
        self.fill_tangent(x, self_dot, x_dot)
    }
    /// `fill_reverse`, of the cotangent and of its tangent.
    fn fill_reverse_tangent<'d>(
        &self,
        x: T,
        tape: &mut Tape,
        _self_dot: impl Direction<&'d Array<T, D>>,
        _x_dot: impl Direction<T>,
        y_bar: (),
        y_bar_dot: (),
        self_bar: impl Slot<Array<T, D>>,
        x_bar: impl Slot<T>,
        self_bar_dot: impl Slot<Array<T, D>>,
        x_bar_dot: impl Slot<T>,
    ) {
        self.fill_reverse(x, tape, y_bar, self_bar, x_bar);
        self.fill_reverse(x, tape, y_bar_dot, self_bar_dot, x_bar_dot);
    }
}

impl<T: NdFloat + Real, D: Dimension + 'static> InPlace<T, D> for ArrayRef<T, D> {
    #[inline]
    fn scaled_add_forward<E: Dimension>(
        &mut self,
        alpha: T,
        rhs: &ArrayRef<T, E>,
        _tape: &mut Tape,
    ) {
        self.scaled_add(alpha, rhs);
    }
    #[inline]
    fn scaled_add_reverse<E: Dimension>(
        &self,
        alpha: T,
        rhs: &ArrayRef<T, E>,
        _tape: &mut Tape,
        (): (),
        mut self_bar: impl Slot<Array<T, D>>,
        mut alpha_bar: impl Slot<T>,
        mut rhs_bar: impl Slot<Array<T, E>>,
    ) {
        let Some(bar) = self_bar.get() else { return };
        if let Some(alpha_bar) = alpha_bar.get() {
            *alpha_bar += inner(bar, rhs);
        }
        if let Some(rhs_bar) = rhs_bar.get() {
            spread(alpha, bar, rhs_bar);
        }
    }
    #[inline]
    fn scaled_add_tangent<'d, E: Dimension + 'static>(
        &mut self,
        alpha: T,
        rhs: &ArrayRef<T, E>,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        alpha_dot: impl Direction<T>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
    ) -> ((), ()) {
        if let Some(dot) = self_dot.given() {
            if let Some(alpha_dot) = alpha_dot.given() {
                dot.scaled_add(alpha_dot, rhs);
            }
            if let Some(rhs_dot) = rhs_dot.given() {
                dot.scaled_add(alpha, rhs_dot);
            }
        }
        self.scaled_add(alpha, rhs);
        ((), ())
    }
    #[inline]
    fn assign_forward<E: Dimension>(&mut self, rhs: &ArrayRef<T, E>, _tape: &mut Tape) {
        self.assign(rhs);
    }
    #[inline]
    fn assign_reverse<E: Dimension>(
        &self,
        rhs: &ArrayRef<T, E>,
        _tape: &mut Tape,
        (): (),
        mut self_bar: impl Slot<Array<T, D>>,
        mut rhs_bar: impl Slot<Array<T, E>>,
    ) {
        let Some(bar) = self_bar.get() else { return };
        if let Some(rhs_bar) = rhs_bar.get() {
            *rhs_bar += &summed(Array::zeros(rhs.raw_dim()), bar.clone());
        }
        bar.fill(T::zero());
    }
    #[inline]
    fn assign_tangent<'d, E: Dimension + 'static>(
        &mut self,
        rhs: &ArrayRef<T, E>,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        rhs_dot: impl Direction<&'d Array<T, E>>,
    ) -> ((), ()) {
        if let Some(dot) = self_dot.given() {
            match rhs_dot.given() {
                Some(rhs_dot) => dot.assign(rhs_dot),
                None => dot.fill(T::zero()),
            }
        }
        self.assign(rhs);
        ((), ())
    }
    #[inline]
    fn fill_forward(&mut self, x: T, _tape: &mut Tape) {
        self.fill(x);
    }
    #[inline]
    fn fill_reverse(
        &self,
        _x: T,
        _tape: &mut Tape,
        (): (),
        mut self_bar: impl Slot<Array<T, D>>,
        mut x_bar: impl Slot<T>,
    ) {
        let Some(bar) = self_bar.get() else { return };
        if let Some(x_bar) = x_bar.get() {
            *x_bar += bar.sum();
        }
        bar.fill(T::zero());
    }
    #[inline]
    fn fill_tangent<'d>(
        &mut self,
        x: T,
        self_dot: impl Direction<&'d mut Array<T, D>>,
        x_dot: impl Direction<T>,
    ) -> ((), ()) {
        if let Some(dot) = self_dot.given() {
            dot.fill(x_dot.given().unwrap_or_else(T::zero));
        }
        self.fill(x);
        ((), ())
    }
}

/// ⟨bar, rhs⟩, where rhs stands repeated.
fn inner<T: NdFloat, D: Dimension, E: Dimension>(bar: &ArrayRef<T, D>, rhs: &ArrayRef<T, E>) -> T {
    Zip::from(bar)
        .and(repeated(rhs, &bar.raw_dim()))
        .fold(T::zero(), |sum, &bar, &rhs| sum + bar * rhs)
}

/// into += alpha · bar, summed over what stood repeated.
fn spread<T: NdFloat + Real, D: Dimension, E: Dimension>(
    alpha: T,
    bar: &Array<T, D>,
    into: &mut Array<T, E>,
) {
    let sum = summed(Array::zeros(into.raw_dim()), bar.clone());
    into.scaled_add(alpha, &sum);
}
