impl softplus {
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The gradient of `softplus`: the derivatives with respect to its active parameters, in their order, each in its parameter's shape.
    #[must_use]
    fn grad<T: Float>(x: T, beta: T) -> (T, T)
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value and the gradient of `softplus`, computed together.
    #[must_use]
    fn value_and_grad<T: Float>(x: T, beta: T) -> (T, (T, T))
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `softplus`, and the pullback that takes a cotangent of the result to those of the active parameters. The pullback owns what it needs.
    #[must_use]
    fn vjp<T: Float>(
        x: T,
        beta: T,
    ) -> (T, impl ::core::ops::FnOnce(T) -> (T, T) + use<T>)
    where
        T: ::differentiate::__rt::Real,
        T: ::core::clone::Clone,
        T: ::core::clone::Clone,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `softplus`; the cotangents of the active parameters are added to the caller's buffers.
    fn vjp_into<T: Float>(
        x: T,
        beta: T,
        y_bar_1: T,
        x_bar: &mut T,
        beta_bar: &mut T,
    ) -> T
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The same as `vjp_into`, with a tape that is kept between calls.
    fn vjp_into_with<T: Float>(
        tape: &mut ::differentiate::__rt::Tape,
        x: T,
        beta: T,
        y_bar_1: T,
        x_bar: &mut T,
        beta_bar: &mut T,
    ) -> T
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///The value of `softplus` and its tangent along the given tangents of the active parameters.
    fn jvp<T: Float>(x: T, beta: T, x_dot: T, beta_dot: T) -> (T, T)
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn both<T: Float>(
        x: T,
        beta: T,
        tape: &mut ::differentiate::__rt::Tape,
        y_bar_1: T,
        x_slot: impl ::differentiate::__rt::Slot<T>,
        beta_slot: impl ::differentiate::__rt::Slot<T>,
    ) -> T
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn pull<T: Float>(x: T, beta: T, y_bar_1: T, x_bar: &mut T, beta_bar: &mut T)
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn push<T: Float>(
        x: T,
        beta: T,
        x_dot: T,
        beta_dot: T,
    ) -> ::differentiate::__rt::Pushed<T, T>
    where
        T: ::differentiate::__rt::Real,
    {}
    #[allow(forbidden_lint_groups, clippy::type_complexity)]
    ///What a reverse sweep of `softplus` would keep at these arguments, value by value, and the most at a time: runs both sweeps.
    #[must_use]
    #[inline]
    fn residuals<T: Float>(x: T, beta: T) -> ::differentiate::__rt::ResidualReport
    where
        T: ::differentiate::__rt::Real,
    {}
}
