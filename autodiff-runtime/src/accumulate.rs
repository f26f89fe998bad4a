//! `into += from` between tangents of types that syntax does not know.

use alloc::boxed::Box;
use alloc::vec::Vec;

/// `self += from`. `()` swallows whatever is offered to it, and every tangent takes `()`: that is what makes integers and
/// `#[constant]` fields free.
#[diagnostic::on_unimplemented(
    message = "a derivative of type `{From}` cannot be added to one of type `{Self}`",
    label = "takes no `{From}`"
)]
pub trait Accumulate<From: ?Sized> {
    /// `self += from`.
    fn accumulate(&mut self, from: &From);
}

/// `into += from`.
#[inline]
pub fn accumulate<I: Accumulate<F> + ?Sized, F: ?Sized>(into: &mut I, from: &F) {
    into.accumulate(from);
}

impl<F: ?Sized> Accumulate<F> for () {
    #[inline(always)]
    fn accumulate(&mut self, _: &F) {}
}

macro_rules! scalar {
    ($($scalar:ident)*) => {$(
        impl Accumulate<$scalar> for $scalar {
            #[inline(always)]
            fn accumulate(&mut self, from: &$scalar) {
                *self += *from;
            }
        }
    )*};
}
scalar!(f32 f64);

macro_rules! nothing_from_unit {
    ($({$($generics:tt)*} $into:ty;)*) => {$(
        impl<$($generics)*> Accumulate<()> for $into {
            #[inline(always)]
            fn accumulate(&mut self, (): &()) {}
        }
    )*};
}
nothing_from_unit! {
    {} f32; {} f64; {T} [T]; {T} Vec<T>; {T, const N: usize} [T; N]; {T} Option<T>; {T: ?Sized} Box<T>;
}

/// Every sequence takes every sequence: which of them stands on either side is a matter of how the user holds the value.
macro_rules! sequence {
    ($({$($generics:tt)*} $into:ty, $from:ty;)*) => {$(
        impl<T: Accumulate<F>, F, $($generics)*> Accumulate<$from> for $into {
            #[inline]
            fn accumulate(&mut self, from: &$from) {
                assert_eq!(self.len(), from.len(), "derivatives of different lengths cannot be added");
                for (into, from) in self.iter_mut().zip(from) {
                    into.accumulate(from);
                }
            }
        }
    )*};
}
sequence! {
    {} [T], [F]; {} [T], Vec<F>; {const N: usize} [T], [F; N];
    {} Vec<T>, [F]; {} Vec<T>, Vec<F>; {const N: usize} Vec<T>, [F; N];
    {const N: usize} [T; N], [F]; {const N: usize} [T; N], Vec<F>; {const N: usize} [T; N], [F; N];
}

/// `None` is the zero of no particular shape, so it becomes whatever is added to it.
impl<T: Accumulate<T> + Clone> Accumulate<Option<T>> for Option<T> {
    #[inline]
    fn accumulate(&mut self, from: &Option<T>) {
        match (self, from) {
            (Some(into), Some(from)) => into.accumulate(from),
            (into @ None, Some(from)) => *into = Some(from.clone()),
            (_, None) => {}
        }
    }
}

impl<T: Accumulate<F> + ?Sized, F: ?Sized> Accumulate<Box<F>> for Box<T> {
    #[inline]
    fn accumulate(&mut self, from: &Box<F>) {
        (**self).accumulate(&**from);
    }
}
