//! The soap film in a bent wire, at a thousand points: Newton's method, with each step from Hessian-vector products alone.

use differentiate::prelude::*;

/// The points inside of the frame.
const ROWS: usize = 25;
const COLUMNS: usize = 40;
/// The points of a line with its ends on the frame.
const WIDTH: usize = COLUMNS + 2;
const HEIGHT: usize = ROWS + 2;
/// Between neighbouring points.
const SPACING: f64 = 1.0 / (WIDTH - 1) as f64;

/// The area of the film whose heights are `z` inside and those of `frame` at the rim (inside, `frame` does not count).
#[differentiate(hvp)]
fn area(z: &[f64], #[constant] frame: &[f64]) -> f64 {
    let mut height = frame.to_vec();
    for i in 0..ROWS {
        for j in 0..COLUMNS {
            height[(i + 1) * WIDTH + j + 1] = z[i * COLUMNS + j];
        }
    }
    let mut sum = 0.0;
    for i in 0..HEIGHT - 1 {
        for j in 0..WIDTH - 1 {
            let corner = height[i * WIDTH + j];
            let across = (height[i * WIDTH + j + 1] - corner) / SPACING;
            let along = (height[(i + 1) * WIDTH + j] - corner) / SPACING;
            sum += (1.0 + across * across + along * along).sqrt();
        }
    }
    sum * SPACING * SPACING
}

fn main() {
    let frame: Vec<f64> = (0..HEIGHT * WIDTH)
        .map(|at| {
            let (x, y) = ((at % WIDTH) as f64 * SPACING, (at / WIDTH) as f64 * SPACING);
            0.4 * (6.0 * x).sin() + y * (1.0 - x)
        })
        .collect();
    let mut z = vec![0.0; ROWS * COLUMNS];
    let (mut value, mut gradient) = area::value_and_grad(&z, &frame);
    let mut slopes = vec![norm(&gradient)];

    println!("step        area     |gradient|  products  length");
    println!("{:4} {value:11.8} {:14.3e}", 0, slopes[0]);
    for step in 1..50 {
        // The closer to the minimum, the better the step is solved for: then the convergence is quadratic (Dembo, Eisenstat & Steihaug, 1982).
        let slope = slopes[step - 1];
        let accuracy = (slope / slopes[0]).min(0.1);
        let (direction, products) = newton_direction(&z, &frame, &gradient, accuracy * slope);
        // Halved until the area falls by enough (Armijo, 1966), as far as rounding lets that show.
        let descent = dot(&direction, &gradient);
        let mut length = 1.0;
        let mut next = plus(&z, length, &direction);
        while area(&next, &frame) > value * (1.0 + 4.0 * f64::EPSILON) + 1e-4 * length * descent {
            length /= 2.0;
            next = plus(&z, length, &direction);
        }
        z = next;
        (value, gradient) = area::value_and_grad(&z, &frame);
        slopes.push(norm(&gradient));
        println!(
            "{step:4} {value:11.8} {:14.3e} {products:9} {length:7}",
            slopes[step]
        );
        if slopes[step] < 1e-12 {
            break;
        }
    }

    // The exponent p of |gₖ₊₁| ∼ |gₖ|ᵖ over the last steps that rounding has not touched.
    let clean: Vec<f64> = slopes
        .iter()
        .map(|slope| slope.ln())
        .take_while(|&slope| slope > -29.0)
        .collect();
    let [.., a, b, c] = clean[..] else {
        panic!("too few steps: {slopes:?}");
    };
    let order = (c - b) / (b - a);
    println!("order of convergence {order:.2}");
    assert!(slopes[slopes.len() - 1] < 1e-12, "no minimum: {slopes:?}");
    assert!(order > 1.7, "{order} is not quadratic");
}

/// Solves H d = −g by conjugate gradients, to a residual of the given norm. Gives d and the number of products. The area is convex, so
/// there is no direction of negative curvature to guard against.
fn newton_direction(
    z: &[f64],
    frame: &[f64],
    gradient: &[f64],
    tolerance: f64,
) -> (Vec<f64>, usize) {
    let mut direction = vec![0.0; z.len()];
    let mut residual: Vec<f64> = gradient.iter().map(|slope| -slope).collect();
    let mut search = residual.clone();
    let mut square = dot(&residual, &residual);
    let mut products = 0;
    while square.sqrt() > tolerance && products < z.len() {
        let (_, product) = area::hvp(z, frame, &search);
        products += 1;
        let length = square / dot(&search, &product);
        direction = plus(&direction, length, &search);
        residual = plus(&residual, -length, &product);
        let last = square;
        square = dot(&residual, &residual);
        search = plus(&residual, square / last, &search);
    }
    (direction, products)
}

/// x + factor · y.
fn plus(x: &[f64], factor: f64, y: &[f64]) -> Vec<f64> {
    x.iter().zip(y).map(|(x, y)| x + factor * y).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn norm(x: &[f64]) -> f64 {
    dot(x, x).sqrt()
}
