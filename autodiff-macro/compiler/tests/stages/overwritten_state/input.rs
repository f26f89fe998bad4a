//! An array that is updated in place: each overwritten cell is kept.

#[differentiate]
fn smooth(x: &[f64], rounds: usize) -> f64 {
    let mut state = x.to_vec();
    for _ in 0..rounds {
        for i in 1..state.len() {
            state[i] = (state[i] * state[i - 1]).tanh();
        }
    }
    state[state.len() - 1]
}
