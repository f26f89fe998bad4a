//! A user of the attribute without the standard library: what is emitted names `core`, and through the facade what `alloc` has.

#![no_std]
#![allow(unexpected_cfgs, reason = "`alone` is set by hand, for this crate")]

extern crate alloc;

/// With `--cfg alone`: rustc refuses this where anything brings the standard library along.
#[cfg(alone)]
#[panic_handler]
fn on_panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

use alloc::vec;
use alloc::vec::Vec;
use differentiate::prelude::*;
#[allow(
    unused_imports,
    reason = "where tests link the standard library, floats have these methods by themselves"
)]
use num_traits::Float as _;

/// A spring and what hangs on it.
#[derive(Clone, Debug, Differentiable)]
pub struct Spring {
    /// The stiffness.
    pub stiffness: f64,
    /// The masses.
    pub masses: Vec<f64>,
}

/// A state that is overwritten, which goes on a tape; sequences that grow; an iterator chain that is collected.
#[differentiate(hvp, batch)]
pub fn settled(x: &[f64], rate: f64) -> f64 {
    let mut state = vec![0.0; x.len()];
    for _ in 0..3 {
        for (s, x) in state.iter_mut().zip(x) {
            *s = (*s * rate + x).sin();
        }
    }
    let doubled: Vec<f64> = state.iter().map(|s| 2.0 * s).collect();
    let mut grown = Vec::new();
    for d in &doubled {
        grown.push(d * d);
    }
    grown.iter().sum::<f64>().sqrt()
}

/// A result that is a sequence, a parameter that is one, an early end.
#[differentiate(batch)]
pub fn scaled(mut x: Vec<f64>, factor: f64) -> Option<Vec<f64>> {
    if x.is_empty() {
        return None;
    }
    for x in &mut x {
        *x *= factor.exp();
    }
    Some(x)
}

/// A sequence in place, with what it was before.
#[differentiate]
pub fn in_place(x: &mut [f64], out: &mut Vec<f64>) {
    for x in x.iter_mut() {
        out.push(x.cos());
        *x = x.exp();
    }
}

#[differentiate]
impl Spring {
    /// The energy at rest.
    pub fn energy(&self, x: f64) -> f64 {
        let mut sum = 0.0;
        #[checkpoint]
        for mass in &self.masses {
            sum = (sum + mass * x).tanh();
        }
        self.stiffness * x * x * sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() < 1e-7,
            "{found} where {expected} is right"
        );
    }

    #[test]
    fn gradients_are_differences() {
        let (x, h) = ([0.3, 0.8], 1e-6);
        let (x_bar, rate_bar) = settled::grad(&x, 0.7);
        close(
            rate_bar,
            (settled(&x, 0.7 + h) - settled(&x, 0.7 - h)) / (2.0 * h),
        );
        let (_, y_dot) = settled::jvp(&x, 0.7, &[1.0, 0.0], 0.0);
        close(y_dot, x_bar[0]);
        let ((again, _), _) = settled::hvp(&x, 0.7, &[1.0, 0.0], 0.0);
        assert_eq!(x_bar, again);
        let (_, lanes) = settled::jvp_batch::<2>(&x, 0.7, &[[1.0, 0.0], [0.0, 0.0]], [0.0, 1.0]);
        close(lanes[1], rate_bar);
    }

    #[test]
    fn sequences_are_given_back() {
        let (y, pullback) = scaled::vjp(vec![1.0, 2.0], 0.5).expect("it is not empty");
        let (x_bar, factor_bar) = pullback(&[1.0, 1.0]);
        close(x_bar[0], 0.5.exp());
        close(factor_bar, y.iter().sum());
        assert!(scaled::vjp(vec![], 0.5).is_none());
    }

    #[test]
    fn methods_and_places() {
        let spring = Spring {
            stiffness: 2.0,
            masses: vec![0.2, 0.4],
        };
        let (spring_bar, _) = spring.energy_grad(0.5);
        close(spring_bar.stiffness, spring.energy(0.5) / 2.0);
        let (mut x, mut out) = (vec![0.5], vec![]);
        let (mut x_bar, mut out_bar) = (vec![2.0], vec![3.0]);
        in_place::vjp_into(&mut x, &mut out, &mut x_bar, &mut out_bar);
        close(x_bar[0], 2.0 * 0.5.exp() - 3.0 * 0.5.sin());
    }
}
