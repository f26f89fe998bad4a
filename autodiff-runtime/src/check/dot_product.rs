//! The dot-product test: forward and reverse mode of one function are transposes of each other.

use crate::Real;
use core::fmt;
use num_traits::Float;

/// Both sides of ⟨ȳ, J ẋ⟩ = ⟨Jᵀ ȳ, ẋ⟩.
#[derive(Clone, Debug, PartialEq)]
pub struct DotProductReport {
    /// ⟨ȳ, J ẋ⟩, by the jvp.
    pub forward: f64,
    /// ⟨Jᵀ ȳ, ẋ⟩, by the pullback.
    pub reverse: f64,
    /// |forward − reverse|, relative to the sum of the terms' sizes (so that cancellation in a product does not count).
    /// Infinite where a side is NaN.
    pub relative_error: f64,
}

impl fmt::Display for DotProductReport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "⟨ȳ, J ẋ⟩ = {:e} by the jvp, ⟨Jᵀ ȳ, ẋ⟩ = {:e} by the pullback, relative error {:.3e}",
            self.forward, self.reverse, self.relative_error
        )
    }
}

/// Compares ⟨ȳ, J ẋ⟩ with ⟨Jᵀ ȳ, ẋ⟩ at one point, for a direction `x_dot` of the input and a cotangent `y_bar` of the
/// result, both as flat numbers. A wrong rule in one of the two modes shows for almost every direction, without the error
/// of a difference.
///
/// ```
/// # use autodiff_runtime::check::dot_product;
/// // (a, b) ↦ (a b, a + b) at (2, 3)
/// let report = dot_product(
///     |d| [3.0 * d[0] + 2.0 * d[1], d[0] + d[1]],
///     |g| [3.0 * g[0] + g[1], 2.0 * g[0] + g[1]],
///     &[0.3, -0.7],
///     &[1.1, 0.4],
/// );
/// assert!(report.relative_error < 1e-15, "{report}");
/// ```
///
/// # Panics
/// When the jvp's result and `y_bar`, or the pullback's and `x_dot`, differ in length.
pub fn dot_product<T: Real + Float, Y: AsRef<[T]>, X: AsRef<[T]>>(
    jvp: impl FnOnce(&[T]) -> Y,
    pullback: impl FnOnce(&[T]) -> X,
    x_dot: &[T],
    y_bar: &[T],
) -> DotProductReport {
    let y_dot = jvp(x_dot);
    let x_bar = pullback(y_bar);
    let (forward, forward_size) = inner("the jvp's result", y_dot.as_ref(), "y_bar", y_bar);
    let (reverse, reverse_size) = inner("the pullback's result", x_bar.as_ref(), "x_dot", x_dot);
    let error = super::error(forward, reverse);
    let relative_error = if error == 0.0 || error.is_infinite() {
        error
    } else {
        error / forward_size.max(reverse_size)
    };
    DotProductReport {
        forward,
        reverse,
        relative_error,
    }
}

/// ⟨a, b⟩ and Σ |aᵢ bᵢ|.
fn inner<T: Float>(a_name: &str, a: &[T], b_name: &str, b: &[T]) -> (f64, f64) {
    assert_eq!(
        a.len(),
        b.len(),
        "check::dot_product: {a_name} has {} components but {b_name} has {}",
        a.len(),
        b.len()
    );
    let number = |x: &T| x.to_f64().unwrap_or(f64::NAN);
    a.iter()
        .zip(b)
        .map(|(a, b)| number(a) * number(b))
        .fold((0.0, 0.0), |(sum, size), term| {
            (sum + term, size + term.abs())
        })
}
