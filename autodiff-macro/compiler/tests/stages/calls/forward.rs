impl energy {
    #[doc(hidden)]
    #[inline]
    #[allow(clippy::all, clippy::pedantic)]
    fn tangent<'differentiate>(
        x: &[f64],
        k: f64,
        x_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
        k_direction: impl ::differentiate::__rt::Direction<f64>,
    ) -> (f64, f64) {
        let _ = energy;
        #[allow(unused_imports)]
        use ::differentiate::__rt::methods::*;
        let x_own;
        let x_dot: &[f64] = match ::differentiate::__rt::Direction::given(x_direction) {
            ::core::option::Option::Some(given) => given,
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
        let mut part_dot = ::differentiate::__rt::ops::add_jvp_left(
            &kinetic,
            &t_2,
            &kinetic_dot,
        );
        let part_dot_1 = ::differentiate::__rt::ops::add_jvp_right(
            &kinetic,
            &t_2,
            &t_2_dot,
        );
        ::differentiate::__rt::accumulate(&mut part_dot, &part_dot_1);
        let t_3_dot = ::core::clone::Clone::clone(&part_dot);
        let t_3 = kinetic + t_2;
        (t_3, t_3_dot)
    }
}
