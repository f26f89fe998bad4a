//! A dual number as a scalar of the runtime: its own tangent type, with the strong zeros of both of its parts.

use super::Dual;
use crate::{Accumulate, Cotangent, Differentiable, Outcome, Real, Scalar, constant, over, times};
use alloc::vec::Vec;
use core::fmt::{Display, Formatter, LowerExp, Result, UpperExp};
use num_traits::Float;

impl<T: Real + Float> Real for Dual<T> {
    #[inline(always)]
    fn __from_f64(value: f64) -> Dual<T> {
        Dual::constant(constant(value))
    }
    fn __to_f64(self) -> f64 {
        unreachable!("a number that was converted to a dual number is dual itself")
    }
    // (d p)˙ = ḋ p + d ṗ, each with its own strong zero
    #[inline(always)]
    fn __times(self, partial: Dual<T>) -> Dual<T> {
        Dual {
            value: times(self.value, partial.value),
            dot: times(self.dot, partial.value) + times(self.value, partial.dot),
        }
    }
    // (d / q)˙ = ḋ / q - (d / q) q̇ / q
    #[inline(always)]
    fn __over(self, divisor: Dual<T>) -> Dual<T> {
        let value = over(self.value, divisor.value);
        Dual {
            value,
            dot: over(self.dot, divisor.value) - over(times(value, divisor.dot), divisor.value),
        }
    }
}

impl<T> Cotangent for Dual<T> {}

impl<T: Real + Float> Differentiable for Dual<T> {
    type Tangent = Dual<T>;
    #[inline(always)]
    fn zero_tangent(&self) -> Dual<T> {
        Dual::constant(T::zero())
    }
    #[inline]
    fn scale(tangent: &mut Dual<T>, factor: f64) {
        T::scale(&mut tangent.value, factor);
        T::scale(&mut tangent.dot, factor);
    }
    #[inline]
    fn move_by(&mut self, tangent: &Dual<T>, step: f64) {
        self.value.move_by(&tangent.value, step);
        self.dot.move_by(&tangent.dot, step);
    }
    #[inline]
    fn flat_len(&self) -> usize {
        2
    }
    #[inline]
    fn write_flat(&self, into: &mut Vec<f64>) {
        self.value.write_flat(into);
        self.dot.write_flat(into);
    }
    #[inline]
    fn read_flat(&mut self, flat: &mut &[f64]) {
        self.value.read_flat(flat);
        self.dot.read_flat(flat);
    }
}

impl<T: Accumulate<T>> Accumulate<Dual<T>> for Dual<T> {
    #[inline(always)]
    fn accumulate(&mut self, from: &Dual<T>) {
        self.value.accumulate(&from.value);
        self.dot.accumulate(&from.dot);
    }
}
impl<T> Accumulate<()> for Dual<T> {
    #[inline(always)]
    fn accumulate(&mut self, (): &()) {}
}

impl<T: Real + Float> Scalar for Dual<T> {
    #[inline(always)]
    fn one_like(&self) -> Dual<T> {
        Dual::constant(T::one())
    }
}

impl<T> Outcome for Dual<T> {
    type Value = Dual<T>;
    type With<With> = With;
    #[inline(always)]
    fn with<With>(self, replace: impl FnOnce(Dual<T>) -> With) -> With {
        replace(self)
    }
    #[inline(always)]
    fn arrived(&self) -> bool {
        true
    }
}

macro_rules! shown {
    ($($Format:ident)*) => {$(
        impl<T: $Format> $Format for Dual<T> {
            fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
                $Format::fmt(&self.value, formatter)
            }
        }
    )*};
}
shown!(Display LowerExp UpperExp);

#[cfg(feature = "ndarray_v0_17")]
impl<T: Copy + 'static> ndarray::ScalarOperand for Dual<T> {}
#[cfg(feature = "ndarray_v0_17")]
impl<T: ndarray::NdFloat + Real> ndarray::NdFloat for Dual<T> {}
