impl softplus {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate, T: Float>(
        x: T,
        beta: T,
        x_direction: impl ::differentiate::__rt::Direction<T>,
        beta_direction: impl ::differentiate::__rt::Direction<T>,
    ) -> (T, T)
    where
        T: ::differentiate::__rt::Real,
    {
        let _ = softplus::<T>;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let x_dot: T = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&x),
        };
        let beta_dot: T = match ::differentiate::__rt::Direction::given(beta_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&beta),
        };
        let scaled = x * beta;
        let scaled_dot = x_dot * beta + beta_dot * x;
        let t_1 = scaled.exp();
        let t_1_dot = ::differentiate::__rt::times(t_1, scaled_dot);
        let t_2 = (T::one()) + t_1;
        let t_2_dot = t_1_dot;
        let t_3 = t_2.ln();
        let t_3_dot = ::differentiate::__rt::over(t_2_dot, t_2);
        let t_4 = t_3 / beta;
        let t_4_dot = ::differentiate::__rt::over(t_3_dot, beta)
            + ::differentiate::__rt::times(beta_dot, -t_4 / beta);
        let t_5 = t_4 + (T::from(0.5).unwrap());
        let t_5_dot = t_4_dot;
        (t_5, t_5_dot)
    }
}
