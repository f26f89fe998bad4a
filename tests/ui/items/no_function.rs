//! Items that are no functions, and a function without a body.

use differentiate::prelude::*;

#[differentiate]
struct Point {
    x: f64,
}

#[differentiate]
enum Shape {
    Round(f64),
}

#[differentiate]
mod inner {}

#[differentiate]
const SCALE: f64 = 2.0;

#[differentiate]
type Scalar = f64;

trait Model {
    #[differentiate]
    fn predict(&self, x: f64) -> f64;
}

#[differentiate]
trait Other {
    fn predict(&self, x: f64) -> f64;
}

fn main() {
    let point = Point { x: SCALE };
    let Shape::Round(_) = Shape::Round(point.x);
    let _: Scalar = 1.0;
}
