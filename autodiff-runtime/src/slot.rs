//! How callers hand derivatives to the hidden halves of a companion: one slot per parameter, present or absent.

/// No derivative stands here: the caller has none (a tangent), or wants none (a cotangent).
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
pub struct Dot<D>(pub D);

/// A slot of a forward half: the tangent, or nothing where it is zero.
pub trait Direction<D> {
    /// The tangent, where there is one.
    fn given(self) -> Option<D>;
}
impl<D> Direction<D> for Dot<D> {
    #[inline(always)]
    fn given(self) -> Option<D> {
        Some(self.0)
    }
}
impl<'a, T> Direction<&'a [T]> for Dot<&'a Vec<T>> {
    #[inline(always)]
    fn given(self) -> Option<&'a [T]> {
        Some(self.0)
    }
}
impl<'a, T> Direction<&'a mut [T]> for Dot<&'a mut Vec<T>> {
    #[inline(always)]
    fn given(self) -> Option<&'a mut [T]> {
        Some(self.0)
    }
}
impl<'a, T, const N: usize> Direction<&'a [T]> for Dot<&'a [T; N]> {
    #[inline(always)]
    fn given(self) -> Option<&'a [T]> {
        Some(self.0)
    }
}
impl<'a, T, const N: usize> Direction<&'a mut [T]> for Dot<&'a mut [T; N]> {
    #[inline(always)]
    fn given(self) -> Option<&'a mut [T]> {
        Some(self.0)
    }
}
impl<D> Direction<D> for Absent {
    #[inline(always)]
    fn given(self) -> Option<D> {
        None
    }
}
