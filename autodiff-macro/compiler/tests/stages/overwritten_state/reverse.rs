impl smooth {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        x: &[f64],
        rounds: usize,
        tape_2: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<[f64]>,
        rounds_slot: impl ::core::marker::Sized,
    ) -> ::core::option::Option<f64> {
        let _ = smooth;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value_1 = ::core::option::Option::None;
        let (mut tape, mut tape_1, mut state, k_1) = if FORWARD {
            let mut tape = tape_2.lend();
            let mut tape_1 = tape_2.lend();
            let mut state = (*x).to_vec();
            tape_1.reserve(((0)..(rounds)).size_hint().0);
            for _index in 0..rounds {
                let k = state.len();
                tape.reserve(((1)..(k)).size_hint().0);
                for i in 1..k {
                    let state_kept = state[i - 1];
                    let state_kept_1 = state[i];
                    let t_1 = state[i] * state[i - 1];
                    let value = t_1.tanh();
                    state[i] = value;
                    tape.push((state_kept, state_kept_1, value));
                }
                tape_1.push(k);
            }
            let k_1 = state.len() - 1;
            value_1 = ::core::option::Option::Some(state[k_1]);
            (tape, tape_1, state, k_1)
        } else {
            tape_2.take()
        };
        if !REVERSE {
            if let ::core::option::Option::Some(notes) = tape_2.notes() {
                use ::differentiate::__rt::residuals::methods::*;
                let _ = __Methods;
                notes.frame();
                notes
                    .tape(
                        0,
                        &tape,
                        |notes, (state_kept, state_kept_1, value)| {
                            notes
                                .value(
                                    ("smooth", "state", 5u32),
                                    state_kept,
                                    (&&&&::differentiate::__rt::residuals::Measured(state_kept))
                                        .heap(),
                                );
                            notes
                                .value(
                                    ("smooth", "state", 5u32),
                                    state_kept_1,
                                    (&&&&::differentiate::__rt::residuals::Measured(
                                        state_kept_1,
                                    ))
                                        .heap(),
                                );
                            notes
                                .value(
                                    ("smooth", "value", 1u32),
                                    value,
                                    (&&&&::differentiate::__rt::residuals::Measured(value))
                                        .heap(),
                                );
                        },
                    );
                notes
                    .tape(
                        1,
                        &tape_1,
                        |notes, k| {
                            notes
                                .value(
                                    ("smooth", "state…", 7u32),
                                    k,
                                    (&&&&::differentiate::__rt::residuals::Measured(k)).heap(),
                                );
                        },
                    );
                notes
                    .value(
                        ("smooth", "state", 5u32),
                        &state,
                        (&&&&::differentiate::__rt::residuals::Measured(&state)).heap(),
                    );
                notes
                    .value(
                        ("smooth", "state…", 11u32),
                        &k_1,
                        (&&&&::differentiate::__rt::residuals::Measured(&k_1)).heap(),
                    );
                notes.kept();
            }
            tape_2.put((tape, tape_1, state, k_1));
            return value_1;
        }
        if !FORWARD {
            tape_2.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut x_own = ::core::option::Option::None;
        let x_bar: &mut [f64] = ::differentiate::__rt::open(
            &mut x_slot,
            &mut x_own,
            || ::differentiate::__rt::zero_like(&*x),
        );
        let x_bar = &mut x_bar[..x.len()];
        let mut state_bar = ::differentiate::__rt::zero_like(&state);
        state_bar[k_1] += y_bar;
        for _index in (0..rounds).rev() {
            let k = ::differentiate::__rt::pop(&mut tape_1);
            for i in (1..k).rev() {
                let (state_kept, state_kept_1, value) = ::differentiate::__rt::pop(
                    &mut tape,
                );
                let taken_bar = ::differentiate::__rt::take(&mut state_bar[i]);
                let mut t_1_bar = taken_bar * (1.0 - value * value);
                state_bar[i] += t_1_bar * state_kept;
                state_bar[i - 1] += t_1_bar * state_kept_1;
            }
        }
        ::differentiate::__rt::accumulate(&mut *x_bar, &state_bar);
        tape_2.give_back(tape);
        tape_2.give_back(tape_1);
        if !FORWARD {
            tape_2.leave();
        }
        value_1
    }
}
