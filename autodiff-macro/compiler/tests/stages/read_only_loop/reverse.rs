impl sum_of_squares {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        x: &[f64],
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<[f64]>,
    ) -> ::core::option::Option<f64> {
        let _ = sum_of_squares;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        if FORWARD && REVERSE {
            let y_bar = ::differentiate::__rt::given(seed);
            let x_bar_asked = ::differentiate::__rt::is_asked(&x_slot);
            let mut x_own = ::core::option::Option::None;
            let x_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
                &mut x_slot,
                &mut x_own,
                || ::differentiate::__rt::zero_like(&*x),
            );
            let x_bar = if x_bar_asked { &mut x_bar[..x.len()] } else { x_bar };
            let mut s = 0.0;
            let mut s_bar = y_bar;
            if 0 < x.len() {
                let length = x.len();
                let x_window = &x[..length];
                let x_bar_window = if x_bar_asked {
                    &mut x_bar[..length]
                } else {
                    &mut x_bar[..0]
                };
                for i in 0..length {
                    let t = x_window[i] * x_window[i];
                    s += t;
                    let mut t_bar = s_bar;
                    if x_bar_asked {
                        x_bar_window[i] += t_bar * x_window[i] + t_bar * x_window[i];
                    }
                }
            }
            return ::core::option::Option::Some(s);
        }
        if FORWARD {
            let mut s = 0.0;
            if 0 < x.len() {
                let length = x.len();
                let x_window = &x[..length];
                for i in 0..length {
                    let t = x_window[i] * x_window[i];
                    s += t;
                }
            }
            value = ::core::option::Option::Some(s);
        }
        if !REVERSE {
            return value;
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let x_bar_asked = ::differentiate::__rt::is_asked(&x_slot);
        let mut x_own = ::core::option::Option::None;
        let x_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
            &mut x_slot,
            &mut x_own,
            || ::differentiate::__rt::zero_like(&*x),
        );
        let x_bar = if x_bar_asked { &mut x_bar[..x.len()] } else { x_bar };
        let mut s_bar = y_bar;
        if 0 < x.len() {
            let length_1 = x.len();
            let x_window_1 = &x[..length_1];
            let x_bar_window = if x_bar_asked {
                &mut x_bar[..length_1]
            } else {
                &mut x_bar[..0]
            };
            for i in 0..length_1 {
                let mut t_bar = s_bar;
                if x_bar_asked {
                    x_bar_window[i] += t_bar * x_window_1[i] + t_bar * x_window_1[i];
                }
            }
        }
        value
    }
}
