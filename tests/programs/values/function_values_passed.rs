//! Functions as values: in methods, through iterators, as pointers, with several arguments, arrays and tuples; and from outside.
use super::super::prelude::*;

#[differentiate]
fn rk2(f: &dyn Fn(f64, [f64; 2]) -> [f64; 2], y: [f64; 2], h: f64) -> [f64; 2] {
    let k1 = f(0.0, y);
    let mid = [y[0] + 0.5 * h * k1[0], y[1] + 0.5 * h * k1[1]];
    let k2 = f(0.5 * h, mid);
    [y[0] + h * k2[0], y[1] + h * k2[1]]
}
#[differentiate]
fn spring(k: f64, m: f64, y: [f64; 2]) -> f64 {
    let mut state = y;
    let rate = |_t: f64, s: [f64; 2]| [s[1], -k / m * s[0]];
    for _ in 0..3 {
        state = rk2(&rate, state, 0.1);
    }
    state[0] * state[1]
}
#[derive(Clone, Differentiable)]
struct Model {
    k: f64,
    offset: Vec<f64>,
}
impl Model {
    #[differentiate]
    fn bisect<F: Fn(f64) -> f64>(&self, f: F, mut x: f64) -> f64 {
        for _ in 0..3 {
            x = x - 0.1 * self.k * f(x);
        }
        x
    }
    #[differentiate]
    fn run(&self, z: f64) -> f64 {
        self.bisect(|x| self.k * x * x - self.offset[0], z)
            + self.bisect(|x| x.powi(3) * z, self.offset[1])
    }
}
#[differentiate]
fn map_all<F: Fn(f64) -> f64>(x: &[f64], f: F) -> Vec<f64> {
    x.iter().map(|&v| f(v)).collect()
}
#[differentiate]
fn map_direct<F: Fn(f64) -> f64>(x: &[f64], f: F) -> f64 {
    x.iter().copied().map(f).sum()
}
#[differentiate]
fn use_map(x: &[f64], a: f64) -> f64 {
    let y = map_all(x, |v| a * v.exp());
    map_direct(&y, |v| v.ln() * a) + y[0]
}
#[differentiate]
fn both<F: Fn(f64, f64) -> (f64, f64)>(f: F, a: f64, b: f64) -> f64 {
    let (p, q) = f(a, b);
    let (r, s) = f(p, q);
    r * s
}
#[differentiate]
fn use_both(k: f64, x: f64) -> f64 {
    both(|u, v| (u * k, v + u), x, k)
}
#[differentiate]
fn once(f: impl FnOnce(f64) -> f64, x: f64) -> f64 {
    f(x) * 2.0
}
#[differentiate]
fn use_once(k: f64, x: f64) -> f64 {
    once(move |t| t * k, x) + k
}
#[differentiate]
fn weight_of(f: impl Fn(usize) -> f64, x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += f(i) * x[i];
    }
    s
}
#[differentiate]
fn use_weights(x: &[f64], decay: f64) -> f64 {
    weight_of(|i| decay.powi(i as i32), x) + weight_of(|i| 1.0 / (i + 1) as f64, x)
}
#[differentiate]
fn gradient_descent<F, G>(f: F, grad: G, x0: &[f64], rate: f64) -> f64
where
    F: Fn(&[f64]) -> f64,
    G: Fn(&[f64]) -> Vec<f64>,
{
    let mut x = x0.to_vec();
    for _ in 0..4 {
        let g = grad(&x);
        for (xi, gi) in x.iter_mut().zip(g.iter()) {
            *xi -= rate * gi;
        }
    }
    f(&x)
}
#[differentiate]
fn rosen(x: &[f64], a: f64) -> f64 {
    gradient_descent(
        |v| (a - v[0]).powi(2) + (v[1] - v[0] * v[0]).powi(2),
        |v| {
            vec![
                -2.0 * (a - v[0]) - 4.0 * v[0] * (v[1] - v[0] * v[0]),
                2.0 * (v[1] - v[0] * v[0]),
            ]
        },
        x,
        0.05,
    )
}
#[differentiate]
fn select(x: f64, y: f64, use_first: bool) -> f64 {
    let f = |t: f64| t * x;
    let g = |t: f64| t - x;
    if use_first { once(f, y) } else { once(g, y) }
}
#[differentiate]
fn fixed_point<F>(g: F, x0: f64, tol: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    let mut x = x0;
    let mut iterations = 0;
    loop {
        let next = g(x);
        iterations += 1;
        if (next - x).abs() < tol || iterations > 100 {
            return next;
        }
        x = next;
    }
}
#[differentiate]
fn use_fixed(a: f64, b: f64) -> f64 {
    fixed_point(|x| (a * x + b).cos() * 0.4, 0.2, 1e-15)
}

fn helper_plain(f: impl Fn(f64) -> f64) -> f64 {
    f(1.0)
}
#[differentiate]
fn constants(x: f64) -> f64 {
    #[constant]
    let c = helper_plain(|t| t + 1.0);
    x * c
}

mod deep {
    use super::super::super::prelude::*;
    #[differentiate]
    pub fn sample(f: fn(f64) -> f64, x: f64) -> f64 {
        f(x) + f(2.0 * x)
    }
    #[differentiate]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }
}
#[differentiate]
fn by_path(x: f64) -> f64 {
    deep::sample(deep::cube, x) + deep::sample(f64::exp, x)
}
struct Poly;
impl Poly {
    fn dummy() {}
}
#[differentiate]
impl Poly {
    fn value(x: f64) -> f64 {
        3.0 * x * x + x
    }
    fn newton_step(x: f64) -> f64 {
        x - 0.1 * once(Self::value, x) - once(Poly::value, x)
    }
}
#[test]
fn all() {
    Poly::dummy();
    check!(spring(1.4, 0.7, [0.3, 0.4]));
    let model = Model {
        k: 0.8,
        offset: vec![0.2, 0.5],
    };
    check_method!(Model: run run_vjp_into run_vjp run_jvp run_grad run_value_and_grad (&model, 0.6));
    check!(use_map(&[0.2, 0.4], 0.9));
    check!(use_both(0.4, 0.8));
    check!(use_once(0.4, 0.8));
    check!(use_weights(&[0.2, 0.4, 0.1], 0.9));
    check!(rosen(&[0.2, 0.4], 0.9));
    check!(select(0.2, 0.4, const true));
    check!(select(0.2, 0.4, const false));
    check!(use_fixed(0.7, 0.3));
    check!(constants(0.7));
    check!(by_path(0.7));
    check_method!(Poly: newton_step newton_step_vjp_into newton_step_vjp newton_step_jvp newton_step_grad newton_step_value_and_grad (0.6));
    // outside, a function given constants alone is taken as it is
    let g = weight_of::grad(|i| i as f64, &[1.0, 2.0]);
    assert_eq!(g, vec![0.0, 1.0]);
    let r = gradient_descent::grad(
        Pair::new(|x: &[f64]| x[0] * x[1], |x: &[f64]| vec![x[1], x[0]]),
        Pair::new(
            |x: &[f64]| vec![x[1], x[0]],
            |_x: &[f64], s: &[f64]| vec![s[1], s[0]],
        ),
        &[0.3, 0.5],
        0.1,
    );
    let d = gradient_descent::jvp(
        Pair::new(|x: &[f64]| x[0] * x[1], |x: &[f64]| vec![x[1], x[0]]),
        Pair::new(
            |x: &[f64]| vec![x[1], x[0]],
            |_x: &[f64], s: &[f64]| vec![s[1], s[0]],
        ),
        &[0.3, 0.5],
        0.1,
        &[1.0, 0.0],
        0.0,
    );
    assert!((d.1 - r.0[0]).abs() < 1e-13);
}
