//! What must carry no derivative: what is taken for a count by the name of a method or as the end of a range, and what an error holds.

use crate::Differentiable;

/// A tangent that holds no number.
#[diagnostic::on_unimplemented(
    message = "no derivative passes through here, and this has the derivative `{Self}`",
    label = "taken for a count or a size by its name, for the end of a range, or read from an error",
    note = "give the method another name, bind the ends of the range with `let`, or write `stop_gradient(…)` around what an error holds"
)]
pub trait Nothing {}
#[diagnostic::do_not_recommend]
impl Nothing for () {}
#[diagnostic::do_not_recommend]
impl<N: Nothing> Nothing for Option<N> {}
#[diagnostic::do_not_recommend]
impl<N: Nothing> Nothing for crate::Vec<N> {}
#[diagnostic::do_not_recommend]
impl<N: Nothing, const K: usize> Nothing for [N; K] {}
#[diagnostic::do_not_recommend]
impl<A: Nothing, B: Nothing> Nothing for (A, B) {}
#[diagnostic::do_not_recommend]
impl<A: Nothing, B: Nothing, C: Nothing> Nothing for (A, B, C) {}
#[diagnostic::do_not_recommend]
impl<A: Nothing, B: Nothing, C: Nothing, D: Nothing> Nothing for (A, B, C, D) {}

/// A value that is presumed to carry no derivative.
pub struct Presumed<T>(T);

/// Of every type.
pub trait Presume: Sized {
    /// The value, to be read by `counted`.
    #[inline(always)]
    fn presumed(self) -> Presumed<Self> {
        Presumed(self)
    }
}
impl<T> Presume for T {}

/// Of types that have tangents; this method is found first.
impl<T: Differentiable> Presumed<T> {
    /// The value, whose tangents hold no number.
    #[inline(always)]
    pub fn counted(self) -> T
    where
        T::Tangent: Nothing,
    {
        self.0
    }
}

/// Of all other types, which nothing is known of.
pub trait Counted<T> {
    /// The value.
    fn counted(self) -> T;
}
impl<T> Counted<T> for Presumed<T> {
    #[inline(always)]
    fn counted(self) -> T {
        self.0
    }
}

/// Types of the standard library that carry no derivative.
#[diagnostic::on_unimplemented(
    message = "this is taken for a constant by the name of its type, and `{Self}` is not the standard library's",
    label = "the name of a type that carries no derivative",
    note = "give the type another name, or mark what has it `#[constant]`"
)]
pub trait Standard {}
impl Standard for core::time::Duration {}
impl Standard for core::cmp::Ordering {}
#[cfg(feature = "std")]
impl Standard for std::time::Instant {}
#[diagnostic::do_not_recommend]
impl<T: Standard + ?Sized> Standard for &T {}
#[diagnostic::do_not_recommend]
impl<T: Standard + ?Sized> Standard for &mut T {}
#[diagnostic::do_not_recommend]
impl<T: Standard + ?Sized> Standard for alloc::boxed::Box<T> {}
#[diagnostic::do_not_recommend]
impl<T: Standard> Standard for [T] {}
#[diagnostic::do_not_recommend]
impl<T: Standard, const K: usize> Standard for [T; K] {}
#[diagnostic::do_not_recommend]
impl<T: Standard> Standard for Option<T> {}
#[diagnostic::do_not_recommend]
impl<T: Standard> Standard for crate::Vec<T> {}

impl<T: ?Sized> Presumed<&T> {
    /// Nothing but the check of its type.
    #[inline(always)]
    pub fn standard(self)
    where
        T: Standard,
    {
    }
}
