impl Spring {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn energy_sweep<const FORWARD: bool, const REVERSE: bool>(
        &self,
        x: f64,
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut self_slot: impl ::differentiate::__rt::Slot<
            <Self as ::differentiate::__rt::Differentiable>::Tangent,
        >,
        mut x_slot: impl ::differentiate::__rt::Slot<f64>,
    ) -> ::core::option::Option<f64> {
        let _ = Self::energy;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (stretch, t_1, t_2) = if FORWARD {
            let stretch = x - ::core::clone::Clone::clone(&self.length);
            let t_1 = 0.5 * ::core::clone::Clone::clone(&self.stiffness);
            let t_2 = ::core::clone::Clone::clone(&t_1)
                * ::core::clone::Clone::clone(&stretch);
            let t_3 = ::core::clone::Clone::clone(&t_2)
                * ::core::clone::Clone::clone(&stretch);
            value = ::core::option::Option::Some(t_3);
            (stretch, t_1, t_2)
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
                        ("energy", "stretch", 6u32),
                        &stretch,
                        (&&&&::differentiate::__rt::residuals::Measured(&stretch)).heap(),
                    );
                notes
                    .value(
                        ("energy", "0.5 * self.stiffness", 7u32),
                        &t_1,
                        (&&&&::differentiate::__rt::residuals::Measured(&t_1)).heap(),
                    );
                notes
                    .value(
                        ("energy", "0.5 * self.stiffness * stretch", 7u32),
                        &t_2,
                        (&&&&::differentiate::__rt::residuals::Measured(&t_2)).heap(),
                    );
                notes.kept();
            }
            tape.put((stretch, t_1, t_2));
            return value;
        }
        if !FORWARD {
            tape.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut self_own = ::core::option::Option::None;
        let self_bar: &mut <Self as ::differentiate::__rt::Differentiable>::Tangent = ::differentiate::__rt::open(
            &mut self_slot,
            &mut self_own,
            || ::differentiate::__rt::zero_like(&*self),
        );
        let mut t_3_bar = y_bar;
        let mut t_2_bar = ::differentiate::__rt::ops::mul_vjp_left(
            &t_2,
            &stretch,
            &t_3_bar,
        );
        let mut stretch_bar = ::differentiate::__rt::ops::mul_vjp_right(
            &t_2,
            &stretch,
            &t_3_bar,
        );
        let mut t_1_bar = ::differentiate::__rt::ops::mul_vjp_left(
            &t_1,
            &stretch,
            &t_2_bar,
        );
        let part_bar = ::differentiate::__rt::ops::mul_vjp_right(
            &t_1,
            &stretch,
            &t_2_bar,
        );
        ::differentiate::__rt::accumulate(&mut stretch_bar, &part_bar);
        let part_bar_1 = ::differentiate::__rt::ops::mul_vjp_right(
            &0.5,
            &self.stiffness,
            &t_1_bar,
        );
        ::differentiate::__rt::accumulate(&mut self_bar.stiffness, &part_bar_1);
        let mut x_bar = ::differentiate::__rt::ops::sub_vjp_left(
            &x,
            &self.length,
            &stretch_bar,
        );
        let part_bar_2 = ::differentiate::__rt::ops::sub_vjp_right(
            &x,
            &self.length,
            &stretch_bar,
        );
        ::differentiate::__rt::accumulate(&mut self_bar.length, &part_bar_2);
        ::differentiate::__rt::add(&mut x_slot, x_bar);
        if !FORWARD {
            tape.leave();
        }
        value
    }
}
