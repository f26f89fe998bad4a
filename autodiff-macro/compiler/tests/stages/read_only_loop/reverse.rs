impl sum_of_squares {
    #[doc(hidden)]
    #[inline]
    #[allow(clippy::all, clippy::pedantic)]
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
            let mut x_own = ::core::option::Option::None;
            let x_bar: &mut [f64] = ::differentiate::__rt::open(
                &mut x_slot,
                &mut x_own,
                || ::differentiate::__rt::zero_like(&*x),
            );
            let mut s = 0.0;
            let mut s_bar = y_bar;
            for i in 0..(x.len()) {
                let t = x[i] * x[i];
                s += t;
                let mut t_bar = s_bar;
                x_bar[i] += t_bar * x[i];
                x_bar[i] += t_bar * x[i];
            }
            return ::core::option::Option::Some(s);
        }
        if FORWARD {
            let mut s = 0.0;
            for i in 0..(x.len()) {
                let t = x[i] * x[i];
                s += t;
            }
            value = ::core::option::Option::Some(s);
        }
        if !REVERSE {
            return value;
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut x_own = ::core::option::Option::None;
        let x_bar: &mut [f64] = ::differentiate::__rt::open(
            &mut x_slot,
            &mut x_own,
            || ::differentiate::__rt::zero_like(&*x),
        );
        let mut s_bar = y_bar;
        for i in (0..(x.len())).rev() {
            let mut t_bar = s_bar;
            x_bar[i] += t_bar * x[i];
            x_bar[i] += t_bar * x[i];
        }
        value
    }
}
