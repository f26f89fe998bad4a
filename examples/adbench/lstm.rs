//! The loss of a recurrent network over a text, character by character.

use crate::bench::{Objective, Quantity};
use crate::read::Numbers;
use differentiate::Tape;
use differentiate::prelude::*;

/// All weight matrices are diagonal. `main` holds, for each layer, four weights and four biases (forget, in, out, change); `extra` weights of
/// the input, weights and biases of the output; `state` hidden and cell values of each layer.
#[differentiate]
pub fn loss(
    main: &[f64],
    extra: &[f64],
    #[constant] state: &[f64],
    #[constant] sequence: &[f64],
    width: usize,
) -> f64 {
    let steps = sequence.len() / width - 1;
    let mut state = state.to_vec();
    let mut prediction = vec![0.0; width];
    let mut total = 0.0;
    for t in 0..steps {
        let input = &sequence[t * width..(t + 1) * width];
        let target = &sequence[(t + 1) * width..(t + 2) * width];
        predict(main, extra, input, &mut state, &mut prediction);
        let normaliser: f64 = log_sum_exp(&prediction);
        for i in 0..width {
            total += target[i] * (prediction[i] - normaliser);
        }
    }
    -total / (steps * width) as f64
}

/// One step of the network: the state moves on, and the next character is predicted.
#[differentiate]
fn predict(main: &[f64], extra: &[f64], input: &[f64], state: &mut [f64], output: &mut [f64]) {
    let width = input.len();
    for i in 0..width {
        output[i] = input[i] * extra[i];
    }
    for (weights, state) in main.chunks(8 * width).zip(state.chunks_mut(2 * width)) {
        layer(weights, state, output);
    }
    for i in 0..width {
        output[i] = output[i] * extra[width + i] + extra[2 * width + i];
    }
}

/// One layer: `x` goes in, and the new hidden values come out in its place.
#[differentiate]
fn layer(weights: &[f64], state: &mut [f64], x: &mut [f64]) {
    let n = x.len();
    for i in 0..n {
        let forget = sigmoid(x[i] * weights[i] + weights[4 * n + i]);
        let ingate = sigmoid(state[i] * weights[n + i] + weights[5 * n + i]);
        let outgate = sigmoid(x[i] * weights[2 * n + i] + weights[6 * n + i]);
        let change = (state[i] * weights[3 * n + i] + weights[7 * n + i]).tanh();
        state[n + i] = state[n + i] * forget + ingate * change;
        state[i] = outgate * state[n + i].tanh();
        x[i] = state[i];
    }
}

#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// As the benchmark has it: with a constant of two, and not shifted by the largest.
#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut sum = 2.0;
    for &value in x {
        sum += value.exp();
    }
    sum.ln()
}

/// A problem from a file, with its derivatives' buffers.
pub struct Lstm {
    layers: usize,
    width: usize,
    main: Vec<f64>,
    extra: Vec<f64>,
    state: Vec<f64>,
    sequence: Vec<f64>,
    value: f64,
    gradient: Vec<f64>,
    tape: Tape,
    by_hand: by_hand::Buffers,
}

impl Lstm {
    /// `l c b`, then the parameters, the state, and the characters.
    pub fn read(numbers: &mut Numbers) -> Lstm {
        let (layers, steps, width) = (numbers.size(), numbers.size(), numbers.size());
        let main = numbers.take(8 * layers * width);
        let extra = numbers.take(3 * width);
        Lstm {
            layers,
            width,
            gradient: vec![0.0; main.len() + extra.len()],
            main,
            extra,
            state: numbers.take(2 * layers * width),
            sequence: numbers.take(steps * width),
            value: 0.0,
            tape: Tape::new(),
            by_hand: by_hand::Buffers::default(),
        }
    }
}

impl Objective for Lstm {
    fn name(&self) -> &'static str {
        "lstm"
    }
    fn sizes(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("l", self.layers),
            ("c", self.sequence.len() / self.width),
            ("b", self.width),
        ]
    }
    fn function(&mut self) {
        self.value = loss(
            &self.main,
            &self.extra,
            &self.state,
            &self.sequence,
            self.width,
        );
    }
    fn derivative(&mut self) {
        self.gradient.fill(0.0);
        let (main_bar, extra_bar) = self.gradient.split_at_mut(self.main.len());
        self.value = loss::vjp_into_with(
            &mut self.tape,
            &self.main,
            &self.extra,
            &self.state,
            &self.sequence,
            self.width,
            1.0,
            main_bar,
            extra_bar,
        );
    }
    fn by_hand(&mut self) {
        self.gradient.fill(0.0);
        let (main_bar, extra_bar) = self.gradient.split_at_mut(self.main.len());
        self.value = by_hand::loss(
            &mut self.by_hand,
            (&self.main, &self.extra),
            &self.state,
            &self.sequence,
            self.width,
            (main_bar, extra_bar),
        );
    }
    fn values(&self) -> Vec<Quantity> {
        vec![Quantity::number("value", self.value)]
    }
    fn gradient(&self) -> (&'static str, &[f64]) {
        ("grad", &self.gradient)
    }
}

mod by_hand;
