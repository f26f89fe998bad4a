//! Programs that once failed, as the functions of published crates brought them to light.
use super::super::prelude::*;

/// A closure under the name of a parameter that it calls, and one that captures what is shadowed before it is called.
#[differentiate]
fn closures_see_their_names_at_definition(x: f64) -> f64 {
    let k = 2.0;
    let scaled = |i: usize| k * i as f64;
    let k = 3.0;
    let scaled = |i: usize| scaled(i) + 1.0;
    let four = scaled(4);
    let three: f64 = (0..3).map(|i| scaled(i)).sum();
    x * four * k + three * x * x
}

fn start(n: i32) -> (f64, f64) {
    (f64::from(n), 2.0)
}

/// A part of an inactive tuple that comes to depend on the input.
#[differentiate]
fn parts_that_change(x: f64) -> f64 {
    let (mut sum, factor) = start(3);
    sum += x * factor;
    sum * sum
}

/// Names of inactive parts that are active ones later.
#[differentiate]
fn names_used_again(x: f64) -> f64 {
    let (p, q) = if x <= 1.0 {
        (&[1.0, 2.0], &[3.0, 4.0])
    } else {
        (&[5.0, 6.0], &[7.0, 8.0])
    };
    let e = x * p[1];
    let p = e * x;
    p * q[0]
}

#[test]
fn from_crates() {
    check!(
        closures_see_their_names_at_definition(0.7),
        exact([27.0 + 18.0 * 0.7])
    );
    check!(parts_that_change(0.7), exact([4.0 * (3.0 + 1.4)]));
    check!(names_used_again(0.7), exact([12.0 * 0.7]));
    check!(names_used_again(1.7), exact([84.0 * 1.7]));
}

/// Work space: the content of an inactive buffer comes to depend on the input.
#[differentiate(wrt(x), hvp)]
fn work_space(x: &[f64], work: &mut [f64]) -> f64 {
    squares(x, work);
    let mut sum = 0.0;
    for i in 0..x.len() {
        work[i] *= x[0];
        sum += work[i];
    }
    sum
}

#[differentiate(hvp)]
fn squares(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i] * x[i];
    }
}

/// The same with a scalar.
#[differentiate(wrt(x))]
fn work_cell(x: f64, work: &mut f64) -> f64 {
    *work += x * x;
    *work * x
}

/// A branch that ends in a function which never returns.
#[differentiate]
fn never_returns(x: f64, ok: bool) -> f64 {
    if ok {
        x * x
    } else {
        std::process::exit(1);
    }
}

#[test]
fn work_space_has_a_derivative_inside_alone() {
    let close = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-12);
    let (x, x_dot) = ([1.0, 2.0], [0.5, -1.0]);
    let exact = [3.0 + 4.0, 4.0];
    let x_bar = work_space::grad(&x, &mut [9.0, 9.0]);
    close(x_bar[0], exact[0]);
    close(x_bar[1], exact[1]);
    let mut work = [9.0, 9.0];
    let (value, pullback) = work_space::vjp(&x, &mut work);
    close(value, 5.0);
    assert_eq!(work, [1.0, 4.0]);
    let x_bar = pullback(2.0);
    close(x_bar[0], 2.0 * exact[0]);
    close(x_bar[1], 2.0 * exact[1]);
    let (_, y_dot) = work_space::jvp(&x, &mut [9.0, 9.0], &x_dot);
    close(y_dot, 0.5 * exact[0] - exact[1]);
    // x₀³ + x₀ x₁²
    let (_, second) = work_space::hvp(&x, &mut [9.0, 9.0], &x_dot);
    close(second[0], 6.0 * 0.5 - 2.0 * 2.0);
    close(second[1], 2.0 * 2.0 * 0.5 - 2.0);
    close(work_cell::grad(2.0, &mut 3.0), 3.0 + 12.0);
    close(work_cell::jvp(2.0, &mut 3.0, 1.0).1, 3.0 + 12.0);
    check!(never_returns(1.5, const true), exact([3.0]));
}

/// Literals with nothing behind their point.
#[differentiate]
fn bare_points(v: f64) -> f64 {
    v.min(1.).max(0.) + f64::mul_add(2., v, 1.) + f64::max(v, 3.)
}

/// A branch that gives an empty vector, and a deferred integer behind a jump.
#[differentiate]
fn empty_or_not(x: f64, length: usize) -> Vec<f64> {
    let rounds: u32;
    if length == 1 {
        return vec![x];
    }
    rounds = 2;
    match length {
        0 => Vec::new(),
        _ => (0..length).map(|i| x * i as f64 * rounds as f64).collect(),
    }
}

/// A type that cannot be copied, changed in place.
#[derive(Differentiable)]
struct Quote {
    value: f64,
}
#[differentiate]
impl Quote {
    fn grow(&mut self, by: f64) -> f64 {
        self.value *= by;
        self.value
    }
}

/// Methods of traits that a type has more than once.
#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}
impl From<f64> for Point {
    fn from(v: f64) -> Point {
        Point { x: v, y: v }
    }
}
#[differentiate]
impl From<(f64, f64)> for Point {
    fn from(v: (f64, f64)) -> Point {
        Point {
            x: v.0 * v.1,
            y: v.1,
        }
    }
}

/// Borrows with a lifetime of the block.
#[derive(Clone, Differentiable)]
struct Window<'a> {
    #[constant]
    values: &'a [f64],
    scale: f64,
}
#[differentiate]
impl<'a> Window<'a> {
    fn weigh(&mut self, by: f64) -> f64 {
        self.scale *= by;
        self.scale * self.values[0]
    }
}

#[test]
fn forms_of_real_code() {
    check!(bare_points(0.5), exact([3.0]));
    check!(bare_points(4.5), exact([3.0]));
    check!(empty_or_not(0.5, const 3) -> vec);
    check!(empty_or_not(0.5, const 1) -> vec);
    check!(empty_or_not(0.5, const 0) -> vec);
    let mut quote_bar = QuoteTangent { value: 1.0 };
    let mut by_bar = 0.0;
    Quote { value: 3.0 }.grow_vjp_into(2.0, 1.0, &mut quote_bar, &mut by_bar);
    assert_eq!((quote_bar.value, by_bar), (4.0, 6.0));
    let (point, pullback) = Point::from_vjp((2.0, 3.0));
    assert_eq!((point.x, point.y), (6.0, 3.0));
    assert_eq!(pullback(PointTangent { x: 1.0, y: 10.0 }), (3.0, 12.0));
    let values = [5.0];
    let mut window = Window {
        values: &values,
        scale: 3.0,
    };
    let mut dot = WindowTangent {
        scale: 1.0,
        ..Default::default()
    };
    assert_eq!(
        window.weigh_jvp(2.0, &mut dot, 0.5),
        (30.0, 5.0 * (2.0 + 1.5))
    );
}
