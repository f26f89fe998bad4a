//! Two loops over what is only read: temporaries are rebuilt, not kept.

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
