//! Which directions go through the function at once, and where in the Jacobian the derivatives along them stand.

use super::{LANES, PARAMETERS};
use differentiate::sparse::{Compressed, Pattern};

/// Directions that go through the function at once.
pub struct Sweep {
    /// The angles of each direction.
    groups: Vec<Vec<usize>>,
    /// Which lane of which row is which number of the Jacobian.
    entries: Vec<Entry>,
}

struct Entry {
    row: usize,
    lane: usize,
    at: usize,
}

impl Sweep {
    /// All sweeps for the angles that rows depend on: those that no row shares have a direction together. The Jacobian is stored column by
    /// column; the first columns, of which each row has numbers of its own, have the first lanes of each sweep.
    pub fn all(pattern: Pattern, first: usize) -> Vec<Sweep> {
        let (count, _) = pattern.shape();
        let angles = Compressed::<f64>::jacobian_with(pattern);
        let sweep = |groups: &[Vec<usize>]| {
            let entry = |row: usize, lane: usize, column: usize| Entry {
                row,
                lane,
                at: column * count + row,
            };
            let own = (0..count).flat_map(|row| (0..first).map(move |lane| entry(row, lane, lane)));
            let shared = angles.pattern().entries().filter_map(|(row, column)| {
                let lane = groups.iter().position(|group| group.contains(&column))?;
                Some(entry(row, first + lane, first + column))
            });
            Sweep {
                groups: groups.to_vec(),
                entries: own.chain(shared).collect(),
            }
        };
        angles.groups().chunks(LANES).map(sweep).collect()
    }

    /// A direction for each group of angles, behind the first ones.
    pub fn directions<const N: usize>(&self, first: usize) -> [[f64; N]; PARAMETERS] {
        let mut directions = [[0.0; N]; PARAMETERS];
        for (lane, group) in self.groups.iter().enumerate() {
            for &column in group {
                directions[column][first + lane] = 1.0;
            }
        }
        directions
    }

    /// Lanes to columns. What is zero stays so.
    pub fn spread<const N: usize>(&self, rows: &[[f64; N]], jacobian: &mut [f64]) {
        for entry in &self.entries {
            jacobian[entry.at] = rows[entry.row][entry.lane];
        }
    }
}
