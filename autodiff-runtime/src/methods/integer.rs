//! Methods of these names on integers, which carry no derivative.

use crate::Tape;

/// A row is the companions, the arguments (each with the slot it has) and the value.
macro_rules! integer {
    (
        $(#[$attribute:meta])*
        trait $Trait:ident for $($integer:ident)*: $rows:tt
    ) => {
        integer!(@trait [$(#[$attribute])*] $Trait $rows);
        $(integer!(@impl $Trait $integer $rows);)*
    };
    (@trait [$(#[$attribute:meta])*] $Trait:ident {
        $([$forward:ident $reverse:ident $tangent:ident $forward_tangent:ident $reverse_tangent:ident] $name:ident($($a:ident: $A:ty),*);)*
    }) => {
        $(#[$attribute])*
        pub trait $Trait: Copy {
            $(
                /// The value.
                fn $forward(&self $(, $a: $A)*, tape: &mut Tape) -> Self;
                /// Nothing is reversed.
                #[allow(clippy::too_many_arguments, reason = "the protocol has a slot per argument")]
                fn $reverse(&self $(, $a: $A)*, tape: &mut Tape, y_bar: (), x_slot: impl Sized $(, _: integer!(@any $A))*);
                /// The value, and no tangent.
                fn $tangent(&self $(, $a: $A)*, x_slot: impl Sized $(, _: integer!(@any $A))*) -> (Self, ());
                /// The value, and no tangent.
                fn $forward_tangent(&self $(, $a: $A)*, tape: &mut Tape, x_slot: impl Sized $(, _: integer!(@any $A))*) -> (Self, ());
                /// Nothing is reversed.
                #[allow(clippy::too_many_arguments, reason = "the protocol has three slots per argument")]
                fn $reverse_tangent(
                    &self $(, $a: $A)*, tape: &mut Tape, x_dot: impl Sized $(, _: integer!(@any $A))*, y_bar: (), y_bar_dot: (),
                    x_slot: impl Sized $(, _: integer!(@any $A))*, x_dot_slot: impl Sized $(, _: integer!(@any $A))*
                );
            )*
        }
    };
    (@impl $Trait:ident $integer:ident {
        $([$forward:ident $reverse:ident $tangent:ident $forward_tangent:ident $reverse_tangent:ident] $name:ident($($a:ident: $A:ty),*);)*
    }) => {
        impl $Trait for $integer {
            $(
                #[inline(always)]
                fn $forward(&self $(, $a: $A)*, _: &mut Tape) -> Self {
                    <$integer>::$name(*self $(, $a)*)
                }
                #[inline(always)]
                fn $reverse(&self $(, _: integer!(@of $a $A))*, _: &mut Tape, (): (), _: impl Sized $(, _: integer!(@any $A))*) {}
                #[inline(always)]
                fn $tangent(&self $(, $a: $A)*, _: impl Sized $(, _: integer!(@any $A))*) -> (Self, ()) {
                    (<$integer>::$name(*self $(, $a)*), ())
                }
                #[inline(always)]
                fn $forward_tangent(&self $(, $a: $A)*, _: &mut Tape, _: impl Sized $(, _: integer!(@any $A))*) -> (Self, ()) {
                    (<$integer>::$name(*self $(, $a)*), ())
                }
                #[inline(always)]
                fn $reverse_tangent(
                    &self $(, _: integer!(@of $a $A))*, _: &mut Tape, _: impl Sized $(, _: integer!(@any $A))*, (): (), (): (),
                    _: impl Sized $(, _: integer!(@any $A))*, _: impl Sized $(, _: integer!(@any $A))*
                ) {}
            )*
        }
    };
    (@any $A:ty) => { impl Sized };
    (@of $a:ident $A:ty) => { $A };
}

integer! {
    /// Methods of all integers.
    trait Integer for u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize: {
        [pow_forward pow_reverse pow_tangent pow_forward_tangent pow_reverse_tangent] pow(exponent: u32);
        [min_forward min_reverse min_tangent min_forward_tangent min_reverse_tangent] min(other: Self);
        [max_forward max_reverse max_tangent max_forward_tangent max_reverse_tangent] max(other: Self);
        [clamp_forward clamp_reverse clamp_tangent clamp_forward_tangent clamp_reverse_tangent] clamp(low: Self, high: Self);
        [rem_euclid_forward rem_euclid_reverse rem_euclid_tangent rem_euclid_forward_tangent rem_euclid_reverse_tangent] rem_euclid(divisor: Self);
        [div_euclid_forward div_euclid_reverse div_euclid_tangent div_euclid_forward_tangent div_euclid_reverse_tangent] div_euclid(divisor: Self);
    }
}
integer! {
    /// Methods of the signed integers.
    trait SignedInteger for i8 i16 i32 i64 i128 isize: {
        [abs_forward abs_reverse abs_tangent abs_forward_tangent abs_reverse_tangent] abs();
        [signum_forward signum_reverse signum_tangent signum_forward_tangent signum_reverse_tangent] signum();
    }
}
