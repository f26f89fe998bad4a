//! Returns from the middle of a function and of a loop.

#[differentiate]
fn newton(a: f64, start: f64) -> f64 {
    if a <= 0.0 {
        return 0.0;
    }
    let mut x = start;
    for _ in 0..50 {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-12 {
            return next;
        }
        x = next;
    }
    x
}
