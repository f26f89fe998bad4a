//! Many directions through a function, one by one or in the lanes of a batch.

use crate::constant;
use crate::jacobian::{Jvp, JvpBatch, Lanes, Pushed, Vector};

/// The tangents of the result along some directions: how many, and the number of each at an input (direction, input). They are equally long.
pub trait Sweep<T>: FnMut(usize, &dyn Fn(usize, usize) -> T) -> Vec<Vec<T>> {}
impl<T, F: FnMut(usize, &dyn Fn(usize, usize) -> T) -> Vec<Vec<T>>> Sweep<T> for F {}

/// One sweep for each direction.
pub fn one_by_one<'x, X: Vector, R: Pushed<Tangent: Vector<Scalar = X::Scalar>>>(
    mut jvp: impl Jvp<X, R> + 'x,
    x: &'x X,
) -> impl Sweep<X::Scalar> + 'x {
    let mut x_dot = x.zeros();
    move |count: usize, seed: &dyn Fn(usize, usize) -> X::Scalar| {
        (0..count)
            .map(|direction| {
                for input in 0..x.len() {
                    x_dot.set(input, seed(direction, input));
                }
                let y_dot = jvp(x.borrowed(), x_dot.borrowed()).tangent();
                (0..y_dot.len()).map(|row| y_dot.get(row)).collect()
            })
            .collect()
    }
}

/// One sweep for N directions.
pub fn in_lanes<'x, X: Vector, Y: Vector<Scalar = X::Scalar>, const N: usize>(
    mut jvp: impl JvpBatch<X, Y, N> + 'x,
    x: &'x X,
) -> impl Sweep<X::Scalar> + 'x {
    const { assert!(N > 0, "a batch holds at least one direction") };
    let mut x_dot = x.zero_lanes::<N>();
    move |count: usize, seed: &dyn Fn(usize, usize) -> X::Scalar| {
        let mut tangents = Vec::with_capacity(count);
        for first in (0..count).step_by(N) {
            for input in 0..x.len() {
                for lane in 0..N {
                    let is_used = first + lane < count;
                    let value = is_used.then(|| seed(first + lane, input));
                    x_dot.set(input, lane, value.unwrap_or(constant(0.0)));
                }
            }
            let (_, y_dot) = jvp(x.borrowed(), X::borrow_lanes(&x_dot));
            let used = N.min(count - first);
            tangents.extend(
                (0..used).map(|lane| (0..y_dot.len()).map(|row| y_dot.get(row, lane)).collect()),
            );
        }
        tangents
    }
}
