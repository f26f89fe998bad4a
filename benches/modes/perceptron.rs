//! The loss of a small perceptron (16 inputs, 32 hidden units, one output) over 32 samples, in plain loops: transcendental functions.

use crate::{Case, Mode, assert_same, lanes, numbers};
use differentiate::prelude::*;

const INPUTS: usize = 16;
const HIDDEN: usize = 32;
const SAMPLES: usize = 32;
/// The weights of each hidden unit and its bias, then those of the output.
const PARAMETERS: usize = HIDDEN * (INPUTS + 1) + HIDDEN + 1;

/// The mean square of output − target; a sample has its inputs and then its target.
#[differentiate(hvp, batch)]
fn loss(w: &[f64], #[constant] samples: &[f64]) -> f64 {
    let mut sum = 0.0;
    for s in 0..SAMPLES {
        let sample = s * (INPUTS + 1);
        let mut output = w[PARAMETERS - 1];
        for h in 0..HIDDEN {
            let unit = h * (INPUTS + 1);
            let mut activation = w[unit + INPUTS];
            for i in 0..INPUTS {
                activation += w[unit + i] * samples[sample + i];
            }
            output += w[HIDDEN * (INPUTS + 1) + h] * activation.tanh();
        }
        let miss = output - samples[sample + INPUTS];
        sum += miss * miss;
    }
    sum / SAMPLES as f64
}

/// The inputs and the target of each sample.
fn split(samples: &[f64]) -> impl Iterator<Item = (&[f64], f64)> {
    let samples = samples.chunks_exact(INPUTS + 1);
    samples.map(|sample| (&sample[..INPUTS], sample[INPUTS]))
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).fold(0.0, |sum, (a, b)| sum + a * b)
}

fn jvp(w: &[f64], samples: &[f64], w_dot: &[f64]) -> (f64, f64) {
    let (layer, out) = w.split_at(HIDDEN * (INPUTS + 1));
    let (layer_dot, out_dot) = w_dot.split_at(layer.len());
    let (mut sum, mut sum_dot) = (0.0, 0.0);
    for (inputs, target) in split(samples) {
        let (mut output, mut output_dot) = (out[HIDDEN], out_dot[HIDDEN]);
        let units = layer
            .chunks_exact(INPUTS + 1)
            .zip(layer_dot.chunks_exact(INPUTS + 1));
        for (h, (unit, unit_dot)) in units.enumerate() {
            let y = (unit[INPUTS] + dot(unit, inputs)).tanh();
            let y_dot = (unit_dot[INPUTS] + dot(unit_dot, inputs)) * (1.0 - y * y);
            output += out[h] * y;
            output_dot += out_dot[h] * y + out[h] * y_dot;
        }
        let miss = output - target;
        sum += miss * miss;
        sum_dot += 2.0 * miss * output_dot;
    }
    (sum / SAMPLES as f64, sum_dot / SAMPLES as f64)
}

fn value_and_grad(w: &[f64], samples: &[f64]) -> (f64, Vec<f64>) {
    let (layer, out) = w.split_at(HIDDEN * (INPUTS + 1));
    let mut gradient = vec![0.0; w.len()];
    let (layer_bar, out_bar) = gradient.split_at_mut(layer.len());
    let mut sum = 0.0;
    for (inputs, target) in split(samples) {
        let mut hidden = [0.0; HIDDEN];
        let mut output = out[HIDDEN];
        for (h, unit) in layer.chunks_exact(INPUTS + 1).enumerate() {
            hidden[h] = (unit[INPUTS] + dot(unit, inputs)).tanh();
            output += out[h] * hidden[h];
        }
        let miss = output - target;
        sum += miss * miss;
        let output_bar = 2.0 * miss / SAMPLES as f64;
        out_bar[HIDDEN] += output_bar;
        for (h, unit_bar) in layer_bar.chunks_exact_mut(INPUTS + 1).enumerate() {
            out_bar[h] += output_bar * hidden[h];
            let bar = output_bar * out[h] * (1.0 - hidden[h] * hidden[h]);
            for (unit_bar, input) in unit_bar.iter_mut().zip(inputs) {
                *unit_bar += bar * input;
            }
            unit_bar[INPUTS] += bar;
        }
    }
    (sum / SAMPLES as f64, gradient)
}

fn hvp(w: &[f64], samples: &[f64], v: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let (layer, out) = w.split_at(HIDDEN * (INPUTS + 1));
    let (layer_dot, out_dot) = v.split_at(layer.len());
    let (mut gradient, mut product) = (vec![0.0; w.len()], vec![0.0; w.len()]);
    let (layer_bar, out_bar) = gradient.split_at_mut(layer.len());
    let (layer_bar_dot, out_bar_dot) = product.split_at_mut(layer.len());
    for (inputs, target) in split(samples) {
        let (mut hidden, mut hidden_dot) = ([0.0; HIDDEN], [0.0; HIDDEN]);
        let (mut output, mut output_dot) = (out[HIDDEN], out_dot[HIDDEN]);
        for h in 0..HIDDEN {
            let unit = h * (INPUTS + 1)..(h + 1) * (INPUTS + 1);
            let (unit, unit_dot) = (&layer[unit.clone()], &layer_dot[unit]);
            let y = (unit[INPUTS] + dot(unit, inputs)).tanh();
            hidden[h] = y;
            hidden_dot[h] = (unit_dot[INPUTS] + dot(unit_dot, inputs)) * (1.0 - y * y);
            output += out[h] * y;
            output_dot += out_dot[h] * y + out[h] * hidden_dot[h];
        }
        let bar = 2.0 * (output - target) / SAMPLES as f64;
        let bar_dot = 2.0 * output_dot / SAMPLES as f64;
        out_bar[HIDDEN] += bar;
        out_bar_dot[HIDDEN] += bar_dot;
        for h in 0..HIDDEN {
            let unit = h * (INPUTS + 1)..(h + 1) * (INPUTS + 1);
            let (unit_bar, unit_bar_dot) = (&mut layer_bar[unit.clone()], &mut layer_bar_dot[unit]);
            let (y, y_dot) = (hidden[h], hidden_dot[h]);
            out_bar[h] += bar * y;
            out_bar_dot[h] += bar_dot * y + bar * y_dot;
            let slope = 1.0 - y * y;
            let inner = bar * out[h] * slope;
            let inner_dot =
                (bar_dot * out[h] + bar * out_dot[h]) * slope - 2.0 * bar * out[h] * y * y_dot;
            for (k, input) in inputs.iter().enumerate() {
                unit_bar[k] += inner * input;
                unit_bar_dot[k] += inner_dot * input;
            }
            unit_bar[INPUTS] += inner;
            unit_bar_dot[INPUTS] += inner_dot;
        }
    }
    (gradient, product)
}

pub fn case() -> Case {
    let samples = numbers(SAMPLES * (INPUTS + 1), 12);
    let w: Vec<f64> = numbers(PARAMETERS, 13).iter().map(|w| 0.3 * w).collect();
    let v = numbers(PARAMETERS, 14);
    let (four, eight) = (lanes::<4>(PARAMETERS, 15), lanes::<8>(PARAMETERS, 16));
    assert_same(
        "jvp",
        &[loss::jvp(&w, &samples, &v).1],
        &[jvp(&w, &samples, &v).1],
    );
    assert_same(
        "grad",
        &loss::grad(&w, &samples),
        &value_and_grad(&w, &samples).1,
    );
    assert_same(
        "hvp",
        &loss::hvp(&w, &samples, &v).1,
        &hvp(&w, &samples, &v).1,
    );
    Case {
        name: "perceptron 16-32-1, 32 samples",
        function: timed!(loss, w, samples),
        modes: vec![
            Mode::new("jvp", 1, timed!(loss::jvp, w, samples, v))
                .beside(timed!(jvp, w, samples, v)),
            Mode::new(
                "value_and_grad",
                1,
                timed!(loss::value_and_grad, w, samples),
            )
            .beside(timed!(value_and_grad, w, samples)),
            Mode::new("hvp", 1, timed!(loss::hvp, w, samples, v))
                .beside(timed!(hvp, w, samples, v)),
            Mode::new(
                "jvp_batch::<4>",
                4,
                timed!(loss::jvp_batch, w, samples, four),
            ),
            Mode::new(
                "jvp_batch::<8>",
                8,
                timed!(loss::jvp_batch, w, samples, eight),
            ),
        ],
    }
}
