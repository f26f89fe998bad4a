//! What the functions take and give whose Jacobians are formed: a row of numbers, whatever holds it.

use crate::{Real, constant};
use alloc::vec;
use alloc::vec::Vec;

/// A row of numbers that a function takes or gives: `T`, `[T; N]`, `Vec<T>`, and ndarray's `Array1<T>`.
pub trait Vector: Clone {
    /// The type of the numbers.
    type Scalar: Real;
    /// How a function takes it: by value for what is `Copy`, by reference for what lives on the heap.
    type Borrowed<'a>
    where
        Self: 'a;
    /// N numbers in the place of each: N tangents or cotangents side by side, as the batched companions take them.
    type Lanes<const N: usize>: Lanes<N, Scalar = Self::Scalar>;
    /// How a function takes such lanes.
    type BorrowedLanes<'a, const N: usize>
    where
        Self: 'a;
    /// How a pullback takes such lanes of cotangents.
    type SeedLanes<'a, const N: usize>
    where
        Self: 'a;
    /// How many numbers there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// A number.
    fn get(&self, index: usize) -> Self::Scalar;
    /// Replaces a number.
    fn set(&mut self, index: usize, value: Self::Scalar);
    /// As a function takes it.
    fn borrowed(&self) -> Self::Borrowed<'_>;
    /// N zeros in the place of each number.
    fn zero_lanes<const N: usize>(&self) -> Self::Lanes<N>;
    /// Lanes as a function takes them.
    fn borrow_lanes<const N: usize>(lanes: &Self::Lanes<N>) -> Self::BorrowedLanes<'_, N>;
    /// Lanes as a pullback takes them.
    fn seed_lanes<const N: usize>(lanes: &Self::Lanes<N>) -> Self::SeedLanes<'_, N>;
    /// Zeros in the same shape.
    #[must_use]
    fn zeros(&self) -> Self {
        let mut zeros = self.clone();
        for index in 0..zeros.len() {
            zeros.set(index, constant(0.0));
        }
        zeros
    }
}

/// N numbers in the place of each number of a [`Vector`].
pub trait Lanes<const N: usize> {
    /// The type of the numbers.
    type Scalar: Real;
    /// How many places there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// A number of a lane.
    fn get(&self, index: usize, lane: usize) -> Self::Scalar;
    /// Replaces a number of a lane.
    fn set(&mut self, index: usize, lane: usize, value: Self::Scalar);
}

/// A point as the caller gives it, from which follows how the function takes it; see the table of the [module](mod@crate::jacobian).
pub trait Point {
    /// What holds the numbers.
    type Vector: Vector;
    /// The numbers of the point.
    fn vector(self) -> Self::Vector;
}

impl<T: Real> Vector for Vec<T> {
    type Scalar = T;
    type Borrowed<'a> = &'a [T];
    type Lanes<const N: usize> = Vec<[T; N]>;
    type BorrowedLanes<'a, const N: usize> = &'a [[T; N]];
    type SeedLanes<'a, const N: usize> = &'a [[T; N]];
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize) -> T {
        self[index]
    }
    fn set(&mut self, index: usize, value: T) {
        self[index] = value;
    }
    fn borrowed(&self) -> &[T] {
        self
    }
    fn zero_lanes<const N: usize>(&self) -> Vec<[T; N]> {
        vec![[constant(0.0); N]; self.len()]
    }
    fn borrow_lanes<const N: usize>(lanes: &Vec<[T; N]>) -> &[[T; N]] {
        lanes
    }
    fn seed_lanes<const N: usize>(lanes: &Vec<[T; N]>) -> &[[T; N]] {
        lanes
    }
}

impl<T: Real, const N: usize> Lanes<N> for Vec<[T; N]> {
    type Scalar = T;
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize, lane: usize) -> T {
        self[index][lane]
    }
    fn set(&mut self, index: usize, lane: usize, value: T) {
        self[index][lane] = value;
    }
}

impl<T: Real, const N: usize> Vector for [T; N] {
    type Scalar = T;
    type Borrowed<'a> = [T; N];
    type Lanes<const L: usize> = [[T; L]; N];
    type BorrowedLanes<'a, const L: usize> = [[T; L]; N];
    type SeedLanes<'a, const L: usize> = [[T; L]; N];
    fn len(&self) -> usize {
        N
    }
    fn get(&self, index: usize) -> T {
        self[index]
    }
    fn set(&mut self, index: usize, value: T) {
        self[index] = value;
    }
    fn borrowed(&self) -> [T; N] {
        *self
    }
    fn zero_lanes<const L: usize>(&self) -> [[T; L]; N] {
        [[constant(0.0); L]; N]
    }
    fn borrow_lanes<const L: usize>(lanes: &[[T; L]; N]) -> [[T; L]; N] {
        *lanes
    }
    fn seed_lanes<const L: usize>(lanes: &[[T; L]; N]) -> [[T; L]; N] {
        *lanes
    }
}

impl<T: Real, const L: usize, const N: usize> Lanes<L> for [[T; L]; N] {
    type Scalar = T;
    fn len(&self) -> usize {
        N
    }
    fn get(&self, index: usize, lane: usize) -> T {
        self[index][lane]
    }
    fn set(&mut self, index: usize, lane: usize, value: T) {
        self[index][lane] = value;
    }
}

impl<T: Real> Point for &[T] {
    type Vector = Vec<T>;
    fn vector(self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T: Real> Point for &Vec<T> {
    type Vector = Vec<T>;
    fn vector(self) -> Vec<T> {
        self.clone()
    }
}

impl<T: Real, const N: usize> Point for &[T; N] {
    type Vector = Vec<T>;
    fn vector(self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T: Real, const N: usize> Point for [T; N] {
    type Vector = [T; N];
    fn vector(self) -> [T; N] {
        self
    }
}

macro_rules! scalar {
    ($($scalar:ident)*) => {$(
        impl Vector for $scalar {
            type Scalar = $scalar;
            type Borrowed<'a> = $scalar;
            type Lanes<const N: usize> = [$scalar; N];
            type BorrowedLanes<'a, const N: usize> = [$scalar; N];
            type SeedLanes<'a, const N: usize> = [$scalar; N];
            fn len(&self) -> usize {
                1
            }
            fn get(&self, _: usize) -> $scalar {
                *self
            }
            fn set(&mut self, _: usize, value: $scalar) {
                *self = value;
            }
            fn borrowed(&self) -> $scalar {
                *self
            }
            fn zero_lanes<const N: usize>(&self) -> [$scalar; N] {
                [0.0; N]
            }
            fn borrow_lanes<const N: usize>(lanes: &[$scalar; N]) -> [$scalar; N] {
                *lanes
            }
            fn seed_lanes<const N: usize>(lanes: &[$scalar; N]) -> [$scalar; N] {
                *lanes
            }
        }
        impl<const N: usize> Lanes<N> for [$scalar; N] {
            type Scalar = $scalar;
            fn len(&self) -> usize {
                1
            }
            fn get(&self, _: usize, lane: usize) -> $scalar {
                self[lane]
            }
            fn set(&mut self, _: usize, lane: usize, value: $scalar) {
                self[lane] = value;
            }
        }
        impl Point for $scalar {
            type Vector = $scalar;
            fn vector(self) -> $scalar {
                self
            }
        }
    )*};
}
scalar!(f32 f64);

#[cfg(feature = "ndarray_v0_17")]
mod array {
    use super::{Lanes, Point, Vector};
    use crate::Real;
    use ndarray::Array1;

    impl<T: Real> Vector for Array1<T> {
        type Scalar = T;
        type Borrowed<'a> = &'a Array1<T>;
        type Lanes<const N: usize> = [Array1<T>; N];
        type BorrowedLanes<'a, const N: usize> = &'a [Array1<T>; N];
        type SeedLanes<'a, const N: usize> = &'a [Array1<T>; N];
        fn len(&self) -> usize {
            self.len()
        }
        fn get(&self, index: usize) -> T {
            self[index]
        }
        fn set(&mut self, index: usize, value: T) {
            self[index] = value;
        }
        fn borrowed(&self) -> &Array1<T> {
            self
        }
        fn zero_lanes<const N: usize>(&self) -> [Array1<T>; N] {
            core::array::from_fn(|_| self.zeros())
        }
        fn borrow_lanes<const N: usize>(lanes: &[Array1<T>; N]) -> &[Array1<T>; N] {
            lanes
        }
        fn seed_lanes<const N: usize>(lanes: &[Array1<T>; N]) -> &[Array1<T>; N] {
            lanes
        }
    }

    impl<T: Real, const N: usize> Lanes<N> for [Array1<T>; N] {
        type Scalar = T;
        fn len(&self) -> usize {
            self.first().map_or(0, Array1::len)
        }
        fn get(&self, index: usize, lane: usize) -> T {
            self[lane][index]
        }
        fn set(&mut self, index: usize, lane: usize, value: T) {
            self[lane][index] = value;
        }
    }

    impl<T: Real> Point for &Array1<T> {
        type Vector = Array1<T>;
        fn vector(self) -> Array1<T> {
            self.clone()
        }
    }
}
