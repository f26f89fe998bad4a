impl weighted {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        x: &[f64],
        w: &[f64],
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<[f64]>,
        mut w_slot: impl ::differentiate::__rt::Slot<[f64]>,
    ) -> ::core::option::Option<f64> {
        let _ = weighted;
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
            let w_bar_asked = ::differentiate::__rt::is_asked(&w_slot);
            let mut w_own = ::core::option::Option::None;
            let w_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
                &mut w_slot,
                &mut w_own,
                || ::differentiate::__rt::zero_like(&*w),
            );
            let w_bar = if w_bar_asked { &mut w_bar[..w.len()] } else { w_bar };
            let mut sum_1: f64 = -0.0;
            let mut sum_1_bar = y_bar;
            if 0 < ((x.len()).min((w.len()))).saturating_sub(1) {
                let length = ((x.len()).min((w.len()))).saturating_sub(1);
                let x_window = &x[(0 + 1)..][..length];
                let w_window = &w[(0 + 1)..][..length];
                let x_bar_window = if x_bar_asked {
                    &mut x_bar[(0 + 1)..][..length]
                } else {
                    &mut x_bar[..0]
                };
                let w_bar_window = if w_bar_asked {
                    &mut w_bar[(0 + 1)..][..length]
                } else {
                    &mut w_bar[..0]
                };
                for i in 0..length {
                    let x_1 = x_window[i];
                    let w_1 = w_window[i];
                    let t_1 = w_1 - x_1;
                    let t_2 = w_1 - x_1;
                    let t_3 = t_1 * t_2;
                    sum_1 += t_3;
                    let mut t_3_bar = sum_1_bar;
                    let mut t_1_bar = t_3_bar * t_2;
                    let mut t_2_bar = t_3_bar * t_1;
                    let mut w_1_bar = t_2_bar + t_1_bar;
                    let mut x_1_bar = -t_2_bar - t_1_bar;
                    if w_bar_asked {
                        w_bar_window[i] += w_1_bar;
                    }
                    if x_bar_asked {
                        x_bar_window[i] += x_1_bar;
                    }
                }
            }
            return ::core::option::Option::Some(sum_1);
        }
        if FORWARD {
            let mut sum_1: f64 = -0.0;
            if 0 < ((x.len()).min((w.len()))).saturating_sub(1) {
                let length = ((x.len()).min((w.len()))).saturating_sub(1);
                let x_window = &x[(0 + 1)..][..length];
                let w_window = &w[(0 + 1)..][..length];
                for i in 0..length {
                    let x_1 = x_window[i];
                    let w_1 = w_window[i];
                    let t_1 = w_1 - x_1;
                    let t_2 = w_1 - x_1;
                    let t_3 = t_1 * t_2;
                    sum_1 += t_3;
                }
            }
            value = ::core::option::Option::Some(sum_1);
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
        let w_bar_asked = ::differentiate::__rt::is_asked(&w_slot);
        let mut w_own = ::core::option::Option::None;
        let w_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
            &mut w_slot,
            &mut w_own,
            || ::differentiate::__rt::zero_like(&*w),
        );
        let w_bar = if w_bar_asked { &mut w_bar[..w.len()] } else { w_bar };
        let mut sum_1_bar = y_bar;
        if 0 < ((x.len()).min((w.len()))).saturating_sub(1) {
            let length_1 = ((x.len()).min((w.len()))).saturating_sub(1);
            let x_window_1 = &x[(0 + 1)..][..length_1];
            let w_window_1 = &w[(0 + 1)..][..length_1];
            let x_bar_window = if x_bar_asked {
                &mut x_bar[(0 + 1)..][..length_1]
            } else {
                &mut x_bar[..0]
            };
            let w_bar_window = if w_bar_asked {
                &mut w_bar[(0 + 1)..][..length_1]
            } else {
                &mut w_bar[..0]
            };
            for i in 0..length_1 {
                let x_1 = x_window_1[i];
                let w_1 = w_window_1[i];
                let t_1 = w_1 - x_1;
                let t_2 = w_1 - x_1;
                let mut t_3_bar = sum_1_bar;
                let mut t_1_bar = t_3_bar * t_2;
                let mut t_2_bar = t_3_bar * t_1;
                let mut w_1_bar = t_2_bar + t_1_bar;
                let mut x_1_bar = -t_2_bar - t_1_bar;
                if w_bar_asked {
                    w_bar_window[i] += w_1_bar;
                }
                if x_bar_asked {
                    x_bar_window[i] += x_1_bar;
                }
            }
        }
        value
    }
}
