//! Slots and directions: what a caller may pass, and that rustc infers the rest.

use autodiff_runtime::{Absent, Differentiable, Direction, Dot, Real, Slot, accumulate, zero_like};

/// The hidden halves of `fn g(a: f64, x: &[f64], k: usize) -> f64 { a * x[k] }`.
mod g {
    use super::*;
    pub fn reverse(
        a: f64,
        x: &[f64],
        k: usize,
        y_bar: f64,
        mut a_bar: impl Slot<f64>,
        mut x_bar: impl Slot<[f64]>,
        _: impl Sized,
    ) {
        if let Some(a_bar) = a_bar.get() {
            *a_bar += y_bar * x[k];
        }
        if let Some(x_bar) = x_bar.get() {
            x_bar[k] += y_bar * a;
        }
    }
    pub fn tangent<'d>(
        a: f64,
        x: &[f64],
        k: usize,
        a_dot: impl Direction<f64>,
        x_dot: impl Direction<&'d [f64]>,
        _: impl Sized,
    ) -> (f64, f64) {
        let mut y_dot = 0.0;
        if let Some(a_dot) = a_dot.given() {
            y_dot += a_dot * x[k];
        }
        if let Some(x_dot) = x_dot.given() {
            y_dot += a * x_dot[k];
        }
        (a * x[k], y_dot)
    }
}

#[test]
fn cotangents_add_up_in_whatever_holds_them() {
    let x = [2.0, 3.0];
    let mut a_bar = 0.0;
    let mut k_bar = ();
    let (mut by_array, mut by_vec) = ([0.0; 2], vec![0.0; 2]);
    g::reverse(5.0, &x, 1, 1.0, &mut a_bar, &mut by_array, &mut k_bar);
    g::reverse(5.0, &x, 1, 1.0, &mut a_bar, &mut by_vec, &mut k_bar);
    g::reverse(5.0, &x, 1, 1.0, &mut a_bar, &mut by_vec[..], Absent);
    g::reverse(5.0, &x, 1, 1.0, Absent, Absent, Absent);
    assert_eq!(
        (a_bar, by_array, by_vec),
        (9.0, [0.0, 5.0], vec![0.0, 10.0])
    );
}

#[test]
fn directions_come_by_value_or_by_reference() {
    let x = [2.0, 3.0];
    let a_dot = 1.0;
    let mut x_dot = vec![0.0, 1.0];
    let expected = (15.0, 8.0);
    assert_eq!(
        g::tangent(5.0, &x, 1, Dot(a_dot), Dot(&x_dot), Absent),
        expected
    );
    assert_eq!(
        g::tangent(5.0, &x, 1, Dot(&a_dot), Dot(&x_dot[..]), Dot(())),
        expected
    );
    assert_eq!(
        g::tangent(5.0, &x, 1, Dot(&mut 1.0), Dot(&mut x_dot), Dot(&())),
        expected
    );
    assert_eq!(
        g::tangent(5.0, &x, 1, Dot(&1.0), Dot(&[0.0, 1.0]), Absent),
        expected
    );
    assert_eq!(g::tangent(5.0, &x, 1, Absent, Absent, Absent), (15.0, 0.0));
    let owned: Option<Vec<f64>> = Dot(&x_dot[..]).given();
    assert_eq!(owned, Some(vec![0.0, 1.0]));
    let exclusive: Option<&mut [f64]> = Dot(&mut x_dot).given();
    assert_eq!(exclusive.map(|x_dot| x_dot.len()), Some(2));
}

/// Generic halves infer the scalar from the argument.
fn twice<T: Real>(x: T, y_bar: T, mut x_bar: impl Slot<T>) -> T {
    if let Some(x_bar) = x_bar.get() {
        accumulate(x_bar, &(y_bar + y_bar));
        accumulate(x_bar, &());
    }
    x + x
}

#[test]
fn generic_scalars_are_inferred() {
    let mut x_bar = 0.0;
    assert_eq!(twice(1.5f32, 1.0, &mut x_bar), 3.0f32);
    assert_eq!(x_bar, 2.0f32);
}

#[test]
fn a_literal_takes_its_type_from_what_is_added() {
    let mut k_bar = 0.0;
    let contribution = 1.0f32;
    accumulate(&mut k_bar, &contribution);
    assert_eq!(k_bar, 1.0f32);
    let mut x_bar = zero_like(&[1.0, 2.0]);
    accumulate(&mut x_bar, &vec![1.0, 2.0]);
    accumulate(&mut x_bar[1..], &[1.0]);
    accumulate(&mut x_bar, &[1.0, 1.0][..]);
    accumulate(&mut x_bar, &());
    assert_eq!(x_bar, [2.0, 4.0]);
    accumulate(&mut (), &x_bar);
}

#[test]
fn tangents_have_the_shape_of_values() {
    let value = (
        1.0,
        vec![[2.0f32; 2]; 2],
        Some(3.0),
        None::<f64>,
        Box::new(4.0),
        5usize,
        "six",
        0..7,
    );
    let mut zero = zero_like(&value);
    assert_eq!(
        zero,
        (
            0.0,
            vec![[0.0; 2]; 2],
            Some(0.0),
            None,
            Box::new(0.0),
            (),
            (),
            ()
        )
    );
    accumulate(
        &mut zero,
        &(
            1.0,
            vec![[1.0f32; 2]; 2],
            Some(1.0),
            None,
            Box::new(1.0),
            7,
            "any",
            (),
        ),
    );
    accumulate(&mut zero, &());
    let mut moved = (
        1.0,
        vec![[2.0f32; 2]; 2],
        Some(3.0),
        None::<f64>,
        Box::new(4.0),
        5usize,
    );
    let step = (zero.0, zero.1.clone(), zero.2, zero.3, zero.4.clone(), ());
    moved.move_by(&step, -0.5);
    assert_eq!(moved.to_flat(), [0.5, 1.5, 1.5, 1.5, 1.5, 2.5, 3.5]);
    assert_eq!(moved.from_flat(&[1.0; 7]).4, Box::new(1.0));
    assert_eq!(zero_like(&&[1.0][..]), [0.0]);
}
