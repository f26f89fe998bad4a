//! Bilinear lookup in a table held by a struct with a lifetime.
use super::super::prelude::*;

#[derive(Clone, Copy, Debug)]
struct Table<'a> {
    data: &'a [f64],
    width: usize,
    step: f64,
}

#[differentiate]
impl<'a> Table<'a> {
    fn bilinear(#[constant] &self, x: f64, y: f64) -> f64 {
        let (u, v) = (x / self.step, y / self.step);
        let (i, j) = (u.floor() as usize, v.floor() as usize);
        let (s, t) = (u.fract(), v - j as f64);
        let at = |i: usize, j: usize| self.data[j * self.width + i];
        let low = at(i, j) * (1.0 - s) + at(i + 1, j) * s;
        let high = at(i, j + 1) * (1.0 - s) + at(i + 1, j + 1) * s;
        low + (high - low) * t
    }
}

#[differentiate]
fn path_cost(#[constant] table: &Table<'_>, path: &[(f64, f64)]) -> f64 {
    path.iter()
        .map(|&(x, y)| table.bilinear(x, y).powi(2))
        .sum()
}

#[differentiate]
fn longest<'a>(a: &'a [f64], b: &'a [f64]) -> f64 {
    let chosen: &'a [f64] = if a.len() >= b.len() { a } else { b };
    chosen.iter().map(|v| v * v).sum()
}

#[test]
fn tables() {
    let data = [0.0, 1.0, 4.0, 0.5, 2.0, 1.0, 3.0, 0.1, 0.7];
    let table = Table {
        data: &data,
        width: 3,
        step: 0.5,
    };
    check!(path_cost(const &table, &[(0.2, 0.3), (0.7, 0.6)]));
    check!(longest(&[0.4, -0.3], &[0.8]), exact([0.8, -0.6, 0.0]));
    check!(longest(&[0.4], &[0.8, 0.2]), exact([0.0, 1.6, 0.4]));
}
