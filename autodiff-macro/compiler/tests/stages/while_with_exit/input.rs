//! A `while` with `break`: how often it ran is counted.

#[differentiate]
fn series(x: f64) -> f64 {
    let mut term = x;
    let mut sum = 0.0;
    let mut k = 1.0;
    while term.abs() > 1e-10 {
        sum += term;
        k += 1.0;
        term *= x / k;
        if k > 40.0 {
            break;
        }
    }
    sum
}
