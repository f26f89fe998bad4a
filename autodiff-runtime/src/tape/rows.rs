//! Copies of sequences, on stacks that reuse their buffers: nothing is allocated for a copy where one as long was taken back before.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

/// A stack of copies. What is taken off it stays allocated.
pub struct Rows<R> {
    rows: Vec<R>,
    /// How many are on the stack.
    kept: usize,
}

impl<R> Rows<R> {
    /// Copies a sequence.
    #[inline]
    pub fn keep<K: Keep<Kept = R> + ?Sized>(&mut self, sequence: &K) {
        match self.rows.get_mut(self.kept) {
            Some(row) => sequence.copy_to(row),
            None => self.rows.push(sequence.copy()),
        }
        self.kept += 1;
    }

    /// The same, or something of no content where nobody will read it.
    #[inline]
    pub fn keep_unless<K: Keep<Kept = R> + ?Sized>(&mut self, needless: bool, sequence: &K) {
        if needless && self.kept < self.rows.len() {
            self.kept += 1;
        } else if needless {
            self.rows.push(sequence.nothing());
            self.kept += 1;
        } else {
            self.keep(sequence);
        }
    }

    /// A buffer in the place of a sequence, of its length, for what is overwritten as a whole before it is read and then handed over.
    #[inline]
    pub fn lend<K: Keep<Kept = R> + ?Sized>(&mut self, sequence: &K) -> R {
        match self.rows.get_mut(self.kept) {
            Some(row) => sequence.stand_in(row),
            None => sequence.copy(),
        }
    }

    /// Keeps a buffer that was lent.
    #[inline]
    pub fn hand_over(&mut self, buffer: R) {
        match self.rows.get_mut(self.kept) {
            Some(row) => *row = buffer,
            None => self.rows.push(buffer),
        }
        self.kept += 1;
    }

    /// Takes the last copy off the stack.
    ///
    /// # Panics
    ///
    /// When there is none: a reverse half ran without its forward half.
    #[inline]
    pub fn back(&mut self) -> &mut R {
        match self.kept.checked_sub(1) {
            Some(last) => self.kept = last,
            None => super::unbalanced(),
        }
        &mut self.rows[self.kept]
    }

    /// The copies on the stack, the oldest first.
    pub fn kept(&self) -> &[R] {
        &self.rows[..self.kept]
    }

    /// For how many copies there is room.
    pub(crate) fn capacity(&self) -> usize {
        self.rows.capacity()
    }

    pub(super) fn clear(&mut self) {
        self.kept = 0;
    }
}

impl<R> Default for Rows<R> {
    fn default() -> Rows<R> {
        Rows {
            rows: Vec::new(),
            kept: 0,
        }
    }
}

impl<R> fmt::Debug for Rows<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("kept", &self.kept)
            .finish_non_exhaustive()
    }
}

/// A sequence of scalars that can be kept.
pub trait Keep {
    /// The copy.
    type Kept: 'static;
    /// Copies it.
    fn copy(&self) -> Self::Kept;
    /// Copies it to where another copy was.
    #[inline]
    fn copy_to(&self, row: &mut Self::Kept) {
        *row = self.copy();
    }
    /// Stands in for a copy that nobody reads.
    #[inline]
    fn nothing(&self) -> Self::Kept {
        self.copy()
    }
    /// The row, or a copy where the row has another length.
    #[inline]
    fn stand_in(&self, row: &mut Self::Kept) -> Self::Kept {
        let _ = row;
        self.copy()
    }
}
impl<T: Copy + 'static> Keep for [T] {
    type Kept = Vec<T>;
    #[inline]
    fn copy(&self) -> Vec<T> {
        self.to_vec()
    }
    #[inline]
    fn copy_to(&self, row: &mut Vec<T>) {
        row.clear();
        row.extend_from_slice(self);
    }
    #[inline]
    fn nothing(&self) -> Vec<T> {
        Vec::new()
    }
}
impl<T: Copy + 'static> Keep for Vec<T> {
    type Kept = Vec<T>;
    #[inline]
    fn copy(&self) -> Vec<T> {
        self.clone()
    }
    #[inline]
    fn copy_to(&self, row: &mut Vec<T>) {
        self.as_slice().copy_to(row);
    }
    #[inline]
    fn nothing(&self) -> Vec<T> {
        Vec::new()
    }
    #[inline]
    fn stand_in(&self, row: &mut Vec<T>) -> Vec<T> {
        if row.len() == self.len() {
            core::mem::take(row)
        } else {
            self.clone()
        }
    }
}
impl<T: Copy + 'static, const N: usize> Keep for [T; N] {
    type Kept = [T; N];
    #[inline]
    fn copy(&self) -> [T; N] {
        *self
    }
}
impl<T: Copy + 'static> Keep for Box<[T]> {
    type Kept = Box<[T]>;
    #[inline]
    fn copy(&self) -> Box<[T]> {
        self.clone()
    }
    #[inline]
    fn stand_in(&self, row: &mut Box<[T]>) -> Box<[T]> {
        if row.len() == self.len() {
            core::mem::take(row)
        } else {
            self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;
    use alloc::vec;

    #[test]
    fn rows_come_back_in_stack_order_from_the_same_buffers() {
        let mut rows = Rows::default();
        rows.keep(&[1.0, 2.0][..]);
        rows.keep_unless(false, &[3.0][..]);
        rows.keep_unless(true, &[4.0][..]);
        rows.back();
        let three = rows.back().as_ptr();
        rows.keep(&[5.0][..]);
        assert_eq!(rows.kept(), [vec![1.0, 2.0], vec![5.0]]);
        assert_eq!(rows.back().as_ptr(), three);
        assert_eq!(rows.back()[..], [1.0, 2.0]);
    }

    #[test]
    fn what_is_lent_has_the_length_of_what_it_stands_in_for() {
        let mut rows = Rows::default();
        let mut buffer = rows.lend(&vec![1.0, 2.0]);
        buffer.copy_from_slice(&[3.0, 4.0]);
        let at = buffer.as_ptr();
        rows.hand_over(buffer);
        assert_eq!(rows.back()[..], [3.0, 4.0]);
        let buffer = rows.lend(&vec![0.0; 2]);
        assert_eq!(buffer.as_ptr(), at);
        rows.hand_over(buffer);
        rows.back();
        let longer = rows.lend(&vec![5.0; 3]);
        assert_eq!(longer, [5.0; 3]);
        rows.hand_over(longer);
        assert_eq!(rows.kept(), [vec![5.0; 3]]);
    }

    #[test]
    fn an_empty_stack_gives_nothing_back() {
        let taken = std::panic::catch_unwind(|| Rows::<[f64; 2]>::default().back()[0]);
        assert!(taken.is_err());
    }
}
