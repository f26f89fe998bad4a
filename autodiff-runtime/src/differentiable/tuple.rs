//! Tuples: a tuple of tangents.

use crate::{Accumulate, Differentiable};
use alloc::vec::Vec;

macro_rules! tuple {
    ($($T:ident $F:ident $at:tt)*) => {
        impl<$($T: Differentiable),*> Differentiable for ($($T,)*) {
            type Tangent = ($($T::Tangent,)*);
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                ($(self.$at.zero_tangent(),)*)
            }
            #[inline]
            fn scale(tangent: &mut Self::Tangent, factor: f64) {
                $($T::scale(&mut tangent.$at, factor);)*
            }
            #[inline]
            fn move_by(&mut self, tangent: &Self::Tangent, step: f64) {
                $(self.$at.move_by(&tangent.$at, step);)*
            }
            #[inline]
            fn flat_len(&self) -> usize {
                0 $(+ self.$at.flat_len())*
            }
            #[inline]
            fn write_flat(&self, into: &mut Vec<f64>) {
                $(self.$at.write_flat(into);)*
            }
            #[inline]
            fn read_flat(&mut self, flat: &mut &[f64]) {
                $(self.$at.read_flat(flat);)*
            }
        }
        impl<$($T: Accumulate<$F>, $F),*> Accumulate<($($F,)*)> for ($($T,)*) {
            #[inline]
            fn accumulate(&mut self, from: &($($F,)*)) {
                $(self.$at.accumulate(&from.$at);)*
            }
        }
        impl<$($T),*> Accumulate<()> for ($($T,)*) {
            #[inline(always)]
            fn accumulate(&mut self, (): &()) {}
        }
    };
}
tuple!(A P 0);
tuple!(A P 0 B Q 1);
tuple!(A P 0 B Q 1 C R 2);
tuple!(A P 0 B Q 1 C R 2 D S 3);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I X 8);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I X 8 J Y 9);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I X 8 J Y 9 K Z 10);
tuple!(A P 0 B Q 1 C R 2 D S 3 E T 4 F U 5 G V 6 H W 7 I X 8 J Y 9 K Z 10 L O 11);
