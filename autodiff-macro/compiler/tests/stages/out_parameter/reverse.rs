impl step {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
        tape_1: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<()>,
        mut force_slot: impl ::differentiate::__rt::Slot<[f64]>,
        mut dt_slot: impl ::differentiate::__rt::Slot<f64>,
        mut state_slot: impl ::differentiate::__rt::Slot<[f64]>,
        mut out_slot: impl ::differentiate::__rt::Slot<[f64]>,
    ) -> ::core::option::Option<()> {
        let _ = step;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (mut tape,) = if FORWARD {
            let mut tape = tape_1.lend();
            let k = state.len();
            let from = tape.len();
            tape.resize(from + (k), 0.0);
            let slots = &mut tape[from..];
            if 0 < k {
                let length = k;
                let force_window = &force[..length];
                let state_window = &mut state[..length];
                let out_window = &mut out[..length];
                let slots_window = &mut slots[..length];
                for i in 0..length {
                    let t = dt * force_window[i];
                    state_window[i] += t;
                    let state_kept = state_window[i];
                    out_window[i] = state_window[i] * state_window[i];
                    slots_window[i] = state_kept;
                }
            }
            value = ::core::option::Option::Some(());
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
                                    ("step", "state: &mut [f64]", 4u32),
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
        let force_bar_asked = ::differentiate::__rt::is_asked(&force_slot);
        let mut force_own = ::core::option::Option::None;
        let force_bar: &mut [f64] = ::differentiate::__rt::open_if_asked(
            &mut force_slot,
            &mut force_own,
            || ::differentiate::__rt::zero_like(&*force),
        );
        let force_bar = if force_bar_asked {
            &mut force_bar[..force.len()]
        } else {
            force_bar
        };
        let mut state_own = ::core::option::Option::None;
        let state_bar: &mut [f64] = ::differentiate::__rt::open(
            &mut state_slot,
            &mut state_own,
            || ::differentiate::__rt::zero_like(&*state),
        );
        let state_bar = &mut state_bar[..state.len()];
        let mut out_own = ::core::option::Option::None;
        let out_bar: &mut [f64] = ::differentiate::__rt::open(
            &mut out_slot,
            &mut out_own,
            || ::differentiate::__rt::zero_like(&*out),
        );
        let out_bar = &mut out_bar[..out.len()];
        ::differentiate::__rt::check_length(
            "step",
            "state",
            state.len(),
            state_bar.len(),
        );
        ::differentiate::__rt::check_length("step", "out", out.len(), out_bar.len());
        let k = state.len();
        let mut dt_bar: f64 = 0.0;
        let kept = &tape[tape.len() - (k)..];
        if 0 < k {
            let length_1 = k;
            let force_window_1 = &force[..length_1];
            let force_bar_window = if force_bar_asked {
                &mut force_bar[..length_1]
            } else {
                &mut force_bar[..0]
            };
            let state_bar_window = &mut state_bar[..length_1];
            let out_bar_window = &mut out_bar[..length_1];
            let kept_window = &kept[..length_1];
            for i in 0..length_1 {
                let state_kept = kept_window[i];
                let taken_bar = ::differentiate::__rt::take(&mut out_bar_window[i]);
                state_bar_window[i] += taken_bar * state_kept + taken_bar * state_kept;
                let mut t_bar = state_bar_window[i];
                dt_bar += t_bar * force_window_1[i];
                if force_bar_asked {
                    force_bar_window[i] += t_bar * dt;
                }
            }
        }
        tape.truncate(tape.len() - (k));
        ::differentiate::__rt::add(&mut dt_slot, dt_bar);
        tape_1.give_back(tape);
        if !FORWARD {
            tape_1.leave();
        }
        value
    }
}
