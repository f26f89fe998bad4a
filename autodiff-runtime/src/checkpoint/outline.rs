//! Outlines: what a checkpoint keeps of a sequence that its region overwrites before it reads it. Lengths take no room.

use super::State;
use crate::Real;
use crate::residuals::Heap;
use alloc::vec::Vec;

/// A value that can be made again from lengths, with other content.
pub trait Outlined: Sized {
    /// The lengths inside it.
    type Lengths: Clone + Heap;
    /// The lengths inside it.
    fn lengths(&self) -> Self::Lengths;
    /// Zeros.
    fn blank(lengths: &Self::Lengths) -> Self;
}

impl<T: Real> Outlined for T {
    type Lengths = ();
    #[inline]
    fn lengths(&self) {}
    #[inline]
    fn blank((): &()) -> T {
        T::__from_f64(0.0)
    }
}

impl<T: Outlined> Outlined for Vec<T> {
    type Lengths = Vec<T::Lengths>;
    #[inline]
    fn lengths(&self) -> Self::Lengths {
        self.iter().map(T::lengths).collect()
    }
    #[inline]
    fn blank(lengths: &Self::Lengths) -> Self {
        lengths.iter().map(T::blank).collect()
    }
}

impl<T: Outlined, const N: usize> Outlined for [T; N] {
    type Lengths = [T::Lengths; N];
    #[inline]
    fn lengths(&self) -> Self::Lengths {
        self.each_ref().map(T::lengths)
    }
    #[inline]
    fn blank(lengths: &Self::Lengths) -> Self {
        lengths.each_ref().map(T::blank)
    }
}

/// What stands behind a variable of emitted code: an owned sequence, or a slice.
pub trait Sequence: State<Kept: Outlined> {
    /// The lengths inside it.
    fn lengths_inside(&self) -> <Self::Kept as Outlined>::Lengths;
}

impl<T: Outlined + Clone> Sequence for T {
    #[inline]
    fn lengths_inside(&self) -> T::Lengths {
        self.lengths()
    }
}

impl<T: Outlined + Clone> Sequence for [T] {
    #[inline]
    fn lengths_inside(&self) -> Vec<T::Lengths> {
        self.iter().map(T::lengths).collect()
    }
}

/// The lengths inside a `T`.
#[derive(Debug)]
pub struct Outline<T: Outlined>(T::Lengths);

impl<T: Outlined> Clone for Outline<T> {
    #[inline]
    fn clone(&self) -> Self {
        Outline(self.0.clone())
    }
}

impl<T: Outlined> Heap for Outline<T> {
    fn on_heap(&self) -> usize {
        self.0.on_heap()
    }
}

/// What is kept of a sequence.
#[inline]
pub fn outline<S: Sequence + ?Sized>(sequence: &S) -> Outline<S::Kept> {
    Outline(sequence.lengths_inside())
}

/// A sequence of those lengths.
#[inline]
pub fn blank<T: Outlined>(outline: Outline<T>) -> T {
    T::blank(&outline.0)
}
