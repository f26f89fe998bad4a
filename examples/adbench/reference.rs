//! Reference values, of a C++ implementation written by hand.

use crate::bench::{Objective, checksums};
use serde_json::Value;

/// Checks values and derivative where there is a reference for this very file: of this name, these sizes and this content.
pub fn check(objective: &dyn Objective, file: &str, content: &[f64]) -> bool {
    let references: Value =
        match serde_json::from_str(include_str!("../data/adbench/reference.json")) {
            Ok(references) => references,
            Err(error) => panic!("reference.json: {error}"),
        };
    let file = file.trim_end_matches(".gz");
    let cases = references["cases"].as_object().into_iter().flatten();
    let found = cases.map(|(_, case)| case).find(|case| {
        case["objective"] == objective.name()
            && objective
                .sizes()
                .iter()
                .all(|(name, size)| case[name] == *size)
            && near(&case["input"], &checksums(content))
    });
    let Some(case) = found else { return false };
    for quantity in objective.values() {
        hold(file, quantity.name, &case[quantity.name], &quantity.json());
    }
    let (name, gradient) = objective.gradient();
    hold(file, name, &case[name], &checksums(gradient));
    true
}

fn hold(file: &str, name: &str, expected: &Value, found: &Value) {
    assert!(
        near(expected, found),
        "{file}: {name} is {found}, and the reference has {expected}"
    );
}

/// Equality up to the order of summation: 1e-10, relative for a number, and relative to the norm and the length for what is summed up.
fn near(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let norm = expected.get("l2").and_then(Value::as_f64).unwrap_or(0.0);
            let length = expected.get("n").and_then(Value::as_f64).unwrap_or(1.0);
            let scale = norm * length.sqrt();
            expected
                .iter()
                .all(|(name, value)| match (value, &found[name]) {
                    (Value::Array(one), Value::Array(two)) => {
                        one.len() == two.len()
                            && one.iter().zip(two).all(|(one, two)| within(one, two, norm))
                    }
                    (one, two) if name == "sum" || name == "wsum" => within(one, two, scale),
                    (one, two) => within(one, two, norm),
                })
        }
        (one, two) => within(one, two, 0.0),
    }
}

fn within(one: &Value, two: &Value, scale: f64) -> bool {
    match (one.as_f64(), two.as_f64()) {
        (Some(one), Some(two)) => (one - two).abs() <= 1e-10 * one.abs().max(scale),
        _ => false,
    }
}

/// Holds two arrays against each other, relative to the norm.
pub fn close(name: &str, expected: &[f64], found: &[f64]) {
    assert_eq!(expected.len(), found.len(), "{name}: lengths");
    let norm = expected.iter().map(|a| a * a).sum::<f64>().sqrt();
    for (at, (expected, found)) in expected.iter().zip(found).enumerate() {
        assert!(
            (expected - found).abs() <= 1e-10 * norm,
            "{name}: entry {at} is {expected}, generated {found}"
        );
    }
}
