impl series {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        x: f64,
        x_direction: impl ::differentiate::__rt::Direction<f64>,
    ) -> (f64, f64) {
        let _ = series;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let x_dot: f64 = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&x),
        };
        let mut exit = 0_u8;
        let mut term = x;
        let mut term_dot = x_dot;
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        let mut k = 1.0;
        while term.abs() > 1e-10 {
            sum_dot += term_dot;
            sum += term;
            k += 1.0;
            let t = x / k;
            let t_dot = ::differentiate::__rt::over(x_dot, k);
            let value = term * t;
            term_dot = term_dot * t + t_dot * term;
            term = value;
            if k > 40.0 {
                exit = 2;
            }
            if exit != 0 {
                break;
            }
        }
        if exit == 2 {
            exit = 0;
        }
        (sum, sum_dot)
    }
}
