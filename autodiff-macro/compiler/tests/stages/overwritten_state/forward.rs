impl smooth {
    #[allow(forbidden_lint_groups, clippy::all, clippy::pedantic)]
    #[doc(hidden)]
    #[inline]
    fn tangent<'differentiate>(
        x: &[f64],
        rounds: usize,
        x_direction: impl ::differentiate::__rt::Direction<&'differentiate [f64]>,
        rounds_direction: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let _ = smooth;
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
        let mut state_dot = (*x_dot).to_vec();
        let mut state = (*x).to_vec();
        for _index in 0..rounds {
            let k = state.len();
            for i in 1..k {
                let t_1 = state[i] * state[i - 1];
                let t_1_dot = state_dot[i] * state[i - 1] + state_dot[i - 1] * state[i];
                let value = t_1.tanh();
                state_dot[i] = t_1_dot * (1.0 - value * value);
                state[i] = value;
            }
        }
        let k_1 = state.len() - 1;
        (state[k_1], state_dot[k_1])
    }
}
