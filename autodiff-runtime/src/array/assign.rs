//! In-place operators on arrays, and negation.

use super::broadcast::{repeated, summed};
use crate::{Accumulate, Differentiable, Dual, Real, Tangent, ops};
use ndarray::{Array, ArrayBase, Data, DataMut, Dimension, NdFloat, Zip};

macro_rules! assign {
    ($($Operator:ident $vjp:ident $jvp:ident $(($kept:ident $from:ident))?;)*) => {$(
        impl<'a, A, S, R, D, E> ops::$Operator<&'a ArrayBase<R, E>> for ArrayBase<S, D>
        where
            A: ops::$Operator + Clone,
            S: DataMut<Elem = A>,
            R: Data<Elem = A>,
            D: Dimension,
            E: Dimension,
            ArrayBase<S, D>: Differentiable<Tangent = Array<A::Tangent, D>>,
            ArrayBase<R, E>: Differentiable<Tangent = Array<A::Tangent, E>>,
        {
            $(
                type Kept = Array<A::Kept, D>;
                #[inline]
                fn $kept(&self) -> Self::Kept {
                    self.map(ops::$Operator::$kept)
                }
                #[inline]
                fn $from(before: &Self::Kept, rhs: &&'a ArrayBase<R, E>, self_bar: &mut Self::Tangent) -> Array<A::Tangent, E> {
                    let r = repeated(rhs, &before.raw_dim());
                    let whole = Zip::from(before).and(r).and(self_bar).map_collect(|before, r, bar| A::$from(before, r, bar));
                    summed(rhs.zero_tangent(), whole)
                }
            )?
            #[inline]
            fn $vjp(&self, rhs: &&'a ArrayBase<R, E>, self_bar: &mut Self::Tangent) -> Array<A::Tangent, E> {
                let r = repeated(rhs, &self.raw_dim());
                let whole = Zip::from(&**self).and(r).and(self_bar).map_collect(|before, r, bar| ops::$vjp(before, r, bar));
                summed(rhs.zero_tangent(), whole)
            }
            #[inline]
            fn $jvp(&self, rhs: &&'a ArrayBase<R, E>, self_dot: &mut Self::Tangent, rhs_dot: &Array<A::Tangent, E>) {
                let (r, r_dot) = (repeated(rhs, &self.raw_dim()), repeated(rhs_dot, &self.raw_dim()));
                Zip::from(&**self).and(r).and(self_dot).and(r_dot).for_each(|before, r, dot, r_dot| ops::$jvp(before, r, dot, r_dot));
            }
        }
        // the rule above on dual numbers: they own what the right side refers to
        impl<T: NdFloat + Real, D: Dimension, E: Dimension> ops::$Operator<Array<Dual<T>, E>> for Array<Dual<T>, D> {
            $(
                type Kept = Array<<Dual<T> as ops::$Operator>::Kept, D>;
                #[inline]
                fn $kept(&self) -> Self::Kept {
                    self.map(<Dual<T> as ops::$Operator>::$kept)
                }
                #[inline]
                fn $from(before: &Self::Kept, rhs: &Array<Dual<T>, E>, self_bar: &mut Self) -> Array<Dual<T>, E> {
                    <Self as ops::$Operator<&Array<Dual<T>, E>>>::$from(before, &rhs, self_bar)
                }
            )?
            #[inline]
            fn $vjp(&self, rhs: &Array<Dual<T>, E>, self_bar: &mut Self) -> Array<Dual<T>, E> {
                ops::$vjp(self, &rhs, self_bar)
            }
            #[inline]
            fn $jvp(&self, rhs: &Array<Dual<T>, E>, self_dot: &mut Self, rhs_dot: &Array<Dual<T>, E>) {
                ops::$jvp(self, &rhs, self_dot, rhs_dot);
            }
        }
        assign! {
            @scalars $Operator $vjp $jvp $(($kept $from))?:
            {} f32; {} f64; {} u8; {} u16; {} u32; {} u64; {} u128; {} usize; {} i8; {} i16; {} i32; {} i64; {} i128; {} isize;
            {T: NdFloat + Real,} Dual<T>;
        }
    )*};
    (@scalars $Operator:ident $vjp:ident $jvp:ident: $($generics:tt $scalar:ty;)*) => {$(
        assign! { @scalar $Operator $vjp $jvp: $generics $scalar }
    )*};
    (@scalars $Operator:ident $vjp:ident $jvp:ident ($kept:ident $from:ident): $($generics:tt $scalar:ty;)*) => {$(
        assign! { @scalar $Operator $vjp $jvp ($kept $from): $generics $scalar }
    )*};
    (@scalar $Operator:ident $vjp:ident $jvp:ident $(($kept:ident $from:ident))?: {$($generics:tt)*} $scalar:ty) => {
        impl<$($generics)* S, D> ops::$Operator<$scalar> for ArrayBase<S, D>
        where
            S: DataMut<Elem = $scalar>,
            D: Dimension,
            ArrayBase<S, D>: Differentiable<Tangent = Array<Tangent<$scalar>, D>>,
        {
            $(
                type Kept = ();
                #[inline]
                fn $kept(&self) {}
                #[inline]
                fn $from((): &(), rhs: &$scalar, self_bar: &mut Self::Tangent) -> Tangent<$scalar> {
                    let mut sum = rhs.zero_tangent();
                    self_bar.iter_mut().for_each(|bar| sum.accumulate(&<$scalar as ops::$Operator>::$from(&(), rhs, bar)));
                    sum
                }
            )?
            #[inline]
            fn $vjp(&self, rhs: &$scalar, self_bar: &mut Self::Tangent) -> Tangent<$scalar> {
                let mut sum = rhs.zero_tangent();
                Zip::from(&**self).and(self_bar).for_each(|before, bar| sum.accumulate(&ops::$vjp(before, rhs, bar)));
                sum
            }
            #[inline]
            fn $jvp(&self, rhs: &$scalar, self_dot: &mut Self::Tangent, rhs_dot: &Tangent<$scalar>) {
                Zip::from(&**self).and(self_dot).for_each(|before, dot| ops::$jvp(before, rhs, dot, rhs_dot));
            }
        }
    };
}
assign! {
    AddAssign add_assign_vjp add_assign_jvp (add_assign_kept add_assign_from);
    SubAssign sub_assign_vjp sub_assign_jvp (sub_assign_kept sub_assign_from);
    MulAssign mul_assign_vjp mul_assign_jvp;
    DivAssign div_assign_vjp div_assign_jvp;
    RemAssign rem_assign_vjp rem_assign_jvp;
}

impl<A: ops::Neg + core::ops::Neg<Output = A> + Clone, D: Dimension> ops::Neg for Array<A, D> {
    #[inline]
    fn neg_vjp(&self, y_bar: &Array<A::Tangent, D>) -> Self::Tangent {
        Zip::from(&**self).and(y_bar).map_collect(ops::neg_vjp)
    }
    #[inline]
    fn neg_jvp(&self, self_dot: &Self::Tangent) -> Array<A::Tangent, D> {
        Zip::from(&**self).and(self_dot).map_collect(ops::neg_jvp)
    }
}
impl<'a, A, S, D> ops::Neg for &'a ArrayBase<S, D>
where
    A: ops::Neg + core::ops::Neg<Output = A>,
    &'a A: core::ops::Neg<Output = A>,
    S: Data<Elem = A>,
    D: Dimension,
    ArrayBase<S, D>: Differentiable<Tangent = Array<A::Tangent, D>>,
{
    #[inline]
    fn neg_vjp(&self, y_bar: &Array<A::Tangent, D>) -> Self::Tangent {
        Zip::from(&***self).and(y_bar).map_collect(ops::neg_vjp)
    }
    #[inline]
    fn neg_jvp(&self, self_dot: &Self::Tangent) -> Array<A::Tangent, D> {
        Zip::from(&***self).and(self_dot).map_collect(ops::neg_jvp)
    }
}
