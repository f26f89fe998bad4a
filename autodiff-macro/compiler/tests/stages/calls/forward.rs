impl energy {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        x: &[f64],
        k: f64,
        x_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
        k_direction: impl ::differentiate::__rt::Direction<f64>,
    ) -> (f64, f64) {
        let _ = energy;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let x_own;
        let x_dot: &[f64] = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => &given[..x.len()],
            ::core::option::Option::None => {
                x_own = ::differentiate::__rt::zero_like(&*x);
                &x_own
            }
        };
        let k_dot: f64 = match ::differentiate::__rt::Direction::given(k_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&k),
        };
        let n = x.len() / 2;
        let (kinetic, kinetic_dot) = ::differentiate::__rt::unzip(
            square::tangent(x[0], ::differentiate::__rt::Dot(&x_dot[0])),
        );
        let (potential, potential_dot) = ::differentiate::__rt::unzip(
            model::potential::tangent(
                &x[n..],
                k,
                ::differentiate::__rt::Dot(&x_dot[n..]),
                ::differentiate::__rt::Dot(&k_dot),
            ),
        );
        let (t_2, t_2_dot) = ::differentiate::__rt::unzip(
            square::tangent(potential, ::differentiate::__rt::Dot(&potential_dot)),
        );
        let t_3 = kinetic + t_2;
        let t_3_dot = kinetic_dot + t_2_dot;
        (t_3, t_3_dot)
    }
}
