impl Spring {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn energy_tangent<'differentiate>(
        &self,
        x: f64,
        self_direction: impl ::differentiate::__rt::Direction<
            &'differentiate <Self as ::differentiate::__rt::Differentiable>::Tangent,
        >,
        x_direction: impl ::differentiate::__rt::Direction<f64>,
    ) -> (f64, f64) {
        let _ = Self::energy;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let self_own;
        let self_dot: &<Self as ::differentiate::__rt::Differentiable>::Tangent = match ::differentiate::__rt::Direction::given(
            self_direction,
        ) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => {
                self_own = ::differentiate::__rt::zero_like(&*self);
                &self_own
            }
        };
        let x_dot: f64 = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&x),
        };
        let field_dot = ::differentiate::__rt::dot_of(&self.length, &self_dot.length);
        let mut part_dot = ::differentiate::__rt::ops::sub_jvp_left(
            &x,
            &self.length,
            &x_dot,
        );
        let part_dot_1 = ::differentiate::__rt::ops::sub_jvp_right(
            &x,
            &self.length,
            &field_dot,
        );
        ::differentiate::__rt::accumulate(&mut part_dot, &part_dot_1);
        let stretch_dot = ::core::clone::Clone::clone(&part_dot);
        let stretch = x - ::core::clone::Clone::clone(&self.length);
        let field_dot_1 = ::differentiate::__rt::dot_of(
            &self.stiffness,
            &self_dot.stiffness,
        );
        let t_1_dot = ::differentiate::__rt::ops::mul_jvp_right(
            &0.5,
            &self.stiffness,
            &field_dot_1,
        );
        let t_1 = 0.5 * ::core::clone::Clone::clone(&self.stiffness);
        let mut part_dot_2 = ::differentiate::__rt::ops::mul_jvp_left(
            &t_1,
            &stretch,
            &t_1_dot,
        );
        let part_dot_3 = ::differentiate::__rt::ops::mul_jvp_right(
            &t_1,
            &stretch,
            &stretch_dot,
        );
        ::differentiate::__rt::accumulate(&mut part_dot_2, &part_dot_3);
        let t_2_dot = ::core::clone::Clone::clone(&part_dot_2);
        let t_2 = t_1 * stretch;
        let mut part_dot_4 = ::differentiate::__rt::ops::mul_jvp_left(
            &t_2,
            &stretch,
            &t_2_dot,
        );
        let part_dot_5 = ::differentiate::__rt::ops::mul_jvp_right(
            &t_2,
            &stretch,
            &stretch_dot,
        );
        ::differentiate::__rt::accumulate(&mut part_dot_4, &part_dot_5);
        let t_3_dot = ::core::clone::Clone::clone(&part_dot_4);
        let t_3 = t_2 * stretch;
        (t_3, t_3_dot)
    }
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    fn energy_forward_tangent(
        &self,
        x: f64,
        _: &mut ::differentiate::__rt::Tape,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
    ) -> (f64, f64)
    where
        for<'never> Self: ::differentiate::__rt::lacking::MethodHasSecondOrder<'never>,
    {
        const { ::core::panic!("this derivative of `energy` does not exist") }
    }
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    fn energy_reverse_tangent(
        &self,
        x: f64,
        _: &mut ::differentiate::__rt::Tape,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
        _: impl ::core::marker::Sized,
    ) -> () {
        const { ::core::panic!("this derivative of `energy` does not exist") }
    }
}
