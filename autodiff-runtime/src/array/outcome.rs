//! Arrays as results of differentiated functions.

use crate::Outcome;
use ndarray::{ArrayBase, Dimension, RawData};

impl<S: RawData, D: Dimension> Outcome for ArrayBase<S, D> {
    type Value = Self;
    type With<T> = T;
    #[inline(always)]
    fn with<T>(self, replace: impl FnOnce(Self) -> T) -> T {
        replace(self)
    }
    #[inline(always)]
    fn arrived(&self) -> bool {
        true
    }
}
