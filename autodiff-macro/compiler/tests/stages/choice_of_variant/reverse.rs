impl area {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn sweep<const FORWARD: bool, const REVERSE: bool>(
        shape: &Shape,
        scale: f64,
        tape: &mut ::differentiate::__rt::Tape,
        seed: ::core::option::Option<f64>,
        mut shape_slot: impl ::differentiate::__rt::Slot<
            <Shape as ::differentiate::__rt::Differentiable>::Tangent,
        >,
        mut scale_slot: impl ::differentiate::__rt::Slot<f64>,
    ) -> ::core::option::Option<f64> {
        let _ = area;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let mut value = ::core::option::Option::None;
        let (mut kept, mut kept_1) = if FORWARD {
            let mut kept = ::core::option::Option::None;
            let mut kept_1 = ::core::option::Option::None;
            let t_5 = match shape {
                Shape::Circle(radius) => {
                    let t = PI * radius;
                    let t_1 = ::core::clone::Clone::clone(&t) * radius;
                    let t_2 = t_1 * scale;
                    kept = ::core::option::Option::Some((t, t_1));
                    t_2
                }
                Shape::Box { width, height } => {
                    let t_3 = width * height;
                    let t_4 = t_3 * scale;
                    kept_1 = ::core::option::Option::Some(t_3);
                    t_4
                }
                Shape::Empty => 0.0,
            };
            value = ::core::option::Option::Some(t_5);
            (kept, kept_1)
        } else {
            tape.take()
        };
        if !REVERSE {
            if let ::core::option::Option::Some(notes) = tape.notes() {
                use ::differentiate::__rt::residuals::methods::*;
                let _ = __Methods;
                notes.frame();
                if let ::core::option::Option::Some((t, t_1)) = &kept {
                    notes
                        .value(
                            ("area", "PI * radius", 6u32),
                            t,
                            (&&&&::differentiate::__rt::residuals::Measured(t)).heap(),
                        );
                    notes
                        .value(
                            ("area", "PI * radius * radius", 6u32),
                            t_1,
                            (&&&&::differentiate::__rt::residuals::Measured(t_1)).heap(),
                        );
                }
                if let ::core::option::Option::Some(t_3) = &kept_1 {
                    notes
                        .value(
                            ("area", "width * height", 7u32),
                            t_3,
                            (&&&&::differentiate::__rt::residuals::Measured(t_3)).heap(),
                        );
                }
                notes.kept();
            }
            tape.put((kept, kept_1));
            return value;
        }
        if !FORWARD {
            tape.enter(true);
        }
        let y_bar = ::differentiate::__rt::given(seed);
        let mut shape_own = ::core::option::Option::None;
        let shape_bar: &mut <Shape as ::differentiate::__rt::Differentiable>::Tangent = ::differentiate::__rt::open(
            &mut shape_slot,
            &mut shape_own,
            || ::differentiate::__rt::zero_like(&*shape),
        );
        let mut t_5_bar = y_bar;
        let mut scale_bar: f64 = 0.0;
        match shape {
            Shape::Circle(radius) => {
                let (t, t_1) = ::differentiate::__rt::kept(&mut kept);
                let mut t_2_bar = t_5_bar;
                let mut t_1_bar = t_2_bar * scale;
                scale_bar += t_2_bar * t_1;
                let mut t_bar = ::differentiate::__rt::ops::mul_vjp_left(
                    &t,
                    &radius,
                    &t_1_bar,
                );
                let mut radius_bar = ::differentiate::__rt::ops::mul_vjp_right(
                    &t,
                    &radius,
                    &t_1_bar,
                );
                let part_bar = ::differentiate::__rt::ops::mul_vjp_right(
                    &PI,
                    &radius,
                    &t_bar,
                );
                ::differentiate::__rt::accumulate(&mut radius_bar, &part_bar);
                ::differentiate::__rt::accumulate(
                    &mut *shape_bar.Circle_mut().0,
                    &radius_bar,
                );
            }
            Shape::Box { width, height } => {
                let t_3 = ::differentiate::__rt::kept(&mut kept_1);
                let mut t_4_bar = t_5_bar;
                let mut t_3_bar = t_4_bar * scale;
                scale_bar += t_4_bar * t_3;
                let mut width_bar = ::differentiate::__rt::ops::mul_vjp_left(
                    &width,
                    &height,
                    &t_3_bar,
                );
                let mut height_bar = ::differentiate::__rt::ops::mul_vjp_right(
                    &width,
                    &height,
                    &t_3_bar,
                );
                ::differentiate::__rt::accumulate(
                    &mut *shape_bar.Box_mut().width,
                    &width_bar,
                );
                ::differentiate::__rt::accumulate(
                    &mut *shape_bar.Box_mut().height,
                    &height_bar,
                );
            }
            Shape::Empty => {}
        };
        ::differentiate::__rt::add(&mut scale_slot, scale_bar);
        if !FORWARD {
            tape.leave();
        }
        value
    }
}
