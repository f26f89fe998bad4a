//! How much a value has on the heap, as well as its type tells.
//!
//! Emitted code asks `(&&&&Measured(&value)).heap()`, and method resolution takes the first of these traits that the type
//! has: what a container holds; nothing, where the value is `Copy`; what the flat view of a differentiable type says; nothing.

use crate::Differentiable;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// A value whose size is asked for.
#[derive(Debug)]
pub struct Measured<'v, T: ?Sized>(pub &'v T);

/// A type that says what it has on the heap.
pub trait Heap {
    /// In bytes.
    fn on_heap(&self) -> usize {
        0
    }
}

macro_rules! nothing {
    ($($ty:ty)*) => {$(impl Heap for $ty {})*};
}
nothing! { () f64 f32 bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl<T> Heap for crate::dual::Dual<T> {}
impl<T: Heap> Heap for Vec<T> {
    fn on_heap(&self) -> usize {
        self.capacity() * size_of::<T>() + self.iter().map(Heap::on_heap).sum::<usize>()
    }
}
/// A sequence that is borrowed from where it was put back.
impl<T: Heap> Heap for [T] {
    fn on_heap(&self) -> usize {
        size_of_val(self) + self.iter().map(Heap::on_heap).sum::<usize>()
    }
}
impl<T: Heap> Heap for Box<[T]> {
    fn on_heap(&self) -> usize {
        size_of_val::<[T]>(self) + self.iter().map(Heap::on_heap).sum::<usize>()
    }
}
impl Heap for String {
    fn on_heap(&self) -> usize {
        self.capacity()
    }
}
impl<T: Heap, const N: usize> Heap for [T; N] {
    fn on_heap(&self) -> usize {
        self.iter().map(Heap::on_heap).sum()
    }
}
impl<T: Heap> Heap for Option<T> {
    fn on_heap(&self) -> usize {
        self.as_ref().map_or(0, Heap::on_heap)
    }
}
macro_rules! tuples {
    ($(($($part:ident $at:tt),+))*) => {$(
        impl<$($part: Heap),+> Heap for ($($part,)+) {
            fn on_heap(&self) -> usize {
                0 $(+ self.$at.on_heap())+
            }
        }
    )*};
}
tuples! { (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) }

#[cfg(feature = "ndarray_v0_17")]
impl<T: Heap, D: ndarray::Dimension> Heap for ndarray::Array<T, D> {
    fn on_heap(&self) -> usize {
        self.len() * size_of::<T>() + self.iter().map(Heap::on_heap).sum::<usize>()
    }
}

/// First: the type says it.
pub trait ByHeap {
    /// In bytes.
    fn heap(&self) -> usize;
}
impl<T: Heap + ?Sized> ByHeap for &&&Measured<'_, T> {
    fn heap(&self) -> usize {
        self.0.on_heap()
    }
}

/// Second: nothing on the heap.
pub trait ByCopy {
    /// In bytes.
    fn heap(&self) -> usize;
}
impl<T: Copy> ByCopy for &&Measured<'_, T> {
    fn heap(&self) -> usize {
        0
    }
}
impl<T: Copy> ByCopy for &&Measured<'_, [T]> {
    fn heap(&self) -> usize {
        size_of_val(self.0)
    }
}

/// Third: the numbers that have no room in place.
pub trait ByDerivative {
    /// In bytes.
    fn heap(&self) -> usize;
}
impl<T: Differentiable> ByDerivative for &Measured<'_, T> {
    fn heap(&self) -> usize {
        numbers_without_room(self.0)
    }
}
impl<T: Differentiable> ByDerivative for &Measured<'_, [T]> {
    fn heap(&self) -> usize {
        size_of_val(self.0) + self.0.iter().map(numbers_without_room).sum::<usize>()
    }
}

fn numbers_without_room<T: Differentiable>(value: &T) -> usize {
    let numbers = value.flat_len() * size_of::<f64>();
    if numbers > size_of::<T>() { numbers } else { 0 }
}

/// Last: nothing is known.
pub trait ByNothing {
    /// In bytes.
    fn heap(&self) -> usize;
}
impl<T> ByNothing for Measured<'_, T> {
    fn heap(&self) -> usize {
        0
    }
}
impl<T> ByNothing for Measured<'_, [T]> {
    fn heap(&self) -> usize {
        size_of_val(self.0)
    }
}
