//! What never carries a derivative: its tangent is `()`.

use crate::Differentiable;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

/// Stands for a `#[constant]` field in the type of a tangent: `<Constant<T> as Differentiable>::Tangent` is `()`, and the
/// parameters of `T` count as used.
pub struct Constant<T: ?Sized>(PhantomData<T>);

macro_rules! constant {
    ($({$($generics:tt)*} $constant:ty;)*) => {$(
        impl<$($generics)*> Differentiable for $constant {
            type Tangent = ();
            #[inline(always)]
            fn zero_tangent(&self) {}
            #[inline(always)]
            fn scale(_: &mut (), _: f64) {}
            #[inline(always)]
            fn move_by(&mut self, _: &(), _: f64) {}
            #[inline(always)]
            fn flat_len(&self) -> usize {
                0
            }
            #[inline(always)]
            fn write_flat(&self, _: &mut Vec<f64>) {}
            #[inline(always)]
            fn read_flat(&mut self, _: &mut &[f64]) {}
        }
    )*};
}
constant! {
    {} (); {} bool; {} char; {} str; {} String;
    {} u8; {} u16; {} u32; {} u64; {} u128; {} usize;
    {} i8; {} i16; {} i32; {} i64; {} i128; {} isize;
    {} core::cmp::Ordering; {} core::time::Duration;
    {T: ?Sized} PhantomData<T>;
    {T: ?Sized} Constant<T>;
    {} RangeFull;
    // Of constants only: a range of floats would lose its derivative without a word.
    {T: Differentiable<Tangent = ()>} Range<T>;
    {T: Differentiable<Tangent = ()>} RangeFrom<T>;
    {T: Differentiable<Tangent = ()>} RangeInclusive<T>;
    {T: Differentiable<Tangent = ()>} RangeTo<T>;
    {T: Differentiable<Tangent = ()>} RangeToInclusive<T>;
}
