//! Zeros of derivatives with several lanes.

use crate::{Differentiable, Real, Vec};

/// A value whose derivative can have lanes: `[T; N]` for each scalar.
pub trait Lanes<const N: usize> {
    /// The derivative with lanes.
    type Lanes;
    /// The zero, of the shape of `self`.
    fn zero_lanes(&self) -> Self::Lanes;
    /// The zeros of an array. Those of numbers are written in place: LLVM copies what `from_fn` makes of large parts.
    #[inline(always)]
    fn zero_row<const K: usize>(row: &[Self; K]) -> [Self::Lanes; K]
    where
        Self: Sized,
    {
        core::array::from_fn(|at| row[at].zero_lanes())
    }
    /// The zeros of an array of arrays.
    #[inline(always)]
    fn zero_rows<const J: usize, const K: usize>(rows: &[[Self; J]; K]) -> [[Self::Lanes; J]; K]
    where
        Self: Sized,
    {
        core::array::from_fn(|at| Self::zero_row(&rows[at]))
    }
}

/// How many lanes a half is to run, where no derivative shows it.
#[derive(Clone, Copy, Debug)]
pub struct Count<const N: usize>;

/// The zero with `N` lanes, of the shape of `value`.
#[inline]
pub fn zero_lanes<V: Lanes<N> + ?Sized, const N: usize>(value: &V) -> V::Lanes {
    value.zero_lanes()
}

/// A value of an unknown type, whose derivative is to have lanes.
#[derive(Debug)]
pub struct LanesOf<'v, V: ?Sized, const N: usize>(pub &'v V);

/// Of what is made of scalars; this method is found first.
impl<V: Lanes<N> + ?Sized, const N: usize> LanesOf<'_, V, N> {
    /// The zero with lanes.
    #[inline]
    pub fn zero_lanes(&self) -> V::Lanes {
        self.0.zero_lanes()
    }
}

/// Of all else: a tangent for each lane.
pub trait Apart<const N: usize> {
    /// The derivative with lanes.
    type Lanes;
    /// The zero with lanes.
    fn zero_lanes(&self) -> Self::Lanes;
}
impl<V: Differentiable, const N: usize> Apart<N> for LanesOf<'_, V, N> {
    type Lanes = [V::Tangent; N];
    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        core::array::from_fn(|_| crate::zero_like(self.0))
    }
}

impl<T: Real, const N: usize> Lanes<N> for T {
    type Lanes = [T; N];
    #[inline(always)]
    fn zero_lanes(&self) -> [T; N] {
        [crate::constant(0.0); N]
    }
    #[inline(always)]
    fn zero_row<const K: usize>(_: &[T; K]) -> [[T; N]; K] {
        [[crate::constant(0.0); N]; K]
    }
    #[inline(always)]
    fn zero_rows<const J: usize, const K: usize>(_: &[[T; J]; K]) -> [[[T; N]; J]; K] {
        [[[crate::constant(0.0); N]; J]; K]
    }
}
impl<V: Lanes<N>, const N: usize> Lanes<N> for [V] {
    type Lanes = Vec<V::Lanes>;
    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        self.iter().map(V::zero_lanes).collect()
    }
}
impl<V: Lanes<N>, const N: usize> Lanes<N> for Vec<V> {
    type Lanes = Vec<V::Lanes>;
    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        self.iter().map(V::zero_lanes).collect()
    }
}
impl<V: Lanes<N>, const N: usize, const K: usize> Lanes<N> for [V; K] {
    type Lanes = [V::Lanes; K];
    #[inline(always)]
    fn zero_lanes(&self) -> Self::Lanes {
        V::zero_row(self)
    }
    #[inline(always)]
    fn zero_row<const J: usize>(row: &[[V; K]; J]) -> [Self::Lanes; J] {
        V::zero_rows(row)
    }
}
/// Of a value that has not arrived yet there is no derivative.
impl<V: Lanes<N>, const N: usize> Lanes<N> for Option<V> {
    type Lanes = Option<V::Lanes>;
    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        self.as_ref().map(V::zero_lanes)
    }
}
macro_rules! constant {
    ($($constant:ty)*) => {$(
        impl<const N: usize> Lanes<N> for $constant {
            type Lanes = ();
            #[inline(always)]
            fn zero_lanes(&self) {}
        }
    )*};
}
constant!(() u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char);

macro_rules! tuple {
    ($($V:ident $at:tt)*) => {
        impl<$($V: Lanes<N>,)* const N: usize> Lanes<N> for ($($V,)*) {
            type Lanes = ($($V::Lanes,)*);
            #[inline]
            fn zero_lanes(&self) -> Self::Lanes {
                ($(self.$at.zero_lanes(),)*)
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0 B 1);
tuple!(A 0 B 1 C 2);
tuple!(A 0 B 1 C 2 D 3);
tuple!(A 0 B 1 C 2 D 3 E 4);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
