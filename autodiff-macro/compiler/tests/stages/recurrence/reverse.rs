impl logistic {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        r: f64,
        x: f64,
        n: usize,
        tape_1: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut r_slot: impl ::differentiate::__rt::Slot<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<f64>,
        n_slot: impl ::core::marker::Sized,
    ) -> ::core::option::Option<f64> {
        let _ = logistic;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (mut tape,) = if FORWARD {
            let mut tape = tape_1.lend();
            let mut state = x;
            tape.reserve(((0)..(n)).size_hint().0);
            for _index in 0..n {
                let state_kept = state;
                let t = r * state;
                let t_1 = 1.0 - state;
                state = t * t_1;
                tape.push(state_kept);
            }
            value = ::core::option::Option::Some(state);
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
                        |notes, state_kept| {
                            notes
                                .value(
                                    ("logistic", "state", 5u32),
                                    state_kept,
                                    (&&&&::differentiate::__rt::residuals::Measured(state_kept))
                                        .heap(),
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
        let mut state_bar = y_bar;
        let mut r_bar: f64 = 0.0;
        for _index in (0..n).rev() {
            let state_kept = ::differentiate::__rt::pop(&mut tape);
            let t = r * state_kept;
            let t_1 = 1.0 - state_kept;
            let taken_bar = ::differentiate::__rt::take(&mut state_bar);
            let mut t_bar = taken_bar * t_1;
            let mut t_bar_factor = t_1;
            let mut t_1_bar_factor = t;
            let mut factor = -t_1_bar_factor;
            r_bar += t_bar * state_kept;
            factor += t_bar_factor * r;
            state_bar = taken_bar * factor;
        }
        let mut x_bar = state_bar;
        ::differentiate::__rt::add(&mut r_slot, r_bar);
        ::differentiate::__rt::add(&mut x_slot, x_bar);
        tape_1.give_back(tape);
        if !FORWARD {
            tape_1.leave();
        }
        value
    }
}
