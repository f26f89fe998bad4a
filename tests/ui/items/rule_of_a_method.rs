//! A method with a rule of its own would lose the derivative of what a function that is passed to it captures.
use differentiate::prelude::*;

struct Solver;

#[differentiate]
impl Solver {
    #[differentiate(vjp = Solver::of_apply)]
    fn apply<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
        f(x)
    }

    fn of_apply<F: Fn(f64) -> f64>(f: F, x: f64) -> (f64, Box<dyn FnOnce(f64) -> f64>) {
        (f(x), Box::new(|y_bar| 2.0 * y_bar))
    }
}

fn main() {}
