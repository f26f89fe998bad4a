impl area {
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The gradient of `area`: the derivatives with respect to its active parameters, in their order, each in its parameter's shape.
    #[must_use]
    fn grad(
        shape: &Shape,
        scale: f64,
    ) -> (<Shape as ::differentiate::__rt::Differentiable>::Tangent, f64) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value and the gradient of `area`, computed together.
    #[must_use]
    fn value_and_grad(
        shape: &Shape,
        scale: f64,
    ) -> (f64, (<Shape as ::differentiate::__rt::Differentiable>::Tangent, f64)) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `area`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.
    #[must_use]
    fn vjp(
        shape: &Shape,
        scale: f64,
    ) -> (
        f64,
        impl ::core::ops::FnOnce(
            f64,
        ) -> (<Shape as ::differentiate::__rt::Differentiable>::Tangent, f64) + use<>,
    )
    where
        for<'copied> Shape: ::core::clone::Clone,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `area`; the cotangents of the active parameters are added to the caller's buffers.
    fn vjp_into(
        shape: &Shape,
        scale: f64,
        y_bar_1: f64,
        shape_bar: &mut <Shape as ::differentiate::__rt::Differentiable>::Tangent,
        scale_bar: &mut f64,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The same as `vjp_into`, with a tape that is kept between calls.
    fn vjp_into_with(
        tape: &mut ::differentiate::__rt::Tape,
        shape: &Shape,
        scale: f64,
        y_bar_1: f64,
        shape_bar: &mut <Shape as ::differentiate::__rt::Differentiable>::Tangent,
        scale_bar: &mut f64,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `area` and its tangent along the given tangents of the active parameters.
    fn jvp(
        shape: &Shape,
        scale: f64,
        shape_dot: &<Shape as ::differentiate::__rt::Differentiable>::Tangent,
        scale_dot: f64,
    ) -> (f64, f64) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn both(
        shape: &Shape,
        scale: f64,
        tape: &mut ::differentiate::__rt::Tape,
        y_bar_1: f64,
        shape_slot: impl ::differentiate::__rt::Slot<
            <Shape as ::differentiate::__rt::Differentiable>::Tangent,
        >,
        scale_slot: impl ::differentiate::__rt::Slot<f64>,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn pull(
        shape: &Shape,
        scale: f64,
        y_bar_1: f64,
        shape_bar: &mut <Shape as ::differentiate::__rt::Differentiable>::Tangent,
        scale_bar: &mut f64,
    ) {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn push(
        shape: &Shape,
        scale: f64,
        shape_dot: &<Shape as ::differentiate::__rt::Differentiable>::Tangent,
        scale_dot: f64,
    ) -> ::differentiate::__rt::Pushed<f64, f64> {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///What a reverse sweep of `area` would keep at these arguments, value by value, and the most at a time: runs both sweeps.
    #[must_use]
    #[inline]
    fn residuals(shape: &Shape, scale: f64) -> ::differentiate::__rt::ResidualReport {}
}
