impl step {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        force: &[f64],
        dt: f64,
        state: &mut [f64],
        out: &mut [f64],
        force_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
        dt_direction: impl ::differentiate::__rt::Direction<f64>,
        state_direction: impl ::differentiate::__rt::Direction<
            &'differentiate mut [f64],
        >,
        out_direction: impl ::differentiate::__rt::Direction<&'differentiate mut [f64]>,
    ) -> ((), ()) {
        let _ = step;
        use ::differentiate::__rt::methods::*;
        let _ = __Methods;
        let force_own;
        let force_dot: &[f64] = match ::differentiate::__rt::Direction::given(
            force_direction,
        ) {
            ::core::option::Option::Some(given) => &given[..force.len()],
            ::core::option::Option::None => {
                force_own = ::differentiate::__rt::zero_like(&*force);
                &force_own
            }
        };
        let dt_dot: f64 = match ::differentiate::__rt::Direction::given(dt_direction) {
            ::core::option::Option::Some(given) => given,
            ::core::option::Option::None => ::differentiate::__rt::zero_like(&dt),
        };
        let mut state_own;
        let state_dot: &mut [f64] = match ::differentiate::__rt::Direction::given(
            state_direction,
        ) {
            ::core::option::Option::Some(given) => &mut given[..state.len()],
            ::core::option::Option::None => {
                state_own = ::differentiate::__rt::zero_like(&*state);
                &mut state_own
            }
        };
        let mut out_own;
        let out_dot: &mut [f64] = match ::differentiate::__rt::Direction::given(
            out_direction,
        ) {
            ::core::option::Option::Some(given) => &mut given[..out.len()],
            ::core::option::Option::None => {
                out_own = ::differentiate::__rt::zero_like(&*out);
                &mut out_own
            }
        };
        let k = state.len();
        for i in 0..k {
            let t = dt * force[i];
            let t_dot = dt_dot * force[i] + force_dot[i] * dt;
            state_dot[i] += t_dot;
            state[i] += t;
            let value = state[i] * state[i];
            out_dot[i] = state_dot[i] * state[i] + state_dot[i] * state[i];
            out[i] = value;
        }
        ((), ())
    }
}
