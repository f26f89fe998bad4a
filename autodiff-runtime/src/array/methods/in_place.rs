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
            let sum = Zip::from(&*bar)
                .and(repeated(rhs, &bar.raw_dim()))
                .fold(T::zero(), |sum, &bar, &rhs| sum + bar * rhs);
            *alpha_bar += sum;
        }
        if let Some(rhs_bar) = rhs_bar.get() {
            rhs_bar.scaled_add(alpha, &summed(Array::zeros(rhs.raw_dim()), bar.clone()));
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
