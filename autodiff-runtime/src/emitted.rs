//! Small functions that emitted code is made of.

use crate::{Differentiable, Real, Slot, accumulate};
use core::borrow::BorrowMut;

/// The cotangent at a place, and zero in its place.
#[inline]
pub fn take<T: Differentiable<Tangent = T>>(bar: &mut T) -> T {
    let zero = bar.zero_tangent();
    core::mem::replace(bar, zero)
}

/// A sequence of scalars that can be taken and replaced by zeros.
pub trait TakeSized {
    /// The content; zeros of this length in its place.
    fn take_sized(&mut self, length: usize) -> Self;
}
impl<T: Real> TakeSized for crate::Vec<T> {
    #[inline]
    fn take_sized(&mut self, length: usize) -> Self {
        core::mem::replace(self, alloc::vec![crate::constant(0.0); length])
    }
}
impl<T: Real, const N: usize> TakeSized for [T; N] {
    #[inline]
    fn take_sized(&mut self, _: usize) -> Self {
        core::mem::replace(self, [crate::constant(0.0); N])
    }
}

impl<T: Real, const N: usize> TakeSized for crate::Vec<[T; N]> {
    #[inline]
    fn take_sized(&mut self, length: usize) -> Self {
        core::mem::replace(self, alloc::vec![[crate::constant(0.0); N]; length])
    }
}
impl<T: Real, const N: usize, const K: usize> TakeSized for [[T; N]; K] {
    #[inline]
    fn take_sized(&mut self, _: usize) -> Self {
        core::mem::replace(self, [[crate::constant(0.0); N]; K])
    }
}

/// The cotangent of a sequence of scalars, and zeros of the length that it had before a store.
#[inline]
pub fn take_sized<S: TakeSized>(bar: &mut S, length: usize) -> S {
    bar.take_sized(length)
}

/// The residuals that were kept last.
#[inline]
pub fn pop<T>(tape: &mut crate::Vec<T>) -> T {
    match tape.pop() {
        Some(kept) => kept,
        None => panic!("a tape was emptied before its loop was reversed"),
    }
}

/// The residuals that a branch kept.
#[inline]
pub fn kept<T>(slot: &mut Option<T>) -> T {
    match slot.take() {
        Some(kept) => kept,
        None => panic!("a branch was reversed that was not taken"),
    }
}

/// The derivative of a value that has arrived.
#[inline]
pub fn late<T>(slot: &mut Option<T>) -> &mut T {
    match slot {
        Some(derivative) => derivative,
        None => panic!("the derivative of a value was asked for that never arrived"),
    }
}

/// The seed of a reverse sweep.
#[inline(always)]
pub fn given<T>(seed: Option<T>) -> T {
    match seed {
        Some(seed) => seed,
        None => panic!("a reverse sweep ran without a cotangent of its result"),
    }
}

/// The value of a forward sweep.
#[inline(always)]
pub fn arrived<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        None => panic!("a forward sweep ended without a value"),
    }
}

/// An integer as a scalar.
#[inline(always)]
pub fn integer<T: Real>(value: i32) -> T {
    crate::constant(f64::from(value))
}

/// A scalar times an integer.
#[inline(always)]
pub fn scaled<T: Real>(count: i32, value: T) -> T {
    integer::<T>(count) * value
}

/// The caller's cotangent, or a zero of its own where the caller wants none.
#[inline(always)]
pub fn open<'s, T: ?Sized, S: Slot<T>, O: BorrowMut<T>>(
    slot: &'s mut S,
    own: &'s mut Option<O>,
    zero: impl FnOnce() -> O,
) -> &'s mut T {
    match slot.get() {
        Some(bar) => bar,
        None => own.insert(zero()).borrow_mut(),
    }
}

/// Whether the caller wants the cotangent.
#[inline(always)]
pub fn is_asked<T: ?Sized, S: Slot<T>>(_: &S) -> bool {
    S::WANTED
}

/// The caller's cotangent, or nothing where the caller wants none; then nothing is added to it. `zero` says of which type nothing is.
#[inline(always)]
pub fn open_if_asked<'s, T: ?Sized, S: Slot<T>, O: BorrowMut<T> + Default>(
    slot: &'s mut S,
    own: &'s mut Option<O>,
    _zero: impl FnOnce() -> O,
) -> &'s mut T {
    match slot.get() {
        Some(bar) => bar,
        None => own.insert(O::default()).borrow_mut(),
    }
}

/// Adds a local cotangent to the caller's.
#[inline(always)]
pub fn add<T: crate::Accumulate<T>, S: Slot<T>>(slot: &mut S, bar: T) {
    if let Some(into) = slot.get() {
        accumulate(into, &bar);
    }
}

/// The tangent of a field: zero, where the field is marked constant and its tangent is `()`.
#[inline]
pub fn dot_of<V: Differentiable, D: ?Sized>(value: &V, dot: &D) -> V::Tangent
where
    V::Tangent: crate::Accumulate<D>,
{
    let mut tangent = value.zero_tangent();
    accumulate(&mut tangent, dot);
    tangent
}

/// The sum of the tangents of a sequence: the cotangent of an element that was repeated.
pub fn total<S: AsRef<[T]> + ?Sized, T: Differentiable<Tangent = T> + Clone>(bars: &S) -> T {
    let mut parts = bars.as_ref().iter();
    let mut sum = match parts.next() {
        Some(first) => first.clone(),
        None => panic!("an empty repetition has no element to give a cotangent to"),
    };
    for part in parts {
        T::accumulate(&mut sum, part);
    }
    sum
}

/// The inner product of two derivatives, through their flat views.
pub fn inner<A: Differentiable + ?Sized, B: Differentiable + ?Sized>(left: &A, right: &B) -> f64 {
    left.to_flat()
        .iter()
        .zip(&right.to_flat())
        .map(|(left, right)| left * right)
        .sum()
}

/// Panics when a buffer has another length than its parameter.
#[inline]
#[track_caller]
pub fn check_length(function: &str, parameter: &str, length: usize, buffer: usize) {
    assert!(
        length == buffer,
        "{function}: the cotangent buffer of `{parameter}` has length {buffer}, but `{parameter}` has length {length}"
    );
}

/// Panics when a tangent has another length than its parameter.
#[inline]
#[track_caller]
pub fn check_tangent_length(function: &str, parameter: &str, length: usize, tangent: usize) {
    assert!(
        length == tangent,
        "{function}: the tangent of `{parameter}` has length {tangent}, but `{parameter}` has length {length}"
    );
}

/// What callers rely on of a companion: nothing, where it says nothing itself.
pub trait Facts {
    /// The arguments, as bits, whose whole slice is overwritten before any of it is read.
    const REPLACES: u64 = 0;
    /// The arguments, as bits, that are `&mut` slices: their lengths stay.
    const SLICES: u64 = 0;
}
impl<T: ?Sized> Facts for T {}
