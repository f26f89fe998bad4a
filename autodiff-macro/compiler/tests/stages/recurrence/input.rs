//! A state that is overwritten and needed is kept, once per iteration.

#[differentiate]
fn logistic(r: f64, x: f64, n: usize) -> f64 {
    let mut state = x;
    for _ in 0..n {
        state = r * state * (1.0 - state);
    }
    state
}
