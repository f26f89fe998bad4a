impl huber {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        r: f64,
        delta: f64,
        r_direction: impl ::differentiate::__rt::Direction<f64>,
        delta_direction: impl ::differentiate::__rt::Direction<f64>,
    ) -> (f64, f64) {
        let _ = huber;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let r_dot: f64 = match ::differentiate::__rt::Direction::given(r_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&r),
        };
        let delta_dot: f64 = match ::differentiate::__rt::Direction::given(
            delta_direction,
        ) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&delta),
        };
        let (t_6, t_6_dot) = if r.abs() <= delta {
            let t = 0.5 * r;
            let t_dot = r_dot * 0.5;
            let t_1 = t * r;
            let t_1_dot = t_dot * r + r_dot * t;
            (t_1, t_1_dot)
        } else {
            let t_2 = r.abs();
            let t_2_dot = r_dot
                * (if r > 0.0 { 1.0 } else { if r < 0.0 { -1.0 } else { 0.0 } });
            let t_3 = 0.5 * delta;
            let t_3_dot = delta_dot * 0.5;
            let t_4 = t_2 - t_3;
            let t_4_dot = t_2_dot - t_3_dot;
            let t_5 = delta * t_4;
            let t_5_dot = delta_dot * t_4 + t_4_dot * delta;
            (t_5, t_5_dot)
        };
        (t_6, t_6_dot)
    }
}
