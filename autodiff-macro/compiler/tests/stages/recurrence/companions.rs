impl logistic {
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The gradient of `logistic`: the derivatives with respect to its active parameters, in their order, each in its parameter's shape.
    #[must_use]
    fn grad(r: f64, x: f64, n: usize) -> (f64, f64) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value and the gradient of `logistic`, computed together.
    #[must_use]
    fn value_and_grad(r: f64, x: f64, n: usize) -> (f64, (f64, f64)) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `logistic`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.
    #[must_use]
    fn vjp(
        r: f64,
        x: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::FnOnce(f64) -> (f64, f64) + use<>) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `logistic`; the cotangents of the active parameters are added to the caller's buffers.
    fn vjp_into(
        r: f64,
        x: f64,
        n: usize,
        y_bar_1: f64,
        r_bar: &mut f64,
        x_bar: &mut f64,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The same as `vjp_into`, with a tape that is kept between calls.
    fn vjp_into_with(
        tape_1: &mut ::differentiate::__rt::Tape,
        r: f64,
        x: f64,
        n: usize,
        y_bar_1: f64,
        r_bar: &mut f64,
        x_bar: &mut f64,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `logistic` and its tangent along the given tangents of the active parameters.
    fn jvp(r: f64, x: f64, n: usize, r_dot: f64, x_dot: f64) -> (f64, f64) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn both(
        r: f64,
        x: f64,
        n: usize,
        tape_1: &mut ::differentiate::__rt::Tape,
        y_bar_1: f64,
        r_slot: impl ::differentiate::__rt::Slot<f64>,
        x_slot: impl ::differentiate::__rt::Slot<f64>,
        n_slot: impl ::core::marker::Sized,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn pull(
        r: f64,
        x: f64,
        n: usize,
        y_bar_1: f64,
        r_bar: &mut f64,
        x_bar: &mut f64,
        n_bar: &mut (),
    ) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn push(
        r: f64,
        x: f64,
        n: usize,
        r_dot: f64,
        x_dot: f64,
        n_dot: (),
    ) -> ::differentiate::__rt::Pushed<f64, f64> {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///What a reverse sweep of `logistic` would keep at these arguments, value by value, and the most at a time: runs both sweeps.
    #[must_use]
    #[inline]
    fn residuals(r: f64, x: f64, n: usize) -> ::differentiate::__rt::ResidualReport {}
}
