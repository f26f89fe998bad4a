//! The payload of an `Option`'s or a `Result`'s derivative, by the name of the variant.

use crate::mismatch;

/// Accessors named as those that the derive emits for enums.
#[allow(non_snake_case)]
pub trait Payload {
    /// What stands inside.
    type Inside;
    /// The payload of `Some`.
    fn Some_mut(&mut self) -> (&mut Self::Inside,);
    /// The payload of `Some`.
    fn Some_ref(&self) -> (&Self::Inside,);
    /// The payload of `Ok`.
    #[inline]
    fn Ok_mut(&mut self) -> (&mut Self::Inside,) {
        self.Some_mut()
    }
    /// The payload of `Ok`.
    #[inline]
    fn Ok_ref(&self) -> (&Self::Inside,) {
        self.Some_ref()
    }
    /// The payload of whichever variant has a value.
    #[inline]
    fn Payload_mut(&mut self) -> &mut Self::Inside {
        self.Some_mut().0
    }
}

#[allow(non_snake_case)]
impl<T> Payload for Option<T> {
    type Inside = T;
    #[inline]
    fn Some_mut(&mut self) -> (&mut T,) {
        match self {
            Some(inside) => (inside,),
            None => mismatch(),
        }
    }
    #[inline]
    fn Some_ref(&self) -> (&T,) {
        match self {
            Some(inside) => (inside,),
            None => mismatch(),
        }
    }
}
