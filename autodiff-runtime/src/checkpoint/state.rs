//! States: what a checkpoint keeps of a variable that its region overwrites.

use alloc::vec::Vec;
use core::borrow::BorrowMut;

/// A value that a checkpoint can keep and give back.
#[diagnostic::on_unimplemented(
    message = "[AD0301] a checkpoint has to keep a `{Self}`, which cannot be cloned",
    label = "the region under `#[checkpoint]` overwrites this",
    note = "implement `Clone` for it, or take the variable out of the checkpointed region"
)]
pub trait State {
    /// What is kept.
    type Kept: Clone + BorrowMut<Self>;
    /// A copy of the content.
    fn kept(&self) -> Self::Kept;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> State for T {
    type Kept = T;
    #[inline]
    fn kept(&self) -> T {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> State for [T] {
    type Kept = Vec<T>;
    #[inline]
    fn kept(&self) -> Vec<T> {
        self.to_vec()
    }
}

/// The kept content in the place of a `&mut` parameter.
#[inline]
pub fn lend<'k, T: State + ?Sized>(_parameter: &T, kept: &'k mut T::Kept) -> &'k mut T {
    kept.borrow_mut()
}
