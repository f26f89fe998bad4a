//! A user of the attribute who does not depend on the facade: all that is emitted goes through the library that hands it on.

use reexporting_library::derivatives::prelude::*;
use reexporting_library::{Spring, damped};

/// What the library does not have.
#[derive(Clone, Debug, Differentiable)]
#[differentiable(crate = reexporting_library::derivatives)]
pub enum Load {
    /// A weight.
    Weight(f64),
    /// Several of them.
    Weights(Vec<f64>),
    /// Nothing.
    Free,
}

/// A state that is overwritten, a call and a method of the library, a struct of the library's, a choice.
#[differentiate(crate = reexporting_library::derivatives, hvp, batch)]
pub fn settled(spring: &Spring, load: &Load, x: &[f64], rate: f64) -> f64 {
    let mut state = vec![0.0; x.len()];
    for _ in 0..3 {
        for (s, x) in state.iter_mut().zip(x) {
            *s = (*s * rate + x).sin();
        }
    }
    let weight = match load {
        Load::Weight(weight) => *weight,
        Load::Weights(weights) => weights.iter().sum(),
        Load::Free => 1.0,
    };
    damped(&state, rate) + spring.energy(weight)
}

/// A sequence in place; a failure; a checkpoint.
#[differentiate(crate = ::reexporting_library::derivatives)]
pub fn in_place(x: &mut [f64], rate: f64) -> Result<f64, String> {
    if x.is_empty() {
        return Err("nothing".to_string());
    }
    #[checkpoint]
    for k in 1..x.len() {
        x[k] = (x[k] * rate + x[k - 1]).tanh();
    }
    Ok(x.iter().map(|x| x * x).sum())
}

reexporting_library::model!(/// What the library's macro writes.
paraboloid(x, y) = {
    let square = x * x;
    square * y.exp()
});

#[cfg(test)]
mod tests {
    use super::*;
    use reexporting_library::derivatives::check::assert_gradient;

    const X: [f64; 3] = [0.3, 0.8, -0.4];

    fn spring(at: &[f64]) -> Spring {
        Spring {
            stiffness: at[0],
            rest: at[1],
        }
    }

    #[test]
    fn gradients_are_differences() {
        let at = [1.5, 0.2, 0.7, 0.4, 0.3, 0.8, -0.4, 0.6];
        let load = |at: &[f64]| Load::Weights(at[2..4].to_vec());
        let value = |at: &[f64]| settled(&spring(at), &load(at), &at[4..7], at[7]);
        let (spring_bar, load_bar, x_bar, rate_bar) =
            settled::grad(&spring(&at), &load(&at), &at[4..7], at[7]);
        let mut gradient = vec![spring_bar.stiffness, spring_bar.rest];
        gradient.extend(Differentiable::to_flat(&load_bar));
        gradient.extend(x_bar);
        gradient.push(rate_bar);
        assert_gradient(value, &gradient, &at);
    }

    #[test]
    fn forward_mode_agrees() {
        let (spring, load) = (spring(&[1.5, 0.2]), Load::Weight(0.7));
        let (spring_dot, load_dot) = (spring.zero_tangent(), load.zero_tangent());
        let x_dot = [0.5, -1.0, 2.0];
        let (_, _, x_bar, rate_bar) = settled::grad(&spring, &load, &X, 0.6);
        let (_, y_dot) = settled::jvp(&spring, &load, &X, 0.6, &spring_dot, &load_dot, &x_dot, 0.3);
        let expected: f64 = x_bar.iter().zip(x_dot).map(|(bar, dot)| bar * dot).sum();
        assert!((y_dot - expected - 0.3 * rate_bar).abs() < 1e-12);
        let ((.., again, _), _) =
            settled::hvp(&spring, &load, &X, 0.6, &spring_dot, &load_dot, &x_dot, 0.3);
        assert_eq!(x_bar, again);
    }

    #[test]
    fn sequences_in_place() {
        let value = |x: &[f64]| in_place(&mut x.to_vec(), 0.6).unwrap_or(f64::NAN);
        let (x_bar, _) = in_place::grad(&mut X.to_vec(), 0.6).expect("it is not empty");
        assert_gradient(value, &x_bar, &X);
        assert!(in_place::grad(&mut [], 0.6).is_err());
    }

    #[test]
    fn functions_of_the_librarys_macro() {
        assert_eq!(paraboloid::grad(3.0, 0.0), (6.0, 9.0));
        let ((gradient, _), (along, _)) = paraboloid::hvp(3.0, 0.0, 1.0, 0.0);
        assert_eq!((gradient, along), (6.0, 2.0));
        let (_, lanes) = paraboloid::jvp_batch::<2>(3.0, 0.0, [1.0, 0.0], [0.0, 1.0]);
        assert_eq!(lanes, [6.0, 9.0]);
    }
}
