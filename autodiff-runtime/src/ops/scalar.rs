//! Operators on floats, by value and by reference.

/// The rules of the binary operators between two forms of a scalar.
macro_rules! scalar_rules {
    ($({$($generics:tt)*} $scalar:ty: $left:ty, $right:ty;)*) => {$(
        impl<$($generics)*> $crate::ops::Add<$right> for $left {
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
        impl<$($generics)*> $crate::ops::Sub<$right> for $left {
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
        impl<$($generics)*> $crate::ops::Mul<$right> for $left {
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
        impl<$($generics)*> $crate::ops::Div<$right> for $left {
            #[inline(always)]
            fn div_vjp_left(&self, rhs: &$right, y_bar: &$scalar) -> $scalar {
                $crate::over(*y_bar, <$scalar>::clone(rhs))
            }
            #[inline(always)]
            fn div_vjp_right(&self, rhs: &$right, y_bar: &$scalar) -> $scalar {
                -$crate::times(*y_bar, *self / *rhs / *rhs)
            }
            #[inline(always)]
            fn div_jvp_left(&self, rhs: &$right, self_dot: &$scalar) -> $scalar {
                $crate::over(*self_dot, <$scalar>::clone(rhs))
            }
            #[inline(always)]
            fn div_jvp_right(&self, rhs: &$right, rhs_dot: &$scalar) -> $scalar {
                -$crate::times(*rhs_dot, *self / *rhs / *rhs)
            }
        }
        // y = l - trunc(l / r) r, and trunc is constant where it has a derivative.
        impl<$($generics)*> $crate::ops::Rem<$right> for $left {
            #[inline(always)]
            fn rem_vjp_left(&self, _: &$right, y_bar: &$scalar) -> $scalar {
                *y_bar
            }
            #[inline(always)]
            fn rem_vjp_right(&self, rhs: &$right, y_bar: &$scalar) -> $scalar {
                -$crate::times(*y_bar, num_traits::Float::trunc(*self / *rhs))
            }
            #[inline(always)]
            fn rem_jvp_left(&self, _: &$right, self_dot: &$scalar) -> $scalar {
                *self_dot
            }
            #[inline(always)]
            fn rem_jvp_right(&self, rhs: &$right, rhs_dot: &$scalar) -> $scalar {
                -$crate::times(*rhs_dot, num_traits::Float::trunc(*self / *rhs))
            }
        }
    )*};
}
pub(crate) use scalar_rules;

/// The rule of the negation of one form of a scalar.
macro_rules! scalar_negations {
    ($({$($generics:tt)*} $scalar:ty: $x:ty;)*) => {$(
        impl<$($generics)*> $crate::ops::Neg for $x {
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
pub(crate) use scalar_negations;

scalar_rules! {
    {} f32: f32, f32; {} f32: f32, &f32; {} f32: &f32, f32; {} f32: &f32, &f32;
    {} f64: f64, f64; {} f64: f64, &f64; {} f64: &f64, f64; {} f64: &f64, &f64;
}
scalar_negations! { {} f32: f32; {} f32: &f32; {} f64: f64; {} f64: &f64; }
