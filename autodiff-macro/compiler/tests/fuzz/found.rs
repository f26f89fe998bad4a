//! What mutated programs found, in small: each was a panic or a text that does not parse.

/// Arguments of the attribute, and the item under it.
pub const FOUND: &[(&str, &str)] = &[
    // a pointer's `mut` is none of a parameter
    ("", "fn f(x: &*mut [f64]) { x[0] *= 2.0; }"),
    // a type in angle brackets, without a path behind it
    ("", "fn f(x: &S) -> f64 { <S>::energy(x) * 2.0 }"),
    (
        "",
        "fn f(m: &[f64]) -> f64 { let a: Vec<Vec<f64>> = m.chunks(2).map(<Array2<f64>>::to_vec).collect(); a[0][0] }",
    ),
    // a cast is no operand of `?`
    (
        "",
        "fn f(a: f64, x: f64, n: usize) -> Option<f64> { if x < 0.0 { return a + n as f64; } Some(a * x) }",
    ),
    ("", "fn f(a: f64) -> Option<f64> { return -a; }"),
    ("", "fn f(a: f64) -> Option<f64> { a = 2.0 }"),
    ("", "fn f(a: f64) -> Option<f64> { return a..2.0; }"),
    ("", "fn f(a: f64) -> Result<f64, ()> { |x| x }"),
    // a struct literal is no operand of `if`, `match`, `while`, `for`
    ("", "fn f(x: &mut f64) { Vec3 { x: *x, y: 1.0 } }"),
    (
        "rule(g = h)",
        "fn f(v: &mut Vec3) { Vec3 { x: v.x * v.x, y: g(v.y) } }",
    ),
    (
        "",
        "fn f(x: f64) -> f64 { match (Vec3 { x, y: x }) { Vec3 { x, y } => x * y } }",
    ),
    (
        "",
        "fn f(x: f64) -> f64 { if (Vec3 { x, y: x }).x > 1.0 { x } else { x * x } }",
    ),
    (
        "",
        "fn f(x: f64) -> f64 { if let Some(y) = (Holder { inner: x * x }).get() { y } else { x * x } }",
    ),
    (
        "",
        "fn f(x: f64) -> f64 { let mut s = 0.0; for y in (Vec3 { x, y: x }) { s += y * y; } s }",
    ),
    (
        "",
        "fn f(x: f64) -> f64 { let mut s = x; while (Vec3 { x: s, y: x }).norm() > 1.0 { s = s * 0.5; } s }",
    ),
    ("", "fn f(x: f64) { (Vec3 { x: x * x, y: x }) }"),
    ("", "fn f(x: f64) -> f64 { Vec3 { x: x * x, y: x }.x }"),
    (
        "",
        "fn f(x: f64) -> f64 { (Vec3 { x: x * x, y: x }).norm() }",
    ),
    (
        "",
        "fn f(x: f64, y: &mut f64) { if *y > x { Vec3 { x: x * x, y: x } } else { *y = x } }",
    ),
    ("", "fn f(x: f64) -> bool { x > Vec3 { x, y: 1.0 } }"),
    (
        "hvp",
        "fn f(x: f64) -> Vec3 { if x > (Vec3 { x, y: 1.0 }) { Vec3 { x, y: x } } else { Vec3 { y: x, ..Vec3 { x, y: x } } } }",
    ),
    (
        "",
        "fn f(x: f64) -> f64 { let a = safe_log { x }.unwrap_or(0.0); a * x }",
    ),
    (
        "",
        "fn f(x: f64) -> f64 { Some { 0: x }.as_ref().map_or(1.0, |v| v * x) }",
    ),
    // a closure and a literal that end a block which gives nothing
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { |state, &v| { *state = alpha * v + a * *state; Some(*state) } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; Vec3 { x: 1.0, y: 2.0 } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; vec![1.0; { 3 }] }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; 1.0 + { 3.0 } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; async { 3.0 } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; const { 3.0 } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; 'b: { 3.0 } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; unsafe { 3.0 } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; return { 3.0 } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; if let Some(y) = z { y } }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; (|| { 3.0 }) }",
    ),
    (
        "",
        "fn f(a: f64, out: &mut [f64]) { out[0] = a; if a > 1.0 { |x| { x } } else { S { } } }",
    ),
    // ill-typed, and still to be printed: ranges between ranges, `let` as a value
    (
        "",
        "fn f(x: &[f64], k: f64, out: &mut [f64]) { for i in (0..x.len())..x.len() { out[i] = k * x[i] * x[i]; } }",
    ),
    (
        "hvp",
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for k in 0..(1..x.len()) { s += x[k] * x[k]; } s }",
    ),
    (
        "",
        "fn f(x: f64, y: Option<f64>) -> f64 { if x > 0.0 { x } else { (let Some(v) = y) } }",
    ),
    (
        "",
        "fn f(x: f64, y: Option<f64>) -> f64 { let z = (let Some(v) = y); if (let Some(v) = y) { v * x } else { x } }",
    ),
    // an adaptor without its argument
    (
        "",
        "fn f(x: &[f64], out: &mut [f64]) { for i in (0..x.len()).step_by() { out[i] = x[i].exp(); } out[1] *= x[0]; }",
    ),
    // the end of a range compares
    (
        "",
        "fn f(x: &mut [f64]) { for i in 1..(0.5 * s24.tanh()).exp() >= (-0.17) { x[i] += x[i - 1]; } }",
    ),
    // a jump in a condition
    (
        "",
        "fn f(a: Option<f64>, b: f64) -> f64 { let c = if (return x) && let Some(x) = a { x * b } else { b.cos() }; c * c }",
    ),
];
