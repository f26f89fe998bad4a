impl logistic {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        r: f64,
        x: f64,
        n: usize,
        r_direction: impl ::differentiate::__rt::Direction<f64>,
        x_direction: impl ::differentiate::__rt::Direction<f64>,
        n_direction: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let _ = logistic;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let r_dot: f64 = match ::differentiate::__rt::Direction::given(r_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&r),
        };
        let x_dot: f64 = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&x),
        };
        let mut state = x;
        let mut state_dot = x_dot;
        for _index in 0..n {
            let t = r * state;
            let t_dot = r_dot * state + state_dot * r;
            let t_1 = 1.0 - state;
            let t_1_dot = -state_dot;
            let value = t * t_1;
            state_dot = t_dot * t_1 + t_1_dot * t;
            state = value;
        }
        (state, state_dot)
    }
}
