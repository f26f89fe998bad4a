//! Elementwise primitives from one scalar rule, over arrays and over slices.

use alloc::vec::Vec;

#[cfg(feature = "ndarray_v0_17")]
use ndarray::{Array, Dimension, NdFloat, Zip};
use num_traits::Float;

/// Gives an elementwise primitive over arrays and one over slices, with their companions, from a scalar rule
/// `fn rule<T: Float>(x: T) -> (T, T)` that returns the value and the partial. `keeping its partial` is for rules whose
/// partial costs calls (the forward half then keeps it), `from its input` for those that are rebuilt from x.
macro_rules! elementwise {
    ($(#[$doc:meta])* $name:ident, $into:ident: $rule:path, from its input) => {
        $crate::nn::elementwise::elementwise! { @ $(#[$doc])* $name, $into: $rule, false, kept }
    };
    ($(#[$doc:meta])* $name:ident, $into:ident: $rule:path, keeping its partial) => {
        $crate::nn::elementwise::elementwise! { @ $(#[$doc])* $name, $into: $rule, true, unread }
    };
    (@ $(#[$doc:meta])* $name:ident, $into:ident: $rule:path, $keeps:literal, $copy:ident) => {
        $(#[$doc])*
        ///
        /// Elementwise, on an array of any shape.
        #[cfg(feature = "ndarray_v0_17")]
        pub fn $name<T: ndarray::NdFloat, D: ndarray::Dimension>(x: &ndarray::Array<T, D>) -> ndarray::Array<T, D> {
            x.mapv(|x| $rule(x).0)
        }

        #[cfg(feature = "ndarray_v0_17")]
        $crate::array::companions::companions! {
            impl $name<T, D: ndarray::Dimension>(x x_bar x_dot x_bar_dot: ndarray::Array<T, D> = $crate::array::companions::$copy) -> array ndarray::Array<T, D>
        }

        #[cfg(feature = "ndarray_v0_17")]
        impl $name {
            fn keep<T: ndarray::NdFloat, D: ndarray::Dimension>(x: &ndarray::Array<T, D>) -> (ndarray::Array<T, D>, Option<ndarray::Array<T, D>>) {
                $crate::nn::elementwise::keep(x, $keeps, $rule)
            }
            fn pull<T: ndarray::NdFloat, D: ndarray::Dimension>(
                x: &ndarray::Array<T, D>,
                partial: Option<ndarray::Array<T, D>>,
                y_bar: &ndarray::Array<T, D>,
                x_bar: Option<&mut ndarray::Array<T, D>>,
            ) {
                $crate::nn::elementwise::pull(stringify!($name), x, partial, y_bar, x_bar, $rule);
            }
            fn push<T: ndarray::NdFloat, D: ndarray::Dimension>(
                x: &ndarray::Array<T, D>,
                x_dot: Option<&ndarray::Array<T, D>>,
            ) -> (ndarray::Array<T, D>, ndarray::Array<T, D>) {
                $crate::nn::elementwise::push(x, x_dot, $rule)
            }
        }

        $(#[$doc])*
        ///
        /// Elementwise, from a slice into a slice of the same length.
        ///
        /// # Panics
        /// When the lengths differ.
        pub fn $into<T: num_traits::Float>(x: &[T], y: &mut [T]) {
            $crate::nn::slices::same_length(stringify!($into), "x", x, "y", y);
            for (y, &x) in y.iter_mut().zip(x) {
                *y = $rule(x).0;
            }
        }

        $crate::nn::slices::slice_companions! { $into }

        impl $into {
            fn keep<T: num_traits::Float>(x: &[T], y: &mut [T]) -> Option<alloc::vec::Vec<T>> {
                $crate::nn::elementwise::keep_slice(x, y, $keeps, $rule)
            }
            fn pull<T: num_traits::Float>(x: &[T], partial: Option<alloc::vec::Vec<T>>, y_bar: &[T], x_bar: &mut [T]) {
                $crate::nn::elementwise::pull_slice(x, partial, y_bar, x_bar, $rule);
            }
            fn push<T: num_traits::Float>(x: &[T], y: &mut [T], x_dot: &[T], y_dot: &mut [T]) {
                $crate::nn::elementwise::push_slice(x, y, x_dot, y_dot, $rule);
            }
        }
    };
}
pub(super) use elementwise;

#[cfg(feature = "ndarray_v0_17")]
pub(super) fn keep<T: NdFloat, D: Dimension>(
    x: &Array<T, D>,
    keeps: bool,
    rule: impl Fn(T) -> (T, T),
) -> (Array<T, D>, Option<Array<T, D>>) {
    if !keeps {
        return (x.mapv(|x| rule(x).0), None);
    }
    let mut partial = x.clone();
    let y = Zip::from(&mut partial).map_collect(|x| {
        let (y, partial) = rule(*x);
        *x = partial;
        y
    });
    (y, Some(partial))
}

#[cfg(feature = "ndarray_v0_17")]
pub(super) fn pull<T: NdFloat, D: Dimension>(
    name: &str,
    x: &Array<T, D>,
    partial: Option<Array<T, D>>,
    y_bar: &Array<T, D>,
    x_bar: Option<&mut Array<T, D>>,
    rule: impl Fn(T) -> (T, T),
) {
    let Some(x_bar) = x_bar else { return };
    crate::array::shape::same(name, "y_bar", y_bar, "x", x_bar);
    match partial {
        Some(partial) => Zip::from(x_bar)
            .and(y_bar)
            .and(&partial)
            .for_each(|x_bar, &y_bar, &partial| *x_bar += y_bar * partial),
        None => Zip::from(x_bar)
            .and(y_bar)
            .and(x)
            .for_each(|x_bar, &y_bar, &x| *x_bar += y_bar * rule(x).1),
    }
}

#[cfg(feature = "ndarray_v0_17")]
pub(super) fn push<T: NdFloat, D: Dimension>(
    x: &Array<T, D>,
    x_dot: Option<&Array<T, D>>,
    rule: impl Fn(T) -> (T, T),
) -> (Array<T, D>, Array<T, D>) {
    let Some(x_dot) = x_dot else {
        return (x.mapv(|x| rule(x).0), Array::zeros(x.raw_dim()));
    };
    let mut y_dot = x_dot.clone();
    let y = Zip::from(&mut y_dot).and(x).map_collect(|dot, &x| {
        let (y, partial) = rule(x);
        *dot *= partial;
        y
    });
    (y, y_dot)
}

pub(super) fn keep_slice<T: Float>(
    x: &[T],
    y: &mut [T],
    keeps: bool,
    rule: impl Fn(T) -> (T, T),
) -> Option<Vec<T>> {
    if !keeps {
        for (y, &x) in y.iter_mut().zip(x) {
            *y = rule(x).0;
        }
        return None;
    }
    let each = y.iter_mut().zip(x).map(|(y, &x)| {
        let (value, partial) = rule(x);
        *y = value;
        partial
    });
    Some(each.collect())
}

pub(super) fn pull_slice<T: Float>(
    x: &[T],
    partial: Option<Vec<T>>,
    y_bar: &[T],
    x_bar: &mut [T],
    rule: impl Fn(T) -> (T, T),
) {
    let bars = x_bar.iter_mut().zip(y_bar);
    match partial {
        Some(partial) => bars
            .zip(&partial)
            .for_each(|((x_bar, &y_bar), &partial)| *x_bar = *x_bar + y_bar * partial),
        None => bars
            .zip(x)
            .for_each(|((x_bar, &y_bar), &x)| *x_bar = *x_bar + y_bar * rule(x).1),
    }
}

pub(super) fn push_slice<T: Float>(
    x: &[T],
    y: &mut [T],
    x_dot: &[T],
    y_dot: &mut [T],
    rule: impl Fn(T) -> (T, T),
) {
    for (((y, y_dot), &x), &x_dot) in y.iter_mut().zip(y_dot).zip(x).zip(x_dot) {
        let (value, partial) = rule(x);
        *y = value;
        *y_dot = x_dot * partial;
    }
}
