impl newton {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        a: f64,
        start: f64,
        tape_1: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut a_slot: impl ::differentiate::__rt::Slot<f64>,
        mut start_slot: impl ::differentiate::__rt::Slot<f64>,
    ) -> ::core::option::Option<f64> {
        let _ = newton;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (mut tape, mut exit, mut kept) = if FORWARD {
            let mut tape = tape_1.lend();
            let mut exit = 0_u8;
            let mut returned = 0.0;
            let mut kept = ::core::option::Option::None;
            let t_4 = if a <= 0.0 {
                0.0
            } else {
                {};
                let mut x = start;
                let mut trips = 0_usize;
                for _index in 0..50 {
                    trips += 1;
                    let x_kept = x;
                    let t = a / x;
                    let t_1 = x + t;
                    let next = 0.5 * t_1;
                    let condition = (next - x).abs() < 1e-12;
                    if condition {
                        returned = next;
                        exit = 1;
                    } else {
                        {};
                        x = next;
                    }
                    tape.push((x_kept, condition));
                    if exit != 0 {
                        break;
                    }
                }
                let t_3 = if exit == 0 { x } else { returned };
                kept = ::core::option::Option::Some(trips);
                t_3
            };
            value = ::core::option::Option::Some(t_4);
            (tape, exit, kept)
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
                        |notes, (x_kept, condition)| {
                            notes
                                .value(
                                    ("newton", "x", 8u32),
                                    x_kept,
                                    (&&&&::differentiate::__rt::residuals::Measured(x_kept))
                                        .heap(),
                                );
                            notes
                                .value(
                                    ("newton", "condition", 1u32),
                                    condition,
                                    (&&&&::differentiate::__rt::residuals::Measured(condition))
                                        .heap(),
                                );
                        },
                    );
                notes
                    .value(
                        ("newton", "exit", 1u32),
                        &exit,
                        (&&&&::differentiate::__rt::residuals::Measured(&exit)).heap(),
                    );
                if let ::core::option::Option::Some(trips) = &kept {
                    notes
                        .value(
                            ("newton", "trips", 1u32),
                            trips,
                            (&&&&::differentiate::__rt::residuals::Measured(trips))
                                .heap(),
                        );
                }
                notes.kept();
            }
            tape_1.put((tape, exit, kept));
            return value;
        }
        if !FORWARD {
            tape_1.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut t_4_bar = y_bar;
        let mut returned_bar: f64 = 0.0;
        let mut a_bar: f64 = 0.0;
        let mut start_bar: f64 = 0.0;
        if !(a <= 0.0) {
            let mut trips = ::differentiate::__rt::kept(&mut kept);
            let mut t_3_bar = t_4_bar;
            let mut x_bar: f64 = 0.0;
            if exit == 0 {
                x_bar += t_3_bar;
            } else {
                returned_bar += t_3_bar;
            }
            for _ in 0..trips {
                let (x_kept, condition) = ::differentiate::__rt::pop(&mut tape);
                let t = a / x_kept;
                let mut next_bar: f64 = 0.0;
                if condition {
                    let taken_bar = ::differentiate::__rt::take(&mut returned_bar);
                    next_bar += taken_bar;
                } else {
                    let taken_bar_1 = ::differentiate::__rt::take(&mut x_bar);
                    next_bar += taken_bar_1;
                }
                let mut t_1_bar = next_bar * 0.5;
                x_bar += t_1_bar;
                let mut t_bar = t_1_bar;
                let quotient_bar = ::differentiate::__rt::over(t_bar, x_kept);
                a_bar += quotient_bar;
                x_bar -= ::differentiate::__rt::times(quotient_bar, t);
            }
            start_bar += x_bar;
        }
        ::differentiate::__rt::add(&mut a_slot, a_bar);
        ::differentiate::__rt::add(&mut start_slot, start_bar);
        tape_1.give_back(tape);
        if !FORWARD {
            tape_1.leave();
        }
        value
    }
}
