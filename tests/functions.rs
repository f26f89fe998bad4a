//! Algorithms over any differentiated function: of companion types, of closures with constants bound, of a user's struct.

use differentiate::jacobian::Vector;
use differentiate::prelude::*;
use differentiate::{Bound, Function, SecondOrder, check, function};

#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let across = x[i] - x[i - 1] * x[i - 1];
        let along = 1.0 - x[i - 1];
        sum += 100.0 * across * across + along * along;
    }
    sum
}

#[differentiate]
fn residuals(x: &[f64]) -> Vec<f64> {
    vec![x[0] * x[1] - 1.0, x[0].exp() - x[1]]
}

#[differentiate(companion = rotated)]
fn rotate(x: [f64; 2]) -> [f64; 2] {
    [x[0] * x[1].cos(), x[0] * x[1].sin()]
}

#[differentiate]
fn softplus(x: f32) -> f32 {
    (1.0 + x.exp()).ln()
}

/// Σ (aᵢ xᵢ − 1)² with constants a.
#[differentiate]
fn fit(x: &[f64], #[constant] a: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let miss = a[i] * x[i] - 1.0;
        sum += miss * miss;
    }
    sum
}

/// Holds forward against reverse mode, for any function: ⟨ȳ, J ẋ⟩ = ⟨Jᵀ ȳ, ẋ⟩, and that all values agree.
fn assert_transposed<F: Function>(f: &F, x: &F::Input)
where
    <F::Input as Vector>::Scalar: Into<f64>,
{
    let mut x_dot = x.zeros();
    for i in 0..x.len() {
        x_dot.set(i, differentiate::__rt::constant(0.3 + 0.5 * i as f64));
    }
    let (y, y_dot) = f.jvp(x.borrowed(), x_dot.borrowed());
    let mut y_bar = y.zeros();
    for i in 0..y.len() {
        y_bar.set(i, differentiate::__rt::constant(1.0 - 0.7 * i as f64));
    }
    let (same, x_bar) = f.vjp(x.borrowed(), y_bar.borrowed());
    let value = f.value(x.borrowed());
    for i in 0..y.len() {
        assert!(value.get(i) == y.get(i) && value.get(i) == same.get(i));
    }
    let (mut forward, mut reverse) = (0.0, 0.0);
    for i in 0..y.len() {
        forward += y_bar.get(i).into() * y_dot.get(i).into();
    }
    for i in 0..x.len() {
        reverse += x_bar.get(i).into() * x_dot.get(i).into();
    }
    // Some roundings of single precision, which is the coarsest scalar here.
    assert!(
        (forward - reverse).abs() <= 1e-6 * forward.abs(),
        "{forward} {reverse}"
    );
}

#[test]
fn companion_types_are_functions() {
    assert_transposed(&function::<rosenbrock>(), &vec![0.3, -0.8, 1.2]);
    assert_transposed(&function::<residuals>(), &vec![0.3, -0.8]);
    assert_transposed(&function::<rotated>(), &[0.3, -0.8]);
    assert_transposed(&function::<softplus>(), &0.7);
}

/// What a library of optimisers asks for, in the form that argmin has.
trait CostFunction {
    type Parameter;
    fn cost(&self, parameter: &Self::Parameter) -> f64;
    fn gradient(&self, parameter: &Self::Parameter) -> Self::Parameter;
}

/// Any scalar function of slices, for that library.
struct Problem<F>(F);

impl<F: Function<Input = Vec<f64>, Output = f64>> CostFunction for Problem<F> {
    type Parameter = Vec<f64>;
    fn cost(&self, parameter: &Vec<f64>) -> f64 {
        self.0.value(parameter)
    }
    fn gradient(&self, parameter: &Vec<f64>) -> Vec<f64> {
        self.0.grad(parameter)
    }
}

fn descend<P: CostFunction<Parameter = Vec<f64>>>(
    problem: &P,
    mut x: Vec<f64>,
    rate: f64,
    steps: usize,
) -> Vec<f64> {
    for _ in 0..steps {
        let before = problem.cost(&x);
        let gradient = problem.gradient(&x);
        for (x, slope) in x.iter_mut().zip(gradient) {
            *x -= rate * slope;
        }
        assert!(problem.cost(&x) <= before);
    }
    x
}

#[test]
fn constants_bound_by_closures_and_by_a_struct() {
    let a = [1.0, 2.0, 4.0];
    let bound = Bound::of_slices(
        |x| fit(x, &a),
        |x, x_dot| fit::jvp(x, &a, x_dot),
        |x| fit::vjp(x, &a),
    );

    struct Fit {
        a: [f64; 3],
    }
    impl Function for Fit {
        type Input = Vec<f64>;
        type Output = f64;
        fn value(&self, x: &[f64]) -> f64 {
            fit(x, &self.a)
        }
        fn jvp(&self, x: &[f64], x_dot: &[f64]) -> (f64, f64) {
            fit::jvp(x, &self.a, x_dot)
        }
        fn vjp(&self, x: &[f64], y_bar: f64) -> (f64, Vec<f64>) {
            let mut x_bar = vec![0.0; x.len()];
            (fit::vjp_into(x, &self.a, y_bar, &mut x_bar), x_bar)
        }
    }
    let by_struct = Fit { a };

    let x = vec![0.5, -0.3, 0.2];
    assert_transposed(&bound, &x);
    assert_transposed(&by_struct, &x);
    assert_eq!(bound.value_and_grad(&x), fit::value_and_grad(&x, &a));
    assert_eq!(by_struct.grad(&x), fit::grad(&x, &a));
    check::assert_gradient(|x| bound.value(x), &bound.grad(&x), &x);

    let solution = [1.0, 0.5, 0.25];
    for found in [
        descend(&Problem(bound), x.clone(), 0.03, 1000),
        descend(&Problem(by_struct), x, 0.03, 1000),
    ] {
        assert!(
            found
                .iter()
                .zip(solution)
                .all(|(a, b)| (a - b).abs() < 1e-9),
            "{found:?}"
        );
    }
}

/// Newton's method for a function of arrays, with the Hessian by one product per column.
fn newton<const N: usize>(
    f: &impl SecondOrder<Input = [f64; N], Output = f64>,
    mut x: [f64; N],
) -> [f64; N] {
    for _ in 0..20 {
        let mut hessian = [[0.0; N]; N];
        for (j, column) in hessian.iter_mut().enumerate() {
            let mut v = [0.0; N];
            v[j] = 1.0;
            *column = f.hvp(x, v).1;
        }
        let step = solve(hessian, f.grad(x));
        for (x, step) in x.iter_mut().zip(step) {
            *x -= step;
        }
    }
    x
}

/// Elimination without pivoting, for positive definite matrices.
fn solve<const N: usize>(mut a: [[f64; N]; N], mut b: [f64; N]) -> [f64; N] {
    for k in 0..N {
        let row = a[k];
        for i in k + 1..N {
            let factor = a[i][k] / row[k];
            for (entry, above) in a[i].iter_mut().zip(row) {
                *entry -= factor * above;
            }
            b[i] -= factor * b[k];
        }
    }
    for k in (0..N).rev() {
        let known: f64 = (k + 1..N).map(|j| a[k][j] * b[j]).sum();
        b[k] = (b[k] - known) / a[k][k];
    }
    b
}

/// A function whose minimum Newton's method finds exactly.
#[differentiate(hvp)]
fn quadratic(x: [f64; 2]) -> f64 {
    let (a, b) = (x[0] - 1.0, x[1] + 2.0);
    a * a + a * b + b * b
}

/// eᵃ⁺ᵇ + k a² + b²
#[differentiate(hvp)]
fn bowl(x: [f64; 2], #[constant] k: f64) -> f64 {
    (x[0] + x[1]).exp() + k * x[0] * x[0] + x[1] * x[1]
}

#[test]
fn second_order() {
    assert_eq!(newton(&function::<quadratic>(), [0.0, 0.0]), [1.0, -2.0]);
    let k = 2.0;
    let bowl = Bound::of_arrays(
        |x| bowl(x, k),
        |x, x_dot| bowl::jvp(x, k, x_dot),
        |x| bowl::vjp(x, k),
    )
    .with_hvp(|x, v| bowl::hvp(x, k, v));
    let x = newton(&bowl, [1.0, 1.0]);
    assert!(
        bowl.grad(x).iter().all(|slope| slope.abs() < 1e-14),
        "{x:?}"
    );
}
