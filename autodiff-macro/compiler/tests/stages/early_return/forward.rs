impl newton {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        a: f64,
        start: f64,
        a_direction: impl ::differentiate::__rt::Direction<f64>,
        start_direction: impl ::differentiate::__rt::Direction<f64>,
    ) -> (f64, f64) {
        let _ = newton;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let a_dot: f64 = match ::differentiate::__rt::Direction::given(a_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&a),
        };
        let start_dot: f64 = match ::differentiate::__rt::Direction::given(
            start_direction,
        ) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&start),
        };
        let mut exit = 0_u8;
        let mut returned = 0.0;
        let mut returned_dot: f64 = 0.0;
        let (t_4, t_4_dot) = if a <= 0.0 {
            let zero_dot = 0.0;
            (0.0, zero_dot)
        } else {
            {};
            let mut x = start;
            let mut x_dot = start_dot;
            for _index in 0..50 {
                let t = a / x;
                let t_dot = ::differentiate::__rt::over(a_dot, x)
                    + ::differentiate::__rt::times(x_dot, -t / x);
                let t_1 = x + t;
                let t_1_dot = x_dot + t_dot;
                let next = 0.5 * t_1;
                let next_dot = t_1_dot * 0.5;
                if (next - x).abs() < 1e-12 {
                    returned_dot = next_dot;
                    returned = next;
                    exit = 1;
                } else {
                    {};
                    x_dot = next_dot;
                    x = next;
                }
                if exit != 0 {
                    break;
                }
            }
            let (t_3, t_3_dot) = if exit == 0 {
                (x, x_dot)
            } else {
                (returned, returned_dot)
            };
            (t_3, t_3_dot)
        };
        (t_4, t_4_dot)
    }
}
