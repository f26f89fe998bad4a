//! Operators between a dual number and an array of them, as ndarray has them between floats and their arrays.

use crate::{Dual, Real};
use core::ops::{Add, Div, Mul, Rem, Sub};
use ndarray::{Array, ArrayBase, Data, Dimension, NdFloat};

macro_rules! operator {
    ($($Operator:ident $method:ident;)*) => {$(
        impl<T: NdFloat + Real, D: Dimension> $Operator<Array<Dual<T>, D>> for Dual<T> {
            type Output = Array<Dual<T>, D>;
            #[inline]
            fn $method(self, rhs: Array<Dual<T>, D>) -> Array<Dual<T>, D> {
                rhs.mapv_into(|rhs| self.$method(rhs))
            }
        }
        impl<T: NdFloat + Real, S: Data<Elem = Dual<T>>, D: Dimension> $Operator<&ArrayBase<S, D>> for Dual<T> {
            type Output = Array<Dual<T>, D>;
            #[inline]
            fn $method(self, rhs: &ArrayBase<S, D>) -> Array<Dual<T>, D> {
                rhs.mapv(|rhs| self.$method(rhs))
            }
        }
    )*};
}
operator! { Add add; Sub sub; Mul mul; Div div; Rem rem; }
