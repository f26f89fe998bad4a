//! Many directions through a function, one by one or in the lanes of a batch.

use crate::jacobian::{Jvp, JvpBatch, Lanes, Pushed, Vector};
use crate::{Real, constant};
use alloc::vec::Vec;

/// A direction of the input.
pub enum Seed<'s, T> {
    /// This number at some inputs, and zero at the others.
    At(&'s [usize], T),
    /// These numbers.
    Along(&'s [T]),
}

impl<T: Real> Seed<'_, T> {
    /// Its numbers other than zero.
    fn each(&self, mut place: impl FnMut(usize, T)) {
        match self {
            Seed::At(inputs, number) => inputs.iter().for_each(|&input| place(input, *number)),
            Seed::Along(numbers) => numbers
                .iter()
                .enumerate()
                .for_each(|(input, &number)| place(input, number)),
        }
    }
}

/// The tangents of the result along some directions. They are equally long.
pub trait Sweep<T>: FnMut(&[Seed<'_, T>]) -> Vec<Vec<T>> {}
impl<T, F: FnMut(&[Seed<'_, T>]) -> Vec<Vec<T>>> Sweep<T> for F {}

/// One sweep for each direction.
pub fn one_by_one<'x, X: Vector, R: Pushed<Tangent: Vector<Scalar = X::Scalar>>>(
    mut jvp: impl Jvp<X, R> + 'x,
    x: &'x X,
) -> impl Sweep<X::Scalar> + 'x {
    let mut x_dot = x.zeros();
    move |seeds: &[Seed<'_, X::Scalar>]| {
        seeds
            .iter()
            .map(|seed| {
                seed.each(|input, number| x_dot.set(input, number));
                let y_dot = jvp(x.borrowed(), x_dot.borrowed()).tangent();
                seed.each(|input, _| x_dot.set(input, constant(0.0)));
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
    move |seeds: &[Seed<'_, X::Scalar>]| {
        let mut tangents = Vec::with_capacity(seeds.len());
        for seeds in seeds.chunks(N) {
            for (lane, seed) in seeds.iter().enumerate() {
                seed.each(|input, number| x_dot.set(input, lane, number));
            }
            let (_, y_dot) = jvp(x.borrowed(), X::borrow_lanes(&x_dot));
            for (lane, seed) in seeds.iter().enumerate() {
                seed.each(|input, _| x_dot.set(input, lane, constant(0.0)));
                tangents.push((0..y_dot.len()).map(|row| y_dot.get(row, lane)).collect());
            }
        }
        tangents
    }
}
