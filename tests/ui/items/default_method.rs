//! A default method of a trait.

use differentiate::prelude::*;

trait Model {
    fn weight(&self) -> f64;

    #[differentiate]
    fn predict(&self, x: f64) -> f64 {
        self.weight() * x
    }
}

fn main() {}
