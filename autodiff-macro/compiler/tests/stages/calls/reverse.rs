impl energy {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        x: &[f64],
        k: f64,
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<[f64]>,
        mut k_slot: impl ::differentiate::__rt::Slot<f64>,
    ) -> ::core::option::Option<f64> {
        let _ = energy;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (mut kinetic_partial, potential) = if FORWARD {
            let n = x.len() / 2;
            let mut kinetic_partial: f64 = 0.0;
            let kinetic: f64 = square::both(x[0], &mut *tape, 1.0, &mut kinetic_partial);
            let potential = model::potential::forward(&x[n..], k, &mut *tape);
            let t_2: f64 = square::forward(
                ::core::clone::Clone::clone(&potential),
                &mut *tape,
            );
            let t_3 = kinetic + t_2;
            value = ::core::option::Option::Some(t_3);
            (kinetic_partial, potential)
        } else {
            tape.take()
        };
        if !REVERSE {
            if let ::core::option::Option::Some(notes) = tape.notes() {
                use ::differentiate::__rt::residuals::methods::*;
                let _ = __Methods;
                notes.frame();
                notes
                    .value(
                        ("energy", "kinetic", 6u32),
                        &kinetic_partial,
                        (&&&&::differentiate::__rt::residuals::Measured(
                            &kinetic_partial,
                        ))
                            .heap(),
                    );
                notes
                    .value(
                        ("energy", "potential", 7u32),
                        &potential,
                        (&&&&::differentiate::__rt::residuals::Measured(&potential))
                            .heap(),
                    );
                notes.kept();
            }
            tape.put((kinetic_partial, potential));
            return value;
        }
        if !FORWARD {
            tape.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut x_own = ::core::option::Option::None;
        let x_bar: &mut [f64] = ::differentiate::__rt::open(
            &mut x_slot,
            &mut x_own,
            || ::differentiate::__rt::zero_like(&*x),
        );
        let x_bar = &mut x_bar[..x.len()];
        let n = x.len() / 2;
        let mut t_3_bar = y_bar;
        let mut kinetic_bar = t_3_bar;
        let mut t_2_bar = t_3_bar;
        let mut potential_bar = ::differentiate::__rt::zero_like(&potential);
        square::reverse(
            ::core::clone::Clone::clone(&potential),
            &mut *tape,
            t_2_bar,
            &mut potential_bar,
        );
        let mut k_bar: f64 = 0.0;
        model::potential::reverse(
            &x[n..],
            k,
            &mut *tape,
            potential_bar,
            &mut x_bar[n..],
            &mut k_bar,
        );
        x_bar[0] += ::differentiate::__rt::times(kinetic_bar, kinetic_partial);
        ::differentiate::__rt::add(&mut k_slot, k_bar);
        if !FORWARD {
            tape.leave();
        }
        value
    }
}
