impl quadratic_form {
    #[doc(hidden)]
    #[inline]
    #[allow(clippy::all, clippy::pedantic)]
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
            if 0 < n {
                let length = n;
                let a_window = &a[i * n + 0..][..length];
                let x_window = &x[..length];
                let a_dot_window = &a_dot[i * n + 0..][..length];
                let x_dot_window = &x_dot[..length];
                for j in 0..length {
                    let t = a_window[j] * x_window[j];
                    let t_dot = a_dot_window[j] * x_window[j]
                        + x_dot_window[j] * a_window[j];
                    row_dot += t_dot;
                    row += t;
                }
            }
            let t_1 = x[i] * row;
            let t_1_dot = x_dot[i] * row + row_dot * x[i];
            total_dot += t_1_dot;
            total += t_1;
        }
        (total, total_dot)
    }
}
