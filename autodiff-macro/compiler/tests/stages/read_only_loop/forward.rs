impl sum_of_squares {
    #[doc(hidden)]
    #[inline]
    #[allow(clippy::all, clippy::pedantic)]
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
        if 0 < x.len() {
            let length = x.len();
            let x_window = &x[..length];
            let x_dot_window = &x_dot[..length];
            for i in 0..length {
                let t = x_window[i] * x_window[i];
                let t_dot = x_dot_window[i] * x_window[i]
                    + x_dot_window[i] * x_window[i];
                s_dot += t_dot;
                s += t;
            }
        }
        (s, s_dot)
    }
}
