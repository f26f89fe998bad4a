//! What a row of a table of methods becomes: the companions of one method. Those of second order run the others on dual
//! numbers.

/// A row reads `[companions] (constant arguments) y = (value) keeps y { argument slot: guard (partial), … };`. `keeps y`
/// stands where a partial mentions the result: the result of a call is not computed twice. The guard `singular` marks a
/// partial that is not finite at some finite argument (strong zero); `zero ()` is a partial that is zero everywhere.
macro_rules! methods {
    (
        $(#[$attribute:meta])*
        trait $Trait:ident $(: $Bound:path)?;
        $(
            $(#[$row_attribute:meta])*
            [$forward:ident $reverse:ident $tangent:ident $forward_tangent:ident $reverse_tangent:ident] ($($constant:ident: $Constant:ty)?)
            $y:ident = ($value:expr) $(keeps $kept:ident)?
            {
                $x:ident $x_slot:ident $x_bar:ident $x_bar_dot:ident: $($x_guard:ident)? ($x_partial:expr)
                $(, $a:ident $a_slot:ident $a_bar:ident $a_bar_dot:ident: $($a_guard:ident)? ($a_partial:expr))*
            };
        )*
    ) => {
        $(#[$attribute])*
        #[allow(private_bounds, reason = "only the runtime's scalars have them")]
        pub trait $Trait: $crate::Real + num_traits::Float $(+ $Bound)? {
            $(
                $(#[$row_attribute])*
                #[inline(always)]
                fn $forward(&self $(, $a: Self)* $(, $constant: $Constant)?, _tape: &mut $crate::Tape) -> Self {
                    let $x = *self;
                    let $y = $value;
                    $(_tape.keep(stringify!($forward), ($kept,));)?
                    $y
                }
                #[doc = concat!("The reverse half of `", stringify!($value), "`.")]
                #[allow(clippy::too_many_arguments, reason = "the protocol has a slot per argument")]
                #[inline(always)]
                fn $reverse(
                    &self $(, $a: Self)* $(, $constant: $Constant)?,
                    _tape: &mut $crate::Tape,
                    y_bar: Self,
                    mut $x_slot: impl $crate::Slot<Self>
                    $(, mut $a_slot: impl $crate::Slot<Self>)*
                    $(, _: methods!(@any $Constant))?
                ) {
                    let $x = *self;
                    // Not every partial mentions every argument.
                    let _ = $x;
                    $(let _ = $a;)*
                    $(let ($kept,): (Self,) = _tape.take_kept();)?
                    if let Some(bar) = $x_slot.get() {
                        *bar += methods!(@contribution $($x_guard)? y_bar, $x_partial);
                    }
                    $(if let Some(bar) = $a_slot.get() {
                        *bar += methods!(@contribution $($a_guard)? y_bar, $a_partial);
                    })*
                }
                #[doc = concat!("Value and tangent of `", stringify!($value), "`.")]
                #[inline(always)]
                fn $tangent(
                    &self $(, $a: Self)* $(, $constant: $Constant)?,
                    $x_slot: impl $crate::Direction<Self>
                    $(, $a_slot: impl $crate::Direction<Self>)*
                    $(, _: methods!(@any $Constant))?
                ) -> (Self, Self) {
                    let $x = *self;
                    let $y = $value;
                    let mut y_dot = $crate::constant(0.0);
                    if let Some(dot) = $x_slot.given() {
                        y_dot += methods!(@contribution $($x_guard)? dot, $x_partial);
                    }
                    $(if let Some(dot) = $a_slot.given() {
                        y_dot += methods!(@contribution $($a_guard)? dot, $a_partial);
                    })*
                    ($y, y_dot)
                }
                #[doc = concat!("The forward half of `", stringify!($value), "`, with tangents.")]
                #[inline(always)]
                fn $forward_tangent(
                    &self $(, $a: Self)* $(, $constant: $Constant)?,
                    tape: &mut $crate::Tape,
                    $x_slot: impl $crate::Direction<Self>
                    $(, $a_slot: impl $crate::Direction<Self>)*
                    $(, _: methods!(@any $Constant))?
                ) -> (Self, Self) {
                    let $x = $crate::lifted_by(*self, $x_slot);
                    $(let $a = $crate::lifted_by($a, $a_slot);)*
                    $crate::unlift($x.$forward($($a,)* $($constant,)? tape))
                }
                #[doc = concat!("The reverse half of `", stringify!($value), "`, with tangents.")]
                #[allow(clippy::too_many_arguments, reason = "the protocol has three slots per argument")]
                #[inline(always)]
                fn $reverse_tangent(
                    &self $(, $a: Self)* $(, $constant: $Constant)?,
                    tape: &mut $crate::Tape,
                    $x_slot: impl $crate::Direction<Self>
                    $(, $a_slot: impl $crate::Direction<Self>)*
                    $(, _: methods!(@any $Constant))?,
                    y_bar: Self,
                    y_bar_dot: Self,
                    mut $x_bar: impl $crate::Slot<Self>
                    $(, mut $a_bar: impl $crate::Slot<Self>)*
                    $(, _: methods!(@any $Constant))?,
                    mut $x_bar_dot: impl $crate::Slot<Self>
                    $(, mut $a_bar_dot: impl $crate::Slot<Self>)*
                    $(, _: methods!(@any $Constant))?
                ) {
                    let $x = $crate::lifted_by(*self, $x_slot);
                    $(let $a = $crate::lifted_by($a, $a_slot);)*
                    let y_bar = $crate::Dual { value: y_bar, dot: y_bar_dot };
                    let mut $x_slot = $crate::Dual::constant(Self::zero());
                    $(let mut $a_slot = $crate::Dual::constant(Self::zero());)*
                    $x.$reverse($($a,)* $($constant,)? tape, y_bar, &mut $x_slot $(, &mut $a_slot)* $(, methods!(@absent $constant))?);
                    $crate::add(&mut $x_bar, $x_slot.value);
                    $crate::add(&mut $x_bar_dot, $x_slot.dot);
                    $(
                        $crate::add(&mut $a_bar, $a_slot.value);
                        $crate::add(&mut $a_bar_dot, $a_slot.dot);
                    )*
                }
            )*
        }
        impl<T: $crate::Real + num_traits::Float $(+ $Bound)?> $Trait for T {}
    };
    (@any $Constant:ty) => { impl Sized };
    (@absent $constant:ident) => { $crate::Absent };
    (@contribution singular $derivative:expr, $partial:expr) => { $crate::times($derivative, $partial) };
    (@contribution zero $derivative:expr, $partial:expr) => {{
        let _ = $derivative;
        $crate::constant::<Self>(0.0)
    }};
    (@contribution $derivative:expr, $partial:expr) => { $derivative * $partial };
}
