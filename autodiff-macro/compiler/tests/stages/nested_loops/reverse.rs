impl quadratic_form {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        a: &[f64],
        x: &[f64],
        tape_1: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut a_slot: impl ::differentiate::__rt::Slot<[f64]>,
        mut x_slot: impl ::differentiate::__rt::Slot<[f64]>,
    ) -> ::core::option::Option<f64> {
        let _ = quadratic_form;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        if FORWARD && REVERSE {
            let y_bar = ::differentiate::__rt::given(seed);
            let a_bar_asked = ::differentiate::__rt::is_asked(&a_slot);
            let mut a_own = ::core::option::Option::None;
            let a_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
                &mut a_slot,
                &mut a_own,
                || ::differentiate::__rt::zero_like(&*a),
            );
            let a_bar = if a_bar_asked { &mut a_bar[..a.len()] } else { a_bar };
            let x_bar_asked = ::differentiate::__rt::is_asked(&x_slot);
            let mut x_own = ::core::option::Option::None;
            let x_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
                &mut x_slot,
                &mut x_own,
                || ::differentiate::__rt::zero_like(&*x),
            );
            let x_bar = if x_bar_asked { &mut x_bar[..x.len()] } else { x_bar };
            let n = x.len();
            let mut total = 0.0;
            let mut total_bar = y_bar;
            for i in 0..n {
                let mut row = 0.0;
                let mut t_1_bar = total_bar;
                let mut row_bar = t_1_bar * x[i];
                if 0 < n {
                    let length = n;
                    let a_window = &a[i * n + 0..][..length];
                    let x_window = &x[..length];
                    let a_bar_window = if a_bar_asked {
                        &mut a_bar[i * n + 0..][..length]
                    } else {
                        &mut a_bar[..0]
                    };
                    let x_bar_window = if x_bar_asked {
                        &mut x_bar[..length]
                    } else {
                        &mut x_bar[..0]
                    };
                    for j in 0..length {
                        let t = a_window[j] * x_window[j];
                        row += t;
                        let mut t_bar = row_bar;
                        if a_bar_asked {
                            a_bar_window[j] += t_bar * x_window[j];
                        }
                        if x_bar_asked {
                            x_bar_window[j] += t_bar * a_window[j];
                        }
                    }
                }
                let t_1 = x[i] * row;
                total += t_1;
                if x_bar_asked {
                    x_bar[i] += t_1_bar * row;
                }
            }
            return ::core::option::Option::Some(total);
        }
        let (mut tape,) = if FORWARD {
            let mut tape = tape_1.lend();
            let n = x.len();
            let mut total = 0.0;
            tape.reserve(((0)..(n)).size_hint().0);
            for i in 0..n {
                let mut row = 0.0;
                if 0 < n {
                    let length = n;
                    let a_window = &a[i * n + 0..][..length];
                    let x_window = &x[..length];
                    for j in 0..length {
                        let t = a_window[j] * x_window[j];
                        row += t;
                    }
                }
                let t_1 = x[i] * row;
                total += t_1;
                tape.push(row);
            }
            value = ::core::option::Option::Some(total);
            (tape,)
        } else {
            tape_1.take()
        };
        if !REVERSE {
            if let ::core::option::Option::Some(notes) = tape_1.notes() {
                use ::differentiate::__rt::residuals::methods::*;
                let _ = __Methods;
                notes.frame();
                notes
                    .tape(
                        0,
                        &tape,
                        |notes, row| {
                            notes
                                .value(
                                    ("quadratic_form", "row", 8u32),
                                    row,
                                    (&&&&::differentiate::__rt::residuals::Measured(row)).heap(),
                                );
                        },
                    );
                notes.kept();
            }
            tape_1.put((tape,));
            return value;
        }
        if !FORWARD {
            tape_1.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let a_bar_asked = ::differentiate::__rt::is_asked(&a_slot);
        let mut a_own = ::core::option::Option::None;
        let a_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
            &mut a_slot,
            &mut a_own,
            || ::differentiate::__rt::zero_like(&*a),
        );
        let a_bar = if a_bar_asked { &mut a_bar[..a.len()] } else { a_bar };
        let x_bar_asked = ::differentiate::__rt::is_asked(&x_slot);
        let mut x_own = ::core::option::Option::None;
        let x_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
            &mut x_slot,
            &mut x_own,
            || ::differentiate::__rt::zero_like(&*x),
        );
        let x_bar = if x_bar_asked { &mut x_bar[..x.len()] } else { x_bar };
        let n = x.len();
        let mut total_bar = y_bar;
        for i in (0..n).rev() {
            let mut row = ::differentiate::__rt::pop(&mut tape);
            let mut t_1_bar = total_bar;
            if x_bar_asked {
                x_bar[i] += t_1_bar * row;
            }
            let mut row_bar = t_1_bar * x[i];
            if 0 < n {
                let length_1 = n;
                let a_window_1 = &a[i * n + 0..][..length_1];
                let x_window_1 = &x[..length_1];
                let a_bar_window = if a_bar_asked {
                    &mut a_bar[i * n + 0..][..length_1]
                } else {
                    &mut a_bar[..0]
                };
                let x_bar_window = if x_bar_asked {
                    &mut x_bar[..length_1]
                } else {
                    &mut x_bar[..0]
                };
                for j in 0..length_1 {
                    let mut t_bar = row_bar;
                    if a_bar_asked {
                        a_bar_window[j] += t_bar * x_window_1[j];
                    }
                    if x_bar_asked {
                        x_bar_window[j] += t_bar * a_window_1[j];
                    }
                }
            }
        }
        tape_1.give_back(tape);
        if !FORWARD {
            tape_1.leave();
        }
        value
    }
}
