//! Sums of derivatives that are arrays.

use crate::Accumulate;
use ndarray::{Array, ArrayBase, Data, Dimension, Zip};

/// Of one shape, or of a smaller one that broadcasts to it: each element is then added wherever it stands.
impl<A: Accumulate<S::Elem>, S: Data, D: Dimension, E: Dimension> Accumulate<ArrayBase<S, E>>
    for Array<A, D>
{
    #[inline]
    fn accumulate(&mut self, from: &ArrayBase<S, E>) {
        match from.broadcast(self.raw_dim()) {
            Some(from) => Zip::from(self).and(from).for_each(A::accumulate),
            None => super::shape::differ(
                "accumulate",
                "a derivative",
                self.shape(),
                "what is added to it",
                from.shape(),
            ),
        }
    }
}

impl<A, D: Dimension> Accumulate<()> for Array<A, D> {
    #[inline(always)]
    fn accumulate(&mut self, (): &()) {}
}

macro_rules! scalar {
    ($($scalar:ty)*) => {$(
        /// The same number to each element.
        impl<A: Accumulate<$scalar>, D: Dimension> Accumulate<$scalar> for Array<A, D> {
            #[inline]
            fn accumulate(&mut self, from: &$scalar) {
                self.map_inplace(|into| into.accumulate(from));
            }
        }
    )*};
}
scalar!(f32 f64);
