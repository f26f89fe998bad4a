//! Copies of arrays, in buffers that a tape lends and takes back.

use super::Tape;
use alloc::boxed::Box;
use alloc::vec::Vec;

/// A sequence of scalars that can be kept.
pub trait Keep {
    /// The copy.
    type Kept;
    /// Copies it.
    fn keep(&self, tape: &mut Tape) -> Self::Kept;
    /// Stands in for a copy that nobody reads.
    fn nothing(&self, tape: &mut Tape) -> Self::Kept {
        self.keep(tape)
    }
}
impl<T: Copy + 'static> Keep for [T] {
    type Kept = Vec<T>;
    #[inline]
    fn keep(&self, tape: &mut Tape) -> Vec<T> {
        let mut buffer = tape.lend();
        buffer.extend_from_slice(self);
        buffer
    }
    #[inline]
    fn nothing(&self, _: &mut Tape) -> Vec<T> {
        Vec::new()
    }
}
impl<T: Copy + 'static> Keep for Vec<T> {
    type Kept = Vec<T>;
    #[inline]
    fn keep(&self, tape: &mut Tape) -> Vec<T> {
        self.as_slice().keep(tape)
    }
    #[inline]
    fn nothing(&self, _: &mut Tape) -> Vec<T> {
        Vec::new()
    }
}
impl<T: Copy, const N: usize> Keep for [T; N] {
    type Kept = [T; N];
    #[inline]
    fn keep(&self, _: &mut Tape) -> [T; N] {
        *self
    }
}
impl<T: Copy> Keep for Box<[T]> {
    type Kept = Box<[T]>;
    #[inline]
    fn keep(&self, _: &mut Tape) -> Box<[T]> {
        self.clone()
    }
}

/// A copy that is done with.
pub trait Release {
    /// Gives its buffer back.
    fn release(self, tape: &mut Tape);
}
impl<T: 'static> Release for Vec<T> {
    #[inline]
    fn release(self, tape: &mut Tape) {
        if self.capacity() > 0 {
            tape.give_back(self);
        }
    }
}
impl<T, const N: usize> Release for [T; N] {
    #[inline]
    fn release(self, _: &mut Tape) {}
}
impl<T> Release for Box<[T]> {
    #[inline]
    fn release(self, _: &mut Tape) {}
}

/// A copy of a sequence of scalars.
#[inline]
pub fn keep<K: Keep + ?Sized>(tape: &mut Tape, sequence: &K) -> K::Kept {
    sequence.keep(tape)
}

/// The same, or nothing where the callee is known to need none.
#[inline]
pub fn keep_unless<K: Keep + ?Sized>(needless: bool, tape: &mut Tape, sequence: &K) -> K::Kept {
    if needless {
        sequence.nothing(tape)
    } else {
        sequence.keep(tape)
    }
}

/// Gives the buffer of a copy back.
#[inline]
pub fn release<R: Release>(tape: &mut Tape, kept: R) {
    kept.release(tape);
}
