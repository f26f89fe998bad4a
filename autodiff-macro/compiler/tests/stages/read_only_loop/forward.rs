impl sum_of_squares {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        x: &[f64],
        x_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
    ) -> (f64, f64) {
        let _ = sum_of_squares;
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
        let mut s = 0.0;
        let mut s_dot = 0.0;
        for i in 0..(x.len()) {
            let t = x[i] * x[i];
            let t_dot = x_dot[i] * x[i] + x_dot[i] * x[i];
            s_dot += t_dot;
            s += t;
        }
        (s, s_dot)
    }
}
