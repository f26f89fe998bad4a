impl quadratic_form {
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The gradient of `quadratic_form`: the derivatives with respect to its active parameters, in their order, each in its parameter's shape.
    #[must_use]
    fn grad(
        a: &[f64],
        x: &[f64],
    ) -> (::differentiate::__rt::Vec<f64>, ::differentiate::__rt::Vec<f64>) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value and the gradient of `quadratic_form`, computed together.
    #[must_use]
    fn value_and_grad(
        a: &[f64],
        x: &[f64],
    ) -> (f64, (::differentiate::__rt::Vec<f64>, ::differentiate::__rt::Vec<f64>)) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `quadratic_form`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.
    #[must_use]
    fn vjp(
        a: &[f64],
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::FnOnce(
            f64,
        ) -> (::differentiate::__rt::Vec<f64>, ::differentiate::__rt::Vec<f64>) + use<>,
    ) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `quadratic_form`; the cotangents of the active parameters are added to the caller's buffers.
    fn vjp_into(
        a: &[f64],
        x: &[f64],
        y_bar_1: f64,
        a_bar: &mut [f64],
        x_bar: &mut [f64],
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The same as `vjp_into`, with a tape that is kept between calls.
    fn vjp_into_with(
        tape_1: &mut ::differentiate::__rt::Tape,
        a: &[f64],
        x: &[f64],
        y_bar_1: f64,
        a_bar: &mut [f64],
        x_bar: &mut [f64],
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `quadratic_form` and its tangent along the given tangents of the active parameters.
    fn jvp(a: &[f64], x: &[f64], a_dot: &[f64], x_dot: &[f64]) -> (f64, f64) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn both(
        a: &[f64],
        x: &[f64],
        tape_1: &mut ::differentiate::__rt::Tape,
        y_bar_1: f64,
        a_slot: impl ::differentiate::__rt::Slot<[f64]>,
        x_slot: impl ::differentiate::__rt::Slot<[f64]>,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn pull(a: &[f64], x: &[f64], y_bar_1: f64, a_bar: &mut [f64], x_bar: &mut [f64]) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn push(
        a: &[f64],
        x: &[f64],
        a_dot: &[f64],
        x_dot: &[f64],
    ) -> ::differentiate::__rt::Pushed<f64, f64> {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///What a reverse sweep of `quadratic_form` would keep at these arguments, value by value, and the most at a time: runs both sweeps.
    #[must_use]
    #[inline]
    fn residuals(a: &[f64], x: &[f64]) -> ::differentiate::__rt::ResidualReport {}
}
