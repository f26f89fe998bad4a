//! Several lanes of functions as values: from outside with pairs, in methods; each lane is what the companion of one lane gives.
use super::super::prelude::*;
use differentiate::Pair;

#[differentiate(batch)]
fn simpson<F: Fn(f64) -> f64>(f: F, a: f64, b: f64) -> f64 {
    (b - a) / 6.0 * (f(a) + 4.0 * f(0.5 * (a + b)) + f(b))
}

#[differentiate(batch)]
fn twice(f: impl Fn(f64) -> f64, x: &[f64]) -> Vec<f64> {
    x.iter().map(|v| f(f(*v)) * x[0]).collect()
}

#[differentiate(batch)]
fn at_both(f: &dyn Fn(f64, &[f64]) -> Vec<f64>, x: &[f64], t: f64) -> f64 {
    let y = f(t, x);
    f(y[0], &y)[1]
}

#[differentiate(batch)]
fn advance<F: FnMut(f64) -> f64>(f: &mut F, y: &mut f64, h: f64) {
    *y += h * f(*y);
}

#[differentiate(batch)]
fn if_positive(f: fn(f64) -> f64, x: f64) -> Option<f64> {
    if x < 0.0 {
        return None;
    }
    Some(f(x) * x)
}

#[test]
fn scalars_and_sequences() {
    let pair = || Pair::new(f64::sin, f64::cos);
    let (a_dots, b_dots) = ([1.0, 0.5, -2.0], [0.0, 1.5, 0.3]);
    let (value, dots) = simpson::jvp_batch(pair(), 0.3, 1.1, a_dots, b_dots);
    let (of_pullback, pullback) = simpson::vjp_batch::<_, _, 2>(pair(), 0.3, 1.1);
    let (a_bars, b_bars) = pullback([1.0, -0.4]);
    assert_eq!((value, of_pullback), (simpson(f64::sin, 0.3, 1.1), value));
    for lane in 0..3 {
        let alone = simpson::jvp(pair(), 0.3, 1.1, a_dots[lane], b_dots[lane]);
        assert_eq!((value, dots[lane]), alone);
    }
    for (lane, seed) in [1.0, -0.4].into_iter().enumerate() {
        let (_, pullback) = simpson::vjp(pair(), 0.3, 1.1);
        assert_eq!((a_bars[lane], b_bars[lane]), pullback(seed));
    }

    let x = [0.4, -0.7];
    let (values, dots) = twice::jvp_batch(pair(), &x, &[[1.0, 0.0], [0.5, 2.0]]);
    let (_, pullback) = twice::vjp_batch::<_, _, 2>(pair(), &x);
    let bars = pullback(&[[1.0, 0.2], [-1.0, 0.7]]);
    let (dots_of, seeds_of) = ([[1.0, 0.5], [0.0, 2.0]], [[1.0, -1.0], [0.2, 0.7]]);
    for lane in 0..2 {
        let (alone, dot) = twice::jvp(pair(), &x, &dots_of[lane]);
        let (_, pullback) = twice::vjp(pair(), &x);
        let bar = pullback(&seeds_of[lane]);
        assert_eq!(values, alone);
        for i in 0..2 {
            assert_eq!((dots[i][lane], bars[i][lane]), (dot[i], bar[i]));
        }
    }
}

#[test]
fn functions_by_reference() {
    fn law(t: f64, x: &[f64]) -> Vec<f64> {
        vec![t * x[0], x[1].sin() + t]
    }
    fn of_law(t: f64, x: &[f64], bar: &[f64]) -> (f64, Vec<f64>) {
        let of_t = x[0] * bar[0] + bar[1];
        (of_t, vec![t * bar[0], x[1].cos() * bar[1]])
    }
    let pair = Pair::new(law, of_law);
    let x = [0.4, -0.7];
    let x_dots = [[1.0, 0.5], [0.3, -0.2]];
    let (value, dots) = at_both::jvp_batch(&pair, &x, 0.6, &x_dots, [0.9, 0.0]);
    let (_, pullback) = at_both::vjp_batch::<_, _, 2>(&pair, &x, 0.6);
    let (x_bars, t_bars) = pullback([1.0, 2.0]);
    for (lane, (t_dot, seed)) in [(0.9, 1.0), (0.0, 2.0)].into_iter().enumerate() {
        let x_dot = [x_dots[0][lane], x_dots[1][lane]];
        assert_eq!(
            (value, dots[lane]),
            at_both::jvp(&pair, &x, 0.6, &x_dot, t_dot)
        );
        let (_, pullback) = at_both::vjp(&pair, &x, 0.6);
        let (x_bar, t_bar) = pullback(seed);
        assert_eq!(t_bars[lane], t_bar);
        assert_eq!([x_bars[0][lane], x_bars[1][lane]], x_bar[..]);
    }
}

#[test]
fn results_in_wrappings_and_in_places() {
    let pair = || Pair::new(f64::exp as fn(f64) -> f64, f64::exp);
    assert!(if_positive::jvp_batch(pair(), -1.0, [1.0, 2.0]).is_none());
    let (value, dots) = if_positive::jvp_batch(pair(), 0.5, [1.0, 2.0]).expect("a positive number");
    for (lane, x_dot) in [1.0, 2.0].into_iter().enumerate() {
        let alone = if_positive::jvp(pair(), 0.5, x_dot);
        assert_eq!(alone, Some((value, dots[lane])));
    }

    let (mut y, mut y_dots) = (0.4, [1.0, -0.5]);
    let mut pair = Pair::new(f64::sin, f64::cos);
    advance::jvp_batch(&mut pair, &mut y, 0.1, &mut y_dots, [0.0, 2.0]);
    for (lane, (mut dot, h_dot)) in [(1.0, 0.0), (-0.5, 2.0)].into_iter().enumerate() {
        let mut alone = 0.4;
        advance::jvp(&mut pair, &mut alone, 0.1, &mut dot, h_dot);
        assert_eq!((y, y_dots[lane]), (alone, dot));
    }
}

#[differentiate(batch)]
fn of_closures(x: &[f64], k: f64) -> f64 {
    let y = twice(|t: f64| k * t.sin() + x[0], x);
    simpson(|t| t * k * y[0], y[1], k) + at_both(&|t, v| vec![t * v[0] * k, v[1] + t], &y, k)
}

#[derive(Clone, Differentiable)]
struct Field {
    strength: f64,
    centres: Vec<f64>,
}
impl Field {
    #[differentiate(batch)]
    fn sum<F: Fn(f64) -> f64>(&self, f: F) -> f64 {
        self.centres.iter().map(|c| self.strength * f(*c)).sum()
    }
    #[differentiate(batch)]
    fn energy(&self, x: f64) -> f64 {
        self.sum(|c| (x - c) * (x - c) * self.strength) + self.sum(f64::cos)
    }
}

#[test]
fn inside() {
    check!(of_closures(&[0.4, -0.7], 0.9));
    let field = Field {
        strength: 0.8,
        centres: vec![0.2, -0.4],
    };
    let (value, pullback) = field.energy_vjp_batch::<2>(0.9);
    let (bars, x_bars) = pullback([1.0, -0.5]);
    let dots = [1.0, -0.3].map(|x| FieldTangent {
        strength: x,
        centres: vec![x, 2.0],
    });
    let (_, y_dots) = field.energy_jvp_batch(0.9, &dots, [0.0, 1.0]);
    for (lane, (seed, x_dot)) in [(1.0, 0.0), (-0.5, 1.0)].into_iter().enumerate() {
        let (alone, pullback) = field.energy_vjp(0.9);
        let (bar, x_bar) = pullback(seed);
        assert_eq!((value, x_bars[lane]), (alone, x_bar));
        assert_eq!(bars[lane].strength, bar.strength);
        assert_eq!(bars[lane].centres, bar.centres);
        let along = field.energy_jvp(0.9, &dots[lane], x_dot);
        assert_eq!((value, y_dots[lane]), along);
    }
}
