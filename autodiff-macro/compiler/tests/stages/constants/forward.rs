impl residual {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        x: f64,
        y: f64,
        table: &[f64],
        x_direction: impl ::differentiate::__rt::Direction<f64>,
        y_direction: impl ::core::marker::Sized,
        table_direction: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let _ = residual;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let x_dot: f64 = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&x),
        };
        let scale = x.abs() + 1.0;
        let t = x - y;
        let t_dot = x_dot;
        let difference = t / scale;
        let difference_dot = ::differentiate::__rt::over(t_dot, scale);
        let t_2 = difference * difference;
        let t_2_dot = difference_dot * difference + difference_dot * difference;
        let t_3 = t_2 * (table[0].exp());
        let t_3_dot = t_2_dot * (table[0].exp());
        (t_3, t_3_dot)
    }
}
