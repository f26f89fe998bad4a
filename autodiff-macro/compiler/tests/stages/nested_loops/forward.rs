impl quadratic_form {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        a: &[f64],
        x: &[f64],
        a_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
        x_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
    ) -> (f64, f64) {
        let _ = quadratic_form;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let a_own;
        let a_dot: &[f64] = match ::differentiate::__rt::Direction::given(a_direction) {
            ::core::option::Option::Some(given) => &given[..a.len()],
            ::core::option::Option::None => {
                a_own = ::differentiate::__rt::zero_like(&*a);
                &a_own
            }
        };
        let x_own;
        let x_dot: &[f64] = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => &given[..x.len()],
            ::core::option::Option::None => {
                x_own = ::differentiate::__rt::zero_like(&*x);
                &x_own
            }
        };
        let n = x.len();
        let mut total = 0.0;
        let mut total_dot = 0.0;
        for i in 0..n {
            let mut row = 0.0;
            let mut row_dot = 0.0;
            for j in 0..n {
                let t = a[i * n + j] * x[j];
                let t_dot = a_dot[i * n + j] * x[j] + x_dot[j] * a[i * n + j];
                row_dot += t_dot;
                row += t;
            }
            let t_1 = x[i] * row;
            let t_1_dot = x_dot[i] * row + row_dot * x[i];
            total_dot += t_1_dot;
            total += t_1;
        }
        (total, total_dot)
    }
}
