//! Second order of functions as values: from outside with pairs, in methods, through checkpoints, with more than one argument.
use super::super::prelude::*;
use differentiate::Pair;

#[differentiate(hvp)]
fn simpson<F: Fn(f64) -> f64>(f: F, a: f64, b: f64) -> f64 {
    (b - a) / 6.0 * (f(a) + 4.0 * f(0.5 * (a + b)) + f(b))
}

#[differentiate(hvp)]
fn bump(x: f64) -> f64 {
    (-x * x).exp() + x.sin()
}

#[differentiate(hvp)]
fn of_bump(a: f64, b: f64) -> f64 {
    simpson(bump, a, b)
}

#[differentiate(hvp)]
fn by_reference(f: &dyn Fn(f64, &[f64]) -> f64, x: &[f64], t: f64) -> f64 {
    f(t, x) * f(2.0 * t, &x[1..])
}

#[differentiate(hvp)]
fn mix(t: f64, x: &[f64]) -> f64 {
    t * t * x[0] * x[1] + x[1].cos()
}

#[differentiate(hvp)]
fn of_mix(x: &[f64], t: f64) -> f64 {
    by_reference(&mix, x, t)
}

#[differentiate(hvp)]
fn descend<G>(gradient: G, x0: &[f64], rate: f64) -> f64
where
    G: Fn(&[f64]) -> Vec<f64>,
{
    let mut x = x0.to_vec();
    for _ in 0..3 {
        let g = gradient(&x);
        for (xi, gi) in x.iter_mut().zip(&g) {
            *xi -= rate * gi;
        }
    }
    x[0] * x[1]
}

fn slope(x: &[f64]) -> Vec<f64> {
    vec![x[0] * x[1], x[1] * x[1] * x[1]]
}

/// The pullback of `slope`, and its tangent.
fn slope_along(x: &[f64], x_dot: &[f64], bar: &[f64], bar_dot: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let cotangent = vec![x[1] * bar[0], x[0] * bar[0] + 3.0 * x[1] * x[1] * bar[1]];
    let tangent = vec![
        x_dot[1] * bar[0] + x[1] * bar_dot[0],
        x_dot[0] * bar[0]
            + x[0] * bar_dot[0]
            + 6.0 * x[1] * x_dot[1] * bar[1]
            + 3.0 * x[1] * x[1] * bar_dot[1],
    ];
    (cotangent, tangent)
}

#[differentiate(hvp)]
fn of_slope(x: &[f64], rate: f64) -> f64 {
    descend(|x: &[f64]| vec![x[0] * x[1], x[1] * x[1] * x[1]], x, rate)
}

#[differentiate(hvp)]
fn step(f: &dyn Fn(f64, [f64; 2]) -> [f64; 2], y: [f64; 2], h: f64) -> [f64; 2] {
    let k = f(h, y);
    [y[0] + h * k[0], y[1] + h * k[1]]
}

#[differentiate(hvp)]
fn norm_of_step(f: &dyn Fn(f64, [f64; 2]) -> [f64; 2], y: [f64; 2], h: f64) -> f64 {
    let mut y = y;
    for _ in 0..3 {
        y = step(f, y, h);
    }
    y[0] * y[0] + y[0] * y[1]
}

#[differentiate(hvp)]
fn of_rotation(y: [f64; 2], h: f64) -> f64 {
    norm_of_step(&|t, y: [f64; 2]| [y[1] * t, -y[0] * y[1]], y, h)
}

/// The rotation's pullback, and its tangent.
fn rotation_along(
    t: f64,
    y: [f64; 2],
    t_dot: f64,
    y_dot: [f64; 2],
    bar: [f64; 2],
    bar_dot: [f64; 2],
) -> ((f64, [f64; 2]), (f64, [f64; 2])) {
    (
        (y[1] * bar[0], [-y[1] * bar[1], t * bar[0] - y[0] * bar[1]]),
        (
            y_dot[1] * bar[0] + y[1] * bar_dot[0],
            [
                -y_dot[1] * bar[1] - y[1] * bar_dot[1],
                t_dot * bar[0] + t * bar_dot[0] - y_dot[0] * bar[1] - y[0] * bar_dot[1],
            ],
        ),
    )
}

#[differentiate(hvp)]
fn generic_twice<T: num_traits::Float, F: Fn(T) -> T>(f: F, x: T) -> T {
    f(f(x)) * x
}

#[differentiate(hvp)]
fn of_generic(x: f64) -> f64 {
    generic_twice(bump, x)
}

#[differentiate(hvp)]
fn weighted(w: impl Fn(usize) -> f64, x: &[f64]) -> f64 {
    x.iter().enumerate().map(|(i, v)| w(i) * v * v).sum()
}

fn close(found: f64, expected: f64) {
    assert!(
        (found - expected).abs() < 1e-12 * expected.abs().max(1.0),
        "{found}, not {expected}"
    );
}

#[test]
fn pairs_from_outside() {
    let (a, b, a_dot, b_dot) = (0.3, 1.1, 0.7, -0.4);
    let expected = of_bump::hvp(a, b, a_dot, b_dot);
    let by_hand = |x: f64, x_dot: f64| {
        let bell = (-x * x).exp();
        (
            x.cos() - 2.0 * x * bell,
            x_dot * ((4.0 * x * x - 2.0) * bell - x.sin()),
        )
    };
    for (gradient, product) in [
        simpson::hvp(Pair::new(bump, bump::hvp), a, b, a_dot, b_dot),
        simpson::hvp(Pair::new(bump, by_hand), a, b, a_dot, b_dot),
    ] {
        close(gradient.0, expected.0.0);
        close(gradient.1, expected.0.1);
        close(product.0, expected.1.0);
        close(product.1, expected.1.1);
    }

    let (x, x_dot) = ([0.4, -0.7, 1.2], [1.0, 0.5, -0.3]);
    let found = by_reference::hvp(&Pair::new(mix, mix::hvp), &x, 0.6, &x_dot, 0.9);
    let expected = of_mix::hvp(&x, 0.6, &x_dot, 0.9);
    for i in 0..3 {
        close(found.0.0[i], expected.0.0[i]);
        close(found.1.0[i], expected.1.0[i]);
    }
    close(found.0.1, expected.0.1);
    close(found.1.1, expected.1.1);
}

#[test]
fn pairs_without_a_scalar() {
    let (x, x_dot) = ([0.4, -0.7], [1.0, 0.5]);
    let (gradient, product) = descend::hvp(Pair::new(slope, slope_along), &x, 0.2, &x_dot, 0.9);
    let (of_gradient, of_product) = of_slope::hvp(&x, 0.2, &x_dot, 0.9);
    for i in 0..2 {
        close(gradient.0[i], of_gradient.0[i]);
        close(product.0[i], of_product.0[i]);
    }
    close(gradient.1, of_gradient.1);
    close(product.1, of_product.1);

    let rotation = |t: f64, y: [f64; 2]| [y[1] * t, -y[0] * y[1]];
    let pair = Pair::new(rotation, rotation_along);
    let (gradient, product) = norm_of_step::hvp(&pair, x, 0.2, x_dot, 0.9);
    let (of_gradient, of_product) = of_rotation::hvp(x, 0.2, x_dot, 0.9);
    for i in 0..2 {
        close(gradient.0[i], of_gradient.0[i]);
        close(product.0[i], of_product.0[i]);
    }
    close(gradient.1, of_gradient.1);
    close(product.1, of_product.1);
}

#[test]
fn pairs_of_generic_functions_and_functions_of_constants() {
    let found = generic_twice::hvp(Pair::new(bump, bump::hvp), 0.4, 1.5);
    let expected = of_generic::hvp(0.4, 1.5);
    close(found.0, expected.0);
    close(found.1, expected.1);
    let (gradient, product) = weighted::hvp(|i| 1.0 + i as f64, &[0.3, 0.4], &[1.0, -1.0]);
    assert_eq!(gradient, vec![0.6, 1.6]);
    assert_eq!(product, vec![2.0, -4.0]);
}

#[derive(Clone, Differentiable)]
struct Field {
    strength: f64,
    centres: Vec<f64>,
}
impl Field {
    #[differentiate(hvp)]
    fn sum<F: Fn(f64) -> f64>(&self, f: F) -> f64 {
        self.centres.iter().map(|c| self.strength * f(*c)).sum()
    }
    #[differentiate(hvp)]
    fn energy(&self, x: f64) -> f64 {
        self.sum(|c| (x - c) * (x - c) * self.strength) + self.sum(bump)
    }
}

#[test]
fn methods() {
    let field = Field {
        strength: 0.8,
        centres: vec![0.2, -0.4],
    };
    let dot = FieldTangent {
        strength: 0.5,
        centres: vec![1.0, -2.0],
    };
    let (x, x_dot, h) = (0.9, 1.5, 1e-5);
    let (gradient, product) = field.energy_hvp(x, &dot, x_dot);
    let at = |step: f64| {
        let moved = Field {
            strength: field.strength + step * dot.strength,
            centres: vec![
                field.centres[0] + step * dot.centres[0],
                field.centres[1] + step * dot.centres[1],
            ],
        };
        moved.energy_grad(x + step * x_dot)
    };
    assert_eq!(gradient, at(0.0));
    let (above, below) = (at(h), at(-h));
    let near = |above: f64, below: f64, found: f64| {
        let expected = (above - below) / (2.0 * h);
        assert!((found - expected).abs() < 1e-8, "{found}, not {expected}");
    };
    near(above.0.strength, below.0.strength, product.0.strength);
    near(above.0.centres[0], below.0.centres[0], product.0.centres[0]);
    near(above.0.centres[1], below.0.centres[1], product.0.centres[1]);
    near(above.1, below.1, product.1);
}

#[differentiate(hvp)]
fn checkpointed<F: Fn(f64, f64) -> f64>(f: F, y: f64, h: f64) -> f64 {
    let mut y = y;
    #[checkpoint(every = 2)]
    for i in 0..7 {
        y += h * f(i as f64 * h, y);
    }
    y
}

#[differentiate(hvp)]
fn of_checkpointed(k: f64, y: f64, h: f64) -> f64 {
    checkpointed(|t, y| k * y * (1.0 - y) + t, y, h)
}

#[differentiate(hvp)]
fn closures_in_a_checkpoint(k: f64, y: f64) -> f64 {
    let mut y = y;
    #[checkpoint(slots = 2)]
    for i in 0..6 {
        let scale = k / (1.0 + i as f64);
        y = simpson(|t| scale * t.sin() * y, 0.1 * y, y);
    }
    y
}

#[differentiate(hvp)]
fn accumulated<F: FnMut(f64, &mut [f64])>(mut f: F, x: &[f64]) -> f64 {
    let mut out = [0.5, 0.25];
    for v in x {
        f(*v, &mut out);
    }
    out[0] * out[1]
}

#[differentiate(hvp)]
fn in_a_buffer(x: &[f64], k: f64) -> f64 {
    accumulated(
        |v, out: &mut [f64]| {
            out[0] = out[0] * v + k;
            out[1] += out[0] * k * v;
        },
        x,
    )
}

#[differentiate(hvp)]
fn overwritten_between(mut w: Vec<f64>, x: f64) -> f64 {
    let mut total = x;
    for i in 0..3 {
        let shift = total * w[0];
        total += simpson(|t| w[i] * t * t + shift * t * w[0], x, total);
        w[0] = total.sin();
        w[i] *= x;
    }
    total
}

#[differentiate(hvp)]
fn twice_nested(a: f64, b: f64) -> f64 {
    simpson(
        |s| a * simpson(|t| (s * t * b).sin() + a * t, 0.0, s) * s,
        a,
        b,
    )
}

#[test]
fn values() {
    check!(of_bump(0.3, 1.1));
    check!(of_mix(&[0.4, -0.7, 1.2], 0.6));
    check!(of_slope(&[0.4, -0.7], 0.2));
    check!(of_rotation([0.4, -0.7], 0.2));
    check!(of_generic(0.4));
    check!(of_checkpointed(0.7, 0.3, 0.2));
    check!(closures_in_a_checkpoint(0.7, 1.3));
    check!(in_a_buffer(&[0.5, 0.8, -0.3], 0.6));
    check!(overwritten_between(vec![0.4, 0.7, -0.2], 0.9));
    check!(twice_nested(0.4, 1.1));
}
