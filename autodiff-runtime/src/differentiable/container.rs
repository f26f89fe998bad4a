//! Containers and references: the tangent has the shape of the content.

use crate::Differentiable;
use alloc::boxed::Box;
use alloc::vec::Vec;

/// Sequences of any length: what differs is the tangent's type and how it is collected.
macro_rules! sequence {
    ({$($generics:tt)*} $sequence:ty, $tangent:ty, $collect:expr) => {
        impl<T: Differentiable, $($generics)*> Differentiable for $sequence {
            type Tangent = $tangent;
            #[inline]
            fn zero_tangent(&self) -> $tangent {
                $collect(self)
            }
            #[inline]
            fn scale(tangent: &mut $tangent, factor: f64) {
                for tangent in tangent {
                    T::scale(tangent, factor);
                }
            }
            #[inline]
            fn move_by(&mut self, tangent: &$tangent, step: f64) {
                assert_eq!(self.len(), tangent.len(), "move_by: the tangent has another length than the value");
                for (value, tangent) in self.iter_mut().zip(tangent) {
                    value.move_by(tangent, step);
                }
            }
            #[inline]
            fn flat_len(&self) -> usize {
                self.iter().map(T::flat_len).sum()
            }
            #[inline]
            fn write_flat(&self, into: &mut Vec<f64>) {
                for value in self {
                    value.write_flat(into);
                }
            }
            #[inline]
            fn read_flat(&mut self, flat: &mut &[f64]) {
                for value in self {
                    value.read_flat(flat);
                }
            }
        }
    };
}
sequence!({}[T], Vec<T::Tangent>, |sequence: &[T]| sequence
    .iter()
    .map(T::zero_tangent)
    .collect());
sequence!({} Vec<T>, Vec<T::Tangent>, |sequence: &[T]| sequence.iter().map(T::zero_tangent).collect());
sequence!({const N: usize} [T; N], [T::Tangent; N], |array: &[T; N]| core::array::from_fn(|i| array[i].zero_tangent()));

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_tangent)
    }
    #[inline]
    fn scale(tangent: &mut Self::Tangent, factor: f64) {
        if let Some(tangent) = tangent {
            T::scale(tangent, factor);
        }
    }
    #[inline]
    fn move_by(&mut self, tangent: &Self::Tangent, step: f64) {
        if let (Some(value), Some(tangent)) = (self, tangent) {
            value.move_by(tangent, step);
        }
    }
    #[inline]
    fn flat_len(&self) -> usize {
        self.as_ref().map_or(0, T::flat_len)
    }
    #[inline]
    fn write_flat(&self, into: &mut Vec<f64>) {
        if let Some(value) = self {
            value.write_flat(into);
        }
    }
    #[inline]
    fn read_flat(&mut self, flat: &mut &[f64]) {
        if let Some(value) = self {
            value.read_flat(flat);
        }
    }
}

impl<T: Differentiable + ?Sized> Differentiable for Box<T> {
    type Tangent = Box<T::Tangent>;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        Box::new((**self).zero_tangent())
    }
    #[inline]
    fn scale(tangent: &mut Self::Tangent, factor: f64) {
        T::scale(tangent, factor);
    }
    #[inline]
    fn move_by(&mut self, tangent: &Self::Tangent, step: f64) {
        (**self).move_by(tangent, step);
    }
    #[inline]
    fn flat_len(&self) -> usize {
        (**self).flat_len()
    }
    #[inline]
    fn write_flat(&self, into: &mut Vec<f64>) {
        (**self).write_flat(into);
    }
    #[inline]
    fn read_flat(&mut self, flat: &mut &[f64]) {
        (**self).read_flat(flat);
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &T {
    type Tangent = T::Tangent;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        (**self).zero_tangent()
    }
    #[inline]
    fn scale(tangent: &mut Self::Tangent, factor: f64) {
        T::scale(tangent, factor);
    }
    #[inline]
    fn move_by(&mut self, _: &Self::Tangent, _: f64) {
        assert!(
            self.flat_len() == 0,
            "move_by: a number behind a shared reference cannot be moved"
        );
    }
    #[inline]
    fn flat_len(&self) -> usize {
        (**self).flat_len()
    }
    #[inline]
    fn write_flat(&self, into: &mut Vec<f64>) {
        (**self).write_flat(into);
    }
    #[inline]
    fn read_flat(&mut self, _: &mut &[f64]) {
        assert!(
            self.flat_len() == 0,
            "read_flat: a number behind a shared reference cannot be replaced"
        );
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &mut T {
    type Tangent = T::Tangent;
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        (**self).zero_tangent()
    }
    #[inline]
    fn scale(tangent: &mut Self::Tangent, factor: f64) {
        T::scale(tangent, factor);
    }
    #[inline]
    fn move_by(&mut self, tangent: &Self::Tangent, step: f64) {
        (**self).move_by(tangent, step);
    }
    #[inline]
    fn flat_len(&self) -> usize {
        (**self).flat_len()
    }
    #[inline]
    fn write_flat(&self, into: &mut Vec<f64>) {
        (**self).write_flat(into);
    }
    #[inline]
    fn read_flat(&mut self, flat: &mut &[f64]) {
        (**self).read_flat(flat);
    }
}
