impl smooth {
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The gradient of `smooth`: the derivatives with respect to its active parameters, in their order, each in its parameter's shape.
    #[must_use]
    fn grad(x: &[f64], rounds: usize) -> ::differentiate::__rt::Vec<f64> {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value and the gradient of `smooth`, computed together.
    #[must_use]
    fn value_and_grad(
        x: &[f64],
        rounds: usize,
    ) -> (f64, ::differentiate::__rt::Vec<f64>) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `smooth`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.
    #[must_use]
    fn vjp(
        x: &[f64],
        rounds: usize,
    ) -> (
        f64,
        impl ::core::ops::FnOnce(f64) -> ::differentiate::__rt::Vec<f64> + use<>,
    ) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `smooth`; the cotangents of the active parameters are added to the caller's buffers.
    fn vjp_into(x: &[f64], rounds: usize, y_bar_1: f64, x_bar: &mut [f64]) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The same as `vjp_into`, with a tape that is kept between calls.
    fn vjp_into_with(
        tape_2: &mut ::differentiate::__rt::Tape,
        x: &[f64],
        rounds: usize,
        y_bar_1: f64,
        x_bar: &mut [f64],
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `smooth` and its tangent along the given tangents of the active parameters.
    fn jvp(x: &[f64], rounds: usize, x_dot: &[f64]) -> (f64, f64) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn both(
        x: &[f64],
        rounds: usize,
        tape_2: &mut ::differentiate::__rt::Tape,
        y_bar_1: f64,
        x_slot: impl ::differentiate::__rt::Slot<[f64]>,
        rounds_slot: impl ::core::marker::Sized,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn pull(
        x: &[f64],
        rounds: usize,
        y_bar_1: f64,
        x_bar: &mut [f64],
        rounds_bar: &mut (),
    ) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn push(
        x: &[f64],
        rounds: usize,
        x_dot: &[f64],
        rounds_dot: (),
    ) -> ::differentiate::__rt::Pushed<f64, f64> {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///What a reverse sweep of `smooth` would keep at these arguments, value by value, and the most at a time: runs both sweeps.
    #[must_use]
    #[inline]
    fn residuals(x: &[f64], rounds: usize) -> ::differentiate::__rt::ResidualReport {}
}
