impl softplus {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<T: Float, const FORWARD: bool, const REVERSE: bool>(
        x: T,
        beta: T,
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<T>,
        mut x_slot: impl ::differentiate::__rt::Slot<T>,
        mut beta_slot: impl ::differentiate::__rt::Slot<T>,
    ) -> ::core::option::Option<T>
    where
        T: ::differentiate::__rt::Real,
    {
        let _ = softplus::<T>;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (t_1, t_3) = if FORWARD {
            let scaled = x * beta;
            let t_1 = scaled.exp();
            let t_2 = (T::one()) + t_1;
            let t_3 = t_2.ln();
            let t_4 = t_3 / beta;
            let t_5 = t_4 + (T::from(0.5).unwrap());
            value = ::core::option::Option::Some(t_5);
            (t_1, t_3)
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
                        ("softplus", "scaled.exp()", 6u32),
                        &t_1,
                        (&&&&::differentiate::__rt::residuals::Measured(&t_1)).heap(),
                    );
                notes
                    .value(
                        ("softplus", "(T::one() + scaled.exp()).ln()", 6u32),
                        &t_3,
                        (&&&&::differentiate::__rt::residuals::Measured(&t_3)).heap(),
                    );
                notes.kept();
            }
            tape.put((t_1, t_3));
            return value;
        }
        if !FORWARD {
            tape.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let t_2 = (T::one()) + t_1;
        let t_4 = t_3 / beta;
        let mut t_5_bar = y_bar;
        let mut t_4_bar = t_5_bar;
        let quotient_bar = ::differentiate::__rt::over(t_4_bar, beta);
        let mut t_3_bar = quotient_bar;
        let mut t_2_bar = ::differentiate::__rt::over(t_3_bar, t_2);
        let mut t_1_bar = t_2_bar;
        let mut scaled_bar = t_1_bar * t_1;
        let mut x_bar = scaled_bar * beta;
        let mut beta_bar = -::differentiate::__rt::times(quotient_bar, t_4)
            + scaled_bar * x;
        ::differentiate::__rt::add(&mut x_slot, x_bar);
        ::differentiate::__rt::add(&mut beta_slot, beta_bar);
        if !FORWARD {
            tape.leave();
        }
        value
    }
}
