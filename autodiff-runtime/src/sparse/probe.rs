//! Finds the pattern of a Jacobian by running the function with tangents that are not numbers.
//!
//! Groups of neighbouring inputs are probed, each level with groups a quarter as wide. A row that a group did not reach depends on none of
//! the group's parts, so parts of different groups go into one sweep where no row was reached by both: a colouring, as for
//! the values. The pattern is exact, and a narrow band takes about eight sweeps a level.

use super::Pattern;
use super::colouring::Colouring;
use super::sweep::{Seed, Sweep};
use crate::{Real, constant};
use alloc::vec;
use alloc::vec::Vec;

/// Into how many parts a group is divided at the next level.
const PARTS: usize = 4;

/// The pattern of a function of n inputs.
pub fn find<T: Real>(n: usize, sweep: &mut impl Sweep<T>) -> Pattern {
    let mut width = 1;
    while width * PARTS < n {
        width *= PARTS;
    }
    let groups = n.div_ceil(width);
    let found = probe(n, width, (0..groups).map(|group| vec![group]), sweep);
    let m = found.first().map_or(0, Vec::len);
    let rows = (0..m).map(|row| {
        let reached = |&group: &usize| is_nan(found[group][row]);
        (0..groups).filter(reached).collect()
    });
    let mut reached = Pattern::of_rows(groups, rows.collect());
    while width > 1 {
        width /= PARTS;
        let parts = divide(&reached, n.div_ceil(width));
        let colours = Colouring::of_columns(&parts);
        let found = probe(n, width, colours.columns(), sweep);
        let rows = (0..m).map(|row| {
            let reached =
                |part: &&usize| colours.of[**part].is_some_and(|colour| is_nan(found[colour][row]));
            parts.row(row).iter().filter(reached).copied().collect()
        });
        reached = Pattern::of_rows(parts.shape().1, rows.collect());
    }
    reached
}

/// The tangents of the result where each set of groups of this width is probed in turn.
fn probe<T: Real>(
    n: usize,
    width: usize,
    sets: impl IntoIterator<Item = Vec<usize>>,
    sweep: &mut impl Sweep<T>,
) -> Vec<Vec<T>> {
    let of = |group: usize| group * width..n.min((group + 1) * width);
    let inputs: Vec<Vec<usize>> = sets
        .into_iter()
        .map(|groups| groups.into_iter().flat_map(of).collect())
        .collect();
    let seeds = inputs.iter();
    let seeds: Vec<_> = seeds
        .map(|inputs| Seed::At(inputs, constant(f64::NAN)))
        .collect();
    sweep(&seeds)
}

/// The parts of the groups that reached each row.
fn divide(groups: &Pattern, parts: usize) -> Pattern {
    let rows = (0..groups.shape().0).map(|row| {
        let of = |&group: &usize| group * PARTS..parts.min((group + 1) * PARTS);
        groups.row(row).iter().flat_map(of).collect()
    });
    Pattern::of_rows(parts, rows.collect())
}

fn is_nan<T: Real>(value: T) -> bool {
    value.partial_cmp(&value).is_none()
}
