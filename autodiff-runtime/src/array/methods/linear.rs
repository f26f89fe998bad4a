//! The halves of second order of a method that is linear in the array: its own halves, run on values and on tangents.

/// Two provided methods of a trait of methods: `forward reverse: tangent pull` names the new halves and those that they run. Then
/// `self`, the receiver of the forward half, the constant arguments, the cotangent of the array and that of the result, and the
/// result with its tangent.
macro_rules! linear {
    (
        $forward:ident $reverse:ident: $tangent:ident $pull:ident,
        $self:ident [$($receiver:tt)+] ($($constant:ident: $Constant:ty),*) $Bar:ty, $YBar:ty => $Y:ty $(where $($bound:tt)+)?
    ) => {
        #[doc = concat!("`", stringify!($tangent), "`: a linear method keeps nothing.")]
        #[allow(clippy::too_many_arguments)] // two slots per parameter
        #[inline]
        fn $forward<'d>(
            $($receiver)+,
            $($constant: $Constant,)*
            _tape: &mut $crate::Tape,
            self_dot: impl $crate::Direction<&'d $Bar>
            $(, _: $crate::array::methods::linear::linear!(@slot $constant))*
        ) -> $Y
        $(where $($bound)+)?
        {
            $self.$tangent($($constant,)* self_dot $(, $crate::array::methods::linear::linear!(@absent $constant))*)
        }
        #[doc = concat!("`", stringify!($pull), "`, of the cotangent and of its tangent.")]
        #[allow(clippy::too_many_arguments)] // three slots per parameter
        #[inline]
        fn $reverse<'d>(
            &$self,
            $($constant: $Constant,)*
            tape: &mut $crate::Tape,
            _self_dot: impl $crate::Direction<&'d $Bar>,
            $(_: $crate::array::methods::linear::linear!(@slot $constant),)*
            y_bar: $YBar,
            y_bar_dot: $YBar,
            self_bar: impl $crate::Slot<$Bar>,
            $(_: $crate::array::methods::linear::linear!(@slot $constant),)*
            self_bar_dot: impl $crate::Slot<$Bar>
            $(, _: $crate::array::methods::linear::linear!(@slot $constant))*
        ) {
            $self.$pull($($constant,)* tape, y_bar, self_bar $(, $crate::array::methods::linear::linear!(@absent $constant))*);
            $self.$pull($($constant,)* tape, y_bar_dot, self_bar_dot $(, $crate::array::methods::linear::linear!(@absent $constant))*);
        }
    };
    (@slot $constant:ident) => { impl Sized };
    (@absent $constant:ident) => { $crate::Absent };
}
pub(super) use linear;
