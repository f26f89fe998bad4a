impl huber {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        r: f64,
        delta: f64,
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut r_slot: impl ::differentiate::__rt::Slot<f64>,
        mut delta_slot: impl ::differentiate::__rt::Slot<f64>,
    ) -> ::core::option::Option<f64> {
        let _ = huber;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        if FORWARD {
            let t_6 = if r.abs() <= delta {
                let t = 0.5 * r;
                let t_1 = t * r;
                t_1
            } else {
                let t_2 = r.abs();
                let t_3 = 0.5 * delta;
                let t_4 = t_2 - t_3;
                let t_5 = delta * t_4;
                t_5
            };
            value = ::core::option::Option::Some(t_6);
        }
        if !REVERSE {
            return value;
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut t_6_bar = y_bar;
        let mut r_bar: f64 = 0.0;
        let mut delta_bar: f64 = 0.0;
        if r.abs() <= delta {
            let t = 0.5 * r;
            let mut t_1_bar = t_6_bar;
            let mut t_bar = t_1_bar * r;
            r_bar += t_1_bar * t;
            r_bar += t_bar * 0.5;
        } else {
            let t_2 = r.abs();
            let t_3 = 0.5 * delta;
            let t_4 = t_2 - t_3;
            let mut t_5_bar = t_6_bar;
            delta_bar += t_5_bar * t_4;
            let mut t_4_bar = t_5_bar * delta;
            let mut t_2_bar = t_4_bar;
            let mut t_3_bar = -t_4_bar;
            delta_bar += t_3_bar * 0.5;
            r_bar
                += t_2_bar
                    * (if r > 0.0 { 1.0 } else { if r < 0.0 { -1.0 } else { 0.0 } });
        }
        ::differentiate::__rt::add(&mut r_slot, r_bar);
        ::differentiate::__rt::add(&mut delta_slot, delta_bar);
        value
    }
}
