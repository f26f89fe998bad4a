//! `&mut` to fields, elements and sub-slices held in locals; reborrows; swaps of places.
use super::super::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Grid {
    cells: Vec<Vec<f64>>,
    spare: [f64; 2],
}

#[differentiate]
fn through_borrows(grid: &mut Grid, k: f64) -> f64 {
    let first = &mut grid.cells[0];
    first[1] *= k;
    let corner = &mut first[0];
    *corner += k * k;
    let old = *corner;
    let tail = &mut grid.cells[1][1..];
    tail[0] = old * tail[0];
    std::mem::swap(&mut grid.spare[0], &mut grid.cells[1][0]);
    grid.cells.swap(0, 1);
    grid.cells[0][0] * grid.cells[1][0] + grid.spare[0]
}

#[differentiate]
fn chosen_place(mut a: f64, mut b: f64, k: f64) -> f64 {
    {
        let larger = if a > b { &mut a } else { &mut b };
        *larger *= k;
        *larger += 1.0;
    }
    a * b
}

#[differentiate]
fn walked(x: &mut [f64]) -> f64 {
    let mut rest = x;
    let mut carry = 1.0;
    while !rest.is_empty() {
        let (head, tail) = rest.split_at_mut(1);
        head[0] = head[0] * carry + 0.1;
        carry = head[0];
        rest = tail;
    }
    carry
}

#[differentiate]
fn shared(x: &[f64]) -> f64 {
    let (left, right) = x.split_at(x.len() / 2);
    let mut longer = right;
    if left.len() > right.len() {
        longer = left;
    }
    let row = &x[1..];
    longer[0] * row[0] + left[0]
}

#[test]
fn places() {
    check!(through_borrows(
        &mut Grid {
            cells: vec![vec![0.4, -0.3], vec![0.8, 1.2]],
            spare: [0.7, 0.1]
        },
        1.5
    ));
    check!(
        chosen_place(0.4, 0.9, 1.5),
        exact([0.9 * 1.5 + 1.0, 0.4 * 1.5, 0.4 * 0.9])
    );
    check!(chosen_place(1.4, 0.9, 1.5));
    check!(walked(&mut [0.4, -0.3, 0.8]));
    check!(shared(&[0.4, -0.3, 0.8]));
}
