//! How callers hand derivatives to the hidden halves of a companion: one slot per parameter, present or absent.

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
impl<T: ?Sized> Slot<T> for &mut T {
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
impl<D: Clone> Direction<D> for Dot<&D> {
    #[inline(always)]
    fn given(self) -> Option<D> {
        Some(self.0.clone())
    }
}
impl<D: Clone> Direction<D> for Dot<&mut D> {
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
    {const N: usize} &'d [T; N] => &'d [T];
    {const N: usize} &'d mut [T; N] => &'d [T];
    {const N: usize} &'d mut [T; N] => &'d mut [T];
}

impl<T> Slot<T> for &mut alloc::boxed::Box<T> {
    const WANTED: bool = true;
    #[inline(always)]
    fn get(&mut self) -> Option<&mut T> {
        Some(self)
    }
}
impl<'a, T> Direction<&'a T> for Dot<&'a alloc::boxed::Box<T>> {
    #[inline(always)]
    fn given(self) -> Option<&'a T> {
        Some(self.0)
    }
}
