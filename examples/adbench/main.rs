//! The field's benchmark, ADBench: objectives in plain Rust, their generated derivatives beside ones written by hand.
//!
//! `cargo run --release --example adbench -- FILE…` prints one line of JSON for each file of the benchmark, of whatever size: value, checksums
//! of the derivative, seconds and ratios, and the most bytes that are allocated at a time, the data among them. The two derivatives are held against
//! each other, and against the reference where there is one. `gmm:32,50,10000` stands for a mixture of random data: d, K and n.

#![allow(
    clippy::needless_range_loop,
    reason = "formulas are written with the indices that they have on paper"
)]

#[path = "../memory/allocations.rs"]
mod allocations;
mod ba;
mod bench;
mod gmm;
mod hand;
mod lstm;
mod read;
mod reference;

use bench::{Objective, checksums};
use read::{Kind, Numbers};
use serde_json::{Map, Value, json};
use std::path::Path;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).collect();
    assert!(!files.is_empty(), "usage: adbench FILE… (or gmm:d,K,n)");
    for file in &files {
        println!("{}", Value::Object(line(file)));
    }
}

/// All that is said about a file.
fn line(file: &str) -> Map<String, Value> {
    let path = Path::new(file);
    let (kind, mut numbers) = match file.strip_prefix("gmm:") {
        Some(sizes) => (Kind::Gmm, gmm::random(sizes)),
        None => {
            let text = read::text(path);
            (read::kind(&text), Numbers::of(&text))
        }
    };
    let mut objective: Box<dyn Objective> = match kind {
        Kind::Gmm => Box::new(gmm::Gmm::read(&mut numbers)),
        Kind::Ba => Box::new(ba::Ba::read(&mut numbers)),
        Kind::Lstm => Box::new(lstm::Lstm::read(&mut numbers)),
        Kind::Hand => Box::new(hand::Hand::read(&mut numbers, path)),
    };
    let objective = &mut *objective;
    let (derivative_bytes, hand_bytes) = agree(objective);
    objective.derivative();
    let values = objective.values();
    let mut line = Map::new();
    line.insert("objective".to_string(), json!(objective.name()));
    line.insert("file".to_string(), json!(file));
    line.insert(
        "value".to_string(),
        json!(values[0].values.iter().sum::<f64>()),
    );
    line.insert("grad".to_string(), checksums(objective.gradient().1));
    for quantity in values.iter().filter(|quantity| quantity.name != "value") {
        line.insert(quantity.name.to_string(), quantity.json());
    }
    if reference::check(objective, file, numbers.all()) {
        line.insert("reference".to_string(), json!("agrees"));
    }
    line.extend(bench::times(objective));
    line.insert("derivative_bytes".to_string(), json!(derivative_bytes));
    line.insert("hand_bytes".to_string(), json!(hand_bytes));
    line
}

/// Holds the generated derivative against the one written by hand, and both values against the function's; the most bytes that each derivative
/// has allocated at a time, the data among them.
fn agree(objective: &mut dyn Objective) -> (usize, usize) {
    let mut outcomes = Vec::new();
    let mut peaks = Vec::new();
    // the generated one is last: its tape stays
    let runs: [fn(&mut dyn Objective); 3] = [
        |objective| objective.function(),
        |objective| objective.by_hand(),
        |objective| objective.derivative(),
    ];
    for run in runs {
        peaks.push(allocations::peak_of_all(|| run(objective)).0);
        let values: Vec<f64> = objective
            .values()
            .into_iter()
            .flat_map(|quantity| quantity.values)
            .collect();
        outcomes.push((values, objective.gradient().1.to_vec()));
    }
    let (plain, by_hand, generated) = (&outcomes[0], &outcomes[1], &outcomes[2]);
    assert!(
        plain
            .0
            .iter()
            .map(|value| value.to_bits())
            .eq(generated.0.iter().map(|value| value.to_bits())),
        "the companion's value is not the function's"
    );
    reference::close("value by hand", &by_hand.0, &generated.0);
    reference::close("derivative by hand", &by_hand.1, &generated.1);
    (peaks[2], peaks[1])
}
