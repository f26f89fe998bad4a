//! Calls of other differentiated functions: by value, of a part of a slice, by a path.

#[differentiate]
fn energy(x: &[f64], k: f64) -> f64 {
    let n = x.len() / 2;
    let kinetic = square(x[0]);
    let potential = model::potential(&x[n..], k);
    kinetic + square(potential)
}
