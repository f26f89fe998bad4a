//! A residual network of 24 layers on a batch of 32, its activations kept or built again from √L of them: peak memory and
//! time of a gradient, for growing depths.

use differentiate::nn::{linear, mse, tanh};
use differentiate::prelude::*;
use ndarray::{Array1, Array2};
use std::error::Error;
use std::time::Instant;

#[path = "memory/allocations.rs"]
mod allocations;

const BATCH: usize = 32;
const WIDTH: usize = 64;
const DEPTHS: [usize; 4] = [6, 24, 96, 384];

/// Two linear layers with an activation between them, added to what comes in.
#[derive(Clone, Differentiable)]
struct Layer {
    w1: Array2<f64>,
    b1: Array1<f64>,
    w2: Array2<f64>,
    b2: Array1<f64>,
}

impl Layer {
    fn random(random: &mut fastrand::Rng) -> Layer {
        let scale = 0.5 / (WIDTH as f64).sqrt();
        let mut weights =
            || Array2::from_shape_simple_fn((WIDTH, WIDTH), || scale * (2.0 * random.f64() - 1.0));
        Layer {
            w1: weights(),
            b1: Array1::zeros(WIDTH),
            w2: weights(),
            b2: Array1::zeros(WIDTH),
        }
    }
}

#[differentiate]
fn block(layer: &Layer, x: &Array2<f64>) -> Array2<f64> {
    let inner = tanh(&linear(x, &layer.w1, &layer.b1));
    x + &linear(&inner, &layer.w2, &layer.b2)
}

/// The error of the network, with all activations kept.
#[differentiate]
fn kept(layers: &[Layer], #[constant] x: &Array2<f64>, #[constant] target: &Array2<f64>) -> f64 {
    let mut h = x.clone();
    for layer in layers {
        h = block(layer, &h);
    }
    mse(&h, target)
}

/// The same, with the activations of about √L layers kept.
#[differentiate]
fn rebuilt(layers: &[Layer], #[constant] x: &Array2<f64>, #[constant] target: &Array2<f64>) -> f64 {
    let mut h = x.clone();
    #[checkpoint]
    for layer in layers {
        h = block(layer, &h);
    }
    mse(&h, target)
}

type Gradient = fn(&[Layer], &Array2<f64>, &Array2<f64>, f64, &mut [LayerTangent]) -> f64;

/// Peak memory beyond the gradient's own, the shortest time of a few, and the gradient.
fn measure(
    gradient: Gradient,
    layers: &[Layer],
    x: &Array2<f64>,
    target: &Array2<f64>,
) -> (usize, f64, Vec<LayerTangent>) {
    let (mut bytes, mut seconds, mut found) = (0, f64::INFINITY, Vec::new());
    for _ in 0..5 {
        let mut bars: Vec<LayerTangent> = layers.iter().map(Layer::zero_tangent).collect();
        let start = Instant::now();
        let (peak, _) = allocations::peak(|| gradient(layers, x, target, 1.0, &mut bars));
        seconds = seconds.min(start.elapsed().as_secs_f64());
        (bytes, found) = (peak, bars);
    }
    (bytes, seconds, found)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut random = fastrand::Rng::with_seed(24);
    let x = Array2::from_shape_simple_fn((BATCH, WIDTH), || random.f64());
    let target = Array2::from_shape_simple_fn((BATCH, WIDTH), || random.f64());
    println!("layers   kept kB  rebuilt kB    kept ms  rebuilt ms   ratio of times");
    let mut peaks = Vec::new();
    for depth in DEPTHS {
        let layers: Vec<Layer> = (0..depth).map(|_| Layer::random(&mut random)).collect();
        let (all, slow, expected) = measure(kept::vjp_into, &layers, &x, &target);
        let (few, slower, found) = measure(rebuilt::vjp_into, &layers, &x, &target);
        for (one, other) in expected.iter().zip(&found) {
            assert!(one.w1 == other.w1 && one.b1 == other.b1, "the same bits");
            assert!(one.w2 == other.w2 && one.b2 == other.b2, "the same bits");
        }
        println!(
            "{depth:>6} {:>9.0} {:>11.0} {:>10.3} {:>11.3} {:>16.2}",
            all as f64 / 1e3,
            few as f64 / 1e3,
            1e3 * slow,
            1e3 * slower,
            slower / slow
        );
        peaks.push((all as f64, few as f64));
    }
    // sixteen times as many layers: sixteen times the memory, or four times
    let (few_kept, few_rebuilt) = peaks[1];
    let (many_kept, many_rebuilt) = peaks[3];
    assert!(many_kept / few_kept > 12.0);
    assert!(many_rebuilt / few_rebuilt < 5.0);
    println!("\n{}", {
        let layers: Vec<Layer> = (0..24).map(|_| Layer::random(&mut random)).collect();
        rebuilt::residuals(&layers, &x, &target)
    });
    Ok(())
}
