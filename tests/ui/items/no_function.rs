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

#[differentiate]
unsafe extern "C" {
    safe fn cosine(x: f64) -> f64;
}

#[differentiate]
static HALF: f64 = 0.5;

#[differentiate]
use std::f64::consts::PI;

fn main() {
    let _ = (HALF, PI, cosine(0.0));
    let point = Point { x: SCALE };
    let Shape::Round(_) = Shape::Round(point.x);
    let _: Scalar = 1.0;
}
