impl Spring {
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The gradient of `energy`: the derivatives with respect to its active parameters, in their order, each in its parameter's shape.
    #[must_use]
    fn energy_grad(
        &self,
        x: f64,
    ) -> (<Self as ::differentiate::__rt::Differentiable>::Tangent, f64) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value and the gradient of `energy`, computed together.
    #[must_use]
    fn energy_value_and_grad(
        &self,
        x: f64,
    ) -> (f64, (<Self as ::differentiate::__rt::Differentiable>::Tangent, f64)) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `energy`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.
    #[must_use]
    fn energy_vjp(
        &self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::FnOnce(
            f64,
        ) -> (<Self as ::differentiate::__rt::Differentiable>::Tangent, f64) + use<>,
    )
    where
        for<'copied> Self: ::core::clone::Clone,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `energy`; the cotangents of the active parameters are added to the caller's buffers.
    fn energy_vjp_into(
        &self,
        x: f64,
        y_bar_1: f64,
        self_bar: &mut <Self as ::differentiate::__rt::Differentiable>::Tangent,
        x_bar: &mut f64,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The same as `energy_vjp_into`, with a tape that is kept between calls.
    fn energy_vjp_into_with(
        &self,
        tape: &mut ::differentiate::__rt::Tape,
        x: f64,
        y_bar_1: f64,
        self_bar: &mut <Self as ::differentiate::__rt::Differentiable>::Tangent,
        x_bar: &mut f64,
    ) -> f64 {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `energy` and its tangent along the given tangents of the active parameters.
    fn energy_jvp(
        &self,
        x: f64,
        self_dot: &<Self as ::differentiate::__rt::Differentiable>::Tangent,
        x_dot: f64,
    ) -> (f64, f64) {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///What a reverse sweep of `energy` would keep at these arguments, value by value, and the most at a time: runs both sweeps.
    #[must_use]
    #[inline]
    fn energy_residuals(&self, x: f64) -> ::differentiate::__rt::ResidualReport {}
}
