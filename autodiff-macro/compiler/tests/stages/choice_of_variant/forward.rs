impl area {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        shape: &Shape,
        scale: f64,
        shape_direction: impl ::differentiate::__rt::Direction<
            &'differentiate <Shape as ::differentiate::__rt::Differentiable>::Tangent,
        >,
        scale_direction: impl ::differentiate::__rt::Direction<f64>,
    ) -> (f64, f64) {
        let _ = area;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let shape_own;
        let shape_dot: &<Shape as ::differentiate::__rt::Differentiable>::Tangent = match ::differentiate::__rt::Direction::given(
            shape_direction,
        ) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => {
                shape_own = ::differentiate::__rt::zero_like(&*shape);
                &shape_own
            }
        };
        let scale_dot: f64 = match ::differentiate::__rt::Direction::given(
            scale_direction,
        ) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&scale),
        };
        let (t_5, t_5_dot) = match shape {
            Shape::Circle(radius) => {
                let radius_dot = ::core::clone::Clone::clone(
                    &(*shape_dot.Circle_ref().0),
                );
                let t_dot = ::differentiate::__rt::ops::mul_jvp_right(
                    &PI,
                    &radius,
                    &radius_dot,
                );
                let t = PI * radius;
                let mut part_dot = ::differentiate::__rt::ops::mul_jvp_left(
                    &t,
                    &radius,
                    &t_dot,
                );
                let part_dot_1 = ::differentiate::__rt::ops::mul_jvp_right(
                    &t,
                    &radius,
                    &radius_dot,
                );
                ::differentiate::__rt::accumulate(&mut part_dot, &part_dot_1);
                let t_1_dot = ::core::clone::Clone::clone(&part_dot);
                let t_1 = t * radius;
                let t_2 = t_1 * scale;
                let t_2_dot = t_1_dot * scale + scale_dot * t_1;
                (t_2, t_2_dot)
            }
            Shape::Box { width, height } => {
                let width_dot = ::core::clone::Clone::clone(
                    &(*shape_dot.Box_ref().width),
                );
                let height_dot = ::core::clone::Clone::clone(
                    &(*shape_dot.Box_ref().height),
                );
                let mut part_dot_2 = ::differentiate::__rt::ops::mul_jvp_left(
                    &width,
                    &height,
                    &width_dot,
                );
                let part_dot_3 = ::differentiate::__rt::ops::mul_jvp_right(
                    &width,
                    &height,
                    &height_dot,
                );
                ::differentiate::__rt::accumulate(&mut part_dot_2, &part_dot_3);
                let t_3_dot = ::core::clone::Clone::clone(&part_dot_2);
                let t_3 = width * height;
                let t_4 = t_3 * scale;
                let t_4_dot = t_3_dot * scale + scale_dot * t_3;
                (t_4, t_4_dot)
            }
            Shape::Empty => {
                let zero_dot = 0.0;
                (0.0, zero_dot)
            }
        };
        (t_5, t_5_dot)
    }
}
