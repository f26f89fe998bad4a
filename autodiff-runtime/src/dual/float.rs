//! A dual number as a `Float`: each function with its derivative, by the rules of the methods.

use super::Dual;
use crate::methods::*;
use crate::{Dot, Real};
use core::num::FpCategory;
use num_traits::{Float, FromPrimitive, Num, NumCast, One, ToPrimitive, Zero};

impl<T: Real + Float> Zero for Dual<T> {
    #[inline(always)]
    fn zero() -> Dual<T> {
        Dual::constant(T::zero())
    }
    #[inline(always)]
    fn is_zero(&self) -> bool {
        self.value.is_zero()
    }
}
impl<T: Real + Float> One for Dual<T> {
    #[inline(always)]
    fn one() -> Dual<T> {
        Dual::constant(T::one())
    }
}
impl<T: Real + Float> Num for Dual<T> {
    type FromStrRadixErr = T::FromStrRadixErr;
    fn from_str_radix(text: &str, radix: u32) -> Result<Dual<T>, T::FromStrRadixErr> {
        T::from_str_radix(text, radix).map(Dual::constant)
    }
}
impl<T: Real + Float> ToPrimitive for Dual<T> {
    fn to_i64(&self) -> Option<i64> {
        self.value.to_i64()
    }
    fn to_u64(&self) -> Option<u64> {
        self.value.to_u64()
    }
    fn to_f64(&self) -> Option<f64> {
        self.value.to_f64()
    }
}
impl<T: Real + Float> NumCast for Dual<T> {
    fn from<N: ToPrimitive>(number: N) -> Option<Dual<T>> {
        <T as NumCast>::from(number).map(Dual::constant)
    }
}
impl<T: Real + Float> FromPrimitive for Dual<T> {
    fn from_i64(number: i64) -> Option<Dual<T>> {
        <T as NumCast>::from(number).map(Dual::constant)
    }
    fn from_u64(number: u64) -> Option<Dual<T>> {
        <T as NumCast>::from(number).map(Dual::constant)
    }
    fn from_f64(number: f64) -> Option<Dual<T>> {
        <T as NumCast>::from(number).map(Dual::constant)
    }
}

macro_rules! constants {
    ($($name:ident)*) => {$(
        #[inline(always)]
        fn $name() -> Self {
            Dual::constant(T::$name())
        }
    )*};
}
macro_rules! tests {
    ($($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self) -> bool {
            self.value.$name()
        }
    )*};
}
macro_rules! functions {
    ($($name:ident $tangent:ident $(($other:ident))*;)*) => {$(
        #[inline(always)]
        fn $name(self $(, $other: Self)*) -> Self {
            let (value, dot) = self.value.$tangent($($other.value,)* Dot(self.dot) $(, Dot($other.dot))*);
            Dual { value, dot }
        }
    )*};
}

impl<T: Real + Float> Float for Dual<T> {
    constants! { nan infinity neg_infinity neg_zero min_value min_positive_value max_value epsilon }
    tests! { is_nan is_infinite is_finite is_normal is_sign_positive is_sign_negative is_subnormal }
    functions! {
        floor floor_tangent; ceil ceil_tangent; round round_tangent; trunc trunc_tangent; fract fract_tangent;
        abs abs_tangent; signum signum_tangent; copysign copysign_tangent (sign);
        recip recip_tangent; sqrt sqrt_tangent; cbrt cbrt_tangent; hypot hypot_tangent (other);
        powf powf_tangent (exponent); mul_add mul_add_tangent (a) (b);
        exp exp_tangent; exp2 exp2_tangent; exp_m1 exp_m1_tangent;
        ln ln_tangent; ln_1p ln_1p_tangent; log2 log2_tangent; log10 log10_tangent; log log_tangent (base);
        sin sin_tangent; cos cos_tangent; tan tan_tangent; asin asin_tangent; acos acos_tangent; atan atan_tangent;
        atan2 atan2_tangent (other); to_degrees to_degrees_tangent; to_radians to_radians_tangent;
        sinh sinh_tangent; cosh cosh_tangent; tanh tanh_tangent; asinh asinh_tangent; acosh acosh_tangent;
        atanh atanh_tangent; max max_tangent (other); min min_tangent (other);
        clamp clamp_tangent (low) (high);
    }
    #[inline(always)]
    fn powi(self, n: i32) -> Self {
        let (value, dot) = self.value.powi_tangent(n, Dot(self.dot), crate::Absent);
        Dual { value, dot }
    }
    #[inline(always)]
    fn sin_cos(self) -> (Self, Self) {
        let (value, dot) = self.value.sin_cos_tangent(Dot(self.dot));
        let pair = |value, dot| Dual { value, dot };
        (pair(value.0, dot.0), pair(value.1, dot.1))
    }
    fn abs_sub(self, other: Self) -> Self {
        if self <= other {
            Dual::constant(T::zero())
        } else {
            self - other
        }
    }
    fn classify(self) -> FpCategory {
        self.value.classify()
    }
    fn integer_decode(self) -> (u64, i16, i8) {
        self.value.integer_decode()
    }
}
