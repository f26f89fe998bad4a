//! How callers hand derivatives to the hidden halves of a companion: one slot per parameter, present or absent.

use alloc::boxed::Box;
use alloc::vec::Vec;

/// No derivative stands here: the caller has none (a tangent), or wants none (a cotangent).
#[derive(Clone, Copy, Debug)]
pub struct Absent;

/// A slot of a reverse half: the cotangent to add to, or nothing.
pub trait Slot<T: ?Sized> {
    /// Whether the caller wants the cotangent.
    const WANTED: bool;
    /// The cotangent, where it is wanted.
    fn get(&mut self) -> Option<&mut T>;
}
impl<T: Cotangent + ?Sized> Slot<T> for &mut T {
    const WANTED: bool = true;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut T> {
        Some(self)
    }
}
impl<T> Slot<[T]> for &mut Vec<T> {
    const WANTED: bool = true;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut [T]> {
        Some(self)
    }
}
impl<T, const N: usize> Slot<[T]> for &mut [T; N] {
    const WANTED: bool = true;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut [T]> {
        Some(*self)
    }
}
impl<T: ?Sized> Slot<T> for Absent {
    const WANTED: bool = false;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut T> {
        None
    }
}

/// A tangent that is present, in the form of the parameter: by value, by `&` or by `&mut`.
#[derive(Clone, Copy, Debug)]
pub struct Dot<D>(pub D);

/// A slot of a forward half: the tangent, or nothing where it is zero.
pub trait Direction<D> {
    /// The tangent, where there is one.
    fn given(self) -> Option<D>;
}
impl<D> Direction<D> for Absent {
    #[inline(always)]
    fn given(self) -> Option<D> {
        None
    }
}
impl<D> Direction<D> for Dot<D> {
    #[inline(always)]
    fn given(self) -> Option<D> {
        Some(self.0)
    }
}
/// So a caller may always pass a reference: it cannot tell what the callee takes by value.
impl<D: Clone + Cotangent> Direction<D> for Dot<&D> {
    #[inline(always)]
    fn given(self) -> Option<D> {
        Some(self.0.clone())
    }
}
impl<D: Clone + Cotangent> Direction<D> for Dot<&mut D> {
    #[inline(always)]
    fn given(self) -> Option<D> {
        Some(self.0.clone())
    }
}
impl<T: Clone> Direction<Vec<T>> for Dot<&[T]> {
    #[inline(always)]
    fn given(self) -> Option<Vec<T>> {
        Some(self.0.to_vec())
    }
}

/// The mixes of sequences and references: the tangent is held in another way than the parameter.
macro_rules! by_reference {
    ($({$($generics:tt)*} $held:ty => $taken:ty;)*) => {$(
        impl<'d, T, $($generics)*> Direction<$taken> for Dot<$held> {
            #[inline(always)]
            fn given(self) -> Option<$taken> {
                Some(self.0)
            }
        }
    )*};
}
by_reference! {
    {} &'d mut T => &'d T;
    {} &'d mut [T] => &'d [T];
    {} &'d Vec<T> => &'d [T];
    {} &'d mut Vec<T> => &'d [T];
    {} &'d mut Vec<T> => &'d mut [T];
    {} &'d Box<Vec<T>> => &'d [T];
    {} &'d mut Box<Vec<T>> => &'d [T];
    {} &'d mut Box<Vec<T>> => &'d mut [T];
    {const N: usize} &'d [T; N] => &'d [T];
    {const N: usize} &'d mut [T; N] => &'d [T];
    {const N: usize} &'d mut [T; N] => &'d mut [T];
}

/// The cotangent of a `Box<[T]>`.
impl<T> Slot<[T]> for &mut Box<Vec<T>> {
    const WANTED: bool = true;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut [T]> {
        Some(self)
    }
}
impl<T> Slot<T> for &mut Box<T> {
    const WANTED: bool = true;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut T> {
        Some(self)
    }
}
impl<'a, T> Direction<&'a T> for Dot<&'a Box<T>> {
    #[inline(always)]
    fn given(self) -> Option<&'a T> {
        Some(self.0)
    }
}

/// A derivative that is no `()`: what a slot can hold. The derive implements it for tangents; `()` must not have it, so
/// that the cotangent of a `#[constant]` field stands for "absent".
pub trait Cotangent {}
impl<T> Cotangent for [T] {}
impl<T> Cotangent for alloc::vec::Vec<T> {}
impl<T, const N: usize> Cotangent for [T; N] {}
impl<T> Cotangent for Option<T> {}
impl<T: ?Sized> Cotangent for Box<T> {}
impl<T: Cotangent + ?Sized> Cotangent for &T {}
impl<T: Cotangent + ?Sized> Cotangent for &mut T {}
#[cfg(feature = "ndarray_v0_17")]
impl<S: ndarray::RawData<Elem = A>, D, A> Cotangent for ndarray::ArrayBase<S, D, A> {}
macro_rules! cotangent {
    ($($t:ty)*) => {$( impl Cotangent for $t {} )*};
}
cotangent!(f32 f64);
macro_rules! tuples {
    ($($name:ident)*) => {
        impl<$($name),*> Cotangent for ($($name,)*) {}
    };
}
tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);
tuples!(A B C D E F G H I);
tuples!(A B C D E F G H I J);
tuples!(A B C D E F G H I J K);
tuples!(A B C D E F G H I J K L);
impl<T: Cotangent + ?Sized> Slot<T> for &mut () {
    const WANTED: bool = false;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut T> {
        None
    }
}
impl<D: Cotangent> Direction<D> for Dot<&()> {
    #[inline(always)]
    fn given(self) -> Option<D> {
        None
    }
}
impl<D: Cotangent> Direction<D> for Dot<&mut ()> {
    #[inline(always)]
    fn given(self) -> Option<D> {
        None
    }
}
