//! What stands around a result: nothing, `Result` or `Option`, under whatever alias; and which results have a gradient.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// A result, and the value inside it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no result of a differentiated function",
    label = "this type lacks `Outcome`",
    note = "derive `Differentiable` for it"
)]
pub trait Outcome {
    /// The value inside: `V` of `Result<V, E>` and `Option<V>`, and `Self` of all else.
    type Value;
    /// The same wrapping around another value.
    type With<T>;
    /// Replaces the value, keeps the wrapping.
    fn with<T>(self, replace: impl FnOnce(Self::Value) -> T) -> Self::With<T>;
    /// Whether there is a value.
    fn arrived(&self) -> bool;
}

/// The wrapping of `R` around a `T`.
pub type With<R, T> = <R as Outcome>::With<T>;

macro_rules! plain {
    ($({$($generics:tt)*} $plain:ty;)*) => {$(
        impl<$($generics)*> Outcome for $plain {
            type Value = $plain;
            type With<With> = With;
            #[inline(always)]
            fn with<With>(self, replace: impl FnOnce($plain) -> With) -> With {
                replace(self)
            }
            #[inline(always)]
            fn arrived(&self) -> bool {
                true
            }
        }
    )*};
}
plain! {
    {} f32; {} f64; {} (); {} bool; {} char; {} String;
    {} u8; {} u16; {} u32; {} u64; {} u128; {} usize; {} i8; {} i16; {} i32; {} i64; {} i128; {} isize;
    {T} Vec<T>; {T, const N: usize} [T; N]; {T} Box<T>; {'a, T: ?Sized} &'a T; {'a, T: ?Sized} &'a mut T;
    {A} (A,);
    {A, B} (A, B);
    {A, B, C} (A, B, C);
    {A, B, C, D} (A, B, C, D);
    {A, B, C, D, E} (A, B, C, D, E);
    {A, B, C, D, E, F} (A, B, C, D, E, F);
    {A, B, C, D, E, F, G} (A, B, C, D, E, F, G);
    {A, B, C, D, E, F, G, H} (A, B, C, D, E, F, G, H);
    {A, B, C, D, E, F, G, H, I} (A, B, C, D, E, F, G, H, I);
    {A, B, C, D, E, F, G, H, I, J} (A, B, C, D, E, F, G, H, I, J);
    {A, B, C, D, E, F, G, H, I, J, K} (A, B, C, D, E, F, G, H, I, J, K);
    {A, B, C, D, E, F, G, H, I, J, K, L} (A, B, C, D, E, F, G, H, I, J, K, L);
}

impl<V, E> Outcome for Result<V, E> {
    type Value = V;
    type With<T> = Result<T, E>;
    #[inline]
    fn with<T>(self, replace: impl FnOnce(V) -> T) -> Result<T, E> {
        self.map(replace)
    }
    #[inline]
    fn arrived(&self) -> bool {
        self.is_ok()
    }
}

impl<V> Outcome for Option<V> {
    type Value = V;
    type With<T> = Option<T>;
    #[inline]
    fn with<T>(self, replace: impl FnOnce(V) -> T) -> Option<T> {
        self.map(replace)
    }
    #[inline]
    fn arrived(&self) -> bool {
        self.is_some()
    }
}

/// A result that has a gradient. The parameter is the type of the seed, which is the tangent of `Self`: it stands here and
/// not in a supertrait, since `where for<'scalar> Y: Scalar<Tangent<Y>>` would hide `Y`'s own tangent type from rustc.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no scalar, so it has no gradient",
    label = "the result is no scalar",
    note = "use `vjp` (or `vjp_into`), which takes the cotangent of the result"
)]
pub trait Scalar<Cotangent = Self> {
    /// The seed of a gradient.
    fn one_like(&self) -> Cotangent;
}
impl Scalar for f32 {
    #[inline(always)]
    fn one_like(&self) -> f32 {
        1.0
    }
}
impl Scalar for f64 {
    #[inline(always)]
    fn one_like(&self) -> f64 {
        1.0
    }
}

/// The seed of a gradient.
#[inline(always)]
pub fn one_like<Y: Scalar<Cotangent>, Cotangent>(value: &Y) -> Cotangent {
    value.one_like()
}
