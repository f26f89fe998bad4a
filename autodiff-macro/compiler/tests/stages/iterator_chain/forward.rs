impl weighted {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        x: &[f64],
        w: &[f64],
        x_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
        w_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
    ) -> (f64, f64) {
        let _ = weighted;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let x_own;
        let x_dot: &[f64] = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => &given[..x.len()],
            ::core::option::Option::None => {
                x_own = ::differentiate::__rt::zero_like(&*x);
                &x_own
            }
        };
        let w_own;
        let w_dot: &[f64] = match ::differentiate::__rt::Direction::given(w_direction) {
            ::core::option::Option::Some(given) => &given[..w.len()],
            ::core::option::Option::None => {
                w_own = ::differentiate::__rt::zero_like(&*w);
                &w_own
            }
        };
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot: f64 = 0.0;
        for i in 0..(((x.len()).min((w.len()))).saturating_sub(1)) {
            let x_1 = x[(i + 1)];
            let x_1_dot = x_dot[(i + 1)];
            let w_1 = w[(i + 1)];
            let w_1_dot = w_dot[(i + 1)];
            let t_1 = w_1 - x_1;
            let t_1_dot = w_1_dot - x_1_dot;
            let t_2 = w_1 - x_1;
            let t_2_dot = w_1_dot - x_1_dot;
            let t_3 = t_1 * t_2;
            let t_3_dot = t_1_dot * t_2 + t_2_dot * t_1;
            sum_1_dot += t_3_dot;
            sum_1 += t_3;
        }
        (sum_1, sum_1_dot)
    }
}
