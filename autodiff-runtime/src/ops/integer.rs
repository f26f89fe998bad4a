//! Operators on integers, which carry no derivative.

use super::{Add, Div, Mul, Neg, Rem, Sub};

macro_rules! binary {
    ($($integer:ident)*) => {$(
        binary!($integer, $integer);
        binary!($integer, &$integer);
        binary!(&$integer, $integer);
        binary!(&$integer, &$integer);
    )*};
    ($left:ty, $right:ty) => {
        binary!($left, $right:
            Add add_vjp_left add_vjp_right add_jvp_left add_jvp_right,
            Sub sub_vjp_left sub_vjp_right sub_jvp_left sub_jvp_right,
            Mul mul_vjp_left mul_vjp_right mul_jvp_left mul_jvp_right,
            Div div_vjp_left div_vjp_right div_jvp_left div_jvp_right,
            Rem rem_vjp_left rem_vjp_right rem_jvp_left rem_jvp_right);
    };
    ($left:ty, $right:ty: $($Operator:ident $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident),*) => {$(
        impl $Operator<$right> for $left {
            #[inline(always)]
            fn $vjp_left(&self, _: &$right, (): &()) {}
            #[inline(always)]
            fn $vjp_right(&self, _: &$right, (): &()) {}
            #[inline(always)]
            fn $jvp_left(&self, _: &$right, (): &()) {}
            #[inline(always)]
            fn $jvp_right(&self, _: &$right, (): &()) {}
        }
    )*};
}
binary!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

macro_rules! unary {
    ($($integer:ty),*) => {$(
        impl Neg for $integer {
            #[inline(always)]
            fn neg_vjp(&self, (): &()) {}
            #[inline(always)]
            fn neg_jvp(&self, (): &()) {}
        }
    )*};
}
unary!(
    i8, i16, i32, i64, i128, isize, &i8, &i16, &i32, &i64, &i128, &isize
);
