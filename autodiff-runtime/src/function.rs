//! Any differentiated function, for algorithms that do not know which: checks, solvers, optimisers.
//!
//! A function of one row of numbers (`&[f64]`, `[f64; N]` or a number) with a number, a `Vec` or an array as result is a [`Function`] through its
//! companion type: `function::<f>()`. One with constants besides becomes one by [`Bound`], or by a struct of the user's that holds the
//! constants and implements [`Function`].
//!
//! ```
//! # use autodiff_runtime::{Bound, Function};
//! /// One step against the gradient, for any function of slices.
//! fn descend(f: &impl Function<Input = Vec<f64>, Output = f64>, x: &mut [f64], rate: f64) -> f64 {
//!     let (value, gradient) = f.value_and_grad(x);
//!     for (x, slope) in x.iter_mut().zip(gradient) {
//!         *x -= rate * slope;
//!     }
//!     value
//! }
//!
//! // k x², with k bound
//! let k = 3.0;
//! let parabola = Bound::of_slices(
//!     |x| k * x[0] * x[0],
//!     |x, x_dot| (k * x[0] * x[0], 2.0 * k * x[0] * x_dot[0]),
//!     |x| {
//!         let slope = 2.0 * k * x[0];
//!         (k * x[0] * x[0], move |y_bar: f64| vec![slope * y_bar])
//!     },
//! );
//! let mut x = [1.0];
//! assert_eq!(descend(&parabola, &mut x, 0.125), 3.0);
//! assert_eq!(x, [0.25]);
//! ```

mod bound;
mod companion;

pub use bound::Bound;
pub use companion::{Companion, Of, SecondOrderCompanion, function};

use crate::jacobian::Vector;
use crate::{Real, constant};

/// How a function takes its argument or a cotangent: a slice for a `Vec`, an array or a number as it is.
pub type Argument<'a, V> = <V as Vector>::Borrowed<'a>;

/// A function with its derivatives.
pub trait Function {
    /// What holds the n inputs, and a cotangent of them: `Vec<T>` where the function takes `&[T]`.
    type Input: Vector;
    /// What holds the m outputs, and a tangent of them.
    type Output: Vector<Scalar = <Self::Input as Vector>::Scalar>;

    /// f(x).
    fn value(&self, x: Argument<'_, Self::Input>) -> Self::Output;

    /// f(x), and the tangent J ẋ.
    fn jvp(
        &self,
        x: Argument<'_, Self::Input>,
        x_dot: Argument<'_, Self::Input>,
    ) -> (Self::Output, Self::Output);

    /// f(x), and the cotangent Jᵀ ȳ.
    fn vjp(
        &self,
        x: Argument<'_, Self::Input>,
        y_bar: Argument<'_, Self::Output>,
    ) -> (Self::Output, Self::Input);

    /// f(x) and its gradient, where f has one output.
    fn value_and_grad(&self, x: Argument<'_, Self::Input>) -> (Self::Output, Self::Input)
    where
        Self::Output: Real,
    {
        let one: Self::Output = constant(1.0);
        self.vjp(x, one.borrowed())
    }

    /// The gradient, where f has one output.
    fn grad(&self, x: Argument<'_, Self::Input>) -> Self::Input
    where
        Self::Output: Real,
    {
        self.value_and_grad(x).1
    }
}

/// A scalar function with its second derivatives.
pub trait SecondOrder: Function {
    /// The gradient at x, and the product of the Hessian with v.
    fn hvp(
        &self,
        x: Argument<'_, Self::Input>,
        v: Argument<'_, Self::Input>,
    ) -> (Self::Input, Self::Input);
}
