//! Checks the companions of a program against its value, each other, central differences and closed forms.
//!
//! `check!(f(0.3, &[1.0, 2.0], const 4))` calls `f` as a user would and checks all its companions at that point; every argument
//! is active but those behind `const`. After the call may stand what kind of result `f` has (a scalar when nothing is said)
//! and options: `check!(f(&[1.0, 2.0]) -> vec, exact([2.0, 0.0, 0.0, 2.0]), kink())`.
//!
//! | argument | parameter | result | function |
//! |---|---|---|---|
//! | `0.3`, `[1.0, 2.0]`, `(0.3, 0.4)`, `point` | by value | (nothing) | a float |
//! | `&[1.0, 2.0]`, `&point` | `&[f64]`, `&[f64; 2]`, `&Point` | `-> value` | an array, a tuple, a struct |
//! | `vec![1.0, 2.0]` | `Vec<f64>` | `-> vec` | a `Vec` |
//! | `&mut [0.0; 4]`, `&mut 0.5`, `&mut state` | in-out | `-> unit` | `()` |
//! | `const 4` | inactive | `-> ok`, `-> ok value`, `-> ok vec` | the same in `Result` or `Option` |

#[macro_use]
mod call;
mod differences;
mod lanes;
mod options;

pub use call::{read, skip, write, zero};
#[allow(unused_imports, reason = "one crate has lanes")]
pub use lanes::{Apart, Two, elements, numbers, wholes};
pub use options::Options;

/// What a reverse companion gives: the flat value, the flat cotangents of the active parameters.
pub type Reversed = (Vec<f64>, Vec<f64>);
/// What a forward companion gives: the flat value, its flat tangent.
pub type Pushed = (Vec<f64>, Vec<f64>);

/// What a companion with two lanes gives: the flat value, and a flat derivative for each lane.
pub type Batched = (Vec<f64>, [Vec<f64>; 2]);
/// What `hvp` gives: the flat gradient, the flat product.
pub type Product = (Vec<f64>, Vec<f64>);

/// A program at one point, all its companions seen as functions of the flat vector of the active inputs. The flat result is the
/// function's result followed by the final content of its `&mut` parameters.
pub struct Case<'a> {
    /// The call, for messages.
    pub name: &'static str,
    /// The flat point.
    pub at: Vec<f64>,
    /// The function itself.
    pub plain: &'a dyn Fn(&[f64]) -> Vec<f64>,
    /// `vjp_into` at a point, with a seed, with buffers that hold the third argument.
    pub into: &'a dyn Fn(&[f64], &[f64], &[f64]) -> Reversed,
    /// `vjp` at a point, its pullback at a seed.
    pub pullback: &'a dyn Fn(&[f64], &[f64]) -> Reversed,
    /// `jvp` at a point in a direction.
    pub forward: &'a dyn Fn(&[f64], &[f64]) -> Pushed,
    /// `grad` of a scalar function.
    pub gradient: Option<&'a dyn Fn(&[f64]) -> Vec<f64>>,
    /// `value_and_grad` of a scalar function.
    pub value_and_gradient: Option<&'a dyn Fn(&[f64]) -> Reversed>,
    /// `hvp` of a scalar function, at a point in a direction.
    pub product: Option<&'a dyn Fn(&[f64], &[f64]) -> Product>,
    /// `jvp_batch` at a point in two directions: the value, and two tangents.
    pub pushed: Option<&'a dyn Fn(&[f64], [&[f64]; 2]) -> Batched>,
    /// `vjp_batch` at a point with two seeds: the value, and the cotangents for each.
    pub pulled: Option<&'a dyn Fn(&[f64], [&[f64]; 2]) -> Batched>,
}

impl Case<'_> {
    /// Runs every check.
    pub fn check(&self, options: &Options) {
        let x = &self.at;
        let value = (self.plain)(x);
        let name = self.name;
        assert!(
            options.infinite || value.iter().all(|y| y.is_finite()),
            "{name}: the value {value:?} is not finite"
        );
        let seed = weights(value.len(), 0.37);

        let (of_pullback, x_bar) = (self.pullback)(x, &seed);
        self.equal_bits("vjp", &value, &of_pullback);
        assert_eq!(
            x_bar.len(),
            x.len(),
            "{name}: `vjp` gives {} cotangents",
            x_bar.len()
        );
        self.reverse_companions(&value, &seed, &x_bar, options);
        self.forward_companions(&value, &seed, &x_bar, options);
        if !options.kink {
            differences::compare(self, &seed, &x_bar, options);
        }
        self.batched(&value, options);
        if let (Some(product), Some(gradient)) = (self.product, self.gradient) {
            self.second_order(product, gradient, options);
        }
        if let Some(exact) = &options.exact {
            self.closed_form(value.len(), exact, options);
        }
    }

    /// `vjp_into` adds to its buffers, is linear in the seed and repeatable; `grad` and `value_and_grad` have seed 1.
    fn reverse_companions(&self, value: &[f64], seed: &[f64], x_bar: &[f64], options: &Options) {
        let x = &self.at;
        let none = vec![0.0; x.len()];
        let (of_into, clean) = (self.into)(x, seed, &none);
        self.equal_bits("vjp_into", value, &of_into);
        // The order in which a cotangent's terms are summed is free, and may differ between the companions.
        self.close("vjp_into against vjp", &clean, x_bar, options.summation);
        let (_, again) = (self.into)(x, seed, &none);
        self.equal_bits("a second call of vjp_into", &clean, &again);

        let filled = weights(x.len(), 0.11);
        let (_, added) = (self.into)(x, seed, &filled);
        let sum: Vec<f64> = clean.iter().zip(&filled).map(|(a, b)| a + b).collect();
        self.close(
            "vjp_into into prefilled buffers",
            &added,
            &sum,
            options.summation,
        );

        let larger: Vec<f64> = seed.iter().map(|s| 2.5 * s).collect();
        let (_, scaled) = (self.into)(x, &larger, &none);
        let expected: Vec<f64> = clean.iter().map(|b| 2.5 * b).collect();
        self.close(
            "vjp_into with 2.5 times the seed",
            &scaled,
            &expected,
            options.summation,
        );

        // A scalar function may write through `&mut` parameters too, and their final content has cotangent zero here.
        let mut one = vec![0.0; value.len()];
        if let Some(first) = one.first_mut() {
            *first = 1.0;
        }
        let (_, of_one) = (self.into)(x, &one, &none);
        if let Some(gradient) = self.gradient {
            self.close("grad", &gradient(x), &of_one, options.summation);
        }
        if let Some(value_and_gradient) = self.value_and_gradient {
            let (of_both, gradient) = value_and_gradient(x);
            self.equal_bits("value_and_grad", value, &of_both);
            self.close("value_and_grad", &gradient, &of_one, options.summation);
        }
    }

    /// ⟨ȳ, J ẋ⟩ = ⟨Jᵀ ȳ, ẋ⟩ for every unit direction and a mixed one.
    fn forward_companions(&self, value: &[f64], seed: &[f64], x_bar: &[f64], options: &Options) {
        let x = &self.at;
        let mixed = weights(x.len(), 0.73);
        let (of_forward, y_dot) = (self.forward)(x, &mixed);
        self.equal_bits("jvp", value, &of_forward);
        assert_eq!(
            y_dot.len(),
            value.len(),
            "{}: `jvp` gives {} tangents",
            self.name,
            y_dot.len()
        );
        if options.singular {
            return;
        }
        let terms: Vec<f64> = x_bar.iter().zip(&mixed).map(|(b, d)| b * d).collect();
        self.within(
            "jvp against vjp",
            &[dot(seed, &y_dot)],
            &[terms.iter().sum()],
            options.duality * scale(&terms),
        );
        let by_columns: Vec<f64> = (0..x.len())
            .map(|i| {
                let mut unit = vec![0.0; x.len()];
                unit[i] = 1.0;
                dot(seed, &(self.forward)(x, &unit).1)
            })
            .collect();
        self.close(
            "the columns of jvp against vjp",
            &by_columns,
            x_bar,
            options.duality,
        );
    }

    /// Each lane of `jvp_batch` and `vjp_batch` is what the companions of one lane give.
    fn batched(&self, value: &[f64], options: &Options) {
        let x = &self.at;
        if let Some(pushed) = self.pushed {
            let directions = [weights(x.len(), 0.73), weights(x.len(), 0.29)];
            let (of_batch, dots) = pushed(x, directions.each_ref().map(|d| &d[..]));
            self.equal_bits("jvp_batch", value, &of_batch);
            for (direction, dot) in directions.iter().zip(&dots) {
                let (_, alone) = (self.forward)(x, direction);
                self.close("a lane of jvp_batch", dot, &alone, options.summation);
            }
        }
        if let Some(pulled) = self.pulled {
            let seeds = [weights(value.len(), 0.37), weights(value.len(), 0.59)];
            let (of_batch, bars) = pulled(x, seeds.each_ref().map(|s| &s[..]));
            self.equal_bits("vjp_batch", value, &of_batch);
            for (seed, bar) in seeds.iter().zip(&bars) {
                let (_, alone) = (self.pullback)(x, seed);
                self.close("a lane of vjp_batch", bar, &alone, options.summation);
            }
        }
    }

    /// The gradient of `hvp` is that of `grad`, ⟨u, H v⟩ = ⟨v, H u⟩, and H v is what differences of gradients give.
    fn second_order(
        &self,
        product: &dyn Fn(&[f64], &[f64]) -> Product,
        gradient: &dyn Fn(&[f64]) -> Vec<f64>,
        options: &Options,
    ) {
        let x = &self.at;
        // each component moves by its own magnitude
        let direction = |offset| -> Vec<f64> {
            let weights = weights(x.len(), offset);
            let moved = weights.iter().zip(x);
            moved.map(|(w, x)| w * x.abs().max(1.0)).collect()
        };
        let (u, v) = (direction(0.73), direction(0.29));
        let (of_product, of_v) = product(x, &v);
        self.close(
            "hvp's gradient",
            &of_product,
            &gradient(x),
            options.summation,
        );
        if options.kink {
            return;
        }
        let (_, of_u) = product(x, &u);
        let terms: Vec<f64> = u.iter().zip(&of_v).map(|(u, h)| u * h).collect();
        let others: Vec<f64> = v.iter().zip(&of_u).map(|(v, h)| v * h).collect();
        let size = scale(&terms).max(scale(&others)).max(scale(&of_product));
        self.within(
            "the symmetry of hvp",
            &[terms.iter().sum()],
            &[others.iter().sum()],
            options.duality * size,
        );
        differences::compare_products(self, gradient, &v, &of_v, options);
    }

    /// `exact` is the Jacobian, row by row; rows are outputs.
    fn closed_form(&self, outputs: usize, exact: &[f64], options: &Options) {
        assert_eq!(
            exact.len(),
            outputs * self.at.len(),
            "{}: the closed form has another shape",
            self.name
        );
        for (row, exact) in exact.chunks(self.at.len().max(1)).enumerate() {
            let mut unit = vec![0.0; outputs];
            unit[row] = 1.0;
            self.close(
                "the closed form",
                &(self.pullback)(&self.at, &unit).1,
                exact,
                options.exactness,
            );
        }
    }

    fn equal_bits(&self, what: &str, expected: &[f64], found: &[f64]) {
        let bits = |v: &[f64]| v.iter().map(|y| y.to_bits()).collect::<Vec<_>>();
        assert_eq!(
            bits(expected),
            bits(found),
            "{} at {:?}: {what} gives {found:?}, not {expected:?} bit for bit",
            self.name,
            self.at
        );
    }

    /// Equal up to `tolerance`, relative to the largest number of all.
    fn close(&self, what: &str, found: &[f64], expected: &[f64], tolerance: f64) {
        self.within(what, found, expected, tolerance * scale(expected));
    }

    fn within(&self, what: &str, found: &[f64], expected: &[f64], allowed: f64) {
        assert_eq!(
            found.len(),
            expected.len(),
            "{} at {:?}: {what}: lengths",
            self.name,
            self.at
        );
        for (i, (f, e)) in found.iter().zip(expected).enumerate() {
            // `!(… <= …)` fails for NaN as well.
            let near = (f - e).abs() <= allowed || f.to_bits() == e.to_bits();
            assert!(
                near,
                "{} at {:?}: {what}: component {i} is {f}, not {e} (in {found:?}, not {expected:?})",
                self.name, self.at
            );
        }
    }
}

/// Fixed numbers in ±[0.5, 1.5], all different, so that no two contributions cancel or swap unseen.
fn weights(length: usize, offset: f64) -> Vec<f64> {
    let golden = 0.618_033_988_749_894_9;
    (1..=length)
        .map(|i| (i as f64 * golden + offset).fract())
        .map(|u| if u < 0.3 { u - 1.2 } else { u + 0.5 })
        .collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn scale(numbers: &[f64]) -> f64 {
    numbers.iter().fold(1e-3, |largest, x| largest.max(x.abs()))
}
