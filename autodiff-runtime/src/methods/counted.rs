//! What a method of a known name gives, which is taken for a count or a size: it must not carry a derivative.

use crate::Differentiable;

/// A tangent that holds no number.
#[diagnostic::on_unimplemented(
    message = "this is taken for a count or a size, by its name or as the end of a range, and it has the derivative `{Self}`",
    label = "no derivative passes through here",
    note = "give the method another name, or bind the ends of the range with `let`"
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

/// Of a type that has tangents.
pub trait Counted: Differentiable + Sized {
    /// The value, whose tangents hold no number.
    #[inline(always)]
    fn counted(self) -> Self
    where
        Self::Tangent: Nothing,
    {
        self
    }
}
impl<T: Differentiable> Counted for T {}

/// Of all other types.
pub trait CountedByReference<T> {
    /// The value.
    fn counted(self) -> T;
}
impl<T: Clone> CountedByReference<T> for &T {
    #[inline(always)]
    fn counted(self) -> T {
        self.clone()
    }
}
