//! What the four problems have in common, and the clock.

use serde_json::{Map, Value, json};
use std::time::Instant;

/// A problem, with buffers of its own so that a run allocates none.
pub trait Objective {
    /// As the benchmark calls it.
    fn name(&self) -> &'static str;
    /// Its sizes, as the references call them.
    fn sizes(&self) -> Vec<(&'static str, usize)>;
    /// The function alone.
    fn function(&mut self);
    /// The generated derivative.
    fn derivative(&mut self);
    /// The derivative written by hand.
    fn by_hand(&mut self);
    /// The values that were computed last.
    fn values(&self) -> Vec<Quantity>;
    /// The derivative that was computed last, and what the references call it.
    fn gradient(&self) -> (&'static str, &[f64]);
}

/// A value of a problem, as the references name it.
pub struct Quantity {
    pub name: &'static str,
    pub values: Vec<f64>,
}

impl Quantity {
    /// A single number.
    pub fn number(name: &'static str, value: f64) -> Quantity {
        Quantity {
            name,
            values: vec![value],
        }
    }
    /// A number as it is, an array by its checksums.
    pub fn json(&self) -> Value {
        match &self.values[..] {
            [one] => json!(one),
            more => checksums(more),
        }
    }
}

/// Checksums of an array: two sums, the norm, and a few of its numbers.
pub fn checksums(array: &[f64]) -> Value {
    let weighted = array
        .iter()
        .enumerate()
        .map(|(i, a)| a * ((i * 7919 % 1000 + 1) as f64) / 1000.0);
    json!({
        "n": array.len(),
        "sum": array.iter().sum::<f64>(),
        "l2": array.iter().map(|a| a * a).sum::<f64>().sqrt(),
        "wsum": weighted.sum::<f64>(),
        "head": array.iter().take(4).collect::<Vec<_>>(),
        "last": array.last(),
    })
}

/// Seconds of the three, as medians of interleaved runs.
pub fn times(objective: &mut dyn Objective) -> Map<String, Value> {
    const RUNS: usize = 21;
    let runs: [fn(&mut dyn Objective); 3] = [
        |objective| objective.function(),
        |objective| objective.derivative(),
        |objective| objective.by_hand(),
    ];
    // What is too short for the clock runs several times.
    let repeats = runs.map(|run| {
        let mut repeats = 1;
        while seconds(objective, run, repeats) * (repeats as f64) < 2e-3 {
            repeats *= 2;
        }
        repeats
    });
    let mut samples = [const { Vec::new() }; 3];
    for _ in 0..RUNS {
        for at in 0..3 {
            samples[at].push(seconds(objective, runs[at], repeats[at]));
        }
    }
    let [function, derivative, hand] = samples.map(median);
    let mut map = Map::new();
    for (name, value) in [
        ("function_s", function),
        ("derivative_s", derivative),
        ("hand_s", hand),
        ("ratio", derivative / function),
        ("ratio_to_hand", derivative / hand),
    ] {
        map.insert(name.to_string(), json!(value));
    }
    map
}

/// Seconds of one run, of several.
fn seconds(objective: &mut dyn Objective, run: fn(&mut dyn Objective), repeats: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        run(std::hint::black_box(&mut *objective));
    }
    start.elapsed().as_secs_f64() / repeats as f64
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
