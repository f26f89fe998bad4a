impl residual {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        x: f64,
        y: f64,
        table: &[f64],
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<f64>,
        y_slot: impl ::core::marker::Sized,
        table_slot: impl ::core::marker::Sized,
    ) -> ::core::option::Option<f64> {
        let _ = residual;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (scale,) = if FORWARD {
            let scale = x.abs() + 1.0;
            let t = x - y;
            let difference = t / scale;
            let t_2 = difference * difference;
            let t_3 = t_2 * (table[0].exp());
            value = ::core::option::Option::Some(t_3);
            (scale,)
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
                        ("residual", "scale", 6u32),
                        &scale,
                        (&&&&::differentiate::__rt::residuals::Measured(&scale)).heap(),
                    );
                notes.kept();
            }
            tape.put((scale,));
            return value;
        }
        if !FORWARD {
            tape.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let t = x - y;
        let difference = t / scale;
        let mut t_3_bar = y_bar;
        let mut t_2_bar = t_3_bar * (table[0].exp());
        let mut difference_bar = t_2_bar * difference + t_2_bar * difference;
        let mut t_bar = ::differentiate::__rt::over(difference_bar, scale);
        let mut x_bar = t_bar;
        ::differentiate::__rt::add(&mut x_slot, x_bar);
        if !FORWARD {
            tape.leave();
        }
        value
    }
}
