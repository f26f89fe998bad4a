//! Operators between arrays, and between arrays and scalars, from the rules of their elements.

use super::broadcast::{joint_shape, repeated, summed};
use crate::{Accumulate, Differentiable, Dual, Real, Tangent, ops};
use ndarray::{Array, ArrayBase, Data, DimMax, Dimension, NdFloat, Zip};

/// The mixes of ownership for which ndarray has operators; each is an `impl` of the runtime's rule.
macro_rules! binary {
    ($($Operator:ident $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident;)*) => {$(
        binary! {
            @impl $Operator $vjp_left $vjp_right $jvp_left $jvp_right
            {A, B, S: Data<Elem = B>, D: Dimension + DimMax<E>, E: Dimension,}
            (Array<A, D>) (ArrayBase<S, E>) A A B D E <D as DimMax<E>>::Output
        }
        binary! {
            @impl $Operator $vjp_left $vjp_right $jvp_left $jvp_right
            {'a, A, B, S: Data<Elem = B>, D: Dimension + DimMax<E>, E: Dimension,}
            (Array<A, D>) (&'a ArrayBase<S, E>) A A B D E <D as DimMax<E>>::Output
        }
        binary! {
            @impl $Operator $vjp_left $vjp_right $jvp_left $jvp_right
            {'a, A, B, S: Data<Elem = A>, D: Dimension, E: Dimension + DimMax<D>,}
            (&'a ArrayBase<S, D>) (Array<B, E>) B A B D E <E as DimMax<D>>::Output
        }
        binary! {
            @impl $Operator $vjp_left $vjp_right $jvp_left $jvp_right
            {'a, A, B, S: Data<Elem = A>, R: Data<Elem = B>, D: Dimension + DimMax<E>, E: Dimension,}
            (&'a ArrayBase<S, D>) (&'a ArrayBase<R, E>) A A B D E <D as DimMax<E>>::Output
        }
        binary! {
            @scalars $Operator $vjp_left $vjp_right $jvp_left $jvp_right:
            {} f32; {} f64; {} u8; {} u16; {} u32; {} u64; {} u128; {} usize; {} i8; {} i16; {} i32; {} i64; {} i128; {} isize;
            {T: NdFloat + Real} Dual<T>;
        }
    )*};
    (
        @impl $Operator:ident $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident {$($generics:tt)*}
        ($L:ty) ($R:ty) $Y:ident $A:ident $B:ident $D:ident $E:ident $F:ty
    ) => {
        impl<$($generics)*> ops::$Operator<$R> for $L
        where
            $L: Differentiable<Tangent = Array<$A::Tangent, $D>>,
            $R: Differentiable<Tangent = Array<$B::Tangent, $E>>,
            $A: ops::$Operator<$B> + core::ops::$Operator<$B, Output = $Y> + Clone,
            $B: Differentiable + Clone,
        {
            #[inline]
            fn $vjp_left(&self, rhs: &$R, y_bar: &Array<Tangent<$Y>, $F>) -> Self::Tangent {
                let shape = y_bar.raw_dim();
                let (l, r) = (repeated(self, &shape), repeated(rhs, &shape));
                summed(self.zero_tangent(), Zip::from(l).and(r).and(y_bar).map_collect(|l, r, y_bar| ops::$vjp_left(l, r, y_bar)))
            }
            #[inline]
            fn $vjp_right(&self, rhs: &$R, y_bar: &Array<Tangent<$Y>, $F>) -> <$R as Differentiable>::Tangent {
                let shape = y_bar.raw_dim();
                let (l, r) = (repeated(self, &shape), repeated(rhs, &shape));
                summed(rhs.zero_tangent(), Zip::from(l).and(r).and(y_bar).map_collect(|l, r, y_bar| ops::$vjp_right(l, r, y_bar)))
            }
            #[inline]
            fn $jvp_left(&self, rhs: &$R, self_dot: &Self::Tangent) -> Array<Tangent<$Y>, $F> {
                let shape: $F = joint_shape(self.shape(), rhs.shape());
                let (l, r, dot) = (repeated(self, &shape), repeated(rhs, &shape), repeated(self_dot, &shape));
                Zip::from(l).and(r).and(dot).map_collect(|l, r, dot| ops::$jvp_left(l, r, dot))
            }
            #[inline]
            fn $jvp_right(&self, rhs: &$R, rhs_dot: &<$R as Differentiable>::Tangent) -> Array<Tangent<$Y>, $F> {
                let shape: $F = joint_shape(self.shape(), rhs.shape());
                let (l, r, dot) = (repeated(self, &shape), repeated(rhs, &shape), repeated(rhs_dot, &shape));
                Zip::from(l).and(r).and(dot).map_collect(|l, r, dot| ops::$jvp_right(l, r, dot))
            }
        }
    };
    (@scalars $Operator:ident $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident: $($generics:tt $scalar:ty;)*) => {$(
        binary! { @right $Operator $vjp_left $vjp_right $jvp_left $jvp_right ($scalar) $generics {A, D: Dimension,} (Array<A, D>) }
        binary! { @right $Operator $vjp_left $vjp_right $jvp_left $jvp_right ($scalar) $generics {'a, A, S: Data<Elem = A>, D: Dimension,} (&'a ArrayBase<S, D>) }
        binary! { @left $Operator $vjp_left $vjp_right $jvp_left $jvp_right ($scalar) $generics {D: Dimension,} (Array<$scalar, D>) }
        binary! { @left $Operator $vjp_left $vjp_right $jvp_left $jvp_right ($scalar) $generics {'a, S: Data<Elem = $scalar>, D: Dimension,} (&'a ArrayBase<S, D>) }
    )*};
    (
        @right $Operator:ident $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident
        ($scalar:ty) {$($of_scalar:tt)*} {$($generics:tt)*} ($L:ty)
    ) => {
        impl<$($generics)* $($of_scalar)*> ops::$Operator<$scalar> for $L
        where
            $L: Differentiable<Tangent = Array<A::Tangent, D>>,
            A: ops::$Operator<$scalar> + core::ops::$Operator<$scalar, Output = A> + Clone,
        {
            #[inline]
            fn $vjp_left(&self, rhs: &$scalar, y_bar: &Array<A::Tangent, D>) -> Self::Tangent {
                super::shape::same("an operator", "the result's cotangent", y_bar, "the array", self);
                Zip::from(&**self).and(y_bar).map_collect(|l, y_bar| ops::$vjp_left(l, rhs, y_bar))
            }
            #[inline]
            fn $vjp_right(&self, rhs: &$scalar, y_bar: &Array<A::Tangent, D>) -> Tangent<$scalar> {
                super::shape::same("an operator", "the result's cotangent", y_bar, "the array", self);
                Zip::from(&**self).and(y_bar).fold(rhs.zero_tangent(), |mut sum, l, y_bar| {
                    sum.accumulate(&ops::$vjp_right(l, rhs, y_bar));
                    sum
                })
            }
            #[inline]
            fn $jvp_left(&self, rhs: &$scalar, self_dot: &Self::Tangent) -> Array<A::Tangent, D> {
                Zip::from(&**self).and(self_dot).map_collect(|l, dot| ops::$jvp_left(l, rhs, dot))
            }
            #[inline]
            fn $jvp_right(&self, rhs: &$scalar, rhs_dot: &Tangent<$scalar>) -> Array<A::Tangent, D> {
                self.map(|l| ops::$jvp_right(l, rhs, rhs_dot))
            }
        }
    };
    (
        @left $Operator:ident $vjp_left:ident $vjp_right:ident $jvp_left:ident $jvp_right:ident
        ($scalar:ty) {$($of_scalar:tt)*} {$($generics:tt)*} ($R:ty)
    ) => {
        impl<$($generics)* $($of_scalar)*> ops::$Operator<$R> for $scalar
        where
            $R: Differentiable<Tangent = Array<Tangent<$scalar>, D>>,
        {
            #[inline]
            fn $vjp_left(&self, rhs: &$R, y_bar: &Array<Tangent<$scalar>, D>) -> Tangent<$scalar> {
                super::shape::same("an operator", "the result's cotangent", y_bar, "the array", rhs);
                Zip::from(&**rhs).and(y_bar).fold(self.zero_tangent(), |mut sum, r, y_bar| {
                    sum.accumulate(&ops::$vjp_left(self, r, y_bar));
                    sum
                })
            }
            #[inline]
            fn $vjp_right(&self, rhs: &$R, y_bar: &Array<Tangent<$scalar>, D>) -> Array<Tangent<$scalar>, D> {
                super::shape::same("an operator", "the result's cotangent", y_bar, "the array", rhs);
                Zip::from(&**rhs).and(y_bar).map_collect(|r, y_bar| ops::$vjp_right(self, r, y_bar))
            }
            #[inline]
            fn $jvp_left(&self, rhs: &$R, self_dot: &Tangent<$scalar>) -> Array<Tangent<$scalar>, D> {
                rhs.map(|r| ops::$jvp_left(self, r, self_dot))
            }
            #[inline]
            fn $jvp_right(&self, rhs: &$R, rhs_dot: &Array<Tangent<$scalar>, D>) -> Array<Tangent<$scalar>, D> {
                Zip::from(&**rhs).and(rhs_dot).map_collect(|r, dot| ops::$jvp_right(self, r, dot))
            }
        }
    };
}
binary! {
    Add add_vjp_left add_vjp_right add_jvp_left add_jvp_right;
    Sub sub_vjp_left sub_vjp_right sub_jvp_left sub_jvp_right;
    Mul mul_vjp_left mul_vjp_right mul_jvp_left mul_jvp_right;
    Div div_vjp_left div_vjp_right div_jvp_left div_jvp_right;
    Rem rem_vjp_left rem_vjp_right rem_jvp_left rem_jvp_right;
}
