//! The operator `?`, written out: its trait in the standard library is not stable.

use core::convert::Infallible;
use core::ops::ControlFlow;

/// What `?` stands behind.
pub trait Try {
    /// What `?` gives.
    type Value;
    /// What `?` returns from the function.
    type Residual;
    /// Parts the two.
    fn branch(self) -> ControlFlow<Self::Residual, Self::Value>;
}

/// What a function may return that has a `?` over a `Residual` in it.
pub trait FromResidual<Residual> {
    /// What `?` returns from the function.
    fn from_residual(residual: Residual) -> Self;
}

/// `Continue` with the value of `attempt?`, or `Break` with what it returns.
#[inline(always)]
pub fn branch<T: Try>(attempt: T) -> ControlFlow<T::Residual, T::Value> {
    attempt.branch()
}

/// What `?` returns from the function, converted to the function's type.
#[inline(always)]
pub fn from_residual<R: FromResidual<Residual>, Residual>(residual: Residual) -> R {
    R::from_residual(residual)
}

/// An `Option` or a `Result`, where syntax does not tell which.
pub trait Wrapping {
    /// The value inside.
    type Inside;
    /// A copy of the value, where there is one.
    fn some(&self) -> Option<Self::Inside>;
}

/// A copy of the value inside, where there is one.
#[inline(always)]
pub fn some<W: Wrapping>(wrapped: &W) -> Option<W::Inside> {
    wrapped.some()
}

impl<T: Clone> Wrapping for Option<T> {
    type Inside = T;
    #[inline(always)]
    fn some(&self) -> Option<T> {
        self.clone()
    }
}

impl<T: Clone, E> Wrapping for Result<T, E> {
    type Inside = T;
    #[inline(always)]
    fn some(&self) -> Option<T> {
        self.as_ref().ok().cloned()
    }
}

impl<T, E> Try for Result<T, E> {
    type Value = T;
    type Residual = Result<Infallible, E>;
    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

impl<T> Try for Option<T> {
    type Value = T;
    type Residual = Option<Infallible>;
    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    #[inline(always)]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Err(error) => Err(F::from(error)),
            Ok(never) => match never {},
        }
    }
}

impl<T> FromResidual<Option<Infallible>> for Option<T> {
    #[inline(always)]
    fn from_residual(_: Option<Infallible>) -> Self {
        None
    }
}

/// The cotangent of the value inside a result, where the caller has taken the value out (`?`, `unwrap`).
pub struct Inside<T>(pub T);

/// The cotangent of a wrapped result: of the value inside, or nothing where there is no value.
pub trait Seed<T> {
    /// The cotangent of the value, where there is one.
    fn seed(self) -> Option<T>;
}
impl<T> Seed<T> for Inside<T> {
    #[inline(always)]
    fn seed(self) -> Option<T> {
        Some(self.0)
    }
}
impl<T> Seed<T> for Option<T> {
    #[inline(always)]
    fn seed(self) -> Option<T> {
        self
    }
}

/// A value and its tangent, from a pair that may be wrapped.
pub trait Unzip {
    /// The value, in what wraps it.
    type Value;
    /// Its tangent.
    type Dot;
    /// Parts the pair.
    fn unzip(self) -> (Self::Value, Self::Dot);
}
impl<Y, D> Unzip for (Y, D) {
    type Value = Y;
    type Dot = D;
    #[inline(always)]
    fn unzip(self) -> (Y, D) {
        self
    }
}
impl<Y, D> Unzip for Option<(Y, D)> {
    type Value = Option<Y>;
    type Dot = Option<D>;
    #[inline(always)]
    fn unzip(self) -> (Option<Y>, Option<D>) {
        match self {
            Some((value, dot)) => (Some(value), Some(dot)),
            None => (None, None),
        }
    }
}
impl<Y, D, E> Unzip for Result<(Y, D), E> {
    type Value = Result<Y, E>;
    type Dot = Option<D>;
    #[inline(always)]
    fn unzip(self) -> (Result<Y, E>, Option<D>) {
        match self {
            Ok((value, dot)) => (Ok(value), Some(dot)),
            Err(error) => (Err(error), None),
        }
    }
}

/// A value and its tangent, from a pair that may be wrapped.
#[inline(always)]
pub fn unzip<P: Unzip>(pair: P) -> (P::Value, P::Dot) {
    pair.unzip()
}
