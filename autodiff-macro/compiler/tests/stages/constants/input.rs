//! What `#[constant]` and the options take out is not differentiated.

#[differentiate(wrt(x))]
fn residual(x: f64, y: f64, table: &[f64]) -> f64 {
    #[constant]
    let scale = x.abs() + 1.0;
    let difference = (x - y) / scale;
    difference * difference * table[0].exp()
}
