//! Operators on floats, by value and by reference.

use super::{Add, Div, Mul, Neg, Rem, Sub};
use crate::{over, times};

macro_rules! binary {
    ($($scalar:ident)*) => {$(
        binary!($scalar: $scalar, $scalar);
        binary!($scalar: $scalar, &$scalar);
        binary!($scalar: &$scalar, $scalar);
        binary!($scalar: &$scalar, &$scalar);
    )*};
    ($scalar:ident: $left:ty, $right:ty) => {
        impl Add<$right> for $left {
            #[inline(always)]
            fn add_vjp_left(&self, _: &$right, y_bar: &$scalar) -> $scalar {
                *y_bar
            }
            #[inline(always)]
            fn add_vjp_right(&self, _: &$right, y_bar: &$scalar) -> $scalar {
                *y_bar
            }
            #[inline(always)]
            fn add_jvp_left(&self, _: &$right, self_dot: &$scalar) -> $scalar {
                *self_dot
            }
            #[inline(always)]
            fn add_jvp_right(&self, _: &$right, rhs_dot: &$scalar) -> $scalar {
                *rhs_dot
            }
        }
        impl Sub<$right> for $left {
            #[inline(always)]
            fn sub_vjp_left(&self, _: &$right, y_bar: &$scalar) -> $scalar {
                *y_bar
            }
            #[inline(always)]
            fn sub_vjp_right(&self, _: &$right, y_bar: &$scalar) -> $scalar {
                -*y_bar
            }
            #[inline(always)]
            fn sub_jvp_left(&self, _: &$right, self_dot: &$scalar) -> $scalar {
                *self_dot
            }
            #[inline(always)]
            fn sub_jvp_right(&self, _: &$right, rhs_dot: &$scalar) -> $scalar {
                -*rhs_dot
            }
        }
        impl Mul<$right> for $left {
            #[inline(always)]
            fn mul_vjp_left(&self, rhs: &$right, y_bar: &$scalar) -> $scalar {
                y_bar * *rhs
            }
            #[inline(always)]
            fn mul_vjp_right(&self, _: &$right, y_bar: &$scalar) -> $scalar {
                y_bar * *self
            }
            #[inline(always)]
            fn mul_jvp_left(&self, rhs: &$right, self_dot: &$scalar) -> $scalar {
                self_dot * *rhs
            }
            #[inline(always)]
            fn mul_jvp_right(&self, _: &$right, rhs_dot: &$scalar) -> $scalar {
                *self * rhs_dot
            }
        }
        // y = l / r: ∂y/∂l = 1 / r, ∂y/∂r = -(l / r) / r; both are singular at r = 0.
        impl Div<$right> for $left {
            #[inline(always)]
            fn div_vjp_left(&self, rhs: &$right, y_bar: &$scalar) -> $scalar {
                over(*y_bar, $scalar::clone(rhs))
            }
            #[inline(always)]
            fn div_vjp_right(&self, rhs: &$right, y_bar: &$scalar) -> $scalar {
                -times(*y_bar, *self / *rhs / *rhs)
            }
            #[inline(always)]
            fn div_jvp_left(&self, rhs: &$right, self_dot: &$scalar) -> $scalar {
                over(*self_dot, $scalar::clone(rhs))
            }
            #[inline(always)]
            fn div_jvp_right(&self, rhs: &$right, rhs_dot: &$scalar) -> $scalar {
                -times(*rhs_dot, *self / *rhs / *rhs)
            }
        }
        // y = l - trunc(l / r) r, and trunc is constant where it has a derivative.
        impl Rem<$right> for $left {
            #[inline(always)]
            fn rem_vjp_left(&self, _: &$right, y_bar: &$scalar) -> $scalar {
                *y_bar
            }
            #[inline(always)]
            fn rem_vjp_right(&self, rhs: &$right, y_bar: &$scalar) -> $scalar {
                -times(*y_bar, (*self / *rhs).trunc())
            }
            #[inline(always)]
            fn rem_jvp_left(&self, _: &$right, self_dot: &$scalar) -> $scalar {
                *self_dot
            }
            #[inline(always)]
            fn rem_jvp_right(&self, rhs: &$right, rhs_dot: &$scalar) -> $scalar {
                -times(*rhs_dot, (*self / *rhs).trunc())
            }
        }
    };
}
binary!(f32 f64);

macro_rules! unary {
    ($($scalar:ident for $x:ty;)*) => {$(
        impl Neg for $x {
            #[inline(always)]
            fn neg_vjp(&self, y_bar: &$scalar) -> $scalar {
                -*y_bar
            }
            #[inline(always)]
            fn neg_jvp(&self, self_dot: &$scalar) -> $scalar {
                -*self_dot
            }
        }
    )*};
}
unary! { f32 for f32; f32 for &f32; f64 for f64; f64 for &f64; }
