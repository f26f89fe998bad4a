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

#[test]
fn places() {
    check!(through_borrows(
        &mut Grid {
            cells: vec![vec![0.4, -0.3], vec![0.8, 1.2]],
            spare: [0.7, 0.1]
        },
        1.5
    ));
}
