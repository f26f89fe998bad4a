impl step {
    #[doc(hidden)]
    const SLICES: u64 = 12;
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `step`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.
    #[must_use]
    fn vjp(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
    ) -> (
        (),
        impl ::core::ops::FnOnce(
            &mut [f64],
            &mut [f64],
        ) -> (::differentiate::__rt::Vec<f64>, f64) + use<>,
    ) {}
    #[allow(forbidden_lint_groups, clippy::too_many_arguments, clippy::type_complexity)]
    ///The value of `step`; the cotangents of the active parameters are added to the caller's buffers.
    fn vjp_into(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
        force_bar: &mut [f64],
        dt_bar: &mut f64,
        state_bar: &mut [f64],
        out_bar: &mut [f64],
    ) -> () {}
    #[allow(forbidden_lint_groups, clippy::too_many_arguments, clippy::type_complexity)]
    ///The same as `vjp_into`, with a tape that is kept between calls.
    fn vjp_into_with(
        tape_1: &mut ::differentiate::__rt::Tape,
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
        force_bar: &mut [f64],
        dt_bar: &mut f64,
        state_bar: &mut [f64],
        out_bar: &mut [f64],
    ) -> () {}
    #[allow(forbidden_lint_groups, clippy::too_many_arguments, clippy::type_complexity)]
    ///The value of `step` and its tangent along the given tangents of the active parameters.
    fn jvp(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
        force_dot: &[f64],
        dt_dot: f64,
        state_dot: &mut [f64],
        out_dot: &mut [f64],
    ) -> ((), ()) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn pull(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
        y_bar: (),
        force_bar: &mut [f64],
        dt_bar: &mut f64,
        state_bar: &mut [f64],
        out_bar: &mut [f64],
    ) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn push(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
        force_dot: &[f64],
        dt_dot: f64,
        state_dot: &mut [f64],
        out_dot: &mut [f64],
    ) -> ::differentiate::__rt::Pushed<(), ()> {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///What a reverse sweep of `step` would keep at these arguments, value by value, and the most at a time: runs both sweeps.
    #[must_use]
    #[inline]
    fn residuals(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
    ) -> ::differentiate::__rt::ResidualReport {}
}
