//! `into += from` between tangents of types that syntax does not know.

/// `self += from`. `()` swallows whatever is offered to it, and every tangent takes `()`: that is what makes integers and
/// `#[constant]` fields free.
pub trait Accumulate<From: ?Sized> {
    /// `self += from`.
    fn accumulate(&mut self, from: &From);
}

/// `into += from`.
#[inline]
pub fn accumulate<I: Accumulate<F> + ?Sized, F: ?Sized>(into: &mut I, from: &F) {
    into.accumulate(from);
}
