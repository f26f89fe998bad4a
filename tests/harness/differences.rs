//! Reverse mode against central differences.

use super::{Case, Options, dot, scale};

/// Compares ∂⟨ȳ, f⟩/∂xᵢ with a central difference of step h = ∛ε·max(|xᵢ|, 1), which balances the truncation h²·f‴/6 and the
/// rounding ε·f/h. The truncation is read off from the step 2h (the two differences are three truncations apart); the
/// rounding of a program of some hundred operations is taken as 100 ε·f/h. An estimate above 1e-4 of the gradient is no check
/// at all, and fails unless the case brings its own tolerance.
pub fn compare(case: &Case, seed: &[f64], x_bar: &[f64], options: &Options) {
    let project = |x: &[f64]| dot(seed, &(case.plain)(x));
    let magnitude: f64 = (case.plain)(&case.at)
        .iter()
        .zip(seed)
        .map(|(y, s)| (y * s).abs())
        .sum();
    for (i, bar) in x_bar.iter().enumerate() {
        let step = options.precision.cbrt() * case.at[i].abs().max(1.0);
        let near = quotient(&project, &case.at, i, step, options);
        let far = quotient(&project, &case.at, i, 2.0 * step, options);
        let estimate = 2.0 * (far - near).abs()
            + 100.0 * options.precision * (magnitude + case.at[i].abs() * near.abs()) / step;
        let size = scale(x_bar);
        let limit = if options.precision > 1e-10 {
            2e-2
        } else {
            1e-4
        };
        if options.wherever_smooth
            && (estimate > limit * size || kinked(&project, &case.at, i, step, options, size))
        {
            continue;
        }
        let allowed = match options.differences {
            Some(tolerance) => tolerance * size,
            None => {
                assert!(
                    estimate <= limit * (size + magnitude + 0.01),
                    "{} at {:?}: central differences of component {i} are no good here: {near} and {far}",
                    case.name,
                    case.at
                );
                estimate + 1e-9 * size
            }
        };
        assert!(
            (bar - near).abs() <= allowed,
            "{} at {:?}: component {i} of the gradient is {bar}, by central differences {near} (allowed {allowed:e}; gradient {x_bar:?})",
            case.name,
            case.at
        );
    }
}

/// Whether the slopes to both sides differ by more than curvature explains.
fn kinked(
    f: &dyn Fn(&[f64]) -> f64,
    at: &[f64],
    i: usize,
    step: f64,
    options: &Options,
    size: f64,
) -> bool {
    let moved = |by: f64| {
        let mut x = at.to_vec();
        x[i] += by;
        f(&x)
    };
    let here = f(at);
    let slope = |by: f64| (moved(by) - here) / by;
    let bend = |by: f64| (slope(by) - slope(-by)).abs();
    // A curvature's share halves with the step, a kink's stays.
    let limit = if options.precision > 1e-10 {
        5e-2
    } else {
        1e-4
    };
    bend(step) > limit * size && bend(step) > 0.75 * bend(2.0 * step)
}

fn quotient(f: &dyn Fn(&[f64]) -> f64, at: &[f64], i: usize, step: f64, options: &Options) -> f64 {
    let single = options.precision > f64::EPSILON;
    // The step that is really taken, after rounding to the program's own scalars.
    let round = |x: f64| if single { f64::from(x as f32) } else { x };
    let moved = |to: f64| {
        let mut x = at.to_vec();
        x[i] = to;
        f(&x)
    };
    let (up, down) = (round(at[i] + step), round(at[i] - step));
    (moved(up) - moved(down)) / (up - down)
}

/// Compares H v with central differences of gradients along v, with the step and the estimates of [`compare`], and each of its
/// components with a difference of tangents along v: forward mode first, which takes nothing from the reverse sweeps. Where the
/// program is not smooth enough for that (a kink nearby, an ill-conditioned gradient), the symmetry of H is the check.
pub fn compare_products(
    case: &Case,
    gradient: &dyn Fn(&[f64]) -> Vec<f64>,
    direction: &[f64],
    product: &[f64],
    options: &Options,
) {
    let precision = options.precision;
    let step = precision.cbrt();
    let slopes = |moved: &dyn Fn(f64) -> Vec<f64>| {
        [step, 2.0 * step].map(|step| -> Vec<f64> {
            let (up, down) = (moved(step), moved(-step));
            let pairs = up.iter().zip(&down);
            pairs.map(|(up, down)| (up - down) / (2.0 * step)).collect()
        })
    };
    let along = slopes(&|by| {
        let at = case.at.iter().zip(direction);
        gradient(&at.map(|(x, d)| x + by * d).collect::<Vec<_>>())
    });
    let by_component: Vec<[f64; 2]> = (0..case.at.len())
        .map(|i| {
            let unit = case.at[i].abs().max(1.0);
            let [near, far] = slopes(&|by| {
                let mut x = case.at.clone();
                x[i] += by * unit;
                vec![(case.forward)(&x, direction).1[0]]
            });
            [near[0] / unit, far[0] / unit]
        })
        .collect();
    let of_tangents = [0, 1].map(|at| by_component.iter().map(|pair| pair[at]).collect());
    let of_gradient = scale(&gradient(&case.at));
    let of_tangent = scale(&(case.forward)(&case.at, direction).1);
    for (way, [near, far], magnitude) in [
        ("gradients", along, of_gradient),
        ("tangents", of_tangents, of_tangent.max(of_gradient)),
    ] {
        let size = scale(product).max(scale(&near));
        let rounding = 1e3 * precision * magnitude / step;
        for (i, found) in product.iter().enumerate() {
            let allowed = 2.0 * (far[i] - near[i]).abs() + rounding + 1e-7 * size;
            if allowed > 1e-2 * size {
                continue;
            }
            assert!(
                (found - near[i]).abs() <= allowed,
                "{} at {:?}: component {i} of hvp along {direction:?} is {found}, by differences of {way} {} (allowed {allowed:e}; product {product:?})",
                case.name,
                case.at,
                near[i]
            );
        }
    }
}
