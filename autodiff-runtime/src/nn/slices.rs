//! The companions of a primitive that maps a slice into a slice, written out from its three rules.

use crate::{Direction, Dual, Real};
use num_traits::Float;

/// Gives `name(x: &[T], y: &mut [T])` its public companions and its hidden halves. The primitive's own `impl` block holds
/// the rules: `keep(x, y) -> Residual`, `pull(x, residual, y_bar, x_bar)` (adds into `x_bar`) and
/// `push(x, y, x_dot, y_dot)`.
macro_rules! slice_companions {
    ($name:ident) => {
        #[doc = concat!("The derivatives of [`", stringify!($name), "()`]. As `y` is overwritten, the cotangent of its old content is zero.")]
        #[allow(non_camel_case_types)]
        pub enum $name {}

        impl $name {
            /// The value into `y`, and the pullback from `y_bar`, which it sets to zero, to the cotangent of `x`. The pullback
            /// borrows nothing.
            pub fn vjp<T: num_traits::Float + $crate::Real>(x: &[T], y: &mut [T]) -> ((), impl FnOnce(&mut [T]) -> alloc::vec::Vec<T> + use<T>) {
                $crate::nn::slices::same_length(stringify!($name), "x", x, "y", y);
                let residual = Self::keep(x, y);
                let x = x.to_vec();
                let pullback = move |y_bar: &mut [T]| {
                    $crate::nn::slices::same_length(stringify!($name), "x", &x, "y_bar", y_bar);
                    let mut x_bar = alloc::vec![T::zero(); x.len()];
                    Self::pull(&x, residual, y_bar, &mut x_bar);
                    y_bar.fill(T::zero());
                    x_bar
                };
                ((), pullback)
            }
            /// The value into `y`, and the cotangent of `x` **added** into `x_bar`. `y_bar` holds the cotangent of the value on
            /// entry, and zero, that of the overwritten content, on return.
            pub fn vjp_into<T: num_traits::Float + $crate::Real>(x: &[T], y: &mut [T], x_bar: &mut [T], y_bar: &mut [T]) {
                $crate::nn::slices::same_length(stringify!($name), "x", x, "y", y);
                $crate::nn::slices::same_length(stringify!($name), "x", x, "x_bar", x_bar);
                $crate::nn::slices::same_length(stringify!($name), "x", x, "y_bar", y_bar);
                let residual = Self::keep(x, y);
                Self::pull(x, residual, y_bar, x_bar);
                y_bar.fill(T::zero());
            }
            /// As `vjp_into`, with a tape that is kept between calls.
            pub fn vjp_into_with<T: num_traits::Float + $crate::Real>(_tape: &mut $crate::Tape, x: &[T], y: &mut [T], x_bar: &mut [T], y_bar: &mut [T]) {
                Self::vjp_into(x, y, x_bar, y_bar);
            }
            /// The value into `y`, and its tangent into `y_dot`.
            pub fn jvp<T: num_traits::Float + $crate::Real>(x: &[T], y: &mut [T], x_dot: &[T], y_dot: &mut [T]) -> ((), ()) {
                Self::tangent(x, y, $crate::Dot(x_dot), $crate::Dot(y_dot))
            }
            #[doc(hidden)]
            pub fn forward<T: num_traits::Float + $crate::Real>(x: &[T], y: &mut [T], tape: &mut $crate::Tape) {
                $crate::nn::slices::same_length(stringify!($name), "x", x, "y", y);
                tape.keep(stringify!($name), Self::keep(x, y));
            }
            #[doc(hidden)]
            pub fn reverse<T: num_traits::Float + $crate::Real>(
                x: &[T],
                _y: &[T],
                tape: &mut $crate::Tape,
                (): (),
                mut x_bar: impl $crate::Slot<[T]>,
                mut y_bar: impl $crate::Slot<[T]>,
            ) {
                let residual = tape.take_kept();
                if let Some(y_bar) = y_bar.get() {
                    if let Some(x_bar) = x_bar.get() {
                        Self::pull(x, residual, y_bar, x_bar);
                    }
                    y_bar.fill(T::zero());
                }
            }
            #[doc(hidden)]
            pub fn tangent<'d, T: num_traits::Float + $crate::Real>(
                x: &[T],
                y: &mut [T],
                x_dot: impl $crate::Direction<&'d [T]>,
                y_dot: impl $crate::Direction<&'d mut [T]>,
            ) -> ((), ()) {
                $crate::nn::slices::same_length(stringify!($name), "x", x, "y", y);
                match (x_dot.given(), y_dot.given()) {
                    (Some(x_dot), Some(y_dot)) => {
                        $crate::nn::slices::same_length(stringify!($name), "x", x, "x_dot", x_dot);
                        $crate::nn::slices::same_length(stringify!($name), "x", x, "y_dot", y_dot);
                        Self::push(x, y, x_dot, y_dot);
                    }
                    (None, Some(y_dot)) => {
                        $name(x, y);
                        y_dot.fill(T::zero());
                    }
                    (_, None) => $name(x, y),
                }
                ((), ())
            }
            #[doc(hidden)]
            pub fn forward_tangent<'d, T: num_traits::Float + $crate::Real>(
                x: &[T],
                y: &mut [T],
                tape: &mut $crate::Tape,
                x_dot: impl $crate::Direction<&'d [T]>,
                y_dot: impl $crate::Direction<&'d mut [T]>,
            ) -> ((), ()) {
                $crate::nn::slices::same_length(stringify!($name), "x", x, "y", y);
                let x = $crate::nn::slices::lifted_by(x, x_dot);
                let mut dual = x.clone();
                tape.put(Self::keep(&x, &mut dual));
                let (values, dots) = $crate::unlift(dual);
                y.copy_from_slice(&values);
                if let Some(y_dot) = y_dot.given() {
                    y_dot.copy_from_slice(&dots);
                }
                ((), ())
            }
            #[doc(hidden)]
            #[allow(clippy::too_many_arguments)] // three slots per argument
            pub fn reverse_tangent<'d, T: num_traits::Float + $crate::Real>(
                x: &[T],
                _y: &[T],
                tape: &mut $crate::Tape,
                x_dot: impl $crate::Direction<&'d [T]>,
                _y_dot: impl $crate::Direction<&'d mut [T]>,
                (): (),
                (): (),
                mut x_bar: impl $crate::Slot<[T]>,
                mut y_bar: impl $crate::Slot<[T]>,
                mut x_bar_dot: impl $crate::Slot<[T]>,
                mut y_bar_dot: impl $crate::Slot<[T]>,
            ) {
                let residual = tape.take();
                let (Some(y_bar), Some(y_bar_dot)) = (y_bar.get(), y_bar_dot.get()) else {
                    return;
                };
                let x = $crate::nn::slices::lifted_by(x, x_dot);
                let seed = $crate::nn::slices::lifted(y_bar, y_bar_dot);
                let mut bar = alloc::vec![$crate::Dual::constant(T::zero()); x.len()];
                Self::pull(&x, residual, &seed, &mut bar);
                let (bar, bar_dot) = $crate::unlift(bar);
                for (into, from) in [(x_bar.get(), bar), (x_bar_dot.get(), bar_dot)] {
                    if let Some(into) = into {
                        $crate::accumulate(into, &from[..]);
                    }
                }
                y_bar.fill(T::zero());
                y_bar_dot.fill(T::zero());
            }
        }
    };
}
pub(super) use slice_companions;

/// Numbers with their tangents.
pub(super) fn lifted<T: Real>(values: &[T], dots: &[T]) -> alloc::vec::Vec<Dual<T>> {
    let pairs = values.iter().zip(dots);
    pairs.map(|(&value, &dot)| Dual { value, dot }).collect()
}

/// Numbers with the tangents that a caller hands to a half.
pub(super) fn lifted_by<'d, T: Real + Float>(
    values: &[T],
    dots: impl Direction<&'d [T]>,
) -> alloc::vec::Vec<Dual<T>> {
    match dots.given() {
        Some(dots) => lifted(values, dots),
        None => values.iter().copied().map(Dual::constant).collect(),
    }
}

/// Panics unless two slices have the same length.
#[inline]
#[track_caller]
pub(super) fn same_length<T>(primitive: &str, a_name: &str, a: &[T], b_name: &str, b: &[T]) {
    assert!(
        a.len() == b.len(),
        "{primitive}: {a_name} holds {} numbers but {b_name} holds {}",
        a.len(),
        b.len()
    );
}
