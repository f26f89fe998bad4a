//! A chain of adaptors lowers to one loop, without a tape.

#[differentiate]
fn weighted(x: &[f64], w: &[f64]) -> f64 {
    x.iter().zip(w).skip(1).map(|(x, w)| (w - x) * (w - x)).sum()
}
