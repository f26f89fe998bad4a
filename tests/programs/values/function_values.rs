//! Functions as values: closures with and without captures and differentiated functions, passed to differentiated functions.
use super::super::prelude::*;

#[differentiate]
fn trapezoid<F: Fn(f64) -> f64>(f: F, a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut sum = 0.5 * (f(a) + f(b));
    for i in 1..n {
        sum += f(a + i as f64 * h);
    }
    sum * h
}

#[differentiate]
fn gaussian(x: f64) -> f64 {
    (-x * x / 2.0).exp()
}

#[differentiate]
fn with_captures(k: f64, w: &[f64], b: f64) -> f64 {
    trapezoid(|x| k * x.sin() + w[0] * x + w[1], 0.1, b, 8)
}

#[differentiate]
fn with_a_function(a: f64, b: f64) -> f64 {
    trapezoid(gaussian, a, b, 6)
        + trapezoid(&gaussian, b, 2.0 * b, 6)
        + trapezoid(f64::cos, a, b, 4)
}

#[differentiate]
fn bound_before(k: f64, b: f64) -> f64 {
    let f = |x: f64| k * x * x;
    let area = trapezoid(&f, 0.0, b, 5);
    f(area) + trapezoid(f, area, 1.0, 3)
}

#[differentiate]
fn overwritten_later(mut k: f64, b: f64) -> f64 {
    let mut total = 0.0;
    for _ in 0..3 {
        total += trapezoid(|x| k * x * total, 0.1, b, 4);
        k = k * k + total;
    }
    total * k
}

#[differentiate]
fn newton(f: impl Fn(f64) -> f64, df: impl Fn(f64) -> f64, x0: f64) -> f64 {
    let mut x = x0;
    for _ in 0..20 {
        let step = f(x) / df(x);
        x -= step;
        if step.abs() < 1e-14 {
            break;
        }
    }
    x
}

#[differentiate]
fn implicit(c: f64, d: f64) -> f64 {
    newton(|x| x * x * x - c * x - d, |x| 3.0 * x * x - c, 1.5)
}

#[differentiate]
fn runge_kutta<F>(f: F, t0: f64, y0: &[f64], h: f64, steps: usize) -> Vec<f64>
where
    F: Fn(f64, &[f64]) -> Vec<f64>,
{
    let mut t = t0;
    let mut y = y0.to_vec();
    for _ in 0..steps {
        let k1 = f(t, &y);
        let y2: Vec<f64> = y.iter().zip(&k1).map(|(a, k)| a + 0.5 * h * k).collect();
        let k2 = f(t + 0.5 * h, &y2);
        let y3: Vec<f64> = y.iter().zip(&k2).map(|(a, k)| a + 0.5 * h * k).collect();
        let k3 = f(t + 0.5 * h, &y3);
        let y4: Vec<f64> = y.iter().zip(&k3).map(|(a, k)| a + h * k).collect();
        let k4 = f(t + h, &y4);
        for i in 0..y.len() {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        t += h;
    }
    y
}

#[differentiate]
fn pendulum(state: &[f64], length: f64, damping: f64) -> f64 {
    let end = runge_kutta(
        |t, y| {
            let rate = -9.81 / length * y[0].sin() - damping * y[1] + 0.1 * t.cos();
            vec![y[1], rate]
        },
        0.0,
        state,
        0.05,
        6,
    );
    end[0] * end[0] + end[1]
}

#[differentiate]
fn euler_in_place<F: Fn(f64, &[f64], &mut [f64])>(f: F, y: &mut [f64], h: f64, steps: usize) {
    let mut dydt = vec![0.0; y.len()];
    for s in 0..steps {
        f(s as f64 * h, y, &mut dydt);
        for i in 0..y.len() {
            y[i] += h * dydt[i];
        }
    }
}

#[differentiate]
fn predator(rates: &[f64; 4], y0: f64, y1: f64) -> f64 {
    let mut y = [y0, y1];
    euler_in_place(
        |_t, y: &[f64], out: &mut [f64]| {
            out[0] = rates[0] * y[0] - rates[1] * y[0] * y[1];
            out[1] = rates[2] * y[0] * y[1] - rates[3] * y[1];
        },
        &mut y,
        0.05,
        10,
    );
    y[0] + 2.0 * y[1]
}

#[differentiate]
fn adaptive(f: &dyn Fn(f64) -> f64, a: f64, b: f64, depth: usize) -> f64 {
    let m = 0.5 * (a + b);
    let whole = (b - a) / 6.0 * (f(a) + 4.0 * f(m) + f(b));
    if depth == 0 {
        return whole;
    }
    let left = adaptive(f, a, m, depth - 1);
    let right = adaptive(f, m, b, depth - 1);
    left + right + (left + right - whole) / 15.0
}

#[differentiate]
fn area(k: f64, a: f64, b: f64) -> f64 {
    adaptive(&|x| (k * x).exp() / (1.0 + x), a, b, 3)
}

#[differentiate]
fn twice(f: &impl Fn(f64) -> f64, x: f64) -> f64 {
    f(f(x))
}

#[differentiate]
fn passed_on<F: Fn(f64) -> f64, G: Fn(f64) -> f64>(f: F, g: G, x: f64) -> f64 {
    let inner = twice(&f, x);
    let shifted = |t: f64| g(t) - 0.5 * t;
    twice(&shifted, inner) + [x, inner].iter().map(|v| f(*v)).sum::<f64>()
}

#[differentiate]
fn nested(a: f64, x: f64) -> f64 {
    let f = |t: f64| a * t.tanh();
    passed_on(f, f, x) + passed_on(f64::sin, f64::sin, a)
}

#[differentiate]
fn weighted<F>(x: &[f64], kernel: F) -> f64
where
    F: Fn(usize, f64, &[f64]) -> f64,
{
    x.iter().enumerate().map(|(i, v)| kernel(i, *v, x)).sum()
}

#[differentiate]
fn kernels(x: &[f64], scale: f64) -> f64 {
    weighted(x, |i, v, all| {
        scale * v * (i as f64 + 1.0) + all[0] * all[i]
    }) * scale
}

#[differentiate]
fn generic<T: num_traits::Float, F: Fn(T) -> T>(f: F, x: T) -> T {
    f(x) * f(x + x)
}

#[differentiate]
fn uses_generic(a: f64, x: f64) -> f64 {
    generic(|t: f64| t * a + 1.0, x)
}

#[differentiate]
fn counted<F: FnMut(f64) -> f64>(mut f: F, x: f64) -> f64 {
    let mut y = x;
    for _ in 0..3 {
        y = f(y);
    }
    y
}

#[differentiate]
fn logistic_map(r: f64, x: f64) -> f64 {
    counted(|v| r * v * (1.0 - v), x)
}

#[differentiate]
fn pointer(f: fn(f64) -> f64, x: f64) -> f64 {
    f(x) * x
}

#[differentiate]
fn to_a_pointer(x: f64) -> f64 {
    pointer(gaussian, x) + pointer(|t| t * t, x)
}

#[derive(Clone, Differentiable)]
struct Solver {
    step: f64,
}
impl Solver {
    #[differentiate]
    fn march<F: Fn(f64, f64) -> f64>(&self, rate: F, y: f64) -> f64 {
        let mut y = y;
        let mut t = 0.0;
        for _ in 0..4 {
            y += self.step * rate(t, y);
            t += self.step;
        }
        y
    }
}
#[differentiate]
fn decay(k: f64, y: f64) -> f64 {
    let solver = Solver { step: 0.1 };
    solver.march(|t, y| -k * y + t * y * y, y)
}

#[test]
fn values() {
    check!(with_captures(0.7, &[0.3, -0.4], 1.2));
    check!(with_a_function(0.2, 0.9));
    check!(bound_before(0.7, 1.1));
    check!(overwritten_later(0.6, 0.8));
    check!(implicit(2.0, 1.0));
    check!(pendulum(&[0.3, 0.1], 1.3, 0.2));
    check!(predator(&[1.1, 0.4, 0.3, 0.7], 1.2, 0.8));
    check!(area(0.4, 0.2, 1.5));
    check!(nested(0.8, 0.6));
    check!(kernels(&[0.5, -0.3, 0.8], 1.2));
    check!(uses_generic(0.4, 0.9));
    check!(logistic_map(2.9, 0.3));
    check!(to_a_pointer(0.8));
    check!(decay(0.8, 1.4));
}

#[test]
fn pairs() {
    let cube = |x: f64| x * x * x;
    let slope = |x: f64| 3.0 * x * x;
    let (value, (a_bar, b_bar)) = trapezoid::value_and_grad(Pair::new(cube, slope), 0.3, 1.2, 4);
    assert_eq!(value, trapezoid(cube, 0.3, 1.2, 4));
    let step = 1e-6;
    let along_a =
        (trapezoid(cube, 0.3 + step, 1.2, 4) - trapezoid(cube, 0.3 - step, 1.2, 4)) / (2.0 * step);
    let along_b =
        (trapezoid(cube, 0.3, 1.2 + step, 4) - trapezoid(cube, 0.3, 1.2 - step, 4)) / (2.0 * step);
    assert!((a_bar - along_a).abs() < 1e-8 && (b_bar - along_b).abs() < 1e-8);
    let (_, dot) = trapezoid::jvp(Pair::new(cube, slope), 0.3, 1.2, 4, 2.0, -1.0);
    assert!((dot - (2.0 * a_bar - b_bar)).abs() < 1e-12);
    let (_, pullback) = trapezoid::vjp(Pair::new(cube, slope), 0.3, 1.2, 4);
    assert_eq!(pullback(1.0), (a_bar, b_bar));
    let of_a_function = trapezoid::grad(Pair::new(gaussian, gaussian::grad), 0.3, 1.2, 4);
    assert_eq!(
        of_a_function,
        trapezoid::grad(Pair::new(gaussian, |x: f64| -x * gaussian(x)), 0.3, 1.2, 4)
    );
    let by_reference = adaptive::grad(&Pair::new(gaussian, gaussian::grad), 0.3, 1.2, 2);
    let (_, pullback) = adaptive::vjp(&Pair::new(gaussian, gaussian::grad), 0.3, 1.2, 2);
    assert_eq!(pullback(1.0), by_reference);
}
