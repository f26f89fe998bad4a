impl weighted {
    #[doc(hidden)]
    #[inline]
    #[allow(clippy::too_many_arguments)]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        x: &[f64],
        w: &[f64],
        tape_1: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut x_slot: impl ::differentiate::__rt::Slot<[f64]>,
        mut w_slot: impl ::differentiate::__rt::Slot<[f64]>,
    ) -> ::core::option::Option<f64> {
        let _ = weighted;
        #[allow(unused_imports)]
        use ::differentiate::__rt::methods::*;
        let mut value = ::core::option::Option::None;
        let (mut tape,) = if FORWARD {
            let mut tape = tape_1.lend();
            let mut sum_1 = -0.0;
            for i in 0..(((x.len()).min((w.len()))).saturating_sub(1)) {
                let x_1 = x[(i + 1)];
                let w_1 = w[(i + 1)];
                let t_1 = x_1.sin();
                let t_2 = w_1 * t_1;
                sum_1 += t_2;
                tape.push(t_1);
            }
            value = ::core::option::Option::Some(sum_1);
            (tape,)
        } else {
            tape_1.take()
        };
        if !REVERSE {
            tape_1.put((tape,));
            return value;
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut x_own = ::core::option::Option::None;
        let x_bar: &mut [f64] = ::differentiate::__rt::open(
            &mut x_slot,
            &mut x_own,
            || ::differentiate::__rt::zero_like(&*x),
        );
        let mut w_own = ::core::option::Option::None;
        let w_bar: &mut [f64] = ::differentiate::__rt::open(
            &mut w_slot,
            &mut w_own,
            || ::differentiate::__rt::zero_like(&*w),
        );
        let mut sum_1_bar = y_bar;
        for i in (0..(((x.len()).min((w.len()))).saturating_sub(1))).rev() {
            let t_1 = ::differentiate::__rt::pop(&mut tape);
            let x_1 = x[(i + 1)];
            let w_1 = w[(i + 1)];
            let mut t_2_bar = sum_1_bar;
            let mut w_1_bar = t_2_bar * t_1;
            let mut t_1_bar = t_2_bar * w_1;
            let mut x_1_bar = t_1_bar * x_1.cos();
            w_bar[(i + 1)] += w_1_bar;
            x_bar[(i + 1)] += x_1_bar;
        }
        tape_1.give_back(tape);
        value
    }
}
