//! Two loops over what is only read: the sum of a row is kept, the temporaries of the inner loop are rebuilt.

#[differentiate]
fn quadratic_form(a: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut total = 0.0;
    for i in 0..n {
        let mut row = 0.0;
        for j in 0..n {
            row += a[i * n + j] * x[j];
        }
        total += x[i] * row;
    }
    total
}
