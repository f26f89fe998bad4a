//! Companion types as functions.

use super::{Argument, Function, SecondOrder};
use crate::jacobian::Vector;
use core::marker::PhantomData;

/// What a companion type implements beside a function of one row of numbers; used through [`function`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no companion of a function of one `&[f64]`, `[f64; N]` or `f64`",
    note = "bind other parameters by `Bound`, or by a struct that implements `Function`"
)]
pub trait Companion {
    /// What holds the inputs.
    type Input: Vector;
    /// What holds the outputs.
    type Output: Vector<Scalar = <Self::Input as Vector>::Scalar>;
    /// f(x).
    fn value(x: Argument<'_, Self::Input>) -> Self::Output;
    /// `f::jvp`.
    fn jvp(
        x: Argument<'_, Self::Input>,
        x_dot: Argument<'_, Self::Input>,
    ) -> (Self::Output, Self::Output);
    /// `f::vjp_into`: f(x) and Jᵀ ȳ.
    fn vjp(
        x: Argument<'_, Self::Input>,
        y_bar: Argument<'_, Self::Output>,
    ) -> (Self::Output, Self::Input);
}

/// What a companion type with `hvp` implements besides.
pub trait SecondOrderCompanion: Companion {
    /// `f::hvp`.
    fn hvp(
        x: Argument<'_, Self::Input>,
        v: Argument<'_, Self::Input>,
    ) -> (Self::Input, Self::Input);
}

/// The function of a companion type.
pub struct Of<F>(PhantomData<fn() -> F>);

/// The function whose companion type is `F`, as a value: `function::<rosenbrock>()`.
#[must_use]
pub const fn function<F: Companion>() -> Of<F> {
    Of(PhantomData)
}

impl<F> Clone for Of<F> {
    fn clone(&self) -> Of<F> {
        *self
    }
}

impl<F> Copy for Of<F> {}

impl<F: Companion> Function for Of<F> {
    type Input = F::Input;
    type Output = F::Output;

    fn value(&self, x: Argument<'_, F::Input>) -> F::Output {
        F::value(x)
    }

    fn jvp(
        &self,
        x: Argument<'_, F::Input>,
        x_dot: Argument<'_, F::Input>,
    ) -> (F::Output, F::Output) {
        F::jvp(x, x_dot)
    }

    fn vjp(
        &self,
        x: Argument<'_, F::Input>,
        y_bar: Argument<'_, F::Output>,
    ) -> (F::Output, F::Input) {
        F::vjp(x, y_bar)
    }
}

impl<F: SecondOrderCompanion> SecondOrder for Of<F> {
    fn hvp(&self, x: Argument<'_, F::Input>, v: Argument<'_, F::Input>) -> (F::Input, F::Input) {
        F::hvp(x, v)
    }
}

/// `__companion!(f f: Vec<f64> => f64, hvp)`: implements [`Companion`] for the companion type beside a function (they may differ in
/// name), and [`SecondOrderCompanion`] where it has `hvp`. So that emitted code says it in one line;
/// `#[inline]` so that nothing is compiled of it where nobody asks.
#[doc(hidden)]
#[macro_export]
macro_rules! __companion {
    ($function:ident $companion:ident: $input:ty => $output:ty $(, $hvp:ident)?) => {
        impl $crate::function::Companion for $companion {
            type Input = $input;
            type Output = $output;
            #[inline]
            fn value(x: $crate::function::Argument<'_, $input>) -> $output {
                $function(x)
            }
            #[inline]
            fn jvp(x: $crate::function::Argument<'_, $input>, x_dot: $crate::function::Argument<'_, $input>) -> ($output, $output) {
                $companion::jvp(x, x_dot)
            }
            #[inline]
            fn vjp(x: $crate::function::Argument<'_, $input>, y_bar: $crate::function::Argument<'_, $output>) -> ($output, $input) {
                let mut x_bar = $crate::zero_like(&x);
                ($companion::vjp_into(x, y_bar, &mut x_bar), x_bar)
            }
        }
        $($crate::__companion! { $hvp $companion $input })?
    };
    (hvp $companion:ident $input:ty) => {
        impl $crate::function::SecondOrderCompanion for $companion {
            #[inline]
            fn hvp(x: $crate::function::Argument<'_, $input>, v: $crate::function::Argument<'_, $input>) -> ($input, $input) {
                $companion::hvp(x, v)
            }
        }
    };
}
