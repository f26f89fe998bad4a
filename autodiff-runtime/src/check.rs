//! Checks of derivatives: a gradient against central differences, and forward mode against reverse mode.

mod difference;
mod dot_product;

pub use difference::{central_difference, forward_difference};
pub use dot_product::{DotProductReport, dot_product};

use core::fmt;
use difference::{central_step, slope};

/// How far a gradient is from central differences.
#[derive(Clone, Debug, PartialEq)]
pub struct GradientReport {
    /// The largest |gradient − difference| over all components; infinite where one of the two is NaN.
    pub largest_absolute_error: f64,
    /// The largest error relative to the larger of gradient and difference, or to the smallest slope that a difference of
    /// `f` can tell from zero at [`GradientReport::TOLERANCE`], where both are smaller than that.
    pub largest_relative_error: f64,
    /// The component with the largest relative error.
    pub worst_component: usize,
    /// The gradient at the worst component.
    pub gradient: f64,
    /// The central difference at the worst component.
    pub difference: f64,
    /// The step of the difference at the worst component: ∛ε · max(|x|, 1).
    pub step: f64,
}

impl GradientReport {
    /// The relative error that [`assert_gradient`] accepts. A central difference in double precision has about ten right
    /// digits where the third derivative is no larger than the first; four of them are left to functions that curve more.
    pub const TOLERANCE: f64 = 1e-6;

    /// Whether no component is off by more than `tolerance`, relative to its size.
    #[must_use]
    pub fn is_within(&self, tolerance: f64) -> bool {
        self.largest_relative_error <= tolerance
    }
}

impl fmt::Display for GradientReport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "largest relative error {:.3e} (absolute {:.3e}); worst component {}: gradient {:e}, central difference {:e} (step {:.3e})",
            self.largest_relative_error,
            self.largest_absolute_error,
            self.worst_component,
            self.gradient,
            self.difference,
            self.step
        )
    }
}

/// Holds `gradient` against central differences of `f` at `x`.
///
/// ```
/// # use autodiff_runtime::check;
/// let report = check::gradient(|x| x[0] * x[1], &[3.0, 2.0], &[2.0, 3.0]);
/// assert!(report.is_within(1e-8), "{report}");
/// ```
///
/// # Panics
/// When `gradient` and `x` differ in length.
pub fn gradient(f: impl Fn(&[f64]) -> f64, gradient: &[f64], x: &[f64]) -> GradientReport {
    assert_eq!(
        gradient.len(),
        x.len(),
        "check::gradient: the gradient has {} components but x has {}",
        gradient.len(),
        x.len()
    );
    let mut report = GradientReport {
        largest_absolute_error: 0.0,
        largest_relative_error: 0.0,
        worst_component: 0,
        gradient: gradient.first().copied().unwrap_or(0.0),
        difference: 0.0,
        step: 0.0,
    };
    let value = f(x);
    let mut at = x.to_vec();
    for (component, &expected) in gradient.iter().enumerate() {
        let step = central_step(x[component]);
        let difference = slope(&f, &mut at, component, step, step);
        // Rounding of `f` (some ten units in the last place), as it shows in the quotient.
        let noise = 10.0 * f64::EPSILON * value.abs() / step;
        let scale = expected
            .abs()
            .max(difference.abs())
            .max(noise / GradientReport::TOLERANCE);
        let absolute = error(expected, difference);
        let relative = if absolute == 0.0 {
            0.0
        } else {
            (absolute / scale).max(0.0)
        };
        // An infinite scale would hide an infinite error.
        let relative = if absolute.is_infinite() {
            f64::INFINITY
        } else {
            relative
        };
        report.largest_absolute_error = report.largest_absolute_error.max(absolute);
        if component == 0 || relative > report.largest_relative_error {
            report.largest_relative_error = relative;
            report.worst_component = component;
            report.gradient = expected;
            report.difference = difference;
            report.step = step;
        }
    }
    report
}

/// Panics with the [`GradientReport`] when `gradient` is off by more than [`GradientReport::TOLERANCE`].
///
/// # Panics
/// When the gradient is wrong, and when `gradient` and `x` differ in length.
#[track_caller]
pub fn assert_gradient(f: impl Fn(&[f64]) -> f64, gradient: &[f64], x: &[f64]) {
    let report = self::gradient(f, gradient, x);
    assert!(
        report.is_within(GradientReport::TOLERANCE),
        "the gradient disagrees with central differences: {report}"
    );
}

/// |a − b|; NaN on either side is infinitely far from everything, so that no comparison lets it pass.
fn error(a: f64, b: f64) -> f64 {
    let error = (a - b).abs();
    if error.is_nan() { f64::INFINITY } else { error }
}
