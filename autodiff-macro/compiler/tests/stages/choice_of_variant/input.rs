//! A `match` over an enum with payloads.

#[differentiate]
fn area(shape: &Shape, scale: f64) -> f64 {
    match shape {
        Shape::Circle(radius) => PI * radius * radius * scale,
        Shape::Box { width, height } => width * height * scale,
        Shape::Empty => 0.0,
    }
}
