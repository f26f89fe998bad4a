//! A `&mut` parameter that is written only, beside one that is read and written.

#[differentiate]
fn step(force: &[f64], dt: f64, state: &mut [f64], out: &mut [f64]) {
    for i in 0..state.len() {
        state[i] += dt * force[i];
        out[i] = state[i] * state[i];
    }
}
