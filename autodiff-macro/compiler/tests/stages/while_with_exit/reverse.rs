impl series {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        x: f64,
        tape_1: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<f64>,
    ) -> ::core::option::Option<f64> {
        let _ = series;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (mut tape, mut trips) = if FORWARD {
            let mut tape = tape_1.lend();
            let mut exit = 0_u8;
            let mut term = x;
            let mut sum = 0.0;
            let mut k = 1.0;
            let mut trips = 0_usize;
            while term.abs() > 1e-10 {
                trips += 1;
                sum += term;
                k += 1.0;
                let k_kept = k;
                let t = x / k;
                let term_kept = term;
                term = term * t;
                if k > 40.0 {
                    exit = 2;
                }
                tape.push((k_kept, term_kept));
                if exit != 0 {
                    break;
                }
            }
            if exit == 2 {
                exit = 0;
            }
            value = ::core::option::Option::Some(sum);
            (tape, trips)
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
                        |notes, (k_kept, term_kept)| {
                            notes
                                .value(
                                    ("series", "k", 7u32),
                                    k_kept,
                                    (&&&&::differentiate::__rt::residuals::Measured(k_kept))
                                        .heap(),
                                );
                            notes
                                .value(
                                    ("series", "term", 5u32),
                                    term_kept,
                                    (&&&&::differentiate::__rt::residuals::Measured(term_kept))
                                        .heap(),
                                );
                        },
                    );
                notes
                    .value(
                        ("series", "trips", 1u32),
                        &trips,
                        (&&&&::differentiate::__rt::residuals::Measured(&trips)).heap(),
                    );
                notes.kept();
            }
            tape_1.put((tape, trips));
            return value;
        }
        if !FORWARD {
            tape_1.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut sum_bar = y_bar;
        let mut term_bar: f64 = 0.0;
        let mut x_bar: f64 = 0.0;
        for _ in 0..trips {
            let (k_kept, term_kept) = ::differentiate::__rt::pop(&mut tape);
            let t = x / k_kept;
            let taken_bar = ::differentiate::__rt::take(&mut term_bar);
            term_bar += taken_bar * t;
            let mut t_bar = taken_bar * term_kept;
            x_bar += ::differentiate::__rt::over(t_bar, k_kept);
            term_bar += sum_bar;
        }
        x_bar += term_bar;
        ::differentiate::__rt::add(&mut x_slot, x_bar);
        tape_1.give_back(tape);
        if !FORWARD {
            tape_1.leave();
        }
        value
    }
}
